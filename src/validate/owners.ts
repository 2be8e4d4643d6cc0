import type { ErrorObject } from 'ajv'
import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import type { Path, SourceNode } from '../ir/source.ts'
import { setPlaces } from './key-hints.ts'
import { decidingKeys, type SchemaNode, schemasTo } from './schema-node.ts'

/** What a key belongs to: the innermost schema with a title there. */
export function ownerOf(schemaPath: string, path: Path, whole: SchemaNode): string {
  if (path.length === 0) return 'a config'
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const title = here.findLast(({ schema }) => schema.title !== undefined)?.schema.title
  return title?.endsWith(' auth') ? `${article(title)} ${title}` : `\`${path.at(-1)}\``
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

/** The choice that makes a key required, where it is one. */
export function conditionOf(schemaPath: string, path: Path, whole: SchemaNode): string {
  const here = schemasTo(schemaPath, whole).filter(({ depth }) => depth === path.length)
  const [[key, value] = [], other] = Object.entries(
    here.findLast(({ schema }) => schema.if)?.schema.if?.properties ?? {},
  )
  if (key === undefined || other || typeof value !== 'object' || !('const' in value)) return ''
  return ` with \`${key}: ${String(value.const)}\``
}

/**
 * Where the choices stand, as `addTo`, that an error's branch of the schema was taken by; not those by default. Of
 * several maps the innermost: what was chosen further out says which branches there are.
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
