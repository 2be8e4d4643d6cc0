import type { ErrorObject } from 'ajv'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { listWords } from '../diagnostics/hints.ts'
import { keySpan, nodeAt, type SourceNode } from '../ir/source.ts'
import { keyWithValue } from './key-hints.ts'
import { meantKey } from './other-names.ts'
import { choicesOf, conditionOf, ownerOf } from './owners.ts'
import { sampleFor } from './samples.ts'
import { parsePointer, type SchemaNode, schemaAt, schemasTo } from './schema-node.ts'

/**
 * Reports missing keys, all of one map together.
 *
 * @param errors the errors of the keyword `required`
 */
export function reportMissingKeys(
  errors: readonly ErrorObject[],
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): void {
  const missing = errors.filter((error) => !reportMisspelled(error, whole, root, reporter))
  const maps = new Set(missing.map(({ instancePath }) => instancePath))
  for (const map of maps) {
    reportMap(
      missing.filter(({ instancePath }) => instancePath === map),
      whole,
      root,
      reporter,
    )
  }
}

/** Reports the keys that are missing in one map. */
function reportMap(
  errors: readonly ErrorObject[],
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): void {
  const path = parsePointer(errors[0]?.instancePath ?? '')
  const schemas = new Map(errors.map((error) => [keyOf(error), schemaAt(error.schemaPath, whole)]))
  const owners = new Set(
    errors.map(
      ({ schemaPath }) => ownerOf(schemaPath, path, whole, root) + conditionOf(schemaPath, path, whole),
    ),
  )
  // A choice that requires only some of the keys does not explain the others.
  const [owner = '', another] = owners
  const node = nodeAt(root, path)
  const entries = [...schemas].map(([key, schema]) => `${key}: ${sampleFor(key, schema, whole, node)}`)
  const choices = new Map(
    errors
      .flatMap((error) => choicesOf(error, path, whole, root))
      .map((related): readonly [number, RelatedSpan] => [related.span.start, related]),
  )
  reporter.report(
    'config/missing-key',
    path.length ? keySpan(root, path) : firstKey(root),
    {
      keys: [...schemas.keys()],
      owner: another === undefined ? owner : ownerOf(errors[0]?.schemaPath ?? '', path, whole, root),
    },
    entries.length === 1 ? hintFor(entries[0] ?? '', node) : `add ${listWords(entries, 'and')}`,
    [...choices.values()],
  )
}

/** One entry to add. Without a grant, either the login is missing or a grant without login. */
function hintFor(entry: string, map: SourceNode | undefined): string {
  const hasLogin = ['redirectUri', 'pkce', 'authorizationParams', 'issuer', 'grantType'].some(
    (key) => map && nodeAt(map, [key]),
  )
  return entry.startsWith('authorizationUrl:') && !hasLogin
    ? `\`${entry}\`, or \`grantType: client_credentials\` if no user logs in`
    : entry
}

/**
 * Reports a key that is likely a misspelling of a missing one. If its map allows no other keys, it is reported as unknown
 * anyway.
 *
 * @returns whether there is such a key
 */
function reportMisspelled(
  error: ErrorObject,
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): boolean {
  const path = parsePointer(error.instancePath)
  const missing = keyOf(error)
  const isClosed = schemasTo(error.schemaPath, whole).some(
    ({ schema: { additionalProperties }, depth }) => depth === path.length && additionalProperties === false,
  )
  if (isClosed) return false
  const misspelled = misspelledKey(nodeAt(root, path), missing, schemaAt(error.schemaPath, whole))
  if (misspelled === undefined) return false
  // What follows a colon without a space is part of the key, and may be a secret.
  const written = keyWithValue(misspelled)
  const data = { key: written?.key ?? misspelled, owner: ownerOf(error.schemaPath, path, whole, root) }
  reporter.report(
    'config/unknown-key',
    keySpan(root, [...path, misspelled]),
    data,
    written?.hint ?? `did you mean \`${missing}\`?`,
  )
  return true
}

function keyOf({ params }: ErrorObject): string {
  return String(params['missingProperty'])
}

/** The key that was likely meant to be the missing one. */
function misspelledKey(
  node: SourceNode | undefined,
  missing: string,
  { properties }: SchemaNode,
): string | undefined {
  if (node?.kind !== 'map') return undefined
  return [...node.entries.keys()].find(
    (key) =>
      !Object.hasOwn(properties ?? {}, key) &&
      (meantKey(key, [missing]) !== undefined || keyWithValue(key)?.key === missing),
  )
}

function firstKey(root: SourceNode): { readonly start: number; readonly end: number } {
  const [first] = root.kind === 'map' ? root.entries.values() : []
  return first?.key ?? root.span
}
