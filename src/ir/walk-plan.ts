import type {
  AuthPlan,
  BaseUrlPlan,
  ClientPlan,
  ConstantPlan,
  Expression,
  Json,
  RequestPlan,
  RequestsPlan,
  Step,
  TokenPlan,
  UrlExpression,
  VariablePlan,
} from './plan.ts'
import { mayBeAbsent, type ReferenceSource, referencesOf, type Text } from './text.ts'

/** The expressions of each auth, which several stages read. */
const known = new WeakMap<AuthPlan, readonly Expression[]>()

/** All expressions of an auth, including nested ones. */
export function expressionsOf(auth: AuthPlan): readonly Expression[] {
  const before = known.get(auth)
  if (before) return before
  const found = findExpressions(auth)
  known.set(auth, found)
  return found
}

function findExpressions(auth: AuthPlan): readonly Expression[] {
  const { tokens } = auth
  const ofRequest = requestExpressions(auth)
  if (!tokens) return ofRequest.flatMap(withInner)
  return ownDeclarations(tokens)
    .map(({ value }) => value)
    .concat(
      tokens.members.map(({ value }) => value),
      (tokens.requests ?? []).flatMap(expressionsOfRequests),
      tokens.check?.value ?? [],
      ofRequest,
    )
    .flatMap(withInner)
}

/** The expressions of an auth that every request needs, without nested ones and without those that get tokens. */
export function requestExpressions({ steps, states = [], made, answered }: AuthPlan): readonly Expression[] {
  return states.map(({ value }) => value).concat(made?.nonce ?? [], answered ?? [], expressionsOfSteps(steps))
}

/** The values of a config that every request contains, besides those of its auth. */
export function ownValues({
  baseUrl,
  headers,
  query,
}: Pick<ClientPlan, 'baseUrl' | 'headers' | 'query'>): readonly Text[] {
  return textsOfUrl(baseUrl).concat(headers.concat(query).map(({ value }) => value))
}

/** The declarations of an auth with tokens: constants, functions, and the constants in those. */
export function ownDeclarations({ constants, functions }: TokenPlan): readonly ConstantPlan[] {
  return constants.concat(functions.flatMap((declared) => declared.constants.concat(declared)))
}

/** The expressions of a function that makes requests, without nested ones. */
export function expressionsOfRequests({
  constants,
  references,
  requests,
  keep,
}: RequestsPlan): readonly Expression[] {
  return [
    ...constants.map(({ value }) => value),
    ...references,
    ...requests.flatMap(expressionsOfRequest),
    ...keep.map(([, text]): Expression => ({ kind: 'text', text })),
  ]
}

/** The expressions of one of its requests, without nested ones. */
export function expressionsOfRequest({ request, steps, made }: RequestPlan): readonly Expression[] {
  const own: readonly Expression[] = [request]
  return own.concat(made.nonce ?? [], expressionsOfSteps(steps))
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
    case 'promise':
      return expression.call.args
    case 'member':
      return [expression.object]
    case 'entry':
      return [expression.record]
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
    case 'case':
    case 'cut':
    case 'hasContent':
      return [expression.value]
    case 'hasMethod':
    case 'requestHeader':
    case 'requestParameter':
      return [{ kind: 'request' }]
    case 'joinedPairs':
      return expression.lists
    case 'somePairs':
      return [expression.pairs]
    case 'pairsText':
      return [expression.pairs, expression.each]
    case 'or':
      return [expression.value, expression.otherwise]
    case 'choice':
      return [expression.condition, expression.value, expression.otherwise]
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

/** What the code of a function reads. */
export interface Survey {
  /** The inputs of the client that are referred to, as `source.name`. */
  readonly inputs: ReadonlySet<string>
  /** Names of credentials that only requests with some methods need. */
  readonly lateCredentials: ReadonlySet<string>
  /** The sources of all references. */
  readonly sources: ReadonlySet<ReferenceSource>
  /** How often each format of a time is referred to, as `source.format`. */
  readonly times: ReadonlyMap<string, number>
  /** Names of environment variables that may be absent. */
  readonly optionalEnv: readonly string[]
  /** Names of other environment variables that are read several times, at least once in any case. */
  readonly repeatedEnv: readonly string[]
  /** URLs that depend on more than the config, and are made several times. */
  readonly repeatedUrls: readonly UrlExpression[]
}

/**
 * Reads expressions and values once, with all that is nested in them.
 *
 * @param urls values that a function of their own reads
 */
export function survey(
  expressions: readonly Expression[],
  values: readonly Text[] = [],
  urls: readonly Text[] = [],
): Survey {
  const inputs = new Set<string>()
  const certainInputs = new Set<string>()
  const addInput = (input: string, isLate = false): void => {
    inputs.add(input)
    if (!isLate) certainInputs.add(input)
  }
  const sources = new Set<ReferenceSource>()
  const times = new Map<string, number>()
  const optionalEnv = new Set<string>()
  const env = new Map<string, { readonly name: string; count: number; isCertain: boolean }>()
  const made = new Map<string, { readonly first: UrlExpression; count: number }>()
  const readText = (text: Text, isCertain: boolean, isLate = false): void => {
    const depends = mayBeAbsent(text)
    for (const part of text) {
      if (typeof part === 'string') continue
      const { source, name, optional } = part
      addInput(`${source}.${name}`, isLate && !optional)
      sources.add(source)
      if (source === 'time' || source === 'expires') {
        times.set(`${source}.${name}`, (times.get(`${source}.${name}`) ?? 0) + 1)
      }
      if (source !== 'env') continue
      if (optional) {
        optionalEnv.add(name)
        continue
      }
      const known = env.get(name) ?? { name, count: 0, isCertain: false }
      known.count++
      known.isCertain ||= isCertain && !depends
      env.set(name, known)
    }
  }
  const read = (expression: Expression, isCertain: boolean, isLate = false): void => {
    const override = expression.kind === 'secret' ? expression.secret.override : undefined
    if (override !== undefined) addInput(`credentials.${override}`)
    const text = textOf(expression)
    if (text) readText(text, isCertain && override === undefined, isLate)
    if (expression.kind === 'url' && textsOfUrl(expression.url).length) {
      const known = made.get(expression.field) ?? { first: expression, count: 0 }
      known.count++
      made.set(expression.field, known)
    }
    // What depends on an optional value, a credential or a call may not be read at all.
    const depends = ['whereGiven', 'arrow', 'ofNow', 'choice', 'or'].includes(expression.kind)
    const isForMethods = expression.kind === 'choice' && expression.condition.kind === 'hasMethod'
    for (const inner of innerOf(expression)) read(inner, isCertain && !depends, isLate || isForMethods)
  }
  for (const value of values) readText(value, true)
  for (const expression of expressions) read(expression, true)
  for (const { source, name } of urls.flatMap(referencesOf)) addInput(`${source}.${name}`)
  const late = Array.from(inputs).filter((input) => !certainInputs.has(input))
  return {
    inputs,
    lateCredentials: new Set(
      late.flatMap((input) => (input.startsWith('credentials.') ? input.slice('credentials.'.length) : [])),
    ),
    sources,
    times,
    optionalEnv: Array.from(optionalEnv),
    repeatedEnv: Array.from(env.values())
      .filter(({ name, count, isCertain }) => count > 1 && isCertain && !optionalEnv.has(name))
      .map(({ name }) => name),
    repeatedUrls: Array.from(made.values())
      .filter(({ count }) => count > 1)
      .map(({ first }) => first),
  }
}

/** True for a variable that callers must pass. */
export function isRequired({ optional, default: byDefault }: VariablePlan): boolean {
  return !optional && byDefault === undefined
}

/** The parts of a URL that contain references. */
export function textsOfUrl({ parts }: BaseUrlPlan): readonly Text[] {
  return parts.flatMap((part) => (part.kind === 'literal' ? [] : [part.text]))
}

/** True if the host comes from a server, in a token response or a redirect. */
export function isForeignHost({ parts }: BaseUrlPlan): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'host' || part.kind === 'start') &&
      referencesOf(part.text).some(({ source }) => source === 'token' || source === 'redirect'),
  )
}

/** The `Text` of an expression itself, without nested ones; `undefined` if it has none. */
export function textOf(expression: Expression): Text | undefined {
  if (expression.kind === 'secret') return expression.secret.text
  if (expression.kind === 'requestTime') {
    return [{ source: 'time', name: 'ms', optional: false }]
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
