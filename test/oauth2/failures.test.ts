import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import {
  type Disturbance,
  inOrder,
  type OAuthServer,
  refusal,
  startOAuthServer,
} from '../support/oauth-server.ts'
import {
  clientSecret,
  clientsOf,
  endedTokens,
  fakeTime,
  type OAuthClient,
  type OAuthClientError,
  type OAuthOptions,
  statuses,
  times,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient
let createOnce: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
  createOnce = await clientsOf(server, 'refresh: { useRefreshTokenOnce: true }')
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

function setUp(make = create) {
  const grant = server.grant()
  const tokenStore: WatchedStore = watchedStore(endedTokens(grant))
  const time = fakeTime()
  return { grant, tokenStore, time, client: make({ tokenStore, clock: time.clock, sleep: time.sleep }) }
}

function answer(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Disturbance {
  return { kind: 'answer', status, headers, body }
}

function failure(promise: Promise<unknown>): Promise<OAuthClientError> {
  return rejection(promise)
}

/** An origin on which nobody listens. */
async function unusedOrigin(): Promise<string> {
  const { origin, stop } = await startOAuthServer()
  await stop()
  return origin
}

const html = { 'content-type': 'text/html' }

/** Temporary failures; the call has had no effect. */
const passing: Readonly<Record<string, Disturbance>> = {
  'a reset': { kind: 'reset' },
  '408': answer(408),
  '425': answer(425),
  '429': answer(429),
  '500 in HTML': answer(500, html, '<h1>Oops</h1>'),
  '500 with an error': refusal('server_error', 500),
  '502 from a proxy': answer(502, html, '<html>Bad gateway</html>'),
  '503': answer(503),
  '504': answer(504),
}

describe('a temporary failure', () => {
  for (const [name, disturbance] of Object.entries(passing)) {
    test(`${name}, twice: the third attempt serves all requests`, async () => {
      const { client, grant, time } = setUp()
      server.behaviour.disturb = inOrder(disturbance, disturbance)
      expect(await statuses(client, 10)).toEqual(times(10, 200))
      expect(server.tokenCalls).toHaveLength(3)
      expect(time.waits).toHaveLength(2)
      expect(time.waits[0]).toBeGreaterThan(0)
      expect(time.waits[1]).toBeGreaterThan(time.waits[0] ?? 0)
      expect(grant.alive).toBe(true)
    })

    test(`${name}, permanently: \`refresh_failed\` after three attempts, and the tokens are kept`, async () => {
      const { client, grant, time, tokenStore } = setUp()
      server.behaviour.disturb = () => disturbance
      const errors = await Promise.all([1, 2, 3].map(() => failure(client.fetch('/ok'))))
      expect(errors.map(({ code }) => code)).toEqual(times(3, 'refresh_failed'))
      expect(errors[0]?.message).toMatch(
        /^The token endpoint (did not respond\.|returned (\d+|500 server_error))$/,
      )
      expect(server.tokenCalls).toHaveLength(3)
      expect(server.apiCalls).toHaveLength(0)
      expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
      server.behaviour.disturb = () => undefined
      time.now += 5000
      expect(await statuses(client, 1)).toEqual([200])
    })
  }

  test('a lost response of a server that does not rotate refresh tokens: the call is made again', async () => {
    const { client, grant } = setUp()
    Object.assign(server.behaviour, { rotates: false, disturb: inOrder({ kind: 'reset', processed: true }) })
    expect(await statuses(client, 10)).toEqual(times(10, 200))
    expect(grant.refreshes).toBe(2)
  })

  test('10 seconds without a response', async () => {
    const { client, time } = setUp()
    server.behaviour.disturb = inOrder({ kind: 'silence' })
    expect(await statuses(client, 10)).toEqual(times(10, 200))
    expect(server.tokenCalls).toHaveLength(2)
    expect(time.waits).toHaveLength(1)
  })

  test('waits are jittered', async () => {
    const waits = await Promise.all(
      times(5, undefined).map(async () => {
        const { client, time } = setUp()
        server.behaviour.disturb = ({ headers }) =>
          headers['x-process'] === 'main' ? answer(503) : undefined
        await failure(client.fetch('/ok'))
        return time.waits[0]
      }),
    )
    expect(new Set(waits).size).toBeGreaterThan(1)
  })

  test('the client waits at least for `Retry-After`, in seconds or as a date', async () => {
    const { client, time } = setUp()
    const date = new Date(time.now + 20_000).toUTCString()
    server.behaviour.disturb = inOrder(
      answer(429, { 'retry-after': '7' }),
      answer(503, { 'retry-after': date }),
    )
    const started = time.now
    expect(await statuses(client, 1)).toEqual([200])
    expect(time.waits[0]).toBeGreaterThanOrEqual(7000)
    expect(started + 7000 + (time.waits[1] ?? 0)).toBeGreaterThanOrEqual(Date.parse(date) - 1000)
  })

  test('`Retry-After` above 20 seconds ends the attempts', async () => {
    const { client, grant, time, tokenStore } = setUp()
    server.behaviour.disturb = () => answer(503, { 'retry-after': '21' })
    expect(await failure(client.fetch('/ok'))).toMatchObject({ code: 'refresh_failed', status: 503 })
    expect(server.tokenCalls).toHaveLength(1)
    expect(time.waits).toEqual([])
    expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
  })

  test('a token close to expiry is used while it cannot be refreshed', async () => {
    const { client, grant, tokenStore, time } = setUp()
    const live = server.grant()
    tokenStore.tokens = live.tokens(time.now + 100_000)
    expect(await statuses(client, 1)).toEqual([200])
    time.now += 95_000
    server.behaviour.disturb = () => answer(503)
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(grant.alive && live.alive).toBe(true)
  })
})

describe('a single-use refresh token', () => {
  test.each(['429', '503'] as const)('%s: it did not arrive, and is sent again', async (name) => {
    const { client } = setUp(createOnce)
    server.behaviour.disturb = inOrder(passing[name])
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('a refused connection: it did not arrive, and is sent again', async () => {
    const grant = server.grant()
    const { sleep } = fakeTime()
    const nobody = await unusedOrigin()
    let refusals = 0
    const client = createOnce({
      tokens: endedTokens(grant),
      sleep,
      fetch: (url, init) => fetch(url.endsWith('/token') && !refusals++ ? nobody : url, init),
    })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(refusals).toBe(2)
  })

  test.each(['a reset', '408', '500 in HTML', '502 from a proxy', '504'] as const)(
    '%s: it may have arrived, and is not sent again, not even by later requests',
    async (name) => {
      const { client, time } = setUp(createOnce)
      server.behaviour.disturb = () => passing[name]
      const errors = await Promise.all(times(10, '/ok').map((path) => failure(client.fetch(path))))
      for (const { code } of errors) expect(code).toMatch(/^(refresh_failed|login_required)$/)
      time.now += 60_000
      expect((await failure(client.fetch('/ok'))).code).toBe('login_required')
      expect(server.tokenCalls).toHaveLength(1)
    },
  )

  test('a response with a new one: the new one is used for the next refresh', async () => {
    const { client, grant } = setUp(createOnce)
    expect(await statuses(client, 1)).toEqual([200])
    grant.expire()
    expect(await statuses(client, 1)).toEqual([200])
    expect(server.tokenCalls.map(({ refreshToken }) => refreshToken)).toEqual(grant.refreshTokens.slice(0, 2))
  })

  test('a response without a new one: its access token is used, and the next refresh is `login_required`', async () => {
    const { client, grant } = setUp(createOnce)
    Object.assign(server.behaviour, { tellsRefreshToken: false })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    grant.expire()
    expect((await failure(client.fetch('/ok'))).code).toBe('login_required')
    expect(server.tokenCalls).toHaveLength(1)
  })
})

/** Permanent refusals, after which only a login helps. */
const refusals: Readonly<Record<string, Disturbance>> = {
  invalid_grant: refusal('invalid_grant'),
  'invalid_grant in a 401': refusal('invalid_grant', 401),
  'invalid_grant in a 200': refusal('invalid_grant', 200),
  'invalid_grant as a form': answer(
    400,
    { 'content-type': 'application/x-www-form-urlencoded' },
    'error=invalid_grant&error_description=expired',
  ),
  invalid_request: refusal('invalid_request'),
  'an empty 400': answer(400),
  'an empty 403': answer(403),
  'a 403 in HTML': answer(403, html, '<h1>No</h1>'),
  'a custom error in a 200': refusal('bad_refresh_token', 200),
}

describe('a permanent refusal', () => {
  for (const [name, disturbance] of Object.entries(refusals)) {
    test(`${name}: \`login_required\`, and none of 20 requests sends the token again`, async () => {
      const { client, grant, tokenStore, time } = setUp()
      server.behaviour.disturb = () => disturbance
      const together = await Promise.all(times(10, '/ok').map((path) => failure(client.fetch(path))))
      const apart: OAuthClientError[] = []
      for (const path of times(10, '/ok')) {
        apart.push(await failure(client.fetch(path)))
        time.now += 2000
      }
      expect([...together, ...apart].map(({ code }) => code)).toEqual(times(20, 'login_required'))
      expect(server.tokenCalls).toHaveLength(1)
      expect(server.apiCalls).toHaveLength(0)
      const removed = name.startsWith('invalid_grant')
      expect(tokenStore.tokens?.refreshToken).toBe(removed ? undefined : grant.refreshToken)
    })

    test(`${name}: tokens of a new login are used at once`, async () => {
      const { client, tokenStore } = setUp()
      server.behaviour.disturb = inOrder(disturbance)
      await failure(client.fetch('/ok'))
      await client.tokens.set(server.grant().tokens())
      expect(await statuses(client, 5)).toEqual(times(5, 200))
      expect(tokenStore.tokens?.refreshToken).toBeTruthy()
      expect(server.tokenCalls).toHaveLength(1)
    })
  }

  test('a token refused without `invalid_grant` is tried again after 30 seconds', async () => {
    const { client, time } = setUp()
    server.behaviour.disturb = inOrder(refusals['an empty 400'])
    await failure(client.fetch('/ok'))
    time.now += 29_000
    await failure(client.fetch('/ok'))
    expect(server.tokenCalls).toHaveLength(1)
    time.now += 2000
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('`invalid_grant` does not affect a refresh token that replaced the refused one', async () => {
    const { client, grant, tokenStore } = setUp()
    const newer = server.grant().tokens()
    server.behaviour.disturb = ({ index }) => {
      // A login elsewhere, which takes no lock.
      if (index === 0) tokenStore.tokens = newer
      return index === 0 ? refusals['invalid_grant'] : undefined
    }
    const first = await client.fetch('/ok').then(
      ({ status }) => status,
      ({ code }: OAuthClientError) => code,
    )
    expect([200, 'login_required']).toContain(first)
    expect(tokenStore.tokens).toEqual(newer)
    expect(await statuses(client, 3)).toEqual(times(3, 200))
    expect(grant.refreshes).toBe(0)
  })

  test.each(['invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_grant_type'])(
    '%s refuses the client itself: `refresh_failed`, and the tokens are kept',
    async (error) => {
      const { client, grant, tokenStore } = setUp()
      server.behaviour.disturb = () => refusal(error, error === 'invalid_client' ? 401 : 400)
      const thrown = await failure(client.fetch('/ok'))
      expect(thrown).toMatchObject({ code: 'refresh_failed', error })
      expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
      expect(server.tokenCalls).toHaveLength(1)
    },
  )

  test('a redirect is not followed', async () => {
    const { client } = setUp()
    server.behaviour.disturb = () => answer(307, { location: '/token' })
    await failure(client.fetch('/ok'))
    expect(server.tokenCalls.length).toBe(1)
  })

  test('no error shows a token or the secret, even if the server repeats them', async () => {
    const { client, grant } = setUp()
    server.behaviour.disturb = ({ body, refreshToken }) => ({
      kind: 'answer',
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        error: 'invalid_request',
        error_description: `bad: ${refreshToken} in ${body}`,
      }),
    })
    const error = await failure(client.fetch('/ok'))
    const shown = [inspect(error, { depth: 9 }), JSON.stringify(error), `${error}`, `${error.stack}`].join()
    for (const secret of [grant.refreshToken, grant.accessToken, clientSecret]) {
      expect(shown).not.toContain(secret)
    }
  })
})

/** 2xx without a token. */
const nonsense: Readonly<Record<string, Disturbance>> = {
  nothing: answer(200),
  'HTML in a 200': answer(200, html, '<h1>Welcome</h1>'),
  'JSON of another type': answer(200, { 'content-type': 'application/json' }, '[1,2]'),
  'a token that is not a string': answer(200, { 'content-type': 'application/json' }, '{"access_token":{}}'),
  'invalid JSON': answer(200, { 'content-type': 'application/json' }, '{"access_token":"a'),
  'a 204': answer(204),
}

describe('nonsense', () => {
  for (const [name, disturbance] of Object.entries(nonsense)) {
    test(`${name}: \`token_response\`, and the tokens are kept`, async () => {
      const { client, grant, tokenStore } = setUp()
      server.behaviour.disturb = () => disturbance
      expect((await failure(client.fetch('/ok'))).code).toBe('token_response')
      expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
      server.behaviour.disturb = () => undefined
      expect(await statuses(client, 1)).toEqual([200])
    })
  }
})

describe('unusual but valid responses', () => {
  test('as a form', async () => {
    const { client, tokenStore, grant } = setUp()
    server.behaviour.encoding = 'form'
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(tokenStore.tokens?.refreshToken).toBe(grant.refreshToken)
    expect(tokenStore.tokens?.expiresAt).toBeGreaterThan(Date.now())
  })

  test('the lifetime as a string', async () => {
    const { client, tokenStore } = setUp()
    server.behaviour.expiresIn = (lifetime) => `${lifetime / 1000}`
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(tokenStore.tokens?.expiresAt).toBeGreaterThan(Date.now() + 3_500_000)
  })

  test.each([
    ['0', 0],
    ['negative', -5],
    ['missing', undefined],
    ['null', null],
    ['no number', 'soon'],
  ])('a lifetime that is %s is unknown: the token is used until it is refused', async (_, expiresIn) => {
    const { client, grant, tokenStore } = setUp()
    server.behaviour.expiresIn = () => expiresIn
    for (const _ of [1, 2, 3]) expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(1)
    expect(tokenStore.tokens?.expiresAt).toBeUndefined()
    grant.expire()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls).toHaveLength(2)
  })

  test('no new refresh token: the old one is kept and used again', async () => {
    const { client, grant, tokenStore } = setUp()
    Object.assign(server.behaviour, { rotates: false, tellsRefreshToken: false })
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(tokenStore.tokens).toMatchObject({
      accessToken: grant.accessToken,
      refreshToken: grant.refreshToken,
    })
    grant.expire()
    expect(await statuses(client, 5)).toEqual(times(5, 200))
    expect(server.tokenCalls.map(({ refreshToken }) => refreshToken)).toEqual(times(2, grant.refreshToken))
  })
})
