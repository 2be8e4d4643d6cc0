/** @section Token stores */
import { TokenClientError } from '../tokens/token-errors.ts'
import { errorCode } from './error-code.ts'
import { leasedTokenStore, leaseTime } from './lease.ts'
import { nodeModule } from './node-module.ts'
import type { TokenStore } from './token-store.ts'

/** The part of `node:fs/promises` that the file store uses. */
export interface NodeFiles {
  lstat(path: string): Promise<NodeEntry>
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<string | undefined>
  open(path: string, flags: string, mode?: number): Promise<NodeFile>
  readFile(path: string, encoding: 'utf8'): Promise<string>
  readdir(path: string, options: { withFileTypes: true }): Promise<readonly NodeNamedEntry[]>
  realpath(path: string): Promise<string>
  rename(from: string, to: string): Promise<void>
  rmdir(path: string): Promise<void>
  stat(path: string): Promise<NodeEntry>
  unlink(path: string): Promise<void>
  writeFile(path: string, text: string, options: { flag: 'wx' }): Promise<void>
}

/** A file, a folder, a link, or something else such as a pipe. */
export interface NodeEntry {
  isDirectory(): boolean
  isFile(): boolean
  isSymbolicLink(): boolean
}

/** An entry of a folder. */
export interface NodeNamedEntry extends NodeEntry {
  readonly name: string
}

/** An open file or folder. */
export interface NodeFile {
  writeFile(text: string): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The part of `node:path` that the file store uses. */
export interface NodePaths {
  dirname(path: string): string
  resolve(path: string): string
}

/** A file of tokens, and the folder that is its lock. */
export interface FilePlace {
  readonly files: NodeFiles
  readonly path: string
  readonly folder: string
  /** The folder `.flexgen` that contains it, which is kept out of version control. */
  readonly flexgenFolder: string | undefined
  readonly lock: string
  /** False in the default place. */
  readonly followsLinks: boolean
  /** The name of each holder's folder since its last renewal, by the holder's id. */
  readonly names: Map<string, string>
  /** Settles with the last step in the folder of a holder. */
  steps: Promise<unknown>
  /** The entries of the lock when last read, the time, and how long they have been the same; in milliseconds. */
  seen: { readonly state: string; readonly at: number; readonly quiet: number }
}

/** @slot `.flexgen/NAME.json`, by the NAME of the config's file */
export const tokenFilePath: string = '.flexgen/fragment.json'

/** The names of folders in a lock, and of files in those folders: ids that the store makes. */
export const lockEntryName: RegExp = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Stores tokens in a file that only its owner can read, and that is never half written. For Node, Deno and Bun.
 *
 * @param path relative to the current folder of the process when the store is first used. Links are followed, except in
 *   the default place
 * @public
 */
export function fileTokenStore(path?: string): TokenStore {
  let opening: Promise<FilePlace> | undefined
  const open = async (): Promise<FilePlace> => {
    opening ??= openFilePlace(path)
    const place = await opening
    await checkFilePlace(place)
    return place
  }
  return leasedTokenStore({
    name: shownPath(path ?? tokenFilePath),
    errorPatience: 0,
    read: async () => readFileText(await open()),
    take: async (id) => takeFileLock(await open(), id),
    renew: async (id) => renewFileLock(await open(), id),
    release: async (id) => releaseFileLock(await open(), id),
    write: async (id, text) => writeFileText(await open(), id, text),
  })
}

/**
 * @param path if omitted, the default place
 * @throws ClientError `unsupported_runtime` if this runtime has no files
 */
export async function openFilePlace(path: string | undefined): Promise<FilePlace> {
  const files = await nodeModule<NodeFiles>('node:fs/promises')
  const { dirname, resolve } = await nodeModule<NodePaths>('node:path')
  const absolute = resolve(path ?? tokenFilePath)
  const followsLinks = path !== undefined
  // A link is kept, and all links to a file share its lock.
  const real = followsLinks ? await files.realpath(absolute).catch(() => absolute) : absolute
  const folder = dirname(real)
  return {
    files,
    path: real,
    folder,
    flexgenFolder: /^[\s\S]*?[\\/]\.flexgen(?=[\\/]|$)/.exec(folder)?.[0],
    lock: `${real}.lock`,
    followsLinks,
    names: new Map(),
    steps: Promise.resolve(),
    seen: { state: '', at: 0, quiet: 0 },
  }
}

/**
 * Checks what is at the store's paths. The author of the folder that a program runs in, such as a cloned repository,
 * must not decide where tokens are written, nor block the program with a pipe.
 *
 * @throws ClientError `store_failed` if there is a link, or anything except the file and the folders
 */
export async function checkFilePlace({ files, path, folder, lock, followsLinks }: FilePlace): Promise<void> {
  await checkEntry(folder, 'folder', followsLinks ? files.stat(folder) : files.lstat(folder))
  await checkEntry(path, 'file', followsLinks ? files.stat(path) : files.lstat(path))
  await checkEntry(lock, 'folder', files.lstat(lock))
}

/** @throws ClientError `store_failed` if something else is at the path */
export async function checkEntry(path: string, kind: 'file' | 'folder', finding: Promise<NodeEntry>): Promise<void> {
  let rule = `be a ${kind}`
  try {
    const entry = await finding
    if (kind === 'file' ? entry.isFile() : entry.isDirectory()) return
    if (entry.isSymbolicLink()) rule = 'not be a link. Remove it, or name another file: `fileTokenStore(path)`'
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    // `ENOTDIR`: a file is in place of one of the folders above.
    if (errorCode(error) !== 'ENOTDIR') throw error
  }
  throw new TokenClientError('store_failed', `${shownPath(path)} must ${rule}.`)
}

/** The content of the file; `undefined` if it is missing. */
export function readFileText({ files, path }: FilePlace): Promise<string | undefined> {
  return files.readFile(path, 'utf8').catch(undefinedIfMissing)
}

/**
 * Tries to take the lock of a file.
 *
 * The lock is a folder with one entry: a folder of its holder, which gets a new id as its name at each renewal. If the
 * lock is empty or missing, it is free. Each step is a rename or a removal, which fails if the entry has another name
 * by then. So a holder that was wrongly taken for dead, or two that take over at once, cannot undo each other's steps.
 * No folder is removed together with its content.
 */
export async function takeFileLock(place: FilePlace, id: string): Promise<boolean> {
  const { files, lock } = place
  const entries = (await files.readdir(lock, { withFileTypes: true }).catch(undefinedIfMissing)) ?? []
  if (entries.length > 0) return takeOverFileLock(place, entries, id)
  await makeTokenFolder(place)
  const own = `${lock}.${id}`
  await files.mkdir(`${own}/${id}`, { recursive: true, mode: 0o700 })
  // Windows cannot rename over an empty folder.
  await files.rmdir(lock).catch(() => {})
  try {
    await files.rename(own, lock)
    return true
  } catch (error) {
    await files.rmdir(`${own}/${id}`)
    await files.rmdir(own)
    if (/^(EEXIST|ENOTEMPTY|EPERM)$/.test(errorCode(error))) return false
    throw error
  }
}

/**
 * Takes the lock from a holder that has not renewed it for `leaseTime`.
 *
 * Only the time between reads of the lock counts, so other machines' clocks do not matter. At most a second counts
 * between two reads: if this process slept for longer, the holder may have slept too.
 *
 * @param entries of the lock: one, unless someone else has put something there
 */
export async function takeOverFileLock(
  place: FilePlace,
  entries: readonly NodeNamedEntry[],
  id: string,
): Promise<boolean> {
  const { files, lock, seen } = place
  if (!entries.every((entry) => entry.isDirectory() && lockEntryName.test(entry.name))) refuseLock(lock)
  const names = entries.map(({ name }) => name).sort()
  const state = names.join()
  const at = performance.now()
  const quiet = state === seen.state ? seen.quiet + Math.min(1000, at - seen.at) : 0
  place.seen = { state, at, quiet }
  if (quiet < leaseTime) return false
  const isTaken = await isDone(files.rename(`${lock}/${names[0]}`, `${lock}/${id}`))
  if (isTaken) await emptyLockFolder(place, `${lock}/${id}`)
  return isTaken
}

/** Shows others that the holder is alive. Returns `false` if another has the lock. */
export function renewFileLock(place: FilePlace, id: string): Promise<boolean> {
  const { files, lock, names } = place
  return inLockFolder(place, id, async (own) => {
    const name = crypto.randomUUID()
    const isHeld = await isDone(files.rename(own, `${lock}/${name}`))
    if (isHeld) names.set(id, name)
    return isHeld
  })
}

/** Releases the lock, and removes everything that this holder or an earlier one has left there. */
export function releaseFileLock(place: FilePlace, id: string): Promise<void> {
  const { files, lock, names } = place
  return inLockFolder(place, id, async (own) => {
    names.delete(id)
    await emptyLockFolder(place, own)
    await files.rmdir(own)
    // Fails if another has taken the lock meanwhile: then it is not empty.
    await files.rmdir(lock).catch(() => {})
  })
}

/**
 * Writes or removes the file by a rename from or to the holder's own folder. That folder is missing once another holder
 * has taken over the lock.
 */
export async function writeFileText(place: FilePlace, id: string, text: string | undefined): Promise<boolean> {
  const { files, folder } = place
  const name = crypto.randomUUID()
  const isWritten = await isDone(
    text === undefined ? removeTokenFile(place, id, name) : putTokenFile(place, id, name, text),
  )
  // Either the lock is missing, or the file that was to be removed.
  if (!isWritten) return text === undefined && inLockFolder(place, id, (own) => isDone(files.lstat(own)))
  // On Windows, a folder cannot be opened, and the rename reaches the disk a little later.
  await syncFile(files.open(folder, 'r')).catch(() => {})
  return true
}

/** Writes the file in the holder's folder, then renames it to its path. */
export async function putTokenFile(place: FilePlace, id: string, name: string, text: string): Promise<void> {
  const { files, path } = place
  await syncFile(
    inLockFolder(place, id, (own) => files.open(`${own}/${name}`, 'wx', 0o600)),
    text,
  )
  await inLockFolder(place, id, (own) => files.rename(`${own}/${name}`, path))
}

/** Removes the file. */
export async function removeTokenFile(place: FilePlace, id: string, name: string): Promise<void> {
  const { files, path } = place
  await inLockFolder(place, id, (own) => files.rename(path, `${own}/${name}`))
  await inLockFolder(place, id, (own) => files.unlink(`${own}/${name}`))
}

/** Runs a step after the earlier ones, in the folder that the holder has by then. */
export function inLockFolder<Result>(
  place: FilePlace,
  id: string,
  step: (own: string) => Promise<Result>,
): Promise<Result> {
  const result = place.steps.then(() => step(`${place.lock}/${place.names.get(id) ?? id}`))
  place.steps = result.catch(() => {})
  return result
}

/** Removes half-written files from a holder's folder, and nothing else. */
export async function emptyLockFolder({ files, lock }: FilePlace, own: string): Promise<void> {
  for (const entry of await files.readdir(own, { withFileTypes: true })) {
    if (entry.isDirectory() || !lockEntryName.test(entry.name)) refuseLock(lock)
    await files.unlink(`${own}/${entry.name}`)
  }
}

/** @throws ClientError `store_failed`, because the lock contains something that the store did not make */
export function refuseLock(lock: string): never {
  throw new TokenClientError(
    'store_failed',
    `${shownPath(lock)} contains something other than a lock. Remove that folder.`,
  )
}

/** A path for a message. The names of folders must not write lines, escapes or commands into a log. */
export function shownPath(path: string): string {
  return `\`${path.replace(/[\p{C}\p{DI}\p{Zl}\p{Zp}]|#(?=#)/gu, '\ufffd')}\``
}

/** Writes a string to an open file, if there is one, and flushes the file to the disk. */
export async function syncFile(opening: Promise<NodeFile>, text?: string): Promise<void> {
  const file = await opening
  try {
    if (text !== undefined) await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the folder of the tokens if it is missing. A `.flexgen` is kept out of version control. */
export async function makeTokenFolder({ files, folder, flexgenFolder }: FilePlace): Promise<void> {
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  // The target of a link does not belong to the store.
  if (flexgenFolder === undefined || !(await files.lstat(flexgenFolder)).isDirectory()) return
  await files.writeFile(`${flexgenFolder}/.gitignore`, '*\n', { flag: 'wx' }).catch(() => {})
}

/** Whether a step succeeded: `false` if a file or a folder is missing. */
export async function isDone(step: Promise<unknown>): Promise<boolean> {
  try {
    await step
    return true
  } catch (error) {
    undefinedIfMissing(error)
    return false
  }
}

/** @throws unknown the error, unless it says that a file is missing */
export function undefinedIfMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}
