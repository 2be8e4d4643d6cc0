import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emit, importClient, rejection } from '../support/emitted.ts'
import { inOrder, type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientSecret,
  clientsOf,
  endedTokens,
  fakeTime,
  type OAuthClient,
  type OAuthModule,
  type OAuthOptions,
  oauthConfig,
  statuses,
  times,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

/* A lock that is lost while it is held, for example by a suspended process. */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

/** A store whose lock says whether it is held; `undefined` fails. */
function losingStore(store: WatchedStore, answers: (boolean | undefined)[], onLost = (): void => undefined) {
  const asked: number[] = []
  let locks = 0
  store.lock = (action) => {
    locks++
    return action(async () => {
      asked.push(server.tokenCalls.length)
      const isHeld = answers.length ? answers.shift() : true
      if (!isHeld) onLost()
      if (isHeld === undefined) throw new Error('no connection')
      return isHeld
    })
  }
  return { store, asked, locks: () => locks }
}

const busy = { kind: 'answer', status: 503 } as const

// issue 12, C: item 1
describe('a holder of the lock', () => {
  test('checks it right before every call of a refresh, including the first', async () => {
    const { store, asked } = losingStore(watchedStore(endedTokens(server.grant())), [])
    const { sleep } = fakeTime()
    server.behaviour.disturb = inOrder(busy, busy)
    expect(await statuses(create({ tokenStore: store, sleep }), 5)).toEqual(times(5, 200))
    expect(asked).toEqual([0, 1, 2])
  })

  test.each([
    ['before the first call', [false], 0],
    ['before a retry', [true, false], 1],
    ['by an error', [undefined], 0],
  ])('that lost it %s sends nothing, and uses what others have stored since', async (_, answers, sent) => {
    const grant = server.grant()
    const store = watchedStore(endedTokens(grant))
    const others = server.grant()
    const lost = losingStore(store, answers, () => {
      store.tokens = others.tokens()
    })
    const { sleep } = fakeTime()
    server.behaviour.disturb = () => busy
    expect(await statuses(create({ tokenStore: store, sleep }), 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(sent)
    expect(lost.locks()).toBe(2)
    expect(server.apiCalls.map(({ token }) => token)).toEqual(times(5, others.accessToken))
  })

  test('that lost it and finds the same tokens has three attempts again', async () => {
    const { store, locks } = losingStore(watchedStore(endedTokens(server.grant())), [true, true, false])
    const { sleep } = fakeTime()
    server.behaviour.disturb = inOrder(busy, busy, busy, busy)
    expect(await statuses(create({ tokenStore: store, sleep }), 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(5)
    expect(locks()).toBe(2)
  })

  test('that keeps losing it waits no longer than for any lock, and sends nothing', async () => {
    const patience = 'lockPatience: number = 90_000'
    const text = emit(oauthConfig())
    expect(text).toContain(patience)
    const module = await importClient(text.replace(patience, 'lockPatience: number = 600'))
    // It is the module of this config.
    const { create: createHere } = module as unknown as OAuthModule
    const answers = times(1000, false)
    const { store, locks } = losingStore(watchedStore(endedTokens(server.grant())), [...answers])
    const options = { variables: { origin: server.origin }, credentials: { clientSecret } }
    const begun = performance.now()
    const error = await rejection(createHere({ ...options, tokenStore: store }).fetch('/ok'))
    expect(error.code).toBe('timeout')
    expect(performance.now() - begun).toBeLessThan(1500)
    expect(locks()).toBeGreaterThan(2)
    expect(server.tokenCalls).toHaveLength(0)
  })

  test('that lost it and does not get it back gives up 90 s after it first waited', async () => {
    const module = await importClient(
      emit(oauthConfig()).replace('lockPatience: number = 90_000', 'lockPatience: number = 600'),
    )
    const { create: createHere } = module as unknown as OAuthModule
    const store = watchedStore(endedTokens(server.grant()))
    let locks = 0
    store.lock = async (action) => {
      if (locks++) await pause(2000)
      // The first holder notices late that it has lost the lock.
      return action(async () => {
        await pause(300)
        return false
      })
    }
    const options = { variables: { origin: server.origin }, credentials: { clientSecret } }
    const begun = performance.now()
    const error = await rejection(createHere({ ...options, tokenStore: store }).fetch('/ok'))
    expect(error.code).toBe('timeout')
    expect(performance.now() - begun).toBeGreaterThan(550)
    expect(performance.now() - begun).toBeLessThan(1200)
    await pause(1800)
    expect(server.tokenCalls).toHaveLength(0)
  })

  test('that lost it during a renewal ahead of expiry uses its token', async () => {
    const time = fakeTime()
    const live = server.grant()
    const tokens = { ...live.tokens(time.now + 20_000), receivedAt: time.now - 3_580_000 }
    const { store } = losingStore(watchedStore(tokens), times(1000, false).slice())
    const client = create({ tokenStore: store, clock: time.clock, sleep: time.sleep })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(0)
  })

  test('is not a login that exchanges a code', async () => {
    const text = emit(oauthConfig())
    const { create: createHere } = (await importClient(text)) as unknown as {
      create: (options: OAuthOptions) => OAuthClient & {
        exchange: (url: string, login: { state: string; codeVerifier: string }) => Promise<unknown>
      }
    }
    const store = watchedStore()
    let held = false
    store.lock = async (action) => {
      held = true
      const result = await action()
      held = false
      return result
    }
    const client = createHere({
      variables: { origin: server.origin },
      credentials: { clientSecret },
      tokenStore: store,
      fetch: (url, init) => {
        expect(held).toBe(false)
        return fetch(url, init)
      },
    })
    await client.exchange('http://127.0.0.1:8976/callback?code=c&state=s', {
      state: 's',
      codeVerifier: 'v'.repeat(43),
    })
    expect(server.tokenCalls).toHaveLength(1)
    expect(store.tokens?.accessToken).toBeTruthy()
  })
})
