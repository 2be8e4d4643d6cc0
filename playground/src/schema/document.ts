/** The values and the nodes of a parsed config. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Document as YamlDocument,
} from 'yaml'
import type { Path, Step } from './model.ts'
import { has, isListValue, isMapValue, type MapValue, type Value } from './rules.ts'

/** How deep values are read. A config is refused long before. */
const depthLimit = 100

/** How many values are read, so that aliases of aliases end. */
const valueLimit = 20_000

/** What a node of a document says. Keys that are not scalars are left out, and so is everything beyond the limits. */
export function configOf(document: YamlDocument, node: unknown = document.contents): Value {
  let left = valueLimit
  // `resolve()` would go through the document for each alias. Anchors come before their aliases.
  const anchored = new Map<string, unknown>()
  if (node !== document.contents) {
    for (const { node: each } of nodesOf(document.contents))
      if (each && hasAnchor(each)) anchored.set(each.anchor, each)
  }
  const read = (each: unknown, depth: number): Value => {
    if (depth > depthLimit || left-- <= 0) return undefined
    if (isAlias(each)) return read(anchored.get(each.source) ?? null, depth + 1)
    if (isNode(each) && hasAnchor(each)) anchored.set(each.anchor, each)
    if (isScalar(each)) return typeof each.value === 'bigint' ? Number(each.value) : (each.value as Value)
    if (isSeq(each)) return each.items.map((item) => read(item, depth + 1))
    if (!isMap(each)) return null
    const map: Record<string, Value> = Object.create(null)
    for (const { key, value } of each.items) if (isScalar(key)) map[nameOf(key)] = read(value, depth + 1)
    return map
  }
  return read(node, 0)
}

function hasAnchor(node: Node): node is Node & { readonly anchor: string } {
  return !isAlias(node) && node.anchor !== undefined
}

/** A key as a name. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value ?? '') : ''
}

/** A place in the text, with its path. */
export interface Found {
  readonly path: Path
  /** The key of an entry; `undefined` for an item of a list and for the whole config. */
  readonly pair: Pair | undefined
  readonly node: Node | null
}

/** The node at a path; `undefined` if there is none, or an alias before it. */
export function nodeAt(document: YamlDocument, path: Path): Found | undefined {
  let found: Found | undefined = { path: [], pair: undefined, node: document.contents }
  for (const step of path) found = found && below(found, step)
  return found
}

function below({ path, node }: Found, step: Step): Found | undefined {
  const inner = [...path, step]
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    const item = node.items[step]
    // `[a: b]` is a list of one map.
    return { path: inner, pair: undefined, node: isPair(item) ? null : (item as Node) }
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && nameOf(key) === step) : undefined
  return pair && { path: inner, pair, node: pair.value as Node | null }
}

/** Visits every node of a document below its map and lists, without following aliases. */
export function* nodesOf(
  node: unknown,
  path: Path = [],
  pair?: Pair,
): Generator<Found & { readonly isKey: boolean }> {
  if (path.length > depthLimit) return
  yield { path, pair, node: (node ?? null) as Node | null, isKey: false }
  if (isMap(node)) {
    for (const inner of node.items) {
      if (!isScalar(inner.key)) continue
      const below = [...path, nameOf(inner.key)]
      yield { path: below, pair: inner, node: inner.key as ParsedNode, isKey: true }
      yield* nodesOf(inner.value, below, inner)
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* nodesOf(item, [...path, index])
  }
}

/** A map without a key. */
export function without(map: MapValue, name: string): MapValue {
  const rest: Record<string, Value> = Object.create(null)
  for (const [key, value] of Object.entries(map)) if (key !== name) rest[key] = value
  return rest
}

/** A value with another one at a path. Lists and maps are made if there are none. */
export function withValueAt(value: Value, path: Path, inner: Value): Value {
  const [step, ...rest] = path
  if (step === undefined) return inner
  if (typeof step === 'number') {
    const list = isListValue(value) ? [...value] : []
    const changed = withValueAt(list[step], rest, inner)
    if (changed === undefined) list.splice(step, 1)
    else list[step] = changed
    return list
  }
  const map: Record<string, Value> = Object.assign(Object.create(null), isMapValue(value) ? value : {})
  const changed = withValueAt(has(map, step) ? map[step] : undefined, rest, inner)
  if (changed === undefined) delete map[step]
  else map[step] = changed
  return map
}
