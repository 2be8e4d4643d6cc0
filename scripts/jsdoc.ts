import { ts } from 'ts-morph'

/** As in the fragments. */
const lineLength = 120

/** Replaces a range of the text. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Declarations of TypeScript as JavaScript, with the types in comments (JSDoc), as TypeScript reads them with `checkJs`.
 *
 * Types that TypeScript infers from the code are left out: those of literals, and what functions within others return.
 * So are type arguments of calls.
 *
 * @param text a module of declarations without imports and exports
 */
export function withJsDoc(text: string): string {
  const file = ts.createSourceFile('fragments.ts', text, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  const remove = (start: number, end: number): void => void edits.push({ start, end, text: '' })
  const insert = (at: number, added: string): void => void edits.push({ start: at, end: at, text: added })

  /** Removes a node with the characters before it, such as the colon of a type. */
  const removeWith = (before: RegExp, node: ts.Node): void => {
    const [lead = ''] = before.exec(text.slice(0, node.getStart())) ?? []
    remove(node.getStart() - lead.length, node.end)
  }
  const removeType = (node: { readonly type?: ts.TypeNode | undefined }): void => {
    if (node.type) removeWith(/\s*[?!]?:\s*$/, node.type)
  }
  const removeTypeParameters = (list: ts.NodeArray<ts.Node> | undefined): void => {
    if (list) remove(list.pos - 1, list.end + 1)
  }

  /** Adds tags to a declaration's comment, or writes one. */
  const document = (node: ts.Node, tags: readonly string[]): void => {
    if (!tags.length) return
    const doc = docOf(node)
    const column = columnOf(text, node.getStart())
    edits.push({
      start: (doc ?? node).getStart(),
      end: node.getStart(),
      text: comment(doc?.getText(), tags, column),
    })
  }

  const visitParameter = (parameter: ts.ParameterDeclaration, documented: boolean): void => {
    const type = parameter.type
    if (type && !documented) insert(parameter.getStart(), `/** @type {${typeText(type)}} */ `)
    if (parameter.questionToken && !type) remove(parameter.questionToken.pos, parameter.questionToken.end)
    removeType(parameter)
  }

  const visitFunction = (node: ts.SignatureDeclaration, documented: boolean): void => {
    removeTypeParameters(node.typeParameters)
    for (const parameter of node.parameters) visitParameter(parameter, documented)
    removeType(node)
  }

  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      const doc = docOf(node)
      const tags = ts.isInterfaceDeclaration(node) ? interfaceTags(node) : aliasTags(node)
      edits.push({
        start: (doc ?? node).getStart(),
        end: node.end,
        text: comment(doc?.getText(), tags, 0).trimEnd(),
      })
      return
    }
    if (ts.isFunctionDeclaration(node)) {
      document(node, functionTags(node))
      visitFunction(node, true)
    } else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) {
      // Otherwise, the parameters of the function that it returns would have no types.
      const returned = node.type && ts.isParenthesizedTypeNode(node.type) ? node.type.type : node.type
      if (returned && ts.isFunctionTypeNode(returned) && !isDocumented(node)) {
        insert(node.getStart(), `/** @returns {${typeText(returned)}} */ `)
      }
      visitFunction(node, isDocumented(node))
    } else if (ts.isConstructorDeclaration(node)) {
      document(node, parameterTags(node))
      visitFunction(node, true)
    } else if (ts.isPropertyDeclaration(node)) {
      const [first] = node.modifiers ?? []
      if (node.type && !isLiteral(node.initializer)) document(node, [typeTag(typeText(node.type))])
      if (first) remove(first.getStart(), node.name.getStart())
      removeType(node)
    } else if (ts.isVariableStatement(node)) {
      const [declaration] = node.declarationList.declarations
      if (node.declarationList.declarations.length === 1 && declaration) {
        const type = typeOfVariable(declaration)
        if (type !== undefined) document(node, [typeTag(type)])
      }
    } else if (ts.isVariableDeclaration(node)) {
      const { parent } = node
      if (node.type && ts.isVariableDeclarationList(parent) && parent.declarations.length > 1) {
        insert(node.getStart(), `/** @type {${typeText(node.type)}} */ `)
      }
      removeType(node)
    } else if (ts.isAsExpression(node)) {
      insert(node.getStart(), `/** @type {${typeText(node.type)}} */ (`)
      remove(node.expression.end, node.end)
      insert(node.end, ')')
      visit(node.expression)
      return
    } else if (ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)) {
      remove(node.expression.end, node.end)
      visit(node.expression)
      return
    } else if (
      ts.isCallExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isExpressionWithTypeArguments(node)
    ) {
      removeTypeParameters(node.typeArguments)
    }
    if (!ts.isTypeNode(node) || ts.isExpressionWithTypeArguments(node)) ts.forEachChild(node, visit)
  }
  file.statements.forEach(visit)

  return apply(text, edits)
}

/** Applies edits that do not overlap. At one place, those that insert come in the order in which they were made. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const { start, end, text: added } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(last, Math.max(last, start)) + added
    last = Math.max(last, end)
  }
  return result + text.slice(last)
}

function columnOf(text: string, position: number): number {
  return position - text.lastIndexOf('\n', position - 1) - 1
}

function typeTag(type: string): string {
  return `@type {${type}}`
}

/** True for a value that shows its own type. */
function isLiteral(value: ts.Expression | undefined): boolean {
  return (
    value !== undefined &&
    (ts.isLiteralExpression(value) ||
      /^(true|false|-?\d[\d_.]*)$/.test(value.getText()) ||
      ts.isIdentifier(value))
  )
}

/** True if the function's parameters have their types in the comment of its variable. */
function isDocumented(node: ts.SignatureDeclaration): boolean {
  return (
    ts.isVariableDeclaration(node.parent) && !node.parent.type && node.parameters.some(({ type }) => type)
  )
}

/** The type to write before a variable, if it cannot be inferred. */
function typeOfVariable({ type, initializer }: ts.VariableDeclaration): string | undefined {
  if (type) return isLiteral(initializer) && !ts.isUnionTypeNode(type) ? undefined : typeText(type)
  if (!initializer || !ts.isArrowFunction(initializer)) return undefined
  return initializer.parameters.some((parameter) => parameter.type) ? signatureText(initializer) : undefined
}

/** A type on one line, without comments. */
function typeText(type: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true })
  const printed = printer.printNode(ts.EmitHint.Unspecified, type, type.getSourceFile())
  return printed
    .replace(/"((?:[^"\\]|\\.)*)"/g, "'$1'")
    .replace(/;\s*\}/g, ' }')
    .replace(/\[\s+(?=\S)/g, '[')
    .replace(/(?<=\S)\s+\]/g, ']')
    .replace(/\s+/g, ' ')
    .replace(/^ ?\| /, '')
}

/** The type of a function: `(url: URL, name?: string) => boolean`. */
function signatureText(node: ts.SignatureDeclaration): string {
  const generics = node.typeParameters ? `<${node.typeParameters.map(typeText).join(', ')}>` : ''
  const parameters = parametersOf(node).map(
    ({ name, type, isOptional, isRest }) => `${isRest ? '...' : ''}${name}${isOptional ? '?' : ''}: ${type}`,
  )
  return `${generics}(${parameters.join(', ')}) => ${node.type ? typeText(node.type) : 'void'}`
}

/** A parameter as comments describe it. */
interface Parameter {
  readonly name: string
  readonly type: string
  readonly isOptional: boolean
  readonly isRest: boolean
}

function parametersOf(node: ts.SignatureDeclaration): readonly Parameter[] {
  const taken = new Set(node.parameters.map(({ name }) => name.getText()))
  const nameOf = (parameter: ts.ParameterDeclaration): string => {
    const name = parameterName(parameter, taken)
    taken.add(name)
    return name
  }
  return node.parameters.map((parameter) => ({
    name: nameOf(parameter),
    type: parameter.type ? typeText(parameter.type) : defaultType(parameter),
    isOptional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
    isRest: parameter.dotDotDotToken !== undefined,
  }))
}

/** The name of a parameter. One whose members are named has the last word of its type: `call` for a `TokenCall`. */
function parameterName({ name, type }: ts.ParameterDeclaration, taken: ReadonlySet<string>): string {
  if (ts.isIdentifier(name)) return name.text
  const [word] = (type && ts.isTypeReferenceNode(type) && /[A-Z]+[a-z]*$/.exec(type.typeName.getText())) || []
  const own = word?.toLowerCase() ?? 'value'
  return taken.has(own) ? `other${own.replace(/^./, (start) => start.toUpperCase())}` : own
}

/** The tags of a function: its type, or if that would be hard to read or not enough, the types of its parameters. */
function functionTags(node: ts.FunctionDeclaration): readonly string[] {
  const tag = typeTag(signatureText(node))
  // TypeScript checks these default values only against the type of a parameter.
  const hasDefault = node.parameters.some(
    ({ name, initializer }) => initializer && (!ts.isIdentifier(name) || ts.isArrowFunction(initializer)),
  )
  const isDescribed = /@(param|returns)\b/.test(docOf(node)?.getText() ?? '')
  if (!node.typeParameters && !hasDefault && !isDescribed && lengthOf(tag) <= lineLength - 3) return [tag]
  return [
    ...templateTags(node.typeParameters),
    ...parameterTags(node),
    ...(node.type && node.type.kind !== ts.SyntaxKind.VoidKeyword
      ? [`@returns {${typeText(node.type)}}`]
      : []),
  ]
}

function parameterTags(node: ts.SignatureDeclaration): readonly string[] {
  return parametersOf(node).map(
    ({ name, type, isOptional, isRest }) =>
      `@param {${isRest ? `...${type.replace(/^readonly |\[\]$/g, '')}` : type}} ${isOptional ? `[${name}]` : name}`,
  )
}

/** The declaration's own comment, which is the last before it. */
function docOf(node: ts.Node): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)
}

function defaultType({ initializer }: ts.ParameterDeclaration): string {
  if (initializer && ts.isStringLiteral(initializer)) return 'string'
  if (initializer && ts.isNumericLiteral(initializer)) return 'number'
  return initializer && /^(true|false)$/.test(initializer.getText()) ? 'boolean' : 'unknown'
}

function templateTags(parameters: ts.NodeArray<ts.TypeParameterDeclaration> | undefined): readonly string[] {
  return (parameters ?? []).map(({ name, constraint }) =>
    constraint ? `@template {${typeText(constraint)}} ${name.text}` : `@template ${name.text}`,
  )
}

function aliasTags(node: ts.TypeAliasDeclaration): readonly string[] {
  return [...templateTags(node.typeParameters), `@typedef {${typeText(node.type)}} ${node.name.text}`]
}

function interfaceTags(node: ts.InterfaceDeclaration): readonly string[] {
  const generics = templateTags(node.typeParameters)
  const bases = node.heritageClauses?.flatMap(({ types }) => types.map(typeText)) ?? []
  const names = node.members.map((member) => member.name?.getText())
  const isPlain = node.members.every(
    (member, index) =>
      (ts.isPropertySignature(member) || ts.isMethodSignature(member)) &&
      names.indexOf(names[index]) === index,
  )
  if (isPlain && !bases.length) {
    return [...generics, `@typedef {object} ${node.name.text}`, ...node.members.map(propertyTag)]
  }
  const own = `{ ${node.members.map((member) => typeText(member).replace(/;$/, '')).join('; ')} }`
  return [...generics, `@typedef {${[...bases, own].join(' & ')}} ${node.name.text}`]
}

/** The tag of a member: `@property {string} [name] What it is.` */
function propertyTag(member: ts.TypeElement): string {
  const name = member.name?.getText() ?? ''
  const type = ts.isMethodSignature(member)
    ? signatureText(member)
    : ts.isPropertySignature(member) && member.type
      ? typeText(member.type)
      : 'unknown'
  const doc = docOf(member)
  const words = doc
    ? contentOf(doc.getText())
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/(^| )@.*/, '')
        .trim()
    : ''
  return `@property {${type}} ${member.questionToken ? `[${name}]` : name} ${words}`.trim()
}

/** The lines of a comment without its marks. */
function contentOf(doc: string): readonly string[] {
  return doc
    .replace(/^\/\*\*\s?|\s*\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .filter((line, index) => index > 0 || line !== '')
}

/** A comment with tags, and the indentation of what it describes. Tags that it already has get their types. */
function comment(doc: string | undefined, tags: readonly string[], column: number): string {
  const indent = ' '.repeat(column)
  const width = lineLength - column
  const [tag = ''] = tags
  if (doc === undefined && tags.length === 1 && lengthOf(tag) + 8 <= width) return `/** ${tag} */\n${indent}`
  const own = doc === undefined ? [] : contentOf(doc)
  const firstTag = own.findIndex((line) => line.startsWith('@'))
  const words = firstTag < 0 ? own : own.slice(0, firstTag)
  const described =
    firstTag < 0
      ? []
      : own
          .slice(firstTag)
          .join('\n')
          .split(/\n(?=@)/)
          .map((one) => one.replace(/\n\s*/g, ' '))
  const used = new Set<string>()
  const typed = tags.map((each) => {
    const [, param] = /^@param .* \[?(\w+)\]?$/.exec(each) ?? []
    const start = param ? `@param ${param} ` : each.startsWith('@returns ') ? '@returns ' : undefined
    const description = start && described.find((one) => one.startsWith(start))
    if (!description) return each
    used.add(description)
    return `${each} ${description.slice(start.length)}`
  })
  const all = [...typed, ...described.filter((one) => !used.has(one))]
  const lines = [...words, ...all.flatMap((each) => wrapTag(each, width - 3))]
  return `/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}`).join('\n')}\n${indent} */\n${indent}`
}

/** A tag on lines of at most this width, of which all except the first are indented. */
function wrapTag(tag: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // After these words, and before `is`, a line break changes what a type means.
  for (const word of tag.split(/(?<!\b(?:readonly|asserts)) (?!is )/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && lengthOf(longer) > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = longer
  }
  return [...lines, line]
}

/** The length of a string in a client. Names that a client replaces, which have a mark, become longer. */
function lengthOf(text: string): number {
  return text.length + 40 * (text.split('ǀ').length - 1)
}
