import stringWidth from 'string-width'
import type { Range } from '../../diagnostics/diagnostic.ts'
import { printable } from './printable.ts'

/** The line of a problem, and the marks below it. */
export interface Frame {
  readonly line: string
  /** Blanks up to the place. */
  readonly indent: string
  readonly carets: string
}

/** What a terminal shows as one: a letter with its accents, an emoji of several parts. */
interface Cell {
  /** Offset in the line. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns that it takes: 2 for wide ones, 0 for what stands in no column of its own. */
  readonly width: number
}

/**
 * Cuts the line of a problem out of a text.
 *
 * @param width columns that the line may take; of a longer one, the surroundings of the place are shown
 */
export function frameOf(lines: readonly string[], { start, end }: Range, width: number): Frame | undefined {
  const whole = lines[start.line - 1]
  if (whole === undefined) return undefined
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(end.column - 1, from) : whole.length
  const { cells, isCutBefore, isCutBehind } = crop(whole, from, width)
  const before = cells.filter((cell) => cell.end <= from)
  const marked = cells.filter((cell) => cell.end > from && cell.start < to)
  return {
    line: `${isCutBefore ? '…' : ''}${cells.map(({ text }) => text).join('')}${isCutBehind ? '…' : ''}`,
    indent: ' '.repeat(widthOf(before) + (isCutBefore ? 1 : 0)),
    carets: '^'.repeat(Math.max(1, widthOf(marked))),
  }
}

interface Cropped {
  readonly cells: readonly Cell[]
  readonly isCutBefore: boolean
  readonly isCutBehind: boolean
}

/** Part of a line around a place, at most so many columns wide with the marks of what is cut off. */
function crop(line: string, from: number, width: number): Cropped {
  const near = nearBy(line, from, width)
  const last = near.at(-1)
  const reaches = { start: (near[0]?.start ?? 0) === 0, end: (last?.end ?? 0) === line.length }
  if (reaches.start && reaches.end && widthOf(near) <= width)
    return { cells: near, isCutBefore: false, isCutBehind: false }

  const place = near.findIndex(({ end }) => end > from)
  const room = width - 2
  // A quarter goes to what is before the place, or more, where there is not so much behind it.
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
  // Nothing is cut off there, and so no mark is needed.
  if (end === near.length && reaches.end) walkBack(used, width - 1)
  return {
    cells: near.slice(begin, end),
    isCutBefore: begin > 0 || !reaches.start,
    isCutBehind: end < near.length || !reaches.end,
  }
}

/** The cells of a line around a place; of a line that fills books, not all. */
function nearBy(line: string, from: number, width: number): readonly Cell[] {
  const plain = cutAround(line, from, width)
  // To be sure of that costs little, and to find out where cells end takes a thousand times as long.
  if (/^[ -~]*$/.test(plain.text)) {
    return Array.from(plain.text, (text, index) => {
      const start = plain.start + index
      return { start, end: start + 1, text, width: 1 }
    })
  }
  // A cell of accents upon accents takes many units; one that does not end within this is cut.
  const cut = cutAround(line, from, width * 4)
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cut.text)
  return Array.from(segments, ({ segment, index }) => {
    const start = cut.start + index
    const text = printable(segment)
    return { start, end: start + segment.length, text, width: stringWidth(text) }
  })
}

/** Of a line so many units before and behind a place. */
function cutAround(
  line: string,
  from: number,
  reach: number,
): { readonly start: number; readonly text: string } {
  const start = boundary(line, Math.max(0, from - reach))
  return { start, text: line.slice(start, boundary(line, Math.min(line.length, from + reach))) }
}

/** An offset between two characters: not within a pair of surrogates. */
function boundary(line: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(offset, offset + 1)) ? offset - 1 : offset
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
