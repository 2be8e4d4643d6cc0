import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics/diagnostic.ts'

/** Which files a run is about. */
export interface FoundConfigs {
  /** Relative to the current folder, with `/`, each once and sorted. */
  readonly paths: readonly string[]
  /** Named, but not there. */
  readonly missing: readonly string[]
}

/**
 * The configs among files and folders; without any, those below the current folder. `node_modules` and hidden
 * folders are passed over, and symbolic links to folders are not followed.
 */
export function findConfigs(named: readonly string[]): FoundConfigs {
  const paths = new Set<string>()
  const missing: string[] = []
  for (const name of named.length ? named : ['.']) {
    const status = statSync(name, { throwIfNoEntry: false })
    if (!status) missing.push(name)
    else if (status.isDirectory()) for (const path of configsBelow(name)) paths.add(path)
    else paths.add(tidy(name))
  }
  return { paths: [...paths].sort(compareText), missing }
}

function configsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : configsBelow(path)
    }
    return /\.flexgen\.(ya?ml|json)$/.test(entry.name) && !entry.name.startsWith('.') ? [tidy(path)] : []
  })
}

function tidy(path: string): string {
  return join(path).replaceAll('\\', '/')
}
