import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Calls that one imitation accepts, so that a client in a loop ends. */
const mostCalls = 1000

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A call of an endpoint that returns tokens or begins a login, as documented by the API. */
export interface TokenRequest {
  /** Without the query, which is in `parameters`. */
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly format: 'form' | 'json' | 'query'
  /** By name, in lower case. Others are ignored, except `authorization`, which must not occur unless it is listed. */
  readonly headers?: Readonly<Record<string, string>>
  /** All parameters; a function checks a value that cannot be known beforehand. */
  readonly parameters: Readonly<Record<string, string | ((value: string) => boolean)>>
}

/** Values that a client has received, and sends back. */
export interface Given {
  readonly code: string
  readonly codeVerifier: string
  readonly deviceCode: string
  readonly refreshToken: string
}

/** Tokens that were issued. */
export interface Issued {
  readonly accessToken: string
  readonly refreshToken: string
  /** Seconds since 1970. */
  readonly now: number
  /** The call's `accept`. */
  readonly accept: string
}

/** How an API authorises clients, according to its documentation. */
export interface Api {
  /** The only calls that its endpoints accept; `device` begins a login, the others get tokens. */
  readonly calls: {
    readonly login?: (given: Given) => TokenRequest
    readonly device?: () => TokenRequest
    readonly grant?: (given: Given) => TokenRequest
    readonly refresh?: (given: Given) => TokenRequest
  }
  readonly tokens: (issued: Issued) => Answer
  /** Response to a refresh, if it differs. */
  readonly renewedTokens?: (issued: Issued) => Answer
  /** Whether a refresh uses up its token and returns another. */
  readonly rotates?: boolean
  /** The response after the grant has ended, or to an unexpected call. */
  readonly refusal: Answer
  /** The header in which the API expects the token. */
  readonly header: (accessToken: string) => readonly [name: string, value: string]
  /** The API's response to an invalid token. */
  readonly unauthorized: Answer
  readonly deviceCode?: Answer
  /** Responses to a device login before the tokens, in order. */
  readonly pending?: readonly Answer[]
}

/** An imitation of an API on the loopback address, which accepts calls to the real URLs. */
export interface Imitation {
  /** Replaces a client's `fetch`: its requests arrive here, whatever their host. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The result of a user's consent; the client then completes the login. */
  readonly consent: (codeVerifier: string) => string
  /** Calls of the endpoints in order: the name of each, or the whole call if it is unexpected. */
  readonly tokenCalls: readonly (string | object)[]
  /** Requests of the API in order: status and URL. */
  readonly apiCalls: readonly string[]
  /** Makes the access token invalid. */
  readonly expire: () => void
  /** Ends the grant, as if the user withdrew the consent. */
  readonly end: () => void
  readonly stop: () => Promise<void>
}

/** @param clock milliseconds since 1970 */
export async function imitate(api: Api, clock: () => number): Promise<Imitation> {
  // The current one, since a test may replace it with the imitation.
  const { fetch } = globalThis
  const tokenCalls: (string | object)[] = []
  const apiCalls: string[] = []
  const pending = [...(api.pending ?? [])]
  let generation = 0
  let isAlive = true
  let accessToken: string | undefined
  let given: Given = { code: '', codeVerifier: '', deviceCode: 'the-device-code', refreshToken: 'refresh-0' }
  let calls = 0

  const server = createServer((incoming, outgoing) => {
    answer(incoming).then(
      ({ status, headers, body }) => outgoing.writeHead(status, { ...headers }).end(body),
      () => outgoing.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    if (++calls > mostCalls) throw new Error('too many calls')
    const url = new URL(`${incoming.url}`, `${incoming.headers['x-origin']}`)
    const body = await buffer(incoming)
    const expected = Object.entries(api.calls).map(([name, call]) => [name, call(given)] as const)
    const place = `${url.origin}${url.pathname}`
    if (!expected.some(([, call]) => call.url === place)) return answerApi(incoming, url)
    const request = readRequest(incoming, url, body.toString('utf8'))
    const [name] = expected.find(([, call]) => fits(request, call)) ?? []
    tokenCalls.push(name ?? request)
    return answerTokens(name, `${incoming.headers.accept}`)
  }

  function answerApi({ method, headers }: IncomingMessage, url: URL): Answer {
    const [name, value] = accessToken === undefined ? ['', ''] : api.header(accessToken)
    const isGood = accessToken !== undefined && headers[name.toLowerCase()] === value
    const result = isGood ? json({ fine: true }) : api.unauthorized
    apiCalls.push(`${method} ${url.href} ${isGood ? 'good' : 'refused'}`)
    return result
  }

  function answerTokens(name: string | undefined, accept: string): Answer {
    if (name === undefined || !isAlive) return api.refusal
    if (name === 'device') return api.deviceCode ?? api.refusal
    const wait = name === 'login' ? pending.shift() : undefined
    if (wait) return wait
    generation++
    accessToken = `access-${generation}`
    const refreshToken = name !== 'refresh' || api.rotates ? `refresh-${generation}` : given.refreshToken
    // A code is valid once.
    given = { ...given, code: '', deviceCode: '', refreshToken }
    const issued: Issued = { accessToken, refreshToken, now: Math.floor(clock() / 1000), accept }
    return (name === 'refresh' ? api.renewedTokens : undefined)?.(issued) ?? api.tokens(issued)
  }

  return {
    fetch: (url, init) => {
      const { origin: realOrigin, pathname, search } = new URL(url)
      const headers = new Headers(init.headers)
      headers.set('x-origin', realOrigin)
      return fetch(`${origin}${pathname}${search}`, { ...init, headers })
    },
    consent: (codeVerifier) => {
      given = { ...given, code: 'the-code', codeVerifier }
      return given.code
    },
    tokenCalls,
    apiCalls,
    expire: () => {
      accessToken = undefined
    },
    end: () => {
      isAlive = false
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}

export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

export function form(fields: Readonly<Record<string, string>>): Answer {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  return { status: 200, headers, body: `${new URLSearchParams(fields)}` }
}

interface ReadRequest {
  readonly url: string
  readonly method: string
  readonly format: string
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
}

function readRequest({ method, headers }: IncomingMessage, url: URL, body: string): ReadRequest {
  const formats: Readonly<Record<string, string>> = {
    'application/x-www-form-urlencoded': 'form',
    'application/json': 'json',
  }
  const format = body === '' ? 'query' : (formats[`${headers['content-type']}`] ?? 'none')
  const sent = format === 'json' ? Object.entries(JSON.parse(body)) : [...new URLSearchParams(body)]
  const pairs = [...url.searchParams, ...(sent as [string, string][])]
  return {
    url: `${url.origin}${url.pathname}`,
    method: `${method}`,
    // Parameters must not be in both places.
    format: body !== '' && url.search !== '' ? 'mixed' : format,
    headers: headers as Record<string, string>,
    // No API documents a repeated parameter.
    parameters: Object.fromEntries(pairs.map(([name, value], index) => nameOnce(pairs, name, value, index))),
  }
}

function nameOnce(
  pairs: readonly (readonly [string, string])[],
  name: string,
  value: string,
  index: number,
): readonly [string, string] {
  const isRepeated = pairs.findIndex(([other]) => other === name) !== index
  return [isRepeated ? `${name} again` : name, value]
}

function fits(
  request: ReadRequest,
  { url, method, format, headers = {}, parameters }: TokenRequest,
): boolean {
  const names = Object.keys(parameters)
  return (
    request.url === url &&
    request.method === method &&
    request.format === format &&
    request.headers['authorization'] === headers['authorization'] &&
    Object.entries(headers).every(([name, value]) => request.headers[name] === value) &&
    Object.keys(request.parameters).length === names.length &&
    names.every((name) => {
      const [wanted, sent] = [parameters[name], request.parameters[name]]
      return typeof wanted === 'function' ? typeof sent === 'string' && wanted(sent) : wanted === sent
    })
  )
}
