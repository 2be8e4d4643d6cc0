import type { Hash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { PackageType } from '../ir/package-type.ts'
import { reasonOf } from '../load/reason.ts'
import { withSlashes } from '../load/slashes.ts'
import { currentProject, realPath } from '../write/project.ts'
import { keepFile } from './keep-file.ts'
import type { ReadableConfig } from './run.ts'

/** Number of configs from which a record is kept. With fewer, a build takes under 0.4 s of CPU time without it. */
const worthwhile = 50

/** Larger than the record of any project, in bytes. */
const sizeLimit = 64 * 1024 * 1024

/** A config, and what else its output or its problems depend on. */
export type RecordedConfig = ReadableConfig & { readonly packageType?: PackageType | undefined }

/** The last compilation of a config. Both are SHA-256 in base64url. */
interface Entry {
  /** Hash of everything that the output depends on. */
  readonly input: string
  /** Hash of the output. */
  readonly output: string
}

/**
 * A record of compiled configs, so that a later build skips those whose outputs are up to date.
 *
 * It contains only hashes: of everything that an output depends on, and of the output. So it cannot be stale; whatever is
 * missing from it, or wrong in it, is compiled.
 */
export class BuildRecord {
  readonly #createHash: CreateHash
  readonly #project: string
  readonly #path: string
  /** Entries by the path of the config, relative to the project; other versions may have made them. */
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
   * Opens the record of the current folder's project, in `node_modules/.cache/`.
   *
   * @param version version of the program, on which outputs depend
   * @returns `undefined` if there are few configs, no `node_modules`, or a link leads elsewhere
   */
  static open(version: string, configCount: number): BuildRecord | undefined {
    if (configCount < worthwhile) return undefined
    const project = realPath(currentProject())
    const modules = join(project, 'node_modules')
    const path = join(modules, '.cache/flexgen/build.json')
    // A link in the repository must not make us overwrite a file of the user.
    if (realPath(path) !== path) return undefined
    // Added in Node 20.16. An import would load it in every run, even without a record.
    const crypto = process.getBuiltinModule?.('node:crypto')
    if (!crypto || !existsSync(modules)) return undefined
    return new BuildRecord(crypto.createHash, project, path, version)
  }

  /**
   * True if a config has not changed, compiled without a problem, and its output is up to date.
   *
   * @param read returns the present outputs as one string; called only if the config has not changed
   */
  knows(config: RecordedConfig, read: () => string | undefined): boolean {
    const entry = this.#entries.get(this.#nameOf(config))
    if (entry?.input !== this.#inputOf(config)) return false
    const present = read()
    return present !== undefined && this.#hash(present) === entry.output
  }

  /** Records the output of a config; `undefined` if the next build must not skip the config. */
  note(config: RecordedConfig, output: string | undefined): void {
    const name = this.#nameOf(config)
    if (output === undefined) {
      this.#hasChanged = this.#entries.delete(name) || this.#hasChanged
      return
    }
    const entry = { input: this.#inputOf(config), output: this.#hash(output) }
    const before = this.#entries.get(name)
    if (before?.input === entry.input && before.output === entry.output) return
    this.#entries.set(name, entry)
    this.#hasChanged = true
  }

  /** Writes the record, without configs that no longer exist; does nothing if it cannot be written. */
  keep(): void {
    if (!this.#hasChanged) return
    const rows = [...this.#entries]
      .filter(([name]) => existsSync(join(this.#project, name)))
      .map(([name, { input, output }]) => [name, input, output])
    keepFile(this.#path, JSON.stringify(rows), this.#project)
  }

  #nameOf({ path }: RecordedConfig): string {
    return withSlashes(relative(this.#project, resolve(path)))
  }

  /** Hash of everything that an output depends on. */
  #inputOf({ path, text, packageType }: RecordedConfig): string {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return this.#hash(JSON.stringify([this.#version, name, text, packageType ?? '']))
  }

  #hash(text: string): string {
    return this.#createHash('sha256').update(text).digest('base64url')
  }
}

type CreateHash = (algorithm: 'sha256') => Hash

/** The entries of a record; none if it is missing or broken. */
function readEntries(path: string): Map<string, Entry> {
  try {
    const status = statSync(path)
    // Reading a pipe would block.
    if (!status.isFile() || status.size > sizeLimit) return new Map()
    const rows = JSON.parse(readFileSync(path, 'utf8')) as unknown
    const entries = Array.isArray(rows) ? rows.filter(isRow) : []
    return new Map(entries.map(([name, input, output]) => [name, { input, output }]))
  } catch (error) {
    if (!(error instanceof SyntaxError)) reasonOf(error)
    return new Map()
  }
}

function isRow(row: unknown): row is readonly [name: string, input: string, output: string] {
  return Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === 'string')
}
