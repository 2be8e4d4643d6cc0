import type { CallExpression, Expression } from '../ir/plan.ts'
import { mayBeAbsent, type Reference, type Text } from '../ir/text.ts'

/** A call of a fragment. */
export function call(fragment: string, ...args: readonly Expression[]): CallExpression {
  return { kind: 'call', fragment, args }
}

/** A constant. */
export function literal(value: string | number | null): Expression {
  return { kind: 'literal', value }
}

/** A fragment itself, for another fragment to call. */
export function fragment(name: string): Expression {
  return { kind: 'fragment', name }
}

/**
 * A value computed from a string of the config.
 *
 * @param otherwise used if an optional variable in the string is not set
 */
export function whereGiven(text: Text, value: Expression, otherwise: Expression): Expression {
  return mayBeAbsent(text) ? { kind: 'whereGiven', text, value, otherwise } : value
}

/** A constant, function or parameter of the client. */
export function named(name: string): Expression {
  return { kind: 'name', name }
}

/** The values of references, each once. */
export function eachReference(references: readonly Reference[]): readonly Expression[] {
  const distinct = new Map(
    references.map((reference) => [`${reference.source}.${reference.name}`, reference]),
  )
  return [...distinct.values()].map((reference) => ({ kind: 'optional', text: [reference] }))
}
