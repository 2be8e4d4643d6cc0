/** @section Tokens */
import { sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import {
  type GivenTokens,
  readStore,
  shareRenewal,
  type TokenSession,
  useTokens,
  wholeTokens,
  writeStore,
} from './token-session.ts'

/**
 * The tokens of a client's account.
 *
 * @public
 */
export interface TokenAccess {
  /** Those in the store. */
  readonly get: () => Promise<Tokens | undefined>
  /** Puts others in their place, after a renewal that is under way. */
  readonly set: (tokens: GivenTokens) => Promise<void>
  /** Takes them out of the store, as a logout does. */
  readonly clear: () => Promise<void>
}

export function accessTokens(session: TokenSession): TokenAccess {
  return {
    get: () => readStore(session),
    set: async (tokens) => {
      await acceptTokens(session, wholeTokens(tokens))
    },
    clear: () => clearTokens(session),
  }
}

/** Stores tokens that are not from a renewal. */
export async function acceptTokens(session: TokenSession, tokens: Tokens): Promise<Tokens> {
  const changes = await withStoreLock(session.store, async () => {
    // Whatever is in the store gives way, even what cannot be read.
    await writeStore(session, tokens, await readStore(session).catch(() => undefined))
    return endRenewals(session)
  })
  session.failures.clear()
  return useTokens(session, tokens, changes)
}

export async function clearTokens(session: TokenSession): Promise<void> {
  await withStoreLock(session.store, async () => {
    try {
      await session.store.clear()
    } catch (cause) {
      throw storeFailed(cause)
    }
    endRenewals(session)
    sharedOf(session.store).unsaved = undefined
    session.untold.clear()
    session.held = undefined
    session.initial = undefined
    session.tellDrop = undefined
  })
  await session.options.onTokens?.(undefined)
}

/** Renews tokens now, unless the store has newer ones than this client. */
export async function refreshNow(session: TokenSession): Promise<Tokens> {
  session.failures.clear()
  const used = session.held ?? (await readStore(session))
  const others = await session.flight
  // What was under way may have read the store alone.
  return others && others.accessToken !== used?.accessToken ? others : shareRenewal(session, used)
}

/** Counts a change by hand: what is under way is for those alone that wait for it already. */
export function endRenewals(session: TokenSession): number {
  session.flight = undefined
  session.early = undefined
  return ++session.changes
}
