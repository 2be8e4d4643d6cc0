import type { ErrorObject } from 'ajv'
import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import type { Path, SourceNode } from '../ir/source.ts'
import { setPlaces } from './key-hints.ts'
import { keyName } from './named-codes.ts'
import { decidingKeys, type SchemaNode, schemasTo } from './schema-node.ts'

/** Names the map that a key belongs to. */
export function ownerOf(schemaPath: string, path: Path, whole: SchemaNode, root: SourceNode): string {
  if (path.length === 0) return 'the config'
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const title = here.findLast(({ schema }) => schema.title !== undefined)?.schema.title
  return title?.endsWith(' auth') ? `the ${title}` : `\`${keyName(path, root)}\``
}

/** The choice that makes a key required, such as ` with \`addTo: query\``; empty if there is none. */
export function conditionOf(schemaPath: string, path: Path, whole: SchemaNode): string {
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const [[key, value] = [], other] = Object.entries(
    here.findLast(({ schema }) => schema.if)?.schema.if?.properties ?? {},
  )
  if (key === undefined || other || typeof value !== 'object' || !('const' in value)) return ''
  return ` with \`${key}: ${String(value.const)}\``
}

/**
 * The places of the choices, such as `addTo`, that lead to an error's branch of the schema. Defaults have no place. Of
 * several maps, only the innermost counts.
 */
export function choicesOf(
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
