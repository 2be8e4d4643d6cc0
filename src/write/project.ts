import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

/** The folder that a config's outputs stay in: the nearest with `.git` or `package.json`, else the current one. */
export function projectOf(configPath: string): string {
  const start = dirname(resolve(configPath))
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'package.json'))) return folder
    if (dirname(folder) === folder) return resolve('.')
  }
}

/** True where a path, with the symbolic links that it goes through, leads into the folder. */
export function isInside(folder: string, path: string): boolean {
  return isBelow(realpathSync(folder), realPath(path))
}

/** The same of real paths. */
export function isBelow(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return steps !== '' && !/^\.\.([/\\]|$)/.test(steps) && !isAbsolute(steps)
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
