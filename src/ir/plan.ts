import type { Text } from './text.ts'
import type { TypeText } from './type-text.ts'

/** One client, with every decision made; what `render` turns into text. */
export interface ClientPlan {
  /** Name of the config's file, for the first line. */
  readonly source: string
  /** The config's `name`. */
  readonly name: string
  /** `name` in PascalCase: what the identifiers begin with. */
  readonly pascalName: string
  readonly description: string | undefined
  readonly baseUrl: BaseUrlPlan
  /** With lower-case names. */
  readonly headers: readonly EntryPlan[]
  readonly query: readonly EntryPlan[]
  readonly allowedHosts: readonly string[]
  readonly auth: AuthPlan
  readonly inputs: Inputs
  /** True where a browser may follow redirects itself, since it drops all that we send (contract, promise 4). */
  readonly browserFollows: boolean
}

export interface BaseUrlPlan {
  /** As the config has it. */
  readonly written: string
  readonly parts: readonly UrlPart[]
}

/** A piece of a URL; a reference is checked or encoded by where it stands. */
export type UrlPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'origin' | 'host' | 'path' | 'query'; readonly text: Text }

export interface EntryPlan {
  readonly name: string
  readonly value: Text
}

/** What the options have to give. */
export interface Inputs {
  /** Names of the environment, in the order of their first use. */
  readonly env: readonly string[]
  readonly credentials: readonly CredentialPlan[]
  readonly variables: readonly VariablePlan[]
  readonly options: readonly OptionName[]
}

export interface CredentialPlan {
  readonly name: string
  /** Absent, another source or none is used. */
  readonly optional: boolean
  /** The reference to `env` that it overrides; `undefined`: none. */
  readonly overrides: Override | undefined
}

/** What a credential overrides. */
export interface Override {
  /** Name of the environment variable. */
  readonly env: string
  /** The whole value of the config, in which the text around the reference stays. */
  readonly text: Text
}

export interface VariablePlan {
  readonly name: string
  readonly description: string | undefined
  readonly default: string | undefined
  readonly enum: readonly string[] | undefined
  /** A regular expression, looked for anywhere in the value. */
  readonly pattern: string | undefined
  readonly optional: boolean
}

/** What an auth type adds to a request, and to the client. */
export interface AuthPlan {
  readonly steps: readonly Step[]
  /** A call of a fragment that is made once for each client; what it returns lives as long. */
  readonly state?: CallExpression
  /** Lower-case name of a header that tells of the body: a redirect that drops the body drops it too. */
  readonly bodyHeader?: string
  /** Looks at each response within the API's hosts: a function of the hop, how often it was sent, and the call. */
  readonly answered?: ArrowExpression
  /** An example of the `WWW-Authenticate` that the auth answers, for `explain`. */
  readonly challenge?: string
  /** Fragment that checks what `client.sign` returns. */
  readonly checkSigned?: string
  /** What only an auth that holds tokens has. */
  readonly tokens?: TokenPlan
}

/** An auth that gets and keeps tokens; its `accessToken` is an expression of its steps. */
export interface TokenPlan {
  /** Made once for each client, in order, before what may use them. */
  readonly constants: readonly ConstantPlan[]
  readonly functions: readonly FunctionPlan[]
  /** Expression of the session that `freshTokens` takes. */
  readonly session: Expression
  /** True where a refused request is sent again with renewed tokens. */
  readonly renews: boolean
  readonly members: readonly MemberPlan[]
  /** Options that the session takes. */
  readonly options: readonly OptionName[]
  /** Fragments that stand in slots, and literals that do. */
  readonly slots: readonly (readonly [slot: string, value: Expression])[]
  /** Further functions of the module that its user may call. */
  readonly exports: readonly string[]
}

/** A value under a name of the client's own. */
export interface ConstantPlan {
  readonly name: string
  readonly value: Expression
}

/** A function of the client's own, which reads what it needs each time that it is called. */
export interface FunctionPlan {
  readonly name: string
  readonly parameters: readonly (readonly [name: string, type: TypeText])[]
  /** Type of what it promises. */
  readonly returns: TypeText
  /** Evaluated before the value, which uses them several times. */
  readonly constants: readonly ConstantPlan[]
  readonly value: Expression
}

/** A member of the client. */
export interface MemberPlan {
  readonly name: string
  readonly doc: string
  readonly type: TypeText
  readonly value: Expression
}

/** Puts a value somewhere, or calls a fragment with `(request, …args)`; `now` names the time in seconds first. */
export type Step =
  | { readonly kind: 'now' }
  | {
      readonly kind: 'header'
      readonly name: string
      readonly value: Expression
      readonly fields?: StepFields
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
      /** True where it puts something into the query, which a redirect elsewhere must not repeat. */
      readonly putsQuery?: boolean
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

/** A value that is computed for each request. */
export type Expression =
  | CallExpression
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'secret'; readonly secret: Secret }
  /** The token of the session, checked where a header takes it. */
  | { readonly kind: 'accessToken' }
  /** A reference whose value is a number in JSON. */
  | { readonly kind: 'number'; readonly text: Text }
  /** A value of a header of a token call. */
  | { readonly kind: 'headerValue'; readonly name: string; readonly text: Text }
  /** Something of the client's own: a constant, a function or a parameter. */
  | { readonly kind: 'name'; readonly name: string }
  /** A function of its parameters. */
  | ArrowExpression
  | UrlExpression
  /** Names with values; one that may be absent is `undefined` then. */
  | { readonly kind: 'pairs'; readonly entries: readonly (readonly [name: string, value: Expression])[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'join'; readonly parts: readonly Expression[] }
  /** `undefined` where a part of it may be absent and is. */
  | { readonly kind: 'optional'; readonly text: Text }
  /** `otherwise` where a part of the text may be absent and is. */
  | {
      readonly kind: 'whereGiven'
      readonly text: Text
      readonly value: Expression
      readonly otherwise: Expression
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [name: string, value: Expression])[] }
  | { readonly kind: 'json'; readonly json: Json }
  /** A fragment itself, to be called by another. */
  | { readonly kind: 'fragment'; readonly name: string }
  | { readonly kind: 'option'; readonly name: OptionName }
  /** The client's time in milliseconds. */
  | { readonly kind: 'time' }
  /** The request that is signed. */
  | { readonly kind: 'request' }
  /** What the auth's `state` has returned; with `args`, a call of it, which is waited for. */
  | { readonly kind: 'state'; readonly args?: readonly Expression[] }
  /** A function of a time in seconds. */
  | { readonly kind: 'ofNow'; readonly value: Expression }
  /** The time in seconds that such a function is given, and so much more. */
  | { readonly kind: 'now'; readonly plus: number }

/** The URL of an endpoint, as a string. */
export interface UrlExpression {
  readonly kind: 'url'
  /** The field of the config, which is also the name of the URL in the client. */
  readonly field: string
  readonly url: BaseUrlPlan
}

/** A function that calls a fragment. */
export interface ArrowExpression {
  readonly kind: 'arrow'
  readonly parameters: readonly string[]
  readonly value: CallExpression
}

/** A call of a fragment; where it returns a promise, it is waited for. */
export interface CallExpression {
  readonly kind: 'call'
  readonly fragment: string
  readonly args: readonly Expression[]
}

/** An option that signing may need; each has a default. */
export type OptionName = 'clock' | 'nonce' | 'sleep' | 'tokenStore' | 'tokens' | 'onTokens'

/** A JSON text, in the order of the config. */
export type Json =
  /** Known at build, as JSON. */
  | { readonly kind: 'raw'; readonly text: string }
  /** A string. The entry of a map that contains it is left out if an optional part of it is absent. */
  | { readonly kind: 'text'; readonly text: Text }
  /** A value that gives JSON. The entry of a map that is a `number` is left out if that is absent. */
  | { readonly kind: 'value'; readonly value: Expression }
  /** A value that gives a text. */
  | { readonly kind: 'string'; readonly value: Expression }
  | { readonly kind: 'list'; readonly items: readonly Json[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [name: string, value: Json])[] }

/** What a private key is for. */
export type KeyKind = 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519'

/** A secret field of the config. */
export interface Secret {
  /** Of a private key. */
  readonly keyKind?: KeyKind | undefined
  readonly text: Text
  /** Member of `options.credentials` that overrides the one reference to `env` in `text`; `undefined`: there is none. */
  readonly override: string | undefined
}
