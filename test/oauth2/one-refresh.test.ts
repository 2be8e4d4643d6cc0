import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientsOf,
  endedTokens,
  type OAuthClient,
  type OAuthOptions,
  statuses,
  times,
  watchedStore,
} from './clients.ts'

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer({ jitter: 200 })
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

test('50 requests with an expired token all succeed with one token call', async () => {
  const grant = server.grant()
  const client = create({ tokens: endedTokens(grant) })
  expect(await statuses(client, 50)).toEqual(times(50, 200))
  expect(server.tokenCalls).toHaveLength(1)
  expect(server.apiCalls).toHaveLength(50)
  expect(grant.alive).toBe(true)
})

test('50 requests whose token the API refuses, some late, all succeed with one token call', async () => {
  const grant = server.grant()
  const client = create({ tokens: grant.tokens() })
  grant.expire()
  expect(await statuses(client, 50)).toEqual(times(50, 200))
  expect(server.tokenCalls).toHaveLength(1)
  expect(grant.alive).toBe(true)
})

describe.each([
  ['without its own lock', false],
  ['with a lock', true],
] as const)('two clients on one store %s', (_, locks) => {
  test('refresh an expired token once', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(endedTokens(grant), { locks })
    const clients = [create({ tokenStore }), create({ tokenStore })]
    const answers = await Promise.all(clients.map((client) => statuses(client, 25)))
    expect(answers.flat()).toEqual(times(50, 200))
    expect(server.tokenCalls).toHaveLength(1)
  })

  test('refresh a refused token once', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(grant.tokens(), { locks })
    const clients = [create({ tokenStore }), create({ tokenStore })]
    grant.expire()
    const answers = await Promise.all(clients.map((client) => statuses(client, 25)))
    expect(answers.flat()).toEqual(times(50, 200))
    expect(server.tokenCalls).toHaveLength(1)
    expect(grant.alive).toBe(true)
  })

  test('the second, idle for a long time, uses what the first has stored', async () => {
    const grant = server.grant()
    const tokenStore = watchedStore(grant.tokens(), { locks })
    const [first, second] = [create({ tokenStore }), create({ tokenStore })]
    expect(await statuses(second, 1)).toEqual([200])
    grant.expire()
    expect(await statuses(first, 1)).toEqual([200])
    expect(await statuses(second, 1)).toEqual([200])
    expect(server.tokenCalls).toHaveLength(1)
  })
})

// issue 12, C: item 5
test('clients of two emitted modules on one store object without a lock refresh once', async () => {
  const others = await clientsOf(server, 'refresh: { refreshBefore: 31s }')
  const grant = server.grant()
  const tokenStore = watchedStore(endedTokens(grant))
  const clients = [create({ tokenStore }), others({ tokenStore })]
  const answers = await Promise.all(clients.map((client) => statuses(client, 25)))
  expect(answers.flat()).toEqual(times(50, 200))
  expect(server.tokenCalls).toHaveLength(1)
  expect(grant.alive).toBe(true)
})

test('a late refusal of an older token starts no refresh: the request is sent again with the newer one', async () => {
  const grant = server.grant()
  const client = create({ tokens: grant.tokens() })
  grant.expire()
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  server.behaviour.hold = ({ path }) => (path === '/late' ? held : undefined)
  const late = client.fetch('/late')
  while (!server.apiCalls.length) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await statuses(client, 10)).toEqual(times(10, 200))
  server.behaviour.hold = () => undefined
  release()
  expect((await late).status).toBe(200)
  expect(server.tokenCalls).toHaveLength(1)
  expect(server.apiCalls.filter(({ path }) => path === '/late').map(({ status }) => status)).toEqual([
    401, 200,
  ])
})

test('`client.refresh()` joins a refresh in progress, and requests wait for it', async () => {
  const grant = server.grant()
  const client = create({ tokens: grant.tokens() })
  const [tokens, again, response] = await Promise.all([
    client.refresh(),
    client.refresh(),
    client.fetch('/ok'),
  ])
  expect(tokens.accessToken).toBe(grant.accessToken)
  expect(again).toEqual(tokens)
  expect(response.status).toBe(200)
  expect(server.tokenCalls).toHaveLength(1)
})

test('a caller’s abort cancels only its own request, not the refresh that others wait for', async () => {
  server.behaviour.delay = 100
  const grant = server.grant()
  const client = create({ tokens: endedTokens(grant) })
  const controller = new AbortController()
  const aborted = client.fetch('/ok', { signal: controller.signal })
  const others = statuses(client, 5)
  while (!server.tokenCalls.length) await new Promise((resolve) => setTimeout(resolve, 5))
  controller.abort()
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
  expect(await others).toEqual(times(5, 200))
  expect(server.tokenCalls).toHaveLength(1)
})
