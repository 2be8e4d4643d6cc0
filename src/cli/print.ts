import { coloursOf } from './colours.ts'
import { formatFiles } from './format-files.ts'
import { formatJson } from './format-json.ts'
import { printable, printLines } from './printable.ts'
import type { Report } from './report.ts'

/** Problems to standard error, results to standard output; with `json`, all to standard output. */
export async function print(report: Report, format: 'pretty' | 'json'): Promise<void> {
  if (report.output !== undefined) process.stdout.write(report.output)
  if (format === 'json') {
    const stream = report.output === undefined ? process.stdout : process.stderr
    stream.write(formatJson(report))
    return
  }
  await printProblems(report)
  const stream = report.output === undefined ? process.stdout : process.stderr
  stream.write(formatFiles(report, coloursOf(stream)))
  for (const { path, change } of report.files) {
    if (!change) continue
    const { createTwoFilesPatch } = await import('diff')
    const name = printable(path)
    stream.write(
      printLines(createTwoFilesPatch(name, name, change.before, change.after, 'written', 'expected')),
    )
  }
}

/** Problems to standard error. */
export async function printProblems(report: Report): Promise<void> {
  if (!report.diagnostics.length) return
  const { formatDiagnostics } = await import('./format-diagnostics.ts')
  const { stderr } = process
  // Without a terminal, as in the log of a pipeline, there is no width to keep to; long lines are cut all the same.
  stderr.write(formatDiagnostics(report, coloursOf(stderr), stderr.columns || 120))
}
