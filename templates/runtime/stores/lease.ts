/** @section Token stores */

import { TokenClientError } from '../tokens/token-errors.ts'
import { lockPatience, lockTimeout, queueOnStore } from './store-lock.ts'
import { parseTokens } from './stored-tokens.ts'
import type { TokenStore } from './token-store.ts'

/**
 * A place that stores a string and has a lock. The lock expires if its holder dies, by the clock of the place. Each
 * holder makes an id for itself.
 */
export interface LeasedPlace {
  /** Where it is, for messages. */
  readonly name: string
  /** Returns the string; `undefined` if there is none. */
  readonly read: () => Promise<string | undefined>
  /** Tries to take the lock for `leaseTime`. Returns `false` if another has it, `true` if this id already has it. */
  readonly take: (id: string) => Promise<boolean>
  /** How long errors of `take` are retried, in milliseconds, because a database may be starting. */
  readonly errorPatience: number
  /** Extends the lock to `leaseTime` from now, in one step. Returns `false` if this id no longer has it. */
  readonly renew: (id: string) => Promise<boolean>
  /** Releases the lock, if this id still has it. */
  readonly release: (id: string) => Promise<unknown>
  /** Writes or removes the string, in one step. Returns `false` if this id no longer has the lock. */
  readonly write: (id: string, text: string | undefined) => Promise<boolean>
}

/** How long a lock lasts after its last renewal, in milliseconds. */
export const leaseTime: number = 10_000

/** How often a lock is renewed, in milliseconds. It is kept even if two renewals in a row fail. */
export const leaseRenewal: number = 3_000

/** How long errors of a database are retried while waiting for a lock, in milliseconds. */
export const databasePatience: number = 10_000

/** A store with its own lock. */
export type LockedTokenStore = Required<TokenStore>

/** A store made from a place. `set` and `clear` take the lock if the store does not hold it. */
export function leasedTokenStore(place: LeasedPlace): TokenStore {
  let held: string | undefined

  const put = async (text?: string): Promise<void> => {
    if (!held) return store.lock(() => put(text))
    if (!(await place.write(held, text))) {
      throw new TokenClientError('store_failed', 'The lock was lost before the tokens were stored.')
    }
  }

  const store: LockedTokenStore = {
    get: async () => {
      const text = await place.read()
      return text === undefined ? undefined : parseTokens(text)
    },
    set: (tokens) => put(JSON.stringify(tokens)),
    clear: () => put(),
    place: place.name,
    lock: (action) =>
      new Promise((resolve, reject) => {
        let isWaiting = true
        const patience = setTimeout(() => {
          isWaiting = false
          reject(lockTimeout())
        }, lockPatience)

        const run = async (): ReturnType<typeof action> => {
          const id = await takeLock(place, () => isWaiting)
          clearTimeout(patience)
          const renewing = setInterval(() => place.renew(id).catch(() => {}), leaseRenewal)
          held = id
          try {
            return await action(() => isLockHeld(place, id))
          } finally {
            held = undefined
            clearInterval(renewing)
            // If this fails, the lock expires.
            await place.release(id).catch(() => {})
          }
        }

        queueOnStore(store, run)
          .then(resolve, reject)
          .finally(() => clearTimeout(patience))
      }),
  }
  return store
}

/**
 * Takes a lock as soon as it is free.
 *
 * @param isWaiting whether the lock is still wanted
 * @returns the id that has the lock
 * @throws ClientError `timeout` if the lock is no longer wanted
 * @throws unknown an error of the place that was retried for too long
 */
export async function takeLock(place: LeasedPlace, isWaiting: () => boolean): Promise<string> {
  const id = crypto.randomUUID()
  let failingSince: number | undefined
  for (let pause = 50; isWaiting(); pause = Math.min(250, pause * 1.5)) {
    let isTaken = false
    try {
      isTaken = await place.take(id)
      failingSince = undefined
    } catch (error) {
      const now = performance.now()
      failingSince ??= now
      // The store's own errors are permanent.
      if (error instanceof TokenClientError || now - failingSince >= place.errorPatience) throw error
    }
    if (!isTaken) {
      // Random, so that holders that wait do not try at the same time.
      await new Promise((resume) => setTimeout(resume, pause * (0.5 + Math.random() / 2)))
    } else if (isWaiting()) {
      return id
    } else {
      await place.release(id)
    }
  }
  throw lockTimeout()
}

/**
 * Renews a lock, and returns whether it is still held.
 *
 * A late result counts as a loss, because the lock may have expired while the process was suspended. Two clocks are
 * compared: one may stop while a machine sleeps, and the other can be set.
 */
export async function isLockHeld(place: LeasedPlace, id: string): Promise<boolean> {
  const ticks = performance.now()
  const time = Date.now()
  const isHeld = await place.renew(id)
  return isHeld && Math.max(performance.now() - ticks, Date.now() - time) < leaseTime / 2
}
