import { dirname, join, relative } from 'node:path'
import {
  type Identifier,
  type ImportDeclaration,
  Node,
  Project,
  type SourceFile,
  type Statement,
  SyntaxKind,
} from 'ts-morph'
import type { Fragment } from '../src/ir/fragment.ts'

/** Types that the client gives its own name to; to these come the classes that take the place of one. */
const renamedTypes = ['ClientError', 'ClientOptions', 'ClientRequestInit']

/**
 * Cuts the modules of a folder into their declarations.
 *
 * @throws Error that names file and line of a fragment that breaks a rule of the style guide
 */
export function indexFragments(folder: string): ReadonlyMap<string, Fragment> {
  const project = new Project({
    tsConfigFilePath: `${folder}/../tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
  })
  const files = project.addSourceFilesAtPaths(`${folder}/**/*.ts`)
  const declared = new Map<string, Statement>()
  for (const file of files) {
    for (const statement of file.getStatements()) {
      if (Node.isImportDeclaration(statement)) {
        checkImport(statement, folder)
        continue
      }
      const name = declaredName(statement)
      if (declared.has(name)) refuse(statement, `\`${name}\` is declared in another fragment too`)
      declared.set(name, statement)
    }
  }
  const slots = new Set(
    [...declared].filter(([, statement]) => hasTag(statement, 'slot')).map(([name]) => name),
  )
  const renamed = [
    ...renamedTypes,
    ...[...declared].flatMap(([name, statement]) => (replacedBy(statement) === undefined ? [] : [name])),
  ]
  const replaced = new Set([...slots, ...renamed])
  const fragments = new Map<string, Fragment>()
  for (const [name, statement] of declared) {
    fragments.set(name, {
      file: relative(folder, statement.getSourceFile().getFilePath()).replaceAll('\\', '/'),
      section: sectionOf(statement.getSourceFile()),
      isType: Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement),
      public: hasTag(statement, 'public'),
      slot: slots.has(name),
      replaces: replacedBy(statement),
      async: returnsPromise(statement),
      parts: cutText(statement, replaced, renamed, declared),
      needs: [...neededNames(statement, declared)].filter((need) => need !== name).sort(byCodeUnit),
      codes: [...thrownCodes(statement)].sort(byCodeUnit),
    })
  }
  return fragments
}

function returnsPromise(statement: Statement): boolean {
  return (
    Node.isFunctionDeclaration(statement) &&
    /(^|\| )Promise</.test(statement.getReturnTypeNode()?.getText() ?? '')
  )
}

function declaredName(statement: Statement): string {
  if (
    Node.isFunctionDeclaration(statement) ||
    Node.isClassDeclaration(statement) ||
    Node.isInterfaceDeclaration(statement) ||
    Node.isTypeAliasDeclaration(statement)
  ) {
    if (!statement.isExported() || statement.isDefaultExport())
      refuse(statement, 'a fragment is a named export')
    const name = statement.getName()
    if (name) return name
  }
  if (Node.isVariableStatement(statement)) {
    const [declaration, ...others] = statement.getDeclarations()
    if (!declaration || others.length) refuse(statement, 'one declaration for each statement')
    if (statement.getDeclarationKind() !== 'const' || !statement.isExported())
      refuse(statement, 'an exported `const`')
    const value = declaration.getInitializer()
    const works = [SyntaxKind.CallExpression, SyntaxKind.NewExpression].some(
      (kind) => value?.getKind() === kind || value?.getDescendantsOfKind(kind).length,
    )
    if (works) refuse(statement, 'no work at import: a `const` is a literal')
    return declaration.getName()
  }
  return refuse(statement, 'a fragment is a function, class, interface, type or literal `const`')
}

function checkImport(declaration: ImportDeclaration, folder: string): void {
  const specifier = declaration.getModuleSpecifierValue()
  const path = relative(folder, join(dirname(declaration.getSourceFile().getFilePath()), specifier))
  if (!specifier.startsWith('.') || path.startsWith('..'))
    refuse(declaration, 'fragments import fragments alone')
}

function hasTag(statement: Statement, tag: string): boolean {
  return (
    Node.isJSDocable(statement) &&
    statement.getJsDocs().some((doc) => doc.getTags().some((found) => found.getTagName() === tag))
  )
}

/** The declaration whose place this one takes in clients that have both. */
function replacedBy(statement: Statement): string | undefined {
  const tags = Node.isJSDocable(statement) ? statement.getJsDocs().flatMap((doc) => doc.getTags()) : []
  return tags
    .find((tag) => tag.getTagName() === 'replaces')
    ?.getCommentText()
    ?.trim()
}

function sectionOf(file: SourceFile): string {
  const section = /^\/\*\* @section ([A-Z][a-z]+) \*\//.exec(file.getFullText())?.[1]
  return section ?? refuse(file, 'the first line is `/** @section Title */`')
}

/** The statement's text without `export`, cut at the names that the client replaces. */
function cutText(
  statement: Statement,
  replaced: ReadonlySet<string>,
  renamed: readonly string[],
  declared: ReadonlyMap<string, Statement>,
): readonly string[] {
  // The last doc comment is the declaration's own; one before it is the file's.
  const start =
    (Node.isJSDocable(statement) ? statement.getJsDocs().at(-1) : undefined)?.getStart() ??
    statement.getStart()
  const text = statement.getSourceFile().getFullText().slice(start, statement.getEnd())
  const cuts: { at: number; name: string }[] = []
  for (const identifier of statement.getDescendantsOfKind(SyntaxKind.Identifier)) {
    const name = identifier.getText()
    if (!replaced.has(name) || !isReferenceTo(identifier, declared)) continue
    if (Node.isShorthandPropertyAssignment(identifier.getParent()))
      refuse(identifier, 'write a slot with its key')
    cuts.push({ at: identifier.getStart() - start, name })
  }
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    for (const name of renamed) {
      for (const found of comment[0].matchAll(new RegExp(`(?<!@replaces )\\b${name}\\b`, 'g'))) {
        cuts.push({ at: comment.index + found.index, name })
      }
    }
  }
  const parts: string[] = []
  let last = 0
  for (const { at, name } of cuts.sort((a, b) => a.at - b.at)) {
    if (at < last) continue
    parts.push(text.slice(last, at), name)
    last = at + name.length
  }
  parts.push(text.slice(last))
  return parts.map((part, index) => (index % 2 ? part : stripTags(part).replace(/^export /m, '')))
}

/** Without the tags for the indexer, and the empty line before them. What is left is one line if it fits. */
function stripTags(text: string): string {
  return text
    .replace(/(?:\n \*)?\n \* @(?:public|slot|replaces)[^\n]*/g, '')
    .replace(/^\/\*\*\n \* ([^\n]{1,113})\n \*\/$/gm, '/** $1 */')
}

function isReferenceTo(identifier: Identifier, declared: ReadonlyMap<string, Statement>): boolean {
  return targetOf(identifier) === declared.get(identifier.getText())
}

/** The top-level statement that an identifier refers to, through imports. */
function targetOf(identifier: Identifier): Statement | undefined {
  const symbol = identifier.getSymbol()
  const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0]
  const statement = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatement() : declaration
  return Node.isStatement(statement) && Node.isSourceFile(statement.getParent()) ? statement : undefined
}

function neededNames(statement: Statement, declared: ReadonlyMap<string, Statement>): ReadonlySet<string> {
  const needs = new Set<string>()
  for (const identifier of statement.getDescendantsOfKind(SyntaxKind.Identifier)) {
    if (!declared.has(identifier.getText())) continue
    const parent = identifier.getParent()
    if (Node.isShorthandPropertyAssignment(parent)) {
      const value = parent.getValueSymbol()
      const declaration = (value?.getAliasedSymbol() ?? value)?.getDeclarations()[0]
      if (declaration && declaration === declared.get(identifier.getText())) needs.add(identifier.getText())
      continue
    }
    if (isReferenceTo(identifier, declared)) needs.add(identifier.getText())
  }
  return needs
}

function thrownCodes(statement: Statement): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const created of statement.getDescendantsOfKind(SyntaxKind.NewExpression)) {
    if (!/^\w*ClientError$/.test(created.getExpression().getText())) continue
    const code = created.getArguments()[0]
    const choices = Node.isConditionalExpression(code) ? [code.getWhenTrue(), code.getWhenFalse()] : [code]
    for (const choice of choices) {
      if (!Node.isStringLiteral(choice)) return refuse(created, 'the code of an error is a literal')
      codes.add(choice.getLiteralValue())
    }
  }
  return codes
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function refuse(node: Node, rule: string): never {
  throw new Error(`${node.getSourceFile().getBaseName()}:${node.getStartLineNumber()}: ${rule}`)
}
