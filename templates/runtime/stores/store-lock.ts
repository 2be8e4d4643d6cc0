/** @section Tokens */
import { TokenClientError } from '../tokens/token-errors.ts'
import type { TokenStore } from './token-store.ts'

/** The last action on each store that has no lock of its own. */
export const storeQueues: { ends?: WeakMap<TokenStore, Promise<unknown>> } = {}

/**
 * Runs an action that no other holder of a store's tokens runs at the same time.
 *
 * @throws ClientError `store_failed`: the lock failed; `timeout`: it was not had in time; else what the action throws
 */
export async function withStoreLock<Result>(
  store: TokenStore,
  action: () => Promise<Result>,
): Promise<Result> {
  let result: Promise<Result> | undefined
  const run = (): Promise<Result> => {
    result = action()
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
  storeQueues.ends ??= new WeakMap()
  const result = Promise.resolve(storeQueues.ends.get(store)).then(action)
  storeQueues.ends.set(
    store,
    result.catch(() => {}),
  )
  return result
}

/** The error for what a store throws; its own `ClientError` stays. */
export function storeFailed(cause: unknown): TokenClientError {
  return cause instanceof TokenClientError
    ? cause
    : new TokenClientError('store_failed', 'The token store fails.', { cause })
}
