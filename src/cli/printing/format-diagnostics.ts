import stringWidth from 'string-width'
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts'
import { maskSecrets } from '../../diagnostics/mask.ts'
import type { Colours } from './colours.ts'
import { frameOf } from './frame.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'
import { wrap } from './wrap.ts'

/** Diagnostics with the lines that they are about. */
export function formatDiagnostics({ diagnostics, texts }: Report, colours: Colours, width: number): string {
  const known = new Map<string, readonly string[]>()
  // Only when a line is to be shown: of a config that is too large none is, and nothing else takes as long.
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? maskedLines(texts.get(file))
    known.set(file, lines)
    return lines
  }
  return diagnostics.map((found) => formatDiagnostic(found, linesOf, colours, width)).join('\n')
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
): string {
  const { file, range, severity, code, message, hint, related = [] } = found
  const paint = severity === 'error' ? colours.red : colours.yellow
  // In the log of a pipeline, a line that begins so would be a command to GitHub.
  const name = printable(file).replace(/^(?=\s*::)/, './')
  const place = `${name}:${range.start.line}:${range.start.column}`
  const head = `${colours.bold(place)} ${paint(severity)} ${code}: ${printable(message)}\n`
  const words = hint === undefined ? '' : printable(hint)
  const isPlace = range.start.line !== range.end.line || range.start.column !== range.end.column
  if (!isPlace) return words ? `${head}    ${words}\n` : head
  const digits = Math.max(
    ...[range, ...related.map((each) => each.range)].map(({ start }) => `${start.line}`.length),
  )
  const layout: Layout = { lines: linesOf(file), digits, columns: Math.max(20, width - digits - 6) }
  const first = framePlace(range, { mark: '^', paint, words, isWhole: true }, layout)
  if (!first) return words ? `${head}    ${words}\n` : head
  let shown = first.source
  const others = related.flatMap((each) => {
    const words = printable(each.message)
    const framed = framePlace(each.range, { mark: '-', paint: colours.cyan, words, isWhole: false }, layout)
    if (!framed) return []
    // A line that stands there already is not shown again.
    const source = framed.source === shown ? '' : framed.source
    shown = framed.source
    return [source + framed.marks]
  })
  return head + first.source + first.marks + others.join('')
}

/** How the places of a diagnostic are laid out. */
interface Layout {
  /** Of the config. */
  readonly lines: readonly string[]
  /** Of the longest number of a line. */
  readonly digits: number
  /** What is left beside the numbers. */
  readonly columns: number
}

/** What marks a place, and what is said of it. */
interface Marking {
  readonly mark: string
  readonly paint: (text: string) => string
  readonly words: string
  /** The words are there to be pasted, and so are never wrapped. */
  readonly isWhole: boolean
}

/** The line of a place, and the lines below it with the marks and the words. */
interface FramedPlace {
  readonly source: string
  readonly marks: string
}

function framePlace(
  range: Range,
  { mark, paint, words, isWhole }: Marking,
  { lines, digits, columns }: Layout,
): FramedPlace | undefined {
  const frame = frameOf(lines, range, columns)
  if (!frame) return undefined
  const gutter = `  ${' '.repeat(digits)} | `
  const marks = frame.carets.replaceAll('^', mark)
  // Words that a terminal would wrap at the marks stand below them.
  const fits = stringWidth(`${frame.indent}${marks} ${words}`) <= columns
  const below = isWhole ? [words] : wrap(words, columns)
  const tail = !words ? '' : fits ? ` ${words}` : below.map((line) => `\n${gutter}${line}`).join('')
  return {
    source: `  ${`${range.start.line}`.padStart(digits)} | ${frame.line}\n`,
    marks: `${gutter}${frame.indent}${paint(marks)}${tail}\n`,
  }
}
