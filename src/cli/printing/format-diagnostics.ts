import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts'
import { maskSecrets } from '../../diagnostics/mask.ts'
import type { Colours } from './colours.ts'
import { frameOf } from './frame.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'
import { type WidthOf, wrap } from './wrap.ts'

/** Diagnostics, each with its lines of the config. */
export function formatDiagnostics(
  { diagnostics, configs }: Report,
  colours: Colours,
  width: number,
  widthOf: WidthOf,
): string {
  const known = new Map<string, readonly string[]>()
  // Only if a line is shown, since this is slow for a config that is too large, of which none is shown.
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? maskedLines(configs.get(file))
    known.set(file, lines)
    return lines
  }
  return diagnostics.map((found) => formatDiagnostic(found, linesOf, colours, width, widthOf)).join('\n')
}

function maskedLines(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  return maskSecrets(text.replace(/^\ufeff/, '')).split(/\r\n|\n|\r/)
}

function formatDiagnostic(
  found: Diagnostic,
  linesOf: (file: string) => readonly string[],
  colours: Colours,
  width: number,
  widthOf: WidthOf,
): string {
  const { file, range, severity, code, message, hint, related = [] } = found
  const paint = severity === 'error' ? colours.red : colours.yellow
  // A line that begins with `::` would be a command for GitHub.
  const name = printable(file).replace(/^(?=\s*::)/, './')
  const place = `${name}:${range.start.line}:${range.start.column}`
  const head = `${colours.bold(place)} ${paint(severity)} ${code}: ${printable(message)}\n`
  const words = hint === undefined ? '' : printable(hint)
  const isPlace = range.start.line !== range.end.line || range.start.column !== range.end.column
  if (!isPlace) return words ? `${head}    ${words}\n` : head
  const digits = Math.max(
    ...[range, ...related.map((each) => each.range)].map(({ start }) => `${start.line}`.length),
  )
  const columns = Math.max(20, width - digits - 6)
  const layout: Layout = { lines: linesOf(file), digits, columns, widthOf }
  const first = framePlace(range, { mark: '^', paint, words, isWhole: true }, layout)
  if (!first) return words ? `${head}    ${words}\n` : head
  let shown = first.source
  const others = related.flatMap((each) => {
    const words = printable(each.message)
    const framed = framePlace(each.range, { mark: '-', paint: colours.cyan, words, isWhole: false }, layout)
    if (!framed) return []
    // The same line is not shown twice.
    const source = framed.source === shown ? '' : framed.source
    shown = framed.source
    return [source + framed.marks]
  })
  return head + first.source + first.marks + others.join('')
}

/** The layout of a diagnostic's places. */
interface Layout {
  /** Lines of the config. */
  readonly lines: readonly string[]
  /** Digits of the longest line number. */
  readonly digits: number
  /** Columns next to the line numbers. */
  readonly columns: number
  readonly widthOf: WidthOf
}

/** The marks of a place, and the words next to them. */
interface Marking {
  readonly mark: string
  readonly paint: (text: string) => string
  readonly words: string
  /** True if the words can be pasted, so they must not be wrapped. */
  readonly isWhole: boolean
}

/** The line of a place, and the lines with its marks and words. */
interface FramedPlace {
  readonly source: string
  readonly marks: string
}

function framePlace(
  range: Range,
  { mark, paint, words, isWhole }: Marking,
  { lines, digits, columns, widthOf }: Layout,
): FramedPlace | undefined {
  const frame = frameOf(lines, range, columns, widthOf)
  if (!frame) return undefined
  const gutter = `  ${' '.repeat(digits)} | `
  const marks = frame.carets.replaceAll('^', mark)
  // If the words do not fit next to the marks, they go below.
  const fits = widthOf(`${frame.indent}${marks} ${words}`) <= columns
  const below = isWhole ? [words] : wrap(words, columns, widthOf)
  const tail = !words ? '' : fits ? ` ${words}` : below.map((line) => `\n${gutter}${line}`).join('')
  return {
    source: `  ${`${range.start.line}`.padStart(digits)} | ${frame.line}\n`,
    marks: `${gutter}${frame.indent}${paint(marks)}${tail}\n`,
  }
}
