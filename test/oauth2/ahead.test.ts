import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import { type OAuthServer, refusal, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientSecret,
  fakeTime,
  loadWithTimeout,
  type OAuthClient,
  type OAuthOptions,
  statuses,
  type Tokens,
  times,
  watchedStore,
} from './clients.ts'

/* Renewals ahead of expiry, while the token is still valid. */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer({ revokesOld: false })
  const module = await loadWithTimeout('1s', 'refresh: { refreshBefore: 5m }')
  create = (options) =>
    module.create({ variables: { origin: server.origin }, credentials: { clientSecret }, ...options })
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

/** Tokens of a new grant that expire in this many seconds; `lifetime` is in seconds too. */
function endingTokens(now: number, seconds: number, lifetime?: number): Tokens {
  const expiresAt = now + seconds * 1000
  const tokens = server.grant().tokens(expiresAt)
  return lifetime === undefined ? tokens : { ...tokens, receivedAt: expiresAt - lifetime * 1000 }
}

function setUp(seconds: number, lifetime?: number, options: OAuthOptions = {}) {
  const time = fakeTime()
  const tokens = endingTokens(time.now, seconds, lifetime)
  const tokenStore = watchedStore(tokens, { locks: true })
  const client = create({ tokenStore, clock: time.clock, sleep: time.sleep, ...options })
  return { time, tokens, tokenStore, client }
}

/** How long something takes, in milliseconds. */
async function duration(work: Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work
  return performance.now() - begun
}

function upload(client: OAuthClient): Promise<Response> {
  const init = { method: 'POST', body: new Blob(['a']).stream(), duplex: 'half' }
  return client.fetch('/body', init as RequestInit)
}

// issue 12, C: item 4
describe('renewing ahead of expiry', () => {
  test('a silent endpoint delays only the request that started the renewal, for one attempt', async () => {
    const { client, tokens } = setUp(100, 3600)
    await client.tokens.get()
    server.behaviour.disturb = () => ({ kind: 'silence' })
    const first = duration(client.fetch('/ok').then(({ status }) => expect(status).toBe(200)))
    while (!server.tokenCalls.length) await pause(5)
    expect(await duration(statuses(client, 20))).toBeLessThan(1000)
    const held = await first
    // The second of the config, and the extra second.
    expect(held).toBeGreaterThan(1900)
    expect(held).toBeLessThan(4000)
    expect(server.tokenCalls).toHaveLength(1)
    expect(new Set(server.apiCalls.map(({ token }) => token))).toEqual(new Set([tokens.accessToken]))
  })

  test('a request that cannot be sent again waits for it, and uses the new token', async () => {
    const { client, tokens } = setUp(100, 3600)
    server.behaviour.delay = 300
    const first = client.fetch('/ok')
    while (!server.tokenCalls.length) await pause(5)
    const [streamed, signed, other] = await Promise.all([
      upload(client),
      client.sign('/signed'),
      client.fetch('/other'),
    ])
    await first
    expect([streamed.status, other.status]).toEqual([200, 200])
    const tokenOf = (path: string): string | undefined =>
      server.apiCalls.find((call) => call.path === path)?.token
    const renewed = tokenOf('/ok')
    expect(renewed).not.toBe(tokens.accessToken)
    expect(tokenOf('/body')).toBe(renewed)
    expect(signed.headers.get('authorization')).toBe(`Bearer ${renewed}`)
    expect(tokenOf('/other')).toBe(tokens.accessToken)
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('a token with less than five seconds left waits for it', async () => {
    const { client, tokens } = setUp(4, 3600)
    server.behaviour.delay = 300
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(server.tokenCalls).toHaveLength(1)
    expect(server.apiCalls.map(({ token }) => token)).not.toContain(tokens.accessToken)
  })

  test('`refreshBefore` uses the whole lifetime, even in a client that did not receive the token', async () => {
    // A tenth of 1,000 s.
    const { client, time } = setUp(110, 1000)
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(server.tokenCalls).toHaveLength(0)
    time.now += 11_000
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('the client records when it received tokens', async () => {
    const { client, time, tokenStore } = setUp(-1)
    await client.fetch('/ok')
    expect(tokenStore.tokens?.receivedAt).toBe(time.now)
    expect(tokenStore.tokens?.expiresAt).toBe(time.now + 3_600_000)
  })

  test('tokens from elsewhere: `refreshBefore` itself, once for each token even if it fails', async () => {
    const { client, time } = setUp(310)
    server.behaviour.disturb = () => refusal('temporarily_unavailable', 503)
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(server.tokenCalls).toHaveLength(0)
    time.now += 11_000
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(server.tokenCalls).toHaveLength(1)
    for (const _ of times(9, 0)) {
      time.now += 31_000
      expect(await statuses(client, 3)).toEqual(times(3, 200))
    }
    expect(server.tokenCalls).toHaveLength(1)
    // It has expired: now there are three attempts.
    time.now += 31_000
    expect((await rejection(client.fetch('/ok'))).code).toBe('refresh_failed')
    expect(server.tokenCalls).toHaveLength(4)
  })

  test('a failed renewal is retried after 30 seconds, with one attempt', async () => {
    const { client, time } = setUp(200, 3600)
    server.behaviour.disturb = () => refusal('temporarily_unavailable', 503)
    for (const tried of [1, 1, 1, 2]) {
      expect(await statuses(client, 3)).toEqual(times(3, 200))
      expect(server.tokenCalls).toHaveLength(tried)
      time.now += 11_000
    }
  })

  test('while another process has the lock, the token is used', async () => {
    const { client, tokens, tokenStore } = setUp(100, 3600)
    let release = (): void => undefined
    const held = tokenStore.lock?.(
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    expect(
      await duration(statuses(client, 5).then((all) => expect(all).toEqual(times(5, 200)))),
    ).toBeLessThan(1500)
    expect(server.apiCalls.map(({ token }) => token)).toEqual(times(5, tokens.accessToken))
    release()
    await held
    await pause(50)
    expect(server.tokenCalls).toHaveLength(0)
  })

  test('another client of the process that renews: the token is used', async () => {
    const { client, tokenStore, time } = setUp(100, 3600)
    const other = create({ tokenStore, clock: time.clock, sleep: time.sleep })
    server.behaviour.disturb = () => ({ kind: 'silence' })
    const first = client.fetch('/ok')
    while (!server.tokenCalls.length) await pause(5)
    expect(await duration(other.fetch('/ok'))).toBeLessThan(1500)
    expect((await first).status).toBe(200)
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('a token that expires while it is being renewed is replaced before the request is sent', async () => {
    const { client, tokens, time } = setUp(10, 3600)
    server.behaviour.disturb = ({ index }) => {
      if (index) return undefined
      time.now += 11_000
      return refusal('temporarily_unavailable', 503)
    }
    expect(await statuses(client, 1)).toEqual([200])
    expect(server.apiCalls.map(({ token }) => token)).not.toContain(tokens.accessToken)
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('a request after a login does not wait for the renewal of the earlier account', async () => {
    const { client } = setUp(100, 3600, {
      onTokens: async (given) => {
        if (given?.accessToken.startsWith('access-') && server.tokenCalls.length === 1) await pause(300)
      },
    })
    const first = client.fetch('/ok')
    while (!server.tokenCalls.some(({ outcome }) => outcome === 200)) await pause(5)
    await pause(50)
    const login = server.grant()
    const set = client.tokens.set(login.tokens())
    await set
    await client
      .sign('/signed')
      .then(({ headers }) => expect(headers.get('authorization')).toBe(`Bearer ${login.accessToken}`))
    await first
  })
})
