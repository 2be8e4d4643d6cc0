import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import { endedTokens, times } from './clients.ts'
import { openSharedStores, type SharedStores, sharedStoreKinds, stopSharedStores } from './shared-stores.ts'
import { prepareWorkers, type Worker, type Workers } from './workers.ts'

let server: OAuthServer
let workers: Workers
let stores: SharedStores
let eight: readonly Worker[]

beforeAll(async () => {
  server = await startOAuthServer()
  ;[workers, stores] = await Promise.all([prepareWorkers(server), openSharedStores()])
  eight = await Promise.all(times(8, undefined).map(() => workers.start()))
})

afterAll(async () => {
  await workers?.stop()
  await Promise.all([server?.stop(), stopSharedStores()])
})

describe.each(sharedStoreKinds)('$name', ({ testHere, placeAt }) => {
  for (const [name, isTold] of [
    ['has expired', true],
    ['the API refuses', false],
  ] as const) {
    testHere(
      `4 processes × 10 requests whose token ${name}: all 40 succeed with one token call`,
      async () => {
        server.reset()
        server.behaviour.jitter = 200
        const place = placeAt(stores, `four ${name}`)
        const grant = server.grant()
        const store = await stores.open(place)
        await store.set(isTold ? endedTokens(grant) : grant.tokens())
        const four = eight.slice(0, 4)
        if (!isTold) {
          await Promise.all(four.map((worker) => worker.request(place, 1)))
          grant.expire()
        }
        const outcomes = await Promise.all(four.map((worker) => worker.request(place, 10)))
        expect(outcomes.flat().map(({ result }) => result)).toEqual(times(40, 200))
        expect(server.tokenCalls).toHaveLength(1)
        expect(grant.alive).toBe(true)
        expect(await store.get()).toMatchObject({ refreshToken: grant.refreshToken })
      },
    )
  }

  testHere('8 processes with tokens that last 300 ms never lose the grant, for 10 s', async () => {
    server.reset()
    server.behaviour.lifetime = 300
    const place = placeAt(stores, 'short')
    const grant = server.grant()
    await (await stores.open(place)).set(grant.tokens())
    const outcomes = await Promise.all(eight.map((worker) => worker.requestFor(place, 10_000)))
    const results = outcomes.flat().map(({ result }) => result)
    // A token may expire on its way twice; then the refusal is returned as is.
    expect([...new Set(results)].filter((result) => result !== 200 && result !== 401)).toEqual([])
    expect(results.filter((result) => result === 200).length).toBeGreaterThan(results.length / 2)
    for (const own of outcomes) expect(own.slice(-20).map(({ result }) => result)).toContain(200)
    expect(grant.alive).toBe(true)
    expect(grant.refreshes).toBeGreaterThan(10)
    expect(server.tokenCalls.every(({ outcome }) => outcome === 200)).toBe(true)
  })
})
