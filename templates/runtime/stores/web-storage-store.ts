/** @section Token stores */

import { TokenClientError } from '../tokens/token-errors.ts'
import { lockPatience, lockTimeout } from './store-lock.ts'
import { parseTokens } from './stored-tokens.ts'
import type { TokenStore } from './token-store.ts'

/** The parts of a browser that are used. Types of other platforms lack them. */
export interface WebGlobals {
  readonly indexedDB?: { open(name: string, version: number): WebRequest<WebDatabase> }
  readonly navigator?: {
    /** The Web Locks API, which is missing on pages without HTTPS. */
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

/** The strings in a database, by their keys. */
export interface WebObjects {
  get(key: string): WebRequest<string | undefined>
  put(value: string, key: string): WebRequest<unknown>
  delete(key: string): WebRequest<undefined>
}

/**
 * Stores tokens in a browser, for all pages and workers of the origin: in the database `flexgen` of IndexedDB. Every
 * script of the origin can read them.
 *
 * @param key identifies the account; its lock is the Web Lock `flexgen KEY`
 * @public
 */
export function webStorageTokenStore(key: string): TokenStore {
  return {
    get: async () => {
      const text = await useWebDatabase((objects) => objects.get(key))
      return text === undefined ? undefined : parseTokens(text)
    },
    set: async (tokens) => {
      await useWebDatabase((objects) => objects.put(JSON.stringify(tokens), key))
    },
    clear: () => useWebDatabase((objects) => objects.delete(key)),
    place: "this browser's IndexedDB",
    lock: (action) => withWebLock(`flexgen ${key}`, action),
  }
}

/**
 * Sends a request to the browser's database.
 *
 * `localStorage` would be simpler, but pages in other processes may briefly read its old values, even under the lock.
 */
export async function useWebDatabase<Result>(send: (objects: WebObjects) => WebRequest<Result>): Promise<Result> {
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
      const request = send(transaction.objectStore('tokens'))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/**
 * Runs an action under a Web Lock, which the whole origin shares. A page that is closed releases its lock; otherwise it
 * is lost only to a script that requests it with `steal`.
 *
 * @throws ClientError `timeout` if the lock is not free in time
 */
export async function withWebLock<Result>(
  name: string,
  action: (isHeld: () => Promise<boolean>) => Promise<Result>,
): Promise<Result> {
  const { navigator } = globalThis as WebGlobals
  const locks = navigator?.locks ?? missingFrom('The Web Locks API')
  const signal = AbortSignal.timeout(lockPatience)
  let result: Promise<Result> | undefined
  let hasEnded = false
  // The browser reports a loss before the result of a later query.
  const isHeld = (): Promise<boolean> => locks.query().then(() => !hasEnded)
  try {
    await locks.request(name, { signal }, async () => {
      result = action(isHeld)
      await result
    })
  } catch (cause) {
    if (!result) throw signal.aborted ? lockTimeout() : cause
  } finally {
    hasEnded = true
  }
  return result as Promise<Result>
}

/** @throws ClientError `unsupported_runtime`, because a browser's API is missing */
export function missingFrom(what: string): never {
  throw new TokenClientError(
    'unsupported_runtime',
    `${what} is missing, as it is outside browsers and on pages without HTTPS.`,
  )
}
