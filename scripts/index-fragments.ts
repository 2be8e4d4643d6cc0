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
import type { Fragment, JavaScriptFragment } from '../src/ir/fragment.ts'
import { lineLength } from '../src/render/layout.ts'
import { asJavaScript, declarationsOf, docComment } from './erase-types.ts'

/** Types that have another name in the client, in addition to the classes that replace one. */
const renamedTypes = ['ClientError', 'ClientOptions', 'ClientRequestInit']
/** Stands before a name that the client replaces. It is part of the identifier, so that a cut stays at its place. */
const cut = 'ǀ'

/** A declaration in the languages of clients. */
export interface IndexedFragment {
  readonly typeScript: Fragment
  readonly javaScript: JavaScriptFragment
}

/**
 * Reads the declarations of the modules in a folder.
 *
 * @throws Error with the file and the line of a fragment that breaks a rule
 */
export function indexFragments(folder: string): ReadonlyMap<string, IndexedFragment> {
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
      if (declared.has(name)) refuse(statement, `\`${name}\` is declared in another fragment`)
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
  const fragments = new Map<string, IndexedFragment>()
  const marked = new Map(
    [...declared].map(([name, statement]) => [name, markCuts(statement, replaced, renamed, declared)]),
  )
  const sources = new Map(
    [...marked].map(([name, text]) => [name, withInherited(text, replacedBy(declared.get(name)), marked)]),
  )
  const isType = (statement: Statement): boolean =>
    Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement)
  const values = [...declared].filter(([, statement]) => !isType(statement))
  const plain = textsByName([...declared.keys()], sources, asJavaScript)
  const declarations = textsByName(
    values.filter(([, statement]) => hasTag(statement, 'public')).map(([name]) => name),
    sources,
    declarationsOf,
  )
  for (const [name, statement] of declared) {
    const isPublic = hasTag(statement, 'public')
    const text = sources.get(name) ?? ''
    const declaration = declarations.get(name)
    const inFull = (code: string): string => (isPublic ? withWords(code, 'export ') : code)
    const needs = [...neededNames(statement, declared)].filter((need) => need !== name)
    const replaced = replacedBy(statement)
    fragments.set(name, {
      typeScript: {
        section: sectionOf(statement.getSourceFile()),
        isType: isType(statement),
        public: isPublic,
        slot: slots.has(name),
        async: returnsPromise(statement),
        parts: partsOf(inFull(text)),
        needs: needs.sort(byCodeUnit),
        codes: [...thrownCodes(statement)].sort(byCodeUnit),
        ...(replaced !== undefined && { replaces: replaced }),
      },
      javaScript: {
        // The client writes slots; the types that users may import are in the declarations.
        ...(!slots.has(name) &&
          !(isPublic && isType(statement)) && { parts: partsOf(inFull(plain.get(name) ?? text)) }),
        ...(declaration !== undefined && { declaration: partsOf(withWords(declaration, 'export declare ')) }),
      },
    })
  }
  return fragments
}

/** A declaration with words between its doc comment and its code. */
function withWords(text: string, words: string): string {
  return text.replace(docComment, `$&${words}`)
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
      refuse(statement, 'a fragment must be a named export')
    const name = statement.getName()
    if (name) return name
  }
  if (Node.isVariableStatement(statement)) {
    const [declaration, ...others] = statement.getDeclarations()
    if (!declaration || others.length) refuse(statement, 'a statement must have one declaration')
    if (statement.getDeclarationKind() !== 'const' || !statement.isExported())
      refuse(statement, 'a variable must be an exported `const`')
    const value = declaration.getInitializer()
    const works = [SyntaxKind.CallExpression, SyntaxKind.NewExpression].some(
      (kind) => value?.getKind() === kind || value?.getDescendantsOfKind(kind).length,
    )
    if (works) refuse(statement, 'a `const` must be a literal, so that nothing runs at import')
    return declaration.getName()
  }
  return refuse(statement, 'a fragment must be a function, class, interface, type or literal `const`')
}

function checkImport(declaration: ImportDeclaration, folder: string): void {
  const specifier = declaration.getModuleSpecifierValue()
  const path = relative(folder, join(dirname(declaration.getSourceFile().getFilePath()), specifier))
  if (!specifier.startsWith('.') || path.startsWith('..'))
    refuse(declaration, 'fragments must import only fragments')
}

function hasTag(statement: Statement, tag: string): boolean {
  return (
    Node.isJSDocable(statement) &&
    statement.getJsDocs().some((doc) => doc.getTags().some((found) => found.getTagName() === tag))
  )
}

/** The text of an interface that extends and replaces another one, with the members of that one before its own. */
function withInherited(
  text: string,
  replaced: string | undefined,
  sources: ReadonlyMap<string, string>,
): string {
  const [head = '', own] = text.split(` extends ${replaced} {\n`)
  if (own === undefined) return text
  const inherited = (sources.get(`${replaced}`) ?? '').replace(/^[\s\S]*?\binterface \w+ \{\n/, '')
  return `${head} {\n${inherited.replace(/\}$/, '')}${own}`
}

/** Name of the declaration that this one replaces in clients that have both. */
function replacedBy(statement: Statement | undefined): string | undefined {
  const tags =
    statement && Node.isJSDocable(statement) ? statement.getJsDocs().flatMap((doc) => doc.getTags()) : []
  return tags
    .find((tag) => tag.getTagName() === 'replaces')
    ?.getCommentText()
    ?.trim()
}

function sectionOf(file: SourceFile): string {
  const section = /^\/\*\* @section ([A-Z][a-z ]+) \*\//.exec(file.getFullText())?.[1]
  return section ?? refuse(file, 'the first line must be `/** @section Title */`')
}

/** Changes some declarations, all at once. */
function textsByName(
  names: readonly string[],
  sources: ReadonlyMap<string, string>,
  change: (sources: readonly string[]) => readonly string[],
): ReadonlyMap<string, string> {
  const changed = change(names.map((name) => sources.get(name) ?? ''))
  if (changed.length !== names.length) throw new Error('a declaration was lost')
  return new Map(names.map((name, index) => [name, changed[index] ?? '']))
}

/** A declaration, cut at the names that the client replaces: every second part is one. */
function partsOf(text: string): readonly string[] {
  return text.split(new RegExp(`${cut}(\\w+)`))
}

/** The statement's text without `export`, with a mark before each name that the client replaces. */
function markCuts(
  statement: Statement,
  replaced: ReadonlySet<string>,
  renamed: readonly string[],
  declared: ReadonlyMap<string, Statement>,
): string {
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
      refuse(identifier, 'a slot must not be a shorthand property')
    cuts.push({ at: identifier.getStart() - start, name })
  }
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    for (const name of renamed) {
      for (const found of comment[0].matchAll(new RegExp(`(?<!@replaces )\\b${name}\\b`, 'g'))) {
        cuts.push({ at: comment.index + found.index, name })
      }
    }
  }
  let marked = ''
  let last = 0
  for (const { at, name } of cuts.sort((a, b) => a.at - b.at)) {
    if (at < last) continue
    marked += text.slice(last, at) + cut + name
    last = at + name.length
  }
  const own = stripTags(marked + text.slice(last)).replace(/^export /m, '')
  return joinParameters(own, hasTag(statement, 'public') ? lineLength - 'export '.length : lineLength)
}

/** A function whose parameters fit on its first line, because `export` and marks are not part of it. */
function joinParameters(text: string, length: number): string {
  return text.replace(
    /^((?:async )?function .*\()\n((?: {2}\S.*,\n)+)(\).*)$/m,
    (whole: string, head: string, parameters: string, tail: string) => {
      const joined = head + parameters.trim().replace(/,$/, '').replace(/\n +/g, ' ') + tail
      return joined.replaceAll(cut, '').length > length ? whole : joined
    },
  )
}

/** A declaration without tags for the indexer. A comment that then fits on one line is written on one. */
function stripTags(text: string): string {
  return text
    .replace(/(?:\n \*)?\n \* @(?:public|slot|replaces)[^\n]*/g, '')
    .replace(new RegExp(`^/\\*\\*\\n \\* ([^\\n${cut}]{1,113})\\n \\*/$`, 'gm'), '/** $1 */')
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
      if (!Node.isStringLiteral(choice)) return refuse(created, 'the code of an error must be a literal')
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
