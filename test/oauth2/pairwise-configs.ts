import { generateKeyPairSync } from 'node:crypto'
import { type Choice, pairwise } from '../support/pairwise.ts'

/*
 * Configs that contain each pair of choices of oauth2, and the calls their clients must make according to
 * docs/oauth2.md. The calls are derived here independently of flexgen's plan.
 */

const factors = {
  grantType: [
    'authorization_code',
    'device_code',
    'client_credentials',
    'password',
    'refresh_token',
    'jwt_bearer',
    'urn:example:barter',
  ],
  proof: ['post', 'basic', 'basic, form-encoded', 'none', 'HS256', 'ES256', 'no client'],
  secrets: ['left out', 'env', 'credentials', 'mixed', 'literal'],
  request: ['as usual', 'GET', 'query', 'JSON', 'headers', 'more', 'JSON with more', 'renamed'],
  refresh: [
    'as usual',
    'off',
    'used once',
    'own URL',
    'own data',
    'own statuses',
    'told in the body',
    'when refused',
  ],
  response: ['as usual', 'deeper', 'in milliseconds', 'by its end', 'by default'],
  place: ['header', 'own header', 'query'],
  base: ['fixed', 'variable', 'token', 'redirect'],
  scope: ['none', 'text', 'list', 'with commas'],
  url: ['fixed', 'variable', 'env', 'redirect'],
  store: ['memory', 'file'],
  login: ['as usual', 'without PKCE', 'plain'],
} as const

export type Row = Choice<typeof factors>
export type Fields = Readonly<Record<string, unknown>>

export const clientId = 'the app'
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const privateKey = pem.export({ type: 'pkcs8', format: 'pem' }).toString()

/** Values of the secrets, with characters that a form, JSON and a URL encode. */
export const secrets = {
  clientSecret: 'client+secret & "all" =é/%41',
  password: 'password+of & "all" =é/%41',
  refreshToken: 'first+refresh/token==',
  username: 'alice+1@example.com',
  clientAssertionSecret: 'an assertion-secret of more than 32 bytes',
  clientAssertionPrivateKey: privateKey,
  assertionPrivateKey: privateKey,
} as const

type SecretName = keyof typeof secrets

const isKey = (name: SecretName): boolean => name.endsWith('PrivateKey')

/** A secret as the value of a key in the config. */
function secretField(name: SecretName, key: string, row: Row): Fields {
  switch (row.secrets) {
    case 'left out':
      return {}
    case 'env':
      return { [key]: `\${env.${name}}` }
    case 'credentials':
      return { [key]: `\${credentials.${name}}` }
    case 'mixed':
      // A key has no other text around it.
      return { [key]: isKey(name) ? `\${env.${name}}` : `«\${env.${name}}»` }
    case 'literal':
      return { [key]: { literal: secrets[name] } }
  }
}

/** The same secret as the server receives it. */
export function secretText(name: SecretName, row: Row): string {
  return row.secrets === 'mixed' && !isKey(name) ? `«${secrets[name]}»` : secrets[name]
}

// The meaning of a row whose choices exclude each other.
export const getsNoRefreshToken = ({ grantType }: Row): boolean =>
  /^(client_credentials|jwt_bearer)$/.test(grantType)
export const isLogin = ({ grantType }: Row): boolean => /^(authorization_code|device_code)$/.test(grantType)
const redirects = ({ grantType }: Row): boolean => grantType === 'authorization_code'
const proofOf = (row: Row): Row['proof'] => (row.proof === 'no client' && isLogin(row) ? 'none' : row.proof)
const hasClient = (row: Row): boolean => proofOf(row) !== 'no client'
export function refreshOf(row: Row): Row['refresh'] {
  const needsToken = /^(used once|own URL|own data)$/.test(row.refresh)
  if (needsToken && getsNoRefreshToken(row)) return 'as usual'
  return row.refresh === 'off' && row.grantType === 'refresh_token' ? 'as usual' : row.refresh
}
const sendsMore = (row: Row): boolean => /more/.test(row.request) && row.grantType !== 'refresh_token'

function authOf(row: Row): Fields {
  return {
    type: 'oauth2',
    grantType: row.grantType,
    accessTokenUrl: tokenUrl(row, true),
    ...(hasClient(row) && { clientId }),
    ...grantFields(row),
    ...proofFields(row),
    ...scopeFields(row),
    ...responseFields(row),
    tokenRequest: requestFields(row),
    ...refreshFields(row),
    ...placeFields(row),
    tokenStores: row.store === 'file' ? ['file'] : [],
  }
}

/** The token endpoint, in the config or as called. */
export function tokenUrl(row: Row, isConfig: boolean): string {
  const host = 'auth.example.com'
  switch (row.url === 'redirect' && !redirects(row) ? 'variable' : row.url) {
    case 'variable':
      return `https://${host}/${isConfig ? '${variables.tenant}' : 'acme'}/token`
    case 'env':
      return `https://${isConfig ? '${env.AUTH_HOST}' : host}/token`
    case 'redirect':
      return `https://${isConfig ? '${redirect.shard}' : 'eu'}.${host}/token`
    default:
      return `https://${host}/token?fixed=1`
  }
}

function grantFields(row: Row): Fields {
  switch (row.grantType) {
    case 'authorization_code':
      return { authorizationUrl: 'https://auth.example.com/authorize', ...loginFields(row) }
    case 'device_code':
      return { deviceAuthorizationUrl: 'https://auth.example.com/device' }
    case 'password':
      return { ...secretField('username', 'username', row), ...secretField('password', 'password', row) }
    case 'refresh_token':
      return secretField('refreshToken', 'refreshToken', row)
    case 'jwt_bearer':
      return {
        assertion: {
          algorithm: 'ES256',
          issuer: 'service',
          claims: { scope: 'all' },
          ...secretField('assertionPrivateKey', 'privateKey', row),
        },
      }
    default:
      return {}
  }
}

function loginFields({ login }: Row): Fields {
  if (login === 'as usual') return { issuer: 'https://auth.example.com' }
  if (login === 'plain') return { pkce: 'plain', issuer: '${variables.issuer}' }
  return { pkce: 'off', issuer: '${variables.absent}', authorizationCodeResponseKey: 'constructor' }
}

function proofFields(row: Row): Fields {
  const proof = proofOf(row)
  switch (proof) {
    case 'post':
      return secretField('clientSecret', 'clientSecret', row)
    case 'basic':
    case 'basic, form-encoded':
      return {
        clientAuthentication: 'client_secret_basic',
        ...(proof === 'basic' ? {} : { basicEncoding: 'form' }),
        ...secretField('clientSecret', 'clientSecret', row),
      }
    case 'HS256':
    case 'ES256': {
      const key =
        proof === 'HS256'
          ? secretField('clientAssertionSecret', 'secret', row)
          : secretField('clientAssertionPrivateKey', 'privateKey', row)
      const names = hasClient(row) ? {} : { issuer: clientId, subject: clientId }
      return {
        clientAuthentication: 'private_key_jwt',
        clientAssertion: { algorithm: proof, ...names, ...key },
      }
    }
    default:
      // An exchange of an assertion needs no client.
      return proof === 'no client' && row.grantType === 'jwt_bearer' ? {} : { clientAuthentication: 'none' }
  }
}

function scopeFields(row: Row): Fields {
  if (row.grantType === 'refresh_token' || row.scope === 'none') return {}
  if (row.scope === 'text') return { scope: 'read write' }
  const scope = ['read', '${variables.tenant}']
  return row.scope === 'list' ? { scope } : { scope, scopeSeparator: ',' }
}

/** The scope as sent. */
export function scopeText(row: Row): Fields {
  const texts = { none: undefined, text: 'read write', list: 'read acme', 'with commas': 'read,acme' }
  const scope = row.grantType === 'refresh_token' ? undefined : texts[row.scope]
  return scope === undefined ? {} : { scope }
}

function responseFields(row: Row): Fields {
  const refreshKey = getsNoRefreshToken(row) ? {} : { refreshTokenResponseKey: 'data.1' }
  switch (row.response) {
    case 'deeper':
      return { accessTokenResponseKey: 'data.0.token', ...refreshKey, expiresInResponseKey: 'data.0.ttl' }
    case 'in milliseconds':
      return { expiresInUnit: 'ms' }
    case 'by its end':
      return { expiresAtResponseKey: 'ends' }
    case 'by default':
      return { defaultExpiresIn: '1h' }
    default:
      return {}
  }
}

/** A response of the token endpoint, with a token that lasts an hour. */
export function answerOf(row: Row, number: number, isRefresh: boolean, now: number): Fields {
  const access = `access-${number}`
  const refresh = getsNoRefreshToken(row) ? {} : { refresh_token: `refresh-${number}` }
  const next = isRefresh && refreshOf(row) === 'used once' ? { next: `next-${number}` } : {}
  const rest = { token_type: 'bearer', api: 'https://api.example.com', ...next }
  switch (row.response) {
    case 'deeper':
      return { ...rest, data: [{ token: access, ttl: '3600' }, ...Object.values(refresh)] }
    case 'in milliseconds':
      return { ...rest, access_token: access, ...refresh, expires_in: 3_600_000 }
    case 'by its end':
      return { ...rest, access_token: access, ...refresh, ends: new Date(now + 3_600_000).toISOString() }
    case 'by default':
      return { ...rest, access_token: access, ...refresh }
    default:
      return { ...rest, access_token: access, ...refresh, expires_in: 3600 }
  }
}

function requestFields(row: Row): Fields {
  const more = sendsMore(row)
    ? { additionalPostData: { audience: '${variables.tenant}', count: 3, flag: true, scope: null } }
    : {}
  switch (row.request) {
    case 'GET':
      return { method: 'GET' }
    case 'query':
      return { bodyFormat: 'query' }
    case 'JSON':
      return { bodyFormat: 'json' }
    case 'headers':
      return { headers: { 'X-Tenant': '${variables.tenant}', Accept: 'application/vnd.example+json' } }
    case 'more':
      return more
    case 'JSON with more':
      return { bodyFormat: 'json', ...more }
    case 'renamed':
      return { rename: { client_id: 'client_key', refresh_token: 'token' } }
    default:
      return {}
  }
}

function refreshFields(row: Row): Fields {
  switch (refreshOf(row)) {
    case 'off':
      return { refresh: false }
    case 'used once':
      return { refresh: { useRefreshTokenOnce: true, refreshTokenResponseKey: 'next' } }
    case 'own URL':
      return { refresh: { refreshTokenUrl: 'https://auth.example.com/${variables.tenant}/refresh' } }
    case 'own data':
      return {
        refresh: {
          headers: { 'X-Refresh': 'yes', 'X-Tenant': 'none' },
          additionalPostData: { grant_type: 'renew', client_id: null, more: '${variables.tenant}' },
        },
      }
    case 'own statuses':
      return { refresh: { errorStatusCodes: '403;419' } }
    case 'told in the body':
      return { refresh: { errorStatusCodes: [], errorBody: { path: 'error.code', equals: 'expired' } } }
    case 'when refused':
      return { refresh: { refreshBefore: 'off' } }
    default:
      return {}
  }
}

function placeFields({ place }: Row): Fields {
  if (place === 'header') return {}
  return place === 'query' ? { addTo: 'query', queryKey: 'key' } : { headerKey: 'X-Token', tokenPrefix: '' }
}

export function configOf(row: Row): string {
  const bases = {
    fixed: 'https://api.example.com/v1',
    variable: 'https://${variables.tenant}.example.com/v1',
    token: '${token.api}/v1',
    redirect: redirects(row) ? 'https://${redirect.shard}.example.com/v1' : '${token.api}/v1',
  }
  return [
    `baseUrl: ${JSON.stringify(bases[row.base])}`,
    'variables: { tenant: {}, issuer: { optional: true }, absent: { optional: true } }',
    'allowedHosts: ["*.example.com"]',
    `auth: ${JSON.stringify(authOf(row))}`,
  ].join('\n')
}

export const rows: readonly Row[] = pairwise(factors)

/** A call of a token endpoint. */
export interface Call {
  readonly url: string
  readonly method: string
  /** Only the headers that the test checks, without `accept`. */
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Fields
}

/** The call that requests a token with the config's grant. */
export function grantCall(row: Row, own: Fields): Call {
  const more = sendsMore(row) ? { audience: 'acme', count: 3, flag: true, scope: undefined } : {}
  return callOf(row, tokenUrl(row, false), { ...own, ...proofParameters(row), ...more }, {})
}

export function refreshCall(row: Row, refreshToken: string): Call {
  const isOwn = refreshOf(row) === 'own data'
  const data = isOwn ? { grant_type: 'renew', client_id: undefined, more: 'acme' } : {}
  const url = refreshOf(row) === 'own URL' ? 'https://auth.example.com/acme/refresh' : tokenUrl(row, false)
  const own = { grant_type: 'refresh_token', refresh_token: refreshToken }
  const headers = isOwn ? { 'x-refresh': 'yes', 'x-tenant': 'none' } : {}
  return callOf(row, url, { ...own, ...proofParameters(row), ...data }, headers)
}

export function deviceCall(row: Row): Call {
  return {
    url: 'https://auth.example.com/device',
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': formType, ...proofHeaders(row) },
    parameters: { client_id: clientId, ...proofParameters(row), ...scopeText(row) },
  }
}

const formType = 'application/x-www-form-urlencoded'

function callOf(row: Row, url: string, parameters: Fields, headers: Call['headers']): Call {
  const isJson = /JSON/.test(row.request)
  const isQuery = /^(GET|query)$/.test(row.request)
  const hasHeaders = row.request === 'headers'
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  const names: Readonly<Record<string, string>> =
    row.request === 'renamed' ? { client_id: 'client_key', refresh_token: 'token' } : {}
  return {
    url,
    method: row.request === 'GET' ? 'GET' : 'POST',
    headers: {
      accept: hasHeaders ? 'application/vnd.example+json' : 'application/json',
      ...(isQuery ? {} : { 'content-type': isJson ? 'application/json' : formType }),
      ...(hasHeaders ? { 'x-tenant': 'acme' } : {}),
      ...proofHeaders(row),
      ...headers,
    },
    parameters: Object.fromEntries(
      given.map(([name, value]) => [names[name] ?? name, isJson ? value : `${value}`]),
    ),
  }
}

/** Replaces an assertion, which differs in each call; `claims` checks them. */
export const signed = 'a signed assertion'

function proofParameters(row: Row): Fields {
  const id = hasClient(row) ? { client_id: clientId } : {}
  switch (proofOf(row)) {
    case 'post':
      return { ...id, client_secret: secretText('clientSecret', row) }
    case 'none':
      return id
    case 'HS256':
    case 'ES256':
      return {
        ...id,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: signed,
      }
    default:
      return {}
  }
}

function proofHeaders(row: Row): Call['headers'] {
  const proof = proofOf(row)
  if (!proof.startsWith('basic')) return {}
  const parts = [clientId, secretText('clientSecret', row)]
  const form = (text: string): string =>
    new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20')
  const pair = (proof === 'basic' ? parts : parts.map(form)).join(':')
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}
