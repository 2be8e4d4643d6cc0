import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { withSlashes } from '../load/slashes.ts'

/**
 * A path as those name it who show a repository: from its top, the nearest folder above the current one with `.git`.
 * Outside of one, it is relative to the current folder.
 *
 * @param path relative to the current folder, or absolute
 * @returns with `/`; it begins with `../` where it leads out, and may be absolute on another drive
 */
export function pathInRepository(path: string): string {
  return withSlashes(relative(repository(), resolve(path)))
}

function repository(): string {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return resolve('.')
  }
}
