/** @section Tokens */
import { lockPatience, sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import { endRenewals } from './token-access.ts'
import { callTokenEndpoint, pause, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { readStore, type TokenSession } from './token-session.ts'

/** The session of a client that can log out. */
export interface LogoutSession extends TokenSession {
  /** The logins and refreshes that a logout waits for. */
  holdsLogout?: Promise<unknown>
}

/** Ends the login of some tokens at the server. `isHeld` returns whether the store's lock is still held. */
export type LogoutRequest = (tokens: Tokens, isHeld: () => Promise<boolean>) => Promise<unknown>

/**
 * Ends the login at the server, then removes the stored tokens. Waits for a login or a renewal in progress. Without
 * tokens, does nothing.
 *
 * @throws ClientError `logout_failed` if the server has not ended the login; the tokens are kept
 */
export async function logoutNow(session: LogoutSession, request: LogoutRequest): Promise<void> {
  await session.holdsLogout
  // A renewal passes its tokens to `onTokens` after it has released the lock.
  await Promise.allSettled([session.renewing, session.renewingAhead])
  const until = performance.now() + lockPatience
  for (;;) {
    try {
      return await clearTokensAfter(session, (isHeld) => endStoredLogin(session, request, isHeld))
    } catch (error) {
      // If the lock was lost before the request, waits for it again.
      const isLost = error instanceof TokenClientError && error.code === 'timeout'
      if (!isLost || performance.now() >= until) throw error
      await pause({}, 50)
    }
  }
}

/** Ends the login of the stored tokens at the server. Returns whether there are tokens. */
export async function endStoredLogin(
  session: TokenSession,
  request: LogoutRequest,
  isHeld: () => Promise<boolean>,
): Promise<boolean> {
  const stored = await readStore(session)
  const { unsaved } = sharedOf(session.store)
  // Those that could not be stored replace the ones from before, which may be unusable.
  const tokens = unsaved && unsaved.before?.accessToken === stored?.accessToken ? unsaved.tokens : stored
  if (!tokens) return false
  try {
    await request(tokens, isHeld)
  } catch (error) {
    throw failedLogout(error)
  }
  return true
}

/** Removes all tokens, unless `before`, which runs under the same lock, returns `false`. */
export async function clearTokensAfter(
  session: TokenSession,
  before: (isHeld: () => Promise<boolean>) => Promise<boolean> = async () => true,
): Promise<void> {
  const isCleared = await withStoreLock(session.store, async (isHeld) => {
    if (!(await before(isHeld))) return false
    try {
      await session.store.clear()
    } catch (cause) {
      throw storeFailed(cause)
    }
    endRenewals(session)
    sharedOf(session.store).unsaved = undefined
    session.unreported.clear()
    session.current = undefined
    session.initial = undefined
    session.reportDrop = undefined
    return true
  })
  if (isCleared) await session.options.onTokens?.(undefined)
}

/** Lets a logout wait for a login or a refresh. */
export function holdLogout(session: LogoutSession, work: Promise<Tokens>): Promise<Tokens> {
  // Without the results, which would be kept for as long as one follows another.
  session.holdsLogout = Promise.allSettled([session.holdsLogout, work]).then(() => {})
  return work
}

/** The error for a logout that a server has refused or not answered. */
export function failedLogout(error: unknown): unknown {
  const isOfServer = error instanceof TokenClientError && ['token_request', 'refresh_failed'].includes(error.code)
  return isOfServer ? new TokenClientError('logout_failed', failureMessage('logout', error), error) : error
}

/** What a server did with a call that is not one for tokens. */
export function failureMessage(what: string, { status, error = '' }: TokenClientError): string {
  if (status === undefined) return `The server did not respond to the ${what}.`
  return `The server answered the ${what} with ${status} ${error}`.trim()
}

export type RevocationCall = (token: string, hint: string, redirect: Tokens['redirect']) => Promise<TokenCall>

/** Revokes the stored tokens, then removes them. */
export async function revokeTokens(session: LogoutSession, revocationCall: RevocationCall): Promise<void> {
  return logoutNow(session, (tokens, isHeld) => revokeStored(session, revocationCall, tokens, isHeld))
}

/**
 * Revokes the refresh token (RFC 7009); if there is none, or the server does not revoke refresh tokens, the access
 * token.
 */
export async function revokeStored(
  session: TokenSession,
  revocationCall: RevocationCall,
  { accessToken, refreshToken, redirect }: Tokens,
  isHeld: () => Promise<boolean>,
): Promise<unknown> {
  const revoke = (token: string, hint: string): Promise<unknown> =>
    callTokenEndpoint(session.options, () => revocationCall(token, hint, redirect), { isHeld })
  try {
    if (refreshToken) return await revoke(refreshToken, 'refresh_token')
  } catch (error) {
    // Errors of the user's functions have other members, but this one is only compared.
    if ((error as TokenClientError).error !== 'unsupported_token_type') throw error
  }
  return revoke(accessToken, 'access_token')
}
