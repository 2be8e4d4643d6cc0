/** @section Tokens */

import { readAtMost } from '../request/read-at-most.ts'
import type { Call, OutgoingRequest, Preparation } from '../request/transport.ts'
import { plainRequest } from '../request/transport.ts'
import { isStream } from '../signing/body-bytes.ts'
import type { Tokens } from '../stores/token-store.ts'
import { valueAt } from '../values/value-at.ts'
import { untilAborted } from '../values/values.ts'
import { isWithin } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { noteRefusal, restTime, type TokenSession, tokensAfterRefusal } from './token-session.ts'

/** What one call needs where its tokens can be renewed. */
export interface RenewingPreparation extends Preparation {
  /** The tokens that it is signed with. */
  readonly account: { tokens: Tokens }
}

/** @slot the config's statuses of a refused token */
export const refusalStatuses: readonly number[] = [401]

/** Where no status says that a token was refused. */
export const noStatuses: readonly number[] = []

/** @slot the config's path in the body of a refusal */
export const refusalPath: string = 'error'

/** @slot the config's value at that path */
export const refusalValue: string | number | boolean | null = 'expired'

/**
 * Whether an answer refuses the token.
 *
 * @slot `isRefusedByStatus` or `isRefusedByBody`
 */
export const isRefused: (response: Response) => boolean | Promise<boolean> = isRefusedByStatus

/** By its status. */
export function isRefusedByStatus({ status }: Response): boolean {
  return refusalStatuses.includes(status)
}

/** By its status, or by what is in a JSON of at most 64 KiB that came with success. */
export async function isRefusedByBody(response: Response): Promise<boolean> {
  if (isRefusedByStatus(response)) return true
  const isJson = /^application\/([^;]*\+)?json *(;|$)/i.test(response.headers.get('content-type') ?? '')
  if (!response.ok || !isJson) return false
  try {
    return (
      valueAt(JSON.parse((await readAtMost(65_536, response.clone())) ?? ''), refusalPath) === refusalValue
    )
  } catch {
    return false
  }
}

/**
 * Sends a request and, if its token is refused, renews that and sends the request once more, whole. Away from the
 * API, where no token is sent, the `url` is `false`.
 */
export async function sendRenewed(
  session: TokenSession,
  request: OutgoingRequest,
  call: Call,
  url: URL | false,
): Promise<Response> {
  const send = session.options.fetch ?? fetch
  const response = await send(request.url.href, request.init)
  if (!url || !(await isRefused(response))) return response
  // The client's own `prepare` gives it.
  const { account, sign } = call.preparation as RenewingPreparation
  const isOneShot = isStream(call.init.body)
  // It cannot be sent again, so a token that is refused soon after it was received counts as refused again.
  const isNew = isWithin(session, restTime, session.received?.receivedAt)
  if (isOneShot && isNew) noteRefusal(session, account.tokens)
  const renewed = tokensAfterRefusal(session, account.tokens)
  const others = await untilAborted(renewed, call.init.signal).catch(async (error) => {
    await discard(response)
    throw error
  })
  if (!others) return response
  if (isOneShot) {
    // A copy, for the answer itself would show its URL, in which a token may be.
    const answer = new Response(response.body, response)
    throw new TokenClientError('body_not_replayable', 'A stream is sent only once.', { response: answer })
  }
  account.tokens = others
  await discard(response)
  Object.assign(request, plainRequest(url, call.headers, call.init))
  await sign(request, call.caller)
  const again = await send(request.url.href, request.init)
  if (await isRefused(again)) noteRefusal(session, others)
  return again
}

/** Lets go of an answer that nobody is to read. It may have broken off while tokens were waited for. */
export async function discard({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {})
}
