/** @section Tokens */
import { type Bytes, base64Url, subtleCrypto, utf8 } from '../signing/crypto.ts'
import type { Tokens } from '../stores/token-store.ts'
import { uniqueId } from '../values/unique-id.ts'
import { acceptTokens } from './token-access.ts'
import { accessTokenKey, readTokens, refreshTokenKey } from './token-answer.ts'
import { type FormFields, givenFields } from './token-body.ts'
import { callTokenEndpoint, shownText, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/**
 * Options of a login.
 *
 * @public
 */
export interface AuthorizationInit {
  /** If omitted, a random one. */
  readonly state?: string | undefined
  /** 43 to 128 letters, digits and `-._~` (RFC 7636 section 4.1). If omitted, a random one. */
  readonly codeVerifier?: string | undefined
  /** Adds or replaces parameters of the query; `undefined` drops one. */
  readonly params?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * The URL where a login begins, and the values that `exchange` needs. Keep both in the session of the user who logs in.
 *
 * @public
 */
export interface Authorization {
  readonly url: string
  readonly state: string
  readonly codeVerifier: string
}

/** Makes the URL of a login, without the caller's `params`. */
export type AuthorizationRequest = (state: string, codeVerifier: string) => Promise<URL>

/** Begins a login (RFC 6749 section 4.1.1). Throws `TypeError` if the code verifier is invalid. */
export async function beginAuthorization(
  request: AuthorizationRequest,
  { state = randomText(), codeVerifier = randomText(), params = {} }: AuthorizationInit = {},
): Promise<Authorization> {
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier)) {
    throw new TypeError('`codeVerifier` must have 43 to 128 letters, digits and -._~.')
  }
  const url = await request(state, codeVerifier)
  for (const [name, value] of Object.entries(params)) {
    url.searchParams.delete(name)
    if (value !== undefined) url.searchParams.append(name, value)
  }
  // Some servers do not read `+` as a space.
  url.search = url.search.replace(/\+/g, '%20')
  return { url: url.href, state, codeVerifier }
}

/**
 * A login with OpenID Connect that has begun.
 *
 * @public
 */
export interface NoncedAuthorization extends Authorization {
  /** The nonce in the URL, for checking the ID token (OpenID Connect Core, section 3.1.3.7). */
  readonly nonce: string
}

/** As `beginAuthorization`, for a URL that contains a nonce. */
export async function beginNoncedAuthorization(
  request: (state: string, codeVerifier: string, nonce: string) => Promise<URL>,
  newNonce: (() => string) | undefined,
  init?: AuthorizationInit,
): Promise<NoncedAuthorization> {
  const nonce = uniqueId(newNonce)
  const begun = await beginAuthorization((state, codeVerifier) => request(state, codeVerifier, nonce), init)
  return { ...begun, nonce }
}

/** The URL of a login. Its own query is kept. */
export function authorizationLink(text: string, fields: FormFields): URL {
  const url = new URL(text)
  for (const [name, value] of givenFields(fields)) url.searchParams.set(name, value)
  return url
}

/** The URL of a login in an app that reads its path and its parameters from the fragment, such as `#/login?a=1`. */
export function routedAuthorizationLink(text: string, fields: FormFields): URL {
  const url = new URL(text)
  const [route, query] = url.hash.split('?')
  const parameters = new URLSearchParams(query)
  for (const [name, value] of givenFields(fields)) parameters.set(name, value)
  url.hash = `${route}?${parameters}`
  return url
}

/** 256 random bits as base64url. */
export function randomText(): string {
  return shortBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/** The code challenge of a code verifier (RFC 7636 section 4.2). */
export async function codeChallenge(codeVerifier: string): Promise<string> {
  return shortBase64Url(new Uint8Array(await subtleCrypto().digest('SHA-256', utf8(codeVerifier))))
}

/** Base64url of a few bytes: each becomes an argument of a call. */
export function shortBase64Url(bytes: Bytes): string {
  return base64Url(btoa(String.fromCharCode(...bytes)))
}

/** Makes the call that exchanges the code of a login for tokens. */
export type ExchangeCall = (code: string, codeVerifier: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** @slot the name of the redirect's code in the config */
export const codeKey: string = 'code'

/** @slot the parameters of a redirect that are not stored: `code`, `state`, and `codeKey` */
export const loginParameters: readonly string[] = ['code', 'state']

/**
 * The values of a login that were kept.
 *
 * @public
 */
export type BegunAuthorization = Pick<Authorization, 'state' | 'codeVerifier'>

/** The parameters of a redirect, the last of each name. Throws `state_mismatch` if it belongs to another login. */
export function readRedirect(redirectUrl: string | URL, state: string): Map<string, string> {
  // Frameworks may pass only a path, and an error of `URL` would show the code.
  const parameters = new Map(new URLSearchParams(/\?([^#]*)/.exec(`${redirectUrl}`)?.[1]))
  if (state && parameters.get('state') === state) return parameters
  throw new TokenClientError('state_mismatch', 'The redirect belongs to another login.')
}

/** As `exchangeCode`. The redirect must name the issuer. */
export async function exchangeIssuedCode(
  session: TokenSession,
  exchangeCall: ExchangeCall,
  redirectUrl: string | URL,
  login: BegunAuthorization,
  issuerOf: () => Promise<string | undefined>,
): Promise<Tokens> {
  await requireIssuer(redirectUrl, login, issuerOf)
  return exchangeCode(session, exchangeCall, redirectUrl, login)
}

/** Throws `state_mismatch` if a redirect does not name the issuer (RFC 9207), unless that is `undefined`. */
export async function requireIssuer(
  redirectUrl: string | URL,
  { state }: BegunAuthorization,
  issuerOf: () => Promise<string | undefined>,
): Promise<void> {
  const parameters = readRedirect(redirectUrl, state)
  const issuer = await issuerOf()
  if (issuer !== undefined && parameters.get('iss') !== issuer) {
    throw new TokenClientError('state_mismatch', 'The redirect does not name the issuer as `iss`.')
  }
}

/**
 * Completes a login (RFC 6749 section 4.1.2): exchanges the code of the redirect for tokens, once, and stores them.
 * Throws `login_denied` if the redirect has no code.
 */
export async function exchangeCode(
  session: TokenSession,
  exchangeCall: ExchangeCall,
  redirectUrl: string | URL,
  { state, codeVerifier }: BegunAuthorization,
  more: Partial<Tokens> = {},
): Promise<Tokens> {
  const parameters = readRedirect(redirectUrl, state)
  const error = shownText(parameters.get('error'), [])
  const code = parameters.get(codeKey)
  for (const name of loginParameters) parameters.delete(name)
  if (error || !code) {
    const details = { error, errorDescription: shownText(parameters.get('error_description'), []) }
    const reason = error ? `: ${error}` : ''
    throw new TokenClientError('login_denied', `The redirect has no code${reason}.`, details)
  }
  const redirect = Object.fromEntries(parameters)
  const tokens = await tokensForCode(session, () => exchangeCall(code, codeVerifier, { ...redirect, state }))
  return acceptTokens(session, { ...tokens, ...more, redirect })
}

/** Calls the token endpoint with a code, which must never be sent twice (RFC 6749 section 4.1.2). */
export async function tokensForCode(session: TokenSession, makeCall: () => Promise<TokenCall>): Promise<Tokens> {
  try {
    const body = await callTokenEndpoint(session.options, makeCall, { tries: 1 })
    return readTokens(session, body, accessTokenKey, refreshTokenKey)
  } catch (error) {
    if (!(error instanceof TokenClientError) || error.code !== 'refresh_failed') throw error
    throw new TokenClientError('token_request', error.message, error)
  }
}
