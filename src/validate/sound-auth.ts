import type { ErrorObject } from 'ajv'
import { type MapNode, nodeAt, type SourceNode, toData } from '../ir/source.ts'
import type { SoundAuth } from '../ir/validated-config.ts'
import { withoutAuth } from '../schemes/schemes.ts'
import { meantKey } from './other-names.ts'
import { type SchemaNode, schemaAt } from './schema-node.ts'

/**
 * An auth of a known type without the values that the schema refuses, so that the rest is checked in the same run.
 *
 * @param errors the errors of the config
 * @param validate returns an auth's errors, with paths that begin with `/auth`
 */
export function soundAuth(
  root: MapNode,
  errors: readonly ErrorObject[],
  validate: (auth: unknown) => readonly ErrorObject[],
): SoundAuth | undefined {
  const node = nodeAt(root, ['auth'])
  if (!node) return { data: withoutAuth, map: undefined }
  let map: SourceNode | undefined = node
  // Removing a value may make those that depend on it invalid, so this is repeated.
  let faults = faultsOf(errors)
  while (map && faults.size > 0) {
    map = withoutFaults(map, '/auth', faults)
    if (map) faults = faultsOf(validate(toData(map)))
  }
  // The schema accepts what is left, and every reader has defaults for missing keys.
  return map?.kind === 'map' ? { data: toData(map) as SoundAuth['data'], map } : undefined
}

/** Pointers of the values to remove because of errors. */
export function faultsOf(errors: readonly ErrorObject[]): ReadonlySet<string> {
  return new Set(
    errors.flatMap(({ keyword, instancePath, params, propertyName }) => {
      const inner = params['additionalProperty'] ?? propertyName ?? params['propertyName']
      if (inner !== undefined) return [pointer(instancePath, String(inner))]
      // An auth can be read without one of its keys, but a map inside it cannot.
      if (keyword === 'if' || (keyword === 'required' && instancePath.lastIndexOf('/') <= 0)) return []
      return [instancePath]
    }),
  )
}

/** Pointers of the keys that unknown ones were likely meant to be. */
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
      const items = node.items.map((item, index) => withoutFaults(item, `${place}/${index}`, faults))
      return items.every((item) => item !== undefined) ? { ...node, items } : undefined
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
