import { compile } from '../compile.ts'
import { type AdaptPlan, type CompiledConfig, compileClient, outputProblem } from '../compile-client.ts'
import { type Diagnostic, Reporter } from '../diagnostics/diagnostic.ts'
import { keySpan, nodeAt, type Path } from '../ir/source.ts'
import { findConfigs } from '../load/find-configs.ts'
import { readConfig } from '../load/read-config.ts'
import { tryTo } from '../load/reason.ts'
import { isUpToDate, readOutput } from '../write/output.ts'
import { fileStoreFunction } from './client.ts'
import { commandName } from './command-name.ts'
import { UsageError } from './exit.ts'
import { meantInstead } from './missing-config.ts'
import { printProblems } from './printing/print.ts'
import { summarize } from './printing/report.ts'

/** A compiled config, and its path. */
export interface NamedConfig extends CompiledConfig {
  readonly path: string
  /** `undefined` if the file cannot be read. */
  readonly text: string | undefined
}

/** A command that runs the client of a single config. */
export interface RunsClient {
  readonly command: string
  /** Fragments that the client exports in addition to the config's. */
  readonly exported?: readonly string[]
  /** Changes the plan of the client. */
  readonly adapt?: AdaptPlan
}

/** A login, whose client can store tokens in a file. */
export const loginRun: RunsClient = { command: 'login', exported: [fileStoreFunction] }

/**
 * Reads and compiles a config for a command that runs its client.
 *
 * @throws UsageError if the path does not lead to a single config
 */
export function compileNamed(named: string, { command, exported, adapt }: RunsClient): NamedConfig {
  const { paths, missing, problems } = findConfigs([named])
  const [path] = paths
  if (missing.length) throw new UsageError(`There is no file \`${named}\`.${meantInstead(missing)}`)
  if (path === undefined && problems.length)
    return { path: named, text: undefined, client: undefined, diagnostics: problems, accepted: [] }
  if (path === undefined || paths.length > 1) {
    const found = paths.length ? `${paths.length} configs` : 'no config'
    throw new UsageError(`\`${command}\` needs the path of one config; \`${named}\` contains ${found}.`)
  }
  const read = readConfig(path)
  if ('problem' in read)
    return { path, text: undefined, client: undefined, diagnostics: [read.problem], accepted: [] }
  return { path, text: read.text, ...compileClient(path, read.text, { exported, adapt }) }
}

/** Prints the problems of a config, and further ones. */
export function printProblemsOf(
  { path, text, diagnostics }: NamedConfig,
  more: readonly Diagnostic[],
): Promise<void> {
  return printProblems(summarize([{ path, text }], [...diagnostics, ...more], [], undefined))
}

/**
 * Warns if a config's output is out of date, since programs run that one. A missing output is not reported, since
 * `--out-dir` may have put it elsewhere.
 */
export function staleWarnings({ path, text, client }: NamedConfig): readonly Diagnostic[] {
  // The client at hand may export more than the one that `build` writes.
  const outputs = text !== undefined && client ? compile({ path, text }).files : []
  const stale = outputs.find((output) => {
    // An output that cannot be read counts as missing.
    const present = tryTo(() => readOutput(output.path))
    return present?.kind === 'ours' && !isUpToDate(present.text, output.text)
  })
  // One for all files: they have the same cause.
  if (!stale) return []
  const found = outputProblem(
    path,
    text ?? '',
    'output/stale',
    { path: stale.path },
    `${commandName()} build`,
  )
  return [{ ...found, severity: 'warning' }]
}

/**
 * Warns if a config's client has no store that reads the tokens of a login.
 *
 * @param place file of the tokens
 */
export function storeWarnings(
  { path, text = '', client }: NamedConfig,
  place: string,
): readonly Diagnostic[] {
  if (!client || client.plan.auth.tokens?.facts.hasFileStore) return []
  const key: Path = ['auth', 'tokenStores']
  const isPresent = nodeAt(client.root, key) !== undefined
  const span = keySpan(client.root, isPresent ? key : ['auth'])
  const reporter = new Reporter(path, text.replace(/^\ufeff/, ''))
  const hint = isPresent ? 'add `file` to it' : 'tokenStores: [file]'
  reporter.report('login/no-file-store', span, { path: place }, hint)
  return reporter.diagnostics
}
