import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { load, rejection } from '../support/emitted.ts'
import {
  type Disturbance,
  type Grant,
  inOrder,
  type OAuthServer,
  refusal,
  startOAuthServer,
} from '../support/oauth-server.ts'
import { fakeTime, type OAuthClient, type OAuthModule, statuses, times } from './clients.ts'

/* `grantType: refresh_token`: the first refresh token comes from the credentials. */

let server: OAuthServer

beforeAll(async () => {
  server = await startOAuthServer()
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

/** A client, and the credentials that it reads for each request. */
async function setUp(
  grant: Grant,
  { origin = server.origin, once = false } = {},
): Promise<{ readonly client: OAuthClient; readonly credentials: Record<string, string>; now: number }> {
  const config = `
    baseUrl: "\${variables.origin}"
    variables: { origin: {} }
    auth:
      type: oauth2
      grantType: refresh_token
      accessTokenUrl: "\${variables.origin}/token"
      clientId: app
      refresh: { useRefreshTokenOnce: ${once} }`
  // Every config has these names in its module.
  const { create } = (await load(config)) as unknown as OAuthModule
  const credentials = { clientSecret: 's3cret', refreshToken: grant.refreshToken }
  const time = fakeTime()
  const { clock, sleep } = time
  const client = create({ variables: { origin }, credentials, clock, sleep })
  return Object.assign(time, { client, credentials })
}

async function codeOf(client: OAuthClient): Promise<string> {
  return (await rejection(client.fetch('/ok'))).code
}

const busy: Disturbance = { kind: 'answer', status: 503 }
const outage = (): ReturnType<typeof inOrder> => inOrder(busy, busy, busy)

for (const once of [false, true]) {
  describe(once ? 'used once' : 'used until it is refused', () => {
    test('after an outage at the start, it is tried again', async () => {
      const grant = server.grant()
      const set = await setUp(grant, { once })
      const { client } = set
      server.behaviour.disturb = outage()
      expect(await codeOf(client)).toBe('refresh_failed')
      set.now += 5000
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual([503, 503, 503, 200])
    })

    test('after a credential was missing at the start, it is tried again', async () => {
      const { client, credentials } = await setUp(server.grant(), { once })
      const { clientSecret = '' } = credentials
      delete credentials['clientSecret']
      expect(await codeOf(client)).toBe('missing_credential')
      Object.assign(credentials, { clientSecret })
      expect(await statuses(client, 1)).toEqual([200])
    })

    test('after a permanent refusal it is not sent again, but another one is', async () => {
      const [ended, other] = [server.grant(), server.grant()]
      ended.kill()
      const set = await setUp(ended, { once })
      expect(await codeOf(set.client)).toBe('login_required')
      set.now += 60_000
      expect(await codeOf(set.client)).toBe('login_required')
      expect(server.tokenCalls).toHaveLength(1)
      Object.assign(set.credentials, { refreshToken: other.refreshToken })
      expect(await statuses(set.client, 5)).toEqual(times(5, 200))
    })
  })
}

test('if it is single-use and the response was lost, it is not sent again', async () => {
  const { client } = await setUp(server.grant(), { once: true })
  server.behaviour.disturb = () => ({ kind: 'reset', processed: true })
  expect(await codeOf(client)).toBe('refresh_failed')
  expect(await codeOf(client)).toBe('login_required')
  expect(server.tokenCalls).toHaveLength(1)
})

test('after a refusal of the client, it is tried again after a rest', async () => {
  const set = await setUp(server.grant())
  server.behaviour.disturb = inOrder(refusal('invalid_client', 401))
  expect(await codeOf(set.client)).toBe('refresh_failed')
  expect(await codeOf(set.client)).toBe('refresh_failed')
  set.now += 30_000
  expect(await statuses(set.client, 5)).toEqual(times(5, 200))
  expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual([401, 200])
})

test('if the stored and the first refresh token are both refused, neither is sent again for 30 seconds', async () => {
  const [stored, first] = [server.grant(), server.grant()]
  const set = await setUp(first)
  await set.client.tokens.set({ ...stored.tokens(), expiresAt: set.now - 1000 })
  server.behaviour.disturb = () => refusal('invalid_request')
  for (const code of times(5, 'login_required')) expect(await codeOf(set.client)).toBe(code)
  expect(server.tokenCalls.map(({ refreshToken }) => refreshToken)).toEqual([
    stored.refreshToken,
    first.refreshToken,
  ])
})
