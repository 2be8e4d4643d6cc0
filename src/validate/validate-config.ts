import type { ErrorObject } from 'ajv'
import type { FlexgenConfig } from '../../generated/config.ts'
import { validate } from '../../generated/validate-config.js'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type MapNode, type SourceNode, toData } from '../ir/source.ts'
import { reportSchemaErrors } from './schema-errors.ts'

/** A config whose kind and version are right. */
export interface ValidatedConfig {
  readonly root: MapNode
  /** Its data; `undefined` where the schema finds a fault. */
  readonly config: FlexgenConfig | undefined
}

/**
 * Holds a config against the schema, and reports each problem once.
 *
 * @returns `undefined` where nothing else can be said of it
 */
export function validateConfig(root: SourceNode, reporter: Reporter): ValidatedConfig | undefined {
  if (root.kind !== 'map') {
    const found = root.kind === 'list' ? 'a list' : 'a single value'
    reporter.report('config/not-a-map', root.span, { found })
    return undefined
  }
  const data = toData(root)
  if (validate(data)) return { root, config: data as FlexgenConfig }
  const errors = validate.errors ?? []
  const version = errors.find(({ instancePath, keyword }) => instancePath === '/flexgen' && keyword !== 'if')
  reportSchemaErrors(version ? [version] : firstCauses(errors), root, reporter)
  // A config for another version is right in ways that this one does not know.
  return version ? undefined : { root, config: undefined }
}

/**
 * Without `if`, which only says that a branch has errors; without what follows from a wrong type; and without a
 * missing key where another is likely a misspelling of it.
 */
function firstCauses(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const placesOf = (keyword: string): ReadonlySet<string> =>
    new Set(errors.filter((error) => error.keyword === keyword).map(({ instancePath }) => instancePath))
  const mistyped = placesOf('type')
  const forbidden = placesOf('false schema')
  return errors.filter((error) => {
    const { instancePath, keyword } = error
    if (keyword === 'if') return false
    // What else is wrong with it is told where its references are read.
    if (instancePath === '/baseUrl' && keyword === 'pattern') return false
    if (keyword !== 'type' && mistyped.has(instancePath)) return false
    if (keyword === 'required' && isMisspelled(error, errors)) return false
    return keyword === 'false schema' || !forbidden.has(instancePath)
  })
}

function isMisspelled({ instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === instancePath &&
      nearest(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== undefined,
  )
}
