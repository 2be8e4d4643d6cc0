/** @section Tokens */
import { ClientError } from '../errors.ts'
import { hasDotSegment, isSecure, parseUrl } from '../request/location.ts'
import { isNamed, queryPairs } from '../request/query.ts'

/** Names and values of a form. Those that are `undefined` are skipped. */
export type FormFields = readonly (readonly [name: string, value: string | undefined])[]

export function givenFields(fields: FormFields): [name: string, value: string][] {
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** A form as `application/x-www-form-urlencoded`. */
export function formBody(fields: FormFields): string {
  return `${new URLSearchParams(givenFields(fields))}`
}

/** The headers that are present. */
export function definedHeaders(headers: FormFields): Record<string, string> {
  return Object.fromEntries(givenFields(headers))
}

/** A URL with parameters, which replace its own parameters of the same names. */
export function withQuery(text: string, fields: FormFields): string {
  const url = new URL(text)
  const given = givenFields(fields)
  const others = queryPairs(url).filter((pair) => pair && !given.some(([name]) => isNamed(pair, name)))
  url.search = [...others, formBody(fields)].join('&')
  return url.href
}

/** A string as a form contains it (RFC 6749 appendix B). */
export function formEncoded(text: string): string {
  return formBody([['', text]]).slice(1)
}

/** A client id or secret for Basic (RFC 6749 section 2.3.1). A space is `%20`, which all servers decode. */
export function basicEncoded(text: string): string {
  return formEncoded(text).replace(/\+/g, '%20')
}

/**
 * The URL of an endpoint, whose config contains references.
 *
 * @throws ClientError `invalid_variable`, without the URL, because it may contain a secret
 */
export function referencedUrl(field: string, text: string): URL {
  const url = parseUrl(text)
  if (url && !hasDotSegment(text) && isSecure(url)) return url
  throw new ClientError('invalid_variable', `The values for ${field} do not make an https URL.`)
}
