import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { tryTo } from '../load/reason.ts'
import { keepFile } from './keep-file.ts'

/** A bundle that was loaded. */
export interface LoadedProgram {
  readonly exports: unknown
  /** Another for each other bundle, also for one that somebody has changed since it was made. */
  readonly version: string
  /** Keeps what V8 has compiled of it up to now, for the next runs; does nothing where that cannot be written. */
  keepCode(): void
}

/**
 * Loads a bundle with the code that V8 made of it in an earlier run, where there is such.
 *
 * V8 sees by itself that code is another version's, or made with other flags. It sees neither that the bundle is
 * another of the same length, nor that code is broken, with which it ends the process. So both are looked at here: the
 * bundle by its time and its hash, and code by a second copy, since a hash of it takes as long as what is saved.
 *
 * The bundle cannot `import()`: Node 20 forgets how a script imports where its code was kept.
 *
 * @param path the bundle: CommonJS, in ASCII
 * @param hash of the bundle, as our build has made it
 * @param codePath where its code is kept
 */
export function loadProgram(path: string, hash: string, codePath: string): LoadedProgram {
  const { size, mtimeMs } = statSync(path)
  const version = `${hash} ${size} ${mtimeMs}`
  const key = Buffer.from(`${version}\n`)
  const cachedData = readCode(codePath, key)
  const source = readFileSync(path, 'latin1')
  const script = new Script(`(function (require, module, exports) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} as unknown }
  script.runInThisContext()(createRequire(path), module, module.exports)
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
 * The code that is kept for a bundle; `undefined` if there is none, or it is another bundle's, or broken, or somebody
 * else could have put it there.
 */
function readCode(path: string, key: Buffer): Buffer | undefined {
  const kept = isOurFolder(dirname(path)) ? tryTo(() => readOurs(path)) : undefined
  if (!kept) return undefined
  const middle = key.length + (kept.length - key.length) / 2
  const [code, copy] = [kept.subarray(key.length, middle), kept.subarray(middle)]
  return key.equals(kept.subarray(0, key.length)) && code.equals(copy) ? code : undefined
}

/** The bytes of a file; `undefined` if it is not a regular file, or somebody else may write it. */
function readOurs(path: string): Buffer | undefined {
  // Without blocking: to open a pipe would wait for a writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    return status.isFile() && isOurs(status) ? readFileSync(file) : undefined
  } finally {
    closeSync(file)
  }
}

/** True if nobody else may put files into a folder, also if it is not there yet. */
function isOurFolder(path: string): boolean {
  const status = tryTo(() => statSync(path, { throwIfNoEntry: false }))
  return status === undefined || isOurs(status)
}

/** True for what belongs to this user or to root, and nobody else may write. Windows has no such owners and modes. */
function isOurs({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.()
  return user === undefined || ((uid === user || uid === 0) && (mode & 0o022) === 0)
}
