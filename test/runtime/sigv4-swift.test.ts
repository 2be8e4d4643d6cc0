import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import {
  pathEncodedOnce,
  type SigV4ScopeInputs,
  type SigV4Signer,
  sigV4Scopes,
} from '../../templates/runtime/signing/sigv4.ts'
import { signInHeader } from '../../templates/runtime/signing/sigv4-header.ts'
import {
  payloadHash,
  setPayloadHash,
  unsignedPayload,
} from '../../templates/runtime/signing/sigv4-payload.ts'
import { signInQuery } from '../../templates/runtime/signing/sigv4-query.ts'
import { testWith } from '../support/external.ts'
import { type Swift, startSwift, swiftPrograms } from '../support/swift.ts'
import { engines, outgoing, type TestRequest, useEngine } from './sigv4-support.ts'

const testSwift = testWith(swiftPrograms)
const isThere = Object.values(swiftPrograms).every(Boolean)

let swift: Swift

beforeAll(async () => {
  if (isThere) swift = await startSwift()
})

afterAll(() => swift?.stop())

const scopes = sigV4Scopes('s3')

function signer(some: Partial<SigV4ScopeInputs> = {}): SigV4Signer {
  const { accessKey, secretKey, region } = swift
  const scope = scopes({ secretKey, region, now: Date.now(), ...some })
  return { accessKey, canonicalPath: pathEncodedOnce, scope }
}

/** A request for a path of the server. */
function request(path: string, init: Omit<TestRequest, 'url'> = {}): OutgoingRequest {
  return outgoing({ url: `${swift.origin}${path}`, ...init })
}

async function send({ url, init }: OutgoingRequest): Promise<Response> {
  return fetch(url.href, init)
}

/** Signs in the header and sends. */
async function call(
  path: string,
  init?: Omit<TestRequest, 'url'>,
  some?: Partial<SigV4ScopeInputs>,
): Promise<Response> {
  const one = request(path, init)
  await signInHeader(one, setPayloadHash(one, await payloadHash(one)), signer(some))
  return send(one)
}

/** What anyone can send: a URL, and the headers it was signed with. */
async function presign(
  path: string,
  init?: Omit<TestRequest, 'url'>,
  some?: Partial<SigV4ScopeInputs>,
): Promise<string> {
  const one = request(path, init)
  await signInQuery(one, await unsignedPayload(one), signer(some), [['X-Amz-Expires', '60']])
  return one.url.href
}

const names = [
  'plain.txt',
  'a b+c.txt',
  'ünïcödé/😀',
  '!*\'();:@&=+$,[]{}|^`"<>#?\\%',
  'a//b/./c/..d',
  '100%25',
  ' lead and trail ',
  '~tilde-_.',
]

/** An object's path as written by callers: each segment with `encodeURIComponent`. */
function pathOf(name: string): string {
  return `/bucket/${name.split('/').map(encodeURIComponent).join('/')}`
}

/** The names in Swift's XML. */
function keysOf(xml: string): string[] {
  return Array.from(xml.matchAll(/<Key>(.*?)<\/Key>/g), ([, key = '']) =>
    decodeURIComponent(key.replace(/\+/g, ' ')),
  )
}

describe.each(engines)('Swift as an S3 server, by $engine', ({ builtin }) => {
  useEngine(builtin)

  testSwift('a bucket is created', async () => {
    const response = await call('/bucket', { method: 'PUT' })
    expect([200, 409]).toContain(response.status)
  })

  for (const name of names) {
    // A URL removes segments of dots.
    const path = () => pathOf(name.replaceAll('/./', '/.%20/'))

    testSwift(`an object is put, read, and deleted: ${name}`, async () => {
      const body = `content of ${name}`
      const put = await call(path(), { method: 'PUT', body, headers: { 'x-amz-meta-note': 'a   b' } })
      expect([put.status, await put.text()]).toEqual([200, ''])
      const get = await call(`${path()}?response-content-type=text/x-a%2Bb`)
      expect([get.status, await get.text()]).toEqual([200, body])
      expect(get.headers.get('x-amz-meta-note')).toBe('a   b')
      expect((await call(path(), { method: 'delete' })).status).toBe(204)
    })

    testSwift(`a URL lets others put and read an object: ${name}`, async () => {
      const put = await fetch(await presign(path(), { method: 'PUT' }), { method: 'PUT', body: 'by others' })
      expect([put.status, await put.text()]).toEqual([200, ''])
      const get = await fetch(await presign(path()))
      expect([get.status, await get.text()]).toEqual([200, 'by others'])
    })
  }

  testSwift('objects are listed, with unusual parameters', async () => {
    const list = await call(
      '/bucket?list-type=2&encoding-type=url&max-keys=1000&prefix=a+b%2bc&start-after=a&fetch-owner',
    )
    expect(list.status).toBe(200)
    expect(keysOf(await list.text())).toEqual(['a b+c.txt'])
    const flag = await call('/bucket?location')
    expect([flag.status, await flag.text()]).toEqual([200, expect.stringContaining(swift.region)])
  })

  testSwift('bodies of all kinds arrive as signed', async () => {
    const form = new FormData()
    form.append('a', new Blob(['b'], { type: 'text/x' }), 'ü')
    const bodies = ['ü', new URLSearchParams({ a: 'b c' }), Uint8Array.of(1, 2), new Blob(['c']), form]
    for (const body of bodies) {
      const put = await call('/bucket/body', { method: 'PUT', body })
      expect([put.status, await put.text()]).toEqual([200, ''])
    }
    const get = await call('/bucket/body')
    expect(get.headers.get('content-type')).toMatch(/^multipart\/form-data; *boundary=/)
    expect(((await get.formData()).get('a') as File).name).toBe('ü')
  })

  // issue 12, B1
  testSwift('header values beyond ASCII are signed as the bytes that are sent', async () => {
    for (const value of ['é', 'naïve  café', Buffer.from('é € 😀').toString('latin1')]) {
      const headers = { 'x-amz-meta-a': value }
      const put = await call('/bucket/latin', { method: 'PUT', body: 'a', headers })
      expect([value, put.status, await put.text()]).toEqual([value, 200, ''])
      const url = await presign('/bucket/latin', { method: 'PUT', headers })
      const other = await fetch(url, { method: 'PUT', body: 'b', headers })
      expect([value, other.status, await other.text()]).toEqual([value, 200, ''])
    }
  })

  // issue 12, B2
  testSwift('a content type that the platform adds is signed with an unsigned payload', async () => {
    const form = new FormData()
    form.append('a', 'b')
    const bodies = ['ü', new URLSearchParams({ a: 'b c' }), new Blob(['c'], { type: 'text/x-pets' }), form]
    for (const body of bodies) {
      const one = request('/bucket/typed', { method: 'PUT', body })
      await signInHeader(one, setPayloadHash(one, await unsignedPayload(one)), signer())
      expect(one.headers.get('authorization')).toMatch(/SignedHeaders=content-type;/)
      const put = await send(one)
      expect([put.status, await put.text()]).toEqual([200, ''])
      const get = await call('/bucket/typed')
      expect(get.headers.get('content-type')).toBe(one.headers.get('content-type'))
    }
    const get = await call('/bucket/typed')
    expect((await get.formData()).get('a')).toBe('b')
  })

  testSwift('a stream is sent if its payload is not signed', async () => {
    const one = request('/bucket/stream', { method: 'PUT', body: new Response('streamed').body })
    Object.assign(one.init, { duplex: 'half' })
    await signInHeader(one, setPayloadHash(one, await unsignedPayload(one)), signer())
    const put = await send(one)
    expect([put.status, await put.text()]).toEqual([200, ''])
    expect(await (await call('/bucket/stream')).text()).toBe('streamed')
  })

  testSwift('a URL with the hash of its payload accepts no other payload', async () => {
    const one = request('/bucket/hashed', { method: 'PUT', body: 'right' })
    const hash = setPayloadHash(one, await payloadHash(one))
    await signInQuery(one, hash, signer(), [['X-Amz-Expires', '60']])
    expect((await fetch(one.url, { ...one.init, body: 'wrong' })).status).toBe(400)
    expect((await fetch(one.url, one.init)).status).toBe(200)
  })

  testSwift('wrong signatures are refused', async () => {
    expect((await call('/bucket', {}, { secretKey: 'other' })).status).toBe(403)
    expect((await call('/bucket', {}, { now: Date.now() - 3_600_000 })).status).toBe(403)
    expect((await fetch(await presign('/bucket', {}, { now: Date.now() - 61_000 }))).status).toBe(403)
    expect((await fetch((await presign('/bucket/a')).replace('/bucket/a', '/bucket/b'))).status).toBe(403)
  })
})

testSwift(
  'an escaped slash is a slash for Swift and S3, so keys with slashes are written with slashes',
  async () => {
    expect((await call('/bucket/a%2Fb', { method: 'PUT', body: 'a' })).status).toBe(403)
    expect((await call('/bucket/a/b', { method: 'PUT', body: 'a' })).status).toBe(200)
  },
)
