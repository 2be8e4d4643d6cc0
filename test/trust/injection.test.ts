/** A limited share of `npm run trust:inject`. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testSeed } from '../support/random.ts'

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
