import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ClientError, rejection } from '../support/emitted.ts'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientsOf,
  endedTokens,
  fakeTime,
  type OAuthClient,
  type OAuthOptions,
  statuses,
  times,
  watchedStore,
} from './clients.ts'

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

describe('a request that is refused again', () => {
  test('a permanent 403 among the error statuses is returned as is, and there is no refresh for 30 seconds', async () => {
    const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: 401;403 }')
    const grant = server.grant()
    const time = fakeTime()
    const client = createHere({ tokens: grant.tokens(), clock: time.clock })
    const first = await client.fetch('/forbidden')
    expect([first.status, await first.json()]).toEqual([403, { error: 'forbidden' }])
    expect(server.apiCalls).toHaveLength(2)
    for (const _ of times(10, 0)) {
      expect(await statuses(client, 2, '/forbidden')).toEqual([403, 403])
      expect(await statuses(client, 1)).toEqual([200])
      time.now += 2500
    }
    expect(server.tokenCalls).toHaveLength(1)
    time.now += 31_000
    expect(await statuses(client, 5, '/forbidden')).toEqual(times(5, 403))
    expect(server.tokenCalls).toHaveLength(2)
    expect(grant.alive).toBe(true)
  })

  test('50 requests with a permanent 401 start one refresh', async () => {
    const grant = server.grant()
    const client = create({ tokens: grant.tokens() })
    server.behaviour.jitter = 100
    server.behaviour.lifetime = -1
    server.behaviour.expiresIn = () => 3600
    grant.expire()
    expect(await statuses(client, 50)).toEqual(times(50, 401))
    expect(await statuses(client, 10)).toEqual(times(10, 401))
    expect(server.tokenCalls).toHaveLength(1)
    expect(server.apiCalls).toHaveLength(110)
  })

  test('10 streams with a permanent 401 start one refresh in 30 seconds', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const client = create({ tokens: grant.tokens(), clock: time.clock })
    server.behaviour.lifetime = -1
    server.behaviour.expiresIn = () => 3600
    grant.expire()
    const upload = (): Promise<number | string> =>
      client
        .fetch('/body', { method: 'POST', body: new Blob(['a']).stream(), duplex: 'half' } as RequestInit)
        .then(
          ({ status }) => status,
          ({ code }: ClientError) => code,
        )
    expect(await upload()).toBe('body_not_replayable')
    for (const _ of times(9, 0)) {
      expect(await upload()).toBe(401)
      time.now += 2500
    }
    expect(server.tokenCalls).toHaveLength(1)
    time.now += 31_000
    expect(await upload()).toBe('body_not_replayable')
    expect(server.tokenCalls).toHaveLength(2)
    expect(grant.alive).toBe(true)
  })

  test('a 403 that is not among the error statuses is returned, and nothing is refreshed', async () => {
    const grant = server.grant()
    const client = create({ tokens: grant.tokens() })
    expect(await statuses(client, 5, '/forbidden')).toEqual(times(5, 403))
    expect(server.tokenCalls).toHaveLength(0)
    expect(server.apiCalls).toHaveLength(5)
  })

  test('an API that only refuses with 403', async () => {
    const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: [403] }')
    const grant = server.grant()
    server.behaviour.unauthorized = 403
    const client = createHere({ tokens: grant.tokens() })
    grant.expire()
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('an expiry reported in a 200', async () => {
    const createHere = await clientsOf(
      server,
      'refresh: { errorBody: { path: error.code, equals: token_expired } }',
    )
    const grant = server.grant()
    const client = createHere({ tokens: grant.tokens() })
    grant.expire()
    const answers = await Promise.all(
      times(20, '/expired-body').map(async (path) => (await client.fetch(path)).json()),
    )
    expect(answers).toEqual(times(20, { ok: true }))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('with `refresh: false` a 401 is returned', async () => {
    const createHere = await clientsOf(server, 'refresh: false')
    const grant = server.grant()
    const client = createHere({ tokens: grant.tokens() })
    grant.expire()
    expect(await statuses(client, 5)).toEqual(times(5, 401))
    expect(server.tokenCalls).toHaveLength(0)
    expect(client).not.toHaveProperty('refresh')
  })
})

// issue 12, C: item 3
describe('which refusals rest', () => {
  function upload(client: OAuthClient): Promise<number | string> {
    const init = { method: 'POST', body: new Blob(['a']).stream(), duplex: 'half' }
    return client.fetch('/body', init as RequestInit).then(
      ({ status }) => status,
      ({ code }: ClientError) => code,
    )
  }

  test('a refused token from the store may be refreshed, even if it replaced another refused one', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const tokenStore = watchedStore(grant.tokens())
    const client = create({ tokenStore, clock: time.clock })
    expect(await statuses(client, 1)).toEqual([200])
    // Others have refreshed, and their token is refused by now too.
    const others = server.grant()
    tokenStore.tokens = others.tokens()
    grant.expire()
    others.expire()
    // Both tokens were sent; this client did not receive the second one itself.
    expect(await statuses(client, 1)).toEqual([401])
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('a new token that a stream could not be sent again with starts no rest', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const client = create({ tokens: grant.tokens(), clock: time.clock })
    grant.expire()
    expect(await upload(client)).toBe('body_not_replayable')
    time.now += 31_000
    grant.expire()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('right after `body_not_replayable` a refused request still renews the token', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const client = create({ tokens: grant.tokens(), clock: time.clock })
    grant.expire()
    expect(await upload(client)).toBe('body_not_replayable')
    grant.expire()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('a rest applies to any token that the client uses by then, and accepted responses do not end it', async () => {
    const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: 401;403 }')
    const grant = server.grant()
    const time = fakeTime()
    const tokenStore = watchedStore(grant.tokens())
    const client = createHere({ tokenStore, clock: time.clock })
    expect(await statuses(client, 1, '/forbidden')).toEqual([403])
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    tokenStore.tokens = server.grant().tokens()
    expect(await statuses(client, 1, '/forbidden')).toEqual([403])
    expect(await statuses(client, 5, '/forbidden')).toEqual(times(5, 403))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('during a rest, the store is read before the refused response is returned, and its token is used', async () => {
    const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: 401;403 }')
    const grant = server.grant()
    const time = fakeTime()
    const tokenStore = watchedStore(grant.tokens())
    const client = createHere({ tokenStore, clock: time.clock })
    expect(await statuses(client, 1, '/forbidden')).toEqual([403])
    grant.expire()
    tokenStore.tokens = server.grant().tokens()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('renewals at expiry, and `client.refresh()`, do not rest', async () => {
    const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: 401;403 }')
    const grant = server.grant()
    const time = fakeTime()
    server.behaviour.expiresIn = () => 10
    const client = createHere({ tokens: grant.tokens(), clock: time.clock })
    expect(await statuses(client, 1, '/forbidden')).toEqual([403])
    await client.refresh()
    expect(server.tokenCalls).toHaveLength(2)
    time.now += 11_000
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(3)
  })

  test('a token of unknown lifetime that was not used for a minute is compared with the store', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const { expiresAt: _, ...tokens } = grant.tokens()
    const tokenStore = watchedStore(tokens)
    let reads = 0
    const { get } = tokenStore
    tokenStore.get = () => {
      reads++
      return get()
    }
    const client = create({ tokenStore, clock: time.clock })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    for (const _ of times(5, 0)) {
      time.now += 59_000
      expect(await statuses(client, 5)).toEqual(times(5, 200))
    }
    expect(reads).toBe(1)
    const others = server.grant()
    const { expiresAt: __, ...newer } = others.tokens()
    tokenStore.tokens = newer
    time.now += 61_000
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(reads).toBe(2)
    expect(server.apiCalls.slice(-5).map(({ token }) => token)).toEqual(times(5, others.accessToken))
  })
})

describe('a clock that jumps', () => {
  test('forward by a day: tokens are renewed once, and used', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const client = create({ tokens: grant.tokens(), clock: time.clock })
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    time.now += 86_400_000
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('back by a day: earlier tokens are used until they are refused, then renewed', async () => {
    const grant = server.grant()
    const time = fakeTime()
    const client = create({ tokens: grant.tokens(), clock: time.clock })
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    time.now -= 86_400_000
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(server.tokenCalls).toHaveLength(0)
    grant.expire()
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('back and forth during renewals: nothing is renewed twice', async () => {
    const grant = server.grant()
    let calls = 0
    const base = Date.now()
    const client = create({
      tokens: endedTokens(grant),
      clock: () => base + (calls++ % 2 ? 50_000 : -50_000),
    })
    server.behaviour.jitter = 50
    expect(await statuses(client, 30)).toEqual(times(30, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })
})

describe('a store that fails', () => {
  const outage = new Error('no connection')

  test('at `get`: `store_failed`, nothing is sent, and requests work again once the store does', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const client = create({ tokenStore })
    tokenStore.failures.get = outage
    for (const path of ['/ok', '/ok']) {
      expect(await rejection(client.fetch(path))).toMatchObject({ code: 'store_failed', cause: outage })
    }
    expect([...server.tokenCalls, ...server.apiCalls]).toEqual([])
    delete tokenStore.failures.get
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('at `lock`: `store_failed`, nothing is sent, and requests work again once the store does', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant), { locks: true })
    const client = create({ tokenStore })
    tokenStore.failures.lock = outage
    expect(await rejection(client.fetch('/ok'))).toMatchObject({ code: 'store_failed', cause: outage })
    expect([...server.tokenCalls, ...server.apiCalls]).toEqual([])
    delete tokenStore.failures.lock
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('at `set`: the new access token is not used, the new refresh token is not lost, and the old one is not sent', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const told: unknown[] = []
    const client = create({ tokenStore, onTokens: (tokens) => void told.push(tokens?.accessToken) })
    tokenStore.failures.set = outage
    const errors = await Promise.all(times(10, '/ok').map((path) => rejection(client.fetch(path))))
    errors.push(await rejection(client.fetch('/ok')))
    for (const error of errors) expect(error).toMatchObject({ code: 'store_failed', cause: outage })
    expect(server.tokenCalls).toHaveLength(1)
    expect(server.apiCalls).toEqual([])
    expect(told).toEqual([])
    delete tokenStore.failures.set
    expect(await statuses(client, 10)).toEqual(times(10, 200))
    expect(tokenStore.tokens).toMatchObject({
      accessToken: grant.accessToken,
      refreshToken: grant.refreshToken,
    })
    expect(server.tokenCalls).toHaveLength(1)
    expect(told).toEqual([grant.accessToken])
    expect(grant.alive).toBe(true)
  })

  test('at `set` after `invalid_grant`: the refresh token is still not sent again', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const client = create({ tokenStore })
    grant.kill()
    tokenStore.failures.set = outage
    for (const path of times(10, '/ok')) {
      expect((await rejection(client.fetch(path))).code).toMatch(/^(login_required|store_failed)$/)
    }
    expect(server.tokenCalls).toHaveLength(1)
    delete tokenStore.failures.set
    expect((await rejection(client.fetch('/ok'))).code).toBe('login_required')
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('`onTokens` that fails: the waiting requests fail with its error, and the tokens are stored', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    let fails = true
    const client = create({
      tokenStore,
      onTokens: () => {
        if (fails) throw outage
      },
    })
    const errors = await Promise.all(times(5, '/ok').map((path) => rejection(client.fetch(path))))
    expect(errors).toEqual(times(5, outage))
    expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
    fails = false
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('new tokens are stored, then passed to `onTokens`, then used', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const steps: string[] = []
    const set = tokenStore.set
    tokenStore.set = async (tokens) => {
      await set(tokens)
      steps.push('stored')
    }
    const client = create({ tokenStore, onTokens: async () => void steps.push('told') })
    server.behaviour.hold = async () => void steps.push('used')
    expect(await statuses(client, 1)).toEqual([200])
    expect(steps).toEqual(['stored', 'told', 'used'])
  })
})
