import type { CallExpression, Expression } from '../ir/plan.ts'
import { referencesOf, type Text } from '../ir/text.ts'

/** A call of a fragment. */
export function call(fragment: string, ...args: readonly Expression[]): CallExpression {
  return { kind: 'call', fragment, args }
}

/** A value that is known at build. */
export function literal(value: string | number | null): Expression {
  return { kind: 'literal', value }
}

/** A fragment itself, to be called by another. */
export function fragment(name: string): Expression {
  return { kind: 'fragment', name }
}

/**
 * A value that is made from a text of the config.
 *
 * @param otherwise in its place where an optional variable of the text is absent
 */
export function whereGiven(text: Text, value: Expression, otherwise: Expression): Expression {
  const mayBeAbsent = referencesOf(text).some(({ optional }) => optional)
  return mayBeAbsent ? { kind: 'whereGiven', text, value, otherwise } : value
}

/** Something of the client's own. */
export function named(name: string): Expression {
  return { kind: 'name', name }
}
