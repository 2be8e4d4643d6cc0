/** What the schema says of the keys of a map, as a table of a page. */

/** A JSON Schema, as far as ours goes (docs/decisions/0002). */
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
  /** True where the map always needs it, or wherever it has an effect at all. */
  readonly isRequired: boolean
  /** What it is, by what else is chosen. */
  readonly forms: readonly Form[]
}

interface Form {
  /** When it is so; empty: always. */
  readonly conditions: readonly string[]
  readonly schema: Schema
}

/** The page of each auth type. The keys at the top of a config are in docs/config.md. */
export const authPages: Readonly<Record<string, string>> = {
  none: 'docs/auth/none.md',
  apiKey: 'docs/auth/api-key.md',
  bearer: 'docs/auth/bearer.md',
  basic: 'docs/auth/basic.md',
  digest: 'docs/auth/digest.md',
  jwt: 'docs/auth/jwt.md',
  oauth1: 'docs/auth/oauth1.md',
  awsSigV4: 'docs/auth/aws-sigv4.md',
  oauth2: 'docs/auth/oauth2.md',
}

/** What a definition is called in the column of types. `CONFIG` stands for the way to docs/config.md. */
const typeNames: Readonly<Record<string, string>> = {
  secret: '[secret](CONFIG#secrets)',
  'text-or-secret': 'text, or [secret](CONFIG#secrets)',
  'reference-text': 'text',
  value: 'text, number or boolean',
  fixedValue: 'text, number or boolean',
  headerName: 'name of a header',
  queryName: 'name of a parameter',
  fixedName: 'name',
  duration: '[duration](CONFIG#durations)',
  numericDate: 'number of seconds',
  endpoint: 'URL',
  responseKey: 'path',
  postData: 'map of parameters',
  rename: 'map of names to names',
  refreshOrFalse: 'map, or `false`',
  renewalOrFalse: 'map, or `false`',
}

/** How a table names a condition of a schema's `if`. */
function conditionOf(choice: Schema): string {
  const phrases = Object.entries(choice.properties ?? {}).map(([key, schema]) => {
    if (schema === true) return `with \`${key}\``
    if (schema === false) throw new Error(`a condition on ${key} that no config meets`)
    const { const: value, enum: values, not: other, type } = schema
    if (value !== undefined) return `with \`${key}: ${value}\``
    if (values) return `with \`${key}\` ${listed(values, 'or')}`
    if (other?.const !== undefined) return `where \`${key}\` is not ${listed([other.const], 'or')}`
    if (other?.enum) return `where \`${key}\` is not ${listed(other.enum, 'or')}`
    if (type === 'array') return `where \`${key}\` is a list`
    if (type === 'string') return `where \`${key}\` is a text`
    throw new Error(`a condition on \`${key}\` that no table has words for: ${JSON.stringify(schema)}`)
  })
  const without = Object.keys(choice.not?.properties ?? {}).map((key) => `without \`${key}\``)
  return [...phrases, ...without].join(', ')
}

/** `a`, `b` or `c`, each as code. */
function listed(values: readonly unknown[], word: string): string {
  const [last, ...others] = values.map((value) => `\`${value}\``).reverse()
  return others.length ? `${others.reverse().join(', ')} ${word} ${last}` : `${last}`
}

/** The keys of maps of a schema. */
export class KeyTables {
  readonly #root: Schema

  constructor(root: Schema) {
    this.#root = root
  }

  /** The map at a path: of the name of an auth type or of a key at the top, and of keys below it. */
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

  /** The keys of a map, in their order. */
  keysOf(map: Schema): readonly Key[] {
    const found = new Map<string, Form[]>(Object.keys(map.properties ?? {}).map((name) => [name, []]))
    const needed = new Set<string>()
    this.#collect(map, [], found, needed)
    return [...found].flatMap(([name, forms]) =>
      forms.length ? [{ name, forms, isRequired: needed.has(name) }] : [],
    )
  }

  /** Every path of keys below a map, in their order. */
  pathsOf(map: Schema): readonly (readonly string[])[] {
    return this.keysOf(map).flatMap(({ name, forms }) => {
      const below = forms.flatMap(({ schema }) => {
        const inner = this.#mapOf(schema)
        return inner ? this.pathsOf(inner) : []
      })
      const paths = new Map(
        [[name], ...below.map((path) => [name, ...path])].map((path) => [path.join(), path]),
      )
      return [...paths.values()]
    })
  }

  /**
   * The table of the keys of the map at a path.
   *
   * @param config how the page leads to docs/config.md
   */
  table(path: readonly string[], config: string): string {
    const within = Object.hasOwn(authPages, path[0] ?? '') ? path.slice(1) : path
    const rows = this.keysOf(this.mapAt(path)).map((key) => {
      const anchor = anchorOf([...within, key.name])
      const cells = [
        `<a id="${anchor}"></a>\`${key.name}\``,
        this.#typeOf(key.forms[0]?.schema ?? {}),
        ...this.#wordsOf(key),
      ]
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('CONFIG', config)).join(' | ')} |\n`
    })
    return `| key | | default | |\n| --- | --- | --- | --- |\n${rows.join('')}`
  }

  #collect(
    schema: Schema,
    conditions: readonly string[],
    found: Map<string, Form[]>,
    needed: Set<string>,
  ): void {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      // `true` says that the key is known, `false` that it has no effect; neither says what it is.
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

  /** A schema with that which it refers to, under what stands beside the reference. */
  #resolved(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema
    const name = schema.$ref.replace('#/definitions/', '')
    return { ...this.#resolved(this.#root.definitions?.[name] ?? {}), title: name, ...schema }
  }

  /** The map that a value may be whose keys are known. */
  #mapOf(schema: Schema): Schema | undefined {
    if (schema.properties) return schema
    if (!schema.else) return undefined
    const otherwise = this.#resolved(schema.else)
    return otherwise.properties && otherwise
  }

  #typeOf(schema: Schema): string {
    const name = schema.$ref?.replace('#/definitions/', '') ?? ''
    if (Object.hasOwn(typeNames, name)) return typeNames[name] ?? ''
    const values = schema.enum ? schema : schema.else
    if (values?.enum) return listed(valuesOf(values), 'or')
    if (schema.anyOf) return schema.anyOf.map((each) => this.#typeOf(each)).join(', or ')
    if (schema.items && schema.type === 'array') return `list of ${this.#typeOf(schema.items)}`
    const types = [schema.type ?? 'object'].flat()
    return types.map((type) => plainTypes[type] ?? type).join(' or ')
  }

  /** The cells for the default and for what the key is. */
  #wordsOf({ forms, isRequired }: Key): readonly [string, string] {
    const byMeaning = new Map<string, string[]>()
    for (const { schema, conditions } of forms) {
      const meaning = meaningOf(schema, isRequired)
      byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), conditions.join(' and ')])
    }
    const meanings = [...byMeaning].map(([meaning, conditions]) => {
      const when = conditions.includes('') ? '' : `${capital(conditions.join(', or '))}. `
      return when + meaning
    })
    const standard = isRequired
      ? 'required'
      : (forms.map(({ schema }) => defaultOf(schema)).find(Boolean) ?? '')
    return [standard, [...meanings, ...valueTexts(forms)].join('<br>')]
  }
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  object: 'map',
  array: 'list',
  null: '`null`',
}

/** The anchor of a key on its page: its path, in lower case. */
export function anchorOf(path: readonly string[]): string {
  return path.join('-').toLowerCase().replace('$', '')
}

/** True where a schema says what a key is; what has no text only narrows what another one says. */
function isDescribed({ markdownDescription }: Schema): boolean {
  return markdownDescription !== undefined
}

/** The first paragraph of a description. Those behind it begin with the word for what they say. */
function meaningOf({ markdownDescription = '' }: Schema, isRequired: boolean): string {
  const [meaning = ''] = markdownDescription.split('\n\n')
  const plain = meaning.replace('**Secret.** ', '')
  return isRequired ? plain.replace(' Required.', '') : plain
}

function defaultOf({ markdownDescription = '' }: Schema): string | undefined {
  const begin = 'Default: '
  return markdownDescription
    .split('\n\n')
    .find((each) => each.startsWith(begin))
    ?.slice(begin.length)
}

/** The values of a choice. A number beside texts is one of them, as YAML reads it without quotes. */
function valuesOf({ enum: values = [] }: Schema): readonly unknown[] {
  return values.some((value) => typeof value === 'string')
    ? values.filter((value) => typeof value === 'string')
    : values
}

/** What each value means. More than a few would bury the table. */
function valueTexts(forms: readonly Form[]): readonly string[] {
  const texts = new Map<unknown, string>()
  for (const { schema } of forms) {
    const choice =
      [schema, schema.items, schema.else, ...(schema.anyOf ?? [])].find((each) => each?.enum) ?? {}
    for (const [index, value] of valuesOf(choice).entries()) {
      const text = choice.markdownEnumDescriptions?.[index]
      if (text !== undefined && !texts.has(value)) texts.set(value, `\`${value}\`: ${text.split('\n\n')[0]}`)
    }
  }
  return texts.size > 8 ? [] : [...texts.values()]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
