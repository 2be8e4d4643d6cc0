import { base64UrlText } from '../../templates/runtime/signing/crypto.ts'
import type { CallExpression, Expression, Json, KeyKind, Secret, Step, TracedCall } from '../ir/plan.ts'
import { literalOf, type ReferenceSource, referencesOf, writtenReference } from '../ir/text.ts'
import { survey, textOf, withInner } from '../ir/walk-plan.ts'
import { durationSeconds } from './duration.ts'
import { call, fragment, literal, named, whereGiven } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import { placeToken } from './place-token.ts'
import type { ConfigOf, Scheme } from './scheme.ts'
import { presentStringOf, type View } from './signature-values.ts'

type JwtConfig = ConfigOf<'jwt'>
/** How a JWT is signed (RFC 7518 section 3.1). */
export type Algorithm = NonNullable<JwtConfig['algorithm']>
/** The members of a JSON object, in order. */
export type Entries = readonly (readonly [name: string, value: Json])[]

/** The signer behind each algorithm (RFC 7518 section 3.1, RFC 8037 section 3.1). */
export const jwtSigners: { readonly [Name in Algorithm]: (keyOf: Expression) => CallExpression } = {
  HS256: (keyOf) => hmac('SHA-256', keyOf),
  HS384: (keyOf) => hmac('SHA-384', keyOf),
  HS512: (keyOf) => hmac('SHA-512', keyOf),
  RS256: () => keyed('rsaSigner', literal('SHA-256'), literal(2048)),
  RS384: () => keyed('rsaSigner', literal('SHA-384'), literal(2048)),
  RS512: () => keyed('rsaSigner', literal('SHA-512'), literal(2048)),
  PS256: () => keyed('pssSigner', literal('SHA-256')),
  PS384: () => keyed('pssSigner', literal('SHA-384')),
  PS512: () => keyed('pssSigner', literal('SHA-512')),
  ES256: () => keyed('ecdsaSigner', fragment('p256')),
  ES384: () => keyed('ecdsaSigner', fragment('p384')),
  ES512: () => keyed('ecdsaSigner', fragment('p521')),
  EdDSA: () => keyed('ed25519Signer'),
}

const curves: { readonly [Name in Algorithm]?: KeyKind } = {
  ES256: 'P-256',
  ES384: 'P-384',
  ES512: 'P-521',
  EdDSA: 'Ed25519',
}

type SecretEncoding = NonNullable<JwtConfig['secretEncoding']>

/** The functions that make bytes of a secret. */
const secretDecoders: { readonly [Name in SecretEncoding]: string } = {
  utf8: 'utf8',
  base64: 'base64Secret',
  hex: 'hexSecret',
}

/** What an algorithm signs with: a shared secret or a private key. */
export function signingSecret(
  algorithm: Algorithm,
  fields: { readonly secret: (name: 'secret' | 'privateKey') => Secret },
): Expression {
  if (algorithm.startsWith('HS')) return { kind: 'secret', secret: fields.secret('secret') }
  const keyKind = curves[algorithm] ?? 'RSA'
  return { kind: 'secret', secret: { ...fields.secret('privateKey'), keyKind } }
}

export const jwt: Scheme<'jwt'> = {
  type: 'jwt',
  starter: {
    questions: () => [{ key: 'algorithm', prompt: 'How is the token signed?' }],
    lines: ({ chosen, line, env, reference }) => [
      line('algorithm'),
      chosen('algorithm').startsWith('HS') ? env('secret', 'SECRET') : env('privateKey', 'PRIVATE_KEY'),
      '# Many APIs look for the ID of the key:',
      `# additionalHeaders: { kid: "${reference('KEY_ID')}" }`,
      'payload:',
      `  ${env('iss', 'ISSUER')}`,
      'issuedAt: true',
      'expiresIn: 10m',
    ],
  },
  plan: (auth, fields) => {
    const { algorithm = 'HS256', addTo = 'header', expiresIn } = auth
    const secret = signingSecret(algorithm, fields)
    const { secretEncoding = auth.secretBase64Encoded ? 'base64' : 'utf8' } = auth
    const signer = jwtSigners[algorithm](fragment(secretDecoders[secretEncoding]))
    const traced = tracedSteps(algorithm, secret, secretEncoding)
    const additional = fields.json('additionalHeaders')
    const header = jwtHeader(algorithm, additional)
    const written = fields.jsonOfRequest('payload')
    const payload = withRequestValues(withNumericDates(written), ownParameters(auth))
    const added = timeClaims(auth, payload)
    const claims: Expression = { kind: 'json', json: { kind: 'map', entries: [...payload, ...added] } }

    const lifetime = expiresIn === undefined ? undefined : durationSeconds(expiresIn)
    const expiry = expiryOf(payload, lifetime)
    if (expiry && !auth.jwtId && !isNewEachTime([...additional, ...written])) {
      const state = call(
        'reusedJwt',
        signer,
        { kind: 'ofNow', value: expiry },
        { kind: 'option', name: 'clock' },
      )
      const token: Expression = {
        kind: 'state',
        isAwaited: true,
        name: 'signer',
        args: [secret, header, { kind: 'ofNow', value: claims }],
      }
      return {
        states: [{ name: 'signer', value: state }],
        traced,
        steps: [place(addTo, auth.useTokenPrefix, token, fields)],
      }
    }
    const token = call('signJwt', named('signer'), secret, header, claims)
    const usesTime = withInner(claims).some(({ kind }) => kind === 'now')
    return {
      states: [{ name: 'signer', value: signer }],
      traced,
      steps: [
        ...(usesTime ? [{ kind: 'now' } as const] : []),
        place(addTo, auth.useTokenPrefix, token, fields),
      ],
    }
  },
}

function tracedSteps(
  algorithm: Algorithm,
  secret: Expression,
  secretEncoding: SecretEncoding,
): readonly TracedCall[] {
  const encoding = 'base64url'
  return [
    {
      name: 'header',
      input: { fragment: 'signJwt', argument: 2, as: 'base64UrlDecoded' },
      encoding,
      result: { fragment: 'signJwt', argument: 2 },
    },
    {
      name: 'payload',
      input: { fragment: 'signJwt', argument: 3 },
      encoding,
      result: { fragment: 'signJwt', argument: 3, as: 'base64UrlEncoded' },
    },
    {
      name: 'signature',
      input: { fragment: 'signJwt', as: 'withoutLastPart' },
      operation: `sign ${algorithm}`,
      key: { text: textOf(secret) ?? [], ...(secretEncoding === 'utf8' ? {} : { encoding: secretEncoding }) },
      encoding,
    },
  ]
}

function place(
  addTo: 'header' | 'query',
  usePrefix = true,
  token: Expression,
  fields: FieldReader<JwtConfig>,
): Step {
  if (addTo === 'header' && !usePrefix) {
    const name = fields.headerName('headerKey', 'Authorization')
    return { kind: 'header', name, value: token, fields: { name: 'headerKey' } }
  }
  return placeToken(addTo, token, 'token', fields)
}

/** The header as base64url of its JSON; a constant if it contains no reference. */
export function jwtHeader(algorithm: Algorithm, additional: Entries): Expression {
  const dropsType = additional.some(
    ([name, value]) => name === 'typ' && value.kind === 'raw' && value.text === 'null',
  )
  const own = new Set(additional.map(([name]) => name))
  const entries: Entries = [
    ['alg', raw(algorithm)],
    ...(own.has('typ') ? [] : [['typ', raw('JWT')] as const]),
    ...additional.filter(([name]) => name !== 'typ' || !dropsType),
  ]
  const json: Json = { kind: 'map', entries }
  const text = literalJson(json)
  return text === undefined ? call('base64UrlText', { kind: 'json', json }) : literal(base64UrlText(text))
}

/** JSON without references; `undefined` if it contains one. */
function literalJson(json: Json): string | undefined {
  switch (json.kind) {
    case 'raw':
      return json.text
    case 'text': {
      const text = literalOf(json.text)
      return text === undefined ? undefined : JSON.stringify(text)
    }
    case 'value':
    case 'string':
      return undefined
    case 'list': {
      const items = json.items.map(literalJson)
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`
    }
    case 'map': {
      const entries = json.entries.map(([name, value]) => {
        const text = literalJson(value)
        return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`
      })
      return entries.includes(undefined) ? undefined : `{${entries.join(',')}}`
    }
  }
}

/** `iat`, `nbf`, `exp` and `jti` (RFC 7519 section 4.1), except for those in the payload. */
function timeClaims({ issuedAt, notBefore, expiresIn, jwtId }: JwtConfig, payload: Entries): Entries {
  const after = (duration: string | number | boolean | undefined): Json => ({
    kind: 'value',
    value: { kind: 'now', plus: typeof duration === 'boolean' ? 0 : durationSeconds(duration ?? 0) },
  })
  const claims: readonly (readonly [string, Json, unknown])[] = [
    ['iat', after(issuedAt), issuedAt],
    ['nbf', after(notBefore), notBefore],
    ['exp', after(expiresIn), expiresIn],
    ['jti', { kind: 'string', value: call('uniqueId', { kind: 'option', name: 'nonce' }) }, jwtId],
  ]
  const own = new Set(payload.map(([name]) => name))
  return claims
    .filter(([name, , chosen]) => chosen && !own.has(name))
    .map(([name, value]) => [name, value] as const)
}

/**
 * Claims in which a time of the request, and a reference for `iat`, `nbf` or `exp`, is sent as a number (RFC 7519
 * section 2, NumericDate).
 */
export function withNumericDates(claims: Entries): Entries {
  return claims.map(([name, json]) => {
    const isReference = json.kind === 'text' && json.text.length === 1 && literalOf(json.text) === undefined
    return isReference && ['iat', 'nbf', 'exp'].includes(name) && !timeUnit(json)
      ? [name, { kind: 'value', value: { kind: 'number', text: json.text } }]
      : [name, withNumericTimes(json)]
  })
}

function withNumericTimes(json: Json): Json {
  const unit = timeUnit(json)
  if (unit) {
    return { kind: 'value', value: unit === 's' ? { kind: 'now', plus: 0 } : { kind: 'requestTime' } }
  }
  if (json.kind === 'list') return { kind: 'list', items: json.items.map(withNumericTimes) }
  if (json.kind !== 'map') return json
  return { kind: 'map', entries: json.entries.map(([name, value]) => [name, withNumericTimes(value)]) }
}

/** The unit of a value that is only `${time.s}` or `${time.ms}`. */
function timeUnit(json: Json): 's' | 'ms' | undefined {
  const [part, ...others] = json.kind === 'text' ? json.text : []
  if (typeof part !== 'object' || others.length || part.source !== 'time') return undefined
  return part.name === 's' || part.name === 'ms' ? part.name : undefined
}

/** Claims with the values of `${request.…}`. */
function withRequestValues(claims: Entries, own: readonly string[]): Entries {
  return claims.map(([name, json]) => [name, withRequestValue(json, own)])
}

function withRequestValue(json: Json, own: readonly string[]): Json {
  if (json.kind === 'list') {
    return { kind: 'list', items: json.items.map((item) => withRequestValue(item, own)) }
  }
  if (json.kind === 'map') return { kind: 'map', entries: withRequestValues(json.entries, own) }
  const isNumber = json.kind === 'value' && json.value.kind === 'number'
  const text = json.kind === 'text' ? json.text : isNumber ? json.value.text : []
  if (!referencesOf(text).some(({ source }) => source === 'request')) return json
  const view: View = {
    place: 'payload',
    isReadable: true,
    steps: new Map(),
    later: { query: own, form: [], json: [], headers: [] },
  }
  const value = presentStringOf(text, view)
  if (isNumber) {
    const words = text.map((part) => (typeof part === 'string' ? part : writtenReference(part))).join('')
    return { kind: 'value', value: call('variableNumber', literal(words), value) }
  }
  const optional = referencesOf(text).filter((reference) => reference.optional)
  return {
    kind: 'string',
    value: whereGiven(optional, value, named('undefined')),
    ...(optional.length ? { mayBeAbsent: true } : {}),
  }
}

/** Parameters that the token is placed into, so that it cannot contain them. */
function ownParameters({ addTo, queryKey = 'token' }: JwtConfig): readonly string[] {
  return addTo === 'query' ? [queryKey] : []
}

/** True for entries with a value that is new in each request. */
function isNewEachTime(entries: Entries): boolean {
  const sources = sourcesOf(entries)
  return newSources.some((source) => sources.has(source))
}

const newSources: readonly ReferenceSource[] = ['time', 'nonce', 'request']

/** The sources of all references in entries. */
export function sourcesOf(entries: Entries): ReadonlySet<ReferenceSource> {
  return survey([{ kind: 'json', json: { kind: 'map', entries } }]).sources
}

/** When a token expires, in seconds; `undefined` if a reference decides it. */
function expiryOf(payload: Entries, lifetime: number | undefined): Expression | undefined {
  const own = payload.find(([name]) => name === 'exp')?.[1]
  if (!own) return lifetime === undefined ? undefined : { kind: 'now', plus: lifetime }
  const seconds = own.kind === 'raw' ? Number(own.text) : Number.NaN
  return Number.isFinite(seconds) && own.kind === 'raw' && own.text !== 'null' ? literal(seconds) : undefined
}

function hmac(hash: string, keyOf: Expression): CallExpression {
  return call('hmacSigner', literal(hash), keyOf)
}

function keyed(name: string, ...args: readonly Expression[]): CallExpression {
  return call('keyJwtSigner', call(name, ...args))
}

function raw(text: string): Json {
  return { kind: 'raw', text: JSON.stringify(text) }
}
