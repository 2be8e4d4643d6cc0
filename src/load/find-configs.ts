import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compareText, type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import { reasonOf } from './reason.ts'
import { withSlashes } from './slashes.ts'

/** Which files a run is about. */
export interface FoundConfigs {
  /** Relative to the current folder, with `/`, each once and sorted. */
  readonly paths: readonly string[]
  /** Named, but not there. */
  readonly missing: readonly string[]
  /** Files and folders that the system does not let us look at. */
  readonly problems: readonly Diagnostic[]
}

/**
 * The configs among files and folders; without any, those below the current folder. `node_modules` and hidden
 * folders are passed over, and symbolic links to folders are not followed. A folder by the name of a config is a
 * problem: who made it meant a file.
 */
export function findConfigs(named: readonly string[]): FoundConfigs {
  const paths = new Set<string>()
  const missing: string[] = []
  const problems: Diagnostic[] = []
  for (const name of named.length ? named : ['.']) {
    try {
      const status = statSync(name, { throwIfNoEntry: false })
      if (!status) missing.push(name)
      else if (status.isDirectory()) for (const path of configsIn(name, problems)) paths.add(path)
      else paths.add(tidy(name))
    } catch (error) {
      // Below a file there is nothing.
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') missing.push(name)
      else problems.push(unreadable(name, reasonOf(error)))
    }
  }
  return { paths: [...paths].sort(compareText), missing, problems }
}

/** The configs of a folder, which may itself have the name of one. */
function configsIn(folder: string, problems: Diagnostic[]): readonly string[] {
  if (!isConfigName(basename(folder))) return configsBelow(folder, problems)
  problems.push(unreadable(folder, 'it is a folder'))
  return []
}

function configsBelow(folder: string, problems: Diagnostic[]): readonly string[] {
  const entries = readFolder(folder, problems)
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return isPassedOver(entry.name) ? [] : configsIn(path, problems)
    }
    return isConfigName(entry.name) ? [tidy(path)] : []
  })
}

/** True for the name of a folder that is not looked into, unless it is named itself. */
export function isPassedOver(folderName: string): boolean {
  return folderName === 'node_modules' || folderName.startsWith('.')
}

/** True for the name of a file that is taken for a config wherever it lies. */
export function isConfigName(fileName: string): boolean {
  return /\.flexgen\.(ya?ml|json)$/.test(fileName) && !fileName.startsWith('.')
}

function readFolder(folder: string, problems: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    problems.push(unreadable(folder, reasonOf(error), true))
    return []
  }
}

function unreadable(path: string, why: string, isFolder: boolean = false): Diagnostic {
  return diagnostic('file/unreadable', tidy(path), fileStart, { why, isFolder })
}

/** A path with `/`, and without what goes to and fro in it. */
export function tidy(path: string): string {
  return withSlashes(join(path))
}
