// Made by `npm run generate`. Do not edit.

export type FixedValue = (string | number | boolean)
export type Entry = (Literal | Value)
export type Value = (string | number | boolean)
export type Entries = (Literal | (string | number | boolean | Entry[]))
/**
 * Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.
 * 
 * Left out, the origin of `baseUrl` alone.
 */
export type AllowedHosts = string[]
export type Secret = (string | Literal)
export type HeaderName = string
export type ReferenceText = string
export type QueryName = string
export type TextOrSecret = (string | Literal)
/**
 * Algorithms that the client accepts (RFC 7616 section 6.1). It uses the strongest that the server offers.
 * 
 * Default: `[MD5, MD5-sess, SHA-256, SHA-256-sess, SHA-512-256, SHA-512-256-sess]`
 * 
 * Example: `[SHA-256]`
 * 
 * @minItems 1
 * 
 * Items: An algorithm that the client accepts.
 */
export type Algorithms = [("MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess" | "SHA-512-256" | "SHA-512-256-sess"), ...(("MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess" | "SHA-512-256" | "SHA-512-256-sess"))[]]
export type NumericDate = (number | string)
export type Duration = (string | number)
export type Endpoint = string
/**
 * What access is asked for: a text, or a list. Not sent when refreshing. Left out, the server decides.
 */
export type Scope = (string | string[])
export type FixedName = string
export type ResponseKey = string
export type RefreshOrFalse = (false | Refresh)
/**
 * Statuses of the API that say that the token has expired; no other does. What is told inside of a 2xx is `errorBody`. A list, or a text with `;` or `,` between.
 * 
 * Default: `[401]`
 */
export type ErrorStatusCodes = (number[] | string | number)
/**
 * Stores that the client has beside the one in memory.
 * 
 * Default: `[]`
 * 
 * Items: A store that the client has beside the one in memory.
 */
export type TokenStores = ("file" | "redis" | "postgres" | "webStorage")[]

export interface FlexgenConfig {
/**
 * The schema that editors check this file with. flexgen ignores it.
 * 
 * Optional.
 * 
 * Example: `./node_modules/flexgen/schema/flexgen.schema.json`
 */
$schema?: string
/**
 * Version of the config language. Always `1`. Required.
 */
flexgen: 1
/**
 * Name of the API. The client's identifiers come from it: `github` gives `createGithubClient`.
 * 
 * Default: the file's name before `.flexgen.yaml`
 */
name?: string
/**
 * What the API is. Becomes the doc comment of the client.
 * 
 * Optional.
 */
description?: string
/**
 * Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin. Required.
 */
baseUrl: string
variables?: Variables
headers?: Headers
query?: Query
allowedHosts?: AllowedHosts
auth?: (NoneAuth | ApiKeyAuth | BearerAuth | BasicAuth | DigestAuth | JwtAuth | Oauth1Auth | AwsSigV4Auth | Oauth2Auth)
output?: Output
}
/**
 * Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`.
 * 
 * Optional.
 * 
 * Example: `{ host: { default: api.example.com } }`
 */
export interface Variables {
[k: string]: Variable | undefined
}
/**
 * A value that the caller gives as `options.variables.NAME`.
 */
export interface Variable {
/**
 * What it is. Becomes a doc comment.
 * 
 * Optional.
 */
description?: string
default?: FixedValue
/**
 * The values that are allowed; any other is `invalid_variable`.
 * 
 * Left out, any value is allowed.
 * 
 * @minItems 1
 */
enum?: [FixedValue, ...(FixedValue)[]]
/**
 * A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`. At most 500 characters, and groups at most 20 deep.
 * 
 * Left out, any value is allowed.
 */
pattern?: string
/**
 * May be left out: then the headers, query parameters and optional keys that refer to it are left out.
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
optional?: boolean
}
/**
 * Headers that are sent with every request. The caller's replace those of the same name.
 * 
 * Optional.
 */
export interface Headers {
[k: string]: Entry | undefined
}
export interface Literal {
/**
 * A value that may be public. It is written into the client, for everybody to read. Required.
 * 
 * Example: `public`
 */
literal: string
}
/**
 * Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.
 * 
 * Optional.
 */
export interface Query {
[k: string]: Entries | undefined
}
/**
 * No credentials are added. Headers and query of the config are still sent.
 */
export interface NoneAuth {
type: "none"
}
/**
 * A key in a header, a query parameter or a cookie.
 */
export interface ApiKeyAuth {
type: "apiKey"
/**
 * Name of the header, query parameter or cookie. Required.
 */
key: string
value?: Secret
/**
 * Where the key goes.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query" | "cookie")
}
/**
 * A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.
 */
export interface BearerAuth {
type: "bearer"
token?: Secret
/**
 * Where the token goes.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query")
headerKey?: HeaderName
tokenPrefix?: ReferenceText
queryKey?: QueryName
}
/**
 * User name and password (RFC 7617): `Authorization: Basic …`.
 */
export interface BasicAuth {
type: "basic"
username?: TextOrSecret
password?: Secret
}
/**
 * User name and password, without sending the password (HTTP Digest, RFC 7616): the client answers the server's challenge in `Authorization`.
 */
export interface DigestAuth {
type: "digest"
username?: TextOrSecret
password?: Secret
algorithms?: Algorithms
/**
 * Quality of protection: what the client's answer covers.
 * 
 * Default: `auth`
 */
qop?: ("auth" | "auth-int")
}
/**
 * A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.
 */
export interface JwtAuth {
type: "jwt"
/**
 * How the token is signed (RFC 7518 section 3).
 * 
 * Default: `HS256`
 */
algorithm?: ("HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA")
secret?: Secret
privateKey?: Secret
/**
 * The secret is base64 of its bytes.
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
secretBase64Encoded?: boolean
payload?: Payload
/**
 * Adds `iat`, the time of signing.
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
issuedAt?: boolean
notBefore?: Duration
expiresIn?: Duration
/**
 * Adds `jti`, a new value for each request; the token is then never used again.
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
jwtId?: boolean
additionalHeaders?: AdditionalHeaders
/**
 * Where the token goes.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query")
/**
 * Puts `tokenPrefix` before the token.
 * 
 * Default: `true`
 * 
 * Example: `false`
 */
useTokenPrefix?: boolean
headerKey?: HeaderName
tokenPrefix?: ReferenceText
queryKey?: QueryName
}
/**
 * Claims, sent in this order. They go before `iat`, `nbf`, `exp` and `jti` of the keys below. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface Payload {
iat?: NumericDate
nbf?: NumericDate
exp?: NumericDate
}
/**
 * Header parameters behind `alg` and `typ: JWT`, in this order; `typ: null` drops `typ`. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface AdditionalHeaders {
alg?: unknown
crit?: unknown
b64?: unknown
}
/**
 * OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.
 */
export interface Oauth1Auth {
type: "oauth1"
/**
 * How requests are signed.
 * 
 * Default: `HMAC-SHA1`
 */
signatureMethod?: ("HMAC-SHA1" | "HMAC-SHA256" | "HMAC-SHA512" | "RSA-SHA1" | "RSA-SHA256" | "RSA-SHA512" | "PLAINTEXT")
/**
 * The client's identifier, also called API key. Required.
 */
consumerKey: string
consumerSecret?: Secret
privateKey?: Secret
tokenSecret?: Secret
accessToken?: Secret
/**
 * Where the OAuth parameters go.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query" | "body")
/**
 * `realm` of the header.
 * 
 * Optional.
 */
realm?: string
/**
 * Adds `oauth_body_hash` for bodies that are no forms (OAuth Request Body Hash 1.0).
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
includeBodyHash?: boolean
/**
 * `oauth_version`.
 * 
 * Default: `1.0`
 */
version?: (1 | ("1.0" | "none"))
/**
 * `oauth_callback`, for the request of temporary credentials. Empty: left out.
 * 
 * Optional.
 */
callback?: string
/**
 * `oauth_verifier`, for the request of the token. Empty: left out.
 * 
 * Optional.
 */
verifier?: string
}
/**
 * AWS Signature Version 4, in the header or as a presigned URL.
 */
export interface AwsSigV4Auth {
type: "awsSigV4"
/**
 * Region of the service. Required.
 */
region: string
/**
 * Code of the service, as AWS signs it. It is fixed at build, since the rules of signing depend on it. Required.
 */
service: string
accessKey?: Secret
secretKey?: Secret
sessionToken?: Secret
/**
 * Where the signature goes.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query")
expiresIn?: Duration
/**
 * Leaves the body out of the signature, as for streams. Few services take that; s3 does.
 * 
 * Default: `false`; for s3 with `addTo: query`, `true`
 * 
 * Example: `true`
 */
unsignedPayload?: boolean
/**
 * How the path is signed.
 * 
 * Default: `single` where the service begins with `s3`, else `double`
 */
pathEncoding?: ("single" | "double")
}
/**
 * OAuth 2.0 (RFC 6749): the client gets its tokens itself, keeps and refreshes them.
 */
export interface Oauth2Auth {
type: "oauth2"
/**
 * How a token is got. Any other text is sent as it is.
 * 
 * Default: `authorization_code`
 */
grantType?: (("authorization_code" | "device_code" | "client_credentials" | "password" | "refresh_token" | "jwt_bearer") | string)
accessTokenUrl: Endpoint
/**
 * The client's identifier. Plain text is allowed. Required, but for `jwt_bearer`, and for `clientAuthentication: none` where no user logs in.
 */
clientId?: string
clientSecret?: Secret
scope?: Scope
/**
 * What stands between the items of `scope`.
 * 
 * Default: `" "`
 */
scopeSeparator?: string
/**
 * How the client proves who it is, at each call of the token endpoint (RFC 6749 section 2.3).
 * 
 * Default: `client_secret_post`
 */
clientAuthentication?: ("client_secret_post" | "client_secret_basic" | "none" | "private_key_jwt")
/**
 * How id and secret are written before base64. The two differ for reserved characters only.
 * 
 * Default: `raw`
 */
basicEncoding?: ("raw" | "form")
clientAssertion?: ClientAssertion
authorizationUrl?: Endpoint
/**
 * Where the server sends the user back to, as it is registered there. `flexgen login` listens on it where it is on this machine.
 * 
 * Default: `http://127.0.0.1:8976/callback`
 */
redirectUri?: string
/**
 * Proof Key for Code Exchange (RFC 7636).
 * 
 * Default: `S256`
 */
pkce?: ("S256" | "plain" | "off")
authorizationParams?: PostData
authorizationRename?: Rename
authorizationCodeResponseKey?: FixedName
/**
 * The server's issuer, a URL, which the redirect's `iss` must equal (RFC 9207). A redirect without `iss` is refused too. If omitted, `iss` is ignored.
 */
issuer?: string
deviceAuthorizationUrl?: Endpoint
username?: Secret
password?: Secret
refreshToken?: Secret
assertion?: Assertion
tokenRequest?: TokenRequest
accessTokenResponseKey?: ResponseKey
refreshTokenResponseKey?: ResponseKey
expiresInResponseKey?: ResponseKey
/**
 * What the lifetime counts.
 * 
 * Default: `s`
 */
expiresInUnit?: ("s" | "ms")
expiresAtResponseKey?: ResponseKey
defaultExpiresIn?: Duration
/**
 * Where the token goes.
 * 
 * Default: `header`
 */
addTo?: ("header" | "query")
headerKey?: HeaderName
tokenPrefix?: ReferenceText
queryKey?: QueryName
refresh?: RefreshOrFalse
tokenStores?: TokenStores
}
export interface ClientAssertion {
/**
 * How the assertion is signed (RFC 7518 section 3). Required.
 */
algorithm: ("HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA")
secret?: Secret
privateKey?: Secret
/**
 * Id of the key: `kid` of the header. Left out, none is sent.
 */
keyId?: string
/**
 * Who signs: `iss`.
 * 
 * Default: `clientId`
 */
issuer?: string
/**
 * Whom it is about: `sub`.
 * 
 * Default: `clientId`
 */
subject?: string
/**
 * Who the assertion is for: `aud`. Some servers want their issuer here.
 * 
 * Default: `accessTokenUrl`
 */
audience?: string
expiresIn?: Duration
claims?: Claims
additionalHeaders?: AdditionalHeaders1
}
/**
 * More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface Claims {

}
/**
 * Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface AdditionalHeaders1 {
alg?: unknown
crit?: unknown
b64?: unknown
}
export interface PostData {
[k: string]: Literal | string | number | boolean | null | undefined
}
export interface Rename {
[k: string]: FixedName | undefined
}
export interface Assertion {
/**
 * How the assertion is signed (RFC 7518 section 3). Required.
 */
algorithm: ("HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA")
secret?: Secret
privateKey?: Secret
/**
 * Id of the key: `kid` of the header. Left out, none is sent.
 */
keyId?: string
/**
 * Who signs: `iss`. Required.
 */
issuer: string
/**
 * Whom the token is for: `sub`. Left out, none is sent.
 */
subject?: string
/**
 * Who the assertion is for: `aud`. Some servers want their issuer here.
 * 
 * Default: `accessTokenUrl`
 */
audience?: string
expiresIn?: Duration
claims?: Claims1
additionalHeaders?: AdditionalHeaders2
}
/**
 * More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface Claims1 {

}
/**
 * Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.
 * 
 * Default: `{}`
 */
export interface AdditionalHeaders2 {
alg?: unknown
crit?: unknown
b64?: unknown
}
/**
 * The form of the token request, where it differs from RFC 6749. All but `additionalPostData` hold for refreshing too.
 * 
 * Default: `{}`
 * 
 * Example: `{ bodyFormat: json }`
 */
export interface TokenRequest {
/**
 * HTTP method of the token request.
 * 
 * Default: `POST`
 */
method?: ("POST" | "GET")
/**
 * Where the parameters of the token request go.
 * 
 * Default: `form`; with `method: GET`, `query`
 */
bodyFormat?: ("form" | "json" | "query")
headers?: Headers1
additionalPostData?: PostData
/**
 * How long a call of the token endpoint may take, refreshes included: `1s` to `15s`, or whole seconds. After one more second it is aborted.
 * 
 * Default: `10s`
 */
timeout?: (string | number)
rename?: Rename
}
/**
 * Headers of the token request. `headers` of the config are not sent there.
 * 
 * Default: `{}`
 */
export interface Headers1 {
[k: string]: Entry | undefined
}
export interface Refresh {
/**
 * A refresh token is good for one refresh: it is never sent twice. Where a response has no new one, the access token is used, and a later need is `login_required`.
 * 
 * Default: `false`
 * 
 * Example: `true`
 */
useRefreshTokenOnce?: boolean
refreshTokenUrl?: Endpoint
headers?: Headers2
additionalPostData?: PostData
accessTokenResponseKey?: ResponseKey
refreshTokenResponseKey?: ResponseKey
errorStatusCodes?: ErrorStatusCodes
errorBody?: ErrorBody
/**
 * How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.
 * 
 * Default: `30s`
 */
refreshBefore?: (string | number)
}
/**
 * Headers of the refresh, beside those of `tokenRequest`; of one name, these replace them.
 * 
 * Default: `{}`
 */
export interface Headers2 {
[k: string]: Entry | undefined
}
export interface ErrorBody {
path: ResponseKey
/**
 * The value that says that the token has expired. Required.
 */
equals: (string | number | boolean | null)
}
/**
 * Where the client is written.
 * 
 * Optional.
 * 
 * Example: `{ file: src/clients/github.ts }`
 */
export interface Output {
/**
 * Path of the client, relative to this file.
 * 
 * Default: `generated/NAME.ts`
 */
file?: string
}
