/** The most that a config may have, in bytes or code units. */
export const sizeLimit: number = 5 * 1024 * 1024

const lineLimit = 100_000
const lineLengthLimit = 1_000_000

/** What a text has too much of, in words; `undefined` where all stages take it within a second. */
export function excessOf(text: string): string | undefined {
  if (text.length > sizeLimit) return tooLong
  const ends = /\r\n|\n|\r|$/g
  let start = 0
  for (let lines = 1; lines <= lineLimit; lines++) {
    const end = ends.exec(text)
    if (!end || end.index - start > lineLengthLimit) return 'a line has more than 1,000,000 characters'
    if (end[0] === '') return undefined
    start = ends.lastIndex
  }
  return 'it has more than 100,000 lines'
}

/** The same for a file that is not even read. */
export const tooLong = 'it has more than 5 MB'
