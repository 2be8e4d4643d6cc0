import type { Path } from '../ir/source.ts'

/** A part of flexgen's schema, as far as messages need it. */
export interface SchemaNode {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: SchemaNode
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly additionalProperties?: SchemaNode | boolean
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly errorMessage?: string
  readonly patternErrorMessage?: string
  readonly $ref?: string
  readonly if?: SchemaNode
  readonly then?: SchemaNode
  readonly else?: SchemaNode
  readonly not?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly 'x-diagnostic'?: string
}

/** A schema on the way from the root to a keyword. */
interface SchemaStep {
  readonly schema: SchemaNode
  /** Its number of steps into the config. */
  readonly depth: number
}

/**
 * The schemas from the root to the one that contains a keyword: the last of
 * `#/properties/auth/additionalProperties` is that of `auth`.
 */
export function schemasTo(schemaPath: string, whole: SchemaNode): readonly SchemaStep[] {
  // A schema path is a URI fragment; in the path to a value, `%` is a plain character.
  const fragment = decodeURIComponent(schemaPath)
  const steps = parsePointer(fragment.replace(/\/properties\/[^/]+\/false schema$/, '/false schema'))
  let schema = whole
  // A path begins with a definition only if that is an auth type.
  let depth = steps[0] === 'definitions' ? 1 : 0
  const found: SchemaStep[] = [{ schema, depth }]
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const isName = steps[index - 1] === 'properties'
    // The validators were generated from a schema without references, and an auth within the auth has its own.
    const from = step === 'definitions' && !isName ? whole : schema
    schema = followRef(Object.hasOwn(from, step) ? (from[step as keyof SchemaNode] as SchemaNode) : {}, whole)
    if (isName || (step === 'additionalProperties' && index < steps.length - 1) || step === 'items')
      depth += 1
    found.push({ schema, depth })
  }
  return found
}

/** The schema that contains a keyword. */
export function schemaAt(schemaPath: string, whole: SchemaNode): SchemaNode {
  return schemasTo(schemaPath, whole).at(-1)?.schema ?? whole
}

/** Keys whose values decide between branches. */
export function decidingKeys(schema: SchemaNode): readonly string[] {
  const { properties, not } = schema.if ?? {}
  const others = (not?.anyOf ?? []).flatMap((each) => Object.keys(each.properties ?? {}))
  return [...Object.keys({ ...properties, ...not?.properties }), ...others]
}

export function followRef(node: SchemaNode, { definitions = {} }: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/definitions/', '')
  return name === undefined ? node : { ...definitions[name], ...node }
}

/** The steps of a JSON pointer (RFC 6901). */
export function parsePointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}
