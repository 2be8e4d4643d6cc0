import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { knownKinds, knownNames } from '../../src/cli/init/kinds.ts'
import { knownConfig } from '../../src/cli/init/known-apis.ts'
import { choicesOf, exampleBaseUrl, type Starter, starterText } from '../../src/cli/init/starter.ts'
import { compile } from '../../src/compile.ts'
import { authTypes } from '../../src/schemes/schemes.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8'))

function textOf(starter: Partial<Starter>): string {
  const whole = { name: 'acme', baseUrl: exampleBaseUrl, type: 'none' as const, choices: {}, ...starter }
  return starterText(whole, './schema.json')
}

function problemsOf(text: string): readonly string[] {
  return compile({ path: 'acme.flexgen.yaml', text }).diagnostics.map(
    ({ code, message }) => `${code}: ${message}`,
  )
}

/** Each auth type with each value of its choices, one at a time. */
const starters = authTypes.flatMap((type) => {
  const offered = choicesOf(type, {}).flatMap(({ key, among = {} }) =>
    Object.keys(among).map((value) => ({ [key]: value })),
  )
  return [{}, ...offered].map((choices: Readonly<Record<string, string>>) => ({ type, choices }))
})

test('the types and grants are those of the schema, with what it says about each', () => {
  expect(authTypes).toEqual(schema.properties.auth.properties.type.enum)
  const [named] = schema.definitions.oauth2.properties.grantType.anyOf
  const grants = choicesOf('oauth2', {}).find(({ key }) => key === 'grantType')?.among ?? {}
  expect(Object.keys(grants)).toEqual(named.enum)
  expect(Object.values(grants)).toEqual(named.markdownEnumDescriptions)
  expect(starters.length).toBeGreaterThan(30)
})

describe.each(starters.map((starter) => ({ ...starter, title: JSON.stringify(starter) })))(
  'a starter of $title',
  (starter) => {
    const text = textOf(starter)

    test('builds without a problem, and contains the choices', () => {
      expect(problemsOf(text)).toEqual([])
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/schema\.json\nflexgen: 1\n/)
      for (const [key, value] of Object.entries(starter.choices)) {
        if (value !== 'authorization_code') expect(text).toContain(`  ${key}: ${value}\n`)
      }
    })

    test('builds with each key that is in a comment', () => {
      const inComment = /^( +)# ([A-Za-z]+: .*)$/gm
      for (const { 0: line, 1: indent, 2: key } of text.matchAll(inComment)) {
        // The key in a comment replaces the config's.
        const name = `${key}`.split(':')[0]
        const used = text.replace(line, `${indent}${key}`)
        expect(problemsOf(used), `with ${name}`).toEqual([])
      }
    })
  },
)

test.each([
  'https://${variables.host}/v1',
  '${variables.origin}',
  'https://api.example.com/a#b',
  'https://api.example.com/a: b',
  'https://api.example.com/a #b',
  'https://api.example.com/"a\'',
])('a base URL is unchanged: %s', (baseUrl) => {
  const { baseUrl: read, variables } = parse(textOf({ baseUrl }))
  expect(read).toBe(baseUrl)
  expect(Object.keys(variables ?? {})).toEqual(/variables\.(\w+)/.exec(baseUrl)?.slice(1) ?? [])
})

test.each(['no', 'a: b', '- x', '#x', '*x', '"', 'X-Api-Key', 'x{y'])(
  'a key named %s stays a string',
  (key) => {
    const text = textOf({ type: 'apiKey', choices: { addTo: 'query', key } })
    expect(problemsOf(text)).toEqual([])
    const { files } = compile({ path: 'acme.flexgen.yaml', text })
    expect(files[0]?.text).toMatch(/setQuery/)
    expect(files[0]?.text).toContain(key === '"' ? `'"'` : key)
  },
)

describe('known APIs', () => {
  test.each(knownNames)('%s builds without an error', (name) => {
    const errors = compile({ path: `${name}.flexgen.yaml`, text: knownConfig(name) ?? '' }).diagnostics
    expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(knownConfig(name)).not.toContain('$schema')
  })

  test('are the examples and the recipes, each of one kind', () => {
    const configs = ['examples', 'recipes'].flatMap((folder) =>
      readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((file) =>
        file.endsWith('.flexgen.yaml'),
      ),
    )
    expect(knownNames).toEqual(configs.map((file) => file.replace('.flexgen.yaml', '')).sort())
    for (const names of Object.values(knownKinds)) expect(names).toEqual([...names].sort())
  })

  test('have case-insensitive names, and no others', () => {
    expect(knownConfig('GitHub')).toBe(knownConfig('github'))
    expect(knownConfig('constructor')).toBeUndefined()
  })
})
