import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { type LoginServer, startLoginServer } from '../cli/login-server.ts'
import {
  clientSecret,
  freeRedirect,
  get,
  isFree,
  type RunningLogin,
  redirectOf,
  shownUrl,
  startLogin,
  storedTokens,
} from '../cli/logins.ts'
import { testWith } from '../support/external.ts'

/*
 * The listener of a login, as seen by other pages, names, logins and programs of the machine. It tells them nothing,
 * accepts no redirect from them, and only exists during the login.
 */

const servers: LoginServer[] = []
afterAll(() => Promise.all(servers.map(({ stop }) => stop())))

interface Begun {
  readonly login: RunningLogin
  readonly server: LoginServer
  readonly port: number
  readonly uri: string
  /** The redirect of the login. */
  readonly redirect: string
}

async function begin(at?: { readonly port: number; readonly uri: string }): Promise<Begun> {
  const { port, uri } = at ?? (await freeRedirect())
  const server = await startLoginServer()
  servers.push(server)
  const login = startLogin({ origin: server.origin, keys: [`redirectUri: ${uri}`] })
  return { login, server, port, uri, redirect: await redirectOf(await shownUrl(login)) }
}

async function expectEnd({ login, server, port, redirect }: Begun): Promise<void> {
  expect((await get(redirect)).status).toBe(200)
  const { exitCode, said, stdout } = await login.end
  expect(exitCode).toBe(0)
  for (const secret of [...server.secrets, clientSecret]) expect(said + stdout).not.toContain(secret)
  expect(server.calls).toHaveLength(1)
  expect(await isFree(port)).toBe(true)
}

/** Sends raw bytes, and returns the whole response. */
function raw(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  // Not closed: Node treats half-closed connections as gone.
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  return text(socket).catch(() => '')
}

describe.concurrent('a listener', () => {
  test('tells a page of another origin nothing, and accepts no redirect without the state from it', async () => {
    const begun = await begin()
    const { uri, server } = begun
    const origin = 'https://evil.example'
    const fetched = {
      origin,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      referer: `${origin}/`,
    }
    const preflight = {
      ...fetched,
      'access-control-request-method': 'GET',
      'access-control-request-private-network': 'true',
      'access-control-request-local-network': 'true',
    }
    const answers = await Promise.all([
      get(`${uri}?code=forged`, { headers: fetched }),
      get(`${uri}?code=forged&state=`, { headers: fetched }),
      get(`${uri}?code=forged&state=undefined`, { headers: fetched }),
      get(`${uri}?error=access_denied&error_description=<script>alert(1)</script>`, { headers: fetched }),
      get(`${uri}?code=forged&state=${'x'.repeat(43)}`, { method: 'POST', headers: fetched }),
      get(`${uri}?code=forged`, { method: 'OPTIONS', headers: preflight }),
      get(`${new URL(uri).origin}/login-${'0'.repeat(32)}`, { headers: fetched }),
      get(`${new URL(uri).origin}/"><script>alert(1)</script>`, { headers: fetched }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 405, 405, 404, 404])
    for (const { headers, body } of answers) {
      expect(
        Object.keys(headers).filter((name) => /^access-control|^location$|^set-cookie$/.test(name)),
      ).toEqual([])
      expect(body).not.toMatch(/<script|alert|state=|code_challenge/)
    }
    expect(server.calls).toEqual([])
    await expectEnd(begun)
  })

  test('responds only to its own name, whatever name leads to this machine', async () => {
    const begun = await begin()
    const { port, server, redirect } = begun
    const { pathname, search } = new URL(redirect)
    const names = [
      'rebound.example.com',
      `rebound.example.com:${port}`,
      `127.0.0.1:${port}.rebound.example.com`,
      `127.0.0.1`,
      `127.0.0.1:${port === 80 ? 81 : 80}`,
      `localhost:${port}`,
      `[::1]:${port}`,
      `0.0.0.0:${port}`,
      `127.1:${port}`,
      `evil@127.0.0.1:${port}`,
      `127.0.0.1:${port}/`,
      '',
    ]
    const answers = await Promise.all([
      ...names.map((name) =>
        raw(port, [`GET ${pathname}${search} HTTP/1.1`, `Host: ${name}`, 'Connection: close']),
      ),
      raw(port, [`GET ${pathname}${search} HTTP/1.0`]),
      raw(port, [`GET http://rebound.example.com${pathname}${search} HTTP/1.1`, `Host: 127.0.0.1:${port}`]),
      raw(port, [
        `GET ${pathname}${search} HTTP/1.1`,
        'Host: rebound.example.com',
        `Host: 127.0.0.1:${port}`,
        'Connection: close',
      ]),
    ])
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(server.calls).toEqual([])
    await expectEnd(begun)
  })

  test('ignores the redirect of another login, which completes meanwhile', async () => {
    const [one, other] = await Promise.all([begin(), begin()])
    const crossed = await get(`${one.uri}?${other.redirect.split('?')[1]}`)
    expect(crossed.status).toBe(400)
    expect(one.server.calls).toEqual([])
    await expectEnd(other)
    await expectEnd(one)
    expect(storedTokens(one.login.project)['accessToken']).toBe(
      one.server.secrets.find((secret) => secret.startsWith('access-')),
    )
  })

  test('is not taken over by a second login on its port, which fails before it opens a browser', async () => {
    const begun = await begin()
    const { uri, login } = begun
    const server = await startLoginServer()
    servers.push(server)
    const second = startLogin({ origin: server.origin, keys: [`redirectUri: ${uri}`] })
    const { exitCode, said } = await second.end
    expect([exitCode, said]).toEqual([1, expect.stringContaining('another program is listening there')])
    expect(server.authorizations).toEqual([])
    expect(existsSync(second.project.path('.flexgen'))).toBe(false)
    expect(login.child.exitCode).toBe(null)
    await expectEnd(begun)
  })

  test('ends with the login: a repeated redirect gets no response', async () => {
    const begun = await begin()
    await expectEnd(begun)
    await expect(get(begun.redirect)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(begun.server.calls).toHaveLength(1)
  })

  test('survives data that is not HTTP, or that never ends', async () => {
    const begun = await begin()
    const { port, uri } = begun
    const answers = await Promise.all([
      raw(port, ['\x16\x03\x01\x02\x00\x01']),
      raw(port, [`GET /${'a'.repeat(100_000)} HTTP/1.1`, `Host: ${new URL(uri).host}`]),
      raw(port, ['GET / HTTP/1.1', `X-A: ${'a'.repeat(100_000)}`]),
    ])
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/)
    // These connections stay open.
    const sockets = Array.from({ length: 50 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\n')
    await expectEnd(begun)
    for (const socket of sockets) socket.destroy()
  })
})

/** Local addresses on which something listens at a port, as Linux reports them: hexadecimal, by family. */
function listening(port: number): readonly string[] {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return ['tcp', 'tcp6'].flatMap((family) => {
    const path = `/proc/net/${family}`
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(1) : []
    return lines
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => local.endsWith(wanted) && state === '0A')
      .map(([, local = '']) => local.slice(0, -wanted.length))
  })
}

const onLinux = testWith({ '/proc': existsSync('/proc/net/tcp') ? '/proc' : undefined })

onLinux.each([
  ['127.0.0.1', ['0100007F']],
  ['localhost', ['0100007F', '00000000000000000000000001000000']],
])('a listener at %s is bound to loopback alone, and gone afterwards', async (host, addresses) => {
  const begun = await begin(await freeRedirect(host))
  const found = listening(begun.port)
  expect(found.length).toBeGreaterThan(0)
  // A machine may have no IPv6.
  for (const address of found) expect(addresses).toContain(address)
  await expectEnd(begun)
  expect(listening(begun.port)).toEqual([])
})
