import type { CallExpression, Expression } from '../ir/plan.ts'
import type { Text } from '../ir/text.ts'
import { call, literal } from './expressions.ts'

/** A value of a step: an expression, and whether it is a string or bytes. */
export interface StepValue {
  readonly expression: Expression
  readonly isBytes: boolean
}

/** What a value can see: the steps before it, and what is added to the request only after it. */
export interface View {
  /** Whether each earlier step produces bytes. */
  readonly steps: ReadonlyMap<string, boolean>
  readonly later: Later
}

/** Names of the parameters and members that are added to a request later. */
export interface Later {
  readonly query: readonly string[]
  readonly form: readonly string[]
  readonly json: readonly string[]
}

/** The request to sign. */
export const request: Expression = { kind: 'request' }

/** The parts of a string as values. An absent one is the empty string. */
export function valuesOf(text: Text, view: View): readonly StepValue[] {
  return text.map((part) => partValue(part, view, false))
}

/** The same, where it is known that none is absent. */
export function presentValuesOf(text: Text, view: View): readonly StepValue[] {
  return text.map((part) => partValue(part, view, true))
}

function partValue(part: Text[number], view: View, isPresent: boolean): StepValue {
  if (typeof part === 'string') return { expression: literal(part), isBytes: false }
  const { source, name, optional } = part
  if (source === 'steps') {
    return { expression: { kind: 'step', name }, isBytes: view.steps.get(name) ?? false }
  }
  if (source === 'request') return requestValue(name, view.later)
  const kind = optional && !isPresent ? 'orEmpty' : 'text'
  return { expression: { kind, text: [part] }, isBytes: false }
}

/** `${request.…}`. */
function requestValue(name: string, later: Later): StepValue {
  const [part = '', ...rest] = name.split('.')
  const key = rest.join('.')
  const string = (expression: Expression): StepValue => ({ expression, isBytes: false })
  const withLater = (fragment: string, names: readonly string[]): CallExpression =>
    call(fragment, request, ...laterNames(names))
  switch (part) {
    case 'method':
      return string(call('methodOf', request))
    case 'host':
    case 'hostname':
      return string({ kind: 'requestUrl', part })
    case 'path':
      return string({ kind: 'requestUrl', part: 'pathname' })
    case 'port':
      return string(call('portOf', request))
    case 'url':
      return string(withLater('urlOf', later.query))
    case 'query':
      return string(
        key
          ? call('valueOfPair', withLater('queryParameters', later.query), literal(key))
          : withLater('queryOf', later.query),
      )
    case 'target':
      return string(withLater('targetOf', later.query))
    case 'subpath':
      return string(call('subpathOf', request, { kind: 'base' }))
    case 'mediaType':
      return string(call('mediaTypeOf', request))
    case 'headers':
      return string(call('headerOf', request, literal(key.toLowerCase())))
    case 'form':
      return string(call('valueOfPair', withLater('formParameters', later.form), literal(key)))
    case 'json':
      return string(call('valueOfPair', withLater('jsonParameters', later.json), literal(key)))
    default:
      return { expression: bodyOf(later), isBytes: true }
  }
}

/** The body, without what is added to it later. */
export function bodyOf({ form, json }: Later): CallExpression {
  if (!form.length && !json.length) return call('bodyBytes', request)
  return call('bodyWithout', request, names(form), names(json))
}

/** An argument with the names, unless there are none. */
export function laterNames(later: readonly string[]): readonly Expression[] {
  return later.length ? [names(later)] : []
}

/** A list of names. */
export function names(list: readonly string[]): Expression {
  return { kind: 'list', items: list.map(literal) }
}

/** Values as one: a string, or bytes if one of them is bytes. */
export function joinValues(values: readonly StepValue[]): StepValue {
  const [only, ...others] = values
  if (only && !others.length) return only
  const isBytes = values.some((value) => value.isBytes)
  const expressions = values.map(({ expression }) => expression)
  return {
    expression: isBytes ? call('joinBytes', ...expressions) : { kind: 'join', parts: expressions },
    isBytes,
  }
}

/** A value as bytes. */
export function asBytes({ expression, isBytes }: StepValue): Expression {
  return isBytes ? expression : call('utf8', expression)
}

/** A value as a string. */
export function asText({ expression, isBytes }: StepValue): Expression {
  return isBytes ? call('utf8Text', expression) : expression
}
