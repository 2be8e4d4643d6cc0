import { Lexer } from 'yaml'
import type { IgnoreComment } from '../diagnostics/accepted-warnings.ts'

/**
 * Finds the comments `# flexgen-ignore CODE: reason` of a config. One at the end of a line applies to that line; one on
 * its own line applies to the next line that is not such a comment.
 */
export function ignoreComments(text: string): readonly IgnoreComment[] {
  // Most configs have none and need no second pass.
  if (!text.includes('flexgen-ignore')) return []
  const comments = commentsIn(text).filter(({ words }) => /^#+\s*flexgen-ignore(?![\w-])/.test(words))
  const targets = new Map<number, number>()
  for (const { line, isAlone } of [...comments].reverse()) {
    targets.set(line, isAlone ? (targets.get(line + 1) ?? line + 1) : line)
  }
  return comments.map(({ line, column, words }) => {
    const [, code, reason = ''] = /flexgen-ignore\s+([\w/-]+)\s*(?::(.*))?$/.exec(words) ?? []
    const range = { start: { line, column }, end: { line, column: column + words.length } }
    return { range, line: targets.get(line) ?? line, code, reason: reason.trim() }
  })
}

interface Comment {
  readonly line: number
  readonly column: number
  readonly words: string
  /** Nothing else is on its line. */
  readonly isAlone: boolean
}

function commentsIn(text: string): readonly Comment[] {
  const found: Comment[] = []
  let [line, column] = [1, 1]
  let isAlone = true
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // Control tokens of the lexer. What follows the last of them is a value, even if it begins with `#`.
    if (/^[\x02\x18\x1f]$/.test(token)) {
      isScalar = token === '\x1f'
      continue
    }
    if (!isScalar && token.startsWith('#')) found.push({ line, column, words: token, isAlone })
    const lines = token.split(/\r\n|\n|\r/)
    const last = lines.at(-1) ?? ''
    isAlone = last.trim() === '' && (isAlone || lines.length > 1)
    column = lines.length > 1 ? last.length + 1 : column + token.length
    line += lines.length - 1
    isScalar = false
  }
  return found
}
