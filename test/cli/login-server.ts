import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** How a login server behaves. A test may change it at any time. */
export interface LoginBehaviour {
  /** Parameters of the redirect, which override or add to `code` and `state`; `undefined` drops one. */
  redirect: Readonly<Record<string, string | undefined>>
  /** Responses to polls with a device code, in order; the last one is repeated. `tokens` returns tokens. */
  device: readonly ('authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | 'tokens')[]
  /** In seconds, as in the response of the device endpoint. */
  interval: number
  expiresIn: number
  /** Values that override or add to the usual response of the device endpoint. */
  prompt: Readonly<Record<string, unknown>>
  /** Replaces the tokens. */
  refusal: Readonly<Record<string, string>> | undefined
  /** Values that override or add to the usual token response. */
  tokens: Readonly<Record<string, unknown>>
  /** Awaited before the response to a token call. */
  hold: Promise<unknown> | undefined
}

/** A call of the token endpoint. */
export interface LoginCall {
  /** `Date.now()` when it arrived. */
  readonly at: number
  readonly parameters: Readonly<Record<string, string>>
}

/** An authorization server on the loopback address that logs everyone in at once. */
export interface LoginServer {
  readonly origin: string
  readonly behaviour: LoginBehaviour
  /** Queries that the authorization endpoint received. */
  readonly authorizations: readonly Readonly<Record<string, string>>[]
  readonly calls: readonly LoginCall[]
  /** Calls of the revocation endpoint, which `refusal` refuses too. */
  readonly revocations: readonly LoginCall[]
  /** Metadata of the clients that have registered themselves, whose IDs are `registered-1` and so on. */
  readonly registrations: readonly unknown[]
  /** Everything that must never be shown: tokens, codes, verifiers, device codes. */
  readonly secrets: readonly string[]
  readonly stop: () => Promise<void>
}

/** Starts a server that knows its codes, and checks each verifier (RFC 7636 section 4.6). */
export async function startLoginServer(initial: Partial<LoginBehaviour> = {}): Promise<LoginServer> {
  const behaviour: LoginBehaviour = {
    redirect: {},
    device: ['tokens'],
    interval: 1,
    expiresIn: 600,
    prompt: {},
    refusal: undefined,
    tokens: {},
    hold: undefined,
    ...initial,
  }
  const authorizations: Record<string, string>[] = []
  const calls: LoginCall[] = []
  const revocations: LoginCall[] = []
  const registrations: unknown[] = []
  const secrets: string[] = []
  const codes = new Map<string, Record<string, string>>()
  let asked = 0
  const secret = (kind: string): string => {
    const made = `${kind}-${randomBytes(12).toString('hex')}`
    secrets.push(made)
    return made
  }

  function authorize(query: Record<string, string>, response: ServerResponse): void {
    authorizations.push(query)
    const code = secret('code')
    codes.set(code, query)
    const url = new URL(query['redirect_uri'] ?? '')
    const told = { code, state: query['state'], ...behaviour.redirect }
    for (const [name, value] of Object.entries(told))
      if (value !== undefined) url.searchParams.set(name, value)
    response.writeHead(302, { location: url.href }).end()
  }

  function beginDevice(): object {
    return {
      device_code: secret('device'),
      user_code: 'WDJB-MJHT',
      verification_uri: 'http://127.0.0.1:9/device',
      expires_in: behaviour.expiresIn,
      interval: behaviour.interval,
      ...behaviour.prompt,
    }
  }

  async function serveTokens(request: IncomingMessage): Promise<readonly [number, object]> {
    const parameters = Object.fromEntries(new URLSearchParams(await text(request)))
    calls.push({ at: Date.now(), parameters })
    if (parameters['code_verifier']) secrets.push(parameters['code_verifier'])
    await behaviour.hold
    if (behaviour.refusal) return [400, behaviour.refusal]
    const error = parameters['code'] === undefined ? deviceError(parameters) : codeError(parameters)
    if (error) return [400, { error }]
    const tokens = {
      access_token: secret('access'),
      refresh_token: secret('refresh'),
      token_type: 'bearer',
      expires_in: 3600,
      scope: 'read write',
    }
    return [200, { ...tokens, ...behaviour.tokens }]
  }

  async function revoke(request: IncomingMessage): Promise<readonly [number, object]> {
    const parameters = Object.fromEntries(new URLSearchParams(await text(request)))
    revocations.push({ at: Date.now(), parameters })
    await behaviour.hold
    return behaviour.refusal ? [400, behaviour.refusal] : [200, {}]
  }

  async function register(request: IncomingMessage): Promise<readonly [number, object]> {
    const metadata: unknown = JSON.parse(await text(request))
    if (behaviour.refusal) return [400, behaviour.refusal]
    registrations.push(metadata)
    return [201, { client_id: `registered-${registrations.length}`, client_secret: secret('client') }]
  }

  function codeError({
    code = '',
    code_verifier: verifier = '',
    redirect_uri: redirect,
  }: Record<string, string>): string | undefined {
    const begun = codes.get(code)
    // Each code is valid once.
    codes.delete(code)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const fits = begun && begun['redirect_uri'] === redirect && begun['code_challenge'] === challenge
    return fits ? undefined : 'invalid_grant'
  }

  function deviceError({ device_code: code = '' }: Record<string, string>): string | undefined {
    if (!secrets.includes(code)) return 'invalid_grant'
    const answer = behaviour.device[Math.min(asked++, behaviour.device.length - 1)]
    return answer === 'tokens' ? undefined : answer
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(`${request.url}`, 'http://server')
    if (pathname === '/authorize') return authorize(Object.fromEntries(searchParams), response)
    const endpoints: Readonly<Record<string, typeof serveTokens>> = {
      '/revoke': revoke,
      '/register': register,
    }
    const [status, body] =
      pathname === '/device' ? [200, beginDevice()] : await (endpoints[pathname] ?? serveTokens)(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  const server = createServer((request, response) => {
    // Some tests have a client that disconnects.
    serve(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour,
    authorizations,
    calls,
    revocations,
    registrations,
    secrets,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
