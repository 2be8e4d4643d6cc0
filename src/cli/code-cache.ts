import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { tryTo } from '../load/reason.ts'
import { keepFile } from './keep-file.ts'

/** A bundle that was loaded. */
export interface LoadedProgram {
  readonly exports: unknown
  /** Differs between bundles and what they read, also if somebody has edited one. */
  readonly version: string
  /** Caches the code that V8 has compiled so far for the next runs; does nothing if it cannot be written. */
  keepCode(): void
}

/**
 * Loads a bundle, with the code that V8 compiled for it in an earlier run if there is any.
 *
 * V8 detects code of another version or with other flags. It does not detect another bundle of the same length, and it
 * crashes on broken code. So both are checked here: the bundle by its hash, size and time, and the code by a second copy,
 * since hashing it would take as long as the cache saves.
 *
 * The bundle cannot use `import()`, which Node 20 does not support in a script with cached code.
 *
 * @param path path of the bundle, in ASCII: a function that takes what CommonJS provides
 * @param hash hash of the bundle and of what it reads, as they were built
 * @param codePath path of the cached code
 */
export function loadProgram(path: string, hash: string, codePath: string): LoadedProgram {
  const indexes = ['fragments.json', 'javascript-fragments.json'].map((name) => join(dirname(path), name))
  const files = [path, ...indexes].map((file) => statSync(file))
  const version = [hash, ...files.flatMap(({ size, mtimeMs }) => [size, mtimeMs])].join(' ')
  const key = Buffer.from(`${version}\n`)
  const cachedData = readCode(codePath, key)
  const source = readFileSync(path, 'latin1')
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) })
  const module = { exports: {} as unknown }
  script.runInThisContext()(createRequire(path), module, module.exports, dirname(path))
  return {
    exports: module.exports,
    version,
    keepCode() {
      if ((cachedData && !script.cachedDataRejected) || !isOurFolder(dirname(codePath))) return
      const code = script.createCachedData()
      keepFile(codePath, Buffer.concat([key, code, code]), dirname(path), { file: 0o644, folder: 0o755 })
    },
  }
}

/**
 * The cached code of a bundle; `undefined` if it is missing, broken or for another bundle, or if another user could have
 * written it.
 */
function readCode(path: string, key: Buffer): Buffer | undefined {
  const kept = isOurFolder(dirname(path)) ? tryTo(() => readOurs(path)) : undefined
  if (!kept) return undefined
  const middle = key.length + (kept.length - key.length) / 2
  const [code, copy] = [kept.subarray(key.length, middle), kept.subarray(middle)]
  return key.equals(kept.subarray(0, key.length)) && code.equals(copy) ? code : undefined
}

/** The bytes of a file; `undefined` if it is not a regular file, or another user may write to it. */
function readOurs(path: string): Buffer | undefined {
  // Without this flag, opening a pipe would block.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    return status.isFile() && isOurs(status) ? readFileSync(file) : undefined
  } finally {
    closeSync(file)
  }
}

/** True if no other user may write to a folder, or it does not exist yet. */
function isOurFolder(path: string): boolean {
  const status = tryTo(() => statSync(path, { throwIfNoEntry: false }))
  return status === undefined || isOurs(status)
}

/** True if only this user or root owns and may write something. Windows has no such owners and modes. */
function isOurs({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.()
  return user === undefined || ((uid === user || uid === 0) && (mode & 0o022) === 0)
}
