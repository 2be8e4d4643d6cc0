/** @section Tokens */

import type { Tokens } from '../stores/token-store.ts'
import { valueAt } from '../values/value-at.ts'
import type { TokenBody } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import type { TokenSession } from './token-session.ts'

/** @slot the config's key of the access token, or the one of its keys that `body` has */
export const accessTokenKey: string = 'access_token'

/** @slot the config's key of the refresh token */
export const refreshTokenKey: string = 'refresh_token'

/** @slot the same for the response to a refresh */
export const renewedAccessTokenKey: string = 'access_token'

/** @slot the config's key of the refresh token in the response to a refresh */
export const renewedRefreshTokenKey: string = 'refresh_token'

/** @slot the config's key of the lifetime */
export const lifetimeKey: string = 'expires_in'

/** @slot the milliseconds in the config's unit of the lifetime */
export const lifetimeUnit: number = 1000

/** @slot the config's key of the time of expiry */
export const endKey: string = 'expires_at'

/** @slot the lifetime of a token whose response has none, in milliseconds */
export const defaultLifetime: number = 3_600_000

/**
 * When a token expires according to its response, in milliseconds since 1970; `undefined` if it does not say.
 *
 * @slot `endByLifetime` or `endByTime`, or one of them with a default
 */
export const endOf: (body: TokenBody, now: number) => number | undefined = endByLifetime

/** When a token expires, from its lifetime (RFC 6749 section 5.1), which some servers write as a string. */
export function endByLifetime(body: TokenBody, now: number): number | undefined {
  const lifetime = Number(plainAt(body, lifetimeKey)) * lifetimeUnit
  return lifetime > 0 && lifetime < 1e14 ? now + lifetime : undefined
}

/** When a token expires, from a time: ISO 8601, or seconds or milliseconds since 1970. */
export function endByTime(body: TokenBody, now: number): number | undefined {
  const written = plainAt(body, endKey)
  const count = Number(written)
  // 1e11 seconds is the year 5138; 1e11 milliseconds was in 1973.
  const milliseconds = count < 1e11 ? count * 1000 : count
  const end = count > 0 ? milliseconds : Date.parse(written)
  // The last time of a `Date`.
  return end > now && end <= 8.64e15 ? end : undefined
}

/** When a token expires, from its lifetime or, without one, the config's. */
export function endByLifetimeOrDefault(body: TokenBody, now: number): number {
  return endByLifetime(body, now) ?? now + defaultLifetime
}

/** When a token expires, from a time or, without one, the config's lifetime. */
export function endByTimeOrDefault(body: TokenBody, now: number): number {
  return endByTime(body, now) ?? now + defaultLifetime
}

/** When a token expires, if its response does not say. */
export function endByDefault(_body: TokenBody, now: number): number {
  return now + defaultLifetime
}

/** For tokens whose expiry nothing tells. */
export function noEnd(_body: TokenBody, _now: number): undefined {
  return undefined
}

/** The tokens of a response (RFC 6749 section 5.1), which are noted as received. What it lacks comes from `before`. */
export function readTokens(
  session: TokenSession,
  body: TokenBody,
  accessTokenKey: string,
  refreshTokenKey: string,
  before?: Tokens | undefined,
): Tokens {
  const accessToken = textAt(body, accessTokenKey)
  if (!accessToken) throw new TokenClientError('token_response', `The response has no ${accessTokenKey}.`)
  if (/[^ -~\x80-\xff]/.test(accessToken)) {
    throw new TokenClientError('token_response', 'The token has a forbidden character.')
  }
  if (isDeeper(body, 100)) throw new TokenClientError('token_response', 'The response is nested too deeply.')
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
 * The value of one of the config's keys.
 *
 * @slot `memberAt` or, if a key has a dot in it, `valueAt`
 */
export const keyed: (body: TokenBody, key: string) => unknown = valueAt

export function memberAt(body: TokenBody, name: string): unknown {
  return body[name]
}

/** The first of some keys that has a value. */
export function givenKey(body: TokenBody, keys: readonly string[]): string {
  const key = keys.find((each) => textAt(body, each))
  if (key === undefined) throw new TokenClientError('token_response', `The response has no ${keys.join(' or ')}.`)
  return key
}

/** A string that is not empty. */
export function textAt(body: TokenBody, key: string): string | undefined {
  const value = keyed(body, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** True if lists and maps are nested in more than this number of levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  const members = typeof value === 'object' && value !== null ? Object.values(value) : []
  return levels < 0 || members.some((member) => isDeeper(member, levels - 1))
}

/** A string, number or boolean as a string; empty for a list or map, because its own `toString` may be hostile. */
export function plainAt(body: TokenBody, key: string): string {
  const value = keyed(body, key)
  return typeof value === 'object' ? '' : `${value}`
}

/**
 * A response without its tokens.
 *
 * @slot `withoutMembers` or, if a key has a dot in it, `withoutPaths`
 */
export const withoutTokens: (body: TokenBody, accessTokenKey: string, refreshTokenKey: string) => TokenBody =
  withoutPaths

export function withoutMembers(body: TokenBody, first: string, second: string): TokenBody {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== first && name !== second))
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
