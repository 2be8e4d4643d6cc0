/** Type-checks and runs the tests of docs/testing.md and recipes/README.md, each in its own project, as a reader would. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf, configName } from '../scripts/docs/blocks.ts'
import { readDocument } from '../scripts/docs/made-parts.ts'
import { compile } from '../src/compile.ts'
import { fileIfThere, testWith } from './support/external.ts'
import { runCompiler } from './types/compilers.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'test/runtimes/node_modules')
const temporary = mkdtempSync(join(tmpdir(), 'flexgen-testing-'))
afterAll(() => rmSync(temporary, { recursive: true }))

const pages = ['docs/testing.md', 'recipes/README.md']
const blocks = pages.flatMap((page) => blocksOf(page, readDocument(page)))
const programs = blocks.filter(({ language, mark }) => language === 'ts' && mark?.kind !== 'file')
const given = blocks.filter(({ language, mark }) => language === 'ts' && mark?.kind === 'file')

/** The packages that a program imports, by name; `undefined` for those that are not installed. */
function needsOf({ text }: Block): Readonly<Record<string, string | undefined>> {
  const names = [...text.matchAll(/from '(?!node:|\.)([^'/]+)/g)].map(([, name]) => `${name}`)
  return Object.fromEntries(names.map((name) => [name, fileIfThere(join(packages, name))]))
}

/** A project with a program, its files, and the clients of the page. */
function projectOf(program: Block): string {
  const folder = mkdtempSync(join(temporary, 'project-'))
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const block of blocks) {
    if (block.mark?.kind !== 'config' || block.document !== program.document) continue
    for (const { path, text } of compile({ path: configName(block), text: block.text }).files) put(path, text)
  }
  for (const { mark, text } of given) put(mark?.value ?? '', text)
  put('program.ts', program.text)
  put('package.json', '{ "type": "module" }')
  if (existsSync(packages)) symlinkSync(packages, join(folder, 'node_modules'), 'junction')
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
  }
  put('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  return folder
}

test('the page has programs', () => expect(programs.length).toBeGreaterThan(4))

describe.concurrent.each(programs.map((program) => ({ line: program.line, program })))(
  'docs/testing.md:$line',
  ({ program }) => {
    const testHere = testWith(needsOf(program))

    testHere('has no type errors', async () => {
      expect(await runCompiler('typescript', projectOf(program))).toEqual([])
    })

    testHere('passes', async () => {
      const folder = projectOf(program)
      const outfile = join(folder, 'program.mjs')
      await build({
        absWorkingDir: folder,
        entryPoints: ['program.ts'],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        logLevel: 'silent',
      })
      const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
      const ended = run(process.execPath, ['--test', '--test-reporter=tap', outfile], { env })
      // A failure shows the report too, which says why.
      const { stdout } = await ended.catch((failure: { readonly stdout: string }) => failure)
      const tests = program.text.match(/^test\(/gm)?.length
      expect(stdout).toContain(`# pass ${tests}\n`)
      expect(stdout).toContain('# fail 0\n')
    })
  },
)
