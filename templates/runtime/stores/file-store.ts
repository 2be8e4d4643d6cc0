/** @section Tokens */
import { TokenClientError } from '../tokens/token-errors.ts'
import { errorCode } from './error-code.ts'
import { leasedTokenStore, leaseTime } from './lease.ts'
import { nodeModule } from './node-module.ts'
import type { TokenStore } from './token-store.ts'

/** What the file store uses of `node:fs/promises`. */
export interface NodeFiles {
  lstat(path: string): Promise<NodeEntry>
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<string | undefined>
  open(path: string, flags: string, mode?: number): Promise<NodeFile>
  readFile(path: string, encoding: 'utf8'): Promise<string>
  readdir(path: string, options: { withFileTypes: true }): Promise<readonly NodeNamedEntry[]>
  realpath(path: string): Promise<string>
  rename(from: string, to: string): Promise<void>
  rmdir(path: string): Promise<void>
  unlink(path: string): Promise<void>
  writeFile(path: string, text: string, options: { flag: 'wx' }): Promise<void>
}

/** A file, a folder or a link. */
export interface NodeEntry {
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/** An entry of a folder. */
export interface NodeNamedEntry extends NodeEntry {
  readonly name: string
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
  /** The folder `.flexgen` that it is in, which stays out of version control. */
  readonly own: string | undefined
  readonly lock: string
  /** What must not be a link: the lock and, in the default place, all of it. */
  readonly unlinked: readonly string[]
  /** By the id of a holder, the name that its folder has since its last renewal. */
  readonly names: Map<string, string>
  /** Ends with the last step in the folder of a holder. */
  steps: Promise<unknown>
  /** The entries of the lock as last seen, when, and for how long they have been the same; in milliseconds. */
  seen: { readonly state: string; readonly at: number; readonly quiet: number }
}

/** @slot `.flexgen/NAME.json`, by the NAME of the config's file */
export const tokenFilePath: string = '.flexgen/fragment.json'

/** Names of folders in a lock, and of files in those: ids that the store makes. */
export const lockEntryName: RegExp = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Keeps tokens in a file that only its owner may read, and that is always whole. For Node, Deno and Bun.
 *
 * @public
 * @param path relative to the current folder of the process, as it is when the store is first used. Links are followed,
 *   except in the default place
 */
export function fileTokenStore(path?: string): TokenStore {
  let opening: Promise<FilePlace> | undefined
  const open = async (): Promise<FilePlace> => {
    opening ??= openFilePlace(path)
    const place = await opening
    await refuseLinks(place)
    return place
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

/**
 * @param path `undefined`: the default place
 * @throws ClientError `unsupported_runtime`: this one has no files
 */
export async function openFilePlace(path: string | undefined): Promise<FilePlace> {
  const files = await nodeModule<NodeFiles>('node:fs/promises')
  const { dirname, resolve } = await nodeModule<NodePaths>('node:path')
  const absolute = resolve(path ?? tokenFilePath)
  // A link stays one, and all that lead to a file share its lock.
  const real = path === undefined ? absolute : await files.realpath(absolute).catch(() => absolute)
  const folder = dirname(real)
  const lock = `${real}.lock`
  return {
    files,
    path: real,
    folder,
    own: /^.*?[\\/]\.flexgen(?=[\\/]|$)/s.exec(folder)?.[0],
    lock,
    unlinked: path === undefined ? [folder, real, lock] : [lock],
    names: new Map(),
    steps: Promise.resolve(),
    seen: { state: '', at: 0, quiet: 0 },
  }
}

/**
 * Whoever made the folder that a program runs in, such as a repository that was cloned, must not decide where tokens
 * are written.
 *
 * @throws ClientError `store_failed`: there is a link
 */
export async function refuseLinks({ files, unlinked }: FilePlace): Promise<void> {
  for (const path of unlinked) {
    const found = await files.lstat(path).catch(undefinedIfMissing)
    if (found?.isSymbolicLink()) {
      throw new TokenClientError(
        'store_failed',
        `${shownPath(path)} must not be a link. Remove it, or name another file: \`fileTokenStore(path)\`.`,
      )
    }
  }
}

/** The text of the file; `undefined` where there is none. */
export function readFileText({ files, path }: FilePlace): Promise<string | undefined> {
  return files.readFile(path, 'utf8').catch(undefinedIfMissing)
}

/**
 * Tries to get the lock of a file.
 *
 * The lock is a folder with one entry, a folder of its holder, which has a new id as its name after each renewal; where
 * the lock is empty or missing, nobody holds it. Each step is a rename or a removal that fails where the entry has
 * another name by then. So a holder that was taken for dead and is not, or two that take over at once, cannot undo what
 * another did. No folder is removed together with what is in it.
 */
export async function takeFileLock(place: FilePlace, id: string): Promise<boolean> {
  const { files, lock } = place
  const entries = (await files.readdir(lock, { withFileTypes: true }).catch(undefinedIfMissing)) ?? []
  if (entries.length > 0) return takeFileLockOver(place, entries, id)
  await makeTokenFolder(place)
  const own = `${lock}.${id}`
  await files.mkdir(`${own}/${id}`, { recursive: true, mode: 0o700 })
  // Windows has no rename in place of an empty folder.
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
 * Takes the lock from a holder that did not renew it for the time of a lease.
 *
 * Time is counted here, by what was seen: the clocks of others do not matter. Between two looks it counts no more
 * than a second, for who slept so long may have slept together with the holder.
 *
 * @param entries of the lock: one, unless others have put something there
 */
export async function takeFileLockOver(
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

/** Lets others see that the holder lives; `false` where another has the lock. */
export function renewFileLock(place: FilePlace, id: string): Promise<boolean> {
  const { files, lock, names } = place
  return inLockFolder(place, id, async (own) => {
    const name = crypto.randomUUID()
    const isHeld = await isDone(files.rename(own, `${lock}/${name}`))
    if (isHeld) names.set(id, name)
    return isHeld
  })
}

/** Gives the lock up, with all that it or one before it has left there. */
export function releaseFileLock(place: FilePlace, id: string): Promise<void> {
  const { files, lock, names } = place
  return inLockFolder(place, id, async (own) => {
    names.delete(id)
    await emptyLockFolder(place, own)
    await files.rmdir(own)
    // Where another has the lock by now, it is not empty.
    await files.rmdir(lock).catch(() => {})
  })
}

/**
 * Writes the file, or removes it, by a rename from or to the holder's own folder: that is no more where the lock was
 * taken over.
 */
export async function writeFileText(place: FilePlace, id: string, text: string | undefined): Promise<boolean> {
  const { files, folder } = place
  const name = crypto.randomUUID()
  const isWritten = await isDone(
    text === undefined ? removeTokenFile(place, id, name) : putTokenFile(place, id, name, text),
  )
  // What is missing is the lock, or the file that was to be removed.
  if (!isWritten) return text === undefined && inLockFolder(place, id, (own) => isDone(files.lstat(own)))
  // Where a folder cannot be opened, as on Windows, the rename is on the disk a little later.
  await syncFile(files.open(folder, 'r')).catch(() => {})
  return true
}

/** Writes the file next to its place, and puts it there once it is whole. */
export async function putTokenFile(place: FilePlace, id: string, name: string, text: string): Promise<void> {
  const { files, path } = place
  await syncFile(
    inLockFolder(place, id, (own) => files.open(`${own}/${name}`, 'wx', 0o600)),
    text,
  )
  await inLockFolder(place, id, (own) => files.rename(`${own}/${name}`, path))
}

/** Takes the file away. A folder in its place stays. */
export async function removeTokenFile(place: FilePlace, id: string, name: string): Promise<void> {
  const { files, path } = place
  if ((await files.lstat(path)).isDirectory()) {
    throw new TokenClientError('store_failed', `${shownPath(path)} must be a file, not a folder.`)
  }
  await inLockFolder(place, id, (own) => files.rename(path, `${own}/${name}`))
  await inLockFolder(place, id, (own) => files.unlink(`${own}/${name}`))
}

/** Runs one step of a holder after another, in the folder that it has by then. */
export function inLockFolder<Result>(
  place: FilePlace,
  id: string,
  step: (own: string) => Promise<Result>,
): Promise<Result> {
  const result = place.steps.then(() => step(`${place.lock}/${place.names.get(id) ?? id}`))
  place.steps = result.catch(() => {})
  return result
}

/** Removes what was being written when its holder died, and nothing else. */
export async function emptyLockFolder({ files, lock }: FilePlace, own: string): Promise<void> {
  for (const entry of await files.readdir(own, { withFileTypes: true })) {
    if (entry.isDirectory() || !lockEntryName.test(entry.name)) refuseLock(lock)
    await files.unlink(`${own}/${entry.name}`)
  }
}

/** @throws ClientError `store_failed`: the lock is not the store's own, so nothing of it is removed */
export function refuseLock(lock: string): never {
  throw new TokenClientError(
    'store_failed',
    `${shownPath(lock)} contains something other than a lock. Remove that folder.`,
  )
}

/** A path as a message shows it. Whoever named a folder must not write lines, escapes or commands into a log. */
export function shownPath(path: string): string {
  return `\`${path.replace(/[\p{C}\p{DI}\p{Zl}\p{Zp}]|#(?=#)/gu, '\ufffd')}\``
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

/** Makes the folder of the tokens, where it is missing; a `.flexgen` stays out of version control. */
export async function makeTokenFolder({ files, folder, own }: FilePlace): Promise<void> {
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  // What a link leads to is not the store's own.
  if (own === undefined || !(await files.lstat(own)).isDirectory()) return
  await files.writeFile(`${own}/.gitignore`, '*\n', { flag: 'wx' }).catch(() => {})
}

/** Whether something is done: `false` where a file or a folder is missing. */
export function isDone(step: Promise<unknown>): Promise<boolean> {
  return step.then(
    () => true,
    (error) => undefinedIfMissing(error) ?? false,
  )
}

/** @throws what is no missing file */
export function undefinedIfMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}
