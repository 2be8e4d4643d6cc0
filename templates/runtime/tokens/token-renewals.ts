/** @section Tokens */

import { withStoreLock } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import { encodableVariable } from '../values/values.ts'
import {
  accessTokenKey,
  readTokens,
  refreshTokenKey,
  renewedAccessTokenKey,
  renewedRefreshTokenKey,
} from './token-answer.ts'
import { type CallRules, callTokenEndpoint, type TokenAnswer, type TokenBody, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import {
  type Renewal,
  readStore,
  type StoreSession,
  type TokenSession,
  useTokens,
  writeStore,
} from './token-session.ts'

/** Makes the call that refreshes the tokens of a login. */
export type RefreshCall = (refreshToken: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** @slot how to log in, in a sentence */
export const loginStep: string = 'Log in.'

/** Why a login is needed, where its tokens are expected, and how to log in. */
export function loginMessage({ options }: StoreSession, reason: string): string {
  const { place = 'your token store' } = options.tokenStore ?? { place: 'the memory of this client' }
  return [reason, `Tokens are read from ${place}.`, loginStep].join(' ')
}

/** A value of the login's redirect, for a call of the token endpoint. Throws `login_required` if it is missing. */
export function redirectValue(session: TokenSession, redirect: Tokens['redirect'], name: string): string {
  const value = redirect[name]
  if (value !== undefined) return encodableVariable(`redirect.${name}`, value)
  throw new TokenClientError('login_required', loginMessage(session, `redirect.${name} is missing.`))
}

/** Renews nothing, because only a login returns tokens. */
export async function needLogin(session: TokenSession): Promise<never> {
  throw new TokenClientError('login_required', loginMessage(session, 'There are no tokens.'))
}

/** Requests new tokens with the config's credentials, as in RFC 6749 section 4.4. */
export function granting(grantCall: () => Promise<TokenCall>): Renewal {
  return async (session, stored, rules) => {
    const body = await callTokenEndpoint(session.options, grantCall, rules)
    const before = stored && { ...stored, refreshToken: undefined }
    return readTokens(session, body, accessTokenKey, refreshTokenKey, before)
  }
}

/** Refreshes tokens (RFC 6749 section 6). */
export function refreshing(refreshCall: RefreshCall): Renewal {
  return (session, stored, rules) => refreshTokens(session, stored, refreshCall, rules)
}

/** Refreshes tokens, and sends no refresh token twice. */
export function refreshingOnce(refreshCall: RefreshCall): Renewal {
  return async (session, stored, rules) => {
    const used = stored?.refreshToken
    try {
      return await refreshTokens(session, stored, refreshCall, { ...rules, mayRepeat: isUnused }, (tokens) =>
        tokens.refreshToken === used ? { ...tokens, refreshToken: undefined } : tokens,
      )
    } catch (error) {
      // Errors of the user's functions have other members, but `mayBeUsed` only compares them.
      if (used && mayBeUsed(error as TokenClientError)) await dropRefreshToken(session, used, used)
      throw error
    }
  }
}

/** True if a token endpoint cannot have used what was sent, because it was too busy or not reached. */
export function isUnused({ status, cause }: TokenClientError): boolean {
  // Node has the reason in the cause of the cause. Workers and browsers do not reveal it.
  const { cause: inner }: { readonly cause?: unknown } = Object(cause)
  return status === 429 || status === 503 || isUnreached(cause) || isUnreached(inner)
}

/** True for the error of a connection that could not be made. */
export function isUnreached(error: unknown): boolean {
  // Bun and Node have a code, Deno only a message.
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(error)
  const reason = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|Connection ?Refused|dns error/i
  return reason.test(`${code}`) || reason.test(`${message}`)
}

/** Refreshes tokens or, if only a login would help, gets them in another way. */
export function refreshingElse(refresh: Renewal, otherwise: Renewal): Renewal {
  return async (session, stored, rules) => {
    if (!stored?.refreshToken) return otherwise(session, stored, rules)
    try {
      return await refresh(session, stored, rules)
    } catch (error) {
      if ((error as TokenClientError).code !== 'login_required') throw error
      return otherwise(session, stored, rules)
    }
  }
}

/**
 * Refreshes with the config's refresh token, unless that token was the last one tried.
 *
 * @param isSpent whether the token must not be tried again after a failure
 */
export function refreshingWith(
  firstToken: () => Promise<string>,
  refresh: Renewal,
  isSpent: (error: TokenClientError) => boolean,
): Renewal {
  let tried: string | undefined
  return async (session, stored, rules) => {
    const refreshToken = await firstToken()
    if (refreshToken === tried) return needLogin(session)
    const first = { accessToken: '', response: {}, redirect: {}, ...stored, refreshToken }
    try {
      const tokens = await refresh(session, first, rules)
      tried = refreshToken
      return tokens
    } catch (error) {
      // Errors of the user's functions have other members, but `isSpent` only compares them.
      if (isSpent(error as TokenClientError)) tried = refreshToken
      throw error
    }
  }
}

/** True for a permanent refusal; other failures are temporary. */
export function isRefusedForGood({ code }: TokenClientError): boolean {
  return code === 'login_required'
}

/** True if a single-use refresh token may have been received. If it was not sent, `login_required` has no status. */
export function mayBeUsed(error: TokenClientError): boolean {
  const { code, status } = error
  const isSent = code === 'login_required' ? status !== undefined : /^(refresh_failed|token_response)$/.test(code)
  return isSent && !isUnused(error)
}

/**
 * The tokens of the response to a refresh.
 *
 * @slot `readTokens` or, with a registered client, `readClientTokens`
 */
export const renewedTokens: typeof readTokens = readTokens

/** Calls the token endpoint with the stored refresh token. If a login would help, the error is `login_required`. */
export async function refreshTokens(
  session: TokenSession,
  stored: Tokens | undefined,
  refreshCall: RefreshCall,
  rules: CallRules,
  accept: (tokens: Tokens) => Tokens = (tokens) => tokens,
): Promise<Tokens> {
  const token = stored?.refreshToken
  if (!token) return needLogin(session)
  const read = (body: TokenBody): Tokens =>
    accept(renewedTokens(session, body, renewedAccessTokenKey, renewedRefreshTokenKey, stored))
  const late = (sending: Promise<TokenAnswer>): Promise<void> =>
    sending.then(({ body }) => body && storeLate(session, read(body), token)).catch(() => {})
  const makeCall = (): Promise<TokenCall> => refreshCall(token, stored.redirect)
  try {
    return read(await callTokenEndpoint(session.options, makeCall, { ...rules, late }))
  } catch (error) {
    if (!(error instanceof TokenClientError) || error.code !== 'token_request') throw error
    if (error.error === 'invalid_grant') await dropRefreshToken(session, token)
    throw refusedRefresh(session, error)
  }
}

/** Stores the tokens of a refresh that timed out, unless the refresh token that it used has been replaced. */
export async function storeLate(session: TokenSession, tokens: Tokens, used: string): Promise<void> {
  const { changes } = session
  const isStored = await withStoreLock(session.store, async () => {
    const stored = await readStore(session)
    const isReplaced = stored?.refreshToken !== used && stored?.usedRefreshToken !== used
    return !isReplaced && writeStore(session, tokens, stored)
  })
  if (isStored) await useTokens(session, tokens, changes)
}

/** The error for a refused refresh: `login_required`, unless the client (RFC 6749 section 5.2) or its URL is wrong. */
export function refusedRefresh(session: TokenSession, error: TokenClientError): TokenClientError {
  const { status = 400, error: reason = '' } = error
  // Browsers hide the status of a redirect.
  const isRedirect = status === 0 || (status >= 300 && status < 400)
  const clientErrors = ['invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_grant_type']
  return isRedirect || clientErrors.includes(reason)
    ? new TokenClientError('refresh_failed', error.message, error)
    : new TokenClientError('login_required', loginMessage(session, error.message), error)
}

/** Removes a refresh token from the store, if it is still there. One that may be used up is kept as `used`. */
export async function dropRefreshToken(session: TokenSession, token: string, used?: string): Promise<void> {
  const stored = await readStore(session)
  if (stored?.refreshToken !== token) return
  const remaining = { ...stored, refreshToken: undefined, usedRefreshToken: used }
  session.reportDrop = (error) => reportDrop(session, remaining, error)
  await writeStore(session, remaining, stored)
}

/** Calls `onTokens` with the tokens that remain without a refresh token. If it fails, that is the error's cause. */
export async function reportDrop(session: TokenSession, remaining: Tokens, error: unknown): Promise<void> {
  try {
    await session.options.onTokens?.(remaining)
    session.unreported.delete(remaining.accessToken)
    session.reportDrop = undefined
  } catch (cause) {
    Object.assign(Object(error), { cause })
  }
}
