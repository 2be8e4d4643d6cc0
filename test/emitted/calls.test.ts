import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ClientRequestInit } from '../../templates/runtime/request/request-init.ts'
import { type Api, createClient, emit, fakeFetch, load, rejection, startApi } from '../support/emitted.ts'

let api: Api

beforeAll(async () => {
  api = await startApi(({ url }) =>
    url.startsWith('/v1/never') ? new Promise<never>(() => undefined) : { body: '{"name":"Rex"}' },
  )
})
afterAll(() => api.stop())
afterEach(() => {
  api.take()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const home = 'https://api.example.com'

/** A client that sends nothing, and the requests it would have sent. */
async function watch(config: string, options: object = {}) {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config, { fetch, ...options })
  return { client, sent, fetch: client.fetch }
}

/** The URL and headers of a single request. */
async function sentBy(
  config: string,
  options: object,
  input: string | URL | Request,
  init?: ClientRequestInit,
) {
  const { client, sent } = await watch(config, options)
  await client.fetch(input, init)
  const [call, ...others] = sent
  if (!call || others.length) throw new Error(`${sent.length} calls were sent`)
  return { url: call.url, headers: Object.fromEntries(call.headers) }
}

describe('input', () => {
  test.each([
    ['/v1', 'pets', '/v1/pets'],
    ['/v1', '/pets', '/v1/pets'],
    ['/v1', '', '/v1'],
    ['/v1', '/', '/v1/'],
    ['/v1', '?q=1', '/v1?q=1'],
    ['/v1', '/?q=1', '/v1/?q=1'],
    ['/v1', '#part', '/v1'],
    ['/v1', 'pets?q=1#part', '/v1/pets?q=1'],
    ['/v1', ' \n/pets\t ', '/v1/pets'],
    ['/v1', './pets', '/v1/pets'],
    ['/v1', '../pets', '/pets'],
    ['/v1', 'pets/a b/ü', '/v1/pets/a%20b/%C3%BC'],
    ['/v1', '/pets/1:archive', '/v1/pets/1:archive'],
    ['/v1/', 'pets', '/v1/pets'],
    ['/v1/', '/pets', '/v1/pets'],
    ['/v1/', '', '/v1/'],
    ['', 'pets', '/pets'],
    ['', '/pets', '/pets'],
    ['', '', '/'],
    ['', '?q=1', '/?q=1'],
    ['/', '/pets', '/pets'],
  ])('with the base %j, %j resolves to %s', async (path, input, url) => {
    const client = await createClient(`baseUrl: ${api.origin}${path}`)
    await client.fetch(input)
    await fetch(await client.sign(input))
    expect(api.take().map((request) => request.url)).toEqual([url, url])
  })

  test('an absolute URL of the same origin does not have to begin with the base’s path', async () => {
    const client = await createClient(`baseUrl: ${api.origin}/v1`)
    const url = `${api.origin}/v2/pets?q=1`
    for (const input of [
      url,
      new URL(url),
      new Request(url),
      url.replace('http:', 'HTTP:'),
      url.replace('http:', ''),
    ]) {
      await client.fetch(input)
    }
    expect(api.take().map((request) => request.url)).toEqual(Array(5).fill('/v2/pets?q=1'))
  })

  test('the result is the platform’s response', async () => {
    const client = await createClient(`baseUrl: ${api.origin}/v1`)
    const response = await client.fetch('/pets')
    expect(response).toBeInstanceOf(Response)
    expect([response.ok, response.url, await response.json()]).toEqual([
      true,
      `${api.origin}/v1/pets`,
      { name: 'Rex' },
    ])
  })

  const form = new FormData()
  form.set('name', 'Rex')
  const kinds: readonly (readonly [
    kind: string,
    body: () => BodyInit,
    sent: RegExp,
    type: RegExp | undefined,
  ])[] = [
    ['text', () => 'Räx', /^Räx$/, /^text\/plain;charset=UTF-8$/],
    ['bytes', () => new TextEncoder().encode('Rex'), /^Rex$/, undefined],
    ['a form', () => form, /name="name"\r\n\r\nRex\r\n/, /^multipart\/form-data; boundary=/],
    [
      'URLSearchParams',
      () => new URLSearchParams({ a: '1 2' }),
      /^a=1\+2$/,
      /^application\/x-www-form-urlencoded/,
    ],
    ['a blob', () => new Blob(['Rex'], { type: 'text/x-pet' }), /^Rex$/, /^text\/x-pet$/],
    ['a stream', () => new Blob(['Rex']).stream(), /^Rex$/, undefined],
  ]
  for (const [kind, body, sent, type] of kinds) {
    test(`${kind} arrives as the body of a call, of a Request and of a signed request`, async () => {
      const client = await createClient(`baseUrl: ${api.origin}/v1\nauth: { type: bearer }`, {
        credentials: { token: 't' },
      })
      // The types do not have `duplex` yet.
      const init = (): RequestInit => ({ method: 'POST', body: body(), duplex: 'half' }) as RequestInit
      const url = `${api.origin}/v1/pets`
      await client.fetch('/pets', init())
      await client.fetch(new Request(url, init()))
      await fetch(await client.sign('/pets', init()))
      await fetch(await client.sign(new Request(url, init())))
      const arrived = api.take()
      expect(arrived).toHaveLength(4)
      for (const request of arrived) {
        expect(request).toMatchObject({
          method: 'POST',
          url: '/v1/pets',
          headers: { authorization: 'Bearer t' },
        })
        expect(request.body).toMatch(sent)
        if (type) expect(request.headers['content-type']).toMatch(type)
        else expect(request.headers['content-type']).toBeUndefined()
      }
    })
  }

  test('init overrides the Request, as with fetch', async () => {
    const client = await createClient(`baseUrl: ${api.origin}/v1`)
    const request = (): Request =>
      new Request(`${api.origin}/v1/pets`, {
        method: 'POST',
        headers: { 'Content-Type': 'text/x-old', 'X-Old': '1' },
        body: 'old',
      })
    const inits: readonly RequestInit[] = [
      {},
      { method: 'PUT' },
      { body: 'new' },
      { body: new URLSearchParams({ a: '1' }) },
      { headers: { 'X-New': '1' } },
      { method: 'PATCH', headers: { 'Content-Type': 'text/x-new' }, body: 'new' },
      { body: '' },
      { body: null },
      // Libraries pass members that the caller has not set.
      { method: undefined, headers: undefined, body: undefined, redirect: undefined } as object,
    ]
    for (const init of inits) {
      await fetch(request(), init)
      await client.fetch(request(), init)
      const [native, ours] = api.take()
      expect(ours).toEqual(native)
    }
  })

  test('a Request with a used body cannot be sent', async () => {
    const client = await createClient(`baseUrl: ${api.origin}/v1`)
    const request = new Request(`${api.origin}/v1/pets`, { method: 'POST', body: 'Rex' })
    await request.text()
    expect(await rejection(client.fetch(request))).toBeInstanceOf(TypeError)
    expect(api.take()).toEqual([])
  })

  test('init is not modified', async () => {
    const client = await createClient(
      `baseUrl: ${api.origin}/v1\nheaders: { X-Tenant: acme }\nquery: { a: 1 }\nauth: { type: bearer }`,
      { credentials: { token: 't' } },
    )
    const headers = new Headers({ accept: 'text/plain' })
    const init = Object.freeze({ method: 'POST', headers, query: Object.freeze({ b: '2' }), body: 'x' })
    const url = new URL(`${api.origin}/v1/pets?c=3`)
    await client.fetch(url, init)
    expect([...headers]).toEqual([['accept', 'text/plain']])
    expect(url.href).toBe(`${api.origin}/v1/pets?c=3`)
  })
})

describe('hosts', () => {
  const config = `
    baseUrl: ${home}/v1
    headers: { X-Tenant: acme }
    auth: { type: bearer }`
  const credentials = { token: 's3cret' }

  const elsewhere: readonly string[] = [
    'https://evil.example/',
    'HTTPS://EVIL.EXAMPLE/',
    '//evil.example/x',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '///evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https:///evil.example',
    'ht\ttps://evil.example',
    'https\n://evil.example',
    'https:\r\n//evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    '\t//evil.example',
    ' //evil.example',
    '\r\n\\\\evil.example',
    ' https://evil.example',
    'https://api.example.com@evil.example/',
    'https://api.example.com:443@evil.example/',
    'https://user:pw@api.example.com/',
    'https://user@api.example.com/',
    '//user:pw@api.example.com/',
    'https://api.example.com.evil.example/',
    'https://api.example.com./',
    'https://api.example.com:8443/',
    'https://api.example.com:80/',
    'http://api.example.com/',
    'http://api.example.com:443/',
    'wss://api.example.com/',
    'ftp://api.example.com/',
    'https://[::1]/',
    'https://127.0.0.1/',
    'data:text/plain,x',
    'file:///etc/passwd',
    'file://api.example.com/',
    'javascript:0',
    'blob:https://api.example.com/1',
    'about:blank',
    'pets:find',
  ]
  test.each(elsewhere)(
    '%j is host_not_allowed, with fetch and with sign, with auth and without',
    async (input) => {
      for (const yaml of [config, `baseUrl: ${home}/v1`]) {
        const { client, sent } = await watch(yaml, { credentials })
        for (const call of [client.fetch, client.sign]) {
          expect(await rejection(call(input))).toMatchObject({
            name: 'FlexgenError',
            code: 'host_not_allowed',
          })
        }
        expect(sent).toEqual([])
      }
    },
  )

  test('a URL and a Request for another origin are host_not_allowed', async () => {
    const { client, sent } = await watch(config, { credentials })
    for (const input of [new URL('https://evil.example'), new Request('https://evil.example')]) {
      expect((await rejection(client.fetch(input))).code).toBe('host_not_allowed')
      expect((await rejection(client.sign(input))).code).toBe('host_not_allowed')
    }
    expect(sent).toEqual([])
  })

  test.each([
    ['@evil.example', '/v1/@evil.example'],
    ['/@evil.example', '/v1/@evil.example'],
    ['.evil.example', '/v1/.evil.example'],
    [':8443/pets', '/v1/:8443/pets'],
    ['/https://evil.example', '/v1/https://evil.example'],
    ['/..//evil.example', '//evil.example'],
    ['/../..//../evil.example', '/evil.example'],
    ['%2f%2fevil.example', '/v1/%2f%2fevil.example'],
    ['?//evil.example', '/v1?//evil.example'],
    ['1https://evil.example', '/v1/1https://evil.example'],
    ['HTTPS://API.EXAMPLE.COM/pets', '/pets'],
    ['https://api.example.com:443/pets', '/pets'],
    ['https:\\\\api.example.com\\pets', '/pets'],
    ['//api.example.com/pets', '/pets'],
    ['ht\ttps://api.example.com/pets', '/pets'],
  ])('%j stays within the API', async (input, path) => {
    const { url, headers } = await sentBy(config, { credentials }, input)
    expect(url).toBe(home + path)
    expect(headers['authorization']).toBe('Bearer s3cret')
  })

  test.each(['https://', '//', 'https://[', 'https://a b/', 'https://api.example.com:port/'])(
    '%j is not a URL, and a TypeError as with fetch',
    async (input) => {
      const { client, sent } = await watch(config, { credentials })
      expect(await rejection(client.fetch(input))).toBeInstanceOf(TypeError)
      expect(sent).toEqual([])
    },
  )

  test('an IPv6 host is compared in the form that URL uses', async () => {
    const yaml = 'baseUrl: http://[::1]:8080/v1'
    for (const input of [
      'http://[::1]:8080/pets',
      'http://[0:0:0:0:0:0:0:1]:8080/pets',
      '//[::0001]:8080/pets',
    ]) {
      expect((await sentBy(yaml, {}, input)).url).toBe('http://[::1]:8080/pets')
    }
    const { client } = await watch(yaml)
    for (const input of [
      'http://[::2]:8080/',
      'http://[::1]/',
      'http://127.0.0.1:8080/',
      'http://localhost:8080/',
    ]) {
      expect((await rejection(client.fetch(input))).code).toBe('host_not_allowed')
    }
  })

  test('allowed hosts receive what the client sends: exact, below a wildcard, and with their port', async () => {
    const yaml = `${config}
    allowedHosts: [uploads.example.com, "*.github.dev", "files.example.com:8443", localhost]`
    for (const input of [
      'https://uploads.example.com/x',
      'https://UPLOADS.example.com:443/x',
      'https://a.github.dev/x',
      'https://a.b.github.dev/x',
      'https://files.example.com:8443/x',
      'http://localhost/x',
    ]) {
      const { url, headers } = await sentBy(yaml, { credentials }, input)
      expect(url).toBe(new URL(input).href)
      expect(headers).toMatchObject({ authorization: 'Bearer s3cret', 'x-tenant': 'acme' })
    }
    const { client, sent } = await watch(yaml, { credentials })
    for (const input of [
      'http://uploads.example.com/x',
      'https://uploads.example.com:8443/x',
      'https://uploads.example.com./x',
      'https://user@uploads.example.com/x',
      'https://x.uploads.example.com/x',
      'https://github.dev/x',
      'https://evilgithub.dev/x',
      'https://a.github.dev:8443/x',
      'https://a.github.dev.evil.example/x',
      'http://a.github.dev/x',
      'https://files.example.com/x',
      'http://localhost:8080/x',
      'http://localhost.evil.example/x',
    ]) {
      expect([input, (await rejection(client.fetch(input))).code]).toEqual([input, 'host_not_allowed'])
    }
    expect(sent).toEqual([])
  })

  test('no input leaves the origin', async () => {
    const { client, sent } = await watch(config, { credentials })
    const parts = [
      '/',
      '\\',
      ':',
      '@',
      '?',
      '#',
      '.',
      '\t',
      '\n',
      '\r',
      ' ',
      '\0',
      '\x01',
      '\x1f',
      '\xa0',
      '\ufeff',
    ]
      .concat([
        'https:',
        'http:',
        'HTTPS://',
        'file:',
        'data:',
        'evil.example',
        'api.example.com',
        'user:pw',
        '%',
      ])
      .concat(['%2f', '%5c', '%40', '[::1]', '／', '。', '443', '\u2028', '\ud800', '..', '-', '+'])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), async (input) => {
        sent.length = 0
        const error = await client.fetch(input.join('')).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        for (const { url } of sent)
          expect(new URL(url)).toMatchObject({ origin: home, username: '', password: '' })
        expect(sent.length).toBe(error ? 0 : 1)
        if (error && !(error instanceof TypeError)) expect(error).toMatchObject({ code: 'host_not_allowed' })
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})

describe('headers', () => {
  const config = `
    baseUrl: ${home}
    headers: { Accept: application/json, X-Tenant: acme }
    auth: { type: bearer }`
  const options = { credentials: { token: 't' } }
  const own = { accept: 'application/json', 'x-tenant': 'acme', authorization: 'Bearer t' }

  const cases: readonly (readonly [what: string, headers: ClientRequestInit['headers'], sent: object])[] = [
    ['the config’s are sent if the caller has none', undefined, own],
    ['the caller’s are added', { 'X-More': '1' }, { ...own, 'x-more': '1' }],
    ['the caller’s replace the config’s', { 'x-tENANT': 'mine' }, { ...own, 'x-tenant': 'mine' }],
    [
      'the caller’s Headers replace them too',
      new Headers({ 'X-Tenant': 'mine' }),
      { ...own, 'x-tenant': 'mine' },
    ],
    ['the caller’s pairs replace them too', [['X-Tenant', 'mine']], { ...own, 'x-tenant': 'mine' }],
    ['an empty one counts', { 'X-Tenant': '' }, { ...own, 'x-tenant': '' }],
    ['a list repeats', { 'X-Tenant': ['a', 'b'] }, { ...own, 'x-tenant': 'a, b' }],
    [
      'several pairs repeat too',
      [
        ['X-More', 'a'],
        ['x-more', 'b'],
      ],
      { ...own, 'x-more': 'a, b' },
    ],
    ['undefined drops', { 'x-tenant': undefined }, { accept: own.accept, authorization: own.authorization }],
    ['an empty list drops', { 'x-tenant': [] }, { accept: own.accept, authorization: own.authorization }],
    ['the auth’s overrides the caller’s', { Authorization: 'Basic bWluZQ==' }, own],
    ['the auth’s cannot be dropped', { Authorization: undefined }, own],
  ]
  test.each(cases)('%s', async (_, headers, sent) => {
    expect((await sentBy(config, options, '/pets', { headers })).headers).toEqual(sent)
  })

  test('those of a Request override the config’s, and those of init override both', async () => {
    const request = new Request(`${home}/pets`, { headers: { 'X-Tenant': 'mine', 'X-More': '1' } })
    expect((await sentBy(config, options, request)).headers).toMatchObject({
      'x-tenant': 'mine',
      'x-more': '1',
    })
    const { headers } = await sentBy(config, options, request, { headers: { 'X-Tenant': 'last' } })
    expect(headers).toEqual({ ...own, 'x-tenant': 'last' })
  })

  test('the auth’s header overrides a configured header with the same name', async () => {
    const yaml = `
      baseUrl: ${home}
      headers: { X-API-Key: "\${variables.other}" }
      variables: { other: { default: old } }
      auth: { type: apiKey, key: x-api-key }`
    const { headers } = await sentBy(yaml, { credentials: { value: 'new' } }, '/')
    expect(headers).toEqual({ 'x-api-key': 'new' })
  })

  test('the auth’s cookie is added to the caller’s and the config’s, and replaces one with its name', async () => {
    const yaml = (headers: string): string => `
      baseUrl: ${home}
      headers: ${headers}
      auth: { type: apiKey, key: sid, addTo: cookie }`
    const withCookie = async (headers: string, cookie?: string): Promise<string | undefined> => {
      const init = cookie === undefined ? {} : { headers: { cookie } }
      return (await sentBy(yaml(headers), { credentials: { value: 'new' } }, '/', init)).headers['cookie']
    }
    expect(await withCookie('{}')).toBe('sid=new')
    expect(await withCookie('{}', 'a=1; sid=old;b=2; xsid=3; sid2=4')).toBe(
      'a=1; b=2; xsid=3; sid2=4; sid=new',
    )
    expect(
      await withCookie('{ Cookie: "lang=${variables.lang}" }\n      variables: { lang: { default: en } }'),
    ).toBe('lang=en; sid=new')
  })
})

describe('query', () => {
  const config = `
    baseUrl: ${home}
    query: { per_page: 100, tag: [a, b] }
    auth: { type: apiKey, key: api_key, addTo: query }`
  const options = { credentials: { value: 'k/ü +&' } }
  const key = '&api_key=k%2F%C3%BC%20%2B%26'

  const cases: readonly (readonly [
    what: string,
    input: string,
    query: ClientRequestInit['query'],
    sent: string,
  ])[] = [
    ['the config’s is sent if the caller has none', '/', undefined, '?per_page=100&tag=a&tag=b'],
    ['the URL’s replaces the config’s', '/?tag=c', undefined, '?per_page=100&tag=c'],
    ['init replaces the config’s', '/', { tag: 'c' }, '?per_page=100&tag=c'],
    ['init replaces the URL’s', '/?a=1&tag=c&tag=d&b=2', { tag: 'e' }, '?per_page=100&a=1&b=2&tag=e'],
    ['a list repeats', '/', { tag: ['c', 'd'] }, '?per_page=100&tag=c&tag=d'],
    [
      'numbers and booleans become strings',
      '/',
      { n: 0, yes: true, no: [false, 1.5] },
      '?per_page=100&tag=a&tag=b&n=0&yes=true&no=false&no=1.5',
    ],
    ['an empty string is a value', '/', { tag: '' }, '?per_page=100&tag='],
    ['undefined drops the config’s', '/', { tag: undefined }, '?per_page=100'],
    ['undefined drops the URL’s and the config’s', '/?tag=c&a=1', { tag: undefined }, '?per_page=100&a=1'],
    ['an empty list drops', '/?tag=c', { tag: [] }, '?per_page=100'],
    ['the URL’s name is compared decoded', '/?t%61g=c&per%5Fpage=1', undefined, '?t%61g=c&per%5Fpage=1'],
    ['init’s name is compared decoded', '/?t%61g=c', { tag: 'd' }, '?per_page=100&tag=d'],
    [
      'names and values are encoded',
      '/',
      { 'a[]&=': 'ü +&=#' },
      '?per_page=100&tag=a&tag=b&a%5B%5D%26%3D=%C3%BC%20%2B%26%3D%23',
    ],
    [
      'names of Object’s members are ordinary names',
      '/',
      { constructor: '1', toString: '2' },
      '?per_page=100&tag=a&tag=b&constructor=1&toString=2',
    ],
    ['the auth’s overrides the URL’s', '/?api_key=mine&a=1', undefined, '?per_page=100&tag=a&tag=b&a=1'],
    ['the auth’s overrides init’s', '/', { api_key: 'mine' }, '?per_page=100&tag=a&tag=b'],
    ['the auth’s cannot be dropped', '/', { api_key: undefined }, '?per_page=100&tag=a&tag=b'],
    [
      'the auth’s overrides one with an encoded name',
      '/?%61pi_key=mine',
      undefined,
      '?per_page=100&tag=a&tag=b',
    ],
  ]
  test.each(cases)('%s', async (_, input, query, sent) => {
    expect((await sentBy(config, options, input, { query })).url).toBe(`${home}/${sent}${key}`)
  })

  test('of init replaces the URL’s, of a Request’s URL too', async () => {
    const request = new Request(`${home}/?tag=c&a=1`)
    expect((await sentBy(config, options, request, { query: { tag: 'd' } })).url).toBe(
      `${home}/?per_page=100&a=1&tag=d${key}`,
    )
  })

  describe.each([
    '?a=%20b+c&flag&x=1,2',
    '?flag=&e=%e9&E=%E9&%zz&;a:b@/?[]{}|^`!*()~',
    '?a=1&a=2&b=3&a=4',
    '?a==&=b',
  ])('%s in the URL stays unchanged', (text) => {
    test('if the client adds no query', async () => {
      const bare = `baseUrl: ${home}`
      expect((await sentBy(bare, {}, `/${text}`)).url).toBe(`${home}/${text}`)
      expect((await sentBy(bare, {}, `/${text}`, { query: { new: '1' } })).url).toBe(`${home}/${text}&new=1`)
    })

    test('next to the config’s, init’s and the auth’s', async () => {
      expect((await sentBy(config, options, `/${text}`, { query: { new: '1' } })).url).toBe(
        `${home}/?per_page=100&tag=a&tag=b&${text.slice(1)}&new=1${key}`,
      )
    })
  })

  test.each([
    ['an empty query', '/pets', {}],
    ['parameters without a value', '/pets', { a: undefined, b: [] }],
    ['the removal of all parameters', '/pets?a=1', { a: undefined }],
  ])('%s leaves no `?` behind', async (_, input, query) => {
    expect((await sentBy(`baseUrl: ${home}`, {}, input, { query })).url).toBe(`${home}/pets`)
  })

  test('empty parts of the URL’s query are kept, as in `?a=1&&b=2&`', async () => {
    const { url } = await sentBy(`baseUrl: ${home}`, {}, '/?a=1&&b=2&', { query: { new: '1' } })
    expect(new URL(url).search).toMatch(/^\?a=1&&b=2&/)
  })

  test('`?a` and `a` are different names', async () => {
    const { url } = await sentBy(`baseUrl: ${home}`, {}, '/??a=1', { query: { a: '2' } })
    expect(url).toBe(`${home}/??a=1&a=2`)
  })

  test('a query in the base URL is a configured query', async () => {
    const yaml = `baseUrl: "${home}/v1?version=2&flag&q=a+b"`
    expect((await sentBy(yaml, {}, '/pets')).url).toBe(`${home}/v1/pets?version=2&flag=&q=a%20b`)
    expect((await sentBy(yaml, {}, '/pets?version=3', { query: { q: undefined, flag: 1 } })).url).toBe(
      `${home}/v1/pets?version=3&flag=1`,
    )
  })
})

describe('signal', () => {
  const config = (): string => `baseUrl: ${api.origin}/v1\nauth: { type: bearer }`
  const never = (): Promise<string> => new Promise(() => undefined)

  test('a call that was aborted before is not sent', async () => {
    const reason = new Error('too late')
    const signal = AbortSignal.abort(reason)
    for (const client of [
      await createClient(config(), { credentials: { token: 't' } }),
      await createClient(config(), { credentials: { token: never } }),
      await createClient(`baseUrl: ${api.origin}/v1`),
    ]) {
      expect(await rejection(client.fetch('/pets', { signal }))).toBe(reason)
      expect((await rejection(client.fetch(new Request(`${api.origin}/v1/pets`, { signal })))).message).toBe(
        'too late',
      )
    }
    expect(api.take()).toEqual([])
  })

  test('a call that is aborted while it waits for a credential is not sent', async () => {
    const controller = new AbortController()
    const asked = vi.fn(never)
    const client = await createClient(config(), { credentials: { token: asked } })
    const { signal } = controller
    const calls = [client.fetch('/pets', { signal }), client.sign('/pets', { signal })].map(rejection)
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await Promise.all(calls)).toEqual([reason, reason])
    expect(api.take()).toEqual([])
  })

  test('a call that is aborted while it waits for the response rejects', async () => {
    const client = await createClient(config(), { credentials: { token: 't' } })
    for (const input of ['/never', new Request(`${api.origin}/v1/never`, { method: 'POST', body: 'x' })]) {
      const controller = new AbortController()
      const call = rejection(client.fetch(input, { signal: controller.signal }))
      await vi.waitFor(() => expect(api.take()).toHaveLength(1))
      controller.abort()
      expect((await call).name).toBe('AbortError')
    }
    const controller = new AbortController()
    const call = rejection(client.fetch(new Request(`${api.origin}/v1/never`, { signal: controller.signal })))
    await vi.waitFor(() => expect(api.take()).toHaveLength(1))
    controller.abort()
    expect((await call).name).toBe('AbortError')
  })

  // issue 12, C10
  test('hundreds of calls can share a signal: no warning about listeners, none left, and all abort with it', async () => {
    const warnings: Error[] = []
    const warn = (warning: Error): void => void warnings.push(warning)
    process.on('warning', warn)
    const controller = new AbortController()
    const { signal } = controller
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const asked = vi.fn(never)
    const waiting = await createClient(config(), { credentials: { token: asked } })
    const { fetch, sent } = fakeFetch()
    const client = await createClient(config(), { fetch, credentials: { token: async () => 't' } })
    await Promise.all(Array.from({ length: 300 }, () => client.fetch('/pets', { signal })))
    expect(sent).toHaveLength(300)
    expect(added).toHaveBeenCalled()
    expect(removed.mock.lastCall).toEqual(added.mock.lastCall)
    const calls = Array.from({ length: 300 }, () => rejection(waiting.fetch('/pets', { signal })))
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(300))
    const reason = new Error('enough')
    controller.abort(reason)
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]))
    // Warnings are emitted in a later tick.
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warn)
    expect(warnings).toEqual([])
  })

  test('a credential that fails after the call was aborted causes no unhandled rejection', async () => {
    const unhandled: unknown[] = []
    const listeners = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', (reason) => unhandled.push(reason))
    try {
      const client = await createClient(config(), {
        credentials: { token: () => Promise.reject(new Error('no vault')) },
      })
      await rejection(client.fetch('/pets', { signal: AbortSignal.abort(new Error('too late')) }))
      await new Promise((resolve) => setImmediate(resolve))
    } finally {
      process.removeAllListeners('unhandledRejection')
      for (const listener of listeners) process.on('unhandledRejection', listener)
    }
    expect(unhandled).toEqual([])
  })
})

describe('fetch and sign', () => {
  const config = `
    baseUrl: ${home}/v1
    headers: { X-Tenant: acme }
    query: { per_page: 100 }
    auth: { type: bearer }`
  const credentials = { token: 't' }

  test('both work as plain functions', async () => {
    const { client, sent } = await watch(config, { credentials })
    const { fetch, sign } = client
    await fetch('/pets')
    expect(sent.map(({ url }) => url)).toEqual([(await sign('/pets')).url])
  })

  test('if the platform’s fetch is replaced later, the new one is used', async () => {
    const client = await createClient(config, { credentials })
    const replaced = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('fake'))
    expect(await (await client.fetch('/pets')).text()).toBe('fake')
    expect(replaced.mock.calls.map(([url]) => url)).toEqual([`${home}/v1/pets?per_page=100`])
  })

  test('options.fetch overrides the platform’s, and receives a URL, headers and the rest of init', async () => {
    const platform = vi.spyOn(globalThis, 'fetch')
    const { client, sent } = await watch(config, { credentials })
    await client.fetch('/pets', { method: 'POST', body: 'x', keepalive: true, query: { a: 1 } })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe(`${home}/v1/pets?per_page=100&a=1`)
    expect(sent[0]?.init).toMatchObject({ method: 'POST', body: 'x', keepalive: true })
    expect(sent[0]?.init).not.toHaveProperty('query')
    expect(platform).not.toHaveBeenCalled()
  })

  test('options.baseUrl replaces the config’s, with its origin', async () => {
    const options = { credentials, baseUrl: 'https://staging.example.com/v2' }
    const { client } = await watch(config, options)
    expect(client.baseUrl).toBe('https://staging.example.com/v2')
    expect((await sentBy(config, options, '/pets')).url).toBe(
      'https://staging.example.com/v2/pets?per_page=100',
    )
    expect((await rejection(client.fetch(`${home}/v1/pets`))).code).toBe('host_not_allowed')
  })

  test('client.baseUrl is the config’s', async () => {
    expect((await createClient(config, { credentials })).baseUrl).toBe(`${home}/v1`)
  })

  test('what sign returns is what fetch sends, and is not sent', async () => {
    const full = `
      baseUrl: ${api.origin}/v1
      headers: { X-Tenant: acme }
      query: { per_page: 100 }
      auth: { type: basic }`
    const client = await createClient(full, { credentials: { username: 'Aladdin', password: 'open sesame' } })
    const request = (): Request =>
      new Request(`${api.origin}/v1/pets?c=3`, { method: 'PUT', body: '{}', headers: { 'X-Own': '1' } })
    const calls: readonly (readonly [() => string | Request, ClientRequestInit?])[] = [
      [() => '/pets'],
      [
        () => '/pets?a=%20b+c',
        { query: { b: [1, 2] }, headers: { Authorization: 'mine', Accept: 'text/x' } },
      ],
      [() => 'pets', { method: 'POST', body: JSON.stringify({ name: 'Räx' }) }],
      [() => 'pets', { method: 'POST', body: new URLSearchParams({ a: '1' }) }],
      [request],
      [request, { method: 'PATCH', headers: { 'X-Tenant': undefined } }],
    ]
    for (const [input, init] of calls) {
      const signed = await client.sign(input(), init)
      expect(signed).toBeInstanceOf(Request)
      expect(api.take()).toEqual([])
      await client.fetch(input(), init)
      await fetch(signed)
      const [byFetch, bySign] = api.take()
      expect(bySign).toEqual(byFetch)
    }
  })

  test('importing the module and creating a client read no credentials', async () => {
    const asked = vi.fn(() => 't')
    const platform = vi.spyOn(globalThis, 'fetch')
    await createClient(config, { credentials: asked })
    await createClient(config, { credentials: { token: asked } })
    await createClient(`baseUrl: ${home}\nauth: { type: bearer, token: "\${env.FLEXGEN_TEST_UNSET}" }`)
    expect([asked.mock.calls, platform.mock.calls]).toEqual([[], []])
  })
})

describe('credentials', () => {
  const config = `baseUrl: ${home}\nauth: { type: basic }`
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

  const ways: readonly (readonly [what: string, credentials: object])[] = [
    ['texts', { username: 'a', password: 'b' }],
    ['functions', { username: () => 'a', password: () => 'b' }],
    ['async functions', { username: async () => 'a', password: async () => 'b' }],
    ['one function for all', () => ({ username: 'a', password: 'b' })],
    ['one async function for all', async () => ({ username: 'a', password: 'b' })],
    [
      'one function for all that returns functions',
      () => ({ username: () => 'a', password: async () => 'b' }),
    ],
  ]
  test.each(ways)('may be %s', async (_, credentials) => {
    expect((await sentBy(config, { credentials }, '/')).headers['authorization']).toBe(basic('a:b'))
  })

  test('a function is called once for each request, redirects included', async () => {
    let n = 0
    const password = vi.fn(() => `p${++n}`)
    const { fetch, sent } = fakeFetch((url) =>
      url === `${home}/old`
        ? new Response(null, { status: 307, headers: { location: '/new' } })
        : new Response(),
    )
    const client = await createClient(config, { fetch, credentials: { username: 'a', password } })
    await client.fetch('/old')
    await client.fetch('/new')
    await client.sign('/new')
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      basic('a:p1'),
      basic('a:p1'),
      basic('a:p2'),
    ])
    expect(password).toHaveBeenCalledTimes(3)
  })

  test('an error thrown by a function is passed on unchanged', async () => {
    const thrown = new Error('no vault')
    for (const credentials of [
      { username: 'a', password: () => Promise.reject(thrown) },
      () => {
        throw thrown
      },
    ]) {
      const { client, sent } = await watch(config, { credentials })
      expect(await rejection(client.fetch('/'))).toBe(thrown)
      expect(sent).toEqual([])
    }
  })

  const missing: readonly (readonly [what: string, credentials: object])[] = [
    ['a member', { username: 'a' }],
    ['the result of a member’s function', { username: 'a', password: () => undefined }],
    ['a member of the result of one function for all', async () => ({ username: 'a' })],
    ['the result of one function for all', async () => undefined],
  ]
  test.each(missing)('%s that is undefined is missing_credential', async (_, credentials) => {
    const { client, sent } = await watch(config, { credentials })
    expect(await rejection(client.fetch('/'))).toMatchObject({
      name: 'FlexgenError',
      code: 'missing_credential',
    })
    expect(sent).toEqual([])
  })

  test('an empty string is a value', async () => {
    const credentials = { username: 'key', password: '' }
    expect((await sentBy(config, { credentials }, '/')).headers['authorization']).toBe(basic('key:'))
  })
})

describe('environment', () => {
  const config = `
    baseUrl: ${home}
    headers: { X-Account: "\${env.FLEXGEN_TEST_ACCOUNT}" }
    auth: { type: bearer, token: "\${env.FLEXGEN_TEST_TOKEN}" }`
  const sent = async (options: object) => {
    const { headers } = await sentBy(config, options, '/')
    return [headers['x-account'], headers['authorization']]
  }

  test('a value comes from options.env, otherwise from the process, for each request', async () => {
    vi.stubEnv('FLEXGEN_TEST_ACCOUNT', 'a1')
    vi.stubEnv('FLEXGEN_TEST_TOKEN', 't1')
    expect(await sent({})).toEqual(['a1', 'Bearer t1'])
    expect(await sent({ env: { FLEXGEN_TEST_TOKEN: 't2' } })).toEqual(['a1', 'Bearer t2'])
    const { client, sent: calls } = await watch(config)
    await client.fetch('/')
    vi.stubEnv('FLEXGEN_TEST_TOKEN', 't3')
    await client.fetch('/')
    expect(calls.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t3'])
  })

  test('a credential overrides the environment', async () => {
    const env = { FLEXGEN_TEST_ACCOUNT: 'a', FLEXGEN_TEST_TOKEN: 'env' }
    expect(await sent({ env, credentials: { token: 'given' } })).toEqual(['a', 'Bearer given'])
    expect(await sent({ env, credentials: { token: async () => 'given' } })).toEqual(['a', 'Bearer given'])
    expect(await sent({ env, credentials: async () => ({ token: 'given' }) })).toEqual(['a', 'Bearer given'])
    expect(await sent({ env, credentials: {} })).toEqual(['a', 'Bearer env'])
    expect(await sent({ env, credentials: { token: () => undefined } })).toEqual(['a', 'Bearer env'])
    expect(await sent({ env: { FLEXGEN_TEST_ACCOUNT: 'a' }, credentials: { token: 'given' } })).toEqual([
      'a',
      'Bearer given',
    ])
  })

  // issue 12, B3
  test.each([
    ['Token token=${env.K}', 'Token token=abc'],
    ['${env.K}.${variables.v}', 'abc.v1'],
    ['$${x} ${credentials.other}:${env.K}', '${x} o:abc'],
    ['a ${env.K} b', 'a abc b'],
  ])(
    'a credential overrides the only reference in %j, and the text around it is kept',
    async (value, expected) => {
      const text = `
      baseUrl: ${home}
      variables: { v: { default: v1 } }
      headers: { X-V: "\${variables.v}" }
      auth: { type: apiKey, key: X-Key, value: ${JSON.stringify(value)} }`
      const credentials = { value: 'abc', other: 'o' }
      const withEnv = { credentials: { other: 'o' }, env: { K: 'abc' } }
      for (const given of [{ credentials }, withEnv, { credentials, env: { K: 'unused' } }]) {
        expect((await sentBy(text, given, '/')).headers['x-key']).toBe(expected)
      }
    },
  )

  // issue 12, B3
  test.each([['${env.FLEXGEN_A}-${env.FLEXGEN_B}'], ['${env.FLEXGEN_A}-${env.FLEXGEN_A}']])(
    'with several references, as in %j, there is no such credential, but env overrides each',
    async (value) => {
      const text = `
      baseUrl: ${home}
      auth: { type: apiKey, key: X-Key, value: "${value}" }`
      vi.stubEnv('FLEXGEN_B', 'two')
      const env = { FLEXGEN_A: 'one' }
      const expected = value.replace(/\$\{env\.FLEXGEN_A\}/g, 'one').replace('${env.FLEXGEN_B}', 'two')
      const { headers } = await sentBy(text, { env, credentials: { value: 'unused' } }, '/')
      expect(headers['x-key']).toBe(expected)
      expect(emit(text)).not.toMatch(/\bcredentials\??:/)
    },
  )

  // issue 12, B3
  test('the doc comment of a credential names what it overrides', () => {
    const comments = (value: string) =>
      emit(`
        baseUrl: ${home}
        auth: { type: apiKey, key: X-Key, value: "${value}" }`).match(/\/\*\* Overrides the .*/g)
    expect(comments('${env.K}')).toEqual(['/** Overrides the environment variable `K`. */'])
    expect(comments('Token token=${env.K}')).toEqual([
      '/** Overrides the environment variable `K` in `Token token=${env.K}`. */',
    ])
  })

  test.each([
    ['unset', { FLEXGEN_TEST_ACCOUNT: 'a' }],
    ['empty', { FLEXGEN_TEST_ACCOUNT: 'a', FLEXGEN_TEST_TOKEN: '' }],
    ['unset in a header', { FLEXGEN_TEST_TOKEN: 't' }],
  ])('one that is %s is a missing_credential that names it', async (_, env) => {
    const { client, sent } = await watch(config, { env })
    const error = await rejection(client.fetch('/'))
    expect(error).toMatchObject({ name: 'FlexgenError', code: 'missing_credential' })
    expect(error.message).toMatch(/FLEXGEN_TEST_(TOKEN|ACCOUNT)/)
    expect(sent).toEqual([])
  })
})

describe('variables', () => {
  const config = `
    baseUrl: https://\${variables.region}.example.com/\${variables.account}
    variables:
      account: { description: Whose data }
      region: { enum: [eu, us], default: eu }
      version: { pattern: "^v[0-9]+$", default: v1 }
      trace: { optional: true }
    headers: { X-Account: "\${variables.account}", X-Trace: "id-\${variables.trace}", X-Version: "\${variables.version}" }
    query: { account: "\${variables.account}", trace: "\${variables.trace}", list: [a, "\${variables.trace}"] }`

  test('a default is used for undefined, and for a function that returns undefined', async () => {
    const without = { account: 'acme' }
    const nothing = { ...without, region: undefined, version: () => undefined, trace: async () => undefined }
    for (const variables of [without, nothing]) {
      expect(await sentBy(config, { variables }, '/pets')).toEqual({
        url: 'https://eu.example.com/acme/pets?account=acme&list=a',
        headers: { 'x-account': 'acme', 'x-version': 'v1' },
      })
    }
  })

  test('an optional variable that is set adds its header and query entries', async () => {
    const variables = { account: 'acme', region: 'us', version: 'v2', trace: '7' }
    expect(await sentBy(config, { variables }, '/pets')).toEqual({
      url: 'https://us.example.com/acme/pets?account=acme&trace=7&list=a&list=7',
      headers: { 'x-account': 'acme', 'x-version': 'v2', 'x-trace': 'id-7' },
    })
  })

  test('a function is called once for each request, however often its value is used', async () => {
    const account = vi.fn(async () => 'acme')
    const { client, sent } = await watch(config, { variables: { account } })
    await client.fetch('/pets')
    expect([sent.length, account.mock.calls.length]).toEqual([1, 1])
    await client.sign('/pets')
    expect(account).toHaveBeenCalledTimes(2)
  })

  test.each([
    [{}, 'missing_variable'],
    [{ account: () => undefined }, 'missing_variable'],
    [{ account: 'acme', region: 'cn' }, 'invalid_variable'],
    [{ account: 'acme', region: 'EU' }, 'invalid_variable'],
    [{ account: 'acme', region: async () => 'toString' }, 'invalid_variable'],
    [{ account: 'acme', version: '1' }, 'invalid_variable'],
    [{ account: 'acme', version: 'v1\n' }, 'invalid_variable'],
  ])('%j is %s, and nothing is sent', async (variables, code) => {
    const { client, sent } = await watch(config, { variables })
    for (const call of [client.fetch, client.sign]) {
      expect(await rejection(call('/pets'))).toMatchObject({ name: 'FlexgenError', code })
    }
    expect(sent).toEqual([])
  })

  test('client.baseUrl works if no function has to be called', async () => {
    const baseUrl = async (options: object): Promise<string | undefined> =>
      (await createClient(config, options)).baseUrl
    expect(await baseUrl({ variables: { account: 'acme' } })).toBe('https://eu.example.com/acme')
    expect(await baseUrl({ variables: { account: 'a b', region: 'us' } })).toBe(
      'https://us.example.com/a%20b',
    )
    expect(await baseUrl({ variables: { account: () => 'acme' } })).toBeUndefined()
    expect(await baseUrl({ variables: { account: () => 'acme' }, baseUrl: 'https://h.example' })).toBe(
      'https://h.example',
    )
    const { fetch } = await createClient(config, { variables: { account: 'acme' } })
    expect(fetch).toBeTypeOf('function')
  })
})

describe('values from callers in the base URL', () => {
  const config = `
    baseUrl: "https://\${variables.sub}.example.com/api/\${variables.path}/x?q=\${variables.query}"
    variables: { sub: { default: a }, path: { default: b }, query: { default: c } }
    headers: { X-Tenant: acme }`
  const hostile: readonly string[] = [
    'evil.example/',
    'evil.example/x',
    'evil.example#',
    'evil.example?',
    'evil.example\\',
    'a@b',
    'user:pw@evil.example',
    '..',
    '.',
    '../..',
    '%2e%2e',
    '%2f',
    'a/b?c#d',
    'a\r\nX-Evil: 1',
    'a\tb',
    'a\0b',
    ' ',
    '',
    ':80',
    'evil.example:443',
    '[::1]',
    '／',
    'evil.example／',
    '。',
    '℀',
    '&x=1',
    '+',
    '\ud800',
  ]

  async function attempt(variables: object): Promise<URL | undefined> {
    const { client, sent } = await watch(config, { variables })
    const error: unknown = await client.fetch('/pets').then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!error) return new URL(`${sent[0]?.url}`)
    expect(sent).toEqual([])
    expect(error).toMatchObject({ name: 'FlexgenError', code: 'invalid_variable' })
    return undefined
  }

  test.each(hostile)('%j as part of the host is refused, or is a subdomain', async (sub) => {
    const url = await attempt({ sub })
    expect(url?.hostname ?? '.example.com').toMatch(/^[^/:@]*\.example\.com$/)
    expect([url?.pathname ?? '/api/b/x/pets', url?.port ?? '']).toEqual(['/api/b/x/pets', ''])
  })

  test.each([
    'evil.example/',
    'evil.example#',
    'evil.example?',
    'evil.example\\',
    'a@b',
    'a/b?c#d',
    'a\r\nb',
    'a b',
    '',
    '／',
    'evil.example:443',
  ])('%j as part of the host is invalid_variable', async (sub) => {
    expect(await attempt({ sub })).toBeUndefined()
  })

  test.each(hostile)('%j in the path is refused, or stays one segment', async (path) => {
    const url = await attempt({ path })
    if (!url) return
    expect(url.origin).toBe('https://a.example.com')
    const [, api, segment = '', ...rest] = url.pathname.split('/')
    expect([api, decodeURIComponent(segment), rest]).toEqual(['api', path, ['x', 'pets']])
    expect(url.search).toBe('?q=c')
  })

  test.each(['..', '.'])('%j as a whole segment of the path is invalid_variable', async (path) => {
    expect(await attempt({ path })).toBeUndefined()
  })

  test.each(hostile.filter((value) => value !== '\ud800'))(
    '%j in the query stays one value',
    async (query) => {
      const url = await attempt({ query })
      expect(url?.origin).toBe('https://a.example.com')
      expect([...(url?.searchParams ?? [])]).toEqual([['q', query]])
    },
  )

  test('no value leads to another host', async () => {
    const { fetch, sent } = fakeFetch()
    const parts = fc.constantFrom(
      '/',
      '\\',
      ':',
      '@',
      '?',
      '#',
      '.',
      '\t',
      '\n',
      ' ',
      '\0',
      '\xa0',
      '\xad',
      '%',
      '%2f',
      '%2e',
    )
    const others = fc.constantFrom(
      'evil.example',
      '[',
      ']',
      '443',
      '／',
      '：',
      '＠',
      '。',
      '℀',
      'ß',
      '-',
      '*',
      '\ud800',
      '&',
      '=',
    )
    const value = fc.array(fc.oneof(parts, others), { maxLength: 5 }).map((list) => list.join(''))
    const variables: Record<string, string> = {}
    const client = await createClient(config, {
      fetch,
      variables: {
        sub: () => variables['sub'],
        path: () => variables['path'],
        query: () => variables['query'],
      },
    })
    await fc.assert(
      fc.asyncProperty(value, value, value, async (sub, path, query) => {
        sent.length = 0
        Object.assign(variables, { sub: `a${sub}`, path, query })
        await client.fetch('/pets').catch(() => undefined)
        for (const { url } of sent) {
          expect(new URL(url).host).toMatch(/^[^/:@]+\.example\.com$/)
          expect(new URL(url).pathname).toMatch(/^\/api\/[^/]*\/x\/pets$/)
          expect([...new URL(url).searchParams]).toEqual([['q', query]])
        }
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})

/** Fails if a string shows the secret, plain or encoded. */
function expectHidden(text: string | undefined, secret: string): void {
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]
  for (const form of forms) expect(text ?? '').not.toContain(form)
}

function expectErrorHides(error: Error, secret: string): void {
  for (const text of [
    String(error),
    error.message,
    error.stack,
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
  ]) {
    expectHidden(text, secret)
  }
}

describe('secrets', () => {
  const secret = 's3cretValue'
  const header = (value: string): string => `baseUrl: ${home}\nheaders: { X-Key: "${value}" }`
  const auth = (text: string): string => `baseUrl: ${home}\nauth: { type: ${text} }`
  const bad = {
    'a line feed': '\n',
    'CR LF': '\r\nX: 1',
    'a NUL': '\0',
    'a character above U+00FF': 'π',
    'a lone surrogate': '\ud800',
  }

  type Case = readonly [what: string, config: string, options: (value: string) => object, code: string]
  const cases: readonly Case[] = [
    ['a bearer token', auth('bearer'), (token) => ({ credentials: { token } }), 'invalid_credential'],
    [
      'a token from the environment',
      auth('bearer, token: "${env.FLEXGEN_TEST_TOKEN}"'),
      (value) => ({ env: { FLEXGEN_TEST_TOKEN: value } }),
      'invalid_credential',
    ],
    [
      'a key in a header',
      auth('apiKey, key: X-Key'),
      (value) => ({ credentials: { value } }),
      'invalid_credential',
    ],
    [
      'a key in a cookie',
      auth('apiKey, key: sid, addTo: cookie'),
      (value) => ({ credentials: { value } }),
      'invalid_credential',
    ],
    [
      'a credential in a header',
      header('a ${credentials.key}'),
      (key) => ({ credentials: { key } }),
      'invalid_credential',
    ],
    [
      'an environment variable in a header',
      header('${env.FLEXGEN_TEST_KEY}'),
      (value) => ({ env: { FLEXGEN_TEST_KEY: value } }),
      'invalid_credential',
    ],
    [
      'a variable in a header',
      `${header('${variables.key}')}\nvariables: { key: {} }`,
      (key) => ({ variables: { key } }),
      'invalid_variable',
    ],
    [
      'a variable next to a credential',
      `${header('${variables.key} ${credentials.other}')}\nvariables: { key: {} }`,
      (key) => ({ variables: { key }, credentials: { other: 'x' } }),
      'invalid_credential',
    ],
    [
      'a prefix',
      `${auth('bearer, tokenPrefix: "${variables.key}"')}\nvariables: { key: {} }`,
      (key) => ({ variables: { key }, credentials: { token: 't' } }),
      'invalid_credential',
    ],
  ]
  for (const [what, config, options, code] of cases) {
    for (const [name, text] of Object.entries(bad)) {
      // A value that no request can contain is refused when it is read, before it is combined with a credential.
      const isReadAsVariable = name === 'a lone surrogate' && 'variables' in options('')
      const expected = isReadAsVariable ? 'invalid_variable' : code
      test(`${what} with ${name} is ${expected}, whose error does not show it`, async () => {
        const { client, sent } = await watch(config, options(`${secret}${text}${secret}`))
        for (const call of [client.fetch, client.sign]) {
          const error = await rejection(call('/pets'))
          expect(error).toMatchObject({ name: 'FlexgenError', code: expected })
          expectErrorHides(error, secret)
        }
        expect(sent).toEqual([])
      })
    }
  }

  test.each([';', ',', ' ', '"', '\\', 'ü'])('a cookie with %j is invalid_credential', async (sign) => {
    const { client, sent } = await watch(auth('apiKey, key: sid, addTo: cookie'), {
      credentials: { value: secret + sign },
    })
    const error = await rejection(client.fetch('/'))
    expect(error.code).toBe('invalid_credential')
    expectErrorHides(error, secret)
    expect(sent).toEqual([])
  })

  test.each([
    ['a colon in the user name', 'a:b', secret],
    ['a control character in the user name', 'a\x07', secret],
    ['a control character in the password', 'a', `${secret}\x7f`],
    ['a line break in the password', 'a', `${secret}\r\nX: 1`],
  ])('basic: %s is invalid_credential', async (_, username, password) => {
    const { client, sent } = await watch(auth('basic'), { credentials: { username, password } })
    const error = await rejection(client.fetch('/'))
    expect(error).toMatchObject({ name: 'FlexgenError', code: 'invalid_credential' })
    expectErrorHides(error, secret)
    expect(sent).toEqual([])
  })

  test('basic: a colon in the password, and characters beyond ASCII, are allowed', async () => {
    const credentials = { username: 'tëst π', password: 'a:b:🦊' }
    expect((await sentBy(auth('basic'), { credentials }, '/')).headers['authorization']).toBe(
      `Basic ${Buffer.from('tëst π:a:b:🦊').toString('base64')}`,
    )
  })

  test('characters up to U+00FF are sent unchanged in a header', async () => {
    const token = 'a\tb ü~ÿ'
    expect((await sentBy(auth('bearer'), { credentials: { token } }, '/')).headers['authorization']).toBe(
      `Bearer ${token}`,
    )
  })

  test.each(['a lone surrogate \ud800', '\udc00'])(
    'a key in the query with %j is refused, and not shown',
    async (sign) => {
      const { client, sent } = await watch(auth('apiKey, key: k, addTo: query'), {
        credentials: { value: secret + sign },
      })
      expectErrorHides(await rejection(client.fetch('/')), secret)
      expect(sent).toEqual([])
    },
  )

  test.each(['/', '@', ' ', '\n', ':', '／'])(
    'a value of the environment with %j in the base URL is refused, and not shown',
    async (sign) => {
      for (const baseUrl of ['https://${env.FLEXGEN_TEST_HOST}.example.com', '${env.FLEXGEN_TEST_HOST}/v1']) {
        const env = { FLEXGEN_TEST_HOST: `${secret}${sign}` }
        const { client, sent } = await watch(`baseUrl: "${baseUrl}"`, { env })
        const error = await rejection(client.fetch('/'))
        expect(error.name).toBe('FlexgenError')
        expectErrorHides(error, secret)
        expect(sent).toEqual([])
      }
    },
  )

  test('every other error of a client with secrets hides them', async () => {
    const yaml = `
      baseUrl: "https://\${env.FLEXGEN_TEST_HOST}.example.com/\${env.FLEXGEN_TEST_HOST}"
      headers: { X-Key: "\${credentials.key}" }
      auth: { type: apiKey, key: api_key, addTo: query }`
    const options = { env: { FLEXGEN_TEST_HOST: secret }, credentials: { key: secret, value: secret } }
    const answers: readonly (readonly [input: string, location: string])[] = [
      ['https://evil.example/', ''],
      ['https://user:pw@evil.example/', ''],
      ['https://', ''],
      ['/pets', 'ftp://api.example.com/'],
      ['/pets', '/pets'],
      ['/pets', 'https://['],
    ]
    for (const [input, location] of answers) {
      const { fetch } = fakeFetch(() => new Response(null, { status: 307, headers: { location } }))
      const client = await createClient(yaml, { ...options, fetch })
      expectErrorHides(await rejection(client.fetch(input, { method: 'POST', body: 'x' })), secret)
    }
  })

  const clients: readonly (readonly [what: string, config: string, options: object])[] = [
    ['credentials', auth('basic'), { credentials: { username: secret, password: secret } }],
    [
      'a token from the environment',
      auth('bearer, token: "${env.FLEXGEN_TEST_TOKEN}"'),
      { env: { FLEXGEN_TEST_TOKEN: secret } },
    ],
    [
      'a base URL from the environment',
      'baseUrl: "https://${env.FLEXGEN_TEST_HOST}.example.com/${credentials.key}"',
      { env: { FLEXGEN_TEST_HOST: secret }, credentials: { key: secret } },
    ],
    [
      'an origin from the environment',
      'baseUrl: "${env.FLEXGEN_TEST_ORIGIN}/v1"',
      { env: { FLEXGEN_TEST_ORIGIN: `https://${secret}.example.com` } },
    ],
  ]
  test.each(clients)(
    'a client with %s does not show it if printed or converted to JSON',
    async (_, config, options) => {
      const { client } = await watch(config, options)
      await client.fetch('/pets')
      for (const text of [
        inspect(client, { depth: 9, showHidden: true }),
        inspect(client, { depth: 9, showHidden: true, showProxy: true }),
        JSON.stringify(client),
        String(client),
        JSON.stringify(Object.entries({ ...client })),
        Object.values(client).map(String).join(),
      ]) {
        expectHidden(text, secret)
        expectHidden(text.toLowerCase(), secret.toLowerCase())
      }
    },
  )
})

describe('errors', () => {
  test('an error has a code, the name of its client, and its class', async () => {
    const { create, ClientError } = await load(`name: Pet Store\nbaseUrl: ${home}\nauth: { type: bearer }`)
    const { fetch } = fakeFetch()
    const error = await rejection(create({ fetch, credentials: {} }).fetch('/'))
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toBeInstanceOf(Error)
    expect([error.name, error.client, error.code]).toEqual([
      'FlexgenError',
      'Pet Store',
      'missing_credential',
    ])
    expect(ClientError.name).toBe('PetStoreClientError')
    expect(String(error)).toMatch(/^FlexgenError: /)
    expect(error.stack).toContain('FlexgenError')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      client: 'Pet Store',
      code: 'missing_credential',
    })
    expect(inspect(error)).toContain('missing_credential')
  })

  test('network errors are passed on unchanged', async () => {
    const thrown = new TypeError('fetch failed')
    const client = await createClient(`baseUrl: ${home}`, { fetch: () => Promise.reject(thrown) })
    expect(await rejection(client.fetch('/'))).toBe(thrown)
  })

  test('a response that refuses is a normal response', async () => {
    const { fetch } = fakeFetch(() => new Response('no', { status: 401 }))
    const client = await createClient(`baseUrl: ${home}\nauth: { type: bearer }`, {
      fetch,
      credentials: { token: 't' },
    })
    expect((await client.fetch('/')).status).toBe(401)
  })
})
