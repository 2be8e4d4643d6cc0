/** @section Requests */
import { ClientError } from '../errors.ts'
import { isSecure, parseUrl } from './location.ts'

/**
 * The base URL that references have become part of.
 *
 * @throws ClientError `invalid_variable`; without the text, for a reference may have put a secret into it
 */
export function referencedBaseUrl(text: string): URL {
  const url = parseUrl(text)
  if (url && !/\/\.\.?(\/|$)/.test(text)) return url
  throw new ClientError('invalid_variable', 'The values for baseUrl make no URL.')
}

/**
 * A whole origin.
 *
 * @param reference the config's word for it
 * @throws ClientError `invalid_variable`: not `https://host[:port]`, or http on loopback
 */
export function originPart(reference: string, text: string): string {
  const url = /^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text) && parseUrl(text)
  if (url && isSecure(url)) return text.replace(/\/$/, '')
  throw new ClientError('invalid_variable', `${reference} must be https://host[:port].`)
}

/**
 * Part of a host, or a port.
 *
 * @param reference the config's word for it
 * @throws ClientError `invalid_variable`: what would end the host
 */
export function hostPart(reference: string, text: string): string {
  if (text && !/[/?#@\\\s]/.test(text)) return text
  throw new ClientError('invalid_variable', `${reference} must be part of a host: no / ? # @ \\ or blank.`)
}

/** Part of one segment of a path (RFC 3986 section 3.3); a slash in it does not begin another. */
export function pathPart(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent)
}
