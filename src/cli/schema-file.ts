import { readFileSync } from 'node:fs'

/** True under Yarn Plug'n'Play, which keeps packages in archives that editors cannot read. */
const isArchived = process.versions['pnp'] !== undefined

/** Path of the schema for editors, relative to a folder that has flexgen installed; under Plug'n'Play, of a copy. */
export const schemaFile: string = isArchived
  ? 'flexgen.schema.json'
  : 'node_modules/flexgen/schema/flexgen.schema.json'

/** True if `schemaFile` is a copy, which has to be written. */
export const isSchemaCopied: boolean = isArchived

/**
 * The text of the schema.
 *
 * @param home folder of the package
 */
export function schemaText(home: URL): string {
  return readFileSync(new URL('schema/flexgen.schema.json', home), 'utf8')
}
