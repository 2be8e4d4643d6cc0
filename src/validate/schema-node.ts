import type { Path } from '../ir/source.ts'

/** What flexgen's schema says at a place, as far as messages need it. */
export interface SchemaNode {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
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
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly 'x-diagnostic'?: string
}

/** A schema on the way from the root to a keyword. */
interface SchemaStep {
  readonly schema: SchemaNode
  /** How many steps into the config it lies. */
  readonly depth: number
}

/**
 * The schemas from the root to the one that holds a keyword: the last of
 * `#/properties/auth/additionalProperties` is that of `auth`.
 */
export function schemasTo(schemaPath: string, whole: SchemaNode): readonly SchemaStep[] {
  // A URI's fragment, other than the path to a value, in which `%` is a character like any other.
  const fragment = decodeURIComponent(schemaPath)
  const steps = parsePointer(fragment.replace(/\/properties\/[^/]+\/false schema$/, '/false schema'))
  let schema = whole
  // A definition that a path begins with is that of an auth type.
  let depth = steps[0] === 'definitions' ? 1 : 0
  const found: SchemaStep[] = [{ schema, depth }]
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const isName = steps[index - 1] === 'properties'
    // The validators were made with all references in place.
    schema = followRef(
      Object.hasOwn(schema, step) ? (schema[step as keyof SchemaNode] as SchemaNode) : {},
      whole,
    )
    if (isName || (step === 'additionalProperties' && index < steps.length - 1) || step === 'items')
      depth += 1
    found.push({ schema, depth })
  }
  return found
}

/** The schema that holds a keyword. */
export function schemaAt(schemaPath: string, whole: SchemaNode): SchemaNode {
  return schemasTo(schemaPath, whole).at(-1)?.schema ?? whole
}

/** Keys that the branch of a choice is taken by. */
export function decidingKeys(schema: SchemaNode): readonly string[] {
  return Object.keys({ ...schema.if?.properties, ...schema.if?.not?.properties })
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
