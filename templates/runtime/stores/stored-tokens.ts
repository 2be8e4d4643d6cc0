/** @section Token stores */
import { TokenClientError } from '../tokens/token-errors.ts'
import type { Tokens } from './token-store.ts'

/** @slot the members of tokens that are strings, if present */
export const optionalTexts: readonly string[] = ['refreshToken', 'usedRefreshToken', 'tokenType', 'scope']

/**
 * Parses the JSON of stored tokens. `response` and `redirect` may be missing, because other programs do not write them.
 *
 * @throws ClientError `store_failed` if it is anything else, which the error does not show
 */
export function parseTokens(text: string): Tokens {
  const tokens: Record<string, unknown> = { response: {}, redirect: {}, ...parsedMap(text) }
  const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null
  const isOptional = (type: string, ...values: readonly unknown[]): boolean =>
    values.every((value) => value === undefined || typeof value === type)
  const { accessToken, receivedAt, response, redirect } = tokens
  // JSON has no infinite numbers.
  const expiresAt = tokens['expiresAt'] ?? undefined
  if (
    typeof accessToken !== 'string' ||
    !isOptional('string', ...optionalTexts.map((name) => tokens[name])) ||
    !isOptional('number', expiresAt, receivedAt) ||
    !isMap(response) ||
    !isMap(redirect)
  ) {
    throw new TokenClientError('store_failed', 'The token store contains something other than tokens.')
  }
  // Each member has been checked.
  return { ...tokens, expiresAt } as unknown as Tokens
}

/** A JSON map; `undefined` if it is invalid, because the error of `JSON.parse` would show it. */
export function parsedMap(text: string): object | undefined {
  try {
    return Object(JSON.parse(text))
  } catch {
    return undefined
  }
}
