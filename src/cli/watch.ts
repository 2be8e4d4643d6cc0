import { type Stats, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { watch as watchFolders } from 'chokidar'
import { compareText } from '../diagnostics/diagnostic.ts'
import { isConfigName, isPassedOver } from '../load/find-configs.ts'
import { readConfig } from '../load/read-config.ts'
import { reasonOf, tryTo } from '../load/reason.ts'
import { withSlashes } from '../load/slashes.ts'
import { isBelow, realPath } from '../write/project.ts'
import { type BuildOptions, build } from './build.ts'
import { exitCodes, UsageError } from './exit.ts'
import { endSignals } from './interruption.ts'
import { coloursOf } from './printing/colours.ts'
import { paint, say, show } from './printing/output.ts'
import { type Format, printPretty } from './printing/print.ts'
import { printable } from './printing/printable.ts'
import type { Report } from './printing/report.ts'

/** Milliseconds from a change to the build: files come and go in several steps, and Git changes many. */
const settleTime = 100

/** Milliseconds from a change of a single config that was there to the build; then it is looked at once more. */
const quickTime = 5

type Change = 'new' | 'changed' | 'removed'

const changeOf: Readonly<Record<string, Change>> = { add: 'new', change: 'changed', unlink: 'removed' }

/**
 * `flexgen build --watch`: builds, and builds again after each change of a config, until a signal ends it.
 *
 * @returns the exit code: interrupted, or that files cannot be watched
 * @throws UsageError as `build`, at its beginning; later, that is told, and a next change awaited
 */
export async function watch(
  named: readonly string[],
  options: BuildOptions & { readonly format: Format },
): Promise<number> {
  if (options.format !== 'pretty') throw new UsageError('`--watch` tells what it does as `pretty` only.')
  const places = new Places(named)
  const watcher = watchFolders([...places.roots()], {
    ignored: (path, status) => places.isIgnored(resolve(path), status),
    ignoreInitial: true,
    // As when configs are looked for. What a link to a config leads to is a place of its own.
    followSymlinks: false,
    ignorePermissionErrors: true,
  })
  const changes = new Changes()
  const delay = new Delay()
  /** The configs of the last build. */
  let texts: Report['texts'] = new Map()
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<Report> => {
    const report = build(named, options)
    texts = report.texts
    for (const path of texts.keys()) {
      // Where the config is a link, what it leads to is watched as well.
      const target = realPath(path)
      const folder = target === resolve(path) ? undefined : places.addFile(target)
      if (folder === undefined) continue
      changes.know([shownPath(target)])
      watcher.add(folder)
    }
    await printPretty(report)
    if (report.fault) throw report.fault
    return report
  }
  /** The config that alone has changed, and was there before. */
  const single = (): string | undefined => {
    const path = changes.single
    return path !== undefined && texts.has(path) ? path : undefined
  }
  const runAgain = async (): Promise<void> => {
    const path = single()
    paint(process.stdout, changes.take())
    try {
      await run()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      say(`flexgen: ${printable(error.message)}\n`)
    }
    // Of several changes of a file within a moment, chokidar tells the first alone.
    if (path !== undefined) delay.afterwards(settleTime, () => lookAgain(path))
  }
  const lookAgain = (path: string): void => {
    const read = readConfig(path)
    if (('text' in read ? read.text : '') === texts.get(path)) return
    changes.note(path, 'changed')
    runSoon()
  }

  let isReady = false
  const ready = new Promise<'ready'>((resolve) => {
    watcher.once('ready', () => {
      isReady = true
      resolve('ready')
    })
  })
  let interrupt = (): void => undefined
  let fail = (_: unknown): void => undefined
  const runSoon = (): void => {
    running = running.then(runAgain)
    running.catch(fail)
  }
  const interrupted = new Promise<'interrupted'>((resolve, reject) => {
    interrupt = () => resolve('interrupted')
    fail = reject
    watcher.on('error', reject)
    watcher.on('all', (event, path) => {
      const change = changeOf[event]
      // What comes before is about links that were there already; the first build sees it.
      if (!change || !isReady) return
      changes.note(shownPath(path), change)
      delay.atLeast(single() === undefined ? settleTime : quickTime, runSoon)
    })
  })
  for (const signal of endSignals) process.on(signal, interrupt)
  try {
    // Whatever changes from here on is seen, so that no change gets lost during the first build.
    if ((await Promise.race([ready, interrupted])) === 'ready') {
      running = run().then(({ texts }) => {
        changes.know(texts.keys())
        show('Watching for changes. Ctrl-C ends it.\n')
      })
      await running
      await interrupted
      await running
    }
    return exitCodes.interrupted
  } catch (error) {
    if (error instanceof UsageError) throw error
    say(`flexgen: Changes cannot be watched: ${whyNot(error)}.\n`)
    return exitCodes.problems
  } finally {
    delay.end()
    for (const signal of endSignals) process.off(signal, interrupt)
    await watcher.close()
  }
}

function shownPath(path: string): string {
  return withSlashes(relative('.', path))
}

/** @throws the error itself, where it is none of the file system's */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC' || code === 'EMFILE'
    ? 'there are more folders and files than the system lets a user watch; with CHOKIDAR_USEPOLLING=1 in the environment, they are looked at again and again instead'
    : reasonOf(error)
}

/** Which folders are watched, and which files in them. All paths are whole. */
class Places {
  /** Folders that are watched with all below them. */
  readonly #deep: ReadonlySet<string>
  /** Folders that are watched for some files in them: a file itself may go and come again. */
  readonly #flat = new Set<string>()
  readonly #files = new Set<string>()

  constructor(named: readonly string[]) {
    const whole = (named.length ? named : ['.']).map((name) => resolve(name))
    // A folder that is named may be a link.
    this.#deep = new Set(whole.filter(isFolder).map(realPath))
    for (const path of whole) if (!isFolder(path)) this.addFile(path)
  }

  /** @returns its folder, where that was not watched already */
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

  /** @param status may be absent: then the path alone decides, and all that may be a folder to look into is none */
  isIgnored(path: string, status: Stats | undefined): boolean {
    if (this.#deep.has(path) || this.#flat.has(path) || this.#files.has(path)) return false
    if (![...this.#deep].some((folder) => isBelow(folder, path))) return true
    const name = basename(path)
    if (status && !status.isDirectory()) return !isConfigName(name)
    return isPassedOver(name)
  }
}

function isFolder(path: string): boolean {
  // What is wrong with one that cannot be looked at is told by the build.
  return tryTo(() => statSync(path, { throwIfNoEntry: false })?.isDirectory()) ?? false
}

/** The time that passes before something is done; one thing at a time. */
class Delay {
  #timeout: NodeJS.Timeout | undefined
  #time = 0

  /** Does it after so many milliseconds, counted from the first call of those that ask for as many. */
  atLeast(time: number, action: () => void): void {
    if (time > this.#time) this.#start(time, time, action)
  }

  /** The same, unless something else is asked for up to then, or is already. */
  afterwards(time: number, action: () => void): void {
    if (!this.#time) this.#start(time, 0, action)
  }

  end(): void {
    clearTimeout(this.#timeout)
  }

  #start(time: number, counted: number, action: () => void): void {
    clearTimeout(this.#timeout)
    this.#time = counted
    this.#timeout = setTimeout(() => {
      this.#time = 0
      action()
    }, time)
  }
}

/** What has changed since the last build. */
class Changes {
  readonly #known = new Set<string>()
  #changes = new Map<string, Change>()

  /** Files that are there, and so are not new where an editor puts others in their places. */
  know(paths: Iterable<string>): void {
    for (const path of paths) this.#known.add(path)
  }

  note(path: string, change: Change): void {
    // A new file may be told of as changed, too, before anything is said.
    const present = this.#known.has(path) ? 'changed' : 'new'
    this.#changes.set(path, change === 'removed' ? change : present)
  }

  /** The path of a file that alone has changed, and is not new. */
  get single(): string | undefined {
    const [[path, change] = [], another] = this.#changes
    return change === 'changed' && !another ? path : undefined
  }

  /** A line for each, below a line that is empty; begins anew. */
  take(): string {
    const colours = coloursOf(process.stdout)
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
