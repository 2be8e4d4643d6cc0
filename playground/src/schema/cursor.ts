/** What is typed at a position of the text, which may be unfinished. */

import { isScalar, parseDocument, type Scalar, type Document as YamlDocument } from 'yaml'
import { isHelped } from '../limits.ts'
import { configOf, nameOf, nodesOf, without, withValueAt } from './document.ts'
import type { Path } from './model.ts'
import { isMapValue, type Value } from './rules.ts'

/** A position in a config. */
export interface Cursor {
  readonly kind: 'key' | 'value'
  /** Path of the map in which a key is typed, or of the value. */
  readonly path: Path
  /** The config without what is being typed. */
  readonly config: Value
  /** The text that is replaced: the key or the value, without quotes. */
  readonly from: number
  readonly to: number
  /** The part of it before the position. */
  readonly before: string
  /** Quote around it, if any. */
  readonly quote: '' | '"' | "'"
  /** True in `{ }` or `[ ]`, where more characters need quotes. */
  readonly inFlow: boolean
  /** True if a value, or the first key of a map, could be here. */
  readonly isEither: boolean
  /** True if `: ` already follows the key. */
  readonly hasValue: boolean
  readonly indent: number
}

const parseOptions = {
  keepSourceTokens: true,
  merge: false,
  strict: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const

/** Parses a config. One that is too large to be parsed for each change is read as a document with an error. */
export function parseText(text: string): YamlDocument.Parsed {
  return parseDocument(isHelped(text) ? text : '{', parseOptions)
}

// A private character, which no config contains.
const mark = '\uE0F1'

/** A key that is alone on its line, so far. */
const lone = /^([ \t]*(?:- +)*)([^\s:#"'{}[\],&*!|>%@`-][^\s:#"'{}[\],]*)?[ \t]*$/

/** What is typed at a position; `undefined` in a comment, a block of text or between tokens. */
export function cursorAt(text: string, position: number): Cursor | undefined {
  if (text.includes(mark)) return undefined
  const start = text.lastIndexOf('\n', position - 1) + 1
  const next = text.indexOf('\n', position)
  const line = text.slice(start, next < 0 ? text.length : next)
  const alone = lone.exec(line)
  const wordEnd = alone ? Math.max(position, start + line.trimEnd().length) : position
  // With a colon, an unfinished key does not change how the lines around it are read.
  const marked = alone
    ? `${text.slice(0, position)}${mark}${text.slice(position, wordEnd)}:${text.slice(wordEnd)}`
    : `${text.slice(0, position)}${mark}${text.slice(position)}`
  const document = parseText(marked)
  for (const { path, pair, node, isKey } of nodesOf(document.contents)) {
    if (!isScalar(node) || !textOf(node).includes(mark)) continue
    const place = placeOf(marked, node)
    if (!place) return undefined
    const { from, to, quote } = place
    const shared = {
      from,
      to: to - mark.length,
      before: marked.slice(from, position),
      quote,
      inFlow: isInFlow(document, position),
      indent: indentOf(marked, from),
      hasValue: isKey && !alone && pair?.value != null,
    }
    const config = configOf(document)
    if (!isKey)
      return { ...shared, kind: 'value', path, config: withValueAt(config, path, undefined), isEither: false }
    const parent = path.slice(0, -1)
    const map = at(config, parent)
    const others = isMapValue(map) ? without(map, nameOf(node)) : {}
    const isOnly = Object.keys(others).length === 0 && alone !== null && parent.length > 0
    return {
      ...shared,
      kind: 'key',
      path: parent,
      config: withValueAt(config, parent, isOnly ? null : others),
      isEither: isOnly,
    }
  }
  return undefined
}

function at(value: Value, path: Path): Value {
  let found: Value = value
  for (const step of path) found = (found as Record<string | number, Value> | null | undefined)?.[step]
  return found
}

function textOf(node: Scalar): string {
  return node.source ?? String(node.value)
}

/** The text of a scalar within its quotes; `undefined` for blocks of text. */
function placeOf(
  text: string,
  node: Scalar,
): { readonly from: number; readonly to: number; readonly quote: Cursor['quote'] } | undefined {
  const [start, end] = node.range ?? [0, 0]
  const quote = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : ''
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined
  if (!quote) return { from: start, to: end, quote }
  const isClosed = end - start > 1 && text.slice(start, end).endsWith(quote)
  return { from: start + 1, to: isClosed ? end - 1 : end, quote }
}

function isInFlow(document: YamlDocument, position: number): boolean {
  for (const { node, isKey } of nodesOf(document.contents)) {
    const isFlow = !isKey && node !== null && (node as { flow?: boolean }).flow === true
    const [start, , end] = node?.range ?? [0, 0, 0]
    if (isFlow && start < position && position <= end) return true
  }
  return false
}

function indentOf(text: string, position: number): number {
  const start = text.lastIndexOf('\n', position - 1) + 1
  return /^[ -]*/.exec(text.slice(start, position))?.[0].length ?? 0
}
