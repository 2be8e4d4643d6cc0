import { compile } from '../../src/compile.ts'
import { type AuthType, namedRowsOf } from '../support/auth-types.ts'

const byType: Readonly<Record<AuthType, Readonly<Record<string, string>>>> = {
  none: {
    'none-bare': `
flexgen: 1
name: plain
baseUrl: https://api.example.com`,

    'none-by-hand': `
flexgen: 1
name: by hand
baseUrl: http://localhost:8080/v1?fixed=1
headers: { x-key: "\${credentials.key}", x-env: "\${env.SOME_ENV}", accept: application/json }
query: { per_page: 100, tag: [a, "b c", 3, true], token: "\${credentials.token}" }`,
  },
  apiKey: {
    'api-key-header': `
flexgen: 1
name: key header
baseUrl: https://api.example.com
auth: { type: apiKey, key: X-Api-Key }`,

    'api-key-query': `
flexgen: 1
name: key query
baseUrl: https://api.example.com
auth: { type: apiKey, key: api_key, addTo: query, value: "\${env.API_KEY}" }`,

    'api-key-cookie': `
flexgen: 1
name: key cookie
baseUrl: https://api.example.com
auth: { type: apiKey, key: session, addTo: cookie }`,

    'api-key-body': `
flexgen: 1
name: key body
baseUrl: https://api.example.com
auth: { type: apiKey, key: auth.key, addTo: body }`,

    reserved: `
flexgen: 1
name: Request
baseUrl: \${variables.default}/\${credentials.class}
variables:
  default: {}
  class: { optional: true }
  await: { optional: true }
  options: { default: o }
  fetch: { default: f }
  org-id: { default: a }
  orgId: { default: b }
  org_id: { default: c }
  ORG_ID: { default: d }
  1st: { default: e }
  sendCall: { default: g }
  undefined: { default: h }
  name: { default: i }
  new: { default: j }
  arguments: { default: k }
  "-": { default: l }
  Request: { default: m }
  URL: { default: n }
headers:
  x-a: "\${variables.class}\${variables.await}\${variables.options}\${variables.fetch}"
  x-b: "\${variables.org-id}\${variables.orgId}\${variables.org_id}\${variables.ORG_ID}\${variables.1st}"
  x-c: "\${variables.sendCall}\${variables.undefined}\${variables.name}\${variables.new}"
  x-d: "\${variables.arguments}\${variables.-}\${variables.Request}\${variables.URL}"
  x-e: "\${credentials.class}\${credentials.options}\${credentials.await}\${credentials.org-id}"
  x-f: "\${env.class}\${env.a-b}\${env.1}"
auth: { type: apiKey, key: x-key, value: "\${credentials.function}" }`,

    'origin-env': `
flexgen: 1
name: origin
baseUrl: "\${env.API_ORIGIN}"
auth: { type: apiKey, key: "a b", addTo: query }`,
  },
  bearer: {
    'bearer-credentials': `
flexgen: 1
name: github
description: GitHub REST API
baseUrl: https://api.github.com
auth: { type: bearer }`,

    'bearer-env': `
flexgen: 1
name: acme
baseUrl: https://api.example.com/v2
auth: { type: bearer, token: "\${env.ACME_TOKEN}" }`,

    'bearer-literal': `
flexgen: 1
name: public
baseUrl: https://api.example.com
auth: { type: bearer, token: { literal: "for-everybody" } }`,

    'bearer-query': `
flexgen: 1
name: query
baseUrl: https://api.example.com
query: { a: [1, 2] }
auth: { type: bearer, token: "\${credentials.access}", addTo: query, queryKey: "access token" }`,

    'bearer-elsewhere': `
flexgen: 1
name: elsewhere
baseUrl: https://api.example.com
auth: { type: bearer, headerKey: X-Token, tokenPrefix: "" }`,

    variables: `
flexgen: 1
name: shop
description: |
  A shop.

  @deprecated */ export const broken = "\${not.a.reference}" // \`\${1}\` \\u002a/ <b> {@link x}
  \\
baseUrl: https://\${variables.region}.example.com:\${variables.port}/\${variables.org-id}/v1/\${env.STAGE}
allowedHosts: [uploads.example.com, "*.example.dev:8443"]
variables:
  region: { description: "Where */ it 'runs'", enum: [eu, us, 3], default: eu }
  port: { default: 443, pattern: '^\\d{2,5}$' }
  org-id: { pattern: '^(?<org>[\\p{L}/]+|[/"\`\${}]|\\/\\n)$' }
  stage_name: { optional: true, enum: ["it's", 'a "b"', 'c\\d', "e\\tf", ""] }
  page-size: { default: "\`$\${x}\`\\\\" }
headers:
  x-org: "\${variables.org-id}"
  x-stage: "\${variables.stage_name}-\${variables.stage_name}-\${variables.region}"
  x-text: "it's \\"quoted\\" \\\\ \`and\` $\${literal}"
query:
  stage: ["\${variables.stage_name}", "x\${variables.stage_name}y", fixed]
  "we ird'\\"\`": "\${variables.page-size}"
auth: { type: bearer, token: "\${env.SHOP_TOKEN}" }`,

    'bearer-optional-prefix': `
flexgen: 1
name: prefix
baseUrl: https://api.example.com
variables: { kind: { optional: true }, version: { optional: true, enum: [v1, v2] } }
auth: { type: bearer, tokenPrefix: "\${variables.kind} \${variables.version}" }`,
  },
  basic: {
    basic: `
flexgen: 1
name: basic
baseUrl: https://api.example.com
auth: { type: basic }`,

    'basic-mixed': `
flexgen: 1
name: basic mixed
baseUrl: https://api.example.com
auth: { type: basic, username: "\${variables.user}", password: "\${env.PASS}-\${credentials.suffix}" }
variables: { user: { description: Name of the user } }`,
  },
  digest: {
    digest: `
flexgen: 1
name: digest
baseUrl: https://api.example.com
auth: { type: digest }`,

    'digest-sess': `
flexgen: 1
name: digest sess
baseUrl: https://api.example.com
variables: { user: { default: ann } }
auth:
  type: digest
  username: "\${variables.user}"
  password: "\${env.PASSWORD}"
  algorithms: [SHA-512-256-sess, MD5-sess]
  qop: auth-int`,
  },
  jwt: {
    'jwt-left-out': `
flexgen: 1
name: jwt
baseUrl: https://api.example.com
auth: { type: jwt }`,

    'jwt-own-times': `
flexgen: 1
name: jwt
baseUrl: https://api.example.com
auth: { type: jwt, payload: { iat: 1, nbf: 2 }, issuedAt: true, notBefore: 10s }`,

    'jwt-hs256': `
flexgen: 1
name: jwt everything
baseUrl: https://api.example.com
variables: { user: {}, org: { optional: true }, kid: { optional: true }, audience: { enum: [a, b], default: a } }
auth:
  type: jwt
  secret: "\${env.JWT_SECRET}-\${credentials.suffix}"
  secretBase64Encoded: true
  payload:
    iss: "\${env.ISSUER}"
    sub: "it's \${variables.user} \\"quoted\\" \\\\ \`and\`"
    org: "\${variables.org}"
    aud: ["\${variables.audience}", fixed, 1.5, null, true, [], {}]
    "a b'": { org: "x\${variables.org}", deep: [{ org: "\${variables.org}" }] }
  issuedAt: true
  notBefore: 10s
  expiresIn: 5m
  additionalHeaders: { typ: null, kid: "\${variables.kid}", x5t: "\${credentials.thumb-print}", x5c: [exp] }
  headerKey: X-Token
  tokenPrefix: "\${variables.user}"`,

    'jwt-id': `
flexgen: 1
name: jwt id
baseUrl: https://api.example.com
auth: { type: jwt, algorithm: HS512, issuedAt: true, expiresIn: 60, jwtId: true, useTokenPrefix: false }`,

    'jwt-es512-query': `
flexgen: 1
name: jwt query
baseUrl: https://api.example.com
auth: { type: jwt, algorithm: ES512, privateKey: "\${env.KEY}", payload: { exp: 4102444800 }, addTo: query }`,

    'jwt-rs256': `
flexgen: 1
name: jwt rsa
baseUrl: https://api.example.com
auth: { type: jwt, algorithm: RS256, expiresIn: 1h, additionalHeaders: { kid: "\${env.KEY_ID}" } }`,

    'jwt-ps384': `
flexgen: 1
name: jwt pss
baseUrl: https://api.example.com
auth: { type: jwt, algorithm: PS384, issuedAt: true }`,

    'jwt-eddsa': `
flexgen: 1
name: jwt eddsa
baseUrl: https://api.example.com
auth: { type: jwt, algorithm: EdDSA, payload: { exp: "\${credentials.expiry}" }, addTo: query, queryKey: "a b" }`,
  },
  oauth1: {
    'oauth1-header': `
flexgen: 1
name: oauth1 header
baseUrl: https://api.example.com
variables: { realm: { default: r }, verifier: { optional: true } }
auth:
  type: oauth1
  consumerKey: "\${env.CONSUMER_KEY}"
  consumerSecret: "\${env.CONSUMER_SECRET}"
  accessToken: "\${env.ACCESS_TOKEN}"
  tokenSecret: "\${credentials.token}"
  realm: "\${variables.realm}"
  includeBodyHash: true
  callback: oob
  verifier: "\${variables.verifier}"`,

    'oauth1-header-secret-realm': `
flexgen: 1
name: oauth1 realm
baseUrl: https://api.example.com
auth: { type: oauth1, signatureMethod: RSA-SHA512, consumerKey: k, realm: "\${env.REALM}", version: none }`,

    'oauth1-header-optional-realm': `
flexgen: 1
name: oauth1 optional realm
baseUrl: https://api.example.com
variables: { tenant: { optional: true } }
auth: { type: oauth1, consumerKey: k, realm: "\${variables.tenant} \${env.REALM}" }`,

    'oauth1-query': `
flexgen: 1
name: oauth1 query
baseUrl: https://api.example.com
auth: { type: oauth1, signatureMethod: RSA-SHA256, consumerKey: k, addTo: query, includeBodyHash: true }`,

    'oauth1-body': `
flexgen: 1
name: oauth1 body
baseUrl: https://api.example.com
auth: { type: oauth1, signatureMethod: HMAC-SHA512, consumerKey: "\${credentials.key}", addTo: body }`,

    'oauth1-login': `
flexgen: 1
name: oauth1 login
baseUrl: https://api.example.com
allowedHosts: ["*.example.com"]
headers: { X-User: "\${token.user_id}" }
variables: { origin: {}, callback: {} }
auth:
  type: oauth1
  consumerKey: "\${env.CONSUMER_KEY}"
  consumerSecret: "\${env.CONSUMER_SECRET}"
  includeBodyHash: true
  realm: "\${variables.callback}"
  tokenStores: [file, redis, postgres, webStorage]
  login:
    requestTokenUrl: "\${variables.origin}/request_token"
    authorizationUrl: https://example.com/#/authorize
    accessTokenUrl: "\${variables.origin}/access_token"
    authorizationParams: { name: App, b: "\${nonce}" }
    callback: "\${variables.callback}"`,

    'oauth1-login-oob': `
flexgen: 1
name: oauth1 login oob
baseUrl: https://api.example.com
auth:
  type: oauth1
  signatureMethod: RSA-SHA256
  consumerKey: k
  addTo: query
  login:
    requestTokenUrl: https://example.com/request_token
    authorizationUrl: https://example.com/authorize
    accessTokenUrl: https://example.com/access_token
    callback: oob`,

    'oauth1-plaintext': `
flexgen: 1
name: oauth1 plaintext
baseUrl: https://api.example.com
auth: { type: oauth1, signatureMethod: PLAINTEXT, consumerKey: k, addTo: body, callback: "\${env.CALLBACK}" }`,
  },
  awsSigV4: {
    'sigv4-header': `
flexgen: 1
name: sigv4 header
baseUrl: https://\${variables.id}.execute-api.\${variables.region}.amazonaws.com/prod
variables: { id: {}, region: { enum: [us-east-1, eu-west-1], default: eu-west-1 } }
auth:
  type: awsSigV4
  region: "\${variables.region}"
  service: execute-api
  sessionToken: "\${env.AWS_SESSION_TOKEN}"`,

    'sigv4-s3-header': `
flexgen: 1
name: s3 header
baseUrl: https://s3.us-east-1.amazonaws.com
auth: { type: awsSigV4, region: us-east-1, service: s3, unsignedPayload: true, pathEncoding: double }`,

    'sigv4-s3-query': `
flexgen: 1
name: s3 query
baseUrl: https://s3.amazonaws.com
variables: { region: {} }
auth:
  type: awsSigV4
  region: "\${variables.region}"
  service: s3
  accessKey: "\${env.AWS_ACCESS_KEY_ID}"
  secretKey: "\${env.AWS_SECRET_ACCESS_KEY}"
  sessionToken: "\${env.AWS_SESSION_TOKEN}"
  addTo: query
  expiresIn: 1h`,

    'sigv4-query': `
flexgen: 1
name: sigv4 query
baseUrl: https://iot.us-east-1.amazonaws.com
auth: { type: awsSigV4, region: "\${env.AWS_REGION}", service: iotdevicegateway, addTo: query }`,
  },
  signature: {
    'signature-everything': `
flexgen: 1
name: signature everything
baseUrl: https://api.example.com/v1
variables: { team: { optional: true } }
auth:
  type: signature
  nonce: { kind: alphanumeric, length: 16 }
  expiresIn: 30s
  timeZone: "+08:00"
  steps:
    parameters: { paramsOf: [query, form, json], skip: [sign], add: { key: "\${env.KEY}" }, escape: percent }
    names: { headersOf: [host, content-type, x-acs-*], each: "\${name}", join: ";" }
    body: { hash: MD5, of: "\${request.body}", methods: [POST], ifEmpty: none }
    text: { of: ["\${request.method}", "\${request.subpath}", "\${steps.parameters}", "\${steps.names}", "\${steps.body}", "\${variables.team}"], join: "\\n", skipEmpty: true }
    claims: { jsonOf: { key: "\${env.KEY}", at: { number: "\${time.ms}" } }, encoding: base64url }
    rsa: { sign: RSA-SHA256, key: "\${env.RSA_KEY}", of: "\${steps.text}\${steps.claims}" }
    ec: { sign: ECDSA-SHA256, format: raw, key: "\${env.EC_KEY}", of: "\${steps.rsa}", encoding: bytes }
    sign: { sign: Ed25519, key: { value: "\${env.SEED}", encoding: hex }, of: "\${steps.ec}" }
  headers: { X-Time: "\${time.iso}", X-Expires: "\${expires.s}", X-Team: "\${variables.team}", X-Claims: "\${steps.claims}" }
  query: { nonce: "\${nonce}", sign: "\${steps.sign}" }
  form: { key: "\${env.KEY}" }`,

    'signature-json': `
flexgen: 1
name: signature json
baseUrl: https://api.example.com
auth:
  type: signature
  nonce: increasing
  steps:
    payload: { of: "\${request.body}", encoding: base64 }
    sign: { hmac: SHA-512, key: { value: "\${env.SECRET}", encoding: base58 }, of: "\${steps.payload}" }
  json: { nonce: { number: "\${nonce}" }, path: "\${request.path}", list: ["\${time.s}"] }
  headers: { X-Sign: "\${steps.sign}" }`,

    'signature-late': `
flexgen: 1
name: signature late
baseUrl: https://api.example.com
variables: { account: { optional: true } }
auth:
  type: signature
  steps:
    inner: { hash: SHA-256, of: "\${request.body}", encoding: bytes, methods: [POST] }
    first: { hash: SHA-512, of: "\${steps.inner}", encoding: bytes, ifEmpty: none }
    plain: { of: "\${request.body}", ifEmpty: "\${env.DEFAULT?}" }
    query: { paramsOf: [query, form, json, json.data], sort: none, lowerNames: true, skipEmpty: true }
    headers: { headersOf: [content-*], each: "\${name}" }
    data: { jsonOf: { n: { number: "\${variables.account}" }, l: [{ number: "\${time.s}" }, "\${variables.account}"] } }
    ends: { of: ["\${steps.plain}", "\${steps.first}", "\${steps.data}", "\${request.json.a}"], skipEmpty: true }
    sign: { hmac: MD5, key: "\${credentials.key}\${steps.query}", of: "\${steps.ends}\${steps.headers}", methods: [POST, PUT] }
    my-rsa: { sign: RSA-PSS-SHA256, key: { value: "\${credentials.rsa}", encoding: base64 }, of: "\${steps.sign}" }
  form: { late: "\${steps.my-rsa}", early: "\${time.s}", account: "\${credentials.account?}" }
  headers: { Date: "\${time.rfc1123}", X-Body: "\${request.body}", X-Account: "\${variables.account}" }`,
  },
  oauth2: {
    'oauth2-code': `
flexgen: 1
name: code
baseUrl: https://\${token.data.host}/v1/\${redirect.realmId}
allowedHosts: ["*.example.com"]
headers: { x-tenant: "\${token.tenant}" }
query: { realm: "\${redirect.realmId}" }
variables: { tenant: { default: common }, hint: { optional: true }, state: {}, session: { default: s } }
auth:
  type: oauth2
  authorizationUrl: https://auth.example.com/\${variables.tenant}/authorize
  accessTokenUrl: https://auth.example.com/\${variables.tenant}/token?state=\${variables.state}
  clientId: "\${env.CLIENT_ID}"
  clientSecret: "\${env.CLIENT_SECRET}"
  clientAuthentication: client_secret_basic
  basicEncoding: form
  scope: [a, "b-\${variables.session}"]
  authorizationParams: { login_hint: "\${variables.hint}", prompt: consent, scope: null }
  issuer: https://auth.example.com/\${variables.tenant}
  accessTokenResponseKey: data.token
  expiresAtResponseKey: data.ends
  defaultExpiresIn: 1h
  refresh:
    useRefreshTokenOnce: true
    refreshTokenUrl: https://\${redirect.host}.example.com/refresh
    headers: { x-hint: "\${variables.hint}" }
    errorBody: { path: error.code, equals: 190 }`,

    'oauth2-no-pkce': `
flexgen: 1
name: no pkce
baseUrl: https://api.example.com
auth:
  type: oauth2
  authorizationUrl: https://auth.example.com/authorize
  accessTokenUrl: https://auth.example.com/token
  clientId: abc
  pkce: "off"
  refresh: false`,

    'oauth2-no-pkce-redirect': `
flexgen: 1
name: no pkce redirect
baseUrl: https://api.example.com
allowedHosts: ["*.example.com"]
auth:
  type: oauth2
  authorizationUrl: https://auth.example.com/authorize
  accessTokenUrl: https://\${redirect.host}.example.com/token
  clientId: abc
  pkce: "off"`,

    'oauth2-device': `
flexgen: 1
name: device
baseUrl: https://api.example.com
auth:
  type: oauth2
  grantType: device_code
  deviceAuthorizationUrl: https://auth.example.com/device
  accessTokenUrl: https://auth.example.com/token
  clientId: abc
  clientAuthentication: none
  tokenRequest: { bodyFormat: json, additionalPostData: { a: 1, b: true } }`,

    'oauth2-registered': `
flexgen: 1
name: registered
baseUrl: https://\${variables.host}/v1
variables: { host: {}, mail: { optional: true } }
auth:
  type: oauth2
  authorizationUrl: https://\${variables.host}/authorize
  authorizationParams: { nonce: "\${nonce}" }
  accessTokenUrl: https://\${variables.host}/token
  registration:
    url: https://\${variables.host}/register
    headers: { Authorization: "Bearer \${credentials.initial}" }
    metadata: { contacts: ["\${variables.mail}"], jwks: { keys: [] }, version: 1 }
  revocationUrl: https://\${variables.host}/revoke
  issuer: https://\${variables.host}
  refresh: { useRefreshTokenOnce: true, refreshTokenUrl: "https://\${variables.host}/refresh" }
  tokenStores: [file]`,

    'oauth2-registered-device': `
flexgen: 1
name: registered device
baseUrl: https://api.example.com
auth:
  type: oauth2
  grantType: device_code
  deviceAuthorizationUrl: https://auth.example.com/device
  accessTokenUrl: https://auth.example.com/token
  registration: { url: https://auth.example.com/register }
  clientAuthentication: client_secret_basic
  basicEncoding: form
  refresh: false`,

    'oauth2-assertions': `
flexgen: 1
name: assertions
baseUrl: https://api.example.com
variables: { optional: { optional: true } }
auth:
  type: oauth2
  grantType: jwt_bearer
  accessTokenUrl: https://auth.example.com/token
  clientId: abc
  clientAuthentication: private_key_jwt
  clientAssertion: { algorithm: ES256, keyId: "\${env.KEY_ID}" }
  assertion: { algorithm: HS256, issuer: me, claims: { extra: "\${variables.optional}" } }
  tokenRequest: { method: GET }
  refresh: false`,

    'oauth2-password': `
flexgen: 1
name: password
baseUrl: https://api.example.com
auth:
  type: oauth2
  grantType: password
  accessTokenUrl: https://auth.example.com/token
  clientId: abc
  username: "\${env.USER_NAME}"
  addTo: query
  expiresInUnit: ms
  refresh: { refreshBefore: "off", errorStatusCodes: 401;403 }`,

    'oauth2-refresh-token': `
flexgen: 1
name: refreshing
baseUrl: https://api.example.com
auth:
  type: oauth2
  grantType: refresh_token
  accessTokenUrl: https://auth.example.com/token
  clientId: abc`,

    'oauth2-stores': `
flexgen: 1
name: stores
baseUrl: https://api.example.com
auth:
  type: oauth2
  authorizationUrl: https://auth.example.com/authorize
  accessTokenUrl: https://auth.example.com/token
  clientId: abc
  clientSecret: "\${env.SECRET}"
  tokenStores: [file, redis, postgres, webStorage]`,
  },
  session: {
    'session-list': `
flexgen: 1
name: list
baseUrl: https://api.example.com/\${token.route}
headers: { X-CSRFToken: "\${session.cookie.csrftoken}" }
variables: { tenant: { default: common }, last: { default: a }, stored: { optional: true } }
auth:
  type: session
  login:
    - { url: "https://\${variables.tenant}.example.com/login", method: GET }
    - url: https://\${variables.tenant}.example.com/login
      bodyFormat: form
      headers: { X-Last: "\${variables.last}", X-Stored: "\${variables.stored}", X-Step: "\${response.header.x-step}" }
      query: { time: "\${time.ms}", nonce: "\${nonce}" }
      body: { password: "\${env.PASSWORD}", csrf: "\${response.cookie.csrftoken}", id: "\${token.a.id}" }
      auth: { type: jwt, algorithm: ES256, privateKey: "\${env.KEY}", issuedAt: true, jwtId: true }
      statusCodes: [409]
  accessTokenResponseCookie: [sessionid, csrftoken]
  addTo: cookie
  keep: { route: "\${response.cookie.route}-\${token.a.id}" }
  tokenStores: [file]`,
    'session-renewed': `
flexgen: 1
name: renewed
baseUrl: https://api.example.com
auth:
  type: session
  login:
    url: https://api.example.com/login
    auth: { type: signature, steps: { signature: { hmac: SHA-256, key: "\${env.KEY}", of: "\${time.s}\${request.body}" } }, headers: { X-Signature: "\${steps.signature}" } }
    body: { password: "\${env.PASSWORD}", nested: { list: [1, "\${env.USER}"] } }
  accessTokenResponseHeader: x-token
  defaultExpiresIn: 20m
  refresh:
    refreshTokenResponseKey: refresh.token
    request:
      url: https://api.example.com/renew
      method: PUT
      headers: { X-Token: "\${session.accessToken}" }
      body: { token: "\${session.refreshToken}" }
      auth: { type: awsSigV4, region: us-east-1, service: execute-api }`,
    'session-text': `
flexgen: 1
name: text
baseUrl: https://api.example.com
auth: { type: session, login: { url: https://api.example.com/login, auth: { type: basic, username: ann } }, accessTokenResponseKey: "", addTo: query, queryKey: sid, refresh: false }`,
  },
}

/** Configs that together use everything that the emitted types depend on, by the module's name. */
export const configs: Readonly<Record<string, string>> = namedRowsOf(byType)

/** The client of a config. */
export function emit(name: string, text: string): string {
  const { files, diagnostics } = compile({ path: `${name}.flexgen.yaml`, text: text.trimStart() })
  const [client] = files
  if (!client) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`)
  return client.text
}
