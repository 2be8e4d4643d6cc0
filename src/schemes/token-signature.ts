import type { AuthPlan, Step } from '../ir/plan.ts'
import type { FieldReader } from './field-reader.ts'
import { planTokenSignature } from './signature.ts'
import type { SignatureConfig } from './signature-values.ts'

/** The fields of an auth that has tokens, and may sign requests besides. */
interface SignedConfig {
  readonly signature?: SignatureConfig
  readonly addTo?: unknown
  readonly headerKey?: unknown
  readonly tokenPrefix?: unknown
  readonly queryKey?: unknown
  readonly cookieKey?: unknown
}

/**
 * What requests with a token get: the token in its place and, if there is one, the signature. A token that the signature
 * contains has no other place.
 */
export function placeAndSign(
  { signature }: SignedConfig,
  fields: FieldReader<SignedConfig>,
  placed: readonly Step[],
): Pick<AuthPlan, 'states' | 'made' | 'steps'> {
  if (!signature) return { steps: placed }
  const { hasToken, ...signed } = planTokenSignature(signature, fields.nested('signature'))
  if (!hasToken) return { ...signed, steps: [...placed, ...signed.steps] }
  for (const name of ['addTo', 'headerKey', 'tokenPrefix', 'queryKey', 'cookieKey'] as const) {
    const problem = `\`${name}\` has no effect, because \`signature\` contains the token.`
    fields.reportNoEffect(name, problem, `remove \`${name}\``)
  }
  return signed
}
