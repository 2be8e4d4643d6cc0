/** @section Tokens */
import { readAtMost } from '../request/read-at-most.ts'
import { lockTimeout } from '../stores/store-lock.ts'
import { valueAt } from '../values/value-at.ts'
import { type AcceptingRequest, answerTo, bodyOf, failedAnswer, type SessionCall, succeeds } from './session-call.ts'
import { addCookies, type Cookies, presentCookies, setCookies } from './session-cookies.ts'
import { SessionClientError } from './session-errors.ts'
import { readSession } from './session-login.ts'
import { isDeeper, without } from './token-answer.ts'
import {
  type CallRules,
  callTimeout,
  callTokenEndpoint,
  type EndpointCall,
  inTime,
  type TokenAnswer,
  type TokenBody,
  type TokenNetwork,
  unansweredWithoutUrl,
} from './token-call.ts'
import type { Renewal } from './token-session.ts'

/** What the responses before a request contain. */
export interface SessionAnswer {
  /** The members of all bodies. */
  readonly response: TokenBody
  /** Of the last response. */
  readonly headers: Headers
  /** The cookies that the last response sets. */
  readonly cookies: Cookies
}

/** A login, renewal or logout with requests that are sent in order. */
export interface SessionCalls extends Pick<SessionCall, 'references' | 'isLogout'>, SessionLimits {
  readonly requests: readonly ((last: SessionAnswer) => AcceptingRequest | Promise<AcceptingRequest>)[]
  /** The stored response, which the first request may refer to. */
  readonly before?: TokenBody
  /** Values of the last response that are stored. */
  readonly keep?: (last: SessionAnswer) => TokenBody
}

/** How long requests may be sent. */
export interface SessionLimits {
  readonly isHeld?: CallRules['isHeld'] | undefined
  /** As `performance.now()`. */
  readonly until?: number
}

/** Logs in with several requests, within 60 s in all. */
export function loggingInBySteps(makeLogin: () => Promise<EndpointCall>): Renewal {
  return async (session, _stored, rules) => {
    const limits: SessionLimits = { isHeld: rules.isHeld, until: performance.now() + 60_000 }
    const makeCalls = async (): Promise<EndpointCall> => ({ ...(await makeLogin()), ...limits })
    return readSession(session, await callTokenEndpoint(session.options, makeCalls, rules))
  }
}

/** Each request has a time limit of its own. */
export function timedByItself<Result>(work: Promise<Result>, _controller: AbortController): Promise<Result> {
  return work
}

/** Sends requests in order. Each gets the cookies that the responses before it have set for its origin. */
export async function sendSessionCalls(
  network: TokenNetwork,
  calls: SessionCalls,
  _signal: AbortSignal,
): Promise<TokenAnswer> {
  const { references, requests, before = {}, keep, isHeld, until = Number.POSITIVE_INFINITY } = calls
  const jars = new Map<string, Cookies>()
  let secrets = references
  let last: SessionAnswer = { response: before, headers: new Headers(), cookies: {} }
  let body: TokenBody = {}
  for (const make of requests) {
    const request = await make(last)
    const { origin } = request.url
    const jar = jars.get(origin) ?? {}
    addCookies(request, jar)
    if (performance.now() + callTimeout + 1000 > until) {
      throw new SessionClientError('refresh_failed', 'The login did not end within 60 s.')
    }
    // Nothing may be awaited between this and the call. If it fails, the lock counts as lost.
    if (isHeld && !(await isHeld().catch(() => false))) throw lockTimeout()
    const controller = new AbortController()
    const sending = (network.fetch ?? fetch)(request.url.href, { ...request.init, signal: controller.signal })
    const reading = sending.then(async (response) => ({ response, text: await readAtMost(1_048_576, response) }))
    const { response, text } = await inTime(reading, controller)
    const members = bodyOf(text, response)
    const isExpected = make !== requests.at(-1) && request.accepts?.includes(response.status)
    if (!isExpected && !succeeds(response, members, request)) {
      return failedAnswer(network, response, members, request, secrets)
    }
    if (isDeeper(members, 100)) throw new SessionClientError('token_response', 'The response is nested too deeply.')
    const cookies = setCookies(response)
    jars.set(origin, presentCookies({ ...jar, ...cookies }))
    secrets = [...secrets, ...Object.values(cookies), ...stringsIn(members)]
    body = { ...keysOfLast.reduce(without, last.response), ...members }
    last = { response: { ...last.response, ...members }, headers: response.headers, cookies }
  }
  const answer = answerTo(body, calls)
  return answer.body && keep ? { ...answer, body: { ...body, ...keep(last) } } : answer
}

/** @slot the config's keys that are read from the last response only */
export const keysOfLast: readonly string[] = ['token', 'expires_in']

/** All strings in a value. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** What is known of requests without a response. Our own errors are thrown, except for a missing value. */
export function unansweredStep(cause: unknown): TokenAnswer {
  const isOwn = cause instanceof SessionClientError
  if (isOwn && cause.code !== 'token_response' && cause.code !== 'refresh_failed') throw cause
  return isOwn ? { details: { cause } } : unansweredWithoutUrl(cause)
}

/** A value of the responses so far, as a string. Throws `token_response` if it is missing. */
export function answerValue(reference: string, data: unknown, path: string): string {
  return answerText(reference, valueAt(data, path))
}

/** The same for a value that was read. */
export function answerText(reference: string, value: unknown): string {
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const text = isText ? `${value}` : ''
  // Encoders refuse a lone surrogate.
  if (text && !/\p{Cs}/u.test(text)) return text
  throw new SessionClientError('token_response', `${reference} is missing.`)
}
