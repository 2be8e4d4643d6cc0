import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shortBase64Url } from '../../templates/runtime/tokens/authorization.ts'
import { type Client, load } from '../support/emitted.ts'

/*
 * The published vectors of OAuth 2.0 through built clients: each case becomes a config, and the test checks what the
 * client sends, or how it reads a response. Parameters are compared as sets of decoded pairs, as the collection
 * requires.
 */

interface Case {
  readonly id: string
  readonly type: string
  readonly input: Readonly<Record<string, never>> & Input
  readonly expected: Readonly<Record<string, never>> & Expected
}

interface Input {
  readonly authorizationUrl?: string
  readonly tokenUrl?: string
  readonly deviceAuthorizationUrl?: string
  readonly clientId?: string
  readonly clientSecret?: string
  readonly clientAuth?: 'basic' | 'body' | 'id-only'
  readonly grant?: string
  readonly code?: string
  readonly redirectUri?: string
  readonly refreshToken?: string
  readonly deviceCode?: string
  readonly username?: string
  readonly password?: string
  readonly scope?: string
  readonly state?: string
  readonly codeChallenge?: string
  readonly codeChallengeMethod?: string
  readonly extraParams?: Readonly<Record<string, string>>
  readonly redirect?: string
  readonly verifier?: string
  readonly method?: string
  readonly octets?: readonly number[]
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly now?: number
  readonly interval?: number
}

interface Expected {
  readonly origin?: string
  readonly path?: string
  readonly queryParams?: Readonly<Record<string, string>>
  readonly method?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly bodyParams?: Readonly<Record<string, string>>
  readonly code?: string
  readonly state?: string
  readonly error?: string
  readonly challenge?: string
  readonly encoded?: string
  readonly valid?: boolean
  readonly action?: 'poll-again' | 'fail'
}

const { cases }: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('../vectors/oauth2.json', import.meta.url), 'utf8'),
)

/** Cases that no config can express. */
const leftOut: Readonly<Record<string, string>> = {
  'dpop-proof-verify': 'DPoP (RFC 9449) is no auth type of the config',
  'dpop-ath': 'DPoP (RFC 9449) is no auth type of the config',
}

interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string
  readonly expiresAt?: number
  readonly scope?: string
  readonly response: Readonly<Record<string, unknown>>
}

interface OAuthClient extends Client {
  readonly tokens: { readonly get: () => Promise<Tokens | undefined> }
  readonly refresh: () => Promise<Tokens>
  readonly authorizationUrl: (init?: object) => Promise<{ readonly url: string; readonly state: string }>
  readonly exchange: (redirectUrl: string, login: object) => Promise<Tokens>
  readonly deviceLogin: (init: object) => Promise<Tokens>
}

/** A request of a client to a server. */
interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly parameters: Readonly<Record<string, string>>
}

const json = { 'content-type': 'application/json' }

/** A client of a config, whose requests get these responses in order; the last one is repeated. */
async function clientOf(
  keys: Readonly<Record<string, unknown>>,
  answers: readonly (() => Response)[],
  options: object = {},
): Promise<{ readonly client: OAuthClient; readonly sent: Sent[] }> {
  const auth = { type: 'oauth2', accessTokenUrl: 'https://server.example.com/token', ...keys }
  const { create } = await load(`baseUrl: https://api.example.com\nauth: ${JSON.stringify(auth)}`)
  const sent: Sent[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    const parameters = Object.fromEntries(new URLSearchParams(`${init.body ?? ''}`))
    sent.push({ url, method: init.method ?? 'GET', headers, parameters })
    const answer = answers[sent.length - 1] ?? answers.at(-1)
    if (!answer) throw new Error('no answer is left')
    return answer()
  }
  return { client: create({ fetch, sleep: async () => {}, ...options }) as OAuthClient, sent }
}

const someTokens = (): Response => new Response('{"access_token":"a"}', { headers: json })

/** The client authentication of a case, as in a config. */
const authentications = { basic: 'client_secret_basic', body: 'client_secret_post', 'id-only': 'none' }

function clientKeys({ clientId = 'client', clientSecret, clientAuth = 'id-only' }: Input): object {
  return {
    clientId,
    clientAuthentication: authentications[clientAuth],
    ...(clientSecret === undefined ? {} : { clientSecret: { literal: clientSecret } }),
  }
}

/** Makes the token call of a case. */
async function tokenCall(input: Input): Promise<Sent | undefined> {
  const keys = {
    accessTokenUrl: input.tokenUrl,
    ...clientKeys(input),
    ...(input.extraParams ? { tokenRequest: { additionalPostData: input.extraParams } } : {}),
  }
  switch (input.grant) {
    case 'authorization_code': {
      const login = {
        authorizationUrl: 'https://server.example.com/authorize',
        pkce: 'off',
        ...(input.redirectUri === undefined
          ? { authorizationParams: { redirect_uri: null } }
          : { redirectUri: input.redirectUri }),
      }
      const { client, sent } = await clientOf({ ...keys, ...login }, [someTokens])
      await client.exchange(`/?code=${input.code}&state=s`, { state: 's', codeVerifier: '' })
      return sent[0]
    }
    case 'refresh_token': {
      const tokens = { accessToken: 'old', refreshToken: input.refreshToken }
      const login = { authorizationUrl: 'https://server.example.com/authorize' }
      const { client, sent } = await clientOf({ ...keys, ...login }, [someTokens], { tokens })
      await client.refresh()
      return sent[0]
    }
    case 'device_code': {
      const device = { grantType: 'device_code', deviceAuthorizationUrl: 'https://server.example.com/device' }
      const { client, sent } = await clientOf({ ...keys, ...device }, [
        () => Response.json({ device_code: input.deviceCode, user_code: 'U', verification_uri: 'https://v' }),
        someTokens,
      ])
      await client.deviceLogin({ onPrompt: () => {} })
      return sent[1]
    }
    default: {
      const secrets =
        input.grant === 'password'
          ? { username: { literal: input.username }, password: { literal: input.password } }
          : {}
      const { client, sent } = await clientOf({ ...keys, grantType: input.grant, ...secrets }, [someTokens])
      await client.refresh()
      return sent[0]
    }
  }
}

/** What each type of case compares. */
const checks: Readonly<Record<string, (input: Input, expected: Expected) => Promise<void>>> = {
  'authorization-url': async (input, expected) => {
    // Parameters that a case does not send are dropped, and a given challenge replaces ours.
    const params = {
      ...(input.redirectUri === undefined ? { redirect_uri: null } : {}),
      ...(input.state === undefined ? { state: null } : {}),
      ...(input.codeChallenge === undefined
        ? {}
        : { code_challenge: input.codeChallenge, code_challenge_method: input.codeChallengeMethod }),
    }
    const { client } = await clientOf(
      {
        authorizationUrl: input.authorizationUrl,
        ...clientKeys({ ...input, clientAuth: 'id-only' }),
        ...(input.redirectUri === undefined ? {} : { redirectUri: input.redirectUri }),
        ...(input.scope === undefined ? {} : { scope: input.scope }),
        pkce: 'off',
        authorizationParams: params,
      },
      [],
    )
    const { url } = await client.authorizationUrl({ state: input.state })
    const { origin, pathname, searchParams } = new URL(url)
    expect({ origin, path: pathname, queryParams: Object.fromEntries(searchParams) }).toEqual(expected)
  },
  'token-request': async (input, expected) => {
    const call = await tokenCall(input)
    expect(call).toMatchObject({ method: expected.method, url: expected.url })
    expect(call?.parameters).toEqual(expected.bodyParams)
    for (const [name, value] of Object.entries(expected.headers ?? {})) {
      expect([name, call?.headers.get(name)]).toEqual([name, value])
    }
  },
  'token-response': async ({ status, headers, body, now = 1000 }, expected) => {
    const { client } = await clientOf(
      { authorizationUrl: 'https://server.example.com/a', ...clientKeys({}) },
      [() => new Response(body ?? '', { status: status ?? 200, headers: { ...headers } })],
      { clock: () => now * 1000 },
    )
    const exchanged = client.exchange('/?code=c&state=s', { state: 's', codeVerifier: 'v' })
    const { error, ...fields } = expected as Record<string, unknown>
    if (error !== undefined) return expect(exchanged).rejects.toMatchObject({ code: 'token_request', error })
    const tokens = await exchanged
    const seen: Readonly<Record<string, unknown>> = {
      access_token: tokens.accessToken,
      refresh_token: tokens.refreshToken,
      token_type: tokens.response['token_type'],
      // A numeric string counts as a number; a missing lifetime is unknown.
      expires_in: tokens.expiresAt === undefined ? null : tokens.expiresAt / 1000 - now,
      expires_at: tokens.expiresAt === undefined ? undefined : tokens.expiresAt / 1000,
      scope: tokens.scope,
    }
    expect(Object.fromEntries(Object.keys(fields).map((name) => [name, seen[name]]))).toEqual(fields)
  },
  'redirect-parse': async ({ redirect = '', state }, expected) => {
    const { client, sent } = await clientOf(
      { authorizationUrl: 'https://server.example.com/a', ...clientKeys({}) },
      [someTokens],
    )
    const exchanged = client.exchange(redirect, { state, codeVerifier: 'v' })
    if (expected.error === 'mismatching_state') {
      await expect(exchanged).rejects.toMatchObject({ code: 'state_mismatch' })
    } else if (expected.error) {
      await expect(exchanged).rejects.toMatchObject({ code: 'login_denied', error: expected.error })
    } else {
      await exchanged
      expect(sent[0]?.parameters['code']).toBe(expected.code)
    }
    expect(sent).toHaveLength(expected.error ? 0 : 1)
  },
  pkce: async ({ verifier, method }, { challenge }) => {
    const { client } = await clientOf(
      { authorizationUrl: 'https://server.example.com/a', pkce: method, ...clientKeys({}) },
      [],
    )
    const { url } = await client.authorizationUrl({ codeVerifier: verifier })
    expect(new URL(url).searchParams.get('code_challenge')).toBe(challenge)
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe(method)
  },
  'pkce-verifier-valid': async ({ verifier }, { valid }) => {
    const { client } = await clientOf(
      { authorizationUrl: 'https://server.example.com/a', ...clientKeys({}) },
      [],
    )
    const begun = client.authorizationUrl({ codeVerifier: verifier })
    await (valid ? expect(begun).resolves.toBeDefined() : expect(begun).rejects.toThrow(TypeError))
  },
  base64url: async ({ octets = [] }, { encoded }) => {
    expect(shortBase64Url(Uint8Array.from(octets))).toBe(encoded)
  },
  'device-authorization-request': async (input, expected) => {
    const { client, sent } = await clientOf(
      {
        grantType: 'device_code',
        deviceAuthorizationUrl: input.deviceAuthorizationUrl,
        ...clientKeys(input),
        scope: input.scope,
      },
      [() => Response.json({ device_code: 'd', user_code: 'u', verification_uri: 'https://v' }), someTokens],
    )
    await client.deviceLogin({ onPrompt: () => {} })
    expect(sent[0]).toMatchObject({ method: expected.method, url: expected.url })
    expect(sent[0]?.parameters).toEqual(expected.bodyParams)
    expect(sent[0]?.headers.get('content-type')).toBe(expected.headers?.['Content-Type'])
  },
  'device-authorization-response': async ({ body = '' }, expected) => {
    const waits: number[] = []
    const { client, sent } = await clientOf(
      { grantType: 'device_code', deviceAuthorizationUrl: 'https://server.example.com/d', ...clientKeys({}) },
      [() => new Response(body), someTokens],
      { clock: () => 5000, sleep: async (milliseconds: number) => void waits.push(milliseconds) },
    )
    const prompts: Record<string, unknown>[] = []
    await client.deviceLogin({ onPrompt: (prompt: Record<string, unknown>) => void prompts.push(prompt) })
    const [prompt] = prompts
    expect({
      device_code: sent[1]?.parameters['device_code'],
      user_code: prompt?.['userCode'],
      verification_uri: prompt?.['verificationUri'],
      verification_uri_complete: prompt?.['verificationUriComplete'],
      expires_in: (Number(prompt?.['expiresAt']) - 5000) / 1000,
      interval: (waits[0] ?? 0) / 1000,
    }).toEqual(expected)
  },
  'device-poll-response': async ({ status, body = '', interval }, { action, error }) => {
    const waits: number[] = []
    const device = { device_code: 'd', user_code: 'u', verification_uri: 'https://v', interval }
    const { client } = await clientOf(
      { grantType: 'device_code', deviceAuthorizationUrl: 'https://server.example.com/d', ...clientKeys({}) },
      [() => Response.json(device), () => new Response(body, { status: status ?? 400 }), someTokens],
      { sleep: async (milliseconds: number) => void waits.push(milliseconds / 1000) },
    )
    const login = client.deviceLogin({ onPrompt: () => {} })
    if (action === 'fail') return expect(login).rejects.toMatchObject({ code: 'login_denied', error })
    await login
    expect(waits).toEqual([interval, interval])
  },
}

const covered = cases.filter(({ type }) => !Object.hasOwn(leftOut, type))

describe('oauth2', () => {
  test(`34 cases of ${cases.length} can be expressed`, () => {
    expect(covered).toHaveLength(34)
  })

  test.each(
    cases.filter(({ type }) => Object.hasOwn(leftOut, type)).map(({ id, type }) => [id, leftOut[type]]),
  )('leaves out %s: %s', (id, reason) => {
    expect(covered.some((one) => one.id === id)).toBe(false)
    expect(reason).toBeTruthy()
  })

  test.each(covered)('$id', async ({ type, input, expected }) => {
    const check = checks[type]
    if (!check) throw new Error(`nothing checks a case of ${type}`)
    await check(input, expected)
  })
})

test('slow_down adds five seconds to each wait that follows (RFC 8628 section 3.5)', async () => {
  const waits: number[] = []
  const device = { device_code: 'd', user_code: 'u', verification_uri: 'https://v', interval: 2 }
  const { client } = await clientOf(
    { grantType: 'device_code', deviceAuthorizationUrl: 'https://server.example.com/d', ...clientKeys({}) },
    [
      () => Response.json(device),
      () => Response.json({ error: 'slow_down' }, { status: 400 }),
      () => Response.json({ error: 'authorization_pending' }, { status: 400 }),
      someTokens,
    ],
    { sleep: async (milliseconds: number) => void waits.push(milliseconds / 1000) },
  )
  await client.deviceLogin({ onPrompt: () => {} })
  expect(waits).toEqual([2, 7, 7])
})
