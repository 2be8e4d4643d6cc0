import type { Expression, Json } from '../ir/plan.ts'
import { literalOf, type Reference, referencesOf, type Text } from '../ir/text.ts'
import { call, literal, named, whereGiven } from './expressions.ts'
import type { ConfigOf } from './scheme.ts'

/** The keys of a signature. */
export type SignatureConfig = Omit<ConfigOf<'signature'>, 'type'>

/** What a value is at run time: a string, bytes, or the body of a request, which may be either. */
export type ValueKind = 'text' | 'bytes' | 'either'

/** A value of a signature. */
export interface StepValue {
  readonly kind: ValueKind
  readonly expression: Expression
  /** The same value as bytes or as text, if that can be read in a shorter way. */
  readonly as?: { readonly bytes: Expression; readonly text: Expression }
  /** The strings and bytes that it consists of, if there are several. */
  readonly parts?: readonly Expression[]
}

/** What is known of a step that has been planned. */
export interface KnownStep {
  readonly kind: ValueKind
  /** True if it is never empty. */
  readonly isCertain: boolean
  /** The references that are part of the result as they are, so that it may contain any character of theirs. */
  readonly exposed: readonly Reference[]
}

/** What a value can see: the steps before it, and what is added to the request only after it. */
export interface View {
  /** The step or the entry of the value, for errors. */
  readonly place: string
  /** True if the body is known to be no stream. */
  readonly isReadable: boolean
  readonly steps: ReadonlyMap<string, KnownStep>
  readonly later: Later
}

/** Where parameters of a request are. */
export type ParameterPlace = 'query' | 'form' | 'json'

/** Names of the entries that are added to the request later. */
export type Later = Readonly<Record<ParameterPlace | 'headers', readonly string[]>>

/** The request to sign. */
export const request: Expression = { kind: 'request' }

/** A value that is a string. */
export function textValue(expression: Expression): StepValue {
  return { kind: 'text', expression }
}

/** The string that the parts of a value make, or its bytes. An absent part is the empty string. */
export function valueFrom(text: Text, view: View): StepValue {
  return joinValues(text.map((part) => partValue(part, view, false)))
}

/** The same as a string. */
export function stringOf(text: Text, view: View): Expression {
  return asText(valueFrom(text, view))
}

/** The same, where it is known that no part is absent. */
export function presentStringOf(text: Text, view: View): Expression {
  return asText(joinValues(text.map((part) => partValue(part, view, true))))
}

function partValue(part: Text[number], view: View, isPresent: boolean): StepValue {
  if (typeof part === 'string') return textValue(literal(part))
  const { source, name, optional } = part
  if (source === 'steps') {
    return { kind: view.steps.get(name)?.kind ?? 'text', expression: { kind: 'step', name } }
  }
  if (source === 'request') return requestValue(name, view)
  const value: Expression = { kind: 'text', text: [part] }
  return textValue(optional && !isPresent ? orEmpty(value) : value)
}

/** A value; the empty string if it is absent. */
function orEmpty(value: Expression): Expression {
  return { kind: 'or', value, operator: '??', otherwise: literal('') }
}

/** `${request.…}`. */
function requestValue(name: string, view: View): StepValue {
  const [part = '', ...rest] = name.split('.')
  const key = rest.join('.')
  if (part === 'body') return bodyValue(view)
  return textValue(key ? namedPart(part, key, view) : wholePart(part, laterInQuery(view.later)))
}

/**
 * The names of parameters that are added to the query later: with GET and HEAD, also those of the body. `undefined` if
 * there are none.
 *
 * @param skipped names that are left out anyway
 */
export function laterInQuery(later: Later, skipped: readonly string[] = []): Expression | undefined {
  const query = later.query.filter((name) => !skipped.includes(name))
  const others = laterInBody(later).filter((name) => !skipped.includes(name) && !query.includes(name))
  if (others.length) return call('laterInQuery', request, names(query), names(others))
  return query.length ? names(query) : undefined
}

function laterInBody({ form, json }: Later): readonly string[] {
  return [...form, ...json]
}

function wholePart(part: string, later: Expression | undefined): Expression {
  const search: Expression = { kind: 'requestUrl', part: 'search' }
  const path: Expression = { kind: 'requestUrl', part: 'pathname' }
  const target: Expression = later
    ? call('targetWithout', request, later)
    : { kind: 'join', parts: [path, search] }
  switch (part) {
    case 'method':
      return call('methodOf', request)
    case 'host':
    case 'hostname':
      return { kind: 'requestUrl', part }
    case 'port':
      return call('portOf', request)
    case 'path':
      return path
    case 'subpath':
      return call('subpathOf', request, { kind: 'base' })
    case 'query':
      return later ? call('queryWithout', request, later) : { kind: 'cut', value: search, start: 1 }
    case 'target':
      return target
    case 'url':
      return { kind: 'join', parts: [{ kind: 'requestUrl', part: 'origin' }, target] }
    default:
      return call('mediaTypeOf', request)
  }
}

/** A header, parameter or member of the request; empty if it is absent, or only added later. */
function namedPart(part: string, key: string, view: View): Expression {
  const { later } = view
  if (part === 'headers') {
    const name = key.toLowerCase()
    if (later.headers.includes(name)) return literal('')
    const header = headerOf(name, view)
    return header.kind === 'requestUrl' ? header : orEmpty(header)
  }
  const place = part as ParameterPlace
  if (later[place].includes(key)) return literal('')
  if (place !== 'query') return call('valueOfPair', parametersOf(place, view), literal(key))
  const value = orEmpty({ kind: 'requestParameter', name: key })
  if (!laterInBody(later).includes(key)) return value
  return {
    kind: 'choice',
    condition: { kind: 'hasMethod', methods: ['GET', 'HEAD'] },
    value: literal(''),
    otherwise: value,
  }
}

/** A header that will be sent, by its name in lower case; `null` if it is absent. */
export function headerOf(name: string, view: View): Expression {
  if (name === 'host') return { kind: 'requestUrl', part: 'host' }
  if (name === 'content-type') return call('contentTypeOf', request)
  if (name === 'content-length') return call('contentLengthOf', readable(view))
  return { kind: 'requestHeader', name }
}

/** The parameters of a part of the request, as pairs. */
export function parametersOf(place: ParameterPlace, view: View): Expression {
  if (place === 'query') return { kind: 'requestUrl', part: 'searchParams' }
  return place === 'form'
    ? call('formParameters', request, literal(view.place))
    : call('jsonParameters', readable(view))
}

/** The request, whose body is about to be read. */
export function readable({ isReadable, place }: View): Expression {
  return isReadable ? request : call('requireReadable', request, literal(place))
}

/** The body, without what is added to it later. */
function bodyValue(view: View): StepValue {
  const { form, json } = view.later
  const own = readable(view)
  if (form.length || json.length) {
    return { kind: 'either', expression: call('bodyWithout', own, names(form), names(json)) }
  }
  const as = { bytes: call('bodyBytes', own), text: call('bodyText', own) }
  return { kind: 'either', expression: call('readBody', own), as }
}

/** A list of names. */
export function names(list: readonly string[]): Expression {
  return { kind: 'list', items: list.map(literal) }
}

/** Values as one: a string, or bytes if one of them may be bytes. */
export function joinValues(values: readonly StepValue[]): StepValue {
  const runs: StepValue[] = []
  for (const value of values) {
    const last = runs.at(-1)
    if (last?.kind !== 'text' || value.kind !== 'text') runs.push(value)
    else runs.splice(-1, 1, textValue({ kind: 'join', parts: [last.expression, value.expression] }))
  }
  const [only = textValue(literal('')), ...others] = runs
  if (!others.length) return only
  const parts = runs.map(({ expression }) => expression)
  return { kind: 'bytes', expression: call('joinBytes', ...parts), parts }
}

/** A value as the strings and bytes that it consists of, for a hash. */
export function asData({ expression, parts = [expression] }: StepValue): readonly Expression[] {
  return parts
}

/** A value as bytes. */
export function asBytes({ kind, expression, as }: StepValue): Expression {
  if (as) return as.bytes
  if (kind === 'bytes') return expression
  return call(kind === 'text' ? 'utf8' : 'toBytes', expression)
}

/** A value as a string. */
export function asText({ kind, expression, as }: StepValue): Expression {
  return as?.text ?? (kind === 'text' ? expression : call('utf8Text', expression))
}

/** Parts of a request that are never empty. */
const certainParts: readonly string[] = ['method', 'url', 'host', 'hostname', 'port', 'path', 'target']

/** True for a value that is never empty, if what is optional in it is present. */
export function isNeverEmpty(text: Text, { steps }: View): boolean {
  return text.some((part) => {
    if (typeof part === 'string') return part !== '' || text.length === 1
    if (part.source === 'steps') return steps.get(part.name)?.isCertain === true
    if (part.source === 'request') return certainParts.includes(part.name)
    if (part.source === 'session') return part.name === 'accessToken'
    return ['time', 'expires'].includes(part.source) || (part.source === 'env' && !part.optional)
  })
}

/** The request as a whole. */
export const wholeRequest: Reference = { source: 'request', name: '', optional: false }

/** The references that are part of a value as they are, also through steps. */
export function exposedIn(text: Text, { steps }: View): readonly Reference[] {
  return text.flatMap((part) => {
    // The config may contain what a header cannot, but was only checked if it is a value as a whole.
    if (typeof part === 'string')
      return /[^\t -~\x80-\xff]/.test(part) && text.length > 1 ? [wholeRequest] : []
    return part.source === 'steps' ? (steps.get(part.name)?.exposed ?? []) : [part]
  })
}

/** A value that is left out if it is empty. */
export function unlessEmpty(value: Expression): Expression {
  return { kind: 'or', value, operator: '||', otherwise: named('undefined') }
}

/**
 * JSON with the values of its references. `{ number: … }` is a number; a member whose text is empty is left out.
 *
 * @param isResult true if a member is left out, too, if an optional reference in it is absent
 */
export function jsonWith(json: Json, view: View, isResult: boolean): Json {
  switch (json.kind) {
    case 'text': {
      if (literalOf(json.text) !== undefined) return json
      const optional = referencesOf(json.text).filter((reference) => reference.optional)
      const isCertain = isNeverEmpty(json.text, view)
      const string = isResult ? presentStringOf(json.text, view) : stringOf(json.text, view)
      const given = isCertain ? string : unlessEmpty(string)
      const value = isResult && json.text.length > 1 ? whereGiven(optional, given, named('undefined')) : given
      return { kind: 'string', value, ...(value === string ? {} : { mayBeAbsent: true }) }
    }
    case 'list':
      return { kind: 'list', items: json.items.map((item) => itemWith(item, view, isResult)) }
    case 'map': {
      const number = textOfNumber(json)
      if (number) return numberOf(number, view, isResult)
      const entries = json.entries.map(([name, value]) => [name, jsonWith(value, view, isResult)] as const)
      return { kind: 'map', entries }
    }
    default:
      return json
  }
}

/** The text of `{ number: … }`; `undefined` if it is something else. */
function textOfNumber(json: Json): Text | undefined {
  if (json.kind !== 'map') return undefined
  const [only, ...others] = json.entries
  return only?.[0] === 'number' && !others.length && only[1].kind === 'text' ? only[1].text : undefined
}

/** A JSON number, which is left out if its text is empty. */
function numberOf(text: Text, view: View, isResult: boolean): Json {
  const optional = isResult ? referencesOf(text).filter((reference) => reference.optional) : []
  const isCertain = isNeverEmpty(text, view)
  if (isCertain && !optional.length) return { kind: 'value', value: givenNumber(text, view) }
  const number = isCertain
    ? givenNumber(text, view)
    : call('optionalNumber', literal(view.place), stringOf(text, view))
  const value = text.length > 1 ? whereGiven(optional, number, named('undefined')) : number
  return { kind: 'value', value, mayBeAbsent: true }
}

/** The text of a JSON number, which is checked unless it is a time. */
function givenNumber(text: Text, view: View): Expression {
  const [part, ...others] = text
  const isTime = typeof part === 'object' && !others.length && ['time', 'expires'].includes(part.source)
  const isNumber = isTime && ['s', 'ms', 'us'].includes(part.name)
  return isNumber ? { kind: 'text', text } : call('jsonNumber', literal(view.place), stringOf(text, view))
}

/** An item of a list stays, even if it is empty. */
function itemWith(item: Json, view: View, isResult: boolean): Json {
  const number = textOfNumber(item)
  if (number) return { kind: 'value', value: givenNumber(number, view) }
  return item.kind === 'text' && literalOf(item.text) === undefined
    ? { kind: 'string', value: stringOf(item.text, view) }
    : jsonWith(item, view, isResult)
}

/** The references in JSON. */
export function referencesInJson(json: Json): readonly Reference[] {
  switch (json.kind) {
    case 'text':
      return referencesOf(json.text)
    case 'list':
      return json.items.flatMap(referencesInJson)
    case 'map':
      return json.entries.flatMap(([, value]) => referencesInJson(value))
    default:
      return []
  }
}

/** The text of a string or another scalar. */
export function textOf(value: Json): Text {
  return value.kind === 'text' ? value.text : [value.kind === 'raw' ? plainOf(value.text) : '']
}

/** The text of a JSON scalar, as it is sent outside of JSON. */
function plainOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
