import { compileClient, readOutputFile } from './compile-client.ts'
import type { AcceptedWarning, Diagnostic } from './diagnostics/diagnostic.ts'
import { outputPath } from './plan/output-path.ts'

/** A config's text, and the path that it is known by. */
export interface ConfigSource {
  /** With `/` between folders. Only its last part has a meaning: it names the API where the config does not. */
  readonly path: string
  readonly text: string
}

export interface CompileOptions {
  /** Folder for the output, with `/` between folders; default `generated/` next to the config. `output.file` overrides it. */
  readonly outDir?: string | undefined
}

/** A file to write. */
export interface OutputFile {
  /** Relative to the same folder as the config's path, with `/` between folders. */
  readonly path: string
  readonly text: string
}

export interface CompileResult {
  /** Empty where a diagnostic is an error. */
  readonly files: readonly OutputFile[]
  /** By place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that comments in the config accept; they are not among the diagnostics. */
  readonly accepted: readonly AcceptedWarning[]
}

/**
 * Compiles a config into the text of a client. Pure: it reads neither disk, clock nor environment, and the same
 * input gives the same text on every system. It throws at no mistake of a user's.
 */
export function compile({ path, text }: ConfigSource, options: CompileOptions = {}): CompileResult {
  const { client, diagnostics, accepted } = compileClient(path, text)
  const files = client
    ? [{ path: outputPath(path, client.outputFile, options.outDir), text: client.text }]
    : []
  return { files, diagnostics, accepted }
}

/** Where `compile` would have a config's client written, were it without errors; most configs are not even parsed. */
export function placeOutput({ path, text }: ConfigSource, { outDir }: CompileOptions = {}): string {
  return outputPath(path, readOutputFile(path, text), outDir)
}
