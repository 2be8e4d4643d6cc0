import { type CompiledClient, compileClient } from '../../src/compile-client.ts'
import type { AcceptedWarning, Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { declarationPath, outputPath } from '../../src/plan/output-path.ts'
import type { Form } from '../../src/render/client-module.ts'

/** A config's text and the name of its file. */
export interface Config {
  readonly name: string
  readonly text: string
}

/** A compiled config. */
export interface Compiled {
  readonly config: Config
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that comments in the config accept. */
  readonly accepted: readonly AcceptedWarning[]
  /** `undefined` if a diagnostic is an error. */
  readonly client: CompiledClient | undefined
}

/** A file that `flexgen build` writes. */
export interface Output {
  readonly path: string
  readonly text: string
}

export function compileConfig(config: Config): Compiled {
  return { config, ...compileClient(config.name, config.text) }
}

/** The language that a config's client is written in. */
export function ownForm({ outputFile = '' }: CompiledClient): Form {
  return declarationPath(outputFile) === undefined ? 'TypeScript' : 'JavaScript'
}

/** The file that `flexgen build` writes, or that it would write if `output.file` named one in the other language. */
export function outputOf({ name }: Config, client: CompiledClient, form: Form): Output {
  const own = outputPath(name, client.outputFile, undefined)
  if (form === 'TypeScript') return { path: own.replace(/js$/, 'ts'), text: client.render(form) }
  const script = own.replace(/\.(m?)ts$/, '.$1js')
  const path = form === 'JavaScript' ? script : (declarationPath(script) ?? script)
  return { path, text: client.render(form, script) }
}
