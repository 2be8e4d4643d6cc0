/** Runs the case folders, and checks what they cover. `support/cases.ts` describes a folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { plainSchema } from '../scripts/plain-schema.ts'
import { codes } from '../src/diagnostics/codes.ts'
import { OneProcess } from './cli/one-process.ts'
import { cases, casesFolder, filesIn, runCase, textOf } from './support/cases.ts'

const isRecording = process.env['UPDATE'] === '1'

describe('cases', () => {
  const flexgen = new OneProcess()
  afterAll(() => flexgen.close())

  test.each(cases)('%s', (name) => runCase(name, (folder, args) => flexgen.run(folder, args), isRecording))
})

describe('the cases together', () => {
  /** Codes that no folder can cause, and the tests that cover them. */
  const elsewhere: Readonly<Record<string, string>> = {
    'file/too-large': 'cli/files.test.ts',
    'file/unreadable': 'cli/files.test.ts',
  }
  // What the cases above record is read after them.
  let stderrs: readonly string[]
  let compiled: readonly unknown[]
  beforeAll(() => {
    stderrs = cases.map((name) => textOf(join(casesFolder, name), 'stderr.txt') ?? '')
    compiled = cases
      .filter((name) => existsSync(join(casesFolder, name, 'expected')))
      .flatMap((name) => configsOf(name))
  })

  test.each(Object.keys(codes))('report %s', (code) => {
    const reported = new RegExp(`^\\S.* (error|warning) ${code}: `, 'm')
    const place = elsewhere[code]
    if (place !== undefined) {
      expect(readFileSync(new URL(place, import.meta.url), 'utf8')).toContain(code)
      return
    }
    expect(stderrs.filter((text) => reported.test(text))).not.toEqual([])
  })

  test.each(choicesOfSchema())('compile $name', (choice) => {
    expect(compiled.filter((config) => chooses(config, choice))).not.toEqual([])
  })

  test('have valid names', () => {
    expect(cases.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })
})

/** Data of a case's configs. */
function configsOf(name: string): readonly unknown[] {
  return [...filesIn(join(casesFolder, name))]
    .filter(([path]) => /\.flexgen\.(ya?ml|json)$/.test(path))
    .map(([, bytes]): unknown => parseAllDocuments(bytes.toString())[0]?.toJS())
}

interface SchemaNode {
  readonly $ref?: string
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  /** An enum with its own message only forbids values. */
  readonly errorMessage?: string
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
  readonly allOf?: readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly if?: SchemaNode
  readonly then?: SchemaNode
  readonly else?: SchemaNode
  readonly definitions?: Readonly<Record<string, SchemaNode>>
}

/** A value that a config can choose for a key. */
interface Choice {
  readonly name: string
  /** Auth type of the key. */
  readonly type: unknown
  /** Keys from the root; `*` is any key or item. */
  readonly path: readonly string[]
  readonly value: unknown
  readonly byDefault: boolean
}

/** Every value of an enum, and both values of a boolean. */
function choicesOfSchema(): readonly Choice[] {
  const schema = plainSchema(
    JSON.parse(readFileSync(new URL('../schema/flexgen.schema.json', import.meta.url), 'utf8')),
  ) as SchemaNode
  const found = new Map<string, Choice>()
  let seesRequest = false
  const visit = (raw: SchemaNode | boolean | undefined, path: readonly string[], type: unknown): void => {
    if (typeof raw !== 'object') return
    // A session has its requests in several places. Their auth is that of a config, without some of its types.
    if (raw.$ref === '#/definitions/sessionRequest') {
      if (seesRequest) return
      seesRequest = true
    }
    // A signature next to a token has the keys of the type.
    if (raw.$ref === '#/definitions/tokenSignature') return
    const isAuthOfRequest = raw.$ref === '#/definitions/requestAuth'
    const node = { ...schema.definitions?.[raw.$ref?.replace('#/definitions/', '') ?? ''], ...raw }
    const values = node.enum ?? (node.type === 'boolean' ? [true, false] : [])
    for (const value of node.errorMessage === undefined ? values : []) {
      const name = `${type === undefined ? '' : `${type}: `}${path.join('.')}: ${JSON.stringify(value)}`
      const byDefault = value === (node.default ?? (node.type === 'boolean' ? false : undefined))
      found.set(name, { name, type, path, value, byDefault })
    }
    for (const [key, property] of Object.entries(node.properties ?? {})) visit(property, [...path, key], type)
    visit(node.additionalProperties, [...path, '*'], type)
    visit(node.items, [...path, '*'], type)
    const parts = isAuthOfRequest ? [] : [...(node.allOf ?? []), ...(node.anyOf ?? [])]
    for (const part of parts) visit(part, path, type)
    const condition = node.if?.properties?.['type']
    visit(node.then, path, (typeof condition === 'object' ? condition.const : undefined) ?? type)
    visit(node.else, path, type)
  }
  visit(schema, [], undefined)
  return [...found.values()]
}

/** True if a config makes a choice, explicitly or by default. */
function chooses(config: unknown, { type, path, value, byDefault }: Choice): boolean {
  if (type !== undefined && !valuesAt(config, ['auth', 'type']).includes(type)) return false
  const values = valuesAt(config, path)
  return values.includes(value) || (byDefault && values.length === 0)
}

function valuesAt(node: unknown, [step, ...others]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [node]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node)
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([, value]) => valuesAt(value, others))
}
