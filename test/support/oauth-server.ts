import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from './random.ts'

/** Calls that one server accepts, so that a client in a loop ends. */
const mostCalls = 100_000

/** How a server behaves. Changes by a test apply to calls that arrive afterwards. */
export interface Behaviour {
  /** A refresh returns a new refresh token, and uses up the one that was sent. */
  rotates: boolean
  /** A used-up refresh token ends its grant (RFC 9700 section 4.14.2); otherwise it is only refused. */
  killsReused: boolean
  /** A refresh makes the grant's earlier access tokens invalid. */
  revokesOld: boolean
  /** Lifetime of an access token in milliseconds. */
  lifetime: number
  /** `expires_in` in a token response; `undefined` omits it. Defaults to seconds. */
  expiresIn: (lifetime: number) => unknown
  /** Whether the response to a refresh contains the refresh token that is valid from then on. */
  tellsRefreshToken: boolean
  /** Format of token responses. */
  encoding: 'json' | 'form'
  /** Milliseconds before a token call takes effect; it has none if its caller is gone by then. */
  thinks: number
  /** Milliseconds between a token call's effect and its response. */
  delay: number
  /** Range of additional random delays of all responses, in milliseconds. A call is decided when it arrives. */
  jitter: number
  /** The API's response to an invalid token. */
  unauthorized: number
  /** Makes a token call fail. */
  disturb: (call: TokenCall) => Disturbance | undefined
  /** Delays the response to a call of the API, which is already decided. */
  hold: (call: ApiCall) => Promise<unknown> | undefined
}

/** The failure of a token call; `processed` says whether it still took effect. */
export type Disturbance =
  /** The connection is cut. */
  | { readonly kind: 'reset'; readonly processed?: boolean }
  /** No response ever arrives. */
  | { readonly kind: 'silence'; readonly processed?: boolean }
  /** A response begins and never ends. */
  | { readonly kind: 'half'; readonly processed?: boolean }
  | {
      readonly kind: 'answer'
      readonly processed?: boolean
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }

/** A call of the token endpoint. */
export interface TokenCall {
  /** Index among the calls of this server, from 0. */
  readonly index: number
  /** `Date.now()` when it arrived. */
  readonly at: number
  readonly method: string
  /** Keys are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The parameters in the query and in the body, a form or JSON. */
  readonly parameters: Readonly<Record<string, string>>
  readonly grantType: string | undefined
  readonly refreshToken: string | undefined
  /** Status of the response, once it is decided. `gone`: the caller left before the call took effect. */
  outcome?: number | 'reset' | 'silence' | 'half' | 'gone'
  /** The refresh token that it used up, or the grant that it created, if it took effect. */
  processed?: boolean
}

/** A call of the API. */
export interface ApiCall {
  readonly at: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The access token, wherever it was sent. */
  readonly token: string | undefined
  readonly status: number
  readonly body: Buffer
}

/** A user's consent for a client, with all of its tokens. */
export interface Grant {
  readonly id: number
  /** False once it has ended. */
  readonly alive: boolean
  readonly accessToken: string
  readonly refreshToken: string
  /** How often it was refreshed. */
  readonly refreshes: number
  /** All its refresh tokens so far, the newest last. */
  readonly refreshTokens: readonly string[]
  /** The newest tokens, in the form in which an emitted client stores them. `expiresAt` overrides theirs. */
  readonly tokens: (expiresAt?: number) => StoredTokens
  /** Invalidates all access tokens so far. */
  readonly expire: () => void
  /** Ends it, as if the user withdrew the consent. */
  readonly kill: () => void
}

/** The required part of an emitted client's `Tokens`. */
export interface StoredTokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresAt: number
  readonly response: Readonly<Record<string, unknown>>
  readonly redirect: Readonly<Record<string, string>>
}

/** An authorization server and its API, on the loopback address. */
export interface OAuthServer {
  readonly origin: string
  readonly tokenUrl: string
  readonly behaviour: Behaviour
  /** A grant with its first tokens. */
  readonly grant: () => Grant
  readonly tokenCalls: readonly TokenCall[]
  readonly apiCalls: readonly ApiCall[]
  /** Invalidates all access tokens so far, those of logins too. */
  readonly expire: () => void
  /** Forgets the calls so far, and resets the behaviour. */
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

/** A token endpoint's refusal (RFC 6749 section 5.2). */
export function refusal(error: string, status = 400): Disturbance {
  return { kind: 'answer', status, headers: json, body: JSON.stringify({ error }) }
}

/** Fails in order, one disturbance for each call; `undefined` and later calls succeed. */
export function inOrder(
  ...disturbances: readonly (Disturbance | undefined)[]
): (call: TokenCall) => Disturbance | undefined {
  let next = 0
  return () => disturbances[next++]
}

const json = { 'content-type': 'application/json' }
const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-process',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
}

interface MutableGrant extends Grant {
  alive: boolean
  accessToken: string
  refreshToken: string
  refreshes: number
  refreshTokens: string[]
}

interface AccessToken {
  readonly grant: MutableGrant
  /** `Date.now()` from which it is refused; a revoked one has 0. */
  until: number
}

/** A decided response. */
interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Starts a server that is as strict as real ones: by default it rotates refresh tokens, ends a grant if a used-up
 * refresh token is sent, and revokes old access tokens at a refresh.
 *
 * The token endpoint is `/token`. The API: `/ok` (401 for an invalid token), `/forbidden` (403 for any), `/body`
 * (returns the hash of the request's body) and `/expired-body` (reports an invalid token in a 200).
 *
 * @param seed seed of the random delays
 */
export async function startOAuthServer(initial: Partial<Behaviour> = {}, seed = 1): Promise<OAuthServer> {
  const defaults: Behaviour = {
    rotates: true,
    killsReused: true,
    revokesOld: true,
    lifetime: 3_600_000,
    expiresIn: (lifetime) => lifetime / 1000,
    tellsRefreshToken: true,
    encoding: 'json',
    thinks: 0,
    delay: 0,
    jitter: 0,
    unauthorized: 401,
    disturb: () => undefined,
    hold: () => undefined,
    ...initial,
  }
  const behaviour = { ...defaults }
  const random = seededRandom(seed)
  const tokens = issuer(behaviour)
  const tokenCalls: TokenCall[] = []
  const apiCalls: ApiCall[] = []
  let calls = 0

  const server = createServer((incoming, outgoing) => {
    // Clients may disconnect or be killed.
    serve(incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.method === 'OPTIONS') return send(outgoing, { status: 204 })
    if (++calls > mostCalls) throw new Error('too many calls')
    const url = new URL(`${incoming.url}`, origin)
    const body = await buffer(incoming)
    if (url.pathname === '/token') return serveTokens(incoming, url, body, outgoing)
    const [call, answer] = callApi(incoming, url, body)
    apiCalls.push(call)
    await behaviour.hold(call)
    await pause(random() * behaviour.jitter)
    send(outgoing, answer)
  }

  async function serveTokens(
    incoming: IncomingMessage,
    url: URL,
    body: Buffer,
    outgoing: ServerResponse,
  ): Promise<void> {
    const call = readTokenCall(incoming, url, body, tokenCalls.length)
    tokenCalls.push(call)
    const disturbance = behaviour.disturb(call)
    await pause(behaviour.thinks)
    if (incoming.socket.destroyed) {
      call.outcome = 'gone'
      return
    }
    const answer = disturbance && !disturbance.processed ? { status: 500 } : tokens.answer(call)
    if (disturbance && disturbance.kind !== 'answer') {
      call.outcome = disturbance.kind
      if (disturbance.kind === 'reset') incoming.socket.resetAndDestroy()
      if (disturbance.kind === 'half') {
        outgoing.writeHead(200, { ...corsHeaders, ...json }).write('{"access_token":')
      }
      return
    }
    const sent = disturbance ?? answer
    call.outcome = sent.status
    await pause(behaviour.delay + random() * behaviour.jitter)
    send(outgoing, sent)
  }

  function callApi(incoming: IncomingMessage, url: URL, body: Buffer): readonly [ApiCall, Answer] {
    const token =
      /^\w+ (.+)$/.exec(incoming.headers.authorization ?? '')?.[1] ??
      url.searchParams.get('access_token') ??
      undefined
    const answer = apiAnswer(url.pathname, tokens.accepts(token), body, behaviour.unauthorized)
    const { method, headers } = readHead(incoming)
    return [
      { at: Date.now(), method, path: url.pathname, headers, token, status: answer.status, body },
      answer,
    ]
  }

  return {
    origin,
    tokenUrl: `${origin}/token`,
    behaviour,
    grant: tokens.grant,
    tokenCalls,
    apiCalls,
    expire: tokens.expire,
    reset: () => {
      tokenCalls.length = 0
      apiCalls.length = 0
      Object.assign(behaviour, defaults)
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}

/** Issues tokens, and knows which are valid. */
function issuer(behaviour: Readonly<Behaviour>): {
  readonly grant: () => MutableGrant
  readonly accepts: (accessToken: string | undefined) => boolean
  readonly expire: () => void
  readonly answer: (call: TokenCall) => Answer
} {
  const byRefreshToken = new Map<string, MutableGrant>()
  const accessTokens = new Map<string, AccessToken>()
  let grants = 0

  function revokeAccessTokens(grant: MutableGrant): void {
    for (const token of accessTokens.values()) if (token.grant === grant) token.until = 0
  }

  function issueAccessToken(grant: MutableGrant): void {
    if (behaviour.revokesOld) revokeAccessTokens(grant)
    grant.accessToken = newToken('access', grant)
    accessTokens.set(grant.accessToken, { grant, until: Date.now() + behaviour.lifetime })
  }

  function issueRefreshToken(grant: MutableGrant): void {
    grant.refreshToken = newToken('refresh', grant)
    grant.refreshTokens.push(grant.refreshToken)
    byRefreshToken.set(grant.refreshToken, grant)
  }

  function makeGrant(): MutableGrant {
    const grant: MutableGrant = {
      id: ++grants,
      alive: true,
      accessToken: '',
      refreshToken: '',
      refreshes: 0,
      refreshTokens: [],
      tokens: (expiresAt = accessTokens.get(grant.accessToken)?.until ?? 0) => ({
        accessToken: grant.accessToken,
        refreshToken: grant.refreshToken,
        expiresAt,
        response: {},
        redirect: {},
      }),
      expire: () => revokeAccessTokens(grant),
      kill: () => {
        grant.alive = false
      },
    }
    issueAccessToken(grant)
    issueRefreshToken(grant)
    return grant
  }

  function refresh(call: TokenCall): Answer {
    const grant = byRefreshToken.get(call.refreshToken ?? '')
    if (!grant) return refused('invalid_grant')
    if (call.refreshToken !== grant.refreshToken && behaviour.killsReused) grant.alive = false
    if (!grant.alive || call.refreshToken !== grant.refreshToken) return refused('invalid_grant')
    call.processed = true
    grant.refreshes++
    issueAccessToken(grant)
    if (behaviour.rotates) issueRefreshToken(grant)
    return tokenResponse(grant, behaviour.tellsRefreshToken)
  }

  function tokenResponse(grant: MutableGrant, withRefreshToken: boolean): Answer {
    const response = {
      access_token: grant.accessToken,
      token_type: 'bearer',
      expires_in: behaviour.expiresIn(behaviour.lifetime),
      refresh_token: withRefreshToken ? grant.refreshToken : undefined,
    }
    if (behaviour.encoding === 'json') return { status: 200, headers: json, body: JSON.stringify(response) }
    const told = Object.entries(response).filter(([, value]) => value !== undefined)
    return {
      status: 200,
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: new URLSearchParams(told.map(([name, value]) => [name, `${value}`])).toString(),
    }
  }

  return {
    grant: makeGrant,
    accepts: (accessToken) => {
      const token = accessTokens.get(accessToken ?? '')
      return token ? token.grant.alive && Date.now() < token.until : false
    },
    expire: () => {
      for (const token of accessTokens.values()) token.until = 0
    },
    answer: (call) => {
      if (call.grantType === 'refresh_token') return refresh(call)
      if (!call.grantType) return refused('invalid_request')
      call.processed = true
      return tokenResponse(makeGrant(), call.grantType !== 'client_credentials')
    },
  }
}

function newToken(kind: string, { id, refreshes }: Grant): string {
  return `${kind}-${id}-${refreshes}-${randomBytes(12).toString('hex')}`
}

function refused(error: string): Answer {
  return { status: 400, headers: json, body: JSON.stringify({ error }) }
}

function apiAnswer(path: string, accepted: boolean, body: Buffer, unauthorized: number): Answer {
  if (path === '/forbidden') return { status: 403, headers: json, body: '{"error":"forbidden"}' }
  if (path === '/expired-body' && !accepted) {
    return { status: 200, headers: json, body: '{"error":{"code":"token_expired"}}' }
  }
  if (!accepted) return { status: unauthorized, headers: json, body: '{"error":"invalid_token"}' }
  if (path !== '/body') return { status: 200, headers: json, body: '{"ok":true}' }
  const hash = createHash('sha256').update(body).digest('hex')
  return { status: 200, headers: json, body: JSON.stringify({ hash, length: body.length }) }
}

function readHead(incoming: IncomingMessage): Pick<ApiCall, 'method' | 'headers'> {
  return { method: `${incoming.method}`, headers: incoming.headers as Record<string, string> }
}

function readTokenCall(incoming: IncomingMessage, url: URL, body: Buffer, index: number): TokenCall {
  const text = body.toString('utf8')
  const sent = incoming.headers['content-type']?.includes('json')
    ? (JSON.parse(text) as Record<string, string>)
    : Object.fromEntries(new URLSearchParams(text))
  const parameters = { ...Object.fromEntries(url.searchParams), ...sent }
  return {
    index,
    at: Date.now(),
    ...readHead(incoming),
    body: text,
    parameters,
    grantType: parameters['grant_type'],
    refreshToken: parameters['refresh_token'],
  }
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...corsHeaders, ...headers }).end(body)
}
