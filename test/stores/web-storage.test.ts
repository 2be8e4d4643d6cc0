import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clientSecret, endedTokens, loadOAuth, oauthConfig, type Tokens, times } from '../oauth2/clients.ts'
import type { Outcome } from '../oauth2/outcome.ts'
import { emit, rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import {
  bundleScript,
  closeBrowser,
  openPages,
  type Page,
  type Pages,
  runtimes,
} from '../support/runtimes.ts'
import { shortLeased } from './contenders.ts'
import type { PageJob } from './page.ts'

const key = 'crm user 1'
const tokens: Tokens = { accessToken: 'a', refreshToken: 'r', response: { é: '🔑' }, redirect: {} }

const chromium = runtimes.find(({ name }) => name === 'chromium')
const testHere = testWith({ chromium: chromium?.program })

let server: OAuthServer
let scripts: { readonly usual: string; readonly impatient: string }
let opened: Pages | undefined

beforeAll(async () => {
  server = await startOAuthServer()
  const script = (text: string): Promise<string> => {
    const create = /^export function (create\w+Client)\(/m.exec(text)?.[1]
    const entry = `import * as client from './client.ts'
      import { doJob } from ${JSON.stringify(new URL('page.ts', import.meta.url).pathname)}
      export const main = (job) => doJob({ ...client, create: client.${create} }, job)`
    return bundleScript(entry, { 'client.ts': text })
  }
  scripts = {
    usual: await script(emit(oauthConfig('tokenStores: [webStorage]'))),
    impatient: await script(shortLeased(10_000, 300)),
  }
})
beforeEach(() => server.reset())
afterEach(async () => {
  await opened?.stop()
  opened = undefined
})
afterAll(async () => {
  await Promise.all([server?.stop(), closeBrowser()])
})

async function open(count: number, script = scripts.usual): Promise<readonly Page[]> {
  opened = await openPages(script, count)
  return opened.pages
}

function run(page: Page | undefined, job: Omit<PageJob, 'key'> & Record<string, unknown>): Promise<unknown> {
  if (!page) throw new Error('There is no such page.')
  return page.run({ key, ...job })
}

/** Makes pages send parallel requests. */
async function requestAll(
  pages: readonly Page[],
  requests: number,
  milliseconds = 0,
): Promise<readonly (readonly Outcome[])[]> {
  const options = { variables: { origin: server.origin }, credentials: { clientSecret } }
  const all = pages.map((page) => run(page, { kind: 'request', options, requests, milliseconds }))
  return (await Promise.all(all)) as readonly (readonly Outcome[])[]
}

describe('pages of one origin', () => {
  testHere('4 × 10 requests with an expired token: all 40 succeed with one token call', async () => {
    const pages = await open(4)
    server.behaviour.jitter = 200
    const grant = server.grant()
    await run(pages[0], { kind: 'set', tokens: endedTokens(grant) })
    const outcomes = await requestAll(pages, 10)
    expect(outcomes.flat().map(({ result }) => result)).toEqual(times(40, 200))
    expect(server.tokenCalls).toHaveLength(1)
    expect(grant.alive).toBe(true)
    expect(await run(pages[3], { kind: 'get' })).toMatchObject({ refreshToken: grant.refreshToken })
  })

  testHere('4 × 10 requests whose token the API refuses: all 40 succeed with one token call', async () => {
    const pages = await open(4)
    server.behaviour.jitter = 200
    const grant = server.grant()
    await run(pages[0], { kind: 'set', tokens: grant.tokens() })
    await requestAll(pages, 1)
    grant.expire()
    const outcomes = await requestAll(pages, 10)
    expect(outcomes.flat().map(({ result }) => result)).toEqual(times(40, 200))
    expect(server.tokenCalls).toHaveLength(1)
    expect(grant.alive).toBe(true)
  })

  testHere('4 with tokens that last 300 ms never lose the grant, for 5 s', async () => {
    const pages = await open(4)
    server.behaviour.lifetime = 300
    const grant = server.grant()
    await run(pages[0], { kind: 'set', tokens: grant.tokens() })
    const outcomes = await requestAll(pages, 1, 5_000)
    const results = outcomes.flat().map(({ result }) => result)
    expect([...new Set(results)].filter((result) => result !== 200 && result !== 401)).toEqual([])
    for (const own of outcomes) expect(own.slice(-20).map(({ result }) => result)).toContain(200)
    expect(grant.alive).toBe(true)
    expect(grant.refreshes).toBeGreaterThan(5)
    expect(server.tokenCalls.every(({ outcome }) => outcome === 200)).toBe(true)
  })

  testHere('4 that count in turn: each reads what the previous one stored', async () => {
    const pages = await open(4)
    await Promise.all(pages.map((page) => run(page, { kind: 'count', rounds: 100 })))
    expect(await run(pages[0], { kind: 'get' })).toMatchObject({ accessToken: '400' })
  })

  testHere('one that is closed with the lock frees it, and another continues', async () => {
    const [first, second] = await open(2)
    expect(await run(first, { kind: 'keep' })).toBe('kept')
    let isLocked = false
    const locking = run(second, { kind: 'lock' }).then((result) => {
      isLocked = true
      return result
    })
    await pause(300)
    expect(isLocked).toBe(false)
    await first?.close()
    expect(await locking).toBe('locked')
  })

  testHere('one that is closed during a refresh only loses its own requests', async () => {
    const [first, second] = await open(2)
    const grant = server.grant()
    await run(second, { kind: 'set', tokens: endedTokens(grant) })
    server.behaviour.thinks = 500
    const arrived = new Promise<void>((resolve) => {
      server.behaviour.disturb = () => {
        resolve()
        return undefined
      }
    })
    requestAll(first ? [first] : [], 3).catch(() => undefined)
    await arrived
    const answered = requestAll(second ? [second] : [], 3)
    await first?.close()
    expect((await answered).flat().map(({ result }) => result)).toEqual([200, 200, 200])
    expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual(['gone', 200])
    expect(grant.alive).toBe(true)
  })

  // issue 12, C: item 1
  testHere('one whose lock was stolen by a script notices', async () => {
    const [first, second] = await open(2)
    expect(await run(first, { kind: 'keep' })).toBe('kept')
    expect(await run(first, { kind: 'ask' })).toBe(true)
    expect(await run(second, { kind: 'steal' })).toBe('stolen')
    expect(await run(first, { kind: 'ask' })).toBe(false)
  })

  testHere('one that waits for the lock gives up eventually', async () => {
    const [first, second] = await open(2, scripts.impatient)
    expect(await run(first, { kind: 'keep' })).toBe('kept')
    expect(await run(second, { kind: 'lock' })).toEqual({
      name: 'FlexgenError',
      code: 'timeout',
      message: 'The token store was locked for 0.3 s.',
      cause: 'undefined',
    })
  })

  testHere('have a lock for each key', async () => {
    const [first, second] = await open(2)
    expect(await run(first, { kind: 'keep' })).toBe('kept')
    expect(await run(second, { kind: 'lock', key: 'another' })).toBe('locked')
  })
})

describe('the storage', () => {
  testHere('keeps tokens under the key until they are cleared', async () => {
    const [page, other] = await open(2)
    expect(await run(page, { kind: 'get' })).toBeNull()
    await run(page, { kind: 'set', tokens })
    expect(await run(other, { kind: 'get' })).toEqual(tokens)
    expect(await run(other, { kind: 'get', key: 'another' })).toBeNull()
    await run(other, { kind: 'clear' })
    expect(await run(page, { kind: 'get' })).toBeNull()
  })

  testHere('keeps the old tokens if it is full', async () => {
    const [page] = await open(1)
    await opened?.limitStorage(1_000_000)
    await run(page, { kind: 'set', tokens })
    const big: Tokens = { accessToken: 'secret'.repeat(1_000_000), response: {}, redirect: {} }
    const failure = await run(page, { kind: 'set', tokens: big })
    expect(failure).toMatchObject({ name: 'QuotaExceededError' })
    expect(await run(page, { kind: 'get' })).toEqual(tokens)
  })
})

describe('if the browser lacks', () => {
  testHere('Web Locks: nothing is refreshed without a lock', async () => {
    const [page] = await open(1)
    const grant = server.grant()
    await run(page, { kind: 'set', tokens: endedTokens(grant) })
    await run(page, { kind: 'lose', part: 'locks' })
    expect(await run(page, { kind: 'lock' })).toMatchObject({
      name: 'FlexgenError',
      code: 'unsupported_runtime',
      message: 'The Web Locks API is missing, as it is outside browsers and on pages without HTTPS.',
    })
    const outcomes = await requestAll(page ? [page] : [], 2)
    expect(outcomes.flat().map(({ result }) => result)).toEqual(times(2, 'unsupported_runtime'))
    expect(server.tokenCalls).toEqual([])
  })

  testHere('IndexedDB: the call fails', async () => {
    const [page] = await open(1)
    await run(page, { kind: 'lose', part: 'indexedDB' })
    for (const job of [{ kind: 'get' }, { kind: 'set', tokens }, { kind: 'clear' }] as const) {
      expect(await run(page, job)).toMatchObject({
        code: 'unsupported_runtime',
        message: 'IndexedDB is missing, as it is outside browsers and on pages without HTTPS.',
      })
    }
  })

  testHere('access to the storage: the call fails', async () => {
    const [page] = await open(1)
    await run(page, { kind: 'lose', part: 'access' })
    const outcomes = await requestAll(page ? [page] : [], 1)
    expect(outcomes.flat().map(({ result }) => result)).toEqual(['store_failed'])
  })
})

test('reports that this runtime has no such storage', async () => {
  const { webStorageTokenStore } = (await loadOAuth('tokenStores: [webStorage]')) as never as {
    webStorageTokenStore: (key: string) => { get(): Promise<unknown>; lock(action: object): Promise<unknown> }
  }
  const store = webStorageTokenStore(key)
  for (const call of [store.get(), store.lock(async () => {})]) {
    expect(await rejection(call)).toMatchObject({ name: 'FlexgenError', code: 'unsupported_runtime' })
  }
})
