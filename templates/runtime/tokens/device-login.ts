/** @section Tokens */

import type { Tokens } from '../stores/token-store.ts'
import { untilAborted } from '../values/values.ts'
import { acceptTokens } from './token-access.ts'
import { accessTokenKey, plainAt, readTokens, refreshTokenKey, textAt } from './token-answer.ts'
import { callTokenEndpoint, pause, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/**
 * What the user is to be shown.
 *
 * @public
 */
export interface DevicePrompt {
  /** To be typed in at `verificationUri`. */
  readonly userCode: string
  readonly verificationUri: string
  /** The same with the code in it, as for a QR code. */
  readonly verificationUriComplete: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/**
 * How a login goes on.
 *
 * @public
 */
export interface DeviceLoginInit {
  readonly onPrompt: (prompt: DevicePrompt) => void | Promise<void>
  readonly signal?: AbortSignal | null | undefined
}

/**
 * Logs in on another device (RFC 8628), and stores the tokens.
 *
 * @throws ClientError `login_denied`: refused, or too late; `token_request`; `token_response`; else the reason of the
 *   signal
 */
export async function loginOnDevice(
  session: TokenSession,
  deviceRequest: () => Promise<TokenCall>,
  deviceCall: (deviceCode: string) => Promise<TokenCall>,
  { onPrompt, signal }: DeviceLoginInit,
): Promise<Tokens> {
  signal?.throwIfAborted()
  const { options, clock } = session
  const answer = await callTokenEndpoint(options, deviceRequest)
  const deviceCode = textAt(answer, 'device_code')
  const userCode = textAt(answer, 'user_code')
  // Google's name for it is older than the RFC.
  const verificationUri = textAt(answer, 'verification_uri') ?? textAt(answer, 'verification_url')
  if (!deviceCode || !userCode || !verificationUri) {
    throw new TokenClientError('token_response', 'The answer has no device code, user code or verification URI.')
  }
  const expiresAt = clock() + secondsOf(plainAt(answer, 'expires_in'), 1800) * 1000
  const verificationUriComplete = textAt(answer, 'verification_uri_complete')
  await onPrompt({ userCode, verificationUri, verificationUriComplete, expiresAt })
  // Section 3.2: five seconds, unless the server says otherwise.
  for (let interval = secondsOf(plainAt(answer, 'interval'), 5); ; ) {
    // No longer than the code lasts, whatever interval is told.
    await untilAborted(pause(options, Math.min(interval * 1000, expiresAt - clock())), signal)
    if (clock() >= expiresAt) throw new TokenClientError('login_denied', 'The user code has expired.')
    try {
      const body = await callTokenEndpoint(options, () => deviceCall(deviceCode), { tries: 1 })
      return await acceptTokens(session, readTokens(session, body, accessTokenKey, refreshTokenKey))
    } catch (error) {
      interval += slowDown(error as TokenClientError)
    }
  }
}

/** Seconds that a server tells, unless they are none, or more than a timer can wait: that would end at once. */
export function secondsOf(told: string, otherwise: number): number {
  const seconds = Number(told)
  return seconds > 0 && seconds < 1e6 ? seconds : otherwise
}

/**
 * How many seconds longer to wait after an answer without tokens (section 3.5).
 *
 * @throws ClientError `login_denied`: refused, or too late; else the same error
 */
export function slowDown(error: TokenClientError): number {
  const { code, error: reason } = error
  if (reason === 'authorization_pending') return 0
  // What fails to answer is asked less often, too.
  if (reason === 'slow_down' || code === 'refresh_failed') return 5
  if (!/^(access_denied|expired_token)$/.test(`${reason}`)) throw error
  throw new TokenClientError('login_denied', error.message, error)
}
