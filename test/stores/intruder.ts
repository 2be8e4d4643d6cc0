import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SharedStores } from '../oauth2/shared-stores.ts'
import type { StorePlace } from '../oauth2/worker.ts'

/** Accesses a place directly, not through its stores. */
export interface Intruder {
  /** The stored string. */
  readonly text: () => Promise<string | undefined>
  readonly setText: (text: string) => Promise<void>
  /** Id of the lock's holder. */
  readonly holder: () => Promise<string | undefined>
  /** Takes the lock from its holder for some milliseconds; a file's lock is held for one lease. */
  readonly steal: (id: string, milliseconds: number) => Promise<void>
  readonly free: () => Promise<void>
}

/** Runs a command on Redis with either client. */
export type RedisCommand = (...command: readonly string[]) => Promise<string | null>

/** Runs a statement on PostgreSQL, and returns its rows. */
export type PostgresQuery = (
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>

export async function redisCommand(stores: SharedStores, place: StorePlace): Promise<RedisCommand> {
  const { client } = await stores.connection(place)
  if (place.kind === 'ioredis') {
    const redis = client as { call(...command: readonly string[]): Promise<string | null> }
    return (...command) => redis.call(...command)
  }
  const redis = client as { sendCommand(command: readonly string[]): Promise<string | null> }
  return (...command) => redis.sendCommand(command)
}

export async function postgresQuery(stores: SharedStores, place: StorePlace): Promise<PostgresQuery> {
  const { client } = await stores.connection(place)
  const pool = client as { query(sql: string, values: readonly unknown[]): Promise<{ rows: [] }> }
  return async (sql, values = []) => (await pool.query(sql, values)).rows
}

export async function intruderAt(stores: SharedStores, place: StorePlace): Promise<Intruder> {
  if (place.kind === 'file') return fileIntruder(place.at)
  if (place.kind === 'postgres') return postgresIntruder(await postgresQuery(stores, place), `${place.key}`)
  return redisIntruder(await redisCommand(stores, place), `${place.key}`)
}

function fileIntruder(path: string): Intruder {
  const lock = `${path}.lock`
  const holder = async (): Promise<string | undefined> => (await readdir(lock).catch(() => []))[0]
  return {
    text: () => readFile(path, 'utf8').catch(() => undefined),
    setText: async (text) => {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    },
    holder,
    steal: async (id) => {
      const before = await holder()
      if (before !== undefined) await rename(`${lock}/${before}`, `${lock}/${id}`)
      else await mkdir(`${lock}/${id}`, { recursive: true })
    },
    free: () => rm(lock, { recursive: true, force: true }),
  }
}

function redisIntruder(command: RedisCommand, key: string): Intruder {
  const lock = `{${key}}:lock`
  return {
    text: async () => (await command('get', key)) ?? undefined,
    setText: async (text) => {
      await command('set', key, text)
    },
    holder: async () => (await command('get', lock)) ?? undefined,
    steal: async (id, milliseconds) => {
      await command('set', lock, id, 'px', `${milliseconds}`)
    },
    free: async () => {
      await command('del', lock)
    },
  }
}

function postgresIntruder(query: PostgresQuery, key: string): Intruder {
  const column = async (name: string): Promise<string | undefined> => {
    const [row] = await query(`select ${name} as value from flexgen_tokens where key = $1`, [key])
    return (row?.['value'] as string | null | undefined) ?? undefined
  }
  const put = async (assignments: string, ...values: readonly unknown[]): Promise<void> => {
    await query('insert into flexgen_tokens (key) values ($1) on conflict do nothing', [key])
    await query(`update flexgen_tokens set ${assignments} where key = $1`, [key, ...values])
  }
  return {
    text: () => column('tokens'),
    setText: (text) => put('tokens = $2', text),
    holder: () => column('lock_id'),
    steal: (id, milliseconds) =>
      put("lock_id = $2, lock_until = now() + $3 * interval '1 ms'", id, milliseconds),
    free: () => put('lock_id = null, lock_until = null'),
  }
}
