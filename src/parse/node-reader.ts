import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { constantCase, placeholderName } from '../diagnostics/hints.ts'
import { lineEnd } from '../diagnostics/quoted.ts'
import type { MapEntry, SourceNode, Span } from '../ir/source.ts'
import { lookalikeInScalar } from './lookalikes.ts'
import { depthLimit, tooDeep } from './nesting.ts'
import { type ConfigText, foreignComment } from './yaml-errors.ts'

/** Limit of the values that all aliases together expand to. A long string counts once for every 100 characters. */
const aliasBudget = 10_000

/** Turns the parser's nodes into ours, and reports what a config must not contain. */
export class NodeReader {
  readonly #document: Document
  readonly #config: ConfigText
  readonly #reporter: Reporter
  /** The nodes read so far by their anchors; the last one of each name. */
  readonly #anchored = new Map<string, Node>()
  /** The nodes that aliases are being replaced with, from the outermost one. */
  readonly #expanded: Node[] = []
  /** The outermost alias that is being replaced. */
  #alias: Span = { start: 0, end: 0 }
  #budget = aliasBudget
  #depth = 0
  /** An alias that expands to too much, or nodes that are too deep, were reported; many others would be too. */
  #isOverLimit = false

  constructor(document: Document, config: ConfigText, reporter: Reporter) {
    this.#document = document
    this.#config = config
    this.#reporter = reporter
  }

  read(node: Node | null): SourceNode {
    if (isAlias(node)) return this.#readAlias(node)
    if (this.#expanded.length) this.#spend(1 + (isScalar(node) ? nameOf(node).length / 100 : 0))
    // What is read again for an alias is older than other anchors of that name.
    else if (node?.anchor) this.#anchored.set(node.anchor, node)
    if (isScalar(node)) return this.#readScalar(node)
    if (!isMap(node) && !isSeq(node)) return emptyNode({ start: 0, end: 0 })
    if (this.#depth === depthLimit) return this.#refuseDepth(node)
    this.#depth++
    const read = isMap(node) ? this.#readMap(node) : this.#readList(node)
    this.#depth--
    return read
  }

  #spend(cost: number): void {
    this.#budget -= cost
  }

  #readAlias(alias: Alias): SourceNode {
    const span = spanOf(alias)
    if (!this.#expanded.length) this.#alias = span
    // `alias.resolve` would go through the whole document each time.
    const target = this.#anchored.get(alias.source)
    if (!target || this.#expanded.includes(target) || this.#budget <= 0) {
      this.#refuseAlias(alias, target)
      return emptyNode(span)
    }
    this.#expanded.push(target)
    const read = this.read(target)
    this.#expanded.pop()
    return read
  }

  #refuseAlias(alias: Alias, target: Node | undefined): void {
    if (this.#isOverLimit) return
    const anchor = this.#anchorPlace(alias.source)
    const related = anchor && [anchor]
    if (target) {
      const isCircle = this.#expanded.includes(target)
      const problem = isCircle ? 'it contains itself' : 'all aliases together expand to too many values'
      this.#reporter.report('yaml/alias', this.#alias, { problem }, undefined, related)
      this.#isOverLimit = true
      return
    }
    const span = spanOf(alias)
    // `[*.example.com]` is an alias to YAML.
    const shown = this.#config.masked().slice(span.start, span.end)
    const hint = /^\*[^*"\\]*$/.test(shown) ? `"${shown}"` : 'put quotes around a value that begins with `*`'
    const problem = 'no anchor of this name precedes it'
    this.#reporter.report('yaml/alias', span, { problem }, hint, related)
  }

  /** The place where an anchor is first set, which may be after its alias. */
  #anchorPlace(name: string): RelatedSpan | undefined {
    let place: RelatedSpan | undefined
    visit(this.#document, {
      Node: (_, node) => {
        if (isAlias(node) || node.anchor !== name) return undefined
        const start = this.#config.text.lastIndexOf(`&${name}`, node.range?.[0])
        place = { span: { start, end: start + name.length + 1 }, message: 'the anchor is set here' }
        return visit.BREAK
      },
    })
    return place
  }

  #refuseDepth(node: YAMLMap | YAMLSeq): SourceNode {
    const { start } = spanOf(node)
    const place = this.#placed({ start, end: start + 1 })
    if (!this.#isOverLimit) this.#reporter.report('yaml/syntax', place, { problem: tooDeep })
    this.#isOverLimit = true
    return emptyNode(place)
  }

  #readMap(map: YAMLMap): SourceNode {
    const entries = new Map<string, MapEntry>()
    for (const pair of map.items) this.#readPair(pair, map, entries)
    return { kind: 'map', entries, span: this.#placed(this.#trimmedSpan(map)) }
  }

  #readList(list: YAMLSeq): SourceNode {
    const items = list.items.map((item) => {
      if (isScalar(item)) this.#reportLookalike(item)
      return this.read(item as Node)
    })
    return { kind: 'list', items, span: this.#placed(this.#trimmedSpan(list)) }
  }

  #readScalar(node: Scalar): SourceNode {
    if (typeof node.value === 'object' && node.value !== null) this.#reportTag(node)
    const value = node.value as string | number | boolean | null
    const span = this.#placed(spanOf(node))
    if (typeof value === 'string') this.#reportHalfPair(value, span)
    const text = typeof value === 'string' ? value : (node.source ?? String(value))
    return { kind: 'scalar', value, text, span }
  }

  #readPair({ key, value }: Pair, map: YAMLMap, entries: Map<string, MapEntry>): void {
    if (!isScalar(key)) return this.#reportKey(key as Node, map)
    if (!this.#expanded.length && key.anchor) this.#anchored.set(key.anchor, key)
    const name = nameOf(key)
    if (this.#expanded.length) this.#spend(name.length / 100)
    const span = this.#placed(spanOf(key))
    if (name === '<<' && key.type === 'PLAIN') return this.#reportMergeKey(value as Node | null, span)
    this.#checkKey(key, name, span)
    // In prose, typographic quotes are right.
    if (isScalar(value) && name !== 'description') this.#reportLookalike(value)
    const first = entries.get(name)
    if (first) {
      const related = [{ span: first.key, message: 'it is set here first' }]
      this.#reporter.report('yaml/duplicate-key', span, { key: name }, undefined, related)
      return
    }
    const read = value === null ? emptyNode(span) : this.read(value as Node)
    const isEmpty = read.kind === 'scalar' && read.value === null && read.text === ''
    const lost = isEmpty ? lostText(spanOf(key).end, this.#config) : undefined
    entries.set(name, { key: span, node: isEmpty && lost !== undefined ? { ...read, lost } : read })
  }

  #checkKey(key: Scalar, name: string, span: Span): void {
    const comment = key.type === 'PLAIN' ? foreignComment(name) : undefined
    if (comment) {
      const place = { ...span, end: span.start + 2 }
      this.#reporter.report('yaml/syntax', place, { problem: comment.problem }, comment.hint)
    }
    this.#reportHalfPair(name, span)
    this.#reportLookalike(key)
  }

  #reportKey(key: Node, map: YAMLMap): void {
    // Without quotes, `{{name}}` is a map whose key is a map.
    const whole = this.#trimmedSpan(map)
    const name = placeholderName(this.#config.text.slice(whole.start, whole.end))
    if (name === undefined) return this.#reporter.report('yaml/key', spanOf(key), undefined)
    this.#reporter.report('yaml/key', whole, undefined, `"\${env.${constantCase(name)}}"`)
  }

  #reportMergeKey(value: Node | null, span: Span): void {
    const source = isAlias(value) ? ` of \`*${value.source}\`` : ''
    this.#reporter.report('yaml/merge-key', span, undefined, `write out the keys${source}`)
    // A map may set anchors; an alias sets none, and is part of the same mistake.
    if (!isAlias(value)) this.read(value)
  }

  #reportTag(node: Scalar): void {
    const tag = node.tag?.replace('tag:yaml.org,2002:', '!!') ?? '!'
    const start = Math.max(0, this.#config.text.lastIndexOf(tag, node.range?.[0]))
    this.#reporter.report('yaml/tag', { start, end: start + tag.length }, { tag })
  }

  /** Reports a character in a key or a value without quotes that only looks like a space or a quote. */
  #reportLookalike(node: Scalar): void {
    const found = node.type === 'PLAIN' && node.source ? lookalikeInScalar(node.source) : undefined
    if (!found) return
    const start = spanOf(node).start + found.index
    this.#reporter.report('yaml/lookalike', this.#placed({ start, end: start + 1 }), found, found.hint)
  }

  /** Reports half of a surrogate pair, which an escape can create, but no file, URL or header can contain. */
  #reportHalfPair(text: string, span: Span): void {
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
      const problem = 'half of a surrogate pair is not a character'
      this.#reporter.report('yaml/syntax', span, { problem })
    }
  }

  /** Adds the alias that a place is read for. */
  #placed(span: Span): Span {
    return this.#expanded.length ? { ...span, alias: this.#alias } : span
  }

  /** The place of a map or a list without the line breaks that YAML adds to it. */
  #trimmedSpan(node: Node): Span {
    const { start, end } = spanOf(node)
    return { start, end: start + this.#config.text.slice(start, end).trimEnd().length }
  }
}

/** Text that follows a key, but that YAML reads as a comment or an anchor. A comment has a space after its `#`. */
function lostText(keyEnd: number, { text, masked }: ConfigText): string | undefined {
  const [all, lost = ''] =
    /^["']?[ \t]*:[ \t]+([#&][^\s#][^\r\n,[\]{}]*)$/.exec(text.slice(keyEnd, lineEnd(text, keyEnd))) ?? []
  const isShown = all !== undefined && masked().slice(keyEnd, keyEnd + all.length) === all
  return isShown ? lost.trimEnd() : undefined
}

/** A key as a string; one of another type as it is written. */
export function nameOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}

export function spanOf({ range }: Node): Span {
  const [start, end] = range ?? [0, 0]
  return { start, end }
}

function emptyNode(span: Span): SourceNode {
  return { kind: 'scalar', value: null, text: '', span }
}
