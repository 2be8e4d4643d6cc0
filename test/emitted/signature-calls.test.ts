import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createClient, fakeFetch } from '../support/emitted.ts'

/* Calls of one client: redirects, parallel calls, and clocks that go back. */

const auth = `
    baseUrl: https://api.example.com
    allowedHosts: [other.example.com]
    auth:
      type: signature
      nonce: increasing
      steps: { sign: { hash: SHA-256, of: "\${request.method}\${request.target}\${nonce}\${request.body}" } }`
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

test('each redirect is signed again from the caller’s request, with a new time and nonce', async () => {
  let now = 1_000
  const locations = [
    // Servers repeat the query of the request, with our entries in it.
    (url: string) => url.replace('/a?', '/b?'),
    (url: string) => `${new URL(url).search}&more=1`,
    () => 'https://other.example.com/c?own=2',
    () => 'https://elsewhere.example/d?own=3',
  ]
  const { fetch, sent } = fakeFetch((url) => {
    now += 1_000
    const location = locations[sent.length - 1]?.(url)
    return location ? new Response(null, { status: 307, headers: { location } }) : new Response()
  })
  const client = await createClient(
    `${auth}
      query: { time: "\${time.s}", nonce: "\${nonce}", sign: "\${steps.sign}" }
      headers: { X-Nonce: "\${nonce}" }`,
    { fetch, clock: () => now },
  )
  await client.fetch('/a?own=1&time=0', { method: 'POST', body: 'text' })
  const signed = (method: string, target: string, time: number, path = target): string => {
    const query = `time=${time}&nonce=${time}000000`
    const [start = '', own = ''] = target.split('?')
    const whole = `${start}?${own.replace('time=0', `time=${time}`)}${own.includes('time') ? '' : `&time=${time}`}&nonce=${time}000000`
    expect(whole).toContain(query.split('&')[0])
    return `${path.replace(/\?.*/, '')}${whole.slice(start.length)}&sign=${hash(`${method}${whole}${time}000000text`)}`
  }
  expect(sent.map(({ url }) => url)).toEqual([
    signed('POST', '/a?own=1&time=0', 1, 'https://api.example.com/a'),
    signed('POST', '/b?own=1', 2, 'https://api.example.com/b'),
    signed('POST', '/b?own=1&more=1', 3, 'https://api.example.com/b'),
    signed('POST', '/c?own=2', 4, 'https://other.example.com/c'),
    'https://elsewhere.example/d?own=3',
  ])
  expect(sent.map(({ headers }) => headers.get('x-nonce'))).toEqual([
    '1000000',
    '2000000',
    '3000000',
    '4000000',
    null,
  ])
})

test('a redirect that becomes a GET drops the body, and its entries go into the query', async () => {
  const { fetch, sent } = fakeFetch(() =>
    sent.length === 1 ? new Response(null, { status: 303, headers: { location: '/done' } }) : new Response(),
  )
  const client = await createClient(`${auth}\n      form: { nonce: "\${nonce}", sign: "\${steps.sign}" }`, {
    fetch,
    clock: () => 1_000,
  })
  await client.fetch('/a', { method: 'POST', body: new URLSearchParams({ own: '1' }) })
  expect(sent.map(({ url, init }) => [init.method, url, init.body])).toEqual([
    [
      'POST',
      'https://api.example.com/a',
      `own=1&nonce=1000000&sign=${hash('POST/a1000000own=1&nonce=1000000')}`,
    ],
    ['GET', `https://api.example.com/done?nonce=1000001&sign=${hash('GET/done?nonce=10000011000001')}`, null],
  ])
  expect(sent[1]?.headers.has('content-type')).toBe(false)
})

test('increasing nonces of parallel calls increase, also if the clock goes back or stands still', async () => {
  const { fetch, sent } = fakeFetch()
  const times = [5_000, 4_000, 4_000, 6_000, 1_000, 6_000]
  let index = 0
  const client = await createClient(
    `${auth}\n      headers: { X-Nonce: "\${nonce}", X-Sign: "\${steps.sign}" }`,
    {
      fetch,
      clock: () => times[index++ % times.length] ?? 0,
    },
  )
  await Promise.all(Array.from({ length: 60 }, () => client.fetch('/', { method: 'POST', body: 'a' })))
  const nonces = sent.map(({ headers }) => BigInt(headers.get('x-nonce') ?? 0))
  expect(nonces.toSorted((one, other) => (one < other ? -1 : 1))[0]).toBe(5_000_000n)
  expect(new Set(nonces).size).toBe(60)
  for (const { headers } of sent) {
    const nonce = headers.get('x-nonce')
    expect(headers.get('x-sign')).toBe(hash(`POST/${nonce}a`))
  }
})

test('a body of 100 MB is signed without copies of it', async () => {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(
    `${auth.replace('${request.body}', '')}
      headers: { X-Sign: "\${steps.sign}" }`,
    { fetch },
  )
  const body = new Uint8Array(100_000_000)
  await client.fetch('/', { method: 'POST', body })
  expect(sent[0]?.init.body).toBe(body)
  const hashing = await createClient(
    `
    baseUrl: https://api.example.com
    auth: { type: signature, steps: { body: { hash: SHA-256, of: "\${request.body}" } }, headers: { X: "\${steps.body}" } }`,
    { fetch },
  )
  const before = process.memoryUsage().arrayBuffers
  await hashing.fetch('/', { method: 'POST', body })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  expect(sent[1]?.init.body).toBe(body)
  expect(sent[1]?.headers.get('x')).toBe(createHash('sha256').update(body).digest('hex'))
})

test('the number of members and parameters has a linear effect', async () => {
  const { fetch } = fakeFetch()
  const client = await createClient(
    `
    baseUrl: https://api.example.com
    auth:
      type: signature
      steps: { s: { paramsOf: [json], skip: [own], escape: percent }, t: { hash: SHA-256, of: "\${steps.s}\${request.body}" } }
      json: { own: "\${steps.t}" }`,
    { fetch },
  )
  // Characters that the client looks at: slices of the body, counted by the calls that make them.
  const slice = String.prototype.slice
  const work = async (count: number): Promise<number> => {
    let characters = 0
    String.prototype.slice = function (...args) {
      const result = slice.apply(this, args)
      characters += result.length
      return result
    }
    try {
      const members = Array.from({ length: count }, () => '"own":1,"other":2')
      await client.fetch('/', { method: 'POST', body: `{${members.join(',')}}` })
    } finally {
      String.prototype.slice = slice
    }
    return characters / count
  }
  const [small, large] = [await work(500), await work(4_000)]
  expect(large).toBeLessThan(small * 1.5)
})
