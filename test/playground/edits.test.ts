/** Changes of a config by the form: only their own place changes, and reading it back gives the value. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, isSeq } from 'yaml'
import { applied, changesFor, type Edit } from '../../playground/src/form/edits.ts'
import { parseText } from '../../playground/src/schema/cursor.ts'
import { configOf, nodeAt, nodesOf, withValueAt } from '../../playground/src/schema/document.ts'
import type { Path } from '../../playground/src/schema/model.ts'
import { sameValue, type Value } from '../../playground/src/schema/rules.ts'
import { itemsOf, textOf } from '../editor/battery.ts'

function change(text: string, ...edits: readonly Edit[]): string | undefined {
  const changes = changesFor(text, edits)
  return changes && applied(text, changes)
}

describe('a value', () => {
  const text = `# Head.
auth:
  type: apiKey # The type.

  # The key.
  key: "X-Key"
  value: 'it''s' # Quoted.
`

  test('is replaced at its place, in its quotes', () => {
    expect(change(text, { path: ['auth', 'type'], value: 'bearer' })).toBe(text.replace('apiKey', 'bearer'))
    expect(change(text, { path: ['auth', 'key'], value: 'a "b"' })).toBe(text.replace('X-Key', 'a \\"b\\"'))
    expect(change(text, { path: ['auth', 'value'], value: "that's" })).toBe(text.replace("it''s", "that''s"))
    expect(change(text, { path: ['auth', 'type'], value: 'off' })).toBe(text.replace('apiKey', '"off"'))
    expect(change(text, { path: ['auth', 'type'], value: '${env.A}' })).toBe(
      text.replace('apiKey', '${env.A}'),
    )
  })

  test('is added after the others, or after those that are named', () => {
    expect(change(text, { path: ['auth', 'addTo'], value: 'query' })).toBe(`${text}  addTo: query\n`)
    expect(change(text, { path: ['auth', 'addTo'], value: 'query', after: ['type'] })).toBe(
      text.replace('# The type.\n', '# The type.\n  addTo: query\n'),
    )
    expect(change(text, { path: ['headers', 'Accept'], value: '*/*' })).toBe(
      `${text}headers:\n  Accept: "*/*"\n`,
    )
  })

  test('is removed with its line, and leaves other comments', () => {
    expect(change(text, { path: ['auth', 'key'], value: undefined })).toBe(
      text.replace('  key: "X-Key"\n', ''),
    )
    expect(change(text, { path: ['auth'], value: undefined })).toBe('# Head.\n{} # Quoted.\n')
  })

  test('of several edits, all are made', () => {
    const edits: readonly Edit[] = [
      { path: ['auth', 'type'], value: 'bearer' },
      { path: ['auth', 'key'], value: undefined },
      { path: ['auth', 'token'], value: '${env.TOKEN}' },
    ]
    expect(change(text, ...edits)).toBe(
      `${text.replace('apiKey', 'bearer').replace('  key: "X-Key"\n', '')}  token: \${env.TOKEN}\n`,
    )
  })
})

test.each<readonly [string, string, Edit, string]>([
  ['an empty config', '', { path: ['flexgen'], value: 1 }, 'flexgen: 1\n'],
  ['only a comment', '# A', { path: ['flexgen'], value: 1 }, '# A\nflexgen: 1\n'],
  ['a key without a value', 'auth:\n', { path: ['auth', 'type'], value: 'none' }, 'auth:\n  type: none\n'],
  ['no line break', 'a: 1', { path: ['b'], value: [1, 2] }, 'a: 1\nb: [1, 2]'],
  ['CRLF', 'a:\r\n  b: 1\r\n', { path: ['a', 'c'], value: { d: 2 } }, 'a:\r\n  b: 1\r\n  c:\r\n    d: 2\r\n'],
  ['wide indentation', 'a:\n    b: 1\n', { path: ['c'], value: { d: 2 } }, 'a:\n    b: 1\nc:\n    d: 2\n'],
  ['a flow map', 'a: { b: 1 } # x\n', { path: ['a', 'c'], value: 'd, e' }, 'a: { b: 1, c: "d, e" } # x\n'],
  ['an empty flow map', 'a: {}\n', { path: ['a', 'c'], value: 1 }, 'a:\n  c: 1\n'],
  ['a flow map of lines', 'a: {\n  b: 1,\n}\n', { path: ['a', 'c'], value: 1 }, 'a: {\n  b: 1,\n  c: 1\n}\n'],
  ['JSON', '{ "a": { "b": 1 } }', { path: ['a', 'c'], value: ['x'] }, '{ "a": { "b": 1, "c": ["x"] } }'],
  ['a reference in JSON', '{ "a": "b" }', { path: ['a'], value: '${env.A}' }, '{ "a": "${env.A}" }'],
  [
    'a reference in a flow map',
    'a: { b: c }',
    { path: ['a', 'b'], value: '${env.A}' },
    'a: { b: "${env.A}" }',
  ],
  ['an item', 'a:\n- b\n- c # d\n', { path: ['a', 2], value: 'e' }, 'a:\n- b\n- c # d\n- e\n'],
  [
    'a map as an item',
    'a:\n  - b: 1\n',
    { path: ['a', 1], value: { c: 2, d: 3 } },
    'a:\n  - b: 1\n  - c: 2\n    d: 3\n',
  ],
  [
    'the first key of an item',
    'a:\n  - b: 1\n    c: 2\n',
    { path: ['a', 0, 'b'], value: undefined },
    'a:\n  - c: 2\n',
  ],
  ['the first item', 'a:\n  - b\n  # c\n  - d\n', { path: ['a', 0], value: undefined }, 'a:\n  # c\n  - d\n'],
  ['the only item', 'a:\n  - b\nc: 1\n', { path: ['a', 0], value: undefined }, 'a: []\nc: 1\n'],
  [
    'after a block of text',
    'a: |\n  b\n\n# c\nd: 1\n',
    { path: ['e'], value: 1, after: ['a'] },
    'a: |\n  b\ne: 1\n\n# c\nd: 1\n',
  ],
  ['a block of text', 'a: |\n  b\n\n# c\nd: 1\n', { path: ['a'], value: 'x' }, 'a: x\n\n# c\nd: 1\n'],
  ['a map for a scalar', 'a: b # c\n', { path: ['a'], value: { d: 1 } }, 'a:\n  d: 1 # c\n'],
  [
    'a scalar for a map',
    'a:\n  # c\n  d: 1\ne: 1\n',
    { path: ['a'], value: false },
    'a:\n  # c\n  false\ne: 1\n',
  ],
  ['an anchor', 'a: &x b\nc: *x\n', { path: ['c'], value: 'd' }, 'a: &x b\nc: d\n'],
])('%s', (_, text, edit, expected) => {
  expect(change(text, edit)).toBe(expected)
})

test('a value that comes from an alias is not changed, nor one with others that refer to it', () => {
  expect(change('a: &x { b: 1 }\nc: *x\n', { path: ['c', 'b'], value: 2 })).toBeUndefined()
  expect(change('a: &x { b: 1 }\nc: *x\n', { path: ['a', 'b'], value: 2 })).toBeUndefined()
})

test('nothing is changed in a config that cannot be parsed', () => {
  expect(change('a: { b: 1\n', { path: ['a', 'b'], value: 2 })).toBeUndefined()
})

test('a key is renamed, but not to one that is there', () => {
  const text = 'headers:\n  Accept: a # b\n  "X-Y": c\n'
  const rename = (from: string, name: string): string | undefined => {
    const changes = changesFor(text, [{ path: ['headers', from], name }])
    return changes && applied(text, changes)
  }
  expect(rename('Accept', 'X-A')).toBe(text.replace('Accept', 'X-A'))
  expect(rename('X-Y', '1: 2')).toBe(text.replace('X-Y', '1: 2'))
  expect(rename('Accept', 'X-Y')).toBeUndefined()
})

/** Comments with the offsets where they start. */
function commentsOf(text: string): readonly (readonly [number, string])[] {
  const document = parseText(text)
  const scalars = [...nodesOf(document.contents)].flatMap(({ node }) =>
    node?.range && !isMap(node) && !isSeq(node) ? [node.range] : [],
  )
  return [...text.matchAll(/(?<=^|\s)#.*/gm)]
    .filter(({ index }) => !scalars.some(([from, to]) => index >= from && index < to))
    .map(({ index, 0: comment }) => [index, comment])
}

const known = ['examples', 'recipes'].flatMap((folder) => {
  const url = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.flexgen.yaml'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'))
})
const texts = [...known, ...itemsOf('good').map((item) => textOf(item, ['‹', '›']).text)]

const values = fc.oneof(
  fc.constantFrom<Value[]>(
    'off',
    'true',
    '1.0',
    '',
    ' a',
    'a: b',
    '# a',
    '- a',
    '${env.A}',
    "it's",
    '"',
    '\\',
    'a\nb',
    '<<',
    '*x',
    '&x',
    '!a',
    '0x10',
    '1e3',
    '2020-01-01',
    '{a}',
    '[a]',
    'é\u2028',
    'null',
    '~',
    '@',
    '%a',
    'a #b',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\u0000\ufeff]/.test(text)),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom<Value[]>(null, [], ['a', 'b'], {}, { a: 1 }, { a: { b: ['c', 'd, e'] }, 'f g': 'h' }, [
    { a: 1, b: { c: 2 } },
    'd',
  ]),
)
const names = fc.constantFrom('added', 'X-Y', 'a b', '1', 'true', 'a: b', '"')

const seed = process.env['CI'] ? 18 : Math.floor(Math.random() * 2 ** 31)

test(`a random change of any config changes nothing else, seed ${seed}`, () => {
  let done = 0
  const random = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    action: fc.constantFrom('set', 'remove', 'add'),
    value: values,
    name: names,
  })
  fc.assert(
    fc.property(random, ({ text, at, action, value, name }) => {
      const document = parseText(text)
      if (/(^|\s)[&*]\w/.test(text)) return
      const places = [...nodesOf(document.contents)].filter(
        ({ path, isKey }) => !isKey && (path.length || action === 'add'),
      )
      const place = places[at % places.length]
      if (!place) return
      const isCollection = isMap(place.node) || isSeq(place.node)
      if (action === 'add' && !isCollection) return
      const path: Path =
        action !== 'add' ? place.path : [...place.path, isSeq(place.node) ? place.node.items.length : name]
      const edit = { path, value: action === 'remove' ? undefined : value }
      const changes = changesFor(text, [edit])
      if (!changes) throw new Error(`no change: ${JSON.stringify([text, edit])}`)
      const result = applied(text, changes)
      const before = configOf(document)
      const after = configOf(parseText(result))
      expect(sameValue(after, withValueAt(before, path, edit.value) ?? {})).toBe(true)
      // Comments outside the value, and the line of what is removed, stay in their order.
      const found = action === 'add' ? undefined : nodeAt(document, path)
      const [from = Number.POSITIVE_INFINITY] =
        (found?.pair?.key as typeof place.node)?.range ?? found?.node?.range ?? []
      const lines = text.slice(from, Math.max(from, ...(found?.node?.range ? [found.node.range[1]] : [])))
      const to = action === 'remove' ? text.indexOf('\n', from + lines.trimEnd().length) : from + lines.length
      const kept = commentsOf(text).filter(([index]) => index < from || index >= to)
      const comments = commentsOf(result).map(([, comment]) => comment)
      let next = 0
      for (const [, comment] of kept) {
        const found = comments.indexOf(comment, next)
        if (found < 0) throw new Error(`lost ${comment}: ${JSON.stringify([text, edit, result])}`)
        next = found + 1
      }
      const [only, another] = changes
      expect(another).toBeUndefined()
      if (only && action === 'set' && path.length) {
        expect(only.from).toBeGreaterThanOrEqual(from)
        expect(only.to).toBeLessThanOrEqual(from + Math.max(lines.length, lines.trimEnd().length + 1))
      }
      done++
    }),
    { seed, numRuns: Number(process.env['RUNS'] ?? 300) },
  )
  expect(done).toBeGreaterThan(80)
})
