/** @section Tokens */
import type { ClientOptions } from '../request/client-options.ts'
import { memoryTokenStore } from '../stores/memory-store.ts'
import { lockPatience, sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { TokenStore, Tokens } from '../stores/token-store.ts'
import { type CallRules, isWithin, type KnownFailures, pause, type TokenNetwork } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'

/** The options of a client that tokens use. */
export type TokenOptions = TokenNetwork & Pick<ClientOptions, 'tokenStore' | 'tokens' | 'onTokens'>

/** Gets new tokens to replace those in the store. The store's lock is held meanwhile. */
export type Renewal = (session: TokenSession, stored: Tokens | undefined, rules: CallRules) => Promise<Tokens>

/** What a client knows about the tokens in its store. */
export interface StoreSession {
  readonly options: TokenOptions
  readonly store: TokenStore
  readonly clock: () => number
  /** The tokens of requests. */
  current?: Tokens | undefined
  /** The tokens of the options, until the store has some. */
  initial: Tokens | undefined
  /** Access tokens that were stored, but not passed to `onTokens` yet. */
  readonly unreported: Set<string>
  /** How many times tokens were set or removed by the user. */
  changes: number
}

/** What a client knows about its tokens. Times are milliseconds since 1970. */
export interface TokenSession extends StoreSession {
  readonly renewal: Renewal
  /** The time to renew the current tokens, and the time of their last use. */
  renewAt: number
  usedAt: number
  /** The renewal that all requests wait for. */
  renewing?: Promise<Tokens> | undefined
  /** A renewal ahead of expiry, during which most requests use the current tokens. */
  renewingAhead?: Promise<Tokens> | undefined
  /** Calls `onTokens` after a refresh token was dropped, before the error is thrown. */
  reportDrop?: ((error: unknown) => Promise<void>) | undefined
  /** The last tokens from the token endpoint, and when such a token was refused in a request that was sent again. */
  received?: Tokens | undefined
  refusedAt?: number
  readonly failures: KnownFailures
}

/** How long refusals start no renewal after a new token was refused, and the least time between early renewals. */
export const restTime: number = 30_000

export function openSession(options: TokenOptions, renewal: Renewal): TokenSession {
  const { tokenStore: store = memoryTokenStore(), tokens, clock = Date.now } = options
  const initial = tokens && { response: {}, redirect: {}, ...tokens }
  const state = { renewAt: 0, usedAt: 0, changes: 0, unreported: new Set<string>(), failures: new Map() }
  return { options, store, renewal, clock, initial, ...state }
}

/**
 * When to renew tokens, in milliseconds since 1970.
 *
 * @slot `renewBeforeEnd`, `renewAtEnd` or `renewWhenRefused`
 */
export const renewalTime: (tokens: Tokens) => number = renewBeforeEnd

/** @slot the config's `refreshBefore` in milliseconds */
export const renewalMargin: number = 30_000

/** Renews tokens before they expire on their way, but by at most a tenth of their lifetime, if that is known. */
export function renewBeforeEnd(tokens: Tokens): number {
  const { expiresAt = Number.POSITIVE_INFINITY, receivedAt = Number.NEGATIVE_INFINITY } = tokens
  return expiresAt - Math.min(renewalMargin, (expiresAt - receivedAt) / 10)
}

/** Renews tokens when they expire. */
export function renewAtEnd({ expiresAt = Number.POSITIVE_INFINITY }: Tokens): number {
  return expiresAt
}

/** Renews tokens only when they are refused. */
export function renewWhenRefused(_tokens: Tokens): number {
  return Number.POSITIVE_INFINITY
}

/** When tokens become unusable, in milliseconds since 1970. */
export function goodUntil(tokens: Tokens): number {
  return Math.max(renewalTime(tokens), tokens.expiresAt ?? 0)
}

/** Tokens for a request. A request that can be sent only once `waits` for a renewal in progress. */
export function freshTokens(session: TokenSession, waits = true): Tokens | Promise<Tokens> {
  const { current, renewing, clock } = session
  const now = clock()
  // Tokens that do not expire may have been replaced in the store.
  const mayBeOld = session.renewAt === Number.POSITIVE_INFINITY && !isWithin(session, 60_000, session.usedAt)
  if (current && !renewing && !mayBeOld && now < goodUntil(current)) {
    session.usedAt = now
    return tokensAhead(session, current, waits)
  }
  const used = (tokens: Tokens): Tokens | Promise<Tokens> =>
    tokens === session.received ? tokens : tokensAhead(session, tokens, waits)
  return shareRenewal(session).then(used)
}

/** Good tokens. Near their expiry, the first request renews them, and the others do not wait for it. */
export function tokensAhead(session: TokenSession, tokens: Tokens, waits: boolean): Tokens | Promise<Tokens> {
  const { renewingAhead, clock } = session
  const now = clock()
  const { expiresAt = now, receivedAt } = tokens
  if (renewingAhead) return waits || expiresAt - now < 5000 ? renewingAhead : tokens
  if (tokens !== session.current || now < session.renewAt) return tokens
  // Only once for tokens from elsewhere, because their lifetime is not known.
  session.renewAt = receivedAt === undefined ? expiresAt : Math.min(expiresAt, now + restTime)
  session.renewingAhead = renewAhead(session, tokens).finally(() => {
    session.renewingAhead = undefined
  })
  return session.renewingAhead
}

/** New tokens after one attempt or, if it fails, the current ones while they are good. */
export async function renewAhead(session: TokenSession, used: Tokens): Promise<Tokens> {
  try {
    return await replaceTokens(session, used, 1)
  } catch (error) {
    const { current } = session
    // The user has removed them meanwhile, or `onTokens` has refused new ones.
    if (!current) throw error
    return session.clock() < goodUntil(current) ? current : shareRenewal(session)
  }
}

/** Tokens that replace refused ones; `undefined` if there are none. */
export async function tokensAfterRefusal(session: TokenSession, used: Tokens): Promise<Tokens | undefined> {
  const others = await session.renewing
  if (others && others.accessToken !== used.accessToken) return others
  const { current, refusedAt } = session
  // A late refusal of older tokens says nothing about the current ones.
  if (current && current.accessToken !== used.accessToken) return freshTokens(session)
  return isWithin(session, restTime, refusedAt) ? storedTokens(session, used) : shareRenewal(session, used)
}

/** Renews tokens once for all requests that need new ones meanwhile. */
export function shareRenewal(session: TokenSession, used?: Tokens): Promise<Tokens> {
  session.renewing ??= replaceTokens(session, used).finally(() => {
    session.renewing = undefined
  })
  return session.renewing
}

/** The store's tokens, if they are good and not those that were used; otherwise new ones. */
export async function replaceTokens(session: TokenSession, used?: Tokens, tries = 3): Promise<Tokens> {
  const { changes } = session
  const shared = sharedOf(session.store)
  const { unsaved } = shared
  const stored = unsaved ? undefined : await storedTokens(session, used)
  if (stored) return stored
  const renew = async (): Promise<Tokens> => useTokens(session, await renewLocked(session, tries, used), changes)
  try {
    return await renew()
  } catch (error) {
    // Once more if new tokens could not be stored, for instance because the lock was lost.
    if (!shared.unsaved || shared.unsaved === unsaved) throw error
    return renew()
  }
}

/** The store's tokens, if they are good and not those that were used. */
export async function storedTokens(session: TokenSession, used?: Tokens): Promise<Tokens | undefined> {
  const { changes } = session
  const stored = await readStore(session)
  return isUsable(session, stored, used) ? useTokens(session, stored, changes) : undefined
}

/** Renews tokens under the store's lock. If the lock is lost before a call, waits for it again. */
export async function renewLocked(session: TokenSession, tries: number, used?: Tokens): Promise<Tokens> {
  const { store, failures } = session
  // With one attempt, the tokens are still good, and whoever has the lock renews them.
  const until = performance.now() + (tries > 1 ? lockPatience : 500)
  for (;;) {
    try {
      const left = until - performance.now()
      return await withStoreLock(store, (isHeld) => renewTokens(session, { tries, failures, isHeld }, used), left)
    } catch (error) {
      const isLost = error instanceof TokenClientError && error.code === 'timeout'
      if (!isLost || performance.now() >= until) {
        await session.reportDrop?.(error)
        throw error
      }
      // Not with the option `sleep`, because the time until the lock is given up is real.
      await pause({}, 50)
    }
  }
}

/** Renews tokens while the lock is held. */
export async function renewTokens(session: TokenSession, rules: CallRules, used?: Tokens): Promise<Tokens> {
  let stored = await readStore(session)
  const shared = sharedOf(session.store)
  const { unsaved } = shared
  shared.unsaved = undefined
  // Unless they were stored after all, or the tokens from before were replaced.
  if (unsaved && unsaved.before?.accessToken === stored?.accessToken) {
    stored = await writeStore(session, unsaved.tokens, stored)
  }
  if (isUsable(session, stored, used)) return stored
  return writeStore(session, await session.renewal(session, stored, rules), stored)
}

/** True for good tokens other than those that were used. */
export function isUsable({ clock }: TokenSession, tokens?: Tokens, used?: Tokens): tokens is Tokens {
  if (!tokens?.accessToken) return false
  return tokens.accessToken !== used?.accessToken && clock() < goodUntil(tokens)
}

/** The tokens in the store or, if it never had any, in the options. */
export async function readStore(session: StoreSession): Promise<Tokens | undefined> {
  try {
    const stored = await session.store.get()
    if (stored) session.initial = undefined
    return stored ?? session.initial
  } catch (cause) {
    throw storeFailed(cause)
  }
}

/** Stores new tokens that replace those from before. */
export async function writeStore(session: StoreSession, tokens: Tokens, before?: Tokens): Promise<Tokens> {
  const shared = sharedOf(session.store)
  shared.unsaved = { tokens, before }
  // A store that fails may still have stored them.
  session.unreported.add(tokens.accessToken)
  try {
    await session.store.set(tokens)
  } catch (cause) {
    throw storeFailed(cause)
  }
  shared.unsaved = undefined
  session.initial = undefined
  return tokens
}

/** Passes tokens to `onTokens` and makes them the current ones, unless `changes` has changed meanwhile. */
export async function useTokens(session: TokenSession, tokens: Tokens, changes: number): Promise<Tokens> {
  const { accessToken } = tokens
  try {
    if (session.unreported.has(accessToken)) await session.options.onTokens?.(tokens)
  } catch (error) {
    // The tokens from before must not be used any more.
    session.current = undefined
    throw error
  }
  session.unreported.delete(accessToken)
  session.reportDrop = undefined
  if (session.changes === changes) {
    session.current = tokens
    session.renewAt = renewalTime(tokens)
    session.usedAt = session.clock()
  }
  return tokens
}

/** Notes that a request was refused for the last time, if this client received its token from the endpoint. */
export function noteRefusal(session: TokenSession, { accessToken }: Tokens): void {
  if (accessToken === session.received?.accessToken) session.refusedAt = session.clock()
}
