import { describe, expect, test } from 'vitest'
import { load } from '../support/emitted.ts'
import { jwtCases, oauth1Cases, sigV4Cases } from './signer-cases.ts'
import { makeCalls } from './signer-driver.ts'

/*
 * The published vectors through built clients: a config made from each case, and what the client signs and sends.
 * `signer-runtimes.test.ts` has the same on all runtimes.
 */

describe.each([
  ['jwt', jwtCases, 15],
  ['oauth1', oauth1Cases, 43],
  ['awsSigV4', sigV4Cases, 66],
] as const)('%s', (_, cases, count) => {
  test(`${count} cases of ${cases.length} can be had`, () => {
    expect(cases.filter(({ leftOut }) => leftOut === undefined)).toHaveLength(count)
  })

  const leftOut = cases.filter((one) => one.leftOut !== undefined)
  test.each(leftOut.map((one) => [one.id, one.leftOut]))('leaves out %s: %s', (id, reason) => {
    expect(cases.find((one) => one.id === id)).toMatchObject({ leftOut: reason, calls: [] })
  })

  test.each(cases.filter((one) => one.leftOut === undefined))('$id', async ({ calls, check }) => {
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) {
      const { create } = await load(call.client)
      const [outcome = []] = await makeCalls({ [call.client]: create }, [call])
      if ('error' in outcome) throw new Error(outcome.error)
      expect(outcome).toHaveLength(2)
      outcome.forEach(check)
    }
  })
})
