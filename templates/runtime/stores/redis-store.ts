/** @section Tokens */
import { driverError } from './driver-error.ts'
import { databasePatience, leasedTokenStore, leaseTime } from './lease.ts'
import type { TokenStore } from './token-store.ts'

/**
 * A connection to Redis, or to a cluster: what is used of ioredis.
 *
 * @public
 */
export interface IoRedis {
  readonly defineCommand: unknown
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
}

/**
 * A connection to Redis, or to a cluster: what is used of node-redis.
 *
 * @public
 */
export interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/**
 * Keeps tokens in Redis.
 *
 * @public
 * @param key of the account; its lock is the key `{key}:lock`
 */
export function redisTokenStore(client: IoRedis | NodeRedis, key: string): TokenStore {
  // In a cluster, both are in one slot.
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
    errorPatience: databasePatience,
    // A script, since a mere `get` might be answered by a replica that is behind.
    read: () => run("return redis.call('get', KEYS[2])"),
    take: async (id) => (await run(takeScript, id, `${leaseTime}`)) === '1',
    renew: (id) => runLocked(id, 'pexpire', '1', `${leaseTime}`),
    release: (id) => runLocked(id, 'del', '1'),
    write: (id, text) => (text === undefined ? runLocked(id, 'del', '2') : runLocked(id, 'set', '2', text)),
  })
}

/** Takes the lock. It is the id's already where an earlier answer was lost. */
export const takeScript: string = `local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])
return 1`

/** Runs a command on one of the two keys, in one step with the look whether the lock is still the id's. */
export const lockedScript: string = `if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call(ARGV[2], KEYS[tonumber(ARGV[3])], unpack(ARGV, 4))
return 1`
