import type { CompiledClient } from '../../compile-client.ts'
import { textInSlot } from '../../ir/walk-plan.ts'
import { isClientError } from '../client.ts'
import type { StandIns } from './stand-ins.ts'

/** A request as the client sent it. */
export interface Call {
  readonly method: string
  readonly url: string
  /** With lower-case names. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** The API's own, and no call of an endpoint. */
  readonly isRequest: boolean
}

/** What came of a play. */
export interface Played {
  readonly calls: readonly Call[]
  /** Of the answer that was returned. */
  readonly status?: number | undefined
  /** Of the error that was thrown. */
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** What servers answer, and what there is at the beginning. */
export interface Scene {
  readonly tokens: 'none' | 'access' | 'both'
  /** Of the answers of the API, the last one for all that follow. */
  readonly statuses: readonly number[]
  /** True where the token endpoint refuses. */
  readonly refuses: boolean
}

/** The members of an emitted client that are played. */
interface PlayedClient {
  readonly fetch: (input: string, init: object) => Promise<Response>
  readonly authorizationUrl: (init: object) => Promise<{ readonly url: string }>
  readonly exchange: (redirectUrl: string, login: object) => Promise<unknown>
  readonly deviceLogin: (init: object) => Promise<unknown>
}

/** A client to be played with. */
export interface Stage {
  readonly compiled: CompiledClient
  readonly module: Readonly<Record<string, unknown>>
  readonly values: StandIns
  /** Milliseconds since 1970; the same for all that is compared. */
  readonly now: number
}

/** By which the platform's options tell a call of the API from one of an endpoint. */
const mark = 'flexgenExplains'

/** Requests something of the API; with a form, if the client takes nothing else. */
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

/** Logs in with a browser; its first call is that of the browser. */
export function playBrowserLogin(stage: Stage): Promise<Played> {
  const { given, redirect } = stage.values
  const { tokens } = stage.compiled.plan.auth
  return play(stage, loginScene, async (client, calls) => {
    const login = { state: given('state'), codeVerifier: given('code verifier', 2) }
    const { url } = await client.authorizationUrl(login)
    calls.push({ method: 'GET', url, headers: [], body: '', isRequest: false })
    const iss = issuerOf(stage)
    const answer = new URLSearchParams({
      ...(tokens && { [textInSlot(tokens, 'codeKey')]: given('code') }),
      state: login.state,
      ...(iss !== undefined && { iss }),
      ...redirect,
    })
    await client.exchange(`https://example.com/callback?${answer}`, login)
    return undefined
  })
}

/** The issuer that the client requires a redirect to name; `undefined`: none. */
function issuerOf({ compiled: { plan }, values }: Stage): string | undefined {
  const text = plan.auth.tokens?.functions.find(({ name }) => name === 'issuer')?.value
  if (text?.kind !== 'optional') return undefined
  return text.text.map((part) => (typeof part === 'string' ? part : values[part.source][part.name])).join('')
}

/** Logs in with a code that is typed in on another device. */
export function playDeviceLogin(stage: Stage): Promise<Played> {
  return play(stage, loginScene, async (client) => {
    await client.deviceLogin({ onPrompt: () => undefined })
    return undefined
  })
}

const loginScene: Scene = { tokens: 'none', statuses: [200], refuses: false }

async function play(
  stage: Stage,
  scene: Scene,
  action: (client: PlayedClient, calls: Call[]) => Promise<number | undefined>,
): Promise<Played> {
  const { compiled, module, values, now } = stage
  const calls: Call[] = []
  const statuses = [...scene.statuses]
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    // As the platform would make it: with the type of a form, for one.
    const request = new Request(url, init)
    const isRequest = mark in init
    calls.push({
      method: request.method,
      url,
      headers: [...request.headers],
      body: await request.text(),
      isRequest,
    })
    if (isRequest) {
      const status = (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200
      const { challenge } = compiled.plan.auth
      const headers = new Headers(status === 401 && challenge ? { 'www-authenticate': challenge } : {})
      return new Response(null, { status, headers })
    }
    return scene.refuses
      ? Response.json({ error: 'invalid_grant' }, { status: 400 })
      : Response.json(tokenAnswer(stage, scene))
  }
  const create = module[`create${compiled.plan.pascalName}Client`] as (options: object) => PlayedClient
  const { given, credentials, env, variables, token, redirect } = values
  const tokens = {
    accessToken: given('access token'),
    ...(scene.tokens === 'both' && { refreshToken: given('refresh token') }),
    response: token,
    redirect,
  }
  const client = create({
    ...{ credentials, env, variables, fetch },
    ...(scene.tokens !== 'none' && { tokens }),
    clock: () => now,
    nonce: () => given('nonce'),
    sleep: () => Promise.resolve(),
  })
  try {
    const status = await action(client, calls)
    return { calls, ...(status !== undefined && { status }) }
  } catch (error) {
    // A stand-in that a URL cannot have is an error of the platform.
    if (!isClientError(error) && !(error instanceof TypeError)) throw error
    return { calls, code: isClientError(error) ? error.code : error.name, message: error.message }
  }
}

/** What an endpoint answers, under each name that the config reads. A name with dots is one key, which a client prefers. */
function tokenAnswer({ compiled: { plan }, values: { given, token } }: Stage, { tokens }: Scene): object {
  const age = tokens === 'none' ? '' : 'new '
  const all = (slots: readonly string[], value: string): object =>
    Object.fromEntries(
      slots.map((slot) => [plan.auth.tokens ? textInSlot(plan.auth.tokens, slot) : '', value]),
    )
  return {
    ...all(['accessTokenKey', 'renewedAccessTokenKey'], given(`${age}access token`)),
    ...all(['refreshTokenKey', 'renewedRefreshTokenKey'], given(`${age}refresh token`)),
    device_code: given('device code'),
    user_code: 'ABCD-EFGH',
    verification_uri: 'https://example.com/device',
    ...token,
  }
}
