import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rejection } from '../support/emitted.ts'
import { type ApiCall, type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import { clientsOf, type OAuthClient, type OAuthClientError, type OAuthOptions } from './clients.ts'

let server: OAuthServer
let create: (options?: OAuthOptions) => OAuthClient

beforeAll(async () => {
  server = await startOAuthServer()
  create = await clientsOf(server)
})

afterAll(() => server.stop())
beforeEach(() => server.reset())

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
const text = 'naïve café ☕ '.repeat(50)

/** Bodies, and the bytes that the server receives. */
const bodies: Readonly<Record<string, readonly [body: () => BodyInit, bytes: Uint8Array]>> = {
  text: [() => text, Buffer.from(text)],
  'an empty string': [() => '', Buffer.from('')],
  URLSearchParams: [() => new URLSearchParams({ a: '1', b: 'ü &' }), Buffer.from('a=1&b=%C3%BC+%26')],
  bytes: [() => bytes, bytes],
  'a part of a buffer': [() => bytes.subarray(100, 5000), bytes.subarray(100, 5000)],
  'an ArrayBuffer': [() => bytes.slice().buffer, bytes],
  'a DataView': [() => new DataView(bytes.buffer, 10, 100), bytes.subarray(10, 110)],
  'a Blob': [
    () => new Blob([text, bytes], { type: 'text/x-test' }),
    Buffer.concat([Buffer.from(text), bytes]),
  ],
}

/** A client whose first call is refused. */
function refusedClient(): OAuthClient {
  const grant = server.grant()
  const tokens = grant.tokens()
  grant.expire()
  return create({ tokens })
}

async function expectWhole(response: Response, expected: Uint8Array): Promise<void> {
  const hash = createHash('sha256').update(expected).digest('hex')
  expect(await response.json()).toEqual({ hash, length: expected.length })
  const [refused, answered, ...more] = server.apiCalls
  expect([refused?.status, answered?.status, more]).toEqual([401, 200, []])
  expect(refused?.body).toEqual(Buffer.from(expected))
  expect(answered?.headers['content-type']).toBe(refused?.headers['content-type'])
}

for (const [name, [body, expected]] of Object.entries(bodies)) {
  test(`${name} is sent again in full`, async () => {
    await expectWhole(await refusedClient().fetch('/body', { method: 'POST', body: body() }), expected)
  })

  test(`${name} in a Request is sent again in full`, async () => {
    const request = new Request(`${server.origin}/body`, { method: 'PUT', body: body() })
    await expectWhole(await refusedClient().fetch(request), expected)
    expect(server.apiCalls.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
  })
}

test('a stream in a Request is sent again in full', async () => {
  const init = { method: 'POST', body: new Blob([bytes]).stream(), duplex: 'half' }
  const request = new Request(`${server.origin}/body`, init as RequestInit)
  await expectWhole(await refusedClient().fetch(request), bytes)
})

function formOf({ headers, body }: ApiCall): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': `${headers['content-type']}` },
  }).formData()
}

test.each(['given', 'in a Request'])('FormData %s is sent again in full', async (way) => {
  const form = new FormData()
  form.append('name', 'ü')
  form.append('file', new Blob([bytes], { type: 'image/png' }), 'a.png')
  const client = refusedClient()
  const init = { method: 'POST', body: form }
  const response = await (way === 'given'
    ? client.fetch('/body', init)
    : client.fetch(new Request(`${server.origin}/body`, init)))
  expect(response.status).toBe(200)
  expect(server.apiCalls.map(({ status }) => status)).toEqual([401, 200])
  for (const call of server.apiCalls) {
    const arrived = await formOf(call)
    const file = arrived.get('file') as File
    expect([arrived.get('name'), file.name, file.type]).toEqual(['ü', 'a.png', 'image/png'])
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  }
})

test('a request without a body is sent again with the same headers and query', async () => {
  const client = refusedClient()
  await client.fetch('/ok?a=1', { headers: { 'X-One': '1' }, query: { b: [2, 3] } })
  const [refused, answered] = server.apiCalls
  const { authorization: first, ...headers } = refused?.headers ?? {}
  const { authorization: second, ...again } = answered?.headers ?? {}
  expect(again).toEqual(headers)
  expect(again['x-one']).toBe('1')
  expect(second).not.toBe(first)
})

const streams: Readonly<Record<string, () => unknown>> = {
  'a stream': () => new Blob([bytes]).stream(),
  'an async iterable': async function* () {
    yield bytes
  },
}

test.each(Object.entries(streams))(
  '%s is `body_not_replayable`, with the response unread',
  async (_, body) => {
    const client = refusedClient()
    const init = { method: 'POST', body: body(), duplex: 'half' }
    const error: OAuthClientError = await rejection(client.fetch('/body', init as RequestInit))
    expect(error.code).toBe('body_not_replayable')
    expect([error.response?.status, error.response?.bodyUsed]).toEqual([401, false])
    expect(await error.response?.json()).toEqual({ error: 'invalid_token' })
    expect(server.apiCalls).toHaveLength(1)
  },
)

test.each(Object.entries(streams))('%s is sent once if the token is accepted', async (_, body) => {
  const client = create({ tokens: server.grant().tokens() })
  const init = { method: 'POST', body: body(), duplex: 'half' }
  const response = await client.fetch('/body', init as RequestInit)
  expect(await response.json()).toMatchObject({ length: bytes.length })
})

test('after a stream was refused, the next request has a valid token', async () => {
  const client = refusedClient()
  const init = { method: 'POST', body: new Blob([bytes]).stream(), duplex: 'half' }
  await rejection(client.fetch('/body', init as RequestInit))
  expect((await client.fetch('/ok')).status).toBe(200)
  expect(server.tokenCalls).toHaveLength(1)
})
