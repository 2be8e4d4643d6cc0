import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { withSlashes } from '../load/slashes.ts'

/**
 * A path relative to the top of the repository: the nearest folder above the current one with `.git`, otherwise the
 * current folder.
 *
 * @param path relative to the current folder, or absolute
 * @returns with `/`; begins with `../` if it is outside the repository, and may be absolute on another drive
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
