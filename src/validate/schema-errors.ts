import type { ErrorObject } from 'ajv'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { placeholderName, secretHint } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'
import { claimName, meantKey, meantValues, otherName } from './other-names.ts'
import { decidingKeys, parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'

/**
 * Reports ajv's errors in the config's own words.
 *
 * @param whole flexgen's schema
 */
export function reportSchemaErrors(
  errors: readonly ErrorObject[],
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): void {
  for (const error of errors) reportSchemaError(error, whole, root, reporter)
}

function reportSchemaError(
  error: ErrorObject,
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): void {
  const path = parsePointer(error.instancePath)
  const key = keyOf(path, root)
  const schema = schemaAt(error.schemaPath, whole)
  const params: Readonly<Record<string, unknown>> = error.params
  const special = specialCode(schema, error.keyword)
  if (special) return special(path, root, reporter, schema)
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty'])
      const owner = ownerOf(error.schemaPath, path, whole)
      const { hint, related } = keyHint(unknown, path, schema, whole, root)
      return reporter.report(
        'config/unknown-key',
        keySpan(root, [...path, unknown]),
        // What stands behind a colon without a blank is part of the key, and may be a secret.
        { key: keyWithValue(unknown)?.key ?? unknown, owner },
        hint,
        related,
      )
    }
    case 'required': {
      const missing = String(params['missingProperty'])
      const isClosed = schemasTo(error.schemaPath, whole).some(
        ({ schema: { additionalProperties }, depth }) =>
          depth === path.length && additionalProperties === false,
      )
      // Where a map takes no other keys, a misspelled one is told as unknown.
      const misspelled = isClosed ? undefined : misspelledKey(nodeAt(root, path), missing, schema)
      if (misspelled) {
        const data = { key: misspelled, owner: ownerOf(error.schemaPath, path, whole) }
        return reporter.report(
          'config/unknown-key',
          keySpan(root, [...path, misspelled]),
          data,
          `did you mean \`${missing}\`?`,
        )
      }
      const owner = ownerOf(error.schemaPath, path, whole) + conditionOf(error.schemaPath, path, whole)
      const data = { key: missing, owner }
      return reporter.report(
        'config/missing-key',
        path.length ? keySpan(root, path) : firstKey(root),
        data,
        hintFor(missing, schema),
        choicesOf(error, path, whole, root),
      )
    }
    case 'false schema': {
      const problem = schema.errorMessage ?? `\`${key}\` has no effect here.`
      const related = choicesOf(error, path, whole, root)
      return reporter.report('config/no-effect', keySpan(root, path), { problem }, effectHint(key), related)
    }
    case 'type': {
      const node = nodeAt(root, path)
      const types = [params['type'], truthsOf(error.schemaPath, path, whole)].flat().map(String)
      const data = { key, expected: typeWords(types), found: foundWords(node) }
      return reporter.report(
        'config/wrong-type',
        spanOf(root, path),
        data,
        typeHint(path, types, node, schema, whole),
      )
    }
    case 'enum':
    case 'const': {
      if (schema.errorMessage) {
        const data = { problem: schema.errorMessage }
        const related = choicesOf(error, path, whole, root)
        return reporter.report('config/no-effect', keySpan(root, path), data, effectHint(key), related)
      }
      const allowed = (schema.enum ?? [params['allowedValue']]).map(String)
      const node = nodeAt(root, path)
      const meant = node?.kind === 'scalar' ? meantValues(node.text, allowed) : []
      const problem = schema.patternErrorMessage ?? `must be ${listWords(allowed)}`
      return reporter.report(
        'config/wrong-value',
        spanOf(root, path),
        { key, problem },
        meant.length ? `did you mean ${listWords(meant)}?` : undefined,
      )
    }
    case 'propertyNames':
      return undefined
    case 'pattern': {
      const name = error.propertyName
      if (name !== undefined) {
        const problem = 'must be letters, digits, `_` and `-`'
        return reporter.report('config/wrong-value', keySpan(root, [...path, name]), { key: name, problem })
      }
      const node = nodeAt(root, path)
      if (node?.kind === 'scalar' && /(?:^|[^$])\$\{/.test(node.text)) {
        return reporter.report('references/not-here', node.span, { key })
      }
      const problem = schema.patternErrorMessage ?? `must match ${String(params['pattern'])}`
      const related = hasOtherRule(error.schemaPath, path, whole) ? choicesOf(error, path, whole, root) : []
      return reporter.report(
        'config/wrong-value',
        valueSpan(root, path),
        { key, problem },
        undefined,
        related,
      )
    }
    case 'format':
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'is no regular expression',
      })
    case 'minLength':
      if (error.propertyName !== undefined) {
        const data = { key, problem: 'has an entry without a name' }
        return reporter.report('config/wrong-value', keySpan(root, [...path, error.propertyName]), data)
      }
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'must not be empty',
      })
    case 'minimum':
    case 'maximum': {
      const problem =
        schema.patternErrorMessage ?? `must be ${String(params['comparison'])} ${String(params['limit'])}`
      return reporter.report('config/wrong-value', valueSpan(root, path), { key, problem })
    }
    case 'minItems':
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'must not be empty',
      })
    case 'uniqueItems': {
      const [first, again] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b)
      const related = [{ span: valueSpan(root, [...path, String(first)]), message: 'it stands here first' }]
      return reporter.report(
        'config/wrong-value',
        valueSpan(root, [...path, String(again)]),
        { key, problem: 'has the same item twice' },
        undefined,
        related,
      )
    }
    default:
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: `does not fit \`${error.keyword}\``,
      })
  }
}

/** What gives a key its effect, where that is one thing to write. */
function effectHint(key: string): string | undefined {
  return key === 'scopeSeparator' ? 'scope: [read, write]' : undefined
}

type Special = (path: Path, root: SourceNode, reporter: Reporter, schema: SchemaNode) => void

/** Codes that the schema itself names, as `x-diagnostic`, for all its own problems but a wrong type. */
const specials: Readonly<Record<string, Special>> = {
  'config/version': (path, root, reporter) => {
    const node = nodeAt(root, path)
    const found = node?.kind === 'scalar' ? describeVersion(node.value, node.text) : 'something else'
    reporter.report('config/version', spanOf(root, path), { found }, 'flexgen: 1')
  },
  'config/base-url': (path, root, reporter, schema) => {
    reporter.report('config/base-url', valueSpan(root, path), {
      problem: schema.patternErrorMessage ?? 'is no URL',
    })
  },
  // For a text in which references are allowed: it is wrong without one, and with one.
  'config/wrong-value': (path, root, reporter, schema) => {
    const data = { key: keyOf(path, root), problem: schema.patternErrorMessage ?? 'is wrong' }
    reporter.report('config/wrong-value', valueSpan(root, path), data)
  },
  'secrets/plain': (path, root, reporter) => {
    const key = path.at(-1) ?? ''
    const node = nodeAt(root, path)
    const text = node?.kind === 'scalar' ? node.text : ''
    const [variable, name = ''] = /(?<!\$)\$\{variables\.([\w-]+)/.exec(text) ?? []
    const data = { key, isVariable: variable !== undefined }
    const related = nodeAt(root, ['variables', name])
      ? [{ span: keySpan(root, ['variables', name]), message: `\`${name}\` is declared here` }]
      : []
    const hint = secretHint(key, placeholderName(text))
    reporter.report('secrets/plain', valueSpan(root, path), data, hint, related)
  },
}

function specialCode(schema: SchemaNode, keyword: string): Special | undefined {
  const code = schema['x-diagnostic']
  if (code === undefined || (keyword === 'type' && code !== 'config/version')) return undefined
  return Object.hasOwn(specials, code) ? specials[code] : undefined
}

function describeVersion(value: string | number | boolean | null, text: string): string {
  if (value === null) return 'nothing'
  return typeof value === 'string' ? `the text "${text}"` : text
}

/** Truth values that a key takes beside values of another type, as `refresh` takes a map or `false`. */
function truthsOf(schemaPath: string, path: Path, whole: SchemaNode): readonly string[] {
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const allowed = here.findLast(({ schema }) => schema.if?.type === 'boolean')?.schema.then?.enum
  return (allowed ?? []).map(String)
}

/**
 * Where the choices stand, as `addTo`, that an error's branch of the schema was taken by; not those by default. Of
 * several maps the innermost: what was chosen further out says which branches there are.
 */
function choicesOf(
  { schemaPath }: ErrorObject,
  path: Path,
  whole: SchemaNode,
  root: SourceNode,
): readonly RelatedSpan[] {
  const places = schemasTo(schemaPath, whole).flatMap(({ schema, depth }) =>
    decidingKeys(schema).map((key) => [...path.slice(0, depth), key]),
  )
  const others = places.filter((place) => place.join('\0') !== path.join('\0'))
  const innermost = Math.max(...others.map(({ length }) => length))
  const distinct = new Map(
    others.filter(({ length }) => length === innermost).map((place) => [place.join('\0'), place]),
  )
  return setPlaces(root, [...distinct.values()])
}

/** True where a key has another rule by another choice, so that the choice explains the rule. */
function hasOtherRule(schemaPath: string, path: Path, whole: SchemaNode): boolean {
  const steps = schemasTo(schemaPath, whole)
  const branch = steps.findLastIndex(({ schema, depth }) => schema.if && depth === path.length - 1)
  // Branches stand beside each other in `allOf`.
  const others = Object.values(steps[branch - 1]?.schema ?? {}) as readonly SchemaNode[]
  const rules = others.filter((other) => typeof other.then?.properties?.[path.at(-1) ?? ''] === 'object')
  return rules.length > 1
}

/** What a key belongs to: the innermost schema with a title there. */
function ownerOf(schemaPath: string, path: Path, whole: SchemaNode): string {
  if (path.length === 0) return 'a config'
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const title = here.findLast(({ schema }) => schema.title !== undefined)?.schema.title
  return title?.endsWith(' auth') ? `${article(title)} ${title}` : `\`${path.at(-1)}\``
}

/** The choice that makes a key required, where it is one. */
function conditionOf(schemaPath: string, path: Path, whole: SchemaNode): string {
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const [[key, value] = [], other] = Object.entries(
    here.findLast(({ schema }) => schema.if)?.schema.if?.properties ?? {},
  )
  if (key === undefined || other || typeof value !== 'object' || !('const' in value)) return ''
  return ` with \`${key}: ${String(value.const)}\``
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

/** A key that was likely meant to be the one that is missing. */
function misspelledKey(
  node: SourceNode | undefined,
  missing: string,
  { properties }: SchemaNode,
): string | undefined {
  if (node?.kind !== 'map') return undefined
  return [...node.entries.keys()].find(
    (key) => !Object.hasOwn(properties ?? {}, key) && meantKey(key, [missing]),
  )
}

interface KeyHint {
  readonly hint: string | undefined
  readonly related?: readonly RelatedSpan[]
}

/** What may be meant by an unknown key: a key of the map itself, or one that belongs elsewhere. */
function keyHint(key: string, path: Path, schema: SchemaNode, whole: SchemaNode, root: SourceNode): KeyHint {
  const known = keysOf(schema)
  // YAML 1.2 has none; a parser of YAML 1.1 would put in what it stands for.
  if (key === '<<') return { hint: 'write its keys out: YAML 1.2 has no merge key' }
  const written = keyWithValue(key)
  if (written) return { hint: written.hint }
  const other = otherName(key, known)
  if (other) return { hint: `did you mean \`${other}\`?` }
  const claim = known.includes('payload') ? claimName(key) : undefined
  if (claim) {
    return {
      hint: `did you mean \`${claim}\` in \`payload\`?`,
      related: mapsThere(root, path, ['payload']),
    }
  }
  const inner = keyOfInnerMap(key, known, whole)
  // The same name has another meaning there.
  if (inner && path.length && keysOf(whole).includes(key)) {
    const hint = `${inner.hint}; \`${key}\` for every request stands at the top`
    return { hint, related: mapsThere(root, path, inner.maps) }
  }
  if (inner) return { hint: inner.hint, related: mapsThere(root, path, inner.maps) }
  const ofAuth = keyOfAuth(key, path, whole, root)
  if (ofAuth) return { hint: ofAuth }
  const elsewhere = keyOfOtherType(key, path, whole)
  if (elsewhere) {
    const related = path.length ? setPlaces(root, [[...path, 'type']]) : mapsThere(root, path, ['auth'])
    return { hint: elsewhere, related }
  }
  // One that is there already was not meant.
  const map = nodeAt(root, path)
  const near = nearest(
    key,
    known.filter((name) => map?.kind !== 'map' || !map.entries.has(name)),
  )
  if (near) return { hint: `did you mean \`${near}\`?` }
  const ours = path.length === 0 ? otherKeyOfAuth(key, whole, root) : undefined
  return ours
    ? { hint: `did you mean \`${ours}\` in \`auth\`?`, related: mapsThere(root, path, ['auth']) }
    : { hint: undefined }
}

/** A key that has its value in it, since the blank behind the colon is missing: `token:a` in `{ token:a }`. */
function keyWithValue(key: string): { readonly key: string; readonly hint: string } | undefined {
  const [, name, end] = /^([A-Za-z][\w.-]*)\s*([:=])/.exec(key) ?? []
  if (name === undefined) return undefined
  return {
    key: name,
    hint:
      end === ':'
        ? `a blank is missing behind \`${name}:\``
        : `a colon and a blank end a key: \`${name}: …\``,
  }
}

/** For a key at the top: the auth's own name for it, by another tool's name. */
function otherKeyOfAuth(key: string, { definitions = {} }: SchemaNode, root: SourceNode): string | undefined {
  const type = nodeAt(root, ['auth', 'type'])
  const chosen = type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? [type.text] : undefined
  const types =
    chosen ?? Object.keys(definitions).filter((name) => definitions[name]?.title === `${name} auth`)
  return types
    .map((name) => otherName(key, keysOf(definitions[name] ?? {})))
    .find((found) => found !== undefined)
}

/** Maps of a map, where they are there, that a key belongs in. */
function mapsThere(root: SourceNode, path: Path, names: readonly string[]): readonly RelatedSpan[] {
  return names
    .filter((name) => nodeAt(root, [...path, name])?.kind === 'map')
    .map((name) => ({ span: keySpan(root, [...path, name]), message: `\`${name}\` is here` }))
}

/** Where keys are set, of those that are. */
function setPlaces(root: SourceNode, places: readonly Path[]): readonly RelatedSpan[] {
  return places
    .filter((place) => nodeAt(root, place))
    .map((place) => ({ span: keySpan(root, place), message: `\`${place.at(-1)}\` is set here` }))
}

function keysOf({ properties = {} }: SchemaNode): readonly string[] {
  return Object.keys(properties).filter((name) => name !== '$schema')
}

/** Where maps inside of this one have the key, they are named. They are defined under the names of their keys. */
function keyOfInnerMap(
  key: string,
  maps: readonly string[],
  { definitions = {} }: SchemaNode,
): { readonly hint: string; readonly maps: readonly string[] } | undefined {
  const found = maps.flatMap((name) => {
    const keys = Object.hasOwn(definitions, name) ? keysOf(definitions[name] ?? {}) : []
    const ours = keys.includes(key) ? key : otherName(key, keys)
    return ours === undefined ? [] : [{ name, ours }]
  })
  const ours = found[0]?.ours
  if (ours === undefined) return undefined
  const places = found.map(({ name }) => `\`${name}\``).join(' or ')
  const hint = ours === key ? `it belongs in ${places}` : `did you mean \`${ours}\` in ${places}?`
  return { hint, maps: found.map(({ name }) => name) }
}

/** Where a key of a map inside of the auth is one of the auth itself, that is told. */
function keyOfAuth(
  key: string,
  path: Path,
  { definitions = {} }: SchemaNode,
  root: SourceNode,
): string | undefined {
  if (path[0] !== 'auth' || path.length < 2) return undefined
  const type = nodeAt(root, ['auth', 'type'])
  const owner =
    type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? definitions[type.text] : undefined
  return owner && keysOf(owner).includes(key) ? 'it belongs in `auth`' : undefined
}

/** Where an auth type is known that has the key, it is named; where most have it, none is. */
function keyOfOtherType(key: string, path: Path, whole: SchemaNode): string | undefined {
  if (path.length > 1 || (path.length === 1 && path[0] !== 'auth')) return undefined
  const owners = Object.entries(whole.definitions ?? {})
    .filter(
      ([name, { title, properties }]) => title === `${name} auth` && Object.hasOwn(properties ?? {}, key),
    )
    .map(([name]) => name)
  if (path.length === 0) return owners.length ? 'it belongs in `auth`' : undefined
  if (owners.length === 0 || owners.length > 3) return undefined
  return `it belongs to ${listWords(owners.map((name) => `type: ${name}`))}`
}

function hintFor(missing: string, schema: SchemaNode): string | undefined {
  if (missing === 'flexgen') return 'flexgen: 1'
  if (missing === 'baseUrl') return 'baseUrl: https://api.example.com'
  const property = schema.properties?.[missing]
  const values = typeof property === 'object' ? property.enum : undefined
  return values ? `${missing}: ${values.join(' | ')}` : `${missing}: …`
}

/** The key that a value stands under; `scope[0]` for an item of a list. */
function keyOf(path: Path, root: SourceNode): string {
  const parent = nodeAt(root, path.slice(0, -1))
  const key = path.at(-1) ?? 'config'
  return parent?.kind === 'list' ? `${path.at(-2)}[${key}]` : key
}

function firstKey(root: SourceNode): { readonly start: number; readonly end: number } {
  const [first] = root.kind === 'map' ? root.entries.values() : []
  return first?.key ?? root.span
}

/** For an empty value, its key: there is nothing else to point at. */
function spanOf(root: SourceNode, path: Path): { readonly start: number; readonly end: number } {
  const node = nodeAt(root, path)
  return node?.kind === 'scalar' && !node.value && node.text === ''
    ? keySpan(root, path)
    : valueSpan(root, path)
}

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

function typeWords(types: readonly string[]): string {
  const words = types.map((type) => typeNames[type] ?? type)
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What to write instead of a value of another kind, where that can be told. Never shows what may be a secret. */
function typeHint(
  path: Path,
  types: readonly string[],
  node: SourceNode | undefined,
  schema: SchemaNode,
  whole: SchemaNode,
): string | undefined {
  const key = path.at(-1) ?? ''
  if (schema['x-diagnostic'] === 'secrets/plain') return secretHint(key)
  const takesNames = node?.kind === 'list' && types.includes('object') && ['headers', 'query'].includes(key)
  if (takesNames) return `${key}: { NAME: value }`
  if (node?.kind !== 'scalar' || node.value === null || /^\d+$/.test(key)) return undefined
  if (typeof node.value !== 'string') {
    const fits =
      types.length === 1 && types[0] === 'string' && new RegExp(schema.pattern ?? '', 'u').test(node.text)
    return fits ? `${key}: "${node.text}"` : undefined
  }
  const truth = truthOf(node.text)
  if (truth !== undefined && (types.includes('boolean') || types.includes(truth))) return `${key}: ${truth}`
  // `auth: token=a` under it, or without a blank.
  const written =
    types.includes('object') && /^\w+\s*[:=]/.test(node.text) ? keyWithValue(node.text) : undefined
  if (written) return written.hint
  if (types.includes('array')) return `${key}: [${quoted(node.text)}]`
  const isType = key === 'auth' && Object.hasOwn(whole.definitions ?? {}, node.text)
  if (isType) return `auth: { type: ${node.text} }`
  return key === 'output' ? `output: { file: ${node.text} }` : undefined
}

/** The truth value that a text stands for elsewhere, such as in YAML 1.1. */
function truthOf(text: string): 'true' | 'false' | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text)) return 'true'
  return /^(n|no|off|false|0)$/i.test(text) ? 'false' : undefined
}

/** A text as YAML takes it within brackets. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text)
}

function foundWords(node: SourceNode | undefined): string {
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

function listWords(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
