import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The folder that a config's outputs stay in: the nearest with `.git` or `package.json`, else the current one. */
export function projectOf(configPath: string): string {
  const start = dirname(resolve(configPath))
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'package.json'))) return folder
    if (dirname(folder) === folder) return resolve('.')
  }
}

/** The project of the current folder itself. */
export function currentProject(): string {
  return projectOf('./any')
}

/** True where a path leads into a folder; both are real. */
export function isBelow(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return steps !== '' && steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps)
}

/** The real path of what is there already of a path, with the rest as it is. */
export function realPath(path: string): string {
  const whole = resolve(path)
  try {
    // Not looked for first: it may be gone by the time that it is asked for.
    return realpathSync(whole)
  } catch {
    const parent = dirname(whole)
    return parent === whole ? whole : join(realPath(parent), basename(whole))
  }
}

/** Real paths of many files, for which each folder is looked for once: only for what is looked at again before a write. */
export class RealPaths {
  readonly #folders = new Map<string, string>()

  /** As `realPath`. */
  of(path: string): string {
    const whole = resolve(path)
    if (isLink(whole)) return realPath(whole)
    const folder = dirname(whole)
    const real = this.#folders.get(folder) ?? realPath(folder)
    this.#folders.set(folder, real)
    return join(real, basename(whole))
  }
}

/** True where a path is a link, or may be one. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  } catch {
    return true
  }
}
