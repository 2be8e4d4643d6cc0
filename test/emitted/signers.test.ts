import { generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type AuthText, type ByAuthType, rowsOf } from '../support/auth-types.ts'
import { createClient, emit, fakeFetch, rejection } from '../support/emitted.ts'

/* Behaviour of clients that sign. `signer-vectors.test.ts` checks their signatures. */

afterEach(() => vi.unstubAllGlobals())

const home = 'https://api.example.com'
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8).toString()
const aws = { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' }

function configOf(auth: string): string {
  return `baseUrl: ${home}\nauth: { ${auth} }`
}

describe('without node:crypto and Web Crypto, as on a page without HTTPS,', () => {
  const signers: ByAuthType<readonly (readonly [auth: AuthText, credentials: object])[]> = {
    none: 'not needed: it signs nothing',
    apiKey: 'not needed: it signs nothing',
    bearer: 'not needed: it signs nothing',
    basic: 'not needed: it signs nothing',
    digest: 'not needed: it signs only after a challenge, see test/runtime/digest.test.ts',
    jwt: [
      ['type: jwt', { secret: 's' }],
      ['type: jwt, algorithm: RS256', { privateKey }],
    ],
    oauth1: [
      ['type: oauth1, consumerKey: me', { consumerSecret: 's' }],
      ['type: oauth1, consumerKey: me, includeBodyHash: true', { consumerSecret: 's' }],
      ['type: oauth1, consumerKey: me, signatureMethod: RSA-SHA1', { privateKey }],
    ],
    awsSigV4: [
      ['type: awsSigV4, region: us-east-1, service: iam', aws],
      ['type: awsSigV4, region: us-east-1, service: s3, addTo: query', aws],
    ],
    signature: [
      [
        'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.method}${request.target}${request.body}" } }, headers: { X-Signature: "${steps.signature}" }',
        { secret: 's' },
      ],
    ],
    oauth2: 'not needed: it signs no request, only assertions, which are JWTs',
    session: 'not needed: the requests of its login are signed by the types above',
  }
  test.each(rowsOf(signers))('%s is unsupported_runtime, a code in its type', async (auth, credentials) => {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(configOf(auth), { fetch, credentials })
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    for (const call of [client.fetch, client.sign]) {
      const error = await rejection(call('/', { method: 'POST', body: 'text' }))
      expect(error).toMatchObject({ name: 'FlexgenError', code: 'unsupported_runtime' })
    }
    expect(sent).toEqual([])
    expect(emit(configOf(auth))).toContain("  | 'unsupported_runtime'\n")
  })
})

describe('a session token of awsSigV4', () => {
  const env = { AWS_SESSION_TOKEN: '' }
  const auth = 'type: awsSigV4, region: us-east-1, service: sqs'

  test('that the config takes from the environment is required', async () => {
    const { fetch, sent } = fakeFetch()
    const config = configOf(`${auth}, sessionToken: "\${env.AWS_SESSION_TOKEN}"`)
    const client = await createClient(config, { fetch, env, credentials: aws })
    expect(await rejection(client.fetch('/'))).toMatchObject({ code: 'missing_credential' })
    expect(sent).toEqual([])
  })

  test.each([
    ['absent', undefined, null],
    ['empty', '', null],
    ['there', 'token', 'token'],
  ])('that the config omits may be %s', async (_, token, header) => {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(configOf(auth), {
      fetch,
      credentials: { ...aws, sessionToken: () => token },
    })
    await client.fetch('/')
    expect(sent.map(({ headers }) => headers.get('x-amz-security-token'))).toEqual([header])
  })
})

describe('a key with an optional variable', () => {
  const variables = 'variables: { v: { optional: true }, w: { optional: true } }'
  const credentials = { token: 't', secret: 's', consumerSecret: 's' }

  async function authorization(auth: string, given: object): Promise<string | null> {
    const { fetch, sent } = fakeFetch()
    const config = `${configOf(auth)}\n${variables}`
    const client = await createClient(config, { fetch, credentials, variables: given })
    await client.fetch('/')
    expect((await client.sign('/')).headers.get('authorization')?.slice(0, 12)).toBe(
      sent[0]?.headers.get('authorization')?.slice(0, 12),
    )
    return sent[0]?.headers.get('authorization') ?? null
  }

  test.each([
    [{ v: 'Token' }, /^Token t$/],
    [{}, /^Bearer t$/],
    [{ v: () => undefined }, /^Bearer t$/],
  ])('a tokenPrefix of %o is %s', async (given, expected) => {
    expect(await authorization('type: bearer, tokenPrefix: "${variables.v}"', given)).toMatch(expected)
  })

  test.each([
    [{ v: 'a', w: 'b' }, /^a-b ey/],
    [{ v: 'a' }, /^Bearer ey/],
    [{ w: 'b' }, /^Bearer ey/],
  ])('a tokenPrefix of two, %o, is %s', async (given, expected) => {
    const auth = 'type: jwt, tokenPrefix: "${variables.v}-${variables.w} "'
    expect(await authorization(auth, given)).toMatch(expected)
  })

  test.each([
    [{ v: 'a"b' }, /^OAuth realm="a\\"b", oauth_consumer_key="me"/],
    [{ v: '' }, /^OAuth realm="", oauth_consumer_key="me"/],
    [{}, /^OAuth oauth_consumer_key="me"/],
    [{ v: async () => undefined }, /^OAuth oauth_consumer_key="me"/],
  ])('a realm of %o is %s', async (given, expected) => {
    const auth = 'type: oauth1, consumerKey: me, realm: "${variables.v}"'
    expect(await authorization(auth, given)).toMatch(expected)
  })

  test.each([
    ['type: bearer, tokenPrefix: "${variables.v}"'],
    ['type: oauth1, consumerKey: me, realm: "${variables.v}"'],
  ])('%s: a line break in it is invalid', async (auth) => {
    expect(await rejection(authorization(auth, { v: 'a\r\nb' }))).toMatchObject({
      code: expect.stringMatching(/^invalid_(variable|credential)$/),
    })
  })
})

describe('a payload hash of the caller', () => {
  const hash = 'e'.repeat(64)
  const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

  /** The hash that each hop of a POST sends if the caller sets one. */
  async function hashesOf(auth: string, status: number): Promise<(string | null)[]> {
    const { fetch, sent } = fakeFetch((url) =>
      url.includes('/new')
        ? new Response()
        : new Response(null, { status, headers: { location: `${home}/new` } }),
    )
    const client = await createClient(configOf(`${auth}, region: us-east-1`), { fetch, credentials: aws })
    const headers = { 'X-Amz-Content-Sha256': hash, 'X-Amz-Meta-Note': 'kept' }
    await client.fetch('/old', { method: 'POST', body: 'text', headers })
    expect(sent.map((hop) => hop.headers.get('x-amz-meta-note'))).toEqual(['kept', 'kept'])
    return sent.map((hop) => hop.headers.get('x-amz-content-sha256'))
  }

  test.each([
    ['type: awsSigV4, service: s3', emptyHash],
    ['type: awsSigV4, service: s3, addTo: query', null],
    ['type: awsSigV4, service: s3, unsignedPayload: true', 'UNSIGNED-PAYLOAD'],
    ['type: awsSigV4, service: sqs', null],
  ])('%s: is dropped if a redirect drops the body, and kept otherwise', async (auth, second) => {
    expect(await hashesOf(auth, 303)).toEqual([hash, second])
    expect(await hashesOf(auth, 307)).toEqual([hash, hash])
  })
})

// issue 12, B4
describe('times of a token that are references', () => {
  const payload =
    '{ exp: "${variables.end}", nbf: "${env.START}", sub: "${variables.end}", iat: "${variables.now}" }'
  const variables = 'variables: { end: {}, now: { optional: true } }'
  const jwt = `${configOf(`type: jwt, payload: ${payload}`)}\n${variables}`

  async function claimsOf(text: string, options: object): Promise<object> {
    const client = await createClient(text, { credentials: { secret: 's' }, ...options })
    const token = (await client.sign('/')).headers.get('authorization')?.split('.')[1] ?? ''
    return JSON.parse(Buffer.from(token, 'base64url').toString())
  }

  test('are numbers, and an optional one is left out', async () => {
    const env = { START: '1600000000.5' }
    expect(await claimsOf(jwt, { env, variables: { end: '1700000000' } })).toEqual({
      exp: 1_700_000_000,
      nbf: 1_600_000_000.5,
      sub: '1700000000',
    })
    expect(await claimsOf(jwt, { env, variables: { end: '2', now: () => '1e9' } })).toMatchObject({
      exp: 2,
      iat: 1e9,
    })
  })

  test('are strings if there is text next to the reference', async () => {
    const text = `${configOf('type: jwt, payload: { exp: "1${variables.end}" }')}\nvariables: { end: {} }`
    expect(await claimsOf(text, { variables: { end: '2' } })).toEqual({ exp: '12' })
  })

  test.each(['tomorrow', '', ' 1', '1\n', '0x10', 'Infinity', 'NaN', '01', '1e999', '1,2', '1"', 'null'])(
    '%j is refused',
    async (value) => {
      const options = { env: { START: '1' }, variables: { end: value } }
      expect(await rejection(claimsOf(jwt, options))).toMatchObject({ code: 'invalid_variable' })
      if (!value) return
      const other = { env: { START: value }, variables: { end: '1' } }
      expect(await rejection(claimsOf(jwt, other))).toMatchObject({ code: 'invalid_credential' })
    },
  )

  test('are numbers in an assertion too', async () => {
    const { fetch, sent } = fakeFetch((url) =>
      url.includes('/token') ? Response.json({ access_token: 't' }) : new Response(),
    )
    const assertion = '{ algorithm: HS256, issuer: me, claims: { exp: "${variables.end}" } }'
    const oauth2 = `type: oauth2, grantType: jwt_bearer, accessTokenUrl: ${home}/token, assertion: ${assertion}`
    const client = await createClient(`${configOf(oauth2)}\nvariables: { end: {} }`, {
      fetch,
      credentials: { assertionSecret: 's', clientSecret: 's' },
      variables: { end: '1700000000' },
    })
    await client.fetch('/')
    const [, claims = ''] = new URLSearchParams(`${sent[0]?.init.body}`).get('assertion')?.split('.') ?? []
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ exp: 1_700_000_000 })
  })
})

// issue 12, B6
test.each([
  [
    'with names only',
    '{ b: "${env.B}", 2fa: yes, a: { d: "${env.B}", c: 1 } }',
    '{"b":"B","2fa":"yes","a":{"d":"B","c":1}}',
  ],
  [
    'with whole numbers as keys',
    '{ "9": "${env.B}", a: 1, "1": { "0": x } }',
    '{"9":"B","a":1,"1":{"0":"x"}}',
  ],
])('the claims of a token keep their order %s', async (_, payload, expected) => {
  const client = await createClient(configOf(`type: jwt, payload: ${payload}`), {
    env: { B: 'B' },
    credentials: { secret: 's' },
  })
  const { headers } = await client.sign('/')
  const [, claims = ''] = (headers.get('authorization') ?? '').split('.')
  expect(Buffer.from(claims, 'base64url').toString()).toBe(expected)
})

describe('a method that is not in upper case', () => {
  const unsigned = 'not needed: it does not sign the method, like bearer'
  const auths: ByAuthType<readonly (readonly [auth: AuthText, credentials: object, sent: string])[]> = {
    none: unsigned,
    apiKey: unsigned,
    bearer: [['type: bearer', { token: 't' }, 'patch']],
    basic: unsigned,
    digest: 'not needed: it signs only after a challenge, see test/runtime/digest.test.ts',
    jwt: unsigned,
    oauth1: [
      ['type: oauth1, consumerKey: me', { consumerSecret: 's' }, 'PATCH'],
      ['type: oauth1, consumerKey: me, addTo: query', { consumerSecret: 's' }, 'PATCH'],
      ['type: oauth1, consumerKey: me, signatureMethod: RSA-SHA1', { privateKey }, 'PATCH'],
      // This method signs nothing.
      ['type: oauth1, consumerKey: me, signatureMethod: PLAINTEXT', { consumerSecret: 's' }, 'patch'],
    ],
    awsSigV4: [['type: awsSigV4, region: us-east-1, service: s3', aws, 'PATCH']],
    signature: [
      [
        'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.method}${request.target}${request.body}" } }, headers: { X-Signature: "${steps.signature}" }',
        { secret: 's' },
        'patch',
      ],
    ],
    oauth2: unsigned,
    session: unsigned,
  }
  test.each(rowsOf(auths))('%s: each hop and a signed request have the signed method', async (...row) => {
    const [auth, credentials, method] = row
    const { fetch, sent } = fakeFetch((url) =>
      url.includes('/new')
        ? new Response()
        : new Response(null, { status: 307, headers: { location: `${home}/new` } }),
    )
    const client = await createClient(configOf(auth), { fetch, credentials })
    await client.fetch('/old', { method: 'patch', body: 'a' })
    expect(sent.map(({ init }) => init.method)).toEqual([method, method])
    expect((await client.sign('/old', { method: 'patch', body: 'a' })).method).toBe(method)
  })

  test.each([
    ['post', 301, 'GET'],
    ['Post', 302, 'GET'],
    ['postal', 301, 'postal'],
    ['a-post', 302, 'a-post'],
    ['patch', 303, 'GET'],
    ['get', 303, 'get'],
    ['HeaD', 303, 'HeaD'],
    ['getter', 303, 'GET'],
    ['put', 308, 'put'],
  ])('%s changes at a %i as with fetch: %s', async (method, status, expected) => {
    const { fetch, sent } = fakeFetch((url) =>
      url.includes('/new') ? new Response() : new Response(null, { status, headers: { location: '/new' } }),
    )
    const client = await createClient(`baseUrl: ${home}`, { fetch })
    await client.fetch('/old', { method })
    expect(sent.map(({ init }) => init.method)).toEqual([method, expected])
  })
})
