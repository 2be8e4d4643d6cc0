import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import { inOrder, type OAuthServer, refusal, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientsOf,
  endedTokens,
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthOptions,
  statuses,
  watchedStore,
} from './clients.ts'

/*
 * Steps that are only half done: a store that fails after writing, and failures of `onTokens` and of dropping a token.
 */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

async function outcome(client: OAuthClient, path = '/ok'): Promise<number | string> {
  return client.fetch(path).then(
    ({ status }) => status,
    ({ code, message }: OAuthClientError) => code ?? message,
  )
}

test('`onTokens` gets tokens that a store kept although it failed', async () => {
  const grant = server.grant()
  const tokenStore = watchedStore(endedTokens(grant))
  const told: (string | undefined)[] = []
  const { set } = tokenStore
  let sets = 0
  tokenStore.set = async (tokens) => {
    await set(tokens)
    if (!sets++) throw new Error('the connection was lost')
  }
  const client = create({ tokenStore, onTokens: (tokens) => void told.push(tokens?.accessToken) })
  expect(await statuses(client, 5)).toEqual([200, 200, 200, 200, 200])
  expect(told).toEqual([grant.accessToken])
  expect(server.tokenCalls).toHaveLength(1)
})

test('tokens that could not be stored do not come back after a login and logout elsewhere', async () => {
  const [mine, others] = [server.grant(), server.grant()]
  const tokenStore = watchedStore()
  const client = create({ tokenStore })
  tokenStore.failures.set = new Error('the disk is full')
  expect(await rejection(client.tokens.set(mine.tokens()))).toMatchObject({ code: 'store_failed' })
  delete tokenStore.failures.set
  // Another process logs in, and out.
  tokenStore.tokens = others.tokens()
  expect(await statuses(client, 1)).toEqual([200])
  tokenStore.tokens = undefined
  others.kill()
  expect(await outcome(client)).toBe('login_required')
  expect(tokenStore.tokens).toBeUndefined()
})

test('a dead refresh token that could not be removed from the store brings back no tokens', async () => {
  const grant = server.grant()
  const tokens = grant.tokens()
  const tokenStore = watchedStore(tokens)
  const told: unknown[] = []
  const { set } = tokenStore
  let sets = 0
  tokenStore.set = async (tokens) => {
    if (!sets++) throw new Error('the connection was lost')
    await set(tokens)
  }
  const client = create({ tokenStore, onTokens: (tokens) => void told.push(tokens) })
  grant.kill()
  grant.expire()
  expect(await outcome(client)).toBe('login_required')
  expect(told).toEqual([{ ...tokens, refreshToken: undefined }])
  expect(tokenStore.tokens?.refreshToken).toBeUndefined()
  expect(server.apiCalls).toHaveLength(1)
  expect(server.tokenCalls).toHaveLength(1)
})

test('after a login whose `onTokens` fails, no request uses the previous account’s tokens', async () => {
  const [first, second] = [server.grant(), server.grant()]
  let fails = true
  const client = create({
    tokens: first.tokens(),
    onTokens: () => {
      if (fails) throw new Error('not now')
    },
  })
  expect(await outcome(client)).toBe(200)
  expect(await rejection(client.tokens.set(second.tokens()))).toMatchObject({ message: 'not now' })
  expect(await outcome(client)).toBe('not now')
  fails = false
  expect(await outcome(client)).toBe(200)
  expect(server.apiCalls.map(({ token }) => token)).toEqual([first.accessToken, second.accessToken])
})

test('if `onTokens` fails before a token expires, the waiting request fails', async () => {
  const grant = server.grant()
  const time = fakeTime()
  const told: (string | undefined)[] = []
  const client = create({
    tokens: grant.tokens(time.now + 100_000),
    clock: time.clock,
    onTokens: (tokens) => {
      if (told.push(tokens?.accessToken) < 3) throw new Error('not now')
    },
  })
  expect(await outcome(client)).toBe(200)
  time.now += 95_000
  expect(await outcome(client)).toBe('not now')
  expect(await outcome(client)).toBe('not now')
  expect(await outcome(client)).toBe(200)
  expect(told).toEqual([grant.accessToken, grant.accessToken, grant.accessToken])
  expect(server.tokenCalls).toHaveLength(1)
})

test('if the clock goes back by a day, the rest after a refusal is 30 seconds, not a day', async () => {
  const grant = server.grant()
  const time = fakeTime()
  const client = create({ tokenStore: watchedStore(endedTokens(grant)), clock: time.clock })
  server.behaviour.disturb = inOrder(refusal('invalid_request'))
  expect(await outcome(client)).toBe('login_required')
  // By this clock the stored tokens are valid, but the API refuses them.
  time.now -= 86_400_000
  expect(await outcome(client)).toBe(200)
  expect(server.tokenCalls).toHaveLength(2)
})

test('if the clock goes back by a day, a token that was refused twice is renewed', async () => {
  const createHere = await clientsOf(server, 'refresh: { errorStatusCodes: 401;403 }')
  const grant = server.grant()
  const time = fakeTime()
  const client = createHere({ tokens: grant.tokens(), clock: time.clock })
  expect(await outcome(client, '/forbidden')).toBe(403)
  time.now -= 86_400_000
  grant.expire()
  expect(await outcome(client)).toBe(200)
})

test('a refresh that fails leaves no response of the API open', async () => {
  const grant = server.grant()
  const cancelled: number[] = []
  const client = create({
    tokens: grant.tokens(),
    fetch: async (url, init) => {
      const { status, headers } = await fetch(url, init)
      if (url.endsWith('/token')) return new Response('{"error":"invalid_grant"}', { status: 400 })
      return new Response(new ReadableStream({ cancel: () => void cancelled.push(status) }), {
        status,
        headers,
      })
    },
  })
  grant.expire()
  expect(await outcome(client)).toBe('login_required')
  expect(cancelled).toEqual([401])
})

test('a response that breaks off during a refresh does not prevent the request from being sent again', async () => {
  const grant = server.grant()
  const client = create({
    tokens: grant.tokens(),
    fetch: async (url, init) => {
      const response = await fetch(url, init)
      if (response.status !== 401) return response
      const start = (body: ReadableStreamDefaultController): void => body.error(new Error('reset'))
      return new Response(new ReadableStream({ start }), { status: 401 })
    },
  })
  grant.expire()
  expect(await outcome(client)).toBe(200)
})

test('a lock that is not available is requested once, even if tokens wait to be stored', async () => {
  const grant = server.grant()
  const tokenStore = watchedStore(endedTokens(grant), { locks: true })
  const client = create({ tokenStore })
  tokenStore.failures.set = new Error('the disk is full')
  expect(await outcome(client)).toBe('store_failed')
  let asked = 0
  const { lock } = tokenStore
  tokenStore.lock = async () => {
    asked++
    throw new Error('too late')
  }
  expect(await outcome(client)).toBe('store_failed')
  expect(asked).toBe(1)
  Object.assign(tokenStore, { lock })
  delete tokenStore.failures.set
  expect(await outcome(client)).toBe(200)
  expect(server.tokenCalls).toHaveLength(1)
})

test('with only streams, a refused one renews the token for the next', async () => {
  const grant = server.grant()
  const client = create({ tokens: grant.tokens() })
  grant.expire()
  const upload = () =>
    client.fetch('/body', { method: 'POST', body: new Blob(['a']).stream(), duplex: 'half' } as RequestInit)
  const error: OAuthClientError = await rejection(upload())
  expect(error.code).toBe('body_not_replayable')
  expect(await error.response?.json()).toEqual({ error: 'invalid_token' })
  expect((await upload()).status).toBe(200)
})
