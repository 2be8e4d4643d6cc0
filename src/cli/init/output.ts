import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { tryTo } from '../../load/reason.ts'
import { projectOf } from '../../write/project.ts'

/** Keys of a `package.json` that name packages. */
const dependencyKeys = ['dependencies', 'devDependencies', 'peerDependencies']

/**
 * A config with the output that fits its project: the default one in a project with TypeScript, otherwise JavaScript
 * that Node loads in every package.
 *
 * @param path path of the config
 * @param name NAME of the config
 */
export function withOutput(text: string, path: string, name: string): string {
  if (/^output:/m.test(text) || usesTypeScript(path)) return text
  return `${text.trimEnd()}\noutput: { file: ${JSON.stringify(`generated/${name}.mjs`)} }\n`
}

/** True if a folder from the config's up to its repository has a `tsconfig.json`, or a package that needs TypeScript. */
function usesTypeScript(path: string): boolean {
  return foldersAbove(path).some(
    (folder) => existsSync(join(folder, 'tsconfig.json')) || needsTypeScript(join(folder, 'package.json')),
  )
}

/** From a config's folder up to the nearest one with `.git`; without one, up to its project. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (dirname(folder) === folder) break
  }
  const project = projectOf(path)
  const last = folders.indexOf(project)
  return last < 0 ? folders.slice(0, 1) : folders.slice(0, last + 1)
}

function needsTypeScript(manifest: string): boolean {
  const text = existsSync(manifest) ? tryTo(() => readFileSync(manifest, 'utf8')) : undefined
  const data = text === undefined ? undefined : parsed(text)
  return dependencyKeys.some((key) => {
    const packages = memberOf(data, key)
    return memberOf(packages, 'typescript') !== undefined
  })
}

/** The value of a `package.json`; `undefined` if it is broken. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  // `hasOwn` has just found it.
  return (value as Readonly<Record<string, unknown>>)[key]
}
