import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyBytes, readBody } from '../../templates/runtime/signing/body-bytes.ts'
import { outgoing } from './sigv4-support.ts'

let server: Server
let url: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString('base64')
    response.end(JSON.stringify({ type: request.headers['content-type'] ?? null, body }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

async function send(init: RequestInit): Promise<{ readonly type: string | null; readonly body: string }> {
  return (await (await fetch(url, init)).json()) as { type: string | null; body: string }
}

function form(): FormData {
  const data = new FormData()
  data.append('näme', 'a\nb')
  data.append('file', new Blob(['<p>'], { type: 'text/html' }), 'ü.html')
  return data
}

const bytes = Uint8Array.of(0, 1, 2, 250, 251, 252, 253)

const bodies: Readonly<Record<string, () => NonNullable<RequestInit['body']>>> = {
  'a string': () => 'Grüße 😀',
  'a lone surrogate': () => 'a\ud800b',
  'an empty string': () => '',
  'parameters of a form': () => new URLSearchParams({ 'a b': 'ü+&' }),
  'an ArrayBuffer': () => bytes.buffer.slice(1, 5),
  bytes: () => bytes,
  'a part of a buffer': () => bytes.subarray(2, 5),
  'a view of another type': () => new DataView(bytes.buffer, 1, 3),
  '16-bit numbers': () => new Uint16Array(bytes.buffer.slice(0, 4)),
  'a Node buffer': () => Buffer.from('abc'),
  'a Blob without a type': () => new Blob(['a', bytes]),
  'a Blob with a type': () => new Blob(['a'], { type: 'image/x' }),
  'an empty Blob': () => new Blob([]),
}

describe.each(Object.entries(bodies))('%s', (_, body) => {
  test('is sent with the same bytes and content type as by fetch itself', async () => {
    const alone = await send({ method: 'POST', body: body() })
    const request = outgoing({ url, method: 'POST', body: body() })
    const fixed = await bodyBytes(request)
    expect({
      type: request.headers.get('content-type'),
      body: Buffer.from(fixed).toString('base64'),
    }).toEqual(alone)
    expect(await send(request.init)).toEqual(alone)
  })

  test('keeps the content type of the caller', async () => {
    const request = outgoing({ url, method: 'POST', body: body(), headers: { 'content-type': 'x/y' } })
    await bodyBytes(request)
    expect(request.headers.get('content-type')).toBe('x/y')
  })
})

test('a form is sent as the bytes that were read, with the same boundary', async () => {
  const request = outgoing({ url, method: 'POST', body: form() })
  const fixed = await bodyBytes(request)
  const sent = await send(request.init)
  expect(sent).toEqual({
    type: request.headers.get('content-type'),
    body: Buffer.from(fixed).toString('base64'),
  })
  expect(sent.type).toMatch(/^multipart\/form-data; boundary=/)
  const read = await new Response(Buffer.from(sent.body, 'base64'), {
    headers: { 'content-type': `${sent.type}` },
  }).formData()
  expect(read.get('näme')).toBe('a\r\nb')
  expect(await (read.get('file') as File).text()).toBe('<p>')
})

test('bytes are not copied', async () => {
  expect(await readBody(outgoing({ url, method: 'POST', body: bytes }))).toBe(bytes)
  const buffer = new ArrayBuffer(3)
  expect(((await readBody(outgoing({ url, method: 'POST', body: buffer }))) as Uint8Array).buffer).toBe(
    buffer,
  )
})

test('no body adds no body and no content type', async () => {
  for (const body of [null, undefined]) {
    const request = outgoing({ url })
    Object.assign(request.init, { body })
    expect(await bodyBytes(request)).toHaveLength(0)
    expect(request.init.body).toBe(body)
    expect(request.headers.has('content-type')).toBe(false)
  }
})

test('a stream is refused, and not read', async () => {
  const stream = new Response('abc').body
  const request = outgoing({ url, method: 'POST', body: stream })
  await expect(bodyBytes(request)).rejects.toMatchObject({ code: 'body_not_replayable' })
  expect(stream?.locked).toBe(false)
  const iterable = (async function* () {
    yield 'abc'
  })()
  Object.assign(request.init, { body: iterable })
  await expect(bodyBytes(request)).rejects.toMatchObject({ code: 'body_not_replayable' })
  expect((await iterable.next()).value).toBe('abc')
})

test('a stream that cannot be iterated is refused too', async () => {
  const request = outgoing({ url, method: 'POST' })
  Object.assign(request.init, { body: { getReader: () => undefined } })
  await expect(bodyBytes(request)).rejects.toMatchObject({ code: 'body_not_replayable' })
})
