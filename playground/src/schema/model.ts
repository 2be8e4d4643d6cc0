/** What the schema says about each place of a config. Nothing here knows a key or an auth type by name. */
import {
  has,
  isListValue,
  isMapValue,
  type MapValue,
  Rules,
  type Schema,
  type Snippet,
  type Value,
} from './rules.ts'

export type Step = string | number
export type Path = readonly Step[]

/** A place of a config: its value, and all schemas that apply to it. */
export interface Place {
  readonly path: Path
  readonly value: Value
  /** The schemas of the key itself. A value is valid if all of them accept it. */
  readonly rules: readonly Schema[]
  /** The same with their definitions, and with the branches that apply to the value. */
  readonly schemas: readonly Schema[]
}

/** A key that a map may have. */
export interface Key {
  readonly name: string
  readonly required: boolean
  /** False for a required key that another can replace. */
  readonly inSkeleton: boolean
  readonly isSet: boolean
  /** False for keys that only exist to be read, such as `$schema`. */
  readonly suggested: boolean
  /** Why the key must not be there, next to the others. */
  readonly forbidden?: string
}

/** A value among those that are allowed. */
export interface Choice {
  readonly value: Value
  readonly description?: string
  readonly isDefault: boolean
}

/** What a place takes, from the types and formats that its schemas name. */
export type Kind = 'string' | 'number' | 'boolean' | 'map' | 'list' | 'null'

const sampleOf: Readonly<Record<Kind, Value>> = {
  string: '',
  number: 1,
  boolean: false,
  map: {},
  list: [],
  null: null,
}

/** Values of which a place accepts at least one, unless it only takes those it lists. */
const samples: readonly Value[] = ['x', '5m', '5s', '-5m', 'https://example.com', '${env.NAME}', 1, -1, 401]

export class SchemaModel {
  readonly rules: Rules

  constructor(schema: Schema) {
    this.rules = new Rules(schema)
  }

  /** The place of a path in a config. */
  at(config: Value, path: Path): Place {
    let place = this.#place([], config, [this.rules.root])
    for (const step of path) place = this.below(place, step)
    return place
  }

  #place(path: Path, value: Value, rules: readonly Schema[]): Place {
    return { path, value, rules, schemas: rules.flatMap((rule) => this.rules.applying(rule, value)) }
  }

  /** The place of a key or an item. */
  below(place: Place, step: Step): Place {
    const { value } = place
    const inner =
      typeof step === 'number'
        ? isListValue(value)
          ? value[step]
          : undefined
        : isMapValue(value) && has(value, step)
          ? value[step]
          : undefined
    return this.#place(
      [...place.path, step],
      inner,
      this.#rulesBelow(place, step).filter((rule) => typeof rule === 'object'),
    )
  }

  #rulesBelow(place: Place, step: Step): readonly (Schema | boolean)[] {
    return place.schemas.flatMap((schema) =>
      typeof step === 'number' ? this.rules.itemRules(schema, step) : this.rules.entryRules(schema, step),
    )
  }

  /** The same place, if a map were there. */
  asMap(place: Place): Place {
    return isMapValue(place.value) ? place : this.#place(place.path, {}, place.rules)
  }

  /** The same place with another value. */
  with(place: Place, value: Value): Place {
    return this.#place(place.path, value, place.rules)
  }

  /** The keys that the schema names for a map: the required ones first, then in the schema's order. */
  keys(place: Place): readonly Key[] {
    const map: MapValue = isMapValue(place.value) ? place.value : {}
    const keys = this.order(place)
      .map((name) => this.#key(place, map, name))
      .filter((key) => key !== undefined)
    return [...keys.filter(({ required }) => required), ...keys.filter(({ required }) => !required)]
  }

  /** All names that the schema has for keys of a map, in its order. */
  order({ schemas }: Place): readonly string[] {
    return [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))]
  }

  #key(place: Place, map: MapValue, name: string): Key | undefined {
    const isSet = has(map, name)
    const described: Schema[] = []
    let forbidden: string | undefined
    for (const schema of place.schemas) {
      for (const rule of this.rules.entryRules(schema, name)) {
        if (rule === false) forbidden ??= schema.errorMessage ?? `\`${name}\` is not allowed here.`
      }
      const own = schema.properties && has(schema.properties, name) ? schema.properties[name] : undefined
      if (typeof own === 'object') described.push(own)
    }
    // A key that only conditions name.
    if (!described.length && !isSet) return undefined
    const requiring =
      forbidden === undefined ? place.schemas.filter((schema) => schema.required?.includes(name)) : []
    const required = requiring.length > 0
    const inSkeleton = requiring.some((schema) =>
      this.rules.entryRules(schema, name).every((rule) => typeof rule === 'boolean' || !rule.doNotSuggest),
    )
    const suggested = !described.length || described.some(({ doNotSuggest }) => !doNotSuggest)
    return { name, required, inSkeleton, isSet, suggested, ...(forbidden !== undefined && { forbidden }) }
  }

  /** The keys of a map on whose values other keys depend. */
  deciding({ schemas }: Place): ReadonlySet<string> {
    const conditions = schemas.flatMap(({ if: condition }) => (condition ? [condition] : []))
    const named = conditions.flatMap(({ properties = {} }) => Object.entries(properties))
    return new Set(named.filter(([, each]) => typeof each === 'object').map(([name]) => name))
  }

  /** True if a map may have keys that the schema does not name. */
  isOpen(place: Place): boolean {
    const others = place.schemas.flatMap(({ additionalProperties: each }) =>
      each === undefined ? [] : [each],
    )
    const isDescribed = place.schemas.some(({ properties = {} }) =>
      Object.values(properties).some((each) => typeof each === 'object'),
    )
    return !others.includes(false) && (others.length > 0 || !isDescribed)
  }

  /** True if a map may have a key of that name. */
  allowsName(place: Place, name: string): boolean {
    return place.schemas.every(
      (schema) =>
        (schema.propertyNames === undefined || this.rules.accepts(schema.propertyNames, name)) &&
        !this.rules.entryRules(schema, name).includes(false),
    )
  }

  /** True if a value is valid at a place, as far as the schema says. */
  accepts({ rules }: Place, value: Value): boolean {
    return rules.every((rule) => this.rules.accepts(rule, value))
  }

  /** The values that a place allows; empty if any of a type. */
  choices(place: Place): readonly Choice[] {
    const fallback = defaultOf(place)
    const choices = new Map<Value, Choice>()
    const add = (value: Value, description: string | undefined): void => {
      const known = choices.get(value)
      if (known?.description !== undefined || !this.accepts(place, value)) return
      choices.set(value, {
        value,
        isDefault: value === fallback,
        ...(description !== undefined && { description }),
      })
    }
    for (const { enum: values, const: only, type, markdownEnumDescriptions } of place.schemas) {
      // A number among strings repeats one of them, as YAML reads it without quotes.
      const hasStrings = values?.some((value) => typeof value === 'string')
      for (const [index, value] of (values ?? []).entries())
        if (!hasStrings || typeof value !== 'number')
          add(value, plainDescription(markdownEnumDescriptions?.[index]))
      if (only !== undefined) add(only, undefined)
      if ([type].flat().includes('boolean')) for (const value of [false, true]) add(value, undefined)
    }
    return [...choices.values()]
  }

  /** True if only the choices are allowed. */
  isClosed(place: Place): boolean {
    const choices = this.choices(place)
    const kinds = this.kinds(place)
    return (
      choices.length > 0 &&
      !kinds.includes('map') &&
      !kinds.includes('list') &&
      !samples.some((sample) => !choices.some(({ value }) => value === sample) && this.accepts(place, sample))
    )
  }

  /** The kinds of values that a place takes, whatever is there now. */
  kinds({ rules }: Place): readonly Kind[] {
    return Object.entries(sampleOf)
      .filter(([, sample]) => rules.every((rule) => this.rules.takes(rule, sample)))
      .map(([kind]) => kind as Kind)
  }

  /** The snippets of a place. */
  snippets(place: Place): readonly Snippet[] {
    return place.schemas.flatMap(({ defaultSnippets = [] }) => defaultSnippets)
  }
}

/** The first description of a place. */
export function descriptionOf({ schemas }: Place): string | undefined {
  return plainDescription(
    schemas.find(({ markdownDescription }) => markdownDescription !== undefined)?.markdownDescription,
  )
}

/** A description without the path of the installed documentation, which a page cannot open. */
function plainDescription(text: string | undefined): string | undefined {
  return text?.replace(/(?:\n\n| )Docs: `[^`]*`$/, '')
}

export function titleOf({ schemas }: Place): string | undefined {
  return schemas.findLast(({ title }) => title !== undefined)?.title
}

/** The value used if a key is omitted. */
export function defaultOf({ schemas }: Place): Value {
  return schemas.find((schema) => schema.default !== undefined)?.default
}
