import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const list = execFileSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], { cwd: root })
/** The test files that vitest finds, each with its project. */
const found: readonly { readonly file: string; readonly projectName: string }[] = JSON.parse(list.toString())

test('each test file is run by exactly one of `npm test`, `npm run test:slow` and `npm run test:ecosystem`', () => {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
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
  const slow = found.filter(({ projectName }) => projectName === 'slow')
  expect(slow.map(({ file }) => relative(root, file).replaceAll('\\', '/')).sort()).toEqual(
    named.map(([, path]) => path).sort(),
  )
})

test('a module that fast tests share has no hooks: only the first file of a process would run them', () => {
  const hook = /^(?:after|before)(?:All|Each)\(/m
  const modules = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(?<!\.test)\.ts$/.test(path) && !/node_modules|^ecosystem|^cases\W/.test(path),
  )
  const texts = modules.map((path) => [path, readFileSync(join(root, 'test', path), 'utf8')] as const)
  expect(texts.filter(([, text]) => hook.test(text)).map(([path]) => path.replaceAll('\\', '/'))).toEqual([
    'support/each-file.ts',
  ])
})
