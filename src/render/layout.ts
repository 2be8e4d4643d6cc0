import {
  type Group,
  matchAt,
  type Piece,
  readLine,
  substitutionEnd,
  type Template,
  templateParts,
  textOf,
} from './pieces.ts'

/** Length that a line may have, unless a single literal is longer. */
export const lineLength = 120

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
  let result = ''
  let done = 0
  for (let start = nextLongLine(text, 0); start >= 0; start = nextLongLine(text, done + 1)) {
    const lineBreak = text.indexOf('\n', start)
    const line = text.slice(start, lineBreak < 0 ? undefined : lineBreak)
    const isComment = /^ *(\/\*\*|\*) /.test(line)
    const whole = line.endsWith('*/') ? line : (matchAt(isComment ? paragraph : list, text, start) ?? line)
    const broken = isComment ? fillComment(whole.split('\n')) : breakCode(whole.split('\n'))
    result += text.slice(done, start) + broken
    done = start + whole.length
  }
  return result + text.slice(done)
}

/** Index of the next line that is too long, from the beginning of a line on; -1 if all lines fit. */
function nextLongLine(text: string, from: number): number {
  let start = from
  while (start + lineLength < text.length) {
    const last = text.lastIndexOf('\n', start + lineLength)
    if (last < start) return start
    // All lines up to here fit.
    start = last + 1
  }
  return -1
}

/** The rest of a paragraph in a doc comment. */
const paragraph = /.*(?:\n *\* [^@].*)*/y
/** A line and the list that it begins, if the items are on lines of their own. */
const list = /( *)(?=\S).*[([{]\n(?:.*,\n)*\1[)\]}].*/y

/** A statement on as many lines as it needs. */
function breakCode(lines: readonly string[]): string {
  const [first = ''] = lines
  return print(readLine(joinList(lines)), first.length - first.trimStart().length)
}

/** A line and the items after it as one line. */
function joinList(lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => line.trim())
  const last = others.pop()
  if (last === undefined) return first
  const space = first.endsWith('{') ? ' ' : ''
  return `${first}${space}${others.join(' ').replace(/,$/, '')}${space}${last}`
}

/** A paragraph of a doc comment, filled again. */
function fillComment(lines: readonly string[]): string {
  const [first = ''] = lines
  const indent = ' '.repeat(first.search(/\S/))
  const isWhole = first.endsWith('*/')
  const margin = isWhole ? `${indent} * ` : `${indent}* `
  const words = lines
    .join(' ')
    .replace(/^ *\/?\*+ | \*\/$|(?<= ) *\* /g, '')
    .split(/(?<= )/)
  const filled = fill(words, lineLength - margin.length).map((line) => margin + line.trimEnd())
  return (isWhole ? [`${indent}/**`, ...filled, `${indent} */`] : filled).join('\n')
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
  return line.length <= lineLength ? line : (breakLine(pieces, indent) ?? line)
}

/** A line that is too long, broken at its outermost break; `undefined` if there is none. */
function breakLine(pieces: readonly Piece[], indent: number): string | undefined {
  return (
    printIf(pieces, indent) ??
    printConditional(pieces, indent) ??
    printOperation(pieces, indent) ??
    printUnion(pieces, indent) ??
    printGroup(pieces, indent) ??
    printTemplate(pieces, indent)
  )
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
  if (!pieces.includes(' | ')) return undefined
  const [first = [], ...others] = split(pieces, ' | ')
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
  const last = items.at(-1) ?? []
  const inner = last.at(-1)
  if (!isList || open !== '(' || typeof inner !== 'object' || inner.kind !== 'group') return undefined
  if (items.length > 1 && (last.length > 1 || inner.open === '(')) return undefined
  const others = items.slice(0, -1).flatMap((item) => [...item, `${separator} `])
  const head = [...before, open, ...others, ...last.slice(0, -1)]
  if (indent + textOf(head).length + inner.open.length > lineLength) return undefined
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
    // A parameter that takes the rest must be the last one.
    const ends = !isLast || (isList && (open === '[' || !textOf(item).startsWith('...')))
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
  const room = lineLength - margin - (startsLine ? 0 : head.length) - '`` +'.length
  const parts = fill(
    templateParts(template).flatMap((part) => (part.length > room ? cutSubstitution(part) : part)),
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
  const end = substitutionEnd(part)
  return [part.slice(0, end), part.slice(end)].filter((piece) => piece !== '')
}

function longest<Kind extends 'group' | 'template'>(
  pieces: readonly Piece[],
  kind: Kind,
): Extract<Group | Template, { kind: Kind }> | undefined {
  const isKind = (piece: Piece): piece is Extract<Group | Template, { kind: Kind }> =>
    typeof piece === 'object' && piece.kind === kind
  let found: Extract<Group | Template, { kind: Kind }> | undefined
  for (const piece of pieces) {
    if (isKind(piece) && piece.text.length > (found?.text.length ?? -1)) found = piece
  }
  return found
}
