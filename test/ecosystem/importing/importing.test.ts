/**
 * Runs the rows of docs/importing.md, each in a project of its own. Its program imports two clients with the row's line
 * and settings; the row's command compiles, bundles and runs it, and it calls an API that checks the credentials.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cliPath } from '../../cli/run-cli.ts'
import { fileIfThere, testWith } from '../../support/external.ts'
import { page, type Row, rows } from './page.ts'
import {
  clients,
  expectedCalls,
  hasStored,
  initialOptions,
  makeFolder,
  packageJson,
  packages,
  runInShell,
  secrets,
  startOurApi,
} from './project.ts'
import { type Tool, tools } from './tools.ts'

const temporary = mkdtempSync(join(tmpdir(), 'flexgen-importing-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** What tools print about clients that they dislike. */
const complaint = /warn|⚠|\(!\)|deprecat|experimental|externali[sz]ed|unresolved|circular|could not|cannot/i

/** Sets up the project of a row, and links the programs that its command names into `.bin`. */
function projectOf(row: Row, tool: Tool, version: string, origin: string): string {
  const { 'package.json': inPackage, 'tsconfig.json': inTsconfig } = row.members
  const own = tool.files(row, origin)
  const isTyped = Object.keys(own).some((name) => /\.[cm]?tsx?$/.test(name))
  const compilerOptions = { ...(tool.compilerOptions ?? initialOptions()), ...inTsconfig }
  const folder = makeFolder(temporary, {
    'package.json': packageJson(inPackage),
    ...(isTyped ? { 'tsconfig.json': JSON.stringify({ compilerOptions }, undefined, 2) } : {}),
    ...clients(row.ending, tool.generated),
    ...own,
    ...row.files,
  })
  mkdirSync(join(folder, '.bin'))
  for (const [name, program] of Object.entries(tool.programs?.(version) ?? {})) {
    if (program !== undefined) symlinkSync(program, join(folder, '.bin', name))
  }
  if (tool.packages) symlinkSync(packages, join(folder, 'node_modules'), 'junction')
  return folder
}

function needsOf(tool: Tool, version: string): Readonly<Record<string, string | undefined>> {
  const programs = Object.entries(tool.programs?.(version) ?? {})
  return {
    ...Object.fromEntries(programs.map(([name, program]) => [`${name} ${version}`.trim(), program])),
    // Its compilers also write the first tsconfig.json of each project.
    'the packages of test/ecosystem/importing': fileIfThere(packages),
  }
}

test('the page and the tests are about the same tools', () => {
  expect(new Set(rows.map(({ tool }) => tool))).toEqual(new Set(Object.keys(tools)))
})

describe('the versions that the page names', () => {
  const named = rows.flatMap(({ tool, cell }) => {
    const [, name, major] = /^(\w+) (\d+)/.exec(cell) ?? []
    return tool === 'Node' || tool.startsWith('tsc') || name === undefined
      ? []
      : [`${name.toLowerCase()} ${major}`]
  })
  testWith({ 'the packages of test/ecosystem/importing': fileIfThere(packages) })('are installed', () => {
    const installed = named.map((each) => {
      const [name = ''] = each.split(' ')
      const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
        readonly version: string
      }
      return `${name} ${version.split('.')[0]}`
    })
    expect(named.length).toBeGreaterThan(5)
    expect(installed).toEqual(named)
  })
})

describe.concurrent(page, () => {
  for (const row of rows) {
    const tool = tools[row.tool]
    if (!tool) continue
    for (const version of row.versions) {
      const parts = [row.tool, version, row.ending, row.importing, row.command, row.error ?? '']
      const name = parts.filter((part) => part !== '').join(' · ')
      testWith(needsOf(tool, version))(
        name,
        async () => {
          const api = await startOurApi()
          try {
            const folder = projectOf(row, tool, version, api.origin)
            const path = [join(folder, '.bin'), ...(tool.packages ? [join(packages, '.bin')] : [])]
            if (row.error !== undefined) {
              const { output } = await runInShell(row.command, folder, path, secrets)
              expect(output).toContain(row.error)
              expect(api.take()).toEqual([])
              return
            }
            const run = tool.run ?? runInShell
            const { code, output } = await run(row.command, folder, path, secrets)
            expect(output).toMatch(tool.ran ?? /^statuses: 200 200$/m)
            expect(output).not.toMatch(complaint)
            expect(code).toBe(0)
            expect(api.take().map(({ method, url }) => `${method} ${url}`)).toEqual(
              tool.calls ?? expectedCalls,
            )
            expect(hasStored(folder)).toBe(tool.stores ?? true)
          } finally {
            await api.stop()
          }
        },
        400_000,
      )
    }
  }
})

describe('what a build says about a client in TypeScript in a CommonJS package', () => {
  const config = 'flexgen: 1\nbaseUrl: https://api.example.com\nauth: { type: bearer }\n'
  async function advice(output: string, members: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const text = output === '' ? config : `${config}output: { file: ${output} }\n`
    const folder = makeFolder(temporary, {
      'package.json': packageJson(members),
      'acme.flexgen.yaml': text,
    })
    const { code, output: said } = await runInShell(`node '${cliPath}' build > /dev/null`, folder, [], {})
    expect(code).toBe(0)
    return said
  }
  /** Whether the page has a row for Node with this ending and these members of `package.json`. */
  const isRow = (ending: string, members?: object): boolean =>
    rows.some((row) => {
      const same = JSON.stringify(row.members['package.json']) === JSON.stringify(members)
      return row.tool === 'Node' && row.ending === ending && row.error === undefined && same
    })

  test('names what the page names', async () => {
    const said = await advice('')
    expect(said).toMatch(/^Node loads generated\/acme\.ts as CommonJS: .*\n$/)
    const remedies = said
      .split(': ')
      .slice(1)
      .join(': ')
      .match(/"type": "module"|\.m[tj]s/g)
    expect(remedies).toEqual(['"type": "module"', '.mts', '.mjs'])
    expect([isRow('.ts', { type: 'module' }), isRow('.mts'), isRow('.mjs'), isRow('.ts')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('is not said once it has been followed', async () => {
    expect(await advice('', { type: 'module' })).toBe('')
    expect(await advice('generated/acme.mts')).toBe('')
    expect(await advice('generated/acme.mjs')).toBe('')
  })
})
