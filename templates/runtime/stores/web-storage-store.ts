/** @section Tokens */

import { TokenClientError } from '../tokens/token-errors.ts'
import { lockPatience, lockTimeout } from './store-lock.ts'
import { parseTokens } from './stored-tokens.ts'
import type { TokenStore } from './token-store.ts'

/** What is used of a browser, typed here since other runtimes lack it. */
export interface WebGlobals {
  readonly indexedDB?: { open(name: string, version: number): WebRequest<WebDatabase> }
  readonly navigator?: {
    /** The Web Locks API; absent on pages without HTTPS. */
    readonly locks?: {
      request(name: string, options: object, action: () => Promise<void>): Promise<void>
      query(): Promise<unknown>
    }
  }
}

/** A request of IndexedDB. */
export interface WebRequest<Result> {
  readonly result: Result
  readonly error: unknown
  onupgradeneeded?: (() => void) | null
  onsuccess: (() => void) | null
  onerror: (() => void) | null
}

/** A database of IndexedDB. */
export interface WebDatabase {
  createObjectStore(name: string): unknown
  transaction(
    name: string,
    mode: string,
    options: object,
  ): {
    readonly error: unknown
    oncomplete: (() => void) | null
    onabort: (() => void) | null
    objectStore(name: string): WebObjects
  }
  close(): void
}

/** The texts of a database, by their keys. */
export interface WebObjects {
  get(key: string): WebRequest<string | undefined>
  put(text: string, key: string): WebRequest<unknown>
  delete(key: string): WebRequest<undefined>
}

/**
 * Keeps tokens in a browser, for all pages and workers of its origin: in IndexedDB, in the database `flexgen`.
 * Whatever script runs in the origin can read them.
 *
 * @public
 * @param key of the account; its lock is the Web Lock `flexgen KEY`
 */
export function webStorageTokenStore(key: string): TokenStore {
  return {
    get: async () => {
      const text = await askWebDatabase((texts) => texts.get(key))
      return text === undefined ? undefined : parseTokens(text)
    },
    set: async (tokens) => {
      await askWebDatabase((texts) => texts.put(JSON.stringify(tokens), key))
    },
    clear: () => askWebDatabase((texts) => texts.delete(key)),
    lock: (action) => withWebLock(`flexgen ${key}`, action),
  }
}

/**
 * Makes a request of the browser's database.
 *
 * Not of `localStorage`, which is shorter: pages that are in several processes see there, for a moment, what was
 * before, even while they have the lock.
 */
export async function askWebDatabase<Result>(ask: (texts: WebObjects) => WebRequest<Result>): Promise<Result> {
  const { indexedDB } = globalThis as WebGlobals
  const opening = (indexedDB ?? missingFrom('IndexedDB')).open('flexgen', 1)
  const database = await new Promise<WebDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('tokens')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction('tokens', 'readwrite', { durability: 'strict' })
      const request = ask(transaction.objectStore('tokens'))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/**
 * Runs an action that nobody else of this origin runs at the same time. A page that dies frees its lock; one that lives
 * loses it only to a script that takes it with `steal`.
 *
 * @throws ClientError `timeout`: it could not begin in time; else what the action throws
 */
export async function withWebLock<Result>(
  name: string,
  action: (isHeld: () => Promise<boolean>) => Promise<Result>,
): Promise<Result> {
  const { navigator } = globalThis as WebGlobals
  const locks = navigator?.locks ?? missingFrom('Web Locks')
  const signal = AbortSignal.timeout(lockPatience)
  let result: Promise<Result> | undefined
  let isOver = false
  // The browser reports a loss before it answers a later query.
  const isHeld = (): Promise<boolean> => locks.query().then(() => !isOver)
  try {
    await locks.request(name, { signal }, async () => {
      result = action(isHeld)
      await result
    })
  } catch (cause) {
    if (!result) throw signal.aborted ? lockTimeout() : cause
  } finally {
    isOver = true
  }
  return result as Promise<Result>
}

/** @throws ClientError `unsupported_runtime` */
export function missingFrom(what: string): never {
  throw new TokenClientError('unsupported_runtime', `This runtime, or a page without HTTPS, has no ${what}.`)
}
