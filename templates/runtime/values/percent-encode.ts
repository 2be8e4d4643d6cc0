/** @section Values */

/** Percent-encodes all but unreserved characters (RFC 3986 section 2.3). Throws `URIError` on a lone surrogate. */
export function percentEncode(text: string): string {
  // Most strings need no encoding, and the test takes a tenth of the time.
  if (!/[^\w.~-]/.test(text)) return text
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Percent-encodes a written form or query, except for `&` and `=`. Works by bytes, so that invalid UTF-8 is kept. */
export function percentEncodeWritten(written: string): string {
  // Most need no change: the usual escapes, of punctuation and of UTF-8 in upper case, can stay as they are.
  if (!/%(?!2[\dA-CF]|3[A-F]|40|[89A-F][\dA-F])|[^\w.~%&=-]/.test(written)) return written
  return written.replace(/%[\da-f]{2}|[^\w.~&=-]/giu, (found) => {
    if (found.length < 3) return percentEncode(found === '+' ? ' ' : found)
    const character = String.fromCharCode(Number(`0x${found.slice(1)}`))
    return /[\w.~-]/.test(character) ? character : found.toUpperCase()
  })
}

/** A parameter with percent-encoded name and value. */
export type EncodedParameter = readonly [name: string, value: string]

/**
 * The parameters of a written form or query, encoded by RFC 3986. Empty pairs are skipped, a missing value is empty,
 * and only the first equal sign separates name and value.
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
export function compareParameters([name, value]: EncodedParameter, [otherName, otherValue]: EncodedParameter): number {
  return name < otherName || (name === otherName && value < otherValue) ? -1 : 1
}
