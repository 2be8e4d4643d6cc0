import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '../../support/emitted.ts'
import { fileIfThere, testWith } from '../../support/external.ts'
import { seededRandom, testSeed } from '../../support/random.ts'

export const folder = fileURLToPath(new URL('.', import.meta.url))

/** `test`, or a skip if the packages of this folder are not installed. */
export const test = testWith({
  'the packages of test/ecosystem/signatures': fileIfThere(join(folder, 'node_modules/ccxt')),
})

/** A package of this folder, which the root's type-check does not see. */
export const packageOf: (name: string) => unknown = createRequire(import.meta.url)

const recipes = new Map<string, string>()

/** A recipe, without the line of its version. */
export function recipeOf(name: string): string {
  const text =
    recipes.get(name) ?? readFileSync(join(folder, `../../../recipes/${name}.flexgen.yaml`), 'utf8')
  recipes.set(name, text)
  return text.replace(/^flexgen: 1$/m, '')
}

export function baseUrlOf(recipe: string): string {
  return /^baseUrl: (.*)$/m.exec(recipeOf(recipe))?.[1] ?? ''
}

/** A client of a recipe, for a server of the test. */
export function clientOf(
  recipe: string,
  baseUrl: string,
  env: Readonly<Record<string, string>>,
  { variables, ...options }: { readonly variables?: object; readonly [other: string]: unknown } = {},
): Promise<Client> {
  const origins = { origin: baseUrl, receiver: baseUrl }
  return createClient(recipeOf(recipe), { baseUrl, env, variables: { ...origins, ...variables }, ...options })
}

/** The seed of this run, which CI keeps and a failing test prints. */
export const seed = testSeed()

export type Random = () => number

/** Numbers of their own for each test, whatever others run before it. */
export function randomFor(name: string): Random {
  return seededRandom(seed ^ [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7))
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

const unreserved = [...'abcXYZ0189-._~']
// With an escape that is part of the value.
const unescaped = [...unreserved, ...'!$()*,;:@/?', '%3A', '%2C']
const any = [...unescaped, ...` "#%&'+<=>[]\\^\`{|}\n\té߀漢`, '😀', '\u00a0', '\uffee']
/** Those that `encodeURIComponent` leaves as they are, those that a query carries as they are, and others too. */
export const characters = { unreserved, unescaped, any }

/** A time between 2017 and 2033. */
export function timeOf(random: Random): number {
  return 1_500_000_000_000 + below(random, 500_000_000_000)
}

/** Text with any characters, or those of another list. */
export function textOf(random: Random, end: number, from: readonly string[] = any): string {
  return Array.from({ length: below(random, end) }, () => pick(random, from)).join('')
}

/** A path and query, both escaped. */
export function targetOf(random: Random, from: readonly string[] = any): string {
  const escaped = (end: number): string => encodeURIComponent(textOf(random, end, from))
  const path = Array.from(
    { length: 1 + below(random, 3) },
    () => `${pick(random, ['a', 'B', 'é'].map(encodeURIComponent))}${escaped(6)}`,
  )
  const names = ['a', 'b', 'B', 'a b', 'é', 'x-y', '_z'].sort(() => random() - 0.5)
  const query = names.slice(0, below(random, 5)).map((name) => `${encodeURIComponent(name)}=${escaped(8)}`)
  return `/${path.join('/')}${query.length ? `?${query.join('&')}` : ''}`
}

export interface RandomRequest {
  readonly target: string
  readonly init: {
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
}

/** A request with any method, and a body if the method has one. */
export function requestOf(random: Random, from?: readonly string[]): RandomRequest {
  const method = pick(random, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
  const target = targetOf(random, from)
  if (method === 'GET' || method === 'DELETE') return { target, init: { method, headers: {} } }
  const type = pick(random, [
    'application/json',
    'text/plain; charset=utf-8',
    'application/x-www-form-urlencoded',
  ])
  const body =
    type === 'application/json' ? JSON.stringify({ a: textOf(random, 20) }) : `a=${textOf(random, 20)}`
  return { target, init: { method, headers: { 'content-type': type }, body } }
}
