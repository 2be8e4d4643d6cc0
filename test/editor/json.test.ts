/**
 * Configs may be JSON. Tests the service behind VS Code's own JSON support with the battery of the YAML extension, if an
 * item can be written as JSON. Both must show the same mistakes, once, and no false alarms.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fileIfThere, testWith } from '../support/external.ts'
import { itemsOf, textOf, type Written } from './battery.ts'

interface Faulty extends Written {
  readonly code: string
  readonly editor: string | readonly string[]
}

/** The part of vscode-json-languageservice that is used here. Its own types are those of LSP. */
interface Services {
  getLanguageService(options: object): {
    configure(settings: object): void
    parseJSONDocument(document: TextDocument): object
    doValidation(document: TextDocument, parsed: object): Promise<readonly Problem[]>
  }
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): TextDocument
  }
}

interface TextDocument {
  getText(range?: Problem['range']): string
}

interface Problem {
  readonly message: string
  readonly range: { readonly start: object; readonly end: object }
}

const place = new URL('../runtimes/node_modules/vscode-json-languageservice/package.json', import.meta.url)
const withService = testWith({ 'vscode-json-languageservice': fileIfThere(fileURLToPath(place)) })
const schema = JSON.parse(readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8'))

/** Diagnostics of a document: what each marks, and its message. */
async function diagnose(text: string): Promise<readonly (readonly [string, string])[]> {
  const { getLanguageService, TextDocument } = createRequire(place)('.') as Services
  const service = getLanguageService({})
  service.configure({ validate: true, schemas: [{ uri: 'flexgen:schema', fileMatch: ['*'], schema }] })
  const document = TextDocument.create('file:///a.flexgen.json', 'json', 1, text)
  const found = await service.doValidation(document, service.parseJSONDocument(document))
  return found.map(({ range, message }) => [document.getText(range), message])
}

/** An item as JSON; `undefined` if it is about YAML itself. */
function asJson(item: Written): string | undefined {
  const { text } = textOf(item, ['‹', '›'])
  if (text.includes('<<:')) return undefined
  try {
    return JSON.stringify(parse(text), undefined, 2)
  } catch {
    return undefined
  }
}

test('most of the battery can be JSON', () => {
  const texts = [...itemsOf<Faulty>('faulty'), ...itemsOf<Written>('good')].map(asJson)
  expect(texts.filter((text) => text !== undefined).length).toBeGreaterThan(250)
})

describe('a mistake is reported once, at its key', () => {
  for (const item of itemsOf<Faulty>('faulty')) {
    const json = typeof item.editor === 'string' ? asJson(item) : undefined
    if (json === undefined) continue
    withService(item.name, async () => {
      const found = await diagnose(json)
      expect(found.map(([, message]) => message)).toHaveLength(1)
      const [, marked = ''] = /‹(.*)›/.exec(item.config ?? item.auth ?? '') ?? []
      if (item.code === 'config/unknown-key') expect(found[0]?.[0]).toBe(JSON.stringify(parse(marked)))
    })
  }
})

describe('nothing is reported for a correct config', () => {
  for (const item of itemsOf<Written>('good')) {
    const json = asJson(item)
    if (json === undefined) continue
    withService(item.name, async () => {
      expect(await diagnose(json)).toEqual([])
    })
  }
})
