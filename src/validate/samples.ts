import { secretHint, yamlText } from '../diagnostics/hints.ts'
import { nodeAt, type SourceNode } from '../ir/source.ts'
import { followRef, type SchemaNode } from './schema-node.ts'

/** Values for hints. They are shorter than the examples in the schema, or fit wherever the key occurs. */
const samples: Readonly<Record<string, unknown>> = {
  flexgen: 1,
  name: 'my-api',
  baseUrl: 'https://api.example.com',
  authorizationUrl: 'https://auth.example.com/authorize',
  accessTokenUrl: 'https://auth.example.com/token',
  deviceAuthorizationUrl: 'https://auth.example.com/device/code',
  clientId: '${env.CLIENT_ID}',
  assertion: { algorithm: 'RS256', privateKey: '${env.PRIVATE_KEY}', issuer: '${env.ISSUER}' },
  clientAssertion: { algorithm: 'RS256', privateKey: '${env.PRIVATE_KEY}' },
  key: 'X-API-Key',
  hash: 'SHA-256',
  hmac: 'SHA-256',
  sign: 'RSA-SHA256',
  grantType: 'authorization_code',
  redirectUri: 'http://127.0.0.1:8976/callback',
  variables: { NAME: {} },
  refresh: { refreshBefore: '5m' },
  tokenRequest: { bodyFormat: 'json' },
  errorBody: { path: 'error.code', equals: 'token_expired' },
  'errorStatusCodes[]': 401,
  'statusCodes[]': 409,
  login: { url: 'https://api.example.com/login' },
  logout: { url: 'https://api.example.com/logout' },
  request: { url: 'https://api.example.com/renew' },
  'scope[]': 'read',
  exp: 1_767_225_600,
  nbf: 1_767_225_600,
  iat: 1_767_225_600,
}

/**
 * The value to write for a missing key.
 *
 * @param schema the schema that requires the key in its map
 * @param map the map in the config
 */
export function sampleFor(
  key: string,
  schema: SchemaNode,
  whole: SchemaNode,
  map: SourceNode | undefined,
): string {
  const property = schema.properties?.[key]
  const allowed = typeof property === 'object' ? property.enum : undefined
  const type = key === 'type' ? likelyType(whole, map) : undefined
  if (type !== undefined && (allowed?.includes(type) ?? true)) return type
  if (key === 'algorithm') return map && nodeAt(map, ['secret']) ? 'HS256' : 'RS256'
  return (
    sampleOf(key, typeof property === 'object' ? property : {}, whole) ?? `"\${env.${key.toUpperCase()}}"`
  )
}

/** A value that a key allows, as YAML on one line; `undefined` if none is known. */
export function sampleOf(key: string, schema: SchemaNode, whole: SchemaNode): string | undefined {
  const { examples, enum: values, ...property } = followRef(schema, whole)
  const written = !isSecret(property)
    ? undefined
    : examples
      ? yamlText(examples[0])
      : secretHint(key).slice(key.length + 2)
  const [first] = [
    ...(Object.hasOwn(samples, key) ? [samples[key]] : []),
    ...(examples ?? []),
    ...(property.default === undefined ? [] : [property.default]),
    ...(values ?? []),
    ...requiredKeys(property, whole),
  ]
  return written ?? (first === undefined ? undefined : yamlText(first))
}

/** For a map, a sample with the keys that it requires. */
function requiredKeys({ required = [], properties = {} }: SchemaNode, whole: SchemaNode): readonly unknown[] {
  const entries = required.map((key) => {
    const property = properties[key]
    const { examples = [] } = typeof property === 'object' ? followRef(property, whole) : {}
    return [key, examples[0]] as const
  })
  return entries.length && entries.every(([, value]) => value !== undefined)
    ? [Object.fromEntries(entries)]
    : []
}

/** True for a key that takes a secret, with or without literals. */
function isSecret(schema: SchemaNode): boolean {
  return schema['x-diagnostic'] === 'secrets/plain' || schema.else?.['x-diagnostic'] === 'secrets/plain'
}

/** The auth type that has most of the keys of a map. */
export function likelyType(
  { definitions = {} }: SchemaNode,
  map: SourceNode | undefined,
): string | undefined {
  const written = map?.kind === 'map' ? [...map.entries.keys()].filter((key) => key !== 'type') : []
  const named = written.find((key) => definitions[key]?.title === `${key} auth`)
  if (named !== undefined) return named
  let best: string | undefined
  let most = 0
  for (const [name, { title, properties = {} }] of Object.entries(definitions)) {
    const known =
      title === `${name} auth` ? written.filter((key) => Object.hasOwn(properties, key)).length : 0
    if (known > most) {
      best = name
      most = known
    }
  }
  return best
}
