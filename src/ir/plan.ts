import type { Text } from './text.ts'

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
  | { readonly kind: 'origin' | 'host' | 'path'; readonly text: Text }

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
  /** Name of the environment that is used in its place. */
  readonly env: string | undefined
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

/** What an auth type adds to a request. */
export interface AuthPlan {
  readonly steps: readonly Step[]
  /** A call of a fragment that is made once for each client; what it returns lives as long. */
  readonly state?: CallExpression
  /** Lower-case name of a header that tells of the body: a redirect that drops the body drops it too. */
  readonly bodyHeader?: string
}

/** Puts a value somewhere, or calls a fragment with `(request, …args)`; `now` names the time in seconds first. */
export type Step =
  | { readonly kind: 'now' }
  | { readonly kind: 'header'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'query'; readonly name: string; readonly value: Expression }
  | {
      readonly kind: 'call'
      readonly fragment: string
      readonly args: readonly Expression[]
      /** True where it puts something into the query, which a redirect elsewhere must not repeat. */
      readonly putsQuery?: boolean
    }

/** A value that is computed for each request. */
export type Expression =
  | CallExpression
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'secret'; readonly secret: Secret }
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
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
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

/** A call of a fragment; where it returns a promise, it is waited for. */
export interface CallExpression {
  readonly kind: 'call'
  readonly fragment: string
  readonly args: readonly Expression[]
}

/** An option that signing may need; each has a default. */
export type OptionName = 'clock' | 'nonce'

/** A JSON text, in the order of the config. */
export type Json =
  /** Known at build, as JSON. */
  | { readonly kind: 'raw'; readonly text: string }
  /** A string; the entry of a map that it stands in is left out where an optional part of it is absent. */
  | { readonly kind: 'text'; readonly text: Text }
  /** A value that gives JSON. */
  | { readonly kind: 'value'; readonly value: Expression }
  /** A value that gives a text. */
  | { readonly kind: 'string'; readonly value: Expression }
  | { readonly kind: 'list'; readonly items: readonly Json[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [name: string, value: Json])[] }

/** A secret field of the config. */
export interface Secret {
  readonly text: Text
  /** Member of `options.credentials` that is used in place of `text` where it is given. */
  readonly override: string | undefined
}

/** All expressions of an auth, with those inside of others. */
export function expressionsOf({ steps, state }: AuthPlan): readonly Expression[] {
  const outer = steps.flatMap((step): readonly Expression[] => {
    if (step.kind === 'now') return [{ kind: 'option', name: 'clock' }]
    return step.kind === 'call' ? step.args : [step.value]
  })
  return [...(state ? [state] : []), ...outer].flatMap(withInner)
}

/** An expression with those inside of it. */
export function withInner(expression: Expression): readonly Expression[] {
  return [expression, ...innerOf(expression).flatMap(withInner)]
}

function innerOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'join':
      return expression.parts
    case 'call':
      return expression.args
    case 'state':
      return expression.args ?? []
    case 'ofNow':
      return [expression.value]
    case 'time':
      return [{ kind: 'option', name: 'clock' }]
    case 'whereGiven':
      return [{ kind: 'text', text: expression.text }, expression.value, expression.otherwise]
    case 'object':
      return expression.entries.map(([, value]) => value)
    case 'json':
      return expressionsInJson(expression.json)
    default:
      return []
  }
}

function expressionsInJson(json: Json): readonly Expression[] {
  switch (json.kind) {
    case 'raw':
      return []
    case 'text':
      return [{ kind: 'optional', text: json.text }]
    case 'value':
    case 'string':
      return [json.value]
    case 'list':
      return json.items.flatMap(expressionsInJson)
    case 'map':
      return json.entries.flatMap(([, value]) => expressionsInJson(value))
  }
}

/** The text of an expression itself; `undefined` where it has none. */
export function textOf(expression: Expression): Text | undefined {
  if (expression.kind === 'secret') return expression.secret.text
  return expression.kind === 'text' || expression.kind === 'optional' ? expression.text : undefined
}

/** The text of an expression without calls. */
export function flatText(expression: Expression): Text {
  return withInner(expression).flatMap((inner) => textOf(inner) ?? [])
}
