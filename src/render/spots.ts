/** A place where a line of code can be broken. */
export interface Spot {
  /** A separator or an operator with its spaces, a template literal, or a pair of brackets with what is between them. */
  readonly kind: Separator | 'template' | 'brackets'
  readonly start: number
  readonly end: number
  /** The spots between brackets. */
  readonly inner: readonly Spot[]
}

export type Separator = ',' | ';' | ' || ' | ' ?? ' | ' && ' | ' ? ' | ' : ' | ' | ' | ' = '

/** By its closing bracket, the opening one. */
const openers: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
])

// Sticky patterns skip most characters at once: in a process that has just begun, a loop over them takes much longer.
/** Words, strings, arrows, and spaces that belong to no operator. */
const unmarked = /(?:[^'`,;()[\]{}<>/ =]+|'(?:[^'\\]+|\\.)*'|=>?| (?!(?:\|\||\?\?|&&|[?:|=]) ))*/y
/** Text of a template literal up to its end, or to a substitution. */
const templateText = /(?:[^`\\$]+|\\.|\$(?!\{))*/y
const regularExpression = /\/(?:[^[/\\]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/y

/** Finds the spots of code. A bracket without its other half is like any other character. */
export function spotsIn(code: string): readonly Spot[] {
  const spots: Spot[] = []
  const opened: number[] = []
  let end = 0
  for (let start = skip(unmarked, code, end); start < code.length; start = skip(unmarked, code, end)) {
    const mark = markAt(code, start)
    end = endOf(code, start, mark)
    if (mark === '`') spots.push({ kind: 'template', start, end, inner: [] })
    else if (isSeparator(mark)) spots.push({ kind: mark, start, end, inner: [] })
    else readBracket(code, start, opened, spots)
  }
  return spots
}

/** Index after what a sticky pattern matches. */
function skip(pattern: RegExp, code: string, from: number): number {
  pattern.lastIndex = from
  pattern.test(code)
  return pattern.lastIndex
}

/** The operator or the character at an index. */
function markAt(code: string, at: number): string {
  return code[at] === ' ' ? code.slice(at, code.indexOf(' ', at + 1) + 1) : (code[at] ?? '')
}

/** Index after a mark, and after the literal or comment that it begins. */
function endOf(code: string, start: number, mark: string): number {
  if (mark === '`') return templateEnd(code, start)
  if (mark === '/') return slashEnd(code, start)
  return start + mark.length
}

function isSeparator(mark: string): mark is Separator {
  return mark === ',' || mark === ';' || mark.startsWith(' ')
}

/** Remembers a bracket that opens. One that closes becomes a spot with its other half, and with the spots between them. */
function readBracket(code: string, at: number, opened: number[], spots: Spot[]): void {
  const bracket = code[at] ?? ''
  if ('([{'.includes(bracket) || (bracket === '<' && opensTypes(code, at))) {
    opened.push(at)
    return
  }
  const opener = openers.get(bracket)
  const depth = opener === undefined ? -1 : opened.findLastIndex((start) => code[start] === opener)
  const start = opened[depth]
  if (start === undefined) return
  opened.length = depth
  const inner = spots.splice(spots.findLastIndex((spot) => spot.start < start) + 1)
  spots.push({ kind: 'brackets', start, end: at + 1, inner })
}

/** False for the operator `<`. */
function opensTypes(code: string, at: number): boolean {
  return followsValue(code, at) && code[at + 1] !== ' '
}

/** True after a name or a value, as in a call. */
export function followsValue(code: string, at: number): boolean {
  return /[\w$)\]>]/.test(code[at - 1] ?? '')
}

/** Index after a comment, a regular expression or a division. */
function slashEnd(code: string, start: number): number {
  if (code[start + 1] === '/') return code.length
  const mayFollow = /(^|[=(,:[!&|?{};>]|\breturn) ?$/.test(code.slice(0, start))
  return (mayFollow && skip(regularExpression, code, start)) || start + 1
}

/** Index after the template literal that begins at an index. */
function templateEnd(code: string, start: number): number {
  let at = skip(templateText, code, start + 1)
  while (code[at] === '$') at = skip(templateText, code, braceAfter(code, at + 2) + 1)
  return at + 1
}

/** Index of the brace that ends a substitution whose code begins at an index. */
function braceAfter(code: string, start: number): number {
  let depth = 0
  let at = skip(unmarked, code, start)
  while (at < code.length && (code[at] !== '}' || depth > 0)) {
    if (code[at] === '{') depth++
    if (code[at] === '}') depth--
    at = skip(unmarked, code, endOf(code, at, markAt(code, at)))
  }
  return at
}

/** What is between the backticks of a template literal, cut before each substitution. */
export function templateParts(template: string): readonly string[] {
  const parts: string[] = []
  let from = 1
  let at = skip(templateText, template, from)
  while (template[at] === '$') {
    parts.push(template.slice(from, at))
    from = at
    at = skip(templateText, template, braceAfter(template, at + 2) + 1)
  }
  parts.push(template.slice(from, -1))
  return parts.filter((part) => part !== '')
}

/** Index after the substitution that a part of a template begins with; 0 if it begins with text. */
export function substitutionEnd(part: string): number {
  return part.startsWith('${') ? braceAfter(part, 2) + 1 : 0
}
