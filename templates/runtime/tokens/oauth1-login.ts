/** @section Tokens */
import { readAtMost } from '../request/read-at-most.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { type OAuth1Parameters, type OAuth1Signer, signOAuth1Header } from '../signing/oauth1.ts'
import type { OAuth1Tokens, Tokens } from '../stores/token-store.ts'
import { acceptLogin, type LoginSession } from './login-session.ts'
import { OAuth1ClientError } from './oauth1-errors.ts'
import type { FormFields } from './token-body.ts'
import { inTime, pause, retryAfter, shownText, type TokenNetwork } from './token-call.ts'
import type { ErrorDetails } from './token-errors.ts'

/**
 * Options of a login.
 *
 * @public
 */
export interface OAuth1LoginInit {
  /** Adds or replaces parameters of the URL; `undefined` drops one. */
  readonly params?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * The URL where a login begins, and the values that `exchange` needs. Keep both in the session of the user who logs in.
 *
 * @public
 */
export interface OAuth1Login {
  readonly url: string
  readonly requestToken: string
  readonly requestTokenSecret: string
}

/**
 * The values of a login that were kept.
 *
 * @public
 */
export type BegunLogin = Pick<OAuth1Login, 'requestToken' | 'requestTokenSecret'>

/** A signed call of a login. */
export interface LoginCall {
  readonly request: OutgoingRequest
  /** Removed from the server's words. */
  readonly secrets: readonly (string | undefined)[]
}

/** The parameters of a response. */
export type LoginAnswer = Readonly<Record<string, string | undefined>>

/** A call of a login, before it is signed. */
export function loginRequest(url: string, given: Readonly<Record<string, string>> = {}): OutgoingRequest {
  const headers = new Headers(given)
  return { url: new URL(url), headers, init: { method: 'POST', headers } }
}

/** Signs a call of a login in `Authorization`, wherever requests are signed. */
export async function loginCall(
  request: OutgoingRequest,
  scheme: string,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
  secrets: LoginCall['secrets'],
): Promise<LoginCall> {
  await signOAuth1Header(request, scheme, parameters, sign)
  return { request, secrets }
}

/** Fields, overridden by the caller's parameters. */
export function withParams(fields: FormFields, params: OAuth1LoginInit['params']): FormFields {
  return Object.entries({ ...Object.fromEntries(fields), ...params })
}

/** Begins a login (RFC 5849 section 2.1). */
export async function beginOAuth1(
  session: LoginSession,
  requestTokenCall: () => Promise<LoginCall>,
  linkTo: (requestToken: string, params: OAuth1LoginInit['params']) => Promise<URL>,
  { params }: OAuth1LoginInit = {},
): Promise<OAuth1Login> {
  const answer = await callLogin(session.options, requestTokenCall, 3)
  const { token: requestToken, secret: requestTokenSecret } = readAnswer(answer)
  if (!/^true$/i.test(`${answer['oauth_callback_confirmed']}`)) {
    throw new OAuth1ClientError('token_response', 'The response does not confirm the callback.')
  }
  const url = await linkTo(requestToken, params)
  // Some servers do not read `+` as a space.
  url.search = url.search.replace(/\+/g, '%20')
  return { url: url.href, requestToken, requestTokenSecret }
}

/** A token, its secret, which may be empty, and the rest of a response. */
export interface IssuedToken {
  readonly token: string
  readonly secret: string
  readonly response: LoginAnswer
}

/** Reads the token of a response. */
export function readAnswer(answer: LoginAnswer): IssuedToken {
  const { oauth_token: token, oauth_token_secret: secret, ...response } = answer
  if (token && secret !== undefined) return { token, secret, response }
  throw new OAuth1ClientError('token_response', 'The response has no oauth_token or no oauth_token_secret.')
}

/** What the end of a login contains. */
export interface LoginEnd {
  readonly verifier: string
  readonly redirect: Tokens['redirect']
}

/** The verifier that the server has shown to the user, who has entered it. Throws `login_denied` if it is empty. */
export function readVerifier(text: string | URL): LoginEnd {
  const verifier = `${text}`.trim()
  if (verifier) return { verifier, redirect: {} }
  throw new OAuth1ClientError('login_denied', 'There is no verifier.')
}

/**
 * The verifier in a redirect (RFC 5849 section 2.2).
 *
 * @throws ClientError `login_denied` if it has none; `state_mismatch` if it belongs to another login
 */
export function readCallback(redirectUrl: string | URL, requestToken: string): LoginEnd {
  // Frameworks may pass only a path, and an error of `URL` would show the verifier.
  const parameters = new Map(new URLSearchParams(/\?([^#]*)/.exec(`${redirectUrl}`)?.[1]))
  const problem = parameters.get('oauth_problem') || parameters.get('error')
  const [token, verifier] = [parameters.get('oauth_token'), parameters.get('oauth_verifier')]
  const isDenied = problem || parameters.get('denied') || (!token && !verifier)
  if (!isDenied && (!token || token !== requestToken)) {
    throw new OAuth1ClientError('state_mismatch', 'The redirect belongs to another login.')
  }
  if (isDenied || !verifier) {
    const error = shownText(problem, [])
    const reason = error ? `: ${error}` : ''
    throw new OAuth1ClientError('login_denied', `The redirect has no verifier${reason}.`, { error })
  }
  for (const name of ['oauth_token', 'oauth_verifier']) parameters.delete(name)
  return { verifier, redirect: Object.fromEntries(parameters) }
}

/** As `readCallback` for a URL, and as `readVerifier` for anything else. */
export function readAnyEnd(text: string | URL, requestToken: string): LoginEnd {
  return /[?:/]/.test(`${text}`) ? readCallback(text, requestToken) : readVerifier(text)
}

/** Completes a login (RFC 5849 section 2.3): exchanges the verifier for tokens, once, and stores them. */
export async function exchangeOAuth1(
  session: LoginSession,
  accessTokenCall: (requestToken: string, requestTokenSecret: string, verifier: string) => Promise<LoginCall>,
  readEnd: (text: string | URL, requestToken: string) => LoginEnd,
  text: string | URL,
  { requestToken, requestTokenSecret }: BegunLogin,
): Promise<Tokens> {
  const { verifier, redirect } = readEnd(text, requestToken)
  const makeCall = (): Promise<LoginCall> => accessTokenCall(requestToken, requestTokenSecret, verifier)
  const answer = await callLogin(session.options, makeCall, 1)
  const { token: accessToken, secret: tokenSecret, response } = readAnswer(answer)
  const tokens: OAuth1Tokens = { accessToken, tokenSecret, receivedAt: session.clock(), response, redirect }
  return acceptLogin(session, tokens)
}

/** Calls the server of a login, and repeats the call after temporary failures. Each call is signed again. */
export async function callLogin(
  network: TokenNetwork,
  makeCall: () => Promise<LoginCall>,
  tries: number,
): Promise<LoginAnswer> {
  for (let tried = 1; ; tried++) {
    const controller = new AbortController()
    const sending = sendLogin(network, await makeCall(), controller.signal)
    const { answer, details, after = 0 } = await inTime(sending, controller).catch(unsent)
    if (answer) return answer
    const { status, error = '' } = details
    const isTemporary = status === undefined || [408, 425, 429].includes(status) || status >= 500
    if (!isTemporary || tried >= tries || after > 20_000) {
      const message = status === undefined ? 'did not respond' : `returned ${status} ${error}`.trim()
      throw new OAuth1ClientError('token_request', `The server of the login ${message}.`, details)
    }
    await pause(network, Math.max(after, 125 * 2 ** tried * (1 + Math.random())))
  }
}

/** The response to a call of a login: its parameters, or the details of a failure. */
export interface SentLogin {
  readonly answer?: LoginAnswer
  readonly details: ErrorDetails
  /** `Retry-After` in milliseconds. */
  readonly after?: number
}

/** What is known of a call without a response. */
export function unsent(cause: unknown): SentLogin {
  return { details: { cause } }
}

/** Sends a call of a login. Redirects are not followed, because it is signed. */
export async function sendLogin(
  network: TokenNetwork,
  { request, secrets }: LoginCall,
  signal: AbortSignal,
): Promise<SentLogin> {
  const { url, init } = request
  const response = await (network.fetch ?? fetch)(url.href, { ...init, redirect: 'manual', signal })
  const answer: LoginAnswer = Object.fromEntries(new URLSearchParams(await readAtMost(1_048_576, response)))
  const problem = answer['oauth_problem'] ?? answer['error']
  if (response.ok && !problem) return { answer, details: {} }
  const error = shownText(problem, secrets)
  const errorDescription = shownText(answer['oauth_problem_advice'] ?? answer['error_description'], secrets)
  const details = { status: response.status, error, errorDescription }
  return { details, after: retryAfter(response, network) }
}
