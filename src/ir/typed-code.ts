/** A language of emitted modules. */
export type Language = 'TypeScript' | 'JavaScript'

/** Marks of text that differs between the languages. Strings of a config have them escaped. */
const markStart = '\x01'
const middle = '\x02'
const markEnd = '\x03'

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
