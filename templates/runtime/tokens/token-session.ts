/** @section Tokens */
import { memoryTokenStore } from '../stores/memory-store.ts'
import { lockPatience, sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { TokenStore, Tokens } from '../stores/token-store.ts'
import { type CallRules, isWithin, type KnownFailures, pause, type TokenNetwork } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'

/**
 * Tokens from elsewhere.
 *
 * @public
 */
export type GivenTokens = Partial<Tokens> & Pick<Tokens, 'accessToken'>

/** What of the client's options is about tokens. */
export interface TokenOptions extends TokenNetwork {
  readonly tokenStore?: TokenStore | undefined
  readonly tokens?: GivenTokens | undefined
  readonly onTokens?: ((tokens: Tokens | undefined) => void | Promise<void>) | undefined
}

/** Gets new tokens in place of those in the store, while nobody else does. */
export type Renewal = (session: TokenSession, stored: Tokens | undefined, rules: CallRules) => Promise<Tokens>

/** What a client knows of its account's tokens; times are milliseconds since 1970. */
export interface TokenSession {
  readonly options: TokenOptions
  readonly store: TokenStore
  readonly renewal: Renewal
  readonly clock: () => number
  /** Those that requests are sent with, when they are to be renewed, and when they were last used. */
  held?: Tokens | undefined
  renewAt: number
  usedAt: number
  /** Used as long as the store has never held any. */
  initial: Tokens | undefined
  /** Getting new ones, for all requests that wait for them. */
  flight?: Promise<Tokens> | undefined
  /** The same ahead of their end, while most requests still use those held. */
  early?: Promise<Tokens> | undefined
  /** Access tokens that were given to the store, but not to `onTokens` yet. */
  readonly untold: Set<string>
  /** Calls `onTokens` after a refresh token was dropped, before an error is thrown. */
  tellDrop?: ((error: unknown) => Promise<void>) | undefined
  /** How often tokens were put, or taken away, by hand. */
  changes: number
  /** The last ones from the token endpoint; when such a token was refused in a request that was sent again. */
  received?: Tokens | undefined
  refusedAt?: number
  readonly failures: KnownFailures
}

/** How long refusals start no renewal after a new token was refused; also the least time between early renewals. */
export const restTime: number = 30_000

export function openSession(options: TokenOptions, renewal: Renewal): TokenSession {
  const { tokenStore: store = memoryTokenStore(), tokens, clock = Date.now } = options
  const initial = tokens && wholeTokens(tokens)
  const state = { renewAt: 0, usedAt: 0, changes: 0, untold: new Set<string>(), failures: new Map() }
  return { options, store, renewal, clock, initial, ...state }
}

export function wholeTokens(tokens: GivenTokens): Tokens {
  return { response: {}, redirect: {}, ...tokens }
}

/**
 * When tokens are to be renewed, in milliseconds since 1970.
 *
 * @slot `renewBeforeEnd`, `renewAtEnd` or `renewWhenRefused`
 */
export const renewalTime: (tokens: Tokens) => number = renewBeforeEnd

/** @slot the config's `refreshBefore` in milliseconds */
export const renewalMargin: number = 30_000

/** Shortly before their end, so that none ends on its way; for short lifetimes, if known, a tenth of them. */
export function renewBeforeEnd(tokens: Tokens): number {
  const { expiresAt = Number.POSITIVE_INFINITY, receivedAt = Number.NEGATIVE_INFINITY } = tokens
  return expiresAt - Math.min(renewalMargin, (expiresAt - receivedAt) / 10)
}

/** At their end. */
export function renewAtEnd({ expiresAt = Number.POSITIVE_INFINITY }: Tokens): number {
  return expiresAt
}

/** Only if they are refused. */
export function renewWhenRefused(_tokens: Tokens): number {
  return Number.POSITIVE_INFINITY
}

/** When tokens cannot be used anymore, in milliseconds since 1970. */
export function goodUntil(tokens: Tokens): number {
  return Math.max(renewalTime(tokens), tokens.expiresAt ?? 0)
}

/** Tokens for a request. It `waits` for those that are under way if it can be sent only once. */
export function freshTokens(session: TokenSession, waits = true): Tokens | Promise<Tokens> {
  const { held, flight, clock } = session
  const now = clock()
  // If their end is not known, others may have replaced them.
  const mayBeOld = session.renewAt === Number.POSITIVE_INFINITY && !isWithin(session, 60_000, session.usedAt)
  if (held && !flight && !mayBeOld && now < goodUntil(held)) {
    session.usedAt = now
    return tokensAhead(session, held, waits)
  }
  const used = (tokens: Tokens): Tokens | Promise<Tokens> =>
    tokens === session.received ? tokens : tokensAhead(session, tokens, waits)
  return shareRenewal(session).then(used)
}

/** Good tokens or, near their end, new ones: the first request gets those, the others need not wait for them. */
export function tokensAhead(session: TokenSession, tokens: Tokens, waits: boolean): Tokens | Promise<Tokens> {
  const { early, clock } = session
  const now = clock()
  const { expiresAt = now, receivedAt } = tokens
  if (early) return waits || expiresAt - now < 5000 ? early : tokens
  if (tokens !== session.held || now < session.renewAt) return tokens
  // Once for tokens from elsewhere, whose lifetime is not known.
  session.renewAt = receivedAt === undefined ? expiresAt : Math.min(expiresAt, now + restTime)
  session.early = renewAhead(session, tokens).finally(() => {
    session.early = undefined
  })
  return session.early
}

/** New tokens by one try; those at hand if that fails and they are still good. */
export async function renewAhead(session: TokenSession, used: Tokens): Promise<Tokens> {
  try {
    return await replaceTokens(session, used, 1)
  } catch (error) {
    const { held } = session
    // They were taken away meanwhile, or new ones are in the store that could not be told.
    if (!held) throw error
    return session.clock() < goodUntil(held) ? held : shareRenewal(session)
  }
}

/** Tokens in place of those that were refused; `undefined` if none are to be had. */
export async function tokensAfterRefusal(session: TokenSession, used: Tokens): Promise<Tokens | undefined> {
  const others = await session.flight
  if (others && others.accessToken !== used.accessToken) return others
  const { held, refusedAt } = session
  // A late answer to older tokens says nothing about those at hand.
  if (held && held.accessToken !== used.accessToken) return freshTokens(session)
  return isWithin(session, restTime, refusedAt) ? storedTokens(session, used) : shareRenewal(session, used)
}

/** Others in place of tokens, for all that want them meanwhile. */
export function shareRenewal(session: TokenSession, used?: Tokens): Promise<Tokens> {
  session.flight ??= replaceTokens(session, used).finally(() => {
    session.flight = undefined
  })
  return session.flight
}

/** The store's tokens, if they are others and good, else new ones by so many tries. */
export async function replaceTokens(session: TokenSession, used?: Tokens, tries = 3): Promise<Tokens> {
  const { changes, store } = session
  const shared = sharedOf(store)
  const { unsaved } = shared
  const stored = unsaved ? undefined : await storedTokens(session, used)
  if (stored) return stored
  const renew = async (): Promise<Tokens> => useTokens(session, await renewLocked(session, tries, used), changes)
  try {
    return await renew()
  } catch (error) {
    // If tokens could not be stored, as where the lock was lost meanwhile, once more.
    if (!shared.unsaved || shared.unsaved === unsaved) throw error
    return renew()
  }
}

/** The store's tokens, if they are others and good. */
export async function storedTokens(session: TokenSession, used?: Tokens): Promise<Tokens | undefined> {
  const { changes } = session
  const stored = await readStore(session)
  return isUsable(session, stored, used) ? useTokens(session, stored, changes) : undefined
}

/** Renews tokens while nobody else does. A lock that was lost before a call is waited for again. */
export async function renewLocked(session: TokenSession, tries: number, used?: Tokens): Promise<Tokens> {
  const { store, failures } = session
  const rules = { tries, failures }
  // One try is for good tokens, which need not wait: whoever has the lock renews them.
  const until = performance.now() + (tries > 1 ? lockPatience : 500)
  for (;;) {
    try {
      const left = until - performance.now()
      return await withStoreLock(store, (isHeld) => renewTokens(session, { ...rules, isHeld }, used), left)
    } catch (error) {
      const isLost = error instanceof TokenClientError && error.code === 'timeout'
      if (!isLost || performance.now() >= until) {
        await session.tellDrop?.(error)
        throw error
      }
      await pause({}, 50)
    }
  }
}

/** The same under the lock. */
export async function renewTokens(session: TokenSession, rules: CallRules, used?: Tokens): Promise<Tokens> {
  let stored = await readStore(session)
  const shared = sharedOf(session.store)
  const { unsaved } = shared
  shared.unsaved = undefined
  // Unless they came through, or others took their place.
  if (unsaved && unsaved.before?.accessToken === stored?.accessToken) {
    stored = await writeStore(session, unsaved.tokens, stored)
  }
  if (isUsable(session, stored, used)) return stored
  return writeStore(session, await session.renewal(session, stored, rules), stored)
}

/** True for others than the tokens that were used, if they are good. */
export function isUsable({ clock }: TokenSession, tokens?: Tokens, used?: Tokens): tokens is Tokens {
  return !!tokens?.accessToken && tokens.accessToken !== used?.accessToken && clock() < goodUntil(tokens)
}

/** What the store has or, where it never had any, the options. */
export async function readStore(session: TokenSession): Promise<Tokens | undefined> {
  try {
    const stored = await session.store.get()
    if (stored) session.initial = undefined
    return stored ?? session.initial
  } catch (cause) {
    throw storeFailed(cause)
  }
}

/** Stores new tokens in place of those from before. */
export async function writeStore(session: TokenSession, tokens: Tokens, before?: Tokens): Promise<Tokens> {
  const shared = sharedOf(session.store)
  shared.unsaved = { tokens, before }
  // A store that fails may have kept them all the same.
  session.untold.add(tokens.accessToken)
  try {
    await session.store.set(tokens)
  } catch (cause) {
    throw storeFailed(cause)
  }
  shared.unsaved = undefined
  session.initial = undefined
  return tokens
}

/** Uses tokens from now on, after `onTokens` got them; but only once if there were other `changes` since. */
export async function useTokens(session: TokenSession, tokens: Tokens, changes: number): Promise<Tokens> {
  const { accessToken } = tokens
  try {
    if (session.untold.has(accessToken)) await session.options.onTokens?.(tokens)
  } catch (error) {
    // Those from before are not used anymore.
    session.held = undefined
    throw error
  }
  session.untold.delete(accessToken)
  session.tellDrop = undefined
  if (session.changes === changes) {
    session.held = tokens
    session.renewAt = renewalTime(tokens)
    session.usedAt = session.clock()
  }
  return tokens
}

/** Takes note that a request was refused for the last time; only tokens that this client received count. */
export function noteRefusal(session: TokenSession, { accessToken }: Tokens): void {
  if (accessToken === session.received?.accessToken) session.refusedAt = session.clock()
}
