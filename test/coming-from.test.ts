/**
 * Checks docs/coming-from.md: its tables with the schema, and with the hints for names of other tools; its imports with
 * those of the command, which write the page if `UPDATE` is set.
 */
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../scripts/docs/blocks.ts'
import { authPages } from '../scripts/docs/key-table.ts'
import { keyTables, readDocument } from '../scripts/docs/made-parts.ts'
import { compile } from '../src/compile.ts'
import { createProject } from './cli/project.ts'
import type { AuthType } from './support/auth-types.ts'

const page = readDocument('docs/coming-from.md')
const tables = keyTables()

/** The required keys of each type. */
const required: Readonly<Record<AuthType, Readonly<Record<string, string>>>> = {
  none: {},
  apiKey: { key: 'X-Api-Key' },
  bearer: {},
  basic: {},
  digest: {},
  jwt: {},
  oauth1: { consumerKey: 'app' },
  awsSigV4: { region: 'eu-central-1', service: 'sqs' },
  signature: {},
  oauth2: {
    authorizationUrl: 'https://login.example.com/authorize',
    accessTokenUrl: 'https://login.example.com/token',
    clientId: 'app',
  },
  session: { login: '{ url: https://api.example.com/login }', accessTokenResponseKey: 'token' },
}

/** A row of a table: names of another tool, and the path of our key. */
interface Row {
  readonly type: AuthType | 'config'
  readonly name: string
  readonly path: readonly string[]
}

/** The tables after each mark of a kind: the value of the mark, and the cells of the rows. */
function tablesOf(kind: string): readonly { readonly value: string; readonly rows: readonly string[][] }[] {
  const marked = page.matchAll(
    new RegExp(`^<!-- ${kind}: (\\S+) -->\\n\\n\\|.*\\n\\| ---.*\\n((?:\\|.*\\n)+)`, 'gm'),
  )
  return [...marked].map(([, value = '', text = '']) => ({
    value,
    rows: text
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  }))
}

/** The names in a cell: those marked as code, or the whole cell. */
function namesOf(cell: string): readonly string[] {
  const codes = [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => `${code}`)
  return codes.length ? codes : [cell]
}

const rows: readonly Row[] = tablesOf('names').flatMap(({ value: type, rows: found }) =>
  found.flatMap(([names = '', key = '']) =>
    namesOf(names).map((name) => ({
      // A mark that names another type would fail below: the schema has no map for it.
      type: type as Row['type'],
      name,
      path: key === '' ? [] : (namesOf(key)[0] ?? '').split('.'),
    })),
  ),
)

test('the tables are large enough', () => {
  expect(rows.length).toBeGreaterThan(35)
  expect(new Set(rows.map(({ type }) => type))).toEqual(
    new Set(['config', 'apiKey', 'jwt', 'oauth1', 'awsSigV4', 'oauth2']),
  )
})

describe.each(rows.filter(({ path }) => path.length))('$type: $name', ({ type, name, path }: Row) => {
  const [key = ''] = path.slice(-1)

  test('maps to an existing key', () => {
    const known =
      type === 'config'
        ? ['name', 'baseUrl', 'headers', 'query']
        : tables.pathsOf(tables.mapAt([type])).map((each) => each.join('.'))
    expect(known).toContain(path.join('.'))
  })

  test('is reported with that key in the hint, or is its name', () => {
    if (name === key && path.length === 1) return
    const hint = hintOf(type, name, path[0] ?? '')
    if (name === key) expect(hint).toBe(`it belongs in \`${path[0]}\``)
    else expect(hint).toContain(`\`${key}\``)
  })
})

/** The hint for a name among the keys of an auth, or at the top level. */
function hintOf(type: Row['type'], name: string, ours: string): string | undefined {
  const key = JSON.stringify(name)
  // Without the key itself, which would not be suggested if it were there.
  const others = Object.entries(type === 'config' ? {} : required[type]).filter(([each]) => each !== ours)
  const lines = others.map(([each, value]) => `  ${each}: ${value}\n`).join('')
  const baseUrl = ours === 'baseUrl' ? '' : 'baseUrl: https://api.example.com\n'
  const text =
    type === 'config'
      ? `flexgen: 1\n${baseUrl}${key}: text\n`
      : `flexgen: 1\n${baseUrl}auth:\n  type: ${type}\n${lines}  ${key}: text\n`
  const { diagnostics } = compile({ path: 'api.flexgen.yaml', text })
  // Its message may mask what looks like a secret.
  return diagnostics.find(({ code }) => code === 'config/unknown-key')?.hint
}

const types = tablesOf('types').flatMap(({ value: tool, rows: found }) =>
  found.map(([names = '', type = '']) => ({
    tool,
    name: namesOf(names)[0] ?? '',
    type: /\[(\w+)\]/.exec(type)?.[1] ?? '',
  })),
)

test.each(types)('$tool: the type $name is reported with $type in the hint', ({ name, type }) => {
  expect(Object.keys(authPages)).toContain(type)
  if (name === type) return
  const text = `flexgen: 1\nbaseUrl: https://api.example.com\nauth: { type: ${name} }\n`
  const { diagnostics } = compile({ path: 'api.flexgen.yaml', text })
  expect(diagnostics.map(({ hint }) => hint)).toEqual([`did you mean \`${type}\`?`])
})

const blocks = blocksOf('docs/coming-from.md', page)

/** The blocks of an import: the source, what the command prints, and the config that it writes. */
const imports = blocks.flatMap((report, index) => {
  const [source, config] = [blocks[index - 1], blocks[index + 1]]
  const name = /^\$ npx flexgen init .*--from (\S+)$/m.exec(report.text)?.[1]
  return name !== undefined && source && config ? [{ name, source, report, config }] : []
})
type Import = (typeof imports)[number]

describe('the imports', () => {
  test('are of each kind of source', () => {
    expect(imports.map(({ report }) => /\((\w+)/.exec(report.text)?.[1])).toEqual([
      ...['OpenAPI', 'Postman', 'Insomnia', 'Bruno', 'curl'],
    ])
  })

  test.each(imports)('$name becomes what the page shows', async (shown) => {
    const made = await resultsFor(shown)
    if (process.env['UPDATE']) update(shown, made)
    expect(made).toEqual({ report: shown.report.text, config: shown.config.text })
  })
})

/** What the command prints and writes. */
async function resultsFor({ name, source, report }: Import): Promise<{ report: string; config: string }> {
  const project = createProject({ [name]: source.text, 'tsconfig.json': '{}' })
  const [command = ''] = report.text.split('\n')
  const { exitCode, stdout, stderr } = await project.run(command.replace('$ npx flexgen ', '').split(' '))
  expect(exitCode).toBe(0)
  // In the order in which a terminal shows them.
  const [first = '', ...rest] = stderr.split('\n')
  const printed = `${command}\n${first}\n${stdout}${rest.join('\n')}`
  const steps = printed.indexOf('\nNext steps:\n')
  expect(steps).toBeGreaterThan(0)
  const [, written = ''] = /^written {2}(\S+)$/m.exec(stdout) ?? []
  return {
    report: report.text.includes('Next steps:') ? printed : printed.slice(0, steps),
    config: project.read(written),
  }
}

function update({ report, config }: Import, made: { report: string; config: string }): void {
  const path = new URL('../docs/coming-from.md', import.meta.url)
  const text = readDocument('docs/coming-from.md')
  const at = text.indexOf(report.text)
  const after = text.slice(at + report.text.length).replace(config.text, () => made.config)
  writeFileSync(path, text.slice(0, at) + made.report + after)
}
