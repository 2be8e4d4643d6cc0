import { type AcceptedWarning, type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { exitCodes } from '../exit.ts'
import type { LoadedConfig } from '../run.ts'

/** What became of an output. */
export interface FileStatus {
  /** With `/`, relative to the current folder. */
  readonly path: string
  readonly status: 'written' | 'unchanged' | 'refused' | 'missing' | 'stale' | 'leftOver'
  /** Of a stale file. */
  readonly change?: { readonly before: string; readonly after: string }
}

/** What a command has to say. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly FileStatus[]
  /** The configs' texts by their paths, for frames. */
  readonly texts: ReadonlyMap<string, string>
  readonly exitCode: number
  /** True where nothing was compiled, since nothing has changed. */
  readonly compiledNothing?: boolean
  /** Warnings that comments in the configs accept, by file and place. */
  readonly accepted?: readonly AcceptedWarning[]
  /** For standard output alone: the client, with `--stdout`. */
  readonly output?: string
  /** A bug in flexgen that one of the configs has met, to be thrown when all else is printed. */
  readonly fault?: Error | undefined
  /** A last word. */
  readonly note?: string
}

/** The report of a run; its exit code goes by its diagnostics. */
export function summarize(
  configs: readonly LoadedConfig[],
  found: readonly Diagnostic[],
  files: readonly FileStatus[],
  maxWarnings: number | undefined,
): Report {
  const diagnostics = sortDiagnostics(found)
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  return {
    diagnostics,
    files,
    texts: new Map(configs.map(({ path, text }) => [path, text ?? ''])),
    exitCode: tooMany || diagnostics.length > warnings ? exitCodes.problems : exitCodes.fine,
    ...(tooMany && { note: `more than the ${maxWarnings} warnings that are allowed` }),
  }
}
