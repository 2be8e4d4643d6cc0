import type {
  AuthPlan,
  BaseUrlPlan,
  ClientPlan,
  ConstantPlan,
  Expression,
  Json,
  Step,
  TokenPlan,
  UrlExpression,
} from './plan.ts'
import { type Reference, referencesOf, type Text } from './text.ts'

/** All expressions of an auth, including nested ones. */
export function expressionsOf(auth: AuthPlan): readonly Expression[] {
  const { tokens } = auth
  return [
    ...(tokens ? [...ownDeclarations(tokens), ...tokens.members].map(({ value }) => value) : []),
    ...requestExpressions(auth),
  ].flatMap(withInner)
}

/** The expressions of an auth that every request needs, without nested ones and without those that get tokens. */
export function requestExpressions({ steps, state, answered }: AuthPlan): readonly Expression[] {
  return [...(state ? [state.value] : []), ...(answered ? [answered] : []), ...expressionsOfSteps(steps)]
}

/** The values of a config that every request contains, besides those of its auth. */
export function ownValues({
  baseUrl,
  headers,
  query,
}: Pick<ClientPlan, 'baseUrl' | 'headers' | 'query'>): readonly Text[] {
  return [...textsOfUrl(baseUrl), ...[...headers, ...query].map(({ value }) => value)]
}

/** The declarations of an auth with tokens: constants, functions, and the constants in those. */
export function ownDeclarations({ constants, functions }: TokenPlan): readonly ConstantPlan[] {
  return [...constants, ...functions.flatMap((declared) => [...declared.constants, declared])]
}

/** The expressions of steps, without nested ones. */
export function expressionsOfSteps(steps: readonly Step[]): readonly Expression[] {
  return steps.flatMap((step): readonly Expression[] => {
    if (step.kind === 'now') return [{ kind: 'option', name: 'clock' }]
    return step.kind === 'call' ? step.args : [step.value]
  })
}

/** An expression and all expressions nested in it. */
export function withInner(expression: Expression): readonly Expression[] {
  const found: Expression[] = []
  const collect = (each: Expression): void => {
    found.push(each)
    innerOf(each).forEach(collect)
  }
  collect(expression)
  return found
}

/** The expressions directly nested in one. */
export function innerOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'join':
      return expression.parts
    case 'arrow':
      return [expression.value]
    case 'pairs':
      return expression.entries.map(([, value]) => value)
    case 'list':
      return expression.items
    case 'url':
      return textsOfUrl(expression.url).map((text) => ({ kind: 'text', text }))
    case 'call':
    case 'state':
      return expression.args
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

/** The inputs of the client that expressions and values refer to, as `source.name`. */
export function inputsOf(expressions: readonly Expression[], texts: readonly Text[]): ReadonlySet<string> {
  const overrides = expressions
    .flatMap(withInner)
    .flatMap((expression) =>
      expression.kind === 'secret' && expression.secret.override !== undefined
        ? [`credentials.${expression.secret.override}`]
        : [],
    )
  const references = referencesIn(expressions, texts)
  return new Set([...references.map(({ source, name }) => `${source}.${name}`), ...overrides])
}

/** The references of expressions and values. */
export function referencesIn(
  expressions: readonly Expression[],
  texts: readonly Text[],
): readonly Reference[] {
  const own = expressions.flatMap(withInner).flatMap((expression) => [textOf(expression) ?? []])
  return [...texts, ...own].flatMap(referencesOf)
}

/** Names of environment variables that expressions and values refer to as optional. */
export function optionalEnv(expressions: readonly Expression[], texts: readonly Text[]): readonly string[] {
  const names = referencesIn(expressions, texts).filter(
    ({ source, optional }) => source === 'env' && optional,
  )
  return [...new Set(names.map(({ name }) => name))]
}

/** Values that a function would otherwise read several times. */
export interface Repeated {
  /** Names of environment variables. */
  readonly env: readonly string[]
  /** URLs that depend on more than the config. */
  readonly urls: readonly UrlExpression[]
}

/** Values that are read several times. Environment variables count only if at least one of the reads always happens. */
export function repeatedReads(expressions: readonly Expression[], texts: readonly Text[]): Repeated {
  const reads = [...texts.flatMap((text) => envReads(text, true)), ...expressions.flatMap(envReadsOf)]
  const names = [...new Set(reads.map(({ name }) => name))]
  const urls = expressions.flatMap(withInner).filter((one): one is UrlExpression => one.kind === 'url')
  const variable = urls.filter(({ url }) => textsOfUrl(url).length > 0)
  return {
    env: names.filter((name) => {
      const own = reads.filter((read) => read.name === name)
      return own.length > 1 && own.some(({ isCertain }) => isCertain)
    }),
    urls: variable.filter(({ field }, index) => {
      const same = variable.filter((other) => other.field === field)
      return same.length > 1 && same[0] === variable[index]
    }),
  }
}

interface EnvRead {
  readonly name: string
  /** False if it depends on an optional value, a credential or a call. */
  readonly isCertain: boolean
}

function envReadsOf(expression: Expression): readonly EnvRead[] {
  const isOverridden = expression.kind === 'secret' && expression.secret.override !== undefined
  const own = envReads(textOf(expression) ?? [], !isOverridden)
  const inner = innerOf(expression).flatMap(envReadsOf)
  const depends = ['whereGiven', 'arrow', 'ofNow'].includes(expression.kind)
  return [...own, ...(depends ? inner.map((read) => ({ ...read, isCertain: false })) : inner)]
}

function envReads(text: Text, isCertain: boolean): readonly EnvRead[] {
  const references = referencesOf(text)
  const depends = references.some(({ optional }) => optional)
  return references
    .filter(({ source, optional }) => source === 'env' && !optional)
    .map(({ name }) => ({ name, isCertain: isCertain && !depends }))
}

/** The parts of a URL that contain references. */
export function textsOfUrl({ parts }: BaseUrlPlan): readonly Text[] {
  return parts.flatMap((part) => (part.kind === 'literal' ? [] : [part.text]))
}

/** True if the host comes from a server, in a token response or a redirect. */
export function isForeignHost({ parts }: BaseUrlPlan): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'host' || part.kind === 'origin') &&
      referencesOf(part.text).some(({ source }) => source === 'token' || source === 'redirect'),
  )
}

/** The `Text` of an expression itself, without nested ones; `undefined` if it has none. */
export function textOf(expression: Expression): Text | undefined {
  if (expression.kind === 'secret') return expression.secret.text
  if (expression.kind === 'requestTime') {
    return [{ source: 'time', name: expression.unit, optional: false }]
  }
  if (expression.kind === 'headerValue' || expression.kind === 'number') return expression.text
  return expression.kind === 'text' || expression.kind === 'optional' ? expression.text : undefined
}

/** The parts of a value that come unchanged from the config and the caller. Computed parts are always valid in headers. */
export function outerText(value: Expression): Text {
  if (value.kind === 'accessToken') return [{ source: 'token', name: 'accessToken', optional: false }]
  if (value.kind === 'join') return value.parts.flatMap(outerText)
  return value.kind === 'whereGiven' ? outerText(value.value) : (textOf(value) ?? [])
}

/** Everything that is text in an expression and all nested ones. */
export function flatText(expression: Expression): Text {
  return withInner(expression).flatMap((inner) => textOf(inner) ?? [])
}
