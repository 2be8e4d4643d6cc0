import type { Range } from '../../diagnostics/diagnostic.ts'
import { printable } from './printable.ts'
import type { WidthOf } from './wrap.ts'

/** The line of a problem, and the marks below it. */
export interface Frame {
  readonly line: string
  /** Spaces before the marks. */
  readonly indent: string
  readonly carets: string
}

/** A unit in a terminal, such as a letter with its accents, or an emoji of several parts. */
interface Cell {
  /** Offset in the line. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns: 2 for a wide character, 0 for one without a column of its own. */
  readonly width: number
}

/**
 * The line of a problem, with its marks.
 *
 * @param width maximum number of columns; a longer line is cut around the place of the problem
 */
export function frameOf(
  lines: readonly string[],
  { start, end }: Range,
  width: number,
  widthOf: WidthOf,
): Frame | undefined {
  const whole = lines[start.line - 1]
  if (whole === undefined) return undefined
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(end.column - 1, from) : whole.length
  const { cells, isCutBefore, isCutAfter } = crop(whole, from, width, widthOf)
  const before = cells.filter((cell) => cell.end <= from)
  const marked = cells.filter((cell) => cell.end > from && cell.start < to)
  return {
    line: `${isCutBefore ? '…' : ''}${cells.map(({ text }) => text).join('')}${isCutAfter ? '…' : ''}`,
    indent: ' '.repeat(sumOf(before) + (isCutBefore ? 1 : 0)),
    carets: '^'.repeat(Math.max(1, sumOf(marked))),
  }
}

interface Cropped {
  readonly cells: readonly Cell[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** The part of a line around a place that fits into a width, with the marks where it is cut. */
function crop(line: string, from: number, width: number, widthOf: WidthOf): Cropped {
  const near = nearBy(line, from, width, widthOf)
  const last = near.at(-1)
  const reaches = { start: (near[0]?.start ?? 0) === 0, end: (last?.end ?? 0) === line.length }
  if (reaches.start && reaches.end && sumOf(near) <= width)
    return { cells: near, isCutBefore: false, isCutAfter: false }

  const place = near.findIndex(({ end }) => end > from)
  const room = width - 2
  // A quarter of the width goes to the text before the place, or more if there is little after it.
  let begin = place < 0 ? near.length : place
  const walkBack = (used: number, limit: number): number => {
    let taken = used
    for (let cell = near[begin - 1]; cell && taken + cell.width <= limit; cell = near[begin - 1]) {
      taken += cell.width
      begin--
    }
    return taken
  }
  let used = walkBack(0, Math.floor(room / 4))
  let end = place < 0 ? near.length : place
  for (let cell = near[end]; cell && used + cell.width <= room; cell = near[end]) {
    used += cell.width
    end++
  }
  // The line is not cut at its end, so no mark is needed there.
  if (end === near.length && reaches.end) walkBack(used, width - 1)
  return {
    cells: near.slice(begin, end),
    isCutBefore: begin > 0 || !reaches.start,
    isCutAfter: end < near.length || !reaches.end,
  }
}

/** The cells of a line around a place, but not all of them if the line is very long. */
function nearBy(line: string, from: number, width: number, widthOf: WidthOf): readonly Cell[] {
  const plain = cutAround(line, from, width)
  // A fast path: finding the ends of cells takes a thousand times as long as this check.
  if (/^[ -~]*$/.test(plain.text)) {
    return Array.from(plain.text, (text, index) => {
      const start = plain.start + index
      return { start, end: start + 1, text, width: 1 }
    })
  }
  // A cell with many accents consists of many units. One that is longer than this is cut.
  const cut = cutAround(line, from, width * 4)
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cut.text)
  return Array.from(segments, ({ segment, index }) => {
    const start = cut.start + index
    const text = printable(segment)
    return { start, end: start + segment.length, text, width: widthOf(text) }
  })
}

/** The units of a line around a place, `reach` in each direction. */
function cutAround(
  line: string,
  from: number,
  reach: number,
): { readonly start: number; readonly text: string } {
  const start = boundary(line, Math.max(0, from - reach))
  return { start, text: line.slice(start, boundary(line, Math.min(line.length, from + reach))) }
}

/** An offset between two characters, not within a pair of surrogates. */
function boundary(line: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(offset, offset + 1)) ? offset - 1 : offset
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
