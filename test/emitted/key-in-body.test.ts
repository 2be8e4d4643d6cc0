import { expect, test } from 'vitest'
import { createClient, fakeFetch, rejection } from '../support/emitted.ts'

/* `apiKey` with `addTo: body`: a path in a JSON object, or a parameter of a form. */

const config = (key: string): string => `
  baseUrl: https://api.example.com
  auth: { type: apiKey, key: ${JSON.stringify(key)}, addTo: body }`

type Init = Parameters<Awaited<ReturnType<typeof createClient>>['fetch']>[1]

const value = 'k"é&'

/** What is sent: the body as a string, and the content type; or the error's code. */
async function outcome(
  key: string,
  init: Init,
): Promise<readonly [body: string, type: string | null] | string> {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config(key), { fetch, credentials: { value } })
  const failed = await client.fetch('/pets', { method: 'POST', ...init }).then(
    () => undefined,
    (error) => error,
  )
  if (failed) {
    expect(sent).toEqual([])
    return `${failed.code}`
  }
  const [call] = sent
  const request = new Request(`${call?.url}`, { ...call?.init })
  return [await request.text(), request.headers.get('content-type')]
}

const json = { 'content-type': 'application/json' }

test.each([
  ['key', '{}', '{"key":"k\\"é&"}'],
  ['key', ' { "a" : 1.0 } ', ' { "a" : 1.0 ,"key":"k\\"é&"} '],
  ['key', '{"key" : {"x":1}, "b":2,"key":3}', '{"key" : "k\\"é&", "b":2}'],
  ['auth.key', '{"a":[1.50, 2]}', '{"a":[1.50, 2],"auth":{"key":"k\\"é&"}}'],
  [
    'auth.key',
    '{"auth" : { "id" : 1e3, "key":"old" },\n"b":"\\u00e9"}',
    '{"auth" : { "id" : 1e3, "key":"k\\"é&" },\n"b":"\\u00e9"}',
  ],
  ['auth.key', '{"auth":null}', '{"auth":{"key":"k\\"é&"}}'],
  ['auth.key', '{"auth":[{"key":1}]}', '{"auth":{"key":"k\\"é&"}}'],
  ['auth.key', '{"auth":{"a":1},"auth":{"b":2}}', '{"auth":{"b":2,"key":"k\\"é&"}}'],
  ['a.b.c', '{"a":{"b":{"c":0},"d":"}{"}}', '{"a":{"b":{"c":"k\\"é&"},"d":"}{"}}'],
  ['__proto__.key', '{}', '{"__proto__":{"key":"k\\"é&"}}'],
  ['a.0', '{"a":{"1":2}}', '{"a":{"1":2,"0":"k\\"é&"}}'],
])('%s in %s', async (key, body, sent) => {
  expect(await outcome(key, { headers: json, body })).toEqual([sent, 'application/json'])
})

test('a body without a content type gets none but what `fetch` adds', async () => {
  const sent = '{"a":1,"key":"k\\"é&"}'
  expect(await outcome('key', { body: '{"a":1}' })).toEqual([sent, 'text/plain;charset=UTF-8'])
  expect(await outcome('key', { body: new TextEncoder().encode('{"a":1}') })).toEqual([sent, null])
  const blob = new Blob(['{"a":1}'], { type: 'application/json' })
  expect(await outcome('key', { body: blob })).toEqual([sent, 'application/json'])
})

test.each([
  ['auth.key', 'a=%7e&b', 'a=%7e&b&auth.key=k%22%C3%A9%26'],
  ['key', 'key=1&a=2&key=3', 'key=k%22%C3%A9%26&a=2'],
  ['a b', '', 'a+b=k%22%C3%A9%26'],
])('%s in the form %s', async (key, body, sent) => {
  const type = 'application/x-www-form-urlencoded; charset=utf-8'
  expect(await outcome(key, { headers: { 'content-type': type }, body })).toEqual([sent, type])
})

test('a form of `URLSearchParams` keeps its type, and the caller’s object is not changed', async () => {
  const body = new URLSearchParams({ a: '1' })
  const type = 'application/x-www-form-urlencoded;charset=UTF-8'
  expect(await outcome('key', { body })).toEqual(['a=1&key=k%22%C3%A9%26', type])
  expect(`${body}`).toBe('a=1')
})

const form = new FormData()
form.set('a', '1')
test.each<readonly [string, Init]>([
  ['no body', {}],
  ['GET', { method: 'GET' }],
  ['a body of null', { body: null }],
  ['text', { body: 'a=1' }],
  ['a JSON array', { headers: json, body: '[]' }],
  ['JSON that is not an object', { headers: json, body: '1' }],
  ['an empty string as JSON', { headers: json, body: '' }],
  ['broken JSON', { headers: json, body: '{"a":' }],
  ['a form with files', { body: form }],
  ['a stream', { headers: json, body: new Blob(['{}']).stream(), duplex: 'half' } as Init],
])('%s is `body_not_form`, and nothing is sent', async (_, init) => {
  expect(await outcome('key', init)).toBe('body_not_form')
})

test('a key in a `Request`, and in a signed request', async () => {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config('auth.key'), { fetch, credentials: { value } })
  const request = (): Request =>
    new Request('https://api.example.com/a', { method: 'POST', body: '{}', headers: json })
  await client.fetch(request())
  const signed = await client.sign(request())
  const expected = '{"auth":{"key":"k\\"é&"}}'
  expect(new TextDecoder().decode(sent[0]?.init.body as Uint8Array)).toBe(expected)
  expect(await signed.text()).toBe(expected)
})

/** A client whose first response redirects, and the bodies that it sends. */
async function redirected(status: number, location: string) {
  const { fetch, sent } = fakeFetch((url) =>
    url.endsWith('/first') ? new Response(null, { status, headers: { location } }) : new Response(),
  )
  const client = await createClient(config('key'), { fetch, credentials: { value: 'k' } })
  const body = '{"a":1}'
  const call = client.fetch('/first', { method: 'POST', headers: json, body })
  return { call, bodies: () => sent.map(({ url, init }) => [new URL(url).host, init.body]) }
}

test('a redirect within the API’s hosts gets it again, and one elsewhere the caller’s own body', async () => {
  const within = await redirected(307, '/second')
  await within.call
  const own = '{"a":1,"key":"k"}'
  expect(within.bodies()).toEqual([
    ['api.example.com', own],
    ['api.example.com', own],
  ])
  const elsewhere = await redirected(308, 'https://other.example/second')
  await elsewhere.call
  expect(elsewhere.bodies()).toEqual([
    ['api.example.com', own],
    ['other.example', '{"a":1}'],
  ])
})

test('a redirect within the API’s hosts that drops the body is `body_not_form`; one elsewhere is followed', async () => {
  const within = await redirected(303, '/second')
  expect(await rejection(within.call)).toMatchObject({ code: 'body_not_form' })
  const elsewhere = await redirected(303, 'https://other.example/second')
  await elsewhere.call
  expect(elsewhere.bodies().at(-1)).toEqual(['other.example', null])
})

test('in a browser, a redirect is `host_not_allowed`', async () => {
  const opaque = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })
  const client = await createClient(config('key'), { fetch: async () => opaque, credentials: { value: 'k' } })
  const call = client.fetch('/a', { method: 'POST', headers: json, body: '{}' })
  expect(await rejection(call)).toMatchObject({ code: 'host_not_allowed' })
})
