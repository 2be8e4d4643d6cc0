/** @section Tokens */
import { type Bytes, base64Url, subtleCrypto, utf8 } from '../signing/crypto.ts'
import type { Tokens } from '../stores/token-store.ts'
import { acceptTokens } from './token-access.ts'
import { accessTokenKey, readTokens, refreshTokenKey } from './token-answer.ts'
import type { FormFields } from './token-body.ts'
import { callTokenEndpoint, shownText, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/**
 * What may be said of a login.
 *
 * @public
 */
export interface AuthorizationInit {
  /** Left out, a random one. */
  readonly state?: string | undefined
  /** 43 to 128 letters, digits and `-._~` (RFC 7636 section 4.1). Left out, a random one. */
  readonly codeVerifier?: string | undefined
  /** Adds to the query, or replaces what is in it; `undefined` drops that. */
  readonly params?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * Where a login begins, and what its end is checked with: keep both for the session of the one who logs in.
 *
 * @public
 */
export interface Authorization {
  readonly url: string
  readonly state: string
  readonly codeVerifier: string
}

/** Makes the URL of a login, without what its caller says of it. */
export type AuthorizationRequest = (state: string, codeVerifier: string) => Promise<URL>

/** Begins a login with an authorization code (RFC 6749 section 4.1.1). A bad code verifier is a `TypeError`. */
export async function beginAuthorization(
  request: AuthorizationRequest,
  { state = randomText(), codeVerifier = randomText(), params = {} }: AuthorizationInit = {},
): Promise<Authorization> {
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier))
    throw new TypeError('A code verifier has 43 to 128 letters, digits and -._~')
  const url = await request(state, codeVerifier)
  for (const [name, value] of Object.entries(params)) {
    url.searchParams.delete(name)
    if (value !== undefined) url.searchParams.append(name, value)
  }
  // Blanks as all servers read them.
  url.search = url.search.replace(/\+/g, '%20')
  return { url: url.href, state, codeVerifier }
}

/** A login's URL; its own query is kept. */
export function authorizationLink(text: string, fields: FormFields): URL {
  const url = new URL(text)
  for (const [name, value] of fields) if (value !== undefined) url.searchParams.set(name, value)
  return url
}

/** 256 random bits as base64url. */
export function randomText(): string {
  return shortBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/** The challenge of a code verifier (RFC 7636 section 4.2). */
export async function codeChallenge(codeVerifier: string): Promise<string> {
  return shortBase64Url(new Uint8Array(await subtleCrypto().digest('SHA-256', utf8(codeVerifier))))
}

/** Base64url of a few bytes, which fit into the arguments of a call. */
export function shortBase64Url(bytes: Bytes): string {
  return base64Url(btoa(String.fromCharCode(...bytes)))
}

export type ExchangeCall = (code: string, codeVerifier: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** @slot the config's key of the code */
export const codeKey: string = 'code'

/** @slot what of a redirect's query is good for the login alone; `code` too, whatever the key of the code */
export const loginParameters: readonly string[] = ['code', 'state']

/**
 * What has been kept of a login.
 *
 * @public
 */
export type BegunAuthorization = Pick<Authorization, 'state' | 'codeVerifier'>

/**
 * Ends a login: checks what it was redirected to (RFC 6749 section 4.1.2, RFC 9207), gets tokens for its code, once,
 * and stores them.
 *
 * @param issuerOf the issuer that the redirect must name; `undefined`: none is required
 * @throws ClientError `state_mismatch`: another login's; `login_denied`: refused; `token_request`; `token_response`
 */
export async function exchangeCode(
  session: TokenSession,
  exchangeCall: ExchangeCall,
  redirectUrl: string | URL,
  { state, codeVerifier }: BegunAuthorization,
  issuerOf?: (() => Promise<string | undefined>) | undefined,
): Promise<Tokens> {
  // Not by `URL`, whose error would show the code; frameworks give the path alone, too.
  const query = new URLSearchParams(/\?([^#]*)/.exec(`${redirectUrl}`)?.[1])
  if (!state || query.get('state') !== state) {
    throw new TokenClientError('state_mismatch', 'The redirect is not the answer to this login.')
  }
  const iss = query.get('iss')
  const issuer = await issuerOf?.()
  if (issuer !== undefined && iss !== issuer) {
    throw new TokenClientError('state_mismatch', 'The redirect does not name the issuer as `iss`.')
  }
  const error = shownText(query.get('error'), [])
  const code = query.get(codeKey)
  for (const name of loginParameters) query.delete(name)
  const redirect = Object.fromEntries(query)
  if (error || !code) {
    const errorDescription = shownText(query.get('error_description'), [])
    throw new TokenClientError('login_denied', `The login gave no code: ${error ?? 'it is missing'}.`, {
      error,
      errorDescription,
    })
  }
  const tokens = await tokensForCode(session, () => exchangeCall(code, codeVerifier, redirect))
  return acceptTokens(session, { ...tokens, redirect })
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
