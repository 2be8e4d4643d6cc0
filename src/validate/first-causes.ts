import type { ErrorObject } from 'ajv'
import { nodeAt, type SourceNode } from '../ir/source.ts'
import { meantKey, otherName } from './other-names.ts'
import { decidingKeys, parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'
import { misspelledKeys } from './sound-auth.ts'

/**
 * The errors of ajv that are mistakes, not consequences of others. Consequences are:
 *
 * - `if`, which only says that a branch has errors
 * - errors that follow from a wrong type, or from a choice whose key is misspelled
 * - a missing key, if another key is likely a misspelling of it
 * - the errors of all alternatives (`anyOf`) except the last, which is the widest
 */
export function firstCauses(
  errors: readonly ErrorObject[],
  whole: SchemaNode,
  root: SourceNode,
): readonly ErrorObject[] {
  const placesOf = (keyword: string): ReadonlySet<string> =>
    new Set(errors.filter((error) => error.keyword === keyword).map(({ instancePath }) => instancePath))
  const mistyped = placesOf('type')
  const forbidden = placesOf('false schema')
  const narrower = narrowerAlternatives(errors)
  const misspelled = misspelledKeys(errors, whole)
  return errors.filter((error) => {
    const { instancePath, keyword, schemaPath } = error
    if (keyword === 'if' || keyword === 'anyOf') return false
    if (narrower.some((path) => schemaPath.startsWith(path))) return false
    if (keyword === 'pattern' && isReportedElsewhere(error, whole)) return false
    if (keyword !== 'type' && mistyped.has(instancePath)) return false
    if (keyword === 'required' && (isMisspelled(error, errors) || isWrapped(error, errors, root)))
      return false
    if (dependsOn(error, misspelled, whole)) return false
    return keyword === 'false schema' || !forbidden.has(instancePath)
  })
}

/** True for rules that only editors need in the schema: `resolve` reports them with more detail. */
function isReportedElsewhere({ instancePath, schemaPath }: ErrorObject, whole: SchemaNode): boolean {
  return instancePath === '/baseUrl' || schemaAt(schemaPath, whole)['x-diagnostic'] === 'elsewhere'
}

/** Beginnings of the schema paths of all alternatives except the last. */
function narrowerAlternatives(errors: readonly ErrorObject[]): readonly string[] {
  return errors
    .filter(({ keyword }) => keyword === 'anyOf')
    .flatMap(({ schemaPath }) => {
      const numbers = errors
        .filter((error) => error.schemaPath.startsWith(`${schemaPath}/`))
        .map((error) => Number.parseInt(error.schemaPath.slice(schemaPath.length + 1), 10))
      const last = Math.max(...numbers)
      return [...new Set(numbers)]
        .filter((number) => number < last)
        .map((number) => `${schemaPath}/${number}/`)
    })
}

function isMisspelled({ instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === instancePath &&
      meantKey(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== undefined,
  )
}

/** True for a missing key that occurs below an unknown key of the same map, at any depth. */
function isWrapped(
  { instancePath, params }: ErrorObject,
  errors: readonly ErrorObject[],
  root: SourceNode,
): boolean {
  const missing = String(params['missingProperty'])
  return errors.some((other) => {
    if (other.keyword !== 'additionalProperties' || other.instancePath !== instancePath) return false
    const node = nodeAt(root, [...parsePointer(instancePath), String(other.params['additionalProperty'])])
    return node !== undefined && hasKey(node, missing)
  })
}

function hasKey(node: SourceNode, key: string): boolean {
  if (node.kind === 'scalar') return false
  if (node.kind === 'list') return node.items.some((item) => hasKey(item, key))
  return [...node.entries].some(
    ([name, entry]) => name === key || otherName(name, [key]) !== undefined || hasKey(entry.node, key),
  )
}

/** True for an error of a branch that one of these keys decided. */
function dependsOn(
  { instancePath, schemaPath }: ErrorObject,
  keys: ReadonlySet<string>,
  whole: SchemaNode,
): boolean {
  if (keys.size === 0) return false
  const path = parsePointer(instancePath)
  return schemasTo(schemaPath, whole).some(({ schema, depth }) => {
    const place = path.slice(0, depth).map((step) => `/${step}`)
    return decidingKeys(schema).some((key) => keys.has(`${place.join('')}/${key}`))
  })
}
