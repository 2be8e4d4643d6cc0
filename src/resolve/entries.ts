import { yamlKey, yamlText } from '../diagnostics/hints.ts'
import type { EntryPlan } from '../ir/plan.ts'
import type { MapEntry, MapNode, ScalarNode, Span } from '../ir/source.ts'
import { asHeaderValue, headerNameProblem, isHeaderValue, nearHeaderName } from './header-rules.ts'
import { holdsReference, type ReferenceScope, readText } from './references.ts'
import { reportReferenceInName } from './refused-references.ts'

/** Reads `headers`; the names become lower case. */
export function resolveHeaders(map: MapNode | undefined, scope: ReferenceScope): readonly EntryPlan[] {
  const seen = new Map<string, Span>()
  return Array.from(map?.entries ?? []).flatMap(([name, entry]) => {
    const { node } = entry
    if (node.kind !== 'scalar') return []
    const lower = name.toLowerCase()
    const problem = headerNameProblem(name)
    const first = seen.get(lower)
    if (first) {
      const related = [{ span: first, message: 'it is set here first' }]
      scope.reporter.report('yaml/duplicate-key', entry.key, { key: name }, undefined, related)
    } else if (problem) {
      const near = nearHeaderName(name)
      const hint =
        near !== undefined ? `did you mean \`${near}\`?` : name ? `remove \`${name}\`` : 'NAME: value'
      if (!holdsReference(name))
        scope.reporter.report('config/header-name', entry.key, { name, problem }, hint)
    }
    if (!first) seen.set(lower, entry.key)
    const plan = resolveEntry(lower, name, entry, node, scope)
    if (!plan.value.every((part) => typeof part !== 'string' || isHeaderValue(part))) {
      const hint = `${yamlKey(name)}: ${yamlText(asHeaderValue(node.text))}`
      scope.reporter.report('config/header-value', node.span, { name }, hint)
    }
    return [plan]
  })
}

/** Reads `query`; a list becomes an entry for each of its items. */
export function resolveQuery(map: MapNode | undefined, scope: ReferenceScope): readonly EntryPlan[] {
  return Array.from(map?.entries ?? []).flatMap(([name, entry]) => {
    const nodes = entry.node.kind === 'list' ? entry.node.items : [entry.node]
    return nodes.flatMap((node) =>
      node.kind === 'scalar' ? [resolveEntry(name, name, entry, node, scope)] : [],
    )
  })
}

function resolveEntry(
  name: string,
  written: string,
  entry: MapEntry,
  node: ScalarNode,
  scope: ReferenceScope,
): EntryPlan {
  reportReferenceInName(written, entry.key, scope)
  return { name, value: readText(node, scope) }
}
