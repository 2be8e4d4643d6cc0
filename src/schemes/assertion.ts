import type { ConstantPlan, Expression, Json } from '../ir/plan.ts'
import { durationSeconds } from './duration.ts'
import { call, fragment } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import {
  type Algorithm,
  type Entries,
  jwtHeader,
  jwtSigners,
  signingSecret,
  withNumericDates,
} from './jwt.ts'

/** The fields of a signed assertion. */
export interface AssertionConfig {
  readonly algorithm: Algorithm
  readonly expiresIn?: string | number
  readonly secret?: unknown
  readonly privateKey?: unknown
  readonly keyId?: unknown
  readonly issuer?: unknown
  readonly subject?: unknown
  readonly audience?: unknown
  readonly claims?: unknown
  readonly additionalHeaders?: unknown
}

/** Claims that the config may omit. */
export interface AssertionDefaults {
  readonly issuer: Json | undefined
  readonly subject: Json | undefined
  readonly audience: Json
}

/** A signed assertion, and its signer, which is created once for each client. */
export interface AssertionPlan {
  readonly signer: ConstantPlan
  readonly token: Expression
}

/** A JWT that authenticates a client or authorises a grant (RFC 7523 section 3), with `iat`, `exp` and `jti`. */
export function planAssertion(
  { algorithm, expiresIn = '5m' }: AssertionConfig,
  fields: FieldReader<AssertionConfig>,
  signerName: string,
  defaults: AssertionDefaults,
): AssertionPlan {
  const secret = signingSecret(algorithm, fields)
  const keyId = textJson(fields, 'keyId')
  const additional = fields.json('additionalHeaders')
  const own: readonly (readonly [string, Json | undefined])[] = [
    ['iss', textJson(fields, 'issuer') ?? defaults.issuer],
    ['sub', textJson(fields, 'subject') ?? defaults.subject],
    ['aud', textJson(fields, 'audience') ?? defaults.audience],
    ['iat', { kind: 'value', value: { kind: 'now', plus: 0 } }],
    ['exp', { kind: 'value', value: { kind: 'now', plus: durationSeconds(expiresIn) } }],
    ['jti', { kind: 'string', value: call('uniqueId', { kind: 'option', name: 'nonce' }) }],
  ]
  return {
    signer: { name: signerName, value: jwtSigners[algorithm](fragment('utf8')) },
    token: call(
      'signJwt',
      { kind: 'name', name: signerName },
      secret,
      jwtHeader(algorithm, keyId ? replaced([['kid', keyId]], additional) : additional),
      {
        kind: 'json',
        json: { kind: 'map', entries: replaced(own, withNumericDates(fields.json('claims'))) },
      },
    ),
  }
}

/** An optional string of the config as JSON. */
function textJson(
  fields: FieldReader<AssertionConfig>,
  name: 'keyId' | 'issuer' | 'subject' | 'audience',
): Json | undefined {
  const text = fields.optionalText(name)
  return text && { kind: 'text', text }
}

/** Entries with others that override or follow them; `null` drops one. */
export function replaced(
  entries: readonly (readonly [name: string, value: Json | undefined])[],
  others: Entries,
): Entries {
  const all = new Map<string, Json | undefined>(entries)
  for (const [name, value] of others) all.set(name, isNull(value) ? undefined : value)
  return [...all].flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

/** True for the JSON `null`. */
function isNull(value: Json): boolean {
  return value.kind === 'raw' && value.text === 'null'
}
