import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The folder for a config's outputs: the nearest above it with `.git` or `package.json`, otherwise the current one. */
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

/** True if a path is inside a folder; both are real. */
export function isBelow(folder: string, path: string): boolean {
  return stepsBelow(folder, path) !== undefined
}

/** The names on the way from a folder to a path inside it; `undefined` if it is outside. Both are real. */
function stepsBelow(folder: string, path: string): readonly string[] | undefined {
  const way = relative(folder, path)
  const steps = way.split(sep)
  return way === '' || steps[0] === '..' || isAbsolute(way) ? undefined : steps
}

/** Folders with code that other programs run, also by their short names on Windows. */
const reserved = /^(\.git|git~\d+|node_modules|node_m~\d+)$/

/** An output must not be written to a path: it is outside the project, or in a reserved folder. */
export class MisplacedError extends Error {
  /** Name of the reserved folder; `undefined` if the path is outside the project. */
  readonly inside: string | undefined

  constructor(inside?: string) {
    super()
    this.inside = inside
  }
}

/** Why an output must not be at a path of a project; `undefined` if it may. Both are real. */
export function misplacementOf(project: string, path: string): MisplacedError | undefined {
  const steps = stepsBelow(project, path)?.slice(0, -1)
  if (!steps) return new MisplacedError()
  // macOS ignores invisible characters in names.
  const plain = (name: string): string => name.replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase()
  const inside = steps.find((step) => reserved.test(plain(step)))
  return inside === undefined ? undefined : new MisplacedError(inside)
}

/** @throws MisplacedError if an output must not be at a path of a project; both are real */
export function checkPlace(project: string, path: string): void {
  const misplacement = misplacementOf(project, path)
  if (misplacement) throw misplacement
}

/** The real path of the existing part of a path, followed by the rest. */
export function realPath(path: string): string {
  const whole = resolve(path)
  try {
    // Of a new file, only the folder has a real path; an error takes longer than all of this.
    if (lstatSync(whole, { throwIfNoEntry: false })) return realpathSync(whole)
  } catch {
    // Such as a link that leads nowhere. Also, it could be removed in between.
  }
  const parent = dirname(whole)
  return parent === whole ? whole : join(realPath(parent), basename(whole))
}

/** Real paths of many files, with one look at each folder. They must be checked again before a write. */
export class RealPaths {
  readonly #folders = new Map<string, string>()

  /** Like `realPath`. */
  of(path: string): string {
    const whole = resolve(path)
    if (isLink(whole)) return realPath(whole)
    const folder = dirname(whole)
    const real = this.#folders.get(folder) ?? realPath(folder)
    this.#folders.set(folder, real)
    return join(real, basename(whole))
  }
}

/** True if a path is a link, or may be one. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  } catch {
    return true
  }
}
