import { type AuthType, namedRowsOf } from '../../test/support/auth-types.ts'

const base = 'flexgen: 1\nname: github\nbaseUrl: https://api.github.com\n'
const bearer = `${base}auth: { type: bearer, token: "\${env.GITHUB_TOKEN}" }\n`
const login = `${base}auth:
  type: oauth2
  authorizationUrl: https://example.com/authorize
  accessTokenUrl: https://example.com/token
  clientId: app
`

const grant = `${base}auth:
  type: oauth2
  accessTokenUrl: https://example.com/token
  clientId: app
`

const session = `${base}auth:
  type: session
  login: { url: https://example.com/login, body: { user: ann, password: "\${env.PASSWORD}" } }
  accessTokenResponseKey: token
  expiresInResponseKey: expires_in
`

const byType: Readonly<Record<AuthType, Readonly<Record<string, string>>>> = {
  none: {
    none: base,
  },
  apiKey: {
    'apiKey, header': `${base}auth: { type: apiKey, key: X-Api-Key }\n`,
    'apiKey, query': `${base}auth: { type: apiKey, key: api_key, addTo: query }\n`,
    'apiKey, cookie': `${base}auth: { type: apiKey, key: session, addTo: cookie }\n`,
  },
  bearer: {
    'bearer, env': bearer,
    'bearer, credentials': `${base}auth: { type: bearer }\n`,
    'bearer, query': `${base}auth: { type: bearer, addTo: query }\n`,
    'bearer, env + variables': bearer.replace(
      'https://api.github.com',
      '"https://${variables.host}/${variables.org}"\nvariables:\n  host: { enum: [api.github.com, api.github.dev], default: api.github.com }\n  org: { pattern: "^[a-z]+$" }',
    ),
    'bearer, env + headers': `${bearer}headers: { Accept: application/vnd.github+json, X-Trace: on }\n`,
    'bearer, env + query': `${bearer}query: { per_page: 100, tag: [a, b] }\n`,
    'bearer, env + allowedHosts': `${bearer}allowedHosts: [uploads.github.com, "*.github.dev"]\n`,
  },
  basic: {
    basic: `${base}auth: { type: basic }\n`,
  },
  digest: {
    digest: `${base}auth: { type: digest }\n`,
  },
  jwt: {
    'jwt, HS256': `${base}auth: { type: jwt, payload: { iss: me }, expiresIn: 5m }\n`,
    'jwt, RS256': `${base}auth: { type: jwt, algorithm: RS256, payload: { iss: me }, expiresIn: 5m }\n`,
    'jwt, ES256': `${base}auth: { type: jwt, algorithm: ES256, payload: { iss: me }, expiresIn: 5m }\n`,
  },
  oauth1: {
    'oauth1, HMAC-SHA1 header': `${base}auth: { type: oauth1, consumerKey: me }\n`,
    'oauth1, PLAINTEXT header': `${base}auth: { type: oauth1, consumerKey: me, signatureMethod: PLAINTEXT }\n`,
    'oauth1, login': `${base}auth:
  type: oauth1
  consumerKey: me
  login:
    requestTokenUrl: https://example.com/request_token
    authorizationUrl: https://example.com/authorize
    accessTokenUrl: https://example.com/access_token
`,
  },
  awsSigV4: {
    'awsSigV4, execute-api header': `${base}auth: { type: awsSigV4, region: eu-west-1, service: execute-api }\n`,
    'awsSigV4, s3 header': `${base}auth: { type: awsSigV4, region: eu-west-1, service: s3 }\n`,
    'awsSigV4, s3 query': `${base}auth: { type: awsSigV4, region: eu-west-1, service: s3, addTo: query }\n`,
  },
  signature: {
    'signature, Binance': `${base}auth: { type: signature, steps: { signature: { hmac: SHA-256, key: "\${env.SECRET}", of: "\${request.query}\${request.body}" } }, query: { timestamp: "\${time.ms}", signature: "\${steps.signature}" }, headers: { X-Key: "\${env.KEY}" } }\n`,
    'signature, Kraken': `${base}auth: { type: signature, nonce: increasing, steps: { inner: { hash: SHA-256, of: "\${nonce}\${request.body}", encoding: bytes }, signature: { hmac: SHA-512, key: { value: "\${env.SECRET}", encoding: base64 }, of: "\${request.path}\${steps.inner}", encoding: base64 } }, form: { nonce: "\${nonce}" }, headers: { API-Key: "\${env.KEY}", API-Sign: "\${steps.signature}" } }\n`,
    'signature, TC3': `${base}auth:\n  type: signature\n  steps:\n    names: { headersOf: [content-type, host, x-tc-action], each: "\${name}", join: ";" }\n    list: { headersOf: [content-type, host, x-tc-action], each: "\${name}:\${value}\\n", join: "", case: lower }\n    body: { hash: SHA-256, of: "\${request.body}" }\n    request: { hash: SHA-256, of: ["\${request.method}", "\${request.path}", "\${request.query}", "\${steps.list}", "\${steps.names}", "\${steps.body}"], join: "\\n" }\n    date: { hmac: SHA-256, key: "TC3\${env.SECRET}", of: "\${time.date}", encoding: bytes }\n    service: { hmac: SHA-256, key: "\${steps.date}", of: cvm, encoding: bytes }\n    key: { hmac: SHA-256, key: "\${steps.service}", of: tc3_request, encoding: bytes }\n    signature: { hmac: SHA-256, key: "\${steps.key}", of: "TC3-HMAC-SHA256\\n\${time.s}\\n\${time.date}/cvm/tc3_request\\n\${steps.request}" }\n  headers:\n    X-TC-Timestamp: \${time.s}\n    Authorization: TC3-HMAC-SHA256 Credential=\${env.ID}/\${time.date}/cvm/tc3_request, SignedHeaders=\${steps.names}, Signature=\${steps.signature}\n`,
  },
  oauth2: {
    'oauth2, client_credentials': `${grant}  grantType: client_credentials\n`,
    'oauth2, authorization_code': login,
    'oauth2, authorization_code, refresh tokens once': `${login}  refresh: { useRefreshTokenOnce: true }\n`,
    'oauth2, device_code': `${grant}  grantType: device_code\n  deviceAuthorizationUrl: https://example.com/device\n`,
    'oauth2, password': `${grant}  grantType: password\n`,
    'oauth2, jwt_bearer': `${grant}  grantType: jwt_bearer\n  clientAuthentication: none\n  assertion: { algorithm: RS256, issuer: me }\n`,
    'oauth2 + fileTokenStore': `${login}  tokenStores: [file]\n`,
    'oauth2 + redisTokenStore': `${login}  tokenStores: [redis]\n`,
    'oauth2 + postgresTokenStore': `${login}  tokenStores: [postgres]\n`,
    'oauth2 + webStorageTokenStore': `${login}  tokenStores: [webStorage]\n`,
    'oauth2 + all stores': `${login}  tokenStores: [file, redis, postgres, webStorage]\n`,
  },
  session: {
    'session, one request': session,
    'session, two requests and a cookie': `${base}auth:
  type: session
  login:
    - { url: https://example.com/login, method: GET }
    - url: https://example.com/login
      bodyFormat: form
      body: { password: "\${env.PASSWORD}", csrf: "\${response.cookie.csrftoken}" }
  accessTokenResponseCookie: [sessionid, csrftoken]
  addTo: cookie
`,
    'session, renewed': `${session}  refresh: { refreshTokenResponseKey: refresh, request: { url: https://example.com/renew, body: { token: "\${session.refreshToken}" } } }\n`,
  },
}

/** The configs that are measured, by what they show. */
export const sizeConfigs: Readonly<Record<string, string>> = namedRowsOf(byType)
