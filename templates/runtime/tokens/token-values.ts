/** @section Values */
import { ClientError } from '../errors.ts'
import { isAtAllowedHost } from '../request/location.ts'
import { valueAt } from '../values/value-at.ts'
import { encodableVariable } from '../values/values.ts'

/**
 * A value of the token responses, or of the login's redirect, as a string.
 *
 * @param reference the reference in the config, for messages
 * @throws ClientError `missing_variable`; `invalid_variable` if it has a lone surrogate
 */
export function tokenValue(reference: string, data: unknown, path: string): string {
  const value = valueAt(data, path)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return encodableVariable(reference, `${value}`)
  }
  throw new ClientError('missing_variable', `${reference} is missing.`)
}

/**
 * A URL with a host that a server has chosen.
 *
 * @throws ClientError `host_not_allowed` if the host is not one of the config's `allowedHosts`
 */
export function allowedUrl(url: URL): URL {
  // Compared with no base URL, because that may depend on the same tokens.
  if (isAtAllowedHost(url, new URL('x:'))) return url
  throw new ClientError('host_not_allowed', `${url.protocol}//${url.host} is not allowed.`)
}
