import type { ErrorObject } from 'ajv'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { listWords } from '../diagnostics/hints.ts'
import { asName } from '../diagnostics/repairs.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'
import { type IsForbidden, keyHint, keyWithValue } from './key-hints.ts'
import { reportMissingKeys } from './missing-keys.ts'
import { keyName, reporterOf, valueOrKeySpan } from './named-codes.ts'
import { choicesOf, ownerOf } from './owners.ts'
import { parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'
import { choiceHint, foundWords, typeHint, typeWords, type ValuePlace, valueHint } from './value-hints.ts'

/**
 * Reports ajv's errors in the config's terms.
 *
 * @param whole flexgen's schema
 * @param isForbidden whether a key has no effect in a map of the auth
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
  for (const [key, keys] of unindented) reportUnindented(key, keys, root, reporter)
  const ofOthers = new Set([...unindented.values()].flat())
  for (const error of errors) {
    const { keyword, instancePath, params } = error
    if (keyword === 'required') continue
    if (keyword === 'type' && unindented.has(instancePath.slice(1))) continue
    const isUnknownAtTop = keyword === 'additionalProperties' && instancePath === ''
    if (isUnknownAtTop && ofOthers.has(params['additionalProperty'])) continue
    reportError(error, whole, root, reporter, isForbidden)
  }
}

/** Maps each empty top-level map to the unknown keys right after it, which were meant to be indented. */
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
  const related = keys.map((each) => ({ span: keySpan(root, [each]), message: `\`${each}\` is here` }))
  const hint = `indent ${listWords(keys, 'and')} below it`
  reporter.report('config/wrong-type', keySpan(root, [key]), { key, expected: 'a map' }, hint, related)
}

/** An error of ajv, and its place. */
interface Mistake extends ValuePlace {
  readonly error: ErrorObject
  readonly params: Readonly<Record<string, unknown>>
  /** The key of the value. */
  readonly key: string
  readonly reporter: Reporter
  readonly isForbidden: IsForbidden
}

function reportError(
  error: ErrorObject,
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
  isForbidden: IsForbidden,
): void {
  const path = parsePointer(error.instancePath)
  const schema = schemaAt(error.schemaPath, whole)
  const place: ValuePlace = { path, schema, whole, root }
  const named = reporterOf(schema, error.keyword)
  if (named) return named(place, reporter)
  const report = Object.hasOwn(reports, error.keyword) ? reports[error.keyword] : undefined
  const key = keyName(path, root)
  const mistake: Mistake = { ...place, error, params: error.params, key, reporter, isForbidden }
  if (report) report(mistake)
  else refuse(mistake, `does not fit \`${error.keyword}\``)
}

/** By the keyword of the schema. */
const reports: Readonly<Record<string, (mistake: Mistake) => void>> = {
  additionalProperties: reportUnknownKey,
  const: reportChoice,
  enum: reportChoice,
  'false schema': (mistake) =>
    reportNoEffect(mistake, mistake.schema.errorMessage ?? `\`${mistake.key}\` has no effect here.`),
  format: (mistake) => refuse(mistake, 'must be a regular expression'),
  maximum: reportLimit,
  minimum: reportLimit,
  minItems: (mistake) => refuse(mistake, 'must not be empty'),
  minLength: reportEmpty,
  pattern: reportPattern,
  // The keyword that refuses the name is reported.
  propertyNames: () => undefined,
  type: reportType,
  uniqueItems: reportRepetition,
}

function refuse(mistake: Mistake, problem: string, related: readonly RelatedSpan[] = []): void {
  const { key, path, root, reporter } = mistake
  reporter.report('config/wrong-value', valueSpan(root, path), { key, problem }, valueHint(mistake), related)
}

function reportUnknownKey({
  error,
  params,
  path,
  schema,
  whole,
  root,
  reporter,
  isForbidden,
}: Mistake): void {
  const unknown = String(params['additionalProperty'])
  const { hint, related } = keyHint(unknown, { path, schema, whole, root, isForbidden })
  // What follows a colon without a space is part of the key, and may be a secret.
  const key = keyWithValue(unknown)?.key ?? unknown
  const data = { key, owner: ownerOf(error.schemaPath, path, whole, root) }
  reporter.report('config/unknown-key', keySpan(root, [...path, unknown]), data, hint, related)
}

function reportNoEffect({ error, key, path, whole, root, reporter }: Mistake, problem: string): void {
  const related = choicesOf(error, path, whole, root)
  const hint = effectHint(key, problem, nodeAt(root, path.slice(0, -1)))
  reporter.report('config/no-effect', keySpan(root, path), { problem }, hint, related)
}

function reportChoice(mistake: Mistake): void {
  const { key, params, path, schema, root, reporter } = mistake
  if (schema.errorMessage) return reportNoEffect(mistake, schema.errorMessage)
  const allowed = (schema.enum ?? [params['allowedValue']]).map(String)
  const problem = schema.patternErrorMessage ?? `must be ${listWords(allowed)}`
  const hint = choiceHint(allowed, mistake)
  reporter.report('config/wrong-value', valueOrKeySpan(root, path), { key, problem }, hint)
}

function reportType(mistake: Mistake): void {
  const { error, key, params, path, schema, whole, root, reporter } = mistake
  const types = [params['type'], booleansOf(error.schemaPath, path, whole)].flat().map(String)
  const span = valueOrKeySpan(root, path)
  const hint = typeHint(types, mistake)
  if (schema.errorMessage !== undefined && schema['x-diagnostic'] === undefined) {
    reporter.report('config/wrong-value', span, { key, problem: schema.errorMessage }, hint)
    return
  }
  const found = foundWords(nodeAt(root, path))
  const data = { key, expected: typeWords(types), ...(found !== undefined && { found }) }
  reporter.report('config/wrong-type', span, data, hint)
}

function reportPattern(mistake: Mistake): void {
  const { error, key, params, path, schema, whole, root, reporter } = mistake
  const name = error.propertyName
  if (name !== undefined) {
    const meant = asName(name).replaceAll('.', '_') || 'NAME'
    const data = { key: name, problem: 'must consist of letters, digits, `_` and `-`' }
    reporter.report('config/wrong-value', keySpan(root, [...path, name]), data, `did you mean \`${meant}\`?`)
    return
  }
  const node = nodeAt(root, path)
  if (node?.kind === 'scalar' && /(?:^|[^$])\$\{/.test(node.text)) {
    reporter.report('references/not-here', node.span, { key }, valueHint(mistake))
    return
  }
  const problem = schema.patternErrorMessage ?? `must match ${String(params['pattern'])}`
  refuse(
    mistake,
    problem,
    hasOtherRule(error.schemaPath, path, whole) ? choicesOf(error, path, whole, root) : [],
  )
}

function reportEmpty(mistake: Mistake): void {
  const { error, key, path, root, reporter } = mistake
  if (error.propertyName === undefined) return refuse(mistake, 'must not be empty')
  const data = { key, problem: 'must not have an entry without a name' }
  reporter.report('config/wrong-value', keySpan(root, [...path, error.propertyName]), data, 'NAME: value')
}

function reportLimit(mistake: Mistake): void {
  const { params, schema } = mistake
  const limit = `must be ${String(params['comparison'])} ${String(params['limit'])}`
  refuse(mistake, schema.patternErrorMessage ?? limit)
}

function reportRepetition({ key, params, path, root, reporter }: Mistake): void {
  const [first, again] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b)
  const related = [{ span: valueSpan(root, [...path, String(first)]), message: 'it occurs here first' }]
  const data = { key, problem: 'must not contain an item twice' }
  const span = valueSpan(root, [...path, String(again)])
  reporter.report('config/wrong-value', span, data, 'remove it', related)
}

/** The entry that gives a key its effect, if there is only one. The choice that is set may also be the right one. */
function effectHint(key: string, problem: string, map: SourceNode | undefined): string {
  if (key === 'scopeSeparator') return 'scope: [read, write]'
  const [, choice, name = ''] = /has an effect only with `((\w+): [^`]+)`/.exec(problem) ?? []
  if (choice === undefined) return `remove \`${key}\``
  return map && nodeAt(map, [name]) ? `remove \`${key}\`, or write \`${choice}\`` : choice
}

/** Booleans that a key allows besides values of another type, such as `false` for `refresh`. */
function booleansOf(schemaPath: string, path: Path, whole: SchemaNode): readonly string[] {
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const allowed = here.findLast(({ schema }) => schema.if?.type === 'boolean')?.schema.then?.enum
  return (allowed ?? []).map(String)
}

/** True if another choice would give a key another rule, so that the choice explains the rule. */
function hasOtherRule(schemaPath: string, path: Path, whole: SchemaNode): boolean {
  const steps = schemasTo(schemaPath, whole)
  const branch = steps.findLastIndex(({ schema, depth }) => schema.if && depth === path.length - 1)
  // The branches are the items of an `allOf`.
  const others = Object.values(steps[branch - 1]?.schema ?? {}) as readonly SchemaNode[]
  const rules = others.filter((other) => typeof other.then?.properties?.[path.at(-1) ?? ''] === 'object')
  return rules.length > 1
}
