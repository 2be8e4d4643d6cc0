/** Finds the prose of a file: the comments and strings of code, or all of a document. */
import { ts } from 'ts-morph'

/** Text whose wrapped lines are joined. */
export interface Prose {
  readonly text: string
  /** The line that it starts at. */
  readonly line: number
  /** The offset in `text` at which each of its lines starts. */
  readonly starts: readonly number[]
}

/**
 * The prose of a file.
 *
 * @param path its ending says whether it is code
 * @param titlesOnly leaves out strings of code that are neither the title of a test nor the name of a row
 */
export function proseOf(path: string, text: string, titlesOnly: boolean): readonly Prose[] {
  if (!/\.[cm]?[jt]s$/.test(path)) return [joined(text, 1)]
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const literals = literalsOf(source)
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1
  const strings = literals
    .filter((node) => !ts.isRegularExpressionLiteral(node) && (!titlesOnly || isTitle(node)))
    .map((node) => ({
      ...joined(node.text, lineOf(node.getStart())),
      // The lines of a string in quotes are all on one line of the file.
      ...(ts.isStringLiteral(node) && { starts: [0] }),
    }))
  const comments = commentsOf(text, literals).map(([offset, comment]) => joined(comment, lineOf(offset)))
  return [...strings, ...comments]
}

function literalsOf(source: ts.SourceFile): readonly ts.LiteralLikeNode[] {
  const found: ts.LiteralLikeNode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node)
    else if (ts.isTemplateHead(node) || ts.isRegularExpressionLiteral(node)) found.push(node)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether a string is the title of a test or a group, or the name of a row: a key of several words. */
function isTitle(node: ts.LiteralLikeNode): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node && /\s/.test(node.text)
  const title = ts.isTemplateSpan(parent) ? parent.parent : ts.isTemplateExpression(parent) ? parent : node
  const call = title.parent
  return (
    ts.isCallExpression(call) &&
    call.arguments[0] === title &&
    /^(describe|test|\w+Test\b)/.test(call.expression.getText())
  )
}

/** The comments of code, with their offsets. Line comments that follow each other are one comment. */
function commentsOf(
  text: string,
  literals: readonly ts.LiteralLikeNode[],
): readonly (readonly [offset: number, comment: string])[] {
  // What looks like a comment inside a literal is not one.
  let code = ''
  for (const node of literals) {
    code += text.slice(code.length, node.getStart())
    code += text.slice(node.getStart(), node.getEnd()).replace(/[^\n]/g, '_')
  }
  code += text.slice(code.length)
  const comments = code.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(?:\n[ \t]*\/\/.*)*/g)
  return Array.from(comments, ({ 0: comment, index }) => [index, text.slice(index, index + comment.length)])
}

/** Joins wrapped lines, without the characters that begin a line of a comment. */
function joined(text: string, line: number): Prose {
  let all = ''
  const starts = text.split('\n').map((each) => {
    const start = all.length
    all += `${each.replace(/^\s*(?:\/\*+|\*\/|\*|\/\/|#|>)?\s*/, '').trimEnd()} `
    return start
  })
  return { text: all, line, starts }
}

/** The line of a place in prose. */
export function lineAt({ line, starts }: Prose, index: number): number {
  return line + starts.findLastIndex((start) => start <= index)
}
