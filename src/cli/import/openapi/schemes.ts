import { isHeaderName, isScope, isWord, mayBeSecret } from '../copied.ts'
import { at, type DataMap, entriesOf, isMap, member, stringOf } from '../data.ts'
import type { Comment, Credential, ImportedUrl, Note, OAuth2Credential } from '../model.ts'
import { resolveUrl } from './servers.ts'

/** What a scheme refers to. */
export interface SchemeContext {
  readonly document: DataMap
  /** Relative URLs depend on it. */
  readonly server: ImportedUrl
  /** Scopes that `security` names for a scheme. */
  readonly scopes: (name: string) => readonly string[]
  readonly signingName: string | undefined
}

/** A scheme, and what could not be carried over. */
export interface ReadScheme {
  readonly credential: Credential | undefined
  readonly notes: readonly Note[]
  readonly isDeprecated?: boolean | undefined
}

/** Reads an entry of `securitySchemes` or `securityDefinitions`. */
export function readScheme(
  name: string,
  written: unknown,
  place: string,
  context: SchemeContext,
): ReadScheme {
  const scheme = resolveReference(written, context.document)
  if (typeof scheme === 'string') return reportLost(place, scheme)
  const read = readType(name, scheme, place, context)
  // Since OpenAPI 3.2.
  return member(scheme, 'deprecated') === true ? { ...read, isDeprecated: true } : read
}

function readType(name: string, scheme: DataMap, place: string, context: SchemeContext): ReadScheme {
  const type = stringOf(member(scheme, 'type')) ?? ''
  switch (type.toLowerCase()) {
    case 'apikey':
      return readKey(scheme, place, context)
    case 'basic':
      return { credential: { kind: 'basic' }, notes: [] }
    case 'http':
      return readHttp(scheme, place)
    case 'oauth2':
      return readOAuth2(name, scheme, place, context)
    case 'openidconnect':
      return readOpenId(scheme, place, context)
    case 'mutualtls':
      return reportLost(
        place,
        'It is mTLS, which flexgen does not configure. Pass a `fetch` that sends the client certificate.',
      )
    default:
      return reportLost(place, 'It has no type that OpenAPI defines.')
  }
}

function reportLost(place: string, reason: string): ReadScheme {
  return { credential: undefined, notes: [{ place, reason, isLost: true }] }
}

/** A scheme, after references within the document; why there is none, as a sentence. */
function resolveReference(written: unknown, document: DataMap): DataMap | string {
  let scheme = written
  for (let steps = 0; steps < 20; steps++) {
    if (!isMap(scheme)) return 'It is not a map.'
    const reference = member(scheme, '$ref')
    if (reference === undefined) return scheme
    if (typeof reference !== 'string' || !reference.startsWith('#/')) {
      return 'It is in another file, which flexgen does not read. Bundle the document into one file, and import that.'
    }
    // A pointer to a scheme is short.
    const names = reference
      .slice(2, 5000)
      .split('/')
      .map((each) => unescapePointer(each))
    scheme = at(document, ...names)
    if (scheme === undefined) return 'Its `$ref` leads nowhere.'
  }
  return 'Its `$ref` leads back to itself.'
}

/** A part of a JSON pointer (RFC 6901). */
export function unescapePointer(token: string): string {
  const text = token.replaceAll('~1', '/').replaceAll('~0', '~')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readKey(scheme: DataMap, place: string, { signingName }: SchemeContext): ReadScheme {
  const name = (stringOf(scheme['name']) ?? '').trim()
  // What matters comes first; on a long text, the patterns would take too much time.
  const description = (stringOf(scheme['description']) ?? '').slice(0, 5000)
  const signature = signatureOf(scheme, name, description)
  if (signature === 'v4') {
    const service = signingName ?? (scheme['x-amazon-apigateway-authtype'] === 'awsS3' ? 's3' : undefined)
    return { credential: { kind: 'awsSigV4', service }, notes: [] }
  }
  if (signature === 'v2') {
    return reportLost(
      place,
      'It is AWS Signature Version 2 (signature v2), which AWS has replaced by version 4.',
    )
  }
  if (name === '') return reportLost(place, 'It does not name the header or parameter.')
  if (mayBeSecret(name)) return reportLost(place, 'Its `name` looks like a secret, and is not copied.')
  switch (stringOf(scheme['in'])) {
    case 'header':
      if (!isHeaderName(name)) return reportLost(place, 'Its `name` cannot be the name of a header.')
      if (name.toLowerCase() === 'authorization') return readAuthorization(description)
      return { credential: { kind: 'apiKey', at: { in: 'header', name } }, notes: [] }
    case 'query':
      return { credential: { kind: 'apiKey', at: { in: 'query', name } }, notes: [] }
    case 'cookie':
      return isHeaderName(name)
        ? { credential: { kind: 'apiKey', at: { in: 'cookie', name } }, notes: [] }
        : reportLost(place, 'Its `name` cannot be the name of a cookie.')
    default:
      return reportLost(place, 'Its `in` must be `header`, `query` or `cookie`.')
  }
}

/** The version of the AWS signature that a key stands for, as documents for API Gateway and AWS write it. */
function signatureOf(scheme: DataMap, name: string, description: string): 'v2' | 'v4' | undefined {
  const type = stringOf(scheme['x-amazon-apigateway-authtype'])
  const saysVersion = /\bsignature\b.*\bv(?:ersion )?([24])\b/is.exec(description)?.[1]
  if (type !== undefined && /^aws(?:Sigv4|S3)$/i.test(type)) return saysVersion === '2' ? 'v2' : 'v4'
  if (name.toLowerCase() !== 'authorization' || !/\b(?:amazon|aws)\b/i.test(description)) return undefined
  return saysVersion === '2' ? 'v2' : saysVersion === '4' ? 'v4' : undefined
}

/** A key in `Authorization`: after the prefix that the description names, or the whole header. */
function readAuthorization(description: string): ReadScheme {
  const prefix = prefixIn(description)
  if (prefix !== undefined) return { credential: { kind: 'bearer', prefix }, notes: [] }
  const comments = [
    {
      text: 'The source names no prefix: the value is the whole header, with a word such as `Bearer` if the API wants one.',
    },
  ]
  return { credential: { kind: 'apiKey', at: { in: 'header', name: 'Authorization' }, comments }, notes: [] }
}

/** Words that APIs put before a key, as they are usually written. Not `Basic`: a user and a password follow it, not a key. */
const prefixes: readonly string[] = [
  ...['Bearer', 'Token', 'SSWS', 'OAuth', 'Key', 'ApiKey', 'Api-Key', 'apikey', 'JWT', 'GenieKey'],
]

/** What follows a prefix in prose: a placeholder. */
const placeholder = String.raw`\s+(?:[<{[(*$%…]|\.\.\.|x{3,}|[A-Za-z]*_?(?:token|key|jwt|secret|string|here)\b|[a-z]+_[a-z_]+)`

/** The prefix that a description names. */
function prefixIn(description: string): string | undefined {
  const header = new RegExp(
    String.raw`Authorization["'\x60*]*\s*[:=]\s*["'\x60]?([A-Za-z][\w-]{1,20})${placeholder}`,
    'i',
  )
  const quoted = new RegExp(
    String.raw`["'\x60]([A-Za-z][\w-]{1,20})(?:${placeholder}|\s*["'\x60]\s*(?:prefix|followed|before|and then))`,
    'i',
  )
  const first = /^\s*([A-Za-z][\w-]{1,20})\s+[<{[]/
  // In lower case, a bearer token may be of any kind.
  const scheme = /\b(Bearer)\b\s+(?:[Ss]cheme|[Tt]oken|[Aa]uth|[Pp]refix)/
  for (const pattern of [header, quoted, first, scheme]) {
    const word = pattern.exec(description)?.[1]
    const known = prefixes.find((each) => each.toLowerCase() === word?.toLowerCase())
    if (known !== undefined) return known === 'Bearer' ? known : word
  }
  return undefined
}

function readHttp(scheme: DataMap, place: string): ReadScheme {
  const name = (stringOf(scheme['scheme']) ?? '').trim()
  switch (name.toLowerCase()) {
    case 'basic':
      return { credential: { kind: 'basic' }, notes: [] }
    case 'bearer':
      return { credential: { kind: 'bearer' }, notes: [] }
    case 'digest':
      return { credential: { kind: 'digest' }, notes: [] }
    default:
      return reportLost(
        place,
        `flexgen does not know its \`scheme\`${isWord(name) ? ` \`${name}\`` : ''}. If it is a word before a token, use \`bearer\` with \`tokenPrefix\`.`,
      )
  }
}

/** The URL of a provider's metadata, as a comment. */
function readMetadataUrl(scheme: DataMap, key: string, { server }: SchemeContext): readonly Comment[] {
  const url = resolveUrl(stringOf(scheme[key]) ?? '', server)
  return url ? [{ text: `from ${key}:`, url }] : []
}

function readOpenId(scheme: DataMap, place: string, context: SchemeContext): ReadScheme {
  return {
    credential: { kind: 'bearer', comments: readMetadataUrl(scheme, 'openIdConnectUrl', context) },
    notes: [
      {
        place,
        reason:
          'It is OpenID Connect, whose endpoints are elsewhere: the config sends an access token that you have. To log in with flexgen, run `init --issuer` with the URL of the provider.',
      },
    ],
  }
}

/** Of one string with several scopes. */
const scopesInString = 100

/** A flow of OAuth 2. */
interface Flow {
  readonly name: string
  readonly flow: unknown
  readonly grant: OAuth2Credential['grant']
}

/** The flows of OpenAPI 3 and those of 2.0, the best first. */
const grants: Readonly<Record<string, OAuth2Credential['grant']>> = {
  authorizationCode: 'authorization_code',
  accessCode: 'authorization_code',
  clientCredentials: 'client_credentials',
  application: 'client_credentials',
  deviceAuthorization: 'device_code',
  password: 'password',
}

/** What else a config needs for a flow. */
const otherKeys: Readonly<Partial<Record<OAuth2Credential['grant'], string>>> = {
  device_code: ', and add `deviceAuthorizationUrl`',
  password: ', and add `username` and `password`',
}

function readOAuth2(name: string, scheme: DataMap, place: string, context: SchemeContext): ReadScheme {
  const single = stringOf(scheme['flow'])
  const written = single === undefined ? entriesOf(scheme['flows']) : [[single, scheme] as const]
  const flows = Object.entries(grants).flatMap(([key, grant]): readonly Flow[] =>
    written.filter(([each]) => each === key).map(([, flow]) => ({ name: key, flow, grant })),
  )
  // Since OpenAPI 3.2.
  const metadata = readMetadataUrl(scheme, 'oauth2MetadataUrl', context)
  const notes: Note[] = []
  const usable = flows.flatMap((flow) => {
    const urls = urlsOf(flow, context)
    if (typeof urls !== 'string') return [{ ...flow, urls }]
    notes.push({ place: `${place}: ${flow.name}`, reason: urls })
    return []
  })
  const [best, ...others] = usable
  if (best) {
    for (const other of others) {
      notes.push({
        place: `${place}: ${other.name}`,
        reason: `The config uses ${best.name}. For this flow, change \`grantType\` to \`${other.grant}\`${otherKeys[other.grant] ?? ''}.`,
      })
    }
    if (written.some(([each]) => each === 'implicit')) {
      notes.push({ place: `${place}: implicit`, reason: `The config uses ${best.name} instead.` })
    }
    const scopes = requestedScopes(context.scopes(name), best, place, notes)
    const credential: OAuth2Credential = {
      kind: 'oauth2',
      grant: best.grant,
      ...best.urls,
      scopes,
      comments: metadata,
    }
    return { credential, notes }
  }
  const found = written.map(([each]) => (isWord(each) ? each : '…')).join(', ')
  const instead = `the config sends an access token that you have.${metadata.length ? ' To log in with flexgen, run `init --issuer` with the URL of the provider.' : ''}`
  notes.push({
    place,
    reason: written.some(([each]) => each === 'implicit')
      ? `Its flow is implicit, which has no token endpoint: ${instead}`
      : found === ''
        ? `It has no flows: ${instead}`
        : `None of its flows (${found}) can be used: ${instead}`,
  })
  return { credential: { kind: 'bearer', comments: metadata }, notes }
}

/** The scopes that `security` names for a scheme, as the config requests them. */
function requestedScopes(
  named: readonly string[],
  { flow }: Flow,
  place: string,
  notes: Note[],
): readonly string[] {
  // Some documents have several in one string.
  const requested = named.flatMap((each) => each.split(/\s+/, scopesInString).filter((word) => word !== ''))
  const scopes = [...new Set(requested.filter(isScope))]
  if (!requested.every(isScope)) {
    notes.push({
      place,
      reason: 'Some of its scopes have characters that no scope may have; they are left out.',
    })
  }
  const declared = new Set(entriesOf(member(flow, 'scopes')).flatMap(([each]) => each.split(/\s+/)))
  if (declared.size && !requested.length) {
    notes.push({
      place,
      reason: '`security` requests none of its scopes. Write those that you need in `scope`.',
    })
  }
  if (declared.size && scopes.some((each) => !declared.has(each))) {
    notes.push({
      place,
      reason: '`security` names scopes that its flow does not declare. Check `scope` in the config.',
    })
  }
  return scopes
}

type FlowUrls = Pick<
  OAuth2Credential,
  'accessTokenUrl' | 'authorizationUrl' | 'deviceAuthorizationUrl' | 'refreshTokenUrl'
>

/** The endpoints of a flow; why it has none, as a sentence. */
function urlsOf({ flow, grant }: Flow, { server }: SchemeContext): FlowUrls | string {
  const urlOf = (name: string): ImportedUrl | undefined => {
    const written = stringOf(member(flow, name))
    return written === undefined ? undefined : resolveUrl(written, server)
  }
  const problem = (name: string): string => `Its \`${name}\` is missing, or is not an http URL.`
  const accessTokenUrl = urlOf('tokenUrl')
  if (!accessTokenUrl) return problem('tokenUrl')
  const refreshUrl = urlOf('refreshUrl')
  const isSame = JSON.stringify(refreshUrl) === JSON.stringify(accessTokenUrl)
  const tokenUrls = { accessTokenUrl, refreshTokenUrl: isSame ? undefined : refreshUrl }
  if (grant === 'authorization_code') {
    const authorizationUrl = urlOf('authorizationUrl')
    return authorizationUrl ? { ...tokenUrls, authorizationUrl } : problem('authorizationUrl')
  }
  if (grant === 'device_code') {
    const deviceAuthorizationUrl = urlOf('deviceAuthorizationUrl')
    return deviceAuthorizationUrl
      ? { ...tokenUrls, deviceAuthorizationUrl }
      : problem('deviceAuthorizationUrl')
  }
  return tokenUrls
}
