import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { md5Hex } from '../../templates/runtime/signing/md5.ts'
import { sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'
import {
  apachePaths,
  apacheProgram,
  type DigestPeer,
  digestUsers,
  lighttpdPaths,
  lighttpdProgram,
  startApache,
  startLighttpd,
} from '../support/digest-servers.ts'
import { findProgram, testWith } from '../support/external.ts'
import {
  authorizationParameters,
  type DigestClient,
  type DigestClientOptions,
  digestClient,
  type User,
} from './digest-support.ts'

// issue 13, 2: digest

const run = promisify(execFile)
const curl = findProgram('curl')
const [me = { username: '', password: '' }, zoe = me] = digestUsers

/** A client that records its requests and the responses. */
function noting(user: User, options: DigestClientOptions = {}): DigestClient & { readonly sent: Sent[] } {
  const sent: Sent[] = []
  const client = digestClient(user, {
    ...options,
    send: async (url, init) => {
      const header = (init.headers as Headers).get('authorization')
      const response = await fetch(url, init)
      const { status, headers } = response
      sent.push({ parameters: header ? authorizationParameters(header) : undefined, status, headers })
      return response
    },
  })
  return { ...client, sent }
}

interface Sent {
  readonly parameters: Readonly<Record<string, string>> | undefined
  readonly status: number
  readonly headers: Headers
}

const statuses = (sent: readonly Sent[]): readonly number[] => sent.map(({ status }) => status)

async function welcomed(response: Response): Promise<void> {
  expect([response.status, await response.text()]).toEqual([200, 'welcome'])
}

/** The result of `curl --digest`, which shows that a server is set up as our tests assume. */
async function curlDigest(url: string, { username, password }: User): Promise<string> {
  const args = ['-q', '-s', '-w', ' %{http_code}', '--digest', '-u', `${username}:${password}`, url]
  return (await run(curl ?? '', args)).stdout
}

describe('lighttpd', () => {
  const test = testWith({ lighttpd: lighttpdProgram })
  let peer: DigestPeer

  beforeAll(async () => {
    if (lighttpdProgram !== undefined) peer = await startLighttpd()
  })
  afterAll(() => peer?.stop())

  const chosen: Readonly<Record<string, string>> = {
    '/md5/': 'MD5',
    '/sha-256/': 'SHA-256',
    '/sha-512-256/': 'SHA-512-256',
    '/all/': 'SHA-512-256',
    '/userhash/': 'SHA-256',
  }

  for (const [path, { userhash }] of Object.entries(lighttpdPaths)) {
    for (const user of digestUsers) {
      test(`lets ${user.username} in at ${path}, with one challenge for many requests`, async () => {
        const { fetch, sent } = noting(user)
        await welcomed(await fetch(`${peer.origin}${path}a%20b?c=d&e="`))
        await Promise.all(
          Array.from({ length: 5 }, async (_, index) =>
            welcomed(await fetch(`${peer.origin}${path}${index}`)),
          ),
        )
        expect(statuses(sent)).toEqual([401, 200, 200, 200, 200, 200, 200])
        for (const { parameters } of sent.slice(1)) {
          expect(parameters?.['algorithm']).toBe(chosen[path])
          expect(parameters?.['userhash']).toBe(userhash ? 'true' : undefined)
        }
      })
    }
  }

  test('accepts each algorithm that a config may choose', async () => {
    for (const [name, hash] of [
      ['MD5', md5Hex],
      ['SHA-256', sha256Hex],
    ] as const) {
      const { fetch, sent } = noting(zoe, { algorithms: { [name.toLowerCase()]: hash } })
      await welcomed(await fetch(`${peer.origin}/all/`))
      expect(sent.at(-1)?.parameters?.['algorithm']).toBe(name)
    }
  })

  test('refuses another password', async () => {
    for (const path of Object.keys(lighttpdPaths)) {
      const { fetch, sent } = noting({ ...me, password: 'wrong' })
      expect((await fetch(`${peer.origin}${path}`)).status).toBe(401)
      expect(statuses(sent)).toEqual([401, 401])
    }
  })

  test('offers no auth-int, so a config that requires it is challenge_rejected', async () => {
    const { fetch } = noting(me, { qop: 'auth-int' })
    await expect(fetch(`${peer.origin}/md5/`)).rejects.toMatchObject({ code: 'challenge_rejected' })
  })

  test('responds to a nonce that it did not create or no longer knows with a new one', async () => {
    const { fetch, challenges, sent } = noting(me)
    await welcomed(await fetch(`${peer.origin}/sha-256/`))
    const challenge = challenges.last.get(peer.origin)
    if (challenge) challenge.nonce = challenge.nonce.replace(/^[0-9a-f]+/, '5f000000')
    await welcomed(await fetch(`${peer.origin}/sha-256/`))
    expect(statuses(sent)).toEqual([401, 200, 401, 200])
  })

  testWith({ lighttpd: lighttpdProgram, curl })('accepts curl too', async () => {
    for (const path of ['/md5/', '/sha-256/', '/sha-512-256/', '/all/']) {
      for (const user of digestUsers)
        expect(await curlDigest(`${peer.origin}${path}`, user)).toBe('welcome 200')
    }
    expect(await curlDigest(`${peer.origin}/md5/`, { ...me, password: 'wrong' })).toMatch(/ 401$/)
  })
})

describe('Apache', () => {
  const test = testWith({ 'apache2 with mod_auth_digest': apacheProgram })
  let peer: DigestPeer

  beforeAll(async () => {
    if (apacheProgram !== undefined) peer = await startApache()
  })
  afterAll(() => peer?.stop())

  test('accepts many requests with one challenge', async () => {
    const { fetch, sent } = noting(me)
    await welcomed(await fetch(`${peer.origin}/plain/a%20b?c=d&e="`))
    await Promise.all(
      Array.from({ length: 5 }, async (_, index) => welcomed(await fetch(`${peer.origin}/plain/${index}`))),
    )
    expect(statuses(sent)).toEqual([401, 200, 200, 200, 200, 200, 200])
    expect(sent.at(-1)?.parameters).toMatchObject({ algorithm: 'MD5', qop: 'auth', realm: '/plain/' })
  })

  test('refuses another password', async () => {
    for (const path of Object.keys(apachePaths)) {
      const { fetch, sent } = noting({ ...me, password: 'wrong' })
      expect((await fetch(`${peer.origin}${path}`)).status).toBe(401)
      expect(statuses(sent)).toEqual([401, 401])
    }
  })

  test('sends the next nonce before one expires, and the client uses it', async () => {
    const { fetch, sent } = noting(me)
    await welcomed(await fetch(`${peer.origin}/short/1`))
    expect(sent.at(-1)?.headers.get('authentication-info')).toContain('nextnonce=')
    await welcomed(await fetch(`${peer.origin}/short/2`))
    expect(statuses(sent)).toEqual([401, 200, 200])
    expect(sent[2]?.parameters?.['nonce']).not.toBe(sent[1]?.parameters?.['nonce'])
    expect(sent[2]?.parameters?.['nc']).toBe('00000001')
  })

  test('says that an expired nonce is stale, and the request is sent again with another', async () => {
    const { fetch, sent } = noting(me)
    await welcomed(await fetch(`${peer.origin}/short/1`))
    await sleep(2_100)
    await welcomed(await fetch(`${peer.origin}/short/2`))
    expect(statuses(sent)).toEqual([401, 200, 401, 200])
    expect(sent[2]?.headers.get('www-authenticate')).toContain('stale=true')
  })

  test('accepts each nonce for one request, without a refusal in between', async () => {
    const { fetch, sent } = noting(me)
    for (let round = 0; round < 5; round++) await welcomed(await fetch(`${peer.origin}/once/${round}`))
    expect(statuses(sent)).toEqual([401, 200, 200, 200, 200, 200])
    expect(new Set(sent.map(({ parameters }) => parameters?.['nonce'])).size).toBe(6)
    // It identifies its clients by that.
    expect(sent.slice(1).every(({ parameters }) => parameters?.['opaque'])).toBe(true)
  })

  test('receives increasing counts for a nonce', async () => {
    const { fetch, sent } = noting(me)
    for (let round = 0; round < 5; round++) await welcomed(await fetch(`${peer.origin}/counted/${round}`))
    expect(statuses(sent)).toEqual([401, 200, 200, 200, 200, 200])
    expect(sent.slice(1).map(({ parameters }) => Number(parameters?.['nc']))).toEqual([1, 2, 3, 4, 5])
  })

  test('has a challenge for each of its realms, and every request succeeds', async () => {
    const { fetch } = noting(me)
    // Not `/once/`: Apache keeps one record of a client for all realms, and other realms overwrite it.
    for (const path of ['/plain/', '/short/', '/counted/', '/plain/', '/counted/', '/short/']) {
      await welcomed(await fetch(`${peer.origin}${path}`))
    }
  })

  testWith({ 'apache2 with mod_auth_digest': apacheProgram, curl })('accepts curl too', async () => {
    for (const path of Object.keys(apachePaths)) {
      expect(await curlDigest(`${peer.origin}${path}`, me)).toBe('welcome 200')
    }
    expect(await curlDigest(`${peer.origin}/plain/`, { ...me, password: 'wrong' })).toMatch(/ 401$/)
  })
})
