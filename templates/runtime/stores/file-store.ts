/** @section Tokens */
import { errorCode } from './error-code.ts'
import { leasedTokenStore, leaseTime } from './lease.ts'
import { nodeModule } from './node-module.ts'
import type { TokenStore } from './token-store.ts'

/** What the file store uses of `node:fs/promises`. */
export interface NodeFiles {
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<string | undefined>
  open(path: string, flags: string, mode?: number): Promise<NodeFile>
  readFile(path: string, encoding: 'utf8'): Promise<string>
  readdir(path: string): Promise<readonly string[]>
  realpath(path: string): Promise<string>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { recursive?: boolean; force: true }): Promise<void>
  rmdir(path: string): Promise<void>
  stat(path: string): Promise<{ readonly mtimeMs: number }>
  utimes(path: string, accessed: Date, modified: Date): Promise<void>
  writeFile(path: string, text: string): Promise<void>
}

/** An open file, or folder. */
export interface NodeFile {
  writeFile(text: string): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** What the file store uses of `node:path`. */
export interface NodePaths {
  dirname(path: string): string
  resolve(path: string): string
}

/** A file of tokens, and the folder that is its lock. */
export interface FilePlace {
  readonly files: NodeFiles
  readonly path: string
  readonly folder: string
  /** The folder `.flexgen` that it is in, which is to stay out of version control. */
  readonly own: string | undefined
  readonly lock: string
  /** What was last seen of a holder, when, and for how long it has been the same; in milliseconds. */
  seen: { readonly state: string; readonly at: number; readonly quiet: number }
}

/** @slot `.flexgen/NAME.json`, by the NAME of the config's file */
export const tokenFilePath: string = '.flexgen/fragment.json'

/**
 * Keeps tokens in a file that only its owner may read, and that is always whole. For Node, Deno and Bun.
 *
 * @public
 * @param path relative to the current folder of the process, as it is when the store is first used
 */
export function fileTokenStore(path: string = tokenFilePath): TokenStore {
  let opening: Promise<FilePlace> | undefined
  const open = (): Promise<FilePlace> => {
    opening ??= openFilePlace(path)
    return opening
  }
  return leasedTokenStore({
    errorPatience: 0,
    read: async () => readFileText(await open()),
    take: async (id) => takeFileLock(await open(), id),
    renew: async (id) => renewFileLock(await open(), id),
    release: async (id) => releaseFileLock(await open(), id),
    write: async (id, text) => writeFileText(await open(), id, text),
  })
}

/** @throws ClientError `unsupported_runtime`: this one has no files */
export async function openFilePlace(path: string): Promise<FilePlace> {
  const files = await nodeModule<NodeFiles>('node:fs/promises')
  const { dirname, resolve } = await nodeModule<NodePaths>('node:path')
  const absolute = resolve(path)
  // A link stays one, and all that lead to a file share its lock.
  const real = await files.realpath(absolute).catch(() => absolute)
  const folder = dirname(real)
  return {
    files,
    path: real,
    folder,
    own: /^.*?[\\/]\.flexgen(?=[\\/]|$)/s.exec(folder)?.[0],
    lock: `${real}.lock`,
    seen: { state: '', at: 0, quiet: 0 },
  }
}

/** The text of the file; `undefined` where there is none. */
export function readFileText({ files, path }: FilePlace): Promise<string | undefined> {
  return files.readFile(path, 'utf8').catch(undefinedIfMissing)
}

/**
 * Tries to get the lock of a file.
 *
 * The lock is a folder with one entry, a folder by the id of its holder; where it is empty or missing, nobody holds
 * it. Each step is a rename or a removal that fails where the entry is another by then. So a holder that was taken
 * for dead and is not, or two that take over at once, cannot undo what another did.
 */
export async function takeFileLock(place: FilePlace, id: string): Promise<boolean> {
  const { files, lock } = place
  const [holder] = (await files.readdir(lock).catch(undefinedIfMissing)) ?? []
  if (holder !== undefined) return takeFileLockOver(place, holder, id)
  await makeTokenFolder(place)
  const own = `${lock}.${id}`
  await files.mkdir(`${own}/${id}`, { recursive: true, mode: 0o700 })
  // Windows has no rename in place of an empty folder.
  await files.rmdir(lock).catch(() => {})
  try {
    await files.rename(own, lock)
    return true
  } catch (error) {
    await files.rm(own, { recursive: true, force: true })
    if (/^(EEXIST|ENOTEMPTY|EPERM)$/.test(errorCode(error))) return false
    throw error
  }
}

/**
 * Takes the lock from a holder that was not heard of for the time of a lease.
 *
 * Time is counted here, by what was seen: the clocks of others do not matter. Between two looks it counts no more
 * than a second, for who slept so long may have slept together with the holder.
 */
export async function takeFileLockOver(place: FilePlace, holder: string, id: string): Promise<boolean> {
  const { files, lock, seen } = place
  const found = await files.stat(`${lock}/${holder}`).catch(undefinedIfMissing)
  if (!found) return false
  const state = `${holder} ${found.mtimeMs}`
  const at = performance.now()
  const quiet = state === seen.state ? seen.quiet + Math.min(1000, at - seen.at) : 0
  place.seen = { state, at, quiet }
  if (quiet < leaseTime) return false
  return files.rename(`${lock}/${holder}`, `${lock}/${id}`).then(
    () => true,
    (error) => undefinedIfMissing(error) ?? false,
  )
}

/** Lets others see that the holder lives; `false` if another has the lock. */
export function renewFileLock({ files, lock }: FilePlace, id: string): Promise<boolean> {
  const now = new Date()
  return files.utimes(`${lock}/${id}`, now, now).then(
    () => true,
    (error) => undefinedIfMissing(error) ?? false,
  )
}

/** Gives the lock up, with all that it or one before it has left there. */
export async function releaseFileLock({ files, lock }: FilePlace, id: string): Promise<void> {
  await files.rm(`${lock}/${id}`, { recursive: true, force: true })
  // Where another has the lock by now, it is not empty.
  await files.rmdir(lock).catch(() => {})
}

/**
 * Writes the file, or removes it, by a rename from or to the holder's own folder: that is no more where the lock was
 * taken over.
 */
export async function writeFileText(
  place: FilePlace,
  id: string,
  text: string | undefined,
): Promise<boolean> {
  const { files, path, folder, lock } = place
  const own = `${lock}/${id}`
  const other = `${own}/${crypto.randomUUID()}`
  try {
    if (text === undefined) {
      await files.rename(path, other)
      await files.rm(other, { force: true })
    } else {
      await syncFile(files.open(other, 'wx', 0o600), text)
      await files.rename(other, path)
    }
  } catch (error) {
    undefinedIfMissing(error)
    // What is missing is the lock, or the file that was to be removed.
    return text === undefined && (await files.stat(own).catch(undefinedIfMissing)) !== undefined
  }
  // Where a folder cannot be opened, as on Windows, the rename is on the disk a little later.
  await syncFile(files.open(folder, 'r')).catch(() => {})
  return true
}

/** Puts what was written, and a further text, on the disk. */
export async function syncFile(opening: Promise<NodeFile>, text?: string): Promise<void> {
  const file = await opening
  try {
    if (text !== undefined) await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the folder of the tokens, where it is missing; a `.flexgen` that is made stays out of version control. */
export async function makeTokenFolder({ files, folder, own }: FilePlace): Promise<void> {
  // The first of those that were made.
  const made = await files.mkdir(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined && own?.startsWith(made)) await files.writeFile(`${own}/.gitignore`, '*\n')
}

/** @throws what is no missing file */
export function undefinedIfMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}
