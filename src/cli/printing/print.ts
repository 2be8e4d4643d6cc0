import type { Manifest } from '../manifest.ts'
import { coloursOf } from './colours.ts'
import { formatFiles } from './format-files.ts'
import { formatJson } from './format-json.ts'
import { paint, pass } from './output.ts'
import { printable, printLines, withoutCommands } from './printable.ts'
import type { FileStatus, Report } from './report.ts'

/** Formats of a report. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number]

/**
 * Prints a report. In `pretty`, problems go to standard error and results to standard output; in the other formats,
 * everything goes to standard output. If the client is printed, standard output contains nothing else.
 *
 * @param manifest `package.json` of flexgen
 */
export async function print(report: Report, format: Format, manifest: Manifest): Promise<void> {
  if (report.output !== undefined) pass(process.stdout, report.output)
  const stream = report.output === undefined ? process.stdout : process.stderr
  switch (format) {
    case 'pretty':
      await printPretty(report)
      break
    case 'json':
      pass(stream, formatJson(report))
      break
    case 'github': {
      const { formatGithub, betweenStops } = await import('./format-github.ts')
      const words = formatFiles(report, coloursOf(stream)) + (await changesOf(report.files))
      pass(stream, formatGithub(report) + betweenStops(withoutCommands(words)))
      break
    }
    case 'sarif': {
      const { formatSarif } = await import('./format-sarif.ts')
      pass(stream, formatSarif(report, manifest))
      break
    }
    default:
      format satisfies never
  }
}

/** Prints problems to standard error, and results to standard output unless the client is printed there. */
export async function printPretty(report: Report): Promise<void> {
  const stream = report.output === undefined ? process.stdout : process.stderr
  await printProblems(report)
  paint(stream, formatFiles(report, coloursOf(stream)) + (await changesOf(report.files)))
  if (report.advice !== undefined) paint(process.stderr, `${report.advice}\n`)
}

/** Prints problems to standard error. */
export async function printProblems(report: Report): Promise<void> {
  if (!report.diagnostics.length) return
  const { formatDiagnostics } = await import('./format-diagnostics.ts')
  const { stderr } = process
  // Without a terminal, such as in the log of a pipeline, long lines are cut too.
  paint(stderr, formatDiagnostics(report, coloursOf(stderr), stderr.columns || 120))
}

/** The differences of stale files. */
async function changesOf(files: readonly FileStatus[]): Promise<string> {
  const changed = files.filter(({ change }) => change !== undefined)
  if (!changed.length) return ''
  const { createTwoFilesPatch } = await import('diff')
  return changed
    .map(({ path, change: { before, after } = { before: '', after: '' } }) => {
      const name = printable(path)
      return printLines(createTwoFilesPatch(name, name, before, after, 'written', 'expected'))
    })
    .join('')
}
