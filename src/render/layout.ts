import { followsValue, type Separator, type Spot, spotsIn, substitutionEnd, templateParts } from './spots.ts'

/** Length that a line may have, unless a single literal is longer. */
export const lineLength = 120

/** Binary operators after which a line can be broken, by precedence. */
const operators: readonly Separator[] = [' || ', ' ?? ', ' && ']

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
  return printText(joinList(lines), first.length - first.trimStart().length)
}

/** A line and the items after it as one line. */
function joinList(lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => line.trim())
  const last = others.pop()
  if (last === undefined) return first
  const space = first.endsWith('{') ? ' ' : ''
  return `${first}${space}${others.join(' ').replace(/,$/, '')}${space}${last}`
}

/** What a sticky pattern matches at an index. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined
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

/** A line of code that is too long, or a part of it. */
interface Part {
  readonly line: string
  readonly start: number
  readonly end: number
  /** The spots in it, and perhaps others of the line. */
  readonly spots: readonly Spot[]
  /** A comma or semicolon that the line does not have, after the code. */
  readonly added: string
}

/** Code on one line if it fits, otherwise broken at its outermost spot. The first line is indented too. */
function print(code: Part, indent: number): string {
  const line = ' '.repeat(indent) + textOf(code)
  return line.length <= lineLength ? line : (breakLine(code, indent) ?? line)
}

/** Prints code that is not part of a line whose spots are known. */
function printText(line: string, indent: number): string {
  if (indent + line.length <= lineLength) return ' '.repeat(indent) + line
  return print(makePart(line, 0, line.length, spotsIn(line)), indent)
}

function textOf({ line, start, end, added }: Part): string {
  return line.slice(start, end) + added
}

// All are made here, with their members in one order: V8 then compiles the functions that take them once.
function makePart(line: string, start: number, end: number, spots: readonly Spot[], added = ''): Part {
  return { line, start, end, spots, added }
}

/** Part of some code. */
function partOf({ line, spots }: Part, start: number, end: number, added = ''): Part {
  return makePart(line, start, end, spots, added)
}

/** The code before an index. */
function upTo(code: Part, end: number): Part {
  return partOf(code, code.start, end)
}

/** The code from an index on. */
function from(code: Part, start: number): Part {
  return partOf(code, start, code.end, code.added)
}

/** Code that is too long for a line, broken at its outermost spot; `undefined` if there is none. */
function breakLine({ line, start, end, spots, added }: Part, indent: number): string | undefined {
  const own = spots.filter((spot) => spot.start >= start && spot.end <= end)
  const code = makePart(line, start, end, own, added)
  return (
    printIf(code, indent) ??
    printConditional(code, indent) ??
    printOperation(code, indent) ??
    printUnion(code, indent) ??
    printBrackets(code, indent) ??
    printTemplate(code, indent)
  )
}

/** A statement without braces on the line after its condition. */
function printIf(code: Part, indent: number): string | undefined {
  const [condition] = code.spots
  if (!code.line.startsWith('if (', code.start) || condition?.kind !== 'brackets') return undefined
  const statement = from(code, condition.end + 1)
  if (statement.start >= code.end || code.line[condition.end] !== ' ' || textOf(statement) === '{')
    return undefined
  return `${print(upTo(code, condition.end), indent)}\n${print(statement, indent + 2)}`
}

/** `condition`, `? value` and `: value`, on a line each. */
function printConditional(code: Part, indent: number): string | undefined {
  const question = code.spots.find(({ kind }) => kind === ' ? ')
  const colon = question && code.spots.find(({ kind, start }) => kind === ' : ' && start > question.start)
  if (!question || !colon) return undefined
  return [
    print(upTo(code, question.start), indent),
    print(partOf(code, question.start + 1, colon.start), indent + 2),
    print(from(code, colon.start + 1), indent + 2),
  ].join('\n')
}

/** Operands on a line each, with the operators at their ends. */
function printOperation(code: Part, indent: number): string | undefined {
  const operator = operators.find((candidate) => code.spots.some(({ kind }) => kind === candidate))
  if (operator === undefined) return undefined
  const lines = split(code, [operator]).map((operand, index) => {
    const isLast = operand.end === code.end
    return print(
      isLast ? operand : upTo(operand, operand.end + operator.length - 1),
      index ? indent + 2 : indent,
    )
  })
  return lines.join('\n')
}

/** The members of a union of types, on a line each. */
function printUnion(code: Part, indent: number): string | undefined {
  const bar = code.spots.find(({ kind }) => kind === ' | ')
  if (!bar) return undefined
  const equals = code.spots.findLast(({ kind, start }) => kind === ' = ' && start < bar.start)
  const head = print(upTo(code, equals ? equals.end - 1 : bar.start), indent)
  const members = split(from(code, equals ? equals.end : bar.end), [' | '])
  return [head, ...members.map((member) => printText(`| ${textOf(member)}`, indent + 2))].join('\n')
}

/** The parts of code between separators. */
function split(code: Part, separators: readonly Separator[]): readonly Part[] {
  const parts: Part[] = []
  let at = code.start
  for (const { kind, start, end } of code.spots) {
    if (start < code.start || !(separators as readonly string[]).includes(kind)) continue
    parts.push(partOf(code, at, start))
    at = end
  }
  parts.push(from(code, at))
  return parts
}

/** The longest pair of brackets, with its items on a line each. */
function printBrackets(code: Part, indent: number): string | undefined {
  const brackets = longest(code.spots, 'brackets')
  const template = longest(code.spots, 'template')
  if (!brackets || (template && lengthOf(template) > lengthOf(brackets))) return undefined
  const items = itemsOf(code, brackets)
  if (items.length === 0) return undefined
  return printHugged(code, brackets, items, indent) ?? printItems(code, brackets, items, indent)
}

/** A last item that is a list, an object or, alone, a call keeps the brackets around it on its own lines. */
function printHugged(code: Part, brackets: Spot, items: readonly Part[], indent: number): string | undefined {
  const { line } = code
  const item = items.at(-1)
  const last = brackets.inner.at(-1)
  if (line[brackets.start] !== '(' || last?.kind !== 'brackets' || last.end !== item?.end) return undefined
  if (items.length > 1 ? last.start > item.start || line[last.start] === '(' : !isList(line, brackets, 1))
    return undefined
  if (indent + last.start + 1 - code.start > lineLength) return undefined
  // The brackets around it are like any other character now.
  const spots = code.spots.flatMap((spot) => (spot === brackets ? spot.inner : [spot]))
  const opened = makePart(line, code.start, code.end, spots, code.added)
  const inner = itemsOf(opened, last)
  if (inner.length === 0) return undefined
  return printHugged(opened, last, inner, indent) ?? printItems(opened, last, inner, indent)
}

function printItems(code: Part, brackets: Spot, items: readonly Part[], indent: number): string {
  const { line } = code
  const separator = brackets.inner.some(({ kind }) => kind === ';') ? ';' : ','
  const mayEnd = isList(line, brackets, items.length)
  const lines = items.map((item, index) => {
    // A parameter that takes the rest must be the last one.
    const ends =
      index < items.length - 1 ||
      (mayEnd && (line[brackets.start] === '[' || !line.startsWith('...', item.start)))
    return print(ends ? partOf(item, item.start, item.end, separator) : item, indent + 2)
  })
  const head = print(upTo(code, brackets.start + 1), indent)
  return [head].concat(lines, print(from(code, brackets.end - 1), indent)).join('\n')
}

/** What is between brackets, by its commas or semicolons. */
function itemsOf({ line }: Part, { start, end, inner }: Spot): readonly Part[] {
  const items = split(makePart(line, start + 1, end - 1, inner), [',', ';']).map(trimmed)
  const last = items.at(-1)
  return last && last.start < last.end ? items : items.slice(0, -1)
}

function trimmed(code: Part): Part {
  let { start, end } = code
  while (start < end && code.line[start] === ' ') start++
  while (start < end && code.line[end - 1] === ' ') end--
  return partOf(code, start, end)
}

/** False for brackets that only group: a comma after their last item would not be valid. */
function isList(line: string, { start }: Spot, items: number): boolean {
  const open = line[start]
  if (open === '{' || (open === '(' && items > 1)) return true
  // Without a comma, a parenthesis may be a condition, and a square bracket the key of a member.
  return open !== '<' && followsValue(line, start) === (open === '(')
}

/** The longest template literal as a sum. It begins a line of its own after `=`, `=>` and a key. */
function printTemplate(code: Part, indent: number): string | undefined {
  const template = longest(code.spots, 'template')
  if (!template) return undefined
  const head = textOf(upTo(code, template.start))
  const startsLine = /(^| =| =>|^[\w$]+:) $/.test(head)
  const [margin, rest] = startsLine ? [indent + 2, indent + 2] : [indent, indent + 2]
  const room = lineLength - margin - (startsLine ? 0 : head.length) - '`` +'.length
  const parts = fill(
    templateParts(code.line.slice(template.start, template.end)).flatMap((part) =>
      part.length > room ? cutSubstitution(part) : part,
    ),
    room,
  )
  if (parts.length === 1 && !startsLine) return undefined
  const lines = parts.map((part, index) => {
    const before = index || startsLine ? '' : head
    const operand = part.length > room ? substituted(part) : literalOf(part)
    const after = index < parts.length - 1 ? ' +' : textOf(from(code, template.end))
    return printText(before + operand + after, index ? rest : margin)
  })
  return (startsLine ? [printText(head.trimEnd(), indent), ...lines] : lines).join('\n')
}

/** The code of a part of a template: a plain string if it has no substitution. */
function literalOf(part: string): string {
  return /^[^$'\\]*$/.test(part) ? `'${part}'` : `\`${part}\``
}

/** The code in a substitution by itself, so that it can be broken. */
function substituted(part: string): string {
  const [, code] = /^\$\{(.*)\}$/.exec(part) ?? []
  if (code === undefined) return literalOf(part)
  return spotsIn(code).some(({ kind }) => kind === ' ?? ') ? `(${code})` : code
}

/** A substitution and the text after it. */
function cutSubstitution(part: string): readonly string[] {
  const end = substitutionEnd(part)
  return [part.slice(0, end), part.slice(end)].filter((piece) => piece !== '')
}

function longest(spots: readonly Spot[], kind: Spot['kind']): Spot | undefined {
  let found: Spot | undefined
  for (const spot of spots) {
    if (spot.kind === kind && (!found || lengthOf(spot) > lengthOf(found))) found = spot
  }
  return found
}

function lengthOf({ start, end }: Spot): number {
  return end - start
}
