/** @section Tokens */

import type { Tokens } from '../stores/token-store.ts'
import { untilAborted } from '../values/values.ts'
import { acceptTokens } from './token-access.ts'
import { accessTokenKey, plainAt, readTokens, refreshTokenKey, textAt } from './token-answer.ts'
import { callTokenEndpoint, pause, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/**
 * What to show to the user.
 *
 * @public
 */
export interface DevicePrompt {
  /** The code to enter at `verificationUri`. */
  readonly userCode: string
  readonly verificationUri: string
  /** The URI with the code in it, for a QR code for instance. */
  readonly verificationUriComplete: string | undefined
  /** When the code expires, in milliseconds since 1970. */
  readonly expiresAt: number
}

/**
 * Options of a login.
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
 * @throws ClientError `login_denied` if refused or expired; `token_request`; `token_response`
 * @throws unknown the reason of the signal
 */
export async function loginOnDevice(
  session: TokenSession,
  deviceRequest: () => Promise<TokenCall>,
  deviceCall: (deviceCode: string) => Promise<TokenCall>,
  { onPrompt, signal }: DeviceLoginInit,
  more: Partial<Tokens> = {},
): Promise<Tokens> {
  signal?.throwIfAborted()
  const { options, clock } = session
  const device = await callTokenEndpoint(options, deviceRequest)
  const deviceCode = textAt(device, 'device_code')
  const userCode = textAt(device, 'user_code')
  // Google's name is older than RFC 8628.
  const verificationUri = textAt(device, 'verification_uri') ?? textAt(device, 'verification_url')
  if (!deviceCode || !userCode || !verificationUri) {
    throw new TokenClientError('token_response', 'The device code, user code or verification URI is missing.')
  }
  const expiresAt = clock() + secondsOf(plainAt(device, 'expires_in'), 1800) * 1000
  const verificationUriComplete = textAt(device, 'verification_uri_complete')
  await onPrompt({ userCode, verificationUri, verificationUriComplete, expiresAt })
  // Without an interval, RFC 8628 section 3.2 prescribes five seconds.
  let interval = secondsOf(plainAt(device, 'interval'), 5)
  for (;;) {
    // No longer than until the code expires.
    await untilAborted(pause(options, Math.min(interval * 1000, expiresAt - clock())), signal)
    if (clock() >= expiresAt) throw new TokenClientError('login_denied', 'The user code has expired.')
    try {
      const body = await callTokenEndpoint(options, () => deviceCall(deviceCode), { tries: 1 })
      const tokens = readTokens(session, body, accessTokenKey, refreshTokenKey)
      return await acceptTokens(session, { ...tokens, ...more })
    } catch (error) {
      interval += slowDown(error as TokenClientError)
    }
  }
}

/** A server's number of seconds or, if that is not positive or too long for a timer, another. */
export function secondsOf(written: string, otherwise: number): number {
  const seconds = Number(written)
  return seconds > 0 && seconds < 1e6 ? seconds : otherwise
}

/**
 * The seconds to add to the interval after a response without tokens (RFC 8628 section 3.5).
 *
 * @throws ClientError `login_denied` if refused or expired; otherwise the same error
 */
export function slowDown(error: TokenClientError): number {
  const { code, error: reason } = error
  if (reason === 'authorization_pending') return 0
  // A server that does not respond is also called less often.
  if (reason === 'slow_down' || code === 'refresh_failed') return 5
  if (reason !== 'access_denied' && reason !== 'expired_token') throw error
  throw new TokenClientError('login_denied', error.message, error)
}
