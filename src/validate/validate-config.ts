import type { ErrorObject } from 'ajv'
import type { FlexgenConfig } from '../../generated/config.ts'
import { openChoices, schemaText } from '../../generated/schema.ts'
import * as validators from '../../generated/validate-config.js'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { type MapNode, nodeAt, type Path, type SourceNode, toData } from '../ir/source.ts'
import type { ValidatedConfig } from '../ir/validated-config.ts'
import { errorsOfAllChoices, withValue } from './all-choices.ts'
import { firstCauses } from './first-causes.ts'
import { keyWithValue } from './key-hints.ts'
import { findNearNames, reportMisfit, reportNearName } from './near-names.ts'
import { reportSchemaErrors } from './schema-errors.ts'
import type { SchemaNode } from './schema-node.ts'
import { faultsOf, misspelledKeys, soundAuth } from './sound-auth.ts'

/**
 * Holds a config against the schema, and reports each problem once.
 *
 * @returns `undefined` where nothing else can be said of it
 */
export function validateConfig(root: SourceNode, reporter: Reporter): ValidatedConfig | undefined {
  if (root.kind !== 'map') {
    const found = root.kind === 'list' ? 'a list' : 'a single value'
    const isText = root.kind === 'scalar' && !/^\w+:\/\//.test(root.text)
    const hint = isText ? keyWithValue(root.text)?.hint : undefined
    reporter.report('config/not-a-map', root.span, { found }, hint)
    return undefined
  }
  const data = toData(root)
  const validateAuth = authValidator(root)
  const authErrors = validateAuth ? findAuthErrors(root, {}, validateAuth) : []
  const otherErrors = findErrors(data)
  const errors = [...otherErrors, ...authErrors]
  const version = errors.find(({ instancePath, keyword }) => instancePath === '/flexgen' && keyword !== 'if')
  // What was likely meant for version 1 is checked all the same; a config for another version is right in ways that
  // this one does not know.
  const isForeign = version !== undefined && isOtherVersion(nodeAt(root, ['flexgen']))
  const nearNames = findNearNames(root)
  // Where there are fewer problems with the name that is near, the others only follow from this one.
  const meant = Object.fromEntries(nearNames.map(({ key, near }) => [key, near]))
  const meantErrors =
    validateAuth && nearNames.length ? findAuthErrors(root, meant, validateAuth) : authErrors
  const misfits =
    meantErrors.length < authErrors.length || nearNames.some(({ problem }) => problem) ? nearNames : []
  if (!isForeign)
    for (const near of nearNames) (misfits.length ? reportMisfit : reportNearName)(near, reporter)
  if (errors.length === 0) {
    const auth = soundAuth(root, errors, noErrors)
    return { root, config: data as FlexgenConfig, auth, unknown: new Set() }
  }
  // Parsed here, since a config without problems has no use for it.
  const whole = JSON.parse(schemaText) as SchemaNode
  const implied =
    validateAuth && misfits.length === 0 ? impliedErrors(root, authErrors, validateAuth) : undefined
  const told = [...otherErrors, ...(misfits.length ? meantErrors : (implied ?? authErrors))]
  // Each is asked of every unknown key, of which there may be many.
  const forbidden = new Map<string, boolean>()
  const isForbidden = (path: Path, key: string): boolean => {
    const place = [...path, key].join('\0')
    const known =
      forbidden.get(place) ?? (validateAuth !== undefined && forbids(validateAuth, root, path, key))
    forbidden.set(place, known)
    return known
  }
  reportSchemaErrors(
    isForeign ? [version] : firstCauses(told, whole, root),
    whole,
    root,
    reporter,
    isForbidden,
  )
  if (isForeign) return undefined
  const misfitting = misfits.map(({ key }) => `/auth/${key}`)
  const unknown = new Set([...faultsOf(errors), ...misspelledKeys(errors, whole), ...misfitting])
  if (implied) unknown.add('/auth/grantType')
  const isKnown = validateAuth !== undefined || !(root.entries.has('auth') || unknown.has('/auth'))
  const auth = isKnown ? soundAuth(root, errors, validateAuth ?? noErrors) : undefined
  return { root, config: undefined, auth, unknown }
}

/** Gives the errors of an auth of its type. */
type ValidateAuth = (auth: unknown) => readonly ErrorObject[]

/** True for a version that is a number other than 1, in quotes or not. */
function isOtherVersion(node: SourceNode | undefined): boolean {
  const number = node?.kind === 'scalar' ? /\d+(\.\d+)?/.exec(node.text)?.[0] : undefined
  return number !== undefined && Number(number) !== 1
}

/**
 * The errors of an auth that has no `grantType`, and keys that only one has, such as `deviceAuthorizationUrl`: that the
 * first of these has no effect, and what is wrong with that grant. `undefined` if no grant fits better than the default.
 */
function impliedErrors(
  root: MapNode,
  errors: readonly ErrorObject[],
  validate: ValidateAuth,
): readonly ErrorObject[] | undefined {
  const isForbidden = ({ keyword }: ErrorObject): boolean => keyword === 'false schema'
  const first = errors.find(isForbidden)
  const type = nodeAt(root, ['auth', 'type'])
  if (!first || nodeAt(root, ['auth', 'grantType']) || type?.kind !== 'scalar') return undefined
  const grants =
    (Object.hasOwn(openChoices, type.text) ? openChoices[type.text] : undefined)?.['grantType'] ?? []
  const [best] = grants
    .map((grantType) => findAuthErrors(root, { grantType }, validate))
    .filter((found) => !found.some(isForbidden))
    .sort((a, b) => a.length - b.length)
  return best && best.length < errors.length ? [first, ...best] : undefined
}

/** True for a key that has no effect in a map of the auth, as far as the rest of it says. */
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

/** What validates the auth by its type; its errors have paths as if its definition were part of the config's schema. */
function authValidator(root: MapNode): ValidateAuth | undefined {
  const type = nodeAt(root, ['auth', 'type'])
  if (type?.kind !== 'scalar' || typeof type.value !== 'string') return undefined
  const { authTypes } = validators
  const validate = Object.hasOwn(authTypes, type.value) ? authTypes[type.value] : undefined
  if (!validate) return undefined
  return (auth) => {
    if (validate(auth)) return []
    return (validate.errors ?? []).map((error) => ({
      ...error,
      instancePath: `/auth${error.instancePath}`,
      schemaPath: `#/definitions/${type.value}${error.schemaPath.slice(1)}`,
    }))
  }
}

/** @param values what keys of the auth have in place of what is written */
function findAuthErrors(
  root: MapNode,
  values: Readonly<Record<string, string>>,
  validate: ValidateAuth,
): readonly ErrorObject[] {
  const auth = { ...(toData(nodeAt(root, ['auth']) ?? root) as object), ...values }
  const errors = validate(auth)
  return errors.length ? [...errors, ...errorsOfAllChoices(auth, errors, validate)] : errors
}
