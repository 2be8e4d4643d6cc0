/** A language of emitted modules. */
export type Language = 'TypeScript' | 'JavaScript'

/** Marks of text that differs between the languages. No fragment contains them, and strings of a config have them escaped. */
export const markStart = '\x01'
const middle = '\x02'
export const markEnd = '\x03'

/** What a language leaves out of text with marks. */
const leftOut: Readonly<Record<Language, RegExp>> = {
  TypeScript: new RegExp(`${markStart}|${middle}[^${markEnd}]*${markEnd}|${markEnd}`, 'g'),
  JavaScript: new RegExp(`${markStart}[^${middle}${markEnd}]*${middle}?|${markEnd}`, 'g'),
}

/**
 * Text that is not the same in both languages; marks must not contain others.
 *
 * @param typed the text in TypeScript
 * @param plain the text in JavaScript
 */
export function mark(typed: string, plain: string): string {
  if (typed === plain) return typed
  return plain === '' ? `${markStart}${typed}${markEnd}` : `${markStart}${typed}${middle}${plain}${markEnd}`
}

/** Text with marks in one of the languages. */
export function inLanguage(text: string, language: Language): string {
  return text.replace(leftOut[language], '')
}

/** Parts of fragments in one language, which are the same in every client. */
const known: Readonly<Record<Language, WeakMap<readonly string[], readonly string[]>>> = {
  TypeScript: new WeakMap(),
  JavaScript: new WeakMap(),
}
const separator = '\x04'

/** Parts of a fragment in one of the languages; a mark may contain names. */
export function partsInLanguage(parts: readonly string[], language: Language): readonly string[] {
  const before = known[language].get(parts)
  if (before) return before
  const inIt = inLanguage(parts.join(separator), language).split(separator)
  known[language].set(parts, inIt)
  return inIt
}
