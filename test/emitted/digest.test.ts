import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type DigestServer, startDigestServer } from '../runtime/digest-support.ts'
import {
  apacheProgram,
  digestUsers,
  lighttpdProgram,
  startApache,
  startLighttpd,
} from '../support/digest-servers.ts'
import { type Api, bundleClients, codesOf, createClient, startApi } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import type { DigestJob } from './digest-driver.ts'

// issue 13, 2: digest

const baseUrl = 'baseUrl: ${variables.baseUrl}\nvariables: { baseUrl: {} }'
const config = `${baseUrl}\nauth: { type: digest }`
const [user = { username: '', password: '' }] = digestUsers
const script = await bundleClients({ digest: config }, new URL('digest-driver.ts', import.meta.url))

afterAll(closeBrowser)

/** `nc` of the accepted requests, in order. */
function counts(server: DigestServer): readonly string[] {
  return server.arrivals.flatMap(({ parameters }) => parameters?.['nc'] ?? [])
}

describe.each(runtimes)('$name', ({ name, program, run }) => {
  testWith({ [name]: program })('one challenge is enough for all later requests', async () => {
    const server = await startDigestServer({ user, algorithms: ['MD5', 'SHA-256'] })
    try {
      const job: DigestJob = { baseUrl: server.origin, ...user }
      expect(await run(script, job)).toEqual(new Array(8).fill('200 welcome'))
      const reasons = server.arrivals.map(({ reason }) => reason)
      expect(reasons).toEqual(['unsigned', ...new Array(8).fill(undefined)])
      expect([...counts(server)].sort()).toEqual(
        Array.from({ length: 8 }, (_, index) => `${index + 1}`.padStart(8, '0')),
      )
    } finally {
      await server.stop()
    }
  })
})

describe('other servers', () => {
  const peers = [
    { name: 'lighttpd', program: lighttpdProgram, start: startLighttpd, path: '/all/' },
    { name: 'apache2 with mod_auth_digest', program: apacheProgram, start: startApache, path: '/short/' },
  ]
  for (const { name, program, start, path } of peers) {
    testWith({ [name]: program })(`${name} accepts only the right password`, async () => {
      const peer = await start()
      try {
        const options = { variables: { baseUrl: peer.origin } }
        const client = await createClient(config, { ...options, credentials: user })
        const responses = [await client.fetch(`${path}a%20b?c=d`)]
        responses.push(...(await Promise.all(['1', '2', '3'].map((page) => client.fetch(`${path}${page}`)))))
        expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
        const stranger = await createClient(config, { ...options, credentials: { ...user, password: 'x' } })
        expect((await stranger.fetch(path)).status).toBe(401)
      } finally {
        await peer.stop()
      }
    })
  }
})

describe('how a client handles challenges', () => {
  let server: DigestServer | undefined
  let api: Api | undefined

  afterEach(async () => {
    await Promise.all([server?.stop(), api?.stop()])
    server = api = undefined
  })

  function clientOf(baseUrlValue: string, fields = ''): ReturnType<typeof createClient> {
    return createClient(`${baseUrl}\nauth: { type: digest${fields} }`, {
      variables: { baseUrl: baseUrlValue },
      credentials: user,
    })
  }

  const challenge = (parameters: string) => ({
    status: 401,
    headers: { 'www-authenticate': `Digest realm="r", nonce="n", ${parameters}` },
    body: 'who are you?',
  })

  test('without one, `sign` throws challenge_rejected and names `fetch`', async () => {
    const client = await clientOf('https://api.example.com')
    await expect(client.sign('/')).rejects.toMatchObject({
      code: 'challenge_rejected',
      message: expect.stringContaining('client.fetch'),
    })
  })

  test('one that the config does not allow is challenge_rejected, with the unread response', async () => {
    api = await startApi(() => challenge('algorithm=MD5, qop="auth"'))
    for (const fields of [', algorithms: [SHA-256]', ', qop: auth-int']) {
      const client = await clientOf(api.origin, fields)
      const error = await client.fetch('/').then(
        () => expect.fail('the challenge is answered'),
        (thrown: Error & { code: string; response: Response }) => thrown,
      )
      expect([error.code, error.response.status]).toEqual(['challenge_rejected', 401])
      expect(await error.response.text()).toBe('who are you?')
      expect(api.take().length).toBe(1)
    }
  })

  test('a 401 without a Digest challenge is returned as is', async () => {
    api = await startApi(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="r"' },
      body: 'no',
    }))
    const response = await (await clientOf(api.origin)).fetch('/')
    expect([response.status, await response.text(), api.take().length]).toEqual([401, 'no', 1])
  })

  test('an endless series of stale nonces ends after four requests', async () => {
    api = await startApi(() => challenge('algorithm=MD5, qop="auth", stale=true'))
    expect((await (await clientOf(api.origin)).fetch('/')).status).toBe(401)
    expect(api.take().length).toBe(4)
  })

  test('a stream that meets the first one is body_not_replayable; once it is known, streams are sent', async () => {
    server = await startDigestServer({ user })
    const client = await clientOf(server.origin)
    const stream = () => {
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        duplex: 'half',
        body: new Blob(['x'.repeat(9)]).stream(),
      }
      return client.fetch('/', init)
    }
    await expect(stream()).rejects.toMatchObject({ code: 'body_not_replayable' })
    expect((await client.fetch('/')).status).toBe(200)
    expect((await stream()).status).toBe(200)
    expect(server.arrivals.at(-1)?.body).toBe('xxxxxxxxx')
  })

  test('those of foreign origins are ignored, and nothing is signed for them', async () => {
    const elsewhere = await startApi(() => challenge('qop="auth"'))
    api = await startApi(() => ({ status: 302, headers: { location: `${elsewhere.origin}/x` }, body: '' }))
    try {
      const response = await (await clientOf(api.origin)).fetch('/')
      expect(response.status).toBe(401)
      expect(elsewhere.take().map(({ headers }) => headers['authorization'])).toEqual([undefined])
    } finally {
      await elsewhere.stop()
    }
  })

  test('each redirect within the API’s hosts is signed for its own URI', async () => {
    const authorizations: string[] = []
    api = await startApi(({ url, headers }) => {
      const { authorization } = headers
      if (!authorization) return challenge('algorithm=SHA-256, qop="auth"')
      authorizations.push(authorization)
      return url === '/from' ? { status: 302, headers: { location: '/to?a=b' }, body: '' } : { status: 200 }
    })
    expect((await (await clientOf(api.origin)).fetch('/from')).status).toBe(200)
    expect(authorizations.map((header) => /uri="([^"]*)"/.exec(header)?.[1])).toEqual(['/from', '/to?a=b'])
  })

  test('`options.nonce` supplies cnonce', async () => {
    server = await startDigestServer({ user })
    const client = await createClient(config, {
      variables: { baseUrl: server.origin },
      credentials: user,
      nonce: () => 'mine',
    })
    expect((await client.fetch('/')).status).toBe(200)
    expect(server.arrivals.at(-1)?.parameters?.['cnonce']).toBe('mine')
  })

  test('a client names the codes that it may throw', () => {
    expect(codesOf(config)).toContain('challenge_rejected')
  })
})
