/** @section Tokens */

import { TokenClientError } from '../tokens/token-errors.ts'
import { lockPatience, lockTimeout, queueOnStore } from './store-lock.ts'
import { parseTokens } from './stored-tokens.ts'
import type { TokenStore } from './token-store.ts'

/**
 * A place for a text, and a lock beside it that ends by itself where its holder dies. Whoever takes the lock makes
 * up an id for that; the place's own time counts.
 */
export interface LeasedPlace {
  /** `undefined` where there is no text. */
  readonly read: () => Promise<string | undefined>
  /** Tries to get the lock, for `leaseTime`: `false` where another has it. It may be this id's already. */
  readonly take: (id: string) => Promise<boolean>
  /** For how long `take` is tried again while it fails, in milliseconds: a database may be starting. */
  readonly errorPatience: number
  /** Keeps the lock for `leaseTime` from now on, in one step with the look whether it is still this id's: `false` if not. */
  readonly renew: (id: string) => Promise<boolean>
  /** Gives the lock up, if it is still this id's. */
  readonly release: (id: string) => Promise<unknown>
  /** Puts a text in place of the one there, or takes that away: in one step, and only while the lock is this id's. */
  readonly write: (id: string, text: string | undefined) => Promise<boolean>
}

/** How long a lock outlives the last that was heard of its holder, in milliseconds. */
export const leaseTime: number = 10_000

/** How often a holder is heard of, in milliseconds: one call in three may fail. */
export const leaseRenewal: number = 3_000

/** For how long a database that fails is asked for a lock, in milliseconds. */
export const databasePatience: number = 10_000

/** A store with a lock of its own. */
export type LockedTokenStore = Required<TokenStore>

/** The store of a place. What is written outside of the lock takes it, so that nothing is written past its holder. */
export function leasedTokenStore(place: LeasedPlace): TokenStore {
  let held: string | undefined

  const put = async (text?: string): Promise<void> => {
    if (!held) return store.lock(() => put(text))
    if (!(await place.write(held, text))) {
      throw new TokenClientError('store_failed', 'The lock of the tokens was lost before they were stored.')
    }
  }

  const store: LockedTokenStore = {
    get: async () => {
      const text = await place.read()
      return text === undefined ? undefined : parseTokens(text)
    },
    set: (tokens) => put(JSON.stringify(tokens)),
    clear: () => put(),
    lock: (action) =>
      new Promise((resolve, reject) => {
        let waits = true
        const patience = setTimeout(() => {
          waits = false
          reject(lockTimeout())
        }, lockPatience)

        const run = async (): ReturnType<typeof action> => {
          const id = await takeLock(place, () => waits)
          clearTimeout(patience)
          const renewing = setInterval(() => place.renew(id).catch(() => {}), leaseRenewal)
          held = id
          try {
            return await action(() => isLockHeld(place, id))
          } finally {
            held = undefined
            clearInterval(renewing)
            // Where this fails, the lock ends by itself.
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
 * Tries to get a lock until it is had.
 *
 * @param waits tells whether it is still wanted
 * @returns the id that has it
 * @throws ClientError `timeout`: it is not wanted anymore; else what fails for too long
 */
export async function takeLock(place: LeasedPlace, waits: () => boolean): Promise<string> {
  const id = crypto.randomUUID()
  let failingSince: number | undefined
  for (let pause = 50; waits(); pause = Math.min(250, pause * 1.5)) {
    let isTaken = false
    try {
      isTaken = await place.take(id)
      failingSince = undefined
    } catch (error) {
      const now = performance.now()
      failingSince ??= now
      // What the store itself throws does not pass.
      if (error instanceof TokenClientError || now - failingSince >= place.errorPatience) throw error
    }
    if (!isTaken) {
      // Jittered, so that those who wait do not come together.
      await new Promise((resume) => setTimeout(resume, pause * (0.5 + Math.random() / 2)))
    } else if (waits()) {
      return id
    } else {
      await place.release(id)
    }
  }
  throw lockTimeout()
}

/**
 * Renews a lock, and looks whether it is held.
 *
 * The place's answer counts only if it came soon: a process that was suspended before it read the answer may have lost
 * the lock since. One of the clocks may stand still while a machine sleeps, the other one can be set.
 */
export async function isLockHeld(place: LeasedPlace, id: string): Promise<boolean> {
  const [ticks, time] = [performance.now(), Date.now()]
  const isHeld = await place.renew(id)
  return isHeld && Math.max(performance.now() - ticks, Date.now() - time) < leaseTime / 2
}
