/**
 * Tests what the editor offers and shows, with configs that are data:
 *
 * - `completion/`: `offers` lists everything offered at `¦`, in order. `inserts` maps an offered name to its snippet.
 * - `hover/`: `shows` is what is shown at `¦`, without the link to the schema below it.
 *
 * `config` is a whole config; `auth` is the auth of a config that contains nothing else.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { anchorOf, authPages, KeyTables, type Schema as PlainSchema } from '../../scripts/docs/key-table.ts'
import { plainSchema } from '../../scripts/plain-schema.ts'
import { testWith } from '../support/external.ts'
import { itemsOf, textOf, type Written } from './battery.ts'
import {
  type CompletionItem,
  LanguageServer,
  type LspPosition,
  languageServerPath,
} from './language-server.ts'

interface Completion extends Written {
  readonly offers: readonly string[]
  readonly inserts?: Readonly<Record<string, string>>
}

interface Hover extends Written {
  readonly shows: string
}

const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(schemaUrl, 'utf8')) as Schema
const completions = itemsOf<Completion>('completion')
const hovers = itemsOf<Hover>('hover')
const withServer = testWith({ 'yaml-language-server': languageServerPath })

function placeOf(item: Written): readonly [string, LspPosition] {
  const { text, start } = textOf(item, ['¦', ''])
  if (!start) throw new Error(`${item.name}: the item has no mark`)
  return [text, start]
}

test('the battery is large enough', () => {
  expect(completions.length + hovers.length).toBeGreaterThanOrEqual(100)
})

/** For each key of the schema, as `OWNER.KEY`, whether its own map describes it. */
function keysByHelp(): ReadonlyMap<string, boolean> {
  const { definitions, ...root } = schema
  const helped = new Map<string, boolean>()
  const visit = (owner: string, node: unknown, isChoice: boolean): void => {
    if (typeof node !== 'object' || node === null || 'x-editor' in node) return
    for (const [word, value] of Object.entries(node)) {
      if (word === 'properties' && !isChoice) {
        for (const [key, schema] of Object.entries<Schema | boolean>(value)) {
          if (schema === false) continue
          const target =
            typeof schema === 'object' ? definitions?.[schema.$ref?.split('/').at(-1) ?? ''] : undefined
          const text =
            typeof schema === 'object' && (schema.markdownDescription ?? target?.markdownDescription)
          helped.set(`${owner}.${key}`, Boolean(text) || (helped.get(`${owner}.${key}`) ?? false))
        }
      }
      visit(owner, value, isChoice || word === 'if' || word === 'not')
    }
  }
  visit('config', root, false)
  for (const [name, definition] of Object.entries(definitions ?? {})) visit(name, definition, false)
  return helped
}

interface Schema {
  readonly $ref?: string
  readonly markdownDescription?: string
  readonly markdownEnumDescriptions?: readonly string[]
  readonly errorMessage?: string
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly if?: Schema
  readonly items?: Schema
  readonly else?: Schema
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly propertyNames?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

test('every key has a description', () => {
  const helped = keysByHelp()
  expect(helped.size).toBeGreaterThan(100)
  // Other definitions describe these, since they depend on the placement, the type or the kind of refresh. `subject` is
  // that of the client assertion, which is required in one case.
  const elsewhere =
    /\.(type|headerKey|tokenPrefix|queryKey|cookieKey|alg|crit|b64)$|^(renewal|refreshRequest)\.|^oauth2\.subject$/
  expect([...helped].filter(([key, has]) => !has && !elsewhere.test(key)).map(([key]) => key)).toEqual([])
})

/** Description of a key, from one of the schemas that describe it. */
interface Help {
  readonly key: string
  readonly schema: Schema
  readonly text: string
}

/** Each description of a key, in the order of the schema. */
function helpOf(node: unknown, found: Help[] = []): readonly Help[] {
  if (typeof node !== 'object' || node === null) return found
  for (const [word, value] of Object.entries(node)) {
    if (word === 'properties') {
      for (const [key, property] of Object.entries<Schema>(value)) {
        const { $ref = '', ...own } = property
        const described = { ...schema.definitions?.[$ref.split('/').at(-1) ?? ''], ...own }
        const { markdownDescription: text } = described
        if (text !== undefined) found.push({ key, schema: described, text })
      }
    }
    helpOf(value, found)
  }
  return found
}

const help = helpOf(schema)
const link = /\n\nDocs: `node_modules\/flexgen\/(docs\/[\w/-]+\.md)(?:#([\w-]+))?`$/

test('each description says what happens if the key is omitted, and links to the docs', () => {
  expect(help.length).toBeGreaterThan(140)
  for (const { key, text } of help) {
    expect(text, key).toMatch(
      /\n\nDefault: | Required\.|\bRequired, except|\n\nOptional\.|If omitted|key is omitted/,
    )
    expect(text, key).toMatch(link)
  }
})

test('each key has an example, or values', () => {
  const withExample = new Set(
    help
      .filter(({ schema, text }) => hasExample(schema) || text.includes('Example: `'))
      .map(({ key }) => key),
  )
  // Examples of required keys are in the skeletons.
  const inSkeletons = [...JSON.stringify(schema).matchAll(/"(\w+)":\{"examples":/g)].map(([, key]) => key)
  const without = help.map(({ key }) => key).filter((key) => !withExample.has(key))
  expect(without.filter((key) => !inSkeletons.includes(key))).toEqual([])
})

function hasExample({ examples, enum: values, anyOf = [], items, else: otherwise }: Schema): boolean {
  return Boolean(examples ?? values) || [...anyOf, items, otherwise].some((each) => each && hasExample(each))
}

test('the docs have an anchor for each key, and its description links to it', () => {
  const linked = new Set(help.map(({ text }) => link.exec(text)?.slice(1).join('#')))
  const tables = new KeyTables(plainSchema(schema) as PlainSchema)
  const inAuth = Object.entries(authPages).flatMap(([type, page]) =>
    tables.pathsOf(tables.mapAt([type])).map((path) => `${page}#${anchorOf(path)}`),
  )
  const atTop = Object.keys(schema.properties ?? {}).map((key) => `docs/config.md#${anchorOf([key])}`)
  expect(inAuth.length).toBeGreaterThan(80)
  expect([...inAuth, ...atTop].filter((place) => !linked.has(place))).toEqual([])
})

test('each link leads to an existing place', () => {
  const links = [...JSON.stringify(schema).matchAll(/Docs: `node_modules\/flexgen\/([^`#]+)#?([^`]*)`/g)]
  expect(links.length).toBeGreaterThan(140)
  const { files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly files: readonly string[]
  }
  for (const [target, page = '', anchor = ''] of links) {
    expect(
      files.some((file) => page === file || page.startsWith(`${file}/`) || matches(file, page)),
      target,
    ).toBe(true)
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    const heading = new RegExp(`^#+ \`?${anchor.replaceAll('-', '[ .-]')}\`?$`, 'im')
    if (anchor) expect(text.includes(`<a id="${anchor}">`) || heading.test(text), target).toBe(true)
  }
})

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path)
}

test('each value has a description', () => {
  const values = valuesOf(schema)
  expect(values.length).toBeGreaterThan(15)
  for (const { enum: all = [], markdownEnumDescriptions: texts } of values) {
    expect(texts?.length, String(all)).toBe(all.length)
    for (const text of texts ?? []) expect(text).toMatch(/\w.*\.(?: Docs: `[^`]+`)?$/)
  }
})

/** Every choice among values, except for conditions, and schemas that only narrow a choice or refuse a value. */
function valuesOf(node: unknown, found: Schema[] = []): readonly Schema[] {
  if (typeof node !== 'object' || node === null || 'x-editor' in node) return found
  const { enum: values, errorMessage, if: condition } = node as Schema
  if (condition?.$ref !== undefined) return found
  if (values && (errorMessage === undefined || 'markdownDescription' in node)) found.push(node)
  for (const [word, value] of Object.entries(node))
    if (!['if', 'not', 'propertyNames'].includes(word)) valuesOf(value, found)
  return found
}

test('the keys that an editor knows are those of the maps', () => {
  const { definitions = {}, ...root } = schema
  const lists = Object.entries(definitions).filter(([name]) => name.startsWith('keysOf'))
  expect(lists.length).toBeGreaterThan(5)
  for (const [name, list] of lists) {
    const map = name.replace(/^keysOf(.)/, (_, first: string) => first.toLowerCase())
    const { properties } = map === 'config' ? root : (definitions[map] ?? {})
    expect(list.propertyNames?.enum, name).toEqual(Object.keys(properties ?? {}))
  }
})

describe('help', () => {
  let offered: readonly (readonly CompletionItem[])[] = []
  let shown: readonly string[] = []
  beforeAll(async () => {
    if (languageServerPath === undefined) return
    const server = await LanguageServer.start()
    offered = await Promise.all(completions.map((item) => server.complete(...placeOf(item))))
    shown = await Promise.all(hovers.map((item) => server.hover(...placeOf(item))))
    await server.stop()
  })

  for (const [index, { name, offers, inserts = {} }] of completions.entries()) {
    withServer(`completion: ${name}`, () => {
      const found = offered[index] ?? []
      expect(found.map(({ label }) => label)).toEqual(offers)
      for (const [label, text] of Object.entries(inserts)) {
        const texts = found
          .filter((item) => item.label === label)
          .map(({ textEdit, insertText }) => textEdit?.newText ?? insertText)
        expect(texts).toContain(text)
      }
    })
  }

  for (const [index, { name, shows }] of hovers.entries()) {
    withServer(`hover: ${name}`, () => {
      expect(shown[index]?.replace(/\s*Source: \[.*\]\(.*\)\s*$/, '')).toBe(shows.trimEnd())
    })
  }
})
