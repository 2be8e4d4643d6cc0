import { generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createClient, fakeFetch, rejection } from '../support/emitted.ts'

/** The request that a client of a signature sends, or would send. */
async function sentBy(auth: string, options: object = {}, path = '/pets', init: RequestInit = {}) {
  const { fetch, sent } = fakeFetch()
  const config = `
    baseUrl: https://api.example.com
    auth:
      type: signature
${auth}`
  const client = await createClient(config, { fetch, clock: () => 1_000, env: { SECRET: 'k' }, ...options })
  await client.fetch(path, init)
  const [call] = sent
  if (!call) throw new Error('nothing was sent')
  return { url: new URL(call.url), headers: Object.fromEntries(call.headers), body: call.init.body }
}

const mac = 'mac: { hmac: SHA-256, key: "${env.SECRET}", of: x }'

describe('a header that contains a step', () => {
  test.each([
    ['with a secret', '${env.ID}', { env: { SECRET: 'k', ID: 'id\nX: secret' } }, 'invalid_credential'],
    [
      'with a secret, through another step',
      '${steps.id}',
      { env: { SECRET: 'k', ID: 'id\n' } },
      'invalid_credential',
    ],
    ['with a nonce', '${nonce}', { nonce: () => 'a\nb' }, 'invalid_variable'],
    ['with a parameter', '${request.query.a}', {}, 'invalid_variable'],
    ['with what no header can contain', '✓ ${time.s}', {}, 'invalid_variable'],
  ])('%s is checked', async (_, of, options, code) => {
    const id = of === '${steps.id}' ? 'id: { of: "${env.ID}" }, ' : ''
    const auth = `      steps: { ${id}head: { of: "v1 ${of}" }, ${mac} }
      headers: { Authorization: "\${steps.head} \${steps.mac}" }`
    const error = await rejection(sentBy(auth, options, '/pets?a=%0A'))
    expect(error).toMatchObject({ code, message: 'headers.Authorization has a forbidden character.' })
  })

  test('is not checked if the step is encoded', async () => {
    const auth = `      steps: { head: { of: "\${env.ID}", encoding: base64url }, ${mac} }
      headers: { Authorization: "\${steps.head} \${steps.mac}" }`
    const { headers } = await sentBy(auth, { env: { SECRET: 'k', ID: 'ä\n' } })
    expect(headers['authorization']).toMatch(/^w6QK [\da-f]{64}$/)
  })
})

test('an empty value without references is sent, and one with references is not', async () => {
  const auth = `      steps: { ${mac}, none: { of: "\${request.query.none}" } }
      query: { empty: "", left: "\${steps.none}", right: "\${request.headers.x-none}", mac: "\${steps.mac}" }
      headers: { X-Left: "\${steps.none}" }`
  const { url, headers } = await sentBy(auth)
  expect(url.search).toMatch(/^\?empty=&mac=[\da-f]{64}$/)
  expect(headers).toEqual({})
})

test('an entry with an absent optional reference is left out, in JSON too', async () => {
  const entry = 'a${env.ID?}'
  const auth = (id: string) => `      steps: { ${mac} }
      json: { x: "${id}", y: { z: "${id}" }, mac: "\${steps.mac}" }
      headers: { X-Id: "${id}" }`
  const post = { method: 'POST' }
  const absent = await sentBy(auth(entry), {}, '/', post)
  expect(absent.body).toMatch(/^\{"y":\{\},"mac":"[\da-f]{64}"\}$/)
  expect(absent.headers['x-id']).toBeUndefined()
  const present = await sentBy(auth(entry), { env: { SECRET: 'k', ID: 'b' } }, '/', post)
  expect(present.body).toMatch(/^\{"x":"ab","y":\{"z":"ab"\},"mac":"[\da-f]{64}"\}$/)
  expect(present.headers['x-id']).toBe('ab')
})

test('the case of a value that has to be read first', async () => {
  const auth = `      steps: { type: { of: "\${request.mediaType}", case: upper }, sum: { hash: MD5, of: x, case: upper } }
      headers: { X-Type: "\${steps.type}", X-Sum: "\${steps.sum}" }`
  const { headers } = await sentBy(auth, {}, '/', { method: 'POST', body: 'x' })
  expect(headers).toMatchObject({ 'x-type': 'TEXT/PLAIN', 'x-sum': '9DD4E461268C8034F5C8564E155C67A6' })
})

describe('a step for some methods', () => {
  const auth = (ifEmpty: string) => `      steps:
        body: { hash: MD5, of: "\${request.body}", methods: [POST], ifEmpty: "${ifEmpty}" }
        ${mac}
      headers: { X-Body: "<\${steps.body}>", X-Mac: "\${steps.mac}" }`

  test.each(['', 'none'])('leaves the body of another untouched: %j', async (ifEmpty) => {
    const body = new Response('x').body
    const sent = await sentBy(auth(ifEmpty), {}, '/', { method: 'PUT', body, duplex: 'half' } as RequestInit)
    expect(sent.body).toBe(body)
    expect(sent.headers['x-body']).toBe('<>')
  })

  test.each(['', 'none'])('has another result for an empty input: %j', async (ifEmpty) => {
    const post = async (body?: string) =>
      (await sentBy(auth(ifEmpty), {}, '/', { method: 'POST', ...(body && { body }) })).headers['x-body']
    expect(await post()).toBe(`<${ifEmpty}>`)
    expect(await post('x')).toBe('<9dd4e461268c8034f5c8564e155c67a6>')
  })
})

test('parameters that are added are skipped like the others', async () => {
  const add = '{ a: "", b: "${env.ID}", c: x }'
  const auth = (more: string) => `      steps:
        text: { paramsOf: [query], add: ${add}${more} }
        sum: { hash: MD5, of: "\${steps.text}" }
      headers: { X-Text: "\${steps.text}", X-Sum: "\${steps.sum}" }`
  const textOf = async (more: string) =>
    (await sentBy(auth(more), { env: { ID: 'i' } }, '/?d=1&c=2&e=')).headers['x-text']
  expect(await textOf('')).toBe('a=&b=i&c=2&c=x&d=1&e=')
  expect(await textOf(', skip: [c]')).toBe('a=&b=i&d=1&e=')
  expect(await textOf(', skip: [b, c], skipEmpty: true')).toBe('d=1')
  expect(await textOf(', skipEmpty: true, sort: none')).toBe('d=1&c=2&b=i&c=x')
})

test('steps with the same headers see those that are added in between', async () => {
  const list = 'headersOf: ["x-*"], join: ","'
  const auth = `      steps:
        before: { ${list} }
        sum: { hash: MD5, of: "\${steps.before}" }
        after: { ${list} }
        mac: { hash: MD5, of: "\${steps.after}" }
      headers: { X-Sum: "\${steps.sum}", Mac: "\${steps.mac}", After: "\${steps.after}", Before: "\${steps.before}" }`
  const { headers } = await sentBy(auth, {}, '/', { headers: { 'x-b': ' 1  2 ', 'x-a': '3' } })
  expect(headers['before']).toBe('x-a:3,x-b:1 2')
  expect(headers['after']).toMatch(/^x-a:3,x-b:1 2,x-sum:[\da-f]{32}$/)
})

test.each(['rsa', 'pss', 'my-key', '1', 'a_b', 'request', 'signer'])(
  'a step that signs may have any name: %s',
  async (name) => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const auth = `      steps: { "${name}": { sign: Ed25519, key: "\${env.KEY}", of: x }, other: { sign: RSA-SHA1, key: "\${env.RSA}", of: x } }
      headers: { X-A: "\${steps.${name}}", X-B: "\${steps.other}" }`
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    const env = { KEY: pem, RSA: rsa.export({ type: 'pkcs8', format: 'pem' }).toString() }
    const { headers } = await sentBy(auth, { env })
    const signature = Buffer.from(headers['x-a'] ?? '', 'base64')
    expect(verify(null, Buffer.from('x'), publicKey, signature)).toBe(true)
  },
)

test('a time that is used several times is written once', async () => {
  const auth = `      timeZone: "+08:00"
      expiresIn: 90s
      steps:
        text: { of: "\${time.s} \${time.date} \${time.hh} \${expires.date}T\${expires.mm}:\${expires.ss} \${expires.s}" }
        sum: { hash: MD5, of: "\${steps.text}" }
      headers: { X-Text: "\${steps.text}", X-Sum: "\${steps.sum}", X-Again: "\${time.s} \${time.date} \${expires.s}" }`
  const { headers } = await sentBy(auth)
  expect(headers['x-text']).toBe('1 1970-01-01 08 1970-01-01T01:31 91')
  expect(headers['x-again']).toBe('1 1970-01-01 91')
})
