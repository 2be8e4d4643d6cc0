// Made by `npm run generate`. Do not edit.

export type Value = (string | number | boolean)
export type Values = (string | number | boolean | Value[])
/**
 * Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.
 */
export type AllowedHosts = string[]
export type Secret = (string | Literal)
export type HeaderName = string
export type ReferenceText = string
export type QueryName = string
export type TextOrSecret = (string | Literal1)

export interface FlexgenConfig {
/**
 * The schema that editors check this file with. flexgen ignores it.
 */
$schema?: string
/**
 * Version of the config language. Always `1`.
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
 */
description?: string
/**
 * Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin.
 */
baseUrl: string
variables?: Variables
headers?: Headers
query?: Query
allowedHosts?: AllowedHosts
auth?: (NoneAuth | ApiKeyAuth | BearerAuth | BasicAuth)
output?: Output
}
/**
 * Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`.
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
 */
description?: string
default?: Value
/**
 * The values that are allowed; any other is `invalid_variable`.
 * 
 * @minItems 1
 */
enum?: [Value, ...(Value)[]]
/**
 * A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`.
 */
pattern?: string
/**
 * May be left out: then the headers, query parameters and optional keys that refer to it are left out.
 * 
 * Default: `false`
 */
optional?: boolean
}
/**
 * Headers that are sent with every request. The caller's replace those of the same name.
 */
export interface Headers {
[k: string]: Value | undefined
}
/**
 * Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.
 */
export interface Query {
[k: string]: Values | undefined
}
export interface NoneAuth {
type: "none"
}
/**
 * A key in a header, a query parameter or a cookie.
 */
export interface ApiKeyAuth {
type: "apiKey"
/**
 * Name of the header, query parameter or cookie.
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
export interface Literal {
/**
 * A value that may be public. It is written into the client, for everybody to read.
 */
literal: string
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
export interface Literal1 {
/**
 * A value that may be public. It is written into the client, for everybody to read.
 */
literal: string
}
/**
 * Where the client is written.
 */
export interface Output {
/**
 * Path of the client, relative to this file.
 * 
 * Default: `generated/NAME.ts`
 */
file?: string
}
