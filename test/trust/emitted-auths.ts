/**
 * Auths whose clients together contain all code that connects fragments to a config. `VARIABLES` and `CREDENTIALS` are
 * replaced by strings with references.
 */
import { type AuthType, namedRowsOf } from '../support/auth-types.ts'

type Fields = Readonly<Record<string, unknown>>

const byType: {
  readonly [Type in AuthType]: Readonly<Record<string, Fields & { readonly type: Type }>>
} = {
  none: {
    none: { type: 'none' },
  },
  apiKey: {
    'api-key': { type: 'apiKey', key: 'session', value: 'CREDENTIALS', addTo: 'cookie' },
  },
  bearer: {
    bearer: { type: 'bearer', token: 'CREDENTIALS', tokenPrefix: 'VARIABLES' },
  },
  basic: {
    basic: { type: 'basic', username: 'VARIABLES', password: 'CREDENTIALS' },
  },
  digest: {
    digest: { type: 'digest', username: 'VARIABLES', password: 'CREDENTIALS', qop: 'auth-int' },
  },
  jwt: {
    'jwt-reused': {
      type: 'jwt',
      secret: 'CREDENTIALS',
      payload: { sub: 'VARIABLES' },
      expiresIn: '5m',
      issuedAt: true,
    },
    'jwt-new': {
      type: 'jwt',
      algorithm: 'ES256',
      privateKey: 'CREDENTIALS',
      payload: { sub: 'VARIABLES' },
      jwtId: true,
    },
  },
  oauth1: {
    'oauth1-header': {
      type: 'oauth1',
      consumerKey: 'VARIABLES',
      consumerSecret: 'CREDENTIALS',
      realm: 'VARIABLES',
    },
    'oauth1-body': { type: 'oauth1', consumerKey: 'VARIABLES', consumerSecret: 'CREDENTIALS', addTo: 'body' },
  },
  awsSigV4: {
    'aws-header': { type: 'awsSigV4', region: 'VARIABLES', service: 's3', secretKey: 'CREDENTIALS' },
    'aws-query': {
      type: 'awsSigV4',
      region: 'VARIABLES',
      service: 's3',
      secretKey: 'CREDENTIALS',
      addTo: 'query',
    },
  },
  signature: {
    signature: {
      type: 'signature',
      steps: {
        text: { of: 'VARIABLES' },
        signature: { hmac: 'SHA-256', key: 'CREDENTIALS', of: '${steps.text}' },
      },
      headers: { 'X-Key': 'CREDENTIALS', 'X-Signature': '${steps.signature}' },
    },
  },
  oauth2: {
    'oauth2-code': {
      type: 'oauth2',
      accessTokenUrl: 'https://auth.example.com/VARIABLES?key=CREDENTIALS',
      authorizationUrl: 'https://auth.example.com/VARIABLES',
      authorizationParams: { more: 'VARIABLES' },
      clientId: 'VARIABLES',
      clientSecret: 'CREDENTIALS',
      issuer: 'VARIABLES',
      scope: ['VARIABLES'],
      tokenStores: ['file', 'redis', 'postgres', 'webStorage'],
      tokenRequest: { headers: { 'X-More': 'CREDENTIALS' }, additionalPostData: { more: 'VARIABLES' } },
      refresh: { headers: { 'X-More': 'VARIABLES' }, additionalPostData: { more: 'CREDENTIALS' } },
    },
    'oauth2-device': {
      type: 'oauth2',
      grantType: 'device_code',
      accessTokenUrl: 'https://auth.example.com/VARIABLES',
      deviceAuthorizationUrl: 'https://auth.example.com/VARIABLES',
      clientId: 'VARIABLES',
      clientAuthentication: 'private_key_jwt',
      clientAssertion: { algorithm: 'ES256', privateKey: 'CREDENTIALS', claims: { more: 'VARIABLES' } },
      refresh: { useRefreshTokenOnce: true, refreshTokenUrl: 'https://auth.example.com/VARIABLES' },
    },
    'oauth2-client-credentials': {
      type: 'oauth2',
      grantType: 'client_credentials',
      accessTokenUrl: 'https://auth.example.com/VARIABLES',
      clientId: 'VARIABLES',
      clientSecret: 'CREDENTIALS',
      clientAuthentication: 'client_secret_basic',
      tokenRequest: { bodyFormat: 'json' },
      refresh: { errorBody: { path: 'a.b', equals: 1 } },
    },
    'oauth2-password': {
      type: 'oauth2',
      grantType: 'password',
      accessTokenUrl: 'https://auth.example.com/VARIABLES',
      clientId: 'VARIABLES',
      clientAuthentication: 'none',
      username: 'CREDENTIALS',
      password: 'CREDENTIALS',
      tokenRequest: { method: 'GET' },
      refresh: false,
    },
    'oauth2-refresh-token': {
      type: 'oauth2',
      grantType: 'refresh_token',
      accessTokenUrl: 'https://auth.example.com/VARIABLES',
      clientId: 'VARIABLES',
      refreshToken: 'CREDENTIALS',
    },
    'oauth2-jwt-bearer': {
      type: 'oauth2',
      grantType: 'jwt_bearer',
      accessTokenUrl: 'https://auth.example.com/VARIABLES',
      assertion: {
        algorithm: 'HS256',
        secret: 'CREDENTIALS',
        issuer: 'VARIABLES',
        claims: { more: 'VARIABLES' },
      },
      addTo: 'query',
    },
  },
  session: {
    'session-list': {
      type: 'session',
      login: [
        { url: 'https://auth.example.com/VARIABLES?key=CREDENTIALS', method: 'GET' },
        {
          url: 'https://auth.example.com/VARIABLES',
          headers: { 'X-More': 'CREDENTIALS', 'X-Step': '${response.header.x-step}' },
          query: { more: 'VARIABLES' },
          body: { password: 'CREDENTIALS', nested: { list: ['VARIABLES', '${token.a.b}'] } },
          auth: { type: 'jwt', secret: 'CREDENTIALS', payload: { sub: 'VARIABLES' } },
        },
      ],
      accessTokenResponseCookie: ['first', 'second'],
      addTo: 'cookie',
      keep: { route: '${response.cookie.route}' },
      tokenStores: ['file'],
    },
    'session-renewed': {
      type: 'session',
      login: { url: 'https://auth.example.com/VARIABLES', bodyFormat: 'form', body: { key: 'CREDENTIALS' } },
      accessTokenResponseHeader: 'x-token',
      tokenPrefix: 'VARIABLES',
      refresh: {
        request: {
          url: 'https://auth.example.com/VARIABLES',
          headers: { 'X-Token': '${session.accessToken}' },
          auth: { type: 'basic', username: 'VARIABLES', password: 'CREDENTIALS' },
        },
      },
    },
  },
}

export const emittedAuths: Readonly<Record<string, Fields>> = namedRowsOf<Fields>(byType)
