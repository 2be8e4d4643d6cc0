import type { Expression, Step } from '../ir/plan.ts'
import type { FieldReader } from './field-reader.ts'

/** Keys that place a token. */
interface TokenPlaceConfig {
  readonly headerKey?: string
  readonly tokenPrefix?: string
  readonly queryKey?: string
}

/**
 * Puts a token where `addTo` says, by the keys that do so for every auth with a token.
 *
 * @param queryKey the auth type's default for the query parameter's name
 */
export function placeToken(
  addTo: 'header' | 'query',
  token: Expression,
  queryKey: string,
  fields: FieldReader<TokenPlaceConfig>,
): Step {
  if (addTo === 'query') return { kind: 'query', name: fields.fixed('queryKey', queryKey), value: token }
  const prefix = fields.prefix('tokenPrefix', 'Bearer')
  return {
    kind: 'header',
    name: fields.headerName('headerKey', 'Authorization'),
    value: { kind: 'join', parts: [prefix, token] },
  }
}
