import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import {
  openSharedStores,
  type SharedStores,
  sharedStoreKinds,
  stopSharedStores,
} from '../oauth2/shared-stores.ts'
import { seededRandom } from '../support/random.ts'
import { type Contest, countTokens, type Round } from './contender.ts'
import { type Contender, type Contenders, prepareContenders, shortLease } from './contenders.ts'

/*
 * Processes count in a store, each time with its lock, with short leases. However they stall, lose the lock or are
 * killed, no count is stored twice, so no process overwrote another.
 */

let stores: SharedStores
let contenders: Contenders

beforeAll(async () => {
  ;[stores, contenders] = await Promise.all([openSharedStores(), prepareContenders()])
})

afterAll(async () => {
  await contenders?.stop()
  await stopSharedStores()
})

/** Starts contenders of one place, waits until they end, and returns all rounds. */
async function playAll(count: number, contest: Omit<Contest, 'seed'>): Promise<readonly Round[]> {
  const all = Array.from({ length: count }, (_, seed) => contenders.start({ ...contest, seed }))
  await Promise.all(all.map(({ ended }) => ended))
  return all.flatMap(({ rounds }) => rounds)
}

/** The counts that were stored, in order. */
function countsOf(rounds: readonly Round[]): readonly number[] {
  return rounds.flatMap((round) => (round.kind === 'stored' ? [round.count] : [])).sort((a, b) => a - b)
}

/** Failures other than a lost lock. */
function failuresOf(rounds: readonly Round[]): readonly Round[] {
  return rounds.filter(({ kind }) => kind === 'failed')
}

describe.each(sharedStoreKinds)('$name', ({ testHere, placeAt }) => {
  testHere('6 processes that count: each count is stored once', async () => {
    const place = placeAt(stores, 'counted')
    const rounds = await playAll(6, { place, rounds: 40, stalls: 0, stall: 0 })
    expect(failuresOf(rounds)).toEqual([])
    expect(rounds).toHaveLength(240)
    // If the machine is too busy for such short leases, a lock may be lost; then nothing is stored.
    const counts = countsOf(rounds)
    expect(counts).toEqual(counts.map((_, index) => index + 1))
    expect((await (await stores.open(place)).get())?.accessToken).toBe(`${counts.length}`)
  })

  testHere(
    '6 processes that are suspended with the lock at times: whoever lost it stores nothing',
    async () => {
      const place = placeAt(stores, 'stalled')
      const rounds = await playAll(6, { place, rounds: 40, stalls: 0.2, stall: shortLease * 2.5 })
      expect(failuresOf(rounds)).toEqual([])
      expect(rounds).toHaveLength(240)
      expect(rounds.some(({ kind }) => kind === 'lost')).toBe(true)
      const counts = countsOf(rounds)
      expect(counts).toEqual(counts.map((_, index) => index + 1))
      expect((await (await stores.open(place)).get())?.accessToken).toBe(`${counts.length}`)
    },
  )

  testHere(
    '5 processes, one of which is killed 40 times: the others continue, and all counts are complete',
    async () => {
      const place = placeAt(stores, 'killed')
      const store = await stores.open(place)
      const random = seededRandom(7)
      const start = (seed: number): Contender =>
        contenders.start({ place, rounds: 1_000_000, seed, stalls: 0, stall: 0 })
      const running = [0, 1, 2, 3, 4].map(start)
      const ended: Contender[] = []
      const kill = async (index: number): Promise<void> => {
        const [victim] = running.splice(index, 1)
        if (!victim) return
        victim.kill()
        await victim.ended
        ended.push(victim)
      }
      while (ended.length < 40) {
        const before = running.flatMap(({ rounds }) => rounds).length
        await pause(random() * 60)
        await kill(Math.floor(random() * running.length))
        const tokens = await store.get()
        if (tokens) expect(tokens).toEqual(countTokens(Number(tokens.accessToken)))
        running.push(start(10 + ended.length))
        await until(() => running.flatMap(({ rounds }) => rounds).length > before)
      }
      while (running.length > 0) await kill(0)
      const rounds = ended.flatMap((contender) => contender.rounds)
      expect(failuresOf(rounds)).toEqual([])
      const counts = countsOf(rounds)
      expect(new Set(counts).size).toBe(counts.length)
      // A killed process could not always report what it had stored.
      const last = Number((await store.get())?.accessToken)
      expect(last).toBeGreaterThanOrEqual(counts.at(-1) ?? 0)
      expect(last - counts.length).toBeLessThanOrEqual(ended.length)
    },
  )
})

/** Waits for a condition; the time limit of the test ends it otherwise. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5)
}
