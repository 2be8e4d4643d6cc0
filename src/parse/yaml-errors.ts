import type { Document, YAMLError } from 'yaml'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { constantCase, isName, placeholderName } from '../diagnostics/hints.ts'
import { maskSecrets } from '../diagnostics/mask.ts'
import { blankQuoted, lineEnd } from '../diagnostics/quoted.ts'
import type { Span } from '../ir/source.ts'
import { lookalikeInLine } from './lookalikes.ts'
import {
  listInBrackets,
  missingComma,
  outOfPlace,
  type SyntaxWords,
  syntaxWords,
  unindentedText,
} from './syntax-words.ts'

/** A config's text, with and without its secrets. */
export interface ConfigText {
  readonly text: string
  /** The text with hidden secrets, computed on first use. */
  masked(): string
}

/** The first syntax error, since others may follow from it, and all errors that cannot; only 100 of wrong escapes. */
export function firstProblems({ errors, warnings }: Document): readonly YAMLError[] {
  const alone = new Set(['TAG_RESOLVE_FAILED', 'TAB_AS_INDENT', 'BAD_DQ_ESCAPE'])
  const first = errors.find(({ code }) => !alone.has(code))
  const found = [...errors, ...warnings].filter((error) => error === first || alone.has(error.code))
  // A value with wrong escapes likely has many.
  let escapes = 0
  return found.filter(({ code }) => code !== 'BAD_DQ_ESCAPE' || ++escapes <= 100)
}

/** Reports an error of the parser in the config's terms, at the place of the mistake. */
export function reportYamlError(error: YAMLError, config: ConfigText, reporter: Reporter): void {
  const { text } = config
  const [start, last] = error.pos
  const end = Math.max(start, Math.min(last, lineEnd(text, start)))
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return reporter.report('yaml/tab', { start, end: start + 1 }, undefined)
    case 'MULTIPLE_DOCS':
      return reporter.report('yaml/several-documents', { start, end: start + 3 }, undefined)
    case 'TAG_RESOLVE_FAILED': {
      const length = /^!\S*/.exec(text.slice(start))?.[0].length ?? 1
      // It may be a secret that begins with `!`.
      const tag = config.masked().slice(start, start + length)
      // Other tools use a tag to read the environment.
      const [, name = ''] = /^!(?:env|secret|var)\s+["']?([A-Za-z_]\w*)/i.exec(text.slice(start)) ?? []
      const hint = isName(name) ? `"\${env.${name}}"` : undefined
      return reporter.report('yaml/tag', { start, end: start + length }, { tag }, hint)
    }
    case 'BAD_DQ_ESCAPE':
      return reportInOwnWords(error, { start, end }, config, reporter)
    default:
      return reportSyntax(error, { start, end }, config, reporter)
  }
}

function reportSyntax(error: YAMLError, span: Span, config: ConfigText, reporter: Reporter): void {
  const { message } = error
  const { text } = config
  const tab = /^\s*\t/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, lineEnd(text, span.start)))
  if (tab) {
    const at = text.lastIndexOf('\n', span.start - 1) + tab[0].length
    return reporter.report('yaml/tab', { start: at, end: at + 1 }, undefined)
  }
  const quote = /closing (["'])/.exec(message)?.[1]
  const place = quote === undefined ? span.start : openingQuote(text.slice(0, error.pos[0]), quote)
  const lineStart = text.lastIndexOf('\n', place - 1) + 1
  const lookalike = lookalikeInLine(text.slice(lineStart, lineEnd(text, place)))
  if (lookalike) {
    const start = lineStart + lookalike.index
    return reporter.report('yaml/lookalike', { start, end: start + 1 }, lookalike, lookalike.hint)
  }
  const reference = unquotedReference(text, span.start)
  if (reference) {
    const words = config.masked().slice(reference.start, reference.end)
    // A hidden value cannot be pasted.
    const hint = words.includes('*') ? undefined : `"${words}"`
    return reporter.report('yaml/unquoted-reference', reference, undefined, hint)
  }
  if (quote !== undefined) {
    const end = Math.max(place + 1, lineEnd(text, place))
    return reporter.report(
      'yaml/syntax',
      { start: place, end },
      { problem: `the closing \`${quote}\` is missing` },
    )
  }
  reportByMessage(error, span, config, reporter)
}

function reportByMessage(error: YAMLError, span: Span, config: ConfigText, reporter: Reporter): void {
  const { message } = error
  const { text } = config
  if (/^Plain value cannot start/.test(message)) return reportUnquoted(span.start, config, reporter)
  if (/^Implicit (map )?keys need/.test(message)) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
    const above = text.slice(0, lineStart).trimEnd()
    if (/[:-][ \t]+[|>][-+\d]{0,2}$/.test(above.slice(-10))) {
      return reporter.report('yaml/syntax', span, unindentedText)
    }
    // After a key in brackets, it is a value without a comma after it.
    const isAfterKey = /:[ \t]+$/.test(text.slice(lineStart, span.start))
    const isValue = isAfterKey && openBracket(text, span.start) !== undefined
    if (!isValue && reportKeyEnd(span.start, text, reporter)) return
  }
  if (/compact mappings/.test(message)) return reportNestedMap(span.start, config, reporter)
  const open = /^Flow (map|sequence) .*must /.test(message) ? openBracket(text, span.start) : undefined
  if (open === undefined) return reportInOwnWords(error, span, config, reporter)
  const problem = `the closing \`${text[open] === '{' ? '}' : ']'}\` is missing`
  reporter.report('yaml/syntax', { start: open, end: open + 1 }, { problem })
}

/** Reports a value that begins with a character that YAML reserves, such as `@`. */
function reportUnquoted(start: number, { text, masked }: ConfigText, reporter: Reporter): void {
  const written = /^[^\s#]+/.exec(text.slice(start))?.[0] ?? text.charAt(start)
  const name = placeholderName(written)
  const character = written.startsWith('`') ? 'a backtick' : `\`${written.charAt(0)}\``
  const isKey = /:(?:\s|$)/.test(written)
  const problem = `${isKey ? 'a key' : 'a value'} that begins with ${character} must be in quotes`
  // Within brackets, a separator ends it; a comment ends it everywhere.
  const inFlow = openBracket(text, start) !== undefined
  const line = text.slice(start, lineEnd(text, start))
  const [value = written] =
    (inFlow ? /^[^,[\]{}]*?(?=\s*(?:[,[\]{}]|\s#|$))/ : /^.*?(?=\s+#|\s*$)/).exec(line) ?? []
  const end = start + (name === undefined && !isKey ? value : written).length
  // A hidden value cannot be pasted.
  const isShown = masked().slice(start, end) === text.slice(start, end)
  const quoted = isShown && !isKey ? JSON.stringify(value) : 'put quotes around it'
  const hint = name === undefined ? quoted : `"\${env.${constantCase(name)}}"`
  reporter.report('yaml/syntax', { start, end }, { problem }, hint)
}

/** Reports an error in our own words, chosen by the parser's message and the text at its place. */
function reportInOwnWords(
  { code, message }: YAMLError,
  { start, end }: Span,
  { text }: ConfigText,
  reporter: Reporter,
): void {
  const isDirective = code === 'BAD_DIRECTIVE' || /^Missing directives-end/.test(message)
  // Many errors begin at the space or line break before the mistake.
  const gap = Math.max(0, text.slice(start).search(/\S/))
  const at = isDirective ? text.lastIndexOf('\n%', start) + 1 : start + gap
  const { problem, hint } = wordsAt(message, text, at)
  const behind = isDirective ? lineEnd(text, at) : Math.max(end, Math.min(at + 1, text.length))
  reporter.report('yaml/syntax', { start: at, end: behind }, { problem }, hint)
}

/** Words for a line that begins like a comment of JavaScript. */
export function foreignComment(text: string): SyntaxWords | undefined {
  const [slashes] = /^\/[/*]/.exec(text) ?? []
  if (slashes === undefined) return undefined
  return { problem: 'a comment must begin with `#`', hint: `write \`#\` instead of \`${slashes}\`` }
}

/** Chooses words by the text at the place, otherwise by the message. */
function wordsAt(message: string, text: string, at: number): SyntaxWords {
  const before = text.slice(Math.max(0, at - 200), at)
  const rest = text.slice(at, lineEnd(text, at))
  const isFirstOnLine = /(?:^|[\r\n])[ \t]*$/.test(before)
  const [closing] = /^[}\]]/.exec(rest) ?? []
  if (closing !== undefined && /^Unexpected/.test(message)) {
    const problem = `there is no \`${closing === '}' ? '{' : '['}\` before this \`${closing}\``
    return { problem, hint: `remove the \`${closing}\`` }
  }
  if (/^(<{7}|={7}|>{7})/.test(rest)) {
    return {
      problem: 'it contains an unresolved merge conflict',
      hint: 'resolve the conflict, and remove its marks',
    }
  }
  const comment = foreignComment(rest)
  if (comment) return comment
  if (isFirstOnLine && /^-[^\s-]/.test(rest)) {
    return { problem: 'a space is missing after this `-`', hint: 'write each item of the list as `- VALUE`' }
  }
  if (/^Block collections/.test(message) && !rest.startsWith('-')) {
    return { problem: 'a comma or a brace is missing here', hint: 'put a comma between two entries' }
  }
  if (/^-(\s|$)/.test(rest)) {
    if (openBracket(text, at) !== undefined) return listInBrackets
    if (isFirstOnLine && /single line$/.test(message)) return outOfPlace
  }
  if (/single line$/.test(message) && !rest.startsWith(':') && openBracket(text, at) !== undefined) {
    return { problem: 'a comma is missing at the end of this line' }
  }
  if (/^Missing , |at node end$/.test(message) && openBracket(text, at) !== undefined) {
    return isFirstOnLine ? { problem: 'a comma is missing at the end of the line before' } : missingComma
  }
  if (!/at node end$/.test(message)) return syntaxWords(message, isFirstOnLine)
  const [, quote, gap] = /(["'])(\s*)$/.exec(before) ?? []
  if (quote === undefined || gap !== '' || isFirstOnLine) return syntaxWords(message, isFirstOnLine)
  return {
    problem: 'the value in quotes has ended before this',
    hint: `write \`${quote === '"' ? '\\"' : "''"}\` for a \`${quote}\` within the quotes`,
  }
}

/**
 * Reports a missing colon after a key, or a missing space after the colon.
 *
 * @returns false if there is no key
 */
function reportKeyEnd(start: number, text: string, reporter: Reporter): boolean {
  const line = text.slice(start, lineEnd(text, start))
  const [whole, key = '', end = ''] = /^([\w.-]+)(?:\s*([:=])\s*|\s+|$)/.exec(line) ?? []
  // Without `:` or `=`, it may be the rest of a value.
  if (whole === undefined || (end === '' && !isName(key))) return false
  const problems: Readonly<Record<string, string>> = {
    ':': `a space is missing after \`${key}:\``,
    '=': `a key must end with a colon and a space, not with \`=\``,
  }
  const problem = problems[end] ?? `a colon is missing after the key \`${key}\``
  const value = maskSecrets(`${key}: ${line.slice(whole.length).trim()}`)
  const hint = /\*|:$/.test(value.trim()) ? `${key}: …` : value
  const span = { start, end: start + Math.max(key.length, whole.trimEnd().length) }
  reporter.report('yaml/syntax', span, { problem }, hint)
  return true
}

/** Reports a colon where there cannot be a key: within a value, or because the next line is indented too far. */
function reportNestedMap(start: number, config: ConfigText, reporter: Reporter): void {
  const { text } = config
  const end = lineEnd(text, start)
  if (/:(?:\s|$)/.test(text.slice(start, end).trimEnd())) {
    const shown = config.masked().slice(start, end)
    const hint = /["\\*]/.test(shown) ? undefined : `"${shown.trimEnd()}"`
    const problem = 'a value with a colon before a space, or at its end, must be in quotes'
    const span = { start, end: start + text.slice(start, end).trimEnd().length }
    return reporter.report('yaml/syntax', span, { problem }, hint)
  }
  const next = /[\r\n]+([ ]*)[^\r\n]*/.exec(text.slice(end))
  const from = end + (next?.[0].search(/[^\s]/) ?? 0)
  const problem = 'this line must not be indented further than the key before it'
  reporter.report('yaml/syntax', { start: from, end: lineEnd(text, from) }, { problem })
}

/** The last bracket that is open at a place. Brackets in quotes do not count. */
function openBracket(text: string, before: number): number | undefined {
  const plain = blankQuoted(text.slice(0, before), true)
  let closed = 0
  for (let at = plain.length - 1; at >= 0; at--) {
    if (plain[at] === '}' || plain[at] === ']') closed++
    else if ((plain[at] === '{' || plain[at] === '[') && closed-- === 0) return at
  }
  return undefined
}

/** The place of the quote that is open at the end of the text: the last one that can begin a value. */
function openingQuote(text: string, quote: string): number {
  // If the number of quotes from here to the end is odd, this one can be the open one.
  let left = text.split(quote).length - 1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1), left--) {
    if (left % 2 === 1 && (at === 0 || /[:,[{\s-]/.test(text.charAt(at - 1)))) return at
  }
  return Math.max(0, text.length - 1)
}

/** The value with a reference but without quotes, at or before a syntax error inside braces or brackets. */
function unquotedReference(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  // Quoted text is blanked, so that offsets stay the same.
  const plain = blankQuoted(text)
  const line = plain.slice(lineStart, lineEnd(text, offset))
  for (const found of [...line.matchAll(/\$\{[^}\n]{0,200}\}/g)].slice(0, 50)) {
    // Searched from the reference outwards: an expression for the whole value would start at each letter of the line.
    const front = /[^\s,[\]{}"']*$/.exec(line.slice(Math.max(0, found.index - 200), found.index))?.[0] ?? ''
    const [back = ''] = /^[^\s,[\]{}]*/.exec(line.slice(found.index + found[0].length)) ?? []
    const start = lineStart + found.index - front.length
    if (start > offset) return undefined
    const before = plain.slice(0, start).replace(/\$\{[^}\n]{0,200}\}/g, '')
    const depth = (before.match(/[[{]/g) ?? []).length - (before.match(/[\]}]/g) ?? []).length
    if (depth > 0) return { start, end: start + front.length + found[0].length + back.length }
  }
  return undefined
}
