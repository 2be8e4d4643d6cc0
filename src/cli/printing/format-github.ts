import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { pathInRepository } from '../repository.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'

/** Problems as workflow commands of GitHub Actions, which shows each at its line. */
export function formatGithub({ diagnostics }: Report): string {
  return diagnostics.map(command).join('')
}

function command({
  file,
  range: { start, end },
  severity,
  code,
  message,
  hint,
  related = [],
}: Diagnostic): string {
  const isOneLine = start.line === end.line
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', pathInRepository(file)],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub accepts columns only for a range within one line.
    ...(isOneLine ? ([['col', start.column]] as const) : []),
    ...(isOneLine ? ([['endColumn', end.column]] as const) : []),
    ['title', code],
  ]
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
  // GitHub has one place for an annotation, so the others go into its text.
  const places = related.map((each) => `line ${each.range.start.line}: ${each.message}`)
  const words = [message, ...(hint === undefined ? [] : [hint]), ...places]
  return `::${severity} ${list.join(',')}::${escapeData(words.map(printable).join('\n'))}\n`
}

/**
 * Text for people, in which GitHub ignores workflow commands, whatever a config contains. The word that ends this comes
 * from the text, so that the same run prints the same.
 */
export function betweenStops(text: string): string {
  if (text === '') return ''
  const word = `flexgen-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
  return `::stop-commands::${word}\n${text}::${word}::\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
