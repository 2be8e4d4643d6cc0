import { type CompiledClient, compileClient, readOutputFile } from './compile-client.ts'
import type { AcceptedWarning, Diagnostic } from './diagnostics/diagnostic.ts'
import { declarationPath, outputPath } from './plan/output-path.ts'

/** A config's text and path. */
export interface ConfigSource {
  /** Path with `/` between folders. Its file name is the API's default name; its folder is where output paths start. */
  readonly path: string
  readonly text: string
}

export interface CompileOptions {
  /** Output folder, with `/` between folders. Defaults to `generated/` next to the config. `output.file` overrides it. */
  readonly outDir?: string | undefined
  /** `type` of the package that the output is in. With `commonjs`, an output that ends in `.js` is a warning. */
  readonly packageType?: 'module' | 'commonjs' | undefined
}

/** A file to write. */
export interface OutputFile {
  /** Path relative to the same folder as the config's path, with `/` between folders. */
  readonly path: string
  readonly text: string
}

export interface CompileResult {
  /** The client; for one in JavaScript, also its types. Empty if a diagnostic is an error. */
  readonly files: readonly OutputFile[]
  /** In the order of their positions. */
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that comments in the config accept. They are not in `diagnostics`. */
  readonly accepted: readonly AcceptedWarning[]
}

/**
 * Compiles a config into a client. It reads neither disk, clock nor environment, and the same input results in the same
 * output on every system. Mistakes in a config are returned as diagnostics, never thrown.
 */
export function compile({ path, text }: ConfigSource, options: CompileOptions = {}): CompileResult {
  const { client, diagnostics, accepted } = compileClient(path, text, { packageType: options.packageType })
  const files = client ? filesOf(client, outputPath(path, client.outputFile, options.outDir)) : []
  return { files, diagnostics, accepted }
}

/** The client, and the types of one in JavaScript. */
function filesOf({ render }: CompiledClient, path: string): readonly OutputFile[] {
  const declarations = declarationPath(path)
  if (declarations === undefined) return [{ path, text: render('TypeScript') }]
  return [
    { path, text: render('JavaScript') },
    { path: declarations, text: render('declarations') },
  ]
}

/** The output paths that `compile` returns for a config without errors. Most configs are not parsed for them. */
export function placeOutputs(
  { path, text }: ConfigSource,
  { outDir }: CompileOptions = {},
): readonly string[] {
  const client = outputPath(path, readOutputFile(path, text), outDir)
  const declarations = declarationPath(client)
  return declarations === undefined ? [client] : [client, declarations]
}
