/** @section Tokens */
import { isBrowser } from '../request/platform.ts'
import type { Tokens } from '../stores/token-store.ts'
import { type LogoutSession, logoutNow } from './logout.ts'
import { SessionClientError } from './session-errors.ts'
import { accessTokenKey, endOf, isDeeper, refreshTokenKey, textAt, withoutTokens } from './token-answer.ts'
import { callTokenEndpoint, type EndpointCall, type TokenAnswer, type TokenBody } from './token-call.ts'
import { storeLate } from './token-renewals.ts'
import type { Renewal, TokenSession } from './token-session.ts'

/** Logs in with the config's credentials. */
export function loggingIn(makeLogin: () => Promise<EndpointCall>): Renewal {
  return async (session, _stored, rules) =>
    readSession(session, await callTokenEndpoint(session.options, makeLogin, rules))
}

/** Renews a session with a request of its own or, if that is refused, logs in. */
export function renewingElse(makeRenewal: (stored: Tokens) => Promise<EndpointCall>, login: Renewal): Renewal {
  return async (session, stored, rules) => {
    if (!stored?.accessToken) return login(session, stored, rules)
    const read = (body: TokenBody): Tokens => renewedSession(session, body, stored)
    const late = async (sending: Promise<TokenAnswer>): Promise<void> => {
      const { body } = await sending
      if (body && stored.refreshToken) await storeLate(session, read(body), stored.refreshToken)
    }
    // Only refused logins are remembered.
    const { failures: _, ...others } = rules
    const own = { ...others, late: (sending: Promise<TokenAnswer>) => late(sending).catch(() => {}) }
    try {
      return read(await callTokenEndpoint(session.options, () => makeRenewal(stored), own))
    } catch (error) {
      const { code }: { readonly code?: unknown } = Object(error)
      if (code !== 'token_request' && code !== 'token_response') throw error
      return login(session, stored, rules)
    }
  }
}

/** Gets no token in a browser, which hides the cookies of responses. */
export function outsideBrowsers(renewal: Renewal): Renewal {
  return async (session, stored, rules) => {
    if (isBrowser()) throw new SessionClientError('unsupported_runtime', 'A browser hides the cookies of responses.')
    return renewal(session, stored, rules)
  }
}

/** The tokens of a response, which are noted as received. */
export function readSession(session: TokenSession, body: TokenBody): Tokens {
  const accessToken = textAt(body, accessTokenKey) ?? ''
  if (/[^ -~\x80-\xff]/.test(accessToken)) {
    throw new SessionClientError('token_response', 'The token has a forbidden character.')
  }
  if (isDeeper(body, 100)) throw new SessionClientError('token_response', 'The response is nested too deeply.')
  const receivedAt = session.clock()
  session.received = {
    accessToken,
    refreshToken: refreshTokenOf(body),
    expiresAt: endOf(body, receivedAt),
    receivedAt,
    response: withoutTokens(body, accessTokenKey, refreshTokenKey),
    redirect: {},
  }
  return session.received
}

/** The tokens of a renewal. What its response lacks comes from those before. */
export function renewedSession(session: TokenSession, body: TokenBody, before: Tokens): Tokens {
  const tokens = readSession(session, body)
  const { refreshToken = before.refreshToken, response } = tokens
  session.received = { ...tokens, refreshToken, response: { ...before.response, ...response } }
  return session.received
}

/**
 * The refresh token of a response.
 *
 * @slot `refreshTokenInBody` or `noRefreshToken`
 */
export const refreshTokenOf: (body: TokenBody) => string | undefined = noRefreshToken

export function refreshTokenInBody(body: TokenBody): string | undefined {
  return textAt(body, refreshTokenKey)
}

export function noRefreshToken(_body: TokenBody): undefined {
  return undefined
}

/** Ends the session at the server. These statuses mean that it has ended already. */
export function endSession(
  session: LogoutSession,
  makeLogout: (stored: Tokens) => Promise<EndpointCall>,
  endedStatuses: readonly number[],
): Promise<void> {
  return logoutNow(session, async (tokens, isHeld) => {
    const kind = { isLogout: true }
    const makeCall = async (): Promise<EndpointCall> => ({ ...(await makeLogout(tokens)), ...kind })
    try {
      await callTokenEndpoint(session.options, makeCall, { isHeld })
    } catch (error) {
      const { code, status = 0, message } = error as SessionClientError
      if (code === 'token_response') throw new SessionClientError('logout_failed', message)
      if (!endedStatuses.includes(status)) throw error
    }
  })
}
