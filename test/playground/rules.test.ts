/** `uniqueItems`, in lists that no user writes but anybody can paste. */
import { expect, test } from 'vitest'
import { Rules, type Value } from '../../playground/src/schema/rules.ts'

const rules = new Rules({})
const accepts = (...items: readonly Value[]): boolean => rules.accepts({ uniqueItems: true }, items)

test('items are the same if their values are, whatever the order of keys', () => {
  expect(accepts('1', 1, true, 'true', null, 'null', [1], ['1'], '[1]', { a: 1 }, { b: 1 })).toBe(true)
  expect(accepts('1', '2', '1')).toBe(false)
  expect(accepts([1, [2]], [1, [2]])).toBe(false)
  expect(accepts({ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 })).toBe(false)
  expect(accepts(['a', 'b'], ['a,b'], ['a","b'])).toBe(true)
})

test('200,000 items take less than a second', () => {
  const items = Array.from({ length: 200_000 }, (_, index) => `item ${index}`)
  const began = performance.now()
  expect(rules.accepts({ uniqueItems: true }, items)).toBe(true)
  expect(performance.now() - began).toBeLessThan(1_000)
})
