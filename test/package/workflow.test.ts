/** The workflow for the owner's repository on GitHub. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from '../../scripts/docs/blocks.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const workflows = readdirSync(fileURLToPath(new URL('.github/workflows', root)))
const text = read('.github/workflows/ci.yml')
const { on, permissions, jobs } = parse(text)
const { strategy, steps, ...job } = jobs.test

test('is the only one', () => {
  expect(workflows).toEqual(['ci.yml'])
  expect(Object.keys(jobs)).toEqual(['test'])
})

test('runs the lines of a checkout from README', () => {
  const block = blocksOf('README.md', read('README.md')).find(({ text }) => text.startsWith('npm ci'))
  const lines = block?.text.trimEnd().split('\n') ?? []
  expect(lines).toHaveLength(2)
  const runs = steps.flatMap(({ run }: { run?: string }) => run ?? [])
  expect(runs.filter((line: string) => line.startsWith('npm'))).toEqual(lines)
  // Each works in the default shell of each system: there is no other syntax than `&&`.
  expect(runs.join('')).toMatch(/^[\w &-]+$/)
})

test('runs on each system, and from the oldest supported Node on', () => {
  const [, oldest] = /^>=(\d+)$/.exec(JSON.parse(read('package.json')).engines.node) ?? []
  expect(strategy.matrix).toEqual({
    os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [Number(oldest), 22, 24],
  })
  expect(strategy['fail-fast']).toBe(false)
  expect(job['runs-on']).toBe('${{ matrix.os }}')
  expect(steps[1].with['node-version']).toBe('${{ matrix.node }}')
})

describe('trusts as little as possible', () => {
  test('it may only read', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(job).not.toHaveProperty('permissions')
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|pull_request_target/)
    expect(Object.keys(on).sort()).toEqual(['pull_request', 'push'])
    expect(steps[0].with).toEqual({ 'persist-credentials': false })
  })

  test('each action is pinned to a commit, with its version', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'))
    expect(lines.length).toBe(2)
    for (const line of lines) {
      expect(line).toMatch(/^ {6}- uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('nothing from an event reaches a shell', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })
})
