import type { ErrorObject } from 'ajv'
import type { FlexgenConfig } from '../../generated/config.ts'
import { schemaText } from '../../generated/schema.ts'
import * as validators from '../../generated/validate-config.js'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { type MapNode, nodeAt, type SourceNode, toData } from '../ir/source.ts'
import { firstCauses } from './first-causes.ts'
import { reportNearNames } from './near-names.ts'
import { reportSchemaErrors } from './schema-errors.ts'
import type { SchemaNode } from './schema-node.ts'

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
  const errors = [...findErrors(data), ...findAuthErrors(root)]
  const version = errors.find(({ instancePath, keyword }) => instancePath === '/flexgen' && keyword !== 'if')
  if (!version) reportNearNames(root, reporter)
  if (errors.length === 0) return { root, config: data as FlexgenConfig }
  // Parsed here, since a config without problems has no use for it.
  const whole = JSON.parse(schemaText) as SchemaNode
  reportSchemaErrors(version ? [version] : firstCauses(errors, whole), whole, root, reporter)
  // A config for another version is right in ways that this one does not know.
  return version ? undefined : { root, config: undefined }
}

function findErrors(data: unknown): readonly ErrorObject[] {
  return validators.config(data) ? [] : (validators.config.errors ?? [])
}

/** The errors of the auth by its type, with paths as if its definition were part of the config's schema. */
function findAuthErrors(root: SourceNode): readonly ErrorObject[] {
  const auth = nodeAt(root, ['auth'])
  const type = nodeAt(root, ['auth', 'type'])
  if (!auth || type?.kind !== 'scalar' || typeof type.value !== 'string') return []
  const { authTypes } = validators
  const validate = Object.hasOwn(authTypes, type.value) ? authTypes[type.value] : undefined
  if (!validate || validate(toData(auth))) return []
  return (validate.errors ?? []).map((error) => ({
    ...error,
    instancePath: `/auth${error.instancePath}`,
    schemaPath: `#/definitions/${type.value}${error.schemaPath.slice(1)}`,
  }))
}
