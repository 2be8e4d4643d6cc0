/** Prints the entry for SchemaStore's catalogue, so that editors know configs without any settings. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { addressesIn, releaseProblem } from './addresses.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const addresses = addressesIn(root)
if (addresses) {
  const entry = {
    name: 'flexgen',
    description: 'Describes how an API authorises requests, for generating a typed client',
    fileMatch: ['*.flexgen.yaml', '*.flexgen.yml', '*.flexgen.json'],
    url: addresses.schema,
  }
  process.stdout.write(`${JSON.stringify(entry, undefined, 2)}\n`)
} else {
  process.stderr.write(`There is no catalogue entry yet: ${releaseProblem(root)}\n`)
  process.exitCode = 1
}
