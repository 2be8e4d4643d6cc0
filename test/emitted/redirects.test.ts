import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, bundleClients, createClient, fakeFetch, rejection, startApi } from '../support/emitted.ts'
import { findProgram, testWith } from '../support/external.ts'
import { closeBrowser, type Runtime, runtimes } from '../support/runtimes.ts'
import { type Arrived, type Nginx, redirectStatuses, startNginx } from '../support/servers.ts'
import type { Outcome, Scenario } from './scenarios.ts'

const nginxProgram = findProgram('nginx')

let nginx: Nginx
let script: string

beforeAll(async () => {
  if (nginxProgram === undefined) return
  nginx = await startNginx()
  script = await bundleClients(configs(), new URL('scenarios.ts', import.meta.url))
})

afterAll(async () => {
  await closeBrowser()
  await nginx?.stop()
})

const secret = 's3cret/+=&é x'
const token = 's3cret-token'
const keyPair = `api_key=${encodeURIComponent(secret)}`

function configs(): Readonly<Record<string, string>> {
  const client = (auth: string, rest = ''): string => `baseUrl: ${nginx.home}\nauth: ${auth}\n${rest}`
  return {
    none: client('{ type: none }'),
    bearer: client('{ type: bearer }'),
    tenant: client('{ type: bearer }', 'headers: { X-Tenant: acme }'),
    page: client('{ type: bearer }', 'query: { per_page: 100 }'),
    headerKey: client('{ type: apiKey, key: X-API-Key }'),
    queryKey: client('{ type: apiKey, key: api_key, addTo: query }', 'query: { per_page: 100 }'),
    cookieKey: client('{ type: apiKey, key: sid, addTo: cookie }'),
    allowed: client(
      '{ type: apiKey, key: api_key, addTo: query }',
      `headers: { X-Tenant: acme }\nallowedHosts: ["${new URL(nginx.other).host}"]`,
    ),
  }
}

type ClientName = 'none' | 'bearer' | 'tenant' | 'page' | 'headerKey' | 'queryKey' | 'cookieKey' | 'allowed'

interface Ours {
  readonly headers?: Partial<Arrived['headers']>
  /** Parameters that the client adds before and after the caller's query. */
  readonly query?: readonly [before: string, behind: string]
}

/** What the clients of `configs` add to a request within the API. */
const ours: Readonly<Record<ClientName, Ours>> = {
  none: {},
  bearer: { headers: { authorization: `Bearer ${token}` } },
  tenant: { headers: { authorization: `Bearer ${token}`, 'x-tenant': 'acme' } },
  page: { headers: { authorization: `Bearer ${token}` }, query: ['per_page=100&', ''] },
  headerKey: { headers: { 'x-api-key': 'k3y' } },
  queryKey: { query: ['per_page=100&', `&${keyPair}`] },
  cookieKey: { headers: { cookie: 'sid=k3y' } },
  allowed: { headers: { 'x-tenant': 'acme' }, query: ['', `&${keyPair}`] },
}
// `Object.keys` loses the type of the keys.
const clientNames = Object.keys(ours) as ClientName[]

/** A browser follows redirects by itself if it only sends `Authorization`. */
const followedByBrowsers: readonly ClientName[] = ['none', 'bearer']

const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"name":"Rex"}' }
const callersOwn = { Authorization: 'Basic b3du', Cookie: 'own=1', 'X-Tenant': 'mine', Accept: 'text/plain' }

type Call = Omit<Scenario, 'client' | 'options'> & { readonly client: ClientName }

/** The calls by name. A query parameter identifies each of them. */
function calls(): Readonly<Record<string, Call>> {
  const all: Record<string, Call> = {}
  for (const client of clientNames) {
    for (const kind of ['within', 'across', 'back']) {
      for (const status of redirectStatuses) {
        all[`${client} ${kind} ${status}`] = { client, input: `/redirect/${kind}/${status}` }
      }
    }
  }
  for (const status of redirectStatuses) {
    for (const method of ['POST', 'PUT', 'HEAD']) {
      const init = method === 'HEAD' ? { method } : { ...json, method }
      for (const kind of ['within', 'across']) {
        all[`${method} ${kind} ${status}`] = { client: 'bearer', input: `/redirect/${kind}/${status}`, init }
      }
    }
    all[`stream ${status}`] = {
      client: 'bearer',
      input: `/redirect/within/${status}`,
      init: json,
      as: 'stream',
    }
    all[`Request ${status}`] = {
      client: 'bearer',
      input: `${nginx.home}/redirect/within/${status}`,
      init: json,
      as: 'Request',
    }
    all[`caller ${status}`] = {
      client: 'none',
      input: `/redirect/back/${status}`,
      init: { headers: callersOwn },
    }
  }
  const forms = [
    'relative',
    'path',
    'scheme-relative',
    'loop',
    'chain/20',
    'chain/21',
    'broken',
    'empty',
    'nowhere',
  ]
  for (const form of forms) {
    all[form] = { client: 'bearer', input: `/redirect/${form}` }
    all[`key ${form}`] = { client: 'queryKey', input: `/redirect/${form}` }
  }
  for (const redirect of ['manual', 'error'] as const) {
    const input = '/redirect/across/302'
    all[redirect] = { client: 'tenant', input, init: { redirect } }
    all[`Request ${redirect}`] = {
      client: 'tenant',
      input: nginx.home + input,
      init: { redirect },
      as: 'Request',
    }
  }
  all['no redirect'] = { client: 'bearer', input: '/echo' }
  return all
}

interface Result extends Outcome {
  /** The requests that arrived, without preflights. */
  readonly hops: readonly Arrived[]
  readonly tag: string
}

/** Makes all calls the first time, and returns the outcome of one, with the requests that arrived for it. */
function resultsOn(runtime: Runtime): (name: string) => Promise<Result> {
  let all: Promise<readonly [Readonly<Record<string, Outcome>>, readonly Arrived[]]> | undefined
  const names = (): readonly string[] => Object.keys(calls())
  const tagOf = (name: string): string => `tag=${runtime.name}-${names().indexOf(name)}.`
  const runAll = async () => {
    const scenarios = Object.entries(calls()).map(([name, call]) => {
      const value = call.client === 'queryKey' || call.client === 'allowed' ? secret : 'k3y'
      return [
        name,
        { ...call, input: `${call.input}?${tagOf(name)}`, options: { credentials: { token, value } } },
      ] as const
    })
    const outcomes = await runtime.run(script, Object.fromEntries(scenarios))
    // These are the outcomes that `run` in scenarios.ts returns.
    return [outcomes as Readonly<Record<string, Outcome>>, await nginx.arrived()] as const
  }
  return async (name) => {
    all ??= runAll()
    const [outcomes, arrived] = await all
    const tag = tagOf(name)
    const hops = arrived.filter(({ uri, method }) => uri.includes(tag) && method !== 'OPTIONS')
    const outcome = outcomes[name]
    if (!outcome) throw new Error(`There is no call ${name}.`)
    return { ...outcome, hops, tag }
  }
}

/** The parts of a hop that the clients of `configs` change. */
function summary({ server, method, uri, headers }: Arrived): readonly unknown[] {
  const { authorization, cookie, 'x-api-key': apiKey, 'x-tenant': tenant } = headers
  return [server, method, uri, { authorization, cookie, 'x-api-key': apiKey, 'x-tenant': tenant }]
}

const noHeaders = { authorization: null, cookie: null, 'x-api-key': null, 'x-tenant': null }

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program, nginx: nginxProgram })
  const result = resultsOn(runtime)
  const isBrowser = runtime.name === 'chromium'

  /** A hop as returned by `summary`, with or without what the client adds. */
  const hop = (client: ClientName | undefined, server: string, path: string, tag: string): unknown => {
    const { headers = {}, query = ['', ''] } = client ? ours[client] : {}
    return [server, 'GET', `${path}?${query[0]}${tag}${query[1]}`, { ...noHeaders, ...headers }]
  }

  for (const client of clientNames) {
    if (isBrowser && client === 'cookieKey') continue
    if (isBrowser && !followedByBrowsers.includes(client)) {
      testHere(`${client}: refuses every redirect, since a browser would send everything along`, async () => {
        for (const kind of ['within', 'across', 'back']) {
          for (const status of redirectStatuses) {
            const { error, hops, tag } = await result(`${client} ${kind} ${status}`)
            expect([error?.name, error?.code]).toEqual(['FlexgenError', 'host_not_allowed'])
            expect(hops.map(summary)).toEqual([hop(client, 'home', `/redirect/${kind}/${status}`, tag)])
          }
        }
      })
      continue
    }

    testHere(`${client}: is signed again within its origin`, async () => {
      for (const status of redirectStatuses) {
        const { hops, tag, ...response } = await result(`${client} within ${status}`)
        expect(hops.map(summary)).toEqual([
          hop(client, 'home', `/redirect/within/${status}`, tag),
          hop(client, 'home', '/echo', tag),
        ])
        expect(response).toMatchObject({
          status: 200,
          url: nginx.home + hops[1]?.uri,
        })
      }
    })

    testHere(
      `${client}: sends nothing of ours to ${client === 'allowed' ? 'no host but an allowed one' : 'another origin'}`,
      async () => {
        const there = client === 'allowed' ? client : undefined
        for (const status of redirectStatuses) {
          const { hops, tag, ...response } = await result(`${client} across ${status}`)
          expect(hops.map(summary)).toEqual([
            hop(client, 'home', `/redirect/across/${status}`, tag),
            hop(there, 'other', '/echo', tag),
          ])
          expect(response).toMatchObject({ status: 200, url: nginx.other + hops[1]?.uri })
        }
      },
    )

    testHere(
      `${client}: ${client === 'allowed' ? 'is still signed' : 'adds nothing'} after coming back`,
      async () => {
        const there = client === 'allowed' ? client : undefined
        for (const status of redirectStatuses) {
          const { hops, tag, ...response } = await result(`${client} back ${status}`)
          expect(hops.map(summary)).toEqual([
            hop(client, 'home', `/redirect/back/${status}`, tag),
            hop(there, 'other', '/return', tag),
            hop(there, 'home', '/echo', tag),
          ])
          expect(response).toMatchObject({ status: 200, url: nginx.home + hops[2]?.uri })
        }
      },
    )
  }

  testHere(
    'of the caller’s headers, Authorization and Cookie are dropped, and the others are sent',
    async () => {
      for (const status of redirectStatuses) {
        const { hops } = await result(`caller ${status}`)
        const cookie = isBrowser ? null : 'own=1'
        expect(hops.map(({ server, headers }) => [server, headers.authorization, headers.cookie])).toEqual([
          ['home', 'Basic b3du', cookie],
          ['other', null, null],
          ['home', null, null],
        ])
        for (const { headers } of hops)
          expect([headers['x-tenant'], headers.accept]).toEqual(['mine', 'text/plain'])
      }
    },
  )

  testHere('the method and the body change as with fetch', async () => {
    const after = {
      POST: { 301: 'GET', 302: 'GET', 303: 'GET', 307: 'POST', 308: 'POST' },
      PUT: { 301: 'PUT', 302: 'PUT', 303: 'GET', 307: 'PUT', 308: 'PUT' },
      HEAD: { 301: 'HEAD', 302: 'HEAD', 303: 'HEAD', 307: 'HEAD', 308: 'HEAD' },
    }
    for (const [method, methods] of Object.entries(after)) {
      for (const [status, expected] of Object.entries(methods)) {
        for (const kind of ['within', 'across']) {
          const name = `${method} ${kind} ${status}`
          const { hops } = await result(name)
          const body = (at: number): unknown => [
            hops[at]?.headers['content-type'],
            hops[at]?.headers['content-length'],
          ]
          const sent = ['application/json', '14']
          expect([name, hops.map((arrived) => arrived.method)]).toEqual([name, [method, expected]])
          expect([name, body(0)]).toEqual([name, method === 'HEAD' ? [null, null] : sent])
          expect([name, body(1)]).toEqual([name, ['GET', 'HEAD'].includes(expected) ? [null, null] : sent])
        }
      }
    }
  })

  testHere('the body of a Request is sent again', async () => {
    for (const status of redirectStatuses) {
      const { hops, status: answered } = await result(`Request ${status}`)
      expect(answered).toBe(200)
      expect(hops.map(({ headers }) => headers['content-length'])).toEqual(['14', status > 303 ? '14' : null])
    }
  })

  // Browsers only stream over HTTP/2.
  if (!isBrowser) {
    testHere('a stream that would have to be sent again is body_not_replayable', async () => {
      for (const status of [307, 308]) {
        const { error, hops } = await result(`stream ${status}`)
        expect([error?.name, error?.code]).toEqual(['FlexgenError', 'body_not_replayable'])
        expect(hops.map(({ method, server }) => [method, server])).toEqual([['POST', 'home']])
      }
      for (const status of [301, 302, 303]) {
        const { status: answered, hops } = await result(`stream ${status}`)
        expect([answered, hops.map(({ method }) => method)]).toEqual([200, ['POST', 'GET']])
      }
    })
  }

  testHere('a Location may be relative, a path, or without a scheme', async () => {
    for (const form of ['relative', 'path', 'scheme-relative']) {
      const { hops, tag, ...response } = await result(form)
      const server = form === 'scheme-relative' ? 'other' : 'home'
      expect(hops.map(summary)).toEqual([
        hop('bearer', 'home', `/redirect/${form}`, tag),
        hop(server === 'home' ? 'bearer' : undefined, server, '/echo', tag),
      ])
      expect(response).toMatchObject({ status: 200, url: `${nginx[server]}/echo?${tag}` })
    }
  })

  testHere('20 redirects are followed, and no more', async () => {
    expect(await result('chain/20')).toMatchObject({ status: 200 })
    for (const form of ['chain/21', 'loop']) {
      const { error, hops } = await result(form)
      expect([error?.name, error?.code]).toEqual(['TypeError', undefined])
      expect(hops).toHaveLength(21)
    }
  })

  testHere(
    'a Location that is not a URL is an error, which does not show the credential of the query',
    async () => {
      expect((await result('broken')).error?.name).toBe('TypeError')
      if (isBrowser) return
      const { error, hops } = await result('key broken')
      expect([error?.name, hops.length]).toEqual(['TypeError', 1])
      for (const text of [secret, encodeURIComponent(secret)]) expect(error?.text).not.toContain(text)
    },
  )

  testHere('a response without a Location, or with an empty one, is returned as is', async () => {
    for (const form of ['empty', 'nowhere']) {
      for (const name of isBrowser ? [form] : [form, `key ${form}`]) {
        const { hops, ...response } = await result(name)
        expect(response).toMatchObject({ status: 302, redirected: false })
        expect(hops).toHaveLength(1)
      }
    }
  })

  testHere('a call that is not redirected says so', async () => {
    const { tag, ...response } = await result('no redirect')
    expect(response).toMatchObject({ status: 200, redirected: false, url: `${nginx.home}/echo?${tag}` })
  })

  testHere('with redirect: manual, the redirect itself is returned', async () => {
    for (const name of ['manual', 'Request manual']) {
      const { status, redirected, hops } = await result(name)
      expect([status, redirected, hops.length]).toEqual([isBrowser ? 0 : 302, false, 1])
    }
  })

  testHere('with redirect: error, a redirect is the platform’s error', async () => {
    for (const name of ['error', 'Request error']) {
      const { error, hops } = await result(name)
      expect(error).toBeDefined()
      expect(error?.code).not.toBe('host_not_allowed')
      expect(hops.filter(({ server }) => server === 'other')).toEqual([])
    }
  })
})

describe('hosts', () => {
  const config = `
    baseUrl: https://api.example.com/v1
    headers: { X-Tenant: acme }
    query: { per_page: 100 }
    allowedHosts: [uploads.example.com, "*.github.dev", "files.example.com:8443", localhost]
    auth: { type: bearer }`

  async function redirect(...locations: readonly string[]) {
    let hops = 0
    const { fetch, sent } = fakeFetch(() => {
      const location = locations[hops++]
      return location === undefined
        ? new Response()
        : new Response(null, { status: 307, headers: { location } })
    })
    const client = await createClient(config, { credentials: { token }, fetch })
    const response = await client
      .fetch('/pets', { headers: { Cookie: 'own=1' } })
      .catch((error: unknown) => error)
    return { sent, response }
  }

  function isSigned(headers: Headers | undefined): boolean {
    const found = ['authorization', 'x-tenant', 'cookie'].map((name) => headers?.has(name))
    expect(new Set(found).size).toBe(1)
    return found[0] === true
  }

  test.each([
    'https://api.example.com/',
    'https://API.example.com:443/other',
    'https://uploads.example.com/',
    'https://UPLOADS.example.com/',
    'https://a.github.dev/',
    'https://a.b.github.dev/',
    'https://files.example.com:8443/',
    'http://localhost/',
  ])('a redirect to %s is signed', async (location) => {
    const { sent } = await redirect(location)
    expect(sent.map(({ headers }) => isSigned(headers))).toEqual([true, true])
    expect(sent[1]?.url).toBe(new URL('?per_page=100', location).href)
  })

  test.each([
    'http://api.example.com/',
    'https://api.example.com:8443/',
    'https://api.example.com./',
    'https://user:pw@api.example.com/',
    'https://evil.example/',
    'https://api.example.com.evil.example/',
    'http://uploads.example.com/',
    'https://uploads.example.com:8443/',
    'https://uploads.example.com./',
    'https://user@uploads.example.com/',
    'https://x.uploads.example.com/',
    'https://github.dev/',
    'https://evilgithub.dev/',
    'https://a.github.dev:8443/',
    'http://a.github.dev/',
    'https://files.example.com/',
    'http://localhost:8080/',
  ])('a redirect to %s is followed without our credentials', async (location) => {
    const { sent } = await redirect(`${location}?per_page=100&a=%20b+c&flag`)
    expect(sent.map(({ headers }) => isSigned(headers))).toEqual([true, false])
    expect(sent[1]?.url).toBe(`${location}?a=%20b+c&flag`)
  })

  test('a chain that has left the API is not signed again, neither at its origin nor at an allowed host', async () => {
    const { sent } = await redirect(
      'https://uploads.example.com/',
      'https://evil.example/?per_page=100',
      'https://uploads.example.com/?per_page=100',
      'https://api.example.com/?per_page=100',
    )
    expect(sent.map(({ headers }) => isSigned(headers))).toEqual([true, true, false, false, false])
    // What a foreign server writes into its own redirects does not come from us.
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?per_page=100',
      '?per_page=100',
      '',
      '?per_page=100',
      '?per_page=100',
    ])
  })

  test.each([
    'data:text/plain,x',
    'file:///etc/passwd',
    'ftp://api.example.com/',
    'javascript:0',
    'blob:https://api.example.com/1',
  ])('a redirect to %s is an error', async (location) => {
    const { sent, response } = await redirect(location)
    expect(response).toBeInstanceOf(TypeError)
    expect(sent).toHaveLength(1)
  })
})

describe('a parameter that a Location repeats', () => {
  async function arrivedElsewhere(location: string): Promise<string | undefined> {
    const { fetch, sent } = fakeFetch((url) =>
      new URL(url).hostname === 'api.example.com'
        ? new Response(null, { status: 302, headers: { location } })
        : new Response(),
    )
    const client = await createClient(
      `
      baseUrl: https://api.example.com
      query: { "ü[]": "1 2", list: [a, b] }
      auth: { type: apiKey, key: api_key, addTo: query }`,
      { credentials: { value: secret }, fetch },
    )
    await client.fetch('/pets', { query: { mine: 1 } })
    return sent[1]?.url
  }

  test('is removed, however it is encoded', async () => {
    const forms = [
      new URLSearchParams({ api_key: secret, 'ü[]': '1 2' }).toString(),
      `api_key=${encodeURIComponent(secret).toLowerCase()}&%C3%BC%5b%5d=1%202`,
      `%61pi_key=s3cret/%2b=%26%C3%A9+x&${Buffer.from('ü[]').toString('latin1')}=1+2`,
      `list=a&api_key=${encodeURIComponent(secret)}&list=b`,
    ]
    for (const query of forms) {
      expect(await arrivedElsewhere(`https://evil.example/?a=1&${query}&b=2`)).toBe(
        'https://evil.example/?a=1&b=2',
      )
    }
  })

  test('is kept if it is the caller’s or the server’s own', async () => {
    const url = 'https://evil.example/?mine=1&list=c&a=%20b+c&flag&x=1,2'
    expect(await arrivedElsewhere(url)).toBe(url)
  })
})

describe('Node', () => {
  const apis: Api[] = []

  async function api(...args: Parameters<typeof startApi>): Promise<Api> {
    const started = await startApi(...args)
    apis.push(started)
    return started
  }
  afterAll(() => Promise.all(apis.map(({ stop }) => stop())))

  test('bodies of every kind that can be sent again are sent again in full', async () => {
    const home = await api(({ url }) =>
      url === '/pets' ? { status: 307, headers: { location: '/moved' } } : {},
    )
    const client = await createClient(`baseUrl: ${home.origin}`)
    const form = new FormData()
    form.set('name', 'Rex')
    const bodies: readonly (readonly [body: BodyInit, sent: string | RegExp, type: string | undefined])[] = [
      ['text', /^text$/, 'text/plain;charset=UTF-8'],
      [new TextEncoder().encode('bytes'), /^bytes$/, undefined],
      [new TextEncoder().encode('buffer').buffer, /^buffer$/, undefined],
      [new Blob(['blob'], { type: 'text/x-blob' }), /^blob$/, 'text/x-blob'],
      [new URLSearchParams({ a: '1 2' }), /^a=1\+2$/, 'application/x-www-form-urlencoded;charset=UTF-8'],
      [form, /name="name"\r\n\r\nRex\r\n/, undefined],
    ]
    for (const [body, sent, type] of bodies) {
      for (const call of [
        () => client.fetch('/pets', { method: 'POST', body }),
        () => client.fetch(new Request(`${home.origin}/pets`, { method: 'POST', body })),
      ]) {
        await call()
        const arrived = home.take()
        expect(arrived.map(({ method, url }) => [method, url])).toEqual([
          ['POST', '/pets'],
          ['POST', '/moved'],
        ])
        for (const request of arrived) {
          expect(request.body).toMatch(sent)
          if (type) expect(request.headers['content-type']).toBe(type)
          if (body === form)
            expect(request.body).toContain(request.headers['content-type']?.split('boundary=')[1])
        }
      }
    }
  })

  test('a Request with a stream is sent again, since its whole body is read first', async () => {
    const home = await api(({ url }) =>
      url === '/pets' ? { status: 308, headers: { location: '/moved' } } : {},
    )
    const client = await createClient(`baseUrl: ${home.origin}`)
    const body = new Blob(['streamed']).stream()
    // The types do not have `duplex` yet.
    const init = { method: 'PUT', body, duplex: 'half' } as RequestInit
    await client.fetch(new Request(`${home.origin}/pets`, init))
    expect(home.take().map((request) => request.body)).toEqual(['streamed', 'streamed'])
  })

  test('a stream is not sent again if the platform’s streams cannot be iterated', async () => {
    const { fetch, sent } = fakeFetch(
      () => new Response(null, { status: 307, headers: { location: '/moved' } }),
    )
    const client = await createClient('baseUrl: https://api.example.com', { fetch })
    const init = { method: 'PUT', body: { getReader: () => undefined } } as unknown as RequestInit
    expect(await rejection(client.fetch('/pets', init))).toMatchObject({ code: 'body_not_replayable' })
    expect(sent).toHaveLength(1)
  })

  test('an error about an invalid Location does not show what the client added to the query', async () => {
    const home = await api(({ url }) => ({
      status: 302,
      headers: { location: `http://[?${url.split('?')[1]}` },
    }))
    const client = await createClient(
      `
      baseUrl: ${home.origin}
      auth: { type: apiKey, key: api_key, addTo: query }`,
      { credentials: { value: 's3cret' } },
    )
    const error = await rejection(client.fetch('/pets'))
    for (const text of [
      inspect(error, { showHidden: true, depth: 9 }),
      JSON.stringify(error),
      `${error.stack}`,
    ]) {
      expect(text).not.toContain('s3cret')
    }
  })

  test('a Location with bytes beyond ASCII is read as by the platform’s fetch', async () => {
    const home = await api(({ url }) =>
      url === '/pets'
        ? { status: 302, headers: { location: Buffer.from('/café?é').toString('latin1') } }
        : {},
    )
    await fetch(`${home.origin}/pets`)
    const native = home.take().map(({ url }) => url)
    await (await createClient(`baseUrl: ${home.origin}`)).fetch('/pets')
    // The case of an escape does not matter (RFC 3986 section 6.2.2.1).
    expect(home.take().map(({ url }) => url.toUpperCase())).toEqual(native.map((url) => url.toUpperCase()))
  })

  test('a caller’s Content-Type is kept on a redirect that keeps the method', async () => {
    const home = await api(({ url }) =>
      url === '/pets' ? { status: 303, headers: { location: '/moved' } } : {},
    )
    const init = { headers: { 'Content-Type': 'application/json' } }
    await fetch(`${home.origin}/pets`, init)
    const native = home.take().map(({ headers }) => headers['content-type'])
    await (await createClient(`baseUrl: ${home.origin}`)).fetch('/pets', init)
    expect(home.take().map(({ headers }) => headers['content-type'])).toEqual(native)
  })
})
