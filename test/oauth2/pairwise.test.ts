import { describe, expect, test } from 'vitest'
import { emit, load } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { compilers, platforms, typeErrors, typesFolder } from '../types/compilers.ts'
import { fakeTime, type OAuthClient, type OAuthModule, type Tokens } from './clients.ts'
import {
  answerOf,
  type Call,
  clientId,
  configOf,
  deviceCall,
  type Fields,
  getsNoRefreshToken,
  grantCall,
  isLogin,
  type Row,
  refreshCall,
  refreshOf,
  rows,
  scopeText,
  secrets,
  secretText,
  signed,
  tokenUrl,
} from './pairwise-configs.ts'

/*
 * Configs that together contain each pair of choices of oauth2. Each compiles without errors, and its client does under
 * the strictest TypeScript. The client makes the documented calls: for its first token, after that has expired, and
 * after the API refuses the next.
 */

interface Client extends OAuthClient {
  readonly authorizationUrl: () => Promise<{ readonly state: string; readonly codeVerifier: string }>
  readonly exchange: (redirect: string, login: object) => Promise<unknown>
  readonly deviceLogin: (init: { readonly onPrompt: () => void }) => Promise<unknown>
}

/** The surroundings of a client, and what it has sent. */
interface Stage {
  readonly client: Client
  readonly time: { now: number }
  readonly calls: readonly Call[]
  /** Claims of all assertions in the calls. */
  readonly claims: readonly Fields[]
  /** Requests that the API received, with our headers only. */
  readonly requests: readonly ApiRequest[]
  /** The token that the API refuses from now on. */
  refused?: string
}

interface ApiRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

async function setUp(row: Row): Promise<Stage> {
  // Every config has these names in its module.
  const { create } = (await load(configOf(row))) as unknown as OAuthModule
  const time = fakeTime()
  const calls: Call[] = []
  const claims: Fields[] = []
  const requests: ApiRequest[] = []

  async function fetch(url: string, init: RequestInit): Promise<Response> {
    const headers = Object.fromEntries(new Headers(init.headers))
    if (new URL(url).pathname.startsWith('/v1')) {
      requests.push({ url, headers })
      const isRefused = JSON.stringify({ url, headers }).includes(`${stage.refused}"`)
      return isRefused ? refusal(row) : Response.json({})
    }
    const call = madeCall(url, init)
    calls.push(call)
    claims.push(...claimsOf(url, init))
    if (url.includes('/device')) {
      return Response.json({ device_code: 'the+device code', user_code: 'U', verification_uri: 'https://a' })
    }
    const isRefresh = 'refresh_token' in call.parameters || 'token' in call.parameters
    return Response.json(answerOf(row, calls.length, isRefresh, time.now))
  }

  const client = create({
    variables: { tenant: 'acme', issuer: 'https://auth.example.com' },
    env: { AUTH_HOST: 'auth.example.com', ...secrets },
    // Credentials override the environment.
    ...(/^(left out|credentials)$/.test(row.secrets) && { credentials: secrets }),
    tokenStore: jsonStore(),
    fetch,
    clock: time.clock,
    sleep: time.sleep,
  })
  // Its members depend on the grant.
  const stage: Stage = { client: client as Client, time, calls, claims, requests }
  return stage
}

/** A store that outlives the client. */
function jsonStore(): NonNullable<Parameters<OAuthModule['create']>[0]['tokenStore']> {
  let text: string | undefined
  return {
    get: () => (text === undefined ? undefined : (JSON.parse(text) as Tokens)),
    set: (tokens) => {
      text = JSON.stringify(tokens)
    },
    clear: () => {
      text = undefined
    },
  }
}

/** The response of the API to a token that it refuses. */
function refusal(row: Row): Response {
  switch (refreshOf(row)) {
    case 'own statuses':
      return new Response('', { status: 419 })
    case 'told in the body':
      return Response.json({ error: { code: 'expired' } })
    default:
      return new Response('', { status: 401 })
  }
}

/** The request for `/pets` with a token. */
function apiRequest({ base, grantType, place }: Row, token: string): ApiRequest {
  const isRedirected = base === 'redirect' && grantType === 'authorization_code'
  const host = isRedirected ? 'eu' : base === 'variable' ? 'acme' : 'api'
  const url = `https://${host}.example.com/v1/pets`
  if (place === 'query') return { url: `${url}?key=${token}`, headers: {} }
  return { url, headers: place === 'header' ? { authorization: `Bearer ${token}` } : { 'x-token': token } }
}

/** A call as it was made. Query parameters of the config's own URL stay in the URL. */
function madeCall(url: string, init: RequestInit): Call {
  const target = new URL(url)
  const body = `${init.body ?? ''}`
  const isJson = new Headers(init.headers).get('content-type') === 'application/json'
  const query = Object.fromEntries([...target.searchParams].filter(([name]) => name !== 'fixed'))
  target.search = target.searchParams.has('fixed') ? '?fixed=1' : ''
  const sent: Fields = isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
  const parameters = Object.entries({ ...query, ...sent }).map(([name, value]) => [
    name,
    /assertion$/.test(name) ? signed : value,
  ])
  return {
    url: target.href,
    method: `${init.method}`,
    headers: Object.fromEntries(new Headers(init.headers)),
    parameters: Object.fromEntries(parameters),
  }
}

/** The claims of each assertion in a call. */
function claimsOf(url: string, init: RequestInit): readonly Fields[] {
  const text = decodeURIComponent(`${url} ${init.body ?? ''}`)
  return Array.from(text.matchAll(/\beyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g), ([, payload = '']) =>
    JSON.parse(Buffer.from(payload, 'base64url').toString()),
  )
}

/** Gets the first token if a user has to log in, and returns the calls for it. */
async function logIn(row: Row, client: Client): Promise<readonly Call[]> {
  if (row.grantType === 'device_code') {
    await client.deviceLogin({ onPrompt: () => undefined })
    const own = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'the+device code' }
    return [deviceCall(row), grantCall(row, own)]
  }
  const { state, codeVerifier } = await client.authorizationUrl()
  const isOff = row.login === 'without PKCE'
  const iss = isOff ? 'https://other.example.com' : 'https://auth.example.com'
  const query = new URLSearchParams({
    [isOff ? 'constructor' : 'code']: 'the+code 1',
    state,
    shard: 'eu',
    iss,
  })
  await client.exchange(`/callback?${query}`, { state, codeVerifier })
  const own = {
    grant_type: 'authorization_code',
    code: 'the+code 1',
    redirect_uri: 'http://127.0.0.1:8976/callback',
    ...(!isOff && { code_verifier: codeVerifier }),
  }
  return [grantCall(row, own)]
}

/** The call for a first token if no user has to log in, and for each token if there is no refresh. */
function tokenCall(row: Row): Call {
  switch (row.grantType) {
    case 'refresh_token':
      return refreshCall(row, secretText('refreshToken', row))
    case 'password': {
      const [username, password] = [secretText('username', row), secretText('password', row)]
      return grantCall(row, { grant_type: row.grantType, username, password, ...scopeText(row) })
    }
    case 'jwt_bearer': {
      const name = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
      return grantCall(row, { grant_type: name, assertion: signed, ...scopeText(row) })
    }
    default:
      return grantCall(row, { grant_type: row.grantType, ...scopeText(row) })
  }
}

async function play(row: Row): Promise<void> {
  const stage = await setUp(row)
  const { client, calls, claims, requests, time } = stage
  const refresh = refreshOf(row)
  const expected = isLogin(row) ? [...(await logIn(row, client))] : [tokenCall(row)]
  const begun = expected.length

  const renewal = (): Call => {
    if (getsNoRefreshToken(row) || refresh === 'off') return tokenCall(row)
    const hasRefreshed = row.grantType === 'refresh_token' || expected.length > begun
    const name = refresh === 'used once' && hasRefreshed ? 'next' : 'refresh'
    return refreshCall(row, `${name}-${expected.length}`)
  }
  const request = async (status: number): Promise<void> => {
    expect((await client.fetch('/pets')).status).toBe(status)
    expect(requests.at(-1)).toEqual(apiRequest(row, `access-${expected.length}`))
    expect(calls).toEqual(expected)
  }

  await request(200)
  await request(200)

  // The token expires. One that only a user can replace is used as long as the API accepts it.
  time.now += 3_600_000
  if (refresh !== 'when refused' && !(refresh === 'off' && isLogin(row))) expected.push(renewal())
  await request(200)

  stage.refused = `access-${expected.length}`
  if (refresh !== 'off') expected.push(renewal())
  await request(refresh === 'off' ? 401 : 200)

  const assertions = calls.flatMap(({ parameters }) =>
    Object.values(parameters).filter((value) => value === signed),
  )
  expect(claims).toHaveLength(assertions.length)
  expect(new Set(claims.map(({ jti }) => jti)).size).toBe(claims.length)
  for (const { iss, aud, iat, exp } of claims) {
    expect([clientId, 'service']).toContain(iss)
    expect(aud).toBe(tokenUrl(row, false))
    expect(Number(exp) - Number(iat)).toBe(300)
  }
}

describe('the calls', () => {
  for (const row of rows) {
    test(Object.values(row).join('; '), () => play(row))
  }
})

describe('the types', () => {
  const files = rows.map((row, index) => [`client-${index}.ts`, emit(configOf(row))] as const)
  for (const [compiler, platform, resolution] of [
    [compilers[0], platforms[0], 'bundler'],
    [compilers.at(-1), platforms.at(-1), 'nodenext'],
  ] as const) {
    if (!compiler || !platform) throw new Error('There are compilers and platforms.')
    testWith({ [platform.name]: typesFolder(platform) })(
      `${compiler.name} with ${platform.name} finds no errors`,
      async () => {
        expect(await typeErrors(Object.fromEntries(files), compiler, platform, resolution)).toEqual([])
      },
      300_000,
    )
  }
})
