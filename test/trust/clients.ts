import { generateKeyPairSync } from 'node:crypto'
import { type AuthText, type AuthType, namedRowsOf } from '../support/auth-types.ts'
import { SecretFinder } from '../support/secrets.ts'

/* Clients of every auth type and placement. Each of their secrets is marked. */

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const

/** Values that must only be found in what is sent to the API. */
export const marks = {
  secret: 'Zp4k-XfQ9~s3cret/Value+w1th=signs',
  other: 'hJ2m_t0kenSecret&of,the.user',
  token: 'eV8rTq1nBearerOfAllThings',
  refresh: 'pL5s.R3fr35hT0k~9vGq/1x',
  accessKey: 'AKIAQ7Z2MARKED5KEY1D',
  tenant: 'rT7w-TenantOfTheHeader',
  page: 'gB3x-PageOfTheQuery',
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8).toString(),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pkcs8).toString(),
} as const

/** Finds a mark, or a part of one, in any encoding. */
export const finder: SecretFinder = new SecretFinder(Object.values(marks))

/** A client's auth, and the pattern that proves that a request was signed. */
export interface MarkedAuth<Type extends AuthType = AuthType> {
  readonly auth: AuthText<Type>
  readonly options: Readonly<Record<string, unknown>>
  /** Matches the URL, headers and body of signed requests only. */
  readonly proof: RegExp | undefined
}

const { secret, other, token, refresh, accessKey, rsa, ec } = marks
const oauth1 = { consumerSecret: secret, accessToken: token, tokenSecret: other }
const aws = { accessKey, secretKey: secret, sessionToken: token }
const endpoint = 'accessTokenUrl: "${variables.origin}/token"'

function given(credentials: object, more: object = {}): MarkedAuth['options'] {
  return { credentials: { ...credentials, tenant: marks.tenant, page: marks.page }, ...more }
}

const tokens = { tokens: { accessToken: token, refreshToken: refresh } }

const byType: { readonly [Type in AuthType]: Readonly<Record<string, MarkedAuth<Type>>> } = {
  none: {
    none: { auth: 'type: none', options: given({}), proof: undefined },
  },
  apiKey: {
    'apiKey in a header': {
      auth: 'type: apiKey, key: X-Key',
      options: given({ value: token }),
      proof: /"x-key"/,
    },
    'apiKey in the query': {
      auth: 'type: apiKey, key: api_key, addTo: query',
      options: given({ value: secret }),
      proof: /api_key=/,
    },
    'apiKey in a cookie': {
      auth: 'type: apiKey, key: sid, addTo: cookie',
      options: given({ value: token }),
      proof: /sid=/,
    },
  },
  bearer: {
    bearer: { auth: 'type: bearer', options: given({ token }), proof: /"authorization":"Bearer/ },
    'bearer in the query': {
      auth: 'type: bearer, addTo: query',
      options: given({ token }),
      proof: /access_token=/,
    },
  },
  basic: {
    basic: {
      auth: 'type: basic',
      options: given({ username: token, password: secret }),
      proof: /"authorization":"Basic/,
    },
  },
  digest: {
    digest: {
      auth: 'type: digest',
      options: given({ username: token, password: secret }),
      // Without a challenge, nothing is signed.
      proof: undefined,
    },
  },
  jwt: {
    'jwt, HS256': {
      auth: 'type: jwt, payload: { sub: "${credentials.user}" }, expiresIn: 5m',
      options: given({ secret, user: token }),
      proof: /"authorization":"Bearer eyJ/,
    },
    'jwt, ES256, in the query': {
      auth: 'type: jwt, algorithm: ES256, addTo: query',
      options: given({ privateKey: ec }),
      proof: /[?&]token=eyJ/,
    },
  },
  oauth1: {
    'oauth1 in a header': {
      auth: 'type: oauth1, consumerKey: me',
      options: given(oauth1),
      proof: /"authorization":"OAuth/,
    },
    'oauth1 in the query': {
      auth: 'type: oauth1, consumerKey: me, addTo: query',
      options: given(oauth1),
      proof: /oauth_signature=/,
    },
    'oauth1 in the body': {
      auth: 'type: oauth1, consumerKey: me, addTo: body, signatureMethod: PLAINTEXT',
      options: given(oauth1),
      proof: /oauth_signature=/,
    },
    'oauth1, RSA-SHA256': {
      auth: 'type: oauth1, consumerKey: me, signatureMethod: RSA-SHA256',
      options: given({ privateKey: rsa, accessToken: token }),
      proof: /"authorization":"OAuth/,
    },
  },
  awsSigV4: {
    'awsSigV4, s3': {
      auth: 'type: awsSigV4, region: us-east-1, service: s3',
      options: given(aws),
      proof: /"authorization":"AWS4/,
    },
    'awsSigV4 in the query': {
      auth: 'type: awsSigV4, region: us-east-1, service: sqs, addTo: query',
      options: given(aws),
      proof: /X-Amz-Signature=/,
    },
  },
  signature: {
    signature: {
      auth: 'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.query}${request.body}" } }, query: { timestamp: "${time.ms}", signature: "${steps.signature}" }, headers: { X-Key: "${credentials.key}" }',
      options: given({ key: token, secret }),
      proof: /signature=[\da-f]{64}/,
    },
  },
  oauth2: {
    'oauth2, authorization code': {
      auth: `type: oauth2, authorizationUrl: "https://auth.example.com/authorize", clientId: app, ${endpoint}`,
      options: given({ clientSecret: secret }, tokens),
      proof: /"authorization":"Bearer/,
    },
    'oauth2 in the query': {
      auth: `type: oauth2, grantType: password, username: "\${credentials.user}", clientId: app, clientAuthentication: client_secret_basic, addTo: query, ${endpoint}`,
      options: given({ clientSecret: secret, user: accessKey, password: other }, tokens),
      proof: /access_token=/,
    },
    'oauth2, refresh token by GET': {
      auth: `type: oauth2, grantType: refresh_token, clientId: app, tokenRequest: { method: GET }, ${endpoint}`,
      options: given({ clientSecret: secret, refreshToken: refresh }, { tokens: { accessToken: token } }),
      proof: /"authorization":"Bearer/,
    },
    'oauth2, signed assertion': {
      auth: `type: oauth2, grantType: client_credentials, clientId: app, clientAuthentication: private_key_jwt, clientAssertion: { algorithm: ES256 }, ${endpoint}`,
      options: given({ clientAssertionPrivateKey: ec }, { tokens: { accessToken: token } }),
      proof: /"authorization":"Bearer/,
    },
    'oauth2, device code': {
      auth: `type: oauth2, grantType: device_code, deviceAuthorizationUrl: "\${variables.origin}/device", clientId: app, ${endpoint}`,
      options: given({ clientSecret: secret }, tokens),
      proof: /"authorization":"Bearer/,
    },
  },
  session: {
    'session in a header': {
      auth: `type: session, login: { url: "\${variables.origin}/token", body: { user: "\${credentials.user}", password: "\${credentials.password}" }, auth: { type: basic, username: ann } }, accessTokenResponseKey: token`,
      options: given(
        { user: accessKey, password: other, loginAuthPassword: secret },
        { tokens: { accessToken: token } },
      ),
      proof: /"authorization":"Bearer/,
    },
  },
}

/** Clients of every auth type and placement, by name. */
export const markedAuths: Readonly<Record<string, MarkedAuth>> = namedRowsOf<MarkedAuth>(byType)

/**
 * The config of such a client, with its origin in a variable.
 *
 * @param extras adds marked headers and a marked query to the config
 */
export function markedConfig({ auth }: MarkedAuth, { extras = true } = {}): string {
  const more = `
    headers: { X-Tenant: "\${credentials.tenant}" }
    query: { per_page: "\${credentials.page}" }`
  return `
    baseUrl: "\${variables.origin}"
    variables: { origin: {} }${extras ? more : ''}
    auth: { ${auth} }`
}
