import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import {
  type Compiler,
  compilers,
  createProject,
  platforms,
  resolutions,
  target,
  typeErrors,
  typesFolder,
} from './compilers.ts'
import { configs, emit } from './configs.ts'
import { usages } from './usages.ts'

const clients = Object.entries(configs).map(([name, text]) => [`${name}.ts`, emit(name, text)] as const)
const programs = Object.entries(usages).map(
  ([name, text]) => [`${name.replaceAll(' ', '-')}.ts`, text] as const,
)

/** Proves that the compiler checks, and which global types it has. */
const canary = `
export const wrong: number = ''
export const globals: readonly unknown[] = [
  document,
  process,
  WebSocketPair,
]`
const globals = ['document', 'process', 'WebSocketPair']

const files: Readonly<Record<string, string>> = Object.fromEntries([
  ...clients,
  ...programs,
  ['canary.ts', canary],
])

/** The error lines by compiler, platform and resolution. */
const found = new Map<string, readonly string[]>()
const keyOf = (...names: readonly string[]): string => names.join(', ')

// The compilers run beside each other.
beforeAll(async () => {
  const project = createProject(files)
  const compileAll = async (compiler: Compiler): Promise<void> => {
    for (const platform of platforms.filter(({ since = 0 }) => since <= compiler.version)) {
      if (typesFolder(platform) === undefined) continue
      for (const resolution of resolutions) {
        const errors = await project.errors(compiler, platform, resolution)
        found.set(keyOf(compiler.name, platform.name, resolution), errors)
      }
    }
  }
  await Promise.all(compilers.map(compileAll)).finally(() => project.remove())
}, 600_000)

for (const compiler of compilers) {
  for (const platform of platforms.filter(({ since = 0 }) => since <= compiler.version)) {
    describe(`${compiler.name} with ${platform.name}`, () => {
      const folder = typesFolder(platform)
      const testHere = testWith({ [platform.name]: folder })
      for (const resolution of resolutions) {
        const all = (): readonly string[] =>
          found.get(keyOf(compiler.name, platform.name, resolution)) ?? ['Nothing was compiled.']
        const errorsOf = (names: readonly string[]): readonly string[] =>
          all().filter((line) => names.some((name) => line.startsWith(`${name}(`)))

        testHere(`${resolution}: emitted clients have no errors`, () => {
          expect(errorsOf(clients.map(([name]) => name))).toEqual([])
        })

        testHere(`${resolution}: programs that use them compile, and fail where expected`, () => {
          expect(errorsOf(programs.map(([name]) => name))).toEqual([])
        })

        testHere(`${resolution}: the compiler checks, and has only the platform’s types`, () => {
          const [wrong, ...names] = errorsOf(['canary.ts'])
          expect(wrong).toMatch(/^canary\.ts\(2,14\): error TS2322/)
          expect(names.map((line) => globals[Number(/\((\d+),/.exec(line)?.[1]) - 4])).toEqual(
            globals.filter((name) => platform.lacks.includes(name)),
          )
          const known = Object.keys(files)
          expect(all().filter((line) => !known.some((name) => line.startsWith(`${name}(`)))).toEqual([])
        })
      }
    })
  }
}

describe('the examples', () => {
  const folder = new URL('../../examples/generated/', import.meta.url)
  const examples = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )

  test.each(compilers)(
    'have no errors with $name and the oldest target, as in Next',
    async (compiler) => {
      const [dom] = platforms
      if (dom === undefined) throw new Error('no platform')
      const wrong = { 'wrong.ts': 'export const wrong: readonly RegExp[] = [/./s, /(?<name>a)/u]\n' }
      const errors = await typeErrors({ ...examples, ...wrong }, compiler, dom, 'bundler')
      // TypeScript 5.4 does not look into regular expressions.
      const found =
        compiler.version < 5.5 ? [] : ['wrong.ts(1,45): error TS1501', 'wrong.ts(1,51): error TS1503']
      expect(errors.map((line) => line.split(':', 2).join(':'))).toEqual(found)
    },
    600_000,
  )
})

// issue 12, D8
test('docs/importing.md names the target and the `lib` of each project that clients are checked with', () => {
  const page = readFileSync(new URL('../../docs/importing.md', import.meta.url), 'utf8')
  expect(page).toContain(`It takes \`target\` \`${target}\` or later`)
  const [, rows = ''] = /\| project \| `lib` .*\n.*\n((?:\|.*\n)+)/.exec(page) ?? []
  const documented = Array.from(rows.matchAll(/^\| ([^|]*) \| ([^|]*) \|/gm), ([, project, libs = '']) => [
    project,
    Array.from(libs.matchAll(/`(.*?)`/g), ([, lib]) => lib),
  ])
  const checked = new Map(platforms.map(({ project, lib }) => [project, lib]))
  expect(documented).toEqual([...checked])
})
