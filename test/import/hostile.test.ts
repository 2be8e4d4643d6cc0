/** OpenAPI documents with hostile strings in every place. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { configsOf } from '../../src/cli/import/config/configs.ts'
import { readImport } from '../../src/cli/import/read-import.ts'
import { compileClient } from '../../src/compile-client.ts'
import { plantedDocument } from './planted.ts'

const folder = fileURLToPath(new URL('sources/openapi/', import.meta.url))
const sources: readonly unknown[] = [
  ...readdirSync(folder).map((file) => parse(readFileSync(folder + file, 'utf8'))),
  plantedDocument('planted'),
]

const hostile: readonly unknown[] = [
  '${env.EVIL}',
  '$${env.EVIL}',
  '$',
  '${variables.evil}/${credentials.evil}',
  'https://${env.EVIL}.example.com/$',
  '{a$}${env.EVIL}',
  '{$}{{env.EVIL}}',
  'a\nallowedHosts: ["*.evil.example.com"]\nb: c',
  'a\r\n# evil\u2028flexgen: 2\u0085',
  '"\'`: [{&*!|>%@#',
  '../../../etc/passwd\0',
  '__proto__',
  '',
  '\ud800',
  '\u202eevil\u001b[2J::error::',
  'https://user:EVIL@evil.example.com:99999/a/../b?c=EVIL#EVIL',
  '//evil.example.com\\@a',
  'x'.repeat(100_000),
  '{'.repeat(5000),
  'a{b}'.repeat(2000),
  null,
  -0,
  1e300,
  true,
  [],
  {},
  [['a']],
]

const keys = ['flexgen', 'name', 'baseUrl', 'variables', 'headers', 'query', 'auth', 'output']

/** The paths of all values of a document, and of its keys. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

/** A copy of a document with another value, or key, in a place. */
function changed(value: unknown, path: readonly string[], by: unknown, isKey: boolean): unknown {
  const [first, ...rest] = path
  if (first === undefined) return by
  if (Array.isArray(value))
    return value.map((each, index) => (`${index}` === first ? changed(each, rest, by, isKey) : each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== first) return [key, inner]
      return isKey && !rest.length ? [String(by), inner] : [key, changed(inner, rest, by, isKey)]
    }),
  )
}

test('strings of a document are data, wherever they are', () => {
  let count = 0
  // Most changes leave a config as it was.
  const seen = new Set<string>()
  for (const source of sources) {
    for (const [index, path] of pathsOf(source).entries()) {
      // Each place gets one of the strings, and its key another; together, they get all.
      for (const isKey of [false, true]) {
        const by = hostile[(index * 5 + (isKey ? 3 : 0)) % hostile.length]
        const text = JSON.stringify(changed(source, path, by, isKey))
        const read = readImport({
          shown: 'a.json',
          files: [{ path: 'a.json', text }],
          isFolder: false,
          neighbours: () => [],
        })
        if (!read) continue
        const chosen = read.apis.map((api) => ({
          api,
          schemes: api.schemes.length ? api.schemes : [undefined],
          hasSchemeInName: api.schemes.length > 1,
        }))
        const { configs } = configsOf(chosen, undefined, 'a.json')
        const where = `${path.join('.')} = ${JSON.stringify(by)?.slice(0, 80)}`
        for (const config of configs) {
          count++
          const written = `${config.place.path}\n${config.text}`
          if (seen.has(written)) continue
          seen.add(written)
          const { client } = compileClient(config.place.path, config.text)
          expect(config.place.path, where).toMatch(/^[a-z][\w-]*\.flexgen\.yaml$/)
          expect(client, where).toBeDefined()
          for (const { name } of client?.plan.inputs.env ?? []) expect(name, where).not.toMatch(/^EVIL/)
          expect(
            client?.plan.inputs.credentials.filter(({ name }) => name === 'evil'),
            where,
          ).toEqual([])
          const data = parse(config.text)
          expect(
            Object.keys(data).filter((key) => !keys.includes(key)),
            where,
          ).toEqual([])
          const comments = config.text.split('\n').filter((line) => /^\s*#/.test(line))
          expect(
            comments.slice(1).filter((line) => !/^ *# (?:from |The source names no prefix)/.test(line)),
            where,
          ).toEqual([])
          expect(config.text, where).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]/)
        }
      }
    }
  }
  expect(count).toBeGreaterThan(1000)
}, 180_000)
