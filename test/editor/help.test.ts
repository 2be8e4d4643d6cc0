/**
 * What the editor offers and shows, kept as data:
 *
 * - `completion/`: `offers` is all that is offered at `¦`, in its order; `inserts` is the snippet that an item of
 *   that name puts there.
 * - `hover/`: `shows` is what is shown at `¦`, without the link to the schema below it.
 *
 * An item's config is `config`, or `auth` for one with nothing but these lines of an auth.
 */
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
