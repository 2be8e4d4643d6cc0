import { scalar } from '../../init/starter.ts'
import { asData, beforeReference, isHeaderName, mayBeSecret } from '../copied.ts'
import type {
  AwsCredential,
  Credential,
  ImportedUrl,
  JwtCredential,
  KeyCredential,
  OAuth2Credential,
  RequestParameter,
} from '../model.ts'
import type { EnvNames } from './env-names.ts'
import type { Variables } from './url-text.ts'

/** What the lines of an `auth` refer to. */
interface Surroundings {
  readonly baseUrl: string
  readonly url: (of: ImportedUrl) => string
  readonly variables: Variables
}

export function authLines(credential: Credential, env: EnvNames, around: Surroundings): readonly string[] {
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
