/** `client.logout()` of clients that can revoke tokens (RFC 7009). */
import { describe, expect, test } from 'vitest'
import { load } from '../support/emitted.ts'
import {
  clientSecret,
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthOptions,
  oauthConfig,
  type Tokens,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

const stored: Tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', response: {}, redirect: {} }

interface LogoutClient extends OAuthClient {
  readonly logout: () => Promise<void>
  readonly exchange: (redirectUrl: string, login: object) => Promise<Tokens>
}

/** A call of an endpoint. */
interface Sent {
  readonly path: string
  readonly headers: Headers
  readonly parameters: Readonly<Record<string, string>>
}

type Answer = (call: Sent) => Response | Promise<Response>

interface Setup {
  readonly client: LogoutClient
  readonly sent: readonly Sent[]
  readonly store: WatchedStore
  readonly reported: readonly (Tokens | undefined)[]
  readonly waits: readonly number[]
}

/** A client of a server that answers as a test says. */
async function setUp(
  keys: readonly string[],
  answer: Answer = () => new Response(null),
  options: OAuthOptions & { readonly store?: WatchedStore } = {},
): Promise<Setup> {
  const store = options.store ?? watchedStore(stored, { locks: true })
  const sent: Sent[] = []
  const reported: (Tokens | undefined)[] = []
  const { clock, sleep, waits } = fakeTime()
  const revokes = keys.some((key) => key.startsWith('revocationUrl:'))
  const all = revokes ? keys : [`revocationUrl: "\${variables.origin}/revoke"`, ...keys]
  const module = await load(oauthConfig(...all))
  const create = module.create as unknown as (options: OAuthOptions) => LogoutClient
  const client = create({
    variables: { origin: 'https://auth.example.com' },
    credentials: { clientSecret },
    tokenStore: store,
    onTokens: (tokens) => void reported.push(tokens),
    clock,
    sleep,
    fetch: async (url, init) => {
      const { pathname } = new URL(url)
      const parameters = Object.fromEntries(new URLSearchParams(`${init.body ?? ''}`))
      const call: Sent = { path: pathname, headers: new Headers(init.headers), parameters }
      sent.push(call)
      expect(init.redirect).toBe('manual')
      return answer(call)
    },
    ...options,
  })
  return { client, sent, store, reported, waits }
}

const refused = (error: string, status = 400): Response => Response.json({ error }, { status })

async function failureOf(action: Promise<unknown>): Promise<OAuthClientError> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Error)
  return error as OAuthClientError
}

describe.concurrent('logout', () => {
  test('revokes the refresh token with the client authentication, and removes the tokens', async () => {
    const { client, sent, store, reported } = await setUp([])
    await client.logout()
    expect(sent.map(({ path, parameters }) => ({ path, parameters }))).toEqual([
      {
        path: '/revoke',
        parameters: {
          token: 'refresh-1',
          token_type_hint: 'refresh_token',
          client_id: 'app',
          client_secret: clientSecret,
        },
      },
    ])
    expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(store.tokens).toBeUndefined()
    expect(reported).toEqual([undefined])
    expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
  })

  test('sends a form, whatever the format of token requests, and Basic if the config says so', async () => {
    const keys = ['clientAuthentication: client_secret_basic', 'grantType: client_credentials']
    const text = oauthConfig(`revocationUrl: "\${variables.origin}/revoke"`, ...keys)
      .replace('tokenRequest: {', 'tokenRequest: { bodyFormat: json,')
      .replace(/.*authorizationUrl.*\n/, '')
    const calls: RequestInit[] = []
    const module = await load(text)
    const create = module.create as unknown as (options: OAuthOptions) => LogoutClient
    await create({
      variables: { origin: 'https://auth.example.com' },
      credentials: { clientSecret },
      tokens: { accessToken: 'access-1' },
      fetch: async (_, init) => {
        calls.push(init)
        return new Response('<p>Done.</p>')
      },
    }).logout()
    const headers = new Headers(calls[0]?.headers)
    expect(headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(headers.get('authorization')).toBe(`Basic ${btoa(`app:${clientSecret}`)}`)
    // Tokens from the options count, and without a refresh token the access token is revoked.
    expect(calls.map(({ body }) => body)).toEqual(['token=access-1&token_type_hint=access_token'])
  })

  test('revokes the access token if the server does not revoke refresh tokens', async () => {
    const { client, sent, store } = await setUp([], ({ parameters: { token } }) =>
      token === 'refresh-1' ? refused('unsupported_token_type') : new Response(null),
    )
    await client.logout()
    expect(sent.map(({ parameters }) => [parameters['token'], parameters['token_type_hint']])).toEqual([
      ['refresh-1', 'refresh_token'],
      ['access-1', 'access_token'],
    ])
    expect(store.tokens).toBeUndefined()
  })

  test('does nothing without tokens', async () => {
    const { client, sent, reported } = await setUp([], undefined, { store: watchedStore() })
    await client.logout()
    expect([sent, reported]).toEqual([[], []])
  })

  test.each([
    ['a refusal', () => refused('invalid_client', 401), 1, { status: 401, error: 'invalid_client' }],
    ['a redirect', () => new Response(null, { status: 302 }), 1, { status: 302 }],
    ['a temporary failure', () => new Response(null, { status: 503 }), 3, { status: 503 }],
    ['an error in a 200', () => Response.json({ error: 'nope' }), 1, { status: 200, error: 'nope' }],
  ])('keeps the tokens after %s', async (_, answer, calls, details) => {
    const { client, sent, store, reported, waits } = await setUp([], answer)
    const error = await failureOf(client.logout())
    expect(error).toMatchObject({ code: 'logout_failed', ...details })
    expect(error.message).toContain('logout')
    expect([sent.length, waits.length]).toEqual([calls, calls - 1])
    expect([store.tokens, reported]).toEqual([stored, []])
  })

  test('keeps the tokens if the server does not respond, and ends the login later', async () => {
    let isDown = true
    const { client, store } = await setUp([], () => {
      if (isDown) throw new TypeError('fetch failed')
      return new Response(null)
    })
    const error = await failureOf(client.logout())
    expect(error).toMatchObject({ code: 'logout_failed', cause: expect.any(TypeError) })
    expect(store.tokens).toBe(stored)
    isDown = false
    await client.logout()
    expect(store.tokens).toBeUndefined()
  })

  test('shows no secret that the server repeats', async () => {
    const { client } = await setUp([], ({ parameters }) =>
      Response.json({ error: 'x', error_description: `no ${parameters['token']}` }, { status: 400 }),
    )
    const error = await failureOf(client.logout())
    expect(error.errorDescription).toBe('no …')
  })

  test('passes on the errors of credentials and stores', async () => {
    const { client, store } = await setUp([], undefined, { credentials: {} })
    expect((await failureOf(client.logout())).code).toBe('missing_credential')
    expect(store.tokens).toBe(stored)
    const other = await setUp([])
    other.store.failures.clear = new Error('down')
    expect((await failureOf(other.client.logout())).code).toBe('store_failed')
    other.store.failures.get = new Error('down')
    expect((await failureOf(other.client.logout())).code).toBe('store_failed')
    expect(other.sent.length).toBe(1)
  })

  test('waits for a refresh in progress, and revokes its tokens', async () => {
    let answer: ((response: Response) => void) | undefined
    const { client, sent, store, reported } = await setUp([], ({ path }) =>
      path === '/token'
        ? new Promise((resolve) => {
            answer = resolve
          })
        : new Response(null),
    )
    const refreshing = client.refresh()
    const loggingOut = client.logout()
    while (!answer) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(sent.map(({ path }) => path)).toEqual(['/token'])
    answer(Response.json({ access_token: 'access-2', refresh_token: 'refresh-2' }))
    await Promise.all([refreshing, loggingOut])
    expect(sent.map(({ path, parameters }) => [path, parameters['token']])).toEqual([
      ['/token', undefined],
      ['/revoke', 'refresh-2'],
    ])
    expect(store.tokens).toBeUndefined()
    expect(reported.map((tokens) => tokens?.accessToken)).toEqual(['access-2', undefined])
  })

  test('waits for logins in progress, also if one of them fails', async () => {
    const codes: string[] = []
    const { client, sent, store } = await setUp([], async ({ path, parameters }) => {
      if (path === '/revoke') return new Response(null)
      codes.push(parameters['code'] ?? '')
      await new Promise((resolve) => setTimeout(resolve, 5))
      return parameters['code'] === 'bad'
        ? refused('invalid_grant')
        : Response.json({ access_token: 'access-2', refresh_token: 'refresh-2' })
    })
    const login = { state: 's', codeVerifier: 'v'.repeat(43) }
    const exchange = (code: string): Promise<unknown> =>
      client.exchange(`/callback?state=s&code=${code}`, login).catch(({ code }) => code)
    const ends = [exchange('good'), exchange('bad'), client.logout()]
    expect((await Promise.all(ends)).at(1)).toBe('token_request')
    expect(codes).toEqual(['good', 'bad'])
    expect(sent.at(-1)?.parameters['token']).toBe('refresh-2')
    expect(store.tokens).toBeUndefined()
  })

  test('revokes tokens that were received but not stored', async () => {
    const { client, sent, store } = await setUp([], ({ path }) =>
      path === '/token'
        ? Response.json({ access_token: 'access-2', refresh_token: 'refresh-2' })
        : new Response(null),
    )
    store.failures.set = new Error('down')
    expect((await failureOf(client.refresh())).code).toBe('store_failed')
    await client.logout()
    expect(sent.at(-1)?.parameters['token']).toBe('refresh-2')
    expect(store.tokens).toBeUndefined()
    // A later request must not bring them back.
    Reflect.deleteProperty(store.failures, 'set')
    expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
  })

  test('sends nothing without the lock, and waits for it again', async () => {
    const losses = [false, true]
    const store = watchedStore(stored)
    store.lock = (action) => action(async () => losses.shift() ?? true)
    const { client, sent } = await setUp([], undefined, { store })
    await client.logout()
    expect(losses).toEqual([])
    expect(sent.length).toBe(1)
    expect(store.tokens).toBeUndefined()
  })

  test('refers to the redirect of the login in the URL', async () => {
    const { client, sent } = await setUp(
      [`revocationUrl: "\${variables.origin}/\${redirect.realm}/revoke"`],
      undefined,
      { store: watchedStore({ ...stored, redirect: { realm: 'r 1' } }) },
    )
    await client.logout()
    expect(sent[0]?.path).toBe('/r%201/revoke')
  })

  test('signs a new assertion', async () => {
    const { client, sent } = await setUp(
      [
        'clientAuthentication: private_key_jwt',
        'clientAssertion: { algorithm: HS256, secret: { literal: abc } }',
      ],
      undefined,
      { credentials: {} },
    )
    await client.logout()
    const [, claims = ''] = (sent[0]?.parameters['client_assertion'] ?? '').split('.')
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'app',
      sub: 'app',
      aud: 'https://auth.example.com/token',
    })
  })
})
