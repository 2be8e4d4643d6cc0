/** @section Token stores */

import { TokenClientError } from '../tokens/token-errors.ts'
import { driverError } from './driver-error.ts'
import { databasePatience, leasedTokenStore, leaseTime } from './lease.ts'
import type { TokenStore } from './token-store.ts'

/**
 * A connection pool of PostgreSQL: the part of `pg` that is used.
 *
 * @public
 */
export interface PostgresPool {
  query(text: string, values: (string | null)[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** Creates the table of tokens and their locks. */
export const tokensTable: string =
  'create table flexgen_tokens (key text primary key, tokens text, lock_id text, lock_until timestamptz)'

/**
 * Stores tokens in a row of PostgreSQL. Create the table first:
 * `create table flexgen_tokens (key text primary key, tokens text, lock_id text, lock_until timestamptz)`
 *
 * @param key identifies the account
 * @public
 */
export function postgresTokenStore(pool: PostgresPool, key: string): TokenStore {
  const run = (sql: string, ...values: readonly (string | null)[]): Promise<readonly unknown[]> =>
    queryTokens(pool, sql, [key, ...values])
  const update = async (assignments: string, ...values: readonly (string | null)[]): Promise<boolean> => {
    const sql = `update flexgen_tokens set ${assignments} where key = $1 and lock_id = $2 returning 1`
    return (await run(sql, ...values)).length > 0
  }
  // The server's time, even within a transaction that began earlier.
  const lockEnd = `clock_timestamp() + interval '${leaseTime} ms'`
  return leasedTokenStore({
    name: 'the table `flexgen_tokens`',
    errorPatience: databasePatience,
    read: async () => {
      const [row] = await run('select tokens::text as tokens from flexgen_tokens where key = $1')
      return (row as { readonly tokens: string | null } | undefined)?.tokens ?? undefined
    },
    // This id already has the lock if an earlier response was lost.
    take: async (id) => {
      const rows = await run(
        `insert into flexgen_tokens as row (key, lock_id, lock_until) values ($1, $2, ${lockEnd})
        on conflict (key) do update set lock_id = $2, lock_until = ${lockEnd}
        where row.lock_until is null or row.lock_until < clock_timestamp() or row.lock_id = $2 returning 1`,
        id,
      )
      return rows.length > 0
    },
    renew: (id) => update(`lock_until = ${lockEnd}`, id),
    release: (id) => update('lock_id = null, lock_until = null', id),
    write: (id, text) => update('tokens = $3', id, text ?? null),
  })
}

/** @throws ClientError `store_failed` if the table is missing; the message shows how to create it */
export async function queryTokens(
  pool: PostgresPool,
  sql: string,
  values: (string | null)[],
): Promise<readonly unknown[]> {
  try {
    return (await pool.query(sql, values)).rows
  } catch (error) {
    const cause: Error & { readonly code?: unknown } = driverError(error)
    if (cause.code !== '42P01') throw cause
    const message = `The table for tokens is missing. Create it: ${tokensTable}`
    throw new TokenClientError('store_failed', message, { cause })
  }
}
