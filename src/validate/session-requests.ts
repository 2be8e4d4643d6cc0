import type { ErrorObject } from 'ajv'
import * as validators from '../../generated/validate-config.js'

/** A map within a session auth, with its path in the config and in the schema. */
interface Part {
  readonly data: unknown
  readonly path: string
  readonly schemaPath: string
}

/**
 * The errors of the requests of a session, and of their `auth`, which have validators of their own.
 *
 * @returns errors with the paths that the validator of the session would give them
 */
export function errorsOfRequests(session: unknown): readonly ErrorObject[] {
  const { login, refresh, logout } = session as Readonly<Record<string, unknown>>
  const requests: readonly Part[] = [
    ...requestsOf('login', login),
    ...(isMap(refresh) ? [{ data: refresh['request'], path: '/refresh/request', schemaPath: renewal }] : []),
    ...requestsOf('logout', logout),
  ]
  return requests.flatMap((request) => {
    if (!isMap(request.data)) return []
    const errors = errorsOf(validators.sessionRequest, request)
    const { auth } = request.data
    const type = isMap(auth) && typeof auth['type'] === 'string' ? auth['type'] : ''
    const isRefused = errors.some(({ instancePath }) => instancePath === `${request.path}/auth/type`)
    const validate = Object.hasOwn(validators.authTypes, type) ? validators.authTypes[type] : undefined
    if (!validate || isRefused) return errors
    const { path, schemaPath } = request
    const ofAuth = {
      data: auth,
      path: `${path}/auth`,
      schemaPath: `${schemaPath}/properties/auth/definitions/${type}`,
    }
    return [...errors, ...errorsOf(validate, ofAuth)]
  })
}

/** The errors of the signature of an auth with tokens, which has a validator of its own. */
export function errorsOfSignature(auth: unknown, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const { signature } = auth as Readonly<Record<string, unknown>>
  const isUnknown = errors.some(({ params }) => params['additionalProperty'] === 'signature')
  if (!isMap(signature) || isUnknown) return []
  // The validator is that of an auth, which also has a type.
  const { type, ...keys } = signature
  const part = { data: keys, path: '/signature', schemaPath: '/properties/signature/allOf/0' }
  const own = errorsOf(validators.tokenSignature, part)
  return type === undefined ? own : [...own, unknownKey(part, 'type')]
}

function unknownKey({ path, schemaPath }: Part, key: string): ErrorObject {
  const keyword = 'additionalProperties'
  const params = { additionalProperty: key }
  return { instancePath: path, schemaPath: `#${schemaPath}/${keyword}`, keyword, params }
}

const renewal = '/properties/refresh/else/properties/request'

/** The request of a key, or each of its list. */
function requestsOf(key: string, value: unknown): readonly Part[] {
  const schemaPath = `/properties/${key}`
  if (!Array.isArray(value)) return [{ data: value, path: `/${key}`, schemaPath: `${schemaPath}/else` }]
  return value.map((data, index) => ({
    data,
    path: `/${key}/${index}`,
    schemaPath: `${schemaPath}/then/items`,
  }))
}

function errorsOf(validate: validators.Validator, { data, path, schemaPath }: Part): readonly ErrorObject[] {
  if (validate(data)) return []
  return (validate.errors ?? []).map((error) => ({
    ...error,
    instancePath: `${path}${error.instancePath}`,
    schemaPath: `#${schemaPath}${error.schemaPath.slice(1)}`,
  }))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
