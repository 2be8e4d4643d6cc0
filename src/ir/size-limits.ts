/*
 * Limits for configs, so that the time and memory of all stages are bounded. The measurements are in
 * docs/maintaining/decisions/0017.
 */

/** Bytes of a file, or code units of a string. */
export const sizeLimit: number = 5 * 1024 * 1024
export const tooManyBytes = 'it has more than 5 MB'

/** Lines and tokens. The parser needs a kilobyte or more for most of them. */
export const partLimit = 100_000
export const tooManyParts = 'it has more than 100,000 lines and tokens'

/** Characters of a line. */
const lineLengthLimit = 1_000_000

/** The limit that a string exceeds by its length or its lines, in words. */
export function excessOf(text: string): string | undefined {
  if (text.length > sizeLimit) return tooManyBytes
  // Each line but the last has at least one character, its line break.
  if (text.length <= partLimit) return undefined
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
