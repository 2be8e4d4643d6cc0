/** @section Token stores */
import { TokenClientError } from '../tokens/token-errors.ts'
import { untilAborted } from '../values/values.ts'
import type { TokenStore, Tokens } from './token-store.ts'

/** What all clients of a process know about a store, including those of other emitted modules. */
export interface SharedStore {
  /** Settles with the last action in the queue. */
  queue?: Promise<unknown> | undefined
  /** Tokens that were received but not stored yet, and those from before, which may be unusable now. */
  unsaved?: { readonly tokens: Tokens; readonly before: Tokens | undefined } | undefined
}

/** The shared entry of a store object. The number in the symbol changes with the shape of the entry. */
export function sharedOf(store: TokenStore): SharedStore {
  const key = Symbol.for('flexgen.stores.1')
  const globals = globalThis as { [key]?: WeakMap<TokenStore, SharedStore> }
  globals[key] ??= new WeakMap()
  const shared = globals[key].get(store) ?? {}
  globals[key].set(store, shared)
  return shared
}

/** How long to wait for a lock, in milliseconds. */
export const lockPatience: number = 90_000

/** The error if a lock does not become free in time. */
export function lockTimeout(): TokenClientError {
  return new TokenClientError('timeout', `The token store was locked for ${lockPatience / 1000} s.`)
}

/** Runs an action under a store's lock. The patience is in milliseconds. */
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
    // A lock without leases may pass nothing, or something else.
    result = action(async () => typeof isHeld !== 'function' || isHeld())
    return result
  }
  try {
    await untilAborted(store.lock ? store.lock(run) : queueOnStore(store, run), patient.signal)
  } catch (cause) {
    // If the action ran, its result counts, even if releasing the lock fails.
    if (!result) throw storeFailed(cause)
  } finally {
    clearTimeout(timer)
  }
  if (!result) throw storeFailed('`lock` did not run the action')
  return result
}

/** Runs an action after the earlier ones of all clients in this process. */
export function queueOnStore<Result>(store: TokenStore, action: () => Promise<Result>): Promise<Result> {
  const shared = sharedOf(store)
  const result = Promise.resolve(shared.queue).then(() => action())
  shared.queue = result.catch(() => {})
  return result
}

/** The error for a failing store. A `ClientError` is kept. */
export function storeFailed(cause: unknown): TokenClientError {
  if (cause instanceof TokenClientError) return cause
  return new TokenClientError('store_failed', 'The token store failed.', { cause })
}
