import type { ErrorObject } from 'ajv'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { listWords, placeholderName, secretHint } from '../diagnostics/hints.ts'
import { asName } from '../diagnostics/repairs.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'
import { type IsForbidden, keyHint, keyWithValue } from './key-hints.ts'
import { reportMissingKeys } from './missing-keys.ts'
import { choicesOf, ownerOf } from './owners.ts'
import { parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'
import { choiceHint, foundWords, typeHint, typeWords, type ValuePlace, valueHint } from './value-hints.ts'

/**
 * Reports ajv's errors in the config's own words.
 *
 * @param whole flexgen's schema
 * @param isForbidden tells whether a key has no effect in a map of the auth
 */
export function reportSchemaErrors(
  errors: readonly ErrorObject[],
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
  isForbidden: IsForbidden,
): void {
  const missing = errors.filter(({ keyword }) => keyword === 'required')
  reportMissingKeys(missing, whole, root, reporter)
  const unindented = findUnindented(errors, root)
  const ofOthers = new Set([...unindented.values()].flat())
  for (const error of errors) {
    const { keyword, instancePath, params } = error
    const keys = keyword === 'type' ? unindented.get(instancePath.slice(1)) : undefined
    if (keys) reportUnindented(instancePath.slice(1), keys, root, reporter)
    else if (
      keyword === 'additionalProperties' &&
      instancePath === '' &&
      ofOthers.has(params['additionalProperty'])
    )
      continue
    else if (keyword !== 'required') reportSchemaError(error, whole, root, reporter, isForbidden)
  }
}

/** By empty maps at the top, the unknown keys that follow right after: they were meant to be indented. */
function findUnindented(
  errors: readonly ErrorObject[],
  root: SourceNode,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  if (root.kind !== 'map') return found
  const unknown = new Set(
    errors
      .filter(({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === '')
      .map(({ params }) => String(params['additionalProperty'])),
  )
  let empty: string | undefined
  for (const [key, { node }] of root.entries) {
    if (empty !== undefined && unknown.has(key)) found.set(empty, [...(found.get(empty) ?? []), key])
    else empty = topMaps.includes(key) && node.kind === 'scalar' && node.value === null ? key : undefined
  }
  return found
}

const topMaps: readonly string[] = ['auth', 'headers', 'output', 'query', 'variables']

function reportUnindented(key: string, keys: readonly string[], root: SourceNode, reporter: Reporter): void {
  const data = { key, expected: typeWords(['object']), found: foundWords(nodeAt(root, [key])) }
  const related = keys.map((each) => ({ span: keySpan(root, [each]), message: `\`${each}\` is here` }))
  const hint = `indent ${listWords(keys, 'and')} below it`
  reporter.report('config/wrong-type', keySpan(root, [key]), data, hint, related)
}

function reportSchemaError(
  error: ErrorObject,
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
  isForbidden: IsForbidden,
): void {
  const path = parsePointer(error.instancePath)
  const key = keyOf(path, root)
  const schema = schemaAt(error.schemaPath, whole)
  const params: Readonly<Record<string, unknown>> = error.params
  const place: ValuePlace = { path, schema, whole, root }
  const special = specialCode(schema, error.keyword)
  if (special) return special(place, reporter)
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty'])
      const owner = ownerOf(error.schemaPath, path, whole)
      const { hint, related } = keyHint(unknown, { path, schema, whole, root, isForbidden })
      return reporter.report(
        'config/unknown-key',
        keySpan(root, [...path, unknown]),
        // What stands behind a colon without a blank is part of the key, and may be a secret.
        { key: keyWithValue(unknown)?.key ?? unknown, owner },
        hint,
        related,
      )
    }
    case 'false schema': {
      const problem = schema.errorMessage ?? `\`${key}\` has no effect here.`
      const related = choicesOf(error, path, whole, root)
      const hint = effectHint(key, problem, nodeAt(root, path.slice(0, -1)))
      return reporter.report('config/no-effect', keySpan(root, path), { problem }, hint, related)
    }
    case 'type': {
      const node = nodeAt(root, path)
      const types = [params['type'], truthsOf(error.schemaPath, path, whole)].flat().map(String)
      if (schema.errorMessage !== undefined && schema['x-diagnostic'] === undefined) {
        const data = { key, problem: schema.errorMessage }
        return reporter.report('config/wrong-value', spanOf(root, path), data, typeHint(types, place))
      }
      const data = { key, expected: typeWords(types), found: foundWords(node) }
      return reporter.report('config/wrong-type', spanOf(root, path), data, typeHint(types, place))
    }
    case 'enum':
    case 'const': {
      if (schema.errorMessage) {
        const data = { problem: schema.errorMessage }
        const related = choicesOf(error, path, whole, root)
        const hint = effectHint(key, data.problem, nodeAt(root, path.slice(0, -1)))
        return reporter.report('config/no-effect', keySpan(root, path), data, hint, related)
      }
      const allowed = (schema.enum ?? [params['allowedValue']]).map(String)
      const problem = schema.patternErrorMessage ?? `must be ${listWords(allowed)}`
      const hint = choiceHint(allowed, place)
      return reporter.report('config/wrong-value', spanOf(root, path), { key, problem }, hint)
    }
    case 'propertyNames':
      return undefined
    case 'pattern': {
      const name = error.propertyName
      if (name !== undefined) {
        const problem = 'must be letters, digits, `_` and `-`'
        const meant = asName(name).replaceAll('.', '_') || 'NAME'
        const hint = `did you mean \`${meant}\`?`
        return reporter.report(
          'config/wrong-value',
          keySpan(root, [...path, name]),
          { key: name, problem },
          hint,
        )
      }
      const node = nodeAt(root, path)
      if (node?.kind === 'scalar' && /(?:^|[^$])\$\{/.test(node.text)) {
        return reporter.report('references/not-here', node.span, { key }, valueHint(place))
      }
      const problem = schema.patternErrorMessage ?? `must match ${String(params['pattern'])}`
      const related = hasOtherRule(error.schemaPath, path, whole) ? choicesOf(error, path, whole, root) : []
      return reporter.report(
        'config/wrong-value',
        valueSpan(root, path),
        { key, problem },
        valueHint(place),
        related,
      )
    }
    case 'format': {
      const data = { key, problem: 'is no regular expression' }
      return reporter.report('config/wrong-value', valueSpan(root, path), data, valueHint(place))
    }
    case 'minLength': {
      if (error.propertyName !== undefined) {
        const span = keySpan(root, [...path, error.propertyName])
        const data = { key, problem: 'has an entry without a name' }
        return reporter.report('config/wrong-value', span, data, 'NAME: value')
      }
      const data = { key, problem: 'must not be empty' }
      return reporter.report('config/wrong-value', valueSpan(root, path), data, valueHint(place))
    }
    case 'minimum':
    case 'maximum': {
      const problem =
        schema.patternErrorMessage ?? `must be ${String(params['comparison'])} ${String(params['limit'])}`
      return reporter.report('config/wrong-value', valueSpan(root, path), { key, problem }, valueHint(place))
    }
    case 'minItems': {
      const data = { key, problem: 'must not be empty' }
      return reporter.report('config/wrong-value', valueSpan(root, path), data, valueHint(place))
    }
    case 'uniqueItems': {
      const [first, again] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b)
      const span = valueSpan(root, [...path, String(again)])
      const related = [{ span: valueSpan(root, [...path, String(first)]), message: 'it stands here first' }]
      const data = { key, problem: 'has the same item twice' }
      return reporter.report('config/wrong-value', span, data, 'remove it', related)
    }
    default:
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: `does not fit \`${error.keyword}\``,
      })
  }
}

/** What gives a key its effect, if that is one thing to write. A choice that is set may be the one that is meant. */
function effectHint(key: string, problem: string, map: SourceNode | undefined): string {
  if (key === 'scopeSeparator') return 'scope: [read, write]'
  const [, choice, name = ''] = /has an effect only with `((\w+): [^`]+)`/.exec(problem) ?? []
  if (choice === undefined) return `remove \`${key}\``
  return map && nodeAt(map, [name]) ? `remove \`${key}\`, or write \`${choice}\`` : choice
}

type Special = (place: ValuePlace, reporter: Reporter) => void

/** Codes that the schema itself names, as `x-diagnostic`, for all its own problems but a wrong type. */
const specials: Readonly<Record<string, Special>> = {
  'config/version': ({ path, root }, reporter) => {
    const node = nodeAt(root, path)
    const found = node?.kind === 'scalar' ? describeVersion(node.value, node.text) : 'something else'
    reporter.report('config/version', spanOf(root, path), { found }, 'flexgen: 1')
  },
  'config/base-url': (place, reporter) => {
    const problem = place.schema.patternErrorMessage ?? 'is no URL'
    reporter.report('config/base-url', valueSpan(place.root, place.path), { problem }, valueHint(place))
  },
  // For a text in which references are allowed: it is wrong without one, and with one.
  'config/wrong-value': (place, reporter) => {
    const { path, root, schema } = place
    const data = { key: keyOf(path, root), problem: schema.patternErrorMessage ?? 'is wrong' }
    reporter.report('config/wrong-value', valueSpan(root, path), data, valueHint(place))
  },
  'secrets/plain': ({ path, root }, reporter) => {
    const key = path.at(-1) ?? ''
    const node = nodeAt(root, path)
    const text = node?.kind === 'scalar' ? node.text : ''
    const [variable, name = ''] = /(?<!\$)\$\{variables\.([\w-]+)/.exec(text) ?? []
    // `$${env.NAME}`, which is a string.
    const escaped = /\$\$\{((?:env|credentials)\.[\w-]+)\}/.exec(text)?.[1]
    const data = { key, isVariable: variable !== undefined, isEscaped: escaped !== undefined }
    const related = nodeAt(root, ['variables', name])
      ? [{ span: keySpan(root, ['variables', name]), message: `\`${name}\` is declared here` }]
      : []
    const hint = escaped === undefined ? secretHint(key, placeholderName(text)) : `${key}: "\${${escaped}}"`
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

/** True where a key has another rule by another choice, so that the choice explains the rule. */
function hasOtherRule(schemaPath: string, path: Path, whole: SchemaNode): boolean {
  const steps = schemasTo(schemaPath, whole)
  const branch = steps.findLastIndex(({ schema, depth }) => schema.if && depth === path.length - 1)
  // Branches stand beside each other in `allOf`.
  const others = Object.values(steps[branch - 1]?.schema ?? {}) as readonly SchemaNode[]
  const rules = others.filter((other) => typeof other.then?.properties?.[path.at(-1) ?? ''] === 'object')
  return rules.length > 1
}

/** The key that a value stands under; `scope[0]` for an item of a list. */
function keyOf(path: Path, root: SourceNode): string {
  const parent = nodeAt(root, path.slice(0, -1))
  const key = path.at(-1) ?? 'config'
  return parent?.kind === 'list' ? `${path.at(-2)}[${key}]` : key
}

/** For an empty value, its key: there is nothing else to point at. */
function spanOf(root: SourceNode, path: Path): { readonly start: number; readonly end: number } {
  const node = nodeAt(root, path)
  return node?.kind === 'scalar' && !node.value && node.text === ''
    ? keySpan(root, path)
    : valueSpan(root, path)
}
