/**
 * Compares the editor with the command for references. Wherever a key takes a string or a name can be chosen, both must
 * report a reference that is wrong or not allowed, and the editor must report it once.
 *
 * The configs are those in `good/`, which contain every key. One value or name is replaced at a time.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import { plainSchema } from '../../scripts/plain-schema.ts'
import { compile } from '../../src/index.ts'
import { testWith } from '../support/external.ts'
import { itemsOf, textOf, type Written } from './battery.ts'
import { LanguageServer, type LspDiagnostic, languageServerPath } from './language-server.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly then?: Schema
  readonly else?: Schema
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema | boolean>>
  readonly additionalProperties?: Schema | boolean
  readonly definitions?: Record<string, Schema>
}

/** All schemas that may apply at a place, for any choices. */
type Schemas = readonly Schema[]

const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url)
const schema = plainSchema(JSON.parse(readFileSync(schemaUrl, 'utf8'))) as Schema
// A request of a session has an auth of almost any type. They are tested as the auth of a config.
if (schema.definitions) schema.definitions['requestAuth'] = {}
const withServer = testWith({ 'yaml-language-server': languageServerPath })

function withBranches(node: Schema): Schemas {
  const { $ref = '', allOf = [], anyOf = [], then, else: otherwise } = node
  const target = schema.definitions?.[$ref.replace('#/definitions/', '')]
  const branches = [target, ...allOf, ...anyOf, then, otherwise].filter((each) => each !== undefined)
  return [node, ...branches.flatMap(withBranches)]
}

/** The schemas below a place, by key. `*` represents any name, `[]` the items of a list. */
function below(schemas: Schemas): ReadonlyMap<string, Schemas> {
  const found = new Map<string, Schema[]>()
  const add = (step: string, node: Schema | boolean | undefined): void => {
    if (typeof node === 'object') found.set(step, [...(found.get(step) ?? []), ...withBranches(node)])
  }
  for (const { properties = {}, additionalProperties, items } of schemas) {
    for (const [key, node] of Object.entries(properties)) add(key, node)
    add('*', additionalProperties)
    add('[]', items)
  }
  return found
}

/** Paths of all places that accept a string. */
function pathsOfStrings(schemas: Schemas, path = ''): readonly string[] {
  const takesString = schemas.some(
    ({ type, enum: values = [] }) =>
      [type].flat().includes('string') || values.some((value) => typeof value === 'string'),
  )
  const inner = [...below(schemas)].flatMap(([step, node]) => pathsOfStrings(node, `${path}/${step}`))
  return takesString ? [path, ...inner] : inner
}

/** A value of a good config, or a name that can be chosen. */
interface Place {
  /** Path in the schema, after the type and the grant type of the auth. */
  readonly path: string
  readonly document: Document
  readonly node: Scalar
}

function placesOf(text: string): readonly Place[] {
  const document = parseDocument(text)
  const choices = ['type', 'grantType'].flatMap((key) => document.getIn(['auth', key]) ?? [])
  const found: Place[] = []
  const add = (path: string, node: Scalar): void => {
    found.push({ path: [...choices, path].join(' '), document, node })
  }
  const visit = (node: Node | null, schemas: Schemas, path: string): void => {
    const steps = below(schemas)
    if (isScalar(node)) add(path, node)
    if (isSeq(node)) for (const item of node.items) visit(item as Node, steps.get('[]') ?? [], `${path}/[]`)
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const step = steps.has(name) ? name : '*'
      // The auth of a request has the keys of its type.
      if (step === 'auth' && path !== '') continue
      if (step === '*') add(`${path}/* as a name`, key as Scalar)
      visit(value as Node | null, steps.get(step) ?? [], `${path}/${step}`)
    }
  }
  visit(document.contents as Node, withBranches(schema), '')
  return found
}

/** Config of a place, with another value there. */
function withValue({ document, node }: Place, value: string): string {
  const before = node.value
  node.value = value
  const text = String(document)
  node.value = before
  return text
}

const written = [
  '${env.A}',
  '$${env.A}',
  '${evn.A}',
  '${env.A',
  '${env.}',
  '${A}',
  '${credentials.a.b}',
  '${env.A} ${evn.B}',
  '${token.a}',
  '${redirect.a}',
  '${redirect.state}',
  '${env.A?}',
  '${variables.a?}',
  '${nonce}',
  '${time.s}',
  '${time.x}',
  '${expires.s}',
  '${steps.a}',
  '${request.path}',
]

/** Replacements for a value: a reference by itself, and within a path if the value is a URL or a file. */
function valuesFor({ node }: Place): readonly string[] {
  const text = String(node.value)
  const [origin] = /^https?:\/\/[^/?]+/.exec(text) ?? []
  if (origin !== undefined) return [...written, ...written.map((value) => `${origin}/${value}`)]
  return text.endsWith('.ts') ? written.map((value) => `src/${value}.ts`) : written
}

const places = new Map(
  itemsOf<Written>('good')
    .flatMap((item) => placesOf(textOf(item, ['‹', '›']).text))
    .reverse()
    .map((place) => [place.path, place]),
)

test('the good configs have every key that takes a string', () => {
  const paths = new Set(pathsOfStrings(withBranches(schema)))
  expect(paths.size).toBeGreaterThan(100)
  const found = new Set([...places.keys()].map((path) => path.replace(/^[^/]*/, '')))
  // The first two cause warnings, so the good configs do not contain them. Those within a signature are the same in every type.
  const isNotNeeded = /^\/\$schema$|\/literal$|^\/auth\/signature\/(steps|nonce)\//
  expect([...paths].filter((path) => !found.has(path) && !isNotNeeded.test(path))).toEqual([])
})

/** Replacements that are wrong for another reason, or that the schema cannot check. */
const exceptions: readonly RegExp[] = [
  // Not a regular expression.
  /\/variables\/\*\/pattern \$?\$\{(evn|A|token|redirect|nonce|time|expires|steps|request|env\.A\}$)/,
  // The schema does not know the names of the steps.
  /(^signature |\/auth\/signature\/).* \$\{steps\./,
  // The default is no longer in the enum.
  /\/variables\/\*\/(enum\/\[\]|default) \$\$/,
  // The host comes from a server, and the config has no `allowedHosts`.
  /(Url|\/url) \$\{(redirect|token)\./,
]

describe('the editor reports a reference if the command does', () => {
  const reported = new Map<string, readonly LspDiagnostic[]>()
  beforeAll(async () => {
    if (languageServerPath === undefined) return
    const server = await LanguageServer.start()
    const texts = [...places.values()].flatMap((place) =>
      valuesFor(place).map((value) => withValue(place, value)),
    )
    // The server waits for more typing before it responds, so many requests run in parallel, but not all: the last ones
    // would wait too long.
    for (let from = 0; from < texts.length; from += 500) {
      const some = texts.slice(from, from + 500)
      await Promise.all(some.map(async (text) => reported.set(text, await server.diagnose(text))))
    }
    await server.stop()
  })

  for (const [path, place] of [...places].reverse()) {
    withServer(path, () => {
      for (const value of valuesFor(place)) {
        if (exceptions.some((exception) => exception.test(`${path} ${value}`))) continue
        const text = withValue(place, value)
        const before = String(place.document).split('\n')
        const line = text.split('\n').findIndex((each, index) => each !== before[index])
        const errors = compile({ path: 'example.flexgen.yaml', text }).diagnostics.filter(
          ({ severity, range }) => severity === 'error' && range.start.line === line + 1,
        )
        const found = (reported.get(text) ?? []).filter(({ range }) => range.start.line === line)
        const both = JSON.stringify([
          value,
          errors.map(({ message }) => message),
          found.map(({ message }) => message),
        ])
        expect.soft(errors.length, both).toBeLessThanOrEqual(1)
        expect.soft(found.length, both).toBe(errors.length)
      }
    })
  }
})
