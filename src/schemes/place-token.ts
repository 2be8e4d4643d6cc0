import type { Expression, Step } from '../ir/plan.ts'
import type { FieldReader } from './field-reader.ts'

/** The fields that place a token. */
interface TokenPlaceConfig {
  readonly headerKey?: string
  readonly tokenPrefix?: string
  readonly queryKey?: string
}

/**
 * Places a token in a header or the query, by the fields that every auth type with a token has.
 *
 * @param queryKey default name of the query parameter
 * @param value the field that contains the token; if omitted, the token is computed
 */
export function placeToken(
  addTo: 'header' | 'query',
  token: Expression,
  queryKey: string,
  fields: FieldReader<TokenPlaceConfig>,
  value?: string,
): Step {
  const from = value === undefined ? {} : { value }
  if (addTo === 'query')
    return {
      kind: 'query',
      name: fields.fixed('queryKey', queryKey),
      value: token,
      fields: { ...from, name: 'queryKey' },
    }
  const prefix = fields.prefix('tokenPrefix', 'Bearer')
  return {
    kind: 'header',
    name: fields.headerName('headerKey', 'Authorization'),
    value: { kind: 'join', parts: [prefix, token] },
    fields: { ...from, name: 'headerKey', prefix: 'tokenPrefix' },
  }
}
