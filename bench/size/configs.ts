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
  },
  awsSigV4: {
    'awsSigV4, execute-api header': `${base}auth: { type: awsSigV4, region: eu-west-1, service: execute-api }\n`,
    'awsSigV4, s3 header': `${base}auth: { type: awsSigV4, region: eu-west-1, service: s3 }\n`,
    'awsSigV4, s3 query': `${base}auth: { type: awsSigV4, region: eu-west-1, service: s3, addTo: query }\n`,
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
}

/** The configs that are measured, by what they show. */
export const sizeConfigs: Readonly<Record<string, string>> = namedRowsOf(byType)
