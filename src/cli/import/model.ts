/**
 * What a reader found in a source. All strings are data from outside: only the writer decides which of them are copied
 * into a config, and how they are escaped. No member contains a secret: readers leave the values of credentials out.
 */
export interface Imported {
  readonly apis: readonly ImportedApi[]
  /** Notes on the source as a whole. */
  readonly notes: readonly Note[]
}

/** One API: the schemes of which each makes a config. */
export interface ImportedApi {
  /** Becomes the name of the file. */
  readonly title: string | undefined
  /** Empty if the source names no host, or begins with a path: the config then has the variable `baseUrl`. */
  readonly baseUrl: ImportedUrl
  /** Without any, there is one config without `auth`. */
  readonly schemes: readonly ImportedScheme[]
  /** Headers and query parameters that all requests have; no credentials. */
  readonly headers: readonly SharedValue[]
  readonly query: readonly SharedValue[]
  readonly notes: readonly Note[]
}

/** How requests are authenticated: credentials that are needed together. */
export interface ImportedScheme {
  /** Chosen by `--scheme`; the source's own name, such as a key of `securitySchemes`. Several are joined by `+`. */
  readonly name: string
  /** At least one. */
  readonly credentials: readonly Credential[]
  /** Base URL, if it differs from the API's. */
  readonly baseUrl?: ImportedUrl | undefined
  readonly notes: readonly Note[]
}

/**
 * A URL in parts. A string is literal; a reference becomes a variable or an environment variable. The writer replaces
 * what it does not copy: segments of the path with digits, values of the query, user information.
 */
export type ImportedUrl = readonly UrlPart[]
export type UrlPart = string | ImportedVariable | ImportedEnv

export interface ImportedVariable {
  readonly variable: string
  /** Copied if the writer would copy it at that position. */
  readonly default?: string | undefined
  readonly enum?: readonly string[] | undefined
}

/** `${env.NAME}`: a variable of a shell or an environment. */
export interface ImportedEnv {
  readonly env: string
}

/** A header or query parameter. Its value is copied if `name` allows it; otherwise it becomes a reference. */
export interface SharedValue {
  readonly name: string
  readonly value: string | ImportedEnv | MadeValue | undefined
}

/** What the client makes for each request: a UUID, or the time. */
export interface MadeValue {
  readonly made: 'nonce' | 'time.s' | 'time.iso'
}

/** Where a credential is sent. A `prefix` comes before it, separated by one space. */
export type Placement =
  | {
      readonly in: 'header'
      readonly name: string
      readonly prefix?: string | undefined
      /** Without the space: `Token token=…`. */
      readonly isGlued?: boolean | undefined
    }
  | { readonly in: 'query'; readonly name: string }
  | { readonly in: 'cookie'; readonly name: string }
  /** In the body; `format` is that of the source's requests. */
  | { readonly in: 'body'; readonly name: string; readonly format: BodyFormat }

export type BodyFormat = 'form' | 'json' | 'multipart'

/** What authenticates a request. Secrets have no member: the writer makes references, or uses `env` names that a source has. */
export type Credential =
  | BearerCredential
  | BasicCredential
  | DigestCredential
  | KeyCredential
  | AwsCredential
  | OAuth1Credential
  | OAuth2Credential
  | JwtCredential

/** `Authorization: Bearer`. */
export interface BearerCredential {
  readonly kind: 'bearer'
  /** Prefix other than `Bearer`. */
  readonly prefix?: string | undefined
  readonly token?: ImportedEnv | undefined
  readonly comments?: readonly Comment[] | undefined
}

export interface BasicCredential {
  readonly kind: 'basic'
  /** The key is the user name, and the password is empty. */
  readonly keyOnly?: boolean | undefined
  readonly username?: ImportedEnv | undefined
  readonly password?: ImportedEnv | undefined
}

export interface DigestCredential {
  readonly kind: 'digest'
  readonly username?: ImportedEnv | undefined
  readonly password?: ImportedEnv | undefined
}

/** A key in a header, a query parameter, a cookie or the body. */
export interface KeyCredential {
  readonly kind: 'apiKey'
  readonly at: Placement
  readonly value?: ImportedEnv | undefined
  readonly comments?: readonly Comment[] | undefined
}

export interface AwsCredential {
  readonly kind: 'awsSigV4'
  /** If absent, the first label of the host. */
  readonly service?: string | undefined
  readonly region?: string | ImportedEnv | undefined
  readonly addTo?: 'query' | undefined
}

export interface OAuth1Credential {
  readonly kind: 'oauth1'
  readonly signatureMethod?: string | undefined
  readonly addTo?: 'header' | 'query' | 'body' | undefined
  readonly hasToken?: boolean | undefined
}

export interface OAuth2Credential {
  readonly kind: 'oauth2'
  readonly grant: 'authorization_code' | 'client_credentials' | 'device_code' | 'password' | 'refresh_token'
  readonly accessTokenUrl: ImportedUrl
  readonly authorizationUrl?: ImportedUrl | undefined
  readonly deviceAuthorizationUrl?: ImportedUrl | undefined
  /** If it differs from `accessTokenUrl`. */
  readonly refreshTokenUrl?: ImportedUrl | undefined
  readonly scopes: readonly string[]
  /** `none` for a client without a secret. */
  readonly clientAuthentication?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined
  readonly pkce?: 'S256' | 'plain' | undefined
  /** What requests contain besides the parameters of OAuth 2. */
  readonly parameters?: readonly RequestParameter[] | undefined
  /** Of the token request; if absent, a form. */
  readonly bodyFormat?: 'json' | undefined
  /** If absent, `Authorization: Bearer`. */
  readonly at?: Placement | undefined
  readonly comments?: readonly Comment[] | undefined
}

/** A parameter of the authorization URL, the token request or the refresh; its value becomes a reference. */
export interface RequestParameter {
  readonly of: 'authorization' | 'token' | 'refresh'
  readonly in: 'query' | 'header' | 'body'
  readonly name: string
}

/** A JWT that the client signs for each request. */
export interface JwtCredential {
  readonly kind: 'jwt'
  readonly algorithm: string
  readonly secretBase64?: boolean | undefined
  /** Names of claims and header parameters; their values become references, except for times and `jti`. */
  readonly claims?: readonly string[] | undefined
  readonly headers?: readonly string[] | undefined
  readonly at?: Placement | undefined
}

/** A comment in the config: our words, and a URL of the source, of which the writer copies what is not a value. */
export interface Comment {
  readonly text: string
  readonly url?: ImportedUrl | undefined
}

/** Something that could not be carried over as is. */
export interface Note {
  /** Where it is in the source: a path of keys, or the name of a request. Names only, never a value. */
  readonly place: string
  /** What differs, and what to do about it: one or two sentences in our own words. */
  readonly reason: string
  /** True if the requests of the API cannot be authenticated as the source says. */
  readonly isLost?: boolean | undefined
  /** Names of the schemes that it concerns; if absent, all of them. */
  readonly schemes?: readonly string[] | undefined
}
