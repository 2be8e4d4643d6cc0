/** A process or page that makes requests with an emitted client; `workers.ts` starts them. */
import { createRequire } from 'node:module'
import process from 'node:process'
import type { OAuthClient, OAuthOptions, TokenStore } from './clients.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** The place of a store that processes share, as data. */
export interface StorePlace {
  readonly kind: 'file' | 'ioredis' | 'node-redis' | 'postgres'
  /** A file, or the folder or socket of a server. */
  readonly at: string
  readonly key?: string
  /** The `package.json` through which the clients are installed. */
  readonly packages?: string
}

/** The exports of an emitted module that processes use. */
export interface StoreModule {
  readonly fileTokenStore: (path: string) => TokenStore
  readonly redisTokenStore: (client: unknown, key: string) => TokenStore
  readonly postgresTokenStore: (pool: unknown, key: string) => TokenStore
}

export interface ClientModule extends StoreModule {
  readonly create: (options: OAuthOptions) => OAuthClient
}

/** A job of a worker. */
export interface Job {
  readonly id: number
  readonly place: StorePlace
  /** Number of parallel requests; with `milliseconds`, they are made one after another. With 0, the store is read. */
  readonly requests: number
  /** How long to continue. */
  readonly milliseconds?: number
}

/** The parts of the clients' packages that are used. They are typed here because they may not be installed. */
interface Packages {
  readonly ioredis: { readonly Redis: new (path: string) => Listening & { disconnect(): void } }
  readonly redis: {
    createClient(options: object): Listening & { connect(): Promise<unknown>; destroy(): void }
  }
  readonly pg: { readonly Pool: new (options: object) => Listening & { end(): Promise<void> } }
}

/** Reports a lost connection, which would end the process if there were no listener. */
interface Listening {
  on(event: 'error', listener: () => void): unknown
}

/** A client of a database. */
export interface Connection {
  readonly client: unknown
  readonly close: () => unknown
}

/** Opens stores with the functions of an emitted module. */
export interface StoreOpener {
  /** The store at a place, with one connection for each server. */
  readonly open: (place: StorePlace) => Promise<TokenStore>
  /** The connection to the server of a place. */
  readonly connection: (place: StorePlace) => Promise<Connection>
  readonly close: () => Promise<void>
}

export function storeOpener(module: StoreModule): StoreOpener {
  const connections = new Map<string, Promise<Connection>>()
  const connection = ({ kind, at, packages = '' }: StorePlace): Promise<Connection> => {
    const name = `${kind} ${at}`
    const known = connections.get(name) ?? connect(kind, at, createRequire(packages))
    connections.set(name, known)
    return known
  }
  return {
    connection,
    open: async (place) => {
      const { kind, at, key = '' } = place
      if (kind === 'file') return module.fileTokenStore(at)
      const { client } = await connection(place)
      return kind === 'postgres'
        ? module.postgresTokenStore(client, key)
        : module.redisTokenStore(client, key)
    },
    close: async () => {
      for (const known of connections.values()) await (await known).close()
      connections.clear()
    },
  }
}

/** Does the jobs that its parent sends. */
export function work(module: ClientModule): void {
  const options = JSON.parse(process.argv[2] ?? '{}') as OAuthOptions
  const clients = new Map<string, Promise<OAuthClient>>()
  const { open } = storeOpener(module)

  function clientOf(place: StorePlace): Promise<OAuthClient> {
    const name = `${place.kind} ${place.at} ${place.key}`
    const known =
      clients.get(name) ?? open(place).then((tokenStore) => module.create({ ...options, tokenStore }))
    clients.set(name, known)
    return known
  }

  async function run({ place, requests, milliseconds = 0 }: Job): Promise<readonly Outcome[]> {
    const client = await clientOf(place)
    if (!requests) await client.tokens.get()
    const end = Date.now() + milliseconds
    const one = async (): Promise<readonly Outcome[]> => {
      const outcomes: Outcome[] = []
      do {
        outcomes.push(await outcomeOf(client))
        if (milliseconds) await new Promise((resolve) => setTimeout(resolve, 10))
      } while (Date.now() < end)
      return outcomes
    }
    return (await Promise.all(Array.from({ length: requests }, one))).flat()
  }

  process.on('message', async (job: Job) => process.send?.({ id: job.id, outcomes: await run(job) }))
  process.on('disconnect', () => process.exit())
  process.send?.('ready')
}

async function connect(kind: StorePlace['kind'], at: string, require: NodeJS.Require): Promise<Connection> {
  if (kind === 'ioredis') {
    const client = new (require('ioredis') as Packages['ioredis']).Redis(at)
    client.on('error', () => {})
    return { client, close: () => client.disconnect() }
  }
  if (kind === 'postgres') {
    const pool = new (require('pg') as Packages['pg']).Pool({ host: at, user: 'postgres', max: 4 })
    pool.on('error', () => {})
    return { client: pool, close: () => pool.end() }
  }
  const client = (require('redis') as Packages['redis']).createClient({ socket: { path: at } })
  client.on('error', () => {})
  await client.connect()
  return { client, close: () => client.destroy() }
}
