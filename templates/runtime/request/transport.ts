/** @section Requests */
import { ClientError } from '../errors.ts'
import { allows, locate } from './location.ts'
import { setQuery } from './query.ts'
import type { ClientRequestInit } from './request-init.ts'

/** A request about to be sent; signing changes it. */
export interface OutgoingRequest {
  readonly url: URL
  readonly headers: Headers
  /** For `fetch`: the same headers, method, body and the rest. */
  readonly init: RequestInit
  /** What signing has put into the query. */
  ours?: Set<string>
}

/** What one call needs; read from the options once for each. */
export interface Preparation {
  readonly base: URL
  /** Adds credentials, and what the config sends. */
  readonly sign: (request: OutgoingRequest, caller: ClientRequestInit) => void | Promise<void>
}

/** A call as its caller made it, a `Request` taken apart, and what it needs. */
export interface Call extends OutgoingRequest {
  readonly caller: ClientRequestInit
  readonly preparation: Preparation
}

/** A request that was sent, and the response to it. */
export interface Hop {
  readonly request: OutgoingRequest
  readonly response: Response
}

/** How a client reaches its API. */
export interface Transport {
  readonly prepare: (init: RequestInit, isSigned: boolean) => Preparation | Promise<Preparation>
  /** Sends a request unchanged. */
  readonly send: (request: OutgoingRequest) => Promise<Response>
  /** `follow` in browsers, which hide redirects, where all that goes along is what they drop themselves. */
  readonly redirect: 'manual' | 'follow'
}

/**
 * Reads a call. The body of a `Request` is read whole, so that it can be signed and sent again.
 *
 * @param isSigned it is for `sign`
 * @throws ClientError `host_not_allowed`: the call leads away from the API
 */
export async function readCall(
  transport: Transport,
  input: string | URL | Request,
  caller: ClientRequestInit = {},
  isSigned = false,
): Promise<Call> {
  const request = input as Request
  const { headers: given = request.headers ?? {}, query, ...rest } = caller
  // Of the three kinds of input only a `Request` has a `url`.
  const init = request.url ? await readRequest(request, rest) : rest
  const headers = new Headers()
  for (const [name, value] of Symbol.iterator in given ? (given as Headers) : Object.entries(given)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  const preparation = await transport.prepare(init, isSigned)
  const url = locate(request.url ?? `${input}`, preparation.base)
  if (!allows(url, preparation.base)) {
    throw new ClientError(
      'host_not_allowed',
      `${url.protocol}//${url.username && '*@'}${url.host} is not allowed.`,
    )
  }
  if (query) setQuery(url, query)
  return { url, headers, init: { ...init, headers }, caller, preparation }
}

/** The settings of a `Request`, its body too, under those of `init`. */
export async function readRequest(request: Request, init: RequestInit): Promise<RequestInit> {
  const settings: Record<string, unknown> = {}
  // Platforms differ in what a request has; `fetch` takes each under the same name.
  for (const name in request) settings[name] = request[name as keyof Request]
  const bytes = 'body' in init ? undefined : await request.arrayBuffer()
  return { ...settings, body: bytes?.byteLength ? bytes : null, ...init }
}

/**
 * Sends a call to a URL.
 *
 * @slot `sendOnce`, or `sendAgain` if the auth looks at responses
 */
export const sendHop: (transport: Transport, call: Call, url: URL, isWithinApi: boolean) => Promise<Hop> =
  sendOnce

/** Sends a call to a URL, signed within the API's hosts. */
export async function sendOnce(
  transport: Transport,
  call: Call,
  url: URL,
  isWithinApi: boolean,
): Promise<Hop> {
  const headers = new Headers(call.headers)
  const request: OutgoingRequest = { url: new URL(url), headers, init: { ...call.init, headers } }
  if (isWithinApi) await call.preparation.sign(request, call.caller)
  return { request, response: await transport.send(request) }
}

/** The signed request of a call. */
export async function signCall(
  transport: Transport,
  input: string | URL | Request,
  caller?: ClientRequestInit,
): Promise<Request> {
  const call = await readCall(transport, input, caller, true)
  await call.preparation.sign(call, call.caller)
  return new Request(call.url, call.init)
}

/**
 * Sends a call and follows redirects as `fetch` does (WHATWG Fetch, section 4.4), each hop signed anew. From the
 * first that leaves the API on, nothing of ours goes along: no credential, no configured header or query, nor
 * what of the caller's headers is for this API alone.
 */
export async function sendCall(
  transport: Transport,
  input: string | URL | Request,
  options?: ClientRequestInit,
): Promise<Response> {
  const call = await readCall(transport, input, options)
  const { headers, init } = call
  const follows = (init.redirect ?? 'follow') === 'follow'
  if (follows) init.redirect = transport.redirect
  let home = true
  for (let next = call.url, hops = 0; ; hops++) {
    const { request, response } = await sendHop(transport, call, next, home)
    const target = follows && redirectTarget(response, request)
    if (!target) return response
    await response.body?.cancel()
    if (hops > 19 || !/^http/.test(target.href)) throw new TypeError('This redirect is not allowed.')
    redirectCall(headers, init, response.status)
    next = target
    home &&= allows(next, call.preparation.base)
    if (!home) {
      // The four that Node's fetch leaves behind, too.
      for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) headers.delete(name)
    }
  }
}

/**
 * Where an answer redirects to.
 *
 * @slot `redirectUrl`; `visibleRedirectUrl` where a browser must not follow by itself; `ownQueryRedirectUrl` where
 * the query has something of ours
 */
export const redirectTarget: (response: Response, request: OutgoingRequest) => URL | undefined = redirectUrl

/** Where an answer redirects to (WHATWG Fetch, section 2.2.6); what is no URL becomes one that is not followed. */
export function redirectUrl({ status, headers }: Response, { url }: OutgoingRequest): URL | undefined {
  const location = headers.get('location')
  if (!location || !/30[12378]/.test(`${status}`)) return undefined
  // `Headers` takes bytes for Latin-1, and servers write UTF-8.
  const text = location.replace(/[^\0-\x7f]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
  try {
    return new URL(text, url)
  } catch {
    // Its error would show the query that we have signed.
    return new URL('x:')
  }
}

/**
 * The same for clients that send more than a browser drops by itself.
 *
 * @throws ClientError `host_not_allowed`: a browser hides where it would take all that
 */
export function visibleRedirectUrl(response: Response, request: OutgoingRequest): URL | undefined {
  // As text, since not all platforms' types know it.
  if (`${response.type}` === 'opaqueredirect') {
    throw new ClientError('host_not_allowed', 'Browsers hide where a redirect leads.')
  }
  return redirectUrl(response, request)
}

/** @slot names of the headers that tell of a body; with those that the auth adds to `content-*` */
export const bodyHeader: RegExp = /^content-/

/**
 * Changes a call as a redirect does: 303, and 301 and 302 for POST, turn it into a GET without a body.
 *
 * @throws ClientError `body_not_replayable`: the body is a stream, and was sent
 */
export function redirectCall(headers: Headers, init: RequestInit, status: number): void {
  const { method = 'GET' } = init
  if (/^(30[12]POST|303(?!(GET|HEAD)$).*)$/i.test(`${status}${method}`)) {
    init.method = 'GET'
    init.body = null
    for (const name of [...headers.keys()]) if (bodyHeader.test(name)) headers.delete(name)
  } else if (Object(init.body)[Symbol.asyncIterator]) {
    throw new ClientError('body_not_replayable', 'A stream is sent only once.')
  }
}
