import { type Diagnostic, Reporter } from './diagnostics/diagnostic.ts'
import { fragmentNames, link } from './link/link.ts'
import { parseYaml } from './parse/parse-yaml.ts'
import { outputPath } from './plan/output-path.ts'
import { planClient } from './plan/plan-client.ts'
import { renderClient } from './render/render-client.ts'
import { writeWiring } from './render/wiring.ts'
import { resolveConfig } from './resolve/resolve-config.ts'
import { validateConfig } from './validate/validate-config.ts'

/** A config's text, and the path that it is known by. */
export interface ConfigSource {
  /** With `/` between folders. Only its last part has a meaning: it names the API where the config does not. */
  readonly path: string
  readonly text: string
}

export interface CompileOptions {
  /** Folder for the output, in place of `generated/` beside the config; a config's `output.file` goes before it. */
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
}

/**
 * Compiles a config into the text of a client. Pure: it reads neither disk, clock nor environment, and the same
 * input gives the same text on every system. It throws at no mistake of a user's.
 */
export function compile({ path, text: written }: ConfigSource, options: CompileOptions = {}): CompileResult {
  const text = written.replace(/^\ufeff/, '')
  const reporter = new Reporter(path, text)
  const root = parseYaml(text, reporter)
  const valid = root && validateConfig(root, reporter)
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const resolved = valid && resolveConfig(valid.config, valid.root, text, fileName, reporter)
  if (!resolved) return { files: [], diagnostics: reporter.diagnostics }

  const plan = planClient(resolved)
  const wiring = writeWiring(plan, fragmentNames())
  const client = renderClient(plan, wiring, link(wiring.roots))
  return {
    files: [{ path: outputPath(path, resolved.outputFile, options.outDir), text: client }],
    diagnostics: reporter.diagnostics,
  }
}
