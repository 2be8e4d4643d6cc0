/** @section Tokens */

import { readAtMost } from '../request/read-at-most.ts'
import { isStream } from '../request/stream.ts'
import { type Call, discard, type Hop } from '../request/transport.ts'
import type { Tokens } from '../stores/token-store.ts'
import { valueAt } from '../values/value-at.ts'
import { untilAborted } from '../values/values.ts'
import { isWithin } from './token-call.ts'
import { noteRefusal, restTime, type TokenSession, tokensAfterRefusal } from './token-session.ts'

/** The tokens that a call is signed with. */
export type CallTokens = { tokens: Tokens }

/** @slot the config's only status of a refused token */
export const refusalStatus: number = 401

/** @slot the config's statuses of a refused token */
export const refusalStatuses: readonly number[] = [401]

/** If no status means that a token was refused. */
export const noStatuses: readonly number[] = []

/** @slot the config's path in the body of a refusal */
export const refusalPath: string = 'error'

/** @slot the config's value at that path */
export const refusalValue: string | number | boolean | null = 'expired'

/**
 * Whether a response refuses the token.
 *
 * @slot `isRefusedByStatus`, `isRefusedByStatuses` or `isRefusedByBody`
 */
export const isRefused: (response: Response) => Promise<boolean> = isRefusedByStatus

/** Whether a response refuses the token by its status. */
export async function isRefusedByStatus({ status }: Response): Promise<boolean> {
  return status === refusalStatus
}

/** Whether a response refuses the token by its status, which is one of several. */
export async function isRefusedByStatuses({ status }: Response): Promise<boolean> {
  return refusalStatuses.includes(status)
}

/**
 * Whether a response refuses the token by its status.
 *
 * @slot `isRefusedByStatus` or `isRefusedByStatuses`
 */
export const refusesByStatus: (response: Response) => Promise<boolean> = isRefusedByStatus

/** Whether a response refuses the token: by its status, or by a value in successful JSON of at most 64 KiB. */
export async function isRefusedByBody(response: Response): Promise<boolean> {
  if (await refusesByStatus(response)) return true
  const isJson = /^application\/([^;]*\+)?json *(;|$)/i.test(response.headers.get('content-type') ?? '')
  if (!response.ok || !isJson) return false
  try {
    const text = await readAtMost(65_536, response.clone())
    return valueAt(JSON.parse(text), refusalPath) === refusalValue
  } catch {
    return false
  }
}

/** Gets new tokens if a response refuses those of a request. Returns whether to send the request again with them. */
export async function renewRefused(
  session: TokenSession,
  account: CallTokens,
  { response }: Hop,
  sent: number,
  call: Call,
): Promise<boolean> {
  if (!(await isRefused(response))) return false
  if (sent > 1) {
    noteRefusal(session, account.tokens)
    return false
  }
  // A stream cannot be sent again, so a token that is refused soon after it was received counts as refused again.
  const isNew = isWithin(session, restTime, session.received?.receivedAt)
  if (isStream(call.init.body) && isNew) noteRefusal(session, account.tokens)
  const renewed = tokensAfterRefusal(session, account.tokens)
  const others = await untilAborted(renewed, call.init.signal).catch(async (error) => {
    await discard(response)
    throw error
  })
  if (!others) return false
  account.tokens = others
  return true
}
