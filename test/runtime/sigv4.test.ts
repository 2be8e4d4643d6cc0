import * as nodeCrypto from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ownQueryRedirectUrl } from '../../templates/runtime/request/configured.ts'
import {
  amzDate,
  canonicalQuery,
  canonicalRequest,
  deriveSigningKey,
  pathEncodedOnce,
  pathEncodedTwice,
  type SigV4Scope,
  type SigV4ScopeInputs,
  sentBytes,
  settleRequest,
  signedHeaders,
  sigV4Scopes,
} from '../../templates/runtime/signing/sigv4.ts'
import { setSessionToken, signInHeader } from '../../templates/runtime/signing/sigv4-header.ts'
import {
  payloadHash,
  setPayloadHash,
  unsignedPayload,
} from '../../templates/runtime/signing/sigv4-payload.ts'
import { signInQuery } from '../../templates/runtime/signing/sigv4-query.ts'
import { outgoing, sortedPairs, testSigner } from './sigv4-support.ts'

const url = 'https://bucket.s3.amazonaws.com/key'
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('paths', () => {
  test('single: segments are decoded, then encoded by RFC 3986', () => {
    expect(pathEncodedOnce('/a%20b/%41!(c)/%2a%2F%c3%a9/~._-')).toBe('/a%20b/A%21%28c%29/%2A%2F%C3%A9/~._-')
  })

  test('single: not normalised', () => {
    expect(pathEncodedOnce('//a//b/')).toBe('//a//b/')
    expect(pathEncodedOnce('//a=//b/')).toBe('//a%3D//b/')
  })

  test('single: a segment that cannot be decoded is kept, and the others are encoded', () => {
    expect(pathEncodedOnce('/100%/%ff/a=b')).toBe('/100%/%ff/a%3Db')
  })

  test('double: empty segments are removed, and the rest is encoded once more as written', () => {
    expect(pathEncodedTwice('//a///b%20c/%2f/d=e/')).toBe('/a/b%2520c/%252f/d%3De/')
    expect(pathEncodedTwice('/')).toBe('/')
  })
})

describe('queries', () => {
  const canonical = (query: string): string => canonicalQuery(new URL(`https://a/?${query}`))

  test('names are sorted as encoded, before their values', () => {
    expect(canonical('a-b=1&a=2&a=10&a=1&B=1&a.b=1&ä=1')).toBe('%C3%A4=1&B=1&a=1&a=10&a=2&a-b=1&a.b=1')
  })

  test('a plus is a space, a missing value is empty, empty pairs are dropped, and only the first = separates', () => {
    expect(canonical('a+b=c+d&flag&&=x&e=f=g')).toBe('=x&a%20b=c%20d&e=f%3Dg&flag=')
  })

  test('escapes are read byte for byte', () => {
    expect(canonical('a=%2a%41%7e&b=%ff&c=100%&d=%zz')).toBe('a=%2AA~&b=%FF&c=100%25&d=%25zz')
  })

  test('only spaces are rewritten in what is sent', () => {
    const request = outgoing({ url: 'https://a/b+c?a+b=c+d&e=%2a%2B&f&&g=%#h+i' })
    settleRequest(request)
    expect(request.url.href).toBe('https://a/b+c?a%20b=c%20d&e=%2a%2B&f&&g=%#h+i')
  })
})

describe('headers', () => {
  test('all are signed except those that may change on the way', () => {
    const request = outgoing({
      url,
      headers: {
        Authorization: '1',
        Connection: '1',
        'Content-Length': '1',
        Expect: '1',
        'Transfer-Encoding': '1',
        'User-Agent': '1',
        'X-Amzn-Trace-Id': '1',
        'Content-Type': '1',
        Cookie: '1',
        Range: '1',
        'X-Amz-Target': '1',
      },
    })
    expect(signedHeaders(request).names).toBe('content-type;cookie;host;range;x-amz-target')
  })

  test('the host is that of the URL, and the caller’s is not sent', () => {
    const request = outgoing({ url: 'http://LOCALHOST:8080/', headers: { host: 'other.example' } })
    settleRequest(request)
    expect(signedHeaders(request)).toEqual({ names: 'host', lines: 'host:localhost:8080\n' })
    expect(request.headers.has('host')).toBe(false)
    expect(signedHeaders(outgoing({ url: 'https://a:443/' })).lines).toBe('host:a\n')
  })

  test('several spaces become one, and repeated headers a list', () => {
    const request = outgoing({
      url,
      headers: [
        ['b', '  a \t  b  '],
        ['a', '1'],
        ['A', '2'],
      ],
    })
    expect(signedHeaders(request).lines).toBe('a:1, 2\nb:a b\nhost:bucket.s3.amazonaws.com\n')
  })

  test('names are sorted by character', () => {
    const request = outgoing({
      url,
      headers: { 'x-a1': '', 'x-a': '', 'x-a-b': '', x_a: '', __proto__: '' },
    })
    request.headers.set('__proto__', '1')
    expect(signedHeaders(request).names).toBe('__proto__;host;x-a;x-a-b;x-a1;x_a')
  })
})

test('the method is sent and signed in upper case', () => {
  for (const [method, sent] of [
    ['patch', 'PATCH'],
    ['Put', 'PUT'],
    [undefined, 'GET'],
  ] as const) {
    const request = outgoing({ url })
    Object.assign(request.init, { method })
    settleRequest(request)
    expect(request.init.method).toBe(sent)
    expect(canonicalRequest(request, signedHeaders(request), 'hash', pathEncodedOnce)).toBe(
      `${sent}\n/key\n\nhost:bucket.s3.amazonaws.com\n\nhost\nhash`,
    )
  }
})

test('a time is in whole seconds in UTC', () => {
  expect(amzDate(Date.UTC(2026, 0, 2, 3, 4, 5, 678) + 0.5)).toBe('20260102T030405Z')
  expect(() => amzDate(Number.NaN)).toThrow(RangeError)
})

describe('the hash of the payload', () => {
  test('is that of the body', async () => {
    expect(await payloadHash(outgoing({ url }))).toBe(emptyHash)
    const expected = nodeCrypto.createHash('sha256').update('ü').digest('hex')
    expect(await payloadHash(outgoing({ url, method: 'PUT', body: 'ü' }))).toBe(expected)
    expect(await payloadHash(outgoing({ url, method: 'PUT', body: new Blob(['ü']) }))).toBe(expected)
  })

  const given = ['x-amz-content-sha256', 'X-Amz-Content-Sha256', 'X-AMZ-CONTENT-SHA256']

  test.each(given)('is what the caller sets as %s, in a header or in the query', async (name) => {
    const inHeader = outgoing({ url, headers: { [name]: 'abc' } })
    const inQuery = outgoing({ url: `${url}?a=1&${name}=abc&b=2` })
    for (const request of [inHeader, inQuery]) {
      expect(await payloadHash(request)).toBe('abc')
      expect(await unsignedPayload(request)).toBe('abc')
    }
  })

  test('lets a stream pass if the caller sets the hash or it is not signed', async () => {
    const body = new Response('abc').body
    const told = outgoing({ url, method: 'PUT', body, headers: { 'x-amz-content-sha256': 'abc' } })
    expect(await payloadHash(told)).toBe('abc')
    const unsigned = outgoing({ url, method: 'PUT', body })
    expect(await unsignedPayload(unsigned)).toBe('UNSIGNED-PAYLOAD')
    expect(unsigned.init.body).toBe(body)
    expect(body?.locked).toBe(false)
    await expect(payloadHash(unsigned)).rejects.toMatchObject({ code: 'body_not_replayable' })
  })
})

// issue 12, B2
describe('a content type that the platform adds', () => {
  const form = new FormData()
  form.append('a', 'b')
  const bodies: Readonly<Record<string, readonly [body: NonNullable<RequestInit['body']>, type: RegExp]>> = {
    'a string': ['', /^text\/plain;charset=UTF-8$/],
    URLSearchParams: [new URLSearchParams(), /^application\/x-www-form-urlencoded;charset=UTF-8$/],
    'a Blob': [new Blob(['a'], { type: 'text/x-pets' }), /^text\/x-pets$/],
    FormData: [form, /^multipart\/form-data; ?boundary=\S+$/],
  }
  const hashes = {
    'the hash of the body': payloadHash,
    'a hash of the caller': payloadHash,
    'an unsigned payload': unsignedPayload,
  }

  for (const [name, hashOf] of Object.entries(hashes)) {
    test.each(Object.entries(bodies))(
      `is set before signing, with ${name}, for %s`,
      async (_, [body, type]) => {
        const headers: HeadersInit = name.endsWith('caller') ? { 'x-amz-content-sha256': 'abc' } : {}
        const request = outgoing({ url, method: 'PUT', body, headers })
        await hashOf(request)
        expect(request.headers.get('content-type')).toMatch(type)
        const arrived = new Request(url, request.init)
        expect(arrived.headers.get('content-type')).toBe(request.headers.get('content-type'))
        if (body === form) expect((await arrived.formData()).get('a')).toBe('b')
        else expect(await arrived.text()).toBe(await new Response(body).text())
        // A file is not read for that.
        if (body instanceof Blob && name === 'an unsigned payload') expect(request.init.body).toBe(body)
      },
    )

    test(`is not added with ${name} for bytes and without a body, and the caller’s is kept`, async () => {
      for (const body of [null, new Uint8Array(1), new ArrayBuffer(1), new Blob(['a'])]) {
        const headers: HeadersInit = name.endsWith('caller') ? { 'x-amz-content-sha256': 'abc' } : {}
        const request = outgoing({ url, method: 'PUT', body, headers })
        await hashOf(request)
        expect(request.headers.has('content-type')).toBe(false)
      }
      const request = outgoing({ url, method: 'PUT', body: 'a', headers: { 'content-type': 'text/x-own' } })
      await hashOf(request)
      expect(request.headers.get('content-type')).toBe('text/x-own')
    })
  }
})

// issue 12, B1
test('header values are hashed as Latin-1, which fetch sends, or as UTF-8 on platforms that send that', async () => {
  const canonical = 'GET\n/\n\nx-amz-meta-a:é\n'
  expect(sentBytes(canonical)).toEqual(Uint8Array.from(Buffer.from(canonical, 'latin1')))
  expect(sentBytes('GET\n/')).toBe('GET\n/')
  // Workers accept any character.
  vi.stubGlobal(
    'Headers',
    class {
      set(): void {}
    },
  )
  expect(sentBytes(canonical)).toBe(canonical)
})

describe('in the header', () => {
  test('the time is ours', async () => {
    const request = outgoing({ url, headers: { 'X-Amz-Date': '20000101T000000Z' } })
    await signInHeader(request, emptyHash, testSigner())
    expect(request.headers.get('x-amz-date')).toBe('20150830T123600Z')
  })

  test('our Authorization replaces the caller’s', async () => {
    const request = outgoing({ url, headers: { authorization: 'Basic abc' } })
    await signInHeader(request, setPayloadHash(request, emptyHash), testSigner())
    expect(request.headers.get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[\da-f]{64}$/,
    )
    expect(request.headers.get('x-amz-content-sha256')).toBe(emptyHash)
    expect(request.headers.has('host')).toBe(false)
  })

  test('signing again changes nothing', async () => {
    const request = outgoing({ url: `${url}?a+b` })
    await signInHeader(request, emptyHash, testSigner())
    const first = request.headers.get('authorization')
    await signInHeader(request, emptyHash, testSigner())
    expect(request.headers.get('authorization')).toBe(first)
  })

  test('a token is sent and signed, and an empty one is none', async () => {
    for (const [token, sent] of [
      ['a+/=', 'a+/='],
      ['', null],
      [undefined, null],
    ] as const) {
      const request = outgoing({ url })
      setSessionToken(request, token)
      await signInHeader(request, emptyHash, testSigner())
      expect(request.headers.get('x-amz-security-token')).toBe(sent)
      expect(`${request.headers.get('authorization')}`.includes('x-amz-security-token')).toBe(sent !== null)
    }
  })

  test('a credential that no header may contain is refused, and not shown', async () => {
    const request = outgoing({ url })
    for (const bad of ['TOP\nSECRET', 'TOP€SECRET']) {
      const signing = async () => signInHeader(request, emptyHash, testSigner({ accessKey: bad }))
      await expect(signing()).rejects.toMatchObject({ code: 'invalid_credential' })
      await expect(signing()).rejects.not.toThrow(/TOP|SECRET/)
      expect(() => setSessionToken(request, bad)).toThrow(
        expect.objectContaining({ code: 'invalid_credential' }),
      )
    }
  })
})

describe('in the query', () => {
  const parameters = [
    ['X-Amz-Expires', '900'],
    ['X-Amz-Security-Token', 'a+/='],
  ] as const

  test('everything that is needed is in the URL', async () => {
    const request = outgoing({ url: `${url}?b=2&a+1` })
    await signInQuery(request, 'UNSIGNED-PAYLOAD', testSigner(), parameters)
    const { href, searchParams } = request.url
    expect(href.startsWith(`${url}?b=2&a%201&`)).toBe(true)
    expect(searchParams.get('X-Amz-Signature')).toMatch(/^[\da-f]{64}$/)
    searchParams.delete('X-Amz-Signature')
    expect(sortedPairs(request.url.search)).toEqual([
      'X-Amz-Algorithm=AWS4-HMAC-SHA256',
      'X-Amz-Credential=AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request',
      'X-Amz-Date=20150830T123600Z',
      'X-Amz-Expires=900',
      'X-Amz-Security-Token=a+/=',
      'X-Amz-SignedHeaders=host',
      'a 1=',
      'b=2',
    ])
    expect([...request.headers]).toEqual([])
  })

  test('headers are signed, but the caller’s time is dropped', async () => {
    const request = outgoing({
      url,
      headers: { 'x-amz-date': '20000101T000000Z', 'x-amz-acl': 'private', host: 'other' },
    })
    await signInQuery(request, 'UNSIGNED-PAYLOAD', testSigner(), [])
    expect(request.url.searchParams.get('X-Amz-SignedHeaders')).toBe('host;x-amz-acl')
    expect([...request.headers.keys()]).toEqual(['x-amz-acl'])
  })

  test('signing again changes nothing, whatever was there instead of ours', async () => {
    const request = outgoing({ url: `${url}?X-Amz-Signature=abc&X-Amz-Date=1&a=1&X-Amz-Date=2` })
    const fresh = outgoing({ url: `${url}?a=1` })
    for (const one of [request, request, fresh]) {
      await signInQuery(one, 'UNSIGNED-PAYLOAD', testSigner(), parameters)
    }
    expect(request.url.href).toBe(fresh.url.href)
  })

  test('a name may begin with a question mark', async () => {
    const request = outgoing({ url: `${url}??a=1` })
    await signInQuery(request, 'UNSIGNED-PAYLOAD', testSigner(), [])
    expect(request.url.searchParams.get('?a')).toBe('1')
  })

  test('the added parameters are recorded, so that exactly these can be removed from a foreign URL', async () => {
    const request = outgoing({ url: `${url}?a=1` })
    await signInQuery(request, 'UNSIGNED-PAYLOAD', testSigner(), parameters)
    const location = `https://other.example/${request.url.search}&X-Amz-Date=20200101T000000Z`
    const response = new Response(null, { status: 302, headers: { location } })
    expect(ownQueryRedirectUrl(response, request)?.href).toBe(
      'https://other.example/?a=1&X-Amz-Date=20200101T000000Z',
    )
  })
})

describe('the signing key', () => {
  /** Signs with a client's signer and counts the MACs of its keys. */
  async function macs(signers: readonly Partial<SigV4ScopeInputs>[]): Promise<number[]> {
    const createHmac = vi.fn(nodeCrypto.createHmac)
    vi.stubGlobal('process', { getBuiltinModule: () => ({ ...nodeCrypto, createHmac }) })
    const scopes = sigV4Scopes('s3')
    const counts: number[] = []
    for (const some of signers) {
      const before = createHmac.mock.calls.length
      const request = outgoing({ url })
      await signInHeader(request, emptyHash, testSigner({ scopes, ...some }))
      // One of them is for the signature.
      counts.push(createHmac.mock.calls.length - before - 1)
      const alone = outgoing({ url })
      await signInHeader(alone, emptyHash, testSigner(some))
      expect(request.headers.get('authorization')).toBe(alone.headers.get('authorization'))
    }
    return counts
  }

  test('is reused for its day', async () => {
    const day = Date.UTC(2026, 0, 2)
    expect(await macs([{ now: day }, { now: day + 86_399_999 }, { now: day + 86_400_000 }])).toEqual([
      4, 0, 4,
    ])
  })

  test('does not outlive its secret', async () => {
    expect(
      await macs([{ secretKey: 'a' }, { secretKey: 'b' }, { secretKey: 'b' }, { secretKey: 'a' }]),
    ).toEqual([4, 4, 0, 4])
  })

  test('belongs to one region and service', async () => {
    expect(await macs([{}, { region: 'eu-west-1' }, { region: 'eu-west-1' }, {}])).toEqual([4, 4, 0, 4])
    const keys = ['s3', 'iam'].map((service) => testSigner({ service }).scope.key)
    const [s3, iam] = await Promise.all(keys)
    expect(s3).not.toEqual(iam)
  })

  test('has a scope for each second, and none for an invalid time', () => {
    const scopes = sigV4Scopes('s3')
    const at = (now: number): SigV4Scope => testSigner({ now, scopes }).scope
    const noon = Date.UTC(2026, 0, 2, 12)
    expect(at(noon)).toBe(at(noon + 999))
    expect(at(noon - 1)).toMatchObject({ date: '20260102T115959Z' })
    expect(at(noon + 1000)).toMatchObject({
      date: '20260102T120001Z',
      scope: '20260102/us-east-1/s3/aws4_request',
    })
    expect(() => at(Number.NaN)).toThrow(RangeError)
    expect(() => at(Number.NaN)).toThrow(RangeError)
    expect(at(noon).date).toBe('20260102T120000Z')
  })

  test('that the platform cannot compute only fails the call', async () => {
    vi.stubGlobal('process', { getBuiltinModule: undefined })
    vi.stubGlobal('crypto', {})
    const signer = testSigner()
    for (const request of [outgoing({ url }), outgoing({ url })]) {
      const signing = signInQuery(request, 'UNSIGNED-PAYLOAD', signer, [])
      await expect(signing).rejects.toMatchObject({ code: 'unsupported_runtime' })
    }
  })

  test('works for a secret with spaces and slashes too', async () => {
    const made = await deriveSigningKey('20150830/us-east-1/iam/aws4_request', ' a /b ')
    const key = Buffer.from(made).toString('hex')
    let expected: Buffer | string = 'AWS4 a /b '
    for (const part of ['20150830', 'us-east-1', 'iam', 'aws4_request']) {
      expected = nodeCrypto.createHmac('sha256', expected).update(part).digest()
    }
    expect(key).toBe(Buffer.from(expected).toString('hex'))
  })
})
