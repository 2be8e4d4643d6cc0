import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import { type OAuthServer, refusal, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientSecret,
  clientsOf,
  endedTokens,
  fakeTime,
  loadWithTimeout,
  type OAuthClient,
  type OAuthOptions,
  statuses,
  type Tokens,
  times,
  watchedStore,
} from './clients.ts'

/* Token calls that take too long, refresh tokens that may have been used, and `onTokens` after both. */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient
let createOnce: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  const fast = await loadWithTimeout('1s')
  const once = await loadWithTimeout('1s', 'refresh: { useRefreshTokenOnce: true }')
  const common = { credentials: { clientSecret } }
  create = (options) => fast.create({ variables: { origin: server.origin }, ...common, ...options })
  createOnce = (options) => once.create({ variables: { origin: server.origin }, ...common, ...options })
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

/** A `fetch` that ignores `signal`; the test decides when the response to its first token call arrives. */
function deafFetch() {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let calls = 0
  const fetchDeaf = async (url: string, { signal: _, ...init }: RequestInit): Promise<Response> => {
    const response = await fetch(url, init)
    if (url.endsWith('/token') && !calls++) await held
    return response
  }
  return { fetch: fetchDeaf, release: () => release() }
}

// issue 12, C: item 9
describe('a `fetch` that ignores `signal`', () => {
  test('does not block a token call: it is given up after the timeout and a second', async () => {
    const grant = server.grant()
    server.behaviour.rotates = false
    const { sleep } = fakeTime()
    const client = create({ tokens: endedTokens(grant), fetch: deafFetch().fetch, sleep })
    const begun = performance.now()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(performance.now() - begun).toBeGreaterThan(1900)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('a success that comes later is stored, passed to `onTokens` and used', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const told: (Tokens | undefined)[] = []
    const deaf = deafFetch()
    const client = createOnce({ tokenStore, fetch: deaf.fetch, onTokens: (tokens) => void told.push(tokens) })
    const [used = ''] = grant.refreshTokens
    expect(await rejection(client.fetch('/ok'))).toMatchObject({ code: 'refresh_failed' })
    // It counts as having arrived: the token is kept, and not sent again.
    expect(tokenStore.tokens).toMatchObject({ usedRefreshToken: used })
    expect(tokenStore.tokens?.refreshToken).toBeUndefined()
    expect(await rejection(client.fetch('/ok'))).toMatchObject({ code: 'login_required' })
    deaf.release()
    await pause(50)
    expect(tokenStore.tokens).toMatchObject({
      accessToken: grant.accessToken,
      refreshToken: grant.refreshToken,
    })
    expect(tokenStore.tokens).not.toHaveProperty('usedRefreshToken')
    expect(told.at(-1)?.accessToken).toBe(grant.accessToken)
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('a success that comes after a login is dropped', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const deaf = deafFetch()
    const client = createOnce({ tokenStore, fetch: deaf.fetch })
    await rejection(client.fetch('/ok'))
    const login = server.grant()
    await client.tokens.set(login.tokens())
    deaf.release()
    await pause(50)
    expect(tokenStore.tokens).toEqual(login.tokens())
    expect(await statuses(client, 5)).toEqual(times(5, 200))
  })

  test('a success that comes after a retry has replaced the refresh token is dropped', async () => {
    const grant = server.grant()
    server.behaviour.killsReused = false
    const tokenStore = watchedStore(endedTokens(grant))
    const { sleep } = fakeTime()
    const deaf = deafFetch()
    const second = server.grant()
    // The retry gets tokens of another grant, as from a server that accepts a used-up token.
    const body = { access_token: second.accessToken, refresh_token: second.refreshToken, expires_in: 3600 }
    server.behaviour.disturb = ({ index }) =>
      index ? { kind: 'answer', status: 200, body: JSON.stringify(body) } : undefined
    const client = create({ tokenStore, fetch: deaf.fetch, sleep })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    deaf.release()
    await pause(50)
    expect(tokenStore.tokens?.accessToken).toBe(second.accessToken)
  })
})

describe('a refresh token that may have been used', () => {
  test('stays in the store, marked as used, until a login', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    server.behaviour.disturb = () => ({ kind: 'reset' })
    await rejection(createOnce({ tokenStore }).fetch('/ok'))
    expect(tokenStore.tokens?.usedRefreshToken).toBe(grant.refreshToken)
    server.behaviour.disturb = () => undefined
    // Another process finds it marked too.
    const other = createOnce({ tokenStore })
    expect((await rejection(other.fetch('/ok'))).code).toBe('login_required')
    expect(server.tokenCalls).toHaveLength(1)
    await other.tokens.set(server.grant().tokens())
    expect(tokenStore.tokens).not.toHaveProperty('usedRefreshToken')
  })

  test('is not marked if the lock is lost before the call', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    let asked = 0
    tokenStore.lock = (action) => action(async () => asked++ > 0)
    expect(await statuses(createOnce({ tokenStore }), 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })
})

// issue 12, C: item 7
describe('`onTokens` when a refresh token is dropped', () => {
  test.each([
    ['refused', () => create, refusal('invalid_grant')],
    ['used up', () => createOnce, { kind: 'reset' }],
  ] as const)('%s: it gets the tokens that remain, outside the lock', async (_, make, disturbance) => {
    const tokens = endedTokens(server.grant())
    const tokenStore = watchedStore(tokens, { locks: true })
    const told: (Tokens | undefined)[] = []
    const client: OAuthClient = make()({
      tokenStore,
      onTokens: async (given) => {
        told.push(given)
        // Takes the lock, which must be free by now.
        if (given) await client.tokens.clear()
      },
    })
    server.behaviour.disturb = () => disturbance
    expect((await rejection(client.fetch('/ok'))).code).toMatch(/^(login_required|refresh_failed)$/)
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({ accessToken: tokens.accessToken, expiresAt: tokens.expiresAt })
    expect(told[0]?.refreshToken).toBeUndefined()
    expect(told[1]).toBeUndefined()
    expect(tokenStore.tokens).toBeUndefined()
  })

  test('if it fails, requests get `login_required` with that as the cause, and it is called again', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant))
    const failure = new Error('not now')
    let calls = 0
    const client = create({
      tokenStore,
      onTokens: () => {
        if (calls++ < 2) throw failure
      },
    })
    server.behaviour.disturb = () => refusal('invalid_grant')
    const together = await Promise.all(times(5, '/ok').map((path) => rejection(client.fetch(path))))
    for (const error of together) expect(error).toMatchObject({ code: 'login_required', cause: failure })
    expect(calls).toBe(1)
    expect(await rejection(client.fetch('/ok'))).toMatchObject({ code: 'login_required', cause: failure })
    expect((await rejection(client.fetch('/ok'))).cause).not.toBe(failure)
    await rejection(client.fetch('/ok'))
    expect(calls).toBe(3)
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('after an `invalid_grant` ahead of expiry it is called, and the remaining token is used', async () => {
    const { clock, now } = fakeTime()
    const grant = server.grant()
    const tokens = grant.tokens(now + 20_000)
    const tokenStore = watchedStore(tokens)
    const told: (Tokens | undefined)[] = []
    const createHere = await clientsOf(server)
    const client = createHere({ tokenStore, clock, onTokens: (given) => void told.push(given) })
    server.behaviour.disturb = () => refusal('invalid_grant')
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(told).toEqual([{ ...tokens, refreshToken: undefined }])
  })
})
