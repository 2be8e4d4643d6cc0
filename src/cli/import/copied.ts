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
export function redact(text: string): string {
  // Tools name requests after their URLs, with everything that these contain.
  const line = onOneLine(text.slice(0, lineLimit))
    .replaceAll('${', () => '$${')
    .replace(/:\/\/[^\s/?#]*@/g, '://')
    .replace(/([?&;][^\s=?&;]*=)[^\s&;]+/g, '$1…')
  const shown = withoutSecrets(line, '…')
  return shown.length > 100 ? `${shown.slice(0, 99)}…` : shown
}

const lineLimit = 5000

/** A string of a source without the words that look like secrets. */
export function withoutSecrets(text: string, mark: string): string {
  if (holdsSecretFormat(text)) return mark
  return text.replace(/[^\s/?&=]{16,}/g, (word) => (looksRandom(word) ? mark : word))
}

/** True for a string that is never copied, wherever it is in the source: a secret may be anywhere. */
export function mayBeSecret(text: string): boolean {
  return holdsSecretFormat(text) || looksRandom(text)
}

/** True if letters and digits of a string do not form words: digits lie among them, or their case changes often. */
function looksRandom(text: string): boolean {
  return (text.slice(0, lineLimit).match(/[A-Za-z0-9]{16,}/g) ?? []).some((run) => {
    const changes = run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
    if (changes > 4) return true
    const letters = run.replace(/\d/g, '')
    const count = (form: RegExp): number => letters.match(form)?.length ?? 0
    const capitals = count(/[A-Z]/g) / letters.length
    const turns = count(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g) / letters.length
    const isMixed = letters.length >= 16 && capitals > 0.33 && capitals < 0.67 && turns > 0.3
    const isUnpronounceable = letters.length >= 20 && count(/[aeiou]/gi) / letters.length < 0.2
    return isMixed || isUnpronounceable || /[a-z]{32}|[A-Z]{32}/.test(letters)
  })
}

/** True for a segment of a path that is copied: one without digits, or a version such as `v1`. */
export function isCopiedSegment(segment: string): boolean {
  return (
    (!/\d/.test(segment) && !mayBeSecret(segment)) ||
    versionIn(segment) === 'word' ||
    /^(?:oauth|openid)[-_.]?\d(?:\.0)?$/i.test(segment)
  )
}

/** How a segment of a path names a version: in a word such as `v1`, or in a number such as `2.0`, which may also be an ID. */
export function versionIn(segment: string): 'word' | 'number' | undefined {
  if (versionForm.test(segment)) return 'word'
  return /^\d{1,4}(?:[.-]\d{1,3}){0,2}$/.test(segment) ? 'number' : undefined
}

const versionForm =
  /^(?:[A-Za-z]{2,}[-_.])?v\d{1,4}(?:[._]\d{1,3}){0,2}(?:[-_.]?(?:alpha|beta|rc|pre|preview|p)\d{0,2})?$/i

/** True for a word of a source that a message may show, such as the name of a scheme of HTTP. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][A-Za-z_-]{0,29}$/.test(text) && !mayBeSecret(text)
}

/** True for a name of a header (RFC 9110, section 5.6.2). */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/.test(name)
}

/** True for a header whose value is copied, if it is harmless. */
export function isCopiedHeader(name: string): boolean {
  return /^(?:accept|accept-language|content-type)$|.-version$/i.test(name)
}

/** True for a value of such a header that is copied. */
export function isCopiedValue(value: string): boolean {
  return /^[\x20-\x7e]{1,200}$/.test(value) && !mayBeSecret(value)
}

/** Scopes have no other characters (RFC 6749, section 3.3). */
export function isScope(text: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(text) && !mayBeSecret(text)
}

/** A name of a file, a variable or an environment variable: letters, digits, `_` and `-`. */
export function slug(text: string): string {
  const plain = withoutSecrets(text.slice(0, 500), '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  const words = plain.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-{2,}/g, '-')
  return words.slice(0, 60).replace(/^[-_]+|[-_]+$/g, '')
}
