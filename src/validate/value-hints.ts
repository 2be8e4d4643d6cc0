import { isName, listWords, secretHint, yamlKey, yamlText } from '../diagnostics/hints.ts'
import {
  asName,
  asPath,
  asTypeScriptFile,
  epochSeconds,
  inOneUnit,
  nearestDuration,
  statusesIn,
  withScheme,
} from '../diagnostics/repairs.ts'
import { nodeAt, type Path, type SourceNode, toData } from '../ir/source.ts'
import { keyWithValue } from './key-hints.ts'
import { meantValues, valueNote } from './other-names.ts'
import { sampleFor, sampleOf } from './samples.ts'
import { followRef, type SchemaNode } from './schema-node.ts'

const typeNames: Readonly<Record<string, readonly string[]>> = {
  string: ['a string'],
  integer: ['a whole number'],
  number: ['a number'],
  boolean: ['`true`', '`false`'],
  object: ['a map'],
  array: ['a list'],
  null: ['`null`'],
  true: ['`true`'],
  false: ['`false`'],
}

/** Names types of JSON Schema in a message, such as `a string or a list`. */
export function typeWords(types: readonly string[]): string {
  const words = types.flatMap((type) => typeNames[type] ?? type)
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** The place of a wrong value. */
export interface ValuePlace {
  readonly path: Path
  /** The schema that refuses it. */
  readonly schema: SchemaNode
  readonly whole: SchemaNode
  readonly root: SourceNode
}

/** What to write instead of a value of another type. Never shows what may be a secret. */
export function typeHint(types: readonly string[], place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const key = path.at(-1) ?? ''
  const node = nodeAt(root, path)
  const reference = types.includes('string') ? mapAsReference(node) : undefined
  if (reference !== undefined) return entryOf(place, reference)
  if (schema['x-diagnostic'] === 'secrets/plain') return secretHint(key)
  if (node?.kind === 'scalar' && node.lost !== undefined) return entryOf(place, node.lost)
  const takesMap = types.includes('object')
  const withoutDash = node?.kind === 'list' && key === 'auth' ? referencesOnly(node.items) : undefined
  if (withoutDash) return entryOf(place, withoutDash)
  if (node?.kind === 'list' && takesMap && ['headers', 'query'].includes(key))
    return `${key}: ${yamlText(entriesOfList(node.items) ?? { NAME: 'value' })}`
  if (node?.kind === 'map' && path.length === 2 && path[0] === 'query') {
    const [inner] = node.entries.keys()
    if (inner !== undefined) return `${yamlKey(`${key}[${inner}]`)}: value`
  }
  if (
    node?.kind === 'list' &&
    schema.title === 'variable' &&
    node.items.every(({ kind }) => kind === 'scalar')
  )
    return entryOf(place, { enum: toData(node) })
  if (node?.kind === 'scalar' && schema.title === 'variable')
    return entryOf(place, node.value === null ? {} : { default: node.value })
  if (node?.kind === 'scalar' && node.value !== null) {
    const truth = typeof node.value === 'string' ? truthOf(node.text) : undefined
    if (truth !== undefined && (types.includes('boolean') || types.includes(truth))) return `${key}: ${truth}`
    if (types.includes('array') && /^-[^\s-]/.test(node.text)) return 'put a space after each `-`'
    // A key without a colon, or without the space after it, such as `auth: token=a`.
    const written = takesMap && /^\w+\s*[:=](?!\/\/)/.test(node.text) ? keyWithValue(node.text) : undefined
    if (written) return written.hint
    if (key === 'auth' && Object.hasOwn(whole.definitions ?? {}, node.text))
      return `auth: { type: ${node.text} }`
    if (schema.properties?.['url'] && /^https?:\/\//.test(node.text))
      return entryOf(place, { url: node.text })
    if (key === 'variables' && isName(node.text)) return entryOf(place, { [node.text]: {} })
    if (key === 'output') {
      const file = /\.m?[jt]s$/.test(node.text)
        ? node.text
        : (asTypeScriptFile(node.text) ?? 'generated/api.ts')
      return entryOf(place, { file })
    }
  }
  for (const value of converted(node, types, path)) if (fits(value, place)) return entryOf(place, value)
  const hint = valueHint(place)
  if (hint !== undefined) return hint
  const [first] = types.flatMap((type) => (Object.hasOwn(anyValues, type) ? [anyValues[type]] : []))
  return entryOf(place, first)
}

/** The reference that a map such as `{ env: NAME }` was likely meant as. */
function mapAsReference(node: SourceNode | undefined): string | undefined {
  const [entry, another] = node?.kind === 'map' ? node.entries : []
  if (!entry || another || entry[1].node.kind !== 'scalar') return undefined
  const [, word = ''] = /^(?:from_?)?(env|credential|variable)(?:ironment|_?var|s)?$/i.exec(entry[0]) ?? []
  const name = entry[1].node.text
  const source = { env: 'env', credential: 'credentials', variable: 'variables' }[word.toLowerCase()]
  return source !== undefined && isName(name) ? `\${${source}.${name}}` : undefined
}

/** The map that is the only item of a list. `undefined` if it contains more than a type and references. */
function referencesOnly(items: readonly SourceNode[]): Readonly<Record<string, string>> | undefined {
  const [item, another] = items
  if (item?.kind !== 'map' || another) return undefined
  const entries = [...item.entries].flatMap(([key, { node }]): readonly (readonly [string, string])[] => {
    const isShown = node.kind === 'scalar' && (key === 'type' || /^\$\{[\w.-]+\}$/.test(node.text))
    return isShown ? [[key, node.text]] : []
  })
  return entries.length === item.entries.size ? Object.fromEntries(entries) : undefined
}

/** Turns another tool's list of names and values into a map; `undefined` if it is not such a list. */
function entriesOfList(items: readonly SourceNode[]): Readonly<Record<string, string>> | undefined {
  const textOf = (item: SourceNode, keys: readonly string[]): string | undefined => {
    const node = keys.map((key) => nodeAt(item, [key])).find((found) => found?.kind === 'scalar')
    return node?.kind === 'scalar' ? node.text : undefined
  }
  const entries = items.flatMap((item): readonly (readonly [string, string])[] => {
    const [name, value] = [textOf(item, ['name', 'key']), textOf(item, ['value'])]
    if (name !== undefined && value !== undefined) return [[name, value]]
    // An item such as `- Accept: application/json`.
    const [only, another] = item.kind === 'map' ? item.entries.keys() : []
    const own = only === undefined || another !== undefined ? undefined : textOf(item, [only])
    return only === undefined || own === undefined ? [] : [[only, own]]
  })
  return entries.length && entries.length === items.length ? Object.fromEntries(entries) : undefined
}

/** A value of each type, for keys without an example. */
const anyValues: Readonly<Record<string, unknown>> = {
  string: 'value',
  object: { NAME: 'value' },
  array: ['value'],
  boolean: true,
  true: true,
  false: false,
}

/** A value converted to other types: a number in quotes, the first item of a list, a list of one. */
function converted(
  node: SourceNode | undefined,
  types: readonly string[],
  [first]: Path,
): readonly unknown[] {
  if (node?.kind === 'list') {
    const texts = node.items.flatMap((item) =>
      item.kind === 'scalar' && item.value !== null ? [item.text] : [],
    )
    // Several values of a header are one (RFC 9110 section 5.3).
    return types.includes('string') && texts.length ? [first === 'headers' ? texts.join(', ') : texts[0]] : []
  }
  if (node?.kind !== 'scalar' || node.value === null) return []
  return [
    // A duration, which may be rounded to whole seconds.
    ...(types.join() === 'string,integer' && typeof node.value === 'number' ? [Math.round(node.value)] : []),
    ...(types.includes('string') && typeof node.value !== 'string' ? [node.text] : []),
    ...(types.includes('integer') && /^\d+(\.0+)?$/.test(node.text) ? [Number(node.text)] : []),
    // The host of a URL.
    ...(types.includes('array') ? [[node.text], [node.text.replace(/^https?:\/\/([^/?#]+).*$/, '$1')]] : []),
  ]
}

/** What to write instead of a value that a key does not allow: what was likely meant, or an example. */
export function valueHint(place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const node = nodeAt(root, path)
  const text = node?.kind === 'scalar' && node.value !== null ? node.text : ''
  const truth = truthOf(text)
  if (truth !== undefined && [schema.type].flat().includes('boolean')) return `${path.at(-1) ?? ''}: ${truth}`
  const isNever = /^(?:0+[smhd]?|-\d+[smhd]?|false|no|never|none|disabled)$/i.test(text)
  if (isNever && fits('off', place) && !fits('on', place)) return entryOf(place, 'off')
  // A reference cannot be turned into a name, and a long text is not a typing mistake.
  const fitting = text.length > 200 ? [] : text === '' || text.includes('${') ? [withScheme] : repairs
  const repaired = fitting
    .map((repair) => repair(text))
    .find((value) => value !== undefined && fits(value, place))
  if (repaired !== undefined) return entryOf(place, repaired)
  const absolute = /url$/i.test(path.at(-1) ?? '') ? atBaseUrl(text, root) : undefined
  if (absolute !== undefined && fits(absolute, place)) return entryOf(place, absolute)
  const { minimum, maximum } = schema
  const near =
    minimum === undefined || maximum === undefined ? undefined : nearestDuration(text, minimum, maximum)
  if (near !== undefined && fits(near, place)) return entryOf(place, near)
  const isItem = nodeAt(root, path.slice(0, -1))?.kind === 'list'
  const sample = sampleOf(isItem ? `${path.at(-2)}[]` : (path.at(-1) ?? ''), schema, whole)
  if (sample !== undefined) return entryTextOf(place, sample)
  return fits(anyValues['string'], place) ? entryOf(place, anyValues['string']) : undefined
}

/** A URL on the host of the API for a path that begins with a slash. */
function atBaseUrl(path: string, root: SourceNode): string | undefined {
  const baseUrl = nodeAt(root, ['baseUrl'])
  const [origin] = baseUrl?.kind === 'scalar' ? (/^(?:https?:\/\/|\$\{)[^/?#]+/.exec(baseUrl.text) ?? []) : []
  return origin !== undefined && /^\/(?!\/)/.test(path) ? origin + path : undefined
}

/** What to write instead of a value that is not one of the allowed ones. */
export function choiceHint(allowed: readonly string[], place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const list = nodeAt(root, path.slice(0, -1))
  const key = (list?.kind === 'list' ? path.at(-2) : path.at(-1)) ?? ''
  const node = nodeAt(root, path)
  if (node?.kind === 'scalar') {
    const map = nodeAt(root, path.slice(0, -1))
    const note = valueNote(key, node.text, (other) => map !== undefined && nodeAt(map, [other]) !== undefined)
    if (note !== undefined) return note
    // A type that exists is not misspelled.
    const isType = key === 'type' && Object.hasOwn(whole.definitions ?? {}, node.text)
    const meant = isType ? [] : meantValues(node.text, allowed)
    if (meant.length) return `did you mean ${listWords(meant)}?`
    if (key === 'type') return `type: ${sampleFor(key, { properties: { type: schema } }, whole, map)}`
  }
  const set = list?.kind === 'list' ? list.items.map((item) => (item.kind === 'scalar' ? item.text : '')) : []
  const free = allowed.find((value) => !set.includes(value))
  if (free === undefined) return 'remove it'
  const sample = schema.default === undefined ? sampleOf(key, schema, whole) : undefined
  return sample === undefined || list?.kind === 'list'
    ? entryOf(place, schema.default ?? free)
    : entryTextOf(place, sample)
}

const repairs: readonly ((text: string) => unknown)[] = [
  withScheme,
  inOneUnit,
  statusesIn,
  (text) => statusesIn(text)?.[0],
  epochSeconds,
  asTypeScriptFile,
  asPath,
  asName,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
]

/** True if a key allows a value, as far as the schema of its place alone says. */
function fits(value: unknown, { schema, whole }: Pick<ValuePlace, 'schema' | 'whole'>): boolean {
  const types = [schema.type ?? []].flat()
  switch (typeof value) {
    case 'string':
      return (
        (types.includes('string') || schema.enum?.includes(value) === true) &&
        value.length >= (schema.minLength ?? 0) &&
        // A pattern may allow only references.
        (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) &&
        (schema.pattern !== undefined || value !== '')
      )
    case 'number':
      return (
        (types.includes('number') || types.includes('integer')) &&
        value >= (schema.minimum ?? value) &&
        value <= (schema.maximum ?? value)
      )
    default:
      return (
        Array.isArray(value) &&
        types.includes('array') &&
        value.every((item) => fits(item, { schema: followRef(schema.items ?? {}, whole), whole }))
      )
  }
}

/** An entry that can be pasted; for an item of a list, the item. */
function entryOf(place: ValuePlace, value: unknown): string {
  return entryTextOf(place, yamlText(value))
}

function entryTextOf({ path, root }: ValuePlace, value: string): string {
  const isItem = nodeAt(root, path.slice(0, -1))?.kind === 'list'
  return isItem ? value : `${yamlKey(path.at(-1) ?? '')}: ${value}`
}

/** The boolean that a string means in YAML 1.1 or other formats. */
function truthOf(text: string): 'true' | 'false' | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text)) return 'true'
  return /^(n|no|off|false|0)$/i.test(text) ? 'false' : undefined
}

/** Names a value in a message, such as `a list`; `undefined` if it is empty. */
export function foundWords(node: SourceNode | undefined): string | undefined {
  if (node?.kind === 'map') return 'a map'
  if (node?.kind === 'list') return 'a list'
  if (node === undefined || node.value === null) return undefined
  if (typeof node.value === 'boolean') return `the boolean \`${node.text}\``
  if (typeof node.value === 'string') {
    // In YAML 1.1, or without quotes, it would be a boolean.
    const looksBoolean = truthOf(node.text) !== undefined && /\D/.test(node.text)
    return looksBoolean ? `the string \`${node.text}\`` : 'a string'
  }
  return Number.isFinite(node.value) ? 'a number' : `\`${node.text}\``
}
