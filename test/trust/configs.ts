/**
 * Random configs of all auth types, with hostile strings wherever a config accepts strings. Each has a twin: the same
 * config with plain words instead, whose client must have the same shape.
 */
import fc from 'fast-check'
import { stringify } from 'yaml'
import { configName } from '../../src/ir/config-name.ts'
import type { AuthType } from '../support/auth-types.ts'
import { seededRandom } from '../support/random.ts'
import {
  anyText,
  apiName,
  fileName,
  formText,
  headerName,
  headerText,
  label,
  pathText,
  pattern,
  referenceName,
} from './texts.ts'

/** Names for references, by source; a reference has an index. */
type Pool = 'env' | 'credentials' | 'variables' | 'optional' | 'token' | 'redirect'

/** A hostile string for a kind of place, which is identified by its arbitrary. */
interface HostilePart {
  readonly hostile: string
  readonly kind: unknown
}

/** A piece of a string: fixed, hostile, or a reference. */
type Part = string | HostilePart | { readonly pool: Pool; readonly index: number }

/** A string in the config. */
class Text {
  readonly parts: readonly Part[]
  /** Whether `$${` is not read as `${`. */
  readonly raw: boolean

  constructor(parts: readonly Part[], raw: boolean) {
    this.parts = parts
    this.raw = raw
  }
}

/** A map with hostile keys. */
class Entries {
  readonly entries: readonly (readonly [Text, Tree])[]

  constructor(entries: readonly (readonly [Text, Tree])[]) {
    this.entries = entries
  }
}

type Tree =
  | Text
  | Entries
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | { readonly [key: string]: Tree }

/** A config before serialisation. */
interface Config {
  readonly fileName: string
  readonly pools: Readonly<Record<Pool, readonly string[]>>
  readonly variables: readonly Tree[]
  readonly tree: Readonly<Record<string, Tree>>
  /** How to serialise it. */
  readonly style: 'json' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'PLAIN' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'
}

/** A config as passed to `compile`. */
export interface WrittenConfig {
  readonly path: string
  readonly text: string
  /** Its hostile strings, in the order in which plain words are numbered. */
  readonly hostile: readonly string[]
}

/** A config and its twin. */
export interface Pair {
  readonly config: WrittenConfig
  readonly twin: () => WrittenConfig
}

/** The word that replaces a hostile string in a twin, with its number. */
export const plainWord = /[Pp]lain(\d+)x/g

// A trailing dollar would escape a following reference.
const part = (text: fc.Arbitrary<string>): fc.Arbitrary<Part> =>
  text.map((hostile) => ({ hostile: hostile.endsWith('$') ? `${hostile}.` : hostile, kind: text }))
const reference = (...pools: readonly Pool[]): fc.Arbitrary<Part> =>
  fc.record({ pool: fc.constantFrom(...pools), index: fc.nat(2) })
const raw = (text: fc.Arbitrary<string>): fc.Arbitrary<Text> =>
  text.map((hostile) => new Text([{ hostile, kind: text }], true))
/** For places without references. */
const fixedText = anyText.map((text) => text.replaceAll('${', '$('))
const fixed: fc.Arbitrary<Text> = raw(fixedText)

/** Only whitespace would generate no comment. */
const comment: fc.Arbitrary<Text> = raw(anyText.map((text) => `!${text}`))
/** A key of a response; one with dots is a path. */
const responseKey: fc.Arbitrary<Text> = raw(anyText.map((text) => `k${text.replace(/\.|\$\{/g, '')}`))

/** A string that may contain references with these sources. */
function text(content: fc.Arbitrary<string>, ...pools: readonly Pool[]): fc.Arbitrary<Text> {
  const parts = fc.oneof(
    { weight: 2, arbitrary: part(content) },
    { weight: 1, arbitrary: reference(...pools) },
  )
  return fc.array(parts, { minLength: 1, maxLength: 3 }).map((all) => new Text(all, false))
}

const caller = ['env', 'credentials', 'variables'] as const
const anyOf = (content: fc.Arbitrary<string>): fc.Arbitrary<Text> => text(content, ...caller)
const value = anyOf(anyText)
const optionalValue = text(anyText, ...caller, 'optional')

const secret: fc.Arbitrary<Tree> = fc.oneof(
  reference('env', 'credentials').map((only) => new Text([only], false)),
  fc
    .tuple(part(headerText), reference('env', 'credentials'), part(headerText))
    .map((parts) => new Text(parts, false)),
  raw(headerText).map((literal) => ({ literal })),
)

/** Some of these keys; the required ones always. */
function record(
  keys: Readonly<Record<string, fc.Arbitrary<Tree>>>,
  ...required: readonly string[]
): fc.Arbitrary<{ readonly [key: string]: Tree }> {
  return fc.record(keys, { requiredKeys: [...required] }) as fc.Arbitrary<{ readonly [key: string]: Tree }>
}

function entries(key: fc.Arbitrary<Text>, of: fc.Arbitrary<Tree>): fc.Arbitrary<Entries> {
  return fc.array(fc.tuple(key, of), { maxLength: 3 }).map((all) => new Entries(all))
}

/** Several records merged into one. */
function merged(...records: readonly fc.Arbitrary<Tree>[]): fc.Arbitrary<Tree> {
  return fc.tuple(...records).map((all) => Object.assign({}, ...all) as Tree)
}

const one = (...of: readonly (string | number | boolean | null)[]): fc.Arbitrary<Tree> =>
  fc.constantFrom(...of)
const scalar: fc.Arbitrary<Tree> = one(0, -1, 1.5, 1e21, true, false)
const duration = one('30s', '5m', 60, '1h')
const headers = entries(raw(headerName), fc.oneof(anyOf(headerText), scalar))
/** A client writes a map with a whole number as key in another way, since JavaScript would sort its keys. */
const jsonName: fc.Arbitrary<Text> = raw(fixedText.map((text) => (/^\d+$/.test(text) ? `k${text}` : text)))
const json: fc.Arbitrary<Tree> = fc.letrec<{ json: Tree }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: one(null, 0, 1.5, true) },
    { weight: 1, arbitrary: fc.array(tie('json'), { maxLength: 3 }) },
    { weight: 2, arbitrary: entries(jsonName, tie('json')) },
  ),
})).json
const jsonMap = entries(jsonName, fc.oneof(json, optionalValue))

const tokenPlace: fc.Arbitrary<Tree> = fc.oneof(
  record({ headerKey: raw(headerName), tokenPrefix: anyOf(headerText) }),
  record({ addTo: one('query'), queryKey: fixed }, 'addTo'),
)
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA'],
]
const signing: fc.Arbitrary<Tree> = fc.oneof(
  record({ algorithm: one('HS256', 'HS384', 'HS512'), secret }, 'algorithm'),
  record({ algorithm: one(...algorithms), privateKey: secret }, 'algorithm'),
)

const jwt = merged(
  record(
    {
      type: one('jwt'),
      payload: jsonMap,
      additionalHeaders: jsonMap,
      issuedAt: fc.boolean(),
      notBefore: duration,
      expiresIn: duration,
      jwtId: fc.boolean(),
    },
    'type',
  ),
  signing,
  tokenPlace,
)

const awsSigV4 = merged(
  record(
    {
      type: one('awsSigV4'),
      region: value,
      service: one('s3', 'execute-api', 'constructor', 'S3x'),
      accessKey: secret,
      secretKey: secret,
      sessionToken: secret,
      unsignedPayload: fc.boolean(),
      pathEncoding: one('single', 'double'),
    },
    ...['type', 'region', 'service'],
  ),
  fc.oneof(record({}), record({ addTo: one('query'), expiresIn: duration }, 'addTo')),
)

const signatureKeys = record(
  {
    steps: fc.tuple(value, secret).map(([of, key]): { readonly [key: string]: Tree } => ({
      text: { of },
      signature: { hmac: 'SHA-256', key, of: '${steps.text}' },
    })),
    headers: entries(raw(headerName), value).map(
      (all) => new Entries([...all.entries, [new Text(['X-Signature'], true), '${steps.signature}']]),
    ),
    query: entries(fixed, value),
    form: entries(fixed, value),
    json: entries(fixed, value),
    nonce: one('uuid', 'increasing'),
    expiresIn: duration,
    timeZone: one('+08:00', '-03:30'),
  },
  ...['steps', 'headers'],
)
const signature = merged(record({ type: one('signature') }, 'type'), signatureKeys)

/** A URL that may contain references with these sources in its path and query. */
function url(...pools: readonly Pool[]): fc.Arbitrary<Text> {
  const piece = (of: fc.Arbitrary<string>): fc.Arbitrary<Part> => fc.oneof(part(of), reference(...pools))
  const query = fc.tuple(part(formText), piece(formText)).map(([name, given]) => ['?q', name, '=', given])
  return fc
    .tuple(label, fc.array(piece(pathText), { maxLength: 2 }), fc.oneof(fc.constant([]), query))
    .map(([host, path, last]) => new Text([`https://${host}.example.com/v1`, ...path, ...last], false))
}

const tokenStores: fc.Arbitrary<Tree> = fc.subarray(['file', 'redis', 'postgres', 'webStorage'])
const withHmac = record({
  signatureMethod: one('HMAC-SHA1', 'HMAC-SHA256', 'PLAINTEXT'),
  consumerSecret: secret,
})
const withRsa = record(
  { signatureMethod: one('RSA-SHA1', 'RSA-SHA512'), privateKey: secret },
  'signatureMethod',
)
const withToken = record({ accessToken: secret, callback: value, verifier: value })
const postData = entries(fixed, fc.oneof(value, scalar, one(null)))
const rename = entries(fixed, fixed)
const endpoint = url(...caller)

const oauth1Login = record(
  {
    requestTokenUrl: endpoint,
    authorizationUrl: endpoint,
    accessTokenUrl: endpoint,
    authorizationParams: postData,
    headers,
    callback: one('http://127.0.0.1:8976/callback', 'oob'),
  },
  ...['requestTokenUrl', 'authorizationUrl', 'accessTokenUrl'],
)
const oauth1 = merged(
  record(
    { type: one('oauth1'), consumerKey: value, version: one('1.0', 'none') },
    ...['type', 'consumerKey'],
  ),
  fc.oneof(
    merged(withToken, withHmac, record({ tokenSecret: secret })),
    merged(withToken, withRsa),
    merged(record({ login: oauth1Login, tokenStores }, 'login'), fc.oneof(withHmac, withRsa)),
  ),
  fc.oneof(
    record({ realm: anyOf(headerText), includeBodyHash: one(false) }),
    record({ addTo: one('query', 'body') }, 'addTo'),
  ),
)
const tokenRequest = merged(
  record({ headers, rename }),
  fc.oneof(record({ bodyFormat: one('form', 'json', 'query') }), record({ method: one('GET') }, 'method')),
)
const errorBody = record(
  { path: responseKey, equals: fc.oneof(raw(anyText), scalar, one(null)) },
  'path',
  'equals',
)
const renewal = { errorStatusCodes: one(401, '401;403'), errorBody, refreshBefore: one('off', '10s') }
const refreshing = fc.oneof(
  fc.constant(false as Tree),
  record({
    ...renewal,
    refreshTokenUrl: endpoint,
    headers,
    additionalPostData: postData,
    accessTokenResponseKey: responseKey,
  }),
  record(
    { ...renewal, useRefreshTokenOnce: one(true), refreshTokenResponseKey: responseKey },
    'useRefreshTokenOnce',
  ),
)
const withRefresh = record({ refreshTokenResponseKey: responseKey, refresh: refreshing })
const withoutRefresh = record({ refresh: fc.oneof(fc.constant(false as Tree), record(renewal)) })
const assertionFields = {
  keyId: value,
  issuer: value,
  subject: value,
  audience: value,
  expiresIn: duration,
  claims: jsonMap,
  additionalHeaders: jsonMap,
}
const assertion = merged(record(assertionFields, 'issuer', 'subject'), signing)
const more = record({ tokenRequest: merged(tokenRequest, record({ additionalPostData: postData })) })

/** Grants whose client can register itself. */
const loginGrants: fc.Arbitrary<Tree> = fc.oneof(
  merged(
    record(
      {
        authorizationUrl: endpoint,
        redirectUri: one('http://127.0.0.1:8976/callback', 'https://a.example/b'),
        pkce: one('S256', 'plain', 'off'),
        authorizationParams: postData,
        authorizationRename: rename,
        authorizationCodeResponseKey: fixed,
        issuer: endpoint,
      },
      'authorizationUrl',
    ),
    withRefresh,
    more,
  ),
  merged(
    record(
      { grantType: one('device_code'), deviceAuthorizationUrl: endpoint },
      'grantType',
      'deviceAuthorizationUrl',
    ),
    withRefresh,
    more,
  ),
)
const otherGrants: fc.Arbitrary<Tree> = fc.oneof(
  merged(record({ grantType: one('client_credentials') }, 'grantType'), withoutRefresh, more),
  merged(
    record({ grantType: one('password'), username: secret, password: secret }, 'grantType'),
    withRefresh,
    more,
  ),
  merged(
    record({ grantType: one('refresh_token'), refreshToken: secret }, 'grantType'),
    record({ tokenRequest }),
  ),
  merged(record({ grantType: one('jwt_bearer'), assertion }, 'grantType', 'assertion'), withoutRefresh, more),
  merged(
    record({ grantType: raw(anyText.map((all) => `g${all.replace(/[${}]/g, '')}`)) }, 'grantType'),
    withRefresh,
    more,
  ),
)
const scopes = fc.oneof(
  record({ scope: value }),
  record({ scope: fc.array(value, { minLength: 1, maxLength: 3 }), scopeSeparator: fixed }, 'scope'),
)
const proof = fc.oneof(
  record({ clientSecret: secret }),
  record(
    {
      clientAuthentication: one('client_secret_basic'),
      clientSecret: secret,
      basicEncoding: one('raw', 'form'),
    },
    'clientAuthentication',
  ),
  record({ clientAuthentication: one('none') }, 'clientAuthentication'),
  record(
    { clientAuthentication: one('private_key_jwt'), clientAssertion: assertion },
    'clientAuthentication',
    'clientAssertion',
  ),
)
const registration = merged(
  record({ registration: record({ url: endpoint, headers, metadata: jsonMap }, 'url') }, 'registration'),
  fc.oneof(
    record({ clientAuthentication: one('none', 'client_secret_post') }),
    record(
      { clientAuthentication: one('client_secret_basic'), basicEncoding: one('raw', 'form') },
      'clientAuthentication',
    ),
  ),
)
const clientWithId = merged(record({ clientId: value }, 'clientId'), proof)
const lifetimes = fc.oneof(
  record({ expiresInResponseKey: responseKey, expiresInUnit: one('s', 'ms'), defaultExpiresIn: duration }),
  record({ expiresAtResponseKey: responseKey }),
)
const oauth2 = merged(
  record(
    {
      type: one('oauth2'),
      accessTokenUrl: endpoint,
      accessTokenResponseKey: responseKey,
      revocationUrl: endpoint,
      signature: signatureKeys,
      tokenStores,
    },
    ...['type', 'accessTokenUrl'],
  ),
  fc.oneof(
    { weight: 3, arbitrary: merged(fc.oneof(loginGrants, otherGrants, otherGrants), clientWithId) },
    { weight: 1, arbitrary: merged(loginGrants, registration) },
  ),
  scopes,
  lifetimes,
  tokenPlace,
).map((auth) => {
  // A refresh has no scope.
  const { scope, scopeSeparator, ...rest } = auth as { readonly [key: string]: Tree }
  return rest['grantType'] === 'refresh_token' ? rest : (auth as Tree)
})

const answer = fc.oneof(
  record({ accessTokenResponseKey: responseKey }, 'accessTokenResponseKey'),
  record({ accessTokenResponseKey: one('') }, 'accessTokenResponseKey'),
  record({ accessTokenResponseHeader: raw(headerName) }, 'accessTokenResponseHeader'),
)
const request = record(
  {
    url: endpoint,
    method: one('POST', 'PUT', 'PATCH', 'DELETE'),
    headers: fc.constant({ 'X-More': '${time.s}' }),
    query: fc.constant({ more: '${nonce}' }),
    body: json,
    auth: record({ type: one('basic'), username: fc.oneof(secret, value), password: secret }, 'type'),
    statusCodes: fc.subarray([409, 302], { minLength: 1 }),
  },
  'url',
)
const requests = fc.oneof(request, fc.array(request, { minLength: 1, maxLength: 3 }))
const session = merged(
  record(
    {
      type: one('session'),
      login: requests,
      refresh: fc.oneof(
        fc.constant(false as Tree),
        record({ ...renewal, request, refreshTokenResponseKey: responseKey }),
      ),
      keep: fc.constant({ kept: '${token.kept}', server: '${response.header.server}' }),
      logout: requests,
      signature: signatureKeys,
      timeout: one('5s', 12),
      tokenStores,
    },
    ...['type', 'login'],
  ),
  fc.oneof(
    { weight: 3, arbitrary: merged(answer, tokenPlace) },
    {
      weight: 1,
      arbitrary: record(
        { accessTokenResponseCookie: raw(headerName), addTo: one('cookie'), cookieKey: raw(headerName) },
        ...['accessTokenResponseCookie', 'addTo'],
      ),
    },
  ),
  fc.oneof(
    record(
      { expiresInResponseKey: responseKey, expiresInUnit: one('s', 'ms', 'min'), defaultExpiresIn: duration },
      'expiresInResponseKey',
    ),
    record({ expiresAtResponseKey: responseKey }),
  ),
)

/** An auth of each type. */
const auths: Readonly<Record<AuthType, fc.Arbitrary<Tree>>> = {
  none: record({ type: one('none') }, 'type'),
  apiKey: merged(
    record({ type: one('apiKey'), value: secret }, 'type'),
    fc.oneof(
      record({ key: raw(headerName) }, 'key'),
      record({ key: raw(headerName), addTo: one('cookie') }, 'key', 'addTo'),
      record({ key: fixed, addTo: one('query') }, 'key', 'addTo'),
    ),
  ),
  bearer: merged(record({ type: one('bearer'), token: secret }, 'type'), tokenPlace),
  basic: record({ type: one('basic'), username: fc.oneof(secret, value), password: secret }, 'type'),
  digest: record(
    {
      type: one('digest'),
      username: fc.oneof(secret, value),
      password: secret,
      algorithms: fc.subarray(['MD5', 'SHA-256', 'SHA-512-256-sess'], { minLength: 1 }),
      qop: one('auth', 'auth-int'),
    },
    'type',
  ),
  jwt,
  oauth1,
  awsSigV4,
  signature,
  oauth2,
  session,
}

const variable: fc.Arbitrary<Tree> = fc.oneof(
  record({ description: comment }),
  record({ description: comment, pattern: raw(pattern) }),
  fc.array(text(anyText, 'env'), { minLength: 1, maxLength: 3 }).map((all) => ({
    enum: all.map(
      ({ parts }) =>
        new Text(
          parts.filter((each) => typeof each === 'object' && 'hostile' in each),
          false,
        ),
    ),
  })),
  part(anyText).map((each) => ({ default: new Text([each], false) })),
)
const names = fc.uniqueArray(referenceName, { minLength: 3, maxLength: 3 })
/** Not the name of an auth's field, since it would be the credential that overrides that field. */
const credentialNames = fc.uniqueArray(
  referenceName.filter((name) => name !== 'token' && name !== 'value'),
  { minLength: 3, maxLength: 3 },
)

const styles = fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN', 'BLOCK_LITERAL', 'BLOCK_FOLDED')

/** Configs of one auth type. */
function configsOf(auth: fc.Arbitrary<Tree>): fc.Arbitrary<Config> {
  return fc.record({
    fileName,
    pools: fc
      .record({
        env: names,
        credentials: credentialNames,
        token: names,
        redirect: names,
        all: fc.uniqueArray(referenceName, { minLength: 6, maxLength: 6 }),
      })
      .map(({ all, ...pools }) => ({ ...pools, variables: all.slice(0, 3), optional: all.slice(3) })),
    variables: fc.array(variable, { minLength: 3, maxLength: 3 }),
    tree: fc.record(
      {
        name: raw(apiName),
        description: comment,
        baseUrl: url(...caller),
        headers,
        query: entries(
          fixed.map(({ parts }) => new Text(['k', ...parts], true)),
          fc.oneof(optionalValue, scalar, fc.array(value, { maxLength: 2 })),
        ),
        allowedHosts: fc.uniqueArray(
          label.map((each) => `*.${each}.example`),
          { maxLength: 2 },
        ),
        auth,
      },
      { requiredKeys: ['name', 'baseUrl'] },
    ),
    style: fc.oneof({ weight: 6, arbitrary: fc.constant('json' as const) }, { weight: 4, arbitrary: styles }),
  })
}

/** Configs of all auth types; those with the most keys most often. */
const anyConfig: fc.Arbitrary<Config> = fc.oneof(
  ...Object.entries(auths).map(([type, auth]) => ({
    arbitrary: configsOf(auth),
    weight: type === 'oauth2' ? 6 : 1,
  })),
)

/** Kinds of keys of maps. */
const keyKinds: readonly unknown[] = [fixedText, headerName]

/** How many variants of each config that fast-check generates, since generating takes longer than compiling. */
const variants = 10

/**
 * An endless series of configs, the same for each seed. The variants of a config have other strings of the same kinds.
 */
export function* pairs(seed: number): Generator<Pair> {
  for (let batch = seed | 0; ; batch = (batch + 1) | 0) {
    const random = seededRandom(batch)
    const drawn = fc.sample(anyConfig, { seed: batch, numRuns: 40 })
    const known = new Map<unknown, string[]>()
    for (const config of drawn) {
      write(config, ({ hostile, kind }) => {
        known.set(kind, [...(known.get(kind) ?? []), hostile])
        return hostile
      })
    }
    for (let round = 0; round < variants; round++) {
      for (const config of drawn) {
        const chosen: string[] = []
        const seen = new Set<string>()
        const written = write(config, ({ hostile, kind }) => {
          const others = known.get(kind) ?? []
          // The first round has the generated strings.
          const text = round ? (others[Math.floor(random() * others.length)] ?? hostile) : hostile
          const isAgain = seen.has(text.toLowerCase())
          seen.add(text.toLowerCase())
          // A repeated key would mean something else than a plain word.
          chosen.push(isAgain && keyKinds.includes(kind) ? `${text}_${chosen.length}` : text)
          return chosen.at(-1) ?? ''
        })
        if (!written.isWhole) continue
        yield { config: { ...written, hostile: chosen }, twin: () => ({ ...writeTwin(config), hostile: [] }) }
      }
    }
  }
}

/** A config as text; not whole if two of its keys became the same. */
type Written = Omit<WrittenConfig, 'hostile'> & { readonly isWhole: boolean }

function writeTwin(config: Config): Written {
  let count = 0
  return write(config, () => `plain${count++}x`)
}

/**
 * Serialises a config.
 *
 * @param put returns the replacement for each hostile string; it is called in the same order for all
 */
function write(
  { fileName: file, pools, variables, tree, style }: Config,
  put: (part: HostilePart) => string,
): Written {
  // Names are unique, and stay so.
  const putNames = (names: readonly string[]): readonly string[] =>
    names.map((hostile) => put({ hostile, kind: hostile }))
  const namesOf: Readonly<Record<Pool, readonly string[]>> = {
    env: putNames(pools.env),
    credentials: putNames(pools.credentials),
    variables: putNames(pools.variables),
    optional: putNames(pools.optional),
    token: putNames(pools.token),
    redirect: putNames(pools.redirect),
  }
  const [path = ''] = putNames([configName(file)])
  const textOf = ({ parts, raw: isRaw }: Text): string =>
    parts
      .map((each) => {
        if (typeof each === 'string') return each
        if ('hostile' in each) return isRaw ? put(each) : put(each).replaceAll('${', () => '$${')
        const source = each.pool === 'optional' ? 'variables' : each.pool
        return `\${${source}.${namesOf[each.pool][each.index]}}`
      })
      .join('')
  let isWhole = true
  const plainOf = (node: Tree): unknown => {
    if (node instanceof Text) return textOf(node)
    if (node instanceof Entries) {
      const map = new Map(node.entries.map(([key, each]) => [textOf(key), plainOf(each)]))
      if (map.size < node.entries.length) isWhole = false
      return map
    }
    if (Array.isArray(node)) return node.map(plainOf)
    if (typeof node !== 'object' || node === null) return node
    return new Map(Object.entries(node).map(([key, each]) => [key, plainOf(each)]))
  }
  const declared = new Map([
    ...variables.map((each, index) => [namesOf.variables[index], plainOf(each)] as const),
    ...namesOf.optional.map((name) => [name, { optional: true }] as const),
  ])
  const config = new Map<string, unknown>([
    ['flexgen', 1],
    ['variables', declared],
    ...Object.entries(tree).map(([key, each]) => [key, plainOf(each)] as const),
  ])
  const text = serialize(config, style)
  return { path: path === configName(file) ? file : `${path}.flexgen.yaml`, text, isWhole }
}

function serialize(config: ReadonlyMap<string, unknown>, style: Config['style']): string {
  if (style === 'json') return jsonText(config)
  // `yaml` writes a block that only contains spaces, which reads back as an empty string.
  const safe = hasBlankText(config) ? 'QUOTE_DOUBLE' : style
  return stringify(config, { defaultStringType: safe, lineWidth: 0 })
}

function hasBlankText(node: unknown): boolean {
  if (typeof node === 'string') return /^\s+$/.test(node)
  if (node instanceof Map) return hasBlankText([...node.values()])
  return Array.isArray(node) && node.some(hasBlankText)
}

/** JSON of maps, whose keys may be `__proto__`. */
function jsonText(node: unknown): string {
  if (node instanceof Map) {
    return `{${[...node].map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`).join(',')}}`
  }
  if (Array.isArray(node)) return `[${node.map(jsonText).join(',')}]`
  return typeof node === 'object' && node !== null
    ? jsonText(new Map(Object.entries(node)))
    : JSON.stringify(node)
}
