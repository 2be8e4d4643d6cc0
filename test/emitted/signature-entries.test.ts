import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createClient, fakeFetch } from '../support/emitted.ts'

const signature = 'signature: { hash: SHA-256, of: "${request.query}|${request.body}" }'

/** The request that a client sends, as text. */
async function sentBy(results: string, init: RequestInit = {}, path = '/pets?b=2', steps = signature) {
  const { fetch, sent } = fakeFetch()
  const config = `
    baseUrl: https://api.example.com
    auth:
      type: signature
      steps: { ${steps} }
${results}`
  const client = await createClient(config, { fetch, clock: () => 1_000 })
  await client.fetch(path, init)
  const [call] = sent
  if (!call) throw new Error('nothing was sent')
  const body = call.init.body
  return {
    query: new URL(call.url).search.replace(/[\da-f]{64}/, 'HASH'),
    body: (typeof body === 'string' ? body : '').replace(/[\da-f]{64}/, 'HASH'),
    type: call.headers.get('content-type'),
  }
}

describe('the place of an entry', () => {
  test('in the query is that of the caller’s entry; new ones follow all, in the order of the file', async () => {
    const results = '      query: { sign: "${steps.signature}", time: "${time.s}" }'
    expect((await sentBy(results)).query).toBe('?b=2&sign=HASH&time=1')
    expect((await sentBy(results, {}, '/pets?sign=x&b=2&sign=y')).query).toBe('?sign=HASH&b=2&time=1')
    expect((await sentBy(results, {}, '/pets?time=x&b=2')).query).toBe('?time=1&b=2&sign=HASH')
    const three = `      query: { a: "\${time.s}", sign: "\${steps.signature}", time: "\${time.s}" }`
    expect((await sentBy(three, {}, '/pets?b=2')).query).toBe('?b=2&a=1&sign=HASH&time=1')
  })

  test('in a form', async () => {
    const results = '      form: { sign: "${steps.signature}", time: "${time.s}" }'
    const init = { method: 'POST', body: new URLSearchParams('a=1&time=x') }
    expect(await sentBy(results, init, '/pets')).toMatchObject({ body: 'a=1&sign=HASH&time=1' })
    expect(await sentBy(results, { method: 'POST' }, '/pets')).toMatchObject({
      body: 'sign=HASH&time=1',
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
    })
    expect((await sentBy(results, {}, '/pets')).query).toBe('?sign=HASH&time=1')
  })

  test('in JSON, whose other text stays', async () => {
    const results = '      json: { sign: "${steps.signature}", time: { number: "${time.s}" } }'
    const post = (body: string): RequestInit => ({ method: 'POST', body })
    const bodyOf = async (text: string): Promise<string> => (await sentBy(results, post(text), '/pets')).body
    expect(await bodyOf('{ "a": 1.0 }')).toBe('{ "a": 1.0 ,"sign":"HASH","time":1}')
    expect(await bodyOf('{}')).toBe('{"sign":"HASH","time":1}')
    expect(await bodyOf('{"sign":"x","a":{"sign":1}, "sign":2}')).toBe(
      '{"sign":"HASH","a":{"sign":1}, "time":1}',
    )
    expect(await bodyOf('{"a":"}]","sign":0,"c":["{",{"sign":2}]}')).toBe(
      '{"a":"}]","sign":"HASH","c":["{",{"sign":2}],"time":1}',
    )
    expect(await bodyOf('{"[":"\\"{","sign":0}')).toBe('{"[":"\\"{","sign":"HASH","time":1}')
    expect(await sentBy(results, { method: 'POST' }, '/pets')).toMatchObject({ type: 'application/json' })
  })
})

test.each([
  [
    'form',
    'form.sign needs a form body',
    { body: '{}', headers: { 'content-type': 'application/json' } },
    'body_not_form',
  ],
  ['json', 'json.sign needs a body that is a JSON object', { body: '[1]' }, 'body_not_json'],
  [
    'json',
    'json.sign needs a body that is a JSON object',
    { body: new URLSearchParams('a=1') },
    'body_not_json',
  ],
])('%s: any other body is refused: %s', async (place, message, init, code) => {
  const results = `      ${place}: { sign: "\${steps.signature}" }`
  const steps = 'signature: { hash: SHA-256, of: "${request.target}" }'
  const sending = sentBy(results, { method: 'POST', ...init } as RequestInit, '/pets', steps)
  await expect(sending).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
})

test.each([
  ['in a string', 'signature: { hash: SHA-256, of: "a${steps.body}" }', ['a{"b":"ü"}', 'a/pets', 'a']],
  ['as bytes', 'signature: { hash: SHA-256, of: "${steps.body}" }', ['{"b":"ü"}', '/pets', '']],
])(
  'a step keeps the bytes of the body if it has `ifEmpty` and `methods`: %s',
  async (_, signed, expected) => {
    const body = 'body: { of: "${request.body}", ifEmpty: "${request.path}", methods: [POST] }'
    const config = `
    baseUrl: https://api.example.com
    auth:
      type: signature
      steps: { ${body}, ${signed} }
      headers: { X-Signature: "\${steps.signature}" }`
    const { fetch, sent } = fakeFetch()
    const client = await createClient(config, { fetch })
    await client.fetch('/pets', { method: 'POST', body: '{"b":"ü"}' })
    await client.fetch('/pets', { method: 'POST' })
    await client.fetch('/pets')
    const hashes = expected.map((text) => createHash('sha256').update(text).digest('hex'))
    expect(sent.map(({ headers }) => headers.get('x-signature'))).toEqual(hashes)
  },
)
