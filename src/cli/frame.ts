import stringWidth from 'string-width'
import type { Range } from '../diagnostics/diagnostic.ts'
import { printable } from './printable.ts'

/** The line of a problem, and the marks below it. */
export interface Frame {
  readonly lineNumber: number
  readonly line: string
  /** Blanks up to the place. */
  readonly indent: string
  readonly carets: string
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
  const [line, shift] = crop(whole, from, to, width)
  const before = printable(line.slice(0, from + shift))
  const marked = printable(line.slice(from + shift, Math.min(to + shift, line.length)))
  return {
    lineNumber: start.line,
    line: printable(line),
    indent: ' '.repeat(stringWidth(before)),
    carets: '^'.repeat(Math.max(1, stringWidth(marked))),
  }
}

/** Part of a line around a place, and by how much it moved. */
function crop(line: string, from: number, to: number, width: number): readonly [string, number] {
  if (line.length <= width) return [line, 0]
  const begin = Math.max(0, Math.min(from - Math.floor(width / 4), line.length - width))
  const end = Math.min(line.length, Math.max(begin + width, Math.min(to, begin + width)))
  const head = begin > 0 ? '…' : ''
  const tail = end < line.length ? '…' : ''
  return [head + line.slice(begin + head.length, end - tail.length) + tail, -begin]
}
