/**
 * Changes of a config's text: each replaces as little as possible, so that comments, blank lines, quotes and the order
 * of everything else stay as they are.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { parseText } from '../schema/cursor.ts'
import { configOf, type Found, nameOf, nodeAt, withValueAt } from '../schema/document.ts'
import type { Path } from '../schema/model.ts'
import { blockText, flowText, keyText, linesOf, scalarText } from '../schema/render.ts'
import { isListValue, isMapValue, sameValue, type Value } from '../schema/rules.ts'
import { difference, type TextChange } from '../text-change.ts'

/** One step of a change: a value at a path, or `undefined` to remove what is there. */
export interface Edit {
  readonly path: Path
  readonly value: Value
  /**
   * Keys after which a missing key is inserted: the last one of them that the map has, or at the beginning. If omitted,
   * it is inserted at the end.
   */
  readonly after?: readonly string[]
}

/** Another name for a key. */
export interface Rename {
  readonly path: Path
  readonly name: string
}

export function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text)
}

/**
 * Makes several edits, each after those before it.
 *
 * @returns changes of the text, which are made together; `undefined` if one of them cannot be made without changing
 *   something else, such as a value that comes from an alias
 */
export function changesFor(
  text: string,
  edits: readonly (Edit | Rename)[],
): readonly TextChange[] | undefined {
  let result = text
  for (const edit of edits) {
    const change = 'name' in edit ? renamed(result, edit) : edited(result, edit)
    if (!change) return undefined
    result = applied(result, [change])
  }
  const change = difference(text, result)
  return change ? [change] : []
}

function edited(text: string, edit: Edit): TextChange | undefined {
  const { path, value, after } = edit
  const document = parseText(text)
  if (document.errors.length) return undefined
  const before = configOf(document)
  const expected = withValueAt(before, path, value)
  const editor = new Editor(text)
  const change = value === undefined ? editor.remove(path) : editor.set(path, value, after)
  if (change === undefined) return undefined
  const result = parseText(applied(text, [change]))
  return result.errors.length === 0 && sameValue(configOf(result) ?? {}, expected ?? {}) ? change : undefined
}

function renamed(text: string, { path, name }: Rename): TextChange | undefined {
  const document = parseText(text)
  const key = nodeAt(document, path)?.pair?.key
  const parent = nodeAt(document, path.slice(0, -1))?.node
  if (document.errors.length || !isScalar(key) || !isMap(parent) || !key.range) return undefined
  if (parent.items.some((pair) => pair.key !== key && nameOf(pair.key) === name)) return undefined
  const quote = quoteOf(key)
  const insert = quote ? scalarText(name, { inFlow: true, quote }) : keyText(name, parent.flow === true)
  const change = { from: key.range[0], to: key.range[1], insert }
  const result = parseText(applied(text, [change]))
  const isRenamed = result.errors.length === 0 && nodeAt(result, [...path.slice(0, -1), name]) !== undefined
  return isRenamed ? change : undefined
}

function quoteOf(node: unknown): '' | '"' | "'" {
  if (!isScalar(node)) return ''
  return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : ''
}

type Collection = YAMLMap | YAMLSeq

class Editor {
  readonly #text: string
  readonly #document: ReturnType<typeof parseText>
  readonly #lineBreak: string

  constructor(text: string) {
    this.#text = text
    this.#document = parseText(text)
    this.#lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  }

  set(path: Path, value: Value, after: readonly string[] | undefined): TextChange | undefined {
    const found = nodeAt(this.#document, path)
    if (found) return this.#replace(found, value)
    const parentPath = path.slice(0, -1)
    const parent = nodeAt(this.#document, parentPath)
    const step = path.at(-1)
    if (step === undefined) return this.#replaceRoot(value)
    // The parent is missing too, or is not what the step needs.
    const node = parent?.node
    if (isAlias(node)) return undefined
    const fits = typeof step === 'number' ? isSeq(node) : isMap(node)
    if (!fits || (node as Collection).items.length === 0) {
      return this.set(parentPath, withValueAt(undefined, [step], value), after)
    }
    if (isSeq(node)) return this.#addItem(node, value)
    return this.#addKey(node as YAMLMap, String(step), value, after)
  }

  #replaceRoot(value: Value): TextChange {
    const { contents } = this.#document
    const lines = (linesOf(value, 2) ?? [flowText(value, false)]).join(this.#lineBreak)
    if (contents?.range) return { from: contents.range[0], to: this.#endOf(contents), insert: lines }
    const end = this.#text.length
    const lead = end === 0 || this.#text.endsWith('\n') ? '' : this.#lineBreak
    return { from: end, to: end, insert: `${lead}${lines}${this.#lineBreak}` }
  }

  #replace({ path, pair, node }: Found, value: Value): TextChange | undefined {
    const inFlow = this.#isInFlow(path)
    const isJson = inFlow && this.#isJson()
    const start = node?.range?.[0]
    if (path.length === 0) return this.#replaceRoot(value)
    const colon = pair && this.#colonEnd(pair)
    if (pair && colon === undefined) {
      // `{ a }` or `? a`.
      const end = (pair.key as Scalar).range?.[1] ?? 0
      return { from: end, to: end, insert: `: ${this.#onLine(value, inFlow, isJson)}` }
    }
    const isEmpty = start === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1])
    const lines = inFlow ? undefined : linesOf(value, 2)
    if (isEmpty) {
      const at = colon ?? start ?? 0
      return { from: at, to: at, insert: this.#after(pair, value, inFlow, isJson) }
    }
    const end = this.#endOf(node as Node)
    if (lines === undefined && isScalar(node)) {
      const insert = this.#scalar(node, value, inFlow, isJson)
      return { from: start, to: end, insert }
    }
    const gap = colon === undefined ? '' : this.#text.slice(colon, start)
    if (colon !== undefined && gap.trim() === '')
      return { from: colon, to: end, insert: this.#after(pair, value, inFlow, isJson) }
    const column = this.#columnOf(start)
    const insert =
      lines?.join(`${this.#lineBreak}${' '.repeat(column)}`) ?? this.#onLine(value, inFlow, isJson)
    return { from: start, to: end, insert }
  }

  /** What follows the colon of a pair, or the dash of an item. */
  #after(pair: Pair | undefined, value: Value, inFlow: boolean, isJson: boolean): string {
    if (inFlow) return ` ${this.#onLine(value, inFlow, isJson)}`
    if (!pair) return ` ${flowText(value, false)}`
    const key = (pair.key as Scalar).range?.[0] ?? 0
    return this.#lines(blockText(value, this.#columnOf(key), this.#step))
  }

  #onLine(value: Value, inFlow: boolean, isJson: boolean): string {
    return isJson ? jsonText(value) : flowText(value, inFlow)
  }

  #scalar(node: Scalar, value: Value, inFlow: boolean, isJson: boolean): string {
    if (isMapValue(value) || isListValue(value)) return this.#onLine(value, inFlow, isJson)
    const quote = node.value === '' ? '' : quoteOf(node)
    return isJson ? jsonText(value) : scalarText(value, { inFlow, quote })
  }

  #lines(text: string): string {
    return this.#lineBreak === '\n' ? text : text.replaceAll('\n', this.#lineBreak)
  }

  #addKey(map: YAMLMap, name: string, value: Value, after?: readonly string[]): TextChange | undefined {
    const named = map.items.findLast(({ key }) => after?.includes(nameOf(key)))
    const previous = named ?? map.items.at(-1)
    const [first] = map.items
    if (!previous || !first) return undefined
    if (map.flow) {
      const isJson = this.#isJson()
      const written = `${isJson ? JSON.stringify(name) : keyText(name, true)}: ${this.#onLine(value, true, isJson)}`
      return this.#addInFlow(previous, written)
    }
    const start = this.#startOf(first)
    const indent = this.#columnOf(start)
    const text = `${keyText(name, false)}:${blockText(value, indent, this.#step)}`
    if (after && !named)
      return { from: start, to: start, insert: this.#lines(`${text}\n${' '.repeat(indent)}`) }
    return this.#addLine(this.#endOf(previous), indent, text)
  }

  #addItem(list: YAMLSeq, value: Value): TextChange | undefined {
    const last = list.items.at(-1)
    if (last === undefined) return undefined
    if (list.flow) return this.#addInFlow(last as Node, this.#onLine(value, true, this.#isJson()))
    const indent = this.#columnOf(this.#dashBefore(list.items[0] as Node))
    const lines = linesOf(value, this.#step) ?? [flowText(value, false)]
    return this.#addLine(this.#endOf(last as Node), indent, `- ${lines.join(`\n${' '.repeat(indent + 2)}`)}`)
  }

  #addLine(end: number, indent: number, text: string): TextChange {
    const at = this.#lineEnd(end)
    return { from: at, to: at, insert: `${this.#lineBreak}${' '.repeat(indent)}${this.#lines(text)}` }
  }

  #addInFlow(previous: Node | Pair, text: string): TextChange {
    const end = this.#endOf(previous)
    const start = this.#startOf(previous)
    const lead = this.#text.slice(this.#lineStart(start), start)
    const separator = lead.trim() === '' && lead !== '' ? `${this.#lineBreak}${lead}` : ' '
    const comma = this.#commaAfter(end)
    if (comma === undefined) return { from: end, to: end, insert: `,${separator}${text}` }
    return { from: comma, to: comma, insert: `${separator}${text}${this.#isLastInFlow(comma) ? '' : ','}` }
  }

  remove(path: Path): TextChange | undefined {
    const found = nodeAt(this.#document, path)
    const parentPath = path.slice(0, -1)
    const parent = nodeAt(this.#document, parentPath)
    const collection = parent?.node
    if (!found || !parent || !(isMap(collection) || isSeq(collection))) return undefined
    const items = collection.items as readonly (Node | Pair)[]
    const index = items.indexOf((found.pair ?? found.node) as Node | Pair)
    const item = items[index]
    if (item === undefined) return undefined
    if (items.length === 1) return this.#replace(parent, isMap(collection) ? {} : [])
    const start = isSeq(collection) && !collection.flow ? this.#dashBefore(item as Node) : this.#startOf(item)
    const end = this.#endOf(item)
    const next = items[index + 1]
    if (collection.flow) return this.#removeInFlow(start, end, items[index - 1], next)
    const lineStart = this.#lineStart(start)
    if (this.#text.slice(lineStart, start).trim() === '')
      return this.#removeLines(lineStart, this.#lineEnd(end))
    // `- a: 1` with other keys below it.
    const following = next && (isSeq(collection) ? this.#dashBefore(next as Node) : this.#startOf(next))
    const isNear = following !== undefined && this.#text.slice(end, following).trim() === ''
    return { from: start, to: isNear ? following : end, insert: '' }
  }

  #removeLines(from: number, to: number): TextChange {
    const next = this.#text.indexOf('\n', to) + 1
    if (next > 0) return { from, to: next, insert: '' }
    return { from: Math.max(0, from - (from > 0 ? this.#lineBreak.length : 0)), to, insert: '' }
  }

  #removeInFlow(
    start: number,
    end: number,
    previous: Node | Pair | undefined,
    next: Node | Pair | undefined,
  ): TextChange {
    const following = next && this.#startOf(next)
    if (following !== undefined && !this.#text.slice(end, following).includes('#'))
      return { from: start, to: following, insert: '' }
    const before = previous && this.#endOf(previous)
    if (!next && before !== undefined && !this.#text.slice(before, start).includes('#'))
      return { from: before, to: end, insert: '' }
    return { from: start, to: this.#commaAfter(end) ?? end, insert: '' }
  }

  #startOf(item: Node | Pair): number {
    const node = 'key' in item ? (item.key as Scalar) : item
    return node.range?.[0] ?? 0
  }

  /** End of a value's own text: without comments, and line breaks after it. */
  #endOf(item: Node | Pair): number {
    if ('key' in item) {
      const value = item.value as Node | null
      const colon = this.#colonEnd(item)
      const own = colon ?? (item.key as Scalar).range?.[1] ?? 0
      return value?.range && value.range[0] < value.range[1] ? this.#endOf(value) : own
    }
    if ((isMap(item) || isSeq(item)) && !item.flow && item.items.length)
      return this.#endOf(item.items.at(-1) as Node | Pair)
    const [start, end] = item.range ?? [0, 0]
    const isBlock = isScalar(item) && (item.type === 'BLOCK_LITERAL' || item.type === 'BLOCK_FOLDED')
    return isBlock ? start + this.#text.slice(start, end).replace(/[\r\n]+$/, '').length : end
  }

  #colonEnd(pair: Pair): number | undefined {
    const separators = (pair as { srcToken?: { sep?: readonly { type: string; offset: number }[] } }).srcToken
      ?.sep
    const colon = separators?.find(({ type }) => type === 'map-value-ind')
    return colon && colon.offset + 1
  }

  #dashBefore(item: Node): number {
    return this.#text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1)
  }

  #lineStart(position: number): number {
    return this.#text.lastIndexOf('\n', position - 1) + 1
  }

  #lineEnd(position: number): number {
    const end = this.#text.indexOf('\n', position)
    if (end < 0) return this.#text.length
    return this.#text[end - 1] === '\r' ? end - 1 : end
  }

  #columnOf(position: number): number {
    return position - this.#lineStart(position)
  }

  /** Position after the comma that follows, apart from whitespace and comments. */
  #commaAfter(position: number): number | undefined {
    const [skipped = ''] = /^(?:\s|#[^\n]*)*/.exec(this.#text.slice(position)) ?? []
    const at = position + skipped.length
    return this.#text[at] === ',' ? at + 1 : undefined
  }

  #isLastInFlow(position: number): boolean {
    return /^(?:\s|#[^\n]*)*[}\]]/.test(this.#text.slice(position))
  }

  #isInFlow(path: Path): boolean {
    return path.some((_, index) => {
      const node = nodeAt(this.#document, path.slice(0, index))?.node
      return (isMap(node) || isSeq(node)) && node.flow === true
    })
  }

  /** True if the whole config is JSON. */
  #isJson(): boolean {
    const { contents } = this.#document
    return (
      isMap(contents) && contents.flow === true && contents.items.every(({ key }) => quoteOf(key) === '"')
    )
  }

  /** How far the config indents. */
  get #step(): number {
    const step = /^( +)[^\s#-]/m.exec(this.#text)?.[1]?.length ?? 2
    return step >= 2 && step <= 8 ? step : 2
  }
}

function jsonText(value: Value): string {
  if (isListValue(value)) return `[${value.map(jsonText).join(', ')}]`
  if (!isMapValue(value)) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${jsonText(each)}`)
  return entries.length ? `{ ${entries.join(', ')} }` : '{}'
}
