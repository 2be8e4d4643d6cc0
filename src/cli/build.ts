import { dirname, relative, resolve } from 'node:path'
import type { Code, CodeData } from '../diagnostics/codes.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { reasonOf } from '../load/reason.ts'
import {
  isUpToDate,
  OutsideError,
  originOf,
  outputsIn,
  readOutput,
  removeAbandoned,
  writeOutput,
} from '../write/output.ts'
import { isInside, projectOf, realPath } from '../write/project.ts'
import { exitCodes, UsageError } from './exit.ts'
import { type FileStatus, type Report, summarize } from './report.ts'
import { type CompiledConfig, compileConfigs } from './run.ts'

export interface BuildOptions {
  readonly outDir?: string | undefined
  readonly check?: boolean | undefined
  readonly stdout?: boolean | undefined
  readonly maxWarnings?: number | undefined
}

/** A config with its output. */
type Built = CompiledConfig & { readonly output: NonNullable<CompiledConfig['output']> }

/** `flexgen build`: compiles, and writes what changed. */
export function build(named: readonly string[], options: BuildOptions): Report {
  if (options.outDir === '') throw new UsageError('`--out-dir` takes the path of a folder.')
  const { configs, diagnostics } = compileConfigs(named, options.outDir)
  const built = configs.filter((config): config is Built => config.output !== undefined)
  if (options.stdout) return printOnly(configs, built, diagnostics, options)

  const found: Diagnostic[] = [...diagnostics]
  const files: FileStatus[] = []
  const places = placesOf(built)
  for (const config of built) {
    const refusal = refuseOutput(config, places)
    if (refusal) {
      found.push(refusal)
      files.push({ path: config.output.path, status: 'refused' })
      continue
    }
    try {
      files.push(options.check ? checkOutput(config, found) : putOutput(config))
    } catch (error) {
      found.push(error instanceof OutsideError ? outside(config) : unwritable(config, error))
      files.push({ path: config.output.path, status: 'refused' })
    }
  }
  const written = files.filter(({ status }) => status === 'written').map(({ path }) => dirname(path))
  for (const folder of new Set(written)) tryTo(() => removeAbandoned(folder))
  // Only a run over all configs knows what no config gives.
  if (!named.length) leftOvers(configs, built, options.check ?? false, found, files)
  const result = summarize(configs, found, files, options.maxWarnings)
  const stale = options.check && files.some(({ status }) => status !== 'unchanged')
  return stale ? { ...result, exitCode: exitCodes.problems } : result
}

function printOnly(
  configs: readonly CompiledConfig[],
  built: readonly Built[],
  diagnostics: readonly Diagnostic[],
  options: BuildOptions,
): Report {
  if (configs.length > 1) throw new UsageError('`--stdout` prints the client of one config; name it.')
  const output = built.map(({ output: { text } }) => text).join('')
  return { ...summarize(configs, diagnostics, [], options.maxWarnings), output }
}

/**
 * Configs by the place of their output: one file by two names is one. On some systems so are names that differ in case
 * only, or in how an accent is put on a letter.
 */
type Places = ReadonlyMap<string, readonly Built[]>

function placesOf(built: readonly Built[]): Places {
  const places = new Map<string, Built[]>()
  for (const config of built) {
    const place = placeOf(config)
    const others = places.get(place)
    if (others) others.push(config)
    else places.set(place, [config])
  }
  return places
}

function placeOf({ output }: Built): string {
  return realPath(output.path).normalize('NFC').toLowerCase()
}

function refuseOutput(config: Built, places: Places): Diagnostic | undefined {
  const { path } = config.output
  const other = places.get(placeOf(config))?.find((candidate) => candidate !== config)
  if (other) return problem(config, 'output/shared', { path, other: other.path })
  if (!isInside(projectOf(config.path), path)) return outside(config)
  try {
    return readOutput(path).kind === 'foreign' ? problem(config, 'output/foreign-file', { path }) : undefined
  } catch (error) {
    return unwritable(config, error)
  }
}

function outside(config: Built): Diagnostic {
  const project = relative('.', projectOf(config.path)).replaceAll('\\', '/') || '.'
  return problem(config, 'output/path', {
    problem: `\`${config.output.path}\` is outside of the project, \`${project}\``,
  })
}

/** @throws the error itself, where it is none of the file system's */
function unwritable(config: Built, error: unknown): Diagnostic {
  return problem(config, 'output/unwritable', { path: config.output.path, why: reasonOf(error) })
}

function putOutput({ path: config, output: { path, text } }: Built): FileStatus {
  const present = readOutput(path)
  if (present.kind === 'ours' && present.text === text) return { path, status: 'unchanged' }
  writeOutput(path, text, projectOf(config))
  return { path, status: 'written' }
}

function checkOutput(config: Built, found: Diagnostic[]): FileStatus {
  const { path, text } = config.output
  const present = readOutput(path)
  if (present.kind !== 'ours') {
    found.push(problem(config, 'output/missing', { path }))
    return { path, status: 'missing' }
  }
  if (isUpToDate(present.text, text)) return { path, status: 'unchanged' }
  found.push(problem(config, 'output/stale', { path }))
  const before = present.text.replaceAll('\r\n', '\n')
  return { path, status: 'stale', change: { before, after: text } }
}

/** Tells of outputs that no config of the run gives, in the folders below the current one that it writes to. */
function leftOvers(
  configs: readonly CompiledConfig[],
  built: readonly Built[],
  check: boolean,
  found: Diagnostic[],
  files: FileStatus[],
): void {
  const expected = new Set(built.map(({ output }) => resolve(output.path)))
  // What a config with errors would give is not known, so its file is none.
  const failed = new Set(
    configs.filter(({ output }) => !output).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  )
  const folders = new Set(built.map(({ output }) => dirname(output.path)))
  for (const folder of folders) {
    if (relative('.', folder).startsWith('..')) continue
    for (const [path, text] of tryTo(() => outputsIn(folder)) ?? []) {
      if (expected.has(resolve(path)) || failed.has(originOf(text) ?? '')) continue
      const start = { line: 1, column: 1 }
      const told = diagnostic('output/left-over', path, { start, end: start }, { path })
      found.push(check ? { ...told, severity: 'error' } : told)
      files.push({ path, status: 'leftOver' })
    }
  }
}

/** What is no more than useful; `undefined` where the system does not let us. */
function tryTo<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch (error) {
    reasonOf(error)
    return undefined
  }
}

/** Told at the config's beginning: the output has no place in it. */
function problem<C extends Code>({ path }: CompiledConfig, code: C, data: CodeData<C>): Diagnostic {
  const start = { line: 1, column: 1 }
  return diagnostic(code, path, { start, end: start }, data)
}
