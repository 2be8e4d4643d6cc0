import { type AcceptedWarning, type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { exitCodes } from '../exit.ts'
import type { LoadedConfig } from '../run.ts'

/** The result for an output. */
export interface FileStatus {
  /** With `/`, relative to the current folder. */
  readonly path: string
  readonly status: 'written' | 'unchanged' | 'refused' | 'missing' | 'stale' | 'leftOver'
  /** The content of a stale file, and what it should be. */
  readonly change?: { readonly before: string; readonly after: string }
}

/** The results of a command. */
export interface Report {
  /** A line about how Node loads the written clients. Only `pretty` shows it. */
  readonly advice?: string
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly FileStatus[]
  /** The content of the configs by their paths, for frames. */
  readonly configs: ReadonlyMap<string, string>
  readonly exitCode: number
  /** True if nothing was compiled, since nothing has changed. */
  readonly compiledNothing?: boolean
  /** Warnings that comments in the configs accept, in order. */
  readonly accepted?: readonly AcceptedWarning[]
  /** The client, with `--stdout`. Nothing else goes to standard output. */
  readonly output?: string
  /** A bug in flexgen that a config has triggered, to be thrown after the report is printed. */
  readonly fault?: Error | undefined
  /** Last part of the summary. */
  readonly note?: string
}

/** The report of a run; fails if there is an error, or more warnings than allowed. */
export function summarize(
  configs: readonly LoadedConfig[],
  found: readonly Diagnostic[],
  files: readonly FileStatus[],
  maxWarnings: number | undefined,
): Report {
  const diagnostics = sortDiagnostics(found)
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  return {
    diagnostics,
    files,
    configs: new Map(configs.map(({ path, text }) => [path, text ?? ''])),
    exitCode: hasErrors || tooMany ? exitCodes.problems : exitCodes.fine,
    ...(tooMany && { note: `more than the maximum of ${maxWarnings}` }),
  }
}
