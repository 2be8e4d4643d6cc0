import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findProgram, testWith } from './external.ts'
import {
  basicUsers,
  type Haproxy,
  haproxySecrets,
  longestChain,
  type Nginx,
  readEcho,
  redirectStatuses,
  startHaproxy,
  startNginx,
  startServer,
} from './servers.ts'

const nginxProgram = findProgram('nginx')
const haproxyProgram = findProgram('haproxy')
const testNginx = testWith({ nginx: nginxProgram })
const testHaproxy = testWith({ haproxy: haproxyProgram })

const page = 'http://localhost:1234'

function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`, 'utf8').toString('base64')}`
}

function preflight(url: string, headers: string, origin = page): Promise<Response> {
  return fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers,
    },
  })
}

function list(response: Response, header: string): readonly string[] {
  return (response.headers.get(header) ?? '').toLowerCase().split(/ *, */)
}

function isRefused(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.on('error', () => resolve(true))
  })
}

describe('nginx', () => {
  let nginx: Nginx

  beforeAll(async () => {
    if (nginxProgram !== undefined) nginx = await startNginx()
  })
  afterAll(() => nginx?.stop())

  async function location(path: string): Promise<string | null> {
    const response = await fetch(`${nginx.home}${path}`, { redirect: 'manual' })
    expect(response.status).toBe(302)
    return response.headers.get('location')
  }

  testNginx('basic accepts only the right name and password', async () => {
    const url = `${nginx.home}/basic/pets?a=1`
    for (const [name, password] of Object.entries(basicUsers)) {
      const authorization = basic(name, password)
      for (const method of ['GET', 'POST']) {
        const right = await fetch(url, { method, headers: { authorization } })
        expect(right.status).toBe(200)
        const echo = readEcho(await right.json())
        expect(echo).toMatchObject({ server: 'home', method, uri: '/basic/pets?a=1' })
        expect(echo.headers.authorization).toBe(authorization)
      }
      const wrong = await fetch(url, {
        headers: { authorization: basic(name, `${password}x`), origin: page },
      })
      expect(wrong.status).toBe(401)
      expect(wrong.headers.get('access-control-allow-origin')).toBe(page)
    }
    const latin1 = `Basic ${Buffer.from('test:123£', 'latin1').toString('base64')}`
    expect((await fetch(url, { headers: { authorization: latin1 } })).status).toBe(401)
    const none = await fetch(url)
    expect(none.status).toBe(401)
    expect(none.headers.get('www-authenticate')).toBe('Basic realm="flexgen"')
  })

  testNginx('echo and log return byte for byte what arrived', async () => {
    const headers = {
      authorization: '"\\ \\x22 %41 é \t <!--#echo var="host" -->',
      cookie: `a="1"; b='2'`,
      accept: 'application/json',
      'x-api-key': '',
      'content-type': 'text/plain',
    }
    const uri = `/echo/%22;%27/?a=%20+&b='"&c=%0A`
    const response = await fetch(`${nginx.other}${uri}`, { method: 'POST', body: '12345', headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    const echo = readEcho(await response.json())
    expect(echo).toEqual({
      server: 'other',
      method: 'POST',
      uri: new URL(uri, nginx.other).href.slice(nginx.other.length),
      headers: {
        ...headers,
        'x-tenant': null,
        'content-length': '5',
        host: new URL(nginx.other).host,
        origin: null,
        referer: null,
      },
    })
    expect((await nginx.arrived()).at(-1)).toEqual(echo)
  })

  for (const status of redirectStatuses) {
    testNginx(`redirects ${status} within, across and back`, async () => {
      const query = '?api_key=a%2Fb+c'
      const ends = { within: '/echo', across: '/echo', back: '/return' }
      for (const [kind, end] of Object.entries(ends)) {
        const url = `${nginx.home}/redirect/${kind}/${status}${query}`
        const target = `${kind === 'within' ? nginx.home : nginx.other}${end}${query}`
        for (const method of ['GET', 'POST']) {
          const stopped = await fetch(url, { method, redirect: 'manual', headers: { origin: page } })
          expect(stopped.status).toBe(status)
          expect(stopped.headers.get('location')).toBe(target)
          expect(stopped.headers.get('access-control-allow-origin')).toBe(page)
        }
        const followed = await fetch(url, { method: 'POST', body: 'x' })
        expect(readEcho(await followed.json())).toMatchObject({
          server: kind === 'across' ? 'other' : 'home',
          method: status === 307 || status === 308 ? (kind === 'back' ? 'GET' : 'POST') : 'GET',
          uri: `/echo${query}`,
        })
      }
    })
  }

  testNginx('the log has every hop', async () => {
    const before = (await nginx.arrived()).length
    await (await fetch(`${nginx.home}/redirect/back/307?a=1`, { headers: { authorization: 'x' } })).text()
    const hops = (await nginx.arrived()).slice(before)
    expect(hops.map(({ server, uri, headers }) => [server, uri, headers.authorization])).toEqual([
      ['home', '/redirect/back/307?a=1', 'x'],
      ['other', '/return?a=1', null],
      ['home', '/echo?a=1', null],
    ])
  })

  testNginx('redirects in other forms', async () => {
    expect(await location('/redirect/relative?a=1')).toBe('../echo?a=1')
    expect(await location('/redirect/path?a=1')).toBe('/echo?a=1')
    expect(await location('/redirect/scheme-relative?a=1')).toBe(
      `${nginx.other.replace('http:', '')}/echo?a=1`,
    )
    expect(await location('/redirect/loop?a=1')).toBe(`${nginx.home}/redirect/loop?a=1`)
    expect(await location('/redirect/broken')).toBe('http://[')
    expect(await location('/redirect/empty')).toBe('')
    expect(await location('/redirect/nowhere')).toBeNull()
    expect(await location('/redirect/chain/3?a=1')).toBe(`${nginx.home}/redirect/chain/2?a=1`)
    expect(await location('/redirect/chain/1?a=1')).toBe(`${nginx.home}/echo?a=1`)
    const lastFollowed = await fetch(`${nginx.home}/redirect/chain/20?a=1`)
    expect(readEcho(await lastFollowed.json()).uri).toBe('/echo?a=1')
    for (const path of ['chain/21', `chain/${longestChain}`, 'loop', 'broken']) {
      await expect(fetch(`${nginx.home}/redirect/${path}`)).rejects.toThrow('fetch failed')
    }
  })

  testNginx('preflights need no credentials and allow loopback pages', async () => {
    for (const url of [`${nginx.home}/basic/`, `${nginx.home}/redirect/across/302`, `${nginx.other}/echo`]) {
      for (const origin of [page, 'http://127.0.0.1:5', 'http://[::1]:5', 'null']) {
        const response = await preflight(url, 'x-tenant,x-other', origin)
        expect(response.status).toBe(204)
        expect(response.headers.get('access-control-allow-origin')).toBe(origin)
        expect(list(response, 'access-control-allow-headers')).toEqual(
          expect.arrayContaining([
            'authorization',
            'x-api-key',
            'content-type',
            'accept',
            'x-tenant',
            'x-other',
          ]),
        )
        expect(list(response, 'access-control-allow-methods')).toContain('delete')
      }
      const stranger = await preflight(url, 'x-tenant', 'http://localhost.example')
      expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
    }
    const noPreflight = await fetch(`${nginx.home}/basic/`, { method: 'OPTIONS' })
    expect(noPreflight.status).toBe(401)
    const missing = await fetch(`${nginx.home}/missing`, { headers: { origin: page } })
    expect([missing.status, missing.headers.get('access-control-allow-origin')]).toEqual([404, page])
  })

  testNginx('stop frees the ports and removes the folder', async () => {
    const another = await startNginx()
    expect(existsSync(another.folder)).toBe(true)
    expect(await isRefused(another.home)).toBe(false)
    await (await fetch(`${another.home}/echo`)).text()
    await another.stop()
    await another.stop()
    expect(existsSync(another.folder)).toBe(false)
    expect([await isRefused(another.home), await isRefused(another.other)]).toEqual([true, true])
  })

  testNginx('a failing start reports the server’s message', async () => {
    const start = startServer({
      name: 'nginx',
      ports: 1,
      files: () => ({ 'nginx.conf': 'nonsense;' }),
      args: ['-p', '.', '-e', 'stderr', '-c', 'nginx.conf'],
    })
    await expect(start).rejects.toThrow(/^nginx ended at once: .*unknown directive "nonsense"/)
  })
})

describe('haproxy', () => {
  let haproxy: Haproxy

  beforeAll(async () => {
    if (haproxyProgram !== undefined) haproxy = await startHaproxy()
  })
  afterAll(() => haproxy?.stop())

  const { bearer, apiKey, cookie } = haproxySecrets
  const encodedKey = encodeURIComponent(apiKey)

  type Try = readonly [pathAndQuery: string, headers?: Readonly<Record<string, string>>]
  const endpoints: Readonly<
    Record<string, { refusal: number; right: readonly Try[]; wrong: readonly Try[] }>
  > = {
    '/bearer': {
      refusal: 401,
      right: [['', { authorization: `Bearer ${bearer}` }]],
      wrong: [
        [''],
        ['', { authorization: `Bearer ${bearer}x` }],
        ['', { authorization: bearer }],
        ['', { authorization: `Basic ${bearer}` }],
        [`?access_token=${bearer}`],
      ],
    },
    '/bearer-query': {
      refusal: 401,
      right: [[`?access_token=${bearer}`], [`?a=1&access_token=${bearer}&b=2`]],
      wrong: [[''], [`?access_token=${bearer}x`], [`?x_access_token=${bearer}`], ['?access_token=']],
    },
    '/header-key': {
      refusal: 403,
      right: [['', { 'x-api-key': apiKey }]],
      wrong: [[''], ['', { 'x-api-key': encodedKey }], ['', { 'x-api-key': `${apiKey}, ${apiKey}` }]],
    },
    '/query-key': {
      refusal: 403,
      right: [[`?api_key=${encodedKey}`], [`?a=1&api_key=${encodedKey}`]],
      wrong: [[''], [`?api_key=${apiKey}`], [`?api_key=${encodeURIComponent(encodedKey)}`], ['?api_key=']],
    },
    '/cookie-key': {
      refusal: 403,
      right: [
        ['', { cookie: `sid=${cookie}` }],
        ['', { cookie: `a=1; sid=${cookie}; b=2` }],
      ],
      wrong: [[''], ['', { cookie: `xsid=${cookie}` }], ['', { cookie: 'sid=' }]],
    },
  }

  for (const [path, { refusal, right, wrong }] of Object.entries(endpoints)) {
    testHaproxy(`${path} accepts only the right credential`, async () => {
      for (const [tries, status] of [
        [right, 200],
        [wrong, refusal],
      ] as const) {
        for (const [query, headers] of tries) {
          for (const init of [{}, { method: 'POST', body: '{"a":1}' }]) {
            const url = `${haproxy.origin}${path}${query}`
            const response = await fetch(url, { ...init, headers: { ...headers, origin: page } })
            expect([url, headers, response.status]).toEqual([url, headers, status])
            expect((await response.text()) === 'ok').toBe(status === 200)
            expect(response.headers.get('access-control-allow-origin')).toBe(page)
            expect(response.headers.has('www-authenticate')).toBe(status === 401)
          }
        }
      }
    })
  }

  testHaproxy('preflights need no credentials and allow loopback pages', async () => {
    for (const path of Object.keys(endpoints)) {
      for (const origin of [page, 'null']) {
        const response = await preflight(`${haproxy.origin}${path}`, 'x-tenant,x-other', origin)
        expect(response.status).toBe(204)
        expect(response.headers.get('access-control-allow-origin')).toBe(origin)
        expect(list(response, 'access-control-allow-headers')).toEqual(
          expect.arrayContaining([
            'authorization',
            'x-api-key',
            'content-type',
            'accept',
            'x-tenant',
            'x-other',
          ]),
        )
        expect(list(response, 'access-control-allow-methods')).toContain('delete')
      }
      const stranger = await preflight(`${haproxy.origin}${path}`, 'x-tenant', 'http://localhost.example')
      expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await fetch(`${haproxy.origin}/missing`)).status).toBe(404)
  })

  testHaproxy('stop frees the port and removes the folder', async () => {
    const another = await startHaproxy()
    expect(existsSync(another.folder)).toBe(true)
    await (await fetch(`${another.origin}/missing`)).text()
    await another.stop()
    expect(existsSync(another.folder)).toBe(false)
    expect(await isRefused(another.origin)).toBe(true)
  })

  testHaproxy('a failing start reports the server’s message', async () => {
    const start = startServer({
      name: 'haproxy',
      ports: 1,
      files: () => ({ 'haproxy.cfg': 'nonsense\n' }),
      args: ['-db', '-f', 'haproxy.cfg'],
    })
    await expect(start).rejects.toThrow(/^haproxy ended at once: .*unknown keyword 'nonsense'/s)
  })
})

test('a program that is not installed is named', async () => {
  const start = startServer({ name: 'no-such-server', ports: 1, files: () => ({}), args: [] })
  await expect(start).rejects.toThrow('no-such-server is not installed')
})
