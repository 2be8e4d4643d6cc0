import { describe, expect, test } from 'vitest'
import { load } from '../support/emitted.ts'
import { type SignerCase, signerCases } from './signer-cases.ts'
import { makeCalls } from './signer-driver.ts'

/*
 * The published vectors through built clients: each becomes a config, and the test checks what the client signs and
 * sends. `signer-runtimes.test.ts` does the same on all runtimes.
 */

const types = Object.entries(signerCases).filter(
  (entry): entry is [string, readonly SignerCase[]] => typeof entry[1] !== 'string',
)

test('the vectors that a client can express are counted', () => {
  const counts = types.map(([type, cases]) => [type, cases.filter((one) => one.leftOut === undefined).length])
  expect(Object.fromEntries(counts)).toEqual({ jwt: 15, oauth1: 43, awsSigV4: 66, signature: 97 })
})

describe.each(types)('%s', (_, cases) => {
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
