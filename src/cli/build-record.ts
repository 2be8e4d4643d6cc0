import type { Hash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { reasonOf } from '../load/reason.ts'
import { withSlashes } from '../load/slashes.ts'
import { currentProject, realPath } from '../write/project.ts'
import { keepFile } from './keep-file.ts'
import type { ReadableConfig } from './run.ts'

/** From how many configs on a record is kept: for fewer, `node:crypto` takes longer to load than a record saves. */
const worthwhile = 50

/** More than a record of any project has, in bytes. */
const sizeLimit = 64 * 1024 * 1024

/** What a config gave when it was compiled last. Both are SHA-256 in base64url. */
interface Entry {
  /** Of all that its output depends on. */
  readonly given: string
  /** Of its output. */
  readonly output: string
}

/**
 * What configs have given, so that a later run need not compile those whose outputs are still what they would give.
 *
 * It holds hashes alone: of all that an output depends on, and of the output. So nothing in it can be stale; what it
 * does not have, or has wrong, is compiled.
 */
export class BuildRecord {
  readonly #createHash: CreateHash
  readonly #project: string
  readonly #path: string
  /** What runs of this and other versions have left, by the configs' paths from the project. */
  readonly #entries: Map<string, Entry>
  readonly #version: string
  #hasChanged = false

  private constructor(createHash: CreateHash, project: string, path: string, version: string) {
    this.#createHash = createHash
    this.#project = project
    this.#path = path
    this.#entries = readEntries(path)
    this.#version = version
  }

  /**
   * Opens the record of the current folder's project, in the place where tools of Node keep what they can do without.
   *
   * @param version of the program: no other gives the same
   * @returns `undefined` where there is no such place, or it is elsewhere by a link, or it would save no time
   */
  static open(version: string, configCount: number): BuildRecord | undefined {
    if (configCount < worthwhile) return undefined
    const project = realPath(currentProject())
    const modules = join(project, 'node_modules')
    const path = join(modules, '.cache/flexgen/build.json')
    // Whoever wrote the repository may have put a link there, through which a file of the user's would be written.
    if (realPath(path) !== path) return undefined
    // Node has this from 20.16 on. By an import it would be loaded in each run, also in those that have no use for it.
    const crypto = process.getBuiltinModule?.('node:crypto')
    if (!crypto || !existsSync(modules)) return undefined
    return new BuildRecord(crypto.createHash, project, path, version)
  }

  /**
   * True where a config is known to give an output, without a problem to tell.
   *
   * @param read gives the text of the present output; called only where the config itself is known
   */
  knows(config: ReadableConfig, read: () => string | undefined): boolean {
    const entry = this.#entries.get(this.#nameOf(config))
    if (entry?.given !== this.#givenOf(config)) return false
    const present = read()
    return present !== undefined && this.#hash(present) === entry.output
  }

  /** Takes note of what a config has given; `undefined`: nothing that could be left out the next time. */
  note(config: ReadableConfig, output: string | undefined): void {
    const name = this.#nameOf(config)
    if (output === undefined) {
      this.#hasChanged = this.#entries.delete(name) || this.#hasChanged
      return
    }
    const entry = { given: this.#givenOf(config), output: this.#hash(output) }
    const before = this.#entries.get(name)
    if (before?.given === entry.given && before.output === entry.output) return
    this.#entries.set(name, entry)
    this.#hasChanged = true
  }

  /** Keeps it for later runs, without the configs that are gone; does nothing where that cannot be written. */
  keep(): void {
    if (!this.#hasChanged) return
    const rows = [...this.#entries]
      .filter(([name]) => existsSync(join(this.#project, name)))
      .map(([name, { given, output }]) => [name, given, output])
    keepFile(this.#path, JSON.stringify(rows), this.#project)
  }

  #nameOf({ path }: ReadableConfig): string {
    return withSlashes(relative(this.#project, resolve(path)))
  }

  /** Hash of the three things that an output depends on. */
  #givenOf({ path, text }: ReadableConfig): string {
    return this.#hash(JSON.stringify([this.#version, path.slice(path.lastIndexOf('/') + 1), text]))
  }

  #hash(text: string): string {
    return this.#createHash('sha256').update(text).digest('base64url')
  }
}

type CreateHash = (algorithm: 'sha256') => Hash

/** The entries of a record; none where there is none, or it is broken. */
function readEntries(path: string): Map<string, Entry> {
  try {
    const status = statSync(path)
    // A pipe would be waited for.
    if (!status.isFile() || status.size > sizeLimit) return new Map()
    const rows = JSON.parse(readFileSync(path, 'utf8')) as unknown
    const entries = Array.isArray(rows) ? rows.filter(isRow) : []
    return new Map(entries.map(([name, given, output]) => [name, { given, output }]))
  } catch (error) {
    if (!(error instanceof SyntaxError)) reasonOf(error)
    return new Map()
  }
}

function isRow(row: unknown): row is readonly [name: string, given: string, output: string] {
  return Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === 'string')
}
