import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../support/auth-types.ts'
import { bundleClients } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, type Runtime, runtimes } from '../support/runtimes.ts'
import { signerCases } from './signer-cases.ts'
import type { Engine, OutcomesByEngine } from './signer-driver.ts'

/* The published vectors through built clients, on every runtime and with both engines. Each runtime is started once. */

const cases = rowsOf(signerCases).filter(({ leftOut }) => leftOut === undefined)
const calls = cases.flatMap((one) => one.calls.map((call) => ({ one, call })))

let script: string

beforeAll(async () => {
  const configs = new Map(calls.map(({ call }) => [call.client, call.client]))
  script = await bundleClients(Object.fromEntries(configs), new URL('signer-driver.ts', import.meta.url))
})
afterAll(closeBrowser)

/** The engines of a runtime. Workers without Node's API and browsers only have Web Crypto. */
function enginesOf({ name }: Runtime): readonly Engine[] {
  return name === 'workerd' || name === 'chromium' ? ['Web Crypto'] : ['node:crypto', 'Web Crypto']
}

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program })
  const engines = enginesOf(runtime)
  let all: Promise<unknown> | undefined
  const outcomes = async (): Promise<OutcomesByEngine> => {
    all ??= runtime.run(
      script,
      calls.map(({ call }) => call),
    )
    // These are the outcomes that `run` in signer-driver.ts returns.
    return (await all) as OutcomesByEngine
  }

  const leftOut = cases.filter(({ leftOutInBrowsers }) => leftOutInBrowsers !== undefined)
  if (runtime.name === 'chromium') {
    test.each(leftOut.map(({ id, leftOutInBrowsers }) => [id, leftOutInBrowsers]))(
      'leaves out %s: it %s',
      (_, reason) => expect(reason).toMatch(/browsers let no script send/),
    )
  }

  testHere('has the expected engines', async () => {
    expect(Object.keys(await outcomes())).toEqual(engines)
  })

  for (const engine of engines) {
    testHere(`signs every vector with ${engine}`, async () => {
      const results = (await outcomes())[engine] ?? []
      expect(results).toHaveLength(calls.length)
      const problems = calls.flatMap(
        ({ one: { id, check, leftOutInBrowsers, refusedInBrowsers } }, index) => {
          const inBrowser = runtime.name === 'chromium'
          if (inBrowser && leftOutInBrowsers !== undefined) return []
          const requests = results[index] ?? []
          const isRefused = inBrowser && refusedInBrowsers !== undefined
          if ('error' in requests) {
            const { error } = requests
            const isExpected =
              isRefused && error.includes(refusedInBrowsers) && error.endsWith('unsupported_runtime')
            return isExpected ? [] : [`${id}: ${error}`]
          }
          if (isRefused) return [`${id}: not refused`]
          try {
            expect(requests).toHaveLength(2)
            requests.forEach(check)
            return []
          } catch (error) {
            return [`${id}: ${error}`]
          }
        },
      )
      expect(problems).toEqual([])
    })
  }
})
