import { type Code, type CodeData, codes } from './codes.ts'
import { createMessageMask, maskPasted } from './mask.ts'

/** A place in a file. Both numbers start at 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  /** After the last unit. */
  readonly end: Position
}

export type Severity = 'error' | 'warning'

/** A second place in the same file, which explains the first. */
export interface RelatedPlace {
  readonly range: Range
  /** What is there; a few words without a full stop. */
  readonly message: string
}

/** A problem, at the smallest place that shows it. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  /** Path of the config, as passed by the caller. */
  readonly file: string
  readonly range: Range
  readonly message: string
  /** What to do. Can be pasted if it is something to write. */
  readonly hint?: string
  /** Absent if the first place is enough. */
  readonly related?: readonly RelatedPlace[]
  /** Path within the package to the explanation of the code. */
  readonly docs: string
}

/** A warning that is not reported because a comment in the config accepts it. */
export interface AcceptedWarning {
  readonly warning: Diagnostic
  readonly reason: string
  /** The place of the comment. */
  readonly comment: Range
}

/** A range in a file, as offsets. */
interface Offsets {
  readonly start: number
  readonly end: number
  /** The alias that is replaced with this range. */
  readonly alias?: Offsets
}

/** A second place, as offsets. */
export interface RelatedSpan {
  readonly span: Offsets
  readonly message: string
}

/** Collects the problems of one file. */
export class Reporter {
  readonly #file: string
  readonly #text: string
  #lineStarts: readonly number[] | undefined
  readonly #found: Diagnostic[] = []
  #failed = false

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  /** @param related places that explain the first one */
  report<C extends Code>(
    code: C,
    place: Offsets,
    data: CodeData<C>,
    hint?: string,
    related: readonly RelatedSpan[] = [],
  ): void {
    if (this.#failed && this.#found.length >= mostReported) return
    this.#failed ||= codes[code].severity === 'error'
    const { alias } = place
    const all = alias ? [...related, { span: alias, message: 'the alias that leads here' }] : related
    const places = all.map(({ span, message }) => ({ range: this.#range(span), message }))
    this.#found.push(diagnostic(code, this.#file, this.#range(place), data, hint, places))
  }

  /** True if there is an error, which prevents an output. */
  get failed(): boolean {
    return this.#failed
  }

  /** True if there is a problem with another code. */
  hasOtherThan(code: Code): boolean {
    return this.#found.some((found) => found.code !== code)
  }

  /** Number of problems so far. */
  get count(): number {
    return this.#found.length
  }

  /** The problems, sorted by place, without duplicates, and with secrets masked. */
  get diagnostics(): readonly Diagnostic[] {
    if (this.#found.length === 0) return []
    const maskWords = createMessageMask(this.#text)
    const mask = (words: string): string => shorten(maskWords(words))
    const sorted = sortDiagnostics(withoutEchoes(this.#found))
    return sorted.map(({ hint, related, ...found }) => ({
      ...found,
      message: mask(found.message),
      // A shortened hint would be useless.
      ...(hint !== undefined && hint.length <= wordsLimit && { hint: mask(maskPasted(hint)) }),
      ...(related && { related: related.map((place) => ({ ...place, message: mask(place.message) })) }),
    }))
  }

  #range({ start, end }: Offsets): Range {
    return { start: this.#position(start), end: this.#position(end) }
  }

  #position(offset: number): Position {
    // Most configs have no problem to place.
    this.#lineStarts ??= lineStarts(this.#text)
    const starts = this.#lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** Limit of the problems that are reported for a config: more than anyone fixes at once. */
const mostReported = 10_000

/** Limit of the characters of a message or hint; names in a config can be very long. */
const wordsLimit = 1_000

function shorten(words: string): string {
  if (words.length <= wordsLimit) return words
  const [start, end] = [words.slice(0, wordsLimit / 2), words.slice(-wordsLimit / 4)]
  // Do not split a surrogate pair.
  return `${start.replace(/[\ud800-\udbff]$/, '')}…${end.replace(/^[\udc00-\udfff]/, '')}`
}

/** The place of a problem of a whole file. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Creates a diagnostic from the row of its code. */
export function diagnostic<C extends Code>(
  code: C,
  file: string,
  range: Range,
  data: CodeData<C>,
  hint?: string,
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  const row = codes[code]
  // The rows have different data; `CodeData` is the data of this one.
  const text = row.text as (data: CodeData<C>) => string
  return {
    code,
    severity: row.severity,
    file,
    range,
    message: text(data),
    ...(hint !== undefined && { hint }),
    ...(related.length > 0 && { related }),
    docs: docsOf(code),
  }
}

/**
 * Removes problems that only follow from others. A wrong reference may have been meant for a variable or a secret. The
 * second value of a duplicate key is not read, and may refer to a variable too.
 */
function withoutEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const hasDuplicates = found.some(({ code }) => code === 'yaml/duplicate-key')
  const wrong = found.filter(({ code, severity }) => code.startsWith('references/') && severity === 'error')
  const forbidden = found.filter(({ code }) => code === 'references/not-here' || code === 'config/wrong-type')
  return found.filter(({ code, range }) => {
    if (code === 'references/unused-variable') return wrong.length === 0 && !hasDuplicates
    // If a value is wrong anyway, this guess is not needed.
    if (code === 'config/placeholder')
      return !found.some(
        (other) => other.code !== code && (contains(range, other.range) || contains(other.range, range)),
      )
    // If a value has the wrong type or must not be a reference, its content does not matter.
    if (code === 'secrets/literal' || (code !== 'references/not-here' && code.startsWith('references/')))
      return !forbidden.some((other) => contains(other.range, range))
    const echoes = code === 'secrets/plain' || code === 'config/wrong-value' || code === 'config/header-name'
    return !echoes || !wrong.some((other) => contains(range, other.range))
  })
}

function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}

/** Sorts by file, place and code, and removes duplicates. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = new Map<string, Diagnostic>()
  for (const found of diagnostics) {
    const { start } = found.range
    const key = [found.file, start.line, start.column, found.code, found.message].join('\0')
    if (!keyed.has(key)) keyed.set(key, found)
  }
  return [...keyed.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareText(a.code, b.code),
  )
}

/** Compares by code unit, which is the same on every system. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Offsets of the beginnings of lines, which end with CRLF, LF or a lone CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}

/** Where the package's docs explain a kind of problem. */
export function docsOf(code: Code): string {
  return `docs/diagnostics.md#${code.replace('/', '-')}`
}
