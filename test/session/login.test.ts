import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type OAuthClient,
  type OAuthClientError,
  type OAuthModule,
  type OAuthOptions,
  watchedStore,
} from '../oauth2/clients.ts'
import { type Api, type ApiAnswer, type ApiRequest, load, rejection, startApi } from '../support/emitted.ts'

// issue 16: session

/** What the server returns, in order of the first match. A test sets them. */
let answer: (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>
let api: Api

beforeAll(async () => {
  api = await startApi((request) => answer(request))
})
afterAll(() => api.stop())
beforeEach(() => {
  api.take()
})

/** A config whose server is the variable `origin`. */
function sessionConfig(auth: string, rest = ''): string {
  return `
    baseUrl: "\${variables.origin}"
    variables: { origin: {}, user: { default: ann } }
${rest}    auth:
      type: session
${auth.replace(/^/gm, '      ')}`
}

async function clientOf(auth: string, options: OAuthOptions = {}, rest?: string): Promise<OAuthClient> {
  const module = (await load(sessionConfig(auth, rest))) as unknown as OAuthModule
  return module.create({
    variables: { origin: api.origin },
    env: { PASSWORD: 's3cret-password' },
    sleep: () => Promise.resolve(),
    ...options,
  })
}

const json = (value: unknown, status = 200): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const plainLogin = `login: { url: "\${variables.origin}/login", body: { user: "\${variables.user}", password: "\${env.PASSWORD}" } }
accessTokenResponseKey: token`

/** Accepts the tokens that it has issued, until one is revoked. */
function server(issue: (count: number) => ApiAnswer = (count) => json({ token: `token-${count}` })) {
  const valid = new Set<string>()
  let logins = 0
  return {
    valid,
    get logins() {
      return logins
    },
    answer: ({ url, headers }: ApiRequest): ApiAnswer => {
      if (url.startsWith('/login')) {
        const issued = issue(++logins)
        const [token] = /token-\d+/.exec(`${issued.body} ${JSON.stringify(issued.headers)}`) ?? []
        if (token !== undefined) valid.add(token)
        return issued
      }
      const [token = ''] =
        /token-\d+/.exec(
          `${headers['authorization']} ${headers['cookie']} ${headers['x-auth-token']} ${url}`,
        ) ?? []
      return json({ token }, valid.has(token) ? 200 : 401)
    },
  }
}

describe('a login', () => {
  test('is one for parallel requests, and one more after the token is refused', async () => {
    const peer = server()
    answer = peer.answer
    const client = await clientOf(plainLogin)
    const first = await Promise.all(Array.from({ length: 50 }, (_, index) => client.fetch(`/${index}`)))
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]))
    expect(peer.logins).toBe(1)
    const [login] = api.take()
    expect(login).toMatchObject({ method: 'POST', url: '/login' })
    expect(JSON.parse(`${login?.body}`)).toEqual({ user: 'ann', password: 's3cret-password' })
    expect(login?.headers['content-type']).toBe('application/json')
    peer.valid.clear()
    const later = await Promise.all(Array.from({ length: 50 }, (_, index) => client.fetch(`/${index}`)))
    expect(new Set(later.map(({ status }) => status))).toEqual(new Set([200]))
    expect(peer.logins).toBe(2)
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'token-2', response: {} })
  })

  const places: readonly (readonly [name: string, auth: string, answer: ApiAnswer, sent: RegExp])[] = [
    [
      'a nested key',
      'accessTokenResponseKey: data.token',
      json({ data: { token: 'token-1' } }),
      /authorization":"Bearer token-1"/,
    ],
    [
      'the whole body',
      'accessTokenResponseKey: ""',
      { headers: {}, body: 'token-1\n' },
      /authorization":"Bearer token-1"/,
    ],
    [
      'a JSON string',
      'accessTokenResponseKey: ""\ntokenPrefix: Token',
      json('token-1'),
      /authorization":"Token token-1"/,
    ],
    [
      'a header',
      'accessTokenResponseHeader: X-Subject-Token\nheaderKey: X-Auth-Token\ntokenPrefix: ""',
      { headers: { 'x-subject-token': 'token-1' }, body: '' },
      /x-auth-token":"token-1"/,
    ],
    [
      'a cookie',
      'accessTokenResponseCookie: SID\naddTo: cookie',
      { status: 302, headers: { 'set-cookie': 'SID=token-1; Path=/; HttpOnly', location: '/' }, body: '' },
      /cookie":"SID=token-1"/,
    ],
    [
      'a query parameter',
      'accessTokenResponseKey: token\naddTo: query\nqueryKey: sid',
      json({ token: 'token-1' }),
      /\?sid=token-1/,
    ],
    [
      'a cookie of another name',
      'accessTokenResponseKey: token\naddTo: cookie\ncookieKey: auth',
      json({ token: 'token-1' }),
      /cookie":"auth=token-1"/,
    ],
    [
      'a header of a status that is no success',
      'accessTokenResponseHeader: X-Id\nheaderKey: X-Auth-Token\ntokenPrefix: ""',
      { status: 409, headers: { 'x-id': 'token-1' }, body: '' },
      /x-auth-token":"token-1"/,
    ],
  ]
  test.each(places)('%s contains the token', async (_name, auth, issued, sent) => {
    answer = server(() => issued).answer
    const statusCodes = issued.status === 409 ? ', statusCodes: [409]' : ''
    const client = await clientOf(`login: { url: "\${variables.origin}/login"${statusCodes} }\n${auth}`)
    expect((await client.fetch('/a')).status).toBe(200)
    const [login, request] = api.take()
    expect(login?.body).toBe('')
    expect(login?.headers['content-type']).toBeUndefined()
    expect(`${request?.url} ${JSON.stringify(request?.headers)}`).toMatch(sent)
  })

  test('of two requests sends the first one’s values and cookies in the second', async () => {
    answer = ({ url, method, headers, body }) => {
      if (url === '/login/' && method === 'GET')
        return {
          headers: { 'set-cookie': 'csrftoken=first; Path=/', 'x-step': 'one' },
          body: '{"nested":{"id":7}}',
        }
      if (url === '/login/') {
        const form = new URLSearchParams(body)
        const isRight =
          form.get('csrf') === 'first' &&
          headers['cookie'] === 'csrftoken=first' &&
          headers['x-id'] === '7-one'
        return isRight
          ? {
              status: 302,
              headers: {
                'set-cookie': ['sessionid=token-1', 'csrftoken=second', 'other=x'] as never,
                location: '/',
              },
              body: '',
            }
          : { status: 403, headers: {}, body: '' }
      }
      const isRight =
        headers['cookie'] === 'sessionid=token-1; csrftoken=second' && headers['x-csrftoken'] === 'second'
      return json({}, isRight && url === '/7/a' ? 200 : 401)
    }
    const client = await clientOf(
      `login:
  - { url: "\${variables.origin}/login/", method: GET }
  - url: "\${variables.origin}/login/"
    headers: { X-Id: "\${token.nested.id}-\${response.header.x-step}" }
    bodyFormat: form
    body: { user: "\${variables.user}", password: "\${env.PASSWORD}", csrf: "\${response.cookie.csrftoken}" }
accessTokenResponseCookie: [sessionid, csrftoken]
addTo: cookie`,
      {},
      '    headers: { X-CSRFToken: "${session.cookie.csrftoken}", X-Session: "${session.cookie.sessionid}" }\n',
    )
    expect((await client.fetch('/7/a')).status).toBe(200)
    const requests = api.take()
    expect(requests).toHaveLength(3)
    expect(requests[2]?.headers['x-session']).toBe('token-1')
    expect(await client.tokens.get()).toMatchObject({
      accessToken: 'token-1',
      response: { nested: { id: 7 }, 'set-cookie': { csrftoken: 'second' } },
    })
  })

  test('of two requests may get a response with more strings than a call can have arguments', async () => {
    const many = JSON.stringify({ list: new Array(250_000).fill('') })
    answer = ({ url }) => (url === '/first' ? { headers: {}, body: many } : json({ token: 'token-1' }))
    const client = await clientOf(
      `login:
  - { url: "\${variables.origin}/first", method: GET }
  - { url: "\${variables.origin}/second", body: { user: "\${variables.user}", password: "\${env.PASSWORD}" } }
accessTokenResponseKey: token`,
    )
    expect((await client.refresh()).accessToken).toBe('token-1')
    expect(api.take()).toHaveLength(2)
  })

  test('keeps values of its last response, which the base URL refers to', async () => {
    answer = ({ url }) =>
      url === '/login'
        ? {
            headers: { 'set-cookie': 'ROUTEID=.node2; path=/', 'content-type': 'application/json' },
            body: '{"token":"token-1"}',
          }
        : json({})
    const client = await clientOf(
      'login: { url: "${variables.origin}/login" }\naccessTokenResponseKey: token\nkeep: { route: "${response.cookie.ROUTEID}" }',
      {},
      '    query: { route: "${token.route}" }\n',
    )
    await client.fetch('/a')
    expect(api.take()[1]?.url).toBe('/a?route=.node2')
  })

  test('has the auth of its request', async () => {
    answer = server().answer
    const client = await clientOf(
      'login: { url: "${variables.origin}/login", auth: { type: basic, username: "${variables.user}" } }\naccessTokenResponseKey: token',
      { credentials: { loginAuthPassword: 'pass' } },
    )
    expect((await client.fetch('/a')).status).toBe(200)
    expect(api.take()[0]?.headers['authorization']).toBe(`Basic ${btoa('ann:pass')}`)
  })
})

describe('a failed login', () => {
  async function failuresOf(client: OAuthClient, count: number): Promise<readonly OAuthClientError[]> {
    const errors: OAuthClientError[] = []
    for (let index = 0; index < count; index++) errors.push(await rejection(client.fetch('/a')))
    return errors
  }

  const refusals: readonly (readonly [name: string, answer: ApiAnswer, code: string])[] = [
    ['401', json({ error: 'invalid', message: 'wrong s3cret-password' }, 401), 'token_request'],
    [
      '200 with an error',
      json({ error: { code: -32500, message: 'Login name is wrong' }, token: 'x' }),
      'token_request',
    ],
    ['200 without a token', json({ error: null, token: '' }), 'token_response'],
    ['a redirect without a token', { status: 302, headers: { location: '/' }, body: '' }, 'token_response'],
  ]
  test.each(refusals)('%s is sent once, until the values change', async (_name, refused, code) => {
    answer = () => refused
    let password = 'first'
    let now = 1_000_000
    const client = await clientOf(
      'login: { url: "${variables.origin}/login", body: { password: "${credentials.password}" } }\naccessTokenResponseKey: token',
      { credentials: (() => ({ password })) as never, clock: () => now },
    )
    const errors = await failuresOf(client, 20)
    expect(errors.map((error) => error.code)).toEqual(new Array(20).fill(code))
    expect(errors.map(({ message }) => message).join()).not.toContain('s3cret-password')
    expect(api.take()).toHaveLength(1)
    await rejection(client.refresh())
    expect(api.take()).toHaveLength(1)
    now += 299_000
    await failuresOf(client, 1)
    expect(api.take()).toHaveLength(0)
    password = 'second'
    await failuresOf(client, 5)
    expect(api.take()).toHaveLength(1)
    now += 301_000
    await failuresOf(client, 1)
    expect(api.take()).toHaveLength(1)
  })

  test('a password that the server repeats is in no error', async () => {
    answer = () => json({ error: 'no s3cret-password', error_description: 'no s3cret-password' }, 400)
    const [error] = await failuresOf(await clientOf(plainLogin), 1)
    expect(error).toMatchObject({
      code: 'token_request',
      status: 400,
      error: 'no …',
      errorDescription: 'no …',
    })
    expect(error?.message).toBe('The server returned 400 no …')
  })

  test('a temporary failure starts again with the first request, three times', async () => {
    let count = 0
    answer = ({ url }) => (url === '/two' ? json({}, 503) : json({ id: `${++count}` }))
    const client = await clientOf(
      'login: [{ url: "${variables.origin}/one" }, { url: "${variables.origin}/two", body: { id: "${token.id}" } }]\naccessTokenResponseKey: token',
    )
    const [error] = await failuresOf(client, 1)
    expect(error).toMatchObject({ code: 'refresh_failed', status: 503 })
    expect(api.take().map(({ url, body }) => `${url} ${body}`)).toEqual(
      ['1', '2', '3'].flatMap((id) => ['/one ', `/two {"id":"${id}"}`]),
    )
    expect(await client.tokens.get()).toBeUndefined()
  })

  test.each([
    [13, 3],
    [14, 1],
  ])('`Retry-After: %i` makes %i attempts, because a login has 60 s', async (seconds, attempts) => {
    answer = () => ({ status: 429, headers: { 'retry-after': `${seconds}` }, body: '' })
    const sleeps: number[] = []
    const sleep = async (milliseconds: number): Promise<void> => {
      sleeps.push(milliseconds)
    }
    const [error] = await failuresOf(await clientOf(plainLogin, { sleep }), 1)
    expect(error).toMatchObject({ code: 'refresh_failed', status: 429 })
    expect(api.take()).toHaveLength(attempts)
    expect(sleeps).toEqual(new Array(attempts - 1).fill(seconds * 1000))
  })

  test('a missing value of the first response sends no second request', async () => {
    answer = () => json({})
    const client = await clientOf(
      'login: [{ url: "${variables.origin}/one" }, { url: "${variables.origin}/two", body: { id: "${token.id}", c: "${response.cookie.c}" } }]\naccessTokenResponseKey: token',
    )
    const errors = await failuresOf(client, 3)
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual(
      new Array(3).fill('token_response: token.id is missing.'),
    )
    expect(api.take()).toHaveLength(1)
  })
})

describe('a renewal', () => {
  const config = `login: { url: "\${variables.origin}/login" }
accessTokenResponseKey: token
expiresInResponseKey: expires
refresh:
  refreshTokenResponseKey: refresh
  request: { url: "\${variables.origin}/renew", method: PUT, body: { token: "\${session.refreshToken}", old: "\${session.accessToken}" } }`

  async function expired(status: number) {
    const peer = server((count) => json({ token: `token-${count}`, refresh: `r-${count}`, expires: 60 }))
    let now = 1_000_000
    answer = (request) => {
      if (request.url !== '/renew') return peer.answer(request)
      if (status !== 200) return json({}, status)
      peer.valid.add('token-99')
      return json({ token: 'token-99', refresh: 'r-99', expires: 60 })
    }
    const client = await clientOf(config, { clock: () => now })
    expect((await client.fetch('/a')).status).toBe(200)
    api.take()
    now += 61_000
    return { client, peer }
  }

  test('has a request of its own', async () => {
    const { client, peer } = await expired(200)
    expect((await client.fetch('/a')).status).toBe(200)
    const [renewal] = api.take()
    expect(renewal).toMatchObject({ method: 'PUT', url: '/renew' })
    expect(JSON.parse(`${renewal?.body}`)).toEqual({ token: 'r-1', old: 'token-1' })
    expect(peer.logins).toBe(1)
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'token-99', refreshToken: 'r-99' })
  })

  test('that is refused is followed by one login', async () => {
    const { client, peer } = await expired(401)
    expect((await client.fetch('/a')).status).toBe(200)
    expect(api.take().map(({ url }) => url)).toEqual(['/renew', '/login', '/a'])
    expect(peer.logins).toBe(2)
  })

  test('that fails for a while is `refresh_failed`', async () => {
    const { client, peer } = await expired(503)
    expect(await rejection(client.fetch('/a'))).toMatchObject({ code: 'refresh_failed', status: 503 })
    expect(peer.logins).toBe(1)
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'token-1', refreshToken: 'r-1' })
  })
})

describe('a logout', () => {
  const config = `${plainLogin}
logout: { url: "\${variables.origin}/logout", method: DELETE, headers: { Authorization: "Bearer \${session.accessToken}" } }`

  interface LogoutClient extends OAuthClient {
    readonly logout: () => Promise<void>
  }

  async function loggedIn(status: number, body = '{}', auth = config): Promise<LogoutClient> {
    const peer = server()
    answer = (request) =>
      request.url.startsWith('/logout') ? { status, headers: {}, body } : peer.answer(request)
    const client = (await clientOf(auth)) as LogoutClient
    await client.fetch('/a')
    api.take()
    return client
  }

  test.each([200, 204, 302, 401, 403, 404, 410])('with %i has ended the session', async (status) => {
    const client = await loggedIn(status, status === 204 ? '' : '{}')
    await client.logout()
    expect(api.take()).toMatchObject([
      { method: 'DELETE', url: '/logout', headers: { authorization: 'Bearer token-1' } },
    ])
    expect(await client.tokens.get()).toBeUndefined()
    await client.logout()
    expect(api.take()).toEqual([])
  })

  test.each([
    [400, '{"error":"no token-1"}', { code: 'logout_failed', status: 400, error: 'no …' }, 1],
    [200, '{"error":{"message":"no"}}', { code: 'logout_failed', status: 200, errorDescription: 'no' }, 1],
    [503, '{}', { code: 'logout_failed', status: 503 }, 3],
  ])('with %i %s keeps the tokens', async (status, body, error, calls) => {
    const client = await loggedIn(status, body)
    expect(await rejection(client.logout())).toMatchObject(error)
    expect(api.take()).toHaveLength(calls)
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'token-1' })
  })

  test('waits for a refresh that is still reading the store, and ends its session', async () => {
    const peer = server()
    answer = (request) => (request.url === '/logout' ? json({}) : peer.answer(request))
    let isRead: () => void = () => {}
    const reading = new Promise<void>((resolve) => {
      isRead = resolve
    })
    const store = watchedStore({ accessToken: 'token-0', response: {}, redirect: {} })
    const { get } = store
    let reads = 0
    store.get = async () => {
      reads += 1
      if (reads === 1) await reading
      return get()
    }
    const client = (await clientOf(config, { tokenStore: store })) as LogoutClient
    const refreshing = client.refresh()
    const loggingOut = client.logout()
    // Long enough for a logout that does not wait.
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(reads).toBe(1)
    isRead()
    expect((await refreshing).accessToken).toBe('token-1')
    await loggingOut
    expect(api.take().map(({ url, headers }) => [url, headers['authorization']])).toEqual([
      ['/login', undefined],
      ['/logout', 'Bearer token-1'],
    ])
    expect(store.tokens).toBeUndefined()
  })

  test('of several requests uses what the responses contain', async () => {
    const client = await loggedIn(
      200,
      '{"ticket":"t-1"}',
      `${plainLogin}
logout:
  - { url: "\${variables.origin}/logout/ticket", headers: { X-Token: "\${session.accessToken}" } }
  - { url: "\${variables.origin}/logout/end", query: { ticket: "\${token.ticket}" } }`,
    )
    await client.logout()
    expect(api.take().map(({ url }) => url)).toEqual(['/logout/ticket', '/logout/end?ticket=t-1'])
    expect(await client.tokens.get()).toBeUndefined()
  })

  test('that lacks a value sends nothing more, and keeps the tokens', async () => {
    const client = await loggedIn(
      200,
      '{}',
      `${plainLogin}
logout: { url: "\${variables.origin}/logout", query: { ticket: "\${token.ticket}" } }`,
    )
    expect(await rejection(client.logout())).toMatchObject({
      code: 'logout_failed',
      message: 'token.ticket is missing.',
    })
    expect(api.take()).toEqual([])
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'token-1' })
  })
})

test('a signature is computed with the token of each attempt', async () => {
  const peer = server()
  answer = peer.answer
  const client = await clientOf(`${plainLogin}
signature:
  steps:
    sign: { hmac: SHA-256, key: "\${env.PASSWORD}", of: "\${request.path} \${session.accessToken}" }
  headers: { X-Auth-Token: "\${session.accessToken}", X-Sign: "\${steps.sign}" }`)
  await client.fetch('/a')
  peer.valid.clear()
  await client.fetch('/b')
  const signed = api.take().filter(({ url }) => url !== '/login')
  expect(
    signed.map(({ url, headers }) => `${url} ${headers['x-auth-token']} ${headers['authorization']}`),
  ).toEqual(['/a token-1 undefined', '/b token-1 undefined', '/b token-2 undefined'])
  for (const { url, headers } of signed) {
    const mac = createHmac('sha256', 's3cret-password').update(`${url} ${headers['x-auth-token']}`)
    expect(headers['x-sign']).toBe(mac.digest('hex'))
  }
})
