/** What an editor offers at a position, and shows about one. */
import { isScalar } from 'yaml'
import { type Cursor, cursorAt, parseText } from './cursor.ts'
import { configOf, nodesOf } from './document.ts'
import {
  type Choice,
  defaultOf,
  descriptionOf,
  type Key,
  type Path,
  type Place,
  type SchemaModel,
  titleOf,
} from './model.ts'
import { referencesAt, referenceText } from './references.ts'
import { flowText, keyText, linesOf, scalarText } from './render.ts'
import { isListValue, isMapValue, type Snippet, sameValue, type Value } from './rules.ts'
import { exampleOf, type Insert, plainInsert, snippetInsert, withRequired } from './snippets.ts'

export interface Completion {
  readonly label: string
  readonly kind: 'key' | 'value' | 'reference' | 'snippet'
  /** A word or two after the label: `required`, or the default. */
  readonly detail?: string
  /** Markdown. */
  readonly description?: string
  /** The text to insert, which is computed when it is chosen. */
  readonly insert: () => Insert
}

export interface Completions {
  /** The text that is replaced. */
  readonly from: number
  readonly to: number
  /** The best first. */
  readonly items: readonly Completion[]
}

/** What can be typed at a position; `undefined` if nothing. */
export function completionsAt(model: SchemaModel, text: string, position: number): Completions | undefined {
  const cursor = cursorAt(text, position)
  if (!cursor) return undefined
  const place = model.at(cursor.config, cursor.path)
  const inReference = /(?:^|[^$])(?:\$\$)*(\$\{?[\w.-]*)$/.exec(cursor.before)?.[1]
  if (cursor.kind === 'value' && inReference !== undefined) {
    const from = position - inReference.length
    const rest = /^[\w.-]*\}?/.exec(text.slice(position, cursor.to))?.[0] ?? ''
    const before = cursor.before.slice(0, -inReference.length)
    return found(from, position + rest.length, references(model, place, text, cursor, before))
  }
  const { from, to } = cursor.kind === 'key' ? cursor : wholeValue(text, cursor)
  const items = cursor.kind === 'key' ? keyItems(model, model.asMap(place), cursor) : []
  const values = cursor.kind === 'value' || cursor.isEither ? valueItems(model, place, cursor) : []
  // A value with spaces or a URL is not one of those that the schema lists.
  const others =
    cursor.kind === 'value' && cursor.before.trim() === '' ? references(model, place, text, cursor, '') : []
  return found(from, to, [...items, ...values, ...others])
}

function found(from: number, to: number, items: readonly Completion[]): Completions | undefined {
  const labels = new Set<string>()
  const unique = items.filter(({ label, kind }) => {
    const id = kind === 'snippet' ? `${kind} ${label}` : label
    return !labels.has(id) && labels.add(id)
  })
  return unique.length ? { from, to, items: unique } : undefined
}

/** A value with its quotes, so that a choice can have its own. */
function wholeValue(
  text: string,
  { from, to, quote }: Cursor,
): { readonly from: number; readonly to: number } {
  if (!quote) return { from, to }
  return { from: from - 1, to: text[to] === quote ? to + 1 : to }
}

function keyItems(model: SchemaModel, map: Place, cursor: Cursor): readonly Completion[] {
  const keys = model
    .keys(map)
    .filter(({ isSet, suggested, forbidden }) => !isSet && suggested && forbidden === undefined)
  const items = keys.map(({ name, required }): Completion => {
    const place = model.below(map, name)
    const fallback = defaultOf(place)
    return {
      label: name,
      kind: 'key',
      ...described(descriptionOf(place)),
      ...(required
        ? { detail: 'required' }
        : fallback !== undefined && { detail: `default ${flowText(fallback, false)}` }),
      insert: () => [
        keyText(name, cursor.inFlow),
        ...(cursor.hasValue ? [] : [':', ...valueInsert(model, place, cursor)]),
      ],
    }
  })
  if (cursor.hasValue) return items
  const missing = keys.filter(({ inSkeleton }) => inSkeleton)
  const title = titleOf(map)
  const indent = ' '.repeat(cursor.indent)
  const snippets = model
    .snippets(map)
    .filter(({ body }) => isMapValue(body as Value) && !cursor.inFlow)
    .map((snippet) => withoutKeys(snippet, map, keys))
    .filter(({ body }) => Object.keys(body).length > 0)
    .map((snippet) => snippetItem(snippet, snippetInsert(snippet, indent)))
  if (!missing.length || title === undefined || snippets.some(({ label }) => label === title))
    return [...items, ...snippets]
  const all = withRequired(model, map, map.value) as Readonly<Record<string, Value>>
  const added = Object.fromEntries(missing.map(({ name }) => [name, all[name]]))
  const lines = cursor.inFlow ? [flowText(added).slice(2, -2)] : (linesOf(added, 2) ?? [])
  const skeleton: Completion = {
    label: title,
    kind: 'snippet',
    detail: 'required keys',
    insert: () => [lines.join(`\n${indent}`)],
  }
  return [...items, skeleton, ...snippets]
}

/** A snippet of a map without the keys that are set, or have no place there. */
function withoutKeys({ body, ...snippet }: Snippet, { value }: Place, keys: readonly Key[]): Snippet {
  const kept = Object.entries(body).filter(
    ([key]) =>
      keys.length === 0 || keys.some(({ name }) => name === key) || (key.includes('$') && isMapValue(value)),
  )
  return { ...snippet, body: Object.fromEntries(kept) }
}

/** What follows a key and its colon. */
function valueInsert(model: SchemaModel, place: Place, { inFlow, indent }: Cursor): Insert {
  const kinds = model.kinds(place)
  const inner = `\n${' '.repeat(indent + 2)}`
  const [snippet, another] = model.snippets(place)
  if (snippet && !another && !inFlow) {
    const { body } = snippet
    if (typeof body === 'object') return [inner, ...snippetInsert(snippet, inner.slice(1))]
  }
  const isOnly = (kind: string): boolean => kinds.length === 1 && kinds[0] === kind
  if (isOnly('map')) return inFlow ? [' { ', { field: '' }, ' }'] : [inner]
  if (isOnly('list')) return inFlow ? [' [', { field: '' }, ']'] : [`${inner}- `]
  if (model.choices(place).length) return [' ']
  const example = exampleOf(model, place)
  const written = example !== undefined && !isMapValue(example) && !isListValue(example)
  return [' ', { field: written ? scalarText(example, { inFlow }) : '' }]
}

function valueItems(model: SchemaModel, place: Place, cursor: Cursor): readonly Completion[] {
  const { inFlow, quote, indent } = cursor
  const choices = model.choices(place).map(
    (choice): Completion => ({
      label: flowText(choice.value, inFlow),
      kind: 'value',
      ...(choice.isDefault && { detail: 'default' }),
      ...described(choice.description),
      insert: () => [
        typeof choice.value === 'string'
          ? scalarText(choice.value, { inFlow, quote })
          : flowText(choice.value),
      ],
    }),
  )
  const snippets = model.snippets(place).map((snippet): Completion => {
    const isMap = typeof snippet.body === 'object'
    const onLine = cursor.kind === 'value' && isMap
    const inner = ' '.repeat(cursor.isEither ? indent : indent + 2)
    const insert = snippetInsert(snippet, inner)
    const label = typeof snippet.body === 'boolean' ? String(snippet.body) : snippet.label
    return snippetItem({ ...snippet, label }, onLine ? [`\n${inner}`, ...insert] : insert)
  })
  const examples = exampleItems(model, place, cursor)
  const known = new Set([...choices, ...examples].map(({ label }) => label))
  return [...choices, ...examples, ...snippets.filter(({ label }) => !known.has(label))].filter(
    ({ insert }) => !inFlow || !plainInsert(insert()).includes('\n'),
  )
}

/** The default and scalar examples, which are also values to begin with. */
function exampleItems(model: SchemaModel, place: Place, { inFlow, quote }: Cursor): readonly Completion[] {
  const fallback = defaultOf(place)
  return place.schemas
    .flatMap(({ default: own, examples = [] }) => (own === undefined ? examples : [own, ...examples]))
    .filter((example) => !isMapValue(example) && !isListValue(example) && model.accepts(place, example))
    .map((example) => ({
      label: flowText(example, inFlow),
      kind: 'value',
      detail: example === fallback ? 'default' : 'example',
      insert: () => [scalarText(example, { inFlow, quote })],
    }))
}

function snippetItem({ label, description }: Snippet, insert: Insert): Completion {
  return { label, kind: 'snippet', ...described(description), insert: () => insert }
}

function references(
  model: SchemaModel,
  place: Place,
  text: string,
  { config, quote, inFlow, before: typed }: Cursor,
  before: string,
): readonly Completion[] {
  return referencesAt(model, place, config, text, before).map((choice): Completion => {
    const [begin, end] =
      !quote && inFlow && typed === '' ? ['"', '"'] : [typed === '' ? quote : '', typed === '' ? quote : '']
    const { source, name, isSample } = choice
    return {
      label: referenceText(choice),
      kind: 'reference',
      insert: () =>
        isSample
          ? [`${begin}\${${source}.`, { field: name }, `}${end}`]
          : [`${begin}${referenceText(choice)}${end}`],
    }
  })
}

function described(description: string | undefined): { readonly description?: string } {
  return description === undefined ? {} : { description }
}

/** What is shown about a key or a value. */
export interface Hover {
  readonly from: number
  readonly to: number
  /** Title of the map that the key belongs to, or of the key's own. */
  readonly title?: string
  /** Markdown. */
  readonly description?: string
  /** The values that the schema lists, the current one first. */
  readonly choices: readonly Choice[]
  readonly examples: readonly string[]
}

/** What is at a position; `undefined` if the schema says nothing about it. */
export function hoverAt(model: SchemaModel, text: string, position: number): Hover | undefined {
  const document = parseText(text)
  const config = configOf(document)
  for (const { path, node } of nodesOf(document.contents)) {
    const [from, to] = node?.range ?? [0, 0]
    if (!isScalar(node) || position < from || position > to || path.length === 0) continue
    const place = model.at(config, path)
    const description = descriptionOf(place)
    if (description === undefined) return undefined
    const title =
      place.schemas.find((schema) => schema.title !== undefined)?.title ?? ownerTitle(model, config, path)
    const choices = model.choices(place)
    const current = choices.filter(({ value }) => sameValue(value, place.value))
    const examples = place.schemas.flatMap(({ examples = [] }) => examples)
    return {
      from,
      to,
      ...(title !== undefined && { title }),
      description,
      choices: [...current, ...choices.filter((choice) => !current.includes(choice))],
      examples: [
        ...new Set(examples.map((example) => (linesOf(example, 2) ?? [flowText(example, false)]).join('\n'))),
      ],
    }
  }
  return undefined
}

/** Title of the map whose schema describes a key, or of the list of an item. */
function ownerTitle(model: SchemaModel, config: Value, path: Path): string | undefined {
  const name = path.findLast((step) => typeof step === 'string') ?? ''
  const own = name === path.at(-1) ? undefined : model.at(config, path.slice(0, -1))
  let title = own?.schemas.find((schema) => schema.title !== undefined)?.title
  if (title !== undefined) return title
  for (const schema of model.at(config, path.slice(0, path.lastIndexOf(name))).schemas) {
    title = schema.title ?? title
    if (model.rules.entryRules(schema, name).some((rule) => typeof rule === 'object')) break
  }
  return title
}
