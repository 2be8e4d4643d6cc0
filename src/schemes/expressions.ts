import type { CallExpression, Expression } from '../ir/plan.ts'

/** A call of a fragment. */
export function call(fragment: string, ...args: readonly Expression[]): CallExpression {
  return { kind: 'call', fragment, args }
}

/** A value that is known at build. */
export function literal(value: string | number): Expression {
  return { kind: 'literal', value }
}

/** A fragment itself, to be called by another. */
export function fragment(name: string): Expression {
  return { kind: 'fragment', name }
}
