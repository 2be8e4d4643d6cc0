import { readProvider } from './oauth2-provider.ts'
import type { Question, Starter, StarterWriter } from './starter.ts'

/** How `flexgen init` begins a config with OAuth 2. */
export const oauth2Starter: Starter = {
  questions: ({ grantType }) => [
    { key: 'grantType', prompt: 'Who logs in?' },
    ...(grantType === undefined ? [] : endpoints(grantType)),
  ],
  lines: (writer) => {
    const grantType = writer.chosen('grantType')
    return (grantLines[grantType] ?? ownGrantLines)(writer, grantType)
  },
  readProvider,
}

/** Endpoints that a grant begins with, besides the one for tokens. */
const firstEndpoints: Readonly<Record<string, Question>> = {
  authorization_code: {
    key: 'authorizationUrl',
    prompt: 'URL where users log in',
    default: 'https://login.example.com/authorize',
  },
  device_code: {
    key: 'deviceAuthorizationUrl',
    prompt: 'URL that returns device codes',
    default: 'https://login.example.com/device',
  },
}

function endpoints(grantType: string): readonly Question[] {
  const first = Object.hasOwn(firstEndpoints, grantType) ? firstEndpoints[grantType] : undefined
  const token: Question = {
    key: 'accessTokenUrl',
    prompt: 'URL that returns tokens',
    default: 'https://login.example.com/token',
  }
  return first ? [first, token] : [token]
}

type GrantLines = (writer: StarterWriter, grantType: string) => readonly string[]

const grantLines: Readonly<Record<string, GrantLines>> = {
  authorization_code: (writer) => [
    writer.line('authorizationUrl'),
    ...tokenUrls(writer),
    '# As registered at the API. `flexgen login` listens there.',
    'redirectUri: http://127.0.0.1:8976/callback',
    ...client(writer),
    ...scope(writer),
    '# Google returns a refresh token only if it is requested:',
    '# authorizationParams: { access_type: offline, prompt: consent }',
    ...pkce(writer),
    ...issuer(writer),
    'tokenStores: [file]',
  ],
  device_code: (writer, grantType) => [
    `grantType: ${grantType}`,
    writer.line('deviceAuthorizationUrl'),
    ...tokenUrls(writer),
    ...(writer.provider ? client(writer) : publicClient(writer)),
    ...scope(writer),
    'tokenStores: [file]',
  ],
  password: (writer, grantType) => [
    `grantType: ${grantType}`,
    writer.env('username', 'USERNAME'),
    writer.env('password', 'PASSWORD'),
    ...tokenUrls(writer),
    ...client(writer),
    ...scope(writer),
  ],
  refresh_token: (writer, grantType) => [
    `grantType: ${grantType}`,
    writer.env('refreshToken', 'REFRESH_TOKEN'),
    ...tokenUrls(writer),
    ...client(writer),
  ],
  jwt_bearer: (writer, grantType) => [
    `grantType: ${grantType}`,
    ...tokenUrls(writer),
    "# A service account, such as Google's.",
    'assertion:',
    '  algorithm: RS256',
    `  ${writer.env('privateKey', 'PRIVATE_KEY')}`,
    `  ${writer.env('issuer', 'ISSUER')}`,
    '  # The user that the program acts for, and what it may do:',
    '  # subject: someone@example.com',
    '  # claims: { scope: read }',
    'clientAuthentication: none',
  ],
}

function ownGrantLines(writer: StarterWriter, grantType: string): readonly string[] {
  return [`grantType: ${grantType}`, ...tokenUrls(writer), ...client(writer), ...scope(writer)]
}

/** The URLs for getting tokens and, if the provider says how, for revoking them. */
function tokenUrls({ line, provider }: StarterWriter): readonly string[] {
  const revokes = provider?.choices['revocationUrl'] !== undefined
  return [line('accessTokenUrl'), ...(revokes ? [line('revocationUrl')] : [])]
}

/** The client, and how it authenticates. */
function client({ env, provider }: StarterWriter): readonly string[] {
  const id = env('clientId', 'CLIENT_ID')
  const secret = env('clientSecret', 'CLIENT_SECRET')
  if (!provider) {
    return [
      id,
      secret,
      '# If the endpoint wants ID and secret in a header:',
      '# clientAuthentication: client_secret_basic',
    ]
  }
  const { clientAuthentication, algorithm } = provider.choices
  const chosen = [
    `clientAuthentication: ${clientAuthentication}`,
    ...provider.comment('token_endpoint_auth_methods_supported'),
  ]
  if (algorithm !== undefined) {
    const key = algorithm.startsWith('HS')
      ? env('secret', 'CLIENT_SECRET')
      : env('privateKey', 'CLIENT_PRIVATE_KEY')
    return [id, ...chosen, 'clientAssertion:', `  algorithm: ${algorithm}`, `  ${key}`]
  }
  return clientAuthentication === 'none' ? [id, ...chosen] : [id, secret, ...chosen]
}

function publicClient({ env }: StarterWriter): readonly string[] {
  return [
    env('clientId', 'CLIENT_ID'),
    "# A program on other people's machines has no secret.",
    'clientAuthentication: none',
  ]
}

function scope({ provider }: StarterWriter): readonly string[] {
  return [
    '# What the token allows:',
    '# scope: [read, write]',
    ...(provider?.comment('scopes_supported') ?? []),
  ]
}

function pkce({ line, provider }: StarterWriter): readonly string[] {
  const listed = provider?.comment('code_challenge_methods_supported') ?? []
  if (provider?.choices['pkce'] !== undefined) return [...listed, line('pkce')]
  return listed.length ? [] : ['# Some servers refuse PKCE:', '# pkce: "off"']
}

function issuer({ line, provider }: StarterWriter): readonly string[] {
  if (provider?.choices['issuer'] === undefined) return []
  return ['# from authorization_response_iss_parameter_supported: true', line('issuer')]
}
