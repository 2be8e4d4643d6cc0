import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../diagnostics/nearest.ts'
import { configName } from '../ir/config-name.ts'
import { isConfigName } from '../load/find-configs.ts'
import { reasonOf } from '../load/reason.ts'

/**
 * That something named is not there; where one alone is missing, with the config that was likely meant.
 *
 * @param kind what may be named
 */
export function missingWords(kind: string, missing: readonly string[]): string {
  const [only, ...others] = missing
  const near = only === undefined || others.length ? undefined : nearConfig(only)
  const question = near === undefined ? '' : ` Did you mean \`${near}\`?`
  return `There is no ${kind} \`${missing.join('`, `')}\`.${question}`
}

/** A config in the same folder, which has the name with another ending, or nearly the name. */
function nearConfig(path: string): string | undefined {
  const files = new Map(configsBeside(path).map((file) => [configName(file), file]))
  const name = configName(basename(path))
  const file = files.get(name) ?? files.get(nearest(name, files.keys()) ?? '')
  return file === undefined ? undefined : join(dirname(path), file).replaceAll('\\', '/')
}

function configsBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path)).filter(isConfigName).sort()
  } catch (error) {
    reasonOf(error)
    return []
  }
}
