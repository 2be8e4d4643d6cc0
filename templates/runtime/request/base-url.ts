/** @section Requests */
import { ClientError } from '../errors.ts'
import { hasDotSegment, isSecure, parseUrl } from './location.ts'

/** A base URL that contains references. Throws `invalid_variable`, without the string, which may contain a secret. */
export function referencedBaseUrl(text: string): URL {
  const url = parseUrl(text)
  if (url && !hasDotSegment(text)) return url
  throw new ClientError('invalid_variable', 'The values in baseUrl do not form a URL.')
}

/** A variable that begins a URL. Throws `invalid_variable` if it cannot. */
export function variableStart(reference: string, text: string): string {
  if (canBeginUrl(text)) return text
  throw new ClientError('invalid_variable', `${reference} must be https://host[:port][/path].`)
}

/** A credential that begins a URL. Throws `invalid_credential` if it cannot. */
export function credentialStart(reference: string, text: string): string {
  if (canBeginUrl(text)) return text
  throw new ClientError('invalid_credential', `${reference} must be https://host[:port][/path].`)
}

/** True for host and path of an https URL, or of an http URL on this machine. */
export function canBeginUrl(text: string): boolean {
  const isPlain = /^https?:\/\/[^/?#@\\\s\p{Cc}]+(\/[^?#\\\s\p{Cc}]*)?$/iu.test(text) && !hasDotSegment(text)
  const url = isPlain && parseUrl(text)
  return url ? isSecure(url) : false
}

/** A value that is part of a host, or a port. Throws `invalid_variable` if it contains what would end the host. */
export function hostPart(reference: string, text: string): string {
  if (text && !/[/?#@\\\s]/.test(text)) return text
  throw new ClientError('invalid_variable', `${reference} must be part of a host, without / ? # @ \\ or spaces.`)
}

/** A value that is part of one path segment (RFC 3986 section 3.3). A slash in it does not begin another one. */
export function pathPart(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent)
}
