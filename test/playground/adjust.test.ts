/** A form that chooses an auth type, or one of its choices: what is shared stays, and what is required is added. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjusted } from '../../playground/src/form/adjust.ts'
import { applied, changesFor } from '../../playground/src/form/edits.ts'
import { parseText } from '../../playground/src/schema/cursor.ts'
import { configOf } from '../../playground/src/schema/document.ts'
import { type Path, SchemaModel } from '../../playground/src/schema/model.ts'
import type { Value } from '../../playground/src/schema/rules.ts'
import { exampleOf } from '../../playground/src/schema/snippets.ts'
import { compile } from '../../src/index.ts'

const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url)
const model = new SchemaModel(JSON.parse(readFileSync(schemaUrl, 'utf8')))

function choose(text: string, path: Path, value: Value): string {
  const { edits } = adjusted(model, configOf(parseText(text)), path, value)
  const changes = changesFor(text, edits)
  if (!changes) throw new Error(`cannot set ${path.join('.')} in ${text}`)
  return applied(text, changes)
}

function problems(text: string): readonly string[] {
  return compile({ path: 'example.flexgen.yaml', text }).diagnostics.map(
    ({ range, message }) => `${range.start.line}: ${message}`,
  )
}

const head = '# My API.\nflexgen: 1\nbaseUrl: https://api.example.com\n'
const types = model.choices(model.at({}, ['auth', 'type'])).map(({ value }) => String(value))

/** Keys that have an effect only if something else refers to them, or the other way round. */
const needMore: Readonly<Record<string, string>> = {
  'oauth1 verifier': 'its example refers to a variable',
  'signature nonce': 'nothing refers to `${nonce}`',
  'signature expiresIn': 'nothing refers to `${expires.s}`',
  'signature timeZone': 'nothing refers to a time',
}

test('there are auth types', () => {
  expect(types.length).toBeGreaterThan(9)
})

describe.each(types)('%s', (type) => {
  const chosen = choose(head, ['auth', 'type'], type)

  test('compiles as soon as it is chosen', () => {
    expect(chosen.startsWith(head)).toBe(true)
    expect(problems(chosen)).toEqual([])
  })

  test('from an empty config too', () => {
    expect(problems(choose('', ['auth', 'type'], type))).toEqual([])
  })

  test.each(types)('and %s after it', (other) => {
    const changed = choose(chosen, ['auth', 'type'], other)
    expect(changed.startsWith(head)).toBe(true)
    expect(problems(changed)).toEqual([])
  })

  const map = model.at(configOf(parseText(chosen)), ['auth'])
  const choices = model.keys(map).flatMap(({ name }) => {
    const place = model.below(map, name)
    return name === 'type' ? [] : model.choices(place).map(({ value }) => [name, value] as const)
  })
  if (choices.length)
    test.each(choices)('%s: %s', (name, value) => {
      const found = problems(choose(chosen, ['auth', name], value))
      expect(found.length, String(found)).toBe(`${type} ${name}` in needMore ? 1 : 0)
    })

  test('every optional key can be added', () => {
    for (const { name, isSet, forbidden, suggested } of model.keys(map)) {
      if (isSet || forbidden !== undefined || !suggested) continue
      const value = exampleOf(model, model.below(map, name))
      const found = problems(choose(chosen, ['auth', name], value ?? ''))
      const expected = `${type} ${name}` in needMore ? 1 : 0
      expect(found.length, `${name}: ${found}`).toBe(expected)
    }
  })
})

const known = ['examples', 'recipes'].flatMap((folder) => {
  const url = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.flexgen.yaml'))
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')] as const)
})
const seed = process.env['CI'] ? 18 : Math.floor(Math.random() * 2 ** 31)

test(`a random type for a random example compiles, and what is not part of its auth stays, seed ${seed}`, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known.filter(([, text]) => text.includes('\nauth:'))),
      fc.constantFrom(...types),
      ([name, text], type) => {
        const changed = choose(text, ['auth', 'type'], type)
        // `expiresIn` has another meaning for a signature, where something must refer to it.
        // The rest of the config may refer to what only the former auth has.
        const line = changed.slice(0, changed.search(/^auth:/m)).split('\n').length
        const errors = compile({ path: name, text: changed })
          .diagnostics.filter(({ severity, range }) => severity === 'error' && range.start.line >= line)
          .filter(({ message }) => !message.startsWith('`expiresIn` has no effect'))
        expect(errors.map(({ message }) => message)).toEqual([])
        const start = text.search(/^auth:/m)
        const rest = text.slice(start + 'auth:'.length)
        const next = /\n(?=\w)/.exec(rest)
        expect(changed.startsWith(text.slice(0, start))).toBe(true)
        expect(changed.trimEnd().endsWith((next ? rest.slice(next.index + 1) : '').trimEnd())).toBe(true)
      },
    ),
    { seed, numRuns: Number(process.env['RUNS'] ?? 60) },
  )
})
