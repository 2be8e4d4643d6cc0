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
}

/** Puts a value somewhere, or calls a fragment with `(request, …args)`. */
export type Step =
  | { readonly kind: 'header'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'query'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'call'; readonly fragment: string; readonly args: readonly Expression[] }

/** A value that is computed for each request. */
export type Expression =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'secret'; readonly secret: Secret }
  | { readonly kind: 'join'; readonly parts: readonly Expression[] }
  | { readonly kind: 'call'; readonly fragment: string; readonly args: readonly Expression[] }

/** A secret field of the config. */
export interface Secret {
  readonly text: Text
  /** Member of `options.credentials` that is used in place of `text` where it is given. */
  readonly override: string | undefined
}

/** The texts that an expression is made from. */
export function textsIn(expression: Expression): readonly Text[] {
  switch (expression.kind) {
    case 'text':
      return [expression.text]
    case 'secret':
      return [expression.secret.text]
    case 'join':
      return expression.parts.flatMap(textsIn)
    case 'call':
      return expression.args.flatMap(textsIn)
  }
}

/** The values that a step takes. */
export function expressionsOf(step: Step): readonly Expression[] {
  return step.kind === 'call' ? step.args : [step.value]
}

/** The secret fields that steps use. */
export function secretsOf(steps: readonly Step[]): readonly Secret[] {
  return steps.flatMap(expressionsOf).flatMap(secretsIn)
}

function secretsIn(expression: Expression): readonly Secret[] {
  switch (expression.kind) {
    case 'text':
      return []
    case 'secret':
      return [expression.secret]
    case 'join':
      return expression.parts.flatMap(secretsIn)
    case 'call':
      return expression.args.flatMap(secretsIn)
  }
}
