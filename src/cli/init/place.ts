import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { configName } from '../../ir/config-name.ts'
import { reasonOf } from '../../load/reason.ts'
import { withSlashes } from '../../load/slashes.ts'
import { projectOf } from '../../write/project.ts'
import { UsageError } from '../exit.ts'

const endings = ['.flexgen.yaml', '.flexgen.yml', '.flexgen.json']
const schemaPath = 'node_modules/flexgen/schema/flexgen.schema.json'

/** Where a new config goes. */
export interface Place {
  /** Relative to the current folder as it was named, with `/`. */
  readonly path: string
  /** NAME of the file. */
  readonly name: string
  /** Path of the schema from there, with `/`. */
  readonly schema: string
}

/** What is wrong with a NAME, in a sentence. */
export function nameProblem(named: string): string | undefined {
  const name = nameOf(named)
  if (!/^[A-Za-z][\w .-]*$/.test(name) || /[ .]$/.test(name)) {
    return `\`${name}\` cannot name a config: it takes a letter, then letters, digits, blanks, \`.\`, \`_\` and \`-\`.`
  }
  const stem = join(dirname(named), name)
  // Two configs of one name would have one output.
  const present = endings.map((ending) => stem + ending).find((path) => existsSync(path))
  return present === undefined
    ? undefined
    : `\`${withSlashes(present)}\` is there already, and \`init\` overwrites nothing.`
}

/** The place of a new config by its NAME, before which folders may stand. */
export function placeOf(named: string): Place {
  const name = nameOf(named)
  const path = join(dirname(named), `${name}.flexgen.yaml`)
  const folder = dirname(resolve(path))
  const schema = withSlashes(relative(folder, join(packageFolder(path), schemaPath)))
  return { path: withSlashes(path), name, schema: schema.startsWith('.') ? schema : `./${schema}` }
}

function nameOf(named: string): string {
  return configName(basename(named))
}

/** The nearest folder above that has flexgen installed, else that of the project. */
function packageFolder(path: string): string {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, schemaPath))) return folder
    if (dirname(folder) === folder) return projectOf(path)
  }
}

/**
 * Writes a file that is not there yet, with its folders.
 *
 * @throws UsageError it is there already, or cannot be written
 */
export function writeNew({ path }: Place, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    // Whatever has come to be there since it was looked for stays.
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new UsageError(`\`${path}\` cannot be written: something of that name is there already.`)
    }
    throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`)
  }
}
