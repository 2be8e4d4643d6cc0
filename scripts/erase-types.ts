import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { withJsDoc } from './jsdoc.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Separates the declarations of a module. */
const divider = '//# declaration\n'

/** The doc comment of a declaration, if it has one. */
export const docComment: RegExp = /^(?:\/\*\*[\s\S]*?\*\/\n)?/

/** Declarations of TypeScript in JavaScript, with types in comments, formatted as if written by hand. */
export function asJavaScript(declarations: readonly string[]): readonly string[] {
  const module = declarations.map((text) => divider + text).join('\n\n')
  return divide(format(withJsDoc(module), 'js'))
}

/** The statements that declare functions and classes to other modules, without `export declare`. */
export function declarationsOf(declarations: readonly string[]): readonly string[] {
  const statements = declarations.map((text) => text.replace(docComment, ''))
  const declared = statements.map((text) => {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(`export ${text}`, {
      compilerOptions: { isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 },
      reportDiagnostics: true,
    })
    const [problem] = diagnostics
    if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
    return divider + outputText.replace(/^export /, '').replace(/^(?= *constructor)/m, '\n')
  })
  // The compiler formats doc comments differently.
  return divide(format(declared.join('\n\n'), 'd.ts')).map((text, index) => {
    const [doc = ''] = docComment.exec(declarations[index] ?? '') ?? []
    return doc + text.replace(/^declare /, '')
  })
}

function divide(module: string): readonly string[] {
  const [, ...declarations] = module.split(divider)
  return declarations.map((text) => text.trim())
}

/** A module as Biome formats the fragments. */
function format(module: string, ending: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const path = `templates/erased.${ending}`
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: module,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}
