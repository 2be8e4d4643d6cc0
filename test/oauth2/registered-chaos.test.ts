import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Grant, inOrder, type OAuthServer, refusal, startOAuthServer } from '../support/oauth-server.ts'
import { endedTokens, loadOAuth, type TokenStore, type Tokens } from './clients.ts'
import type { Outcome } from './outcome.ts'
import type { StorePlace } from './worker.ts'
import { prepareWorkers, type Worker, type Workers } from './workers.ts'

/* 50 requests of four processes that share a login of a client that has registered itself. */

/** A config's `auth`, whose client is in the store. */
const keys = [
  'registration: { url: "${variables.origin}/register" }',
  'clientAuthentication: client_secret_post',
  'tokenStores: [file]',
]

let server: OAuthServer
let workers: Workers
let processes: readonly Worker[]
let folder: string
let openStore: (path: string) => TokenStore
let places = 0

beforeAll(async () => {
  server = await startOAuthServer({ thinks: 30 })
  folder = await mkdtemp(join(tmpdir(), 'flexgen-registered-'))
  ;[workers, { fileTokenStore: openStore }] = await Promise.all([
    prepareWorkers(server, ...keys.slice(0, 2)),
    loadOAuth(...keys),
  ])
  processes = await Promise.all([0, 1, 2, 3].map(() => workers.start()))
})
beforeEach(() => server.reset())
afterAll(async () => {
  await Promise.all([workers?.stop(), server?.stop()])
  await rm(folder, { recursive: true, force: true })
})

const client = (): object => ({
  clientId: 'registered',
  clientSecret: 'registered-secret',
  tokenEndpointAuthMethod: 'client_secret_post',
  registrationUrl: `${server.origin}/register`,
  accessTokenUrl: server.tokenUrl,
})

/** A store with expired tokens of the client. */
async function begin(): Promise<{
  readonly grant: Grant
  readonly place: StorePlace
  readonly store: TokenStore
}> {
  const place: StorePlace = { kind: 'file', at: join(folder, `${places++}.json`) }
  const store = openStore(place.at)
  const grant = server.grant()
  await store.set({ ...endedTokens(grant), registeredClient: client() } as Tokens)
  return { grant, place, store }
}

/** 50 parallel requests. */
async function fifty(place: StorePlace, by: readonly Worker[] = processes): Promise<readonly Outcome[]> {
  const shares = [13, 13, 12, 12]
  const ends = by.map((worker, index) => worker.request(place, shares[index] ?? 0))
  return (await Promise.all(ends)).flat()
}

const results = (outcomes: readonly Outcome[]): readonly unknown[] => [
  ...new Set(outcomes.map(({ result }) => result)),
]

/** Each call has proven the client's identity, and the store still has the client. */
async function expectClient(store: TokenStore): Promise<void> {
  for (const { parameters } of server.tokenCalls) {
    expect(parameters).toMatchObject({ client_id: 'registered', client_secret: 'registered-secret' })
  }
  expect(await store.get()).toHaveProperty('registeredClient', client())
}

test('failures and lost connections before their effect', async () => {
  const { grant, place, store } = await begin()
  server.behaviour.disturb = inOrder({ kind: 'reset' }, { kind: 'answer', status: 503 })
  const outcomes = await fifty(place)
  expect(outcomes).toHaveLength(50)
  expect(results(outcomes)).toEqual([200])
  expect([server.tokenCalls.length, grant.refreshes, grant.alive]).toEqual([3, 1, true])
  await expectClient(store)
})

test('lost responses, at a server that keeps its refresh tokens', async () => {
  const { grant, place, store } = await begin()
  Object.assign(server.behaviour, { rotates: false, disturb: inOrder({ kind: 'reset', processed: true }) })
  expect(results(await fifty(place))).toEqual([200])
  expect([server.tokenCalls.length, grant.alive]).toEqual([2, true])
  await expectClient(store)
})

test('a process that is killed while it refreshes', async () => {
  const { grant, place, store } = await begin()
  const victim = await workers.start()
  await victim.request(place, 0)
  server.behaviour.thinks = 200
  const lost = victim.request(place, 1).catch(() => 'killed')
  while (!server.tokenCalls.length) await pause(2)
  await victim.kill()
  expect(await lost).toBe('killed')
  server.behaviour.thinks = 30
  expect(results(await fifty(place))).toEqual([200])
  // The call of the dead process had no effect.
  expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual(['gone', 200])
  expect(grant.alive).toBe(true)
  await expectClient(store)
})

test('a client that the server no longer knows is sent once, and removed with its tokens', async () => {
  const { place, store } = await begin()
  server.behaviour.disturb = () => refusal('invalid_client', 401)
  expect(results(await fifty(place))).toEqual(['login_required'])
  expect(server.tokenCalls).toHaveLength(1)
  expect(await store.get()).toBeUndefined()
  expect(results(await fifty(place))).toEqual(['login_required'])
  expect(server.tokenCalls).toHaveLength(1)
})
