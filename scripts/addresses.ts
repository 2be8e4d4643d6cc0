/** Writes flexgen's public addresses into `package.json` and the schema, and checks them before a release. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Addresses, addressesOf } from '../src/cli/addresses.ts'

const files = ['package.json', 'schema/flexgen.schema.json'] as const

/** The public addresses; `undefined` as long as `repository` in `package.json` is missing. */
export function addressesIn(root: string): Addresses | undefined {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly repository?: unknown
  }
  return addressesOf(repository)
}

/** Writes `homepage` and `bugs` of `package.json` and the schema's `$id`; removes them if there is no `repository`. */
export function writeAddresses(root: string): void {
  for (const [file, text] of Object.entries(withAddresses(root))) {
    if (text !== readFileSync(join(root, file), 'utf8')) writeFileSync(join(root, file), text)
  }
}

/** Why the package must not be published; `undefined` if it may. */
export function releaseProblem(root: string): string | undefined {
  if (!addressesIn(root)) {
    return 'package.json has no `repository`, so nobody could find the source, the issues or the schema.\nRun `npm pkg set repository.type=git repository.url=git+https://github.com/OWNER/NAME.git && npm run generate`, with your OWNER and NAME.'
  }
  const expected = withAddresses(root)
  const stale = files.filter((file) => expected[file] !== readFileSync(join(root, file), 'utf8'))
  return stale.length
    ? `The addresses in ${stale.join(' and ')} do not match \`repository\`. Run \`npm run generate\`.`
    : undefined
}

function withAddresses(root: string): Readonly<Record<(typeof files)[number], string>> {
  const addresses = addressesIn(root)
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const { homepage: _, bugs: __, ...manifest } = JSON.parse(read('package.json')) as Record<string, unknown>
  const entries = Object.entries(manifest).flatMap(([key, value]) =>
    key === 'repository' && addresses
      ? [
          ['homepage', `${addresses.home}#readme`],
          ['bugs', { url: addresses.issues }],
          [key, value],
        ]
      : [[key, value]],
  )
  const schema = read('schema/flexgen.schema.json').replace(/^ {2}"\$id": .*\n/m, '')
  return {
    'package.json': `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`,
    'schema/flexgen.schema.json': addresses
      ? schema.replace(/^ {2}"\$schema": .*\n/m, `$&  "$id": ${JSON.stringify(addresses.schema)},\n`)
      : schema,
  }
}
