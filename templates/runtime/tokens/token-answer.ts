/** @section Tokens */

import type { Tokens } from '../stores/token-store.ts'
import { valueAt } from '../values/value-at.ts'
import type { TokenBody } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/** @slot the config's key of the access token */
export const accessTokenKey: string = 'access_token'

/** @slot the config's key of the refresh token */
export const refreshTokenKey: string = 'refresh_token'

/** @slot the same in the answer to a refresh */
export const renewedAccessTokenKey: string = 'access_token'

/** @slot the same in the answer to a refresh */
export const renewedRefreshTokenKey: string = 'refresh_token'

/** @slot the config's key of the lifetime */
export const lifetimeKey: string = 'expires_in'

/** @slot milliseconds in what the lifetime is counted in */
export const lifetimeUnit: number = 1000

/** @slot the config's key of the end of the lifetime */
export const endKey: string = 'expires_at'

/** @slot the lifetime of a token whose answer tells none, in milliseconds */
export const defaultLifetime: number = 3_600_000

/**
 * When a token ends, in milliseconds since 1970, as its answer tells; `undefined` where it does not.
 *
 * @slot `endByLifetime` or `endByTime`, or one of them with a default
 */
export const endOf: (body: TokenBody, now: number) => number | undefined = endByLifetime

/** By `expires_in` (RFC 6749 section 5.1), which may be missing, and which some servers write as text. */
export function endByLifetime(body: TokenBody, now: number): number | undefined {
  const lifetime = Number(plainAt(body, lifetimeKey)) * lifetimeUnit
  return lifetime > 0 && lifetime < 1e14 ? now + lifetime : undefined
}

/** By a time: ISO 8601, or seconds or milliseconds since 1970. */
export function endByTime(body: TokenBody, now: number): number | undefined {
  const written = plainAt(body, endKey)
  const count = Number(written)
  // Seconds reach this count in the year 5138, milliseconds reached it in 1973.
  const end = count > 0 ? count * (count < 1e11 ? 1000 : 1) : Date.parse(written)
  // The last time that a `Date` can have.
  return end > now && end <= 8.64e15 ? end : undefined
}

/** By `expires_in`, else by the config. */
export function endByLifetimeOrDefault(body: TokenBody, now: number): number {
  return endByLifetime(body, now) ?? now + defaultLifetime
}

/** By a time, else by the config. */
export function endByTimeOrDefault(body: TokenBody, now: number): number {
  return endByTime(body, now) ?? now + defaultLifetime
}

/** The tokens in a token endpoint's answer (RFC 6749 section 5.1), with what it leaves out of the ones before. */
export function readTokens(
  session: TokenSession,
  body: TokenBody,
  accessTokenKey: string,
  refreshTokenKey: string,
  before?: Tokens | undefined,
): Tokens {
  const accessToken = textAt(body, accessTokenKey)
  if (!accessToken) throw new TokenClientError('token_response', `The token answer has no ${accessTokenKey}.`)
  if (/[^ -~\x80-\xff]/.test(accessToken)) {
    throw new TokenClientError('token_response', 'The token has a forbidden character.')
  }
  if (isDeeper(body, 100)) throw new TokenClientError('token_response', 'The token answer is nested too deep.')
  const receivedAt = session.clock()
  session.received = {
    accessToken,
    refreshToken: textAt(body, refreshTokenKey) ?? before?.refreshToken,
    expiresAt: endOf(body, receivedAt),
    receivedAt,
    tokenType: textAt(body, 'token_type'),
    scope: textAt(body, 'scope') ?? before?.scope,
    response: { ...before?.response, ...withoutTokens(body, accessTokenKey, refreshTokenKey) },
    redirect: before?.redirect ?? {},
  }
  return session.received
}

/**
 * The value under a key of the config's.
 *
 * @slot `memberAt` or, where a key has a dot in it, `valueAt`
 */
export const keyed: (body: TokenBody, key: string) => unknown = valueAt

export function memberAt(body: TokenBody, name: string): unknown {
  return body[name]
}

/** A text that is not empty. */
export function textAt(body: TokenBody, key: string): string | undefined {
  const value = keyed(body, key)
  return (typeof value === 'string' && value) || undefined
}

/** True for lists or maps in one another on more levels than that. */
export function isDeeper(value: unknown, levels: number): boolean {
  // Of what JSON has, only these two have members.
  const members = typeof value === 'object' ? Object.values(Object(value)) : []
  return levels < 0 || members.some((member) => isDeeper(member, levels - 1))
}

/** A text, number or boolean as text; a list or a map is none, for its own way to become a text may be hostile. */
export function plainAt(body: TokenBody, key: string): string {
  const value = keyed(body, key)
  return typeof value === 'object' ? '' : `${value}`
}

/**
 * An answer without its tokens.
 *
 * @slot `withoutMembers` or, where a key has a dot in it, `withoutPaths`
 */
export const withoutTokens: (body: TokenBody, accessTokenKey: string, refreshTokenKey: string) => TokenBody =
  withoutPaths

export function withoutMembers({ ...rest }: Record<string, unknown>, one: string, other: string): TokenBody {
  delete rest[one]
  delete rest[other]
  return rest
}

/** A copy without the values at two paths. */
export function withoutPaths(body: TokenBody, first: string, second: string): TokenBody {
  return without(without(body, first), second)
}

/** A copy without the value at a path, read as `valueAt` reads it. */
export function without(data: TokenBody, path: string): TokenBody {
  const [name = '', ...rest] = Object.hasOwn(data, path) ? [path] : path.split('.')
  const { [name]: value, ...others } = data
  if (!rest.length) return others
  return value && typeof value === 'object' ? { ...data, [name]: without(value as TokenBody, rest.join('.')) } : data
}
