import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { isName } from '../diagnostics/hints.ts'
import { maskSecrets } from '../diagnostics/mask.ts'
import type { MapEntry, SourceNode, Span } from '../ir/source.ts'

/** Nodes that aliases may stand for in all; a config has no use for more. */
const aliasBudget = 10_000

/** What aliases have used up. */
interface AliasBudget {
  left: number
  told: boolean
  /** The alias that all others are now read for. */
  from: Span
}

/** A document that is being read. */
interface Reading {
  readonly document: Document
  readonly reporter: Reporter
  readonly text: string
  readonly budget: AliasBudget
}

/**
 * Reads a config's text. JSON is read too, as the YAML that it is.
 *
 * @returns `undefined` where a problem was reported that leaves nothing to go on with
 */
export function parseYaml(text: string, reporter: Reporter): SourceNode | undefined {
  let document: Document
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      stringKeys: false,
      // Quieter, and a second document is no error.
      logLevel: 'error',
    }) as Document
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
    return undefined
  }
  const problems = firstProblems(document)
  // Keys that are written twice are no reason to stop; they are told as they are read.
  if (problems.some(({ code }) => code !== 'DUPLICATE_KEY')) {
    for (const error of problems) reportYamlError(error, text, reporter)
    return undefined
  }
  if (isNothing(document.contents as Node | null)) {
    reporter.report('config/empty', { start: 0, end: 0 }, undefined, 'flexgen: 1')
    return undefined
  }
  const reading: Reading = {
    document,
    reporter,
    text,
    budget: { left: aliasBudget, told: false, from: { start: 0, end: 0 } },
  }
  const node = toSource(document.contents as Node, reading, [])
  return reporter.hasOtherThan('yaml/duplicate-key') ? undefined : node
}

function isNothing(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source)
}

/** @param within nodes that aliases stand for, from the outermost one */
function toSource(node: Node | null, reading: Reading, within: readonly Node[]): SourceNode {
  const { document, reporter, text, budget } = reading
  if (isAlias(node)) {
    const target = node.resolve(document)
    const span = spanOf(node)
    if (!within.length) budget.from = span
    if (!target || within.includes(target) || budget.left <= 0) {
      const problem = target ? 'it stands for itself, or for too much' : 'no anchor before it has its name'
      // `[*.example.com]` is an alias to YAML.
      const hint = /^\*\./.test(text.slice(span.start))
        ? `"${maskSecrets(text).slice(span.start, span.end)}"`
        : undefined
      // What is too much is told once: all the others would be as well.
      const related = anchorPlaces(node.source, reading)
      if (!budget.told) reporter.report('yaml/alias', target ? budget.from : span, { problem }, hint, related)
      budget.told ||= target !== undefined
      return nothing(span)
    }
    return toSource(target, reading, [...within, target])
  }
  if (within.length) budget.left--
  const placed = (span: Span): Span => (within.length ? { ...span, alias: budget.from } : span)
  if (isMap(node)) {
    const entries = new Map<string, MapEntry>()
    for (const { key, value } of node.items) {
      const keyNode = key as Node
      if (!isScalar(keyNode)) {
        reporter.report('yaml/key', spanOf(keyNode), undefined)
        continue
      }
      const name =
        typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value))
      const keySpan = placed(spanOf(keyNode))
      reportHalfPair(name, keySpan, reporter)
      const first = entries.get(name)
      if (first) {
        const related = [{ span: first.key, message: 'it is written here first' }]
        reporter.report('yaml/duplicate-key', keySpan, { key: name }, undefined, related)
        continue
      }
      entries.set(name, {
        key: keySpan,
        node: value === null ? nothing(keySpan) : toSource(value as Node, reading, within),
      })
    }
    return { kind: 'map', entries, span: placed(trimmedSpan(node, text)) }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toSource(item as Node, reading, within))
    return { kind: 'list', items, span: placed(trimmedSpan(node, text)) }
  }
  if (isScalar(node)) {
    if (typeof node.value === 'object' && node.value !== null) {
      const tag = node.tag?.replace('tag:yaml.org,2002:', '!!') ?? '!'
      const start = Math.max(0, text.lastIndexOf(tag, node.range?.[0]))
      reporter.report('yaml/tag', { start, end: start + tag.length }, { tag })
    }
    const value = node.value as string | number | boolean | null
    if (typeof value === 'string') reportHalfPair(value, placed(spanOf(node)), reporter)
    const written = typeof value === 'string' ? value : (node.source ?? String(value))
    return { kind: 'scalar', value, text: written, span: placed(spanOf(node)) }
  }
  return nothing({ start: 0, end: 0 })
}

/** Where an anchor is set, before the alias or, in vain, behind it. */
function anchorPlaces(name: string, { document, text }: Reading): readonly RelatedSpan[] {
  const found: RelatedSpan[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== name) return undefined
      const start = text.lastIndexOf(`&${name}`, node.range?.[0])
      found.push({ span: { start, end: start + name.length + 1 }, message: 'the anchor is set here' })
      return visit.BREAK
    },
  })
  return found
}

/** An escape can give half of a surrogate pair; no file, URL or header can hold it. */
function reportHalfPair(text: string, span: Span, reporter: Reporter): void {
  const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  if (half.test(text)) {
    reporter.report('yaml/syntax', span, { problem: 'half of a surrogate pair is no character' })
  }
}

/** Of errors of syntax the first, since the others follow from it; and all others. */
function firstProblems({ errors, warnings }: Document): readonly YAMLError[] {
  const alone = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'TAB_AS_INDENT', 'BAD_DQ_ESCAPE'])
  const first = errors.find(({ code }) => !alone.has(code))
  return [...errors, ...warnings].filter((error) => error === first || alone.has(error.code))
}

function nothing(span: Span): SourceNode {
  return { kind: 'scalar', value: null, text: '', span }
}

/** Without the ends of lines that YAML counts to a map or a list which is written over lines. */
function trimmedSpan(node: Node, text: string): Span {
  const { start, end } = spanOf(node)
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}

function reportYamlError(error: YAMLError, text: string, reporter: Reporter): void {
  const [start, last] = error.pos
  const end = Math.max(start, Math.min(last, lineEnd(text, start)))
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const [written = ''] = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^:\r\n]+)/.exec(text.slice(start)) ?? []
      const key = written.trim().replace(/^(["'])(.*)\1$/s, '$2')
      return reporter.report('yaml/duplicate-key', { start, end: start + written.trimEnd().length }, { key })
    }
    case 'TAB_AS_INDENT':
      return reporter.report('yaml/tab', { start, end: start + 1 }, undefined)
    case 'MULTIPLE_DOCS':
      return reporter.report('yaml/several-documents', { start, end: start + 3 }, undefined)
    case 'TAG_RESOLVE_FAILED': {
      const length = /^!\S*/.exec(text.slice(start))?.[0].length ?? 1
      // What looks like a tag may be a secret that begins with `!`.
      const tag = maskSecrets(text).slice(start, start + length)
      return reporter.report('yaml/tag', { start, end: start + length }, { tag })
    }
    default:
      return reportSyntax(error, { start, end }, text, reporter)
  }
}

function reportSyntax({ message }: YAMLError, span: Span, text: string, reporter: Reporter): void {
  const tab = /^\s*\t/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, lineEnd(text, span.start)))
  if (tab) {
    const at = text.lastIndexOf('\n', span.start - 1) + tab[0].length
    return reporter.report('yaml/tab', { start: at, end: at + 1 }, undefined)
  }
  const reference = unquotedReference(text, span.start)
  if (reference) {
    const words = maskSecrets(text).slice(reference.start, reference.end)
    // What is hidden there cannot be pasted.
    const hint = words.includes('*') ? undefined : `"${words}"`
    return reporter.report('yaml/unquoted-reference', reference, undefined, hint)
  }
  if (/call stack/i.test(message)) {
    return reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
  }
  const quote = /closing (["'])/.exec(message)?.[1]
  if (quote) {
    const at = openingQuote(text, quote)
    return reporter.report(
      'yaml/syntax',
      { start: at, end: Math.max(at + 1, lineEnd(text, at)) },
      { problem: `the closing \`${quote}\` is missing` },
    )
  }
  if (/^Implicit (map )?keys need/.test(message) && reportKeyEnd(span.start, text, reporter)) return
  if (/compact mappings/.test(message)) return reportNestedMap(span.start, text, reporter)
  if (/^Flow (map|sequence) in block collection/.test(message)) {
    const at = openBracket(text, span.start)
    if (at !== undefined) {
      const [open, close] = text[at] === '{' ? ['{', '}'] : ['[', ']']
      const problem = `the \`${close}\` to this \`${open}\` is missing`
      return reporter.report('yaml/syntax', { start: at, end: at + 1 }, { problem })
    }
  }
  // What stands behind a colon is the user's text, and may be a secret.
  const problem = message.replace(/:\s.*/s, '').replace(/[.\s]+$/, '')
  reporter.report('yaml/syntax', span, { problem: problem.charAt(0).toLowerCase() + problem.slice(1) })
}

/**
 * What is missing behind a key: a colon, or the blank behind one, without which it is no key.
 *
 * @returns false where there is nothing like a key
 */
function reportKeyEnd(start: number, text: string, reporter: Reporter): boolean {
  const line = text.slice(start, lineEnd(text, start))
  const [whole, key = '', end = ''] = /^([\w.-]+)(?:\s*([:=])\s*|\s+|$)/.exec(line) ?? []
  // Without a sign behind it, it may be the rest of a value.
  if (whole === undefined || (end === '' && !isName(key))) return false
  const problems: Readonly<Record<string, string>> = {
    ':': `a blank is missing behind \`${key}:\``,
    '=': `a colon and a blank end a key, not \`=\``,
  }
  const problem = problems[end] ?? `a colon is missing behind the key \`${key}\``
  const value = maskSecrets(`${key}: ${line.slice(whole.length).trim()}`)
  const hint = /\*|:$/.test(value.trim()) ? `${key}: …` : value
  const span = { start, end: start + Math.max(key.length, whole.trimEnd().length) }
  reporter.report('yaml/syntax', span, { problem }, hint)
  return true
}

/** A colon where no key can be: within a text on one line, or since the next line is indented too far. */
function reportNestedMap(start: number, text: string, reporter: Reporter): void {
  const end = lineEnd(text, start)
  if (/:\s/.test(text.slice(start, end))) {
    const shown = maskSecrets(text).slice(start, end)
    const hint = /["\\*]/.test(shown) ? undefined : `"${shown.trimEnd()}"`
    const problem = 'a text with a colon and a blank in it needs quotes'
    const span = { start, end: start + text.slice(start, end).trimEnd().length }
    return reporter.report('yaml/syntax', span, { problem }, hint)
  }
  const next = /[\r\n]+([ ]*)[^\r\n]*/.exec(text.slice(end))
  const from = end + (next?.[0].search(/[^\s]/) ?? 0)
  const problem = 'this line is indented further than the key before it allows'
  reporter.report('yaml/syntax', { start: from, end: lineEnd(text, from) }, { problem })
}

/** The last bracket before a place that is not closed there. Brackets in quotes do not count. */
function openBracket(text: string, before: number): number | undefined {
  const plain = text
    .slice(0, before)
    .replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g, (part) => ' '.repeat(part.length))
  let closed = 0
  for (let at = plain.length - 1; at >= 0; at--) {
    if (plain[at] === '}' || plain[at] === ']') closed++
    else if ((plain[at] === '{' || plain[at] === '[') && closed-- === 0) return at
  }
  return undefined
}

/** Where the quote stands that is not closed: the last that a value can begin with. */
function openingQuote(text: string, quote: string): number {
  const opened = [...text.matchAll(new RegExp(`(?:^|[:,[{\\s-])(${quote})`, 'g'))].map(
    ({ index, 0: found }) => index + found.length - 1,
  )
  // An odd number of quotes up to the end leaves the first of the last ones open.
  return (
    opened.find((at) => (text.slice(at).split(quote).length - 1) % 2 === 1) ?? Math.max(0, text.length - 1)
  )
}

/** The value with a reference and without quotes, at or before a syntax error inside of braces or brackets. */
function unquotedReference(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  // Of quoted texts only the length counts.
  const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, (quoted) => ' '.repeat(quoted.length))
  const line = plain.slice(lineStart, lineEnd(text, offset))
  for (const found of line.matchAll(/[^\s,[\]{}"']*\$\{[^}\n]*\}[^\s,[\]{}]*/g)) {
    const start = lineStart + found.index
    const before = plain.slice(0, start).replace(/\$\{[^}\n]*\}/g, '')
    const depth = (before.match(/[[{]/g) ?? []).length - (before.match(/[\]}]/g) ?? []).length
    if (depth > 0 && start <= offset) return { start, end: start + found[0].length }
  }
  return undefined
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/)
  return end < 0 ? text.length : offset + end
}
