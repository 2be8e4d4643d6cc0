/** @section Tokens */
import { TokenClientError } from '../tokens/token-errors.ts'
import { untilAborted } from '../values/values.ts'
import type { TokenStore, Tokens } from './token-store.ts'

/** What the clients of a process know of a store, also clients of other emitted modules. */
export interface SharedStore {
  /** Ends with the last action in the queue. */
  queue?: Promise<unknown> | undefined
  /** Received, but not in the store yet: those from before may be good for nothing now. */
  unsaved?: { readonly tokens: Tokens; readonly before: Tokens | undefined } | undefined
}

/** What is shared of a store: one entry for one store object. The key's number changes with the shape of an entry. */
export function sharedOf(store: TokenStore): SharedStore {
  const key = Symbol.for('flexgen.stores.1')
  const globals = globalThis as { [key]?: WeakMap<TokenStore, SharedStore> }
  globals[key] ??= new WeakMap()
  const shared = globals[key].get(store) ?? {}
  globals[key].set(store, shared)
  return shared
}

/** How long a lock is waited for, in milliseconds. */
export const lockPatience: number = 90_000

/** The error of those who waited for a lock in vain. */
export function lockTimeout(): TokenClientError {
  const seconds = lockPatience / 1000
  return new TokenClientError('timeout', `The lock of the tokens was not free within ${seconds} s.`)
}

/** Runs an action that no other holder of a store's tokens runs at the same time. The patience is in milliseconds. */
export async function withStoreLock<Result>(
  store: TokenStore,
  action: (isHeld: () => Promise<boolean>) => Promise<Result>,
  patience: number = lockPatience,
): Promise<Result> {
  let result: Promise<Result> | undefined
  const patient = new AbortController()
  const timer = setTimeout(() => patient.abort(lockTimeout()), patience)
  const run = async (isHeld?: () => Promise<boolean>): Promise<Result | undefined> => {
    clearTimeout(timer)
    if (patient.signal.aborted) return undefined
    // A lock without leases passes nothing, or something else, such as the result of the action before.
    result = action(async () => typeof isHeld !== 'function' || isHeld())
    return result
  }
  try {
    await untilAborted(store.lock ? store.lock(run) : queueOnStore(store, run), patient.signal)
  } catch (cause) {
    // Where the action ran, its own result counts, whatever the lock's end says.
    if (!result) throw storeFailed(cause)
  } finally {
    clearTimeout(timer)
  }
  return result ?? Promise.reject(storeFailed('the lock ran nothing'))
}

/** Runs an action after those before it, on whichever client of this process. */
export function queueOnStore<Result>(store: TokenStore, action: () => Promise<Result>): Promise<Result> {
  const shared = sharedOf(store)
  const result = Promise.resolve(shared.queue).then(() => action())
  shared.queue = result.catch(() => {})
  return result
}

/** The error for what a store throws; its own `ClientError` stays. */
export function storeFailed(cause: unknown): TokenClientError {
  if (cause instanceof TokenClientError) return cause
  return new TokenClientError('store_failed', 'The token store fails.', { cause })
}
