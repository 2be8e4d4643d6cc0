/** Tables of the keys of a map, from the schema. */
import { readFileSync } from 'node:fs'

/** The JSON Schema keywords that our schema uses (docs/maintaining/decisions/0002). */
export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly not?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly markdownDescription?: string
  readonly markdownEnumDescriptions?: readonly string[]
}

/** One key of a map. */
export interface Key {
  readonly name: string
  /** True if the map always requires it, or requires it whenever it has an effect. */
  readonly isRequired: boolean
  /** Its schemas. Which of them applies depends on other keys. */
  readonly forms: readonly Form[]
}

interface Form {
  /** When this schema applies; if empty, always. */
  readonly conditions: readonly string[]
  readonly schema: Schema
}

/** The page of each auth type, to which its description links. The keys at the top of a config are in docs/config.md. */
export const authPages: Readonly<Record<string, string>> = pagesOf(
  readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8'),
)

function pagesOf(schema: string): Readonly<Record<string, string>> {
  const { enum: types, markdownEnumDescriptions: descriptions } =
    JSON.parse(schema).properties.auth.properties.type
  return Object.fromEntries(
    types.map((type: string, index: number) => {
      const page = / Docs: `node_modules\/flexgen\/(docs\/auth\/[\w-]+\.md)`$/.exec(descriptions[index])?.[1]
      if (page === undefined) throw new Error(`the description of the type ${type} has no link to its page`)
      return [type, page]
    }),
  )
}

/** Name of a definition in the column of types. `CONFIG` represents the path to docs/config.md. */
const typeNames: Readonly<Record<string, string>> = {
  secret: '[secret](CONFIG#secrets)',
  'optional-secret': '[secret](CONFIG#secrets)',
  'text-or-secret': 'string, or [secret](CONFIG#secrets)',
  'reference-text': 'string',
  value: 'string, number or boolean',
  fixedValue: 'string, number or boolean',
  headerName: 'name of a header',
  queryName: 'name of a parameter',
  fixedName: 'name',
  duration: '[duration](CONFIG#durations)',
  signedDuration: '[duration](CONFIG#durations)',
  booleanOrPast: 'boolean, or negative [duration](CONFIG#durations)',
  numericDate: 'number of seconds',
  endpoint: 'URL',
  responseKey: 'path',
  responseKeys: 'path, or list of paths',
  postData: 'map of parameters',
  rename: 'map of names to names',
  refreshOrFalse: 'map, or `false`',
  renewalOrFalse: 'map, or `false`',
  sessionRefreshOrFalse: 'map, or `false`',
  requestAuth: '[map](CONFIG#auth)',
  sessionRequest: 'map',
  statusCode: 'statuses',
  signatureKey: 'string or map',
  signatureEach: 'string',
}

/** A condition of a schema's `if` in words. */
function conditionOf(choice: Schema): string {
  const phrases = Object.entries(choice.properties ?? {}).map(([key, schema]) => {
    if (schema === true) return `with \`${key}\``
    if (schema === false) throw new Error(`no config meets the condition on ${key}`)
    const { const: value, enum: values, not: other, type } = schema
    if (value !== undefined) return `with \`${key}: ${value}\``
    // The values are in the order in which the choice lists them.
    if (values && values.length > 8) return `with \`${key}\` \`${values[0]}\` to \`${values.at(-1)}\``
    if (values) return `with \`${key}\` ${listed(values, 'or')}`
    if (other?.const !== undefined) return `if \`${key}\` is not ${listed([other.const], 'or')}`
    if (other?.enum) return `if \`${key}\` is not ${listed(other.enum, 'or')}`
    if (type === 'array') return `if \`${key}\` is a list`
    if (type === 'string') return `if \`${key}\` is a string`
    throw new Error(`no words for the condition on \`${key}\`: ${JSON.stringify(schema)}`)
  })
  const without = Object.keys(choice.not?.properties ?? {}).map((key) => `without \`${key}\``)
  return [...phrases, ...without].join(', ')
}

/** `a`, `b` or `c`, each as code. */
function listed(values: readonly unknown[], word: string): string {
  const [last, ...others] = values.map((value) => `\`${value}\``).reverse()
  return others.length ? `${others.reverse().join(', ')} ${word} ${last}` : `${last}`
}

/** The keys of a schema's maps. */
export class KeyTables {
  readonly #root: Schema

  constructor(root: Schema) {
    this.#root = root
  }

  /** The map at a path, which starts with an auth type or a top-level key. */
  mapAt(path: readonly string[]): Schema {
    const [first = '', ...keys] = path
    const isType = Object.hasOwn(authPages, first)
    const top = isType ? this.#root.definitions?.[first] : this.#root.properties?.[first]
    if (top === undefined || typeof top === 'boolean') throw new Error(`the schema has no ${first}`)
    const { additionalProperties: each } = top
    let found = this.#resolved(typeof each === 'object' ? each : top)
    for (const key of keys) {
      const form = this.keysOf(found)
        .find(({ name }) => name === key)
        ?.forms.map(({ schema }) => this.#mapOf(schema))
        .find((map) => map !== undefined)
      if (!form) throw new Error(`the schema has no map ${path.join('.')}`)
      found = form
    }
    return this.#mapOf(found) ?? found
  }

  /** The keys of a map, in order. */
  keysOf(map: Schema): readonly Key[] {
    const found = new Map<string, Form[]>(Object.keys(map.properties ?? {}).map((name) => [name, []]))
    const needed = new Set<string>()
    this.#collect(map, [], found, needed)
    return [...found].flatMap(([name, forms]) =>
      forms.length ? [{ name, forms, isRequired: needed.has(name) }] : [],
    )
  }

  /** Every path of keys below a map, in order. A map that occurs again has its keys where it occurs first. */
  pathsOf(map: Schema, known = new Set<unknown>()): readonly (readonly string[])[] {
    return this.keysOf(map).flatMap(({ name, forms }) => {
      const below = forms.flatMap(({ schema }) => {
        // A signature within another auth has the keys of the type, which are on that page.
        if (name === 'signature') return []
        const inner = this.#mapOf(schema)
        if (!inner || known.has(inner.properties)) return []
        known.add(inner.properties)
        return this.pathsOf(inner, known)
      })
      const paths = new Map(
        [[name], ...below.map((path) => [name, ...path])].map((path) => [path.join(), path]),
      )
      return [...paths.values()]
    })
  }

  /**
   * The list of the keys of the map at a path.
   *
   * @param config path from the page to docs/config.md
   * @param model path of a map with an earlier list on the page; keys that are the same there have only their names here
   */
  list(path: readonly string[], config: string, model?: readonly string[]): string {
    const known = model ? this.keysOf(this.mapAt(model)) : []
    const models = new Map(known.map((key) => [key.name, this.#cellsOf(key).join()]))
    const within = Object.hasOwn(authPages, path[0] ?? '') ? path.slice(1) : path
    const rows = this.keysOf(this.mapAt(path)).map((key) => {
      const cells = this.#cellsOf(key)
      const [type, description] = models.get(key.name) === cells.join() ? ['', ''] : cells
      const item = `- <a id="${anchorOf([...within, key.name])}"></a>\`${key.name}\``
      return `${item}${type && `: ${type}. ${description}`}\n`.replaceAll('CONFIG', config)
    })
    return rows.join('')
  }

  /** The cells for the type with the default, and for the description. */
  #cellsOf(key: Key): readonly string[] {
    const [standard, description] = this.#wordsOf(key)
    const isExplained = valueDescriptions(key.forms).length > 0
    const schema = key.forms[0]?.schema ?? {}
    const type = isExplained ? (schema.items ? 'list' : 'string') : this.#typeOf(schema)
    return [standard ? `${type} (${standard})` : type, description]
  }

  #collect(
    schema: Schema,
    conditions: readonly string[],
    found: Map<string, Form[]>,
    needed: Set<string>,
  ): void {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      // `true` only allows the key, and `false` forbids it; neither describes it.
      if (typeof property === 'boolean' || !isDescribed(this.#resolved(property))) continue
      const forms = found.get(name) ?? []
      forms.push({ conditions, schema: this.#resolved(property) })
      found.set(name, forms)
      if (schema.required?.includes(name)) needed.add(name)
    }
    for (const name of schema.required ?? []) if (!conditions.length) needed.add(name)
    for (const branch of schema.allOf ?? []) {
      const { if: choice, then } = branch
      if (!choice) this.#collect(branch, conditions, found, needed)
      else if (then) this.#collect(this.#resolved(then), [...conditions, conditionOf(choice)], found, needed)
    }
  }

  /** A schema with its `$ref` resolved. Keywords next to the `$ref` override the definition's. */
  #resolved(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema
    const name = schema.$ref.replace('#/definitions/', '')
    return { ...this.#resolved(this.#root.definitions?.[name] ?? {}), title: name, ...schema }
  }

  /** The schema of the map that a value may be, or that all values of a map are, if its keys are known. */
  #mapOf(schema: Schema): Schema | undefined {
    // The keys of an auth depend on its type, and each type has a page.
    if (schema.title === 'requestAuth' || schema.$ref === '#/definitions/requestAuth') return undefined
    if (schema.properties) return schema
    const { additionalProperties: each, anyOf = [], if: choice, then, else: otherwise } = schema
    const others = [typeof each === 'object' ? each : undefined, ...anyOf, otherwise]
    // A map with `literal` is a string.
    if (choice?.type === 'object' && !choice.properties) others.push(then)
    return others
      .map((other) => other && this.#resolved(other))
      .find((other) => other?.properties !== undefined)
  }

  #typeOf(schema: Schema): string {
    const name = schema.$ref?.replace('#/definitions/', '') ?? ''
    if (Object.hasOwn(typeNames, name)) return typeNames[name] ?? ''
    const values = schema.enum ? schema : schema.else
    if (values?.enum) return listed(valuesOf(values), 'or')
    if (schema.anyOf) return schema.anyOf.map((each) => this.#typeOf(each)).join(', or another ')
    if (schema.if?.type === 'array') return 'map, or list of maps'
    if (schema.items && schema.type === 'array') return `list of ${this.#typeOf(schema.items)}`
    const types = [schema.type ?? 'object'].flat()
    return types.map((type) => plainTypes[type] ?? type).join(' or ')
  }

  /** The default and the description. */
  #wordsOf({ forms, isRequired }: Key): readonly [string, string] {
    const byMeaning = new Map<string, string[]>()
    for (const { schema, conditions } of forms) {
      const meaning = meaningOf(schema, isRequired)
      byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), conditions.join(' and ')])
    }
    const meanings = [...byMeaning].map(([meaning, conditions]) => {
      if (conditions.includes('')) return meaning
      const when = conditions.join(', or ')
      return byMeaning.size > 1 ? `${capital(when)}: ${meaning}` : `Only ${when}. ${meaning}`
    })
    const standard = isRequired
      ? 'required'
      : (forms.map(({ schema }) => defaultOf(schema)).find(Boolean) ?? '')
    return [standard, [meanings.join(' '), ...valueDescriptions(forms)].join('\n  - ')]
  }
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'whole number',
  object: 'map',
  array: 'list',
  null: '`null`',
}

/** Anchor of a key on its page: its path in lower case. */
export function anchorOf(path: readonly string[]): string {
  return path.join('-').toLowerCase().replace('$', '')
}

/** True if a schema describes a key. Without a description, it only narrows another schema. */
function isDescribed({ markdownDescription }: Schema): boolean {
  return markdownDescription !== undefined
}

const rfc = / \((?:RFC \d+( section [\d.]+)?|FIPS [\d-]+)\)/

/** The first paragraph of a description. The others have labels, such as `Default:`. */
function meaningOf({ markdownDescription = '' }: Schema, isRequired: boolean): string {
  const [meaning = ''] = markdownDescription.split('\n\n')
  // docs/config.md says once what happens if a secret is omitted.
  const plain = meaning
    .replace('**Secret.** ', '')
    .replace(/ \(RFC \d+ section [\d.]+\)/, '')
    // The type links to the forms of durations.
    .replace(/: (?:`\d+[smhd]`,? )+or whole seconds\./, '.')
    .replace(/ If omitted, `options\.credentials\.\w+` is used(; [^.]*)?\./, '')
    // docs/config.md lists the values in which references are allowed.
    .replace(/ References are allowed( in strings)?\./, '')
  return isRequired ? plain.replace(' Required.', '') : plain
}

function defaultOf({ markdownDescription = '' }: Schema): string | undefined {
  const begin = 'Default: '
  return markdownDescription
    .split('\n\n')
    .find((each) => each.startsWith(begin))
    ?.slice(begin.length)
}

/** The values of a choice. A number among strings repeats one of them, as YAML reads it without quotes. */
function valuesOf({ enum: values = [] }: Schema): readonly unknown[] {
  return values.some((value) => typeof value === 'string')
    ? values.filter((value) => typeof value === 'string')
    : values
}

/** Descriptions of the values. More than 8 would make the table hard to read. */
function valueDescriptions(forms: readonly Form[]): readonly string[] {
  const descriptions = new Map<unknown, string>()
  for (const { schema } of forms) {
    const choice =
      [schema, schema.items, schema.else, ...(schema.anyOf ?? [])].find((each) => each?.enum) ?? {}
    for (const [index, value] of valuesOf(choice).entries()) {
      const description = choice.markdownEnumDescriptions?.[index]
      if (description !== undefined && !descriptions.has(value))
        descriptions.set(value, `\`${value}\`: ${description.split('\n\n')[0]?.replace(rfc, '')}`)
    }
  }
  const all = [...descriptions]
  if (all.length > 8 || all.every(([value, text]) => text.endsWith(`${value}.`))) return []
  return [...descriptions.values()]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
