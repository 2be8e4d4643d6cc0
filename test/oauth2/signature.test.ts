import { createHash, createHmac } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { load, rejection } from '../support/emitted.ts'
import { type OAuthClient, type Tokens, watchedStore } from './clients.ts'

/* APIs that want a token and a signature. The stub verifies each signature as the API's documentation describes it. */

const engines: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['node:crypto', {}],
  ['Web Crypto', { process: { ...process, getBuiltinModule: undefined } }],
]

const key = 'the key of the partner'
const shop = {
  env: { PARTNER_ID: '2001', PARTNER_KEY: key },
  variables: { shop: '77' },
  credentials: { clientSecret: 'x' },
}

function config(signature: string, more = ''): string {
  return `
    baseUrl: https://api.example.com/v2
    allowedHosts: [other.example.com]
    variables: { shop: {} }
    auth:
      type: oauth2
      authorizationUrl: https://auth.example.com/authorize
      accessTokenUrl: https://auth.example.com/token
      clientId: app
${more}
      signature:
${signature.replace(/^/gm, '        ')}`
}

/** As Shopee: the token is signed, and a parameter. */
const shopee = config(`
steps:
  sign:
    hmac: SHA-256
    key: "\${env.PARTNER_KEY}"
    of: "\${env.PARTNER_ID}\${request.path}\${time.s}\${session.accessToken}\${variables.shop}"
query:
  partner_id: "\${env.PARTNER_ID}"
  timestamp: "\${time.s}"
  access_token: "\${session.accessToken}"
  shop_id: "\${variables.shop}"
  sign: "\${steps.sign}"`)

function isShopee(url: URL): boolean {
  const value = (name: string): string => url.searchParams.get(name) ?? ''
  const text = `2001${url.pathname}${value('timestamp')}${value('access_token')}77`
  return value('sign') === createHmac('sha256', key).update(text).digest('hex')
}

/** As Lazada: the token is a parameter like any other, and all parameters are signed, in their order. */
const lazada = config(
  `
steps:
  params: { paramsOf: [query, form], each: "\${name}\${value}", join: "" }
  sign: { hmac: SHA-256, key: "\${env.PARTNER_KEY}", of: "/\${request.subpath}\${steps.params}", case: upper }
query: { app_key: "\${env.PARTNER_ID}", timestamp: "\${time.ms}", sign: "\${steps.sign}" }`,
  '      addTo: query',
)

function isLazada(url: URL, body: string): boolean {
  const pairs = [...url.searchParams, ...new URLSearchParams(body)].filter(([name]) => name !== 'sign')
  const text = pairs.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => name + value)
  const signed = `${url.pathname.replace('/v2', '')}${text.join('')}`
  return url.searchParams.get('sign') === createHmac('sha256', key).update(signed).digest('hex').toUpperCase()
}

/** As Tuya: token, time and nonce are headers, and signed with a hash of the body. */
const tuya = config(`
nonce: { kind: hex, length: 32 }
steps:
  hash: { hash: SHA-256, of: "\${request.body}" }
  sign:
    hmac: SHA-256
    key: "\${env.PARTNER_KEY}"
    of: "\${env.PARTNER_ID}\${session.accessToken}\${time.ms}\${nonce}\${request.method}\\n\${steps.hash}\\n\\n\${request.target}"
    case: upper
headers:
  access_token: "\${session.accessToken}"
  t: "\${time.ms}"
  nonce: "\${nonce}"
  sign: "\${steps.sign}"`)

function isTuya(url: URL, body: string, headers: Headers): boolean {
  const value = (name: string): string => headers.get(name) ?? ''
  const hash = createHash('sha256').update(body).digest('hex')
  const text = `2001${value('access_token')}${value('t')}${value('nonce')}POST\n${hash}\n\n${url.pathname}${url.search}`
  return value('sign') === createHmac('sha256', key).update(text).digest('hex').toUpperCase()
}

interface Received {
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

type Verify = (url: URL, body: string, headers: Headers) => boolean

/** The token of a request, wherever the API takes it. */
function tokenOf({ url, headers }: Received): string | null {
  return url.searchParams.get('access_token') ?? headers.get('access_token')
}

/** A client, and a server that accepts the newest token with a valid signature. */
async function setUp(text: string, verify: Verify, redirect?: string) {
  const { create } = await load(text)
  let issued = 0
  let now = 1_700_000_000_000
  const requests: Received[] = []
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address)
    if (url.host === 'auth.example.com') {
      issued++
      return Response.json({ access_token: `token-${issued}`, refresh_token: `refresh-${issued}` })
    }
    const received: Received = {
      url,
      headers: new Headers(init.headers),
      body: await new Response(init.body).text(),
    }
    requests.push(received)
    if (redirect !== undefined && !url.pathname.endsWith('/moved')) {
      return new Response(null, { status: 307, headers: { location: redirect } })
    }
    if (url.host !== 'api.example.com' && url.host !== 'other.example.com') return new Response()
    if (tokenOf(received) !== `token-${issued}`) return new Response(null, { status: 401 })
    return new Response(null, { status: verify(url, received.body, received.headers) ? 200 : 403 })
  }
  const stored: Tokens = {
    accessToken: 'token-0',
    refreshToken: 'refresh-0',
    response: {},
    redirect: {},
  } as Tokens
  const options = { ...shop, fetch, tokenStore: watchedStore(stored), clock: () => (now += 1000) }
  // Its members depend on the grant.
  return {
    client: create(options) as OAuthClient,
    requests,
    tokens: () => issued,
    expire: () => void issued++,
  }
}

const post = { method: 'POST', body: new URLSearchParams({ b: '2', a: '1 é' }) }

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(engines)('with %s', (_, globals) => {
  test.each<readonly [string, string, Verify]>([
    ['Shopee', shopee, isShopee],
    ['Lazada', lazada, isLazada],
    ['Tuya', tuya, isTuya],
  ])(
    'as %s: each request is signed, and one that is resent after a refresh is signed again',
    async (_, text, verify) => {
      const { client, requests, tokens, expire } = await setUp(text, verify)
      for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
      expect((await client.fetch('/shop/get?x=%7e', post)).status).toBe(200)
      expect(tokens()).toBe(0)
      expire()
      expect((await client.fetch('/shop/get?x=%7e', post)).status).toBe(200)
      expect(requests.map(tokenOf)).toEqual(['token-0', 'token-0', 'token-2'])
      const [, refused, resent] = requests
      // Both were right for their own token, at their own time.
      for (const each of requests) {
        expect(verify(each.url, each.body, each.headers)).toBe(true)
        expect(each.headers.has('authorization')).toBe(false)
        expect(each.url.searchParams.getAll('access_token').length).toBeLessThan(2)
      }
      const changing = ({ url, headers }: Received): readonly (string | null)[] =>
        ['timestamp', 't', 'nonce', 'sign'].map((name) => url.searchParams.get(name) ?? headers.get(name))
      for (const [index, value] of changing(refused as Received).entries()) {
        if (value !== null) expect(changing(resent as Received)[index]).not.toBe(value)
      }
    },
  )
})

test('many requests share one refresh, and each is signed again with the new token', async () => {
  const { client, requests, tokens, expire } = await setUp(shopee, isShopee)
  expire()
  const responses = await Promise.all(
    Array.from({ length: 30 }, (_, index) => client.fetch(`/items/${index}`)),
  )
  expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200))
  expect(tokens()).toBe(2)
  expect(requests.every(({ url }) => isShopee(url))).toBe(true)
})

test('without the token in it, the token is placed as usual, and the signature sees it', async () => {
  const text = config(`
steps: { sign: { hmac: SHA-256, key: "\${env.PARTNER_KEY}", of: "\${request.headers.authorization}" } }
headers: { X-Sign: "\${steps.sign}" }`)
  const { client, requests } = await setUp(text, () => true)
  await client.fetch('/a')
  const [{ headers }] = requests as [Received]
  expect(headers.get('authorization')).toBe('Bearer token-0')
  expect(headers.get('x-sign')).toBe(createHmac('sha256', key).update('Bearer token-0').digest('hex'))
})

test('a redirect within the API’s hosts is signed again; one elsewhere has neither token nor signature', async () => {
  const within = await setUp(shopee, isShopee, 'https://other.example.com/moved?x=1')
  expect((await within.client.fetch('/a')).status).toBe(200)
  expect(within.requests.map(({ url }) => [url.host, isShopee(url)])).toEqual([
    ['api.example.com', true],
    ['other.example.com', true],
  ])
  const elsewhere = await setUp(shopee, isShopee, 'https://evil.example/moved?x=1')
  await elsewhere.client.fetch('/a')
  expect(elsewhere.requests.at(-1)?.url.href).toBe('https://evil.example/moved?x=1')
  expect([...(elsewhere.requests.at(-1)?.headers ?? [])]).toEqual([])
})

test('`client.sign` returns the request with the token and the signature', async () => {
  const { client, requests } = await setUp(shopee, isShopee)
  const { url } = await client.sign('/a?b=c')
  expect(isShopee(new URL(url))).toBe(true)
  expect(tokenOf({ url: new URL(url), headers: new Headers(), body: '' })).toBe('token-0')
  expect(requests).toEqual([])
})

test('a token that cannot be sent is `invalid_credential`, and is not shown', async () => {
  for (const text of [shopee, tuya]) {
    const { create } = await load(text)
    const tokens = { accessToken: 's3cret\ud800\n', response: {} }
    const sent: unknown[] = []
    const client = create({ ...shop, tokens, fetch: async (url: string) => sent.push(url) })
    const error = await rejection(client.fetch('/a'))
    expect(error.code).toBe('invalid_credential')
    expect(`${error.message} ${error.stack}`).not.toContain('s3cret')
    expect(sent).toEqual([])
  }
})
