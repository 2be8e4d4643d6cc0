/** @section Tokens */
import { memoryTokenStore } from '../stores/memory-store.ts'
import { sharedOf, storeFailed, withStoreLock } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import type { TokenAccess } from './token-access.ts'
import { isWithin } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { loginMessage } from './token-renewals.ts'
import { readStore, type StoreSession, type TokenOptions, writeStore } from './token-session.ts'

/** What a client knows about tokens that only a login returns. */
export interface LoginSession extends StoreSession {
  /** When the current tokens were read, in milliseconds since 1970. */
  readAt?: number
  /** The reading of the store that all requests wait for. */
  reading?: Promise<Tokens> | undefined
}

export function openLoginSession(options: TokenOptions): LoginSession {
  const { tokenStore: store = memoryTokenStore(), tokens, clock = Date.now } = options
  const initial = tokens && { response: {}, redirect: {}, ...tokens }
  return { options, store, clock, initial, unreported: new Set(), changes: 0 }
}

/** The tokens of a request. After a minute, the store is read again, because another login may have replaced them. */
export async function loginTokens(session: LoginSession): Promise<Tokens> {
  const { current, options, readAt } = session
  if (current && isWithin(options, 60_000, readAt)) return current
  session.reading ??= readLogin(session).finally(() => {
    session.reading = undefined
  })
  return session.reading
}

/** Reads the tokens from the store. Throws `login_required` if it has none. */
export async function readLogin(session: LoginSession): Promise<Tokens> {
  const { changes, store } = session
  const { unsaved } = sharedOf(store)
  const tokens = await (unsaved ? withStoreLock(store, () => storeUnsaved(session)) : readStore(session))
  if (tokens?.accessToken) return useLogin(session, tokens, changes)
  session.current = undefined
  throw new TokenClientError('login_required', loginMessage(session, 'There are no tokens.'))
}

/** Stores the tokens of a login that could not be stored, unless others were stored since. */
export async function storeUnsaved(session: LoginSession): Promise<Tokens | undefined> {
  const stored = await readStore(session)
  const shared = sharedOf(session.store)
  const { unsaved } = shared
  shared.unsaved = undefined
  if (!unsaved || unsaved.before?.accessToken !== stored?.accessToken) return stored
  return writeStore(session, unsaved.tokens, stored)
}

/** Passes new tokens to `onTokens`, and makes them the current ones unless they were replaced meanwhile. */
export async function useLogin(session: LoginSession, tokens: Tokens, changes: number): Promise<Tokens> {
  const { accessToken } = tokens
  try {
    if (session.unreported.has(accessToken)) await session.options.onTokens?.(tokens)
  } catch (error) {
    // The tokens from before must not be used any more.
    session.current = undefined
    throw error
  }
  session.unreported.delete(accessToken)
  if (session.changes === changes) {
    session.current = tokens
    session.readAt = session.clock()
  }
  return tokens
}

/** Stores the tokens of a login. */
export async function acceptLogin(session: LoginSession, tokens: Tokens): Promise<Tokens> {
  const changes = await withStoreLock(session.store, async () => {
    // Tokens that cannot be read are replaced too.
    await writeStore(session, tokens, await readStore(session).catch(() => undefined))
    return endReading(session)
  })
  return useLogin(session, tokens, changes)
}

export async function clearLogin(session: LoginSession): Promise<void> {
  await withStoreLock(session.store, async () => {
    try {
      await session.store.clear()
    } catch (cause) {
      throw storeFailed(cause)
    }
    endReading(session)
    sharedOf(session.store).unsaved = undefined
    session.unreported.clear()
    session.current = undefined
    session.initial = undefined
  })
  await session.options.onTokens?.(undefined)
}

/** Counts a change by the user, and returns the count. Later requests do not use a reading in progress. */
export function endReading(session: LoginSession): number {
  session.reading = undefined
  session.changes += 1
  return session.changes
}

export function loginAccess(session: LoginSession): TokenAccess {
  return {
    get: () => readStore(session),
    set: async (tokens) => {
      await acceptLogin(session, { response: {}, redirect: {}, ...tokens })
    },
    clear: () => clearLogin(session),
  }
}
