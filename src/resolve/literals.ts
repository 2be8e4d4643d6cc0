import type { MapNode, SourceNode } from '../ir/source.ts'

/** Keys of a config whose values are sent. */
const sent: readonly string[] = ['headers', 'query', 'auth']

/** A config with the value of each `{ literal: … }` in its place, wherever values are sent. */
export function withLiterals(root: MapNode): MapNode {
  return withEntries(root, (node, key) => (sent.includes(key) ? withoutWrappers(node) : node))
}

/** The same for the map of an auth. */
export function withLiteralsOfAuth(auth: MapNode): MapNode {
  return withEntries(auth, withoutWrappers)
}

function withoutWrappers(node: SourceNode): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node
    case 'list':
      return { ...node, items: node.items.map(withoutWrappers) }
    case 'map': {
      const literal = node.entries.size === 1 ? node.entries.get('literal') : undefined
      const isLiteral = literal?.node.kind === 'scalar' && typeof literal.node.value === 'string'
      return isLiteral ? { ...literal.node, literal: literal.key } : withEntries(node, withoutWrappers)
    }
  }
}

function withEntries(map: MapNode, change: (node: SourceNode, key: string) => SourceNode): MapNode {
  const entries = [...map.entries].map(
    ([key, entry]) => [key, { ...entry, node: change(entry.node, key) }] as const,
  )
  return { ...map, entries: new Map(entries) }
}
