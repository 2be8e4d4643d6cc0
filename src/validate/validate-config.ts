import type { ErrorObject } from 'ajv'
import type { FlexgenConfig } from '../../generated/config.ts'
import { openChoices, schemaText } from '../../generated/schema.ts'
import * as validators from '../../generated/validate-config.js'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import {
  type ListNode,
  type MapNode,
  nodeAt,
  type Path,
  type ScalarNode,
  type SourceNode,
  toData,
} from '../ir/source.ts'
import type { ValidatedConfig } from '../ir/validated-config.ts'
import { errorsOfAllChoices, withValue } from './all-choices.ts'
import { firstCauses } from './first-causes.ts'
import { type IsForbidden, keyWithValue } from './key-hints.ts'
import { findNearNames, reportMisfit, reportNearName } from './near-names.ts'
import { reportSchemaErrors } from './schema-errors.ts'
import type { SchemaNode } from './schema-node.ts'
import { errorsOfRequests, errorsOfSignature } from './session-requests.ts'
import { faultsOf, misspelledKeys, soundAuth } from './sound-auth.ts'

/**
 * Checks a config against the schema, and reports each mistake once.
 *
 * @returns `undefined` if nothing else can be checked
 */
export function validateConfig(root: SourceNode, reporter: Reporter): ValidatedConfig | undefined {
  if (root.kind !== 'map') {
    reportNotAMap(root, reporter)
    return undefined
  }
  const data = toData(root)
  const otherErrors = findErrors(data)
  const version = otherErrors.find(
    ({ instancePath, keyword }) => instancePath === '/flexgen' && keyword !== 'if',
  )
  // Other versions may have other rules. A mistake in the number does not make it another version.
  if (version && isOtherVersion(nodeAt(root, ['flexgen']))) {
    reportSchemaErrors([version], readSchema(), root, reporter, () => false)
    return undefined
  }
  const checked = checkAuth(root, reporter)
  const errors = [...otherErrors, ...checked.errors]
  if (errors.length === 0) {
    const auth = soundAuth(root, errors, noErrors)
    return { root, config: data as FlexgenConfig, auth, unknown: new Set() }
  }
  const whole = readSchema()
  const causes = firstCauses([...otherErrors, ...checked.reported], whole, root)
  reportSchemaErrors(causes, whole, root, reporter, forbiddenKeys(checked.validate, root))
  const unknown = new Set([...faultsOf(errors), ...misspelledKeys(errors, whole), ...checked.unknown])
  const isKnown = checked.validate !== undefined || !(root.entries.has('auth') || unknown.has('/auth'))
  const auth = isKnown ? soundAuth(root, errors, checked.validate ?? noErrors) : undefined
  return { root, config: undefined, auth, unknown }
}

/** Returns the errors of an auth of its type. */
type ValidateAuth = (auth: unknown) => readonly ErrorObject[]

function reportNotAMap(root: ListNode | ScalarNode, reporter: Reporter): void {
  const found = root.kind === 'list' ? 'a list' : 'a single value'
  const isKey = root.kind === 'scalar' && !/^\w+:\/\//.test(root.text)
  const hint = isKey ? keyWithValue(root.text)?.hint : undefined
  reporter.report('config/not-a-map', root.span, { found }, hint)
}

/** Parsed only for a config with problems. */
function readSchema(): SchemaNode {
  return JSON.parse(schemaText) as SchemaNode
}

interface CheckedAuth {
  /** Absent if the type is not known. */
  readonly validate: ValidateAuth | undefined
  readonly errors: readonly ErrorObject[]
  /** The errors to report, after a likely correction of the auth. */
  readonly reported: readonly ErrorObject[]
  /** Pointers of the values that the correction replaces. */
  readonly unknown: readonly string[]
}

/** Validates the auth, and reports values that look like a misspelled name. */
function checkAuth(root: MapNode, reporter: Reporter): CheckedAuth {
  const validate = authValidator(root)
  const errors = validate ? findAuthErrors(root, {}, validate) : []
  const nearNames = findNearNames(root)
  const meant = Object.fromEntries(nearNames.map(({ key, near }) => [key, near]))
  const meantErrors = validate && nearNames.length ? findAuthErrors(root, meant, validate) : errors
  // If the similar name fits better, the other errors follow from the misspelling.
  const fitsBetter =
    countForbidden(meantErrors) < countForbidden(errors) || meantErrors.length < errors.length
  if (fitsBetter || nearNames.some(({ problem }) => problem)) {
    for (const near of nearNames) reportMisfit(near, reporter)
    return { validate, errors, reported: meantErrors, unknown: nearNames.map(({ key }) => `/auth/${key}`) }
  }
  for (const near of nearNames) reportNearName(near, reporter)
  const implied = validate && impliedErrors(root, errors, validate)
  return { validate, errors, reported: implied ?? errors, unknown: implied ? ['/auth/grantType'] : [] }
}

/** The number of keys that have no effect. */
function countForbidden(errors: readonly ErrorObject[]): number {
  return errors.filter(saysForbidden).length
}

function saysForbidden({ keyword }: ErrorObject): boolean {
  return keyword === 'false schema'
}

/** Remembers which keys are forbidden, since every unknown key may need to know it of all others. */
function forbiddenKeys(validate: ValidateAuth | undefined, root: MapNode): IsForbidden {
  const known = new Map<string, boolean>()
  return (path, key) => {
    const place = [...path, key].join('\0')
    const isForbidden = known.get(place) ?? (validate !== undefined && forbids(validate, root, path, key))
    known.set(place, isForbidden)
    return isForbidden
  }
}

/** True for a version that is a number other than 1, in quotes or not. */
function isOtherVersion(node: SourceNode | undefined): boolean {
  const number = node?.kind === 'scalar' ? /\d+(\.\d+)?/.exec(node.text)?.[0] : undefined
  return number !== undefined && Number(number) !== 1
}

/**
 * The errors of an auth without `grantType`, but with keys of a single grant, such as `deviceAuthorizationUrl`: the first
 * of these keys has no effect, and the rest is checked for that grant. `undefined` if no grant fits better than the default.
 */
function impliedErrors(
  root: MapNode,
  errors: readonly ErrorObject[],
  validate: ValidateAuth,
): readonly ErrorObject[] | undefined {
  const first = errors.find(saysForbidden)
  const type = nodeAt(root, ['auth', 'type'])
  if (!first || nodeAt(root, ['auth', 'grantType']) || type?.kind !== 'scalar') return undefined
  const grants =
    (Object.hasOwn(openChoices, type.text) ? openChoices[type.text] : undefined)?.['grantType'] ?? []
  const [best] = grants
    .map((grantType) => findAuthErrors(root, { grantType }, validate))
    .filter((found) => !found.some(saysForbidden))
    .sort((a, b) => a.length - b.length)
  return best && best.length < errors.length ? [first, ...best] : undefined
}

/** True for a key that has no effect in a map of the auth, as far as the rest of it decides that. */
function forbids(validate: ValidateAuth, root: MapNode, path: Path, key: string): boolean {
  const [first, ...inner] = path
  if (first !== 'auth') return false
  const auth = withValue(toData(nodeAt(root, ['auth']) ?? root), [...inner, key], {})
  const place = [...path, key].map((step) => `/${step}`).join('')
  return validate(auth).some(
    ({ keyword, instancePath }) => keyword === 'false schema' && instancePath === place,
  )
}

const noErrors: ValidateAuth = () => []

function findErrors(data: unknown): readonly ErrorObject[] {
  return validators.config(data) ? [] : (validators.config.errors ?? [])
}

/** The validator of the auth's type. Its errors have the paths that the config's schema would give them. */
function authValidator(root: MapNode): ValidateAuth | undefined {
  const type = nodeAt(root, ['auth', 'type'])
  if (type?.kind !== 'scalar' || typeof type.value !== 'string') return undefined
  const { authTypes } = validators
  const validate = Object.hasOwn(authTypes, type.value) ? authTypes[type.value] : undefined
  if (!validate) return undefined
  return (auth) => {
    const ownErrors = validate(auth) ? [] : (validate.errors ?? [])
    const errors = [
      ...ownErrors,
      ...errorsOfSignature(auth, ownErrors),
      ...(type.value === 'session' ? errorsOfRequests(auth) : []),
    ]
    return errors.map((error) => ({
      ...error,
      instancePath: `/auth${error.instancePath}`,
      schemaPath: `#/definitions/${type.value}${error.schemaPath.slice(1)}`,
    }))
  }
}

/** @param values values of keys that replace those in the config */
function findAuthErrors(
  root: MapNode,
  values: Readonly<Record<string, string>>,
  validate: ValidateAuth,
): readonly ErrorObject[] {
  const auth = { ...(toData(nodeAt(root, ['auth']) ?? root) as object), ...values }
  const errors = validate(auth)
  return errors.length ? [...errors, ...errorsOfAllChoices(auth, errors, validate)] : errors
}
