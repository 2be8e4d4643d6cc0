import type { MapNode, SourceNode } from '../ir/source.ts'

/** Maps whose names come from the API, and whose values are sent. */
export const mapsOfTheApi: readonly string[] = [
  'additionalHeaders',
  'additionalPostData',
  'authorizationParams',
  'body',
  'claims',
  'headers',
  'payload',
  'query',
]

/** Maps in which `literal` is a name like any other. */
const mapsOfNames: readonly string[] = [...mapsOfTheApi, 'authorizationRename', 'rename']

/** Replaces each `{ literal: … }` of a config with its value, wherever values are sent. */
export function withLiterals(root: MapNode): MapNode {
  return withEntries(root, (node, key) => {
    if (key === 'auth' && node.kind === 'map') return withLiteralsOfAuth(node)
    return ['headers', 'query'].includes(key) ? ofAuth(node, key) : node
  })
}

/** Does the same for an auth. */
export function withLiteralsOfAuth(auth: MapNode): MapNode {
  return withEntries(auth, ofAuth)
}

/** Replaces literals in the value of a key that flexgen knows. */
function ofAuth(node: SourceNode, key: string): SourceNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => ofAuth(item, key)) }
  if (node.kind === 'map' && mapsOfNames.includes(key)) return withEntries(node, ofApi)
  return literalIn(node) ?? (node.kind === 'map' ? withEntries(node, ofAuth) : node)
}

/** Replaces literals in the value of a name that comes from the API. */
function ofApi(node: SourceNode): SourceNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(ofApi) }
  return literalIn(node) ?? (node.kind === 'map' ? withEntries(node, ofApi) : node)
}

function literalIn(node: SourceNode): SourceNode | undefined {
  const literal = node.kind === 'map' && node.entries.size === 1 ? node.entries.get('literal') : undefined
  const isLiteral = literal?.node.kind === 'scalar' && typeof literal.node.value === 'string'
  return isLiteral ? { ...literal.node, literal: literal.key } : undefined
}

function withEntries(map: MapNode, change: (node: SourceNode, key: string) => SourceNode): MapNode {
  const entries = Array.from(
    map.entries,
    ([key, entry]) => [key, { ...entry, node: change(entry.node, key) }] as const,
  )
  return { ...map, entries: new Map(entries) }
}
