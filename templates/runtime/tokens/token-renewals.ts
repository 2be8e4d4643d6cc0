/** @section Tokens */

import { withStoreLock } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import {
  accessTokenKey,
  readTokens,
  refreshTokenKey,
  renewedAccessTokenKey,
  renewedRefreshTokenKey,
} from './token-answer.ts'
import { type CallRules, callTokenEndpoint, type TokenAnswer, type TokenBody, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { type Renewal, readStore, type TokenSession, useTokens, writeStore } from './token-session.ts'

export type RefreshCall = (refreshToken: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** Tokens of whom the user logs in to: without any, nothing can be done. */
export async function needLogin(): Promise<never> {
  throw new TokenClientError('login_required', 'There are no tokens: log in first.')
}

/** Asks for tokens again (RFC 6749 section 4.4, for instance). */
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
      // What the user's own functions throw is no such error; it is only read from.
      if (used && mayBeUsed(error as TokenClientError)) await dropRefreshToken(session, used, used)
      throw error
    }
  }
}

/** True where a token endpoint cannot have used what it was sent: no connection, no such name, or too busy. */
export function isUnused({ status, cause }: TokenClientError): boolean {
  // Node tells it in the cause, Bun in the error, Deno in words of either; Workers and browsers do not tell.
  const { code, message, cause: inner } = Object(cause) as Error & { code?: string; cause?: Error & { code?: string } }
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|Connection ?Refused|dns error|^429|^503/i.test(
    `${status} ${inner?.code} ${inner?.message} ${code} ${message}`,
  )
}

/** Refreshes tokens or, where only a login would help, gets them otherwise. */
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
 * Refreshes with the config's refresh token, unless that was the last one tried.
 *
 * @param isSpent whether a failure shows that it is not to be tried again
 */
export function refreshingWith(
  firstToken: () => Promise<string>,
  refresh: Renewal,
  isSpent: (error: TokenClientError) => boolean,
): Renewal {
  let tried: string | undefined
  return async (session, stored, rules) => {
    const refreshToken = await firstToken()
    if (refreshToken === tried) return needLogin()
    const first = { accessToken: '', response: {}, redirect: {}, ...stored, refreshToken }
    try {
      const tokens = await refresh(session, first, rules)
      tried = refreshToken
      return tokens
    } catch (error) {
      // What the user's own functions throw is no such error; it is only read from.
      if (isSpent(error as TokenClientError)) tried = refreshToken
      throw error
    }
  }
}

/** True for a refusal for good: what failed otherwise may pass. */
export function isRefusedForGood({ code }: TokenClientError): boolean {
  return code === 'login_required'
}

/** True where a refresh token for one use may have arrived. */
export function mayBeUsed(error: TokenClientError): boolean {
  return /^(login_required|refresh_failed|token_response)$/.test(error.code) && !isUnused(error)
}

/** Calls the token endpoint with the stored refresh token. If a login would help, the error is `login_required`. */
export async function refreshTokens(
  session: TokenSession,
  stored: Tokens | undefined,
  refreshCall: RefreshCall,
  rules: CallRules,
  accept: (tokens: Tokens) => Tokens = (tokens) => tokens,
): Promise<Tokens> {
  const token = stored?.refreshToken
  if (!token) return needLogin()
  const read = (body: TokenBody): Tokens =>
    accept(readTokens(session, body, renewedAccessTokenKey, renewedRefreshTokenKey, stored))
  const late = (sending: Promise<TokenAnswer>): Promise<void> =>
    sending.then(({ body }) => body && storeLate(session, read(body), token)).catch(() => {})
  const makeCall = (): Promise<TokenCall> => refreshCall(token, stored.redirect)
  try {
    return read(await callTokenEndpoint(session.options, makeCall, { ...rules, late }))
  } catch (error) {
    if (!(error instanceof TokenClientError) || error.code !== 'token_request') throw error
    if (error.error === 'invalid_grant') await dropRefreshToken(session, token)
    throw refusedRefresh(error)
  }
}

/** Stores tokens of a refresh that was given up, if nothing has replaced the refresh token that it used. */
export async function storeLate(session: TokenSession, tokens: Tokens, used: string): Promise<void> {
  const { changes } = session
  const isStored = await withStoreLock(session.store, async () => {
    const stored = await readStore(session)
    const isReplaced = stored?.refreshToken !== used && stored?.usedRefreshToken !== used
    return !isReplaced && writeStore(session, tokens, stored)
  })
  if (isStored) await useTokens(session, tokens, changes)
}

/** What a refusal of a refresh means. */
export function refusedRefresh(error: TokenClientError): TokenClientError {
  // Another login changes nothing where the client itself is refused, or its endpoint moved.
  const isClients = /^(invalid_client|unauthorized_client|invalid_scope|unsupported_grant_type)$/.test(`${error.error}`)
  return isClients || /^(0|3..)$/.test(`${error.status}`)
    ? new TokenClientError('refresh_failed', error.message, error)
    : new TokenClientError('login_required', `Log in again. ${error.message}`, error)
}

/** Takes a refresh token out of the store, if it is still there; one that may be used up stays as `used`. */
export async function dropRefreshToken(session: TokenSession, token: string, used?: string): Promise<void> {
  const stored = await readStore(session)
  if (stored?.refreshToken !== token) return
  const remaining = { ...stored, refreshToken: undefined, usedRefreshToken: used }
  session.tellDrop = (error) => tellDrop(session, remaining, error)
  await writeStore(session, remaining, stored)
}

/** Calls `onTokens` with what remains without a refresh token. If that fails, it becomes the cause of the error. */
export async function tellDrop(session: TokenSession, remaining: Tokens, error: unknown): Promise<void> {
  try {
    await session.options.onTokens?.(remaining)
    session.untold.delete(remaining.accessToken)
    session.tellDrop = undefined
  } catch (cause) {
    Object.assign(Object(error), { cause })
  }
}
