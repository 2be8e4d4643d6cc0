/** Linters and formatters leave emitted clients as they are, and have nothing to say about them. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect } from 'vitest'
import { compile } from '../../../src/compile.ts'
import { fileIfThere, testWith } from '../../support/external.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const packages = fileIfThere(join(root, 'test/ecosystem/linters/node_modules'))
const cli = join(root, 'dist/cli.cjs')
const test = testWith({ 'the packages of test/ecosystem/linters': packages })

const folder = mkdtempSync(join(tmpdir(), 'flexgen-linters-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Clients of several sizes, in each language. */
const configs = {
  'acme.flexgen.yaml': 'flexgen: 1\nbaseUrl: https://api.example.com\nauth: { type: bearer }\n',
  'open.flexgen.yaml': 'flexgen: 1\nbaseUrl: https://api.example.com\noutput: { file: generated/open.mts }\n',
  'plain.flexgen.yaml': `flexgen: 1
baseUrl: https://api.example.com
auth: { type: digest }
output: { file: generated/plain.mjs }
`,
  'calendar.flexgen.yaml': readFileSync(join(root, 'examples/google-calendar.flexgen.yaml'), 'utf8'),
}

const clients: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(configs).flatMap(([path, text]) =>
    compile({ path, text }).files.map((file) => [file.path, file.text]),
  ),
)

/** A project with the clients, their configs and these files. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(folder, 'project-'))
  symlinkSync(packages ?? '', join(project, 'node_modules'), 'junction')
  const all = { 'package.json': '{\n  "type": "module"\n}\n', ...configs, ...clients, ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  return project
}

/** What a command prints, without colours. It must succeed unless a failure is expected. */
async function run(project: string, command: readonly string[], status = 0): Promise<string> {
  const [script = '', ...args] = command
  const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: project, env: environment },
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`
        if ((error?.code ?? 0) === status) resolve(output)
        else reject(new Error(`${args.join(' ')}: ${error?.code}\n${output}`))
      },
    )
  })
}

const eslint = 'node_modules/eslint/bin/eslint.js'
const prettier = 'node_modules/prettier/bin/prettier.cjs'
const biome = 'node_modules/@biomejs/biome/bin/biome'

async function expectUnchanged(project: string): Promise<void> {
  for (const [path, text] of Object.entries(clients)) {
    expect(readFileSync(join(project, path), 'utf8'), path).toBe(text)
  }
  await run(project, [cli, 'build', '--check'])
}

const imports = `import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
`
const eslintConfigs = {
  'what its documents recommend': `${imports}
export default defineConfig(js.configs.recommended, tseslint.configs.recommended)
`,
  'all its rules, and strict types': `${imports}
export default defineConfig(
  js.configs.all,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
`,
  'no rules': `${imports}
export default defineConfig({ files: ['**/*.ts', '**/*.mts'], languageOptions: { parser: tseslint.parser } })
`,
}
const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', noEmit: true, types: [] },
})
/** Shows that comments and code are checked and fixed. */
const unusedComment = '/* eslint-disable */\nexport const list = []\n'

describe('ESLint', () => {
  test.each(Object.entries(eslintConfigs))(
    'with %s: `--fix` changes no client, and there is no warning',
    async (_, config) => {
      const project = projectWith({ 'eslint.config.js': config, 'tsconfig.json': tsconfig })
      const flags = ['--report-unused-disable-directives', '--report-unused-inline-configs', 'error']
      await run(project, [eslint, '--fix', '--max-warnings', '0', ...flags, 'generated'])
      await expectUnchanged(project)
    },
    120_000,
  )

  test('does remove other unused comments', async () => {
    const project = projectWith({
      'eslint.config.js': eslintConfigs['what its documents recommend'],
      'main.ts': unusedComment,
    })
    expect(await run(project, [eslint, '--max-warnings', '0', 'main.ts'], 1)).toContain(
      'Unused eslint-disable',
    )
    await run(project, [eslint, '--fix', 'main.ts'])
    expect(readFileSync(join(project, 'main.ts'), 'utf8')).not.toContain('eslint-disable')
  })
})

describe('Biome', () => {
  const all = {
    suspicious: 'error',
    style: 'error',
    complexity: 'error',
    correctness: 'error',
    nursery: 'error',
  }
  const biomeConfigs: Readonly<Record<string, object>> = {
    'its defaults': {},
    'all its rules': { linter: { rules: all } },
    'its formatter only': { linter: { enabled: false }, assist: { enabled: false } },
    'its linter only': { formatter: { enabled: false }, assist: { enabled: false } },
  }

  test.each(Object.entries(biomeConfigs))(
    'with %s: `--write` changes no client, and there is no warning',
    async (_, config) => {
      const project = projectWith({ 'biome.json': JSON.stringify(config) })
      for (const command of [['check'], ['check', '--write', '--unsafe'], ['ci']]) {
        await run(project, [biome, ...command, '--error-on-warnings', 'generated'])
      }
      await expectUnchanged(project)
    },
  )

  test('does format other files', async () => {
    const project = projectWith({ 'main.ts': 'export const list = [ ]\n' })
    await run(project, [biome, 'check', 'main.ts'], 1)
    await run(project, [biome, 'check', '--write', 'main.ts'])
    expect(readFileSync(join(project, 'main.ts'), 'utf8')).toBe('export const list = [];\n')
  })
})

describe('with the files of docs/importing.md', () => {
  const whole = readFileSync(join(root, 'docs/importing.md'), 'utf8')
  const page = whole.slice(whole.indexOf('\n## Linters'))
  const files = Object.fromEntries(
    Array.from(page.matchAll(/<!-- file: (\S+) -->\n\n```\w*\n([\s\S]*?)```/g), ([, path, text]) => [
      path,
      text,
    ]),
  )
  const main = `import { createAcmeClient } from "./generated/acme.ts";

export const acme = createAcmeClient();
`
  const formatted = {
    'biome.json': '{ "formatter": { "indentStyle": "space" } }\n',
    'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
    'main.ts': main,
  }

  test('a whole project passes Prettier, ESLint and Biome', async () => {
    expect(Object.keys(files).sort()).toEqual(['.gitattributes', '.prettierignore', 'eslint.config.js'])
    const project = projectWith({ ...formatted, ...files })
    // The configs are the user's own.
    await run(project, [prettier, '--write', '--log-level', 'error', '*.yaml', 'eslint.config.js'])
    await run(project, [prettier, '--check', '.'])
    await run(project, [eslint, '--max-warnings', '0', '.'])
    await run(project, [biome, 'check', '--error-on-warnings', '.'])
    await expectUnchanged(project)
  })

  test('Prettier formats clients without `.prettierignore`, so `--check` reports them', async () => {
    const project = projectWith(formatted)
    expect(await run(project, [prettier, '--check', 'generated'], 1)).toContain('generated/acme.ts')
  })

  test('Git and GitHub know that clients are generated', async () => {
    const project = projectWith(files)
    const git = (...args: readonly string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        execFile('git', args, { cwd: project }, (error, stdout) => (error ? reject(error) : resolve(stdout)))
      })
    await git('init', '--quiet')
    expect(await git('check-attr', 'linguist-generated', 'generated/acme.ts', 'main.ts')).toBe(
      'generated/acme.ts: linguist-generated: set\nmain.ts: linguist-generated: unspecified\n',
    )
  })
})
