import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decodeJwt, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { createClient, emit, fakeFetch } from '../support/emitted.ts'

const noon = Date.UTC(2025, 0, 2, 3, 4, 5, 67)

/** The requests that a client would send for a number of calls, one after the other. */
async function sentBy(config: string, options: object = {}, calls = 1) {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config, { fetch, ...options })
  for (let call = 0; call < calls; call++) await client.fetch('/pets')
  return sent.map(({ url, headers }) => ({ url: new URL(url), headers: Object.fromEntries(headers) }))
}

describe('times', () => {
  test.each([
    ['s', '1735787045'],
    ['ms', '1735787045067'],
    ['us', '1735787045067000'],
    ['iso', '2025-01-02T03:04:05.067Z'],
    ['isoSeconds', '2025-01-02T03:04:05Z'],
    ['isoBasic', '20250102T030405Z'],
    ['date', '2025-01-02'],
    ['dateBasic', '20250102'],
    ['rfc1123', 'Thu, 02 Jan 2025 03:04:05 GMT'],
    ['YYYY', '2025'],
    ['YY', '25'],
    ['MM', '01'],
    ['DD', '02'],
    ['hh', '03'],
    ['mm', '04'],
    ['ss', '05'],
    ['SSS', '067'],
  ])('%s', async (format, expected) => {
    const config = `
      baseUrl: https://api.example.com
      headers: { X-Time: "\${time.${format}}", X-Text: "at \${time.${format}}." }
      query: { time: "\${time.${format}}" }`
    const [first] = await sentBy(config, { clock: () => noon })
    expect(first?.headers).toEqual({ 'x-time': expected, 'x-text': `at ${expected}.` })
    expect(first?.url.searchParams.get('time')).toBe(expected)
  })

  test('are the same wherever they appear in a request, and new in the next', async () => {
    const config = `
      baseUrl: https://api.example.com
      headers: { X-Time: "\${time.s}" }
      query: { time: "\${time.s}" }
      auth: { type: jwt, issuedAt: true, payload: { at: "\${time.s}", all: ["\${time.ms}", "\${time.date}"] } }`
    let now = noon
    const clock = (): number => {
      now += 1000
      return now
    }
    const sent = await sentBy(config, { clock, credentials: { secret: 'k' } }, 2)
    const seconds = sent.map(({ url, headers }) => {
      const [, payload = ''] = (headers['authorization'] ?? '').split('.')
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
      expect(claims).toEqual({
        at: claims.iat,
        all: [claims.iat * 1000 + 67, '2025-01-02'],
        iat: expect.any(Number),
      })
      return [headers['x-time'], url.searchParams.get('time'), `${claims.iat}`]
    })
    expect(seconds).toEqual([Array(3).fill('1735787046'), Array(3).fill('1735787047')])
  })
})

describe('nonces', () => {
  const config = `
    baseUrl: https://api.example.com
    headers: { X-Request-Id: "\${nonce}" }
    query: { id: "x-\${nonce}" }`

  test('are UUIDs, the same in a request and new in the next', async () => {
    const [first, second] = await sentBy(config, {}, 2)
    const id = first?.headers['x-request-id']
    expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    expect(first?.url.searchParams.get('id')).toBe(`x-${id}`)
    expect(second?.headers['x-request-id']).not.toBe(id)
  })

  test('come from the option `nonce`', async () => {
    let count = 0
    const sent = await sentBy(config, { nonce: () => `n${++count}` }, 2)
    expect(sent.map(({ url, headers }) => [headers['x-request-id'], url.searchParams.get('id')])).toEqual([
      ['n1', 'x-n1'],
      ['n2', 'x-n2'],
    ])
  })

  test('from the option that a header cannot contain are refused', async () => {
    await expect(sentBy(config, { nonce: () => 'a\nb' })).rejects.toMatchObject({ code: 'invalid_variable' })
  })

  test('in a JSON Web Token keep it from being used again', async () => {
    const token = `
      baseUrl: https://api.example.com
      auth: { type: jwt, expiresIn: 10m, additionalHeaders: { nonce: "\${nonce}" } }`
    const [first, second] = await sentBy(token, { credentials: { secret: 'k' } }, 2)
    expect(first?.headers['authorization']).not.toBe(second?.headers['authorization'])
  })
})

test('a request that is sent again has a new time and nonce', async () => {
  const sent: Headers[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    sent.push(new Headers(init.headers))
    return sent.length === 1
      ? new Response(null, { status: 307, headers: { location: 'https://api.example.com/moved' } })
      : new Response('ok')
  }
  const config = `
    baseUrl: https://api.example.com
    headers: { X-Time: "\${time.ms}", X-Request-Id: "\${nonce}" }`
  let count = 0
  const client = await createClient(config, { fetch, clock: () => noon + count, nonce: () => `n${++count}` })
  await client.fetch('/pets')
  expect(sent.map((headers) => [headers.get('x-time'), headers.get('x-request-id')])).toEqual([
    [`${noon}`, 'n1'],
    [`${noon + 1}`, 'n2'],
  ])
})

describe('the request in a JSON Web Token', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const config = readFileSync(
    new URL('../../examples/coinbase.flexgen.yaml', import.meta.url),
    'utf8',
  ).replace('flexgen: 1', '')
  const env = { COINBASE_SECRET: pem, COINBASE_KEY: 'organizations/1/apiKeys/2' }
  const api = 'api.coinbase.com/api/v3/brokerage'

  /** The header and claims of a token, which jose has verified. */
  async function verified(headers: Headers) {
    const token = headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
    const options = { issuer: 'cdp', algorithms: ['ES256'], currentDate: new Date(noon) }
    return jwtVerify(token, publicKey, options)
  }

  /** The claims of the tokens that a client signs with a secret. */
  async function claimsOf(auth: string, calls: readonly (readonly [url: string, init?: object])[]) {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(`baseUrl: https://api.example.com/v1\nauth: ${auth}`, {
      fetch,
      clock: () => noon,
      env: {},
      credentials: { secret: 'k' },
    })
    for (const [url, init] of calls) await client.fetch(url, init)
    return sent.map(({ url, headers }) => {
      const token = headers.get('authorization') ?? new URL(url).searchParams.get('token') ?? ''
      return decodeJwt(token.replace(/^Bearer /, ''))
    })
  }

  test('is in a token for this request only', async () => {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(config, { fetch, env, clock: () => noon })
    await client.fetch('/accounts', { query: { limit: 1 } })
    await client.fetch('/orders', { method: 'post', body: '{}' })
    await client.fetch('/orders', { method: 'post', body: '{}' })
    await Promise.all(['/a', '/b'].map((path) => client.fetch(path)))
    const tokens = await Promise.all(sent.map(({ headers }) => verified(headers)))
    expect(tokens.map(({ payload }) => payload)).toEqual(
      [`GET ${api}/accounts`, `POST ${api}/orders`, `POST ${api}/orders`, `GET ${api}/a`, `GET ${api}/b`].map(
        (uri) => ({ iss: 'cdp', sub: env.COINBASE_KEY, nbf: 1735787045, uri, exp: 1735787165 }),
      ),
    )
    const headers = tokens.map(({ protectedHeader }) => protectedHeader)
    expect(headers[0]).toEqual({
      alg: 'ES256',
      typ: 'JWT',
      kid: env.COINBASE_KEY,
      nonce: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    expect(new Set(headers.map(({ nonce }) => nonce)).size).toBe(5)
  })

  test('is computed again for a redirect, which no browser may follow by itself', async () => {
    const sent: { readonly url: string; readonly headers: Headers }[] = []
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push({ url, headers: new Headers(init.headers) })
      return sent.length === 1
        ? new Response(null, { status: 303, headers: { location: '/api/v3/brokerage/moved?page=2' } })
        : new Response('ok')
    }
    const client = await createClient(config, { fetch, env, clock: () => noon })
    await client.fetch('/orders', { method: 'POST', body: '{}' })
    const tokens = await Promise.all(sent.map(({ headers }) => verified(headers)))
    expect(tokens.map(({ payload }) => payload['uri'])).toEqual([`POST ${api}/orders`, `GET ${api}/moved`])
    expect(new Set(tokens.map(({ protectedHeader }) => protectedHeader['nonce'])).size).toBe(2)
    const tokenOf = (payload: string): string =>
      emit(
        `baseUrl: https://api.example.com\nauth: { type: jwt, expiresIn: 2m, payload: { at: "${payload}" } }`,
      )
    expect(tokenOf('x')).toContain("isBrowser() ? 'follow' : 'manual'")
    for (const reference of ['${request.path}', '${request.query.a}', '${nonce}']) {
      expect(tokenOf(reference)).toContain("call.init.redirect = 'manual'")
    }
  })

  test('is in what `client.sign` returns', async () => {
    const client = await createClient(config, { env, clock: () => noon })
    const { headers } = await client.sign('/accounts/1')
    expect((await verified(headers)).payload['uri']).toBe(`GET ${api}/accounts/1`)
  })

  test('keeps a token with an expiry from being used for others', async () => {
    const auth = '{ type: jwt, issuedAt: true, expiresIn: 1h, payload: { uri: "${request.path}" } }'
    const claims = await claimsOf(auth, [['/a'], ['/b'], ['/a']])
    expect(claims.map(({ uri }) => uri)).toEqual(['/v1/a', '/v1/b', '/v1/a'])
  })

  test.each([
    ['method', 'PUT'],
    ['url', 'https://api.example.com/v1/a%20b?x=1&y=%7E'],
    ['host', 'api.example.com'],
    ['hostname', 'api.example.com'],
    ['port', '443'],
    ['path', '/v1/a%20b'],
    ['query', 'x=1&y=%7E'],
    ['target', '/v1/a%20b?x=1&y=%7E'],
    ['subpath', 'a%20b'],
    ['mediaType', 'text/plain'],
    ['headers.X-Id', '7'],
    ['headers.content-length', '4'],
    ['query.y', '~'],
    ['query.none', ''],
  ])('%s', async (part, expected) => {
    const auth = `{ type: jwt, payload: { is: "\${request.${part}}", in: { list: ["<\${request.${part}}>"] } } }`
    const init = { method: 'put', body: 'body', headers: { 'x-id': '7' } }
    const [claims] = await claimsOf(auth, [['/a b?x=1&y=%7E', init]])
    expect(claims).toEqual({ is: expected, in: { list: [`<${expected}>`] } })
  })

  test('is a path below a base URL with references', async () => {
    const { fetch, sent } = fakeFetch()
    const below = `
      baseUrl: https://\${variables.host}/v1
      variables: { host: {} }
      auth: { type: jwt, payload: { path: "\${request.subpath}" } }`
    const options = { fetch, credentials: { secret: 'k' }, variables: { host: 'api.example.com' } }
    const client = await createClient(below, options)
    await client.fetch('/pets/1')
    const [claims] = sent.map(({ headers }) => decodeJwt(headers.get('authorization')?.slice(7) ?? ''))
    expect(claims).toEqual({ path: 'pets/1' })
  })

  test('is a number in a claim that is a time', async () => {
    const auth = '{ type: jwt, payload: { exp: "${request.headers.x-end}" } }'
    const [claims] = await claimsOf(auth, [['/', { headers: { 'x-end': '1735787050' } }]])
    expect(claims).toEqual({ exp: 1735787050 })
    await expect(claimsOf(auth, [['/', { headers: { 'x-end': 'soon' } }]])).rejects.toMatchObject({
      code: 'invalid_variable',
      message: 'request.headers.x-end must be a number.',
    })
  })

  test('next to an optional value is left out with it', async () => {
    const auth =
      '{ type: jwt, payload: { a: "${request.path}${env.TENANT?}", b: ["${request.method}${env.TENANT?}", c] } }'
    const [claims] = await claimsOf(auth, [['/']])
    expect(claims).toEqual({ b: ['c'] })
  })

  test('lacks the parameter that contains the token', async () => {
    const sent: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url)
      return sent.length === 1
        ? new Response(null, { status: 307, headers: { location: url.replace('/a?', '/b?') } })
        : new Response('ok')
    }
    const query = `
      baseUrl: https://api.example.com
      auth: { type: jwt, addTo: query, payload: { url: "\${request.url}", own: "\${request.query.token}" } }`
    const client = await createClient(query, { fetch, credentials: { secret: 'k' } })
    await client.fetch('/a?x=1&token=mine')
    const tokens = sent.map((url) => decodeJwt(new URL(url).searchParams.get('token') ?? ''))
    expect(tokens).toEqual([
      { url: 'https://api.example.com/a?x=1', own: '' },
      { url: 'https://api.example.com/b?x=1', own: '' },
    ])
  })
})

describe('of a login', () => {
  const login = (pkce: string): string => `
    baseUrl: https://api.example.com
    auth:
      type: oauth2
      authorizationUrl: https://auth.example.com/authorize
      accessTokenUrl: https://auth.example.com/token
      redirectUri: https://app.example.com/callback
      clientId: app
      clientAuthentication: none
      pkce: "${pkce}"
      authorizationParams: { nonce: "\${nonce}", at: "\${time.s}" }
      tokenRequest: { headers: { X-At: "\${time.s}" }, additionalPostData: { id: "\${nonce}" } }`

  test.each(['S256', 'off'])('the URL contains the nonce that is returned, with pkce: %s', async (pkce) => {
    const client = await createClient(login(pkce), { clock: () => noon })
    const { authorizationUrl } = client as unknown as {
      authorizationUrl: () => Promise<{ url: string; nonce: string; state: string; codeVerifier: string }>
    }
    const begun = await authorizationUrl()
    const { searchParams } = new URL(begun.url)
    expect(Object.keys(begun).sort()).toEqual(['codeVerifier', 'nonce', 'state', 'url'])
    expect(searchParams.get('nonce')).toBe(begun.nonce)
    expect(searchParams.get('at')).toBe('1735787045')
    expect((await authorizationUrl()).nonce).not.toBe(begun.nonce)
  })

  test('each token call has its own', async () => {
    const calls: { readonly id: string | null; readonly at: string | null }[] = []
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (!url.startsWith('https://auth.')) return new Response('ok')
      const body = new URLSearchParams(String(init.body))
      calls.push({ id: body.get('id'), at: new Headers(init.headers).get('x-at') })
      return Response.json({ access_token: `a${calls.length}`, refresh_token: 'r', token_type: 'Bearer' })
    }
    const client = await createClient(login('S256'), { fetch, clock: () => noon })
    const { authorizationUrl, exchange } = client as unknown as {
      authorizationUrl: () => Promise<{ state: string; codeVerifier: string }>
      exchange: (url: string, begun: object) => Promise<unknown>
    }
    for (let login = 0; login < 2; login++) {
      const begun = await authorizationUrl()
      await exchange(`https://app.example.com/callback?code=c&state=${begun.state}`, begun)
    }
    expect(calls.map(({ at }) => at)).toEqual(['1735787045', '1735787045'])
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2)
  })
})
