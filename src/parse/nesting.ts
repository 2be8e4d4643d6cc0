import { Lexer } from 'yaml'

/** Limit of nested maps and lists: more than a config needs, and few enough for every stage. */
export const depthLimit = 100

export const tooDeep = 'maps and lists are nested too deeply'

/** Limit of levels that the parser may meet; it calls itself for each. */
const parserLimit = 400

/**
 * True for input with so many levels that parsing it could exhaust the stack. V8 may then end the process without an
 * exception.
 */
export function exhaustsParser(text: string): boolean {
  // In block style, a level needs a space before its line, or a `-`, `?` or `:` on it.
  if (/(?:[-?:][ \t]+){400}|^ {400}/m.test(text)) return true
  if (!hasBrackets(text, parserLimit + 1)) return false
  let open = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open++
    else if (token === ']' || token === '}') open = Math.max(0, open - 1)
    if (open > parserLimit) return true
  }
  return false
}

function hasBrackets(text: string, count: number): boolean {
  const brackets = text.matchAll(/[[{]/g)
  for (let found = 0; found < count; found++) if (brackets.next().done) return false
  return true
}
