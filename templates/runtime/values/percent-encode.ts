/** @section Signing */

/** Percent-encodes all but unreserved characters (RFC 3986 section 2.3). A lone surrogate throws `URIError`. */
export function percentEncode(text: string): string {
  // Most texts need nothing, and finding that out takes a tenth of the time.
  if (!/[^\w.~-]/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Percent-encodes what a form or a query wrote, but for `&` and `=`; byte for byte, so that what is no UTF-8 counts
 * as it is sent.
 */
export function percentEncodeWritten(written: string): string {
  // Most need nothing: the usual escapes, of punctuation and of UTF-8 in upper case, can stay as they are.
  if (!/%(?!2[\dA-CF]|3[A-F]|40|[89A-F][\dA-F])|[^\w.~%&=-]/.test(written)) return written
  return written.replace(/%[\da-f]{2}|[^\w.~&=-]/giu, (found) => {
    if (found.length < 3) return percentEncode(found === '+' ? ' ' : found)
    const character = String.fromCharCode(Number(`0x${found.slice(1)}`))
    return /[\w.~-]/.test(character) ? character : found.toUpperCase()
  })
}

/** Name and value, each percent-encoded. */
export type EncodedParameter = readonly [name: string, value: string]

/**
 * The parameters that a form or a query wrote, encoded by RFC 3986. Empty pairs are none, a missing value is empty,
 * and of equal signs only the first divides.
 */
export function writtenParameters(written: string): EncodedParameter[] {
  const parameters: EncodedParameter[] = []
  for (const pair of percentEncodeWritten(written).split('&')) {
    const end = `${pair}=`.indexOf('=')
    if (pair) parameters.push([pair.slice(0, end), pair.slice(end + 1).replace(/=/g, '%3D')])
  }
  return parameters
}

/** Orders encoded parameters by name, then by value, both by character. */
export function compareParameters([a, b]: EncodedParameter, [c, d]: EncodedParameter): number {
  return a < c || (a === c && b < d) ? -1 : 1
}
