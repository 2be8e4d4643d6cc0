/** @section Requests */
import { ClientError } from '../errors.ts'
import { allows, locate } from './location.ts'
import { setQuery } from './query.ts'
import type { ClientRequestInit, RequestInput } from './request-init.ts'
import { isStream } from './stream.ts'

/** A request about to be sent; signing changes it. */
export interface OutgoingRequest {
  readonly url: URL
  readonly headers: Headers
  /** Options for `fetch`: the same headers, the method, the body and the rest. */
  readonly init: RequestInit
}

/** What one call needs, read from the options once. */
export interface Preparation {
  readonly base: URL
  /** Adds credentials, and the headers and query of the config. */
  readonly sign: (request: OutgoingRequest, caller: ClientRequestInit) => void | Promise<void>
}

/** A call with its `Request` taken apart. */
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
  /** Reads what a call needs. */
  readonly prepare: (init: RequestInit) => Preparation | Promise<Preparation>
  /** Sends a request unchanged. */
  readonly send: (request: OutgoingRequest) => Promise<Response>
}

/**
 * How a client reaches its API.
 *
 * @replaces Transport
 */
export interface FollowingTransport extends Transport {
  /** `follow` in browsers, which drop all that the client adds when a redirect leaves the origin. */
  readonly redirect: 'manual' | 'follow'
}

/** @slot `manual`, or the transport's own mode if a browser may follow by itself */
export const redirectMode: 'manual' | 'follow' = 'manual'

/** Reads a call. Throws `host_not_allowed` if its URL is not within the API's hosts. */
export async function readCall(
  transport: Transport,
  input: RequestInput,
  caller: ClientRequestInit = {},
): Promise<Call> {
  // Only a `Request`, of whatever implementation, has a `url`.
  const request = input as Request
  const { headers: given = request.headers ?? {}, query, ...rest } = caller
  const init = request.url ? await readRequest(request, rest) : rest
  const headers = new Headers()
  for (const [name, value] of Symbol.iterator in given ? (given as Headers) : Object.entries(given)) {
    // A list has several items, `undefined` none.
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  const preparation = await transport.prepare(init)
  const url = locate(request.url ?? `${input}`, preparation.base)
  if (!allows(url, preparation.base)) {
    throw new ClientError('host_not_allowed', `${url.protocol}//${url.username && '*@'}${url.host} is not allowed.`)
  }
  if (query) setQuery(url, query)
  return { url, headers, init: { ...init, headers }, caller, preparation }
}

/** The options of a `Request`, overridden by `init`, and its whole body, to sign and resend it. `null` keeps it. */
export async function readRequest(request: Request, init: RequestInit): Promise<RequestInit> {
  const settings: Record<string, unknown> = { ...init }
  // Platforms differ in the properties of a request; `fetch` takes each under the same name.
  for (const name in request) if (settings[name] === undefined) settings[name] = request[name as keyof Request]
  if (init.body == null) {
    const bytes = await request.arrayBuffer()
    settings['body'] = bytes.byteLength ? bytes : null
  }
  return settings
}

/**
 * Sends a call to a URL.
 *
 * @slot `sendOnce`, or `sendAgain` if the auth looks at responses
 */
export const sendHop: (transport: Transport, call: Call, url: URL, isWithinApi: boolean) => Promise<Hop> = sendOnce

/** Sends a call to a URL, signed if that is within the API's hosts. */
export async function sendOnce(transport: Transport, call: Call, url: URL, isWithinApi: boolean): Promise<Hop> {
  const headers = new Headers(call.headers)
  const request: OutgoingRequest = { url: new URL(url), headers, init: { ...call.init, headers } }
  if (isWithinApi) await call.preparation.sign(request, call.caller)
  return { request, response: await transport.send(request) }
}

/** The signed request of a call. */
export async function signCall(transport: Transport, input: RequestInput, init?: ClientRequestInit): Promise<Request> {
  const call = await readCall(transport, input, init)
  await call.preparation.sign(call, call.caller)
  return new Request(call.url, call.init)
}

/**
 * Sends a call and follows redirects as `fetch` does (WHATWG Fetch, section 4.4). Each redirect within the API's hosts
 * is signed again. After one that leaves them, neither the client's values nor the caller's credentials are sent.
 */
export async function sendCall(transport: Transport, input: RequestInput, init?: ClientRequestInit): Promise<Response> {
  const call = await readCall(transport, input, init)
  const follows = (call.init.redirect ?? 'follow') === 'follow'
  if (follows) call.init.redirect = redirectMode
  let isWithinApi = true
  for (let url = call.url, hops = 0; ; hops++) {
    const { request, response } = await sendHop(transport, call, url, isWithinApi)
    const target = follows && redirectTarget(response, request)
    if (!target) return response
    await discard(response)
    if (hops >= 20 || !/^http/.test(target.href)) throw new TypeError('This redirect is not allowed.')
    redirectCall(call, response.status)
    url = target
    isWithinApi &&= allows(url, call.preparation.base)
    if (!isWithinApi) {
      // Node's `fetch` drops the same four.
      for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) call.headers.delete(name)
    }
  }
}

/**
 * Where a response redirects to.
 *
 * @slot `redirectUrl`; `visibleRedirectUrl` if a browser must not follow by itself; `ownQueryRedirectUrl` if signing
 * adds to the query
 */
export const redirectTarget: (response: Response, request: OutgoingRequest) => URL | undefined = redirectUrl

/** Where a response redirects to (WHATWG Fetch, section 2.2.6). An invalid URL becomes one that is not followed. */
export function redirectUrl({ status, headers }: Response, { url }: OutgoingRequest): URL | undefined {
  const location = headers.get('location')
  if (!location || ![301, 302, 303, 307, 308].includes(status)) return undefined
  // `Headers` decodes bytes as Latin-1, and servers write UTF-8.
  const text = location.replace(/[^\0-\x7f]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
  try {
    return new URL(text, url)
  } catch {
    // The error of `URL` would show the query that we have signed.
    return new URL('x:')
  }
}

/** As `redirectUrl`. Throws `host_not_allowed` in browsers: they hide the URL, but must not follow it by themselves. */
export function visibleRedirectUrl(response: Response, request: OutgoingRequest): URL | undefined {
  // Compared as a string, because the types of some platforms lack it.
  if (`${response.type}` === 'opaqueredirect') {
    throw new ClientError('host_not_allowed', 'Browsers hide where a redirect leads.')
  }
  return redirectUrl(response, request)
}

/** Discards a response that nobody reads. Its connection may already be broken. */
export async function discard({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {})
}

/** @slot names of the headers that describe the body: `content-*`, and what the auth adds */
export const bodyHeader: RegExp = /^content-/

/** Turns a call into a GET if the status requires it. Throws `body_not_replayable` if a stream must be sent again. */
export function redirectCall({ headers, init }: Call, status: number): void {
  // `fetch` sends these three in upper case, however they are written.
  const method = (init.method ?? 'GET').toUpperCase()
  const becomesGet = status === 303 ? method !== 'GET' && method !== 'HEAD' : method === 'POST' && status < 303
  if (becomesGet) {
    init.method = 'GET'
    init.body = null
    for (const name of [...headers.keys()]) if (bodyHeader.test(name)) headers.delete(name)
  } else if (isStream(init.body)) {
    throw new ClientError('body_not_replayable', 'A stream can be read only once.')
  }
}
