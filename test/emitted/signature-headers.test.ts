import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleClients, emit } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import type { OutcomesByEngine, SignerCall } from './signer-driver.ts'

/* Results in headers that browsers set themselves. A client refuses there, instead of signing what is not sent. */

/** The forbidden request-headers of WHATWG Fetch, section 2.2.2, except for those that no config can have. */
const forbidden = [
  ...['Accept-Charset', 'accept-encoding', 'Access-Control-Request-Headers', 'Access-Control-Request-Method'],
  ...['Cookie', 'Cookie2', 'Date', 'DNT', 'Origin', 'Referer', 'Set-Cookie', 'Via'],
  ...['Proxy-', 'Proxy-Authorization', 'proxy-signature', 'Sec-', 'Sec-Signature', 'sec-fetch-mode'],
]
const allowed = [
  'Accept',
  'Authorization',
  'Digest',
  'Secure',
  'Proxied',
  'X-Date',
  'X-Cookie',
  'Date-Signed',
]

const configOf = (name: string): string => `
    baseUrl: https://api.example.com
    auth:
      type: signature
      steps: { signature: { hash: SHA-256, of: "\${request.target}" } }
      headers: { ${name}: "\${steps.signature}" }`

let script: string
beforeAll(async () => {
  const configs = [...forbidden, ...allowed].map((name) => [name, configOf(name)])
  script = await bundleClients(Object.fromEntries(configs), new URL('signer-driver.ts', import.meta.url))
})
afterAll(closeBrowser)

test('only clients with such a header check it', () => {
  const checks = (name: string): boolean =>
    emit(configOf(name)).includes(`requireSettable(request, '${name}')`)
  expect(forbidden.filter((name) => !checks(name))).toEqual([])
  expect(allowed.filter((name) => emit(configOf(name)).includes('requireSettable'))).toEqual([])
})

describe.each(runtimes)('$name', ({ name: runtime, program, run }) => {
  testWith({ [runtime]: program })('sends what it signs, or refuses', async () => {
    const names = [...forbidden, ...allowed]
    const calls = names.map((client): SignerCall => ({ client, credentials: {}, input: '/' }))
    // These are the outcomes that `run` in signer-driver.ts returns.
    const outcomes = (await run(script, calls)) as OutcomesByEngine
    const found = names.map((name, index) => {
      const outcome = outcomes['Web Crypto']?.[index] ?? []
      if ('error' in outcome) return [name, outcome.error]
      return [name, outcome.map(({ headers }) => headers[name.toLowerCase()]?.length)]
    })
    const expected = names.map((name) =>
      runtime === 'chromium' && forbidden.includes(name)
        ? [name, `FlexgenError: Browsers do not send headers.${name}. unsupported_runtime`]
        : [name, [64, 64]],
    )
    expect(found).toEqual(expected)
  })
})
