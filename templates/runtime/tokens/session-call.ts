/** @section Tokens */
import { readAtMost } from '../request/read-at-most.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { presentCookies, setCookies } from './session-cookies.ts'
import { SessionClientError } from './session-errors.ts'
import { accessTokenKey, textAt } from './token-answer.ts'
import { retryAfter, shownText, type TokenAnswer, type TokenBody, type TokenNetwork } from './token-call.ts'
import type { ErrorDetails } from './token-errors.ts'

export function sessionRequest(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | null = null,
): OutgoingRequest {
  const all = new Headers(headers)
  return { url: new URL(url), headers: all, init: { method, headers: all, body, redirect: 'manual' } }
}

/** A request that may also succeed with some statuses besides 2xx and 3xx. */
export interface AcceptingRequest extends OutgoingRequest {
  readonly accepts?: readonly number[]
}

/** The same request, with such statuses. */
export function accepting(request: OutgoingRequest, ...accepts: readonly number[]): AcceptingRequest {
  return { ...request, accepts }
}

/** A login, renewal or logout with a single request. */
export interface SessionCall {
  readonly request: OutgoingRequest
  /** The values of the config's references. They are removed from the server's error messages. */
  readonly references: readonly (string | undefined)[]
  /** True if the response needs no token. */
  readonly isLogout?: boolean
}

/** What identifies a login: the values that it sends. */
export function sentReferences({ references }: Pick<SessionCall, 'references'>): string {
  return JSON.stringify(references)
}

/** Sends a request that returns a token. Redirects are not followed, because the request contains secrets. */
export async function sendSessionCall(
  network: TokenNetwork,
  call: SessionCall,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const { request, references } = call
  const response = await (network.fetch ?? fetch)(request.url.href, { ...request.init, signal })
  const body = bodyOf(await readAtMost(1_048_576, response), response)
  return succeeds(response, body, request)
    ? answerTo(body, call)
    : failedAnswer(network, response, body, request, references)
}

/**
 * The answer of a success.
 *
 * @slot `answerWithToken` or, for a config with `logout`, `answerOrLogout`
 */
export const answerTo: (body: TokenBody, call: Pick<SessionCall, 'isLogout'>) => TokenAnswer = answerWithToken

/** A logout needs no token. */
export function answerOrLogout(body: TokenBody, call: Pick<SessionCall, 'isLogout'>): TokenAnswer {
  return call.isLogout ? { body, details: {} } : answerWithToken(body, call)
}

/** The answer of a success, which is a failure without a token. */
export function answerWithToken(body: TokenBody, _call: Pick<SessionCall, 'isLogout'>): TokenAnswer {
  const key = accessTokenKey
  if (textAt(body, key)) return { body, details: {} }
  return { details: { cause: new SessionClientError('token_response', `The response has no ${key}.`) } }
}

/** @slot the config's other cookies */
export const otherCookies: readonly string[] = ['csrftoken']

/**
 * What a response contains: the members of its JSON, and the token if it is elsewhere.
 *
 * @slot `objectMembers`, `withText`, `withHeader`, `withCookie` or `withCookies`
 */
export const bodyOf: (text: string, response: Response) => TokenBody = objectMembers

/** The members of JSON; none if the text is something else. */
export function objectMembers(text: string, _response: Response): TokenBody {
  try {
    return Object(JSON.parse(text)) as TokenBody
  } catch {
    return {}
  }
}

/** The members, and the whole text or, if it is a JSON string, that. */
export function withText(text: string, response: Response): TokenBody {
  const members = objectMembers(text, response)
  return withToken(members, accessTokenKey, members instanceof String ? `${members}` : text.trim())
}

/** The members and the header that is the token. */
export function withHeader(text: string, response: Response): TokenBody {
  return withToken(objectMembers(text, response), accessTokenKey, response.headers.get(accessTokenKey))
}

/** The members and the cookie that is the token. */
export function withCookie(text: string, response: Response): TokenBody {
  return withToken(objectMembers(text, response), accessTokenKey, setCookies(response)[accessTokenKey])
}

/** The members, the cookie that is the token, and the config's other cookies as `set-cookie`. */
export function withCookies(text: string, response: Response): TokenBody {
  const cookies = setCookies(response)
  const others = otherCookies.map((name) => [name, cookies[name] ?? ''] as const)
  return { ...withCookie(text, response), 'set-cookie': presentCookies(Object.fromEntries(others)) }
}

export function withToken(members: TokenBody, name: string, value: unknown): TokenBody {
  return { ...members, [name]: value }
}

/**
 * True for a response that is a success if it has what is looked for.
 *
 * @slot `isSuccess` or, for a config with `statusCodes`, `isAccepted`
 */
export const succeeds: (response: Response, body: TokenBody, request: OutgoingRequest) => boolean = isSuccess

/** True for 2xx without an error, and for redirects, whose status browsers hide. */
export function isSuccess({ ok, status }: Response, { error }: TokenBody, _request: OutgoingRequest): boolean {
  const isEmpty = !error || (typeof error === 'object' && !Object.keys(error).length)
  return ok ? isEmpty : status < 400
}

/** The same, and for a status that the config accepts, if the response has a token. */
export function isAccepted(response: Response, body: TokenBody, request: AcceptingRequest): boolean {
  const isOther = request.accepts?.includes(response.status) === true && textAt(body, accessTokenKey) !== undefined
  return isOther || isSuccess(response, body, request)
}

/** What is known of a failure. */
export function failedAnswer(
  network: TokenNetwork,
  response: Response,
  body: TokenBody,
  { headers }: OutgoingRequest,
  references: SessionCall['references'],
): TokenAnswer {
  // The secret of `Authorization` comes after its scheme.
  const secrets = [...references, headers.get('authorization')?.replace(/^\S+ /, '')]
  const inner: { readonly code?: unknown; readonly message?: unknown } = Object(body['error'])
  const shown = (...values: readonly unknown[]): string | undefined => {
    const text = values.find((value) => typeof value === 'string')
    return shownText(text, secrets)
  }
  const details = {
    status: response.status,
    error: shown(body['error'], inner.code),
    errorDescription: shown(body['error_description'], inner.message, body['message']),
  }
  return { details, after: retryAfter(response, network) }
}

/** The error for a failed call: `refresh_failed` if the failure is temporary. */
export function sessionFailure(details: ErrorDetails): SessionClientError {
  const { cause, status, error = '' } = details
  if (cause instanceof SessionClientError) return cause
  if (status === undefined) return new SessionClientError('refresh_failed', 'The server did not respond.', details)
  const isTemporary = [408, 425, 429].includes(status) || status >= 500
  const message = `The server returned ${status} ${error}`.trim()
  return new SessionClientError(isTemporary ? 'refresh_failed' : 'token_request', message, details)
}
