import { compile, type JSONSchema } from 'json-schema-to-typescript'

type Schema = Record<string, unknown>

/**
 * TypeScript types of the config. json-schema-to-typescript ignores `if` and `then`, so the branches are first folded
 * into unions and optional properties.
 */
export async function configTypes(schema: Schema, banner: string): Promise<string> {
  const root = structuredClone(schema)
  const definitions = root['definitions'] as Record<string, Schema>
  const auth = (root['properties'] as Record<string, Schema>)['auth'] as Schema
  const types = ((auth['properties'] as Record<string, Schema>)['type'] as Schema)[
    'enum'
  ] as readonly string[]
  for (const definition of Object.values(definitions)) foldBranches(definition, definition, definitions)
  for (const type of types) {
    const definition = definitions[type] as Schema
    ;(definition['properties'] as Record<string, Schema>)['type'] = { const: type }
    definition['required'] = ['type', ...((definition['required'] as string[] | undefined) ?? [])]
    definition['title'] = `${type} auth`
  }
  const eachOf = (names: readonly string[]): Schema => ({
    oneOf: names.map((name) => ({ $ref: `#/definitions/${name}` })),
  })
  ;(root['properties'] as Record<string, Schema>)['auth'] = eachOf(types)
  for (const [name, title] of Object.entries(typeNames)) Object.assign(definitions[name] as Schema, { title })
  const { properties: ofRequest } = definitions['requestAuth'] as { properties: { type: { enum: string[] } } }
  definitions['requestAuth'] = { title: 'request auth', ...eachOf(ofRequest.type.enum) }
  for (const name of ['secret', 'optional-secret', 'text-or-secret']) {
    const definition = definitions[name] as Schema
    definitions[name] = {
      title: name,
      oneOf: [{ type: 'string' }, definition['then']],
    }
  }
  for (const name of ['refreshOrFalse', 'renewalOrFalse', 'sessionRefreshOrFalse']) {
    const definition = definitions[name] as Schema
    definitions[name] = { title: name, oneOf: [definition['then'], definition['else']] }
  }
  for (const node of walk(root)) {
    if (typeof node['markdownDescription'] === 'string') node['description'] = node['markdownDescription']
    if ('else' in node) node['oneOf'] = [node['then'], node['else']]
    for (const key of ['if', 'then', 'else', 'examples', 'allOf']) delete node[key]
    // Keywords next to `$ref` would give each use a type of its own.
    if ('$ref' in node) for (const key of Object.keys(node)) if (key !== '$ref') delete node[key]
  }
  return compile(root as JSONSchema, 'Config', {
    additionalProperties: false,
    bannerComment: banner,
    format: false,
    unreachableDefinitions: false,
    strictIndexSignatures: true,
  })
}

/** Names of types that would otherwise be those of the DOM, or of another auth type. */
const typeNames = {
  sessionRequest: 'session request',
  sessionRefresh: 'session refresh',
  sessionErrorBody: 'session error body',
}

/**
 * Adds the properties of a schema's branches to an object: the schema of a branch replaces `true`.
 *
 * @param within the object itself, or a branch of it
 */
function foldBranches(object: Schema, within: Schema, definitions: Readonly<Record<string, Schema>>): void {
  const properties = object['properties'] as Record<string, unknown> | undefined
  if (!properties) return
  for (const branch of (within['allOf'] as readonly Schema[] | undefined) ?? []) {
    const then = resolveRef(branch['then'] as Schema | undefined, definitions)
    if (!then) continue
    for (const [name, property] of Object.entries((then['properties'] as Schema | undefined) ?? {})) {
      const isOpen = typeof property === 'object' && Object.keys(property ?? {}).join() === 'examples'
      if (property !== false && !isOpen && properties[name] === true) properties[name] = property
    }
    foldBranches(object, then, definitions)
  }
}

function resolveRef(
  schema: Schema | undefined,
  definitions: Readonly<Record<string, Schema>>,
): Schema | undefined {
  const ref = schema?.['$ref']
  return typeof ref === 'string' ? definitions[ref.replace('#/definitions/', '')] : schema
}

function* walk(node: unknown): Generator<Schema> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) yield node as Schema
  for (const child of Object.values(node)) yield* walk(child)
}
