type Schema = Record<string, unknown>

const beginningOfGuards = '#/definitions/keysOf'

/**
 * The schema without what only editors need (docs/maintaining/decisions/0015). Validators, types and pages are generated from it.
 *
 * - A key that editors require, or forbid, only if all other keys are known (`if` with one of the definitions
 *   `keysOf…`) is always required, or forbidden.
 * - Everything marked `x-editor` is removed: skeletons, and rules that `src/` reports more precisely.
 * - Links to the docs are removed, and the address of the schema.
 * - A map that only adds a snippet to a definition (`allOf` with a single `$ref`) becomes that `$ref`.
 */
export function plainSchema<Node>(schema: Node): Node {
  const { $id: _, ...rest } = schema as Schema
  return plain(rest) as Node
}

function plain(node: unknown): unknown {
  if (typeof node === 'string') return node.replace(/(?:\n\n| )Docs: `[^`]*`$/, '')
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node
  const { allOf, ...others } = node as Schema
  const kept = Object.fromEntries(
    Object.entries(others)
      .filter(([key, value]) => !`#/definitions/${key}`.startsWith(beginningOfGuards) && !isForEditors(value))
      .map(([key, value]) => [key, plain(value)]),
  )
  if (!Array.isArray(allOf)) return kept
  const items = (allOf as readonly Schema[]).filter((item) => !isForEditors(item))
  const [only, another] = items
  if (only && !another && Object.keys(only).join() === '$ref') return { ...only, ...withoutSnippet(kept) }
  return withItems(kept, items)
}

function withItems(kept: Schema, items: readonly Schema[]): Schema {
  let result = kept
  const others: Schema[] = []
  for (const item of items) {
    const then = item['then'] as Schema
    if (!isGuard(item['if'])) others.push(plain(item) as Schema)
    else if (then['required'] === undefined) others.push(plain(then) as Schema)
    else result = withRequired(result, then)
  }
  return others.length ? { ...result, allOf: others } : result
}

/** A schema that also requires the keys of a guarded one, with their examples. */
function withRequired(schema: Schema, { required, properties }: Schema): Schema {
  const merged = { ...(schema['properties'] as Schema | undefined) }
  for (const [key, guarded] of Object.entries(properties as Schema)) {
    const own = merged[key]
    const asked = typeof guarded === 'object' ? withoutSnippet(guarded as Schema) : guarded
    if (typeof own === 'object' && typeof asked === 'object') merged[key] = { ...asked, ...own }
    else merged[key] = own === true ? asked : (own ?? true)
  }
  const before = (schema['required'] as readonly string[] | undefined) ?? []
  return { ...schema, properties: merged, required: [...before, ...(required as readonly string[])] }
}

function withoutSnippet({
  type: _,
  title: __,
  defaultSnippets: ___,
  doNotSuggest: ____,
  ...others
}: Schema): Schema {
  return others
}

function isForEditors(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'x-editor' in node
}

function isGuard(condition: unknown): boolean {
  const ref = typeof condition === 'object' && condition !== null && '$ref' in condition && condition.$ref
  return typeof ref === 'string' && ref.startsWith(beginningOfGuards)
}
