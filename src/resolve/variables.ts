import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import type { VariablePlan } from '../ir/plan.ts'
import {
  keySpan,
  type MapNode,
  nodeAt,
  type Path,
  type ScalarNode,
  type Span,
  valueSpan,
} from '../ir/source.ts'
import { reportReference } from './fields.ts'
import { mayAllow, patternProblem } from './pattern.ts'
import { isInherited, plainText, type ReferenceScope } from './references.ts'

/** Reads the config's `variables`, and holds default, enum and pattern against each other. */
export function resolveVariables(
  map: MapNode | undefined,
  root: MapNode,
  scope: ReferenceScope,
): readonly VariablePlan[] {
  const names = [...(map?.entries.keys() ?? [])]
  const count = names.flatMap((name) => {
    const list = nodeAt(root, ['variables', name, 'enum'])
    return [name, ...(list?.kind === 'list' ? list.items : [])]
  }).length
  return names.map((name) => resolveVariable(name, count, root, scope))
}

/** @param count how many defaults and values in an `enum` the config has at most */
function resolveVariable(name: string, count: number, root: MapNode, scope: ReferenceScope): VariablePlan {
  const path: Path = ['variables', name]
  const scalar = (...steps: Path): ScalarNode | undefined => {
    const node = nodeAt(root, [...path, ...steps])
    return node?.kind === 'scalar' ? node : undefined
  }
  const span = (...steps: Path): Span => valueSpan(root, [...path, ...steps])
  const key = (step: string): RelatedSpan => ({
    span: keySpan(root, [...path, step]),
    message: `\`${step}\` is set here`,
  })
  const refuse = (problem: string, place: Span, hint?: string, ...related: readonly RelatedSpan[]): void =>
    scope.reporter.report('config/variable', place, { name, problem }, hint, related)

  const list = nodeAt(root, [...path, 'enum'])
  const items = list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : undefined
  const byDefault = scalar('default')
  const before = scope.reporter.count
  if (byDefault) {
    // What a variable cannot have by default, its place can have instead of the variable.
    const hint = `remove \`default\`, or write \`${byDefault.text}\` instead of \`\${variables.${name}}\``
    reportReference('default', byDefault, scope, hint)
  }
  for (const item of items ?? []) reportReference('enum', item, scope, 'value')
  const patternNode = scalar('pattern')
  // `${` alone may be part of an expression.
  if (/\$\{(env|credentials|variables)\./.test(patternNode?.text ?? '') && patternNode) {
    reportReference('pattern', patternNode, scope, 'pattern: "^[a-z]+$"')
  }
  const sound = scope.reporter.count === before

  if (isInherited(name)) refuse('has a name that every object has', keySpan(root, path))
  const allowed = items?.map((item) => plainText(item.text))
  const defaultText = byDefault && plainText(byDefault.text)
  const misfit =
    sound && defaultText !== undefined && allowed && allowed.length > 0 && !allowed.includes(defaultText)
  if (misfit) {
    refuse('has a default that is not in its `enum`', span('default'), `default: ${allowed[0]}`, key('enum'))
  }
  const pattern = patternNode?.text
  const patternFault = pattern === undefined || !sound ? undefined : patternProblem(pattern)
  if (patternFault !== undefined) refuse(patternFault, span('pattern'))
  if (sound && pattern !== undefined && patternFault === undefined) {
    if (!misfit && defaultText !== undefined && !mayAllow(pattern, defaultText, count)) {
      refuse('has a default that its `pattern` does not allow', span('default'), undefined, key('pattern'))
    }
    allowed?.forEach((item, index) => {
      if (!mayAllow(pattern, item, count)) {
        const problem = 'has a value in its `enum` that its `pattern` does not allow'
        refuse(problem, span('enum', String(index)), undefined, key('pattern'))
      }
    })
  }
  const optional = scalar('optional')?.value === true
  if (optional && byDefault) {
    const problem = '`optional` has no effect with `default`: the default is used.'
    const place = keySpan(root, [...path, 'optional'])
    scope.reporter.report('config/no-effect', place, { problem }, undefined, [key('default')])
  }
  return {
    name,
    description: scalar('description')?.text,
    default: defaultText,
    enum: allowed,
    pattern,
    optional,
  }
}
