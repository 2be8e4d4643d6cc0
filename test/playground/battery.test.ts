/**
 * Compares what the playground offers and shows with the YAML language server, for the positions of `test/editor/`.
 * Both read the same schema. Where they differ, `differences` says why.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completionsAt, hoverAt } from '../../playground/src/schema/complete.ts'
import { SchemaModel } from '../../playground/src/schema/model.ts'
import { itemsOf, textOf, type Written } from '../editor/battery.ts'

interface Offered extends Written {
  readonly offers: readonly string[]
}

interface Shown extends Written {
  readonly shows: string
}

interface Difference {
  /** Only offered by the playground. */
  readonly more?: readonly string[]
  /** Only offered by the language server. */
  readonly less?: readonly string[]
  readonly why: string
}

const differences: Readonly<Record<string, Difference>> = {
  'auth in a flow map': { more: ['type', 'auth'], why: 'the server needs a letter first' },
  'oauth1 in the body': { less: ['includeBodyHash'], why: 'the schema refuses it there' },
  'oauth2, next to an unknown key': {
    more: ['oauth2 auth'],
    why: 'the keys are required next to a misspelled one too, which the server does not see',
  },
  'session, places of cookies': { less: ['header', 'query'], why: 'the schema refuses them there' },
  'session, a request by GET': {
    less: ['login'],
    why: 'such a request has no body, so nothing is left of it',
  },
  'session, a request of a list': {
    more: ['body', 'request'],
    less: ['login'],
    why: 'the snippet of the key inserts a map; the item has its own keys',
  },
  'session, after the URL of a list': { less: ['login'], why: 'as before' },
  'session, a body': { less: ['property'], why: 'a name that says nothing' },
  'signature, of': {
    more: ['${request.method}${request.target}${request.body}'],
    why: 'an example of the schema, as the server offers elsewhere',
  },
  'signature, the map of a key': { more: ['${env.SECRET}'], why: 'the value may be a reference too' },
}

const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url)
const model = new SchemaModel(JSON.parse(readFileSync(schemaUrl, 'utf8')))
const completions = itemsOf<Offered>('completion')
const hovers = itemsOf<Shown>('hover')

/** Text of an item without its mark, and the mark's position. */
function placeOf(item: Written): readonly [string, number] {
  const { text, start = { line: 0, character: 0 } } = textOf(item, ['¦', ''])
  const before = text.split('\n').slice(0, start.line)
  return [text, before.reduce((sum, line) => sum + line.length + 1, 0) + start.character]
}

function labelsAt(item: Written): readonly string[] {
  return completionsAt(model, ...placeOf(item))?.items.map(({ label }) => label) ?? []
}

describe('completion', () => {
  test.each(completions.map((item) => [item.name, item] as const))('%s', (name, item) => {
    const items = completionsAt(model, ...placeOf(item))?.items ?? []
    const { more = [], less = [] } = differences[name] ?? {}
    const expected = [...item.offers.filter((label) => !less.includes(label)), ...more]
    // The server knows references only from snippets.
    const offered = items.filter(({ kind, label }) => kind !== 'reference' || expected.includes(label))
    expect([...new Set(offered.map(({ label }) => label))].sort()).toEqual([...new Set(expected)].sort())
  })

  test('each difference is one', () => {
    for (const [name, { more = [], less = [] }] of Object.entries(differences)) {
      const item = completions.find((each) => each.name === name)
      expect(item, name).toBeDefined()
      for (const label of less) expect(item?.offers).toContain(label)
      for (const label of more) expect(item?.offers).not.toContain(label)
    }
    expect(Object.keys(differences).length).toBeLessThan(completions.length / 10)
  })

  test('in every position, also of unfinished text, it ends, and what it inserts replaces what is there', () => {
    for (const item of completions.filter((_, index) => index % 12 === 0)) {
      const [text] = placeOf(item)
      for (let position = 0; position <= text.length; position += 5) {
        for (const cut of [text, text.slice(0, position)]) {
          const found = completionsAt(model, cut, position)
          if (!found) continue
          expect(found.from).toBeLessThanOrEqual(position)
          expect(found.to).toBeGreaterThanOrEqual(position)
          expect(found.to).toBeLessThanOrEqual(cut.length)
        }
      }
    }
  })
})

describe('references', () => {
  const head = 'flexgen: 1\nbaseUrl: https://api.example.com\nvariables: { host: {} }\n'

  test('a secret is read from the environment, or passed', () => {
    const labels = labelsAt({ name: '', config: `${head}auth:\n  type: bearer\n  token: \${¦}\n` })
    expect(labels).toEqual(['${env.TOKEN}', '${credentials.token}'])
  })

  test('a header also takes variables, the time and a nonce', () => {
    const labels = labelsAt({ name: '', config: `${head}headers:\n  X-Time: \${¦\n` })
    expect(labels).toEqual(expect.arrayContaining(['${variables.host}', '${time.ms}', '${nonce}']))
    expect(labels.filter((label) => label.startsWith('${steps.') || label.startsWith('${request.'))).toEqual(
      [],
    )
  })

  test('a step refers to the steps before it', () => {
    const config = `${head}auth:\n  type: signature\n  steps:\n    a: { of: x }\n    b:\n      of: \${steps.¦\n    c: { of: x }\n`
    const steps = labelsAt({ name: '', config }).filter((label) => label.startsWith('${steps.'))
    expect(steps).toEqual(['${steps.a}'])
  })

  test('in quotes, and within a string', () => {
    const config = `${head}auth: { type: basic, username: "a\${¦}" }\n`
    const found = completionsAt(model, ...placeOf({ name: '', config }))
    const { text, start } = textOf({ name: '', config }, ['¦', ''])
    expect(start).toBeDefined()
    expect(text.slice(found?.from, found?.to)).toBe('${}')
    expect(found?.items.map(({ insert }) => insert())).toContainEqual(['${env.', { field: 'USERNAME' }, '}'])
  })

  test('not in comments, in keys or where none is allowed', () => {
    expect(labelsAt({ name: '', config: `${head}# \${¦\n` })).toEqual([])
    expect(labelsAt({ name: '', config: `${head}auth:\n  type: apiKey\n  addTo: \${¦\n` })).toEqual([])
  })
})

describe('hover', () => {
  /** What the server shows although the playground does not, or otherwise. */
  const others: Readonly<Record<string, string>> = {
    auth: 'the description of the key, not of the chosen type',
    "jwt, algorithm's value": 'the current value is first',
    'a header with an optional reference': 'nothing but the title of the map is known',
  }

  test.each(hovers.map((item) => [item.name, item] as const))('%s', (name, item) => {
    const hover = hoverAt(model, ...placeOf(item))
    const shows = item.shows.replace(/(?:\n\n| )Docs: `[^`]*`/g, '')
    const text = hover && `#### ${hover.title}\n\n${hover.description}`
    expect(text !== undefined && shows.startsWith(text)).toBe(
      !['auth', 'a header with an optional reference'].includes(name),
    )
    const values = [...shows.matchAll(/^ *\* `"?(.*?)"?`: (.*)$/gm)].map(
      ([, value, about]) => `${value} ${about}`,
    )
    const choices = (hover?.choices ?? []).filter(({ description }) => description !== undefined)
    if (others[name] === undefined) {
      expect(choices.map(({ value, description }) => `${value} ${description}`)).toEqual(values)
    }
  })

  test('nothing in a comment', () => {
    expect(hoverAt(model, '# flexgen: 1\nflexgen: 1\n', 4)).toBeUndefined()
  })
})
