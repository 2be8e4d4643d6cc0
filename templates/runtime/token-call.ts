/** @section Tokens */
import { readAtMost } from './read-at-most.ts'
import { TokenClientError } from './token-errors.ts'

/** A call of a token endpoint, or of one that begins a login. */
export interface TokenCall {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
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

/** What may pass: in how many milliseconds, and whether the endpoint surely has not used what it was sent. */
export interface PassingFailure {
  readonly error: TokenClientError
  readonly wait: number
  readonly unused: boolean
}

/**
 * Calls a token endpoint, three times in all where a failure may pass, and reads its answer.
 *
 * @param makeCall a new one for each try, since an assertion in it is good for one use
 * @param mayRepeat whether what is sent may be sent again after such a failure
 * @throws ClientError `token_request`: refused; `token_response`: no answer that can be read; `refresh_failed`: what
 *   may pass did not
 */
export async function callTokenEndpoint(
  network: TokenNetwork,
  makeCall: () => Promise<TokenCall>,
  mayRepeat: (failure: PassingFailure) => boolean = () => true,
): Promise<TokenBody> {
  for (let tries = 1; ; tries++) {
    const answer = await tryTokenEndpoint(network, await makeCall())
    if (!isPassing(answer)) return answer
    if (!mayRepeat(answer) || tries === 3 || answer.wait > 20_000) throw answer.error
    // Jittered, so that many who failed together do not come again together.
    await pause(network, Math.max(answer.wait, 2 ** tries * 250 * (1 + Math.random())))
  }
}

/** True for a failure that may pass. */
export function isPassing(answer: TokenBody | PassingFailure): answer is PassingFailure {
  return answer['error'] instanceof TokenClientError
}

/** Waits. */
export function pause({ sleep }: TokenNetwork, milliseconds: number): Promise<void> {
  return sleep ? sleep(milliseconds) : new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Calls a token endpoint once. A redirect is not followed: it would take secrets elsewhere.
 *
 * @throws ClientError `token_request`: refused; `token_response`: no answer that can be read
 */
export async function tryTokenEndpoint(
  { fetch: send = fetch, clock = Date.now }: TokenNetwork,
  { url, secrets, ...init }: TokenCall,
): Promise<TokenBody | PassingFailure> {
  let response: Response
  let text: string | undefined
  try {
    response = await send(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    text = await readAtMost(1_048_576, response)
  } catch (cause) {
    const error = new TokenClientError('refresh_failed', 'The token endpoint gives no answer.', { cause })
    return { error, wait: 0, unused: isUnsent(cause) }
  }
  if (text === undefined) throw new TokenClientError('token_response', 'The token answer has over 1 MiB.')
  const body = parseAnswer(text)
  const { status, headers } = response
  if (status > 199 && status < 300 && !body['error']) return body
  const details = {
    status,
    error: shownText(body['error'], secrets),
    errorDescription: shownText(body['error_description'], secrets),
  }
  const words = `${status} ${details.error ?? ''}`.trim()
  if (!/^(408|425|429|5..)$/.test(`${status}`)) {
    throw new TokenClientError('token_request', `The token endpoint refuses: ${words}.`, details)
  }
  const after = headers.get('retry-after') ?? '0'
  return {
    error: new TokenClientError('refresh_failed', `The token endpoint fails: ${words}.`, details),
    // Seconds, or a date (RFC 9110 section 10.2.3).
    wait: /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - clock() || 0,
    unused: status === 429 || status === 503,
  }
}

/** A text of an answer, without the secrets that it may repeat. */
export function shownText(text: unknown, secrets: TokenCall['secrets']): string | undefined {
  if (typeof text !== 'string') return undefined
  return secrets.reduce<string>((rest, secret) => rest.replaceAll(secret || '\0', '…'), text).slice(0, 500)
}

/** The members of an answer: JSON or, where it is none, a form. */
export function parseAnswer(text: string): TokenBody {
  try {
    return Object(JSON.parse(text)) as TokenBody
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}

/** True where a connection was refused, or a name not found. */
export function isUnsent(cause: unknown): boolean {
  // Node tells it in the cause, Bun in the error, Deno in words.
  const { code, message, cause: inner } = cause as Error & { code?: string; cause?: { code?: string } }
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|Connection ?Refused|dns error/i.test(
    `${inner?.code} ${code} ${message}`,
  )
}
