/** @section Tokens */
import { readAtMost } from '../request/read-at-most.ts'
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

/** The members of a token endpoint's answer. */
export type TokenBody = Readonly<Record<string, unknown>>

/** @slot the headers of each call: what is sent, and what is to be answered */
export const tokenHeaders: Readonly<Record<string, string>> = {
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
}

/**
 * Calls a token endpoint, three times in all where a failure may pass, and reads its answer. A redirect is not
 * followed: it would take secrets elsewhere.
 *
 * @param makeCall a new one for each try, since an assertion in it is good for one use
 * @param mayRepeat whether what is sent may be sent again after such a failure
 * @throws ClientError `token_request`: refused; `refresh_failed`: what may pass did not
 */
export async function callTokenEndpoint(
  network: TokenNetwork,
  makeCall: () => Promise<TokenCall>,
  mayRepeat: (error: TokenClientError) => boolean = () => true,
): Promise<TokenBody> {
  for (let wait = 250; ; wait *= 2) {
    const { url, secrets: own, headers, ...init } = await makeCall()
    // What comes after the scheme is the secret.
    const secrets = [...own, headers?.['authorization']?.replace(/^\S+ /, '')]
    let details: ErrorDetails
    let after = 0
    try {
      const response = await (network.fetch ?? fetch)(url, {
        method: 'POST',
        ...init,
        headers: { ...tokenHeaders, ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(10_000),
      })
      const body = parseAnswer(await readAtMost(1_048_576, response))
      if (response.ok && !body['error']) return body
      const error = shownText(body['error'], secrets)
      const errorDescription = shownText(body['error_description'], secrets)
      details = { status: response.status, error, errorDescription }
      after = retryAfter(response, network)
    } catch (cause) {
      details = { cause: shownCause(cause) }
    }
    const { status = 503, error = '' } = details
    const mayPass = /^(408|425|429|5..)$/.test(`${status}`)
    const failure = new TokenClientError(
      mayPass ? 'refresh_failed' : 'token_request',
      `The token endpoint answers ${details.status ?? 'nothing'} ${error}`.trim(),
      details,
    )
    if (!mayPass || !mayRepeat(failure) || wait > 500 || after > 20_000) throw failure
    // Jittered, so that many who failed together do not come again together.
    await pause(network, Math.max(after, wait * (1 + Math.random())))
  }
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
  const { message = '', code }: { readonly message?: unknown; readonly code?: unknown } = Object(
    outer.cause ?? outer,
  )
  return Object.assign(new Error(`${message}`.replace(/https?:\S+/g, '…')), { code })
}

/** Waits. */
export function pause({ sleep }: TokenNetwork, milliseconds: number): Promise<void> {
  return sleep ? sleep(milliseconds) : new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Milliseconds that a server wants to be left alone: it says seconds, or a date (RFC 9110 section 10.2.3). */
export function retryAfter({ headers }: Response, { clock = Date.now }: TokenNetwork): number {
  const after = headers.get('retry-after') ?? ''
  return Number(after) * 1000 || Date.parse(after) - clock() || 0
}

/**
 * A text of an answer, without the secrets that it may repeat; very short ones would hide words instead. Of a text
 * that repeats one in a form of its own, as percent-encoded or escaped, nothing is shown.
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
  return isRepeated ? '…' : shown.slice(0, 500)
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
