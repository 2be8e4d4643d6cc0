import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'
import {
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthModule,
  type OAuthOptions,
  statuses,
  times,
  watchedStore,
} from '../oauth2/clients.ts'
import { load, rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import {
  type OAuth2Server,
  oauth2Server,
  publicServerClient,
  serverClient,
  serverRedirectUri,
  serverUser,
  startOAuth2Server,
} from '../support/oauth2-server.ts'
import type { AuthKeys, LoginClient } from './oidc-clients.ts'

/* Built clients with @node-oauth/oauth2-server, which also checks the tokens that its API receives. */

const test = testWith({ '@node-oauth/oauth2-server': oauth2Server })

let server: OAuth2Server
let calls = 0

beforeAll(async () => {
  if (oauth2Server !== undefined) server = await startOAuth2Server()
})
afterAll(() => server?.stop())
beforeEach(() => {
  calls = server?.tokenCalls.length ?? 0
})

/** The token endpoint's calls of this test so far. */
function tokenCalls(): OAuth2Server['tokenCalls'] {
  return server.tokenCalls.slice(calls)
}

const { clientId, clientSecret } = serverClient
const { username, password } = serverUser

async function clientOf<Kind extends OAuthClient = OAuthClient>(
  keys: AuthKeys,
  options: OAuthOptions = {},
): Promise<Kind> {
  const auth = { type: 'oauth2', accessTokenUrl: '${variables.server}/token', clientId, ...keys }
  const config = `
    baseUrl: "\${variables.api}"
    variables: { api: {}, server: {} }
    auth: ${JSON.stringify(auth)}`
  // Every config has these names in its module.
  const { create } = (await load(config)) as unknown as OAuthModule
  return create({
    variables: { api: server.api.origin, server: server.origin },
    credentials: { clientSecret, username, password },
    ...options,
    // The members of the client depend on the grant.
  }) as Kind
}

function failure(promise: Promise<unknown>): Promise<OAuthClientError> {
  return rejection(promise)
}

const basic = { clientAuthentication: 'client_secret_basic' }
const passwordGrant = { grantType: 'password', scope: 'read' }

describe('password', () => {
  for (const [name, keys] of Object.entries({
    client_secret_post: {},
    client_secret_basic: basic,
    none: { clientAuthentication: 'none', clientId: publicServerClient },
  })) {
    test(`${name}: 50 requests with one token call; then one refresh, which rotates the token`, async () => {
      const time = fakeTime()
      const tokenStore = watchedStore()
      const client = await clientOf({ ...passwordGrant, ...keys }, { tokenStore, clock: time.clock })
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(await (await client.fetch('/ok')).json()).toMatchObject({ user: username, scope: ['read'] })
      const first = tokenStore.tokens?.refreshToken
      time.now += 3_600_000
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      server.expire(tokenStore.tokens?.accessToken ?? '')
      expect(await statuses(client, 50)).toEqual(times(50, 200))
      expect(tokenStore.tokens?.refreshToken).not.toBe(first)
      expect(tokenCalls()).toEqual([
        ['password', 200],
        ['refresh_token', 200],
        ['refresh_token', 200],
      ])
    })
  }

  test('after the grant has ended, the password gets a new one, once for 20 requests', async () => {
    const tokenStore = watchedStore()
    const client = await clientOf(passwordGrant, { tokenStore })
    expect(await statuses(client, 1)).toEqual([200])
    server.endGrant(tokenStore.tokens?.refreshToken ?? '')
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(tokenCalls()).toEqual([
      ['password', 200],
      ['refresh_token', 400],
      ['password', 200],
    ])
  })

  test('a wrong password is `token_request` with `invalid_grant`, and is not shown', async () => {
    const wrong = `${password}?`
    const client = await clientOf(passwordGrant, { credentials: { clientSecret, username, password: wrong } })
    const error = await failure(client.fetch('/ok'))
    expect(error).toMatchObject({
      code: 'token_request',
      status: 400,
      error: 'invalid_grant',
      errorDescription: 'Invalid grant: user credentials are invalid',
    })
    expect(inspect(error)).not.toContain(password)
    expect(tokenCalls()).toEqual([['password', 400]])
  })

  test('an access token in the query', async () => {
    const client = await clientOf({ ...passwordGrant, addTo: 'query' })
    expect(await (await client.fetch('/ok?a=1')).json()).toMatchObject({ user: username })
  })
})

describe('client credentials', () => {
  const keys = { grantType: 'client_credentials', scope: ['read', 'write'] }

  test('with the form and with Basic, whose parts this server does not decode', async () => {
    for (const proof of [{}, basic]) {
      const client = await clientOf({ ...keys, ...proof })
      expect(await (await client.fetch('/ok')).json()).toMatchObject({
        user: clientId,
        scope: ['read', 'write'],
      })
    }
    const encoded = await clientOf({ ...keys, ...basic, basicEncoding: 'form' })
    expect(await failure(encoded.fetch('/ok'))).toMatchObject({
      code: 'token_request',
      status: 401,
      error: 'invalid_client',
    })
  })

  test('refusals are reported in the server’s words', async () => {
    const refusals = [
      [{ ...keys, scope: 'admin' }, {}, 'invalid_scope'],
      [keys, { credentials: { clientSecret: 'another' } }, 'invalid_client'],
      [{ grantType: 'urn:example:barter' }, {}, 'unsupported_grant_type'],
      [{ ...keys, tokenRequest: { bodyFormat: 'json' } }, {}, 'invalid_request'],
      [{ ...keys, tokenRequest: { method: 'GET' } }, {}, 'invalid_request'],
    ] as const
    for (const [config, options, error] of refusals) {
      const client = await clientOf(config, options)
      expect(await failure(client.fetch('/ok'))).toMatchObject({ code: 'token_request', error })
    }
  })
})

describe('refresh token', () => {
  test('from elsewhere, for a client without a login', async () => {
    const first = watchedStore()
    await statuses(await clientOf(passwordGrant, { tokenStore: first }), 1)
    const tokenStore = watchedStore()
    const refreshToken = first.tokens?.refreshToken ?? ''
    const options = { tokenStore, credentials: { clientSecret, refreshToken } }
    const client = await clientOf({ grantType: 'refresh_token' }, options)
    expect(await statuses(client, 50)).toEqual(times(50, 200))
    expect(tokenStore.tokens?.refreshToken).not.toBe(refreshToken)
    server.expire(tokenStore.tokens?.accessToken ?? '')
    expect(await statuses(client, 50)).toEqual(times(50, 200))
    expect(tokenCalls()).toEqual([
      ['password', 200],
      ['refresh_token', 200],
      ['refresh_token', 200],
    ])
  })

  test('the server is strict: a reused one ends the grant, and is not sent a third time', async () => {
    const tokenStore = watchedStore()
    await statuses(await clientOf(passwordGrant, { tokenStore }), 1)
    const refreshToken = tokenStore.tokens?.refreshToken ?? ''
    const options = (): OAuthOptions => ({ credentials: { clientSecret, refreshToken } })
    const keys = { grantType: 'refresh_token' }
    const [first, second] = [await clientOf(keys, options()), await clientOf(keys, options())]
    expect(await statuses(first, 1)).toEqual([200])
    const refused = { code: 'login_required', error: 'invalid_grant' }
    expect(await failure(second.fetch('/ok'))).toMatchObject(refused)
    expect(await failure(second.fetch('/ok'))).toMatchObject({ code: 'login_required' })
    expect(await failure(first.fetch('/ok'))).toMatchObject({ code: 'login_required' })
    expect(tokenCalls().map(([, status]) => status)).toEqual([200, 200, 400, 400])
  })
})

describe('authorization code', () => {
  const keys = {
    authorizationUrl: '${variables.server}/authorize',
    redirectUri: serverRedirectUri,
    scope: 'read',
  }

  /** Where the server redirects a user, who is logged in there. */
  async function redirectOf(url: string): Promise<string> {
    const { headers } = await fetch(url, { redirect: 'manual' })
    return `${headers.get('location')}`
  }

  for (const pkce of ['S256', 'plain', 'off']) {
    for (const client of [{}, { clientId: publicServerClient, clientAuthentication: 'none' }]) {
      const isPublic = 'clientId' in client
      // This server refuses a client with neither a secret nor a verifier.
      if (isPublic && pkce === 'off') continue
      test(`pkce ${pkce}, ${isPublic ? 'without' : 'with'} a secret: a login, and a refresh`, async () => {
        const logins = await clientOf<LoginClient>({ ...keys, ...client, pkce })
        const { url, ...login } = await logins.authorizationUrl()
        await logins.exchange(await redirectOf(url), login)
        await logins.refresh()
        expect(await (await logins.fetch('/ok')).json()).toMatchObject({ user: username, scope: ['read'] })
        expect(tokenCalls()).toEqual([
          ['authorization_code', 200],
          ['refresh_token', 200],
        ])
      })
    }
  }

  test('another verifier, or another redirect URI, is refused', async () => {
    const client = await clientOf<LoginClient>(keys)
    const begun = await client.authorizationUrl()
    const wrong = { ...begun, codeVerifier: 'v'.repeat(43) }
    const refused = { code: 'token_request', error: 'invalid_grant' }
    expect(await failure(client.exchange(await redirectOf(begun.url), wrong))).toMatchObject(refused)
    const elsewhere = await clientOf<LoginClient>({ ...keys, redirectUri: `${serverRedirectUri}/other` })
    expect(await failure(elsewhere.exchange(await redirectOf(begun.url), begun))).toMatchObject({
      code: 'token_request',
      error: 'invalid_request',
    })
  })

  test('a refusal is `login_denied`', async () => {
    const client = await clientOf<LoginClient>({ ...keys, authorizationParams: { allowed: 'false' } })
    const { url, ...login } = await client.authorizationUrl()
    expect(await failure(client.exchange(await redirectOf(url), login))).toMatchObject({
      code: 'login_denied',
      error: 'access_denied',
    })
    expect(tokenCalls()).toEqual([])
  })
})
