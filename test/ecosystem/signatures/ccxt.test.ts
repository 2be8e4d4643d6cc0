/** Recipes of exchanges sign random requests as ccxt does. */
import { describe, expect } from 'vitest'
import { envOf, loadExchange, signRandom } from './ccxt.ts'
import { peers } from './exchanges.ts'
import { baseUrlOf, clientOf, randomFor, seed, test } from './support.ts'

const REQUESTS = 200
console.log(`FLEXGEN_SEED=${seed}`)

test('the exchanges are at least 40', () => {
  const exchanges = new Set(Object.values(peers).map(({ exchange }) => exchange))
  expect(exchanges.size).toBeGreaterThanOrEqual(40)
})

describe(`${REQUESTS} random requests of each exchange`, () => {
  test.each(Object.entries(peers))('%s', async (recipe, peer) => {
    const random = randomFor(recipe)
    const exchange = await loadExchange(peer)
    let current = signRandom(recipe, peer, exchange, random)
    const { origin } = new URL(current.expected.url)
    const client = await clientOf(
      recipe,
      origin + new URL(baseUrlOf(recipe)).pathname,
      envOf(recipe, exchange, peer),
      {
        clock: () => current.now,
        nonce: () => current.nonce,
      },
    )
    for (let index = 0; index < REQUESTS; index++) {
      const { own, expected, params } = current
      const { url, method, headers, body } = own
      const request = await client.sign(url, { method, headers, ...(body === undefined ? {} : { body }) })
      const names = Object.keys(expected.headers).filter((name) => expected.headers[name] !== undefined)
      expect(
        {
          method: request.method,
          url: request.url,
          body: await request.text(),
          headers: Object.fromEntries(names.map((name) => [name, request.headers.get(name)])),
        },
        `FLEXGEN_SEED=${seed}, request ${index}: ${JSON.stringify(params)}`,
      ).toEqual({
        method: expected.method,
        // ccxt's text, as `fetch` sends it.
        url: new URL(expected.url).href,
        body: expected.body ?? '',
        headers: Object.fromEntries(names.map((name) => [name, expected.headers[name]])),
      })
      current = signRandom(recipe, peer, exchange, random)
    }
  })
})
