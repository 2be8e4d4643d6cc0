/** A limited share of `npm run trust:inject`. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { testSeed } from '../support/random.ts'
import { pairs } from './configs.ts'

const script = fileURLToPath(new URL('inject.ts', import.meta.url))
const seed = String(testSeed())

test(`3,000 configs with hostile strings become clients with the shape of their twins, which contain each string`, async () => {
  const told = await run(['--configs', '3000', '--compare-each', '20', '--type-check', '60', '--seed', seed])
  console.log(told.output)
  expect(told.exitCode, told.output).toBe(0)
  expect(told.output).toMatch(
    /^3000 tried, [12]\d{3} compiled, 1?[0-9]\d held against their twins, 0 failures;/m,
  )
  expect(told.output).toMatch(/^60 clients type-checked, 0 errors$/m)
}, 300_000)

test('the random configs have the keys of every auth type', () => {
  const url = new URL('../../schema/flexgen.schema.json', import.meta.url)
  const { definitions } = JSON.parse(readFileSync(url, 'utf8')) as {
    readonly definitions: Readonly<Record<string, { readonly propertyNames?: { readonly enum: string[] } }>>
  }
  const found = new Map<string, Set<string>>()
  let left = 1000
  for (const { config } of pairs(1)) {
    if (left-- === 0) break
    const { auth = {} } = parse(config.text) as { readonly auth?: Readonly<Record<string, unknown>> }
    const type = `${auth['type']}`
    found.set(type, new Set([...(found.get(type) ?? []), ...Object.keys(auth)]))
  }
  const missing = [...found].flatMap(([type, keys]) => {
    const all =
      definitions[`keysOf${type.charAt(0).toUpperCase()}${type.slice(1)}`]?.propertyNames?.enum ?? []
    return all.filter((key) => !keys.has(key)).map((key) => `${type} ${key}`)
  })
  expect(missing).toEqual([])
})

interface Told {
  readonly exitCode: number
  readonly output: string
}

function run(args: readonly string[]): Promise<Told> {
  const words = ['--max-old-space-size=256', '--import', 'tsx', script, ...args]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, { maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: `${stdout}${stderr}` })
    })
  })
}
