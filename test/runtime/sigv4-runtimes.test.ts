import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { bundleScript, closeBrowser, runtimes } from '../support/runtimes.ts'
import { verifySigV4 } from './sigv4-support.ts'

const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

/** Signs and sends in a runtime, and returns the server's responses. */
const scenario = `
import { pathEncodedTwice, sigV4Scopes, pathEncodedOnce } from './sigv4.ts'
import { setSessionToken, signInHeader } from './sigv4-header.ts'
import { payloadHash, setPayloadHash, unsignedPayload } from './sigv4-payload.ts'
import { signInQuery } from './sigv4-query.ts'

const s3Scopes = sigV4Scopes('s3')

function request(url, { headers: given, ...init } = {}) {
  const headers = new Headers(given)
  return { url: new URL(url), headers, init: { ...init, headers } }
}

function s3(secretKey, now = Date.now(), scopes = s3Scopes) {
  const accessKey = 'AKIAIOSFODNN7EXAMPLE'
  const scope = scopes({ secretKey, region: 'us-east-1', now })
  return { accessKey, canonicalPath: pathEncodedOnce, scope }
}

async function example(secretKey) {
  const range = request('https://examplebucket.s3.amazonaws.com/test.txt', { headers: { range: 'bytes=0-9' } })
  const hash = setPayloadHash(range, await payloadHash(range))
  await signInHeader(range, hash, s3(secretKey, Date.UTC(2013, 4, 24)))
  return range.headers.get('authorization')
}

async function send({ url, init }) {
  const response = await fetch(url.href, init)
  return response.text()
}

function form() {
  const data = new FormData()
  data.append('näme', 'a\\nb')
  data.append('file', new Blob([new Uint8Array([0, 255])], { type: 'image/x' }), 'ü.x')
  return data
}

const calls = {
  async form(base, secretKey) {
    const put = request(base + '/b ü/(1)!*/%2F%41/\\u{1f600}?z=1&a+b=c+d&a=2&a=1&empty&%2a=~', {
      method: 'put',
      body: form(),
      headers: { 'x-amz-meta-note': 'a   b', Host: 'other.example' },
    })
    await signInHeader(put, setPayloadHash(put, await payloadHash(put)), s3(secretKey))
    return send(put)
  },
  async text(base, secretKey) {
    const post = request(base + '//stage/%7Bid%7D/b c?q=%20', { method: 'POST', body: 'Grüße' })
    setSessionToken(post, 'token+/=')
    const hash = await payloadHash(post)
    await signInHeader(post, hash, { ...s3(secretKey, Date.now(), sigV4Scopes('execute-api')), canonicalPath: pathEncodedTwice })
    return send(post)
  },
  async parameters(base, secretKey) {
    const post = request(base + '/', { method: 'POST', body: new URLSearchParams({ Action: 'ListUsers' }) })
    const hash = await payloadHash(post)
    await signInHeader(post, hash, { ...s3(secretKey, Date.now(), sigV4Scopes('iam')), canonicalPath: pathEncodedTwice })
    return send(post)
  },
  async presigned(base, secretKey) {
    const get = request(base + '/bucket/a b?response-content-type=text/plain')
    const parameters = [['X-Amz-Expires', '900'], ['X-Amz-Security-Token', 'token+/=']]
    await signInQuery(get, await unsignedPayload(get), s3(secretKey), parameters, new Set())
    return send(request(get.url))
  },
  async unsigned(base, secretKey) {
    const put = request(base + '/bucket/key', { method: 'PUT', body: new Blob(['abc']) })
    await signInHeader(put, setPayloadHash(put, await unsignedPayload(put)), s3(secretKey))
    return send(put)
  },
}

export async function main({ base, secretKey }) {
  const answers = { example: await example(secretKey) }
  for (const [name, call] of Object.entries(calls)) answers[name] = await call(base, secretKey)
  return answers
}
`

let server: Server
let base: string
let script: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': `${request.headers['access-control-request-headers'] ?? '*'}`,
      'access-control-allow-methods': '*',
    })
    const { method = '', url: target = '', headers } = request
    const received = { method, target, headers, body: await buffer(request) }
    response.end(verifySigV4(received, secretKey) ?? 'verified')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = new URL('../../templates/runtime/signing/', import.meta.url)
  // The bundler resolves imports with file URLs.
  script = await bundleScript(scenario.replaceAll("'./", `'${folder.href}`), {})
})

afterAll(async () => {
  await closeBrowser()
  server.close()
  server.closeAllConnections()
})

describe.each(runtimes)('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })('sends what it signed', async () => {
    expect(await runtime.run(script, { base, secretKey })).toEqual({
      example: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41`,
      form: 'verified',
      text: 'verified',
      parameters: 'verified',
      presigned: 'verified',
      unsigned: 'verified',
    })
  })
})

test('the server really checks: it refuses what was changed', async () => {
  const { headers } = new Request('https://a')
  expect(
    verifySigV4({ method: 'GET', target: '/', headers: Object.fromEntries(headers), body: Buffer.of() }, 'a'),
  ).toMatch(/another signature/)
})
