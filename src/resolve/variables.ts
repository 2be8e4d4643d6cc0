import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import type { VariablePlan } from '../ir/plan.ts'
import { keySpan, type MapNode, nodeAt, type Path, type ScalarNode } from '../ir/source.ts'
import { mayAllow, patternProblem } from './pattern.ts'
import { isInherited, plainText, type ReferenceScope } from './references.ts'
import { reportReference } from './refused-references.ts'

/** Reads `variables`, and checks that default, enum and pattern of each fit each other. */
export function resolveVariables(
  map: MapNode | undefined,
  root: MapNode,
  scope: ReferenceScope,
): readonly VariablePlan[] {
  const names = Array.from(map?.entries.keys() ?? [])
  const count = names.flatMap((name) => {
    const list = nodeAt(root, ['variables', name, 'enum'])
    return [name, ...(list?.kind === 'list' ? list.items : [])]
  }).length
  return names.map((name) => resolveVariable(name, count, root, scope))
}

/** The values of a variable's keys, as far as they have the right type. */
interface Declaration {
  readonly name: string
  readonly path: Path
  readonly byDefault: ScalarNode | undefined
  readonly items: readonly ScalarNode[] | undefined
  readonly pattern: ScalarNode | undefined
}

/** @param count upper bound of the defaults and `enum` values in the config */
function resolveVariable(name: string, count: number, root: MapNode, scope: ReferenceScope): VariablePlan {
  const path: Path = ['variables', name]
  const scalar = (key: string): ScalarNode | undefined => {
    const node = nodeAt(root, path.concat(key))
    return node?.kind === 'scalar' ? node : undefined
  }
  const list = nodeAt(root, path.concat('enum'))
  const declaration: Declaration = {
    name,
    path,
    byDefault: scalar('default'),
    items: list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : undefined,
    pattern: scalar('pattern'),
  }
  const isSound = !reportReferences(declaration, scope)
  if (isInherited(name)) {
    const problem = 'must not have a name that every JavaScript object has'
    scope.reporter.report('config/variable', keySpan(root, path), { name, problem })
  }
  if (isSound) reportMisfits(declaration, count, root, scope)
  return {
    name,
    description: scalar('description')?.text,
    default: declaration.byDefault && plainText(declaration.byDefault.text),
    enum: declaration.items?.map(({ text }) => plainText(text)),
    pattern: declaration.pattern?.text,
    optional: scalar('optional')?.value === true,
  }
}

/** @returns true if one was reported */
function reportReferences({ name, byDefault, items, pattern }: Declaration, scope: ReferenceScope): boolean {
  // A default cannot be a reference, but the place of the variable can be one.
  const hint = `remove \`default\`, or write \`${byDefault?.text}\` instead of \`\${variables.${name}}\``
  // A `${` alone can be part of a regular expression.
  const isInPattern = pattern && /\$\{(env|credentials|variables)\./.test(pattern.text)
  return [
    byDefault && reportReference('default', byDefault, scope, hint),
    ...(items ?? []).map((item) => reportReference('enum', item, scope, 'value')),
    isInPattern && reportReference('pattern', pattern, scope, 'pattern: "^[a-z]+$"'),
  ].includes(true)
}

/** Reports a default, `enum` values and a pattern that do not fit each other. */
function reportMisfits(declaration: Declaration, count: number, root: MapNode, scope: ReferenceScope): void {
  const { name, byDefault, items, pattern } = declaration
  const refuse = (problem: string, { span }: ScalarNode, otherKey?: string, hint?: string): void => {
    const related = otherKey === undefined ? [] : [keyPlace(declaration, otherKey, root)]
    scope.reporter.report('config/variable', span, { name, problem }, hint, related)
  }
  const [first] = items ?? []
  const isOther =
    byDefault && first && !items?.some((item) => plainText(item.text) === plainText(byDefault.text))
  if (isOther) {
    const hint = `default: ${plainText(first.text)}`
    refuse('has a `default` that is not in its `enum`', byDefault, 'enum', hint)
  }
  if (!pattern) return
  const problem = patternProblem(pattern.text)
  if (problem !== undefined) return refuse(problem, pattern)
  const isRefused = ({ text }: ScalarNode): boolean => !mayAllow(pattern.text, plainText(text), count)
  if (byDefault && !isOther && isRefused(byDefault)) {
    refuse('has a `default` that its `pattern` does not allow', byDefault, 'pattern')
  }
  for (const item of items?.filter(isRefused) ?? []) {
    refuse('has an `enum` value that its `pattern` does not allow', item, 'pattern')
  }
}

function keyPlace({ path }: Declaration, key: string, root: MapNode): RelatedSpan {
  return { span: keySpan(root, [...path, key]), message: `\`${key}\` is set here` }
}
