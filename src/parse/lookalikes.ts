/** A character that looks like one with a meaning in YAML. */
export interface Lookalike {
  /** Offset in the searched text. */
  readonly index: number
  readonly found: string
  readonly meant: string
  readonly hint: string
}

const space = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]'
const opening = '[“”„‟«‹‘’‚‛]'
const closing = '[“”‟»›‘’‛]'

/** At the beginning or the end of a key or a value, or after a colon. */
const spaceInScalar = new RegExp(`^${space}|:${space}|${space}$`)
const spaceInLine = new RegExp(`^[ \\t]*${space}|:[ \\t]*${space}|${space}\\s*$`)
const quoted = new RegExp(`^${opening}[^]*(?:${closing}|["'])$`)
const quoteInLine = new RegExp(`(?:^|[:,[{-])[ \\t]*${opening}|["'][^"']*${closing}(?=\\s*$)`)

const spaceNames: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u200b': 'a zero-width space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
}

/** @param written the source of a key or value without YAML quotes */
export function lookalikeInScalar(written: string): Lookalike | undefined {
  return spaceIn(written, spaceInScalar) ?? (quoted.test(written) ? quoteAt(written, 0) : undefined)
}

/** @param line a line that is not YAML. A long one is skipped, since each of its spaces would start a search. */
export function lookalikeInLine(line: string): Lookalike | undefined {
  if (line.length > 1_000) return undefined
  const code = line.replace(/(^|\s)#.*/, '')
  const quote = quoteInLine.exec(code)
  return spaceIn(code, spaceInLine) ?? (quote ? quoteAt(code, quote.index + quote[0].length - 1) : undefined)
}

function spaceIn(text: string, pattern: RegExp): Lookalike | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const index = match.index + match[0].search(new RegExp(space))
  const character = text.charAt(index)
  const name = spaceNames[character] ?? 'a character that looks like a space'
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const isLast = text.slice(index + 1).trim() === ''
  const hint = isLast ? 'remove it' : 'replace it with a space'
  return { index, found: `${name} (U+${code})`, meant: 'a space', hint }
}

function quoteAt(text: string, index: number): Lookalike {
  const mark = /[‘’‚‛‹]/.test(text.charAt(index)) ? "'" : '"'
  return {
    index,
    found: `\`${text.charAt(index)}\``,
    meant: `\`${mark}\``,
    hint: `write \`${mark}\` before and after the value`,
  }
}
