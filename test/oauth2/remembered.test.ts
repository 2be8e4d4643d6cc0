import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { load, rejection } from '../support/emitted.ts'
import { type Disturbance, type OAuthServer, refusal, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientsOf,
  endedTokens,
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthModule,
  type OAuthOptions,
  statuses,
  times,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

/* Failures of token calls that are repeated for later requests without a call. */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

function busy(status: number, headers: Readonly<Record<string, string>> = {}): Disturbance {
  return { kind: 'answer', status, headers }
}

async function setUp(options: OAuthOptions = {}) {
  const grant = server.grant()
  const tokenStore: WatchedStore = watchedStore(endedTokens(grant))
  const time = fakeTime()
  const client = create({ tokenStore, clock: time.clock, sleep: time.sleep, ...options })
  return { grant, tokenStore, time, client }
}

/** One request after another. */
async function failures(client: OAuthClient, count: number): Promise<readonly OAuthClientError[]> {
  const errors: OAuthClientError[] = []
  for (const path of times(count, '/ok')) errors.push(await rejection(client.fetch(path)))
  return errors
}

// issue 12, C: item 6
describe('a failed token call is remembered', () => {
  test.each([429, 503])(
    '%i with `Retry-After: 60`: 20 requests make one call, and one more after 60 s',
    async (status) => {
      const { client, time, grant } = await setUp()
      server.behaviour.disturb = () => busy(status, { 'retry-after': '60' })
      const errors = await failures(client, 20)
      expect(errors.map(({ code }) => code)).toEqual(times(20, 'refresh_failed'))
      expect(new Set(errors).size).toBe(1)
      expect(server.tokenCalls).toHaveLength(1)
      time.now += 59_000
      await failures(client, 5)
      expect(server.tokenCalls).toHaveLength(1)
      time.now += 1000
      server.behaviour.disturb = () => undefined
      expect(await statuses(client, 5)).toEqual(times(5, 200))
      expect(server.tokenCalls).toHaveLength(2)
      expect(grant.alive).toBe(true)
    },
  )

  test('`Retry-After: 3600` holds requests back for at most 60 s', async () => {
    const { client, time } = await setUp()
    server.behaviour.disturb = () => busy(503, { 'retry-after': '3600' })
    await failures(client, 5)
    time.now += 60_000
    server.behaviour.disturb = () => undefined
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('503 without `Retry-After`: three attempts, then none for 5 s', async () => {
    const { client, time } = await setUp()
    server.behaviour.disturb = () => busy(503)
    await failures(client, 20)
    expect(server.tokenCalls).toHaveLength(3)
    time.now += 4900
    await failures(client, 1)
    expect(server.tokenCalls).toHaveLength(3)
    time.now += 100
    await failures(client, 1)
    expect(server.tokenCalls).toHaveLength(6)
  })

  test('a refused client: none for 30 s', async () => {
    const { client, time } = await setUp()
    server.behaviour.disturb = () => refusal('invalid_client', 401)
    const errors = await failures(client, 20)
    for (const error of errors)
      expect(error).toMatchObject({ code: 'refresh_failed', error: 'invalid_client' })
    expect(server.tokenCalls).toHaveLength(1)
    time.now += 29_000
    await failures(client, 1)
    expect(server.tokenCalls).toHaveLength(1)
    time.now += 1000
    server.behaviour.disturb = () => undefined
    expect(await statuses(client, 1)).toEqual([200])
  })

  test('the store is read first: tokens from elsewhere are used at once', async () => {
    const { client, tokenStore } = await setUp()
    server.behaviour.disturb = () => busy(503, { 'retry-after': '60' })
    await failures(client, 1)
    tokenStore.tokens = server.grant().tokens()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('another refresh token from elsewhere is tried at once', async () => {
    const { client, tokenStore } = await setUp()
    server.behaviour.disturb = ({ index }) => (index ? undefined : busy(503, { 'retry-after': '60' }))
    await failures(client, 1)
    tokenStore.tokens = endedTokens(server.grant())
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('another client secret is tried at once', async () => {
    const credentials = { clientSecret: 'wrong' }
    const { client } = await setUp({ credentials })
    server.behaviour.disturb = ({ parameters }) =>
      parameters['client_secret'] === 'wrong' ? refusal('invalid_client', 401) : undefined
    await failures(client, 5)
    expect(server.tokenCalls).toHaveLength(1)
    credentials.clientSecret = 'right'
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('`client.refresh()` is not held back', async () => {
    const { client } = await setUp()
    server.behaviour.disturb = () => busy(503, { 'retry-after': '60' })
    await failures(client, 5)
    expect((await rejection(client.refresh())).code).toBe('refresh_failed')
    expect(server.tokenCalls).toHaveLength(2)
    server.behaviour.disturb = () => undefined
    await client.refresh()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(3)
  })

  test('`tokens.set` ends it, even with the same refresh token', async () => {
    const { client, grant } = await setUp()
    server.behaviour.disturb = () => busy(503, { 'retry-after': '60' })
    await failures(client, 5)
    server.behaviour.disturb = () => undefined
    await client.tokens.set(endedTokens(grant))
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('a 2xx without a token is not remembered', async () => {
    const { client } = await setUp()
    server.behaviour.disturb = () => ({ kind: 'answer', status: 200, body: '{}' })
    await failures(client, 3)
    expect(server.tokenCalls).toHaveLength(3)
  })

  test('a new assertion for each call does not end it', async () => {
    // Every config has these names in its module.
    const module = (await load(`
      baseUrl: "\${variables.origin}"
      variables: { origin: {} }
      auth:
        type: oauth2
        grantType: client_credentials
        accessTokenUrl: "\${variables.origin}/token"
        clientId: app
        clientAuthentication: private_key_jwt
        clientAssertion: { algorithm: HS256 }`)) as unknown as OAuthModule
    const credentials = { clientAssertionSecret: 's3cret-that-signs-the-assertion!' }
    const { clock, sleep } = fakeTime()
    const client = module.create({ variables: { origin: server.origin }, credentials, clock, sleep })
    server.behaviour.disturb = () => refusal('invalid_client', 401)
    const errors = await failures(client, 5)
    expect(errors.map(({ code }) => code)).toEqual(times(5, 'token_request'))
    expect(server.tokenCalls).toHaveLength(1)
  })
})
