import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { configName } from '../../ir/config-name.ts'
import { reasonOf } from '../../load/reason.ts'
import { withSlashes } from '../../load/slashes.ts'
import { projectOf } from '../../write/project.ts'
import { UsageError } from '../exit.ts'
import { schemaFile } from '../schema-file.ts'

const endings = ['.flexgen.yaml', '.flexgen.yml', '.flexgen.json']

/** Where a new config goes. */
export interface Place {
  /** Relative to the current folder, with `/`. */
  readonly path: string
  /** NAME in NAME.flexgen.yaml. */
  readonly name: string
  /** Path of the schema, relative to the config's folder, with `/`. */
  readonly schema: string
}

/** A problem with a NAME, in a sentence. */
export function nameProblem(named: string): string | undefined {
  const problem = formProblem(named)
  if (problem !== undefined) return problem
  const present = configAt(named)
  return present === undefined ? undefined : `\`${present}\` exists already; \`init\` overwrites nothing.`
}

/** The config with a NAME that exists already, with `/`. */
export function configAt(named: string): string | undefined {
  const stem = join(dirname(named), nameOf(named))
  // Two configs with the same name would have the same output.
  const present = endings.map((ending) => stem + ending).find((path) => existsSync(path))
  return present === undefined ? undefined : withSlashes(present)
}

/** A problem with a NAME, whether or not its config exists. */
export function formProblem(named: string): string | undefined {
  const name = nameOf(named)
  return /^[A-Za-z0-9][\w .-]*$/.test(name) && !/[ .]$/.test(name)
    ? undefined
    : `\`${name}\` cannot be the name of a config: it must be a letter or a digit, then letters, digits, spaces, \`.\`, \`_\` or \`-\`.`
}

/** The place of a new config, from its NAME, which may follow folders. */
export function placeOf(named: string): Place {
  const name = nameOf(named)
  const path = join(dirname(named), `${name}.flexgen.yaml`)
  const folder = dirname(resolve(path))
  const schema = withSlashes(relative(folder, join(packageFolder(path), schemaFile)))
  return { path: withSlashes(path), name, schema: schema.startsWith('.') ? schema : `./${schema}` }
}

function nameOf(named: string): string {
  return configName(basename(named))
}

/** The nearest folder above that has flexgen installed, otherwise the project's. */
function packageFolder(path: string): string {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, schemaFile))) return folder
    if (dirname(folder) === folder) return projectOf(path)
  }
}

/**
 * Writes a new file, and its folders.
 *
 * @throws UsageError if it exists already, or cannot be written
 */
export function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    // Fails if the file has been created since `nameProblem`.
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(`\`${path}\` cannot be written: something with that name exists already.`)
    }
    // On a full disk, the file is there, but not its text.
    if ((error as NodeJS.ErrnoException).syscall === 'write') rmSync(path, { force: true })
    throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`)
  }
}
