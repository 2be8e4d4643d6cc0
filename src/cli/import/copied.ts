import { holdsSecretFormat } from '../../diagnostics/secret-formats.ts'

/** A string on one line: line breaks and control characters become spaces. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\ufff9-\ufffb]+/gu, ' ').trim()
}

/** A string of a source as a value of a config: without references. */
export function asData(text: string): string {
  return onOneLine(text).replaceAll('${', () => '$${')
}

/** The same for what a reference follows without a space: a `$` at its end would make the reference literal. */
export function beforeReference(text: string): string {
  return asData(text).replace(/\$+$/, '')
}

/** A string of a source in a comment or a message: names only, and not longer than a line. */
export function named(text: string): string {
  const line = onOneLine(text).replaceAll('${', () => '$${')
  if (holdsSecretFormat(line)) return '…'
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

/** True for a segment of a path that is copied: one without digits, or a version such as `v1`. */
export function isCopiedSegment(segment: string): boolean {
  return (
    !/\d/.test(segment) || versionForm.test(segment) || /^(?:oauth|openid)[-_.]?\d(?:\.0)?$/i.test(segment)
  )
}

const versionForm =
  /^(?:[A-Za-z]{2,}[-_.])?v\d{1,3}(?:[._]\d{1,3}){0,2}(?:[-_.]?(?:alpha|beta|rc|pre|preview|p)\d{0,2})?$/i

/** True for a word of a source that a message may show, such as the name of a scheme of HTTP. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][A-Za-z_-]{0,29}$/.test(text)
}

/** True for a name of a header (RFC 9110, section 5.6.2). */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/.test(name) && !holdsSecretFormat(name)
}

/** True for a header whose value is copied, if it is harmless. */
export function isCopiedHeader(name: string): boolean {
  return /^(?:accept|accept-language|content-type)$|.-version$/i.test(name)
}

/** Scopes have no other characters (RFC 6749, section 3.3). */
export function isScope(text: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(text) && !holdsSecretFormat(text)
}

/** A name of a file, a variable or an environment variable: letters, digits, `_` and `-`. */
export function slug(text: string): string {
  const plain = text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  const words = plain.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-{2,}/g, '-')
  return words.slice(0, 60).replace(/^[-_]+|[-_]+$/g, '')
}
