import { type Stats, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { type FSWatcher, watch as watchFolders } from 'chokidar'
import { compareText } from '../diagnostics/diagnostic.ts'
import { findConfigs, isConfigName, isSkippedFolder } from '../load/find-configs.ts'
import { reasonOf, tryTo } from '../load/reason.ts'
import { withSlashes } from '../load/slashes.ts'
import { isBelow, realPath } from '../write/project.ts'
import { type BuildOptions, build } from './build.ts'
import { exitCodes, UsageError } from './exit.ts'
import { endSignals } from './interruption.ts'
import { type Colours, coloursOf } from './printing/colours.ts'
import { paint, say, show, standardOutput } from './printing/output.ts'
import { type Format, printPretty } from './printing/print.ts'
import { printable } from './printing/printable.ts'
import type { Report } from './printing/report.ts'

/**
 * Milliseconds from the last change to the build.
 *
 * Editors save in several steps, and Git changes many files. It is longer than the 50 ms in which chokidar reports only
 * the first change of a file.
 */
const settleTime = 75

/** Milliseconds in which a file that is removed and created again counts as changed. */
const replaceTime = 50

type Change = 'new' | 'changed' | 'removed'

const changeOf: Readonly<Record<string, Change>> = { add: 'new', change: 'changed', unlink: 'removed' }

/**
 * `flexgen build --watch`: builds, and builds again after each change of a config, until a signal ends it.
 *
 * @returns the exit code
 * @throws UsageError as `build`, for the first build; later ones are only printed
 */
export async function watch(
  named: readonly string[],
  options: BuildOptions & { readonly format: Format },
): Promise<number> {
  if (options.format !== 'pretty') throw new UsageError('`--watch` supports only `--format pretty`.')
  const session = new Session(named, options)
  for (const signal of endSignals) process.on(signal, session.end)
  try {
    await session.run()
    return exitCodes.interrupted
  } catch (error) {
    if (error instanceof UsageError) throw error
    say(`flexgen: Cannot watch for changes: ${reasonToStop(error)}.\n`)
    return exitCodes.problems
  } finally {
    for (const signal of endSignals) process.off(signal, session.end)
    await session.close()
  }
}

/** @throws the error itself if it is not one of the file system */
function reasonToStop(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC' || code === 'EMFILE'
    ? 'there are more files and folders than the system can watch; set CHOKIDAR_USEPOLLING=1 in the environment to poll them instead'
    : reasonOf(error)
}

/** Watches configs and builds them, one build at a time. */
class Session {
  readonly #named: readonly string[]
  readonly #options: BuildOptions
  readonly #places: Places
  readonly #watcher: FSWatcher
  readonly #changes = new Changes()
  readonly #ready: Promise<'ready'>
  readonly #ended: Promise<'ended'>
  #fail: (error: unknown) => void = () => undefined
  #running: Promise<void> = Promise.resolve()
  #timeout: NodeJS.Timeout | undefined

  /** Ends the session after the build under way. */
  end: () => void = () => undefined

  constructor(named: readonly string[], options: BuildOptions) {
    this.#named = named
    this.#options = options
    const places = new Places(named)
    this.#places = places
    // Before `ready`, so that no change of the target of a link is lost. Links that come later are watched after a build.
    for (const path of findConfigs(named).paths) this.#addTarget(path)
    this.#watcher = watchFolders([...places.roots()], {
      ignored: (path, status) => places.isIgnored(resolve(path), status),
      ignoreInitial: true,
      // As in the search for configs. The target of a link to a config is watched separately.
      followSymlinks: false,
      ignorePermissionErrors: true,
      atomic: replaceTime,
    })
    this.#ready = new Promise((resolve) => {
      this.#watcher.once('ready', () => {
        // Earlier events are about existing links, which the first build reads.
        this.#watcher.on('all', (event, path) => this.#note(event, path))
        resolve('ready')
      })
    })
    this.#ended = new Promise((resolve, reject) => {
      this.end = () => resolve('ended')
      this.#fail = reject
    })
    // It may be rejected before it is awaited.
    this.#ended.catch(() => undefined)
    this.#watcher.on('error', this.#fail)
  }

  /** Builds until `end` is called. The first build comes after `ready`, so that no change is lost during it. */
  async run(): Promise<void> {
    if ((await Promise.race([this.#ready, this.#ended])) === 'ended') return
    this.#running = this.#build().then(({ configs }) => this.#changes.know(configs.keys()))
    await this.#running
    show('Watching for changes. Press Ctrl-C to stop.\n')
    await this.#ended
    await this.#running
  }

  async close(): Promise<void> {
    clearTimeout(this.#timeout)
    await this.#watcher.close()
  }

  #note(event: string, path: string): void {
    const change = changeOf[event]
    if (!change) return
    this.#changes.note(shownPath(path), change)
    clearTimeout(this.#timeout)
    this.#timeout = setTimeout(() => {
      this.#running = this.#running.then(() => this.#buildAgain())
      this.#running.catch(this.#fail)
    }, settleTime)
  }

  async #build(): Promise<Report> {
    const report = build(this.#named, this.#options)
    for (const path of report.configs.keys()) this.#watchTarget(path)
    await printPretty(report)
    if (report.fault) throw report.fault
    return report
  }

  async #buildAgain(): Promise<void> {
    paint(standardOutput, this.#changes.take(await coloursOf(standardOutput)))
    try {
      await this.#build()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      say(`flexgen: ${printable(error.message)}\n`)
    }
  }

  /** Watches the file that a config is a link to. */
  #watchTarget(path: string): void {
    const folder = this.#addTarget(path)
    if (folder !== undefined) this.#watcher.add(folder)
  }

  /** @returns the folder of the file that a config is a link to, unless the file is known */
  #addTarget(path: string): string | undefined {
    const target = realPath(path)
    const folder = target === resolve(path) ? undefined : this.#places.addFile(target)
    if (folder !== undefined) this.#changes.know([shownPath(target)])
    return folder
  }
}

function shownPath(path: string): string {
  return withSlashes(relative('.', path))
}

/** The folders that are watched, and the files in them. All paths are absolute. */
class Places {
  /** Folders that are watched with everything below them. */
  readonly #deep: ReadonlySet<string>
  /** Folders that are watched for single files, since a file may be removed and created again. */
  readonly #flat = new Set<string>()
  readonly #files = new Set<string>()

  constructor(named: readonly string[]) {
    const whole = (named.length ? named : ['.']).map((name) => resolve(name))
    // A named folder may be a link.
    this.#deep = new Set(whole.filter(isFolder).map(realPath))
    for (const path of whole) if (!isFolder(path)) this.addFile(path)
  }

  /** @returns the folder of a file that was not watched yet */
  addFile(path: string): string | undefined {
    const folder = dirname(path)
    if (this.#files.has(path)) return undefined
    this.#files.add(path)
    this.#flat.add(folder)
    return folder
  }

  roots(): Iterable<string> {
    return [...this.#deep, ...this.#flat]
  }

  /** @param status may be missing; then only the name decides, and the path may be a folder to search */
  isIgnored(path: string, status: Stats | undefined): boolean {
    if (this.#deep.has(path) || this.#flat.has(path) || this.#files.has(path)) return false
    if (![...this.#deep].some((folder) => isBelow(folder, path))) return true
    const name = basename(path)
    if (status && !status.isDirectory()) return !isConfigName(name)
    return isSkippedFolder(name)
  }
}

function isFolder(path: string): boolean {
  // If it cannot be read, the build says why.
  return tryTo(() => statSync(path, { throwIfNoEntry: false })?.isDirectory()) ?? false
}

/** The changes since the last build. */
class Changes {
  readonly #known = new Set<string>()
  #changes = new Map<string, Change>()

  /** Existing files, which are not new if an editor replaces them. */
  know(paths: Iterable<string>): void {
    for (const path of paths) this.#known.add(path)
  }

  note(path: string, change: Change): void {
    // A new file may also be reported as changed before the build.
    const present = this.#known.has(path) ? 'changed' : 'new'
    this.#changes.set(path, change === 'removed' ? change : present)
  }

  /** A blank line, then a line for each change. Forgets the changes. */
  take(colours: Colours): string {
    const lines = [...this.#changes]
      .sort(([a], [b]) => compareText(a, b))
      .map(([path, change]) => `${colours.cyan(change)}  ${printable(path)}\n`)
    for (const [path, change] of this.#changes) {
      if (change === 'removed') this.#known.delete(path)
      else this.#known.add(path)
    }
    this.#changes = new Map()
    return `\n${lines.join('')}`
  }
}
