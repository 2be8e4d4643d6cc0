import { afterEach, describe, expect, test } from 'vitest'
import {
  type DigestArrival,
  type DigestServer,
  type DigestServerOptions,
  digestClient,
  startDigestServer,
} from './digest-support.ts'

// issue 13, 2: digest

const user = { username: 'Zoë "\\', password: 'pässwörd 😀' }

let server: DigestServer

afterEach(() => server.stop())

async function start(options: Partial<DigestServerOptions> = {}): Promise<void> {
  server = await startDigestServer({ user, ...options })
}

/** Sends parallel requests, and returns their statuses. */
async function atOnce(count: number, send: (index: number) => Promise<Response>): Promise<readonly number[]> {
  const responses = await Promise.all(Array.from({ length: count }, (_, index) => send(index)))
  await Promise.all(responses.map((response) => response.text()))
  return responses.map(({ status }) => status)
}

function reasons(arrivals: readonly DigestArrival[]): readonly (string | undefined)[] {
  return arrivals.map(({ reason }) => reason)
}

const welcome = (count: number): readonly number[] => new Array(count).fill(200)

describe.each(['MD5', 'MD5-sess', 'SHA-256', 'SHA-256-sess', 'SHA-512-256', 'SHA-512-256-sess'])(
  '%s',
  (algorithm) => {
    test.each(['auth', 'auth-int'])(
      'with %s: one request gets the challenge, and later ones need no other',
      async (qop) => {
        await start({ algorithms: [algorithm], qop, opaque: 'o"\\', userhash: algorithm === 'SHA-256' })
        const { fetch } = digestClient(user)
        for (const [method, path, body] of [
          ['GET', '/a?b=c', undefined],
          ['POST', '/', 'Grüße'],
          ['PATCH', '/x%20y', new URLSearchParams({ a: 'b' })],
          ['DELETE', '/?', undefined],
        ] as const) {
          const response = await fetch(`${server.origin}${path}`, {
            method,
            ...(body !== undefined && { body }),
          })
          expect(await response.text()).toBe('welcome')
        }
        expect(reasons(server.arrivals)).toEqual(['unsigned', undefined, undefined, undefined, undefined])
        expect(server.arrivals.slice(1).map(({ parameters }) => parameters?.['nc'])).toEqual([
          '00000001',
          '00000002',
          '00000003',
          '00000004',
        ])
      },
    )
  },
)

test('a body is sent again in full', async () => {
  await start()
  const body = 'x'.repeat(200_000)
  const response = await digestClient(user).fetch(`${server.origin}/`, { method: 'POST', body })
  expect(response.status).toBe(200)
  expect(server.arrivals.map((arrival) => arrival.body === body)).toEqual([true, true])
})

test('a server of RFC 2069 accepts any number of requests', async () => {
  await start({ qop: null, opaque: 'o' })
  const { fetch } = digestClient(user)
  for (let round = 0; round < 3; round++) expect((await fetch(`${server.origin}/`)).status).toBe(200)
  expect(reasons(server.arrivals)).toEqual(['unsigned', undefined, undefined, undefined])
})

test('a wrong password is refused after one more request, and the refusal is returned as is', async () => {
  await start()
  const { fetch } = digestClient({ ...user, password: 'wrong' })
  const response = await fetch(`${server.origin}/`)
  expect([response.status, await response.text()]).toEqual([401, 'another response'])
  expect(reasons(server.arrivals)).toEqual(['unsigned', 'another response'])
})

describe('parallel requests', () => {
  test('need no other challenge, once there is one', async () => {
    await start({ algorithms: ['SHA-256', 'MD5'] })
    const { fetch } = digestClient(user)
    expect((await fetch(`${server.origin}/first`)).status).toBe(200)
    expect(await atOnce(5, (index) => fetch(`${server.origin}/${index}`))).toEqual(welcome(5))
    expect(reasons(server.arrivals)).toEqual(['unsigned', ...new Array(6).fill(undefined)])
    const counts = server.arrivals.slice(1).map(({ parameters }) => Number(parameters?.['nc']))
    expect(counts.sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test.each([
    ['each with its own nonce', false],
    ['all with the same nonce', true],
  ])('without one, each gets its own, %s, and none waits', async (_, sharedNonce) => {
    await start({ sharedNonce, algorithms: ['MD5-sess'] })
    const { fetch } = digestClient(user)
    expect(await atOnce(20, (index) => fetch(`${server.origin}/${index}`))).toEqual(welcome(20))
    expect(server.arrivals.length).toBe(40)
    expect(reasons(server.arrivals).filter((reason) => reason === 'unsigned').length).toBe(20)
    expect(await atOnce(20, (index) => fetch(`${server.origin}/${index}`))).toEqual(welcome(20))
    expect(server.arrivals.length).toBe(60)
  })

  test('succeed if a nonce lasts for a few requests and is then stale', async () => {
    await start({ uses: 8, sharedNonce: true })
    const { fetch } = digestClient(user)
    for (let round = 0; round < 10; round++) {
      expect(await atOnce(5, (index) => fetch(`${server.origin}/${round}/${index}`))).toEqual(welcome(5))
    }
    expect(reasons(server.arrivals)).toContain('stale')
    expect(reasons(server.arrivals)).not.toContain('replay')
    const sent = new Map<string, number>()
    for (const { target } of server.arrivals) sent.set(target, (sent.get(target) ?? 0) + 1)
    expect(Math.max(...sent.values())).toBeLessThanOrEqual(4)
  })

  test('succeed if a nonce lasts for a few requests, and the server only sends a 401', async () => {
    await start({ uses: 6, sharedNonce: true, saysStale: false })
    const { fetch } = digestClient(user)
    for (let round = 0; round < 20; round++)
      expect((await fetch(`${server.origin}/${round}`)).status).toBe(200)
    expect(reasons(server.arrivals)).not.toContain('replay')
  })

  test('succeed if each nonce is for one request, and the previous response contains the next', async () => {
    await start({ uses: 1, nextnonce: true, algorithms: ['SHA-256-sess'] })
    const { fetch } = digestClient(user)
    for (let round = 0; round < 10; round++)
      expect((await fetch(`${server.origin}/${round}`)).status).toBe(200)
    expect(reasons(server.arrivals)).toEqual(['unsigned', ...new Array(10).fill(undefined)])
    expect(server.arrivals.slice(1).every(({ parameters }) => parameters?.['nc'] === '00000001')).toBe(true)
  })

  test('of several users have separate challenges', async () => {
    await start()
    const good = digestClient(user)
    const bad = digestClient({ ...user, username: 'somebody else' })
    const statuses = await atOnce(20, (index) => (index % 2 ? good : bad).fetch(`${server.origin}/${index}`))
    expect(statuses).toEqual(statuses.map((_, index) => (index % 2 ? 200 : 401)))
  })
})
