import { compile } from '../compile.ts'
import { type CompiledConfig, compileClient, outputProblem } from '../compile-client.ts'
import { type Diagnostic, Reporter } from '../diagnostics/diagnostic.ts'
import type { ClientPlan } from '../ir/plan.ts'
import { keySpan, nodeAt, type Path } from '../ir/source.ts'
import { findConfigs } from '../load/find-configs.ts'
import { readConfig } from '../load/read-config.ts'
import { tryTo } from '../load/reason.ts'
import { isUpToDate, readOutput } from '../write/output.ts'
import { fileStoreFunction } from './client.ts'
import { UsageError } from './exit.ts'
import { meantInstead } from './missing-config.ts'
import { printProblems } from './printing/print.ts'
import { summarize } from './printing/report.ts'

/** A config by its name, with what it gave. */
export interface NamedConfig extends CompiledConfig {
  readonly path: string
  /** `undefined` where the file cannot be read. */
  readonly text: string | undefined
}

/** A command that takes one config, and runs its client. */
export interface RunsClient {
  readonly command: string
  /** Fragments that the client exports, whatever the config says. */
  readonly exported?: readonly string[]
  /** Changes the plan of the client. */
  readonly adapt?: (plan: ClientPlan) => ClientPlan
}

/** A login: its client can keep tokens in a file. */
export const loginRun: RunsClient = { command: 'login', exported: [fileStoreFunction] }

/**
 * Reads and compiles a config for a command that runs its client.
 *
 * @throws UsageError what is named is not one config
 */
export function compileNamed(named: string, { command, exported, adapt }: RunsClient): NamedConfig {
  const { paths, missing, problems } = findConfigs([named])
  const [path, ...others] = paths
  if (missing.length) throw new UsageError(`There is no file \`${named}\`.${meantInstead(missing)}`)
  if (path === undefined && problems.length)
    return { path: named, text: undefined, client: undefined, diagnostics: problems, accepted: [] }
  if (path === undefined || others.length) {
    throw new UsageError(`\`${command}\` takes one config, and \`${named}\` is none; name it.`)
  }
  const read = readConfig(path)
  if ('problem' in read)
    return { path, text: undefined, client: undefined, diagnostics: [read.problem], accepted: [] }
  return { path, text: read.text, ...compileClient(path, read.text, exported, adapt) }
}

/** Prints the problems of a config, and further ones. */
export function printProblemsOf(
  { path, text, diagnostics }: NamedConfig,
  more: readonly Diagnostic[],
): Promise<void> {
  return printProblems(summarize([{ path, text }], [...diagnostics, ...more], [], undefined))
}

/**
 * Warns where a config's output is from an earlier state of it: programs run that one. An output that is missing is no
 * mistake here, since `--out-dir` may have put it elsewhere.
 */
export function staleWarnings({ path, text, client }: NamedConfig): readonly Diagnostic[] {
  // The client at hand may have more in it than the one of `build`.
  const [output] = text !== undefined && client ? compile({ path, text }).files : []
  if (!output || text === undefined) return []
  // What cannot be read is as good as missing.
  const present = tryTo(() => readOutput(output.path))
  if (present?.kind !== 'ours' || isUpToDate(present.text, output.text)) return []
  const data = { path: output.path }
  const found = outputProblem(path, text, 'output/stale', data, 'flexgen build')
  return [{ ...found, severity: 'warning' }]
}

/**
 * Warns where a config's client has no store that reads a file.
 *
 * @param place the file
 */
export function storeWarnings(
  { path, text = '', client }: NamedConfig,
  place: string,
): readonly Diagnostic[] {
  if (!client) return []
  const key: Path = ['auth', 'tokenStores']
  const stores = nodeAt(client.root, key)
  const items = stores?.kind === 'list' ? stores.items : []
  if (items.some((item) => item.kind === 'scalar' && item.value === 'file')) return []
  const reporter = new Reporter(path, text.replace(/^\ufeff/, ''))
  const hint = stores ? 'add `file` to it' : 'tokenStores: [file]'
  reporter.report('login/no-file-store', keySpan(client.root, stores ? key : ['auth']), { path: place }, hint)
  return reporter.diagnostics
}
