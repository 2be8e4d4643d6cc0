import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from 'vitest'
import {
  fakeTime,
  type OAuthClientError,
  type OAuthOptions,
  statuses,
  type Tokens,
  times,
  watchedStore,
} from '../oauth2/clients.ts'
import { rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { goThroughLogin, type Visitor } from '../support/login-pages.ts'
import {
  assertionIssuer,
  type OidcServer,
  oidcClients,
  oidcProvider,
  oidcUser,
  resource,
  startOidcProvider,
} from '../support/oidc-provider.ts'
import {
  authorizationCode,
  clientCredentials,
  type DeviceClient,
  type DevicePrompt,
  deviceCode,
  jwtBearer,
  type LoginClient,
  oidcClient,
  type ProvenClient,
  provenClients,
} from './oidc-clients.ts'

/*
 * Built clients with oidc-provider, which rotates refresh tokens, ends a grant if a used-up refresh token is sent, and
 * accepts an assertion once. The API checks each token with it.
 */

const test = testWith({ 'oidc-provider': oidcProvider })
const { none, ...confidential } = provenClients
const { client_secret_basic: basic, private_key_jwt: signed, client_secret_jwt: hmac } = provenClients

let server: OidcServer
let calls = 0

beforeAll(async () => {
  if (oidcProvider !== undefined) server = await startOidcProvider()
})
afterAll(() => server?.stop())
beforeEach(() => {
  calls = server?.tokenCalls.length ?? 0
})

/** Statuses of the token endpoint's responses in this test so far. */
function tokenCalls(): readonly number[] {
  return server.tokenCalls.slice(calls)
}

function failure(promise: Promise<unknown>): Promise<OAuthClientError> {
  return rejection(promise)
}

/** What the API knows about the token that it received. */
async function seen(client: { readonly fetch: (path: string) => Promise<Response> }): Promise<unknown> {
  const response = await client.fetch('/ok')
  expect(response.status).toBe(200)
  return response.json()
}

describe('client credentials', () => {
  for (const [name, client] of Object.entries(confidential)) {
    test(`${name}: 50 requests with one token call`, async () => {
      const { fetch } = (await oidcClient(server, client, clientCredentials))()
      const answers = await Promise.all(times(50, '/ok').map((path) => fetch(path)))
      expect(answers.map(({ status }) => status)).toEqual(times(50, 200))
      expect(await answers[0]?.json()).toMatchObject({ client_id: client.clientId, scope: 'read' })
      expect(tokenCalls()).toEqual([200])
    })

    test(`${name}: a wrong proof is \`invalid_client\`, and is not shown`, async () => {
      const [field = '', right = ''] = Object.entries(client.credentials(server))[0] ?? []
      const wrong = client === signed ? server.assertionKey : `${right.slice(0, -1)}!`
      const { fetch } = (await oidcClient(server, client, clientCredentials))({
        credentials: { [field]: wrong },
      })
      const error = await failure(fetch('/ok'))
      expect(error).toMatchObject({ code: 'token_request', status: 401, error: 'invalid_client' })
      expect(inspect(error)).not.toContain(wrong)
      expect(tokenCalls()).toEqual([401])
    })
  }

  test('a name and secret with reserved characters are refused unless they are form-encoded', async () => {
    const odd = provenClients['client_secret_basic, form-encoded']
    const raw: ProvenClient = { ...odd, keys: { ...odd.keys, basicEncoding: 'raw' } }
    const error = await failure((await oidcClient(server, raw, clientCredentials))().fetch('/ok'))
    expect(error).toMatchObject({ code: 'invalid_credential' })
    expect(tokenCalls()).toEqual([])
    const { keys, ...post } = provenClients.client_secret_post
    const withBasic = (basicEncoding: string): ProvenClient => ({
      ...post,
      keys: { ...keys, clientAuthentication: 'client_secret_basic', basicEncoding },
    })
    const [refused, taken] = [withBasic('raw'), withBasic('form')]
    expect(
      await failure((await oidcClient(server, refused, clientCredentials))().fetch('/ok')),
    ).toMatchObject({ code: 'token_request', error: 'invalid_client' })
    expect(await seen((await oidcClient(server, taken, clientCredentials))())).toMatchObject({
      client_id: post.clientId,
    })
  })

  for (const algorithm of ['HS256', 'HS384', 'HS512'] as const) {
    test(`client_secret_jwt by ${algorithm}, for the issuer`, async () => {
      const keys = { ...hmac.keys, clientAssertion: { algorithm, audience: '${variables.issuer}' } }
      const client = (await oidcClient(server, { ...hmac, keys }, clientCredentials))()
      expect(await seen(client)).toMatchObject({ client_id: hmac.clientId })
    })
  }

  for (const algorithm of ['ES256', 'RS256', 'PS256', 'EdDSA'] as const) {
    test(`private_key_jwt by ${algorithm}, for the issuer, for a minute`, async () => {
      const clientAssertion = { algorithm, audience: '${variables.issuer}', expiresIn: '1m' }
      const keys = { ...signed.keys, clientAssertion }
      const client = (await oidcClient(server, { ...signed, keys }, clientCredentials))({
        credentials: { clientAssertionPrivateKey: server.clientKeys[algorithm] },
      })
      expect(await seen(client)).toMatchObject({ client_id: signed.clientId })
    })
  }

  test('an assertion for another audience, or an expired one, is refused', async () => {
    const clientAssertion = { algorithm: 'ES256', audience: 'https://example.com' }
    const elsewhere = { ...signed, keys: { ...signed.keys, clientAssertion } }
    const clients = [
      (await oidcClient(server, elsewhere, clientCredentials))(),
      (await oidcClient(server, signed, clientCredentials))({ clock: () => Date.now() - 3_600_000 }),
    ]
    for (const { fetch } of clients) {
      expect(await failure(fetch('/ok'))).toMatchObject({ code: 'token_request', error: 'invalid_client' })
    }
  })

  test('a repeated call has a new assertion, since the server accepts each once', async () => {
    /** Gets the server's first response, and then fails. */
    const losesFirst = (): NonNullable<OAuthOptions['fetch']> => {
      let count = 0
      return async (url, init) => {
        const response = await fetch(url, init)
        return count++ === 0 ? new Response('gone', { status: 502 }) : response
      }
    }
    const create = await oidcClient(server, signed, clientCredentials)
    const sleep = async (): Promise<void> => undefined
    expect(await statuses(create({ fetch: losesFirst(), sleep }), 1)).toEqual([200])
    expect(tokenCalls()).toEqual([200, 200])
    const same = create({ fetch: losesFirst(), sleep, nonce: () => 'the same' })
    expect(await failure(same.fetch('/ok'))).toMatchObject({ code: 'token_request', error: 'invalid_client' })
  })

  test('a scope that the client may not have is `invalid_scope`', async () => {
    const { fetch } = (await oidcClient(server, basic, { ...clientCredentials, scope: 'admin' }))()
    expect(await failure(fetch('/ok'))).toMatchObject({
      code: 'token_request',
      status: 400,
      error: 'invalid_scope',
      errorDescription: expect.stringContaining('scope'),
    })
  })

  test('a client that may not use the grant is refused', async () => {
    const { fetch } = (await oidcClient(server, none, clientCredentials))()
    expect(await failure(fetch('/ok'))).toMatchObject({ code: 'token_request', error: 'invalid_request' })
  })

  test('a grant that the server does not know is `unsupported_grant_type`', async () => {
    const { fetch } = (await oidcClient(server, basic, { grantType: 'urn:example:barter' }))()
    expect(await failure(fetch('/ok'))).toMatchObject({
      code: 'token_request',
      error: 'unsupported_grant_type',
    })
  })

  test('`resource` names the API that the token is for (RFC 8707); one that is not a URI is `invalid_target`', async () => {
    const withResource = (text: string) =>
      oidcClient(server, basic, {
        ...clientCredentials,
        scope: 'openid read write',
        tokenRequest: { additionalPostData: { resource: text } },
      })
    const client = (await withResource(resource))()
    expect(await seen(client)).toMatchObject({ aud: resource, scope: 'read write' })
    expect(await client.tokens.get()).toMatchObject({ scope: 'read write' })
    const error = await failure((await withResource('pets'))().fetch('/ok'))
    expect(error).toMatchObject({ code: 'token_request', error: 'invalid_target' })
  })

  test('an expired or refused token is requested again, once for all', async () => {
    const time = fakeTime()
    const client = (await oidcClient(server, basic, clientCredentials))({ clock: time.clock })
    expect(await statuses(client, 10)).toEqual(times(10, 200))
    time.now += 600_000
    expect(await statuses(client, 50)).toEqual(times(50, 200))
    expect(tokenCalls()).toEqual([200, 200])
    await server.revoke((await client.tokens.get())?.accessToken ?? '')
    expect(await statuses(client, 50)).toEqual(times(50, 200))
    expect(tokenCalls()).toEqual([200, 200, 200])
  })
})

/** Logs a user in. */
async function logIn(client: LoginClient, visitor: Visitor = {}): Promise<Tokens> {
  const { url, ...login } = await client.authorizationUrl()
  return client.exchange(await redirectOf(url, visitor), login)
}

/** The address to which the login's last page redirects the user. */
async function redirectOf(url: string, visitor: Visitor = {}): Promise<string> {
  const { redirect, page } = await goThroughLogin(url, { fields: oidcUser, ...visitor })
  if (redirect === undefined) throw new Error(`The login ends with a page.\n${page}`)
  return redirect
}

const codeClients = Object.entries(provenClients).filter(([, client]) => client !== hmac)

describe('authorization code', () => {
  for (const [name, client] of codeClients) {
    test(`${name}: login with PKCE, requests, and refreshes that rotate`, async () => {
      const logins = (await oidcClient<LoginClient>(server, client, authorizationCode))()
      const tokens = await logIn(logins)
      expect(tokens).toMatchObject({
        tokenType: 'Bearer',
        scope: 'openid offline_access read',
        response: { id_token: expect.any(String) },
        redirect: { iss: server.issuer },
      })
      expect(Object.keys(tokens.response ?? {})).not.toContain('refresh_token')
      expect(await seen(logins)).toMatchObject({ client_id: client.clientId, sub: oidcUser.login })
      const refreshed = await logins.refresh()
      const again = await logins.refresh()
      const refreshTokens = [tokens, refreshed, again].map(({ refreshToken }) => refreshToken)
      expect(new Set(refreshTokens).size).toBe(3)
      expect(await seen(logins)).toMatchObject({ client_id: client.clientId, sub: oidcUser.login })
      expect(tokenCalls()).toEqual([200, 200, 200])
    })
  }

  test('a user who cancels is `login_denied`, with the server’s words', async () => {
    const client = (await oidcClient<LoginClient>(server, basic, authorizationCode))()
    const error = await failure(logIn(client, { refuses: true }))
    expect(error).toMatchObject({
      code: 'login_denied',
      error: 'access_denied',
      errorDescription: 'End-User aborted interaction',
    })
    expect(tokenCalls()).toEqual([])
  })

  test('a scope that the client may not request is `login_denied`', async () => {
    const keys = { ...authorizationCode, scope: 'admin' }
    const client = (await oidcClient<LoginClient>(server, basic, keys))()
    expect(await failure(logIn(client))).toMatchObject({ code: 'login_denied', error: 'invalid_scope' })
  })

  test('a redirect with another issuer is `state_mismatch`, and the code is not sent', async () => {
    const keys = { ...authorizationCode, issuer: 'https://login.example.com' }
    const client = (await oidcClient<LoginClient>(server, basic, keys))()
    expect(await failure(logIn(client))).toMatchObject({ code: 'state_mismatch' })
    expect(tokenCalls()).toEqual([])
  })

  test('a code is valid once, and only with its verifier', async () => {
    const client = (await oidcClient<LoginClient>(server, basic, authorizationCode))()
    const { url, ...login } = await client.authorizationUrl()
    const redirect = await redirectOf(url)
    await client.exchange(redirect, login)
    const refused = { code: 'token_request', status: 400, error: 'invalid_grant' }
    expect(await failure(client.exchange(redirect, login))).toMatchObject(refused)
    const other = await client.authorizationUrl()
    const wrong = { ...other, codeVerifier: login.codeVerifier }
    expect(await failure(client.exchange(await redirectOf(other.url), wrong))).toMatchObject(refused)
  })

  test('`resource` in the login, the exchange and the refresh returns tokens for that API', async () => {
    const keys = {
      ...authorizationCode,
      authorizationParams: { prompt: 'consent', resource },
      tokenRequest: { additionalPostData: { resource } },
      refresh: { additionalPostData: { resource } },
    }
    const client = (await oidcClient<LoginClient>(server, basic, keys))()
    await logIn(client)
    expect(await seen(client)).toMatchObject({ aud: resource, scope: 'read' })
    await client.refresh()
    expect(await seen(client)).toMatchObject({ aud: resource, scope: 'read' })
  })
})

describe('refresh', () => {
  /** A client whose user has logged in. */
  async function loggedIn(options: OAuthOptions = {}, keys: object = {}): Promise<LoginClient> {
    const client = (await oidcClient<LoginClient>(server, basic, { ...authorizationCode, ...keys }))(options)
    await logIn(client)
    calls = server.tokenCalls.length
    return client
  }

  test('the server is strict: a reused refresh token ends the grant', async () => {
    const client = await loggedIn()
    const first = await client.tokens.get()
    await client.refresh()
    await client.tokens.set(first as Tokens)
    expect(await failure(client.refresh())).toMatchObject({ code: 'login_required', error: 'invalid_grant' })
    expect(await failure(client.fetch('/ok'))).toMatchObject({ code: 'login_required' })
    expect(server.api.statuses.at(-1)).toBe(401)
  })

  for (const once of [false, true]) {
    const keys = once ? { refresh: { useRefreshTokenOnce: true } } : {}
    const name = once ? ', each refresh token used once' : ''

    test(`50 requests with an expired token: one token call, and the grant stays valid${name}`, async () => {
      const time = fakeTime()
      const client = await loggedIn({ clock: time.clock }, keys)
      for (const round of [1, 2, 3]) {
        time.now += 3_600_000
        expect(await statuses(client, 50)).toEqual(times(50, 200))
        expect(tokenCalls()).toEqual(times(round, 200))
      }
      await client.refresh()
    })

    test(`50 requests whose token the API refuses: one token call, and the grant stays valid${name}`, async () => {
      const client = await loggedIn({}, keys)
      for (const round of [1, 2, 3]) {
        await server.revoke((await client.tokens.get())?.accessToken ?? '')
        expect(await statuses(client, 50)).toEqual(times(50, 200))
        expect(tokenCalls()).toEqual(times(round, 200))
      }
      await client.refresh()
    })
  }

  test('two clients on one store: one token call for 50 requests', async () => {
    const tokenStore = watchedStore()
    const [first, second] = [await loggedIn({ tokenStore }), await loggedIn({ tokenStore })]
    await server.revoke(tokenStore.tokens?.accessToken ?? '')
    const answers = await Promise.all([first, second].map((client) => statuses(client, 25)))
    expect(answers.flat()).toEqual(times(50, 200))
    expect(tokenCalls()).toEqual([200])
  })

  test('a grant that its user has revoked is `login_required`: one call for 20 requests, and a login helps', async () => {
    const tokenStore = watchedStore()
    const told = vi.fn()
    const client = await loggedIn({ tokenStore, onTokens: told })
    await server.revoke(tokenStore.tokens?.refreshToken ?? '')
    const errors = await Promise.all(times(20, '/ok').map((path) => failure(client.fetch(path))))
    expect(errors.map(({ code, error }) => [code, error])).toEqual(
      times(20, ['login_required', 'invalid_grant']),
    )
    expect(tokenCalls()).toEqual([400])
    expect(await failure(client.fetch('/ok'))).toMatchObject({ code: 'login_required' })
    expect(tokenCalls()).toEqual([400])
    expect(tokenStore.tokens).not.toHaveProperty('refreshToken', expect.anything())
    await logIn(client)
    expect(await statuses(client, 10)).toEqual(times(10, 200))
    // For the two logins and, between them, for the dropped refresh token.
    expect(told).toHaveBeenCalledTimes(3)
    expect(told.mock.calls[1]?.[0]?.refreshToken).toBeUndefined()
  })

  test('a client whose secret is refused is `refresh_failed`, and the grant stays valid', async () => {
    const time = fakeTime()
    const tokenStore = watchedStore()
    await loggedIn({ tokenStore, clock: time.clock })
    const credentials: { clientSecret: string } = { clientSecret: 'an old one' }
    const create = await oidcClient<LoginClient>(server, basic, authorizationCode)
    const client = create({ tokenStore, clock: time.clock, credentials })
    time.now += 3_600_000
    expect(await failure(client.fetch('/ok'))).toMatchObject({
      code: 'refresh_failed',
      error: 'invalid_client',
    })
    credentials.clientSecret = oidcClients.basic.clientSecret
    time.now += 30_000
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(tokenCalls()).toEqual([401, 200])
  })
})

describe('device code', () => {
  /** A client whose user does something with the code during the first waits of its login. */
  async function deviceLogin(
    proven: ProvenClient,
    visit: (prompt: DevicePrompt) => Promise<unknown>,
  ): Promise<{ readonly client: DeviceClient; readonly tokens: Promise<Tokens>; readonly waits: number[] }> {
    const time = fakeTime()
    let prompt: DevicePrompt | undefined
    const sleep = async (milliseconds: number): Promise<void> => {
      await time.sleep(milliseconds)
      // The first poll comes too early.
      if (time.waits.length === 2 && prompt) await visit(prompt)
    }
    const client = (await oidcClient<DeviceClient>(server, proven, deviceCode))({ clock: time.clock, sleep })
    const onPrompt = (shown: DevicePrompt): void => {
      prompt = shown
    }
    return { client, tokens: client.deviceLogin({ onPrompt }), waits: time.waits }
  }

  const visited = (prompt: DevicePrompt, visitor: Visitor = {}): Promise<unknown> =>
    goThroughLogin(prompt.verificationUri, {
      fields: { ...oidcUser, user_code: prompt.userCode },
      ...visitor,
    })

  for (const [name, proven] of codeClients) {
    test(`${name}: the user enters the code; the token is refreshed with one call`, async () => {
      const { client, tokens, waits } = await deviceLogin(proven, visited)
      expect(await tokens).toMatchObject({ tokenType: 'Bearer', refreshToken: expect.any(String) })
      expect(waits).toEqual([5000, 5000])
      expect(await seen(client)).toMatchObject({ client_id: proven.clientId, sub: oidcUser.login })
      await client.refresh()
      expect(await seen(client)).toMatchObject({ client_id: proven.clientId, sub: oidcUser.login })
      expect(tokenCalls()).toEqual([400, 200, 200])
    })
  }

  test('the URI that contains the code works too', async () => {
    const { tokens } = await deviceLogin(none, ({ verificationUriComplete = '' }) =>
      goThroughLogin(verificationUriComplete, { fields: oidcUser }),
    )
    expect(await tokens).toMatchObject({ accessToken: expect.any(String) })
  })

  test('a user who refuses is `login_denied`', async () => {
    const { tokens } = await deviceLogin(none, (prompt) => visited(prompt, { refuses: true }))
    expect(await failure(tokens)).toMatchObject({ code: 'login_denied', error: 'access_denied' })
  })
})

describe('JWT bearer', () => {
  const credentials = (): Readonly<Record<string, string>> => ({
    clientAssertionSecret: oidcClients.hmac.clientSecret,
    assertionPrivateKey: server.assertionKey,
  })

  test('a service’s assertion is exchanged for a token, with another that authenticates the client', async () => {
    const client = (await oidcClient(server, hmac, jwtBearer))({ credentials: credentials() })
    expect(await seen(client)).toMatchObject({ client_id: hmac.clientId, scope: 'read', service: 'rex' })
    expect(await statuses(client, 20)).toEqual(times(20, 200))
    expect(tokenCalls()).toEqual([200])
  })

  test('an assertion of another issuer, or with another key, is `invalid_grant`', async () => {
    const assertion = { ...jwtBearer.assertion, issuer: `not-${assertionIssuer}` }
    const clients = [
      (await oidcClient(server, hmac, { ...jwtBearer, assertion }))({ credentials: credentials() }),
      (await oidcClient(server, hmac, jwtBearer))({
        credentials: { ...credentials(), assertionPrivateKey: server.clientKeys.ES256 },
      }),
    ]
    for (const { fetch } of clients) {
      expect(await failure(fetch('/ok'))).toMatchObject({ code: 'token_request', error: 'invalid_grant' })
    }
  })
})
