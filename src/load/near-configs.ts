import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { compareText } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { configName } from '../ir/config-name.ts'
import { isConfigName, tidy } from './find-configs.ts'
import { tryTo } from './reason.ts'

/**
 * The config that was likely meant by a name that does not exist. It is in the same folder, or in one from the current
 * folder up to the project's. `NAME` may mean `NAME.flexgen.yaml`.
 *
 * @param project folder of the project
 * @returns its path, with `/`
 */
export function nearConfig(named: string, project: string): string | undefined {
  // Without the ending, which would make all names similar.
  const name = basename(named).replace(/(\.flexgen)?(\.(ya?ml|json))?$/, '')
  for (const folder of [dirname(named), ...foldersUpTo(project)]) {
    const files = configsOf(folder)
    const near = nearest(name, files.map(configName))
    const file = files.find((each) => configName(each) === near)
    if (file !== undefined) return tidy(join(folder, file))
  }
  return undefined
}

/**
 * The configs in the nearest folder above the current one that contains any, up to the project's.
 *
 * @returns their paths, with `/`
 */
export function configsAbove(project: string): readonly string[] {
  const all = foldersUpTo(project).map((folder) => configsOf(folder).map((file) => tidy(join(folder, file))))
  return all.find((found) => found.length) ?? []
}

/** The folders above the current one, up to the project's, nearest first. */
function foldersUpTo(project: string): readonly string[] {
  const steps = relative(resolve('.'), project).split(sep)
  if (!steps.every((step) => step === '..')) return []
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

/** Names of the configs directly in a folder; none if it is missing or cannot be read. */
function configsOf(folder: string): readonly string[] {
  const entries = tryTo(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return entries
    .filter((entry) => isConfigName(entry.name) && !entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareText)
}
