import type { Colours } from './colours.ts'
import { printable } from './printable.ts'
import type { FileStatus, Report } from './report.ts'

/** Written files, then the number of files by status, of errors and of warnings. */
export function formatFiles({ files, diagnostics, note }: Report, colours: Colours): string {
  const changed = files.filter(({ status }) => status === 'written')
  const lines = changed.map(({ path }) => `${colours.green('written')}  ${printable(path)}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const parts = [
    ...statusCounts(files),
    ...(errors ? [count(errors, 'error')] : []),
    ...(diagnostics.length > errors ? [count(diagnostics.length - errors, 'warning')] : []),
    ...(note === undefined ? [] : [note]),
  ]
  return `${lines.join('')}${parts.length ? `${parts.join(', ')}\n` : ''}`
}

const statusWords: Readonly<Record<FileStatus['status'], string>> = {
  written: 'written',
  unchanged: 'unchanged',
  refused: 'refused',
  missing: 'missing',
  stale: 'stale',
  leftOver: 'left over',
}

function statusCounts(files: readonly FileStatus[]): readonly string[] {
  return Object.entries(statusWords).flatMap(([status, words]) => {
    const found = files.filter((file) => file.status === status).length
    return found ? [`${count(found, 'file')} ${words}`] : []
  })
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`
}
