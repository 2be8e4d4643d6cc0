import { printJson } from './printable.ts'
import type { Report } from './report.ts'

/** The report as one JSON document (docs/cli.md). */
export function formatJson({ diagnostics, files }: Report): string {
  const document = { version: 1, diagnostics, files: files.map(({ path, status }) => ({ path, status })) }
  return printJson(document)
}
