import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Grant, type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import { seededRandom } from '../support/random.ts'
import { clientsOf, type OAuthClient, type OAuthOptions, type TokenStore, type Tokens } from './clients.ts'

/*
 * Requests, refreshes, logins and logouts of one client that overlap in any way, with a slow store and a slow
 * `onTokens`. Whatever the order, the last login or logout counts, and no grant is lost. The seeds decide what happens;
 * the timing also depends on the machine.
 */

const seeds = 100
/** Steps of a seed. */
const steps = 12

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer({ jitter: 6 })
  create = await clientsOf(server)
})

afterAll(() => server.stop())

/** What happened in a run. */
interface Story {
  readonly client: OAuthClient
  readonly grants: readonly Grant[]
  /** Access tokens in the order in which they were stored and passed to `onTokens`; `undefined` for a logout. */
  readonly stored: readonly (string | undefined)[]
  readonly told: readonly (string | undefined)[]
  readonly kept: () => Tokens | undefined
  /** Errors that must not happen in such a run. */
  readonly errors: readonly string[]
}

async function play(seed: number): Promise<Story> {
  server.reset()
  const random = seededRandom(seed)
  const nap = async (most: number): Promise<void> => {
    if (random() < 0.5) await pause(random() * most)
  }
  const stored: (string | undefined)[] = []
  const told: (string | undefined)[] = []
  const errors: string[] = []
  const grants: Grant[] = []
  let kept: Tokens | undefined
  const keep = async (tokens: Tokens | undefined): Promise<void> => {
    await nap(6)
    kept = tokens
    stored.push(tokens?.accessToken)
  }
  const store: TokenStore = {
    get: async () => {
      await nap(6)
      return kept
    },
    set: keep,
    clear: () => keep(undefined),
  }
  let last: Promise<unknown> = Promise.resolve()
  const lock: TokenStore['lock'] = async (action) => {
    await nap(6)
    const result = last.then(() => action())
    last = result.catch(() => undefined)
    return result
  }
  const client = create({
    tokenStore: seed % 2 ? store : { ...store, lock },
    onTokens: async (tokens) => {
      told.push(tokens?.accessToken)
      await nap(12)
    },
  })
  const logIn = (): Promise<void> => {
    const grant = server.grant()
    grants.push(grant)
    return client.tokens.set(grant.tokens())
  }
  const lacksLogin = (error: { readonly code?: string }): void => {
    if (error.code !== 'login_required') errors.push(`${error}`)
  }
  const begin = (chance: number): Promise<unknown> => {
    if (chance < 0.45) return client.fetch('/ok').catch(lacksLogin)
    if (chance < 0.6) return Promise.resolve(grants.at(-1)?.expire())
    if (chance < 0.75) return client.refresh().catch(lacksLogin)
    return chance < 0.9 ? logIn() : client.tokens.clear()
  }

  await logIn()
  const begun: Promise<unknown>[] = []
  for (let step = 0; step < steps; step++) {
    begun.push(begin(random()))
    await nap(8)
  }
  begun.push(random() < 0.5 ? client.tokens.clear() : logIn())
  await Promise.all(begun)
  return { client, grants, stored, told, kept: () => kept, errors }
}

test(`the last login or logout counts, in ${seeds} stories`, async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const { client, grants, stored, told, kept, errors } = await play(seed)
    const story = `seed ${seed}`
    expect(errors, story).toEqual([])
    expect(told.at(-1), story).toBe(stored.at(-1))
    const isKept = kept() !== undefined
    const calls = server.apiCalls.length
    const result = await client.fetch('/ok').then(
      ({ status }) => status,
      ({ code }) => code,
    )
    expect(result, story).toBe(isKept ? 200 : 'login_required')
    // No request uses tokens after their logout.
    expect(server.apiCalls.length > calls, story).toBe(isKept)
    expect(server.apiCalls.slice(calls).at(-1)?.token, story).toBe(kept()?.accessToken)
    expect(
      grants.filter(({ alive }) => !alive),
      story,
    ).toEqual([])
  }
})
