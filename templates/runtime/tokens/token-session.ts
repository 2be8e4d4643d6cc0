/** @section Tokens */
import { memoryTokenStore } from '../stores/memory-store.ts'
import { storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { TokenStore, Tokens } from '../stores/token-store.ts'
import type { TokenNetwork } from './token-call.ts'

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
export type Renewal = (session: TokenSession, stored: Tokens | undefined) => Promise<Tokens>

/** What a client knows of its account's tokens; times are milliseconds since 1970. */
export interface TokenSession {
  readonly options: TokenOptions
  readonly store: TokenStore
  readonly renewal: Renewal
  readonly clock: () => number
  /** Those that requests are sent with, and when they are to be renewed. */
  held?: Tokens | undefined
  renewAt: number
  /** Used as long as the store has never held any. */
  initial: Tokens | undefined
  /** Getting new ones, for all requests that wait for them. */
  flight?: Promise<Tokens> | undefined
  /** Received, but not in the store yet: those from before may be good for nothing now. */
  unsaved?: { readonly tokens: Tokens; readonly before: Tokens | undefined } | undefined
  /** Given to the store, but not told to `onTokens` yet: access tokens. */
  readonly untold: Set<string>
  /** How often tokens were put, or taken away, by hand. */
  changes: number
  /** An access token that was refused although it was new, and when. */
  refused?: { readonly token: string; readonly since: number } | undefined
  /** Refresh tokens that were refused. */
  readonly dead: Map<string, RefusedToken>
  /** Until then, a failed renewal is not tried again as long as the tokens at hand are good. */
  calmUntil: number
}

/** What is known of a refresh token that was refused. */
export interface RefusedToken {
  readonly since: number
  readonly error: unknown
}

/** How long what failed rests, in milliseconds. */
export const restTime: number = 30_000

/** Begins with what the options have. */
export function openSession(options: TokenOptions, renewal: Renewal): TokenSession {
  const { tokenStore: store = memoryTokenStore(), tokens, clock = Date.now } = options
  return {
    options,
    store,
    renewal,
    clock,
    initial: tokens && wholeTokens(tokens),
    renewAt: 0,
    calmUntil: 0,
    untold: new Set(),
    dead: new Map(),
    changes: 0,
  }
}

/** Tokens with what may be left out of them. */
export function wholeTokens(tokens: GivenTokens): Tokens {
  return { response: {}, redirect: {}, ...tokens }
}

/**
 * When tokens are to be renewed that are received or read now; times are milliseconds since 1970.
 *
 * @slot `renewBeforeEnd`, `renewAtEnd` or `renewWhenRefused`
 */
export const renewalTime: (end: number | undefined, now: number) => number = renewBeforeEnd

/** @slot the config's `refreshBefore` in milliseconds */
export const renewalMargin: number = 30_000

/** Shortly before their end, so that none ends on its way; for short lifetimes a tenth of them. */
export function renewBeforeEnd(end: number = Number.POSITIVE_INFINITY, now: number): number {
  return end - Math.min(renewalMargin, (end - now) / 10)
}

/** At their end. */
export function renewAtEnd(end: number = Number.POSITIVE_INFINITY, _now: number): number {
  return end
}

/** Only where they are refused. */
export function renewWhenRefused(_end: number | undefined, _now: number): number {
  return Number.POSITIVE_INFINITY
}

/**
 * Tokens that a request can be sent with.
 *
 * @throws ClientError what the renewal throws; `store_failed`
 */
export function freshTokens(session: TokenSession): Tokens | Promise<Tokens> {
  const { held, flight, clock } = session
  if (!held) return shareRenewal(session)
  const now = clock()
  if (now < session.renewAt) return flight ?? held
  const { expiresAt = now } = held
  if (expiresAt <= now) return shareRenewal(session, held)
  if (now < session.calmUntil) return held
  return shareRenewal(session, held).catch((error) => {
    // They were taken away meanwhile, or new ones are in the store that could not be told.
    if (!session.held) throw error
    session.calmUntil = now + restTime
    return held
  })
}

/** Tokens in place of those that were refused; `undefined` where new ones were refused too, a short time ago. */
export async function tokensAfterRefusal(session: TokenSession, used: Tokens): Promise<Tokens | undefined> {
  const { held, flight, refused } = session
  if (flight) return flight
  // A late answer to older tokens says nothing about those at hand.
  if (held && held.accessToken !== used.accessToken) return freshTokens(session)
  if (refused?.token === used.accessToken && rests(session, refused)) return undefined
  return shareRenewal(session, used)
}

/** Others in place of tokens, for all that want them meanwhile. */
export function shareRenewal(session: TokenSession, used?: Tokens | undefined): Promise<Tokens> {
  session.flight ??= replaceTokens(session, used).finally(() => {
    session.flight = undefined
  })
  return session.flight
}

/** The store's tokens, where they are others than those and good, else new ones. */
export async function replaceTokens(session: TokenSession, used: Tokens | undefined): Promise<Tokens> {
  const { changes, unsaved } = session
  const stored = await readStore(session)
  if (!session.unsaved && isUsable(session, stored, used)) return useTokens(session, stored, changes)
  const renew = (): Promise<Tokens> => withStoreLock(session.store, () => renewTokens(session, used))
  try {
    return await useTokens(session, await renew(), changes)
  } catch (error) {
    // Where tokens could not be stored, as where the lock was lost meanwhile, once more.
    if (!session.unsaved || session.unsaved === unsaved) throw error
    return useTokens(session, await renew(), changes)
  }
}

/** The same while nobody else does it. */
export async function renewTokens(session: TokenSession, used: Tokens | undefined): Promise<Tokens> {
  let stored = await readStore(session)
  const { unsaved } = session
  session.unsaved = undefined
  // Unless they came through, or others took their place.
  if (unsaved && unsaved.before?.accessToken === stored?.accessToken) {
    stored = await writeStore(session, unsaved.tokens, stored)
  }
  if (isUsable(session, stored, used)) return stored
  return writeStore(session, await session.renewal(session, stored), stored)
}

/** True for tokens that are not those that were used, and not near their end. */
export function isUsable(
  { clock }: TokenSession,
  tokens: Tokens | undefined,
  used: Tokens | undefined,
): tokens is Tokens {
  if (!tokens?.accessToken || tokens.accessToken === used?.accessToken) return false
  const now = clock()
  return now < renewalTime(tokens.expiresAt, now)
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
export async function writeStore(
  session: TokenSession,
  tokens: Tokens,
  before: Tokens | undefined,
): Promise<Tokens> {
  session.unsaved = { tokens, before }
  // A store that fails may have kept them all the same.
  session.untold.add(tokens.accessToken)
  try {
    await session.store.set(tokens)
  } catch (cause) {
    throw storeFailed(cause)
  }
  session.unsaved = undefined
  session.initial = undefined
  return tokens
}

/**
 * Sends requests with tokens from now on, after they were told.
 *
 * @param changes those so far when it began to get them: where others were put in their place meanwhile, or they were
 *   taken away, they are for the requests alone that waited for them
 */
export async function useTokens(session: TokenSession, tokens: Tokens, changes: number): Promise<Tokens> {
  const { accessToken, expiresAt } = tokens
  try {
    if (session.untold.has(accessToken)) await session.options.onTokens?.(tokens)
  } catch (error) {
    // Those from before are not used anymore.
    session.held = undefined
    throw error
  }
  session.untold.delete(accessToken)
  if (session.changes === changes) {
    session.held = tokens
    session.renewAt = renewalTime(expiresAt, session.clock())
  }
  return tokens
}

/** Takes note that new tokens were refused too: for a while that starts no renewal. */
export function restRefused(session: TokenSession, { accessToken: token }: Tokens): void {
  session.refused = { token, since: session.clock() }
}

/** Whether something was so short a time ago that it is not to be tried again; a clock may have gone back. */
export function rests({ clock }: TokenSession, { since }: { readonly since: number }): boolean {
  return Math.abs(clock() - since) < restTime
}
