import { isName, listWords, secretHint, yamlKey, yamlText } from '../diagnostics/hints.ts'
import {
  asName,
  asTypeScriptFile,
  epochSeconds,
  inOneUnit,
  statusesIn,
  withScheme,
} from '../diagnostics/repairs.ts'
import { nodeAt, type Path, type SourceNode } from '../ir/source.ts'
import { keyWithValue } from './key-hints.ts'
import { meantValues, valueNote } from './other-names.ts'
import { likelyType, sampleOf } from './samples.ts'
import { followRef, type SchemaNode } from './schema-node.ts'

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'a map',
  array: 'a list',
  null: '`null`',
  true: '`true`',
  false: '`false`',
}

export function typeWords(types: readonly string[]): string {
  const words = types.map((type) => typeNames[type] ?? type)
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** Where a wrong value is. */
export interface ValuePlace {
  readonly path: Path
  /** What the schema says of it. */
  readonly schema: SchemaNode
  readonly whole: SchemaNode
  readonly root: SourceNode
}

/** What to write instead of a value of another kind. Never shows what may be a secret. */
export function typeHint(types: readonly string[], place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const key = path.at(-1) ?? ''
  const node = nodeAt(root, path)
  const reference = types.includes('string') ? mapAsReference(node) : undefined
  if (reference !== undefined) return entryOf(place, reference)
  if (schema['x-diagnostic'] === 'secrets/plain') return secretHint(key)
  if (node?.kind === 'scalar' && node.lost !== undefined) return entryOf(place, node.lost)
  const takesMap = types.includes('object')
  if (node?.kind === 'list' && takesMap && ['headers', 'query'].includes(key))
    return `${key}: ${yamlText(entriesOfList(node.items) ?? { NAME: 'value' })}`
  if (node?.kind === 'map' && path.length === 2 && path[0] === 'query') {
    const [inner] = node.entries.keys()
    if (inner !== undefined) return `${yamlKey(`${key}[${inner}]`)}: value`
  }
  if (node?.kind === 'scalar' && schema.title === 'variable')
    return entryOf(place, node.value === null ? {} : { default: node.value })
  if (node?.kind === 'scalar' && node.value !== null) {
    const truth = typeof node.value === 'string' ? truthOf(node.text) : undefined
    if (truth !== undefined && (types.includes('boolean') || types.includes(truth))) return `${key}: ${truth}`
    if (types.includes('array') && /^-[^\s-]/.test(node.text)) return 'put a space after each `-`'
    // `auth: token=a` under it, or without a blank.
    const written = takesMap && /^\w+\s*[:=]/.test(node.text) ? keyWithValue(node.text) : undefined
    if (written) return written.hint
    if (key === 'auth' && Object.hasOwn(whole.definitions ?? {}, node.text))
      return `auth: { type: ${node.text} }`
    if (key === 'output') return `output: { file: ${node.text} }`
  }
  for (const value of converted(node, types, path)) if (fits(value, place)) return entryOf(place, value)
  const hint = valueHint(place)
  if (hint !== undefined) return hint
  const [first] = types.flatMap((type) => (Object.hasOwn(anyValues, type) ? [anyValues[type]] : []))
  return entryOf(place, first)
}

/** The reference that a map such as `{ env: NAME }` was meant for. */
function mapAsReference(node: SourceNode | undefined): string | undefined {
  const [entry, another] = node?.kind === 'map' ? node.entries : []
  if (!entry || another || entry[1].node.kind !== 'scalar') return undefined
  const [, word = ''] = /^(?:from_?)?(env|credential|variable)(?:ironment|_?var|s)?$/i.exec(entry[0]) ?? []
  const name = entry[1].node.text
  const source = { env: 'env', credential: 'credentials', variable: 'variables' }[word.toLowerCase()]
  return source !== undefined && isName(name) ? `\${${source}.${name}}` : undefined
}

/** A map of what other tools write as a list of names and values; `undefined` if it is not one. */
function entriesOfList(items: readonly SourceNode[]): Readonly<Record<string, string>> | undefined {
  const textOf = (item: SourceNode, keys: readonly string[]): string | undefined => {
    const node = keys.map((key) => nodeAt(item, [key])).find((found) => found?.kind === 'scalar')
    return node?.kind === 'scalar' ? node.text : undefined
  }
  const entries = items.flatMap((item): readonly (readonly [string, string])[] => {
    const [name, value] = [textOf(item, ['name', 'key']), textOf(item, ['value'])]
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  return entries.length && entries.length === items.length ? Object.fromEntries(entries) : undefined
}

/** A value of each kind, for keys of which nothing else is known. */
const anyValues: Readonly<Record<string, unknown>> = {
  string: 'value',
  object: { NAME: 'value' },
  array: ['value'],
  boolean: true,
  true: true,
  false: false,
}

/** What a value is as one of other kinds: a number in quotes, an item of a list alone, a list of one. */
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
    // Half a second more or less is no other duration.
    ...(types.join() === 'string,integer' && typeof node.value === 'number' ? [Math.round(node.value)] : []),
    ...(types.includes('string') && typeof node.value !== 'string' ? [node.text] : []),
    ...(types.includes('integer') && /^\d+(\.0+)?$/.test(node.text) ? [Number(node.text)] : []),
    ...(types.includes('array') ? [[node.text]] : []),
  ]
}

/** What to write instead of a value that a key does not take: what it was likely meant for, or an example. */
export function valueHint(place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const node = nodeAt(root, path)
  const text = node?.kind === 'scalar' && node.value !== null ? node.text : ''
  const isNever = /^(?:0+[smhd]?|-\d+[smhd]?|false|no|never|none|disabled)$/i.test(text)
  if (isNever && fits('off', place) && !fits('on', place)) return entryOf(place, 'off')
  // A name is not made of a reference, and nobody has typed in a long text.
  const fitting = text.length > 200 ? [] : text === '' || text.includes('${') ? [withScheme] : repairs
  const repaired = fitting
    .map((repair) => repair(text))
    .find((value) => value !== undefined && fits(value, place))
  if (repaired !== undefined) return entryOf(place, repaired)
  const isItem = nodeAt(root, path.slice(0, -1))?.kind === 'list'
  const sample = sampleOf(isItem ? `${path.at(-2)}[]` : (path.at(-1) ?? ''), schema, whole)
  if (sample !== undefined) return entryTextOf(place, sample)
  return fits(anyValues['string'], place) ? entryOf(place, anyValues['string']) : undefined
}

/** What to write instead of a value that is none of those that a key can have. */
export function choiceHint(allowed: readonly string[], place: ValuePlace): string | undefined {
  const { path, schema, whole, root } = place
  const list = nodeAt(root, path.slice(0, -1))
  const key = (list?.kind === 'list' ? path.at(-2) : path.at(-1)) ?? ''
  const node = nodeAt(root, path)
  if (node?.kind === 'scalar') {
    const map = nodeAt(root, path.slice(0, -1))
    const note = valueNote(key, node.text, (other) => map !== undefined && nodeAt(map, [other]) !== undefined)
    if (note !== undefined) return note
    const meant = meantValues(node.text, allowed)
    if (meant.length) return `did you mean ${listWords(meant)}?`
    if (key === 'type') return `type: ${likelyType(whole, map) ?? 'bearer'}`
  }
  const set = list?.kind === 'list' ? list.items.map((item) => (item.kind === 'scalar' ? item.text : '')) : []
  const free = allowed.find((value) => !set.includes(value))
  return free === undefined ? 'remove it' : entryOf(place, schema.default ?? free)
}

const repairs: readonly ((text: string) => unknown)[] = [
  withScheme,
  inOneUnit,
  statusesIn,
  (text) => statusesIn(text)?.[0],
  epochSeconds,
  asTypeScriptFile,
  asName,
]

/** True for a value that a key takes, as far as the schema says so right at its place. */
function fits(value: unknown, { schema, whole }: Pick<ValuePlace, 'schema' | 'whole'>): boolean {
  const types = [schema.type ?? []].flat()
  switch (typeof value) {
    case 'string':
      return (
        (types.includes('string') || schema.enum?.includes(value) === true) &&
        value.length >= (schema.minLength ?? 0) &&
        // A pattern may be one for references alone.
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

/** An entry to paste; for an item of a list, the item. */
function entryOf(place: ValuePlace, value: unknown): string {
  return entryTextOf(place, yamlText(value))
}

function entryTextOf({ path, root }: ValuePlace, value: string): string {
  const isItem = nodeAt(root, path.slice(0, -1))?.kind === 'list'
  return isItem ? value : `${yamlKey(path.at(-1) ?? '')}: ${value}`
}

/** The truth value that a text stands for elsewhere, such as in YAML 1.1. */
function truthOf(text: string): 'true' | 'false' | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text)) return 'true'
  return /^(n|no|off|false|0)$/i.test(text) ? 'false' : undefined
}

export function foundWords(node: SourceNode | undefined): string {
  if (node?.kind === 'map') return 'a map'
  if (node?.kind === 'list') return 'a list'
  if (node?.value === null || node === undefined) return 'empty'
  if (typeof node.value === 'boolean') return `the ${node.value ? 'yes' : 'no'} of YAML, \`${node.text}\``
  if (typeof node.value !== 'number') {
    // In YAML 1.1, or without their quotes, these are truth values.
    return truthOf(node.text) !== undefined && /\D/.test(node.text) ? `the text \`${node.text}\`` : 'a text'
  }
  return Number.isFinite(node.value) ? 'a number' : `\`${node.text}\``
}
