import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import {
  clientsOf,
  type OAuthClient,
  type OAuthOptions,
  statuses,
  type Tokens,
  type WatchedStore,
  watchedStore,
} from './clients.ts'

/* Tokens that the caller sets or clears while others are about to be used. */

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

/** A client whose first `onTokens` waits until the test releases it. */
function setUp(tokens: Tokens): {
  readonly client: OAuthClient
  readonly tokenStore: WatchedStore
  readonly told: (string | undefined)[]
  /** Settles when the first `onTokens` starts. */
  readonly begun: Promise<void>
  readonly letGo: () => void
} {
  const tokenStore = watchedStore(tokens)
  const told: (string | undefined)[] = []
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let begin = (): void => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const onTokens = async (next: Tokens | undefined): Promise<void> => {
    told.push(next?.accessToken)
    begin()
    if (told.length === 1) await held
  }
  return { client: create({ tokenStore, onTokens }), tokenStore, told, begun, letGo }
}

test('after a logout during `onTokens`, no later request is sent with the renewed tokens', async () => {
  const grant = server.grant()
  const { client, tokenStore, told, begun, letGo } = setUp(grant.tokens())
  const refreshing = client.refresh()
  await begun
  await client.tokens.clear()
  letGo()
  // A request from before the logout still succeeds.
  expect((await refreshing).accessToken).toBe(grant.accessToken)
  expect(told).toEqual([grant.accessToken, undefined])
  expect(tokenStore.tokens).toBeUndefined()
  expect(await rejection(client.fetch('/ok'))).toMatchObject({ code: 'login_required' })
  expect(server.apiCalls).toEqual([])
})

test('after another account’s tokens are set during `onTokens`, later requests use those', async () => {
  const [first, second] = [server.grant(), server.grant()]
  const { client, told, begun, letGo } = setUp(first.tokens())
  const refreshing = client.refresh()
  await begun
  await client.tokens.set(second.tokens())
  letGo()
  await refreshing
  expect(told).toEqual([first.accessToken, second.accessToken])
  expect(await statuses(client, 5)).toEqual([200, 200, 200, 200, 200])
  expect(new Set(server.apiCalls.map(({ token }) => token))).toEqual(new Set([second.accessToken]))
})

test('if two are set at once, `onTokens` gets both, and the later one is used', async () => {
  const grants = [server.grant(), server.grant(), server.grant()] as const
  const { client, told, begun, letGo } = setUp(grants[0].tokens())
  const setting = client.tokens.set(grants[1].tokens())
  await begun
  await client.tokens.set(grants[2].tokens())
  letGo()
  await setting
  expect(told).toEqual([grants[1].accessToken, grants[2].accessToken])
  expect(await statuses(client, 1)).toEqual([200])
  expect(server.apiCalls.map(({ token }) => token)).toEqual([grants[2].accessToken])
})
