import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compareText, type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import { reasonOf } from './reason.ts'
import { withSlashes } from './slashes.ts'

/** The configs of a run. */
export interface FoundConfigs {
  /** Relative to the current folder, with `/`, sorted and without duplicates. */
  readonly paths: readonly string[]
  /** Names that do not exist. */
  readonly missing: readonly string[]
  /** Files and folders that cannot be read. */
  readonly problems: readonly Diagnostic[]
}

/**
 * Finds the configs among files and folders, or all below the current folder if none are named. It skips `node_modules`
 * and hidden folders, and does not follow symbolic links to folders. A folder with the name of a config is a problem.
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
      // The path leads through a file.
      if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') missing.push(name)
      else problems.push(unreadable(name, reasonOf(error)))
    }
  }
  return { paths: [...paths].sort(compareText), missing, problems }
}

/** The configs in a folder, unless it has the name of a config. */
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
      return isSkippedFolder(entry.name) ? [] : configsIn(path, problems)
    }
    return isConfigName(entry.name) ? [tidy(path)] : []
  })
}

/** True for the name of a folder that is skipped, unless the user names it. */
export function isSkippedFolder(folderName: string): boolean {
  return folderName === 'node_modules' || folderName.startsWith('.')
}

/** True for the name of a config. */
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

/** A path with `/`, without `.` and `..` within it. */
export function tidy(path: string): string {
  return withSlashes(join(path))
}
