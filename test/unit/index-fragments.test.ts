import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { indexFragments } from '../../scripts/index-fragments.ts'
import { lineLength } from '../../src/render/layout.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexgen-fragments-'))
  mkdirSync(join(folder, 'runtime'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "target": "es2022", "types": [], "allowImportingTsExtensions": true, "noEmit": true } }',
  )
})

afterEach(() => rmSync(folder, { recursive: true }))

function index(files: Readonly<Record<string, string>>): ReturnType<typeof indexFragments> {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'runtime', name), `/** @section Requests */\n${text}`)
  }
  return indexFragments(join(folder, 'runtime'))
}

test('a fragment needs the declarations that it uses, not those that only share a name', () => {
  const fragments = index({
    'a.ts':
      "import { two } from './b.ts'\nexport function one(): number {\n  const three = two()\n  return three\n}",
    'b.ts':
      'export function two(): number {\n  return 2\n}\nexport function three(): number {\n  return 3\n}',
  })
  expect(fragments.get('one')?.typeScript.needs).toEqual(['two'])
})

test('a slot is cut out of the text without its tag', () => {
  const fragments = index({
    'a.ts':
      "/** @slot the name */\nexport const nameOf: string = 'x'\n\n/** Says it. */\nexport function say(): string {\n  return nameOf\n}",
  })
  expect(fragments.get('nameOf')?.typeScript.slot).toBe(true)
  expect(fragments.get('say')?.typeScript.parts).toEqual([
    '/** Says it. */\nfunction say(): string {\n  return ',
    'nameOf',
    '\n}',
  ])
})

test('parameters that fit on one line without `export` are written on one', () => {
  const parameter = `${'p'.repeat(lineLength - 'function exact(: string): void {'.length)}: string`
  const fragments = index({
    'a.ts': [
      'export async function some(\n  two: number,\n  three = [1],\n  four?: { five: string },\n): Promise<void> {}',
      `export function exact(\n  ${parameter},\n): void {\n  return\n}`,
      `export function longer(\n  ${parameter},\n): void {\n  return\n}`,
      'export function rest(\n  ...all: readonly string[]\n): void {}',
    ].join('\n\n/** The next. */\n'),
  })
  const firstLine = (name: string): string | undefined =>
    fragments
      .get(name)
      ?.typeScript.parts.join('')
      .split('\n')
      .find((line) => line.includes('function'))
  expect(firstLine('some')).toBe(
    'async function some(two: number, three = [1], four?: { five: string }): Promise<void> {}',
  )
  expect(firstLine('exact')).toBe(`function exact(${parameter}): void {`)
  expect(firstLine('longer')).toBe('function longer(')
  expect(firstLine('rest')).toBe('function rest(')
})

test('a fragment that is exported is written in JavaScript, and as a declaration', () => {
  const fragments = index({
    'a.ts': `/**
 * Says it.
 *
 * @public
 */
export async function say(
  theFirstOfTheWords: string,
  theOtherWords: readonly string[] = [],
  theLastOfAllWords?: string | undefined,
): Promise<string> {
  const words: unknown = [theFirstOfTheWords, ...theOtherWords, theLastOfAllWords]
  return (words as string[]).join(' ')
}`,
  })
  const say = fragments.get('say')?.javaScript
  expect(say?.parts?.join('')).toBe(`/**
 * Says it.
 * @param {string} theFirstOfTheWords
 * @param {readonly string[]} [theOtherWords]
 * @param {string | undefined} [theLastOfAllWords]
 * @returns {Promise<string>}
 */
export async function say(theFirstOfTheWords, theOtherWords = [], theLastOfAllWords) {
  /** @type {unknown} */
  const words = [theFirstOfTheWords, ...theOtherWords, theLastOfAllWords]
  return /** @type {string[]} */ (words).join(' ')
}`)
  expect(say?.declaration).toEqual([
    `/** Says it. */
export declare function say(
  theFirstOfTheWords: string,
  theOtherWords?: readonly string[],
  theLastOfAllWords?: string | undefined,
): Promise<string>`,
  ])
})

test('the codes of thrown errors are found', () => {
  const fragments = index({
    'a.ts':
      "export class ClientError extends Error {\n  constructor(code: string) {\n    super(code)\n  }\n}\nexport function fail(): never {\n  throw new ClientError('timeout')\n}",
  })
  expect(fragments.get('fail')?.typeScript.codes).toEqual(['timeout'])
})

test.each([
  ['work at import', 'export const key: object = new Map()', 'a `const` must be a literal'],
  ['a call at import', 'export const key: string = String(1)', 'a `const` must be a literal'],
  ['a default export', 'export default function a(): void {}', 'named export'],
  ['an enum', 'export enum A { B }', 'a fragment must be'],
  ['a declaration that is not exported', 'function a(): void {}', 'named export'],
  [
    'an import of a package',
    "import { x } from 'node:crypto'\nexport const a: unknown = x",
    'fragments must import only fragments',
  ],
  ['two declarations in a statement', 'export const a: number = 1,\n  b: number = 2', 'one declaration'],
])('%s is refused with its file and line', (_, text, rule) => {
  expect(() => index({ 'a.ts': text })).toThrow(new RegExp(`a\\.ts:\\d+: .*${rule}`))
})

test('a name declared in two files is refused', () => {
  expect(() => index({ 'a.ts': 'export const a: number = 1', 'b.ts': 'export const a: number = 2' })).toThrow(
    'is declared in another fragment',
  )
})
