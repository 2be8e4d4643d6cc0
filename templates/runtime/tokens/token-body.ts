/** @section Tokens */
import { ClientError } from '../errors.ts'
import { isSecure, parseUrl } from '../request/location.ts'
import { isNamed, queryPairs } from '../request/query.ts'

/** Names and values of a form; `undefined` is left out. */
export type FormFields = readonly (readonly [name: string, value: string | undefined])[]

export function givenFields(fields: FormFields): [name: string, value: string][] {
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** A form as `application/x-www-form-urlencoded`. */
export function formBody(fields: FormFields): string {
  return `${new URLSearchParams(givenFields(fields))}`
}

/** Headers without those that are left out. */
export function definedHeaders(headers: FormFields): Record<string, string> {
  return Object.fromEntries(givenFields(headers))
}

/** A URL with parameters, in place of those of the same names that it has. */
export function withQuery(text: string, fields: FormFields): string {
  const url = new URL(text)
  const given = givenFields(fields)
  const others = queryPairs(url).filter((pair) => pair && !given.some(([name]) => isNamed(pair, name)))
  url.search = [...others, formBody(fields)].join('&')
  return url.href
}

/** A text as a form has it (RFC 6749 appendix B). */
export function formEncoded(text: string): string {
  return formBody([['', text]]).slice(1)
}

/** A client id or secret in Basic (RFC 6749 section 2.3.1), with `%20` for a space: all servers decode that. */
export function basicEncoded(text: string): string {
  return formEncoded(text).replace(/\+/g, '%20')
}

/**
 * The URL of an endpoint that references have become part of.
 *
 * @throws ClientError `invalid_variable`; without the text, for a reference may have put a secret into it
 */
export function referencedUrl(field: string, text: string): URL {
  const url = parseUrl(text)
  if (url && !/\/\.\.?(\/|$)/.test(text) && isSecure(url)) return url
  throw new ClientError('invalid_variable', `The values for ${field} make no URL of https.`)
}
