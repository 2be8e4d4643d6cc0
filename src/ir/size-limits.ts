/*
 * The most that a config may have, so that all stages take it in bounded time and memory; docs/decisions/0017 has what
 * they take.
 */

/** Bytes of a file, or code units of a text. */
export const sizeLimit: number = 5 * 1024 * 1024
export const tooManyBytes = 'it has more than 5 MB'

/** Lines, signs and words in all. The parser takes a kilobyte or more for most of them. */
export const partLimit = 100_000
export const tooManyParts = 'it has more than 100,000 lines, signs and words'

/** Characters of a line. */
const lineLengthLimit = 1_000_000

/** What a text has too much of, in words, as far as its length and its lines tell. */
export function excessOf(text: string): string | undefined {
  if (text.length > sizeLimit) return tooManyBytes
  const ends = /\r\n|\n|\r|$/g
  let start = 0
  for (let lines = 0; lines <= partLimit; lines++) {
    const end = ends.exec(text)
    if (!end || end.index - start > lineLengthLimit) return 'a line has more than 1,000,000 characters'
    if (end[0] === '') return undefined
    start = ends.lastIndex
  }
  return tooManyParts
}
