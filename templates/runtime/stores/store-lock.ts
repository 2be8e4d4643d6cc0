/** @section Tokens */
import { TokenClientError } from '../tokens/token-errors.ts'
import type { TokenStore, Tokens } from './token-store.ts'

/** What the clients of a process know of a store, also clients of other emitted modules. */
export interface SharedStore {
  /** Ends with the last action in the queue. */
  queue?: Promise<unknown> | undefined
  /** Received, but not in the store yet: those from before may be good for nothing now. */
  unsaved?: UnsavedTokens | undefined
}

/** Tokens that could not be stored. */
export interface UnsavedTokens {
  readonly tokens: Tokens
  readonly before: Tokens | undefined
}

/** What is shared of a store: one entry for one store object. The key's number changes with the shape of an entry. */
export function sharedOf(store: TokenStore): SharedStore {
  const key = Symbol.for('flexgen.stores.1')
  const globals = globalThis as { [key]?: WeakMap<TokenStore, SharedStore> }
  const stores = globals[key] ?? new WeakMap<TokenStore, SharedStore>()
  globals[key] = stores
  const shared = stores.get(store) ?? {}
  stores.set(store, shared)
  return shared
}

/**
 * Runs an action that no other holder of a store's tokens runs at the same time. The action can ask whether the lock
 * is still held; if that cannot be found out, it is not.
 *
 * @throws ClientError `store_failed`: the lock failed; `timeout`: it was not had in time; else what the action throws
 */
export async function withStoreLock<Result>(
  store: TokenStore,
  action: (isHeld: () => Promise<boolean>) => Promise<Result>,
): Promise<Result> {
  let result: Promise<Result> | undefined
  const run = (isHeld?: () => Promise<boolean>): Promise<Result> => {
    result = action(async () => {
      try {
        // A lock without leases passes nothing, or something else, such as the result of the action before.
        return typeof isHeld === 'function' ? await isHeld() : true
      } catch {
        return false
      }
    })
    return result
  }
  try {
    await (store.lock ? store.lock(run) : queueOnStore(store, run))
  } catch (cause) {
    // Where the action ran, its own result counts, whatever the lock's end says.
    if (!result) throw storeFailed(cause)
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
  return cause instanceof TokenClientError
    ? cause
    : new TokenClientError('store_failed', 'The token store fails.', { cause })
}
