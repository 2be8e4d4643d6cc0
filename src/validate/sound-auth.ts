import type { ErrorObject } from 'ajv'
import { type MapNode, nodeAt, type SourceNode, toData } from '../ir/source.ts'
import type { SoundAuth } from '../ir/validated-config.ts'
import { meantKey } from './other-names.ts'
import { type SchemaNode, schemaAt } from './schema-node.ts'

/**
 * The auth of a config, of a type that is known, without what the schema finds a fault with: so the rest of it is
 * checked in the same run.
 *
 * @param errors what is wrong with the config
 * @param validate tells what is wrong with an auth, with paths that begin with `/auth`
 */
export function soundAuth(
  root: MapNode,
  errors: readonly ErrorObject[],
  validate: (auth: unknown) => readonly ErrorObject[],
): SoundAuth | undefined {
  const node = nodeAt(root, ['auth'])
  if (!node) return { data: { type: 'none' }, map: undefined }
  let map: SourceNode | undefined = node
  // Without a value, what belongs to it may have a fault, so that it goes as well, until nothing has.
  let faults = faultsOf(errors)
  while (map && faults.size > 0) {
    map = withoutFaults(map, '/auth', faults)
    if (map) faults = faultsOf(validate(toData(map)))
  }
  // What the schema refuses is gone, and who reads it has a default for all that may be missing.
  return map?.kind === 'map' ? { data: toData(map) as SoundAuth['data'], map } : undefined
}

/** Pointers of the values that errors are about, each within the map that it can be left out of. */
export function faultsOf(errors: readonly ErrorObject[]): ReadonlySet<string> {
  return new Set(
    errors.flatMap(({ keyword, instancePath, params, propertyName }) => {
      const inner = params['additionalProperty'] ?? propertyName ?? params['propertyName']
      if (inner !== undefined) return [pointer(instancePath, String(inner))]
      // Without one of its keys, an auth can be read, and a map inside of it cannot.
      if (keyword === 'if' || (keyword === 'required' && instancePath.lastIndexOf('/') <= 0)) return []
      return [instancePath]
    }),
  )
}

/** Pointers of the keys that unknown ones likely stand for. */
export function misspelledKeys(errors: readonly ErrorObject[], whole: SchemaNode): ReadonlySet<string> {
  return new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ instancePath, params, schemaPath }) => {
        const known = Object.keys(schemaAt(schemaPath, whole).properties ?? {})
        return pointer(instancePath, meantKey(String(params['additionalProperty']), known) ?? '')
      }),
  )
}

function withoutFaults(node: SourceNode, place: string, faults: ReadonlySet<string>): SourceNode | undefined {
  if (faults.has(place)) return undefined
  switch (node.kind) {
    case 'scalar':
      return node
    case 'list': {
      const isSound = node.items.every((item, index) => withoutFaults(item, `${place}/${index}`, faults))
      return isSound ? node : undefined
    }
    case 'map': {
      const entries = [...node.entries].flatMap(([key, entry]) => {
        const sound = withoutFaults(entry.node, pointer(place, key), faults)
        return sound ? [[key, { ...entry, node: sound }] as const] : []
      })
      return { ...node, entries: new Map(entries) }
    }
  }
}

function pointer(place: string, step: string): string {
  return `${place}/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`
}
