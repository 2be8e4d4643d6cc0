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

/** Folders whose contents other programs run. Windows knows them by short names, too. */
const reserved = /^(\.git|git~\d+|node_modules|node_m~\d+)$/

/** Why nothing is written to a path: it leads out of the project, or into a folder that is not for outputs. */
export class MisplacedError extends Error {
  /** Name of that folder; `undefined`: the path leads out of the project. */
  readonly inside: string | undefined

  constructor(inside?: string) {
    super()
    this.inside = inside
  }
}

/** What forbids an output at a path of a project; both are real. `undefined`: nothing. */
export function misplacementOf(project: string, path: string): MisplacedError | undefined {
  if (!isBelow(project, path)) return new MisplacedError()
  const steps = dirname(relative(project, path)).split(sep)
  // macOS ignores invisible characters in names.
  const plain = (name: string): string => name.replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase()
  const inside = steps.find((step) => reserved.test(plain(step)))
  return inside === undefined ? undefined : new MisplacedError(inside)
}

/** @throws MisplacedError an output must not be at a path of a project; both are real */
export function checkPlace(project: string, path: string): void {
  const misplacement = misplacementOf(project, path)
  if (misplacement) throw misplacement
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
