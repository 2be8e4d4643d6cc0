import { secretHint, yamlText } from '../diagnostics/hints.ts'
import { nodeAt, type SourceNode } from '../ir/source.ts'
import { followRef, type SchemaNode } from './schema-node.ts'

/** Values to paste for keys whose schema has no example for them alone: editors offer all that a grant requires. */
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
  grantType: 'authorization_code',
  redirectUri: 'http://127.0.0.1:8976/callback',
  auth: { type: 'bearer' },
  variables: { NAME: {} },
  refresh: { refreshBefore: '5m' },
  tokenRequest: { bodyFormat: 'json' },
  errorBody: { path: 'error.code', equals: 'token_expired' },
  'errorStatusCodes[]': 401,
  'scope[]': 'read',
  exp: 1_767_225_600,
  nbf: 1_767_225_600,
  iat: 1_767_225_600,
}

/**
 * What to write for a missing key.
 *
 * @param schema of the map, where it requires the key
 * @param map what stands there
 */
export function sampleFor(
  key: string,
  schema: SchemaNode,
  whole: SchemaNode,
  map: SourceNode | undefined,
): string {
  if (key === 'type') return likelyType(whole, map) ?? 'bearer'
  if (key === 'algorithm') return map && nodeAt(map, ['secret']) ? 'HS256' : 'RS256'
  const property = schema.properties?.[key]
  return (
    sampleOf(key, typeof property === 'object' ? property : {}, whole) ?? `"\${env.${key.toUpperCase()}}"`
  )
}

/** A value that a key takes, as YAML has it on one line; `undefined` where none is known. */
export function sampleOf(key: string, schema: SchemaNode, whole: SchemaNode): string | undefined {
  const { examples, enum: values, ...property } = followRef(schema, whole)
  const written = isSecret(property) ? secretHint(key).slice(key.length + 2) : undefined
  const [first] = [
    ...(Object.hasOwn(samples, key) ? [samples[key]] : []),
    ...(examples ?? []),
    ...(property.default === undefined ? [] : [property.default]),
    ...(values ?? []),
  ]
  return written ?? (first === undefined ? undefined : yamlText(first))
}

/** True for a key that takes a secret, also where it takes a literal as well. */
function isSecret(schema: SchemaNode): boolean {
  return schema['x-diagnostic'] === 'secrets/plain' || schema.else?.['x-diagnostic'] === 'secrets/plain'
}

/** The auth type that knows most of the keys that stand there. */
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
