/**
 * Replaces quoted parts of YAML with spaces, quotes included. A quote that is not closed on its line stays.
 *
 * A regular expression that follows escapes would exhaust its stack on a line with millions of letters.
 *
 * @param withComments whether text after a `#` is replaced too
 */
export function blankQuoted(text: string, withComments = false): string {
  const marks = withComments ? /["'#\r\n]/g : /["'\r\n]/g
  const parts: string[] = []
  let done = 0
  /** Kinds of quotes that are not closed on this line, so that no other of them is searched for. */
  let open = ''
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found
    if (mark === '\n' || mark === '\r') {
      open = ''
      continue
    }
    if (open.includes(mark)) continue
    const end = mark === '#' ? lineEnd(text, found.index) : closingQuote(text, found.index, mark)
    if (end === undefined) {
      open += mark
      continue
    }
    parts.push(text.slice(done, found.index), ' '.repeat(end - found.index))
    done = end
    marks.lastIndex = end
  }
  return parts.join('') + text.slice(done)
}

/** The offset after the closing quote; `undefined` if the line has none. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  const marks = quote === '"' ? /["\\\r\n]/g : /['\r\n]/g
  marks.lastIndex = start + 1
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0] === quote) return marks.lastIndex
    if (found[0] !== '\\') return undefined
    // A quote can be escaped, but not a line break.
    if (!/[\r\n]/.test(text.charAt(marks.lastIndex))) marks.lastIndex++
  }
  return undefined
}

/** The offset of the end of a line. */
export function lineEnd(text: string, start: number): number {
  const length = text.slice(start).search(/[\r\n]/)
  return length < 0 ? text.length : start + length
}
