/** A range of a config's text. Offsets are UTF-16 units. */
export interface Span {
  readonly start: number
  /** Offset after the last unit. */
  readonly end: number
  /** The alias, if the range belongs to a node that an alias refers to. */
  readonly alias?: Span
}

export type SourceNode = ScalarNode | MapNode | ListNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The value as it was written, without quotes: `1.10` stays `1.10`. */
  readonly text: string
  readonly span: Span
  /** For an empty value: text in its place that YAML reads as a comment or an anchor, if it may be shown. */
  readonly lost?: string
  /** The key `literal`, if the value is under one: it has no references, and may be public. */
  readonly literal?: Span
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, MapEntry>
  readonly span: Span
}

export interface MapEntry {
  readonly key: Span
  readonly node: SourceNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
  readonly span: Span
}

/** Keys and indices from the root to a value. */
export type Path = readonly string[]

/** The plain data of a node, for a JSON validator. */
export function toData(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(toData)
    case 'map':
      // Unlike assignments, this makes `__proto__` a key like any other.
      return Object.fromEntries(Array.from(node.entries, ([key, entry]) => [key, toData(entry.node)]))
  }
}

/** The node at a path; `undefined` if there is none. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(step)?.node
    else if (node?.kind === 'list') node = node.items[Number(step)]
    else return undefined
  }
  return node
}

/** The span of the last key of a path. For a list item and the root, the span of the value. */
export function keySpan(root: SourceNode, path: Path): Span {
  const parent = nodeAt(root, path.slice(0, -1))
  const key = path.at(-1)
  if (parent?.kind === 'map' && key !== undefined) {
    const entry = parent.entries.get(key)
    if (entry) return entry.key
  }
  return valueSpan(root, path)
}

/** The span of the value at a path, or of the nearest value that contains it. */
export function valueSpan(root: SourceNode, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length))
    if (node) return node.span
  }
  return root.span
}
