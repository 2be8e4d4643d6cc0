import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { constantCase, placeholderName } from '../diagnostics/hints.ts'
import { maskSecrets } from '../diagnostics/mask.ts'
import { lineEnd } from '../diagnostics/quoted.ts'
import { partLimit, tooManyParts } from '../ir/size-limits.ts'
import type { MapEntry, SourceNode, Span } from '../ir/source.ts'
import { lookalikeInScalar } from './lookalikes.ts'
import { type ConfigText, firstProblems, foreignComment, reportYamlError } from './yaml-errors.ts'

/** Nodes that aliases may stand for in all, of 100 characters each; a config has no use for more. */
const aliasBudget = 10_000

/** Levels of maps and lists that a config may have; more than any token has, and few enough for each stage. */
const depthLimit = 100

/** What aliases stand for, and have used up. */
interface Aliases {
  /** The nodes that have been read, by their anchors; of one anchor the last. */
  readonly anchored: Map<string, Node>
  left: number
  told: boolean
  /** The alias that all others are now read for. */
  from: Span
}

/** A document that is being read. */
interface Reading extends ConfigText {
  readonly reporter: Reporter
  readonly aliases: Aliases
  /** Where each anchor is set first. */
  anchors(): ReadonlyMap<string, RelatedSpan>
}

/**
 * Reads a config's text. JSON is read too, as the YAML that it is.
 *
 * @returns `undefined` where a problem was reported that leaves nothing to go on with
 */
export function parseYaml(text: string, reporter: Reporter): SourceNode | undefined {
  if (maySinkTooDeep(text)) {
    reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
    return undefined
  }
  if (hasTooManyParts(text)) {
    reporter.report('file/too-large', { start: 0, end: 0 }, { excess: tooManyParts })
    return undefined
  }
  if (reportControlCharacter(text, reporter)) return undefined
  let document: Document
  try {
    document = withoutStacks(() =>
      parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        prettyErrors: false,
        stringKeys: false,
        // Here each key would be compared with each other; they are looked after as they are read.
        uniqueKeys: false,
        // Quieter, and a second document is no error.
        logLevel: 'error',
      }),
    ) as Document
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
    return undefined
  }
  const masked = once(() => maskSecrets(text))
  const problems = firstProblems(document)
  for (const error of problems) reportYamlError(error, { text, masked }, reporter)
  if (problems.length) {
    reportDuplicateKeys(document.contents as Node | null, reporter)
    return undefined
  }
  if (isNothing(document.contents as Node | null)) {
    reporter.report('config/empty', { start: 0, end: 0 }, undefined, 'flexgen: 1')
    return undefined
  }
  if (isTooDeep(document.contents as Node)) {
    reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
    return undefined
  }
  const aliases = {
    anchored: new Map<string, Node>(),
    left: aliasBudget,
    told: false,
    from: { start: 0, end: 0 },
  }
  const anchors = once(() => anchorPlaces(document, text))
  const reading: Reading = { reporter, text, masked, aliases, anchors }
  const node = toSource(document.contents as Node, reading, [])
  return reporter.hasOtherThan('yaml/duplicate-key') ? undefined : node
}

function isNothing(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source)
}

/** @param within nodes that aliases stand for, from the outermost one */
function toSource(node: Node | null, reading: Reading, within: readonly Node[]): SourceNode {
  const { reporter, text, aliases } = reading
  if (isAlias(node)) {
    // Not by the node's own `resolve`, which goes through the whole document each time.
    const target = aliases.anchored.get(node.source)
    const span = spanOf(node)
    if (!within.length) aliases.from = span
    if (!target || within.includes(target) || within.length === depthLimit || aliases.left <= 0) {
      const problem = target ? 'it stands for itself, or for too much' : 'no anchor before it has its name'
      // `[*.example.com]` is an alias to YAML.
      const shown = reading.masked().slice(span.start, span.end)
      const quotes = /^\*[^*"\\]*$/.test(shown)
        ? `"${shown}"`
        : 'put quotes around a value that begins with `*`'
      const hint = target ? undefined : quotes
      // What is too much is told once: all the others would be as well.
      if (!aliases.told) {
        const anchor = reading.anchors().get(node.source)
        const place = target ? aliases.from : span
        reporter.report('yaml/alias', place, { problem }, hint, anchor && [anchor])
      }
      aliases.told ||= target !== undefined
      return nothing(span)
    }
    return toSource(target, reading, [...within, target])
  }
  if (within.length) aliases.left -= 1 + (isScalar(node) ? nameOf(node).length / 100 : 0)
  else note(node, aliases)
  const placed = (span: Span): Span => (within.length ? { ...span, alias: aliases.from } : span)
  if (isMap(node)) {
    const entries = new Map<string, MapEntry>()
    for (const { key, value } of node.items) {
      const keyNode = key as Node
      if (!isScalar(keyNode)) {
        // Without quotes, `{{name}}` is a map whose key is a map.
        const whole = spanOf(node)
        const name = placeholderName(text.slice(whole.start, whole.end).trim())
        if (name === undefined) reporter.report('yaml/key', spanOf(keyNode), undefined)
        else
          reporter.report('yaml/key', trimmedSpan(node, text), undefined, `"\${env.${constantCase(name)}}"`)
        continue
      }
      if (!within.length) note(keyNode, aliases)
      const name = nameOf(keyNode)
      if (within.length) aliases.left -= name.length / 100
      const keySpan = placed(spanOf(keyNode))
      if (name === '<<' && keyNode.type === 'PLAIN') {
        const written = isAlias(value) ? `\`*${value.source}\`` : 'it'
        reporter.report('yaml/merge-key', keySpan, undefined, `write out the keys that ${written} stands for`)
        // It may set anchors; an alias sets none, and is part of the same mistake.
        if (!isAlias(value)) toSource(value as Node | null, reading, within)
        continue
      }
      const comment = keyNode.type === 'PLAIN' ? foreignComment(name) : undefined
      if (comment) {
        const place = { ...keySpan, end: keySpan.start + 2 }
        reporter.report('yaml/syntax', place, { problem: comment.problem }, comment.hint)
      }
      reportHalfPair(name, keySpan, reporter)
      reportLookalike(keyNode, placed, reporter)
      // In prose, such quotes are right.
      if (isScalar(value) && name !== 'description') reportLookalike(value, placed, reporter)
      const first = entries.get(name)
      if (first) {
        const related = [{ span: first.key, message: 'it is written here first' }]
        reporter.report('yaml/duplicate-key', keySpan, { key: name }, undefined, related)
        continue
      }
      const read = value === null ? nothing(keySpan) : toSource(value as Node, reading, within)
      const isEmpty = read.kind === 'scalar' && read.value === null && read.text === ''
      const lost = isEmpty ? lostText(spanOf(keyNode).end, reading) : undefined
      entries.set(name, { key: keySpan, node: isEmpty && lost !== undefined ? { ...read, lost } : read })
    }
    return { kind: 'map', entries, span: placed(trimmedSpan(node, text)) }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => {
      if (isScalar(item)) reportLookalike(item, placed, reporter)
      return toSource(item as Node, reading, within)
    })
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

/** Tells them where something else forbids to go on. */
function reportDuplicateKeys(node: Node | null, reporter: Reporter): void {
  if (isSeq(node)) for (const item of node.items) reportDuplicateKeys(item as Node, reporter)
  if (!isMap(node)) return
  const names = new Set<string>()
  for (const { key, value } of node.items) {
    if (isScalar(key)) {
      const name = nameOf(key)
      if (names.has(name)) reporter.report('yaml/duplicate-key', spanOf(key), { key: name })
      names.add(name)
    }
    reportDuplicateKeys(value as Node | null, reporter)
  }
}

/** A key as it is written, where it is no text. */
function nameOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}

/** What is read again for an alias keeps its place: its anchor is older than others of that name. */
function note(node: Node | null, { anchored }: Aliases): void {
  if (node && !isAlias(node) && node.anchor) anchored.set(node.anchor, node)
}

/** Where each anchor is set first. An alias may stand before it, in vain. */
function anchorPlaces(document: Document, text: string): ReadonlyMap<string, RelatedSpan> {
  const found = new Map<string, RelatedSpan>()
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || !node.anchor || found.has(node.anchor)) return
      const start = text.lastIndexOf(`&${node.anchor}`, node.range?.[0])
      const span = { start, end: start + node.anchor.length + 1 }
      found.set(node.anchor, { span, message: 'the anchor is set here' })
    },
  })
  return found
}

/**
 * True for a text that may have the parser call itself more than some hundred times within itself: brackets that are
 * open, wherever they stand, list items on one line, or blanks before a line. Where the stack ends while an expression
 * is compiled, V8 ends the process, and there is nothing to catch.
 */
function maySinkTooDeep(text: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '[' || letter === '{') open++
    else if ((letter === ']' || letter === '}') && open > 0) open--
    if (open > 400) return true
  }
  return /(?:[-?:][ \t]+){400}|^ {400}/m.test(text)
}

/** True for a text of which the parser would make more nodes and errors than a process has memory for. */
function hasTooManyParts(text: string): boolean {
  if (text.length <= partLimit) return false
  let count = 0
  // An escape may be a wrong one, of which an error is made.
  for (const _ of text.matchAll(/\r\n?|\n|\\[^0abtnvfre "/\\N_LP\r\n]/g)) if (++count > partLimit) return true
  for (const token of new Lexer().lex(text)) {
    // Blanks, ends of lines and comments take little.
    if (!/^[\s#]/.test(token) && ++count > partLimit) return true
  }
  return false
}

/** True where maps and lists stand in more of each other than any stage should have to follow. */
function isTooDeep(contents: Node): boolean {
  let level: readonly unknown[] = [contents]
  for (let depth = 0; level.length; depth++) {
    if (depth > depthLimit) return true
    level = level.flatMap((node) => {
      if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value])
      return isSeq(node) ? node.items : []
    })
  }
  return false
}

/** What follows a key on its line and YAML takes for a comment or an anchor. A comment has a space after its `#`. */
function lostText(keyEnd: number, { text, masked }: ConfigText): string | undefined {
  const [all, lost = ''] =
    /^["']?[ \t]*:[ \t]+([#&][^\s#][^\r\n,[\]{}]*)$/.exec(text.slice(keyEnd, lineEnd(text, keyEnd))) ?? []
  const isShown = all !== undefined && masked().slice(keyEnd, keyEnd + all.length) === all
  return isShown ? lost.trimEnd() : undefined
}

/** Reports a character in a key or a value without quotes that only looks like a space or a quote. */
function reportLookalike(node: Scalar, placed: (span: Span) => Span, reporter: Reporter): void {
  const found = node.type === 'PLAIN' && node.source ? lookalikeInScalar(node.source) : undefined
  if (!found) return
  const start = spanOf(node).start + found.index
  reporter.report('yaml/lookalike', placed({ start, end: start + 1 }), found, found.hint)
}

/**
 * Reports the first control character that YAML allows only as an escape (YAML 1.2.2, section 5.1). Editors and
 * reviews do not show it, and the parser takes it.
 */
function reportControlCharacter(text: string, reporter: Reporter): boolean {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text)
  if (!found) return false
  const code = found[0].charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
  const hint = `remove it, or write \`\\x${code}\` in double quotes`
  const place = { start: found.index, end: found.index + 1 }
  reporter.report('yaml/syntax', place, { problem: `it contains the control character U+00${code}` }, hint)
  return true
}

/** Runs a parser whose errors keep no stacks: it makes one for each sign that it does not know, and nobody reads them. */
function withoutStacks<Value>(parse: () => Value): Value {
  const { stackTraceLimit } = Error
  // By `Reflect`, since a host may have frozen it.
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return parse()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

/** An escape can give half of a surrogate pair; no file, URL or header can hold it. */
function reportHalfPair(text: string, span: Span, reporter: Reporter): void {
  const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  if (half.test(text)) {
    reporter.report('yaml/syntax', span, { problem: 'half of a surrogate pair is no character' })
  }
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

/** Makes something when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
