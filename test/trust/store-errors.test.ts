import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { tokensTable } from '../../templates/runtime/stores/postgres-store.ts'
import { loadOAuth, type TokenStore } from '../oauth2/clients.ts'
import { kindOf, openSharedStores, type SharedStores, stopSharedStores } from '../oauth2/shared-stores.ts'
import type { ClientModule } from '../oauth2/worker.ts'
import { postgresQuery } from '../stores/intruder.ts'
import { clientPackages } from '../support/databases.ts'
import { rejection } from '../support/emitted.ts'
import { SecretFinder, shownOf } from '../support/secrets.ts'

/* A database that fails while tokens are written: its driver's error contains them, the client's does not. */

const access = 'eV8rTq1nAccessT0kenOfAllThings'
const refresh = 'pL5s.R3fr35hT0k~9vGq/1x'
const secrets = new SecretFinder([access, refresh])
const require = createRequire(clientPackages)

let stores: SharedStores
let module: ClientModule

beforeAll(async () => {
  stores = await openSharedStores()
  // Every config with these stores has these functions in its module.
  module = (await loadOAuth('tokenStores: [file, redis, postgres]')) as unknown as ClientModule
})
afterAll(stopSharedStores)

/** The error of a client whose new tokens cannot be stored there. */
async function errorWith(tokenStore: TokenStore): Promise<Error> {
  const client = module.create({
    variables: { origin: 'http://127.0.0.1:1' },
    credentials: { clientSecret: 'x' },
    tokenStore,
    tokens: { accessToken: 'ended', refreshToken: 'first', expiresAt: 1000 },
    fetch: async () => Response.json({ access_token: access, refresh_token: refresh, expires_in: 3600 }),
  })
  return rejection(client.fetch('/'))
}

function expectReason(error: Error, words: RegExp): void {
  expect(error).toMatchObject({ name: 'FlexgenError', code: 'store_failed' })
  expect(`${error.cause}`).toMatch(words)
  expect(shownOf(error).flatMap((text) => secrets.find(text) ?? [])).toEqual([])
}

describe.each(['ioredis', 'node-redis'] as const)('%s', (name) => {
  const { testHere, placeAt } = kindOf(name)

  testHere('an error of Redis shows no token that was to be written', async () => {
    const { client } = await stores.connection(placeAt(stores, ''))
    const errors: unknown[] = []
    const real = client as { eval(script: string, ...rest: unknown[]): Promise<unknown> }
    const failing = {
      ...(name === 'ioredis' && { defineCommand: () => undefined }),
      eval: (script: string, ...rest: unknown[]): Promise<unknown> => {
        const writes = JSON.stringify(rest).includes(access)
        const result = real.eval(writes ? "return redis.call('nope')" : script, ...rest)
        result.catch((error: unknown) => errors.push(error))
        return result
      },
    }
    // It is called like one of theirs.
    const store = module.redisTokenStore(failing, 'trust')
    expectReason(await errorWith(store), /Unknown Redis command/i)
    // Twice, since tokens that were not stored are written again.
    expect(errors).toHaveLength(2)
    const driverShows = errors.some((error) => shownOf(error).some((text) => secrets.find(text)))
    expect(driverShows).toBe(name === 'ioredis')
  })
})

describe('postgres', () => {
  const { testHere, placeAt } = kindOf('postgres')

  testHere.each([
    ['a check that refuses them', 'tokens text check (length(tokens) < 9)', /violates check constraint/],
    ['a column of another type', 'tokens uuid', /invalid input syntax for type uuid/],
  ])('an error of PostgreSQL shows no token: %s', async (_, column, words) => {
    const query = await postgresQuery(stores, placeAt(stores, ''))
    const schema = `trust_${column.length}`
    await query(`create schema ${schema}`)
    const options = { host: stores.postgres?.at, user: 'postgres', options: `-c search_path=${schema}` }
    const pool = new (require('pg').Pool)(options)
    try {
      await pool.query(tokensTable.replace('tokens text', column))
      expectReason(await errorWith(module.postgresTokenStore(pool, 'trust')), words)
      const own = await rejection(
        pool.query("insert into flexgen_tokens (key, tokens) values ('k', $1)", [`{"a":"${access}"}`]),
      )
      expect(shownOf(own).some((text) => secrets.find(text))).toBe(true)
    } finally {
      await pool.end()
    }
  })
})
