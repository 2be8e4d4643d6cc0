/** Length that a line may have, unless a single literal is longer. */
const width = 120

/** A piece of a line. */
type Piece = string | Template | Group

/** A template literal. */
interface Template {
  readonly kind: 'template'
  readonly text: string
  /** What is between the backticks, cut before each substitution. */
  readonly parts: readonly string[]
}

/** A pair of brackets and what is between them. */
interface Group {
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

/** Binary operators after which a line can be broken, by precedence. */
const operators: readonly string[] = [' || ', ' ?? ', ' && ']

/**
 * Breaks the lines of a client that are too long.
 *
 * Names and strings of a config have any length, so `render` writes each statement on one line, and only this function
 * counts columns. It adds line breaks between tokens, and commas after the last item of a list. A long template literal
 * becomes the sum of several.
 */
export function layOut(text: string): string {
  const lines = text.split('\n')
  const result: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.length <= width) {
      result.push(line)
    } else if (/^ *(\/\*\*|\*) /.test(line)) {
      const end = paragraphEnd(lines, at)
      result.push(...fillComment(lines.slice(at, end)))
      at = end - 1
    } else {
      const end = listEnd(lines, at)
      const code = joinList(lines.slice(at, end))
      result.push(print(readLine(code), line.length - line.trimStart().length))
      at = end - 1
    }
  }
  return result.join('\n')
}

/** Index of the line after a line and the list that it begins, if its items are on the next lines. */
function listEnd(lines: readonly string[], start: number): number {
  const line = lines[start] ?? ''
  if (!/[([{]$/.test(line)) return start + 1
  let end = start + 1
  while (lines[end]?.endsWith(',')) end++
  const indent = ' '.repeat(line.length - line.trimStart().length)
  return new RegExp(`^${indent}[)\\]}]`).test(lines[end] ?? '') ? end + 1 : start + 1
}

/** A line and the items after it as one line. */
function joinList(lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => line.trim())
  const last = others.pop()
  if (last === undefined) return first
  const space = first.endsWith('{') ? ' ' : ''
  return `${first}${space}${others.join(' ').replace(/,$/, '')}${space}${last}`
}

/** Index of the line after a paragraph of a doc comment. */
function paragraphEnd(lines: readonly string[], start: number): number {
  let end = start + 1
  while (!lines[start]?.endsWith('*/') && /^ *\* [^@]/.test(lines[end] ?? '')) end++
  return end
}

/** The lines of a doc comment's paragraph, filled again. */
function fillComment(paragraph: readonly string[]): readonly string[] {
  const [first = ''] = paragraph
  const indent = ' '.repeat(first.search(/\S/))
  const isWhole = first.endsWith('*/')
  const margin = isWhole ? `${indent} * ` : `${indent}* `
  const words = paragraph
    .join(' ')
    .replace(/^ *\/?\*+ | \*\/$|(?<= ) *\* /g, '')
    .split(/(?<= )/)
  const filled = fill(words, width - margin.length).map((line) => margin + line.trimEnd())
  return isWhole ? [`${indent}/**`, ...filled, `${indent} */`] : filled
}

/** Joins parts into lines, each as long as it may be. */
function fill(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part
    if (lines.length && longer.trimEnd().length <= room) lines.splice(-1, 1, longer)
    else lines.push(part)
  }
  return lines
}

/** Code on one line if it fits, otherwise broken at its outermost break. The first line is indented too. */
function print(pieces: readonly Piece[], indent: number): string {
  const line = ' '.repeat(indent) + textOf(pieces)
  if (line.length <= width) return line
  return (
    printIf(pieces, indent) ??
    printConditional(pieces, indent) ??
    printOperation(pieces, indent) ??
    printUnion(pieces, indent) ??
    printGroup(pieces, indent) ??
    printTemplate(pieces, indent) ??
    line
  )
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** A statement without braces on the line after its condition. */
function printIf(pieces: readonly Piece[], indent: number): string | undefined {
  const [keyword, , condition, after, ...statement] = pieces
  if (keyword !== 'if' || condition === undefined || after !== ' ' || textOf(statement) === '{')
    return undefined
  return `${print([keyword, ' ', condition], indent)}\n${print(statement, indent + 2)}`
}

/** `condition`, `? value` and `: value`, on a line each. */
function printConditional(pieces: readonly Piece[], indent: number): string | undefined {
  const question = pieces.indexOf(' ? ')
  const colon = pieces.indexOf(' : ', question)
  if (question < 0 || colon < 0) return undefined
  const condition = print(pieces.slice(0, question), indent)
  const value = print(['? ', ...pieces.slice(question + 1, colon)], indent + 2)
  return `${condition}\n${value}\n${print([': ', ...pieces.slice(colon + 1)], indent + 2)}`
}

/** Operands on a line each, with the operators at their ends. */
function printOperation(pieces: readonly Piece[], indent: number): string | undefined {
  const operator = operators.find((candidate) => pieces.includes(candidate))
  if (operator === undefined) return undefined
  const [first = [], ...others] = split(pieces, operator)
  const end = operator.trimEnd()
  const lines = others.map((operand, index) =>
    print(index < others.length - 1 ? [...operand, end] : operand, indent + 2),
  )
  return [print([...first, end], indent), ...lines].join('\n')
}

/** The members of a union of types, on a line each. */
function printUnion(pieces: readonly Piece[], indent: number): string | undefined {
  const [first = [], ...others] = split(pieces, ' | ')
  if (!others.length) return undefined
  const start = first.lastIndexOf('=') + 1
  const members = start ? [first.slice(start + 1), ...others] : others
  const head = print(start ? first.slice(0, start) : first, indent)
  return [head, ...members.map((member) => print(['| ', ...member], indent + 2))].join('\n')
}

function split(pieces: readonly Piece[], separator: string): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece === separator) parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts
}

/** The longest pair of brackets, with its items on a line each. */
function printGroup(pieces: readonly Piece[], indent: number): string | undefined {
  const group = longest(pieces, 'group')
  const template = longest(pieces, 'template')
  if (!group || group.items.length === 0 || (template && template.text.length > group.text.length))
    return undefined
  const at = pieces.indexOf(group)
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)]
  return printHugged(before, group, after, indent) ?? printItems(before, group, after, indent)
}

/** A last item that is a list, an object or, alone, a call keeps the brackets around it on its own lines. */
function printHugged(
  before: readonly Piece[],
  { open, close, items, separator, isList }: Group,
  after: readonly Piece[],
  indent: number,
): string | undefined {
  const others = items.slice(0, -1).flatMap((item) => [...item, `${separator} `])
  const last = items.at(-1) ?? []
  const inner = last.at(-1)
  if (!isList || open !== '(' || typeof inner !== 'object' || inner.kind !== 'group') return undefined
  if (others.length && (last.length > 1 || inner.open === '(')) return undefined
  const head = [...before, open, ...others, ...last.slice(0, -1)]
  if (indent + textOf(head).length + inner.open.length > width) return undefined
  const tail = [close, ...after]
  return printHugged(head, inner, tail, indent) ?? printItems(head, inner, tail, indent)
}

function printItems(
  before: readonly Piece[],
  { open, close, items, separator, isList }: Group,
  after: readonly Piece[],
  indent: number,
): string {
  const lines = items.map((item, index) => {
    const isLast = index === items.length - 1
    const ends = !isLast || (isList && !textOf(item).startsWith('...'))
    return print(ends ? [...item, separator] : item, indent + 2)
  })
  return [print([...before, open], indent), ...lines, print([close, ...after], indent)].join('\n')
}

/** The longest template literal as a sum. It begins a line of its own after `=`, `=>` and a key. */
function printTemplate(pieces: readonly Piece[], indent: number): string | undefined {
  const template = longest(pieces, 'template')
  if (!template) return undefined
  const at = pieces.indexOf(template)
  const head = textOf(pieces.slice(0, at))
  const startsLine = /(^| =| =>|^[\w$]+:) $/.test(head)
  const [margin, rest] = startsLine ? [indent + 2, indent + 2] : [indent, indent + 2]
  const room = width - margin - (startsLine ? 0 : head.length) - '`` +'.length
  const parts = fill(
    template.parts.flatMap((part) => (part.length > room ? cutSubstitution(part) : part)),
    room,
  )
  if (parts.length === 1 && !startsLine) return undefined
  const lines = parts.map((part, index) => {
    const operator = index < parts.length - 1 ? [' +'] : pieces.slice(at + 1)
    const before = index || startsLine ? [] : [head]
    const operand = part.length > room ? substituted(part) : [literalOf(part)]
    return print([...before, ...operand, ...operator], index ? rest : margin)
  })
  return (startsLine ? [print(readLine(head.trimEnd()), indent), ...lines] : lines).join('\n')
}

/** The code of a part of a template: a plain string if it has no substitution. */
function literalOf(part: string): string {
  return /^[^$'\\]*$/.test(part) ? `'${part}'` : `\`${part}\``
}

/** The code in a substitution by itself, so that it can be broken. */
function substituted(part: string): readonly Piece[] {
  const [, code] = /^\$\{(.*)\}$/.exec(part) ?? []
  if (code === undefined) return [literalOf(part)]
  const pieces = readLine(code)
  return pieces.includes(' ?? ') ? readLine(`(${code})`) : pieces
}

/** A substitution and the text after it. */
function cutSubstitution(part: string): readonly string[] {
  const end = part.startsWith('${') ? readPieces(part, 2, '}').end + 1 : 0
  return [part.slice(0, end), part.slice(end)].filter((piece) => piece !== '')
}

function longest<Kind extends 'group' | 'template'>(
  pieces: readonly Piece[],
  kind: Kind,
): Extract<Piece, { kind: Kind }> | undefined {
  const found = pieces.filter(
    (piece): piece is Extract<Piece, { kind: Kind }> => typeof piece === 'object' && piece.kind === kind,
  )
  return found.reduce<(typeof found)[number] | undefined>(
    (long, piece) => (long && long.text.length >= piece.text.length ? long : piece),
    undefined,
  )
}

/** Pieces that are read as they are: operators, strings, words, comments. */
const plainPiece = / (?:\|\||\?\?|&&|[?:|]) |=>|'(?:[^'\\]|\\.)*'|\/\/.*|[\w$]+|[\s\S]/y
const regularExpression = /\/(?:[^[/\\]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y

/** Reads the pieces of a line. A bracket without its other half is like any other character. */
function readLine(line: string): readonly Piece[] {
  return readPieces(line, 0, '').items[0] ?? []
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
  const previous = line[at - 1] ?? ''
  const followsValue = /[\w$)\]>]/.test(previous)
  if (close !== undefined && (character !== '<' || (followsValue && line[at + 1] !== ' '))) {
    const { items, separator, end, isClosed } = readPieces(line, at + 1, close)
    // Without a comma, a parenthesis may be a condition, and a square bracket the key of a member.
    const isList =
      character === '{' ||
      (character === '(' && items.length > 1) ||
      (character !== '<' && followsValue === (character === '('))
    if (isClosed) {
      return {
        kind: 'group',
        text: line.slice(at, end + 1),
        open: character,
        close,
        items,
        separator,
        isList,
      }
    }
  }
  const isRegExp = character === '/' && /(^|[=(,:[!&|?{};>]|\breturn) ?$/.test(line.slice(0, at))
  return (
    (isRegExp ? matchAt(regularExpression, line, at) : undefined) ??
    matchAt(plainPiece, line, at) ??
    character
  )
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

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  const anchored = new RegExp(pattern)
  anchored.lastIndex = at
  return anchored.exec(line)?.[0]
}

/** Items without the spaces around them, and without an empty one after the last comma. */
function trimItems(items: readonly Piece[][]): readonly (readonly Piece[])[] {
  const trimmed = items.map((item) =>
    item.slice(item[0] === ' ' ? 1 : 0, item.at(-1) === ' ' && item.length > 1 ? -1 : undefined),
  )
  return trimmed.at(-1)?.length ? trimmed : trimmed.slice(0, -1)
}
