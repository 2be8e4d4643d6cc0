import { describe, expect, test } from 'vitest'
import { Reporter } from '../../src/diagnostics/diagnostic.ts'
import { type SourceNode, toData } from '../../src/ir/source.ts'
import { parseYaml } from '../../src/parse/parse-yaml.ts'

function parse(text: string): { readonly node: SourceNode | undefined; readonly codes: readonly string[] } {
  const reporter = new Reporter('api.flexgen.yaml', text)
  const node = parseYaml(text, reporter)
  return { node, codes: reporter.diagnostics.map(({ code }) => code) }
}

function dataOf(text: string): unknown {
  const { node, codes } = parse(text)
  expect(codes).toEqual([])
  return node && toData(node)
}

describe('an alias', () => {
  test('refers to the last preceding node with its anchor', () => {
    expect(dataOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')).toEqual({ a: 1, b: 1, c: 2, d: 2 })
  })

  test('does not change what later ones refer to', () => {
    const text = 'a: &x { b: &y 1 }\nc: &y 2\nd: *x\ne: *y\n'
    expect(dataOf(text)).toEqual({ a: { b: 1 }, c: 2, d: { b: 1 }, e: 2 })
  })

  test('can be a key', () => {
    expect(dataOf('&x a: 1\nb: *x\n')).toEqual({ a: 1, b: 'a' })
  })

  test.each(['a: *x\nb: &x 1\n', 'a: &x [*x]\n', 'a: *x\n'])('is an error in %j', (text) => {
    expect(parse(text).codes).toEqual(['yaml/alias'])
  })
})

describe('nesting that is too deep is one error', () => {
  const chain = Array.from({ length: 150 }, (_, at) => `k${at}: &a${at} [*a${at - 1}]\n`).slice(1)
  test.each([
    ['lists of 101 levels', `a: ${'['.repeat(101)}${']'.repeat(101)}\n`],
    ['lists in block style', `${'- '.repeat(101)}a\n`],
    ['two values', `a: ${'['.repeat(101)}${']'.repeat(101)}\nb: ${'['.repeat(101)}${']'.repeat(101)}\n`],
    ['aliases that contain each other', `k0: &a0 [1]\n${chain.join('')}`],
    ['brackets closed only in comments', '[ # ]\n'.repeat(50_000)],
    ['brackets closed only in quotes', '["\n]\n",\n'.repeat(30_000)],
  ])('%s', (_, text) => {
    expect(parse(text).codes).toEqual(['yaml/syntax'])
  })

  test('100 levels are not', () => {
    expect(parse(`a: ${'['.repeat(99)}${']'.repeat(99)}\n`).codes).toEqual([])
  })
})

test('a repeated key is reported with the other problems', () => {
  expect(parse('a: 1\nb: !what 2\na: 3\n"a": 4\n').codes).toEqual([
    'yaml/tag',
    'yaml/duplicate-key',
    'yaml/duplicate-key',
  ])
})
