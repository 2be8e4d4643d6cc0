/** @section Tokens */
import type { ClientOptions } from '../request/client-options.ts'
import { readAtMost } from '../request/read-at-most.ts'
import { lockTimeout } from '../stores/store-lock.ts'
import { oneLine } from '../values/one-line.ts'
import { untilAborted } from '../values/values.ts'
import { formEncoded } from './token-body.ts'
import { type ErrorDetails, TokenClientError } from './token-errors.ts'

/** A call of a token endpoint, or of one that begins a login. */
export interface TokenCall {
  readonly url: string
  /** Defaults to `POST`. */
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Removed from the endpoint's error messages. */
  readonly secrets: readonly (string | undefined)[]
}

/**
 * A call of a token endpoint, or of one that begins a login.
 *
 * @replaces TokenCall
 */
export interface AssertingCall extends TokenCall {
  /** Assertions in the body, which differ in each call. */
  readonly assertions?: readonly string[]
}

/** The options that calls of token endpoints use. */
export type TokenNetwork = Pick<ClientOptions, 'fetch' | 'clock' | 'sleep'>

export type TokenBody = Readonly<Record<string, unknown>>

/** @slot the headers of each call, by the formats of its request and response */
export const tokenHeaders: Readonly<Record<string, string>> = {
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
}

/** Errors that are thrown again for a while, instead of sending the same call again. The keys are what was sent. */
export type KnownFailures = Map<string, { error: unknown; since: number; time: number }>

/** How a token endpoint is called. */
export interface CallRules {
  /** How many times a call is sent in all if its failures are temporary. Defaults to 3. */
  readonly tries?: number
  /** Whether a call may be sent again after a temporary failure. */
  readonly mayRepeat?: (error: TokenClientError) => boolean
  /** Called right before each call. If it returns `false`, nothing is sent. */
  readonly isHeld?: () => Promise<boolean>
  readonly failures?: KnownFailures
  /** Called with a call that has timed out, because its response may still arrive. */
  readonly late?: (sending: Promise<TokenAnswer>) => Promise<void>
}

/** @slot the config's `tokenRequest.timeout` in milliseconds */
export const callTimeout: number = 10_000

/**
 * What is sent to get tokens.
 *
 * @slot `TokenCall` or `SessionCall`
 */
export type EndpointCall = TokenCall

/**
 * Sends a call and reads the response.
 *
 * @slot `sendTokenCall`, `sendSessionCall` or `sendSessionCalls`
 */
export const sendEndpointCall: (
  network: TokenNetwork,
  call: EndpointCall,
  signal: AbortSignal,
) => Promise<TokenAnswer> = sendTokenCall

/**
 * The error for a failed call: `refresh_failed` if the failure is temporary.
 *
 * @slot `tokenFailure` or `sessionFailure`
 */
export const callFailure: (details: ErrorDetails) => TokenClientError = tokenFailure

/**
 * Limits the time of a call.
 *
 * @slot `inTime`, or `timedByItself` for calls that consist of several
 */
export const limited: <Result>(work: Promise<Result>, controller: AbortController) => Promise<Result> = inTime

/** @slot the longest `Retry-After` that is waited for, in milliseconds */
export const longestPause: number = 20_000

/** @slot how long a permanent refusal is remembered, in milliseconds */
export const refusalMemory: number = 30_000

/** Calls a token endpoint, again after temporary failures. `makeCall` is called for each attempt. */
export async function callTokenEndpoint(
  network: TokenNetwork,
  makeCall: () => Promise<EndpointCall>,
  { tries = 3, mayRepeat = () => true, isHeld, failures, late }: CallRules = {},
): Promise<TokenBody> {
  for (let tried = 1; ; tried++) {
    const call = await makeCall()
    const sent = sentValues(call)
    const known = failures?.get(sent)
    if (known && isWithin(network, known.time, known.since)) throw known.error
    // Nothing may be awaited between this and the call. If it fails, the lock counts as lost.
    if (isHeld && !(await isHeld().catch(() => false))) throw lockTimeout()
    const controller = new AbortController()
    const sending = sendEndpointCall(network, call, controller.signal)
    const answer = await limited(sending, controller).catch((cause) => {
      late?.(sending)
      return noAnswer(cause)
    })
    const { body, details, after = 0 } = answer
    if (body) return body
    const failure = callFailure(details)
    const isTemporary = failure.code === 'refresh_failed'
    if (!isTemporary || !mayRepeat(failure) || tried >= tries || after > longestPause) {
      const { clock = Date.now } = network
      const time = isTemporary ? Math.min(after || 5000, 60_000) : refusalMemory
      // One failed attempt to renew ahead of expiry is not remembered.
      if (!isTemporary || after || tries > 1) failures?.set(sent, { error: failure, since: clock(), time })
      throw failure
    }
    // Random, so that clients that failed together do not call together again.
    await pause(network, Math.max(after, 125 * 2 ** tried * (1 + Math.random())))
  }
}

/** The response of a token endpoint: the body of a success, or the details of a failure. */
export interface TokenAnswer {
  readonly body?: TokenBody
  readonly details: ErrorDetails
  /** `Retry-After` in milliseconds. */
  readonly after?: number
}

/** Sends a call and reads the response. Redirects are not followed, because the call contains secrets. */
export async function sendTokenCall(
  network: TokenNetwork,
  { url, method = 'POST', headers, body: sent, secrets: own }: TokenCall,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const response = await (network.fetch ?? fetch)(url, {
    method,
    headers: { ...tokenHeaders, ...headers },
    body: sent ?? null,
    redirect: 'manual',
    signal,
  })
  const body = parseAnswer(await readAtMost(1_048_576, response))
  if (response.ok && !body['error']) return { body, details: {} }
  // The secret of `Authorization` comes after its scheme.
  const secrets = [...own, headers?.['authorization']?.replace(/^\S+ /, '')]
  const error = shownText(body['error'], secrets)
  const errorDescription = shownText(body['error_description'], secrets)
  return { details: { status: response.status, error, errorDescription }, after: retryAfter(response, network) }
}

/** The error for a failed call: `refresh_failed` if the failure is temporary. */
export function tokenFailure(details: ErrorDetails): TokenClientError {
  const { status, error = '' } = details
  if (status === undefined) {
    return new TokenClientError('refresh_failed', 'The token endpoint did not respond.', details)
  }
  const message = `The token endpoint returned ${status} ${error}`.trim()
  const isTemporary = [408, 425, 429].includes(status) || status >= 500
  return new TokenClientError(isTemporary ? 'refresh_failed' : 'token_request', message, details)
}

/** Aborts work after the timeout. A second timer lets a process that was blocked read a response that has arrived. */
export function inTime<Result>(work: Promise<Result>, controller: AbortController): Promise<Result> {
  const milliseconds = callTimeout
  const end = (): void => controller.abort(new Error(`no response within ${milliseconds / 1000} s`))
  let timer = setTimeout(() => {
    timer = setTimeout(end, 1000)
  }, milliseconds)
  return untilAborted(work, controller.signal).finally(() => clearTimeout(timer))
}

/**
 * What a call sends, except what differs in each call.
 *
 * @slot `allSent` or, if there are assertions in it, `sentButAssertions`; of a session, `sentReferences`
 */
export const sentValues: (call: EndpointCall) => string = allSent

export function allSent({ url, headers, body }: TokenCall): string {
  return JSON.stringify([url, headers, body])
}

/** What a call sends, without its assertions. */
export function sentButAssertions(call: AssertingCall): string {
  return (call.assertions ?? []).reduce((text, assertion) => text.replaceAll(assertion, ''), allSent(call))
}

/** Whether a time is less than some milliseconds away, before or after now, because a clock may be set back. */
export function isWithin({ clock = Date.now }: TokenNetwork, milliseconds: number, time?: number): boolean {
  return time !== undefined && Math.abs(clock() - time) < milliseconds
}

/**
 * What is known of a call without a response.
 *
 * @slot `unanswered` or, if the URL has secrets, `unansweredWithoutUrl`
 */
export const noAnswer: (cause: unknown) => TokenAnswer = unanswered

/** What is known of a call without a response: the platform's error. */
export function unanswered(cause: unknown): TokenAnswer {
  return { details: { cause } }
}

/** As `unanswered`, without the URL, because Deno and Bun show it in their errors, and it contains secrets. */
export function unansweredWithoutUrl(cause: unknown): TokenAnswer {
  const outer: { readonly cause?: unknown } = Object(cause)
  // Anything can be thrown.
  const { message = '', code }: { readonly message?: unknown; readonly code?: unknown } = Object(outer.cause ?? outer)
  const shown = Object.assign(new Error(oneLine(`${message}`.replace(/https?:\S+/g, '…'))), { code })
  return { details: { cause: shown } }
}

export function pause({ sleep }: TokenNetwork, milliseconds: number): Promise<void> {
  return sleep ? sleep(milliseconds) : new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** `Retry-After`, in seconds or as a date (RFC 9110 section 10.2.3), in milliseconds from now; 0 if it is neither. */
export function retryAfter({ headers }: Response, { clock = Date.now }: TokenNetwork): number {
  const after = headers.get('retry-after') ?? ''
  const seconds = Number(after)
  const milliseconds = Number.isNaN(seconds) ? Date.parse(after) - clock() : seconds * 1000
  return Math.max(0, milliseconds || 0)
}

/**
 * A server's string as `oneLine`, without secrets that it repeats. Those of up to 5 characters stay, because replacing
 * them would hide words instead. If a secret appears in another encoding, nothing is shown.
 */
export function shownText(text: unknown, secrets: readonly (string | undefined)[]): string | undefined {
  if (typeof text !== 'string') return undefined
  const long = secrets.map((secret = '') => secret).filter(({ length }) => length > 5)
  // The longest first, because one may begin with another.
  long.sort((one, other) => other.length - one.length)
  const shown = long.reduce((rest, secret) => rest.replaceAll(secret, '…').replaceAll(formEncoded(secret), '…'), text)
  const found = lettersOf(shown)
  const isRepeated = long.map(lettersOf).some((letters) => letters.length > 5 && found.includes(letters))
  return isRepeated ? '…' : oneLine(shown).slice(0, 500)
}

/** The letters and digits of a string in any encoding. Escaped letters are decoded, and other escapes dropped. */
export function lettersOf(text: string): string {
  return text
    .replace(/(%[89a-f][\da-f])+/gi, (bytes) => `${new URLSearchParams(`=${bytes}`).get('')}`)
    .replace(/\\u([\da-f]{4})/gi, (_, digits) => String.fromCharCode(Number(`0x${digits}`)))
    .replace(/%[\da-f]{2}|[^\p{L}\p{N}]/giu, '')
}

/** The members of a response, which is JSON or a form. */
export function parseAnswer(text: string): TokenBody {
  try {
    return Object(JSON.parse(text)) as TokenBody
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}
