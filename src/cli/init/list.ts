import { compileClient } from '../../compile-client.ts'
import { nodeAt, toData } from '../../ir/source.ts'
import { commandName } from '../command-name.ts'
import { pass, say, show, standardOutput } from '../printing/output.ts'
import { printJson } from '../printing/printable.ts'
import { knownKinds } from './kinds.ts'
import { knownConfig } from './known-apis.ts'
import type { ListFormat } from './list-format.ts'

/** An API that flexgen has a config for. */
interface KnownApi {
  /** NAME for `init`. */
  readonly name: string
  readonly kind: string
  /** Auth type. */
  readonly auth: string
  readonly description: string
}

/** Prints the APIs that flexgen has a config for, by kind. */
export function listKnownApis(format: ListFormat): void {
  const apis = Object.entries(knownKinds).flatMap(([kind, names]) =>
    names.map((name) => knownApi(name, kind)),
  )
  if (format === 'json') {
    pass(standardOutput, printJson({ version: 1, apis }))
    return
  }
  const width = (column: 'name' | 'auth'): number => Math.max(...apis.map((api) => api[column].length)) + 2
  const [names, types] = [width('name'), width('auth')]
  const row = ({ name, auth, description }: KnownApi): string =>
    `  ${name.padEnd(names)}${auth.padEnd(types)}${description}\n`
  const groups = Object.keys(knownKinds).map((kind) => {
    const own = apis.filter((api) => api.kind === kind)
    return `${kind}\n${own.map(row).join('')}`
  })
  show(groups.join('\n'))
  say(`\n${apis.length} APIs. \`${commandName()} init NAME\` writes the config of one.\n`)
}

function knownApi(name: string, kind: string): KnownApi {
  const { client } = compileClient(`${name}.flexgen.yaml`, knownConfig(name) ?? '')
  const type = client && nodeAt(client.root, ['auth', 'type'])
  // A config without `auth` authenticates nothing.
  return {
    name,
    kind,
    auth: type ? String(toData(type)) : 'none',
    description: client?.plan.description ?? '',
  }
}
