/** @section Token stores */
import { driverError } from './driver-error.ts'
import { databasePatience, leasedTokenStore, leaseTime } from './lease.ts'
import type { TokenStore } from './token-store.ts'

/**
 * A connection to Redis, or to a cluster: the part of ioredis that is used.
 *
 * @public
 */
export interface IoRedis {
  readonly defineCommand: unknown
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
}

/**
 * A connection to Redis, or to a cluster: the part of node-redis that is used.
 *
 * @public
 */
export interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/**
 * Stores tokens in Redis.
 *
 * @param key identifies the account; its lock has the key `{key}:lock`
 * @public
 */
export function redisTokenStore(client: IoRedis | NodeRedis, key: string): TokenStore {
  // Braces put both keys into one slot of a cluster.
  const lock = `${/\{[^}]+\}/.test(key) ? key : `{${key}}`}:lock`
  const run = async (script: string, ...values: readonly string[]): Promise<string | undefined> => {
    try {
      const result = await ('defineCommand' in client
        ? client.eval(script, 2, lock, key, ...values)
        : client.eval(script, { keys: [lock, key], arguments: [...values] }))
      return result === null ? undefined : `${result}`
    } catch (error) {
      throw driverError(error)
    }
  }
  const runLocked = async (id: string, ...command: readonly string[]): Promise<boolean> =>
    (await run(lockedScript, id, ...command)) === '1'
  return leasedTokenStore({
    name: 'Redis',
    errorPatience: databasePatience,
    // A script, because `get` might read from a replica that is behind.
    read: () => run("return redis.call('get', KEYS[2])"),
    take: async (id) => (await run(takeScript, id, `${leaseTime}`)) === '1',
    renew: (id) => runLocked(id, 'pexpire', '1', `${leaseTime}`),
    release: (id) => runLocked(id, 'del', '1'),
    write: (id, text) => (text === undefined ? runLocked(id, 'del', '2') : runLocked(id, 'set', '2', text)),
  })
}

/** Takes the lock. This id already has it if an earlier response was lost. */
export const takeScript: string = `local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])
return 1`

/** Runs a command on one of the two keys if the id still has the lock, in one step. */
export const lockedScript: string = `if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call(ARGV[2], KEYS[tonumber(ARGV[3])], unpack(ARGV, 4))
return 1`
