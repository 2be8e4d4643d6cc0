import stringWidth from 'string-width'
import { wrap } from '../printing/wrap.ts'
import type { ValueRow } from './values.ts'

/** Columns that words need next to the names; if there are fewer, they go below. */
const leastColumns = 20

/**
 * The paragraph that lists the values of a client; none if there are no values.
 *
 * @param columns width of a line; `undefined` for no limit
 */
export function valueLines(rows: readonly ValueRow[], columns: number | undefined): readonly string[] {
  if (!rows.length) return []
  const width = Math.max(...rows.map(([name]) => name.length))
  return [['Values:', '', ...rows.flatMap((row) => rowLines(row, width, columns))].join('\n')]
}

/** @param width length of the longest name */
function rowLines([name, words]: ValueRow, width: number, columns: number | undefined): readonly string[] {
  const left = (columns ?? Number.POSITIVE_INFINITY) - width - 4
  if (left < leastColumns)
    return [`  ${name}`, ...wrap(words, Math.max(1, left + width), stringWidth).map(indented(4))]
  const [first = '', ...others] = wrap(words, left, stringWidth)
  return [`  ${name.padEnd(width)}  ${first}`, ...others.map(indented(width + 4))]
}

function indented(spaces: number): (line: string) => string {
  return (line) => ' '.repeat(spaces) + line
}
