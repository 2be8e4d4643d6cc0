/** The types of clients in JavaScript: those of the same client in TypeScript, and a program's `checkJs`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { compilers, runCompiler } from './compilers.ts'
import { configs } from './configs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.flexgen.yaml'))
  .map((name) => name.replace('.flexgen.yaml', ''))

/** The files of an example's client. */
function filesOf(name: string, ending: string): Readonly<Record<string, string>> {
  const config = readFileSync(join(root, `examples/${name}.flexgen.yaml`), 'utf8')
  const text = `${config.replace(/^output:.*\n(?: .*\n)*/m, '')}\noutput: { file: ${name}${ending} }\n`
  const { files } = compile({ path: `${name}.flexgen.yaml`, text })
  return Object.fromEntries(files.map((file) => [file.path, file.text]))
}

/** The files of a client in JavaScript. */
function scriptsOf(name: string, config: string): Readonly<Record<string, string>> {
  const text = `${config}\noutput: { file: ${name}.mjs }\n`
  const { files } = compile({ path: `${name}.flexgen.yaml`, text })
  return Object.fromEntries(files.map((file) => [file.path, file.text]))
}

/** Names that a module exports, each with `typeof` if it is a value. */
function exportsOf(text: string): readonly string[] {
  const found = text.matchAll(/^export (?:declare )?(?:async )?(function|class|interface|type) (\w+)/gm)
  return Array.from(found, ([, kind, name]) =>
    kind === 'function' || kind === 'class' ? `typeof ${name}` : `${name}`,
  )
}

/** True if two types are identical, optional and `readonly` members included. */
const same = `type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false\n`

/** A program that compiles only if both modules export the same types. */
function comparison(name: string, types: readonly string[]): string {
  const inModule = (module: string, type: string): string =>
    type.startsWith('typeof ') ? type.replace(' ', ` ${module}.`) : `${module}.${type}`
  const rows = types.map(
    (type) => `const _: Same<${inModule('typed', type)}, ${inModule('plain', type)}> = true`,
  )
  return `import type * as typed from './${name}.ts'
import type * as plain from './${name}-js.mjs'
${same}${rows.map((row, index) => row.replace('_', `same${index}`)).join('\n')}
export {}\n`
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexgen-js-types-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The errors of a project with these files. */
async function errorsOf(
  compiler: string,
  files: Readonly<Record<string, string>>,
  options: object,
  checked: object = { files: Object.keys(files) },
): Promise<readonly string[]> {
  const project = mkdtempSync(join(folder, 'project-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
    // Only the compiler's own declarations are not checked.
    skipDefaultLibCheck: true,
    ...options,
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, ...checked }))
  return runCompiler(compiler, project)
}

for (const { name: compilerName, folder: compiler } of compilers) {
  describe.concurrent(compilerName, () => {
    const pairs = examples.map((name) => {
      const typeScript = filesOf(name, '.ts')[`${name}.ts`] ?? ''
      const declarations = filesOf(name, '.mjs')[`${name}.d.mts`] ?? ''
      return { name, typeScript, declarations }
    })
    const files = Object.fromEntries(
      pairs.flatMap(({ name, typeScript, declarations }) => [
        [`${name}.ts`, typeScript],
        [`${name}-js.d.mts`, declarations],
        [`${name}-same.ts`, comparison(name, exportsOf(typeScript))],
      ]),
    )

    test('the declarations of every example have the types of its client in TypeScript', async () => {
      for (const { typeScript, declarations } of pairs) {
        expect([...exportsOf(declarations)].sort()).toEqual([...exportsOf(typeScript)].sort())
      }
      expect(await errorsOf(compiler, files, {})).toEqual([])
    }, 600_000)

    test('the comparison finds each difference', async () => {
      const strava = pairs.find(({ name }) => name === 'strava')
      const { typeScript = '', declarations = '' } = strava ?? {}
      const changes: readonly (readonly [from: string, to: string])[] = [
        ['readonly accessToken: string', 'accessToken: string'],
        ['readonly status?: number | undefined', 'readonly status?: string | undefined'],
        ['(options?: StravaClientOptions)', '(options: StravaClientOptions)'],
        ["  | 'timeout'\n", ''],
      ]
      const changed = changes.flatMap(([from, to], index) => {
        expect(declarations).toContain(from)
        return [
          [`changed${index}.ts`, typeScript],
          [`changed${index}-js.d.mts`, declarations.replace(from, to)],
          [`changed${index}-same.ts`, comparison(`changed${index}`, exportsOf(typeScript))],
        ]
      })
      const errors = await errorsOf(compiler, Object.fromEntries(changed), {})
      const found = errors.map(
        (line) => /^(changed\d)-same\.ts\(.*Type 'true' is not assignable/.exec(line)?.[1],
      )
      expect([...new Set(found)].sort()).toEqual(changes.map((_, index) => `changed${index}`))
    }, 600_000)

    const strict = {
      allowJs: true,
      checkJs: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noImplicitReturns: true,
      noImplicitOverride: false,
    }

    // By default, TypeScript skips a `.mjs` with declarations next to it, so each is named.
    test('the code of clients passes a strict `checkJs`', async () => {
      const scripts = {
        ...Object.assign({}, ...examples.map((name) => filesOf(name, '.mjs'))),
        ...Object.assign({}, ...Object.entries(configs).map(([name, text]) => scriptsOf(name, text))),
      } as Readonly<Record<string, string>>
      for (const text of Object.values(scripts)) expect(text).not.toContain('@ts-')
      expect(await errorsOf(compiler, scripts, strict)).toEqual([])
    }, 600_000)

    test('`checkJs` finds mistakes in the code of a client', async () => {
      const files = filesOf('github', '.mjs')
      const script = files['github.mjs'] ?? ''
      const changes: readonly (readonly [from: string, to: string])[] = [
        ["'Authorization',", '1,'],
        ['return url.href.startsWith(', 'return url.hrefs.startsWith('],
        ['{ url, headers, init: { ...init, headers }, caller, preparation }', '{ url, headers }'],
        ['@returns {GithubClient}', '@returns {string}'],
      ]
      for (const [from, to] of changes) {
        expect(script).toContain(from)
        const errors = await errorsOf(compiler, { ...files, 'github.mjs': script.replace(from, to) }, strict)
        expect(
          errors.filter((line) => line.startsWith('github.mjs(')),
          from,
        ).not.toEqual([])
      }
    }, 600_000)

    test('a program in JavaScript and its client pass a strict `checkJs`', async () => {
      const main = `import { createGithubClient, GithubClientError } from './github.mjs'
const client = createGithubClient({ credentials: { token: 'a' } })
const response = await client.fetch('/user', { query: { page: 2 } })
console.log(response.status, GithubClientError.name)
/** @type {import('./github.mjs').GithubClientErrorCode} */
export const code = 'missing_credential'
`
      const wrong = `import { createGithubClient } from './github.mjs'
createGithubClient({ credentials: { tokn: 'a' } })
`
      const client = filesOf('github', '.mjs')
      const options = { allowJs: true, checkJs: true, noUnusedLocals: true, noImplicitReturns: true }
      const whole = { ...client, 'main.js': main }
      // By default, TypeScript skips a `.mjs` with declarations next to it; the other settings name it.
      for (const checked of [{ include: ['**/*'] }, { include: ['**/*.js', '**/*.mjs'] }, undefined]) {
        expect(await errorsOf(compiler, whole, options, checked)).toEqual([])
        const errors = await errorsOf(compiler, { ...whole, 'wrong.js': wrong }, options, checked)
        expect(errors).toEqual([expect.stringMatching(/^wrong\.js\(2,37\): error TS\d+: .*'tokn'/)])
      }
    }, 600_000)
  })
}
