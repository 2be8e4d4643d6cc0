/** @section Tokens */
import { readAtMost } from '../request/read-at-most.ts'
import { lockTimeout } from '../stores/store-lock.ts'
import { oneLine } from '../values/one-line.ts'
import { untilAborted } from '../values/values.ts'
import { formEncoded } from './token-body.ts'
import { type ErrorDetails, TokenClientError } from './token-errors.ts'

/** A call of a token endpoint, or of one that begins a login. */
export interface TokenCall {
  readonly url: string
  /** Default: `POST`. */
  readonly method?: string
  /** Beside `tokenHeaders`. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Assertions in it, which differ in each call. */
  readonly assertions?: readonly string[]
  /** What must not be shown where the endpoint repeats it. */
  readonly secrets: readonly (string | undefined)[]
}

/** What a client calls token endpoints with. */
export interface TokenNetwork {
  /** `undefined`: the platform's. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  readonly clock?: (() => number) | undefined
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined
}

export type TokenBody = Readonly<Record<string, unknown>>

/** @slot the headers of each call: what is sent, and what is to be answered */
export const tokenHeaders: Readonly<Record<string, string>> = {
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
}

/** Failures that are thrown again for a while, without a call, by what was sent. */
export type KnownFailures = Map<string, { error: unknown; since: number; time: number }>

/** What else decides about a call of a token endpoint. */
export interface CallRules {
  /** How often it is sent in all if a failure may pass. Defaults to 3. */
  readonly tries?: number
  /** Whether what was sent may be sent again after such a failure. */
  readonly mayRepeat?: (error: TokenClientError) => boolean
  /** Called right before each call; if it returns `false`, nothing is sent. */
  readonly isHeld?: () => Promise<boolean>
  readonly failures?: KnownFailures
  /** Takes what comes after a call was given up. */
  readonly late?: (sending: Promise<TokenAnswer>) => Promise<void>
}

/** @slot the config's `tokenRequest.timeout` in milliseconds */
export const callTimeout: number = 10_000

/** Calls a token endpoint, several times if a failure may pass: each by a new call, as an assertion serves once. */
export async function callTokenEndpoint(
  network: TokenNetwork,
  makeCall: () => Promise<TokenCall>,
  { tries = 3, mayRepeat = () => true, isHeld, failures, late }: CallRules = {},
): Promise<TokenBody> {
  for (let tried = 1, wait = 250; ; tried++, wait *= 2) {
    const call = await makeCall()
    const sent = sentValues(call)
    const known = failures?.get(sent)
    if (known && isWithin(network, known.time, known.since)) throw known.error
    // Nothing may be awaited between this and the call. An error counts as a lost lock.
    if (isHeld && !(await isHeld().catch(() => false))) throw lockTimeout()
    const controller = new AbortController()
    const sending = sendTokenCall(network, call, controller.signal)
    const answer = await inTime(sending, controller).catch((cause): TokenAnswer => {
      late?.(sending)
      return { details: { cause: shownCause(cause) } }
    })
    if (answer.body) return answer.body
    const { details, after = 0 } = answer
    const { status = 503, error = '' } = details
    const mayPass = /^(408|425|429|5..)$/.test(`${status}`)
    const message = `The token endpoint answers ${details.status ?? 'nothing'} ${error}`.trim()
    const failure = new TokenClientError(mayPass ? 'refresh_failed' : 'token_request', message, details)
    if (!mayPass || !mayRepeat(failure) || tried >= tries || after > 20_000) {
      const time = mayPass ? Math.min(after || 5000, 60_000) : 30_000
      const { clock = Date.now } = network
      // A single try that fails says little.
      if (!mayPass || after || tries > 1) failures?.set(sent, { error: failure, since: clock(), time })
      throw failure
    }
    // Jittered, so that many who failed together do not come again together.
    await pause(network, Math.max(after, wait * (1 + Math.random())))
  }
}

/** What a token endpoint answered: the body of a success, or what is known of a failure. */
export interface TokenAnswer {
  readonly body?: TokenBody
  readonly details: ErrorDetails
  /** Milliseconds that the server wants to be left alone. */
  readonly after?: number
}

/** Sends a call and reads the answer. A redirect is not followed: it would take secrets elsewhere. */
export async function sendTokenCall(
  network: TokenNetwork,
  { url, secrets: own, headers, assertions: _, ...init }: TokenCall,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const response = await (network.fetch ?? fetch)(url, {
    method: 'POST',
    ...init,
    headers: { ...tokenHeaders, ...headers },
    redirect: 'manual',
    signal,
  })
  const body = parseAnswer(await readAtMost(1_048_576, response))
  if (response.ok && !body['error']) return { body, details: {} }
  // What comes after the scheme is the secret.
  const secrets = [...own, headers?.['authorization']?.replace(/^\S+ /, '')]
  const error = shownText(body['error'], secrets)
  const errorDescription = shownText(body['error_description'], secrets)
  const { status } = response
  return { details: { status, error, errorDescription }, after: retryAfter(response, network) }
}

/** Waits for work, then aborts it. A second timer lets a process that was blocked read what has come meanwhile. */
export function inTime<Result>(work: Promise<Result>, controller: AbortController): Promise<Result> {
  const end = (): void => controller.abort(new Error(`no response within ${callTimeout / 1000} s`))
  let timer = setTimeout(() => {
    timer = setTimeout(end, 1000)
  }, callTimeout)
  return untilAborted(work, controller.signal).finally(() => clearTimeout(timer))
}

/**
 * What a call sends, without what differs in each.
 *
 * @slot `allSent` or, if there are assertions in it, `sentButAssertions`
 */
export const sentValues: (call: TokenCall) => string = allSent

export function allSent({ url, headers, body }: TokenCall): string {
  return JSON.stringify([url, headers, body])
}

/** The same without its assertions. */
export function sentButAssertions(call: TokenCall): string {
  return (call.assertions ?? []).reduce((text, one) => text.replaceAll(one, ''), allSent(call))
}

/** Whether something was, or will be, less than some milliseconds away; a clock may have gone back. */
export function isWithin({ clock = Date.now }: TokenNetwork, milliseconds: number, time?: number): boolean {
  return time !== undefined && Math.abs(clock() - time) < milliseconds
}

/**
 * What is shown of a network's failure.
 *
 * @slot `wholeCause` or `causeWithoutUrl`
 */
export const shownCause: (cause: unknown) => unknown = wholeCause

/** As it is: no secret is in it. */
export function wholeCause(cause: unknown): unknown {
  return cause
}

/** The words and the code alone, where the URL has secrets: Deno tells it in a message, Bun as `path`. */
export function causeWithoutUrl(cause: unknown): Error {
  const outer: { readonly cause?: unknown } = Object(cause)
  // Anything can be thrown.
  const { message = '', code }: { readonly message?: unknown; readonly code?: unknown } = Object(outer.cause ?? outer)
  return Object.assign(new Error(oneLine(`${message}`.replace(/https?:\S+/g, '…'))), { code })
}

export function pause({ sleep }: TokenNetwork, milliseconds: number): Promise<void> {
  return sleep ? sleep(milliseconds) : new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Milliseconds that a server wants to be left alone: it says seconds, or a date (RFC 9110 section 10.2.3). */
export function retryAfter({ headers }: Response, { clock = Date.now }: TokenNetwork): number {
  const after = headers.get('retry-after') ?? ''
  return Math.max(0, Number(after) * 1000 || Date.parse(after) - clock() || 0)
}

/**
 * A text of an answer as `oneLine`, without the secrets that it may repeat; very short ones would hide words instead.
 * Of a text that repeats one in a form of its own, as percent-encoded or escaped, nothing is shown.
 */
export function shownText(text: unknown, secrets: TokenCall['secrets']): string | undefined {
  if (typeof text !== 'string') return undefined
  const hide = (rest: string, secret = ''): string =>
    secret[5] ? rest.replaceAll(secret, '…').replaceAll(formEncoded(secret), '…') : rest
  // The longest first: one may begin with another.
  const byLength = [...secrets].sort((one = '', other = '') => other.length - one.length)
  const shown = byLength.reduce<string>(hide, text)
  const found = lettersOf(shown)
  const isRepeated = secrets.some((secret = '') => lettersOf(secret)[5] && found.includes(lettersOf(secret)))
  return isRepeated ? '…' : oneLine(shown).slice(0, 500)
}

/**
 * Letters and digits of a text, in whichever encoding it is. Those of ASCII are left as they are by all; of what is
 * escaped, the others are read, and the rest is left out.
 */
export function lettersOf(text: string): string {
  return text
    .replace(/(%[89a-f][\da-f])+/gi, (bytes) => `${new URLSearchParams(`=${bytes}`).get('')}`)
    .replace(/\\u([\da-f]{4})/gi, (_, digits) => String.fromCharCode(Number(`0x${digits}`)))
    .replace(/%[\da-f]{2}|[^\p{L}\p{N}]/giu, '')
}

/** The members of an answer: JSON or, where it is none, a form. */
export function parseAnswer(text: string): TokenBody {
  try {
    return Object(JSON.parse(text)) as TokenBody
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}
