import type { ErrorObject } from 'ajv'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { listWords, placeholderName, secretHint } from '../diagnostics/hints.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'
import { keyHint, keyWithValue, setPlaces } from './key-hints.ts'
import { meantKey, meantValues } from './other-names.ts'
import { decidingKeys, parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'
import { foundWords, typeHint, typeWords } from './value-hints.ts'

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
