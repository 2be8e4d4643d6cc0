/**
 * A text of YAML with a blank in place of each letter of what stands in quotes on one line, quotes included. A quote that
 * its line does not close stays.
 *
 * Not by an expression: one that follows escapes runs out of its stack on a line of millions of letters.
 *
 * @param withComments whether what stands behind a `#` is blanked as well
 */
export function blankQuoted(text: string, withComments = false): string {
  const marks = withComments ? /["'#\r\n]/g : /["'\r\n]/g
  const parts: string[] = []
  let done = 0
  /** Kinds of quotes that the line has no other end of: each that stands there would be looked for in vain. */
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

/** Behind the quote that closes the one at a place; `undefined` where its line has none. */
function closingQuote(text: string, start: number, quote: string): number | undefined {
  const signs = quote === '"' ? /["\\\r\n]/g : /['\r\n]/g
  signs.lastIndex = start + 1
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] === quote) return signs.lastIndex
    if (found[0] !== '\\') return undefined
    // What is escaped may be a quote, but no end of a line.
    if (!/[\r\n]/.test(text.charAt(signs.lastIndex))) signs.lastIndex++
  }
  return undefined
}

/** Where the line of a place ends. */
export function lineEnd(text: string, start: number): number {
  const length = text.slice(start).search(/[\r\n]/)
  return length < 0 ? text.length : start + length
}
