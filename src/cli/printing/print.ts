import type { Manifest } from '../manifest.ts'
import { coloursOf } from './colours.ts'
import { formatFiles } from './format-files.ts'
import { formatJson } from './format-json.ts'
import { paint, pass, standardError, standardOutput } from './output.ts'
import { printable, printLines, withoutCommands } from './printable.ts'
import type { FileStatus, Report } from './report.ts'
import type { WidthOf } from './wrap.ts'

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
  if (report.output !== undefined) pass(standardOutput, report.output)
  const results = report.output === undefined ? standardOutput : standardError
  switch (format) {
    case 'pretty':
      await printPretty(report)
      break
    case 'json':
      pass(results, formatJson(report))
      break
    case 'github': {
      const { formatGithub, betweenStops } = await import('./format-github.ts')
      const words = formatFiles(report, await coloursOf(results)) + (await changesOf(report.files))
      pass(results, formatGithub(report) + betweenStops(withoutCommands(words)))
      break
    }
    case 'sarif': {
      const { formatSarif } = await import('./format-sarif.ts')
      pass(results, formatSarif(report, manifest))
      break
    }
    default:
      format satisfies never
  }
}

/** Prints problems to standard error, and results to standard output unless the client is printed there. */
export async function printPretty(report: Report): Promise<void> {
  const results = report.output === undefined ? standardOutput : standardError
  await printProblems(report)
  paint(results, formatFiles(report, await coloursOf(results)) + (await changesOf(report.files)))
  if (report.advice !== undefined) paint(standardError, `${report.advice}\n`)
}

/** Prints problems to standard error. */
export async function printProblems(report: Report): Promise<void> {
  if (!report.diagnostics.length) return
  const { formatDiagnostics } = await import('./format-diagnostics.ts')
  const colours = await coloursOf(standardError)
  // Without a terminal, such as in the log of a pipeline, long lines are cut too.
  const format = (widthOf: WidthOf): string =>
    formatDiagnostics(report, colours, standardError.columns || 120, widthOf)
  const text = format(({ length }) => length)
  // `…` marks where a line is cut. The width of other characters needs the library, which takes 28 ms to load.
  const isPlain = /^[\n\x1b -~…]*$/.test(text)
  paint(standardError, isPlain ? text : format((await import('string-width')).default))
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
