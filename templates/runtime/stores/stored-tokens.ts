/** @section Tokens */
import { TokenClientError } from '../tokens/token-errors.ts'
import type { Tokens } from './token-store.ts'

/**
 * Reads the JSON that tokens are kept as. What only this client writes, `response` and `redirect`, may be missing.
 *
 * @throws ClientError `store_failed`: the text is something else. It does not show it, for it may hold a secret
 */
export function parseTokens(text: string): Tokens {
  const tokens = { response: {}, redirect: {}, ...parsedMap(text) }
  const isOptional = (type: string, ...values: readonly unknown[]): boolean =>
    values.every((value) => value === undefined || typeof value === type)
  const { accessToken, refreshToken, usedRefreshToken, tokenType, scope, receivedAt, response, redirect, ...others } =
    tokens as { [Name in keyof Tokens]?: unknown }
  // JSON has no infinite numbers.
  const expiresAt = others.expiresAt ?? undefined
  if (
    typeof accessToken !== 'string' ||
    !isOptional('string', refreshToken, usedRefreshToken, tokenType, scope) ||
    !isOptional('number', expiresAt, receivedAt) ||
    Object(response) !== response ||
    Object(redirect) !== redirect
  ) {
    throw new TokenClientError('store_failed', 'The token store holds something that is not tokens.')
  }
  // Each member was looked at.
  return { ...tokens, expiresAt } as unknown as Tokens
}

/** The map that a text is as JSON; `undefined` for any other. The engine's own error would show the text. */
export function parsedMap(text: string): object | undefined {
  try {
    return Object(JSON.parse(text))
  } catch {
    return undefined
  }
}
