import { dirname, relative, resolve } from 'node:path'
import { compile, placeOutputs } from '../compile.ts'
import { outputProblem } from '../compile-client.ts'
import type { Code, CodeData } from '../diagnostics/codes.ts'
import { type AcceptedWarning, type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import type { PackageType } from '../ir/package-type.ts'
import { Packages } from '../load/packages.ts'
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
import { UsageError } from './exit.ts'
import { Faults } from './faults.ts'
import { printable } from './printing/printable.ts'
import { type FileStatus, type Report, summarize } from './printing/report.ts'
import { isReadable, type LoadedConfig, loadConfigs, type ReadableConfig, type Run } from './run.ts'

export interface BuildOptions {
  readonly outDir?: string | undefined
  readonly check?: boolean | undefined
  readonly stdout?: boolean | undefined
  /** Writes nothing, and reports the problems of a build. */
  readonly dryRun?: boolean | undefined
  readonly maxWarnings?: number | undefined
}

/** A config with the places of its outputs: the client, and the types of a client in JavaScript. */
interface PlannedConfig extends ReadableConfig {
  readonly outputs: readonly PlannedOutput[]
  /** Set for a client that ends in `.js`. */
  readonly packageType?: PackageType
}

interface PlannedOutput {
  /** With `/`, relative to the current folder. */
  readonly path: string
  /** The real path. */
  readonly target: string
}

/** What a build collects from its configs. */
interface Results {
  readonly found: Diagnostic[]
  readonly accepted: AcceptedWarning[]
  readonly files: FileStatus[]
  /** Configs without errors. */
  readonly sound: PlannedConfig[]
  compiledNothing: boolean
}

/** `flexgen validate`: reports the problems of a build. */
export function validate(
  named: readonly string[],
  options: Pick<BuildOptions, 'outDir' | 'maxWarnings'>,
): Report {
  return build(named, { ...options, dryRun: true })
}

/**
 * `flexgen build`: compiles configs, and writes the clients that changed.
 *
 * @param version version of the program; if set, configs that have not changed since an earlier build may be skipped
 */
export function build(named: readonly string[], given: BuildOptions, version?: string): Report {
  if (given.outDir === '') throw new UsageError('`--out-dir` must be the path of a folder.')
  const options = { ...given, outDir: given.outDir && withSlashes(given.outDir) }
  const run = loadConfigs(named)
  if (options.stdout) return printOnly(run, options)

  const faults = new Faults()
  const realPaths = new RealPaths()
  const packages = new Packages()
  const planned = run.configs
    .filter(isReadable)
    .flatMap((config) => faults.catch(config, () => planOutputs(config, options, realPaths, packages)) ?? [])
  // The result of a check must not depend on an earlier run.
  const record =
    version === undefined || options.check ? undefined : BuildRecord.open(version, planned.length)
  const results = buildEach(planned, options, faults, record)
  record?.keep()
  results.found.push(...run.diagnostics)
  // Only a run over all configs knows which outputs no config generates.
  if (!named.length) reportLeftOvers(run.configs, results, options.check ?? false)
  return { ...finishBuild(run, options, results, faults), ...adviceAbout(results.files, packages) }
}

/** Compiles and writes one config after another, so that only one client is in memory at a time. */
function buildEach(
  planned: readonly PlannedConfig[],
  options: BuildOptions,
  faults: Faults,
  record: BuildRecord | undefined,
): Results {
  const results: Results = { found: [], accepted: [], files: [], sound: [], compiledNothing: true }
  const places = new Places(planned)
  for (const config of planned) {
    if (record?.knows(config, () => places.presentOf(config))) {
      results.sound.push(config)
      results.files.push(...config.outputs.map(({ path }) => ({ path, status: 'unchanged' as const })))
      continue
    }
    results.compiledNothing = false
    faults.catch(config, () => {
      const { packageType } = config
      const { files, diagnostics, accepted } = compile(config, { ...options, packageType })
      results.found.push(...diagnostics)
      results.accepted.push(...accepted)
      // A config with warnings is not recorded, so that each build reports them.
      const isQuiet = !diagnostics.length && !accepted.length
      record?.note(config, isQuiet ? wholeText(files.map(({ text }) => text)) : undefined)
      if (!files.length) return
      results.sound.push(config)
      for (const [index, output] of config.outputs.entries()) {
        const text = files[index]?.text ?? ''
        results.files.push(finishOutput(config, output, text, places, options, results.found))
      }
    })
  }
  return results
}

/** The advice about written clients in TypeScript that Node would load as CommonJS; empty if there are none. */
function adviceAbout(files: readonly FileStatus[], packages: Packages): Pick<Report, 'advice'> {
  const clients = files.filter(({ path, status }) => status === 'written' && /(?<!\.d)\.ts$/.test(path))
  const [first, ...others] = clients.filter(({ path }) => packages.typeOf(realPath(path)) === 'commonjs')
  if (!first) return {}
  const more = others.length ? ` and ${others.length} more` : ''
  return {
    advice: `Node loads ${printable(first.path)}${more} as CommonJS: add "type": "module" to package.json, or set output.file to a path that ends in .mts or .mjs.`,
  }
}

function finishBuild(run: Run, options: BuildOptions, results: Results, faults: Faults): Report {
  const { found, accepted, files, compiledNothing } = results
  const fault = faults.first
  if (options.dryRun) return { ...summarize(run.configs, found, [], options.maxWarnings), accepted, fault }
  const written = files.filter(({ status }) => status === 'written').map(({ path }) => dirname(path))
  for (const folder of new Set(written)) tryTo(() => removeAbandoned(folder))
  const summary = summarize(run.configs, found, files, options.maxWarnings)
  return { ...summary, accepted, compiledNothing, fault }
}

function printOnly({ configs, diagnostics }: Run, options: BuildOptions): Report {
  if (configs.length > 1) throw new UsageError('`--stdout` prints a single client; name one config.')
  const results = configs.filter(isReadable).map((config) => compile(config, options))
  // Only the code, without the types of a client in JavaScript.
  const output = results.flatMap(({ files }) => files[0]?.text ?? []).join('')
  const found = [...diagnostics, ...results.flatMap((result) => result.diagnostics)]
  const accepted = results.flatMap((result) => result.accepted)
  return { ...summarize(configs, found, [], options.maxWarnings), accepted, output }
}

function planOutputs(
  config: ReadableConfig,
  options: BuildOptions,
  realPaths: RealPaths,
  packages: Packages,
): PlannedConfig {
  const outputs = placeOutputs(config, options).map((path) => ({ path, target: realPaths.of(path) }))
  const script = outputs.find(({ path }) => path.endsWith('.js'))
  return script
    ? { ...config, outputs, packageType: packages.typeOf(script.target) ?? 'commonjs' }
    : { ...config, outputs }
}

/** The outputs of a config as one text; `undefined` if there are none. */
function wholeText(texts: readonly string[]): string | undefined {
  return texts.length ? texts.join('\0') : undefined
}

/**
 * Configs by the place of their output. Links to the same file are one place, and so are names that differ only in case
 * or in the encoding of accents, as on some systems.
 */
class Places {
  readonly #configs = new Map<string, PlannedConfig[]>()
  readonly #sound = new Map<PlannedConfig, boolean>()
  /** Projects by the folders of configs, so that each is searched for once. */
  readonly #projects = new Map<string, { readonly folder: string; readonly real: string }>()

  constructor(planned: readonly PlannedConfig[]) {
    for (const config of planned) {
      for (const output of config.outputs) {
        const place = placeOf(output)
        const others = this.#configs.get(place)
        if (others) others.push(config)
        else this.#configs.set(place, [config])
      }
    }
  }

  /** Another config that generates the same output; a config with errors generates none. */
  rivalOf(config: PlannedConfig, output: PlannedOutput): PlannedConfig | undefined {
    return this.#configs.get(placeOf(output))?.find((other) => other !== config && this.#isSound(other))
  }

  #isSound(config: PlannedConfig): boolean {
    const sound = this.#sound.get(config) ?? compile(config).files.length > 0
    this.#sound.set(config, sound)
    return sound
  }

  /** A config's outputs as one string, if all exist and the build may write to their places. */
  presentOf(config: PlannedConfig): string | undefined {
    const texts = config.outputs.flatMap((output) => this.#presentAt(config, output) ?? [])
    return texts.length === config.outputs.length ? wholeText(texts) : undefined
  }

  #presentAt(config: PlannedConfig, output: PlannedOutput): string | undefined {
    const isAlone = this.#configs.get(placeOf(output))?.length === 1
    if (!isAlone || misplacementOf(this.projectOf(config).real, output.target)) return undefined
    const present = tryTo(() => readOutput(output.path))
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

function placeOf({ target }: PlannedOutput): string {
  return target.normalize('NFC').toLowerCase()
}

/** Checks or writes an output, unless it must not be written. */
function finishOutput(
  config: PlannedConfig,
  output: PlannedOutput,
  text: string,
  places: Places,
  options: BuildOptions,
  found: Diagnostic[],
): FileStatus {
  const { path, target } = output
  const refuse = (reason: Diagnostic): FileStatus => {
    found.push(reason)
    return { path, status: 'refused' }
  }
  const project = places.projectOf(config)
  const rival = places.rivalOf(config, output)
  if (rival) {
    const [client] = config.outputs
    // Reported for the client, not for its types again.
    if (client && client !== output && places.rivalOf(config, client)) return { path, status: 'refused' }
    return refuse(problem(config, 'output/shared', { path, other: rival.path }))
  }
  try {
    checkPlace(project.real, target)
    const present = readOutput(path)
    if (present.kind === 'foreign') return refuse(problem(config, 'output/foreign-file', { path }))
    if (options.check) return checkOutput(config, path, present, text, found)
    if (present.kind === 'ours' && present.text === text) return { path, status: 'unchanged' }
    if (options.dryRun) checkWritable(target)
    else writeOutput(path, text, project.real)
    return { path, status: 'written' }
  } catch (error) {
    return refuse(
      error instanceof MisplacedError
        ? misplaced(config, output, error, project.folder)
        : unwritable(config, path, error),
    )
  }
}

function misplaced(
  config: PlannedConfig,
  { path, target }: PlannedOutput,
  { inside }: MisplacedError,
  project: string,
): Diagnostic {
  const where =
    inside === undefined
      ? `outside the project, \`${withSlashes(relative('.', project)) || '.'}\``
      : `inside \`${inside}\`, whose files other programs run`
  const real = withSlashes(relative(realPath('.'), target))
  const isLinked = real !== withSlashes(relative('.', path))
  const link = isLinked ? `: a symbolic link leads to \`${real}\`` : ''
  return problem(config, 'output/path', { problem: `\`${path}\` is ${where}${link}` })
}

/** @throws the error itself if it is not one of the file system */
function unwritable(config: PlannedConfig, path: string, error: unknown): Diagnostic {
  return problem(config, 'output/unwritable', { path, why: reasonOf(error) })
}

function checkOutput(
  config: PlannedConfig,
  path: string,
  present: Present,
  text: string,
  found: Diagnostic[],
): FileStatus {
  if (present.kind !== 'ours') {
    found.push(problem(config, 'output/missing', { path }))
    return { path, status: 'missing' }
  }
  if (isUpToDate(present.text, text)) return { path, status: 'unchanged' }
  found.push(problem(config, 'output/stale', { path }))
  const before = present.text.replaceAll('\r\n', '\n')
  return { path, status: 'stale', change: { before, after: text } }
}

/** Reports outputs that no config generates, in the folders below the current one that the build writes to. */
function reportLeftOvers(
  configs: readonly LoadedConfig[],
  { sound, found, files }: Results,
  check: boolean,
): void {
  const paths = sound.flatMap(({ outputs }) => outputs.map(({ path }) => path))
  const expected = new Set(paths.map((path) => resolve(path)))
  // The output of a config with errors is not known, so a file that names this config is not reported.
  const soundPaths = new Set(sound.map(({ path }) => path))
  const failed = configs.filter(({ path }) => !soundPaths.has(path))
  const failedNames = new Set(failed.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))
  const folders = new Set(paths.map((path) => dirname(path)))
  for (const folder of folders) {
    if (relative('.', folder).startsWith('..')) continue
    const isExpected = (path: string): boolean => expected.has(resolve(path))
    for (const [path, text] of tryTo(() => outputsIn(folder, isExpected)) ?? []) {
      if (failedNames.has(originOf(text) ?? '')) continue
      const leftOver = diagnostic('output/left-over', path, fileStart, { path })
      found.push(check ? { ...leftOver, severity: 'error' } : leftOver)
      files.push({ path, status: 'leftOver' })
    }
  }
}

function problem<C extends Code>({ path, text }: ReadableConfig, code: C, data: CodeData<C>): Diagnostic {
  return outputProblem(path, text, code, data)
}
