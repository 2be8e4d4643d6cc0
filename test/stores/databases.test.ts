import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { tokensTable } from '../../templates/runtime/stores/postgres-store.ts'
import { loadOAuth, type TokenStore, type Tokens } from '../oauth2/clients.ts'
import { kindOf, openSharedStores, type SharedStores, stopSharedStores } from '../oauth2/shared-stores.ts'
import type { ClientModule } from '../oauth2/worker.ts'
import { clientPackage, clientPackages, redisProgram, startRedisCluster } from '../support/databases.ts'
import { rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { type PostgresQuery, postgresQuery, redisCommand } from './intruder.ts'

type LockedStore = Required<TokenStore>

const tokens: Tokens = { accessToken: 'a', refreshToken: 'r', response: {}, redirect: {} }
const others: Tokens = { accessToken: 'b', response: { text: 'nul \u0000' }, redirect: {} }

let stores: SharedStores
let module: ClientModule
const require = createRequire(clientPackages)

beforeAll(async () => {
  stores = await openSharedStores()
  module = (await loadOAuth('tokenStores: [file, redis, postgres]')) as unknown as ClientModule
})
afterAll(stopSharedStores)

/** A client whose first response is lost: the command takes effect, but fails. */
function losingAnswer(client: unknown, method: string): object {
  let calls = 0
  // Every client has a method for commands.
  const known = client as Record<string, (...args: unknown[]) => Promise<unknown>>
  return new Proxy(known, {
    get: (_, name: string) => {
      const value = known[name]
      if (name !== method) return value
      return async (...args: unknown[]) => {
        const answer = await value?.apply(known, args)
        if (!calls++) throw new Error('the connection was lost')
        return answer
      }
    },
  })
}

/** Takes the lock while its first response is lost, and returns how long that took, in milliseconds. */
async function timeOfLostTake(store: LockedStore): Promise<number> {
  const begun = performance.now()
  await store.lock(async (isHeld) => {
    expect(await isHeld?.()).toBe(true)
    await store.set(tokens)
  })
  return performance.now() - begun
}

/** Locks, writes, reads and clears. */
async function exercise(store: TokenStore): Promise<readonly (Tokens | undefined)[]> {
  const seen = [await store.get()]
  await store.set(tokens)
  seen.push(await store.get())
  await store.lock?.(async () => {
    await store.set(others)
    seen.push(await store.get())
  })
  await store.clear()
  seen.push(await store.get())
  return seen
}
const exercised = [undefined, tokens, others, undefined]

describe.each(['ioredis', 'node-redis'] as const)('%s', (name) => {
  const { testHere, placeAt } = kindOf(name)

  testHere('uses the given key and, while it is locked, a lock with a lease of 10 s', async () => {
    const place = placeAt(stores, 'keys')
    const store = (await stores.open(place)) as LockedStore
    const command = await redisCommand(stores, place)
    await store.set(tokens)
    expect(JSON.parse(`${await command('get', `${place.key}`)}`)).toEqual(tokens)
    expect(Number(await command('pttl', `${place.key}`))).toBe(-1)
    const left = await store.lock(() => command('pttl', `{${place.key}}:lock`))
    expect(Number(left)).toBeGreaterThan(0)
    expect(Number(left)).toBeLessThanOrEqual(10_000)
    expect(await command('exists', `{${place.key}}:lock`)).toBe(0)
  })

  testHere('fails and changes nothing if the key has another type', async () => {
    const place = placeAt(stores, 'list')
    const store = (await stores.open(place)) as LockedStore
    const command = await redisCommand(stores, place)
    await command('rpush', `${place.key}`, 'x')
    expect((await rejection(Promise.resolve(store.get()))).message).toMatch(/WRONGTYPE/)
    expect(await command('lrange', `${place.key}`, '0', '-1')).toEqual(['x'])
    await store.set(tokens)
    expect(await store.get()).toEqual(tokens)
  })

  // issue 12, C: item 8
  testHere('a lock whose response was lost counts as taken', async () => {
    const place = placeAt(stores, 'lost answer')
    const { client } = await stores.connection(place)
    const store = module.redisTokenStore(losingAnswer(client, 'eval'), 'lost answer')
    expect(await timeOfLostTake(store as LockedStore)).toBeLessThan(5_000)
    expect(await store.get()).toEqual(tokens)
  })

  testHere('fails if Redis has no connection', async () => {
    const client =
      name === 'ioredis'
        ? new (require('ioredis').Redis)('/nowhere/redis.sock', {
            maxRetriesPerRequest: 0,
            lazyConnect: true,
          })
        : require('redis').createClient({ socket: { path: '/nowhere/redis.sock', reconnectStrategy: false } })
    client.on('error', () => undefined)
    const api = module.create({
      variables: { origin: 'http://127.0.0.1:1' },
      credentials: { clientSecret: 'x' },
      tokenStore: module.redisTokenStore(client, 'key'),
    })
    const error = await rejection(api.fetch('/'))
    expect(error).toMatchObject({ name: 'FlexgenError', code: 'store_failed' })
    expect(error.cause).toBeInstanceOf(Error)
    client[name === 'ioredis' ? 'disconnect' : 'destroy']()
  })

  testWith({ 'redis-server': redisProgram, [name]: clientPackage(name === 'ioredis' ? name : 'redis') })(
    'keeps key and lock in one slot of a cluster',
    async () => {
      const { port, stop } = await startRedisCluster()
      const cluster =
        name === 'ioredis'
          ? new (require('ioredis').Cluster)([{ host: '127.0.0.1', port }])
          : require('redis').createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${port}` }] })
      try {
        if (name === 'node-redis') await cluster.connect()
        for (const key of ['user 1', 'tokens:{user 2}', '{user 3}:tokens']) {
          expect(await exercise(module.redisTokenStore(cluster, key))).toEqual(exercised)
        }
      } finally {
        await cluster[name === 'ioredis' ? 'disconnect' : 'destroy']()
        await stop()
      }
    },
  )
})

kindOf('ioredis').testHere('ioredis may put a prefix before keys, and give numbers as texts', async () => {
  const client = new (require('ioredis').Redis)(stores.redis?.at, {
    keyPrefix: 'app:',
    stringNumbers: true,
  })
  try {
    expect(await exercise(module.redisTokenStore(client, 'prefixed'))).toEqual(exercised)
    await module.redisTokenStore(client, 'prefixed').set(tokens)
    const command = await redisCommand(stores, kindOf('ioredis').placeAt(stores, ''))
    expect(await command('get', 'app:prefixed')).toBe(JSON.stringify(tokens))
  } finally {
    client.disconnect()
  }
})

kindOf('node-redis').testHere('node-redis may speak RESP 2 or 3, and be a pool', async () => {
  const { createClient, createClientPool } = require('redis')
  for (const [RESP, create] of [
    [2, createClient],
    [3, createClient],
    [3, createClientPool],
  ] as const) {
    const client = await create({ RESP, socket: { path: stores.redis?.at } }).connect()
    try {
      expect(await exercise(module.redisTokenStore(client, `resp ${RESP} ${create.name}`))).toEqual(exercised)
    } finally {
      client.destroy()
    }
  }
})

describe('postgres', () => {
  const { testHere, placeAt } = kindOf('postgres')

  /** A pool with the tables of a new schema. */
  async function poolOf(
    schema: string,
    table?: string,
  ): Promise<{ readonly pool: { end(): Promise<void> }; readonly query: PostgresQuery }> {
    const query = await postgresQuery(stores, placeAt(stores, ''))
    await query(`create schema ${schema}`)
    const options = { host: stores.postgres?.at, user: 'postgres', options: `-c search_path=${schema}` }
    const pool = new (require('pg').Pool)(options)
    if (table !== undefined) await pool.query(table)
    return { pool, query }
  }

  testHere('says how to create the table if it is missing, and creates nothing', async () => {
    const { pool, query } = await poolOf('missing')
    const store = module.postgresTokenStore(pool, 'key')
    const client = module.create({
      variables: { origin: 'http://127.0.0.1:1' },
      credentials: { clientSecret: 'x' },
      tokenStore: store,
    })
    const error = await rejection(client.fetch('/'))
    expect(error).toMatchObject({
      name: 'FlexgenError',
      code: 'store_failed',
      message: `The table for tokens is missing. Create it: ${tokensTable}`,
    })
    expect(await rejection(Promise.resolve(store.set(tokens)))).toMatchObject({ code: 'store_failed' })
    const made = await query("select 1 from information_schema.tables where table_schema = 'missing'")
    expect(made).toEqual([])
    // Nothing is needed besides what the message says.
    await (pool as unknown as { query(sql: string): Promise<unknown> }).query(
      `${error.message.split('Create it: ')[1]}`,
    )
    expect(await exercise(store)).toEqual(exercised)
    await pool.end()
  })

  // issue 12, C: item 8
  testHere('a lock whose response was lost counts as taken', async () => {
    const place = placeAt(stores, 'lost answer')
    const { client } = await stores.connection(place)
    const store = module.postgresTokenStore(losingAnswer(client, 'query'), 'lost answer')
    expect(await timeOfLostTake(store as LockedStore)).toBeLessThan(5_000)
    expect(await store.get()).toEqual(tokens)
  })

  testHere('keeps a row for each account, without an expired lock', async () => {
    const place = placeAt(stores, "it's")
    const store = (await stores.open(place)) as LockedStore
    const query = await postgresQuery(stores, place)
    const row = async (): Promise<unknown> =>
      (await query('select tokens, lock_id, lock_until from flexgen_tokens where key = $1', [place.key]))[0]
    await store.set(tokens)
    expect(await row()).toEqual({ tokens: JSON.stringify(tokens), lock_id: null, lock_until: null })
    await store.lock(async () => {
      const [held] = await query(
        `select lock_until - clock_timestamp() between interval '1 ms' and interval '10 s' as is_short
        from flexgen_tokens where key = $1 and lock_id is not null`,
        [place.key],
      )
      expect(held).toEqual({ is_short: true })
    })
    await store.clear()
    expect(await row()).toEqual({ tokens: null, lock_id: null, lock_until: null })
  })

  testHere('accepts a table whose token column is json, and a single client', async () => {
    const { pool } = await poolOf('of_json', tokensTable.replace('tokens text', 'tokens json'))
    expect(await exercise(module.postgresTokenStore(pool, 'key'))).toEqual(exercised)
    await pool.end()
    const client = new (require('pg').Client)({ host: stores.postgres?.at, user: 'postgres' })
    await client.connect()
    expect(await exercise(module.postgresTokenStore(client, 'of a client'))).toEqual(exercised)
    await client.end()
  })
})
