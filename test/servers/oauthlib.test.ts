import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'
import {
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthModule,
  type OAuthOptions,
  statuses,
  type Tokens,
  times,
  watchedStore,
} from '../oauth2/clients.ts'
import { load, rejection } from '../support/emitted.ts'
import { findPython, testWith } from '../support/external.ts'
import type { AuthKeys, LoginClient } from './oidc-clients.ts'

/* Built clients with Debian's oauthlib, which also checks the tokens that its API receives. */

const oauthlib = findPython('oauthlib.oauth2')
const test = testWith({ 'python3 with oauthlib': oauthlib })

/** What the server knows, with characters that a form encodes. */
const known = {
  clientId: 'app',
  clientSecret: 's3cret+with/odd%chars of&the=client',
  publicClientId: 'public-app',
  username: 'alice@example.com',
  password: 'pass wörd+&=%41"',
  redirectUri: 'http://127.0.0.1:8976/callback',
} as const

let server: ChildProcess | undefined
let origin: string
let calls = 0

beforeAll(async () => {
  if (oauthlib === undefined) return
  const script = fileURLToPath(new URL('oauth2_server.py', import.meta.url))
  server = spawn(oauthlib, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const { stdin, stdout } = server
  if (!stdin || !stdout) throw new Error('Both are pipes.')
  stdin.write(`${JSON.stringify(known)}\n`)
  const [port] = await once(createInterface({ input: stdout }), 'line')
  origin = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server?.kill()
})
beforeEach(async () => {
  calls = server ? (await allTokenCalls()).length : 0
})

type TokenCall = readonly [grantType: string, status: number]

async function allTokenCalls(): Promise<readonly TokenCall[]> {
  return (await fetch(`${origin}/calls`)).json()
}

/** The token endpoint's calls of this test so far. */
async function tokenCalls(): Promise<readonly TokenCall[]> {
  return (await allTokenCalls()).slice(calls)
}

/** Makes an access token expire now. */
async function expire(tokens: Tokens | undefined): Promise<void> {
  const { status } = await fetch(`${origin}/expire`, { method: 'POST', body: `${tokens?.accessToken}` })
  expect(status).toBe(204)
}

const { clientId, clientSecret, publicClientId, username, password, redirectUri } = known

async function clientOf<Kind extends OAuthClient = OAuthClient>(
  keys: AuthKeys,
  options: OAuthOptions = {},
): Promise<Kind> {
  const auth = { type: 'oauth2', accessTokenUrl: '${variables.origin}/token', clientId, ...keys }
  const config = `
    baseUrl: "\${variables.origin}/api"
    variables: { origin: {} }
    auth: ${JSON.stringify(auth)}`
  // Every config has these names in its module.
  const { create } = (await load(config)) as unknown as OAuthModule
  const credentials = { clientSecret, username, password }
  // The members of the client depend on the grant.
  return create({ variables: { origin }, credentials, ...options }) as Kind
}

function failure(promise: Promise<unknown>): Promise<OAuthClientError> {
  return rejection(promise)
}

async function seen(client: OAuthClient): Promise<unknown> {
  return (await client.fetch('/pets')).json()
}

const withSecret = {
  client_secret_post: {},
  client_secret_basic: { clientAuthentication: 'client_secret_basic' },
}
const withoutSecret = { clientAuthentication: 'none', clientId: publicClientId }

describe('password', () => {
  for (const [name, keys] of Object.entries({ ...withSecret, none: withoutSecret })) {
    test(`${name}: 50 requests with one token call; then one refresh, which rotates the token`, async () => {
      const time = fakeTime()
      const tokenStore = watchedStore()
      const options = { tokenStore, clock: time.clock }
      const client = await clientOf({ grantType: 'password', scope: ['read', 'write'], ...keys }, options)
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(await seen(client)).toMatchObject({ user: username, scopes: ['read', 'write'] })
      const first = tokenStore.tokens?.refreshToken
      time.now += 3_600_000
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      await expire(tokenStore.tokens)
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(tokenStore.tokens?.refreshToken).not.toBe(first)
      expect(await tokenCalls()).toEqual([
        ['password', 200],
        ['refresh_token', 200],
        ['refresh_token', 200],
      ])
    })
  }

  test('a wrong one is `token_request` with `invalid_grant`', async () => {
    const client = await clientOf(
      { grantType: 'password' },
      { credentials: { clientSecret, username, password: 'another' } },
    )
    expect(await failure(client.fetch('/pets'))).toMatchObject({
      code: 'token_request',
      status: 400,
      error: 'invalid_grant',
    })
  })
})

describe('client credentials', () => {
  for (const [name, keys] of Object.entries(withSecret)) {
    test(`${name}: 50 requests with one token call`, async () => {
      const client = await clientOf({ grantType: 'client_credentials', scope: 'write', ...keys })
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(await seen(client)).toMatchObject({ client: clientId, scopes: ['write'] })
      expect(await tokenCalls()).toEqual([['client_credentials', 200]])
    })
  }

  test('refusals are reported in the server’s words', async () => {
    const grant = { grantType: 'client_credentials' }
    const refusals = [
      [{ ...grant, scope: 'admin' }, {}, 'invalid_scope'],
      [grant, { credentials: { clientSecret: 'another' } }, 'invalid_client'],
      [{ grantType: 'urn:example:barter' }, {}, 'unsupported_grant_type'],
      [{ ...grant, tokenRequest: { bodyFormat: 'query' } }, {}, 'invalid_request'],
    ] as const
    for (const [config, options, error] of refusals) {
      const client = await clientOf(config, options)
      expect(await failure(client.fetch('/pets'))).toMatchObject({ code: 'token_request', error })
    }
  })
})

describe('authorization code', () => {
  const keys = { authorizationUrl: '${variables.origin}/authorize', redirectUri, scope: ['read'] }

  /** Where the server redirects a user, who is logged in there. */
  async function redirectOf(url: string): Promise<string> {
    const { headers } = await fetch(url, { redirect: 'manual' })
    return `${headers.get('location')}`
  }

  for (const [name, proof, pkce] of [
    ['client_secret_post', {}, 'S256'],
    ['client_secret_post', {}, 'plain'],
    ['client_secret_post', {}, 'off'],
    ['client_secret_basic', withSecret.client_secret_basic, 'S256'],
    ['none', withoutSecret, 'S256'],
    ['none', withoutSecret, 'plain'],
  ] as const) {
    test(`${name}, pkce ${pkce}: a login, and a refresh`, async () => {
      const client = await clientOf<LoginClient>({ ...keys, ...proof, pkce })
      const { url, ...login } = await client.authorizationUrl()
      await client.exchange(await redirectOf(url), login)
      await client.refresh()
      expect(await seen(client)).toMatchObject({ user: username, scopes: ['read'] })
      expect(await tokenCalls()).toEqual([
        ['authorization_code', 200],
        ['refresh_token', 200],
      ])
    })
  }

  test('a code is valid once, and only with its verifier', async () => {
    const client = await clientOf<LoginClient>(keys)
    const [first, other] = [await client.authorizationUrl(), await client.authorizationUrl()]
    const redirect = await redirectOf(first.url)
    await client.exchange(redirect, first)
    const refused = { code: 'token_request', error: 'invalid_grant' }
    expect(await failure(client.exchange(redirect, first))).toMatchObject(refused)
    const wrong = { ...other, codeVerifier: first.codeVerifier }
    expect(await failure(client.exchange(await redirectOf(other.url), wrong))).toMatchObject(refused)
  })

  test('a public client without a challenge, or with too wide a scope, is `login_denied`', async () => {
    for (const [config, error] of [
      [{ ...keys, ...withoutSecret, pkce: 'off' }, 'invalid_request'],
      [{ ...keys, scope: 'admin' }, 'invalid_scope'],
    ] as const) {
      const client = await clientOf<LoginClient>(config)
      const { url, ...login } = await client.authorizationUrl()
      const denied = await failure(client.exchange(await redirectOf(url), login))
      expect(denied).toMatchObject({ code: 'login_denied', error })
    }
    expect(await tokenCalls()).toEqual([])
  })

  test('the server is strict: a reused refresh token ends the grant', async () => {
    const client = await clientOf<LoginClient>(keys)
    const { url, ...login } = await client.authorizationUrl()
    const first = await client.exchange(await redirectOf(url), login)
    await client.refresh()
    await client.tokens.set(first)
    const refused = { code: 'login_required', error: 'invalid_grant' }
    expect(await failure(client.refresh())).toMatchObject(refused)
    expect(await failure(client.fetch('/pets'))).toMatchObject({ code: 'login_required' })
    expect((await tokenCalls()).map(([, status]) => status)).toEqual([200, 200, 400])
  })
})
