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
  authorization_code: ({ line, env }) => [
    line('authorizationUrl'),
    line('accessTokenUrl'),
    '# As registered at the API. `flexgen login` listens there.',
    'redirectUri: http://127.0.0.1:8976/callback',
    ...client(env),
    ...scope,
    '# Google returns a refresh token only if it is requested:',
    '# authorizationParams: { access_type: offline, prompt: consent }',
    '# Some servers refuse PKCE:',
    '# pkce: "off"',
    'tokenStores: [file]',
  ],
  device_code: ({ line, env }, grantType) => [
    `grantType: ${grantType}`,
    line('deviceAuthorizationUrl'),
    line('accessTokenUrl'),
    env('clientId', 'CLIENT_ID'),
    "# A program on other people's machines has no secret.",
    'clientAuthentication: none',
    ...scope,
    'tokenStores: [file]',
  ],
  password: ({ line, env }, grantType) => [
    `grantType: ${grantType}`,
    env('username', 'USERNAME'),
    env('password', 'PASSWORD'),
    line('accessTokenUrl'),
    ...client(env),
    ...scope,
  ],
  refresh_token: ({ line, env }, grantType) => [
    `grantType: ${grantType}`,
    env('refreshToken', 'REFRESH_TOKEN'),
    line('accessTokenUrl'),
    ...client(env),
  ],
  jwt_bearer: ({ line, env }, grantType) => [
    `grantType: ${grantType}`,
    line('accessTokenUrl'),
    "# A service account, such as Google's.",
    'assertion:',
    '  algorithm: RS256',
    `  ${env('privateKey', 'PRIVATE_KEY')}`,
    `  ${env('issuer', 'ISSUER')}`,
    '  # The user that the program acts for, and what it may do:',
    '  # subject: someone@example.com',
    '  # claims: { scope: read }',
    'clientAuthentication: none',
  ],
}

function ownGrantLines({ line, env }: StarterWriter, grantType: string): readonly string[] {
  return [`grantType: ${grantType}`, line('accessTokenUrl'), ...client(env), ...scope]
}

function client(env: StarterWriter['env']): readonly string[] {
  return [
    env('clientId', 'CLIENT_ID'),
    env('clientSecret', 'CLIENT_SECRET'),
    '# If the endpoint wants ID and secret in a header:',
    '# clientAuthentication: client_secret_basic',
  ]
}

const scope: readonly string[] = ['# What the token allows:', '# scope: [read, write]']
