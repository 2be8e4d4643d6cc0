import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The test files that vitest finds, each with its project. */
function listed(): readonly { readonly file: string; readonly projectName: string }[] {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const list = execFileSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], { cwd: root })
  return JSON.parse(list.toString())
}

test('each test file is run by exactly one of `npm test`, `npm run test:slow` and `npm run test:ecosystem`', () => {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
  const found = listed()
  const paths = found.map(({ file }) => relative(root, file).replaceAll('\\', '/'))
  expect(paths.sort()).toEqual(files.sort())
  expect([...new Set(found.map(({ projectName }) => projectName))].sort()).toEqual([
    'ecosystem',
    'fast',
    'slow',
  ])
})

test('every file in the list of slow ones exists', () => {
  const named = [
    ...readFileSync(join(root, 'vitest.config.ts'), 'utf8').matchAll(/'(test\/[\w/-]+\.test\.ts)'/g),
  ]
  const slow = listed().filter(({ projectName }) => projectName === 'slow')
  expect(slow.map(({ file }) => relative(root, file).replaceAll('\\', '/')).sort()).toEqual(
    named.map(([, path]) => path).sort(),
  )
})
