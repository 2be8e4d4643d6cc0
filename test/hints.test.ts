/**
 * issue 12, D2, D3, D5: every diagnostic about an unknown key, a wrong value, a missing key or a bad reference has a
 * hint, and following it removes the diagnostic. Tested with the configs of all cases and of the editor's battery.
 */
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Document, isMap, isPair, isScalar, type Pair, parse, parseDocument, visit } from 'yaml'
import { compile } from '../src/compile.ts'
import type { Diagnostic, Position } from '../src/diagnostics/diagnostic.ts'
import { itemsOf, textOf as textOfItem, type Written } from './editor/battery.ts'
import { cases, casesFolder, filesIn } from './support/cases.ts'

/** Codes of diagnostics that a single edit fixes. */
const withHint: ReadonlySet<string> = new Set([
  ...[
    'config/unknown-key',
    'config/missing-key',
    'config/wrong-type',
    'config/wrong-value',
    'config/version',
  ],
  ...[
    'config/base-url',
    'config/allowed-host',
    'config/header-name',
    'config/near-name',
    'config/placeholder',
  ],
  ...['references/syntax', 'references/unknown-source', 'references/unknown-variable', 'references/not-here'],
  ...['references/not-available', 'references/optional', 'config/no-effect'],
])

/** Diagnostics whose hint cannot be followed, or whose config needs more than one edit, by config, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'config/wrong-type-query-text/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/no-blank-behind-colon-alone/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/no-blank-behind-colon-flow/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/duplicate-key-and-others/api.flexgen.yaml':
    'the config is no YAML, so that no entry of it can be replaced',
  'battery: no space after the colon of a type': 'the value may be a secret, and is not repeated',
  'battery: no space after the dashes of a list': 'there are several places',
}

interface Config {
  readonly name: string
  readonly file: string
  readonly text: string
}

const configs: readonly Config[] = [
  ...cases.flatMap((name) =>
    [...filesIn(join(casesFolder, name))]
      .filter(([path]) => /^[^/]*\.flexgen\.(ya?ml|json)$/.test(path))
      .map(([path, bytes]) => ({ name: `${name}/${path}`, file: basename(path), text: bytes.toString() })),
  ),
  ...itemsOf<Written & { readonly code: string }>('faulty').map((item) => ({
    name: `battery: ${item.name}`,
    file: 'api.flexgen.yaml',
    text: textOfItem(item, ['‹', '›']).text,
  })),
]

const found = configs.flatMap((config) =>
  compile({ path: config.file, text: config.text })
    .diagnostics.filter(({ code }) => withHint.has(code))
    .map((diagnostic) => ({ config, diagnostic, name: `${config.name}: ${diagnostic.message}` })),
)

test('there are hundreds of them, with every code', () => {
  expect(found.length).toBeGreaterThan(400)
  expect(new Set(found.map(({ diagnostic }) => diagnostic.code))).toEqual(withHint)
})

test('each exception is still needed', () => {
  const names = new Set(configs.map(({ name }) => name))
  expect(Object.keys(exceptions).filter((name) => !names.has(name))).toEqual([])
})

describe('following each hint removes its diagnostic', () => {
  test.each(found)('$name', ({ config, diagnostic }) => {
    expect(diagnostic.hint, 'no hint').toBeDefined()
    if (Object.hasOwn(exceptions, config.name)) return
    const attempts = edits(diagnostic.hint ?? '')
    expect(attempts, diagnostic.hint).not.toEqual([])
    for (const attempt of attempts) {
      const text = attempt({ ...config, diagnostic })
      const { diagnostics } = compile({ path: config.file, text })
      const same = (each: Diagnostic): boolean =>
        each.code === diagnostic.code && each.message === diagnostic.message
      const before = found.filter((each) => each.config === config && same(each.diagnostic)).length
      expect(
        diagnostics.filter((each) => each.code.startsWith('yaml/')),
        text,
      ).toEqual([])
      expect(diagnostics.filter(same).length, `${diagnostic.hint}\n${text}`).toBeLessThan(before)
    }
  })
})

/** A config and one of its diagnostics. */
interface Faulty extends Config {
  readonly diagnostic: Diagnostic
}

/** The text of a config after following a hint. */
type Edit = (faulty: Faulty) => string

/** The edits that a hint suggests, one for each alternative. */
function edits(hint: string): readonly Edit[] {
  const code = '`([^`]+)`'
  const codes = [...hint.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner)
  const matches = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`, 's').exec(hint)
  const inside = matches(`(?:did you mean|it belongs in) (.*?)(?: in (.*?))?\\??(?:; .*)?`)
  if (hint.startsWith('it belongs in ')) {
    const places = hint.replace(/;.*/, '').matchAll(/`([^`]+)`/g)
    return [...places].map(([, place = '']) => move(place, undefined))
  }
  if (hint.startsWith('did you mean ') && inside) {
    const names = [...(inside[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const places = [...(inside[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)
    if (places.length === 0) return names.map(rename)
    return names.flatMap((name) => places.map((place) => move(place, name)))
  }
  if (hint.startsWith('it belongs to ')) return codes.map((entry) => addEntries([entry]))
  if (/^the (keys|only other key) here /.test(hint)) return codes.map(rename)
  if (hint.startsWith('the sources here are ')) return codes.map((source) => replace(`\${${source}.NAME}`))
  const choice = matches(`remove ${code}, or write ${code}`)
  if (choice && isEntry(choice[2] ?? '')) return [remove, addEntries([choice[2] ?? ''])]
  if (hint.startsWith('remove ')) return [remove]
  const wrapper = matches('move .* out of `[^`]+`')
  if (wrapper) return [unwrap]
  if (hint.startsWith('indent ')) return [indent(codes)]
  if (matches(`add (?:${code}(?:, | and )?)+`)) return [addEntries(codes)]
  const optional = matches(`write ${code} for ${code}, or .*`)
  if (optional) return [setIn(['variables', optional[2] ?? ''], optional[1] ?? '')]
  if (hint === 'write `$${` for a plain `${`') return [replace('$${')]
  const set = matches(`set ${code} in ${code}`)
  if (set) return [setIn(set[2]?.split('.') ?? [], set[1] ?? '')]
  const written = matches(`write ${code}(?: in ${code})?`)
  if (written) return [instead(written[1] ?? '', written[2]?.split('.') ?? [])]
  if (hint.startsWith('declare it: '))
    return [setIn(hint.includes(' in `variables`') ? ['variables'] : [], codes[0] ?? '')]
  const declared = matches(`(\\$\\{.*?\\}) with ${code}.*`)
  if (declared) {
    const place = hint.includes(' in `variables`') ? ['variables'] : []
    return [
      (faulty) =>
        setIn(place, declared[2] ?? '')({ ...faulty, text: replacePlaceholder(faulty, declared[1] ?? '') }),
    ]
  }
  const either = matches(`(\\$\\{[^}]*\\}) if .*, otherwise (\\$\\{[^}]*\\})`)
  if (either) return [replace(either[1] ?? ''), replace(either[2] ?? '')]
  if (matches(`${code}, or ${code}.*`)) return codes.slice(0, 2).map((entry) => addEntries([entry]))
  if (matches(`${code} with ${code}.*`)) {
    const [, , dropped] = codes
    return [(faulty) => without(dropped, addEntries(codes.slice(0, 2))(faulty))]
  }
  if (codes.length) return codes.filter((entry) => entry.includes(': ')).map((entry) => addEntries([entry]))
  // Replaces an entry without a name.
  if (hint === 'NAME: value') return [instead(hint, [])]
  return [isEntry(hint) ? addEntries([hint]) : replace(hint)]
}

function isEntry(hint: string): boolean {
  const value: unknown = /^["'[{]/.test(hint) && !/^"[^"]*":/.test(hint) ? hint : parse(hint)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Replaces what the diagnostic marks. */
function replace(words: string): Edit {
  return ({ text, diagnostic: { range } }) =>
    text.slice(0, offsetOf(text, range.start)) + words + text.slice(offsetOf(text, range.end))
}

/** Replaces another tool's placeholder with a reference. */
function replacePlaceholder({ text, diagnostic }: Faulty, reference: string): string {
  const [, placeholder = ''] = /contains `([^`]+)`/.exec(diagnostic.message) ?? []
  const start = text.indexOf(placeholder, offsetOf(text, diagnostic.range.start))
  return text.slice(0, start) + reference + text.slice(start + placeholder.length)
}

/** Renames the key, or changes the value, that the diagnostic marks. */
function rename(name: string): Edit {
  return (faulty) => {
    const { document, pair, isKey } = placeOf(faulty)
    if (!pair) return replace(name)(faulty)
    // As the parser reads it: `1.0` is a string.
    if (isKey) pair.key = document.createNode(name)
    else return replace(/^[\d.]+$/.test(name) ? JSON.stringify(name) : name)(faulty)
    return document.toString({ lineWidth: 0 })
  }
}

/** Moves the entry that the diagnostic marks into a map of its map, or of the config. */
function move(place: string, name: string | undefined): Edit {
  return (faulty) => {
    const { document, path, pair } = placeOf(faulty)
    const key = path.at(-1) ?? ''
    const outer = path.slice(0, -1)
    document.deleteIn(path)
    const target = place === 'auth' ? ['auth'] : [...outer, place]
    document.setIn([...target, name ?? key], pair?.value ?? '')
    return document.toString({ lineWidth: 0 })
  }
}

/** Moves the entries of a map into the map around it. */
function unwrap(faulty: Faulty): string {
  const { document, path } = placeOf(faulty)
  const [inner, outer] = [document.getIn(path), document.getIn(path.slice(0, -1))]
  if (!isMap(inner) || !isMap(outer)) throw new Error('not a map in a map')
  document.deleteIn(path)
  outer.items.push(...inner.items)
  return document.toString({ lineWidth: 0 })
}

/** Adds entries to the map that the diagnostic marks. */
function indent(keys: readonly string[]): Edit {
  return (faulty) => {
    const { document, path } = placeOf(faulty)
    document.setIn(path, document.createNode(Object.fromEntries(keys.map((key) => [key, document.get(key)]))))
    for (const key of keys) document.delete(key)
    return document.toString({ lineWidth: 0 })
  }
}

function remove(faulty: Faulty): string {
  const { document, path } = placeOf(faulty)
  document.deleteIn(path)
  return document.toString({ lineWidth: 0 })
}

/** Adds entries to the map of the diagnostic, replacing those with the same keys. */
function addEntries(entries: readonly string[]): Edit {
  return (faulty) => {
    const { document, path, isKey, node } = placeOf(faulty)
    const isMissing = faulty.diagnostic.code === 'config/missing-key'
    const isRoot = isMissing && /missing in the config/.test(faulty.diagnostic.message)
    const map = isRoot ? [] : isMissing && isMap(node) ? path : path.slice(0, -1)
    // Items of a list have no keys.
    const inMap =
      isKey || isMissing || isMap(document.getIn(map)) || map.length === 0 ? map : map.slice(0, -1)
    // Its key may differ.
    if (faulty.diagnostic.code === 'config/wrong-type') document.deleteIn(path)
    for (const entry of entries) {
      for (const [key, value] of Object.entries(parse(entry) as object)) {
        document.setIn([...inMap, key], document.createNode(value))
      }
    }
    return document.toString({ lineWidth: 0 })
  }
}

/** Replaces the entry that the diagnostic marks. */
function instead(entry: string, place: Steps): Edit {
  return (faulty) => {
    const { document, path, pair } = placeOf(faulty)
    // A path would not work: a key may be empty or null.
    const map = document.getIn(path.slice(0, -1), true) ?? document.contents
    if (isMap(map)) map.items = map.items.filter((each) => each !== pair)
    return merge(document, [...path.slice(0, -1), ...place], entry)
  }
}

/** Adds an entry to a map of the config. */
function setIn(path: Steps, entry: string): Edit {
  return ({ text }) => merge(parseDocument(text), path, entry)
}

function merge(document: Document, path: Steps, entry: string): string {
  for (const [key, value] of Object.entries(parse(entry) as object)) {
    document.setIn([...path, key], document.createNode(value))
  }
  return document.toString({ lineWidth: 0 })
}

/** The text without a key of `auth`. */
function without(key: string | undefined, text: string): string {
  const document = parseDocument(text)
  if (key !== undefined) document.deleteIn(['auth', key])
  return document.toString({ lineWidth: 0 })
}

/** Keys, and indices in lists. */
type Steps = readonly (string | number)[]

interface Place {
  readonly document: Document
  /** Path of the entry or item that the diagnostic marks. */
  readonly path: Steps
  readonly pair: Pair | undefined
  /** Whether the diagnostic marks the key. */
  readonly isKey: boolean
  readonly node: unknown
}

/** The innermost entry or item at the position of a diagnostic. */
function placeOf({ text, diagnostic }: Faulty): Place {
  const document = parseDocument(text)
  const at = offsetOf(text, diagnostic.range.start)
  let place: Place = { document, path: [], pair: undefined, isKey: false, node: document.contents }
  const holds = (range: readonly number[] | null | undefined): boolean =>
    range !== undefined &&
    range !== null &&
    (range[0] ?? 0) <= at &&
    at <= Math.max(range[1] ?? 0, range[0] ?? 0)
  const pathTo = (ancestors: readonly unknown[]): Steps =>
    ancestors.flatMap((each, index): Steps => {
      if (isPair(each)) return [String((each.key as { value?: unknown })?.value ?? each.key)]
      const next = ancestors[index + 1]
      const parent = each as { items?: readonly unknown[] }
      return Array.isArray(parent.items) && next !== undefined && !isPair(next)
        ? [parent.items.indexOf(next)]
        : []
    })
  visit(document, {
    Pair(_, pair, ancestors) {
      if (isScalar(pair.key) && holds(pair.key.range)) {
        place = { document, path: pathTo([...ancestors, pair]), pair, isKey: true, node: pair.value }
      }
    },
    Scalar(key, node, ancestors) {
      if (key === 'key' || !holds(node.range) || (node.range?.[0] ?? 0) !== at) return
      const parent = ancestors.at(-1)
      place = {
        document,
        path: pathTo([...ancestors, node]),
        pair: isPair(parent) ? parent : undefined,
        isKey: false,
        node,
      }
    },
    Collection(key, node, ancestors) {
      if (key === 'key' || (node.range?.[0] ?? 0) !== at) return
      const parent = ancestors.at(-1)
      place = {
        document,
        path: pathTo([...ancestors, node]),
        pair: isPair(parent) ? parent : undefined,
        isKey: false,
        node,
      }
    },
  })
  return place
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    if (--line === 0) break
    start = end.index + end[0].length
  }
  return start + column - 1
}
