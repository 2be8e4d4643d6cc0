/** Tests each documented way to set up an editor, in a project with flexgen installed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { testWith } from '../support/external.ts'
import { LanguageServer, languageServerPath } from './language-server.ts'

const withServer = testWith({ 'yaml-language-server': languageServerPath })
const root = new URL('../../', import.meta.url)
const schemaPath = 'node_modules/flexgen/schema/flexgen.schema.json'
const faulty = 'flexgen: 1\nbaseURL: https://api.example.com\n'
const problem = 'Property baseURL is not allowed.'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexgen-editor-'))
  mkdirSync(dirname(join(folder, schemaPath)), { recursive: true })
  mkdirSync(join(folder, 'apis'))
  cpSync(new URL('schema/flexgen.schema.json', root), join(folder, schemaPath))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Diagnostics of an editor in this folder, by file name. */
async function diagnose(
  schemas: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const server = await LanguageServer.start({ schemas, folder })
  const found = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const diagnostics = await server.diagnose(text, name)
      return [name, diagnostics.map(({ message }) => message)] as const
    }),
  )
  await server.stop()
  return Object.fromEntries(found)
}

withServer("README's modeline leads to the schema, and nothing does without one", async () => {
  const [modeline = ''] =
    /^# yaml-language-server: .*$/m.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? []
  const found = await diagnose({}, { 'a.flexgen.yaml': `${modeline}\n${faulty}`, 'b.flexgen.yaml': faulty })
  expect(found).toEqual({ 'a.flexgen.yaml': [problem], 'b.flexgen.yaml': [] })
})

withServer("the modeline that init writes leads to the schema from the config's folder", async () => {
  const { exitCode } = await runCli(folder, ['init', 'apis/acme', '--auth', 'none'])
  expect(exitCode).toBe(0)
  const text = readFileSync(join(folder, 'apis/acme.flexgen.yaml'), 'utf8')
  const found = await diagnose({}, { 'apis/acme.flexgen.yaml': text.replace('baseUrl:', 'baseURL:') })
  expect(found).toEqual({ 'apis/acme.flexgen.yaml': [problem] })
})

withServer(
  'the setting that schema --editor prints applies to all configs, and to nothing else',
  async () => {
    const { stdout } = await runCli(folder, ['schema', '--editor'])
    const { 'yaml.schemas': schemas } = JSON.parse(stdout) as Record<'yaml.schemas', Record<string, unknown>>
    const names = ['a.flexgen.yaml', 'apis/b.flexgen.yml', 'other.yaml']
    const found = await diagnose(schemas, Object.fromEntries(names.map((name) => [name, faulty])))
    expect(found).toEqual({ 'a.flexgen.yaml': [problem], 'apis/b.flexgen.yml': [problem], 'other.yaml': [] })
  },
)

withServer('a schema with the address of a public repository works the same, without a network', async () => {
  const text = readFileSync(new URL('schema/flexgen.schema.json', root), 'utf8')
  const { $id: _, ...schema } = JSON.parse(text)
  const $id = 'https://raw.githubusercontent.com/acme/flexgen/HEAD/schema/flexgen.schema.json'
  writeFileSync(join(folder, 'with-id.json'), JSON.stringify({ ...schema, $id }))
  const modeline = '# yaml-language-server: $schema=./with-id.json'
  const bearer = 'flexgen: 1\nbaseUrl: https://api.example.com\nauth: { type: bearer, tokn: x }\n'
  const found = await diagnose(
    {},
    { 'a.flexgen.yaml': `${modeline}\n${faulty}`, 'b.flexgen.yaml': `${modeline}\n${bearer}` },
  )
  expect(found).toEqual({ 'a.flexgen.yaml': [problem], 'b.flexgen.yaml': ['Property tokn is not allowed.'] })
})
