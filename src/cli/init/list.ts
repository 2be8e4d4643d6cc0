import { compileClient } from '../../compile-client.ts'
import { nodeAt, toData } from '../../ir/source.ts'
import { commandName } from '../command-name.ts'
import { pass, say, show } from '../printing/output.ts'
import { printJson } from '../printing/printable.ts'
import { knownConfig, knownNames } from './known-apis.ts'
import type { ListFormat } from './list-format.ts'

/** An API that flexgen has a config for. */
interface KnownApi {
  /** NAME for `init`. */
  readonly name: string
  /** Auth type. */
  readonly auth: string
  readonly description: string
}

/** Prints the APIs that flexgen has a config for, in the order of their names. */
export function listKnownApis(format: ListFormat): void {
  const apis = knownNames.map(knownApi)
  if (format === 'json') {
    pass(process.stdout, printJson({ version: 1, apis }))
    return
  }
  const width = (column: 'name' | 'auth'): number => Math.max(...apis.map((api) => api[column].length)) + 2
  const [names, types] = [width('name'), width('auth')]
  const rows = apis.map(
    ({ name, auth, description }) => `${name.padEnd(names)}${auth.padEnd(types)}${description}\n`,
  )
  show(rows.join(''))
  say(`\n${apis.length} APIs. \`${commandName()} init NAME\` writes the config of one.\n`)
}

function knownApi(name: string): KnownApi {
  const { client } = compileClient(`${name}.flexgen.yaml`, knownConfig(name) ?? '')
  const type = client && nodeAt(client.root, ['auth', 'type'])
  // A config without `auth` authenticates nothing.
  return { name, auth: type ? String(toData(type)) : 'none', description: client?.plan.description ?? '' }
}
