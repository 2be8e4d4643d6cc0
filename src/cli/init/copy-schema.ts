import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withSlashes } from '../../load/slashes.ts'
import { show } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { isSchemaCopied, schemaText } from '../schema-file.ts'
import { type Place, writeNew } from './place.ts'

/** Writes the schema for editors, if flexgen is not a package of the project, unless it exists already. */
export function copySchema({ path, schema }: Place, home: URL): void {
  if (!isSchemaCopied) return
  const copy = join(dirname(path), schema)
  if (existsSync(copy)) return
  writeNew(copy, schemaText(home))
  show(`written  ${printable(withSlashes(copy))}\n`)
}
