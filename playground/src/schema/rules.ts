/** The JSON Schema keywords that the published schema uses, and what they say about a value. */

/** A value of a config. Maps have no prototype, so `__proto__` is a key like any other. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | MapValue

export interface MapValue {
  readonly [key: string]: Value
}

/** A value that a snippet inserts, with placeholders such as `${1:NAME}` in its strings. */
export type SnippetBody = string | number | boolean | readonly SnippetBody[] | { [key: string]: SnippetBody }

export interface Snippet {
  readonly label: string
  readonly description?: string
  readonly body: SnippetBody
}

export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly markdownDescription?: string
  readonly type?: string | readonly string[]
  readonly const?: Value
  readonly enum?: readonly Value[]
  readonly markdownEnumDescriptions?: readonly string[]
  readonly default?: Value
  readonly examples?: readonly Value[]
  readonly defaultSnippets?: readonly Snippet[]
  readonly doNotSuggest?: boolean
  readonly not?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly items?: Schema | readonly Schema[]
  readonly additionalItems?: Schema | boolean
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly errorMessage?: string
  readonly definitions?: Readonly<Record<string, Schema>>
}

export function isMapValue(value: Value): value is MapValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isListValue(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function has(map: object, key: string): boolean {
  return Object.hasOwn(map, key)
}

/** True if two values are equal; maps in any order. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true
  if (isListValue(a))
    return isListValue(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  if (!isMapValue(a) || !isMapValue(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => has(b, key) && sameValue(a[key], b[key]))
  )
}

/** What only the same values have in common: a string that does not depend on the order of keys. */
function identityOf(value: Value): string {
  if (isListValue(value)) return `[${value.map(identityOf).join()}]`
  if (typeof value === 'string') return JSON.stringify(value)
  if (!isMapValue(value)) return String(value)
  const entries = Object.keys(value).sort()
  return `{${entries.map((key) => `${JSON.stringify(key)}:${identityOf(value[key])}`).join()}}`
}

/**
 * Missing keys are reported only if all keys of a map are known (docs/maintaining/decisions/0015). A key is required
 * all the same, so these conditions are always met here.
 */
const guards = '#/definitions/keysOf'

export class Rules {
  readonly root: Schema
  readonly #patterns = new Map<string, RegExp>()

  constructor(root: Schema) {
    this.root = root
  }

  #target(ref: string): Schema {
    return this.root.definitions?.[ref.replace('#/definitions/', '')] ?? {}
  }

  /** True if a value is valid. A missing value, `undefined`, has no type. */
  accepts(schema: Schema | boolean, value: Value): boolean {
    if (typeof schema === 'boolean') return schema
    const { $ref, type, not, anyOf, allOf, if: condition } = schema
    if ($ref !== undefined && !$ref.startsWith(guards) && !this.accepts(this.#target($ref), value))
      return false
    if (type !== undefined && ![type].flat().some((each) => hasType(value, each))) return false
    if (schema.const !== undefined && !sameValue(schema.const, value)) return false
    if (schema.enum && !schema.enum.some((each) => sameValue(each, value))) return false
    if (not && this.accepts(not, value)) return false
    if (anyOf && !anyOf.some((each) => this.accepts(each, value))) return false
    if (allOf && !allOf.every((each) => this.accepts(each, value))) return false
    const branch = condition && (this.accepts(condition, value) ? schema.then : schema.else)
    if (branch && !this.accepts(branch, value)) return false
    if (typeof value === 'string') return this.#acceptsString(schema, value)
    if (typeof value === 'number')
      return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value)
    if (isListValue(value)) return this.#acceptsList(schema, value)
    return !isMapValue(value) || this.#acceptsMap(schema, value)
  }

  /** True if some value of the sample's type may be valid. */
  takes(schema: Schema | boolean, sample: Value): boolean {
    if (typeof schema === 'boolean') return schema
    const { $ref, type, anyOf, allOf, if: condition, then, else: otherwise } = schema
    if ($ref !== undefined && !this.takes(this.#target($ref), sample)) return false
    if (type !== undefined && ![type].flat().some((each) => hasType(sample, each))) return false
    const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
    if (
      values &&
      !values.some((value) => typeNames.some((each) => hasType(value, each) && hasType(sample, each)))
    )
      return false
    if (anyOf && !anyOf.some((each) => this.takes(each, sample))) return false
    if (allOf && !allOf.every((each) => this.takes(each, sample))) return false
    const branch = condition && (this.accepts(condition, sample) ? then : otherwise)
    // A map may be one of those that the condition describes.
    const another = condition && isMapValue(sample) ? then : undefined
    return (
      [branch, another].every((each) => each === undefined) ||
      [branch, another].some((each) => each && this.takes(each, sample))
    )
  }

  #acceptsString(schema: Schema, value: string): boolean {
    const { minLength = 0, maxLength = value.length, pattern } = schema
    if (value.length < minLength || value.length > maxLength) return false
    return pattern === undefined || this.#matches(pattern, value)
  }

  #acceptsList(schema: Schema, value: readonly Value[]): boolean {
    if (value.length < (schema.minItems ?? 0)) return false
    if (schema.uniqueItems && new Set(value.map(identityOf)).size < value.length) return false
    return value.every((item, index) =>
      this.itemRules(schema, index).every((each) => this.accepts(each, item)),
    )
  }

  #acceptsMap(schema: Schema, value: MapValue): boolean {
    const keys = Object.keys(value)
    if (keys.length < (schema.minProperties ?? 0)) return false
    if (schema.required?.some((key) => !has(value, key))) return false
    const { propertyNames } = schema
    if (propertyNames && !keys.every((key) => this.accepts(propertyNames, key))) return false
    return keys.every((key) => this.entryRules(schema, key).every((each) => this.accepts(each, value[key])))
  }

  #matches(pattern: string, value: string): boolean {
    const known = this.#patterns.get(pattern) ?? new RegExp(pattern, 'u')
    this.#patterns.set(pattern, known)
    return known.test(value)
  }

  /** What a schema alone says about the value of a key. */
  entryRules(schema: Schema, key: string): readonly (Schema | boolean)[] {
    const { properties = {}, patternProperties = {}, additionalProperties } = schema
    const own = has(properties, key) ? properties[key] : undefined
    const byPattern = Object.entries(patternProperties)
      .filter(([pattern]) => this.#matches(pattern, key))
      .map(([, each]) => each)
    const named = own === undefined ? byPattern : [own, ...byPattern]
    return named.length || additionalProperties === undefined ? named : [additionalProperties]
  }

  /** What a schema alone says about an item of a list. */
  itemRules({ items, additionalItems }: Schema, index: number): readonly (Schema | boolean)[] {
    if (items === undefined) return []
    const each = Array.isArray(items)
      ? ((items as readonly Schema[])[index] ?? additionalItems)
      : (items as Schema)
    return each === undefined ? [] : [each]
  }

  /** A schema and all those that apply to the value with it: its definition, branches and alternatives. */
  applying(schema: Schema, value: Value): readonly Schema[] {
    const { $ref, allOf = [], anyOf = [], if: condition, then, else: otherwise } = schema
    const target = $ref === undefined ? undefined : this.#target($ref)
    const branch = condition && (this.accepts(condition, value) ? then : otherwise)
    const others = [target, ...allOf, ...anyOf, branch].filter((each) => each !== undefined)
    return [schema, ...others.flatMap((each) => this.applying(each, value))]
  }
}

const typeNames: readonly string[] = ['string', 'number', 'boolean', 'object', 'array', 'null']

function hasType(value: Value, type: string): boolean {
  if (type === 'object') return isMapValue(value)
  if (type === 'array') return isListValue(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
