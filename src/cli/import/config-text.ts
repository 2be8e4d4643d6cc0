import { constantCase } from '../../diagnostics/hints.ts'
import { modeline, scalar } from '../init/starter.ts'
import {
  asData,
  beforeReference,
  isCopiedHeader,
  isCopiedValue,
  isHeaderName,
  mayBeSecret,
  redact,
  slug,
} from './copied.ts'
import type {
  AwsCredential,
  Comment,
  Credential,
  ImportedApi,
  ImportedEnv,
  ImportedScheme,
  ImportedUrl,
  JwtCredential,
  KeyCredential,
  Note,
  OAuth2Credential,
  RequestParameter,
  SharedValue,
} from './model.ts'
import { urlText, Variables } from './url-text.ts'

/** A config that is written from what was read. */
export interface ConfigText {
  readonly text: string
  readonly notes: readonly Note[]
}

/** What a config is written from. */
export interface Content {
  readonly api: ImportedApi
  /** `undefined` for a config without `auth`. */
  readonly scheme: ImportedScheme | undefined
  readonly name: string
  /** Name of the API, with which the names of keys in the environment begin; those of other credentials, with `name`. */
  readonly apiName: string
  /** What the comment names: a file or a URL. */
  readonly source: string
  /** Path of the schema, relative to the config's folder, with `/`. */
  readonly schema: string
  /** Writes the defaults of the source's variables in their place. */
  readonly isInline?: boolean
}

/** Lines of YAML, in the order of a config. */
interface Lines {
  readonly auth: string[]
  readonly headers: Map<string, string>
  readonly query: Map<string, string>
  readonly comments: string[]
}

/** The order in which one of several credentials becomes the `auth`: what needs more than a value comes first. */
const ranks: readonly Credential['kind'][] = [
  ...(['oauth2', 'awsSigV4', 'oauth1', 'digest', 'jwt', 'basic', 'bearer', 'apiKey'] as const),
]

/** The text of a config. */
export function configText(content: Content): ConfigText {
  const { api, scheme, name, schema } = content
  const variables = new Variables()
  const notes: Note[] = []
  const url = (of: ImportedUrl): string => urlText(of, variables, content.isInline)
  const baseUrl = url(scheme?.baseUrl ?? api.baseUrl)
  const env = new EnvNames(content.apiName, name)
  const lines: Lines = { auth: [], headers: new Map(), query: new Map(), comments: [] }
  for (const { name: header, value } of api.headers) {
    if (isHeaderName(header)) lines.headers.set(header, sharedText(header, value, env))
  }
  for (const { name: key, value } of api.query) lines.query.set(key, sharedText(key, value, env))
  const sorted = [...(scheme?.credentials ?? [])].sort(
    (a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind),
  )
  const taken = new Map<string, string>()
  for (const [index, credential] of sorted.entries()) {
    const place = targetOf(credential)
    const problem = taken.has(place)
      ? `Two credentials that are needed together have the same place (${redact(place)}); only \`${taken.get(place)}\` is sent.`
      : index === 0
        ? undefined
        : addToRequest(credential, lines, env)
    if (!taken.has(place)) taken.set(place, credential.kind)
    if (problem !== undefined) notes.push({ place: scheme?.name ?? '', reason: problem, isLost: true })
    if (index === 0) {
      lines.auth.push(...authLines(credential, env, { baseUrl, url, variables }))
      for (const comment of 'comments' in credential ? (credential.comments ?? []) : []) {
        lines.comments.push(commentText(comment))
      }
    }
  }
  const text = [
    modeline(schema),
    `# from ${redact(content.source)}${scheme ? `, ${redact(scheme.name)}` : ''}`,
    'flexgen: 1',
    `name: ${scalar(name)}`,
    `baseUrl: ${scalar(baseUrl)}`,
    ...variableLines(variables),
    ...entryLines('headers', lines.headers),
    ...entryLines('query', lines.query),
    ...(lines.auth.length
      ? ['auth:', ...lines.comments.map((each) => `  # ${each}`), ...lines.auth.map((each) => `  ${each}`)]
      : []),
  ]
  return { text: `${text.join('\n')}\n`, notes }
}

/** Names of environment variables, each once. */
class EnvNames {
  readonly #keyPrefix: string
  readonly #prefix: string
  readonly #taken = new Set<string>()
  readonly #parameters = new Map<string, string>()

  constructor(apiName: string, configName: string) {
    this.#keyPrefix = prefixOf(apiName)
    this.#prefix = prefixOf(configName)
  }

  /** A reference to a variable that the source names, otherwise to one with the config's name and an ending. */
  reference(own: ImportedEnv | undefined, ending: string, prefix: string = this.#prefix): string {
    if (own && /^[A-Za-z_]\w{0,100}$/.test(own.env) && !mayBeSecret(own.env)) return `\${env.${own.env}}`
    const wanted = `${prefix}_${constantCase(slug(ending)) || 'VALUE'}`
    let name = wanted
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}_${number}`
    this.#taken.add(name)
    return `\${env.${name}}`
  }

  /** The same for a key with a name of its own, which several schemes may send in different places. */
  key(own: ImportedEnv | undefined, name: string): string {
    return this.reference(own, name, this.#keyPrefix)
  }

  /** The same for a parameter or a claim, which several requests of one scheme may have. */
  parameter(name: string): string {
    const reference = this.#parameters.get(name) ?? this.key(undefined, name)
    this.#parameters.set(name, reference)
    return reference
  }
}

function prefixOf(name: string): string {
  const prefix = constantCase(slug(name))
  return /^[A-Z]/.test(prefix) ? prefix : `API_${prefix}`.replace(/_+$/, '')
}

/** A value that all requests have. */
function sharedText(name: string, value: SharedValue['value'], env: EnvNames): string {
  const isCopied = typeof value === 'string' && isCopiedHeader(name) && isCopiedValue(value)
  return isCopied ? asData(value) : env.key(typeof value === 'object' ? value : undefined, name)
}

/** The part of a request that a credential sets. */
function targetOf(credential: Credential): string {
  const at = 'at' in credential ? credential.at : undefined
  if (!at) return 'header authorization'
  return `${at.in} ${at.in === 'header' ? at.name.toLowerCase() : at.name}`
}

/**
 * Adds a credential that is needed besides the `auth`.
 *
 * @returns why that is not possible
 */
function addToRequest(credential: Credential, { headers, query }: Lines, env: EnvNames): string | undefined {
  if (credential.kind === 'bearer') {
    headers.set(
      'Authorization',
      `${asData(credential.prefix ?? 'Bearer')} ${env.reference(credential.token, 'TOKEN')}`,
    )
    return undefined
  }
  if (credential.kind !== 'apiKey' || credential.at.in === 'body') {
    return `A config has one \`auth\`: \`${credential.kind}\` besides it is left out.`
  }
  const { at } = credential
  const value = env.key(credential.value, at.name)
  if (at.in === 'query') query.set(at.name, value)
  else if (at.in === 'cookie') headers.set('Cookie', `${asData(at.name)}=${value}`)
  else
    headers.set(
      at.name,
      at.prefix === undefined
        ? value
        : at.isGlued
          ? beforeReference(at.prefix) + value
          : `${asData(at.prefix)} ${value}`,
    )
  return undefined
}

/** What the lines of an `auth` refer to. */
interface Surroundings {
  readonly baseUrl: string
  readonly url: (of: ImportedUrl) => string
  readonly variables: Variables
}

function authLines(credential: Credential, env: EnvNames, around: Surroundings): readonly string[] {
  switch (credential.kind) {
    case 'bearer':
      return [
        'type: bearer',
        `token: ${env.reference(credential.token, 'TOKEN')}`,
        ...(credential.prefix === undefined || credential.prefix === 'Bearer'
          ? []
          : [`tokenPrefix: ${scalar(asData(credential.prefix))}`]),
      ]
    case 'basic':
    case 'digest':
      return [
        `type: ${credential.kind}`,
        `username: ${env.reference(credential.username, 'keyOnly' in credential && credential.keyOnly ? 'KEY' : 'USERNAME')}`,
        'keyOnly' in credential && credential.keyOnly
          ? 'password: ""'
          : `password: ${env.reference(credential.password, 'PASSWORD')}`,
      ]
    case 'apiKey':
      return keyLines(credential, env)
    case 'awsSigV4':
      return awsLines(credential, env, around)
    case 'oauth1':
      return [
        'type: oauth1',
        ...(credential.signatureMethod === undefined
          ? []
          : [`signatureMethod: ${scalar(asData(credential.signatureMethod))}`]),
        `consumerKey: ${env.reference(undefined, 'CONSUMER_KEY')}`,
        credential.signatureMethod?.startsWith('RSA')
          ? `privateKey: ${env.reference(undefined, 'PRIVATE_KEY')}`
          : `consumerSecret: ${env.reference(undefined, 'CONSUMER_SECRET')}`,
        ...(credential.hasToken === false
          ? []
          : [
              `accessToken: ${env.reference(undefined, 'ACCESS_TOKEN')}`,
              ...(credential.signatureMethod?.startsWith('RSA')
                ? []
                : [`tokenSecret: ${env.reference(undefined, 'TOKEN_SECRET')}`]),
            ]),
        ...(credential.addTo === undefined || credential.addTo === 'header'
          ? []
          : [`addTo: ${credential.addTo}`]),
      ]
    case 'oauth2':
      return oauth2Lines(credential, env, around)
    case 'jwt':
      return [
        'type: jwt',
        `algorithm: ${scalar(asData(credential.algorithm))}`,
        credential.algorithm.startsWith('HS')
          ? `secret: ${env.reference(undefined, 'SECRET')}`
          : `privateKey: ${env.reference(undefined, 'PRIVATE_KEY')}`,
        ...(credential.secretBase64 ? ['secretEncoding: base64'] : []),
        ...claimLines(credential, env),
        ...placementLines(credential.at),
      ]
  }
}

function keyLines({ at, value }: KeyCredential, env: EnvNames): readonly string[] {
  const key = at.in === 'header' && /^authorization$/i.test(at.name) ? 'AUTHORIZATION' : at.name
  const reference = env.key(value, key)
  if (at.in === 'header' && at.isGlued) {
    return [
      'type: apiKey',
      `key: ${scalar(at.name)}`,
      `value: ${scalar(beforeReference(at.prefix ?? '') + reference)}`,
    ]
  }
  if (at.in === 'header' && at.prefix !== undefined && at.prefix !== '') {
    return [
      'type: bearer',
      `token: ${reference}`,
      `headerKey: ${scalar(at.name)}`,
      `tokenPrefix: ${scalar(asData(at.prefix))}`,
    ]
  }
  return [
    'type: apiKey',
    `key: ${scalar(asData(at.name))}`,
    `value: ${reference}`,
    ...(at.in === 'header' ? [] : [`addTo: ${at.in}`]),
  ]
}

/** Claims and header parameters. Times are those of each token. */
function claimLines({ claims = [], headers = [] }: JwtCredential, env: EnvNames): readonly string[] {
  const times: Readonly<Record<string, string>> = {
    iat: 'issuedAt: true',
    nbf: 'notBefore: 0s',
    exp: 'expiresIn: 5m',
    jti: 'jwtId: true',
  }
  const own = claims.filter((name) => !Object.hasOwn(times, name))
  return [
    ...parameterLines('payload', own, env),
    ...Object.keys(times).flatMap((name) => (claims.includes(name) ? (times[name] ?? []) : [])),
    ...parameterLines('additionalHeaders', headers, env),
  ]
}

/** A map of parameters, if there are any. */
function parameterLines(key: string, names: readonly string[], env: EnvNames): readonly string[] {
  return names.length
    ? [`${key}:`, ...names.map((name) => `  ${scalar(asData(name))}: ${env.parameter(name)}`)]
    : []
}

function placementLines(at: OAuth2Credential['at']): readonly string[] {
  if (at?.in === 'query') return ['addTo: query', `queryKey: ${scalar(asData(at.name))}`]
  if (at?.in !== 'header') return []
  return [
    ...(/^authorization$/i.test(at.name) ? [] : [`headerKey: ${scalar(at.name)}`]),
    ...(at.prefix === 'Bearer' ? [] : [`tokenPrefix: ${scalar(asData(at.prefix ?? ''))}`]),
  ]
}

/** Service codes of hosts whose label for it is another one. */
const codeOf: Readonly<Record<string, string>> = { 'appsync-api': 'appsync', 'lambda-url': 'lambda' }

/** Service code and region as a host names them, each empty if it does not; of other hosts, the first label is the code. */
function awsHost(host: string): { readonly service: string; readonly region: string } {
  const labels = host.split(/\.(?![^{]*\})/)
  const isRegion = (label: string): boolean => /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(label)
  const at = labels.findIndex(isRegion)
  const [first = '', second = ''] = labels
  // `ID.execute-api.REGION.amazonaws.com`, `ID.lambda-url.REGION.on.aws`, `DOMAIN.REGION.es.amazonaws.com`.
  if (/\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/.test(host)) {
    const next = labels[at + 1] ?? ''
    const code =
      at < 0
        ? second === 's3'
          ? second
          : first
        : /^(?:amazonaws|on)$/.test(next)
          ? (labels[at - 1] ?? '')
          : next
    return { service: codeOf[code] ?? code, region: labels[at] ?? '' }
  }
  return { service: first, region: isRegion(second) ? second : '' }
}

function awsLines(
  { service, region, addTo }: AwsCredential,
  env: EnvNames,
  { baseUrl, variables }: Surroundings,
): readonly string[] {
  const host = awsHost(/^https?:\/\/([^/?]*)/.exec(baseUrl)?.[1] ?? '')
  const hasRegion = variables.all.has('region')
  const own =
    typeof region === 'string' && /^[a-z0-9-]{1,40}$/.test(region) && !mayBeSecret(region)
      ? region
      : undefined
  const found =
    own ??
    (hasRegion && typeof region !== 'object'
      ? '${variables.region}'
      : host.region !== ''
        ? host.region
        : env.reference(typeof region === 'object' ? region : { env: 'AWS_REGION' }, 'REGION'))
  // A host such as `s3-${variables.region}` begins with the code too.
  const code = service ?? host.service.replace(/-?\$\{.*$/, '')
  const isCode = /^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/.test(code) && !mayBeSecret(code)
  return [
    'type: awsSigV4',
    `service: ${isCode ? scalar(code) : `\${variables.${variables.add('service', { description: 'Service code that AWS signs.' })}}`}`,
    `region: ${scalar(found)}`,
    'accessKey: ${env.AWS_ACCESS_KEY_ID}',
    'secretKey: ${env.AWS_SECRET_ACCESS_KEY}',
    'sessionToken: ${env.AWS_SESSION_TOKEN?}',
    ...(addTo ? [`addTo: ${addTo}`] : []),
  ]
}

function oauth2Lines(credential: OAuth2Credential, env: EnvNames, { url }: Surroundings): readonly string[] {
  const { grant, authorizationUrl, deviceAuthorizationUrl, clientAuthentication, scopes } = credential
  const { accessTokenUrl, refreshTokenUrl, parameters = [] } = credential
  const names = (of: RequestParameter['of'], place: RequestParameter['in']): readonly string[] => [
    ...new Set(parameters.filter((each) => each.of === of && each.in === place).map((each) => each.name)),
  ]
  const maps = (of: 'token' | 'refresh'): readonly string[] => [
    ...parameterLines('headers', names(of, 'header').filter(isHeaderName), env),
    ...parameterLines('additionalPostData', names(of, 'body'), env),
  ]
  const inMap = (key: string, lines: readonly string[]): readonly string[] =>
    lines.length ? [`${key}:`, ...lines.map((each) => `  ${each}`)] : []
  const endpoint = (key: string, value: ImportedUrl | undefined): readonly string[] =>
    value ? [`${key}: ${scalar(url(value))}`] : []
  return [
    'type: oauth2',
    ...(grant === 'authorization_code' ? [] : [`grantType: ${grant}`]),
    ...endpoint('authorizationUrl', authorizationUrl),
    ...endpoint('deviceAuthorizationUrl', deviceAuthorizationUrl),
    ...endpoint('accessTokenUrl', accessTokenUrl),
    `clientId: ${env.reference(undefined, 'CLIENT_ID')}`,
    ...(clientAuthentication === 'none'
      ? []
      : [`clientSecret: ${env.reference(undefined, 'CLIENT_SECRET')}`]),
    ...(clientAuthentication === undefined || clientAuthentication === 'client_secret_post'
      ? []
      : [`clientAuthentication: ${clientAuthentication}`]),
    ...(grant === 'password'
      ? [
          `username: ${env.reference(undefined, 'USERNAME')}`,
          `password: ${env.reference(undefined, 'PASSWORD')}`,
        ]
      : []),
    ...(grant === 'authorization_code' && credential.pkce !== undefined && credential.pkce !== 'S256'
      ? [`pkce: ${credential.pkce}`]
      : []),
    ...(grant === 'refresh_token' ? [`refreshToken: ${env.reference(undefined, 'REFRESH_TOKEN')}`] : []),
    ...(grant === 'authorization_code'
      ? parameterLines('authorizationParams', names('authorization', 'query'), env)
      : []),
    ...(scopes.length ? ['scope:', ...scopes.map((scope) => `  - ${scalar(asData(scope))}`)] : []),
    ...placementLines(credential.at),
    ...inMap('tokenRequest', [
      ...(credential.bodyFormat ? [`bodyFormat: ${credential.bodyFormat}`] : []),
      ...maps('token'),
    ]),
    ...inMap(
      'refresh',
      grant === 'client_credentials'
        ? []
        : [...endpoint('refreshTokenUrl', refreshTokenUrl), ...maps('refresh')],
    ),
    ...(grant === 'authorization_code' || grant === 'device_code' ? ['tokenStores: [file]'] : []),
  ]
}

function variableLines(variables: Variables): readonly string[] {
  if (!variables.all.size) return []
  return [
    'variables:',
    ...[...variables.all].flatMap(([name, variable]) => {
      const entries = [
        ...(variable.description === undefined ? [] : [`description: ${scalar(variable.description)}`]),
        ...(variable.default === undefined ? [] : [`default: ${scalar(variable.default)}`]),
        ...(variable.enum ? ['enum:', ...variable.enum.map((each) => `  - ${scalar(each)}`)] : []),
      ]
      return entries.length
        ? [`  ${scalar(name)}:`, ...entries.map((each) => `    ${each}`)]
        : [`  ${scalar(name)}: {}`]
    }),
  ]
}

function entryLines(key: string, entries: ReadonlyMap<string, string>): readonly string[] {
  if (!entries.size) return []
  return [`${key}:`, ...[...entries].map(([name, value]) => `  ${scalar(asData(name))}: ${scalar(value)}`)]
}

/** Our words, and a URL of which only what would be copied is shown. */
function commentText({ text, url }: Comment): string {
  if (url === undefined) return text
  const shown = urlText(url, new Variables()).replace(/\$\{variables\.[^}]*\}/g, '…')
  return `${text} ${redact(shown)}`
}
