import type { LoginFacts } from '../../ir/plan.ts'
import { literalOf, type Reference, type Text } from '../../ir/text.ts'
import type { FetchInit } from '../client.ts'
import { isClientError } from '../client-error.ts'
import type { PlayedConfig, StandIns } from './stand-ins.ts'

/** A request that the client sent. */
export interface Call {
  readonly method: string
  readonly url: string
  /** With lower-case names. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** True for a request to the API, false for one to an endpoint. */
  readonly isRequest: boolean
}

/** The result of a play. */
export interface Played {
  readonly calls: readonly Call[]
  /** Status of the response that was returned. */
  readonly status?: number | undefined
  /** Code of the error that was thrown. */
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** What servers respond with, and what the client starts with. */
export interface Scene {
  /** Tokens that the client starts with. */
  readonly tokens: 'none' | 'access' | 'both'
  /** Statuses of the API's responses, in order; the last one repeats. */
  readonly statuses: readonly number[]
  /** True if the token endpoint refuses. */
  readonly refuses: boolean
  /** True if the client logs out. */
  readonly logsOut?: boolean
}

/** The members of an emitted client that a play calls. */
interface PlayedClient {
  readonly fetch: (input: string, init: object) => Promise<Response>
  readonly authorizationUrl: (init: object) => Promise<{ readonly url: string }>
  readonly exchange: (redirectUrl: string, login: object) => Promise<unknown>
  readonly deviceLogin: (init: object) => Promise<unknown>
  readonly logout: () => Promise<void>
  /** Only of a client that registers itself. */
  readonly register?: () => Promise<object>
}

/** A client to run. */
export interface Stage {
  readonly compiled: PlayedConfig
  readonly module: Readonly<Record<string, unknown>>
  readonly values: StandIns
  /** Milliseconds since 1970; the same in both runs. */
  readonly now: number
  /** The nonce of a request; `undefined` leaves it to the client. If the member is omitted, it is a stand-in. */
  readonly nonce?: { readonly value: string | undefined }
}

/** An option of `fetch` that marks requests to the API, as opposed to those to an endpoint. */
const mark = 'flexgenExplains'

/** Sends a request to the API; a form, if the client accepts nothing else. */
export async function playRequest(stage: Stage, scene: Scene): Promise<Played> {
  const request = (init: object): Promise<Played> =>
    play(stage, scene, async (client) => {
      const { status } = await client.fetch('/example', { [mark]: true, ...init })
      return status
    })
  const played = await request({})
  return played.code === 'body_not_form'
    ? request({ method: 'POST', body: new URLSearchParams({ example: 'value' }) })
    : played
}

/** Sends a given request to the API. */
export function playGiven(stage: Stage, path: string, init: FetchInit): Promise<Played> {
  const scene: Scene = stage.compiled.plan.auth.tokens ? { ...firstScene, tokens: 'access' } : firstScene
  return play(stage, scene, async (client) => {
    const { status } = await client.fetch(path, { [mark]: true, ...init })
    return status
  })
}

/** Logs in with a browser; its first call is the browser's. */
export function playBrowserLogin(
  stage: Stage,
  { codeParameter, issuer }: Extract<LoginFacts, { kind: 'browser' }>,
): Promise<Played> {
  const { given, redirect } = stage.values
  return play(stage, firstScene, async (client, calls) => {
    const login = { state: given('state'), codeVerifier: given('code verifier', 2) }
    const { url, ...begun } = await client.authorizationUrl(login)
    calls.push({ method: 'GET', url, headers: [], body: '', isRequest: false })
    const query = new URLSearchParams({
      [codeParameter]: given('code'),
      state: login.state,
      ...(issuer && { iss: textWith(issuer, stage.values) }),
      ...redirect,
    })
    await client.exchange(`https://example.com/callback?${query}`, begun)
    return undefined
  })
}

/** Logs in with OAuth 1; its second call is the browser's. */
export function playVerifierLogin(
  stage: Stage,
  { callback }: Extract<LoginFacts, { kind: 'verifier' }>,
): Promise<Played> {
  const { given, redirect } = stage.values
  return play(stage, firstScene, async (client, calls) => {
    const login = await client.authorizationUrl({})
    const { url } = login
    calls.push({ method: 'GET', url, headers: [], body: '', isRequest: false })
    const verifier = given('verifier')
    const query = new URLSearchParams({
      oauth_token: given('request token'),
      oauth_verifier: verifier,
      ...redirect,
    })
    const end = literalOf(callback) === 'oob' ? verifier : `https://example.com/callback?${query}`
    await client.exchange(end, login)
    return undefined
  })
}

/** A string of the config with the stand-ins for its references. */
function textWith(text: Text, values: StandIns): string {
  const standInOf = ({ source, name }: Reference): string | undefined => {
    // Other sources are not available in a login's URL.
    const own =
      source === 'env' || source === 'credentials' || source === 'variables' ? values[source] : undefined
    return own?.[name]
  }
  return text.map((part) => (typeof part === 'string' ? part : standInOf(part))).join('')
}

/** Logs in with a code that the user enters on another device. */
export function playDeviceLogin(stage: Stage): Promise<Played> {
  return play(stage, firstScene, async (client) => {
    await client.deviceLogin({ onPrompt: () => undefined })
    return undefined
  })
}

/** Ends a login at the server. */
export function playLogout(stage: Stage): Promise<Played> {
  return play(stage, { ...firstScene, tokens: 'both', logsOut: true }, async (client) => {
    await client.logout()
    return undefined
  })
}

const firstScene: Scene = { tokens: 'none', statuses: [200], refuses: false }

async function play(
  stage: Stage,
  scene: Scene,
  action: (client: PlayedClient, calls: Call[]) => Promise<number | undefined>,
): Promise<Played> {
  const { compiled, module, values, now } = stage
  const calls: Call[] = []
  const statuses = [...scene.statuses]
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    // The platform adds headers, such as the content type of a form.
    const request = new Request(url, init)
    const isRequest = mark in init
    const body = await request.text()
    calls.push({ method: request.method, url, headers: [...request.headers], body, isRequest })
    if (isRequest) {
      const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200
      const { challenge } = compiled.plan.auth
      const headers = new Headers(status === 401 && challenge ? { 'www-authenticate': challenge } : {})
      return new Response(null, { status, headers })
    }
    const registered = clientResponse(stage, body)
    if (registered) return Response.json(registered)
    if (scene.refuses) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    return compiled.plan.auth.tokens?.facts.login?.kind === 'verifier'
      ? new Response(verifierResponse(stage, request))
      : tokenResponse(stage, scene, isLastOfLogin(stage, scene, calls))
  }
  const create = module[`create${compiled.plan.pascalName}Client`] as (options: object) => PlayedClient
  const { given, credentials, env, variables, token, redirect } = values
  const nonce = stage.nonce ? stage.nonce.value : values.nonce
  const options = {
    ...{ credentials, env, variables, fetch },
    ...(nonce !== undefined && { nonce: () => nonce }),
    clock: () => now,
    sleep: () => Promise.resolve(),
  }
  const tokens = {
    accessToken: given('access token'),
    tokenSecret: given('token secret'),
    ...(scene.tokens === 'both' && { refreshToken: given('refresh token') }),
    response: { ...token, ...storedCookies(stage) },
    redirect,
  }
  try {
    // Tokens belong to the client that they were issued to.
    const registeredClient = scene.tokens === 'none' ? undefined : await create(options).register?.()
    calls.length = 0
    const known = { ...tokens, ...(registeredClient && { registeredClient }) }
    const client = create({ ...options, ...(scene.tokens !== 'none' && { tokens: known }) })
    const status = await action(client, calls)
    return { calls, ...(status !== undefined && { status }) }
  } catch (error) {
    // The platform throws a TypeError if a stand-in does not fit into a URL.
    if (!isClientError(error) && !(error instanceof TypeError)) throw error
    return { calls, code: isClientError(error) ? error.code : error.name, message: error.message }
  }
}

/** The response to a call of a login with OAuth 1. Only the first call has a callback. */
function verifierResponse({ values: { given, token } }: Stage, { headers }: Request): URLSearchParams {
  const kind = /oauth_callback=/.test(`${headers.get('authorization')}`) ? 'request ' : 'new '
  return new URLSearchParams({
    oauth_token: given(`${kind}token`),
    oauth_token_secret: given(`${kind}token secret`),
    oauth_callback_confirmed: 'true',
    ...token,
  })
}

/** The cookies that a session stores with its token. */
function storedCookies({ compiled: { plan }, values: { given } }: Stage): object {
  const cookies = plan.auth.tokens?.facts.answers?.cookies ?? []
  const named = cookies.map((name) => [name, given(`cookie ${name}`)] as const)
  return cookies.length ? { 'set-cookie': Object.fromEntries(named) } : {}
}

/** Whether the response to a client's last call ends a login or a renewal. Before that, no server sets its cookie. */
function isLastOfLogin(
  { compiled: { plan } }: Stage,
  { tokens, logsOut }: Scene,
  calls: readonly Call[],
): boolean {
  const [login, ...others] = plan.auth.tokens?.requests ?? []
  const renewal = tokens === 'none' ? undefined : others.find(({ name }) => name === 'renewalCall')
  const count = calls.filter(({ isRequest }) => !isRequest).length
  return !logsOut && count === (renewal ?? login)?.requests.length
}

/** The response to a registration; `undefined` for another call. */
function clientResponse({ values: { given } }: Stage, body: string): object | undefined {
  const [, requested] = /"token_endpoint_auth_method": ?"(\w+)"/.exec(body) ?? []
  return requested === undefined
    ? undefined
    : {
        client_id: given('client ID'),
        ...(requested !== 'none' && { client_secret: given('client secret') }),
      }
}

/**
 * The response of an endpoint, with every key that the config reads.
 *
 * A key with dots is a single key here; a client prefers that to a path.
 */
function tokenResponse(
  { compiled: { plan }, values: { given, token } }: Stage,
  { tokens }: Scene,
  setsToken: boolean,
): Response {
  const age = tokens === 'none' ? '' : 'new '
  const { responseKeys: keys, answers } = plan.auth.tokens?.facts ?? {}
  const accessToken = given(`${age}access token`)
  const all = (names: readonly string[] = [], value: string): object =>
    Object.fromEntries(names.map((name) => [name, value]))
  const body = {
    ...all(keys?.accessToken.flat(), accessToken),
    ...all(keys?.refreshToken.flat(), given(`${age}refresh token`)),
    device_code: given('device code'),
    user_code: 'ABCD-EFGH',
    verification_uri: 'https://example.com/device',
    ...token,
  }
  if (!answers) return Response.json(body)
  const { place, name } = answers.token
  const headers = new Headers(answers.headers.map((header) => [header, given(`header ${header}`)]))
  for (const cookie of answers.cookies) headers.append('set-cookie', `${cookie}=${given(`cookie ${cookie}`)}`)
  if (place === 'header') headers.set(name, accessToken)
  if (place === 'cookie' && setsToken) headers.append('set-cookie', `${name}=${accessToken}`)
  return new Response(place === 'text' ? accessToken : JSON.stringify(body), { headers })
}
