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
  // The usual escapes, of punctuation and of UTF-8 in upper case, can stay as they are.
  return written.replace(/%(?!2[\dA-CF]|[89A-F][\dA-F])(?:[\dA-Fa-f]{2})?|[^\w.~%&=-]/gu, (found) => {
    if (found.length < 3) return percentEncode(found === '+' ? ' ' : found)
    const character = String.fromCharCode(Number(`0x${found.slice(1)}`))
    return /[\w.~-]/.test(character) ? character : found.toUpperCase()
  })
}
