import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OAuthClient, OAuthClientError, OAuthModule, OAuthOptions, Tokens } from '../oauth2/clients.ts'
import { type Api, type ApiAnswer, bundleClients, load, rejection, startApi } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import type { TokenOutcome } from './token-driver.ts'

/*
 * A malicious token endpoint: whatever it responds, the client has a clear error or valid tokens, in bounded memory,
 * and keeps its stored tokens.
 */

const first: Tokens = { accessToken: 'access-0', refreshToken: 'refresh-0', expiresAt: 1000 }
const json = { 'content-type': 'application/json' }

let endpoint: Api
let elsewhere: Api
let respond: () => ApiAnswer

beforeAll(async () => {
  endpoint = await startApi(({ url }) => (url.startsWith('/api') ? { status: 200 } : respond()))
  elsewhere = await startApi(() => ({ body: '{"access_token":"a"}' }))
})
afterAll(() => Promise.all([endpoint.stop(), elsewhere.stop()]))

function configOf(keys: string): string {
  return `
    baseUrl: "\${variables.origin}/api"
    variables: { origin: {} }
    auth: { type: oauth2, accessTokenUrl: "\${variables.origin}/token", clientId: app, tokenStores: [file], ${keys} }`
}
const code = 'authorizationUrl: https://example.com/authorize'

/** Clients of the endpoint, and how long they slept. */
async function clientOf(
  keys = code,
  options: OAuthOptions = { tokens: first },
): Promise<{ readonly client: OAuthClient; readonly sleeps: number[]; readonly module: OAuthModule }> {
  // Every config has these names in its module.
  const module = (await load(configOf(keys))) as unknown as OAuthModule
  const sleeps: number[] = []
  const client = module.create({
    variables: { origin: endpoint.origin },
    credentials: { clientSecret: 's3cret' },
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds)
    },
    ...options,
  })
  return { client, sleeps, module }
}

const deepList = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
const deepMap = `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`
/** Deeply nested, although a closing bracket follows each opening one. */
const deepMixed = `${'[[],'.repeat(60_000)}1${']'.repeat(60_000)}`

/** Responses without valid tokens, with the code of the error. */
const bad: Readonly<Record<string, readonly [code: string, answer: () => ApiAnswer]>> = {
  'a page': [
    'token_response',
    () => ({ headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' }),
  ],
  nothing: ['token_response', () => ({ body: '' })],
  bytes: ['token_response', () => ({ body: '\0\x01\x02\u{10ffff}' })],
  'a number': ['token_response', () => ({ body: '5' })],
  'a string': ['token_response', () => ({ body: '"access_token"' })],
  null: ['token_response', () => ({ body: 'null' })],
  'a list': ['token_response', () => ({ body: '[{"access_token":"a"}]' })],
  ...Object.fromEntries(
    ['5', 'true', 'null', '{}', '["a"]', '""', '{"toString":"a"}'].map((token) => [
      `${token} as the token`,
      ['token_response', () => ({ body: `{"access_token":${token}}` })] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['\\u0000', '\\n', '\\r\\nX-Evil: 1', '\\t', '\\u001b[31m', '\\u007f', 'π', '\\ud800', '\\u2028'].map(
      (part) => [
        `a token with ${part}`,
        ['token_response', () => ({ body: `{"access_token":"a${part}b","refresh_token":"new"}` })] as const,
      ],
    ),
  ),
  'a token in the prototype': [
    'token_response',
    () => ({ body: '{"__proto__":{"access_token":"a"},"constructor":{"prototype":{"access_token":"a"}}}' }),
  ],
  'a form with a prototype': ['token_response', () => ({ body: '__proto__=a&__proto__[access_token]=a' })],
  'a million fields': ['token_response', () => ({ body: '&a=1'.repeat(250_000) })],
  'a deep list': ['token_response', () => ({ body: `{"access_token":"a","x":${deepList}}` })],
  'a deep map': ['token_response', () => ({ body: `{"access_token":"a","x":${deepMap}}` })],
  'a deep mixture': ['token_response', () => ({ body: `{"access_token":"a","x":${deepMixed}}` })],
  'only deep': ['token_response', () => ({ body: deepList })],
  'deep and invalid': ['token_response', () => ({ body: '{"access_token":'.repeat(60_000) })],
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      `a ${status} to elsewhere`,
      ['refresh_failed', () => ({ status, headers: { location: `${elsewhere.origin}/token` } })] as const,
    ]),
  ),
  'a redirect to itself': ['refresh_failed', () => ({ status: 307, headers: { location: '/token' } })],
  'too large': ['refresh_failed', () => ({ body: `{"access_token":"${'a'.repeat(2_000_000)}"}` })],
  'too large a refusal': ['refresh_failed', () => ({ status: 400, body: 'a'.repeat(2_000_000) })],
  'an invalid compression': [
    'refresh_failed',
    () => ({ headers: { ...json, 'content-encoding': 'gzip' }, body: '{"access_token":"a"}' }),
  ],
  'an error that is a map': ['login_required', () => ({ body: '{"error":{"toString":1}}' })],
  'an error that is a list': ['login_required', () => ({ status: 400, body: `{"error":${deepList}}` })],
  'an error in two places': [
    'login_required',
    () => ({ status: 400, body: '{"error":["invalid_grant"],"error_description":{"a":1}}' }),
  ],
}

function expectClear(error: OAuthClientError, expected: string): void {
  expect(error).toMatchObject({ name: 'FlexgenError', code: expected })
  expect(error.message.length).toBeLessThan(600)
  expect((error.errorDescription ?? '').length).toBeLessThanOrEqual(500)
}

describe('a response without valid tokens', () => {
  test.each(Object.entries(bad))(
    '%s: a clear error, and the stored tokens are kept',
    async (_, [expected, answer]) => {
      const folder = await mkdtemp(join(tmpdir(), 'flexgen-trust-'))
      try {
        respond = () => ({ headers: json, ...answer() })
        const { module } = await clientOf()
        const tokenStore = module.fileTokenStore(join(folder, 'tokens.json'))
        await tokenStore.set(first)
        let now = Date.now()
        const { client, sleeps } = await clientOf(code, { tokenStore, clock: () => now })
        expectClear(await rejection(client.fetch('/')), expected)
        expect(await tokenStore.get()).toMatchObject(first)
        expect(Math.max(0, ...sleeps)).toBeLessThanOrEqual(20_000)
        expect(elsewhere.take()).toEqual([])
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('access_token')
        // Once it behaves again, requests work; a refused refresh token is not sent for half a minute.
        respond = () => ({ body: '{"access_token":"good"}' })
        now += 31_000
        expect((await client.fetch('/')).status).toBe(200)
        expect(await tokenStore.get()).toMatchObject({ accessToken: 'good', refreshToken: 'refresh-0' })
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  )
})

/** What a response may contain besides a valid token. None of it is a number, string or map that the client reads. */
const odd: readonly string[] = [
  '{"toString":1}',
  '{"valueOf":1,"toString":{}}',
  '{"__proto__":null}',
  '[3600]',
  '["3600"]',
  `${'['.repeat(99)}${']'.repeat(99)}`,
  'true',
  'null',
  '"soon"',
  '"1e999"',
  '-1',
  '1e300',
  '""',
]

describe('a response with a valid token and', () => {
  const lifetimes = [
    code,
    `${code}, expiresInUnit: ms`,
    `${code}, expiresAtResponseKey: expires_in`,
    `${code}, expiresInResponseKey: expires.in`,
  ]
  test.each(odd)('%s in every other place: the token is used, and nothing else', async (value) => {
    const name = '"expires_in"'
    const others = ['refresh_token', 'token_type', 'scope', 'expires_at'].map((key) => `"${key}":${value}`)
    for (const keys of lifetimes) {
      respond = () => ({
        body: `{"access_token":"good",${name}:${value},"expires":{"in":${value}},${others}}`,
      })
      const { client } = await clientOf(keys)
      expect((await client.fetch('/')).status).toBe(200)
      const tokens = await client.tokens.get()
      expect(tokens).toMatchObject({ accessToken: 'good', expiresAt: undefined })
      expect(tokens?.refreshToken).toBe(/^".+"$/.test(value) ? JSON.parse(value) : 'refresh-0')
    }
  })

  test('a prototype: it is an ordinary member, and changes nothing', async () => {
    respond = () => ({ body: '{"access_token":"good","__proto__":{"refreshToken":"evil","isEvil":true}}' })
    const { client } = await clientOf()
    await client.fetch('/')
    const tokens = await client.tokens.get()
    expect(tokens?.refreshToken).toBe('refresh-0')
    expect(({} as { isEvil?: true }).isEvil).toBeUndefined()
    expect((tokens as { isEvil?: true }).isEvil).toBeUndefined()
    expect(Object.getPrototypeOf((tokens as unknown as { response: object }).response)).toBe(Object.prototype)
  })

  test('a path to a token through a prototype finds nothing', async () => {
    respond = () => ({ body: '{"data":{"__proto__":{"token":"a"}},"constructor":{"name":"b"}}' })
    for (const key of [
      'data.token',
      'constructor.name.length',
      'toString.name',
      '__proto__.constructor.name',
    ]) {
      const { client } = await clientOf(
        `${code}, accessTokenResponseKey: ${key}, refresh: { accessTokenResponseKey: ${key} }`,
      )
      expectClear(await rejection(client.fetch('/')), 'token_response')
    }
  })
})

test.each(odd)('a device endpoint that returns %s as its times is polled every 5 seconds', async (value) => {
  const answers = [
    `{"device_code":"d","user_code":"u","verification_uri":"https://example.com","interval":${value},"expires_in":${value}}`,
    '{"access_token":"good"}',
  ]
  respond = () => ({ body: answers.shift() ?? '' })
  const { client, sleeps } = await clientOf(
    `grantType: device_code, deviceAuthorizationUrl: "\${variables.origin}/device"`,
    {},
  )
  const device = client as unknown as { deviceLogin(init: object): Promise<Tokens> }
  const prompts: { readonly expiresAt: number }[] = []
  const tokens = await device.deviceLogin({
    onPrompt: (prompt: { expiresAt: number }) => prompts.push(prompt),
  })
  expect(tokens.accessToken).toBe('good')
  expect(sleeps).toEqual([5000])
  expect(prompts[0]?.expiresAt).toBeGreaterThan(Date.now() + 1_000_000)
})

test('a device endpoint with an interval of days is waited for until the code expires', async () => {
  respond = () => ({
    body: '{"device_code":"d","user_code":"u","verification_uri":"https://example.com","interval":999999,"expires_in":60}',
  })
  let now = 0
  const waits: number[] = []
  const { client } = await clientOf(
    `grantType: device_code, deviceAuthorizationUrl: "\${variables.origin}/device"`,
    {
      clock: () => now,
      sleep: async (milliseconds: number) => {
        waits.push(milliseconds)
        now += milliseconds
      },
    },
  )
  const device = client as unknown as { deviceLogin(init: object): Promise<Tokens> }
  expectClear(await rejection(device.deviceLogin({ onPrompt: () => undefined })), 'login_denied')
  expect(waits).toEqual([60_000])
  endpoint.take()
})

test.each([
  '-1',
  'NaN',
  'Infinity',
  '1e400',
  '0x10',
  '99999999999999999999',
  'Wed, 21 Oct 9999 07:28:00 GMT',
  '\x80',
])('a Retry-After of %j delays the next attempt by at most 20 seconds', async (after) => {
  respond = () => ({ status: 503, headers: { 'retry-after': after } })
  const { client, sleeps } = await clientOf()
  expectClear(await rejection(client.fetch('/')), 'refresh_failed')
  for (const sleep of sleeps) expect(sleep >= 0 && sleep <= 20_000).toBe(true)
  endpoint.take()
})

describe('a decompression bomb', () => {
  const bytes = 256 << 20
  const bombs: Record<string, Buffer> = {}
  let server: Server
  let origin: string
  let script: string

  beforeAll(async () => {
    const whole = (): Readable => Readable.from(bomb(bytes))
    const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
    const gzip = await buffer(whole().pipe(createGzip()))
    bombs['gzip'] = gzip
    bombs['gzip, gzip'] = gzipSync(gzip)
    bombs['br'] = await buffer(whole().pipe(createBrotliCompress(level)))
    server = createServer(serve).listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const config = `
      baseUrl: "\${variables.origin}"
      variables: { origin: {}, kind: {} }
      auth: { type: oauth2, ${code}, accessTokenUrl: "\${variables.origin}/\${variables.kind}", clientId: app }`
    script = await bundleClients({ acme: config }, new URL('token-driver.ts', import.meta.url))
  })

  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await closeBrowser()
  })

  /** A thousand times as much as a client reads. */
  function* bomb(size: number): Generator<Buffer> {
    const chunk = Buffer.alloc(1 << 20, 'a')
    yield Buffer.from('{"access_token":"')
    for (let sent = 0; sent < size; sent += chunk.length) yield chunk
    yield Buffer.from('"}')
  }

  function serve({ method, url }: IncomingMessage, response: ServerResponse): void {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    if (method === 'OPTIONS') {
      response.writeHead(204, cors).end()
      return
    }
    const kind = decodeURIComponent(`${url}`.slice(1))
    const bytes = bombs[kind]
    if (bytes) response.writeHead(200, { ...cors, ...json, 'content-encoding': kind }).end(bytes)
    else Readable.from(bomb(1 << 30)).pipe(response.writeHead(200, { ...cors, ...json }))
    response.on('error', () => response.destroy())
  }

  for (const runtime of runtimes) {
    const kinds = ['endless', 'gzip', 'gzip, gzip', 'br']
    testWith({ [runtime.name]: runtime.program }).each(kinds)(
      `${runtime.name}, %s: the rest is not read, and the tokens are kept`,
      async (kind) => {
        const outcomes = (await runtime.run(script, { origin, kinds: [kind] })) as Readonly<
          Record<string, TokenOutcome>
        >
        const { growth, ...outcome } = outcomes[kind] as TokenOutcome
        expect(outcome).toMatchObject({
          name: 'FlexgenError',
          refreshToken: 'refresh-0',
          accessToken: 'access-0',
        })
        // Some treat two layers of gzip as none.
        expect(outcome.code).toMatch(
          kind === 'gzip, gzip' ? /^(refresh_failed|token_response)$/ : /^refresh_failed$/,
        )
        // Bun decompresses ahead of the reader: brotli all at once, gzip as time permits.
        if (runtime.name !== 'bun' || kind === 'endless') expect(growth).toBeLessThan(128 << 20)
      },
    )
  }
})
