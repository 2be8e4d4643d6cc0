/** @section Tokens */
import { ClientError } from '../errors.ts'
import { isSecure, parseUrl } from '../request/location.ts'

/** Names and values of a form; `undefined` is left out. */
export type FormFields = readonly (readonly [name: string, value: string | undefined])[]

/** Names and values that are given. */
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

/** A URL with further parameters. */
export function withQuery(url: string, fields: FormFields): string {
  return `${url}${url.includes('?') ? '&' : '?'}${formBody(fields)}`
}

/** A text as a form has it (RFC 6749 appendix B). */
export function formEncoded(text: string): string {
  return formBody([['', text]]).slice(1)
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
