import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Grant, type OAuthServer, startOAuthServer, type TokenCall } from '../support/oauth-server.ts'
import { endedTokens, type TokenStore, type Tokens } from './clients.ts'
import type { Outcome } from './outcome.ts'
import { openSharedStores, type SharedStores, sharedStoreKinds, stopSharedStores } from './shared-stores.ts'
import type { StorePlace } from './worker.ts'
import { prepareWorkers, type Worker, type Workers } from './workers.ts'

/** How long a dead holder of the lock may delay the others, in milliseconds (the second promise). */
const deadHolderDelay = 15_000

/** Victims that run in parallel: few, so that they do not disturb each other's timing. */
const atOnce = 5

/** The server's share of a refresh, in milliseconds: until the call takes effect, and from there to the response. */
const thinks = 20
const delay = 10

let server: OAuthServer
let workers: Workers
let stores: SharedStores

/** Waits for the first token call of a process. */
const arrivals = new Map<string, () => void>()

beforeAll(async () => {
  server = await startOAuthServer({
    thinks,
    delay,
    disturb: ({ headers }) => {
      arrivals.get(`${headers['x-process']}`)?.()
      return undefined
    },
  })
  ;[workers, stores] = await Promise.all([prepareWorkers(server), openSharedStores()])
})

afterAll(async () => {
  await workers?.stop()
  await Promise.all([server?.stop(), stopSharedStores()])
})

/** When to kill: this many milliseconds after the request, the arrival of its token call, or the response to it. */
interface Moment {
  readonly after: 'request' | 'arrival' | 'answer'
  readonly milliseconds: number
}

/**
 * Ten before the token call, twenty between its arrival and the response, and twenty after that, fewer of them later:
 * how long a client takes to store its tokens depends on the load of the machine.
 */
const moments: readonly Moment[] = [
  ...Array.from({ length: 10 }, (_, index) => ({ after: 'request', milliseconds: index }) as const),
  ...Array.from({ length: 20 }, (_, index) => ({ after: 'arrival', milliseconds: index * 1.5 }) as const),
  ...Array.from({ length: 20 }, (_, index) => ({ after: 'answer', milliseconds: 1.4 ** index - 1 }) as const),
]

/** The result of one kill. */
interface Kill {
  readonly grant: Grant
  readonly first: string
  readonly victim: string
  readonly killedAt: number
  /** The content of the store soon after it. */
  readonly left: Tokens | undefined
  /** Duration of the other requests. */
  readonly others: readonly Outcome[]
  readonly store: TokenStore
}

/** Starts a refresh in a process, kills the process, and lets others continue. They wait if it had the lock. */
async function killAt(
  { after, milliseconds }: Moment,
  place: StorePlace,
  survivors: readonly Worker[],
): Promise<() => Promise<Kill>> {
  const store = await stores.open(place)
  const grant = server.grant()
  const first = grant.refreshToken
  await store.set(endedTokens(grant))
  const victim = await workers.start()
  // It is already connected, so it begins at once.
  await victim.request(place, 0)
  const arrived = new Promise<void>((resolve) => arrivals.set(victim.name, resolve))
  victim.request(place, 3).catch(() => undefined)
  if (after !== 'request') await arrived
  if (after === 'answer') await pause(thinks + delay)
  await pause(milliseconds)
  const waiting = survivors.map((survivor) => survivor.request(place, 2))
  const killedAt = Date.now()
  await victim.kill()
  // What it sent to a database may arrive after its end.
  await pause(250)
  const left = await store.get()
  return async () => ({
    grant,
    first,
    victim: victim.name,
    killedAt,
    left,
    others: (await Promise.all(waiting)).flat(),
    store,
  })
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** Tests one kind of store after another, but the waiting times of the others overlap. */
function inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
  const result = lastTurn.then(action)
  lastTurn = result.catch(() => undefined)
  return result
}

/** How far the process was in its refresh. */
type Place = 'before the call' | 'before its effect' | 'between effect and store' | 'after the store'

function placeOf({ first, victim, left }: Kill, calls: readonly TokenCall[]): Place {
  const own = calls.find(
    ({ headers, refreshToken }) => headers['x-process'] === victim && refreshToken === first,
  )
  if (!own) return 'before the call'
  if (!own.processed) return 'before its effect'
  return left?.refreshToken === first ? 'between effect and store' : 'after the store'
}

describe.concurrent.each(sharedStoreKinds)('$name', ({ testHere, name, placeAt }) => {
  testHere(
    '50 processes killed at any moment of a refresh leave complete tokens; others continue within 15 s, and a grant is only lost if nobody could save it',
    // This test's own `expect`, since others run at the same time.
    async ({ expect }) => {
      const survivors = await Promise.all([workers.start(), workers.start()])
      const endings = await inTurn(async () => {
        const endings: (() => Promise<Kill>)[] = []
        for (let start = 0; start < moments.length; start += atOnce) {
          const batch = moments.slice(start, start + atOnce)
          const begun = batch.map((moment, index) =>
            killAt(moment, placeAt(stores, `kill-${start + index}`), survivors),
          )
          endings.push(...(await Promise.all(begun)))
        }
        return endings
      })
      const kills = await Promise.all(endings.map((ending) => ending()))
      const counts = new Map<Place, number>()
      for (const kill of kills) {
        const { grant, left, killedAt, others, store } = kill
        const place = placeOf(kill, server.tokenCalls)
        counts.set(place, (counts.get(place) ?? 0) + 1)
        const isLost = place === 'between effect and store'
        expect.soft(grant.alive, place).toBe(!isLost)
        expect
          .soft(
            others.map(({ result }) => result),
            place,
          )
          .toEqual(others.map(() => (isLost ? 'login_required' : 200)))
        for (const { at } of others) expect.soft(at - killedAt).toBeLessThan(deadHolderDelay)
        expect.soft(grant.refreshTokens).toContain(left?.refreshToken)
        const tokens = await store.get()
        expect.soft(tokens?.refreshToken).toBe(isLost ? undefined : grant.refreshToken)
      }
      const told = [...counts].map(([place, count]) => `${count} ${place}`)
      const lost = kills.filter(({ grant }) => !grant.alive).length
      process.stdout.write(`${name}: killed ${told.join(', ')}; grants lost: ${lost}\n`)
      expect(kills).toHaveLength(50)
    },
    300_000,
  )
})
