/**
 * A text of YAML with a blank in place of each letter of what stands in quotes on one line, quotes included. A quote that
 * its line does not close stays.
 *
 * Not by an expression: one that follows escapes runs out of its stack on a line of millions of letters.
 *
 * @param comment what begins a comment, which is blanked as well; by default nothing does
 */
export function blankQuoted(text: string, comment?: string): string {
  const marks = comment === undefined ? /["'\n]/g : new RegExp(`["'\\n${comment}]`, 'g')
  const parts: string[] = []
  let done = 0
  /** Kinds of quotes that the line has no other end of: each that stands there would be looked for in vain. */
  let open = ''
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found
    if (mark === '\n') {
      open = ''
      continue
    }
    if (open.includes(mark)) continue
    const end = mark === comment ? lineEnd(text, found.index) : closingQuote(text, found.index, mark)
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
  const signs = quote === '"' ? /["\\\n]/g : /['\n]/g
  signs.lastIndex = start + 1
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] === '\n') return undefined
    if (found[0] === quote) return signs.lastIndex
    // What is escaped may be a quote, but no end of a line.
    if (text[signs.lastIndex] !== '\n') signs.lastIndex++
  }
  return undefined
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
