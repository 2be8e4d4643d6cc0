export type AuthType = 'none' | 'apiKey' | 'bearer' | 'basic' | 'jwt' | 'oauth1' | 'awsSigV4' | 'oauth2'

/** The auth types, with what is sent. */
export const authTypes: Readonly<Record<AuthType, string>> = {
  none: 'no credential',
  apiKey: 'a key in a header, the query or a cookie',
  bearer: 'a token in a header or the query',
  basic: 'user name and password',
  jwt: 'a JSON Web Token that the client signs',
  oauth1: 'OAuth 1.0a signatures',
  awsSigV4: 'AWS Signature Version 4',
  oauth2: 'tokens that the client gets and refreshes',
}

/** The grants of OAuth 2, with who or what logs in. */
export const grants: Readonly<Record<string, string>> = {
  authorization_code: 'a user, in a browser',
  device_code: 'a user, on another device',
  client_credentials: 'the program itself',
  password: 'a user, by name and password',
  refresh_token: 'nobody: a refresh token is at hand',
  jwt_bearer: 'the program itself, by a signed assertion',
}
