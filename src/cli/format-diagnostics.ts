import stringWidth from 'string-width'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { maskSecrets } from '../diagnostics/mask.ts'
import type { Colours } from './colours.ts'
import { frameOf } from './frame.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'

/** Diagnostics with the lines that they are about. */
export function formatDiagnostics({ diagnostics, texts }: Report, colours: Colours, width: number): string {
  const lines = new Map<string, readonly string[]>()
  return diagnostics
    .map((found) => {
      const text = texts.get(found.file)
      if (text !== undefined && !lines.has(found.file)) {
        lines.set(found.file, maskSecrets(text.replace(/^\ufeff/, '')).split(/\r\n|\n|\r/))
      }
      return formatDiagnostic(found, lines.get(found.file) ?? [], colours, width)
    })
    .join('\n')
}

function formatDiagnostic(
  found: Diagnostic,
  lines: readonly string[],
  colours: Colours,
  width: number,
): string {
  const { file, range, severity, code, message, hint } = found
  const paint = severity === 'error' ? colours.red : colours.yellow
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`
  const head = `${colours.bold(place)} ${paint(severity)} ${code}: ${printable(message)}\n`
  const isPlace = range.start.line !== range.end.line || range.start.column !== range.end.column
  const number = String(range.start.line)
  const columns = Math.max(20, width - number.length - 6)
  const frame = isPlace ? frameOf(lines, range, columns) : undefined
  const words = hint === undefined ? '' : printable(hint)
  if (!frame) return words ? `${head}    ${words}\n` : head
  const gutter = `  ${' '.repeat(number.length)} | `
  const marks = `${frame.indent}${paint(frame.carets)}`
  // A hint that a terminal would wrap at the marks stands below them, whole, so that it can be pasted still.
  const fits = stringWidth(`${frame.indent}${frame.carets} ${words}`) <= columns
  const tail = words && (fits ? ` ${words}` : `\n${gutter}${words}`)
  return `${head}  ${number} | ${frame.line}\n${gutter}${marks}${tail}\n`
}
