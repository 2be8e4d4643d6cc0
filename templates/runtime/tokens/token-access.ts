/** @section Tokens */
import { sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { GivenTokens, Tokens } from '../stores/token-store.ts'
import { readStore, shareRenewal, type TokenSession, useTokens, writeStore } from './token-session.ts'

/**
 * The tokens of a client's account.
 *
 * @public
 */
export interface TokenAccess {
  /** Returns the stored tokens. */
  readonly get: () => Promise<Tokens | undefined>
  /** Stores other tokens, once the store is not locked. */
  readonly set: (tokens: GivenTokens) => Promise<void>
  /** Removes the stored tokens, without a call. */
  readonly clear: () => Promise<void>
}

export function tokenAccess(session: TokenSession): TokenAccess {
  return {
    get: () => readStore(session),
    set: async (tokens) => {
      await acceptTokens(session, { response: {}, redirect: {}, ...tokens })
    },
    clear: () => clearing(session),
  }
}

/** Stores tokens that are not from a renewal. */
export async function acceptTokens(session: TokenSession, tokens: Tokens): Promise<Tokens> {
  const changes = await withStoreLock(session.store, async () => {
    // Tokens that cannot be read are replaced too.
    await writeStore(session, tokens, await readStore(session).catch(() => undefined))
    endRenewals(session)
    return session.changes
  })
  session.failures.clear()
  return useTokens(session, tokens, changes)
}

/**
 * Removes all tokens.
 *
 * @slot `clearTokens` or, in a client with `logout`, `clearTokensAfter`
 */
export const clearing: (session: TokenSession) => Promise<void> = clearTokens

export async function clearTokens(session: TokenSession): Promise<void> {
  await withStoreLock(session.store, async () => {
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
  })
  await session.options.onTokens?.(undefined)
}

/** Renews the tokens now, unless the store has newer ones than this client. */
export async function refreshNow(session: TokenSession): Promise<Tokens> {
  session.failures.clear()
  const used = session.current ?? (await readStore(session))
  const others = await session.renewing
  // A renewal in progress may have returned the stored tokens only.
  return others && others.accessToken !== used?.accessToken ? others : shareRenewal(session, used)
}

/** Counts a change by the user. Later requests do not use a renewal in progress. */
export function endRenewals(session: TokenSession): void {
  session.renewing = undefined
  session.renewingAhead = undefined
  session.changes += 1
}
