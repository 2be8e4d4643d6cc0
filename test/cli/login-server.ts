import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** How a server of logins behaves; a test may change it at any time. */
export interface LoginBehaviour {
  /** Parameters of the redirect in place of, or beside, `code` and `state`; `undefined` drops one. */
  redirect: Readonly<Record<string, string | undefined>>
  /** Answers to what asks with a device code, in order; the last one again and again, `tokens` gives them. */
  device: readonly ('authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | 'tokens')[]
  /** Seconds, as the device endpoint tells them. */
  interval: number
  expiresIn: number
  /** What the device endpoint answers beside, or in place of, the usual. */
  prompt: Readonly<Record<string, unknown>>
  /** In place of tokens. */
  refusal: Readonly<Record<string, string>> | undefined
  /** What the token response has beside, or in place of, the usual. */
  tokens: Readonly<Record<string, unknown>>
  /** Waited for before a token call is answered. */
  hold: Promise<unknown> | undefined
}

/** A call of the token endpoint. */
export interface LoginCall {
  /** `Date.now()` at its arrival. */
  readonly at: number
  readonly parameters: Readonly<Record<string, string>>
}

/** An authorization server on the loopback address. Whoever comes is logged in at once. */
export interface LoginServer {
  readonly origin: string
  readonly behaviour: LoginBehaviour
  /** Queries that the authorization endpoint got. */
  readonly authorizations: readonly Readonly<Record<string, string>>[]
  readonly calls: readonly LoginCall[]
  /** All that must be seen nowhere: tokens, codes, verifiers, device codes. */
  readonly secrets: readonly string[]
  readonly stop: () => Promise<void>
}

/** Starts a server that knows its codes, and holds a verifier against its challenge (RFC 7636 section 4.6). */
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

  function codeError({
    code = '',
    code_verifier: verifier = '',
    redirect_uri: redirect,
  }: Record<string, string>): string | undefined {
    const begun = codes.get(code)
    // Good for one use.
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
    const [status, body] = pathname === '/device' ? [200, beginDevice()] : await serveTokens(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  const server = createServer((request, response) => {
    // A client that goes away in the middle is what some tests are about.
    serve(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour,
    authorizations,
    calls,
    secrets,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
