import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { type OAuthServer, startOAuthServer, type TokenCall } from '../support/oauth-server.ts'
import { endedTokens } from './clients.ts'
import { openSharedStores, type SharedStores, sharedStoreKinds, stopSharedStores } from './shared-stores.ts'
import { prepareWorkers, type Worker, type Workers } from './workers.ts'

/* Processes that share a login: one is suspended while it has the lock, or the database restarts. */

let server: OAuthServer
let workers: Workers
let stores: SharedStores
const started: Worker[] = []

beforeAll(async () => {
  server = await startOAuthServer()
  ;[workers, stores] = await Promise.all([prepareWorkers(server), openSharedStores()])
})

afterEach(() => {
  for (const worker of started.splice(0)) worker.resume()
})

afterAll(async () => {
  await workers?.stop()
  await Promise.all([server?.stop(), stopSharedStores()])
})

async function startWorker(): Promise<Worker> {
  const worker = await workers.start()
  started.push(worker)
  return worker
}

/** Token calls that a process made with a refresh token. */
function callsOf({ name }: Worker, refreshToken?: string): readonly TokenCall[] {
  return server.tokenCalls.filter(
    (call) =>
      call.headers['x-process'] === name &&
      (refreshToken === undefined || call.refreshToken === refreshToken),
  )
}

describe.each(sharedStoreKinds)('$name', ({ name, testHere, placeAt }) => {
  // issue 12, C: item 1
  testHere(
    'a holder that is suspended between two attempts while another takes over does not send the used token again',
    async () => {
      server.reset()
      const place = placeAt(stores, 'suspended')
      const grant = server.grant()
      const first = grant.refreshToken
      await (await stores.open(place)).set(endedTokens(grant))
      const [holder, other] = [await startWorker(), await startWorker()]
      await Promise.all([holder, other].map((worker) => worker.request(place, 0)))
      let suspended = (): void => {}
      const suspension = new Promise<void>((resolve) => {
        suspended = resolve
      })
      server.behaviour.disturb = ({ headers, index }) => {
        if (headers['x-process'] !== holder.name || index > 0) return undefined
        // It receives the response, and stops in the pause before its next attempt.
        setTimeout(() => {
          holder.suspend()
          suspended()
        }, 100)
        return { kind: 'answer', status: 503 }
      }
      const resumed = holder.request(place, 2)
      await suspension
      expect(callsOf(holder)).toHaveLength(1)
      const others = await other.request(place, 2)
      expect(others.map(({ result }) => result)).toEqual([200, 200])
      expect(callsOf(other, first)).toHaveLength(1)
      holder.resume()
      expect((await resumed).map(({ result }) => result)).toEqual([200, 200])
      expect(callsOf(holder)).toHaveLength(1)
      expect(grant.alive).toBe(true)
      // The login still works for both.
      grant.expire()
      for (const worker of [holder, other]) {
        expect((await worker.request(place, 1)).map(({ result }) => result)).toEqual([200])
      }
      expect(grant.alive).toBe(true)
    },
    120_000,
  )

  if (name === 'file') return

  // issue 12, C: item 8
  testHere(
    'if the database restarts while a process waits for the lock, the process still gets its tokens',
    async () => {
      server.reset()
      const place = placeAt(stores, 'restarted')
      const grant = server.grant()
      await (await stores.open(place)).set(endedTokens(grant))
      const [holder, waiter] = [await startWorker(), await startWorker()]
      await Promise.all([holder, waiter].map((worker) => worker.request(place, 0)))
      server.behaviour.delay = 6_000
      const held = holder.request(place, 1)
      while (!server.tokenCalls.length) await pause(5)
      const waited = waiter.request(place, 2)
      // It has to read the store first; then it waits.
      await pause(1_000)
      await (name === 'postgres' ? stores.postgres : stores.redis)?.restart(1_500)
      const outcomes = [...(await held), ...(await waited)]
      expect(outcomes.map(({ result }) => result)).toEqual([200, 200, 200])
      expect(server.tokenCalls).toHaveLength(1)
      expect(grant.alive).toBe(true)
    },
    120_000,
  )
})
