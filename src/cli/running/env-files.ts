import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
// Named imports of what a runtime lacks fail when the module is loaded.
import util from 'node:util'
import { reasonOf } from '../../load/reason.ts'
import { UsageError } from '../exit.ts'

/** Values from the files of `--env-file`. They never enter the environment of the process, which overrides them. */
export interface EnvFiles {
  /** As the user has written them. */
  readonly paths: readonly string[]
  readonly values: ReadonlyMap<string, EnvValue>
}

interface EnvValue {
  readonly value: string
  /** The file that contains it. */
  readonly path: string
}

/** No files. */
export const noEnvFiles: EnvFiles = { paths: [], values: new Map() }

/**
 * Reads files of environment variables. If several have the same name, the last one applies.
 *
 * @throws UsageError if one cannot be read, or Node is too old
 */
export function readEnvFiles(paths: readonly string[] = []): EnvFiles {
  if (!paths.length) return noEnvFiles
  // Node 20.12 added it, and flexgen runs on Node 20.0.
  const { parseEnv }: { readonly parseEnv?: typeof util.parseEnv } = util
  if (!parseEnv) throw new UsageError('`--env-file` needs Node 20.12 or later.')
  const values = new Map<string, EnvValue>()
  for (const path of paths) {
    for (const [name, value] of Object.entries(parseEnv(textOf(path)))) {
      if (value !== undefined) values.set(name, { value, path })
    }
  }
  return { paths, values }
}

function textOf(path: string): string {
  const text = contentOf(path)
  // PowerShell redirects to UTF-16, in which no name would be found.
  if (text.includes('\0')) {
    throw new UsageError(`\`${path}\` of \`--env-file\` is not UTF-8. Save it in that encoding.`)
  }
  // Editors on Windows begin a file with a byte order mark.
  return text.replace(/^\ufeff/, '')
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`\`${path}\` of \`--env-file\` cannot be read: ${reasonOf(error)}.`)
  }
}

/** An environment variable; if it is unset or empty, the value from a file. */
export function envValue(name: string, { values }: EnvFiles): string | undefined {
  return process.env[name] || values.get(name)?.value
}

/** Says that there is a `.env` which is not read, as a sentence; `undefined` if there is none. */
export function unreadEnvFile({ paths }: EnvFiles): string | undefined {
  const isRead = paths.some((path) => resolve(path) === resolve('.env'))
  return existsSync('.env') && !isRead
    ? 'There is a `.env` file; to read it, pass `--env-file .env`.'
    : undefined
}
