/** A piece of a line of code: a template literal, a pair of brackets, or anything else. */
export type Piece = string | Template | Group

/** A template literal. */
export interface Template {
  readonly kind: 'template'
  readonly text: string
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

/** Characters that begin, separate or end something. */
const structural: ReadonlySet<string> = new Set([...closers.keys(), ...closers.values(), ',', ';'])

/**
 * What a line consists of: operators, strings, comments, words with spaces or dots between them, templates without braces or backticks
 * in their substitutions, and single characters. A pattern is several times as fast as a loop in a process that has just
 * begun.
 */
const tokens =
  / (?:\|\||\?\?|&&|[?:|]) |=>|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`'\\]|'(?:[^'\\]|\\.)*')*\})*`|\/\/.*|[\w$]+(?:(?:\??\.| )[\w$]+)*|[\s\S]/g
const oneToken = new RegExp(tokens.source, 'y')
const regularExpression = /\/(?:[^[/\\]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y

/** A bracket whose other half has not been found yet, and what was read since it. */
interface Opened {
  readonly open: string
  readonly start: number
  /** Whether it follows a name or a value, as in a call. */
  readonly followsValue: boolean
  readonly items: Piece[][]
  separator: ',' | ';'
}

/** Reads the pieces of a line. A bracket without its other half is like any other character. */
export function readLine(line: string): readonly Piece[] {
  const reader = new PieceReader(line)
  let found: readonly string[] = line.match(tokens) ?? []
  for (let index = 0; index < found.length; index++) {
    const token = found[index] ?? ''
    if ((token === '`' || token === '/') && reader.readLiteral()) {
      // What was found behind its first character is wrong.
      found = line.slice(reader.at).match(tokens) ?? []
      index = -1
    } else {
      reader.read(token)
    }
  }
  return reader.end()
}

/** Reads one piece after the other. V8 compiles its small methods in a fraction of the time of one long loop. */
class PieceReader {
  at = 0
  readonly #line: string
  readonly #whole: Opened = { open: '', start: 0, followsValue: false, items: [[]], separator: ',' }
  readonly #opened: Opened[] = [this.#whole]
  #inner: Opened = this.#whole

  constructor(line: string) {
    this.#line = line
  }

  read(token: string): void {
    if (token.length > 1 || !structural.has(token)) this.#add(pieceOf(token))
    else if (token === ',' || token === ';') this.#separate(token)
    else if (closers.has(token)) this.#open(token)
    else this.#close(token)
    this.at += token.length
  }

  /** Reads a template literal or a regular expression; false if a slash is something else. */
  readLiteral(): boolean {
    const text = literalAt(this.#line, this.at)
    if (text === undefined) return false
    this.#add(text.startsWith('`') ? { kind: 'template', text } : text)
    this.at += text.length
    return true
  }

  end(): readonly Piece[] {
    while (this.#inner !== this.#whole) this.#dissolve()
    return this.#whole.items[0] ?? []
  }

  #add(piece: Piece): void {
    this.#inner.items.at(-1)?.push(piece)
  }

  #separate(separator: ',' | ';'): void {
    if (this.#inner === this.#whole) return this.#add(separator)
    this.#inner.separator = separator
    this.#inner.items.push([])
  }

  #open(open: string): void {
    const { at } = this
    const followsValue = /[\w$)\]>]/.test(this.#line[at - 1] ?? '')
    const isOperator = open === '<' && (!followsValue || this.#line[at + 1] === ' ')
    if (isOperator) return this.#add(open)
    this.#inner = { open, start: at, followsValue, items: [[]], separator: ',' }
    this.#opened.push(this.#inner)
  }

  #close(token: string): void {
    if (!this.#opened.some(({ open }) => closers.get(open) === token)) return this.#add(token)
    while (closers.get(this.#inner.open) !== token) this.#dissolve()
    const left = this.#leave()
    this.#add(groupOf(left, token, this.#line.slice(left.start, this.at + 1)))
  }

  #leave(): Opened {
    const left = this.#inner
    this.#opened.pop()
    this.#inner = this.#opened.at(-1) ?? this.#whole
    return left
  }

  /** Makes the innermost bracket a plain piece. */
  #dissolve(): void {
    const { open, items, separator } = this.#leave()
    this.#add(open)
    items.forEach((item, index) => {
      if (index) this.#separate(separator)
      for (const piece of item) this.#add(piece)
    })
  }
}

function pieceOf(token: string): Piece {
  return token.startsWith('`') && token.length > 1 ? { kind: 'template', text: token } : token
}

function groupOf({ open, followsValue, items, separator }: Opened, close: string, text: string): Group {
  const trimmed = trimItems(items)
  // Without a comma, a parenthesis may be a condition, and a square bracket the key of a member.
  const isList =
    open === '{' || (open === '(' && trimmed.length > 1) || (open !== '<' && followsValue === (open === '('))
  return { kind: 'group', text, open, close, items: trimmed, separator, isList }
}

/** The code of pieces. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece.text
  return text
}

/** What is between the backticks of a template literal, cut before each substitution. */
export function templateParts({ text }: Template): readonly string[] {
  const parts: string[] = []
  let from = 1
  let at = from
  while (at < text.length - 1) {
    if (text.startsWith('${', at)) {
      parts.push(text.slice(from, at))
      from = at
      at = braceAfter(text, at + 2)
    }
    at += text[at] === '\\' ? 2 : 1
  }
  parts.push(text.slice(from, -1))
  return parts.filter((part) => part !== '')
}

/** Index after the substitution that a part of a template begins with; 0 if it begins with text. */
export function substitutionEnd(part: string): number {
  return part.startsWith('${') ? braceAfter(part, 2) + 1 : 0
}

/** What a sticky pattern matches at an index. */
export function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at
  // Faster than `exec`, which makes a list of what it has found.
  return pattern.test(line) ? line.slice(at, pattern.lastIndex) : undefined
}

/** A template literal or a regular expression that begins at an index; `undefined` if a slash is something else. */
function literalAt(line: string, at: number): string | undefined {
  if (line[at] === '`') return line.slice(at, templateEnd(line, at))
  const mayFollow = /(^|[=(,:[!&|?{};>]|\breturn) ?$/.test(line.slice(0, at))
  return mayFollow ? matchAt(regularExpression, line, at) : undefined
}

/** Index after the template literal that begins at an index. */
function templateEnd(line: string, start: number): number {
  let at = start + 1
  while (at < line.length && line[at] !== '`') {
    if (line.startsWith('${', at)) at = braceAfter(line, at + 2)
    at += line[at] === '\\' ? 2 : 1
  }
  return at + 1
}

/** Index of the brace that ends a substitution whose code begins at an index. */
function braceAfter(line: string, start: number): number {
  let depth = 0
  let at = start
  while (at < line.length) {
    const token = matchAt(oneToken, line, at) ?? ''
    if (token === '}' && depth === 0) return at
    if (token === '{') depth++
    if (token === '}') depth--
    at = token === '`' ? templateEnd(line, at) : at + token.length
  }
  return at
}

/** Items without the spaces around them, and without an empty one after the last comma. */
function trimItems(items: readonly Piece[][]): readonly (readonly Piece[])[] {
  const trimmed = items.map((item) =>
    item.slice(item[0] === ' ' ? 1 : 0, item.at(-1) === ' ' && item.length > 1 ? -1 : undefined),
  )
  return trimmed.at(-1)?.length ? trimmed : trimmed.slice(0, -1)
}
