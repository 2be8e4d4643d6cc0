import { describe, expect, test } from 'vitest'
import { createClient, fakeFetch } from '../support/emitted.ts'

/* What steps see, and what is sent, where the details decide whether a signature is right. */

interface Given {
  readonly init?: RequestInit | (() => RequestInit)
  readonly path?: string
  readonly options?: object
  readonly variables?: string
  readonly answer?: (url: string) => Response
}

interface Sent {
  readonly url: string
  readonly headers: Headers
  readonly body: unknown
}

/** All requests that a client with this auth sends for one call. */
async function allSent(
  auth: string,
  { init = {}, path = '/pets', options = {}, variables = '{}', answer }: Given,
): Promise<readonly Sent[]> {
  const { fetch, sent } = fakeFetch(answer)
  const config = `
    baseUrl: https://api.example.com
    variables: ${variables}
    auth: { type: signature, ${auth} }`
  const client = await createClient(config, { fetch, clock: () => 1_000, ...options })
  await client.fetch(path, typeof init === 'function' ? init() : init)
  return sent.map((call) => ({ url: call.url, headers: call.headers, body: readable(call.init.body) }))
}

async function sentBy(auth: string, given: Given = {}): Promise<Sent> {
  const [first] = await allSent(auth, given)
  if (!first) throw new Error('nothing was sent')
  return first
}

function readable(body: unknown): unknown {
  if (body instanceof FormData)
    return [...body].map(([name, value]) => [name, typeof value === 'string' ? value : value.name])
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : body
}

/** What a step sees, as text. */
async function seen(step: string, given: Given = {}, more = ''): Promise<string> {
  const auth = `steps: { seen: { ${step} }, shown: { of: "\${steps.seen}", encoding: hex } }, headers: { X-Seen: "=\${steps.shown}" } ${more}`
  const { headers } = await sentBy(auth, given)
  return Buffer.from(headers.get('x-seen')?.slice(1) ?? '', 'hex').toString()
}

const failure = (auth: string, given: Given): Promise<unknown> =>
  sentBy(auth, given).then(
    () => undefined,
    (error: unknown) => error,
  )

const post = (body: BodyInit | null, type?: string): RequestInit => ({
  method: 'POST',
  body,
  ...(type === undefined ? {} : { headers: { 'content-type': type } }),
})
const json = (body: string): RequestInit => post(body, 'application/json')
const urlencoded = 'application/x-www-form-urlencoded'
const stream = (type: string) => (): RequestInit =>
  ({ ...post(new Blob(['a=b']).stream(), type), duplex: 'half' }) as RequestInit
const multipart = (): FormData => {
  const form = new FormData()
  form.append('a', '1')
  form.append('sign', 'x')
  form.append('file', new Blob(['zz']), 'a.txt')
  form.append('b', '2')
  form.append('sign', 'y')
  return form
}
const late = 'sign: "${steps.shown}"'

describe('the query', () => {
  test.each([
    ['/p', '/p|'],
    ['/p?', '/p|'],
    ['/p??a=1', '/p??a=1|?a=1'],
    ['/p?&a=1&', '/p?&a=1&|&a=1&'],
    ['/p?b=%2&a=%zz&a=+', '/p?b=%2&a=%zz&a=+|b=%2&a=%zz&a=+'],
    ['/p?a=1#fragment', '/p?a=1|a=1'],
  ])('%s is seen as it is sent', async (path, expected) => {
    expect(await seen('of: "${request.target}|${request.query}"', { path })).toBe(expected)
    expect(await seen('of: "${request.url}"', { path })).toBe(
      `https://api.example.com${expected.split('|')[0]}`,
    )
  })

  test('keeps the caller’s text when an entry is added', async () => {
    const sent = async (path: string): Promise<string> =>
      (
        await sentBy('steps: { s: { hash: SHA-1, of: x } }, query: { t: "${time.s}", s: "${steps.s}" }', {
          path,
        })
      ).url
    expect(await sent('/p??a=1&&b=%zz')).toMatch(/\/p\?\?a=1&&b=%zz&t=1&s=\w{40}$/)
    expect(await sent('/p?t=0&a=+&t=2')).toMatch(/\/p\?t=1&a=\+&s=\w{40}$/)
    expect(await sent('/p?')).toMatch(/\/p\?t=1&s=\w{40}$/)
  })

  test('decodes pairs, and keeps malformed escapes', async () => {
    const path = '/p?b=2&a=3&b=1&=e&c&%zz=%2&%41=+%20'
    expect(await seen('paramsOf: [query]', { path })).toBe('=e&%zz=%2&A=  &a=3&b=1&b=2&c=')
    expect(await seen('paramsOf: [query], sort: none, escape: percent', { path })).toBe(
      'b=2&a=3&b=1&=e&c=&%25zz=%252&A=%20%20',
    )
    expect(await seen('paramsOf: [query], sort: pair, escape: form', { path })).toBe(
      '%25zz=%252&=e&A=++&a=3&b=1&b=2&c=',
    )
    expect(await seen('of: "${request.query.b}${request.query.none}${request.query.A}"', { path })).toBe(
      '2  ',
    )
  })

  test('without parameters loses its question mark, which not every platform sends', async () => {
    const steps = 'steps: { s: { hash: SHA-1, of: "${request.url}" } }'
    expect((await sentBy(`${steps}, headers: { X: "\${steps.s}" }`, { path: '/p?' })).url).toBe(
      'https://api.example.com/p',
    )
    const none = `${steps}, query: { none: "\${request.headers.x-none}" }, headers: { X: "\${steps.s}" }`
    expect((await sentBy(none, { path: '/p?' })).url).toBe('https://api.example.com/p')
  })

  test('of a POST keeps what has the name of a later entry of the body', async () => {
    const form = { init: post(new URLSearchParams('sign=0&a=1')), path: '/p?sign=1&b=2' }
    const members = { init: json('{"sign":0,"a":1}'), path: '/p?sign=1&b=2' }
    for (const [place, given, body] of [
      ['form', form, 'a=1'],
      ['json', members, '{"a":1}'],
    ] as const) {
      const more = `, ${place}: { ${late} }`
      expect(await seen('of: "${request.query} ${request.body}"', given, more)).toBe(`sign=1&b=2 ${body}`)
      expect(await seen('of: "${request.target} ${request.query.sign}"', given, more)).toBe('/p?sign=1&b=2 1')
      expect(await seen(`paramsOf: [query, ${place}], sort: none`, given, more)).toBe('sign=1&b=2&a=1')
      expect(await seen(`paramsOf: [query], skip: [sign]`, given, more)).toBe('b=2')
    }
    const both = `, query: { b: "\${steps.shown}" }, form: { ${late} }`
    expect(await seen('of: "${request.target}"', form, both)).toBe('/p?sign=1')
    expect(await seen('paramsOf: [query]', form, both)).toBe('sign=1')
  })

  test('of a GET does not show what a later entry of the body replaces', async () => {
    const get = { path: '/p?sign=1&b=2' }
    expect(await seen('of: "${request.query}"', get, `, form: { ${late} }`)).toBe('b=2')
    expect(await seen('of: "${request.target} ${request.query.sign}"', get, `, json: { ${late} }`)).toBe(
      '/p?b=2 ',
    )
    expect(await seen('paramsOf: [query, form]', get, `, json: { ${late} }`)).toBe('b=2')
  })
})

test('an entry without references is sent even if it is empty; one with an empty value is not', async () => {
  const auth = (place: string): string =>
    `steps: { s: { hash: SHA-1, of: x } }, ${place}: { e: "", f: "\${variables.f}", s: "\${steps.s}" }`
  const given = { variables: '{ f: {} }', options: { variables: { f: '' } } }
  expect((await sentBy(auth('query'), given)).url).toMatch(/\?e=&s=\w+$/)
  expect((await sentBy(auth('form'), { ...given, init: { method: 'POST' } })).body).toMatch(/^e=&s=\w+$/)
  expect((await sentBy(auth('json'), { ...given, init: { method: 'POST' } })).body).toMatch(
    /^\{"e":"","s":"\w+"\}$/,
  )
  expect((await sentBy(auth('json'), given)).url).toMatch(/\?e=&s=\w+$/)
  expect(Object.keys(Object.fromEntries((await sentBy(auth('headers'), given)).headers))).toEqual(['e', 's'])
})

describe('the body', () => {
  test('of a form keeps its text', async () => {
    const init = post('a=1&&b=%zz&sign=0&', urlencoded)
    const auth = 'steps: { s: { hash: SHA-1, of: x } }, form: { t: "${time.s}", sign: "${steps.s}" }'
    expect((await sentBy(auth, { init })).body).toMatch(/^a=1&&b=%zz&sign=\w{40}&&t=1$/)
    expect(await seen('of: "${request.body}"', { init }, `, form: { ${late} }`)).toBe('a=1&&b=%zz&')
  })

  test('that is FormData gives its strings, also after it was serialised', async () => {
    const init = (): RequestInit => post(multipart())
    const more = `, form: { ${late} }`
    expect(await seen('paramsOf: [form], sort: none', { init })).toBe('a=1&sign=x&b=2&sign=y')
    expect(await seen('paramsOf: [form]', { init }, more)).toBe('a=1&b=2')
    expect(await seen('of: "${request.mediaType} ${request.form.b}"', { init }, more)).toBe(
      'multipart/form-data 2',
    )
    const auth = `steps: { body: { hash: SHA-256, of: "\${request.body}" }, text: { paramsOf: [form] } }, headers: { X-Body: "\${steps.body}", X-Text: "\${steps.text}" }`
    expect((await sentBy(auth, { init })).headers.get('x-text')).toBe('a=1&b=2&sign=x&sign=y')
  })

  test('that is FormData gets late entries in place, and keeps files', async () => {
    const auth = 'steps: { s: { paramsOf: [form] } }, form: { sign: "${steps.s}", t: "${time.s}" }'
    const { body } = await sentBy(auth, { init: () => post(multipart()) })
    expect(body).toEqual([
      ['a', '1'],
      ['sign', 'a=1&b=2&t=1'],
      ['file', 'a.txt'],
      ['b', '2'],
      ['t', '1'],
    ])
  })

  test('that is multipart and signed cannot get an entry of the form', async () => {
    const auth = 'steps: { s: { hash: SHA-1, of: "${request.body}" } }, form: { sign: "${steps.s}" }'
    const error = await failure(auth, { init: () => post(multipart()) })
    expect(error).toMatchObject({ code: 'body_not_form', message: expect.stringContaining('form.sign') })
  })

  test('is given to a request without one, and seen by steps', async () => {
    const init = { method: 'POST' }
    const step = 'of: "${request.headers.content-type} ${request.headers.content-length} ${request.body}"'
    expect(await seen(step, { init }, `, form: { ${late} }`)).toBe(`${urlencoded};charset=UTF-8 0 `)
    expect(await seen(step, { init }, `, json: { ${late} }`)).toBe('application/json 2 {}')
    expect(await seen(step, { init })).toBe('  ')
    expect(await seen('headersOf: [content-*]', { init }, `, json: { ${late} }`)).toBe(
      'content-length:2\ncontent-type:application/json',
    )
    const own = { ...init, headers: { 'content-type': 'application/vnd.api+json' } }
    expect(await seen(step, { init: own }, `, json: { ${late} }`)).toBe('application/vnd.api+json 2 {}')
  })

  test.each([
    [stream(urlencoded), 'paramsOf: [form]', 'steps.seen'],
    [stream('multipart/form-data; boundary=a'), 'paramsOf: [form]', 'steps.seen'],
    [stream('application/json'), 'paramsOf: [json]', 'steps.seen'],
    [stream('text/plain'), 'of: "${request.body}"', 'steps.seen'],
    [stream('text/plain'), 'of: "${request.headers.content-length}"', 'steps.seen'],
    [stream('text/plain'), 'headersOf: [content-*]', 'steps.seen'],
    [stream(urlencoded), 'of: x', 'form.sign', `, form: { ${late} }`],
    [stream('application/json'), 'of: x', 'json.sign', `, json: { ${late} }`],
    [
      stream('text/plain'),
      'of: x',
      'headers.X-Body',
      ', query: { a: "${steps.seen}" }, headers: { X-Body: "${request.body}" }',
    ],
  ])(
    'that is a one-shot stream is body_not_replayable if it is read',
    async (init, step, place, more = '') => {
      const auth = more.includes('headers')
        ? `steps: { seen: { ${step} } } ${more}`
        : `steps: { seen: { ${step} }, shown: { of: "\${steps.seen}", encoding: hex } }, headers: { X: "\${steps.shown}" } ${more}`
      expect(await failure(auth, { init })).toMatchObject({
        code: 'body_not_replayable',
        message: `${place} needs the body, but a stream can be read only once.`,
      })
    },
  )

  test('that is a stream is passed on untouched if nothing reads it', async () => {
    const body = new Blob(['a']).stream()
    const init = { ...post(body, 'text/plain'), duplex: 'half' } as RequestInit
    const steps =
      'steps: { s: { paramsOf: [query, form], skip: [a] }, t: { of: "${request.mediaType}", encoding: hex } }'
    const sent = await sentBy(`${steps}, headers: { X: "\${steps.s}\${steps.t}" }`, { init })
    expect(sent.body).toBe(body)
    const other = await failure(`${steps}, form: { s: "\${steps.s}", t: "\${steps.t}" }`, { init })
    expect(other).toMatchObject({ code: 'body_not_form', message: expect.stringContaining('form.') })
  })
})

describe('JSON', () => {
  const text =
    '{ "a" : 1 , "b":"\\u00e9", "a":{"a":2}, "n":1e400, "m": 1.0 , "l":[1, {"a":"]"}] , "a.b":"c" }'

  test('is read member by member, as written', async () => {
    expect(await seen('paramsOf: [json], sort: none', { init: json(text) })).toBe(
      'a=1&b=é&a={"a":2}&n=1e400&m=1.0&l=[1, {"a":"]"}]&a.b=c',
    )
    expect(
      await seen('of: "${request.json.a} ${request.json.a.b} ${request.json.l}"', { init: json(text) }),
    ).toBe('1 c [1, {"a":"]"}]')
  })

  test('keeps its text when members are replaced', async () => {
    const auth =
      'steps: { s: { hash: SHA-1, of: "${request.body}" } }, json: { a: "${steps.s}", t: { number: "${time.s}" } }'
    const { body } = await sentBy(auth, { init: json(text) })
    expect(String(body).replace(/\w{40}/, 'HASH')).toBe(
      '{ "a" : "HASH" , "b":"\\u00e9", "n":1e400, "m": 1.0 , "l":[1, {"a":"]"}] , "a.b":"c" ,"t":1}',
    )
    expect(await seen('of: "${request.body}"', { init: json(text) }, ', json: { a: "${steps.shown}" }')).toBe(
      '{ "b":"\\u00e9", "n":1e400, "m": 1.0 , "l":[1, {"a":"]"}] , "a.b":"c" }',
    )
  })

  test.each([
    ['{"sign":1}', '{}'],
    ['{ "sign" : 1 , "sign":2 }', '{  }'],
    ['{"a":1 , "sign":2}', '{"a":1}'],
    ['{"a":1, "sign":2, "b":3}', '{"a":1, "b":3}'],
    ['{"sign":0,"a":1, "sign":2, "sign":3 }', '{"a":1 }'],
    ['{"s\\u0069gn":0,"Sign":1}', '{"Sign":1}'],
  ])('%s without a member that a later entry replaces is %s', async (body, expected) => {
    expect(await seen('of: "${request.body}"', { init: json(body) }, `, json: { ${late} }`)).toBe(expected)
  })

  test('of a member that a later entry replaces has no pairs', async () => {
    const init = json('{"sign":{"a":1},"b":{"c":2}}')
    expect(await seen('paramsOf: [json.sign, json.b]', { init }, `, json: { ${late} }`)).toBe('c=2')
  })

  test('with a lone surrogate is escaped like U+FFFD', async () => {
    const init = json('{"a":"\\ud800"}')
    expect(await seen('paramsOf: [json], escape: percent', { init })).toBe('a=%EF%BF%BD')
    expect(await seen('paramsOf: [json], escape: form', { init })).toBe('a=%EF%BF%BD')
  })

  test.each(['\ufeff{"a":1}', '[1]', '"a"', 'null', '', '{"a":1', "{'a':1}"])(
    '%j, which is not a JSON object: steps see nothing of it, and entries are refused',
    async (body) => {
      expect(await seen('paramsOf: [json]', { init: json(body) })).toBe('')
      expect(await seen('of: "${request.json.a}"', { init: json(body) })).toBe('')
      const error = await failure(`steps: { s: { of: a } }, json: { sign: "\${steps.s}" }`, {
        init: json(body),
      })
      expect(error).toMatchObject({ code: 'body_not_json', message: expect.stringContaining('json.sign') })
    },
  )

  test('with a string of 20 MB is read', async () => {
    const long = `${'a'.repeat(10_000_000)}${'\\n'.repeat(5_000_000)}`
    const { body } = await sentBy(
      'steps: { s: { hash: SHA-1, of: "${request.json.n}" } }, json: { s: "${steps.s}" }',
      {
        init: json(`{"long":"${long}","n":1}`),
      },
    )
    expect(String(body).length).toBe(long.length + 64)
  })

  test('numbers are written as given, left out if empty, and refused otherwise', async () => {
    const auth =
      'steps: { s: { jsonOf: { n: { number: "${variables.n}" }, m: { p: { number: "${variables.n}" } } } } }, headers: { X: "${steps.s}" }'
    const given = (n: string | undefined): Given => ({
      variables: '{ n: { optional: true } }',
      options: { variables: { n } },
    })
    for (const n of ['0', '-0', '1.0', '1e400', '12345678901234567890']) {
      expect((await sentBy(auth, given(n))).headers.get('x')).toBe(`{"n":${n},"m":{"p":${n}}}`)
    }
    for (const n of ['', undefined]) expect((await sentBy(auth, given(n))).headers.get('x')).toBe('{"m":{}}')
    for (const n of ['01', '1.', '.5', '+1', 'NaN', '1 ', '0x1', '1,"a":2']) {
      expect(await failure(auth, given(n))).toMatchObject({
        code: 'invalid_variable',
        message: 'steps.s must be a number as JSON writes it.',
      })
    }
    const entry = 'steps: { s: { of: a } }, json: { n: { number: "${variables.n}" }, s: "${steps.s}" }'
    expect(await failure(entry, { ...given('x'), init: { method: 'POST' } })).toMatchObject({
      code: 'invalid_variable',
      message: 'json.n must be a number as JSON writes it.',
    })
    const optional =
      'steps: { s: { of: a } }, json: { n: { number: "1${variables.n}" }, m: { o: { number: "${variables.n}.5" } }, s: "${steps.s}" }'
    const sent = async (n: string | undefined): Promise<unknown> =>
      (await sentBy(optional, { ...given(n), init: { method: 'POST' } })).body
    expect(await sent('2')).toBe('{"n":12,"m":{"o":2.5},"s":"a"}')
    expect(await sent(undefined)).toBe('{"m":{},"s":"a"}')
    const list =
      'steps: { s: { jsonOf: { l: [{ number: "${variables.n}" }] } } }, headers: { X: "${steps.s}" }'
    expect(await failure(list, given(''))).toMatchObject({ code: 'invalid_variable' })
  })
})

describe('headers', () => {
  const init = { headers: { 'X-A': ' 1   2 ', 'x-acs-b': 'b', 'X-Acs-A': 'a', 'x-late': 'mine' } }

  test('come once each, in the order of the list or by name, as they will be sent', async () => {
    expect(await seen('headersOf: [x-acs-*, x-acs-b, host, x-a, none], sort: none', { init })).toBe(
      'x-acs-a:a\nx-acs-b:b\nhost:api.example.com\nx-a:1 2',
    )
    expect(await seen('headersOf: [x-acs-b, x-acs-*, x-*, x-a, h*], sort: none', { init })).toBe(
      'x-acs-b:b\nx-acs-a:a\nx-a:1 2\nx-late:mine\nhost:api.example.com',
    )
    expect(await seen('headersOf: [x-acs-*, x-acs-b, host, x-a, none]', { init })).toBe(
      'host:api.example.com\nx-a:1 2\nx-acs-a:a\nx-acs-b:b',
    )
  })

  test('of the caller that a later entry replaces are not seen', async () => {
    const more = 'headers: { X-Late: "${steps.s}" }'
    const steps = (step: string): string =>
      `steps: { t: { ${step} }, s: { of: "\${steps.t}!", encoding: hex } }, ${more}`
    const late = async (step: string): Promise<string> =>
      Buffer.from((await sentBy(steps(step), { init })).headers.get('x-late') ?? '', 'hex').toString()
    expect(await late('headersOf: [x-late, x-a]')).toBe('x-a:1 2!')
    expect(await late('headersOf: [x-l*]')).toBe('!')
    expect(await late('of: "${request.headers.X-Late}"')).toBe('!')
  })
})

describe('steps', () => {
  test.each(['rsa', 'my-sig', 'key', 'sign', 'signer', 'request', '1', 'constructor'])(
    'may have the name %s',
    async (name) => {
      const auth = `steps: { ${JSON.stringify(name)}: { sign: Ed25519, key: { value: "\${env.SEED}", encoding: hex }, of: a } }, headers: { X: "\${steps.${name}}" }`
      const options = { env: { SEED: '00'.repeat(32) } }
      expect((await sentBy(auth, { options })).headers.get('x')).toHaveLength(88)
    },
  )

  test('with bytes keep them through `methods` and `ifEmpty`', async () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const step = 'hash: SHA-256, of: "${request.body}", encoding: bytes'
    const sent = async (more: string, init: RequestInit): Promise<string | null> =>
      (
        await sentBy(
          `steps: { a: { ${step}, ${more} }, b: { of: "\${steps.a}", encoding: hex } }, headers: { X: "=\${steps.b}" }`,
          { init },
        )
      ).headers.get('x')
    expect(await sent('methods: [POST]', post(null))).toBe(`=${empty}`)
    expect(await sent('methods: [POST]', {})).toBe('=')
    expect(await sent('ifEmpty: z', {})).toBe('=7a')
    expect(await sent('ifEmpty: z', post('a'))).toBe(
      '=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    )
    expect(await seen('of: "${request.body}", ifEmpty: z', { init: post('ab') })).toBe('ab')
    expect(await seen('of: "${request.body}", case: upper', { init: post('ab') })).toBe('AB')
  })

  test('for other methods are empty and read no key, whatever the caller’s spelling', async () => {
    const auth =
      'steps: { s: { hmac: SHA-256, key: "${env.NONE}", of: a, methods: [POST, PATCH] } }, headers: { X: "=${steps.s}" }'
    expect((await sentBy(auth)).headers.get('x')).toBe('=')
    for (const method of ['post', 'patch', 'PATCH']) {
      expect(await failure(auth, { init: { method } })).toMatchObject({ code: 'missing_credential' })
    }
  })

  test('for other methods do not call the function of a credential', async () => {
    const auth = (more: string): string =>
      `steps: { s: { hmac: MD5, key: "\${credentials.key}", of: a, methods: [POST, PATCH] }, t: { hmac: SHA-256, key: "\${credentials.${more}}", of: "\${steps.s}" } }, headers: { X: "\${steps.t}" }`
    const callsOf = async (more: string, method: string): Promise<number> => {
      let calls = 0
      const key = async (): Promise<string> => {
        calls += 1
        return 'k'
      }
      await sentBy(auth(more), { init: { method }, options: { credentials: { key, other: 'o' } } })
      return calls
    }
    expect(await callsOf('other', 'GET')).toBe(0)
    expect(await callsOf('other', 'PATCH')).toBe(1)
    expect(await callsOf('key', 'GET')).toBe(1)
    const absent = { options: { credentials: () => ({ other: 'o' }) } }
    expect((await sentBy(auth('other'), absent)).headers.get('x')).toHaveLength(64)
    expect(await failure(auth('other'), { ...absent, init: { method: 'POST' } })).toMatchObject({
      code: 'missing_credential',
    })
    const only =
      'steps: { s: { of: "${credentials.text}", case: upper, methods: [POST] } }, headers: { X: "=${steps.s}" }'
    expect((await sentBy(only, { options: { credentials: {} } })).headers.get('x')).toBe('=')
    const given = { options: { credentials: { text: 'a' } }, init: { method: 'POST' } }
    expect((await sentBy(only, given)).headers.get('x')).toBe('=A')
  })
})

describe('values that cannot be sent', () => {
  const nonce = (place: string): string =>
    `steps: { s: { of: "\${nonce}", encoding: hex } }, ${place}: { n: "\${nonce}", s: "=\${steps.s}" }`
  const given = (value: string): Given => ({ options: { nonce: () => value }, init: { method: 'POST' } })

  test.each([
    ['headers', 'π'],
    ['headers', 'a\r\nb: c'],
    ['headers', '\0'],
    ['headers', '\ud800'],
    ['query', '\ud800'],
    ['form', 'a\udfff'],
  ])('%s: a nonce %j is refused with the name of the entry', async (place, value) => {
    expect(await failure(nonce(place), given(value))).toMatchObject({
      code: 'invalid_variable',
      message: `${place}.n has a forbidden character.`,
    })
  })

  test('an empty nonce is left out, and any other is sent', async () => {
    const { headers } = await sentBy(nonce('headers'), given(''))
    expect(headers.has('n')).toBe(false)
    expect((await sentBy(nonce('query'), given(''))).url).toMatch(/\?s=%3D$/)
    expect((await sentBy(nonce('json'), given(''))).body).toBe('{"s":"="}')
    expect((await sentBy(nonce('headers'), given('é'))).headers.get('n')).toBe('é')
    expect((await sentBy(nonce('query'), given('a\r\nπ&'))).url).toContain('?n=a%0D%0A%CF%80%26&s=')
    expect((await sentBy(nonce('json'), given('\ud800"'))).body).toContain('{"n":"\\ud800\\"",')
  })

  test.each([
    ['invalid_variable', 'of: "${request.json.a}"', {}],
    ['invalid_variable', 'of: "${variables.a}"', {}],
    ['invalid_credential', 'of: "${env.A}"', {}],
    ['invalid_credential', 'of: ["${variables.a}", "${credentials.a}"]', {}],
  ])('a step’s text is %s: %s', async (code, step) => {
    const given = {
      init: json('{"a":"π"}'),
      variables: '{ a: { default: π } }',
      options: { env: { A: 'π' }, credentials: { a: 'π' } },
    }
    const auth = `steps: { s: { ${step} }, t: { of: "\${steps.s}" } }, headers: { X-T: "a\${steps.t}" }`
    expect(await failure(auth, given)).toMatchObject({
      code,
      message: 'headers.X-T has a forbidden character.',
    })
  })
})
