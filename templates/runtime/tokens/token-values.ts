/** @section Values */
import { ClientError } from '../errors.ts'
import { isAtAllowedHost } from '../request/location.ts'
import { valueAt } from '../values/value-at.ts'
import { encodableVariable } from '../values/values.ts'

/**
 * A value of the token responses, or of the login's redirect, as text.
 *
 * @param reference the config's word for it
 * @throws ClientError `missing_variable`: there is none; `invalid_variable`: a lone surrogate
 */
export function tokenValue(reference: string, data: unknown, path: string): string {
  const value = valueAt(data, path)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return encodableVariable(reference, `${value}`)
  throw new ClientError('missing_variable', `${reference} is missing.`)
}

/**
 * A URL whose host is not the caller's own word.
 *
 * @throws ClientError `host_not_allowed`: it is not among the config's `allowedHosts`
 */
export function allowedUrl(url: URL): URL {
  // Never home: the tokens must not decide what home is.
  if (isAtAllowedHost(url, new URL('x:'))) return url
  throw new ClientError('host_not_allowed', `${url.protocol}//${url.host} is not allowed.`)
}
