import { compile } from '../compile.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { findConfigs } from '../load/find-configs.ts'
import { readConfig } from '../load/read-config.ts'
import { UsageError } from './exit.ts'
import { meantInstead, noConfigIn } from './missing-config.ts'

/** A config of a run, compiled. */
export interface CompiledConfig {
  readonly path: string
  /** `undefined` where the file could not be read. */
  readonly text: string | undefined
  /** `undefined` where the config has errors. */
  readonly output: { readonly path: string; readonly text: string } | undefined
}

/** All configs of a run. */
export interface Run {
  readonly configs: readonly CompiledConfig[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads and compiles the configs that were named, or all below the current folder.
 *
 * @throws UsageError one that was named is not there, or there is none
 */
export function compileConfigs(named: readonly string[], outDir: string | undefined): Run {
  const { paths, missing, problems } = findConfigs(named)
  if (missing.length) {
    const names = `\`${missing.join('`, `')}\``
    throw new UsageError(`There is no file or folder ${names}.${meantInstead(missing)}`)
  }
  if (!paths.length && !problems.length) throw new UsageError(noConfigIn(named))
  const configs: CompiledConfig[] = []
  const diagnostics: Diagnostic[] = [...problems]
  for (const path of paths) {
    const read = readConfig(path)
    if ('problem' in read) {
      diagnostics.push(read.problem)
      configs.push({ path, text: undefined, output: undefined })
      continue
    }
    const result = compile({ path, text: read.text }, { outDir })
    diagnostics.push(...result.diagnostics)
    const [output] = result.files
    configs.push({ path, text: read.text, output: output && { ...output, text: flat(output.text) } })
  }
  return { configs, diagnostics: sortDiagnostics(diagnostics) }
}

/**
 * The same text in one piece. V8 holds one that was put together as a tree of all its parts, which takes five times the
 * memory; a run holds the texts of all its clients.
 */
function flat(text: string): string {
  return Buffer.from(text).toString()
}
