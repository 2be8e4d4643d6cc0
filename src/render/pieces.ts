/** A piece of a line of code: a template literal, a pair of brackets, or anything else. */
export type Piece = string | Template | Group

/** A template literal. */
export interface Template {
  readonly kind: 'template'
  readonly text: string
  /** What is between the backticks, cut before each substitution. */
  readonly parts: readonly string[]
}

/** A pair of brackets and what is between them. */
export interface Group {
  readonly kind: 'group'
  readonly text: string
  readonly open: string
  readonly close: string
  readonly items: readonly (readonly Piece[])[]
  readonly separator: ',' | ';'
  /** False for brackets that only group: a comma after their last item would not be valid. */
  readonly isList: boolean
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** Pieces that are read as they are: operators, strings, comments, words with their members. */
const plainPiece = / (?:\|\||\?\?|&&|[?:|]) |=>|'(?:[^'\\]|\\.)*'|\/\/.*|[\w$]+(?:\??\.[\w$]+)*|[\s\S]/y
const regularExpression = /\/(?:[^[/\\]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y

/** Reads the pieces of a line. A bracket without its other half is like any other character. */
export function readLine(line: string): readonly Piece[] {
  return readPieces(line, 0, '').items[0] ?? []
}

/** The code of pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** Index after the substitution that a part of a template begins with; 0 if it begins with text. */
export function substitutionEnd(part: string): number {
  return part.startsWith('${') ? readPieces(part, 2, '}').end + 1 : 0
}

interface Read {
  readonly items: readonly (readonly Piece[])[]
  readonly separator: ',' | ';'
  readonly end: number
  readonly isClosed: boolean
}

/** Reads up to a closing bracket or, without one, to the end of the line. */
function readPieces(line: string, start: number, close: string): Read {
  const items: Piece[][] = [[]]
  let separator: ',' | ';' = ','
  let at = start
  while (at < line.length) {
    const character = line[at] ?? ''
    if (character === close) return { items: trimItems(items), separator, end: at, isClosed: true }
    if (close && (character === ',' || character === ';')) {
      separator = character
      items.push([])
      at++
      continue
    }
    const piece = readPiece(line, at)
    items.at(-1)?.push(piece)
    at += typeof piece === 'string' ? piece.length : piece.text.length
  }
  return { items, separator, end: at, isClosed: false }
}

/** The piece that begins at an index. */
function readPiece(line: string, at: number): Piece {
  const character = line[at] ?? ''
  if (character === '`') return readTemplate(line, at)
  const close = closers.get(character)
  const group = close === undefined ? undefined : readGroup(line, at, close)
  const isRegExp = character === '/' && /(^|[=(,:[!&|?{};>]|\breturn) ?$/.test(line.slice(0, at))
  return (
    group ??
    (isRegExp ? matchAt(regularExpression, line, at) : undefined) ??
    matchAt(plainPiece, line, at) ??
    character
  )
}

/** The brackets that begin at an index; `undefined` for half of a pair, and for other uses of `<`. */
function readGroup(line: string, at: number, close: string): Group | undefined {
  const open = line[at] ?? ''
  const followsValue = /[\w$)\]>]/.test(line[at - 1] ?? '')
  if (open === '<' && (!followsValue || line[at + 1] === ' ')) return undefined
  const { items, separator, end, isClosed } = readPieces(line, at + 1, close)
  if (!isClosed) return undefined
  // Without a comma, a parenthesis may be a condition, and a square bracket the key of a member.
  const isList =
    open === '{' || (open === '(' && items.length > 1) || (open !== '<' && followsValue === (open === '('))
  return { kind: 'group', text: line.slice(at, end + 1), open, close, items, separator, isList }
}

function readTemplate(line: string, start: number): Template {
  const parts: string[] = []
  let from = start + 1
  let at = from
  while (at < line.length && line[at] !== '`') {
    if (line.startsWith('${', at)) {
      parts.push(line.slice(from, at))
      from = at
      at = readPieces(line, at + 2, '}').end
    }
    at += line[at] === '\\' ? 2 : 1
  }
  parts.push(line.slice(from, at))
  return { kind: 'template', text: line.slice(start, at + 1), parts: parts.filter((part) => part !== '') }
}

/** What a sticky pattern matches at an index. */
export function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at
  // Faster than `exec`, which makes a list of what it has found.
  return pattern.test(line) ? line.slice(at, pattern.lastIndex) : undefined
}

/** Items without the spaces around them, and without an empty one after the last comma. */
function trimItems(items: readonly Piece[][]): readonly (readonly Piece[])[] {
  const trimmed = items.map((item) =>
    item.slice(item[0] === ' ' ? 1 : 0, item.at(-1) === ' ' && item.length > 1 ? -1 : undefined),
  )
  return trimmed.at(-1)?.length ? trimmed : trimmed.slice(0, -1)
}
