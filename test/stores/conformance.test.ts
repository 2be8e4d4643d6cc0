import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe } from 'vitest'
import type { TokenStore, Tokens } from '../oauth2/clients.ts'
import {
  openSharedStores,
  type SharedStores,
  sharedStoreKinds,
  stopSharedStores,
} from '../oauth2/shared-stores.ts'
import { type StoreOpener, storeOpener } from '../oauth2/worker.ts'
import { rejection } from '../support/emitted.ts'
import { loadShortLeased } from './contenders.ts'
import { intruderAt } from './intruder.ts'

/** A store, as any of them provides it. */
interface LockedStore extends Required<TokenStore> {
  get(): Promise<Tokens | undefined>
  set(tokens: Tokens): Promise<void>
  clear(): Promise<void>
}

/** Lease in milliseconds for tests that wait until it ends: short, but longer than a busy machine pauses. */
const lease = 2_000

/** How long a store waits for a lock, in milliseconds, for tests that wait for that. */
const patience = 400

let stores: SharedStores
let leased: StoreOpener
let impatient: StoreOpener

beforeAll(async () => {
  stores = await openSharedStores()
  leased = storeOpener(await loadShortLeased(lease))
  impatient = storeOpener(await loadShortLeased(lease, patience))
})

afterAll(async () => {
  await Promise.all([leased?.close(), impatient?.close()])
  await stopSharedStores()
})

/** Id of another holder of a lock. */
const thief = '0d6f2c52-8b31-4d5a-9f0e-6a3c1b7e9d24'

const tokens: Tokens = { accessToken: 'first', response: {}, redirect: {} }
const others: Tokens = { accessToken: 'second', response: {}, redirect: {} }

/** Tokens with all possible members. */
const everything = {
  accessToken: 'a"\\\u0000\n\u{1F511}é',
  refreshToken: 'r'.repeat(200_000),
  expiresAt: 1_764_000_000_123,
  tokenType: 'Bearer',
  scope: "read write 'x' ; drop table flexgen_tokens",
  response: { instance_url: 'https://example.com', nested: { list: [1, null, 'x'] } },
  redirect: { realmId: '123', '': '' },
  registeredClient: {
    clientId: 'id',
    clientSecret: 's3cret "\\ é',
    clientSecretExpiresAt: 1_764_000_000_000,
    tokenEndpointAuthMethod: 'client_secret_post',
    registrationUrl: 'https://example.com/register',
    accessTokenUrl: 'https://example.com/token',
  },
}

/** Contents that are not tokens, all with something that must not be shown. */
const corrupt = [
  '',
  'secret',
  '"secret"',
  '["secret"]',
  '{"accessToken":"secret"',
  '{"accessToken":["secret"]}',
  '{"refreshToken":"secret"}',
  '{"accessToken":"secret","refreshToken":1}',
  '{"accessToken":"secret","usedRefreshToken":1}',
  '{"accessToken":"secret","expiresAt":"1"}',
  '{"accessToken":"secret","receivedAt":"1"}',
  '{"accessToken":"secret","response":"secret"}',
  '{"accessToken":"secret","redirect":null}',
]

/** A promise with its resolver. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe.concurrent.each(sharedStoreKinds)('$name', ({ testHere, placeAt }) => {
  let places = 0
  /** Opens stores at one new place. */
  async function openStores(
    opener: Pick<StoreOpener, 'open'> = stores,
  ): Promise<readonly [LockedStore, LockedStore, Awaited<ReturnType<typeof intruderAt>>]> {
    const place = placeAt(stores, `conformance-${places++}`)
    const [first, second] = await Promise.all([opener.open(place), opener.open(place)])
    return [first as LockedStore, second as LockedStore, await intruderAt(stores, place)]
  }

  testHere('keeps what is stored, for others too, until it is cleared', async ({ expect }) => {
    const [store, other] = await openStores()
    expect(await store.get()).toBeUndefined()
    await store.clear()
    await store.set(everything)
    expect(await store.get()).toEqual(everything)
    expect(await other.get()).toEqual(everything)
    await other.set(tokens)
    expect(await store.get()).toEqual(tokens)
    await store.clear()
    await store.clear()
    expect(await store.get()).toBeUndefined()
    expect(await other.get()).toBeUndefined()
  })

  testHere('keeps tokens that never expire', async ({ expect }) => {
    const [store] = await openStores()
    await store.set({ ...tokens, expiresAt: Number.POSITIVE_INFINITY })
    expect(await store.get()).toEqual({ ...tokens, expiresAt: undefined })
  })

  testHere('accepts tokens that were written by other means', async ({ expect }) => {
    const [store, , intruder] = await openStores()
    await intruder.setText(' { "refreshToken": "r", "accessToken": "a" }\n')
    expect(await store.get()).toEqual({ accessToken: 'a', refreshToken: 'r', response: {}, redirect: {} })
  })

  testHere(
    'returns what an action returns, passes on what it throws, and is free after both',
    async ({ expect }) => {
      const [store, other, intruder] = await openStores()
      expect(await store.lock(async () => 'result')).toBe('result')
      expect(await intruder.holder()).toBeUndefined()
      const error = new Error('of the action')
      expect(await rejection(store.lock(() => Promise.reject(error)))).toBe(error)
      expect(
        await rejection(
          store.lock(() => {
            throw error
          }),
        ),
      ).toBe(error)
      expect(await intruder.holder()).toBeUndefined()
      expect(await other.lock(async () => 'next')).toBe('next')
    },
  )

  testHere('admits one at a time, for each store in order of arrival', async ({ expect }) => {
    const [store, other] = await openStores()
    const order: number[] = []
    let inside = 0
    let most = 0
    const action = (index: number) => async (): Promise<void> => {
      most = Math.max(most, ++inside)
      await pause(1)
      order.push(index)
      inside--
    }
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? store : other).lock(action(index))),
    )
    expect(most).toBe(1)
    expect(order.filter((index) => index % 2)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
    expect(order.filter((index) => index % 2 === 0)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  })

  testHere('makes a write outside the lock wait for its holder', async ({ expect }) => {
    const [store, other] = await openStores()
    const order: string[] = []
    const begun = gate()
    const holding = store.lock(async () => {
      begun.open()
      await pause(300)
      await store.set(tokens)
      order.push('the holder')
    })
    await begun.opened
    await Promise.all([holding, other.set(others).then(() => order.push('the other'))])
    expect(order).toEqual(['the holder', 'the other'])
    expect(await store.get()).toEqual(others)
    await Promise.all([store.lock(() => pause(100)), other.clear()])
    expect(await store.get()).toBeUndefined()
  })

  testHere(
    'refuses a write after the lock was lost, and does not affect its new holder',
    async ({ expect }) => {
      const [store, other, intruder] = await openStores()
      await store.set(tokens)
      const errors = await store.lock(async () => {
        await intruder.steal(thief, 60_000)
        const refusals = [await rejection(store.set(others)), await rejection(store.clear())]
        return refusals.map(({ code, message }) => `${code}: ${message}`)
      })
      const refusal = 'store_failed: The lock was lost before the tokens were stored.'
      expect(errors).toEqual([refusal, refusal])
      expect(await intruder.holder()).toBe(thief)
      expect(await other.get()).toEqual(tokens)
      await intruder.free()
      await store.set(others)
      expect(await other.get()).toEqual(others)
    },
  )

  // issue 12, C: item 1
  testHere('says whether a holder still has the lock, and renews it if so', async ({ expect }) => {
    const [store, other, intruder] = await openStores()
    const [held, lost, late] = await store.lock(async (isHeld) => {
      // Called twice in parallel, as if a renewal were in progress.
      const held = await Promise.all([isHeld?.(), isHeld?.()])
      await intruder.steal(thief, 60_000)
      return [held, await isHeld?.(), isHeld] as const
    })
    expect(held).toEqual([true, true])
    expect(lost).toBe(false)
    expect(await intruder.holder()).toBe(thief)
    await intruder.free()
    await other.lock(async (isHeld) => {
      expect(await isHeld?.()).toBe(true)
      expect(await late?.()).toBe(false)
      expect(await isHeld?.()).toBe(true)
      // If the lock is gone, a renewal does not take it again.
      await intruder.free()
      expect(await isHeld?.()).toBe(false)
      expect(await intruder.holder()).toBeUndefined()
    })
  })

  testHere('continues without a dead holder, once its lease has expired', async ({ expect }) => {
    const [store, other, intruder] = await openStores(leased)
    await store.set(tokens)
    const begun = performance.now()
    await intruder.steal(thief, lease)
    const inside: (string | undefined)[] = []
    await Promise.all([store, other].map((one) => one.lock(async () => inside.push(await intruder.holder()))))
    // However busy the machine is, the lock is not taken from a holder that may be alive.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(lease)
    expect(inside).not.toContain(thief)
    expect(new Set(inside).size).toBe(2)
    expect(await other.get()).toEqual(tokens)
  })

  testHere('keeps the lock for a living holder, beyond one lease', async ({ expect }) => {
    const [store, other] = await openStores(leased)
    const order: string[] = []
    const begun = gate()
    const holding = store.lock(async () => {
      begun.open()
      await pause(lease * 1.75)
      await store.set(tokens)
      order.push('first')
    })
    await begun.opened
    await Promise.all([holding, other.lock(async () => order.push('second'))])
    expect(order).toEqual(['first', 'second'])
    expect(await other.get()).toEqual(tokens)
  })

  testHere('gives up waiting for a lock that another process keeps', async ({ expect }) => {
    const [store, , intruder] = await openStores(impatient)
    await intruder.steal(thief, 60_000)
    let ran = false
    const action = async (): Promise<void> => {
      ran = true
    }
    const errors = await Promise.all([
      rejection(store.lock(action)),
      rejection(store.lock(action)),
      rejection(store.set(tokens)),
    ])
    expect(errors.map(({ code }) => code)).toEqual(['timeout', 'timeout', 'timeout'])
    expect(errors[0]?.message).toBe('The token store was locked for 0.4 s.')
    await intruder.free()
    expect(await store.lock(async () => 'free')).toBe('free')
    expect(ran).toBe(false)
    expect(await store.get()).toBeUndefined()
  })

  testHere('gives up waiting for a lock that this process keeps', async ({ expect }) => {
    const [store] = await openStores(impatient)
    const end = gate()
    const holding = store.lock(() => end.opened)
    let ran = false
    const waiting = store.lock(async () => {
      ran = true
    })
    expect((await rejection(waiting)).code).toBe('timeout')
    end.open()
    await holding
    expect(await store.lock(async () => 'free')).toBe('free')
    expect(ran).toBe(false)
  })

  testHere(
    'refuses to read what is not tokens, does not show it, and allows it to be replaced',
    async ({ expect }) => {
      const [store, , intruder] = await openStores()
      for (const text of corrupt) {
        await intruder.setText(text)
        const error = await rejection(store.get())
        expect([error.name, error.code], text).toEqual(['FlexgenError', 'store_failed'])
        expect(error.cause, text).toBeUndefined()
        expect(`${error.message} ${error.stack}`, text).not.toContain('secret')
        await store.lock(async () => {})
        expect(await intruder.text()).toBe(text)
      }
      await store.set(tokens)
      expect(await store.get()).toEqual(tokens)
    },
  )
})
