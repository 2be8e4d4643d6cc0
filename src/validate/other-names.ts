import { nearest } from '../diagnostics/nearest.ts'

/** Our keys by the names that other tools use, in lower case and without separators. Some names have several meanings. */
const otherNames: Readonly<Record<string, string | readonly string[]>> = {
  accesskeyid: 'accessKey',
  accesstoken: 'token',
  accesstokencookie: 'accessTokenResponseCookie',
  accesstokenendpoint: 'accessTokenUrl',
  accesstokenheader: ['headerKey', 'accessTokenResponseHeader'],
  accesstokenheaderkey: 'headerKey',
  accesstokenkey: 'accessTokenResponseKey',
  accesstokenpath: 'accessTokenResponseKey',
  accesstokenprefix: 'tokenPrefix',
  accesstokensecret: 'tokenSecret',
  accessurl: 'accessTokenUrl',
  addauthdatatoquery: 'addTo',
  additionaldata: 'additionalPostData',
  additionalparameters: ['authorizationParams', 'additionalPostData'],
  additionalparams: ['authorizationParams', 'additionalPostData'],
  addparamstoheader: 'addTo',
  addtokento: 'addTo',
  alg: 'algorithm',
  algorithm: ['algorithms', 'signatureMethod'],
  allowedorigins: 'allowedHosts',
  allowedvalues: 'enum',
  alternateaccesstokenresponsepath: 'accessTokenResponseKey',
  apikey: 'value',
  apitoken: 'token',
  apiurl: 'baseUrl',
  appid: ['clientId', 'consumerKey'],
  applicationid: ['clientId', 'consumerKey'],
  appsecret: ['clientSecret', 'consumerSecret'],
  aud: 'audience',
  authendpoint: 'authorizationUrl',
  authenticate: 'login',
  authentication: 'auth',
  authenticationmethod: 'clientAuthentication',
  authmethod: 'clientAuthentication',
  authmode: 'type',
  authorization: 'auth',
  authorizationcodeparamincallback: 'authorizationCodeResponseKey',
  authorizationendpoint: 'authorizationUrl',
  authorizationparameters: 'authorizationParams',
  authorizeurl: 'authorizationUrl',
  authparams: 'authorizationParams',
  authprefix: 'tokenPrefix',
  authrequestparams: 'authorizationParams',
  authtype: 'type',
  authuri: 'authorizationUrl',
  authurl: 'authorizationUrl',
  awsaccesskeyid: 'accessKey',
  awsregion: 'region',
  awsregionname: 'region',
  awssecretaccesskey: 'secretKey',
  awsservice: 'service',
  awssessiontoken: 'sessionToken',
  basepath: 'baseUrl',
  bearertoken: 'token',
  body: ['additionalPostData', 'json'],
  bodyencoding: 'bodyFormat',
  bodyparams: ['additionalPostData', 'body'],
  bodytype: 'bodyFormat',
  callback: 'redirectUri',
  callbackuri: ['redirectUri', 'callback'],
  callbackurl: ['redirectUri', 'callback'],
  challengealgorithm: 'pkce',
  choices: 'enum',
  claims: 'payload',
  client: 'clientId',
  clientauth: 'clientAuthentication',
  clientauthenticationmethod: 'clientAuthentication',
  clientauthmethod: 'clientAuthentication',
  clientid: 'consumerKey',
  clientkey: ['clientId', 'consumerKey'],
  clientsecret: 'consumerSecret',
  codechallengemethod: 'pkce',
  codekey: 'authorizationCodeResponseKey',
  codename: 'authorizationCodeResponseKey',
  consumerkey: 'clientId',
  consumersecret: 'clientSecret',
  contenttype: 'bodyFormat',
  cookiename: 'cookieKey',
  credentialsplacement: 'clientAuthentication',
  customheaders: 'headers',
  data: ['additionalPostData', 'of', 'body'],
  defaultheaders: 'headers',
  defaultscopes: 'scope',
  delimiter: 'join',
  deviceauthorizationendpoint: 'deviceAuthorizationUrl',
  deviceauthurl: 'deviceAuthorizationUrl',
  devicecodeurl: 'deviceAuthorizationUrl',
  deviceurl: 'deviceAuthorizationUrl',
  digest: ['signatureMethod', 'encoding', 'hash'],
  disablepkce: 'pkce',
  displayname: 'name',
  encode: 'encoding',
  endpoint: ['baseUrl', 'refreshTokenUrl', 'url'],
  endpointurl: 'baseUrl',
  environment: 'variables',
  errorcodes: 'errorStatusCodes',
  errorstatuses: 'errorStatusCodes',
  exclude: 'skip',
  exp: 'expiresIn',
  expectedstatus: 'statusCodes',
  expiresatkey: 'expiresAtResponseKey',
  expiresinkey: 'expiresInResponseKey',
  expiresinms: 'expiresIn',
  expiresin: 'defaultExpiresIn',
  expiry: 'expiresIn',
  extraparams: ['authorizationParams', 'additionalPostData'],
  flow: 'grantType',
  format: 'bodyFormat',
  grant: 'grantType',
  hash: 'signatureMethod',
  hashalgorithm: 'hash',
  header: 'additionalHeaders',
  headerkey: 'key',
  headername: ['headerKey', 'key'],
  headerprefix: 'tokenPrefix',
  hmackey: 'key',
  host: 'baseUrl',
  hosts: 'allowedHosts',
  httpmethod: 'method',
  iat: 'issuedAt',
  in: 'addTo',
  input: 'of',
  iss: 'issuer',
  joiner: 'join',
  json: 'body',
  jti: 'jwtId',
  key: ['privateKey', 'secret'],
  keyname: 'key',
  keyvalue: 'value',
  kid: 'keyId',
  kind: 'type',
  lifetime: 'expiresIn',
  location: 'addTo',
  login: 'username',
  loginrequest: 'login',
  loginurl: ['authorizationUrl', 'login'],
  logouturl: 'logout',
  message: 'of',
  mode: 'type',
  name: 'key',
  nbf: 'notBefore',
  oauthconsumerkey: 'consumerKey',
  oauthconsumersecret: 'consumerSecret',
  oauthtoken: 'accessToken',
  oauthtokensecret: 'tokenSecret',
  options: 'enum',
  order: 'sort',
  outputencoding: 'encoding',
  parametername: ['queryKey', 'key'],
  paramname: ['queryKey', 'key'],
  params: 'query',
  outfile: 'file',
  outputfile: 'file',
  pass: 'password',
  passphrase: 'password',
  path: 'file',
  payload: ['claims', 'of', 'body'],
  pkcemethod: 'pkce',
  placement: 'addTo',
  postdata: ['additionalPostData', 'body'],
  prefix: 'tokenPrefix',
  privatekey: ['value', 'key'],
  querykey: 'key',
  queryname: ['queryKey', 'key'],
  queryparameters: 'query',
  queryparamkey: 'queryKey',
  queryparams: 'query',
  redirect: ['redirectUri', 'callback'],
  redirecturi: 'callback',
  redirecturl: ['redirectUri', 'callback'],
  refreshendpoint: 'refreshTokenUrl',
  refreshparams: 'additionalPostData',
  refreshrequestparams: 'additionalPostData',
  refreshtokenendpoint: 'refreshTokenUrl',
  refreshtokenkey: 'refreshTokenResponseKey',
  refreshtokenpath: 'refreshTokenResponseKey',
  refreshtokenrotation: 'useRefreshTokenOnce',
  refreshuri: 'refreshTokenUrl',
  refreshurl: 'refreshTokenUrl',
  regex: 'pattern',
  regexp: 'pattern',
  registrationendpoint: 'registration',
  registrationurl: 'registration',
  requestheaders: 'headers',
  requesttokenendpoint: 'requestTokenUrl',
  requesttokenuri: 'requestTokenUrl',
  requesturl: 'requestTokenUrl',
  revocationendpoint: 'revocationUrl',
  revokeurl: 'revocationUrl',
  scheme: ['type', 'tokenPrefix'],
  scopedelimiter: 'scopeSeparator',
  secret: ['value', 'key'],
  secretaccesskey: 'secretKey',
  secretkey: ['value', 'key'],
  security: 'auth',
  securitytoken: 'sessionToken',
  separator: ['scopeSeparator', 'join'],
  server: 'baseUrl',
  servers: 'baseUrl',
  servicename: 'service',
  sessioncookie: 'accessTokenResponseCookie',
  signaturealgorithm: 'signatureMethod',
  signingkey: ['privateKey', 'secret'],
  signingname: 'service',
  statuscodes: 'errorStatusCodes',
  store: 'tokenStores',
  sub: 'subject',
  successcodes: 'statusCodes',
  text: 'of',
  timezoneoffset: 'timeZone',
  token: 'accessToken',
  tokenauthmethod: 'clientAuthentication',
  tokencookie: 'accessTokenResponseCookie',
  tokenendpoint: 'accessTokenUrl',
  tokenendpointauthmethod: 'clientAuthentication',
  tokenexpirationbuffer: 'refreshBefore',
  tokenheader: 'accessTokenResponseHeader',
  tokenheaders: 'headers',
  tokenkey: 'accessTokenResponseKey',
  tokenname: 'queryKey',
  tokenparams: 'additionalPostData',
  tokenpath: 'accessTokenResponseKey',
  tokenrequestauthmethod: 'clientAuthentication',
  tokenrequestmethod: 'method',
  tokenrequestparams: 'additionalPostData',
  tokentype: 'tokenPrefix',
  tokenuri: 'accessTokenUrl',
  tokenurl: ['accessTokenUrl', 'refreshTokenUrl'],
  ttl: 'expiresIn',
  uri: 'url',
  url: ['baseUrl', 'refreshTokenUrl'],
  urlparameterkey: 'queryKey',
  usepkce: 'pkce',
  user: 'username',
  value: ['default', 'of'],
  values: 'enum',
  vars: 'variables',
  version: 'flexgen',
}

/** Our choices by the values that other tools use, in lower case and without separators. Some have several meanings. */
const otherValues: Readonly<Record<string, string | readonly string[]>> = {
  '1': '1.0',
  applicationjson: 'json',
  applicationxwwwformurlencoded: 'form',
  aws: 'awsSigV4',
  awsiam: 'awsSigV4',
  awssignature: 'awsSigV4',
  awsv4: 'awsSigV4',
  b64: 'base64',
  basicauth: 'basic',
  basicauthheader: 'client_secret_basic',
  basic: 'client_secret_basic',
  bearertoken: 'bearer',
  body: ['body', 'client_secret_post'],
  clientcredentials: 'oauth2',
  false: 'off',
  formdata: 'form',
  formurlencoded: 'form',
  header: 'client_secret_basic',
  http: ['bearer', 'basic'],
  httpbasic: ['basic', 'client_secret_basic'],
  httpbearer: 'bearer',
  iam: 'awsSigV4',
  jwtbearer: ['jwt', 'jwt_bearer'],
  lowercase: 'lower',
  m: 'min',
  milliseconds: 'ms',
  minute: 'min',
  minutes: 'min',
  mins: 'min',
  noauth: 'none',
  oauth2cc: 'oauth2',
  no: 'off',
  oauth: ['oauth2', 'oauth1'],
  oauth20: 'oauth2',
  oauth10: 'oauth1',
  oauth10a: 'oauth1',
  on: 'S256',
  params: 'query',
  plaintext: 'PLAINTEXT',
  post: 'client_secret_post',
  public: 'none',
  queryparam: 'query',
  queryparams: 'query',
  queryparameter: 'query',
  querystring: 'query',
  requestbody: ['client_secret_post', 'body'],
  requestheader: ['header', 'client_secret_basic'],
  seconds: 's',
  sendasbasicauthheader: 'client_secret_basic',
  sendclientcredentialsinbody: 'client_secret_post',
  es256: 'ECDSA-SHA256',
  es384: 'ECDSA-SHA384',
  es512: 'ECDSA-SHA512',
  eddsa: 'Ed25519',
  hmacmd5: 'MD5',
  hmacsha1: 'SHA-1',
  hmacsha256: 'SHA-256',
  hmacsha384: 'SHA-384',
  hmacsha512: 'SHA-512',
  hs256: 'SHA-256',
  hs384: 'SHA-384',
  hs512: 'SHA-512',
  ps256: 'RSA-PSS-SHA256',
  ps384: 'RSA-PSS-SHA384',
  ps512: 'RSA-PSS-SHA512',
  rs256: 'RSA-SHA256',
  rs384: 'RSA-SHA384',
  rs512: 'RSA-SHA512',
  sha256: ['S256', 'HMAC-SHA256', 'SHA-256'],
  sha256withrsa: 'RSA-SHA256',
  sha512: 'SHA-512',
  sigv4: 'awsSigV4',
  token: 'bearer',
  true: 'S256',
  twostep: 'session',
  uppercase: 'upper',
  url: 'query',
  urlencoded: 'form',
  urlparameters: 'query',
  urlparams: 'query',
  yes: 'S256',
}

/** What to write for another tool's value if replacing the value is not enough; by key and plain value. */
const valueNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clientAuthentication: {
    clientsecretjwt:
      '`clientAuthentication: private_key_jwt` with `clientAssertion: { algorithm: HS256, secret: "${env.CLIENT_SECRET}" }`',
  },
  tokenStores: { memory: 'remove it: without a store, tokens are kept in memory' },
  type: {
    cookie: '`type: apiKey` with `addTo: cookie`',
    hmac: '`type: signature` signs requests step by step; `type: jwt` signs a token with HS256',
  },
}

/**
 * What to write for another tool's value.
 *
 * @param isSet whether another key is set in the same map
 */
export function valueNote(key: string, text: string, isSet: (key: string) => boolean): string | undefined {
  const notes = Object.hasOwn(valueNotes, key) ? valueNotes[key] : undefined
  const plain = plainly(text)
  if (!notes || !Object.hasOwn(notes, plain)) return undefined
  const removes = key === 'clientAuthentication' && isSet('clientSecret') ? ', instead of `clientSecret`' : ''
  return `${notes[plain]}${removes}`
}

/** Claims of a JWT by their names and by ours (RFC 7519 section 4.1). */
const claimNames: Readonly<Record<string, string>> = {
  aud: 'aud',
  audience: 'aud',
  iss: 'iss',
  issuer: 'iss',
  sub: 'sub',
  subject: 'sub',
}

/** The claim that a key next to the payload was meant to be. */
export function claimName(word: string): string | undefined {
  return Object.hasOwn(claimNames, word) ? claimNames[word] : undefined
}

/** Parameters of a JWT's header by their names and by ours (RFC 7515 section 4.1). */
const jwtParameters: Readonly<Record<string, string>> = {
  cty: 'cty',
  jku: 'jku',
  keyid: 'kid',
  kid: 'kid',
  typ: 'typ',
  x5c: 'x5c',
  x5t: 'x5t',
}

/** The header parameter that a key next to `additionalHeaders` was meant to be. */
export function jwtParameter(word: string): string | undefined {
  const plain = plainly(word)
  return Object.hasOwn(jwtParameters, plain) ? jwtParameters[plain] : undefined
}

/** What to do instead of using a key of other tools; their names in lower case and without separators. */
const instead: readonly (readonly [names: string, words: string])[] = [
  [
    'retry retries maxretries retrycount retrypolicy backoff retryconfig retrydelay',
    'flexgen retries token requests only; for others pass a `fetch` that retries as `options.fetch`',
  ],
  [
    'timeout timeouts timeoutms requesttimeout connecttimeout',
    'pass `signal: AbortSignal.timeout(10_000)` to `client.fetch`',
  ],
  [
    'proxy agent httpagent httpsagent dispatcher tls rejectunauthorized cert certificate ca ratelimit ratelimits throttle cache interceptors middleware logging',
    'pass a `fetch` that does this as `options.fetch`',
  ],
  [
    'method body data json path paths endpoints operations requests resources routes actions pagination paginate',
    'a config does not describe requests; call `client.fetch` with any path and method',
  ],
  [
    'openapi swagger info components securityschemes definitions',
    'a config is not an OpenAPI document; it needs `baseUrl` and `auth` only',
  ],
  ['flows', 'write the keys of the flow in `auth`, and its name as `grantType`'],
  ['bearerformat', 'flexgen sends the token as is'],
  ['profile credentialsprovider sso', 'pass the credentials of the AWS SDK as `options.credentials`'],
  ['nonce timestamp', 'flexgen sets it for each request'],
  ['state codeverifier codechallenge', 'flexgen creates it for each login'],
  ['verify verification verifyssl sslverify strictssl', 'the platform verifies certificates'],
]

/** What to do instead of using a key that flexgen does not have. */
export function insteadOf(word: string): string | undefined {
  const plain = plainly(word)
  return instead.find(([names]) => names.split(' ').includes(plain))?.[1]
}

/** Why a key that variables have in OpenAPI and JSON Schema is not needed. */
export function insteadInVariable(word: string): string | undefined {
  if (word === 'type') return 'every variable is a string'
  if (word === 'required') return 'a variable is required unless it has a `default` or `optional: true`'
  return undefined
}

/** Parameters of OAuth 2 servers that are keys in other tools. */
const oauthParameters: readonly string[] =
  'access_type account_id acr_values actor_token actor_token_type approval_prompt audience display domain_hint duration login_hint max_age prompt requested_token_type resource response_mode subject_token subject_token_type tenant ui_locales'.split(
    ' ',
  )

/** The OAuth 2 parameter of a name, such as `login_hint` for `loginHint`, if flexgen has no key for it. */
export function oauthParameter(word: string): string | undefined {
  const name = word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return oauthParameters.includes(name) ? name : undefined
}

/** The allowed values that another tool's value may mean; otherwise the nearest one. */
export function meantValues(text: string, allowed: readonly string[]): readonly string[] {
  const plain = plainly(text)
  const others = Object.hasOwn(otherValues, plain) ? [otherValues[plain] ?? []].flat() : []
  const here = others.filter((value) => allowed.includes(value))
  if (here.length) return here
  const near = nearest(text, allowed)
  return near === undefined ? [] : [near]
}

/** The known key that another tool's name means; preferably one that differs only in case and separators. */
export function otherName(word: string, known: readonly string[]): string | undefined {
  return allOtherNames(word, known)[0]
}

/** All known keys that another tool's name may mean; only one if it differs only in case and separators. */
export function allOtherNames(word: string, known: readonly string[]): readonly string[] {
  const plain = plainly(word)
  const same = known.find((name) => plainly(name) === plain)
  if (same !== undefined) return [same]
  const others = Object.hasOwn(otherNames, plain) ? [otherNames[plain] ?? []].flat() : []
  return others.filter((name) => known.includes(name))
}

/** The known key that was likely meant: by another tool's name, or the nearest. */
export function meantKey(word: string, known: readonly string[]): string | undefined {
  return otherName(word, known) ?? nearest(word, known)
}

function plainly(word: string): string {
  return word.toLowerCase().replace(/[-_. /+]/g, '')
}
