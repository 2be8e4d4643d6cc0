/** Clients that register themselves (RFC 7591), and what they send to which server. */
import { describe, expect, test } from 'vitest'
import { load } from '../support/emitted.ts'
import {
  type OAuthClient,
  type OAuthClientError,
  type OAuthOptions,
  type Tokens,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

interface RegisteredClient {
  readonly clientId: string
  readonly clientSecret?: string
  readonly clientSecretExpiresAt?: number
  readonly tokenEndpointAuthMethod: string
  readonly registrationUrl: string
  readonly accessTokenUrl: string
}

interface Begun {
  readonly url: string
  readonly state: string
  readonly codeVerifier: string
  readonly registeredClient: RegisteredClient
}

type ClientTokens = Tokens & { readonly registeredClient?: RegisteredClient }

interface SelfRegistered extends OAuthClient {
  readonly authorizationUrl: () => Promise<Begun>
  readonly exchange: (redirectUrl: string, begun: object) => Promise<ClientTokens>
  readonly deviceLogin: (init: object) => Promise<ClientTokens>
  readonly register: () => Promise<RegisteredClient>
  readonly logout: () => Promise<void>
}

/** A call of any server. */
interface Sent {
  readonly host: string
  readonly path: string
  readonly headers: Headers
  readonly body: string
  readonly parameters: Readonly<Record<string, string>>
}

interface Setup {
  readonly client: SelfRegistered
  readonly another: (options?: object) => SelfRegistered
  readonly sent: readonly Sent[]
  readonly store: WatchedStore
  readonly reported: readonly (ClientTokens | undefined)[]
  /** What a server answers; the names are paths, or paths after hosts. */
  readonly answers: Record<string, (call: Sent) => Response | Promise<Response>>
  readonly time: { now: number }
  /** Calls of a path so far. */
  readonly at: (path: string) => readonly Sent[]
  /** The host that the variable has. */
  readonly server: { host: string }
  readonly login: (by?: SelfRegistered) => Promise<ClientTokens>
}

const revocation = `revocationUrl: "https://\${variables.host}/revoke"`

async function setUp(
  auth: readonly string[] = [],
  {
    registration = [],
    store = watchedStore(undefined, { locks: true }),
    ...more
  }: {
    registration?: readonly string[]
    store?: WatchedStore
  } & Omit<OAuthOptions, 'tokenStore'> & { registeredClient?: RegisteredClient } = {},
): Promise<Setup> {
  const isDevice = auth.includes('grantType: device_code')
  const module = await load(`
    baseUrl: "https://\${variables.host}/api"
    variables: { host: {} }
    auth:
      type: oauth2
      ${isDevice ? 'deviceAuthorizationUrl' : 'authorizationUrl'}: "https://\${variables.host}/begin"
      accessTokenUrl: "https://\${variables.host}/token"
      registration:
        url: "https://\${variables.host}/register"
${registration.map((line) => `        ${line}`).join('\n')}
${auth.map((line) => `      ${line}`).join('\n')}`)
  const sent: Sent[] = []
  const reported: (ClientTokens | undefined)[] = []
  const time = { now: Date.now() }
  const server = { host: 'a.example.com' }
  let count = 0
  const answers: Setup['answers'] = {
    '/register': ({ host }) => {
      count += 1
      return Response.json(
        { client_id: `id-${count}-${host}`, client_secret: `secret-${count}-${host}` },
        { status: 201 },
      )
    },
    '/token': () => {
      count += 1
      return Response.json({
        access_token: `access-${count}`,
        refresh_token: `refresh-${count}`,
        expires_in: 3600,
      })
    },
    '/begin': () =>
      Response.json({
        device_code: 'dev',
        user_code: 'U',
        verification_uri: 'https://x.example',
        interval: 1,
      }),
    '/revoke': () => new Response(null),
    '/api/ok': () => new Response('ok'),
  }
  const create = module.create as unknown as (options: object) => SelfRegistered
  const another = (options: object = {}): SelfRegistered =>
    create({
      variables: { host: () => server.host },
      tokenStore: store,
      onTokens: (tokens: ClientTokens | undefined) => void reported.push(tokens),
      clock: () => time.now,
      sleep: async (milliseconds: number) => {
        time.now += milliseconds
      },
      fetch: async (url: string, init: RequestInit) => {
        const { host, pathname } = new URL(url)
        const headers = new Headers(init.headers)
        const body = `${init.body ?? ''}`
        const parameters = Object.fromEntries(new URLSearchParams(body))
        const call = { host, path: pathname, headers, body, parameters }
        sent.push(call)
        const answer = answers[host + pathname] ?? answers[pathname]
        if (!answer) throw new Error(`no answer for ${url}`)
        return answer(call)
      },
      ...more,
      ...options,
    })
  const client = another()
  const login = async (by = client): Promise<ClientTokens> => {
    if (isDevice) return by.deviceLogin({ onPrompt: () => undefined })
    const begun = await by.authorizationUrl()
    return by.exchange(`/callback?code=c&state=${begun.state}`, begun)
  }
  const at = (path: string): readonly Sent[] => sent.filter((call) => call.path === path)
  return { client, another, sent, store, reported, answers, time, at, server, login }
}

const registered = (setup: Setup): unknown =>
  (setup.store.tokens as ClientTokens | undefined)?.registeredClient

async function failureOf(action: Promise<unknown>): Promise<OAuthClientError> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Error)
  return error as OAuthClientError
}

const basicOf = (id: string, secret: string): string => `Basic ${btoa(`${id}:${secret}`)}`

describe.concurrent('a client that registers itself', () => {
  test('sends its metadata, and uses the client in each call', async () => {
    const setup = await setUp(['scope: [read, write]', 'scopeSeparator: ","', revocation], {
      registration: [
        `headers: { Authorization: "Bearer \${credentials.initial}" }`,
        `metadata: { client_uri: "https://app.example.com", "client_name": "My app", contacts: ["\${credentials.mail}"], policy_uri: "\${env.NO_POLICY?}" }`,
      ],
      credentials: { initial: 'initial-token', mail: 'me@example.com' },
    })
    const { client, at, login, time, store } = setup
    const tokens = await login()
    const [registration] = at('/register')
    expect(registration?.headers.get('content-type')).toBe('application/json')
    expect(registration?.headers.get('authorization')).toBe('Bearer initial-token')
    expect(JSON.parse(registration?.body ?? '')).toEqual({
      redirect_uris: ['http://127.0.0.1:8976/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: 'read write',
      token_endpoint_auth_method: 'none',
      client_name: 'My app',
      client_uri: 'https://app.example.com',
      contacts: ['me@example.com'],
    })
    const own = {
      clientId: 'id-1-a.example.com',
      clientSecret: 'secret-1-a.example.com',
      tokenEndpointAuthMethod: 'client_secret_basic',
      registrationUrl: 'https://a.example.com/register',
      accessTokenUrl: 'https://a.example.com/token',
    }
    expect(tokens.registeredClient).toEqual(own)
    expect(tokens.response).not.toHaveProperty('registeredClient')
    expect(setup.reported.map((each) => each?.registeredClient)).toEqual([own])
    time.now += 4_000_000
    expect((await client.fetch('/ok')).status).toBe(200)
    await client.logout()
    // A server that issues a secret expects it, and has not said how.
    for (const call of [...at('/token'), ...at('/revoke')]) {
      expect(call.headers.get('authorization')).toBe(basicOf(own.clientId, own.clientSecret))
      expect(call.parameters).not.toHaveProperty('client_id')
      expect(call.parameters).not.toHaveProperty('client_secret')
    }
    expect(at('/token').map(({ parameters }) => parameters['grant_type'])).toEqual([
      'authorization_code',
      'refresh_token',
    ])
    expect(setup.reported[1]?.registeredClient).toEqual(own)
    expect(at('/revoke')[0]?.parameters['token']).toBe('refresh-3')
    expect(store.tokens).toBeUndefined()
  })

  test.each([
    ['none', { client_id: 'me' }, 'none'],
    ['none', { client_id: 'me', client_secret: 's3cret-s3cret' }, 'client_secret_basic'],
    ['client_secret_post', { client_id: 'me', client_secret: 's3cret-s3cret' }, 'client_secret_post'],
    ['client_secret_post', { client_id: 'me' }, 'none'],
    [
      'client_secret_basic',
      { client_id: 'me', client_secret: 's', token_endpoint_auth_method: 'client_secret_post' },
      'client_secret_post',
    ],
    ['none', { client_id: 'me', client_secret: 's', token_endpoint_auth_method: 'none' }, 'none'],
  ])('requests %s, gets %j and uses %s', async (requested, response, used) => {
    const { answers, at, login } = await setUp([`clientAuthentication: ${requested}`])
    answers['/register'] = () => Response.json(response)
    const tokens = await login()
    expect(JSON.parse(at('/register')[0]?.body ?? '')).toMatchObject({
      token_endpoint_auth_method: requested,
    })
    expect(tokens.registeredClient?.tokenEndpointAuthMethod).toBe(used)
    const { client_secret: secret = '' } = response as { client_secret?: string }
    const [call] = at('/token')
    expect(call?.headers.get('authorization')).toBe(
      used === 'client_secret_basic' ? basicOf('me', secret) : null,
    )
    expect(call?.parameters['client_id']).toBe(used === 'client_secret_basic' ? undefined : 'me')
    expect(call?.parameters['client_secret']).toBe(used === 'client_secret_post' ? secret : undefined)
  })

  test.each([
    [
      'a refusal',
      () => Response.json({ error: 'invalid_redirect_uri', error_description: 'No.' }, { status: 400 }),
      1,
      { status: 400, error: 'invalid_redirect_uri', errorDescription: 'No.' },
    ],
    ['a failing server', () => new Response(null, { status: 502 }), 3, { status: 502 }],
    [
      'a redirect',
      () => new Response(null, { status: 307, headers: { location: 'https://evil.example' } }),
      1,
      { status: 307 },
    ],
    ['no client_id', () => Response.json({ client_secret: 'x' }), 1, {}],
    [
      'an unknown authentication',
      () =>
        Response.json({ client_id: 'x', client_secret: 'y', token_endpoint_auth_method: 'tls_client_auth' }),
      1,
      {},
    ],
    [
      'an authentication without its secret',
      () => Response.json({ client_id: 'x', token_endpoint_auth_method: 'client_secret_post' }),
      1,
      {},
    ],
  ])('fails with registration_failed after %s', async (_, answer, calls, details) => {
    const { client, answers, at, store } = await setUp()
    answers['/register'] = answer
    for (const action of [client.authorizationUrl(), client.register()]) {
      expect(await failureOf(action)).toMatchObject({ code: 'registration_failed', ...details })
    }
    expect(at('/register').length).toBe(2 * calls)
    expect(store.tokens).toBeUndefined()
  })

  test('registers once for parallel logins, and not again for later ones', async () => {
    const { client, at, answers, login } = await setUp()
    const register = answers['/register']
    answers['/register'] = async (call) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return register?.(call) ?? new Response()
    }
    const begun = await Promise.all(Array.from({ length: 20 }, () => client.authorizationUrl()))
    expect(new Set(begun.map(({ registeredClient }) => registeredClient.clientId)).size).toBe(1)
    expect(at('/register').length).toBe(1)
    await login()
    await login()
    expect(at('/register').length).toBe(1)
  })

  test('tries again after a failed registration', async () => {
    const { client, answers, at } = await setUp()
    const register = answers['/register'] ?? (() => new Response())
    answers['/register'] = () => Response.json({ error: 'x' }, { status: 400 })
    const failed = await Promise.allSettled([client.authorizationUrl(), client.authorizationUrl()])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(at('/register').length).toBe(1)
    answers['/register'] = register
    expect((await client.authorizationUrl()).registeredClient.clientId).toMatch(/^id-/)
  })

  test('uses the client of the stored tokens in another process', async () => {
    const { another, at, login } = await setUp()
    const { registeredClient } = await login()
    expect((await another().authorizationUrl()).registeredClient).toEqual(registeredClient)
    expect(at('/register').length).toBe(1)
  })

  test('register returns a client and stores none; the option shares it among users', async () => {
    const { client, another, at, store, login } = await setUp()
    const shared = await client.register()
    expect(store.tokens).toBeUndefined()
    const stores = [watchedStore(), watchedStore()]
    for (const tokenStore of stores) {
      const tokens = await login(another({ registeredClient: shared, tokenStore }))
      expect(tokens.registeredClient).toEqual(shared)
    }
    expect(at('/register').length).toBe(1)
    // It is not the one that a login would find otherwise.
    expect((await client.authorizationUrl()).registeredClient.clientId).not.toBe(shared.clientId)
  })

  test('the option serves tokens from elsewhere, but no other server', async () => {
    const { client, another, at, server, sent } = await setUp()
    const shared = await client.register()
    const tokens = { accessToken: 'old', refreshToken: 'old-refresh', expiresAt: 1 }
    const own = another({ registeredClient: shared, tokens, tokenStore: watchedStore() })
    expect((await own.fetch('/ok')).status).toBe(200)
    expect(at('/token')[0]?.parameters['refresh_token']).toBe('old-refresh')
    server.host = 'b.example.com'
    const before = sent.length
    const moved = another({ registeredClient: shared, tokens, tokenStore: watchedStore() })
    expect((await failureOf(moved.fetch('/ok'))).code).toBe('login_required')
    expect(sent.length).toBe(before)
    const begun = await moved.authorizationUrl()
    expect(begun.registeredClient.registrationUrl).toBe('https://b.example.com/register')
  })

  test.each([
    ['with authorization_code', [revocation]],
    ['with device_code', ['grantType: device_code', revocation]],
    ['with single-use refresh tokens', ['refresh: { useRefreshTokenOnce: true }', revocation]],
    ['without refreshes', ['refresh: false', revocation]],
  ])('sends nothing of one server to another: %s', async (_, auth) => {
    const { client, another, sent, store, server, login, time, at, answers } = await setUp(auth)
    const first = await login()
    const kept = store.tokens
    expect((await client.fetch('/ok')).status).toBe(200)
    server.host = 'b.example.com'
    const before = sent.length
    for (const each of [client, another()]) {
      for (const moved of [0, 4_000_000]) {
        time.now += moved
        expect((await failureOf(each.fetch('/ok'))).code).toBe('login_required')
        expect((await failureOf(each.logout())).code).toBe('logout_failed')
        if (!auth.includes('refresh: false'))
          expect((await failureOf(each.refresh())).code).toBe('login_required')
      }
    }
    expect(sent.length).toBe(before)
    // Nothing was lost: back at the first server, the tokens can be used.
    expect(store.tokens).toBe(kept)
    server.host = 'a.example.com'
    time.now -= 8_000_000
    expect((await client.fetch('/ok')).status).toBe(200)
    server.host = 'b.example.com'
    const second = await login()
    expect(second.registeredClient).toMatchObject({
      registrationUrl: 'https://b.example.com/register',
      accessTokenUrl: 'https://b.example.com/token',
    })
    expect((await client.fetch('/ok')).status).toBe(200)
    expect(at('/register').map(({ host }) => host)).toEqual(['a.example.com', 'b.example.com'])
    // A request whose response refuses the token is not sent again with tokens of another server.
    server.host = 'a.example.com'
    await login()
    answers['a.example.com/api/ok'] = async () => {
      await store.set({ ...second, accessToken: 'of-b' } as ClientTokens)
      return new Response(null, { status: 401 })
    }
    if (!auth.includes('refresh: false'))
      expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
    // Whatever was sent, secrets and tokens of a server went there only.
    const secretsOf = (host: string): readonly string[] =>
      [first, second]
        .filter(({ registeredClient }) => registeredClient?.accessTokenUrl.includes(host))
        .flatMap(({ accessToken, refreshToken, registeredClient }) => [
          accessToken,
          refreshToken ?? '-',
          registeredClient?.clientSecret ?? '-',
          btoa(`${registeredClient?.clientId}:${registeredClient?.clientSecret}`),
        ])
    for (const { host, headers, body } of sent) {
      const others = secretsOf(host.startsWith('a.') ? 'b.example.com' : 'a.example.com')
      const whole = `${JSON.stringify([...headers])} ${body}`
      for (const secret of [...others, host.startsWith('a.') ? 'of-b' : '-']) {
        if (secret.length > 3) expect(whole).not.toContain(secret)
      }
    }
  })

  test('a begun login ends at no other server', async () => {
    const { client, server, sent } = await setUp()
    const begun = await client.authorizationUrl()
    server.host = 'b.example.com'
    const before = sent.length
    const redirect = `/callback?code=c&state=${begun.state}`
    expect((await failureOf(client.exchange(redirect, begun))).code).toBe('login_required')
    const { registeredClient: _, ...without } = begun
    expect((await failureOf(client.exchange(redirect, without))).code).toBe('login_required')
    expect(sent.length).toBe(before)
  })

  test('registers again after invalid_client at a refresh', async () => {
    const setup = await setUp()
    const { client, another, answers, at, login, time, store, reported } = setup
    const { registeredClient } = await login()
    const token = answers['/token'] ?? (() => new Response())
    answers['/token'] = () => Response.json({ error: 'invalid_client' }, { status: 401 })
    time.now += 4_000_000
    expect(await failureOf(client.fetch('/ok'))).toMatchObject({
      code: 'login_required',
      error: 'invalid_client',
      status: 401,
    })
    const count = at('/token').length
    for (const each of [client, another()]) {
      expect((await failureOf(each.fetch('/ok'))).code).toBe('login_required')
    }
    expect(at('/token').length).toBe(count)
    expect(store.tokens).toBeUndefined()
    expect(reported.at(-1)).toBeUndefined()
    answers['/token'] = token
    const again = await login()
    expect(again.registeredClient?.clientId).not.toBe(registeredClient?.clientId)
    expect(at('/register').length).toBe(2)
    expect((await client.fetch('/ok')).status).toBe(200)
  })

  test('does not use a refused client of the options again', async () => {
    const setup = await setUp()
    const shared = await setup.client.register()
    const client = setup.another({ registeredClient: shared })
    await setup.login(client)
    const token = setup.answers['/token'] ?? (() => new Response())
    setup.answers['/token'] = () => Response.json({ error: 'invalid_client' }, { status: 401 })
    expect((await failureOf(client.refresh())).code).toBe('login_required')
    setup.answers['/token'] = token
    expect((await setup.login(client)).registeredClient?.clientId).not.toBe(shared.clientId)
  })

  test('keeps the tokens after other refusals of a refresh', async () => {
    const { client, answers, login, time, store } = await setUp()
    await login()
    answers['/token'] = () => Response.json({ error: 'unauthorized_client' }, { status: 400 })
    time.now += 4_000_000
    expect((await failureOf(client.fetch('/ok'))).code).toBe('refresh_failed')
    expect(store.tokens?.refreshToken).toMatch(/^refresh-/)
  })

  test('registers again once the secret has expired', async () => {
    const setup = await setUp()
    const { client, answers, at, login, time, sent, store } = setup
    const end = Math.ceil(time.now / 1000) + 100
    const register = answers['/register'] ?? (() => new Response())
    answers['/register'] = () =>
      Response.json({ client_id: 'x', client_secret: 'short-lived', client_secret_expires_at: end })
    expect((await login()).registeredClient?.clientSecretExpiresAt).toBe(end * 1000)
    expect((await client.fetch('/ok')).status).toBe(200)
    time.now = end * 1000
    const before = sent.length
    expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
    expect((await failureOf(client.refresh())).code).toBe('login_required')
    expect(sent.length).toBe(before)
    expect(store.tokens).toBeDefined()
    answers['/register'] = register
    expect((await login()).registeredClient?.clientId).toMatch(/^id-/)
    expect(at('/register').length).toBe(2)
  })

  test.each([0, '0', null, undefined, 'never'])(
    'client_secret_expires_at %j means never',
    async (expires) => {
      const { answers, client } = await setUp()
      answers['/register'] = () =>
        Response.json({ client_id: 'x', client_secret: 'y', client_secret_expires_at: expires })
      expect((await client.register()).clientSecretExpiresAt).toBeUndefined()
    },
  )

  test('a device client', async () => {
    const { at, login, client } = await setUp(['grantType: device_code'])
    const tokens = await login()
    expect(JSON.parse(at('/register')[0]?.body ?? '')).toEqual({
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      response_types: [],
      token_endpoint_auth_method: 'none',
      client_name: 'pets',
    })
    expect(at('/begin')[0]?.parameters['client_id']).toBe(tokens.registeredClient?.clientId)
    expect(at('/token')[0]?.headers.get('authorization')).toMatch(/^Basic /)
    await login()
    expect(at('/register').length).toBe(1)
    const signal = AbortSignal.abort(new Error('no'))
    expect((await failureOf(client.deviceLogin({ onPrompt: () => undefined, signal }))).message).toBe('no')
  })

  test('a refresh that timed out keeps the client when its response arrives late', async () => {
    const setup = await setUp(['tokenRequest: { timeout: 1s }'])
    const { client, answers, login, store, time } = setup
    const { registeredClient } = await login()
    time.now += 4_000_000
    let answer: (response: Response) => void = () => undefined
    let isFirst = true
    answers['/token'] = () => {
      if (!isFirst) return Response.json({ error: 'invalid_grant' }, { status: 400 })
      isFirst = false
      return new Promise((resolve) => {
        answer = resolve
      })
    }
    const kept = store.tokens
    expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
    await store.set(kept as Tokens)
    answer(Response.json({ access_token: 'late', refresh_token: 'late-refresh' }))
    while (store.tokens?.accessToken !== 'late') await new Promise((resolve) => setTimeout(resolve, 1))
    expect(registered(setup)).toEqual(registeredClient)
  })

  test('ignores what is not a client in the store', async () => {
    for (const registeredClient of ['text', 7, { clientId: 'x' }, []]) {
      const tokens = { accessToken: 'a', refreshToken: 'r', response: {}, redirect: {}, registeredClient }
      const { client, sent, at } = await setUp([], { store: watchedStore(tokens as unknown as Tokens) })
      expect((await failureOf(client.fetch('/ok'))).code).toBe('login_required')
      expect(sent.length).toBe(0)
      await client.authorizationUrl()
      expect(at('/register').length).toBe(1)
    }
  })

  test('the redirect must name the issuer', async () => {
    const { client, login, at } = await setUp([`issuer: "https://\${variables.host}"`])
    expect((await failureOf(login())).code).toBe('state_mismatch')
    const begun = await client.authorizationUrl()
    const redirect = `/callback?code=c&state=${begun.state}&iss=https%3A%2F%2Fa.example.com`
    expect((await client.exchange(redirect, begun)).registeredClient).toEqual(begun.registeredClient)
    expect(at('/register').length).toBe(1)
  })

  test('a nonce in the URL', async () => {
    const { client } = await setUp(['authorizationParams: { nonce: "${nonce}" }'])
    const begun = (await client.authorizationUrl()) as Begun & { nonce: string }
    expect(new URL(begun.url).searchParams.get('nonce')).toBe(begun.nonce)
    expect(new URL(begun.url).searchParams.get('client_id')).toBe(begun.registeredClient.clientId)
  })

  test('shows no secret that a server repeats, or that the client has', async () => {
    const { client, answers, login } = await setUp(['clientAuthentication: client_secret_post'], {
      registration: [`headers: { Authorization: "Bearer \${credentials.initial}" }`],
      credentials: { initial: 'initial-token' },
    })
    answers['/register'] = () =>
      Response.json({ error: 'x', error_description: 'no initial-token' }, { status: 400 })
    expect((await failureOf(client.register())).errorDescription).toBe('no …')
    answers['/register'] = () => Response.json({ client_id: 'x', client_secret: 'returned-secret' })
    await login()
    answers['/token'] = () =>
      Response.json({ error: 'x', error_description: 'no returned-secret' }, { status: 400 })
    expect((await failureOf(client.refresh())).errorDescription).toBe('no …')
  })
})
