import type { Text } from './text.ts'
import type { TypeText } from './type-text.ts'

/** A client, with every decision made. `render` turns it into TypeScript. */
export interface ClientPlan {
  /** The config's file name, for the client's first line. */
  readonly source: string
  /** The config's `name`. */
  readonly name: string
  /** `name` in Pascal case, which the client's identifiers contain. It may begin with a digit. */
  readonly pascalName: string
  readonly description: string | undefined
  readonly baseUrl: BaseUrlPlan
  /** Headers with lower-case names. */
  readonly headers: readonly EntryPlan[]
  readonly query: readonly EntryPlan[]
  readonly allowedHosts: readonly string[]
  readonly auth: AuthPlan
  readonly inputs: Inputs
  /** The times that its values contain. */
  readonly times: readonly TimePlan[]
  /** True if browsers may follow redirects by themselves, because they drop everything that the client adds. */
  readonly browserFollows: boolean
}

export interface BaseUrlPlan {
  /** The URL as written in the config. */
  readonly written: string
  readonly parts: readonly UrlPart[]
}

/** A piece of a URL. Its kind decides how a reference is checked or encoded. */
export type UrlPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'start' | 'host' | 'path' | 'query'; readonly text: Text }

export interface EntryPlan {
  readonly name: string
  readonly value: Text
}

/** The values that a client reads from its options and the environment. */
export interface Inputs {
  /** Environment variables, in the order of their first use. */
  readonly env: readonly EnvPlan[]
  readonly credentials: readonly CredentialPlan[]
  readonly variables: readonly VariablePlan[]
  readonly options: readonly OptionName[]
}

/** A `${time.FORMAT}` or `${expires.FORMAT}`. */
export interface TimePlan {
  readonly source: 'time' | 'expires'
  readonly format: string
}

export interface EnvPlan {
  readonly name: string
  /** True if the client works without it. */
  readonly optional: boolean
}

export interface CredentialPlan {
  readonly name: string
  /** True if the client works without it. */
  readonly optional: boolean
  /** The reference to `env` that it overrides, if there is one. */
  readonly overrides: Override | undefined
}

/** The environment variable that a credential overrides. */
export interface Override {
  /** Name of the environment variable. */
  readonly env: string
  /** The whole value in the config. Text around the reference is kept. */
  readonly text: Text
}

export interface VariablePlan {
  readonly name: string
  readonly description: string | undefined
  readonly default: string | undefined
  readonly enum: readonly string[] | undefined
  /** Regular expression that must match somewhere in the value. */
  readonly pattern: string | undefined
  readonly optional: boolean
}

/** The parts of a request and a client that come from the auth. */
export interface AuthPlan {
  readonly steps: readonly Step[]
  /** Calls that are made once for each client, and the names of their results, which live as long as the client. */
  readonly states?: readonly ConstantPlan[]
  /** Lower-case name of a header that describes the body. A redirect that drops the body drops it too. */
  readonly bodyHeader?: string
  /** What `${nonce}`, `${expires.…}` and local times are in this client, if it is not the default. */
  readonly made?: MadeForRequest
  /** Function called with each response within the API's hosts: the hop, how often it was sent, and the call. */
  readonly answered?: ArrowExpression
  /** Query parameters whose names look like those of secrets, for `explain`. */
  readonly publicParameters?: readonly string[]
  /** An example of the `WWW-Authenticate` that the auth answers, for `explain`. */
  readonly challenge?: string
  /** The kinds of bodies that it adds to. A request with another body, or with none, fails. */
  readonly bodies?: readonly ('form' | 'json')[]
  /** The steps of the signature that fragments compute, in order, for `explain --trace`. */
  readonly traced?: readonly TracedCall[]
  /** Fragment that checks what `client.sign` returns. */
  readonly checkSigned?: string
  /** For an auth that gets tokens. */
  readonly tokens?: TokenPlan
}

/** What a client makes for each request. */
export interface MadeForRequest {
  /** If omitted, a UUID. */
  readonly nonce?: Expression
  /** Seconds from the time of a request to `${expires.…}`. */
  readonly expiresIn?: number
  /** The offset of local times, such as `+08:00`. */
  readonly timeZone?: string
}

/** How a client gets and stores tokens. Steps refer to the current one by the expression `accessToken`. */
export interface TokenPlan {
  /** Constants of the client, in order. The functions and the session can refer to them. */
  readonly constants: readonly ConstantPlan[]
  readonly functions: readonly FunctionPlan[]
  /** Functions that make the requests of a session. */
  readonly requests?: readonly RequestsPlan[]
  /** The cookie of a session that is the access token. */
  readonly cookie?: string | undefined
  readonly session: Expression
  /** The fragment that returns the tokens of a request, from the session. */
  readonly source: string
  /** True if a refused request is sent again with renewed tokens. */
  readonly renews: boolean
  /** Constant of each request that fails if its tokens must not be sent. Made after all inputs are read. */
  readonly check?: ConstantPlan
  readonly members: readonly MemberPlan[]
  /** Options that the session uses. */
  readonly options: readonly OptionName[]
  /** Values of slots: fragments and literals. */
  readonly slots: readonly (readonly [slot: string, value: Expression])[]
  /** Fragments that the client exports, such as stores. */
  readonly exports: readonly string[]
  readonly facts: TokenFacts
}

/** Facts about an auth with tokens, for the commands that show them or imitate its servers. */
export interface TokenFacts {
  /** How a user logs in; `undefined` if the client gets its tokens itself. */
  readonly login: LoginFacts | undefined
  /** True if the client stores a refresh token that a server has returned. */
  readonly storesRefreshToken: boolean
  /** True if the client has a store in a file. */
  readonly hasFileStore: boolean
  /** Keys of the tokens in token responses: those of a first response, then those of a renewal. */
  readonly responseKeys: {
    readonly accessToken: readonly [first: readonly string[], renewed: readonly string[]]
    readonly refreshToken: readonly [first: readonly string[], renewed: readonly string[]]
  }
  /** What responses have besides JSON, if they need not be token responses of OAuth. */
  readonly answers?: AnswerFacts
  /** Statuses that refuse the access token. */
  readonly refusalStatuses: readonly number[]
  /** The member of a 2xx JSON response that refuses it. */
  readonly refusalBody:
    | { readonly path: string; readonly equals: string | number | boolean | null }
    | undefined
  /** Milliseconds before its expiry at which a token is renewed; `undefined` if it is not renewed before. */
  readonly renewalMargin: number | undefined
}

/** What the responses to the requests of a session have. */
export interface AnswerFacts {
  /** Where the access token is; `text` is the whole body. */
  readonly token: { readonly place: 'json' | 'text' | 'header' | 'cookie'; readonly name: string }
  /** Names of further headers and cookies that requests refer to. */
  readonly headers: readonly string[]
  readonly cookies: readonly string[]
}

/** How a user logs in. */
export type LoginFacts =
  | { readonly kind: 'device' }
  | {
      readonly kind: 'browser'
      /** Parameter of the login's URL that contains the redirect URI. */
      readonly redirectParameter: string
      readonly redirectUri: Text
      /** Parameter of the redirect that contains the authorization code. */
      readonly codeParameter: string
      /** The issuer that the redirect must name. */
      readonly issuer: Text | undefined
    }
  | {
      /** With a request token and a verifier, as in OAuth 1. */
      readonly kind: 'verifier'
      /** The URL to which the server redirects, or `oob`. */
      readonly callback: Text
    }

/** A constant in the client's code. */
export interface ConstantPlan {
  readonly name: string
  readonly value: Expression
}

/** A function in the client's code. It reads the inputs that it needs on every call. */
export interface FunctionPlan {
  readonly name: string
  readonly parameters: readonly (readonly [name: string, type: TypeText])[]
  /** Type of the value that its promise resolves to. */
  readonly returns: TypeText
  /** Constants that the value refers to. */
  readonly constants: readonly ConstantPlan[]
  readonly value: Expression
}

/** A function in the client's code that makes a request, or several, which are sent in order. */
export interface RequestsPlan {
  readonly name: string
  /** True if it makes one request, whose values do not depend on other responses. */
  readonly isSingle: boolean
  /** Type of the value that its promise resolves to. */
  readonly returns: TypeText
  /** True if it gets the stored tokens. */
  readonly takesTokens: boolean
  /** Constants that the values after them refer to. */
  readonly constants: readonly ConstantPlan[]
  /** The values of the config's references. */
  readonly references: readonly Expression[]
  readonly requests: readonly RequestPlan[]
  /** Values of the last response that are stored. */
  readonly keep: readonly (readonly [name: string, value: Text])[]
}

/** A request of a session. */
export interface RequestPlan {
  /** Its keys and indexes in the auth. */
  readonly path: readonly string[]
  readonly request: CallExpression
  /** What its own auth adds to it. */
  readonly steps: readonly Step[]
  readonly made: MadeForRequest
}

/** A member of the client. */
export interface MemberPlan {
  readonly name: string
  readonly doc: string
  readonly type: TypeText
  readonly value: Expression
}

/** Adds a value to a request, or calls a fragment with `(request, …args)`. `now` declares the time in seconds. */
export type Step =
  | { readonly kind: 'now' }
  /** Declares a constant, which later steps refer to by an expression `step`. */
  | {
      readonly kind: 'const'
      readonly name: string
      readonly value: Expression
      readonly traced?: TracedStep
    }
  | {
      readonly kind: 'header'
      readonly name: string
      readonly value: Expression
      readonly fields?: StepFields
      /** The references that decide how the value is checked; if omitted, those in it. */
      readonly checked?: Text
      /** The optional references without which it is left out. */
      readonly given?: Text
      /** True if it is left out if it is empty. */
      readonly mayBeEmpty?: boolean
    }
  | {
      readonly kind: 'query'
      readonly name: string
      readonly value: Expression
      readonly fields?: StepFields
    }
  | {
      readonly kind: 'call'
      readonly fragment: string
      readonly args: readonly Expression[]
      /** True if it adds to the query. A redirect to another host must not repeat that. */
      readonly putsQuery?: boolean
    }

/** What a step of a signature does with its input, as `explain --trace` shows it. */
export interface TracedOperation {
  /** Such as `hash SHA-256`. */
  readonly operation?: string
  readonly key?: { readonly text: Text; readonly encoding?: string }
  /** Of the result. */
  readonly encoding?: string
  readonly case?: 'lower' | 'upper'
}

/** A step that a constant of the client computes. */
export interface TracedStep extends TracedOperation {
  /** `undefined` in the client if the request's method skips the step. */
  readonly input: Expression
  readonly methods?: readonly string[]
  /** True if an empty input has a result of its own. */
  readonly hasDefault: boolean
}

/** A step that fragments compute. */
export interface TracedCall extends TracedOperation {
  readonly name: string
  readonly input?: Observed
  /** If omitted, it was computed from a secret. */
  readonly result?: Observed
}

/** A value that is observed in a running client. */
export interface Observed {
  /** The fragment whose last call is meant. */
  readonly fragment: string
  /** Index of the argument that is the value. If omitted, the result is. */
  readonly argument?: number
  /** What is done to the value. */
  readonly as?: 'percentDecoded' | 'base64UrlDecoded' | 'base64UrlEncoded' | 'withoutLastPart'
}

/** The fields of the auth that a step comes from, so that a diagnostic can point at them. */
export interface StepFields {
  /** Names the header or the query parameter. If absent, the auth type does. */
  readonly name?: string
  /** Precedes the value. */
  readonly prefix?: string
  /** Is the value, as written in the config. */
  readonly value?: string
}

/** A value in the client's code. */
export type Expression =
  | CallExpression
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'secret'; readonly secret: Secret }
  /** The tokens that a request is signed with. */
  | { readonly kind: 'tokens' }
  /** The config's name. */
  | { readonly kind: 'configName' }
  /** A member of an object. */
  | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
  /** An entry of a record; `undefined` if it is absent. */
  | { readonly kind: 'entry'; readonly record: Expression; readonly key: string }
  /** The access token of the session. It is checked if a header contains it. */
  | { readonly kind: 'accessToken' }
  /** The secret that belongs to it. */
  | { readonly kind: 'tokenSecret' }
  /** A reference whose value is a number in JSON. */
  | { readonly kind: 'number'; readonly text: Text }
  /** The value of a header in a call of a token endpoint. */
  | { readonly kind: 'headerValue'; readonly name: string; readonly text: Text }
  /** The constant of an earlier step, by the name in the config. */
  | { readonly kind: 'step'; readonly name: string }
  /** A part of the URL of the request to sign. */
  | {
      readonly kind: 'requestUrl'
      readonly part: 'origin' | 'host' | 'hostname' | 'pathname' | 'search' | 'searchParams'
    }
  /** A header of the request to sign, by its name in lower case; `null` if it is absent. */
  | { readonly kind: 'requestHeader'; readonly name: string }
  /** The first parameter of a name in its query; `null` if it is absent. */
  | { readonly kind: 'requestParameter'; readonly name: string }
  /** True if the request to sign has one of the methods. */
  | { readonly kind: 'hasMethod'; readonly methods: readonly string[] }
  /** Lists of pairs as one. */
  | { readonly kind: 'joinedPairs'; readonly lists: readonly Expression[] }
  /** Pairs without those of some names, or those with an empty value. */
  | {
      readonly kind: 'somePairs'
      readonly pairs: Expression
      readonly without: readonly string[]
      readonly withoutEmpty: boolean
    }
  /** Pairs as one string. `each` refers to `name` and `value`. */
  | {
      readonly kind: 'pairsText'
      readonly pairs: Expression
      readonly each: Expression
      readonly isSorted: boolean
      readonly separator: string
    }
  /** A string without a number of characters at its start. */
  | { readonly kind: 'cut'; readonly value: Expression; readonly start: number }
  /** A value; another one if it is empty, or `null` or `undefined`. */
  | {
      readonly kind: 'or'
      readonly value: Expression
      readonly operator: '||' | '??'
      readonly otherwise: Expression
    }
  /** True if a string or bytes are not empty. */
  | { readonly kind: 'hasContent'; readonly value: Expression }
  /** The base URL of the request, as a `URL`. */
  | { readonly kind: 'base' }
  | {
      readonly kind: 'choice'
      readonly condition: Expression
      readonly value: Expression
      readonly otherwise: Expression
    }
  /** A string in lower or upper case. */
  | { readonly kind: 'case'; readonly value: Expression; readonly case: 'lower' | 'upper' }
  /** A constant, a function or a parameter in the client's code. */
  | { readonly kind: 'name'; readonly name: string }
  | ArrowExpression
  /** The promise of a call, which a function takes. */
  | { readonly kind: 'promise'; readonly call: CallExpression }
  | UrlExpression
  /** A list of names and values. A value that is absent is `undefined`. */
  | { readonly kind: 'pairs'; readonly entries: readonly (readonly [name: string, value: Expression])[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'join'; readonly parts: readonly Expression[] }
  /** `undefined` if an optional part of it is absent. */
  | { readonly kind: 'optional'; readonly text: Text }
  /** `otherwise` if an optional part of `text` is absent; if not, `value`. */
  | {
      readonly kind: 'whereGiven'
      readonly text: Text
      readonly value: Expression
      readonly otherwise: Expression
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [name: string, value: Expression])[] }
  | { readonly kind: 'json'; readonly json: Json }
  /** A fragment, which another one calls. */
  | { readonly kind: 'fragment'; readonly name: string }
  | { readonly kind: 'option'; readonly name: OptionName }
  /** The client's time in milliseconds. */
  | { readonly kind: 'time' }
  /** The time of a request, as a number of milliseconds since 1970. */
  | { readonly kind: 'requestTime' }
  /** The request to sign. */
  | { readonly kind: 'request' }
  /** A call of one of the auth's `states`. */
  | {
      readonly kind: 'state'
      readonly name: string
      readonly args: readonly Expression[]
      readonly isAwaited: boolean
    }
  /** A function of a time in seconds. */
  | { readonly kind: 'ofNow'; readonly value: Expression }
  /** The time in seconds, from a step `now` or a function of it, plus or minus some seconds. */
  | { readonly kind: 'now'; readonly plus: number }

/** The URL of an endpoint, as a string. */
export interface UrlExpression {
  readonly kind: 'url'
  /** The field of the config, which is also the name of the URL in the client. */
  readonly field: string
  readonly url: BaseUrlPlan
  /** Where the URL is in the auth, if its key is not the field. */
  readonly path?: readonly string[]
}

/** A function that calls a fragment. */
export interface ArrowExpression {
  readonly kind: 'arrow'
  readonly parameters: readonly string[]
  readonly value: CallExpression
}

/** A call of a fragment. If it returns a promise, the call is awaited. */
export interface CallExpression {
  readonly kind: 'call'
  readonly fragment: string
  readonly args: readonly Expression[]
}

/** An option that only some clients have. Each has a default. */
export type OptionName =
  | 'clock'
  | 'nonce'
  | 'sleep'
  | 'tokenStore'
  | 'tokens'
  | 'onTokens'
  | 'registeredClient'

/** JSON, with its keys in the order of the config. */
export type Json =
  /** JSON that is known at build. */
  | { readonly kind: 'raw'; readonly text: string }
  /** A string. The entry of a map that contains it is left out if an optional part of it is absent. */
  | { readonly kind: 'text'; readonly text: Text }
  /** A value that is JSON already. The entry of a map is left out if it is `undefined`, or a `number` that is absent. */
  | { readonly kind: 'value'; readonly value: Expression; readonly mayBeAbsent?: true }
  /** A value that is a string; the entry is left out if it is `undefined`. */
  | { readonly kind: 'string'; readonly value: Expression; readonly mayBeAbsent?: true }
  | { readonly kind: 'list'; readonly items: readonly Json[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [name: string, value: Json])[] }

/** The kind of a private key. */
export type KeyKind = 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519'

/** A secret in the config. */
export interface Secret {
  /** For a private key. */
  readonly keyKind?: KeyKind | undefined
  readonly text: Text
  /** Member of `options.credentials` that overrides the reference to `env` in `text`, if there is one. */
  readonly override: string | undefined
}
