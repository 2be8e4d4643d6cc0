import { expect, test } from 'vitest'
import { seededRandom } from '../support/random.ts'
import { fakeTime, loadOAuth, type TokenStore, type Tokens } from './clients.ts'

/*
 * A week of three workers that share a store, with a fake clock. Token responses have no lifetime. The server ends a
 * token after an hour or when its grant is refreshed, and refresh tokens are single-use.
 */

const hour = 3_600_000

/** The server, as a `fetch`. */
function startFakeServer(clock: () => number) {
  let serial = 0
  let access = { token: 'access-0', until: clock() + hour }
  let refresh = 'refresh-0'
  const seen = { requests: 0, refused: 0, refreshes: 0, reused: 0 }
  const answer = (status: number, body: object): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (!url.endsWith('/token')) {
      seen.requests++
      const isGood =
        new Headers(init.headers).get('authorization') === `Bearer ${access.token}` && clock() < access.until
      if (!isGood) seen.refused++
      return answer(isGood ? 200 : 401, {})
    }
    if (new URLSearchParams(`${init.body}`).get('refresh_token') !== refresh) {
      seen.reused++
      return answer(400, { error: 'invalid_grant' })
    }
    seen.refreshes++
    access = { token: `access-${++serial}`, until: clock() + hour }
    refresh = `refresh-${serial}`
    return answer(200, { access_token: access.token, refresh_token: refresh })
  }
  return { fetch, seen }
}

/** A store with a lock, such as processes share. */
function sharedStore(tokens: Tokens): TokenStore {
  let kept: Tokens | undefined = tokens
  let last: Promise<unknown> = Promise.resolve()
  return {
    get: async () => kept && structuredClone(kept),
    set: async (next) => {
      kept = structuredClone(next)
    },
    clear: async () => {
      kept = undefined
    },
    lock: (action) => {
      const result = last.then(() => action(async () => true))
      last = result.catch(() => undefined)
      return result
    },
  }
}

// issue 12, C: item 3
test.each(['refresh: {}', 'refresh: { refreshBefore: off }'])(
  'in a week of three workers, no 401 reaches a caller, and no refresh token is sent twice: %s',
  async (refresh) => {
    const { create } = await loadOAuth(refresh)
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed)
      const time = fakeTime()
      const { fetch, seen } = startFakeServer(time.clock)
      const tokens = { accessToken: 'access-0', refreshToken: 'refresh-0', response: {}, redirect: {} }
      const tokenStore = sharedStore(tokens)
      const workers = [1, 2, 3].map(() =>
        // Each process has its own store object.
        create({
          credentials: { clientSecret: 's3cret' },
          variables: { origin: 'https://api.example.com' },
          tokenStore: { ...tokenStore },
          clock: time.clock,
          sleep: time.sleep,
          fetch,
        }),
      )
      const statuses: number[] = []
      const end = time.now + 7 * 24 * hour
      while (time.now < end) {
        // Requests are mostly rare, sometimes parallel, and sometimes one soon after another.
        time.now += random() < 0.2 ? random() * 20_000 : random() * hour
        const busy = workers.filter(() => random() < 0.5)
        statuses.push(...(await Promise.all(busy.map(async (worker) => (await worker.fetch('/ok')).status))))
      }
      expect(statuses.length, `seed ${seed}`).toBeGreaterThan(300)
      expect(
        statuses.filter((status) => status !== 200),
        `seed ${seed}`,
      ).toEqual([])
      expect(seen.reused, `seed ${seed}`).toBe(0)
      // The week has 168 hours.
      expect(seen.refreshes, `seed ${seed}`).toBeLessThan(169)
    }
  },
)
