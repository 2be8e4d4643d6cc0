import { type Code, type CodeData, codes } from './codes.ts'
import { createMessageMask, maskPasted } from './mask.ts'

/** A place in a text: 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  /** Behind the last unit. */
  readonly end: Position
}

export type Severity = 'error' | 'warning'

/** A second place, which explains the first. It is in the same file. */
export interface RelatedPlace {
  readonly range: Range
  /** What is there; a few words without a full stop. */
  readonly message: string
}

/** One problem, told once, at its smallest place. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  /** The path that the text was given with. */
  readonly file: string
  readonly range: Range
  readonly message: string
  /** What to do; can be pasted where it names something to write. */
  readonly hint?: string
  /** Absent where the place of the problem alone explains it. */
  readonly related?: readonly RelatedPlace[]
  /** Where the code is explained, within the package. */
  readonly docs: string
}

/** A warning that a comment in the config accepts, and that therefore is not reported. */
export interface AcceptedWarning {
  readonly warning: Diagnostic
  readonly reason: string
  /** Where the comment is. */
  readonly comment: Range
}

/** Start and end of a range in a text, as offsets. */
interface Offsets {
  readonly start: number
  readonly end: number
  /** Of what an alias stands for: the alias. */
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
  readonly #lineStarts: readonly number[]
  readonly #found: Diagnostic[] = []
  #failed = false

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
    this.#lineStarts = lineStarts(text)
  }

  /** @param related places that explain the first one */
  report<C extends Code>(
    code: C,
    place: Offsets,
    data: CodeData<C>,
    hint?: string,
    related: readonly RelatedSpan[] = [],
  ): void {
    if (this.#failed && this.#found.length >= mostTold) return
    this.#failed ||= codes[code].severity === 'error'
    const { alias } = place
    const all = alias ? [...related, { span: alias, message: 'it is read here, through an alias' }] : related
    const places = all.map(({ span, message }) => ({ range: this.#range(span), message }))
    this.#found.push(diagnostic(code, this.#file, this.#range(place), data, hint, places))
  }

  /** True where a problem was found that forbids an output. */
  get failed(): boolean {
    return this.#failed
  }

  /** True where a problem of another kind was found. */
  hasOtherThan(code: Code): boolean {
    return this.#found.some((found) => found.code !== code)
  }

  /** How many problems were found up to now. */
  get count(): number {
    return this.#found.length
  }

  /** The problems in the order of their places, none twice, and none with a secret in its words. */
  get diagnostics(): readonly Diagnostic[] {
    if (this.#found.length === 0) return []
    const maskWords = createMessageMask(this.#text)
    const mask = (words: string): string => shorten(maskWords(words))
    const sorted = sortDiagnostics(withoutEchoes(this.#found))
    return sorted.map(({ hint, related, ...found }) => ({
      ...found,
      message: mask(found.message),
      // Part of it would be of no use.
      ...(hint !== undefined && hint.length <= wordsLimit && { hint: mask(maskPasted(hint)) }),
      ...(related && { related: related.map((place) => ({ ...place, message: mask(place.message) })) }),
    }))
  }

  #range({ start, end }: Offsets): Range {
    return { start: this.#position(start), end: this.#position(end) }
  }

  #position(offset: number): Position {
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 }
  }
}

/** The most problems that are told of a config: nobody mends more at once. */
const mostTold = 10_000

/** The most characters that a problem is told in; what a config has of a name may fill books. */
const wordsLimit = 1_000

function shorten(words: string): string {
  if (words.length <= wordsLimit) return words
  const [start, end] = [words.slice(0, wordsLimit / 2), words.slice(-wordsLimit / 4)]
  // Not within a pair of surrogates.
  return `${start.replace(/[\ud800-\udbff]$/, '')}…${end.replace(/^[\udc00-\udfff]/, '')}`
}

/** Where a problem is told that is one of a whole file. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** A problem of a row of the table. */
export function diagnostic<C extends Code>(
  code: C,
  file: string,
  range: Range,
  data: CodeData<C>,
  hint?: string,
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  const row = codes[code]
  // The table's rows differ in their data; `CodeData` is what this one takes.
  const text = row.text as (data: CodeData<C>) => string
  return {
    code,
    severity: row.severity,
    file,
    range,
    message: text(data),
    ...(hint !== undefined && { hint }),
    ...(related.length > 0 && { related }),
    docs: `docs/diagnostics.md#${code.replace('/', '-')}`,
  }
}

/**
 * Without what only follows from a wrong reference: it may have been meant for a variable, or a secret. What stands
 * under a key for the second time is not read, and may refer to a variable too.
 */
function withoutEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const hasDuplicates = found.some(({ code }) => code === 'yaml/duplicate-key')
  const wrong = found.filter(({ code, severity }) => code.startsWith('references/') && severity === 'error')
  const forbidden = found.filter(({ code }) => code === 'references/not-here' || code === 'config/wrong-type')
  return found.filter(({ code, range }) => {
    if (code === 'references/unused-variable') return wrong.length === 0 && !hasDuplicates
    // What is wrong in any case needs no guess at what was meant.
    if (code === 'config/placeholder')
      return !found.some(
        (other) => other.code !== code && (contains(range, other.range) || contains(other.range, range)),
      )
    // Where no reference is allowed, it does not matter what it says.
    if (code !== 'references/not-here' && code.startsWith('references/'))
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

/** By file, then place, then code; of the same problem at the same place, one. */
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

/** By code unit, the same on every system. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Offsets at which the lines of a text begin; CRLF, LF and a lone CR end one. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}
