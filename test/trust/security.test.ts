/** Checks SECURITY.md with the tests that it names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(`${root}/SECURITY.md`, 'utf8')

/** The rows of its tables: a promise, and its tests. */
const rows = [...page.matchAll(/^\| (.+) \| (.+) \|$/gm)]
  .map(([, promise = '', tests = '']) => ({ promise, tests }))
  .filter(({ promise }) => promise !== 'promise' && !/^-+$/.test(promise))
const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)

test('each promise names the tests that prove it', () => {
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ tests }) => !/^`test\/[^`]+`(, `test\/[^`]+`)*$/.test(tests))).toEqual([])
})

test('each named test is run by CI', () => {
  expect(named.filter((path) => !path.endsWith('.test.ts') || !existsSync(`${root}/${path}`))).toEqual([])
})

test('each test in test/trust/ proves a promise', () => {
  const all = readdirSync(`${root}/test/trust`).filter((name) => name.endsWith('.test.ts'))
  expect(all.map((name) => `test/trust/${name}`).filter((path) => !named.includes(path))).toEqual([])
})
