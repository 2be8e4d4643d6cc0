/** @section Requests */
import { ClientError } from '../errors.ts'
import { isSecure, parseUrl } from './location.ts'

/** A base URL that contains references. Throws `invalid_variable`, without the string, which may contain a secret. */
export function referencedBaseUrl(text: string): URL {
  const url = parseUrl(text)
  if (url && !/\/\.\.?(\/|$)/.test(text)) return url
  throw new ClientError('invalid_variable', 'The values in baseUrl do not form a URL.')
}

/** A value that is a whole origin. Throws `invalid_variable` unless it is https, or http on this machine. */
export function originPart(reference: string, text: string): string {
  const url = /^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text) && parseUrl(text)
  if (url && isSecure(url)) return text.replace(/\/$/, '')
  throw new ClientError('invalid_variable', `${reference} must be https://host[:port].`)
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
