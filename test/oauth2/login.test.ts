import { describe, expect, test } from 'vitest'
import { fakeFetch, load, rejection } from '../support/emitted.ts'
import type { OAuthClient, Tokens } from './clients.ts'

/* Logins that fail, or that get unexpected responses. */

interface LoginClient extends OAuthClient {
  readonly exchange: (redirectUrl: string, login: object) => Promise<Tokens>
  readonly deviceLogin: (init: object) => Promise<unknown>
}

const login = { state: 'the-state', codeVerifier: 'v'.repeat(43) }
const credentials = { clientSecret: 'the secret of the client' }

/** A client, and the requests it sends. Every token call returns tokens. */
async function setUp(
  auth: object,
  options: object = {},
): Promise<{ readonly client: LoginClient; readonly sent: readonly { readonly url: string }[] }> {
  const { create } = await load(`
    baseUrl: https://api.example.com
    allowedHosts: ["*.auth.example.com"]
    variables: { issuer: { optional: true } }
    auth: ${JSON.stringify({
      type: 'oauth2',
      accessTokenUrl: 'https://auth.example.com/token',
      clientId: 'app',
      ...auth,
    })}`)
  const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a' }))
  // Its members depend on the grant.
  return { client: create({ credentials, fetch, ...options }) as LoginClient, sent }
}

const code = { authorizationUrl: 'https://auth.example.com/authorize', issuer: '${variables.issuer}' }

function redirect(query: Readonly<Record<string, string>>): string {
  return `https://app.example.com/callback?${new URLSearchParams({ state: login.state, ...query })}`
}

describe('an issuer in an optional variable', () => {
  test('a redirect with another issuer is `state_mismatch`, and nothing is sent', async () => {
    const { client, sent } = await setUp(code, { variables: { issuer: 'https://auth.example.com' } })
    const foreign = redirect({ code: 'c', iss: 'https://other.example.com' })
    expect(await rejection(client.exchange(foreign, login))).toMatchObject({ code: 'state_mismatch' })
    expect(sent).toEqual([])
    await client.exchange(redirect({ code: 'c', iss: 'https://auth.example.com' }), login)
    expect(sent).toHaveLength(1)
  })

  // issue 12, A15
  test('a redirect without an issuer is `state_mismatch` too, and nothing is sent', async () => {
    const { client, sent } = await setUp(code, { variables: { issuer: 'https://auth.example.com' } })
    const queries: readonly Readonly<Record<string, string>>[] = [
      { code: 'c' },
      { code: 'c', iss: '' },
      { error: 'access_denied' },
    ]
    for (const query of queries) {
      const error = await rejection(client.exchange(redirect(query), login))
      expect(error).toMatchObject({ code: 'state_mismatch' })
    }
    expect(sent).toEqual([])
  })

  test('if the variable is not set, a redirect with any issuer is accepted', async () => {
    const { client, sent } = await setUp(code)
    await client.exchange(redirect({ code: 'c', iss: 'https://other.example.com' }), login)
    expect(sent).toHaveLength(1)
  })
})

test('a code key such as `constructor`, which every object has, is missing unless the redirect has it', async () => {
  const { client, sent } = await setUp({ ...code, authorizationCodeResponseKey: 'constructor' })
  expect(await rejection(client.exchange(redirect({ code: 'c' }), login))).toMatchObject({
    code: 'login_denied',
  })
  expect(sent).toEqual([])
  await client.exchange(redirect({ constructor: 'c' }), login)
  expect(sent).toHaveLength(1)
})

test('a repeated parameter: the last one is compared, used and kept', async () => {
  const { client, sent } = await setUp(code, { variables: { issuer: 'https://auth.example.com' } })
  const foreign = `${redirect({ code: 'c', iss: 'https://auth.example.com' })}&iss=https://other.example.com`
  expect(await rejection(client.exchange(foreign, login))).toMatchObject({ code: 'state_mismatch' })
  expect(sent).toEqual([])
  const own = `${redirect({ code: 'c', iss: 'https://other.example.com' })}&iss=https://auth.example.com`
  expect((await client.exchange(own, login)).redirect).toEqual({ iss: 'https://auth.example.com' })
})

test('a code with another name is not stored, nor one with the usual name', async () => {
  const { client } = await setUp({ ...code, authorizationCodeResponseKey: 'auth_code' })
  const { redirect: kept } = await client.exchange(redirect({ auth_code: 'c', code: 'c', shop: 's' }), login)
  expect(kept).toEqual({ shop: 's' })
})

test('a redirect that names another host for the token endpoint: nothing is sent', async () => {
  const { client, sent } = await setUp({
    ...code,
    accessTokenUrl: 'https://${redirect.shard}.auth.example.com/token',
  })
  const shards = ['', 'a/', 'a#', 'a?', 'u:p@a', 'a\\', 'a／', 'a%2f', 'a:443', '[::1]', 'a b', 'a\n', 'a\t/']
  for (const shard of shards) {
    const error = await rejection(client.exchange(redirect({ code: 'c', shard }), login))
    expect([shard, error.code]).toEqual([shard, 'invalid_variable'])
  }
  expect(sent).toEqual([])
})

test('a device login whose signal was already aborted sends nothing', async () => {
  const { client, sent } = await setUp({
    grantType: 'device_code',
    deviceAuthorizationUrl: 'https://auth.example.com/device',
  })
  const signal = AbortSignal.abort(new RangeError('too late'))
  await expect(client.deviceLogin({ onPrompt: () => undefined, signal })).rejects.toThrow('too late')
  expect(sent).toEqual([])
})

test.each([
  [{ interval: 2 }, 2000],
  [{ interval: '7' }, 7000],
  [{}, 5000],
  [{ interval: 0 }, 5000],
  [{ interval: -1 }, 5000],
  // A timer with this many milliseconds would fire at once.
  [{ interval: 9e9 }, 5000],
  [{ interval: 'soon', expires_in: -60 }, 5000],
])('a device endpoint that returns %j is polled again after %i ms', async (told, expected) => {
  const waits: number[] = []
  const fetch = async (url: string): Promise<Response> =>
    url.endsWith('/device')
      ? Response.json({ device_code: 'd', user_code: 'u', verification_uri: 'https://example.com', ...told })
      : Response.json(waits.length < 3 ? { error: 'authorization_pending' } : { access_token: 'a' })
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  const keys = { grantType: 'device_code', deviceAuthorizationUrl: 'https://auth.example.com/device' }
  const { client } = await setUp(keys, { fetch, sleep })
  await client.deviceLogin({ onPrompt: () => undefined })
  expect(waits).toEqual([expected, expected, expected])
})

describe('a token call by GET, for which `fetch` throws', () => {
  for (const thrown of ['a text', undefined, null, { cause: 'a text' }, new Error('', { cause: null })]) {
    test(`${JSON.stringify(thrown)}: \`refresh_failed\``, async () => {
      const keys = { grantType: 'client_credentials', tokenRequest: { method: 'GET' } }
      const fetch = (): Promise<Response> => Promise.reject(thrown)
      const { client } = await setUp(keys, { fetch, sleep: async () => undefined })
      expect(await rejection(client.fetch('/pets'))).toMatchObject({
        name: 'FlexgenError',
        code: 'refresh_failed',
      })
    })
  }
})

// issue 12, B8
describe('parameters of a token call in the query replace those of the URL', () => {
  test.each([
    ['GET', { method: 'GET' }],
    ['POST', { bodyFormat: 'query' }],
  ])('%s', async (_, tokenRequest) => {
    const { client, sent } = await setUp({
      grantType: 'client_credentials',
      accessTokenUrl: 'https://auth.example.com/token?grant_type=x&tenant=a%20b&client%5Fid=y&&grant_type=z',
      scope: 'a b',
      tokenRequest,
    })
    await client.fetch('/pets')
    const url = new URL(sent[0]?.url ?? '')
    expect(url.search).toMatch(/^\?tenant=a%20b&grant_type=/)
    expect([...url.searchParams]).toEqual([
      ['tenant', 'a b'],
      ['grant_type', 'client_credentials'],
      ['scope', 'a b'],
      ['client_id', 'app'],
      ['client_secret', credentials.clientSecret],
    ])
  })

  test('also in a refresh whose URL contains a reference', async () => {
    const { client, sent } = await setUp(
      {
        ...code,
        tokenRequest: { method: 'GET' },
        refresh: { refreshTokenUrl: 'https://auth.example.com/refresh?grant_type=${env.GRANT}' },
      },
      {
        env: { GRANT: 'b&grant_type=c' },
        tokens: { accessToken: 'a', refreshToken: 'r', expiresAt: 1 },
      },
    )
    await client.fetch('/pets')
    expect(new URL(sent[0]?.url ?? '').searchParams.getAll('grant_type')).toEqual(['refresh_token'])
  })

  test('those of a login replace those of its URL', async () => {
    const { client } = await setUp({
      ...code,
      authorizationUrl: 'https://auth.example.com/authorize?scope=x&client_id=y&prompt=z&scope=w',
      scope: 'a b',
    })
    const { url } = await (
      client as unknown as { authorizationUrl: (init: object) => Promise<{ url: string }> }
    ).authorizationUrl({ params: { prompt: 'none' } })
    const { searchParams } = new URL(url)
    for (const [name, value] of [
      ['scope', 'a b'],
      ['client_id', 'app'],
      ['prompt', 'none'],
    ] as const) {
      expect([name, searchParams.getAll(name)]).toEqual([name, [value]])
    }
  })
})

// issue 12, B7
test('basicEncoding: form writes a space as %20, and a plus as %2B', async () => {
  const calls: Headers[] = []
  const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
    calls.push(new Headers(headers))
    return Response.json({ access_token: 'a' })
  }
  const { client } = await setUp(
    {
      grantType: 'client_credentials',
      clientId: 'my app',
      clientAuthentication: 'client_secret_basic',
      basicEncoding: 'form',
    },
    { fetch, credentials: { clientSecret: 'a b+c:é' } },
  )
  await client.fetch('/pets')
  expect(atob(calls[0]?.get('authorization')?.replace('Basic ', '') ?? '')).toBe(
    'my%20app:a%20b%2Bc%3A%C3%A9',
  )
})

describe('an authorization URL with a route in its fragment', () => {
  test.each([
    ['#/login', 'https://app.example.com/sso?a=1#/login?state=the-state'],
    ['#/login?ui=plain&state=old', 'https://app.example.com/sso?a=1#/login?ui=plain&state=the-state'],
    ['#/${env.TENANT}/x', 'https://app.example.com/sso?a=1#/a%2Fb%3Fc%23d/x?state=the-state'],
  ])('%s gets the parameters', async (route, expected) => {
    const { client } = await setUp(
      { authorizationUrl: `https://app.example.com/sso?a=1${route}`, pkce: 'off' },
      { env: { TENANT: 'a/b?c#d' } },
    )
    const begun = await (client as unknown as Begins).authorizationUrl({ state: 'the-state' })
    const url = new URL(begun.url)
    const [path = '', query] = url.hash.split('?')
    const parameters = new URLSearchParams(query)
    expect(parameters.get('response_type')).toBe('code')
    for (const name of ['response_type', 'client_id', 'redirect_uri']) parameters.delete(name)
    expect(`${url.origin}${url.pathname}${url.search}${path}?${parameters}`).toBe(expected)
  })
})

interface Begins {
  readonly authorizationUrl: (init: object) => Promise<{ readonly url: string }>
}
