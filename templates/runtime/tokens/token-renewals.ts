/** @section Tokens */

import type { Tokens } from '../stores/token-store.ts'
import {
  accessTokenKey,
  readTokens,
  refreshTokenKey,
  renewedAccessTokenKey,
  renewedRefreshTokenKey,
} from './token-answer.ts'
import { callTokenEndpoint, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { type Renewal, readStore, rests, type TokenSession, writeStore } from './token-session.ts'

/** Makes the call that asks for tokens. */
export type GrantCall = () => Promise<TokenCall>

/** Makes the call that refreshes tokens. */
export type RefreshCall = (refreshToken: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** Tokens of whom the user logs in to: without any, nothing can be done. */
export async function needLogin(): Promise<never> {
  throw new TokenClientError('login_required', 'There are no tokens: a login is needed.')
}

/** Asks for tokens anew (RFC 6749 section 4.4, for instance). */
export function granting(grantCall: GrantCall): Renewal {
  return async (session, stored) => {
    const body = await callTokenEndpoint(session.options, grantCall)
    const before = stored && { ...stored, refreshToken: undefined }
    return readTokens(body, session.clock(), accessTokenKey, refreshTokenKey, before)
  }
}

/** Refreshes tokens (RFC 6749 section 6). */
export function refreshing(refreshCall: RefreshCall): Renewal {
  return (session, stored) => refreshTokens(session, stored, refreshCall)
}

/** Refreshes tokens, and sends no refresh token twice. */
export function refreshingOnce(refreshCall: RefreshCall): Renewal {
  return async (session, stored) => {
    let isUsed = false
    const call: RefreshCall = async (refreshToken, redirect) => {
      const made = await refreshCall(refreshToken, redirect)
      isUsed = true
      return made
    }
    const mayRepeat = (error: TokenClientError): boolean => {
      isUsed = !isUnused(error)
      return !isUsed
    }
    try {
      const tokens = await refreshTokens(session, stored, call, mayRepeat)
      return tokens.refreshToken === stored?.refreshToken ? { ...tokens, refreshToken: undefined } : tokens
    } catch (error) {
      if (isUsed) await dropRefreshToken(session, stored?.refreshToken)
      throw error
    }
  }
}

/** True where a token endpoint cannot have used what it was sent: no connection, no such name, or too busy. */
export function isUnused({ status, cause }: TokenClientError): boolean {
  // Node tells it in the cause, Bun in the error, Deno in words of either; Workers and browsers do not tell.
  const {
    code,
    message,
    cause: inner,
  } = Object(cause) as Error & { code?: string; cause?: Error & { code?: string } }
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|Connection ?Refused|dns error|^429|^503/i.test(
    `${status} ${inner?.code} ${inner?.message} ${code} ${message}`,
  )
}

/** Refreshes tokens or, where only a login would help, gets them otherwise. */
export function refreshingElse(refresh: Renewal, otherwise: Renewal): Renewal {
  return async (session, stored) => {
    if (!stored?.refreshToken) return otherwise(session, stored)
    try {
      return await refresh(session, stored)
    } catch (error) {
      if ((error as TokenClientError).code !== 'login_required') throw error
      return otherwise(session, stored)
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
  return async (session, stored) => {
    const refreshToken = await firstToken()
    if (refreshToken === tried) return needLogin()
    try {
      const tokens = await refresh(session, {
        accessToken: '',
        response: {},
        redirect: {},
        ...stored,
        refreshToken,
      })
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

/**
 * Calls the token endpoint with the stored refresh token.
 *
 * @throws ClientError `login_required`: there is none, or it is refused for good; `refresh_failed`: what may pass
 *   did not, or the client itself is refused
 */
export async function refreshTokens(
  session: TokenSession,
  stored: Tokens | undefined,
  refreshCall: RefreshCall,
  mayRepeat?: (error: TokenClientError) => boolean,
): Promise<Tokens> {
  const token = stored?.refreshToken
  if (!token) return needLogin()
  const { options, clock } = session
  const dead = session.dead.get(token)
  if (dead && rests(session, dead)) throw dead.error
  try {
    const body = await callTokenEndpoint(options, () => refreshCall(token, stored.redirect), mayRepeat)
    return readTokens(body, clock(), renewedAccessTokenKey, renewedRefreshTokenKey, stored)
  } catch (error) {
    if (!(error instanceof TokenClientError) || error.code !== 'token_request') throw error
    const refusal = refusedRefresh(error)
    session.dead.set(token, { since: clock(), error: refusal })
    if (error.error === 'invalid_grant') await dropRefreshToken(session, token)
    throw refusal
  }
}

/** What a refusal of a refresh means. */
export function refusedRefresh(error: TokenClientError): TokenClientError {
  // Another login changes nothing where the client itself is refused, or its endpoint moved.
  const isClients = /^(invalid_client|unauthorized_client|invalid_scope|unsupported_grant_type)$/.test(
    `${error.error}`,
  )
  return isClients || /^(0|3..)$/.test(`${error.status}`)
    ? new TokenClientError('refresh_failed', error.message, error)
    : new TokenClientError('login_required', `A login is needed. ${error.message}`, error)
}

/** Takes a refresh token that is good for nothing out of the store, if it is still that one. */
export async function dropRefreshToken(session: TokenSession, token: string | undefined): Promise<void> {
  const stored = await readStore(session)
  if (!stored || stored.refreshToken !== token) return
  await writeStore(session, { ...stored, refreshToken: undefined }, stored)
  session.untold.delete(stored.accessToken)
}
