import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isLockHeld, type LeasedPlace, leasedTokenStore } from '../../templates/runtime/stores/lease.ts'
import { TokenClientError } from '../../templates/runtime/tokens/token-errors.ts'
import { rejection } from '../support/emitted.ts'

/** A place in memory with a free lock. */
function placeOf(changes: Partial<LeasedPlace>): LeasedPlace {
  return {
    name: 'a test',
    read: async () => undefined,
    take: async () => true,
    errorPatience: 10_000,
    renew: async () => true,
    release: async () => undefined,
    write: async () => true,
    ...changes,
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Waits for a lock that fails for some milliseconds, and returns the outcome. */
async function waitFor(milliseconds: number, changes: Partial<LeasedPlace> = {}): Promise<string> {
  const begun = performance.now()
  const store = leasedTokenStore(
    placeOf({
      take: async () => {
        if (performance.now() - begun < milliseconds) throw new Error('starting up')
        return true
      },
      ...changes,
    }),
  )
  const result = store.lock?.(async () => 'held').catch(({ message }: Error) => message)
  await vi.advanceTimersByTimeAsync(30_000)
  return `${await result} after ${Math.round((performance.now() - begun) / 1000)} s`
}

// issue 12, C: item 8
describe('waiting for the lock', () => {
  test('a database that fails for less than 10 s is retried', async () => {
    expect(await waitFor(9_000)).toMatch(/^held/)
  })

  test('a database that fails for longer ends the wait with its error', async () => {
    expect(await waitFor(20_000)).toMatch(/^starting up/)
  })

  test('only consecutive failures count', async () => {
    let takes = 0
    const take = async (): Promise<boolean> => {
      if (++takes % 2) throw new Error('flickering')
      return takes > 100
    }
    expect(await waitFor(0, { take })).toMatch(/^held/)
    expect(takes).toBeGreaterThan(100)
  })

  test('a file fails at once, and so does a permanent error', async () => {
    let takes = 0
    const failing = (error: Error) => async (): Promise<boolean> => {
      takes++
      throw error
    }
    expect(await waitFor(0, { take: failing(new Error('EACCES')), errorPatience: 0 })).toMatch(/^EACCES/)
    const missing = new TokenClientError('store_failed', 'The table of the tokens is missing.')
    expect(await waitFor(0, { take: failing(missing) })).toMatch(/^The table/)
    expect(takes).toBe(2)
  })
})

// issue 12, C: item 1
describe('a holder that checks whether it still has the lock', () => {
  test('renews it, and gets the store’s response', async () => {
    const renewed: string[] = []
    let isHeld = true
    const place = placeOf({
      renew: async (id) => {
        renewed.push(id)
        return isHeld
      },
    })
    expect(await isLockHeld(place, 'a')).toBe(true)
    isHeld = false
    expect(await isLockHeld(place, 'a')).toBe(false)
    expect(renewed).toEqual(['a', 'a'])
  })

  test.each([
    ['as if the process was stopped', { toFake: ['performance', 'setTimeout'] as const }],
    ['as if the machine slept', { toFake: ['Date', 'setTimeout'] as const }],
  ])('gets no outdated response, %s', async (_, { toFake }) => {
    vi.useRealTimers()
    vi.useFakeTimers({ toFake: [...toFake] })
    const place = placeOf({ renew: () => new Promise((resolve) => setTimeout(() => resolve(true), 6_000)) })
    const asked = isLockHeld(place, 'a')
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await asked).toBe(false)
  })

  test('gets the error of an unreachable store', async () => {
    const place = placeOf({ renew: () => Promise.reject(new Error('gone')) })
    expect(await rejection(isLockHeld(place, 'a'))).toMatchObject({ message: 'gone' })
  })
})
