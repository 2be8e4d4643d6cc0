import { constantCase } from '../../diagnostics/hints.ts'
import { type AuthType, grants } from './auth-types.ts'

/** What a starter config is made from. */
export interface Starter {
  /** Of the API, as its file has it. */
  readonly name: string
  readonly baseUrl: string
  readonly type: AuthType
  /** Keys of the auth, as far as they were chosen; the others have a default. */
  readonly choices: Readonly<Record<string, string>>
}

/** The base URL of a starter that was told none. */
export const exampleBaseUrl: string = 'https://api.example.com'

/** A choice that an auth type leaves to its config. */
export interface Choice {
  readonly key: string
  readonly question: string
  readonly default: string
  /** What it may be, with a word about each; absent, any text. */
  readonly among?: Readonly<Record<string, string>>
}

const algorithms = {
  HS256: 'a shared secret',
  HS384: 'a shared secret',
  HS512: 'a shared secret',
  RS256: 'an RSA key',
  RS384: 'an RSA key',
  RS512: 'an RSA key',
  PS256: 'an RSA key, by RSA-PSS',
  PS384: 'an RSA key, by RSA-PSS',
  PS512: 'an RSA key, by RSA-PSS',
  ES256: 'a key on the curve P-256',
  ES384: 'a key on the curve P-384',
  ES512: 'a key on the curve P-521',
  EdDSA: 'an Ed25519 key',
}

const signatureMethods = {
  'HMAC-SHA1': 'what most APIs take',
  'HMAC-SHA256': 'the same with a longer hash',
  'HMAC-SHA512': 'the same with a longer hash',
  'RSA-SHA1': 'an RSA key',
  'RSA-SHA256': 'an RSA key',
  'RSA-SHA512': 'an RSA key',
  PLAINTEXT: 'the secrets themselves',
}

/**
 * What is to be chosen for an auth type, in the order of its questions.
 *
 * @param grantType of `oauth2`, once it is chosen
 */
export function choicesOf(type: AuthType, grantType?: string): readonly Choice[] {
  switch (type) {
    case 'none':
    case 'bearer':
    case 'basic':
      return []
    case 'apiKey':
      return [
        {
          key: 'addTo',
          question: 'Where does the key go?',
          default: 'header',
          among: { header: 'a header', query: 'a parameter of the query', cookie: 'a cookie' },
        },
        { key: 'key', question: 'Name of that header, parameter or cookie', default: 'X-Api-Key' },
      ]
    case 'jwt':
      return [{ key: 'algorithm', question: 'By what is it signed?', default: 'HS256', among: algorithms }]
    case 'oauth1':
      return [
        {
          key: 'signatureMethod',
          question: 'How are requests signed?',
          default: 'HMAC-SHA1',
          among: signatureMethods,
        },
      ]
    case 'awsSigV4':
      return [
        { key: 'service', question: 'Name of the service, as signatures have it', default: 'execute-api' },
        { key: 'region', question: 'Region', default: 'us-east-1' },
      ]
    case 'oauth2':
      return [
        { key: 'grantType', question: 'Who logs in?', default: 'authorization_code', among: grants },
        ...endpointChoices(grantType),
      ]
  }
}

function endpointChoices(grantType: string | undefined): readonly Choice[] {
  const token = {
    key: 'accessTokenUrl',
    question: 'URL that gives tokens',
    default: 'https://login.example.com/token',
  }
  switch (grantType) {
    case undefined:
      return []
    case 'authorization_code':
      return [
        {
          key: 'authorizationUrl',
          question: 'URL that users log in at',
          default: 'https://login.example.com/authorize',
        },
        token,
      ]
    case 'device_code':
      return [
        {
          key: 'deviceAuthorizationUrl',
          question: 'URL that gives device codes',
          default: 'https://login.example.com/device',
        },
        token,
      ]
    default:
      return [token]
  }
}

/**
 * The text of a starter config: it builds as it stands, and says in comments what APIs differ in.
 *
 * @param schema path of the schema from the config, with `/`
 */
export function starterText(starter: Starter, schema: string): string {
  const head = [modeline(schema), 'flexgen: 1', `name: ${scalar(starter.name)}`]
  const auth = authLines(starter)
  const url = [`baseUrl: ${scalar(starter.baseUrl)}`, ...hostLines(starter.baseUrl)]
  return `${[...head, ...url, ...variableLines([...url, ...auth]), ...auth].join('\n')}\n`
}

/** The line by which an editor with a YAML language server finds the schema. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}

/** Allows the hosts of a base URL whose host a server tells; it must not lead just anywhere. */
function hostLines(baseUrl: string): readonly string[] {
  const [, host = ''] = /^(?:https?:\/\/)?((?:\$\{[^}]*\}|[^/?#])*)/i.exec(baseUrl) ?? []
  const known = /\$\{(?:token|redirect)\.[^}]*\}([^$}]*)$/.exec(host)?.[1]
  if (known === undefined) return []
  // Never all hosts of a top-level domain.
  const [domain = '.example.com'] = /\.[^.]+\..+$/.exec(known) ?? []
  return ['# The hosts that may have the credentials.', `allowedHosts: ["*${domain}"]`]
}

/** Declares the variables that a config's lines refer to. */
function variableLines(lines: readonly string[]): readonly string[] {
  const names = new Set(
    lines
      .flatMap((line) => [...line.matchAll(/(?<!\$)\$\{variables\.([\w-]+)\}/g)])
      .map(([, name = '']) => name),
  )
  if (!names.size) return []
  return [
    'variables:',
    ...[...names].flatMap((name) => [`  ${scalar(name)}:`, '    description: What it stands for.']),
  ]
}

function authLines({ name, type, choices }: Starter): readonly string[] {
  const chosen = (key: string): string => {
    const choice = choicesOf(type, choices['grantType'] ?? 'authorization_code').find(
      (each) => each.key === key,
    )
    return choices[key] ?? choice?.default ?? ''
  }
  const line = (key: string): string => `${key}: ${scalar(chosen(key))}`
  const prefix = constantCase(name)
  const env = (key: string, ending: string): string => `${key}: \${env.${prefix}_${ending}}`
  const lines = (): readonly string[] => {
    switch (type) {
      case 'none':
        return []
      case 'apiKey':
        return [line('addTo'), line('key'), env('value', 'API_KEY')]
      case 'bearer':
        return [
          env('token', 'TOKEN'),
          '# Where the API wants the token alone, in a header of its own:',
          '# headerKey: X-Access-Token',
          '# tokenPrefix: ""',
        ]
      case 'basic':
        return [
          '# Some APIs take a key as the user name; then `password: ""`.',
          env('username', 'USERNAME'),
          env('password', 'PASSWORD'),
        ]
      case 'jwt':
        return [
          line('algorithm'),
          ...(chosen('algorithm').startsWith('HS')
            ? [env('secret', 'SECRET')]
            : [env('privateKey', 'PRIVATE_KEY')]),
          '# Many APIs look for the id of the key:',
          `# additionalHeaders: { kid: "\${env.${prefix}_KEY_ID}" }`,
          'payload:',
          `  ${env('iss', 'ISSUER')}`,
          'issuedAt: true',
          'expiresIn: 10m',
        ]
      case 'oauth1': {
        const isRsa = chosen('signatureMethod').startsWith('RSA')
        return [
          line('signatureMethod'),
          env('consumerKey', 'CONSUMER_KEY'),
          isRsa ? env('privateKey', 'PRIVATE_KEY') : env('consumerSecret', 'CONSUMER_SECRET'),
          '# The token of the user; without it, the program itself is meant.',
          env('accessToken', 'ACCESS_TOKEN'),
          ...(isRsa ? [] : [env('tokenSecret', 'TOKEN_SECRET')]),
        ]
      }
      case 'awsSigV4':
        return [
          line('service'),
          line('region'),
          'accessKey: ${env.AWS_ACCESS_KEY_ID}',
          'secretKey: ${env.AWS_SECRET_ACCESS_KEY}',
          '# For temporary credentials:',
          '# sessionToken: ${env.AWS_SESSION_TOKEN}',
        ]
      case 'oauth2':
        return grantLines(chosen('grantType'), line, env)
    }
  }
  return ['auth:', `  type: ${type}`, ...lines().map((each) => `  ${each}`)]
}

function grantLines(
  grant: string,
  line: (key: string) => string,
  env: (key: string, ending: string) => string,
): readonly string[] {
  const client = [env('clientId', 'CLIENT_ID'), env('clientSecret', 'CLIENT_SECRET')]
  const basic = [
    '# Where the endpoint wants id and secret in a header:',
    '# clientAuthentication: client_secret_basic',
  ]
  const scope = ['# What the token is to allow:', '# scope: [read, write]']
  const type = `grantType: ${grant}`
  switch (grant) {
    case 'authorization_code':
      return [
        line('authorizationUrl'),
        line('accessTokenUrl'),
        '# As it is registered at the API. `flexgen login` listens there.',
        'redirectUri: http://127.0.0.1:8976/callback',
        ...client,
        ...basic,
        ...scope,
        '# Google gives a refresh token only where it is asked for one:',
        '# authorizationParams: { access_type: offline, prompt: consent }',
        '# Some servers refuse PKCE:',
        '# pkce: "off"',
        'tokenStores: [file]',
      ]
    case 'device_code':
      return [
        type,
        line('deviceAuthorizationUrl'),
        line('accessTokenUrl'),
        env('clientId', 'CLIENT_ID'),
        "# A program on other people's machines has no secret.",
        'clientAuthentication: none',
        ...scope,
        'tokenStores: [file]',
      ]
    case 'password':
      return [
        type,
        env('username', 'USERNAME'),
        env('password', 'PASSWORD'),
        line('accessTokenUrl'),
        ...client,
        ...basic,
        ...scope,
      ]
    case 'refresh_token':
      return [type, env('refreshToken', 'REFRESH_TOKEN'), line('accessTokenUrl'), ...client, ...basic]
    case 'jwt_bearer':
      return [
        type,
        line('accessTokenUrl'),
        '# A service account, as Google has them.',
        'assertion:',
        '  algorithm: RS256',
        `  ${env('privateKey', 'PRIVATE_KEY')}`,
        `  ${env('issuer', 'ISSUER')}`,
        '  # In whose name the program acts, and what it may do:',
        '  # subject: someone@example.com',
        '  # claims: { scope: read }',
        'clientAuthentication: none',
      ]
    default:
      return [type, line('accessTokenUrl'), ...client, ...basic, ...scope]
  }
}

/** A text as YAML: plain where that reads as the same text. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z$](?:[\w./?=&%+@${}*~-]|:(?=\S)| (?=[\w.-]))*$/.test(text)
  const isWord = /^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  return isPlain && !isWord ? text : JSON.stringify(text)
}
