import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { findConfigs } from '../load/find-configs.ts'
import { readConfig } from '../load/read-config.ts'
import { UsageError } from './exit.ts'
import { meantInstead, noConfigIn } from './missing-config.ts'

/** A config of a run. */
export interface LoadedConfig {
  readonly path: string
  /** `undefined` if the file could not be read. */
  readonly text: string | undefined
}

/** A config that could be read. */
export type ReadableConfig = LoadedConfig & { readonly text: string }

/** All configs of a run. */
export interface Run {
  readonly configs: readonly LoadedConfig[]
  /** Why some of them could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the named configs, or all below the current folder.
 *
 * @throws UsageError if a named one does not exist, or there are none
 */
export function loadConfigs(named: readonly string[]): Run {
  const { paths, missing, problems } = findConfigs(named)
  if (missing.length) {
    const names = `\`${missing.join('`, `')}\``
    throw new UsageError(`There is no file or folder ${names}.${meantInstead(missing)}`)
  }
  if (!paths.length && !problems.length) throw new UsageError(noConfigIn(named))
  const diagnostics: Diagnostic[] = [...problems]
  const configs = paths.map((path): LoadedConfig => {
    const read = readConfig(path)
    if ('text' in read) return { path, text: read.text }
    diagnostics.push(read.problem)
    return { path, text: undefined }
  })
  return { configs, diagnostics }
}

export function isReadable(config: LoadedConfig): config is ReadableConfig {
  return config.text !== undefined
}
