import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { QuerySigned } from '../../templates/runtime/request/configured.ts'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import type { HashName } from '../../templates/runtime/signing/crypto.ts'
import { rsaSigner } from '../../templates/runtime/signing/key-signers.ts'
import {
  encodedOAuth1,
  hmacBase64,
  type NodeHashName,
  type OAuth1Parameters,
  type OAuth1Signer,
  oauth1BaseString,
  oauth1BaseUri,
  oauth1Hmac,
  oauth1Key,
  oauth1Nonce,
  oauth1Plaintext,
  oauth1Rsa,
  oauth1Scheme,
  oauth1Timestamp,
  signBaseString,
  signOAuth1Header,
} from '../../templates/runtime/signing/oauth1.ts'
import { oauth1BodyHash, signOAuth1Body } from '../../templates/runtime/signing/oauth1-body.ts'
import { readForm } from '../../templates/runtime/signing/oauth1-form.ts'
import { signOAuth1Query } from '../../templates/runtime/signing/oauth1-query.ts'
import { percentEncode } from '../../templates/runtime/values/percent-encode.ts'
import vectors from '../vectors/oauth1.json' with { type: 'json' }

/** One case of `test/vectors/oauth1.json`; its members depend on its type. */
interface VectorCase {
  readonly id: string
  readonly type: string
  readonly signatureMethod?: string
  readonly placement?: string
  readonly consumerKey?: string
  readonly consumerSecret?: string | null
  readonly token?: string | null
  readonly tokenSecret?: string | null
  readonly nonce?: string | null
  readonly timestamp?: string | null
  readonly version?: string | null
  readonly callback?: string | null
  readonly verifier?: string | null
  readonly realm?: string | null
  readonly privateKeyPem?: string
  readonly extraOAuthParams?: Readonly<Record<string, string>>
  readonly request?: {
    readonly method: string
    readonly url: string
    readonly contentType: string | null
    readonly body: string | null
  }
  readonly baseString?: string
  readonly input?: string
  readonly expected: string | Expected
  readonly derived?: Expected
}

interface Expected {
  readonly signature?: string
  readonly baseString?: string
  readonly parameterString?: string
  readonly signingKey?: string
  readonly authorizationParams?: Readonly<Record<string, string>>
  readonly authorizationHeaderSorted?: string
  readonly bodyHash?: string
  readonly url?: string
  readonly bodyParams?: Readonly<Record<string, string>>
}

/** Cases that the fragments cannot express, and why. */
const leftOut: Readonly<Record<string, string>> = {}

const cases = (vectors.cases as readonly VectorCase[]).filter(({ id }) => leftOut[id] === undefined)

/** Postman's published key has 1023 bits; some generators create such keys. */
const minimumBits = 1023

/** Digest of a signature method. */
function hashOfMethod(method: string): HashName {
  return method.replace(/^.*SHA/, 'SHA-') as HashName
}

/** The same digest, as named by `node:crypto`. */
function nodeHashOf(method: string): NodeHashName {
  return method.replace(/^.*SHA/, 'sha') as NodeHashName
}

function signerOf(vector: VectorCase): OAuth1Signer {
  const method = `${vector.signatureMethod}`
  const secrets = [vector.consumerSecret ?? '', vector.tokenSecret ?? undefined] as const
  if (method === 'PLAINTEXT') return oauth1Plaintext(...secrets)
  if (method.startsWith('HMAC')) return oauth1Hmac(nodeHashOf(method), ...secrets)
  return oauth1Rsa(rsaSigner(hashOfMethod(method), minimumBits), `${vector.privateKeyPem}`)
}

function parametersOf(vector: VectorCase): OAuth1Parameters {
  return Object.entries({
    ...vector.extraOAuthParams,
    oauth_callback: vector.callback ?? undefined,
    oauth_consumer_key: vector.consumerKey,
    oauth_nonce: vector.nonce ?? undefined,
    oauth_signature_method: vector.signatureMethod,
    oauth_timestamp: vector.timestamp ?? undefined,
    oauth_token: vector.token ?? undefined,
    oauth_verifier: vector.verifier ?? undefined,
    oauth_version: vector.version ?? undefined,
  })
}

function outgoing(url: string, init: RequestInit = {}): OutgoingRequest {
  const headers = new Headers(init.headers)
  return { url: new URL(url), headers, init: { ...init, headers } }
}

function requestOf({ request }: VectorCase): OutgoingRequest {
  const { method, url, contentType, body } = request ?? expect.fail('no request')
  return outgoing(url, { method, body, ...(contentType && { headers: { 'content-type': contentType } }) })
}

/** The parameters of an `Authorization`, undecoded. */
function headerParameters(header: string | null): Record<string, string> {
  const [scheme, rest = ''] = [header?.slice(0, 6), header?.slice(6)]
  expect(scheme).toBe('OAuth ')
  return Object.fromEntries(
    rest.split(', ').map((pair) => /^(\w+)="(.*)"$/.exec(pair)?.slice(1) ?? expect.fail(pair)),
  )
}

function sortedPairs(text: string): string[][] {
  return [...new URLSearchParams(text)].sort()
}

const signCases = cases.filter(({ type }) => type === 'sign')
const getBuiltinModule = process.getBuiltinModule

describe.each(['node:crypto', 'Web Crypto'])('with %s', (engine) => {
  beforeAll(() => {
    if (engine === 'Web Crypto') Reflect.deleteProperty(process, 'getBuiltinModule')
    expect('getBuiltinModule' in process).toBe(engine !== 'Web Crypto')
  })
  afterAll(() => {
    process.getBuiltinModule = getBuiltinModule
  })

  test.each(signCases)('signs as printed by $id', async (vector) => {
    const { expected, derived } = vector as { expected: Expected; derived?: Expected }
    const printed = { ...derived, ...expected }
    const request = requestOf(vector)
    const { method = 'GET' } = request.init
    const before = request.url.href
    const parameters = parametersOf(vector)

    const pairs = encodedOAuth1(parameters)
    const text = oauth1BaseString(method, request.url, (await readForm(request)) ?? '', pairs)
    if (printed.baseString !== undefined) expect(text).toBe(printed.baseString)
    if (printed.parameterString !== undefined) {
      expect(decodeURIComponent(`${text.split('&')[2]}`)).toBe(printed.parameterString)
    }
    if (printed.signingKey !== undefined) {
      expect(oauth1Key(`${vector.consumerSecret}`, vector.tokenSecret ?? undefined)).toBe(printed.signingKey)
    }
    const bodyHash = vector.extraOAuthParams?.['oauth_body_hash']
    if (bodyHash !== undefined) expect(await oauth1BodyHash(requestOf(vector), 'SHA-1')).toBe(bodyHash)
    if (printed.bodyHash !== undefined) expect(bodyHash).toBe(printed.bodyHash)

    const all = [...parameters, ['oauth_signature', printed.signature] as const]
    const sent = all.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)
    if (vector.placement === 'header') {
      const scheme = vector.realm == null ? 'OAuth ' : oauth1Scheme(vector.realm)
      await signOAuth1Header(request, scheme, parameters, signerOf(vector))
      const header = headerParameters(request.headers.get('authorization'))
      expect(header).toMatchObject(printed.authorizationParams ?? {})
      expect(header).toEqual({
        ...(vector.realm == null ? {} : { realm: vector.realm }),
        ...Object.fromEntries(sent.map(([name, value]) => [name, percentEncode(value)])),
      })
      if (printed.authorizationHeaderSorted !== undefined) {
        expect(header).toEqual(headerParameters(printed.authorizationHeaderSorted))
      }
      expect(request.url.href).toBe(before)
    } else if (vector.placement === 'query') {
      await signOAuth1Query(request, parameters, signerOf(vector))
      const added = new URL(before)
      for (const [name, value] of sent) added.searchParams.append(name, value)
      expect(sortedPairs(request.url.search)).toEqual(sortedPairs(added.search))
      expect((request as QuerySigned).added).toEqual(
        new Set(sent.map((pair) => `${new URLSearchParams([[...pair]])}`)),
      )
      if (printed.url !== undefined) {
        const [base, query = ''] = printed.url.split('?')
        expect(request.url.href.split('?')[0]).toBe(base)
        expect(sortedPairs(request.url.search)).toEqual(sortedPairs(query))
      }
    } else {
      await signOAuth1Body(request, parameters, signerOf(vector))
      const given = [...new URLSearchParams(vector.request?.body ?? '')]
      expect(sortedPairs(`${request.init.body}`)).toEqual([...given, ...sent.map((pair) => [...pair])].sort())
      if (printed.bodyParams !== undefined) {
        expect(Object.fromEntries(new URLSearchParams(`${request.init.body}`))).toEqual(printed.bodyParams)
      }
    }
  })

  test.each(cases.filter(({ type }) => type === 'signature-only'))(
    'computes the signature of $id',
    async (vector) => {
      const { signature } = vector.expected as Expected
      const method = `${vector.signatureMethod}`
      const key = oauth1Key(vector.consumerSecret ?? '', vector.tokenSecret ?? undefined)
      if (method === 'PLAINTEXT') expect(key).toBe(signature)
      else if (method.startsWith('HMAC')) {
        expect(await hmacBase64(nodeHashOf(method), key, `${vector.baseString}`)).toBe(signature)
      } else {
        const sign = rsaSigner(hashOfMethod(method), minimumBits)
        const bytes = await sign(`${vector.privateKeyPem}`, new TextEncoder().encode(vector.baseString))
        expect(Buffer.from(bytes).toString('base64')).toBe(signature)
      }
    },
  )

  test('hashes the bytes of any body', async () => {
    const multipart = new FormData()
    multipart.set('a', new Blob(['é']), 'a.txt')
    const bodies: readonly [RequestInit['body'], string | null][] = [
      ['é', 'text/plain;charset=UTF-8'],
      [new Uint8Array([0, 255]), null],
      [new Uint8Array([0, 255]).buffer, null],
      [new DataView(new ArrayBuffer(3), 1), null],
      [new Blob(['x'], { type: 'image/png' }), 'image/png'],
      [new Blob(['x']), null],
      [multipart, 'multipart/form-data; boundary='],
      ['', 'text/plain;charset=UTF-8'],
      [null, null],
      [undefined, null],
    ]
    for (const [body, type] of bodies) {
      const request = outgoing('https://a.example/', { method: 'POST', body: body ?? null })
      const hash = await oauth1BodyHash(request, 'SHA-256')
      const sent = new Request(request.url, request.init)
      expect(sent.headers.get('content-type')?.slice(0, type?.length) ?? null).toBe(type)
      const bytes = await crypto.subtle.digest('SHA-256', await sent.arrayBuffer())
      expect(hash).toBe(Buffer.from(bytes).toString('base64'))
    }
  })
})

test.each(Object.entries(leftOut))('leaves out %s: %s', (id) => {
  expect(vectors.cases.some((vector) => vector.id === id)).toBe(true)
})

test('covers every published case', () => {
  const types = ['sign', 'signature-only', 'percent-encode', 'normalize-parameters', 'base-string-uri']
  expect(vectors.cases).toHaveLength(vectors.counts.cases)
  expect(vectors.cases.filter(({ type }) => !types.includes(type))).toEqual([])
})

test.each(cases.filter(({ type }) => type === 'percent-encode'))(
  'percent-encodes $input',
  ({ input, expected }) => {
    expect(percentEncode(`${input}`)).toBe(expected)
  },
)

test.each(cases.filter(({ type }) => type === 'normalize-parameters'))(
  'normalises $input',
  ({ input, expected }) => {
    const url = new URL('https://a.example/')
    const inQuery = oauth1BaseString('GET', new URL(`?${input}`, url), '', []).split('&')[2]
    const inForm = oauth1BaseString('GET', url, `${input}`, []).split('&')[2]
    expect(decodeURIComponent(`${inQuery}`)).toBe(expected)
    expect(inForm).toBe(inQuery)
  },
)

test.each(cases.filter(({ type }) => type === 'base-string-uri'))(
  'finds the URI of $input',
  ({ input, expected }) => {
    expect(oauth1BaseUri(new URL(`${input}`))).toBe(expected)
  },
)

describe('the base string', () => {
  const parametersIn = (query: string): string =>
    decodeURIComponent(
      `${oauth1BaseString('GET', new URL(`https://a.example/${query}`), '', []).split('&')[2]}`,
    )

  test.each([
    ['https://[2001:DB8::1]:443/a', 'https://[2001:db8::1]/a'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
    ['http://BÜCHER.example:80/ä b/%7e/;p/', 'http://xn--bcher-kva.example/%C3%A4%20b/%7e/;p/'],
    ['https://user:secret@a.example/x?y#z', 'https://a.example/x'],
    ['https://a.example:80//b/../c/./d', 'https://a.example:80//c/d'],
  ])('contains the URI of %s as it is sent', (url, uri) => {
    expect(oauth1BaseUri(new URL(url))).toBe(uri)
  })

  test.each([
    ['?a=1&a-b=2&a%20=3&a=0', 'a=0&a=1&a%20=3&a-b=2', 'sorts by name before value'],
    ['?a%5B%5D=1&a=2&ab=3', 'a=2&a%5B%5D=1&ab=3', 'sorts encoded names'],
    ['?b=%C3%A4&b=z&b=~', 'b=%C3%A4&b=z&b=~', 'sorts encoded values'],
    [
      '?a&b=&=c&&a=',
      'a=&a=&b=&=c'.split('&').sort().join('&'),
      'keeps empty names and values, not empty pairs',
    ],
    ['?a=b=c&d==', 'a=b%3Dc&d=%3D', 'takes the first sign only for a separator'],
    ['?a=1+2%202%2B', 'a=1%202%202%2B', 'reads a plus as a blank'],
    ['?%61=%7E%2d%5f%2F%3f', 'a=~-_%2F%3F', 'writes escapes in their one form'],
    ["?a='()*!", 'a=%27%28%29%2A%21', 'encodes what encodeURIComponent leaves'],
    ['?a=%FF%fe%C3', 'a=%FF%FE%C3', 'keeps bytes that are no UTF-8'],
    ['?a=%&b=%2&c=%zz&d=100%', 'a=%25&b=%252&c=%25zz&d=100%25', 'takes a lone percent sign for itself'],
    ['?x=日本&y=😀', 'x=%E6%97%A5%E6%9C%AC&y=%F0%9F%98%80', 'encodes UTF-8'],
    [
      '?oauth_signature=x&oauth%5Fsignature=y&oauth_signature&oauth_signature2=z',
      'oauth_signature2=z',
      'has no signature',
    ],
    ['?__proto__=1&toString=2', '__proto__=1&toString=2', 'knows no special names'],
  ])('of %s: %s', (query, parameters) => {
    expect(parametersIn(query)).toBe(parameters)
  })

  // issue 12, B6
  test.each(['HMAC-SHA1', 'RSA-SHA256'])('with %s, the method is sent as signed', async (name) => {
    for (const [method, sent] of [
      ['patch', 'PATCH'],
      ['Purge', 'PURGE'],
      ['get', 'GET'],
      [undefined, 'GET'],
    ] as const) {
      const request = outgoing('https://a.example/')
      Object.assign(request.init, { method })
      let signed = ''
      const sign = signBaseString((text) => {
        signed = text
        return name
      })
      await signOAuth1Header(request, 'OAuth ', [['oauth_consumer_key', 'k']], sign)
      expect([request.init.method, signed.split('&')[0]]).toEqual([sent, sent])
    }
  })

  test('contains the method in upper case and encoded', () => {
    expect(oauth1BaseString("pa'tch", new URL('https://a.example/'), '', [])).toMatch(/^PA%27TCH&/)
  })

  test('refuses a lone surrogate in a string, which could not be sent unchanged', () => {
    expect(() => oauth1BaseString('POST', new URL('https://a.example/'), 'a=\ud800', [])).toThrow(URIError)
    expect(() => oauth1Key('\udc00')).toThrow(URIError)
  })
})

describe('a form', () => {
  const form = 'application/x-www-form-urlencoded'

  test.each<[string, RequestInit, string | undefined]>([
    ['URLSearchParams', { body: new URLSearchParams({ a: 'ä b' }) }, 'a=%C3%A4+b'],
    ['text', { body: 'a=b', headers: { 'content-type': `${form}; charset=utf-8` } }, 'a=b'],
    [
      'bytes',
      { body: new TextEncoder().encode('a=b').buffer, headers: { 'content-type': form.toUpperCase() } },
      'a=b',
    ],
    ['a Blob with a form’s type', { body: new Blob(['a=b'], { type: form }) }, 'a=b'],
    ['nothing with a form’s type', { headers: { 'content-type': form } }, ''],
    ['only text', { body: 'a=b' }, undefined],
    [
      'URLSearchParams with another type',
      { body: new URLSearchParams('a=b'), headers: { 'content-type': 'text/plain' } },
      undefined,
    ],
    ['JSON', { body: '{}', headers: { 'content-type': 'application/json' } }, undefined],
    ['a longer type', { body: 'a=b', headers: { 'content-type': `${form}2` } }, undefined],
    ['FormData', { body: new FormData() }, undefined],
    ['nothing', {}, undefined],
  ])('is, or is not, in %s', async (_, init, text) => {
    const request = outgoing('https://a.example/', { method: 'POST', ...init })
    expect(await readForm(request)).toBe(text)
    if (text) {
      const sent = new Request(request.url, request.init)
      expect(sent.headers.get('content-type')?.toLowerCase()).toContain(form)
      expect(await sent.text()).toBe(text)
    }
  })

  test('is sent as signed, even if its parameters change meanwhile', async () => {
    const body = new URLSearchParams({ a: '1' })
    const request = outgoing('https://a.example/', { method: 'POST', body })
    const signing = signOAuth1Header(request, 'OAuth ', [['oauth_nonce', 'n']], oauth1Hmac('sha1', 'c'))
    body.set('a', '2')
    await signing
    expect(request.init.body).toBe('a=1')
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded;charset=UTF-8')
  })

  const stream = (): ReadableStream => new Blob(['a=b']).stream()

  test('is not read from a stream', async () => {
    const headers = { 'content-type': form }
    const request = outgoing('https://a.example/', { method: 'POST', body: stream(), headers })
    const signing = async () => signOAuth1Header(request, 'OAuth ', [], oauth1Hmac('sha1', 'c'))
    await expect(signing()).rejects.toMatchObject({ code: 'body_not_replayable' })
  })

  test('is not read from other streams, which only a body hash refuses', async () => {
    const request = outgoing('https://a.example/', { method: 'POST', body: stream() })
    await signOAuth1Header(request, 'OAuth ', [], oauth1Hmac('sha1', 'c'))
    expect(request.init.body).toBeInstanceOf(ReadableStream)
    await expect(oauth1BodyHash(request, 'SHA-1')).rejects.toMatchObject({ code: 'body_not_replayable' })
  })

  test('has no hash', async () => {
    const request = outgoing('https://a.example/', { method: 'POST', body: new URLSearchParams('a=b') })
    expect(await oauth1BodyHash(request, 'SHA-1')).toBeUndefined()
  })

  test.each([
    ['no body', {}],
    ['JSON', { body: '{}', headers: { 'content-type': 'application/json' } }],
    ['FormData', { body: new FormData() }],
  ])('is required for the body placement: %s', async (_, init) => {
    const request = outgoing('https://a.example/', { method: 'POST', ...init })
    const signing = signOAuth1Body(request, [], oauth1Hmac('sha1', 'c'))
    await expect(signing).rejects.toMatchObject({ code: 'body_not_form' })
  })

  test('in a Blob keeps its type when it is signed', async () => {
    const request = outgoing('https://a.example/', {
      method: 'POST',
      body: new Blob(['a=b'], { type: form }),
    })
    await signOAuth1Body(request, [['oauth_nonce', 'n']], oauth1Plaintext('c'))
    const sent = new Request(request.url, request.init)
    expect(sent.headers.get('content-type')).toBe(form)
    expect(await sent.text()).toBe('a=b&oauth_nonce=n&oauth_signature=c%26')
  })
})

describe('what the caller sends under our names', () => {
  const parameters: OAuth1Parameters = [
    ['oauth_consumer_key', 'ck'],
    ['oauth_token', undefined],
    ['oauth_nonce', 'n'],
  ]
  const given = 'a=1&oauth_nonce=x&oauth_signature=y&toString=z&oauth%5Fnonce=w&oauth_token=t&b=%2f+'

  test('is replaced in the header', async () => {
    const request = outgoing('https://a.example/', { headers: { authorization: 'Bearer other' } })
    await signOAuth1Header(request, 'OAuth ', parameters, oauth1Plaintext('c d', 't&'))
    expect(request.headers.get('authorization')).toBe(
      'OAuth oauth_consumer_key="ck", oauth_nonce="n", oauth_signature="c%2520d%26t%2526"',
    )
  })

  const kept = 'a=1&toString=z&oauth_token=t&b=%2f+'

  test('is replaced in the query, and signing again changes nothing', async () => {
    const first = outgoing(`https://a.example/?${given}`)
    const expected = oauth1BaseString(
      'GET',
      new URL(`https://a.example/?${kept}`),
      '',
      encodedOAuth1(parameters),
    )
    await signOAuth1Query(first, parameters, oauth1Hmac('sha1', 'c'))
    const signature = percentEncode(await hmacBase64('sha1', 'c&', expected))
    expect(first.url.search).toBe(`?${kept}&oauth_consumer_key=ck&oauth_nonce=n&oauth_signature=${signature}`)
    const again = outgoing(first.url.href)
    await signOAuth1Query(again, parameters, oauth1Hmac('sha1', 'c'))
    expect(again.url.href).toBe(first.url.href)
  })

  test('is replaced in the form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const request = outgoing('https://a.example/', { method: 'POST', body: given, headers })
    await signOAuth1Body(request, parameters, oauth1Plaintext('c'))
    expect(request.init.body).toBe(`${kept}&oauth_consumer_key=ck&oauth_nonce=n&oauth_signature=c%26`)
  })
})

test('quotes a realm', () => {
  expect(oauth1Scheme('a "b" \\c')).toBe('OAuth realm="a \\"b\\" \\\\c", ')
})

test('counts whole seconds', () => {
  expect(oauth1Timestamp(() => 1318622958999.9)).toBe('1318622958')
  expect(Number(oauth1Timestamp()) - Date.now() / 1000).toBeCloseTo(0, -1)
})

test('creates nonces of 20 to 30 letters and digits, or uses the caller’s', () => {
  const nonces = Array.from({ length: 1000 }, () => oauth1Nonce())
  expect(new Set(nonces).size).toBe(1000)
  for (const nonce of nonces) expect(nonce).toMatch(/^[\da-f]{20}$/)
  expect(oauth1Nonce(() => 'mine')).toBe('mine')
})
