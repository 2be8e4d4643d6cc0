/** @section Tokens */
import { lockPatience, lockTimeout } from './lease.ts'
import { parseTokens } from './stored-tokens.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenStore } from './token-store.ts'

/** What is used of a browser, typed here since other runtimes lack it. */
export interface WebGlobals {
  readonly localStorage?: {
    getItem(key: string): string | null
    setItem(key: string, text: string): void
    removeItem(key: string): void
  }
  readonly navigator?: {
    /** The Web Locks API; absent on pages without HTTPS. */
    readonly locks?: {
      request(name: string, options: object, action: () => Promise<void>): Promise<void>
    }
  }
}

/**
 * Keeps tokens in the local storage of a browser, for all pages and workers of its origin: whatever script runs there
 * can read them.
 *
 * @public
 * @param key of the account; its lock is the Web Lock `flexgen KEY`
 */
export function webStorageTokenStore(key: string): TokenStore {
  const storage = async (): Promise<NonNullable<WebGlobals['localStorage']>> => {
    const { localStorage } = globalThis as WebGlobals
    return localStorage ?? missingFrom('local storage')
  }
  return {
    get: async () => {
      const text = (await storage()).getItem(key)
      return text === null ? undefined : parseTokens(text)
    },
    set: async (tokens) => (await storage()).setItem(key, JSON.stringify(tokens)),
    clear: async () => (await storage()).removeItem(key),
    lock: (action) => withWebLock(`flexgen ${key}`, action),
  }
}

/**
 * Runs an action that nobody else of this origin runs at the same time. A page that dies frees its lock.
 *
 * @throws ClientError `timeout`: it could not begin in time; else what the action throws
 */
export async function withWebLock<Result>(name: string, action: () => Promise<Result>): Promise<Result> {
  const { navigator } = globalThis as WebGlobals
  const locks = navigator?.locks ?? missingFrom('Web Locks')
  const signal = AbortSignal.timeout(lockPatience)
  let result: Promise<Result> | undefined
  try {
    await locks.request(name, { signal }, async () => {
      result = action()
      await result
    })
  } catch (cause) {
    if (!result) throw signal.aborted ? lockTimeout() : cause
  }
  return result as Promise<Result>
}

/** @throws ClientError `unsupported_runtime` */
export function missingFrom(what: string): never {
  throw new TokenClientError('unsupported_runtime', `This runtime, or a page without HTTPS, has no ${what}.`)
}
