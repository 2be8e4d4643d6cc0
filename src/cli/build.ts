import { dirname, relative, resolve } from 'node:path'
import { compile, placeOutput } from '../compile.ts'
import { outputProblem } from '../compile-client.ts'
import type { Code, CodeData } from '../diagnostics/codes.ts'
import { type AcceptedWarning, type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import { reasonOf, tryTo } from '../load/reason.ts'
import { withSlashes } from '../load/slashes.ts'
import {
  checkWritable,
  isUpToDate,
  originOf,
  outputsIn,
  type Present,
  readOutput,
  removeAbandoned,
  writeOutput,
} from '../write/output.ts'
import {
  checkPlace,
  MisplacedError,
  misplacementOf,
  projectOf,
  RealPaths,
  realPath,
} from '../write/project.ts'
import { BuildRecord } from './build-record.ts'
import { exitCodes, UsageError } from './exit.ts'
import { Faults } from './faults.ts'
import { type FileStatus, type Report, summarize } from './printing/report.ts'
import { isReadable, type LoadedConfig, loadConfigs, type ReadableConfig, type Run } from './run.ts'

export interface BuildOptions {
  readonly outDir?: string | undefined
  readonly check?: boolean | undefined
  readonly stdout?: boolean | undefined
  /** Writes nothing, and reports what a build would. */
  readonly dryRun?: boolean | undefined
  readonly maxWarnings?: number | undefined
}

/** A config with the place of its output. */
interface PlannedConfig extends ReadableConfig {
  /** With `/`, relative to the current folder. */
  readonly outputPath: string
  /** The real path of that. */
  readonly target: string
}

/** `flexgen validate`: the problems that a build would report. */
export function validate(
  named: readonly string[],
  options: Pick<BuildOptions, 'outDir' | 'maxWarnings'>,
): Report {
  return build(named, { ...options, dryRun: true })
}

/**
 * `flexgen build`: compiles, and writes what changed.
 *
 * @param version of the program; where it is given, what has not changed since an earlier run may not be compiled
 */
export function build(named: readonly string[], given: BuildOptions, version?: string): Report {
  if (given.outDir === '') throw new UsageError('`--out-dir` takes the path of a folder.')
  const options = { ...given, outDir: given.outDir && withSlashes(given.outDir) }
  const run = loadConfigs(named)
  if (options.stdout) return printOnly(run, options)

  const found: Diagnostic[] = [...run.diagnostics]
  const accepted: AcceptedWarning[] = []
  const files: FileStatus[] = []
  const built: PlannedConfig[] = []
  let compiledNothing = true
  const realPaths = new RealPaths()
  const faults = new Faults()
  const planned = run.configs
    .filter(isReadable)
    .flatMap((config) => faults.catch(config, () => planOutput(config, options, realPaths)) ?? [])
  const places = new Places(planned)
  // A check looks for itself.
  const record =
    version === undefined || options.check ? undefined : BuildRecord.open(version, planned.length)
  // One after the other is compiled and written, so that no more than one client's text is held.
  for (const config of planned) {
    if (record?.knows(config, () => places.presentOf(config))) {
      built.push(config)
      files.push({ path: config.outputPath, status: 'unchanged' })
      continue
    }
    compiledNothing = false
    faults.catch(config, () => {
      const compiled = compile(config, options)
      const { files: outputs, diagnostics } = compiled
      found.push(...diagnostics)
      accepted.push(...compiled.accepted)
      const [output] = outputs
      // Warnings are told in each run.
      record?.note(config, diagnostics.length + compiled.accepted.length ? undefined : output?.text)
      if (!output) return
      built.push(config)
      files.push(finishOutput(config, output.text, places, options, found))
    })
  }
  record?.keep()
  // Only a run over all configs knows what no config gives.
  if (!named.length) leftOvers(run.configs, built, options.check ?? false, found, files)
  const { first: fault } = faults
  if (options.dryRun) return { ...summarize(run.configs, found, [], options.maxWarnings), accepted, fault }
  const written = files.filter(({ status }) => status === 'written').map(({ path }) => dirname(path))
  for (const folder of new Set(written)) tryTo(() => removeAbandoned(folder))
  const summary = summarize(run.configs, found, files, options.maxWarnings)
  const result = { ...summary, accepted, compiledNothing, fault }
  const stale = options.check && files.some(({ status }) => status !== 'unchanged')
  return stale ? { ...result, exitCode: exitCodes.problems } : result
}

function printOnly({ configs, diagnostics }: Run, options: BuildOptions): Report {
  if (configs.length > 1) throw new UsageError('`--stdout` prints the client of one config; name it.')
  const results = configs.filter(isReadable).map((config) => compile(config, options))
  const output = results.flatMap(({ files }) => files.map(({ text }) => text)).join('')
  const found = [...diagnostics, ...results.flatMap((result) => result.diagnostics)]
  const accepted = results.flatMap((result) => result.accepted)
  return { ...summarize(configs, found, [], options.maxWarnings), accepted, output }
}

function planOutput(config: ReadableConfig, options: BuildOptions, realPaths: RealPaths): PlannedConfig {
  const outputPath = placeOutput(config, options)
  return { ...config, outputPath, target: realPaths.of(outputPath) }
}

/**
 * Configs by the place of their output: one file by two names is one. On some systems so are names that differ in case
 * only, or in how an accent is put on a letter.
 */
class Places {
  readonly #configs = new Map<string, PlannedConfig[]>()
  readonly #sound = new Map<PlannedConfig, boolean>()
  /** Projects by the folders of configs, so that each is looked for once. */
  readonly #projects = new Map<string, { readonly folder: string; readonly real: string }>()

  constructor(planned: readonly PlannedConfig[]) {
    for (const config of planned) {
      const place = placeOf(config)
      const others = this.#configs.get(place)
      if (others) others.push(config)
      else this.#configs.set(place, [config])
    }
  }

  /** Another config that gives the same output; one with errors gives none. */
  rivalOf(config: PlannedConfig): PlannedConfig | undefined {
    return this.#configs.get(placeOf(config))?.find((other) => other !== config && this.#isSound(other))
  }

  #isSound(config: PlannedConfig): boolean {
    const sound = this.#sound.get(config) ?? compile(config).files.length > 0
    this.#sound.set(config, sound)
    return sound
  }

  /** The text of an output that is there, where nothing would forbid to write it. */
  presentOf(config: PlannedConfig): string | undefined {
    const isAlone = this.#configs.get(placeOf(config))?.length === 1
    if (!isAlone || misplacementOf(this.projectOf(config).real, config.target)) return undefined
    const present = tryTo(() => readOutput(config.outputPath))
    return present?.kind === 'ours' ? present.text : undefined
  }

  projectOf({ path }: LoadedConfig): { readonly folder: string; readonly real: string } {
    const folder = dirname(path)
    const known = this.#projects.get(folder)
    if (known) return known
    const found = projectOf(path)
    const project = { folder: found, real: realPath(found) }
    this.#projects.set(folder, project)
    return project
  }
}

function placeOf({ target }: PlannedConfig): string {
  return target.normalize('NFC').toLowerCase()
}

/** Checks or writes an output, unless something forbids it. */
function finishOutput(
  config: PlannedConfig,
  text: string,
  places: Places,
  options: BuildOptions,
  found: Diagnostic[],
): FileStatus {
  const path = config.outputPath
  const refuse = (reason: Diagnostic): FileStatus => {
    found.push(reason)
    return { path, status: 'refused' }
  }
  const project = places.projectOf(config)
  const rival = places.rivalOf(config)
  if (rival) return refuse(problem(config, 'output/shared', { path, other: rival.path }))
  try {
    checkPlace(project.real, config.target)
    const present = readOutput(path)
    if (present.kind === 'foreign') return refuse(problem(config, 'output/foreign-file', { path }))
    if (options.check) return checkOutput(config, present, text, found)
    if (present.kind === 'ours' && present.text === text) return { path, status: 'unchanged' }
    if (options.dryRun) checkWritable(config.target)
    else writeOutput(path, text, project.folder)
    return { path, status: 'written' }
  } catch (error) {
    return refuse(
      error instanceof MisplacedError ? misplaced(config, error, project.folder) : unwritable(config, error),
    )
  }
}

function misplaced(config: PlannedConfig, { inside }: MisplacedError, project: string): Diagnostic {
  const where =
    inside === undefined
      ? `outside of the project, \`${withSlashes(relative('.', project)) || '.'}\``
      : `inside \`${inside}\`, whose files other programs run`
  return problem(config, 'output/path', { problem: `\`${config.outputPath}\` is ${where}` })
}

/** @throws the error itself, where it is none of the file system's */
function unwritable(config: PlannedConfig, error: unknown): Diagnostic {
  return problem(config, 'output/unwritable', { path: config.outputPath, why: reasonOf(error) })
}

function checkOutput(config: PlannedConfig, present: Present, text: string, found: Diagnostic[]): FileStatus {
  const path = config.outputPath
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
  configs: readonly LoadedConfig[],
  built: readonly PlannedConfig[],
  check: boolean,
  found: Diagnostic[],
  files: FileStatus[],
): void {
  const expected = new Set(built.map(({ outputPath }) => resolve(outputPath)))
  // What a config with errors would give is not known, so its file is none.
  const sound = new Set(built.map(({ path }) => path))
  const failed = new Set(
    configs.filter(({ path }) => !sound.has(path)).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  )
  const folders = new Set(built.map(({ outputPath }) => dirname(outputPath)))
  for (const folder of folders) {
    if (relative('.', folder).startsWith('..')) continue
    const isExpected = (path: string): boolean => expected.has(resolve(path))
    for (const [path, text] of tryTo(() => outputsIn(folder, isExpected)) ?? []) {
      if (failed.has(originOf(text) ?? '')) continue
      const told = diagnostic('output/left-over', path, fileStart, { path })
      found.push(check ? { ...told, severity: 'error' } : told)
      files.push({ path, status: 'leftOver' })
    }
  }
}

function problem<C extends Code>({ path, text }: ReadableConfig, code: C, data: CodeData<C>): Diagnostic {
  return outputProblem(path, text, code, data)
}
