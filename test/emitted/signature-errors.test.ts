import { createHash, createHmac, generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '../support/emitted.ts'
import { SecretFinder, shownOf } from '../support/secrets.ts'

/*
 * Every error of a client that signs step by step names the step or the entry, and neither errors nor the client show
 * a key or the value of a step, with both engines.
 */

afterEach(() => vi.unstubAllGlobals())

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8).toString()
const ec = generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey.export(pkcs8).toString()
const secret = 'Zp4k-XfQ9~s3cret/Value+w1th=signs'
const wrong = 'wG7tzrJ0bQ8e-correct*horse~battery'
const seed = createHash('sha256').update('seed').digest('hex')

/** The values of the steps of `all`, which are computed from the secret. */
const day = createHmac('sha256', `V4${secret}`).update('1970-01-01').digest()
const service = createHmac('sha256', day).update('orders').digest()
const text = `text|${secret}|end`
const finder = new SecretFinder([
  ...[secret, wrong, rsa, ec, seed, day, service, text],
  ...[createHash('md5').update(text).digest(), createHmac('sha512', service).update(text).digest()],
])

const all = `steps: {
        day: { hmac: SHA-256, key: "V4\${credentials.secret}", of: "\${time.date}", encoding: bytes },
        service: { hmac: SHA-256, key: "\${steps.day}", of: orders, encoding: bytes },
        text: { of: "text|\${credentials.secret}|end" },
        md5: { hash: MD5, of: "\${steps.text}", encoding: bytes },
        sign: { hmac: SHA-512, key: "\${steps.service}", of: "\${steps.text}" },
        rsa: { sign: RSA-SHA256, key: "\${credentials.rsa}", of: "\${steps.md5}" },
        pss: { sign: RSA-PSS-SHA256, key: { value: "\${credentials.der}", encoding: base64 }, of: "\${steps.md5}" },
        ec: { sign: ECDSA-SHA512, key: "\${credentials.ec}", of: "\${steps.md5}" },
        ed: { sign: Ed25519, key: { value: "\${credentials.seed}", encoding: hex }, of: "\${steps.md5}" },
        mac: { hmac: SHA-1, key: { value: "\${credentials.base58}", encoding: base58 }, of: "\${steps.md5}" },
        plain: { decode: base64, of: "\${credentials.base64}" },
        body: { hash: SHA-256, of: "\${request.body}" }
      }, headers: { X-Sign: "\${steps.sign}", X-Rest: "\${steps.rsa}\${steps.pss}\${steps.ec}\${steps.ed}\${steps.mac}", X-Body: "\${steps.body}", X-Label: "\${variables.label}" },
      json: { nonce: "\${nonce}", hidden: "\${credentials.secret}", n: { number: "\${variables.number}" } },
      query: { plain: "\${steps.plainText}", nonce: "\${nonce}" }`.replace(
  'body: { hash',
  'plainText: { of: "${steps.plain}", encoding: base64url }, body: { hash',
)

const credentials = {
  ...{
    secret,
    rsa,
    ec,
    seed,
    base58: `111${'2NEpo7TZRRrLZSi2U'}`,
    base64: Buffer.from(secret).toString('base64'),
  },
  der: rsa.replace(/-----[^-]*-----|\s/g, ''),
}
const variables = { label: 'a', number: '1' }

interface Call {
  readonly auth?: string
  readonly options?: object
  readonly init?: () => RequestInit
  readonly input?: string
  readonly answer?: () => Response
  readonly globals?: Readonly<Record<string, unknown>>
}

const json = (): RequestInit => ({ method: 'POST', body: JSON.stringify({ own: secret, sign: wrong }) })
const stream = (type: string) => (): RequestInit =>
  ({
    method: 'POST',
    body: new Blob(['a']).stream(),
    duplex: 'half',
    headers: { 'content-type': type },
  }) as RequestInit

const engines = [
  ['node:crypto', {}],
  ['Web Crypto', { process: { ...process, getBuiltinModule: undefined } }],
] as const

async function call(engine: Readonly<Record<string, unknown>>, given: Call): Promise<unknown> {
  const {
    auth = all,
    options = {},
    init = json,
    input = '/',
    answer = () => new Response(),
    globals = {},
  } = given
  const config = `
    baseUrl: https://api.example.com
    variables: { label: {}, number: {} }
    auth:
      { type: signature, ${auth} }`
  const client = await createClient(config, {
    ...{ credentials, variables, clock: () => 0, nonce: () => 'n', fetch: async () => answer() },
    ...options,
  })
  for (const [name, value] of Object.entries({ ...engine, ...globals })) vi.stubGlobal(name, value)
  const outcome = await client.fetch(input, init()).then(
    () => undefined,
    (error: unknown) => error,
  )
  const found = [client, outcome].flatMap(shownOf).flatMap((shown) => finder.find(shown) ?? [])
  expect(found).toEqual([])
  return outcome
}

const withCredential = (name: string, value: string | undefined): object => ({
  credentials: { ...credentials, [name]: value === undefined ? () => undefined : value },
})
const webOnly = { crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) } }
const simple = (more: string): string =>
  `steps: { s: { hash: SHA-256, of: "\${credentials.secret}" } }, ${more}`

/** Calls that fail: the code, the start of the message, and the call. */
const failures: readonly (readonly [code: string, message: string, call: Call])[] = [
  ['missing_credential', 'credentials.secret', { options: withCredential('secret', undefined) }],
  [
    'missing_variable',
    'variables.label',
    { options: { variables: { ...variables, label: () => undefined } } },
  ],
  ['invalid_credential', 'steps.rsa', { options: withCredential('rsa', wrong) }],
  ['invalid_credential', 'steps.rsa', { options: withCredential('rsa', ec) }],
  ['invalid_credential', 'steps.rsa', { options: withCredential('rsa', rsa.replace(/.{64}\n/, '')) }],
  ['invalid_credential', 'steps.pss', { options: withCredential('der', wrong) }],
  [
    'invalid_credential',
    'steps.pss',
    { options: withCredential('der', Buffer.from(secret).toString('base64')) },
  ],
  ['invalid_credential', 'steps.ec', { options: withCredential('ec', rsa) }],
  ['invalid_credential', 'steps.ed', { options: withCredential('seed', seed.slice(2)) }],
  ['invalid_credential', 'steps.ed', { options: withCredential('seed', wrong) }],
  ['invalid_credential', 'steps.mac', { options: withCredential('base58', `0${wrong}`) }],
  ['invalid_credential', 'steps.mac', { options: withCredential('base58', ' ') }],
  ['invalid_credential', 'steps.plain', { options: withCredential('base64', wrong) }],
  [
    'invalid_credential',
    'headers.X-A',
    {
      auth: `${simple('headers: { X-A: "${credentials.secret}\\u03c0${steps.s}" }').replace('\\u03c0', '${credentials.rsa}')}`,
    },
  ],
  [
    'invalid_variable',
    'headers.X-Label',
    { options: { variables: { ...variables, label: wrong.concat('\n') } } },
  ],
  ['invalid_variable', 'query.nonce', { options: { nonce: () => `${wrong}\ud800` } }],
  ['invalid_variable', 'json.n', { options: { variables: { ...variables, number: wrong } } }],
  ['body_not_json', 'json.nonce', { init: () => ({ method: 'POST', body: secret }) }],
  [
    'body_not_json',
    'json.nonce',
    { init: () => ({ method: 'POST', body: new URLSearchParams({ a: secret }) }) },
  ],
  ['body_not_form', 'form.a', { auth: simple('form: { a: "${steps.s}" }') }],
  ['body_not_replayable', 'json.nonce', { init: stream('application/json') }],
  [
    'body_not_replayable',
    'form.a',
    { auth: simple('form: { a: "${steps.s}" }'), init: stream('application/x-www-form-urlencoded') },
  ],
  [
    'body_not_replayable',
    'steps.b',
    {
      auth: 'steps: { b: { of: "${request.body}${credentials.secret}", encoding: hex } }, query: { b: "${steps.b}" }',
      init: stream('text/plain'),
    },
  ],
  [
    'unsupported_runtime',
    'Browsers do not send headers.Date',
    {
      auth: simple('headers: { Date: "${time.rfc1123}", X: "${steps.s}" }'),
      globals: {
        Request: class {
          readonly headers = new Headers()
        },
      },
    },
  ],
  ['host_not_allowed', 'https://evil.example', { input: `https://evil.example/${secret}` }],
  [
    'host_not_allowed',
    'Browsers hide',
    { answer: () => ({ type: 'opaqueredirect', headers: new Headers() }) as Response },
  ],
]

describe.each(engines)('with %s', (name, engine) => {
  test('a signature shows nothing', async () => {
    expect(await call(engine, {})).toBeUndefined()
  })

  test.each(failures)('%s: %s', async (code, message, given) => {
    const error = await call(engine, given)
    expect(error).toMatchObject({ name: 'FlexgenError', code, message: expect.stringContaining(message) })
  })

  test.each([
    ['steps.a', 'steps: { a: { hash: SHA-256, of: "${credentials.secret}" } }, headers: { X: "${steps.a}" }'],
    [
      'steps.a',
      'steps: { a: { hmac: SHA-256, key: "${credentials.secret}", of: a } }, headers: { X: "${steps.a}" }',
    ],
    [
      'steps.a',
      'steps: { a: { sign: RSA-SHA256, key: "${credentials.rsa}", of: a } }, headers: { X: "${steps.a}" }',
    ],
  ])('unsupported_runtime: %s', async (message, auth) => {
    const error = await call(engine, { auth, globals: { ...engine, ...webOnly } })
    if (name === 'node:crypto') return expect(error).toBeUndefined()
    return expect(error).toMatchObject({
      code: 'unsupported_runtime',
      message: expect.stringContaining(message),
    })
  })

  test.each(['https://[', 'ftp://api.example.com/', '/'])(
    'a redirect to %s shows nothing',
    async (location) => {
      const error = await call(engine, {
        answer: () => new Response(null, { status: 307, headers: { location } }),
      })
      expect(error).toBeInstanceOf(TypeError)
    },
  )
})
