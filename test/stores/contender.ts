/** A process that competes for the lock of a store; `contenders.ts` starts them. */
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { TokenStore, Tokens } from '../oauth2/clients.ts'
import { type StoreModule, type StorePlace, storeOpener } from '../oauth2/worker.ts'
import { seededRandom } from '../support/random.ts'

/** The job of a contender, which counts in the store, each time with the lock. */
export interface Contest {
  readonly place: StorePlace
  readonly rounds: number
  readonly seed: number
  /** Share of the rounds in which it is suspended for longer than a lease, while it has the lock. */
  readonly stalls: number
  /** For how long, in milliseconds. */
  readonly stall: number
}

/** The outcome of a round. */
export type Round =
  /** The count that it stored. */
  | { readonly kind: 'stored'; readonly count: number }
  /** The store reported that the lock was lost. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly message: string }

/** Tokens that contain a count, and a string that differs in length. */
export function countTokens(count: number): Tokens {
  return { accessToken: `${count}`, response: { filling: 'x'.repeat((count * 7919) % 5000) }, redirect: {} }
}

/** Takes part in a contest, and reports each round to its parent. */
export async function contend(module: StoreModule): Promise<void> {
  // If the test is gone, the contest ends.
  process.on('disconnect', () => process.exit())
  const contest = JSON.parse(process.argv[2] ?? '') as Contest
  const { open, close } = storeOpener(module)
  const store = await open(contest.place)
  const random = seededRandom(contest.seed)
  for (let round = 0; round < contest.rounds; round++) {
    process.send?.(await playRound(store, contest, random))
  }
  await close()
  process.disconnect?.()
}

async function playRound(store: TokenStore, contest: Contest, random: () => number): Promise<Round> {
  try {
    const count = await store.lock?.(async () => {
      const next = Number((await store.get())?.accessToken ?? 0) + 1
      if (random() < contest.stalls) stopDead(contest.stall)
      else await pause(random() * 3)
      await store.set(countTokens(next))
      return next
    })
    return { kind: 'stored', count: count ?? 0 }
  } catch (error) {
    // Anything may be thrown.
    const { code, message } = error as { readonly code?: string; readonly message?: string }
    return /^The lock was lost/.test(`${message}`)
      ? { kind: 'lost' }
      : { kind: 'failed', message: `${code} ${message}` }
  }
}

/** Like a suspended process: nothing of it runs, not even its renewals. */
function stopDead(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
