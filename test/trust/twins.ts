/** Compares the client of a hostile config with that of its twin. */
import { transformSync } from 'esbuild'
import ts from 'typescript-5.9'
import { compile } from '../../src/compile.ts'
import { type Pair, plainWord } from './configs.ts'

/** A surrogate without its other half. */
const halfPair: RegExp = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The outcome of a pair. */
export interface Comparison {
  /** The hostile client; `undefined` if the config was refused. */
  readonly client: string | undefined
  /** Its problem. */
  readonly problems: readonly string[]
}

/** Compiles both. The hostile client must parse, have the shape of its twin's, and contain each string unchanged. */
export function compareTwins({ config, twin }: Pair): Comparison {
  const client = compile(config).files[0]?.text
  if (client === undefined) return { client, problems: [] }
  const plain = compile(twin()).files[0]?.text
  if (plain === undefined) return { client, problems: ['its twin is refused'] }
  try {
    // Unlike TypeScript's parser, esbuild reports duplicate declarations.
    transformSync(client, { loader: 'ts', logLevel: 'silent' })
  } catch (error) {
    return { client, problems: [(error as Error).message] }
  }
  const shape = shapeOf(client)
  const expected = shapeOf(plain)
  const problems: string[] = []
  if (halfPair.test(client)) problems.push('it holds half of a surrogate pair, which no file can')
  if (shape.comments !== expected.comments) {
    problems.push(`it has ${shape.comments} comments, and its twin ${expected.comments}`)
  }
  const length = Math.max(shape.nodes.length, expected.nodes.length)
  for (let at = 0; at < length; at++) {
    const difference = differenceOf(shape.nodes[at], expected.nodes[at], config.hostile)
    if (difference === undefined) continue
    problems.push(`node ${at}: ${difference}`)
    break
  }
  return { client, problems }
}

/** A node of the syntax tree, with the values of names and strings, however they are quoted. */
interface ShapeNode {
  readonly kind: string
  readonly text?: string
}

interface Shape {
  readonly nodes: readonly ShapeNode[]
  readonly comments: number
}

function shapeOf(text: string): Shape {
  const source = ts.createSourceFile('client.ts', text, ts.ScriptTarget.ES2022, true)
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] }
  if (parseDiagnostics.length) return { nodes: [{ kind: 'no TypeScript' }], comments: 0 }
  const nodes: ShapeNode[] = []
  const visit = (node: ts.Node): void => {
    // A client writes this key as `['__proto__']`, and every other one as a name or a string.
    if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) {
      nodes.push({ kind: 'name', text: node.expression.text })
      return
    }
    const pieces = piecesOf(node)
    if (!pieces) {
      nodes.push(shapeNode(node))
      ts.forEachChild(node, visit)
      return
    }
    const [first = '', ...others] = pieces
    if (typeof first === 'string' && !others.length) {
      nodes.push({ kind: 'StringLiteral', text: first })
      return
    }
    nodes.push({ kind: 'string of pieces' })
    for (const piece of pieces) {
      if (typeof piece === 'string') nodes.push({ kind: 'piece', text: piece })
      else visit(piece)
    }
  }
  visit(source)
  return { nodes, comments: commentsIn(text) }
}

/**
 * The strings and expressions of a template literal, or of a sum of strings: a literal that is too long for a line is
 * written as a sum. Strings and expressions alternate, with a string at both ends.
 */
function piecesOf(node: ts.Node): readonly (string | ts.Node)[] | undefined {
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text])
    return [node.head.text, ...spans]
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined
  const [left, right] = [node.left, node.right].map(operandPieces)
  if (!left || !right || (left.length === 3 && right.length === 3 && !hasText(node))) return undefined
  return [...left.slice(0, -1), `${left.at(-1)}${right[0]}`, ...right.slice(1)]
}

function operandPieces(node: ts.Node): readonly (string | ts.Node)[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  return piecesOf(node) ?? ['', ts.isParenthesizedExpression(node) ? node.expression : node, '']
}

/** True if a string or a template is an operand. */
function hasText({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some((node) => ts.isTemplateExpression(node) || ts.isStringLiteralLike(node))
}

function shapeNode(node: ts.Node): ShapeNode {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) {
    // A name is only quoted if necessary.
    return { kind: isMemberName(node) ? 'name' : kindOf(node), text: node.text }
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return { kind: 'access' }
  if (ts.isShorthandPropertyAssignment(node)) return { kind: 'ShorthandPropertyAssignment' }
  if (ts.isTemplateLiteralToken(node)) return { kind: kindOf(node), text: node.text }
  if (ts.isRegularExpressionLiteral(node)) return { kind: kindOf(node), text: node.text }
  return { kind: kindOf(node) }
}

const kindOf = (node: ts.Node): string => ts.SyntaxKind[node.kind]

function isMemberName(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node
  const named =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)
  return named && parent.name === node
}

/** Number of comments; each line or block counts. */
function commentsIn(text: string): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text)
  let count = 0
  const templates: number[] = []
  let depth = 0
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.SlashToken || token === ts.SyntaxKind.SlashEqualsToken) {
      // In emitted code, a slash after a space divides; no regular expression begins with a space.
      if (text[scanner.getTokenStart() + 1] !== ' ') token = scanner.reScanSlashToken()
    }
    if (token === ts.SyntaxKind.TemplateHead) templates.push(depth)
    else if (token === ts.SyntaxKind.OpenBraceToken) depth++
    else if (token === ts.SyntaxKind.CloseBraceToken) {
      if (templates.at(-1) !== depth) depth--
      else if (scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateTail) templates.pop()
    }
    const isComment =
      token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia
    if (isComment) count++
  }
  return count
}

/** The difference between a node and the expected one, according to its twin. */
function differenceOf(
  node: ShapeNode | undefined,
  expected: ShapeNode | undefined,
  hostile: readonly string[],
): string | undefined {
  if (node?.kind !== expected?.kind) return `${JSON.stringify(node)} in place of ${JSON.stringify(expected)}`
  if (expected?.text === undefined) return undefined
  const { kind, text } = expected
  const found = node?.text ?? ''
  // Variables for inputs depend on their names; they only have to be distinct.
  const isInput = text.match(plainWord) || /^(Credential|Variable)\d*$/.test(found.replace(text, ''))
  if (found === text || (kind === 'Identifier' && isInput)) return undefined
  const forms = [(each: string) => each, ...textForms]
  const restored = forms.map((form) =>
    text.replace(plainWord, (_, number: string) => form(hostile[Number(number)] ?? '')),
  )
  if (restored.includes(found) || [found, text].every((each) => loginHint.test(each))) return undefined
  if (kind === 'RegularExpressionLiteral') return samePattern(found, restored[0] ?? '')
  return encodedDifference(found, text, hostile)
}

/** Names the config's file only if a shell reads the name as it is. */
const loginHint = /^Run `npx flexgen login(?: \w[\w.-]*)?`\.$/

/** Forms in which a string may appear in a literal. */
const textForms: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.toLowerCase(),
  // Escaped for a quoted string of a header (RFC 9110 section 5.6.4).
  (text) => text.replace(/["\\]/g, '\\$&'),
]

/** In a pattern, characters that an editor would not show are escaped. */
function samePattern(found: string, expected: string): string | undefined {
  const plain = found.replace(/\\u\{([0-9a-f]+)\}/g, (_, unit: string) =>
    String.fromCodePoint(Number.parseInt(unit, 16)),
  )
  const wanted = `/${new RegExp(expected.slice(1, -2), 'u').source}/u`
  return [found, plain].includes(wanted)
    ? undefined
    : `the pattern ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`
}

/** JSON that was encoded at build time, such as the header of a token. */
function encodedDifference(found: string, expected: string, hostile: readonly string[]): string | undefined {
  const decode = (text: string): string => Buffer.from(text, 'base64url').toString()
  const json = decode(expected).replace(plainWord, (_, number: string) =>
    JSON.stringify(hostile[Number(number)] ?? '').slice(1, -1),
  )
  return json.startsWith('{') && json === decode(found)
    ? undefined
    : `${JSON.stringify(found)} in place of ${JSON.stringify(expected)}`
}
