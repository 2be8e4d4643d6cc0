import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTrelloClient } from '../../examples/generated/trello.ts'
import { createTumblrClient } from '../../examples/generated/tumblr.ts'
import { emit, load, rejection } from '../support/emitted.ts'

/* Logins with OAuth 1 (RFC 5849 section 2), with a server that a function imitates. */

interface Tokens {
  readonly accessToken: string
  readonly tokenSecret?: string
  readonly receivedAt?: number
  readonly response?: Readonly<Record<string, unknown>>
  readonly redirect?: Readonly<Record<string, string>>
}

interface Begun {
  readonly url: string
  readonly requestToken: string
  readonly requestTokenSecret: string
}

interface LoginClient {
  readonly fetch: (path: string, init?: object) => Promise<Response>
  readonly authorizationUrl: (init?: object) => Promise<Begun>
  readonly exchange: (end: string | URL, begun: object) => Promise<Tokens>
  readonly tokens: {
    readonly get: () => Promise<Tokens | undefined>
    readonly set: (tokens: Tokens) => Promise<void>
    readonly clear: () => Promise<void>
  }
}

interface Sent {
  readonly url: string
  readonly method: string
  readonly redirect: string
  readonly authorization: string
  /** The parameters of `Authorization`. */
  readonly parameters: Readonly<Record<string, string>>
}

const server = 'https://api.example.com/oauth'
const login = `login:
      requestTokenUrl: ${server}/request_token
      authorizationUrl: ${server}/authorize
      accessTokenUrl: ${server}/access_token`

/** @param keys of `auth`, as lines; those of `login` come last */
function configOf(keys: string = login, more = ''): string {
  return `
  baseUrl: https://api.example.com
  ${more}
  auth:
    type: oauth1
    consumerKey: key
    ${keys}`
}

const secrets = {
  consumerSecret: 'the secret of the consumer',
  requestTokenSecret: 'secret+of the request/token',
  tokenSecret: 'secret&of the%token',
  verifier: 'the verifier',
}

const begun = { requestToken: 'request token', requestTokenSecret: secrets.requestTokenSecret }

/** What the server responds with: the parameters of a form, or a function of the request. */
type Answer = Readonly<Record<string, string>> | ((sent: Sent) => Response | Promise<Response>)

const answers: Readonly<Record<string, Answer>> = {
  request_token: {
    oauth_token: begun.requestToken,
    oauth_token_secret: begun.requestTokenSecret,
    oauth_callback_confirmed: 'true',
  },
  access_token: { oauth_token: 'access token', oauth_token_secret: secrets.tokenSecret, user_id: '7' },
}

interface SetUp {
  readonly client: LoginClient
  readonly sent: Sent[]
}

/** A client whose server gives these answers, by the last segment of the path; requests get a 200. */
async function setUp(
  config: string = configOf(),
  changes: Readonly<Record<string, Answer>> = {},
  options: object = {},
): Promise<SetUp> {
  const { create } = await load(config)
  const sent: Sent[] = []
  const client = create({
    credentials: { consumerSecret: secrets.consumerSecret },
    sleep: async () => {},
    fetch: async (url: string, init: RequestInit) => {
      const authorization = `${new Headers(init.headers).get('authorization')}`
      const pairs = [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(
        ([, name, value]) => [`${name}`, decodeURIComponent(`${value}`)] as const,
      )
      const { method = 'GET', redirect = 'follow' } = init
      const request = { url, method, redirect, authorization, parameters: Object.fromEntries(pairs) }
      sent.push(request)
      const answer = { ...answers, ...changes }[new URL(url).pathname.replace(/.*\//, '')]
      if (typeof answer === 'function') return answer(request)
      return new Response(answer && `${new URLSearchParams(answer)}`)
    },
    ...options,
  })
  // Every config here has a login.
  return { client: client as unknown as LoginClient, sent }
}

/** The callback with this query. */
function redirect(query: Readonly<Record<string, string>>): string {
  return `http://127.0.0.1:8976/callback?${new URLSearchParams(query)}`
}

const ended = redirect({ oauth_token: begun.requestToken, oauth_verifier: secrets.verifier, shop: 'a b' })

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

/** The signature of a POST, computed here once more (RFC 5849 section 3.4). */
function signatureOf({ url, parameters }: Sent, tokenSecret: string): string {
  const { origin, pathname, searchParams } = new URL(url)
  const pairs = [...Object.entries(parameters), ...searchParams]
    .filter(([name]) => name !== 'oauth_signature' && name !== 'realm')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
  const text = ['POST', encoded(origin + pathname), encoded(pairs.join('&'))].join('&')
  return createHmac('sha1', `${encoded(secrets.consumerSecret)}&${encoded(tokenSecret)}`)
    .update(text)
    .digest('base64')
}

/** No secret is in an error, its stack or its causes. */
function expectNoSecret(error: unknown): void {
  for (let each = error; each instanceof Error; each = each.cause) {
    const shown = [each.message, each.stack, JSON.stringify(each)].join('\n')
    for (const secret of Object.values(secrets)) {
      for (const form of [secret, encoded(secret), `${new URLSearchParams([['', secret]])}`.slice(1)]) {
        expect(shown).not.toContain(form)
      }
    }
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Both engines of signatures. */
const engines: readonly (readonly [name: string, stub: () => void])[] = [
  ['node:crypto', () => {}],
  ['Web Crypto', () => vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })],
]

describe.each(engines)('with %s', (_, stub) => {
  test('a login has three legs, signed in the header, whose query is signed too', async () => {
    stub()
    const keys = `addTo: query
    realm: none
    ${login.replace('/request_token', '/request_token?scope=a%20b&x=%2B')}`.replace('realm: none\n    ', '')
    const { client, sent } = await setUp(configOf(keys))
    const { url, ...rest } = await client.authorizationUrl()
    expect(rest).toEqual(begun)
    expect(url).toBe(`${server}/authorize?oauth_token=request%20token`)
    const tokens = await client.exchange(ended, begun)
    expect(tokens).toEqual({
      accessToken: 'access token',
      tokenSecret: secrets.tokenSecret,
      receivedAt: expect.closeTo(Date.now(), -5),
      response: { user_id: '7' },
      redirect: { shop: 'a b' },
    })
    expect(await client.tokens.get()).toEqual(tokens)
    const [first, second] = sent
    expect(first).toMatchObject({
      url: `${server}/request_token?scope=a%20b&x=%2B`,
      method: 'POST',
      redirect: 'manual',
      parameters: { oauth_callback: 'http://127.0.0.1:8976/callback' },
    })
    expect(first?.parameters).not.toHaveProperty('oauth_token')
    expect(second).toMatchObject({
      url: `${server}/access_token`,
      method: 'POST',
      redirect: 'manual',
      parameters: { oauth_token: begun.requestToken, oauth_verifier: secrets.verifier },
    })
    expect(first?.parameters['oauth_signature']).toBe(first && signatureOf(first, ''))
    expect(second?.parameters['oauth_signature']).toBe(
      second && signatureOf(second, secrets.requestTokenSecret),
    )
    await client.fetch('/me', { method: 'POST' })
    const { searchParams } = new URL(`${sent[2]?.url}`)
    expect(searchParams.get('oauth_token')).toBe('access token')
    const request = { url: 'https://api.example.com/me', parameters: Object.fromEntries(searchParams) }
    expect(searchParams.get('oauth_signature')).toBe(
      signatureOf({ ...request, method: '', redirect: '', authorization: '' }, secrets.tokenSecret),
    )
  })

  test('a redirect of another login, or without a verifier, sends nothing', async () => {
    stub()
    const { client, sent } = await setUp()
    const [token, verifier] = [begun.requestToken, secrets.verifier]
    const cases: readonly (readonly [Readonly<Record<string, string>>, object])[] = [
      [{ oauth_token: 'other', oauth_verifier: verifier }, { code: 'state_mismatch' }],
      [{ oauth_verifier: verifier }, { code: 'state_mismatch' }],
      [{ oauth_token: '', oauth_verifier: verifier }, { code: 'state_mismatch' }],
      [{ oauth_token: token }, { code: 'login_denied' }],
      [{ oauth_token: token, oauth_verifier: '' }, { code: 'login_denied' }],
      [{}, { code: 'login_denied' }],
      [{ denied: token }, { code: 'login_denied', error: undefined }],
      [{ denied: 'other', oauth_token: 'other' }, { code: 'login_denied' }],
      [
        { oauth_problem: 'user_refused', oauth_token: 'other', oauth_verifier: verifier },
        { code: 'login_denied', error: 'user_refused' },
      ],
      [
        { error: 'access_denied', oauth_token: token },
        { code: 'login_denied', error: 'access_denied' },
      ],
    ]
    for (const [query, expected] of cases) {
      const error = await rejection(client.exchange(redirect(query), begun))
      expect(error, JSON.stringify(query)).toMatchObject({ name: 'FlexgenError', ...expected })
      expectNoSecret(error)
    }
    expect(sent).toEqual([])
    const path = new URL(ended)
    await client.exchange(path.pathname + path.search, begun)
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['without a confirmation', { oauth_token: 'a', oauth_token_secret: 'b' }],
    ['with another confirmation', { ...answers['request_token'], oauth_callback_confirmed: 'false' }],
    ['without a token', { oauth_token_secret: 'b', oauth_callback_confirmed: 'true' }],
    ['with an empty token', { oauth_token: '', oauth_token_secret: 'b', oauth_callback_confirmed: 'true' }],
    ['without a secret', { oauth_token: 'a', oauth_callback_confirmed: 'true' }],
  ])('a request token %s is `token_response`', async (_name, answer) => {
    stub()
    const { client, sent } = await setUp(configOf(), { request_token: answer })
    const error = await rejection(client.authorizationUrl())
    expect(error).toMatchObject({ code: 'token_response' })
    expectNoSecret(error)
    expect(sent).toHaveLength(1)
  })

  test('a confirmation may be in upper case, and secrets may be empty', async () => {
    stub()
    const answer = { oauth_token: 'a', oauth_token_secret: '', oauth_callback_confirmed: 'True' }
    const { client, sent } = await setUp(configOf(), { request_token: answer, access_token: answer })
    const empty = await client.authorizationUrl()
    expect(empty).toMatchObject({ requestToken: 'a', requestTokenSecret: '' })
    const tokens = await client.exchange(redirect({ oauth_token: 'a', oauth_verifier: 'v' }), empty)
    expect(tokens).toMatchObject({ accessToken: 'a', tokenSecret: '' })
    const [, second] = sent
    expect(second?.parameters['oauth_signature']).toBe(second && signatureOf(second, ''))
  })

  test('a refusal has the words of the server, without the secrets that it repeats', async () => {
    stub()
    const refuse =
      (...repeated: readonly string[]) =>
      (): Response => {
        const words = `signature_invalid\n${repeated.join(' ')}`
        const problem = { oauth_problem: words, oauth_problem_advice: words }
        return new Response(`${new URLSearchParams(problem)}`, { status: 401 })
      }
    const { consumerSecret, requestTokenSecret, verifier } = secrets
    const { client, sent } = await setUp(configOf(), {
      request_token: refuse(consumerSecret, encoded(consumerSecret)),
      access_token: refuse(consumerSecret, encoded(requestTokenSecret), verifier),
    })
    const first = await rejection(client.authorizationUrl())
    expect(first).toMatchObject({ code: 'token_request', status: 401 })
    expect(String(first)).toContain('returned 401 ')
    const second = await rejection(client.exchange(ended, begun))
    expect(second).toMatchObject({ code: 'token_request', status: 401 })
    expectNoSecret(first)
    expectNoSecret(second)
    // A refusal is not temporary.
    expect(sent).toHaveLength(2)
    expect(await client.tokens.get()).toBeUndefined()
  })
})

test.each([
  ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } })],
  ['a problem in a 200', () => new Response('oauth_problem=nonce_used&oauth_token=a&oauth_token_secret=b')],
  ['a page', () => new Response('<h1>No</h1>', { status: 404 })],
])('%s is a refusal', async (_, answer) => {
  const { client, sent } = await setUp(configOf(), { request_token: answer, access_token: answer })
  expect(await rejection(client.authorizationUrl())).toMatchObject({ code: 'token_request' })
  expect(await rejection(client.exchange(ended, begun))).toMatchObject({ code: 'token_request' })
  expect(sent).toHaveLength(2)
})

test('the request token is requested up to three times, each time signed again; the exchange is never repeated', async () => {
  const fail = (status: number, after?: string) => () =>
    new Response('', { status, headers: after === undefined ? {} : { 'retry-after': after } })
  let left = 2
  const flaky: Answer = (request) => {
    if (left-- > 0) return fail(503)()
    return new Response(
      `${new URLSearchParams(answers['request_token'] as Record<string, string>)}&x=${request.url}`,
    )
  }
  const fine = await setUp(configOf(), { request_token: flaky, access_token: fail(503) })
  await fine.client.authorizationUrl()
  expect(fine.sent).toHaveLength(3)
  expect(new Set(fine.sent.map(({ parameters }) => parameters['oauth_nonce'])).size).toBe(3)
  const error = await rejection(fine.client.exchange(ended, begun))
  expect(error).toMatchObject({ code: 'token_request', status: 503 })
  expect(fine.sent).toHaveLength(4)

  for (const [answer, calls] of [
    [fail(503), 3],
    [fail(429, '21'), 1],
    [fail(429, '1'), 3],
    [() => Promise.reject(new TypeError('fetch failed')), 3],
  ] as const) {
    const { client, sent } = await setUp(configOf(), { request_token: answer })
    expect(await rejection(client.authorizationUrl())).toMatchObject({ code: 'token_request' })
    expect(sent).toHaveLength(calls)
  }
})

test('the error of the platform is the cause', async () => {
  const cause = new TypeError('fetch failed')
  const { client } = await setUp(configOf(), { access_token: () => Promise.reject(cause) })
  const error = await rejection(client.exchange(ended, begun))
  expect(error).toMatchObject({
    code: 'token_request',
    message: 'The server of the login did not respond.',
    cause,
  })
})

test('a call is aborted after its timeout, also without regard to the signal', async () => {
  vi.useFakeTimers()
  const { client, sent } = await setUp(configOf(), { access_token: () => new Promise(() => {}) })
  const failing = rejection(client.exchange(ended, begun))
  await vi.advanceTimersByTimeAsync(10_900)
  await vi.advanceTimersByTimeAsync(200)
  expect(await failing).toMatchObject({
    code: 'token_request',
    cause: { message: 'no response within 10 s' },
  })
  expect(sent).toHaveLength(1)
})

test('a response is read up to 1 MB', async () => {
  const long = (): Response => new Response(`oauth_token=a&oauth_token_secret=b&x=${'x'.repeat(1_048_576)}`)
  const { client } = await setUp(configOf(), { access_token: long })
  const error = await rejection(client.exchange(ended, begun))
  expect(error).toMatchObject({ code: 'token_request', cause: { message: 'The response is too long.' } })
})

test('parameters of the config and of the caller are in the URL, with spaces as `%20`', async () => {
  const keys = `${login}
      authorizationParams: { name: My App, scope: "read,write", expiration: never, page: "\${variables.page}", n: 1, b: { literal: "$x" } }`
  const { client } = await setUp(
    configOf(keys.replace('/authorize', '/authorize?own=1&own=2'), 'variables: { page: { optional: true } }'),
  )
  const { url } = await client.authorizationUrl({
    params: { expiration: '1day', name: undefined, more: 'a+b' },
  })
  const query =
    'own=1&own=2&oauth_token=request%20token&scope=read%2Cwrite&expiration=1day&n=1&b=%24x&more=a%2Bb'
  expect(url).toBe(`${server}/authorize?${query}`)
})

test('headers of the config are sent with both calls, not those of requests; what they refer to is hidden', async () => {
  const { create } = await load(
    configOf(
      `${login}
      headers: { User-Agent: "MyApp/\${variables.version}", X-App: "\${env.APP}", X-Time: "\${time.s}", X-Late: "\${env.LATE?}" }`,
      'variables: { version: { default: "1.0" } }\n  headers: { X-Own: own }',
    ),
  )
  const sent: Headers[] = []
  const { client } = await setUp()
  const own = create({
    credentials: { consumerSecret: secrets.consumerSecret },
    env: { APP: 'the secret app', LATE: '' },
    clock: () => 1_000_000,
    fetch: async (_: string, { headers }: RequestInit) => {
      sent.push(new Headers(headers))
      const answer = sent.length === 1 ? answers['request_token'] : { oauth_problem: 'no the secret app' }
      return new Response(`${new URLSearchParams(answer as Record<string, string>)}`)
    },
  }) as unknown as typeof client
  await own.authorizationUrl()
  const error = await rejection(own.exchange(ended, begun))
  for (const headers of sent) {
    expect(headers.get('authorization')).toMatch(/^OAuth oauth_/)
    headers.delete('authorization')
    expect([...headers]).toEqual([
      ['user-agent', 'MyApp/1.0'],
      ['x-app', 'the secret app'],
      ['x-time', '1000'],
    ])
  }
  expect(sent).toHaveLength(2)
  expect(error).toMatchObject({ code: 'token_request', error: 'no …' })
})

test('an app that reads its path from the fragment gets all parameters there', async () => {
  const { client } = await setUp(configOf(login.replace('/authorize', '/#/authorize?a=1')))
  const { url } = await client.authorizationUrl({ params: { b: '2' } })
  expect(url).toBe(`${server}/#/authorize?a=1&oauth_token=request+token&b=2`)
})

describe('a verifier', () => {
  const oob = `${login}\n      callback: oob`

  test('is passed itself with `oob`', async () => {
    const { client, sent } = await setUp(configOf(oob))
    await client.authorizationUrl()
    expect(sent[0]?.parameters['oauth_callback']).toBe('oob')
    const tokens = await client.exchange(' 12 34\n', begun)
    expect(tokens.redirect).toEqual({})
    expect(sent[1]?.parameters['oauth_verifier']).toBe('12 34')
    expect(await rejection(client.exchange('  ', begun))).toMatchObject({ code: 'login_denied' })
    expect(sent).toHaveLength(2)
  })

  test('is passed itself, or in a URL, if the callback is known only at run time', async () => {
    const keys = `${login}\n      callback: \${variables.callback}`
    const { client, sent } = await setUp(
      configOf(keys, 'variables: { callback: {} }'),
      {},
      { variables: { callback: () => 'oob' } },
    )
    await client.authorizationUrl()
    expect(sent[0]?.parameters['oauth_callback']).toBe('oob')
    await client.exchange('1234', begun)
    await client.exchange(new URL(ended), begun)
    expect(sent.map(({ parameters }) => parameters['oauth_verifier'])).toEqual([
      undefined,
      '1234',
      secrets.verifier,
    ])
    expect(await rejection(client.exchange('http://127.0.0.1/', begun))).toMatchObject({
      code: 'login_denied',
    })
  })
})

describe('tokens', () => {
  const given = { accessToken: 'given', tokenSecret: 'its secret' }
  const failing = (): never => {
    throw new Error('out of order')
  }

  /** A store in memory that counts its calls. */
  function watchedStore(kept?: Tokens): {
    kept: Tokens | undefined
    reads: number
    get: () => Tokens | undefined
    set: (tokens: Tokens) => void
    clear: () => void
  } {
    return {
      kept,
      reads: 0,
      get() {
        this.reads++
        return this.kept
      },
      set(tokens) {
        this.kept = tokens
      },
      clear() {
        this.kept = undefined
      },
    }
  }

  test('are required, and a 401 is returned as is', async () => {
    const { client, sent } = await setUp(configOf(), { me: () => new Response('', { status: 401 }) })
    const error = await rejection(client.fetch('/me'))
    expect(error).toMatchObject({
      code: 'login_required',
      message:
        'There are no tokens. Tokens are read from the memory of this client. Run `npx flexgen login pets.flexgen.yaml`.',
    })
    expect(sent).toEqual([])
    await client.tokens.set(given)
    expect((await client.fetch('/me')).status).toBe(401)
    expect(sent).toHaveLength(1)
    await client.tokens.clear()
    expect(await rejection(client.fetch('/me'))).toMatchObject({ code: 'login_required' })
  })

  test('of the options are used until there are others', async () => {
    const { client, sent } = await setUp(configOf(), {}, { tokens: given })
    await client.fetch('/me')
    await client.exchange(ended, begun)
    await client.fetch('/me')
    expect(sent.map(({ parameters }) => parameters['oauth_token'])).toEqual([
      'given',
      'request token',
      'access token',
    ])
  })

  test('are read from the store once for parallel requests, and again after a minute', async () => {
    let now = 1_000_000
    const tokenStore = watchedStore(given)
    const { client, sent } = await setUp(configOf(), {}, { tokenStore, clock: () => now })
    await Promise.all([client.fetch('/me'), client.fetch('/me'), client.fetch('/me')])
    expect(tokenStore.reads).toBe(1)
    tokenStore.kept = { accessToken: 'of another process', tokenSecret: 'x' }
    now += 59_000
    await client.fetch('/me')
    now += 2_000
    await client.fetch('/me')
    expect(sent.map(({ parameters }) => parameters['oauth_token']).slice(3)).toEqual([
      'given',
      'of another process',
    ])
    tokenStore.kept = undefined
    now += 61_000
    expect(await rejection(client.fetch('/me'))).toMatchObject({ code: 'login_required' })
  })

  test('that cannot be stored are stored before the next request', async () => {
    const tokenStore = watchedStore(given)
    const { client, sent } = await setUp(configOf(), {}, { tokenStore })
    const set = tokenStore.set
    tokenStore.set = failing
    const error = await rejection(client.exchange(ended, begun))
    expect(error).toMatchObject({ code: 'store_failed' })
    expectNoSecret(error)
    expect(await rejection(client.fetch('/me'))).toMatchObject({ code: 'store_failed' })
    tokenStore.set = set
    await client.fetch('/me')
    expect(tokenStore.kept).toMatchObject({ accessToken: 'access token', tokenSecret: secrets.tokenSecret })
    expect(sent.at(-1)?.parameters['oauth_token']).toBe('access token')
  })

  test('that were stored by another login meanwhile are kept', async () => {
    const tokenStore = watchedStore(given)
    const { client, sent } = await setUp(configOf(), {}, { tokenStore })
    const set = tokenStore.set
    tokenStore.set = failing
    await rejection(client.exchange(ended, begun))
    tokenStore.set = set
    tokenStore.kept = { accessToken: 'later', tokenSecret: 'x' }
    await client.fetch('/me')
    expect(sent.at(-1)?.parameters['oauth_token']).toBe('later')
    expect(tokenStore.kept).toMatchObject({ accessToken: 'later' })
  })

  test('are passed to `onTokens` before they are used, again if it fails', async () => {
    const seen: (string | undefined)[] = []
    let fails = true
    const onTokens = async (tokens?: Tokens): Promise<void> => {
      await pause(1)
      seen.push(tokens?.accessToken)
      if (fails) throw new Error('ours')
    }
    const tokenStore = watchedStore()
    const { client, sent } = await setUp(configOf(), {}, { tokenStore, onTokens })
    expect(await rejection(client.exchange(ended, begun))).toMatchObject({ message: 'ours' })
    expect(tokenStore.kept).toMatchObject({ accessToken: 'access token' })
    expect(await rejection(client.fetch('/me'))).toMatchObject({ message: 'ours' })
    expect(sent).toHaveLength(1)
    fails = false
    await client.fetch('/me')
    await client.fetch('/me')
    await client.tokens.clear()
    expect(seen).toEqual(['access token', 'access token', 'access token', undefined])
  })

  test('of a second login replace those that are being read', async () => {
    const tokenStore = watchedStore(given)
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { get } = tokenStore
    const slow = Object.assign(tokenStore, { get: () => held.then(() => given) })
    const { client, sent } = await setUp(configOf(), {}, { tokenStore: slow })
    const early = client.fetch('/me')
    await pause(1)
    Object.assign(tokenStore, { get })
    await client.exchange(ended, begun)
    release()
    await early
    await client.fetch('/me')
    expect(sent.map(({ parameters }) => parameters['oauth_token'])).toEqual([
      'request token',
      'given',
      'access token',
    ])
  })

  test.each([
    ['accessToken', { accessToken: '\ud800', tokenSecret: 'x' }],
    ['tokenSecret', { accessToken: 'x', tokenSecret: '\ud800' }],
  ])('with a lone surrogate as `%s` are `invalid_credential`', async (name, tokens) => {
    const { client, sent } = await setUp(configOf(), {}, { tokens })
    const error = await rejection(client.fetch('/me'))
    expect(error).toMatchObject({
      code: 'invalid_credential',
      message: `tokens.${name} has a forbidden character.`,
    })
    expect(sent).toEqual([])
  })

  test('may supply values of the config', async () => {
    const config = configOf(login, 'headers: { X-User: "${token.user_id}", X-Shop: "${redirect.shop}" }')
    const seen: Headers[] = []
    const me = (): Response => new Response()
    const { client } = await setUp(config, { me }, {})
    await client.exchange(ended, begun)
    const { create } = await load(config)
    const tokens = await client.tokens.get()
    await create({
      credentials: { consumerSecret: 'x' },
      tokens,
      fetch: async (_url: string, init: RequestInit) => {
        seen.push(new Headers(init.headers))
        return new Response()
      },
    }).fetch('/me')
    expect([seen[0]?.get('x-user'), seen[0]?.get('x-shop')]).toEqual(['7', 'a b'])
  })
})

test('the examples begin a login at the URLs that their APIs document', async () => {
  const sent: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url)
    return new Response('oauth_token=a&oauth_token_secret=b&oauth_callback_confirmed=true&user_id=7')
  }
  const end = redirect({ oauth_token: 'a', oauth_verifier: 'v' })
  const trello = createTrelloClient({ env: { TRELLO_API_KEY: 'k', TRELLO_API_SECRET: 's' }, fetch })
  const begunAtTrello = await trello.authorizationUrl()
  expect(begunAtTrello.url).toBe(
    'https://trello.com/1/OAuthAuthorizeToken?oauth_token=a&name=Flexgen%20example&scope=read%2Cwrite&expiration=never',
  )
  await trello.exchange(end, begunAtTrello)
  const tumblr = createTumblrClient({ env: { TUMBLR_CONSUMER_KEY: 'k', TUMBLR_CONSUMER_SECRET: 's' }, fetch })
  const begunAtTumblr = await tumblr.authorizationUrl()
  expect(begunAtTumblr.url).toBe('https://www.tumblr.com/oauth/authorize?oauth_token=a')
  expect(await tumblr.exchange(end, begunAtTumblr)).toMatchObject({ tokenSecret: 'b' })
  await tumblr.fetch('/user/info')
  expect(sent).toEqual([
    'https://trello.com/1/OAuthGetRequestToken',
    'https://trello.com/1/OAuthGetAccessToken',
    'https://www.tumblr.com/oauth/request_token',
    'https://www.tumblr.com/oauth/access_token',
    'https://api.tumblr.com/v2/user/info',
  ])
})

test('a client with a login has no word of a renewal, and one without has none of a login', () => {
  expect(emit(configOf(login))).not.toMatch(/refresh|renew|expires/i)
  expect(emit(configOf(''))).not.toMatch(/login|exchange|tokenStore|verifier/i)
})
