import { expect, test } from 'vitest'
import { withJsDoc } from '../../scripts/jsdoc.ts'

const long = 'Promise<Readonly<Record<string, readonly string[]>>>'

test.each([
  [
    'a function has its signature',
    '/** True. */\nfunction isA({ href }: URL, b?: string, c: number = 1): boolean {}',
    '/**\n * True.\n * @type {(url: URL, b?: string, c?: number) => boolean}\n */\nfunction isA({ href }, b, c = 1) {}',
  ],
  [
    'parameters with the same members have different names',
    'function order([a]: Pair, [b]: Pair): number {}',
    '/** @type {(pair: Pair, otherPair: Pair) => number} */\nfunction order([a], [b]) {}',
  ],
  [
    'a description of a parameter gets its type, and the others are added in order',
    '/**\n * Reads.\n *\n * @param b where\n *   it is\n * @throws Error if not\n */\nfunction read(a: A, b?: B): void {}',
    '/**\n * Reads.\n *\n * @param {A} a\n * @param {B} [b] where it is\n * @throws Error if not\n */\nfunction read(a, b) {}',
  ],
  [
    'a generic function has parameters',
    "function get<Key extends 'a' | 'b'>(key: Key): Key {}",
    "/**\n * @template {'a' | 'b'} Key\n * @param {Key} key\n * @returns {Key}\n */\nfunction get(key) {}",
  ],
  [
    'a function with a long signature has parameters',
    `function make(first: ${long}, second: ${long}): void {}`,
    `/**\n * @param {${long}} first\n * @param {${long}} second\n */\nfunction make(first, second) {}`,
  ],
  [
    'an interface is an object with properties',
    '/** A call. */\ninterface Call {\n  /** Where. */\n  readonly url: URL\n  send?(): void\n}',
    '/**\n * A call.\n * @typedef {object} Call\n * @property {URL} url Where.\n * @property {() => void} [send]\n */',
  ],
  [
    'an interface that extends another, or has overloads, is one type',
    'interface Hash extends Base {\n  end(): Bytes\n  end(as: "hex"): string\n}',
    "/** @typedef {Base & { end(): Bytes; end(as: 'hex'): string }} Hash */",
  ],
  [
    'a long type is wrapped where that does not change it',
    `interface Call extends ${'Base'.repeat(23)} {\n  readonly url: URL\n}`,
    `/**\n * @typedef {${'Base'.repeat(23)} & {\n *   readonly url: URL }} Call\n */`,
  ],
  [
    'a type alias',
    'type Given<Value> =\n  | Value\n  | (() => Value)',
    '/**\n * @template Value\n * @typedef {Value | (() => Value)} Given\n */',
  ],
  [
    'within a function, only what cannot be inferred has a type',
    'function f(): void {\n  const a: A = {}\n  const b = (c: C): D => c\n  const e: string = "e"\n  g((h: H) => h as I)\n  j<K>(new Map<L, M>())\n}',
    '/** @type {() => void} */\nfunction f() {\n  /** @type {A} */\n  const a = {}\n  /** @type {(c: C) => D} */\n  const b = (c) => c\n  const e = "e"\n  g((/** @type {H} */ h) => /** @type {I} */ (h))\n  j(new Map())\n}',
  ],
  [
    'a class',
    "class A extends B {\n  override readonly name: string = 'a'\n  readonly code: C\n\n  constructor(code: C, d: D = {}) {}\n}",
    "class A extends B {\n  name = 'a'\n  /** @type {C} */\n  code\n\n  /**\n   * @param {C} code\n   * @param {D} [d]\n   */\n  constructor(code, d = {}) {}\n}",
  ],
])('%s', (_, typeScript, javaScript) => {
  expect(withJsDoc(typeScript)).toBe(javaScript)
})
