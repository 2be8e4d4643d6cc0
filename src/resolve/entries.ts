import { yamlKey, yamlText } from '../diagnostics/hints.ts'
import type { EntryPlan } from '../ir/plan.ts'
import type { MapEntry, MapNode, ScalarNode, Span } from '../ir/source.ts'
import { literalOf, type Text } from '../ir/text.ts'
import { reportReferenceInName } from './fields.ts'
import { asHeaderValue, headerNameProblem, isHeaderValue, nearHeaderName } from './header-rules.ts'
import { holdsReference, type ReferenceScope, readText } from './references.ts'

/**
 * Names under which APIs take credentials, in lower case; a literal under one of them is warned of.
 * `docs/config.md` has the same list.
 */
export const credentialNames: readonly string[] = [
  'access-token',
  'access_token',
  'api-key',
  'api_key',
  'apikey',
  'auth-token',
  'auth_token',
  'authorization',
  'cookie',
  'key',
  'password',
  'private-token',
  'proxy-authorization',
  'secret',
  'token',
  'x-access-token',
  'x-api-key',
  'x-api-token',
  'x-auth-token',
]

/** The config's `headers`, with lower-case names. */
export function resolveHeaders(map: MapNode | undefined, scope: ReferenceScope): readonly EntryPlan[] {
  const seen = new Map<string, Span>()
  return [...(map?.entries ?? [])].flatMap(([name, entry]) => {
    const { node } = entry
    if (node.kind !== 'scalar') return []
    const lower = name.toLowerCase()
    const problem = headerNameProblem(name)
    const first = seen.get(lower)
    if (first) {
      const related = [{ span: first, message: 'it is written here first' }]
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

/** The config's `query`; a list gives an entry for each of its items. */
export function resolveQuery(map: MapNode | undefined, scope: ReferenceScope): readonly EntryPlan[] {
  return [...(map?.entries ?? [])].flatMap(([name, entry]) => {
    const nodes = entry.node.kind === 'list' ? entry.node.items : [entry.node]
    return nodes.flatMap((node) =>
      node.kind === 'scalar' ? [resolveEntry(name, name, entry, node, scope)] : [],
    )
  })
}

/** True for a literal under a name that tells of a credential. */
export function isPublicCredential(name: string, value: Text): boolean {
  return credentialNames.includes(name.toLowerCase()) && Boolean(literalOf(value))
}

function resolveEntry(
  name: string,
  written: string,
  entry: MapEntry,
  node: ScalarNode,
  scope: ReferenceScope,
): EntryPlan {
  reportReferenceInName(written, entry.key, scope)
  const value = readText(node, scope)
  if (isPublicCredential(name, value)) {
    scope.reporter.report('secrets/literal', entry.key, { key: written })
  }
  return { name, value }
}
