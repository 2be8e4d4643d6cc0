import { createHash, createHmac, generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type AuthText, type AuthType, type NotNeeded, rowsOf } from '../support/auth-types.ts'
import { type Client, codesOf, load } from '../support/emitted.ts'
import { SecretFinder, shownOf } from '../support/secrets.ts'

/*
 * Clients of every auth type, with marked secrets. Every error code is provoked, with both engines. Neither errors nor
 * clients show a secret, a key, a value derived from them, or what authorises a request.
 */

afterEach(() => vi.unstubAllGlobals())

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const rsaPair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keys = {
  rsa: rsaPair.privateKey.export(pkcs8).toString(),
  rsa768: generateKeyPairSync('rsa', { modulusLength: 768 }).privateKey.export(pkcs8).toString(),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pkcs8).toString(),
  ec384: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(pkcs8).toString(),
  ed25519: generateKeyPairSync('ed25519').privateKey.export(pkcs8).toString(),
  x25519: generateKeyPairSync('x25519').privateKey.export(pkcs8).toString(),
  encrypted: rsaPair.privateKey
    .export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'Nv3qwaUlPh' })
    .toString(),
}

/** Private keys that are invalid. Each is a secret too. */
const wrongKeys: Readonly<Record<string, string>> = {
  'without PEM': 'wG7tzrJ0bQ8e-correct-horse',
  'only base64': keys.rsa.replace(/-----[^-]*-----|\s/g, ''),
  encrypted: keys.encrypted,
  cut: keys.rsa.slice(0, -60),
  'of another type': keys.x25519,
  'too small': keys.rsa768,
  damaged: keys.rsa.replace(/.{64}\n/, ''),
  'of OpenSSH': keys.rsa.replaceAll('PRIVATE', 'OPENSSH PRIVATE'),
  'with a wrong character': keys.ec.replace('\nM', '\n*'),
}

const secret = 'Zp4k-XfQ9~s3cret/Value+w1th=signs'
const tokenSecret = 'hJ2m_t0k3nS3cr3t&of,the.user'
const token = 'eV8rTq1nBearerOfAllThings'

/** An auth, the credentials of its client, and credentials that are an `invalid_credential`. */
interface Row<Type extends AuthType = AuthType> {
  readonly auth: AuthText<Type>
  readonly credentials: Readonly<Record<string, string>>
  /** The challenge of the API, for a type that only signs after one. */
  readonly challenge?: string
  readonly optional?: readonly string[]
  readonly wrong?: readonly Readonly<Record<string, string>>[]
}

function keyed<Auth extends AuthText>(auth: Auth, privateKey: string): Row & { readonly auth: Auth } {
  const wrong = [...Object.values(wrongKeys), privateKey === keys.ec ? keys.ec384 : keys.ec]
  return { auth, credentials: { privateKey }, wrong: wrong.map((privateKey) => ({ privateKey })) }
}

const oauth1 = { consumerSecret: secret, accessToken: token, tokenSecret }
const aws = { accessKey: 'AKIAQ7Z2MARKED5KEY1D', secretKey: secret, sessionToken: token }
const userOptional = { optional: ['accessToken', 'tokenSecret'] }

const byType: { readonly [Type in AuthType]: readonly Row<Type>[] | NotNeeded } = {
  none: [{ auth: 'type: none', credentials: {} }],
  apiKey: [
    {
      auth: 'type: apiKey, key: X-Key',
      credentials: { value: token },
      wrong: [{ value: `${token}\n` }, { value: `π${token}` }],
    },
    { auth: 'type: apiKey, key: api_key, addTo: query', credentials: { value: secret } },
    {
      auth: 'type: apiKey, key: sid, addTo: cookie',
      credentials: { value: token },
      wrong: [{ value: `${token};` }],
    },
  ],
  bearer: [
    { auth: 'type: bearer', credentials: { token }, wrong: [{ token: `${token}\r\nX: 1` }] },
    { auth: 'type: bearer, addTo: query', credentials: { token } },
  ],
  basic: [
    {
      auth: 'type: basic',
      credentials: { username: token, password: secret },
      wrong: [
        { username: `${token}:`, password: secret },
        { username: token, password: `${secret}\0` },
      ],
    },
  ],
  digest: [
    {
      auth: 'type: digest',
      credentials: { username: 'ann', password: secret },
      challenge: 'Digest realm="api", nonce="n", algorithm=SHA-256, qop="auth"',
    },
    {
      auth: 'type: digest, algorithms: [MD5-sess, SHA-256-sess], qop: auth-int',
      credentials: { username: token, password: secret },
      challenge: 'Digest realm="api", nonce="n", algorithm=SHA-256-sess, qop="auth-int"',
    },
  ],
  jwt: [
    {
      auth: 'type: jwt, payload: { sub: "${credentials.user}" }, expiresIn: 5m',
      credentials: { secret, user: token },
      wrong: [{ secret: '', user: token }],
    },
    {
      auth: 'type: jwt, algorithm: HS512, secretBase64Encoded: true, addTo: query',
      credentials: { secret: Buffer.from(secret).toString('base64') },
      wrong: [{ secret: `${secret}!` }],
    },
    keyed('type: jwt, algorithm: RS256', keys.rsa),
    keyed('type: jwt, algorithm: PS384, expiresIn: 1h', keys.rsa),
    keyed('type: jwt, algorithm: ES256', keys.ec),
    keyed('type: jwt, algorithm: EdDSA, addTo: query', keys.ed25519),
  ],
  oauth1: [
    { auth: 'type: oauth1, consumerKey: me', credentials: oauth1, ...userOptional },
    {
      auth: 'type: oauth1, consumerKey: me, realm: "${credentials.realm}", includeBodyHash: true',
      credentials: { ...oauth1, realm: secret },
      ...userOptional,
      wrong: [{ ...oauth1, realm: `${secret}\n` }],
    },
    { auth: 'type: oauth1, consumerKey: me, addTo: query', credentials: oauth1, ...userOptional },
    { auth: 'type: oauth1, consumerKey: me, addTo: body', credentials: oauth1, ...userOptional },
    {
      auth: 'type: oauth1, consumerKey: me, signatureMethod: PLAINTEXT',
      credentials: oauth1,
      ...userOptional,
    },
    keyed('type: oauth1, consumerKey: me, signatureMethod: RSA-SHA1', keys.rsa),
  ],
  awsSigV4: [
    {
      auth: 'type: awsSigV4, region: us-east-1, service: s3',
      credentials: aws,
      optional: ['sessionToken'],
      wrong: [
        { ...aws, accessKey: `${aws.accessKey}\n` },
        { ...aws, sessionToken: `${token}\n` },
      ],
    },
    {
      auth: 'type: awsSigV4, region: "${credentials.region}", service: sqs',
      credentials: { ...aws, region: 'us-east-1' },
      optional: ['sessionToken'],
      wrong: [{ ...aws, region: `us-east-1\n${secret}` }],
    },
    {
      auth: 'type: awsSigV4, region: us-east-1, service: sqs, addTo: query',
      credentials: aws,
      optional: ['sessionToken'],
    },
  ],
  signature: [
    {
      auth: 'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.query}${request.body}" } }, query: { timestamp: "${time.ms}", signature: "${steps.signature}" }, headers: { X-Key: "${credentials.key}" }',
      credentials: { key: token, secret },
      wrong: [{ key: `${token}\n`, secret }],
    },
    {
      auth: 'type: signature, steps: { signature: { hmac: SHA-256, key: { value: "${credentials.secret}", encoding: hex }, of: a } }, headers: { X-S: "${steps.signature}" }',
      credentials: { secret: '00ff' },
      wrong: [{ secret }, { secret: '' }],
    },
  ],
  oauth2: 'not needed: its clients fail in more ways, see test/oauth2/hidden-secrets.test.ts',
  session: 'not needed: test/session/login.test.ts has the errors of its clients',
}
const rows = rowsOf<Row>(byType)

/** With a variable, so that every client can have the codes of variables. */
function configOf(auth: string): string {
  return `
    baseUrl: https://\${variables.host}.example.com
    variables: { host: {}, note: { pattern: "^[a-z]+$" } }
    headers: { X-Note: "\${variables.note}" }
    auth: { ${auth} }`
}

const variables = { host: 'api', note: 'a' }
const form = (): RequestInit => ({ method: 'POST', body: new URLSearchParams({ a: 'b' }) })
const stream = (): RequestInit =>
  ({ method: 'POST', body: new Blob(['a=b']).stream(), duplex: 'half' }) as RequestInit
const formStream = (): RequestInit => ({
  ...stream(),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
})

type Options = Readonly<Record<string, unknown>>

/** Ways to make a client fail, with the code to expect if the client can have it. */
function failuresOf({ auth, credentials, optional = [], wrong = [] }: Row): readonly Failure[] {
  const redirect = (location: string, status: number): Options => ({
    fetch: async () => new Response(null, { status, headers: { location } }),
  })
  const without = Object.keys(credentials).filter((name) => !optional.includes(name))
  return [
    ...without.map((name) => ({
      code: 'missing_credential',
      options: { credentials: { ...credentials, [name]: () => undefined } },
    })),
    ...wrong.map((credentials) => ({ code: 'invalid_credential', options: { credentials } })),
    {
      code: 'challenge_rejected',
      options: { fetch: async () => challenged('Digest realm="api", nonce="n", algorithm=none') },
    },
    { code: 'missing_variable', options: { variables: { ...variables, host: () => undefined } } },
    { code: 'invalid_variable', options: { variables: { ...variables, host: `${secret}/` } } },
    { code: 'invalid_variable', options: { variables: { ...variables, note: secret } } },
    { code: 'host_not_allowed', input: `https://evil.example/?q=${token}` },
    { code: 'host_not_allowed', input: `https://user:${token}@api.example.com/` },
    {
      code: 'host_not_allowed',
      options: { fetch: async () => ({ type: 'opaqueredirect', headers: new Headers() }) },
      onlyFetch: true,
    },
    { code: undefined, init: stream, options: redirect('/', 307), onlyFetch: true },
    { code: 'body_not_replayable', init: formStream, options: redirect('/', 308), onlyFetch: true },
    { code: 'body_not_form', init: () => ({ method: 'POST', body: secret }) },
    { code: 'unsupported_runtime', globals: auth.includes('cookie') ? browser : pageWithoutHttps },
    // These are not the client's own errors.
    { code: undefined, input: 'https://[' },
    { code: undefined, options: redirect('ftp://api.example.com/', 307), onlyFetch: true },
    { code: undefined, options: redirect('https://[', 307), onlyFetch: true },
    { code: undefined, options: redirect('/', 307), onlyFetch: true },
    { code: undefined, init: () => ({ ...form(), method: 'no method' }) },
    ...Object.keys(credentials).map((name) => ({
      code: 'invalid_credential',
      options: { credentials: { ...credentials, [name]: `${credentials[name]}\ud800` } },
    })),
  ]
}

interface Failure {
  /** `undefined`: another error, or none. */
  readonly code: string | undefined
  readonly options?: Options
  readonly input?: string
  readonly init?: () => RequestInit
  readonly globals?: Readonly<Record<string, unknown>>
  /** Only applies to `fetch`. */
  readonly onlyFetch?: boolean
}

function challenged(challenge: string): Response {
  return new Response(null, { status: 401, headers: { 'www-authenticate': challenge } })
}

/** Has no Web Crypto. */
const pageWithoutHttps = { crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) } }

/** Drops cookies, like browsers. */
const browser = {
  Request: class {
    readonly headers = new Headers()
  },
}

/** The part of a signed request that authorises it: the end of its signature or token. */
function proofOf({ url, headers }: { url: string; headers: Headers }): readonly string[] {
  const { searchParams } = new URL(url)
  const own = ['authorization', 'x-key', 'cookie', 'x-amz-security-token'].flatMap(
    (name) => headers.get(name) ?? [],
  )
  const inQuery = ['oauth_signature', 'X-Amz-Signature', 'token'].flatMap(
    (name) => searchParams.get(name) ?? [],
  )
  const inDigest = /response="(\w+)"/.exec(own.join())?.[1] ?? []
  return [...own, ...inQuery].concat(inDigest).map((text) => text.slice(-32))
}

/** The key that SigV4 derives from a secret for a day, with the intermediate keys. */
function signingKeysOf(service: string): readonly Uint8Array[] {
  const parts = ['20250102', 'us-east-1', service, 'aws4_request']
  const derived: Buffer[] = []
  for (const part of parts) {
    derived.push(
      createHmac('sha256', derived.at(-1) ?? `AWS4${secret}`)
        .update(part)
        .digest(),
    )
  }
  return derived
}

/** What the responses of digest are computed from (RFC 7616 section 3.4.2). */
const digestKeys = ['ann', token].map((user) =>
  createHash('sha256').update(`${user}:api:${secret}`).digest('hex'),
)

const everySecret = new SecretFinder([
  secret,
  tokenSecret,
  token,
  aws.accessKey,
  ...Object.values(keys),
  ...Object.values(wrongKeys),
  ...signingKeysOf('s3'),
  ...signingKeysOf('sqs'),
  ...digestKeys,
])

const engines: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['node:crypto', {}],
  ['Web Crypto', { process: { ...process, getBuiltinModule: undefined } }],
]

function stubGlobals(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) vi.stubGlobal(name, value)
}

describe.each(engines)('with %s', (engine, globals) => {
  test.each(rows.map((row) => [row.auth, row] as const))('%s shows no secret', async (_, row) => {
    const config = configOf(row.auth)
    const { create } = await load(config)
    const fetch = async (_: string, init: RequestInit): Promise<Response> =>
      row.challenge === undefined || new Headers(init.headers).has('authorization')
        ? new Response()
        : challenged(row.challenge)
    const given = { variables, credentials: row.credentials, fetch, clock: () => Date.UTC(2025, 0, 2) }
    stubGlobals(globals)
    const good: Client = create(given)
    await good.fetch('/', form())
    const proofs = new SecretFinder(proofOf(await good.sign('/', form())))
    const expectHidden = (value: unknown): void => {
      const found = shownOf(value).flatMap((text) => everySecret.find(text) ?? proofs.find(text) ?? [])
      expect(found).toEqual([])
    }
    expectHidden(good)

    const codes = codesOf(config).filter((code) => code !== 'unsupported_runtime' || engine === 'Web Crypto')
    const provoked = new Set<string>()
    for (const failure of failuresOf(row)) {
      const { code, options, input = '/', init = form } = failure
      if (code !== undefined && !codes.includes(code)) continue
      const client = create({ ...given, ...options })
      stubGlobals(failure.globals ?? {})
      for (const call of failure.onlyFetch || row.challenge !== undefined
        ? [client.fetch]
        : [client.fetch, client.sign]) {
        const error = await call(input, init()).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expectHidden(error)
        if (code === undefined) continue
        expect([code, error]).toEqual([code, expect.objectContaining({ name: 'FlexgenError', code })])
        provoked.add(code)
      }
      vi.unstubAllGlobals()
      stubGlobals(globals)
      expectHidden(client)
    }
    expect([...provoked].sort()).toEqual([...codes].sort())
  })
})

test.each([
  ['unchanged', secret],
  ['in part', `…${secret.slice(5, 20)}…`],
  ['encoded for a URL', encodeURIComponent(secret)],
  ['in base64 after other text', Buffer.from(`me:${secret}`).toString('base64')],
  ['in hexadecimal digits', Buffer.from(secret).toString('hex')],
  ['as bytes', { key: Buffer.from(secret) }],
  ['as an array', new Error('no', { cause: { key: new TextEncoder().encode(secret) } })],
  ['as a cause', new Error('no', { cause: new Error(secret) })],
  ['a line of a key', keys.rsa.split('\n')[3]],
  ['bytes of a key', Buffer.from(keys.ec.split('\n')[1] ?? '', 'base64').subarray(9, 30)],
])('the search finds a secret %s', (_, value) => {
  expect(shownOf(value).some((text) => everySecret.find(text) !== undefined)).toBe(true)
})
