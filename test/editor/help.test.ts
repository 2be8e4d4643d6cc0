/**
 * What the editor offers and shows, kept as data:
 *
 * - `completion/`: `offers` is all that is offered at `¦`, in its order; `inserts` is the snippet that an item of
 *   that name puts there.
 * - `hover/`: `shows` is what is shown at `¦`, without the link to the schema below it.
 *
 * An item's config is `config`, or `auth` for one with nothing but these lines of an auth.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
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

test('the battery is of some size', () => {
  expect(completions.length + hovers.length).toBeGreaterThanOrEqual(60)
})

/** Each key of the schema that is described somewhere within its own map, or is not, as `OWNER.KEY`. */
function keysByHelp(): ReadonlyMap<string, boolean> {
  const { definitions, ...root } = schema
  const helped = new Map<string, boolean>()
  const visit = (owner: string, node: unknown, isChoice: boolean): void => {
    if (typeof node !== 'object' || node === null) return
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
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly propertyNames?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

test('every key has a text to hover over', () => {
  const helped = keysByHelp()
  expect(helped.size).toBeGreaterThan(100)
  // These are described where the placement, the type or the kind of refresh decides what they are; `subject` is that of the
  // client assertion, which is required in one case.
  const elsewhere =
    /\.(type|headerKey|tokenPrefix|queryKey|alg)$|^(renewal|refreshRequest)\.|^oauth2\.subject$/
  expect([...helped].filter(([key, has]) => !has && !elsewhere.test(key)).map(([key]) => key)).toEqual([])
})

test('the keys that an editor takes as known are those of the maps', () => {
  const { definitions = {}, ...root } = schema
  const lists = Object.entries(definitions).filter(([name]) => name.startsWith('keysOf'))
  expect(lists.length).toBeGreaterThan(5)
  for (const [name, list] of lists) {
    const map = name.replace(/^keysOf(.)/, (_, first: string) => first.toLowerCase())
    const { properties } = map === 'config' ? root : (definitions[map] ?? {})
    expect(list.propertyNames?.enum, name).toEqual(Object.keys(properties ?? {}))
  }
})

withServer('a modeline alone leads to the schema', async () => {
  const server = await LanguageServer.start({ byModeline: true })
  const path = fileURLToPath(schemaUrl)
  const text = 'flexgen: 1\nbaseURL: https://api.example.com\n'
  expect(await server.diagnose(text)).toEqual([])
  const found = await server.diagnose(`# yaml-language-server: $schema=${path}\n${text}`)
  expect(found.map(({ message }) => message)).toContain('Property baseURL is not allowed.')
  await server.stop()
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
