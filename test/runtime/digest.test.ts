import { describe, expect, test } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import {
  answerDigest,
  type DigestChallenges,
  type DigestQop,
  digestChallenges,
  digestParameters,
  requireDigest,
  signDigest,
} from '../../templates/runtime/signing/digest.ts'
import { md5Hex } from '../../templates/runtime/signing/md5.ts'
import { sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'
import {
  allAlgorithms,
  authorizationParameters,
  digestClient,
  expectedResponse,
  refusal,
} from './digest-support.ts'
import { outgoing } from './sigv4-support.ts'

/** Shows a response to the client's hook. */
function showAnswer(
  state: DigestChallenges,
  response: Response,
  request: OutgoingRequest,
  sent: number,
): Promise<boolean> {
  return answerDigest(state, { request, response }, sent)
}

// issue 13, 2: digest

const user = { username: 'me', password: 'secret' }
const url = 'https://api.example.com/pets?a=1'

/** The response of a client to this refusal. */
async function answer(
  challenges: readonly string[],
  {
    qop = 'auth',
    algorithms = allAlgorithms,
    request = outgoing({ url }),
    ...who
  }: Partial<{
    qop: DigestQop
    algorithms: DigestChallenges['algorithms']
    request: OutgoingRequest
    username: string
    password: string
  }> = {},
): Promise<Readonly<Record<string, string>>> {
  const state = digestChallenges(qop, algorithms)
  expect(await showAnswer(state, refusal(...challenges), request, 1)).toBe(true)
  return signed(state, request, { ...user, ...who })
}

/** Signs a request and reads its `Authorization`. */
async function signed(
  state: DigestChallenges,
  request: OutgoingRequest = outgoing({ url }),
  { username, password } = user,
): Promise<Readonly<Record<string, string>>> {
  await signDigest(request, state, username, password)
  return authorizationParameters(request.headers.get('authorization') ?? 'none')
}

function info(nextnonce: string, status = 200): Response {
  return new Response(null, { status, headers: { 'authentication-info': `nextnonce="${nextnonce}"` } })
}

async function stateWith(challenge: string): Promise<DigestChallenges> {
  const state = digestChallenges('auth', allAlgorithms)
  await showAnswer(state, refusal(challenge), outgoing({ url }), 1)
  return state
}

describe('digestParameters', () => {
  const found: Readonly<Record<string, readonly [string, readonly Readonly<Record<string, string>>[]]>> = {
    'nothing in an empty header': ['', []],
    'nothing of other schemes': ['Basic realm="x", Bearer, Negotiate YII=', []],
    'a challenge without parameters': ['Digest', [{}]],
    'a scheme and names in any case': ['dIGEST ReAlM="X", NONCE="Y"', [{ realm: 'X', nonce: 'Y' }]],
    'spaces and tabs around separators, and empty items': [
      ', ,Digest\t realm = "x" ,, nonce\t=\ty , ',
      [{ realm: 'x', nonce: 'y' }],
    ],
    'commas, equals signs and schemes within quotes': [
      'Digest realm="a, Basic realm=b", nonce="c=,d"',
      [{ realm: 'a, Basic realm=b', nonce: 'c=,d' }],
    ],
    escapes: ['Digest realm="\\"a\\" \\\\ \\b"', [{ realm: '"a" \\ b' }]],
    'an empty string, and an empty value': [
      'Digest realm="", opaque=, nonce=x',
      [{ realm: '', opaque: '', nonce: 'x' }],
    ],
    'a plain value with base64 characters': [
      'Digest nonce=a+/b==, realm=x',
      [{ nonce: 'a+/b==', realm: 'x' }],
    ],
    'unknown parameters': ['Digest x-y=1, realm="r", __proto__=2', [{ 'x-y': '1', realm: 'r' }]],
    'the last of repeated parameters': ['Digest nonce=1, nonce="2", NONCE=3', [{ nonce: '3' }]],
    'bytes beyond ASCII unchanged': ['Digest realm="caf\xc3\xa9"', [{ realm: 'caf\xc3\xa9' }]],
    'several challenges, in one header or joined from several': [
      'Digest realm="a", nonce=1, Digest realm="b", nonce=2, algorithm=SHA-256',
      [
        { realm: 'a', nonce: '1' },
        { realm: 'b', nonce: '2', algorithm: 'SHA-256' },
      ],
    ],
    'a challenge between others': [
      'Negotiate YII+/abc==, NTLM, Basic realm="b", charset="UTF-8", Digest realm="d", nonce="n", Bearer error="e", realm="x"',
      [{ realm: 'd', nonce: 'n' }],
    ],
    'no parameters before a scheme': ['realm="x", Digest nonce=y', [{ nonce: 'y' }]],
    'nothing after an unclosed quote': [
      'Digest nonce="y", realm="abc, Digest realm=z, nonce=w',
      [{ nonce: 'y' }],
    ],
    'nothing after a quote whose end is escaped': ['Digest nonce="y", realm="abc\\"', [{ nonce: 'y' }]],
    'nothing after a quote in a plain value': [
      'Digest nonce=y, realm=a"b", opaque=c',
      [{ nonce: 'y', realm: 'a' }],
    ],
  }

  test.each(Object.entries(found))('finds %s', (_, [header, expected]) => {
    expect(digestParameters(header)).toEqual(expected)
  })

  const unsendable = ['\n', '\r\nX-Evil: 1', '\0', '\x01', '\x1b[31m', '\x7f', '\u0100', '\u2028', '😀']

  test.each(unsendable)('finds nothing in a header with %j, which no header can contain', (text) => {
    for (const header of [
      `Digest realm="a${text}", nonce=b`,
      `Digest realm="a\\${text}", nonce=b`,
      `Digest nonce=a${text}`,
    ]) {
      expect(digestParameters(header)).toEqual([])
    }
  })

  const large: Readonly<Record<string, string>> = {
    'of an unclosed quote': `Digest realm="${'a'.repeat(1e6)}`,
    'of escapes': `Digest realm="${'\\a'.repeat(5e5)}`,
    'of spaces': `Digest${' '.repeat(1e6)}!`,
    'of spaces before equals signs': `Digest ${'a    '.repeat(2e5)}`,
    'of commas': `Digest ${','.repeat(1e6)}"`,
    'of equals signs': `Digest ${'='.repeat(1e6)}`,
    'of one token': `Digest ${'a'.repeat(1e6)}"`,
    'of quotes': `Digest ${'a="",'.repeat(2e5)}"`,
    'of challenges': 'Digest realm="a", nonce="b", '.repeat(4e4),
  }

  test.each(Object.entries(large))('reads a megabyte %s in linear time', (_, header) => {
    const start = performance.now()
    digestParameters(header)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('the choice of a challenge', () => {
  const offer = (algorithm: string, more = ', qop="auth"'): string =>
    `Digest realm="r", nonce="${algorithm}", algorithm=${algorithm}${more}`

  test('uses the strongest algorithm, in any order', async () => {
    const names = ['MD5', 'MD5-sess', 'SHA-256', 'SHA-256-sess', 'SHA-512-256', 'SHA-512-256-sess']
    for (let count = 1; count <= names.length; count++) {
      const offered = names.slice(0, count).map((name) => offer(name))
      for (const challenges of [offered, offered.toReversed(), [offered.join(', ')]]) {
        expect((await answer(challenges))['algorithm']).toBe(names[count - 1])
      }
    }
  })

  test('uses only algorithms of the config, in any case, and sends the name as the server wrote it', async () => {
    const algorithms = { 'sha-256': sha256Hex, md5: md5Hex }
    const challenges = [offer('SHA-512-256'), offer('md5'), offer('sha-256-SESS')]
    const parameters = await answer(challenges, { algorithms })
    expect(parameters['algorithm']).toBe('md5')
    expect(parameters['nonce']).toBe('md5')
    const state = digestChallenges('auth', { 'sha-256': sha256Hex })
    await expect(showAnswer(state, refusal(...challenges), outgoing({ url }), 1)).rejects.toMatchObject({
      code: 'challenge_rejected',
    })
  })

  test('treats a challenge without an algorithm as MD5, and names none', async () => {
    const parameters = await answer(['Digest realm="r", nonce="n", qop="auth"'])
    expect(parameters).not.toHaveProperty('algorithm')
    expect(parameters['response']).toBe(
      expectedResponse({ ...parameters, realm: 'r' }, user, 'GET', new Uint8Array()),
    )
  })

  test('uses the first of two with the same algorithm, and skips one that it cannot use', async () => {
    const first = 'Digest realm="first", nonce="1", qop="auth"'
    const second = 'Digest realm="second", nonce="2", qop="auth"'
    expect((await answer([first, second]))['realm']).toBe('first')
    expect((await answer(['Digest realm="first", qop="auth"', second]))['realm']).toBe('second')
    expect((await answer([offer('SHA-256-sess', ''), offer('MD5')]))['algorithm']).toBe('MD5')
  })

  const qops: readonly (readonly [DigestQop, string, string | undefined])[] = [
    ['auth', '"auth"', 'auth'],
    ['auth', 'auth', 'auth'],
    ['auth', '"auth,auth-int"', 'auth'],
    ['auth', '"auth-int, auth"', 'auth'],
    ['auth', '"auth-int"', 'auth-int'],
    ['auth', '"crazy, AUTH"', 'auth'],
    ['auth', '" auth"', 'auth'],
    ['auth', '"crazy"', 'rejected'],
    ['auth', '""', undefined],
    ['auth-int', '"auth"', 'rejected'],
    ['auth-int', '"auth,auth-int"', 'auth-int'],
    ['auth-int', '"auth-int"', 'auth-int'],
    ['auth-int', '""', 'rejected'],
    ['auth-int', '"crazy"', 'rejected'],
  ]

  test.each(qops)('with qop: %s and the offer %s it is %s', async (qop, offered, expected) => {
    const answered = answer([`Digest realm="r", nonce="n", qop=${offered}`], { qop })
    if (expected === 'rejected') await expect(answered).rejects.toMatchObject({ code: 'challenge_rejected' })
    else expect((await answered)['qop']).toBe(expected)
  })

  test('without qop the response is that of RFC 2069, except for -sess and auth-int', async () => {
    const parameters = await answer(['Digest realm="r", nonce="n", algorithm=SHA-256'])
    expect(Object.keys(parameters).sort()).toEqual([
      'algorithm',
      'nonce',
      'realm',
      'response',
      'uri',
      'username',
    ])
    expect(parameters['response']).toBe(expectedResponse(parameters, user, 'GET', new Uint8Array()))
    for (const [challenge, qop] of [
      ['Digest realm="r", nonce="n", algorithm=MD5-sess', 'auth'],
      ['Digest realm="r", nonce="n"', 'auth-int'],
    ] as const) {
      await expect(answer([challenge], { qop })).rejects.toMatchObject({ code: 'challenge_rejected' })
    }
  })

  const malformed = [
    'Digest',
    'Digest realm="r"',
    'Digest nonce="n"',
    'Digest realm="r", nonce=""',
    'Digest nonce="n", realm="never closed',
    'Digest realm="r", nonce="n", algorithm=SHA-1',
    'Digest realm="r", nonce="n", algorithm=""',
    'Digest realm="r", nonce="n", algorithm=constructor',
  ]

  test.each(malformed)(
    '%s is challenge_rejected, with the unread response but without its URL',
    async (challenge) => {
      const response = refusal('Basic realm="b"', challenge)
      Object.defineProperty(response, 'url', { value: 'https://api.example.com/?key=secret' })
      const state = digestChallenges('auth', allAlgorithms)
      const error = await showAnswer(state, response, outgoing({ url }), 1).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'challenge_rejected', name: 'FlexgenError' })
      const { response: unread } = error as { response: Response }
      expect(unread.status).toBe(401)
      expect(unread.url).toBe('')
      expect(unread.headers.get('www-authenticate')).toBe(`Basic realm="b", ${challenge}`)
      expect(await unread.text()).toBe('who are you?')
      expect(state.last.size).toBe(0)
    },
  )

  test('a 401 without a Digest challenge is unchanged', async () => {
    const state = digestChallenges('auth', allAlgorithms)
    for (const response of [
      refusal(),
      refusal('Basic realm="Digest"', 'Bearer'),
      refusal('DigestX realm="r", nonce="n"'),
    ]) {
      expect(await showAnswer(state, response, outgoing({ url }), 1)).toBe(false)
      expect(await response.text()).toBe('who are you?')
    }
  })

  describe('if the platform lacks an algorithm', () => {
    const lacking = (): never => {
      throw Object.assign(new Error('lacking'), { code: 'unsupported_runtime' })
    }
    const algorithms = { 'sha-512-256': lacking, 'sha-256': async () => lacking(), md5: md5Hex }

    test('another is used', async () => {
      const challenges = [offer('SHA-512-256'), offer('SHA-256'), offer('MD5')]
      expect((await answer(challenges, { algorithms }))['algorithm']).toBe('MD5')
    })

    test('and no other is offered, it is unsupported_runtime with the unread response', async () => {
      const state = digestChallenges('auth', algorithms)
      for (const challenges of [
        [offer('SHA-512-256')],
        [offer('SHA-256')],
        [offer('SHA-256'), offer('MD5', ', qop=x')],
      ]) {
        const error = await showAnswer(state, refusal(...challenges), outgoing({ url }), 1).catch(
          (thrown) => thrown,
        )
        expect(error.code).toBe('unsupported_runtime')
        expect(await error.response.text()).toBe('who are you?')
      }
    })
  })
})

describe('a signed request', () => {
  test("is unsigned without a challenge of its origin, and a caller's own Authorization is dropped", async () => {
    const state = await stateWith('Digest realm="r", nonce="n", qop="auth"')
    for (const elsewhere of [
      'http://api.example.com/',
      'https://api.example.com:8443/',
      'https://example.com/',
    ]) {
      const request = outgoing({ url: elsewhere, headers: { authorization: 'Basic abc' } })
      await signDigest(request, state, 'me', 'secret')
      expect(request.headers.has('authorization')).toBe(false)
      const signed = new Request(request.url, request.init)
      await expect(requireDigest(Promise.resolve(signed))).rejects.toMatchObject({
        code: 'challenge_rejected',
        message: expect.stringContaining('client.fetch'),
      })
    }
    const request = outgoing({ url, headers: { authorization: 'Basic abc' } })
    await signDigest(request, state, 'me', 'secret')
    expect(request.headers.get('authorization')).toMatch(/^Digest username="me", /)
    const signed = new Request(request.url, request.init)
    expect(await requireDigest(Promise.resolve(signed))).toBe(signed)
  })

  test('covers the method as it is sent, and the URL without what is not sent', async () => {
    const state = await stateWith('Digest realm="r", nonce="n", qop="auth"')
    for (const [method, given, uri] of [
      ['GET', 'https://api.example.com', '/'],
      ['patch', 'https://api.example.com/a%20b/ü?q=a+b&c=\\"\'#part', `/a%20b/%C3%BC?q=a+b&c=\\%22%27`],
      ['Post', 'https://me:secret@api.example.com/x?', '/x'],
    ] as const) {
      const request = outgoing({ url: given, method })
      const parameters = await signed(state, request)
      expect(parameters['uri']).toBe(uri)
      expect(request.init.method).toBe(method.toUpperCase())
      expect(request.url.href.split('#')[0]?.endsWith(uri)).toBe(true)
      const body = new Uint8Array()
      expect(parameters['response']).toBe(expectedResponse(parameters, user, method.toUpperCase(), body))
    }
  })

  test('contains the server’s strings byte for byte, hashed without their escapes and escaped again', async () => {
    const request = outgoing({ url })
    const parameters = await answer(
      ['Digest realm="a \\"b\\" \\\\ \xe9\\\xc3", nonce="n\\"\\\\", opaque="\\"o\\\\", qop="auth"'],
      { request },
    )
    expect(parameters).toMatchObject({ realm: 'a "b" \\ \xe9\xc3', nonce: 'n"\\', opaque: '"o\\' })
    expect(parameters['response']).toBe(expectedResponse(parameters, user, 'GET', new Uint8Array()))
    expect(request.headers.get('authorization')).toContain('realm="a \\"b\\" \\\\ \xe9\xc3", ')
  })

  test('sends back an empty opaque, and none if there was none', async () => {
    expect(await answer(['Digest realm="r", nonce="n", opaque=""'])).toHaveProperty('opaque', '')
    expect(await answer(['Digest realm="r", nonce="n"'])).not.toHaveProperty('opaque')
  })

  const names: readonly (readonly [string, string, string])[] = [
    ['me', 'username', 'me'],
    ['a "b" \\c:d', 'username', 'a "b" \\c:d'],
    ['Zoë', 'username*', "UTF-8''Zo%C3%AB"],
    ["Zoë's *(100%)!", 'username*', "UTF-8''Zo%C3%AB%27s%20%2A%28100%25%29%21"],
    ['😀', 'username*', "UTF-8''%F0%9F%98%80"],
    ['a\r\nX-Evil: 1', 'username*', "UTF-8''a%0D%0AX-Evil%3A%201"],
    ['', 'username', ''],
  ]

  test.each(names)('has the user name %j as %s=%s', async (username, name, value) => {
    for (const charset of ['', ', charset=UTF-8']) {
      const password = 'pässword\n😀'
      const parameters = await answer([`Digest realm="r", nonce="n", qop=auth${charset}`], {
        username,
        password,
      })
      expect(parameters[name]).toBe(value)
      expect('username' in parameters && 'username*' in parameters).toBe(false)
      const who = { username, password }
      expect(parameters['response']).toBe(expectedResponse(parameters, who, 'GET', new Uint8Array()))
    }
  })

  test('hashes the user name if the server requires it, in any case', async () => {
    for (const word of ['true', 'TRUE', '"true"']) {
      const parameters = await answer([`Digest realm="r", nonce="n", qop=auth, userhash=${word}`], {
        username: 'Zoë',
      })
      expect(parameters).toMatchObject({ userhash: 'true', username: md5Hex(Buffer.from('Zoë:r')) })
      expect(parameters['response']).toBe(
        expectedResponse(parameters, { ...user, username: 'Zoë' }, 'GET', new Uint8Array()),
      )
    }
    expect(await answer(['Digest realm="r", nonce="n", userhash=yes'])).not.toHaveProperty('userhash')
  })

  const bodies: Readonly<Record<string, readonly [NonNullable<RequestInit['body']>, string, string]>> = {
    'a string': ['Grüße', 'Grüße', 'text/plain;charset=UTF-8'],
    'a form': [
      new URLSearchParams({ a: 'ü b' }),
      'a=%C3%BC+b',
      'application/x-www-form-urlencoded;charset=UTF-8',
    ],
    'a Blob': [new Blob(['x'], { type: 'image/x' }), 'x', 'image/x'],
  }

  test.each(Object.entries(bodies))('with auth-int covers the body, %s', async (_, [body, text, type]) => {
    const request = outgoing({ url, method: 'POST', body })
    const parameters = await answer(['Digest realm="r", nonce="n", qop="auth-int"'], { request })
    expect(parameters['qop']).toBe('auth-int')
    expect(parameters['response']).toBe(expectedResponse(parameters, user, 'POST', Buffer.from(text)))
    expect(request.headers.get('content-type')).toBe(type)
    expect(await new Response(request.init.body as Uint8Array<ArrayBuffer>).text()).toBe(text)
  })

  test.each([null, undefined, ''])('with auth-int and the body %j covers an empty one', async (body) => {
    const request = outgoing({ url, ...(body !== undefined && { body }) })
    const parameters = await answer(['Digest realm="r", nonce="n", qop="auth-int"'], { request })
    expect(parameters['response']).toBe(expectedResponse(parameters, user, 'GET', new Uint8Array()))
    expect(request.headers.has('content-type')).toBe(false)
  })

  test('with auth-int a stream is body_not_replayable, and is not counted', async () => {
    const state = await stateWith('Digest realm="r", nonce="n", qop="auth-int"')
    const stream = outgoing({ url, method: 'POST', body: new Blob(['x']).stream() })
    await expect(signDigest(stream, state, 'me', 'secret')).rejects.toMatchObject({
      code: 'body_not_replayable',
    })
    expect((await signed(state))['nc']).toBe('00000001')
  })

  test('with auth a body of any kind is unchanged', async () => {
    const body = new Blob(['x']).stream()
    const request = outgoing({ url, method: 'POST', body })
    await answer(['Digest realm="r", nonce="n", qop="auth"'], { request })
    expect(request.init.body).toBe(body)
    expect(body.locked).toBe(false)
  })
})

describe('the counts of nonces', () => {
  test('increase with each request, in eight hexadecimal digits', async () => {
    const state = await stateWith('Digest realm="r", nonce="n", qop="auth"')
    const counts: (string | undefined)[] = []
    for (let sent = 0; sent < 17; sent++) counts.push((await signed(state))['nc'])
    expect(counts.slice(0, 2)).toEqual(['00000001', '00000002'])
    expect(counts.slice(9)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', '10', '11'].map((nc) => nc.padStart(8, '0')),
    )
  })

  test('are assigned to parallel requests one by one, with separate cnonces', async () => {
    const state = await stateWith('Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256')
    const all = await Promise.all(Array.from({ length: 50 }, () => signed(state)))
    expect(new Set(all.map(({ nc }) => nc)).size).toBe(50)
    expect(new Set(all.map(({ cnonce }) => cnonce)).size).toBe(50)
    for (const parameters of all) {
      expect(parameters['response']).toBe(expectedResponse(parameters, user, 'GET', new Uint8Array()))
    }
  })

  test('start again with a new nonce, and continue with a repeated one', async () => {
    const state = await stateWith('Digest realm="r", nonce="a", qop="auth"')
    const used: string[] = []
    const use = async (): Promise<void> => {
      const { nonce, nc } = await signed(state)
      used.push(`${nonce}${Number(nc)}`)
    }
    const challenge = (nonce: string): Promise<boolean> =>
      showAnswer(state, refusal(`Digest realm="r", nonce="${nonce}", qop="auth"`), outgoing({ url }), 1)
    await use()
    await challenge('a')
    await use()
    await challenge('b')
    await use()
    await challenge('a')
    await use()
    await showAnswer(state, info('a'), outgoing({ url }), 1)
    await use()
    await showAnswer(state, info('c'), outgoing({ url }), 1)
    await use()
    await showAnswer(state, info('b'), outgoing({ url }), 1)
    await use()
    expect(used).toEqual(['a1', 'a2', 'b1', 'a3', 'a4', 'c1', 'b2'])
  })

  test('are limited, however many nonces a server creates', async () => {
    const state = await stateWith('Digest realm="r", nonce="0", qop="auth"')
    for (let round = 1; round <= 1000; round++) {
      await showAnswer(state, info(`n${round}`), outgoing({ url }), 1)
      expect((await signed(state))['nc']).toBe('00000001')
      expect((await signed(state))['nc']).toBe('00000002')
    }
    expect(state.counts.size).toBeLessThanOrEqual(100)
    expect(state.last.size).toBe(1)
  })
})

describe('nextnonce', () => {
  test('is used from then on, whatever the status, with the rest of the challenge', async () => {
    const state = await stateWith('Digest realm="r", nonce="a", opaque="o", qop="auth", algorithm=SHA-256')
    for (const status of [200, 404, 500, 302]) {
      expect(await showAnswer(state, info(`n${status}`, status), outgoing({ url }), 1)).toBe(false)
      const parameters = await signed(state)
      expect(parameters).toMatchObject({ nonce: `n${status}`, nc: '00000001', opaque: 'o', realm: 'r' })
    }
  })

  const ignored: readonly Response[] = [
    info(''),
    new Response(null, { headers: { 'authentication-info': 'qop=auth, rspauth="abc", nc=00000001' } }),
    new Response(null, { headers: { 'authentication-info': 'nextnonce="never closed' } }),
    new Response(null, { headers: { 'authentication-info': 'nextnonce="a\x01b"' } }),
    new Response(null, { headers: { 'www-authenticate': 'Digest realm="r", nonce="x", nextnonce="y"' } }),
    new Response(null),
  ]

  test.each(ignored)('is not in response %#', async (response) => {
    const state = await stateWith('Digest realm="r", nonce="a", qop="auth"')
    expect(await showAnswer(state, response, outgoing({ url }), 1)).toBe(false)
    expect((await signed(state))['nonce']).toBe('a')
  })

  test('is ignored without a challenge, and from another origin', async () => {
    const state = await stateWith('Digest realm="r", nonce="a", qop="auth"')
    await showAnswer(state, info('b'), outgoing({ url: 'https://other.example.com/' }), 1)
    expect((await signed(state))['nonce']).toBe('a')
    expect(state.last.size).toBe(1)
  })

  test('that arrives while a request is being signed does not affect it', async () => {
    let told = 0
    const state = digestChallenges('auth', {
      md5: async (data) => {
        await showAnswer(state, info(`n${++told}`), outgoing({ url }), 1)
        return md5Hex(data)
      },
    })
    await showAnswer(state, refusal('Digest realm="r", nonce="a", qop="auth"'), outgoing({ url }), 1)
    const parameters = await signed(state)
    expect(told).toBeGreaterThan(2)
    expect(parameters['response']).toBe(expectedResponse(parameters, user, 'GET', new Uint8Array()))
  })
})

describe('a session of a -sess algorithm', () => {
  const nonces = (): (() => string) => {
    let made = 0
    return () => `c${++made}`
  }

  test('has one cnonce and one key for as long as its challenge is in use', async () => {
    const state = await stateWith('Digest realm="r", nonce="a", qop="auth", algorithm=SHA-256-sess')
    const nonce = nonces()
    const sign = async (): Promise<Readonly<Record<string, string>>> => {
      const request = outgoing({ url })
      await signDigest(request, state, 'me', 'secret', nonce)
      return authorizationParameters(request.headers.get('authorization') ?? '')
    }
    const [first, second] = await Promise.all([sign(), sign()])
    expect([first, second]).toMatchObject([
      { nonce: 'a', cnonce: 'c1', nc: '00000001' },
      { nonce: 'a', cnonce: 'c1', nc: '00000002' },
    ])
    // The key keeps the challenge's own nonce (RFC 7616 section 3.4.2).
    await showAnswer(state, info('b'), outgoing({ url }), 1)
    const third = await sign()
    expect(third).toMatchObject({ nonce: 'b', cnonce: 'c1', nc: '00000001' })
    expect(third['response']).toBe(expectedResponse(third, user, 'GET', new Uint8Array(), 'a'))
    const again = refusal('Digest realm="r", nonce="a", qop="auth", algorithm=SHA-256-sess')
    await showAnswer(state, again, outgoing({ url }), 1)
    expect(await sign()).toMatchObject({ nonce: 'a', cnonce: 'c1', nc: '00000003' })
    const other = refusal('Digest realm="r", nonce="x", qop="auth", algorithm=SHA-256-sess')
    await showAnswer(state, other, outgoing({ url }), 1)
    const last = await sign()
    expect(last).toMatchObject({ nonce: 'x', cnonce: 'c2', nc: '00000001' })
    expect(last['response']).toBe(expectedResponse(last, user, 'GET', new Uint8Array()))
  })

  test('does not exist for other algorithms, whose cnonce is always new', async () => {
    const state = await stateWith('Digest realm="r", nonce="a", qop="auth"')
    const nonce = nonces()
    for (const expected of ['c1', 'c2']) {
      const request = outgoing({ url })
      await signDigest(request, state, 'me', 'secret', nonce)
      expect(authorizationParameters(request.headers.get('authorization') ?? '')['cnonce']).toBe(expected)
    }
  })
})

describe('how often a request is sent', () => {
  type Step = 'ok' | 'refused' | 'stale' | 'other' | 'bare'

  /** Sends one request to a server with these responses, and returns how often it was sent. */
  async function sendings(steps: readonly Step[], known: boolean): Promise<{ sent: number; status: number }> {
    let sent = 0
    const { challenges, fetch } = digestClient(user, {
      send: async () => {
        const step = steps[sent++]
        if (step === 'ok') return new Response()
        if (step === 'bare') return refusal('Basic realm="b"')
        if (step === 'other') return new Response(null, { status: 403, headers: refusal('Digest').headers })
        return refusal(
          `Digest realm="r", nonce="${sent}", qop="auth", stale=${step === 'stale' ? 'TRUE' : 'false'}`,
        )
      },
    })
    if (known) {
      const challenge = refusal('Digest realm="r", nonce="0", qop="auth"')
      await answerDigest(challenges, { request: outgoing({ url }), response: challenge }, 1)
    }
    const { status } = await fetch(url)
    return { sent, status }
  }

  const rows: readonly (readonly [readonly Step[], number, number])[] = [
    [['ok'], 1, 200],
    [['other'], 1, 403],
    [['bare'], 1, 401],
    [['refused', 'ok'], 2, 200],
    [['refused', 'bare'], 2, 401],
    [['refused', 'refused', 'ok'], 2, 401],
    [['refused', 'stale', 'ok'], 3, 200],
    [['refused', 'stale', 'refused', 'ok'], 3, 401],
    [['refused', 'stale', 'stale', 'ok'], 4, 200],
    [['refused', 'stale', 'stale', 'stale', 'ok'], 4, 401],
    [['stale', 'ok'], 2, 200],
    [['stale', 'stale', 'ok'], 3, 200],
    [['stale', 'stale', 'stale', 'stale', 'ok'], 4, 401],
  ]

  describe.each([
    ['without a challenge before', false],
    ['with one', true],
  ])('%s', (_, known) => {
    test.each(rows)('%j: %i times, then %i', async (steps, sent, status) => {
      expect(await sendings(steps, known)).toEqual({ sent, status })
    })
  })

  test('a stream that meets its first challenge is body_not_replayable, and the next call is signed', async () => {
    const sent: (string | null)[] = []
    const { fetch } = digestClient(user, {
      send: async (_, { headers }) => {
        sent.push((headers as Headers).get('authorization'))
        return sent.length === 1 ? refusal('Digest realm="r", nonce="n", qop="auth"') : new Response()
      },
    })
    const stream = (): RequestInit =>
      ({ method: 'POST', body: new Blob(['x']).stream(), duplex: 'half' }) as RequestInit
    await expect(fetch(url, stream())).rejects.toMatchObject({ code: 'body_not_replayable' })
    expect((await fetch(url, stream())).status).toBe(200)
    expect(sent).toEqual([null, expect.stringContaining('nc=00000001')])
  })
})

describe('what a hostile server can do', () => {
  test('it cannot add a parameter to the header', async () => {
    const request = outgoing({ url })
    const parameters = await answer(
      [
        'Digest realm="r\\", username=\\"admin", nonce="n\\", qop=\\"x", opaque="o\\\\\\", uri=\\"/evil", qop="auth"',
      ],
      { request },
    )
    expect(parameters).toMatchObject({
      username: 'me',
      uri: '/pets?a=1',
      qop: 'auth',
      realm: 'r", username="admin',
      nonce: 'n", qop="x',
      opaque: 'o\\", uri="/evil',
    })
  })

  test('it cannot do so through an algorithm or a qop', async () => {
    for (const more of [
      'algorithm="MD5, username=admin"',
      'qop="auth, username=admin\\""',
      'algorithm="md5\\""',
    ]) {
      const parameters = await answer([
        `Digest realm="r", nonce="n", ${more}`,
        'Digest realm="s", nonce="m"',
      ]).catch(() => ({ username: 'me' }))
      expect(parameters).toHaveProperty('username', 'me')
    }
  })

  test('it cannot add a challenge for another origin through domain', async () => {
    const state = await stateWith(
      'Digest realm="r", nonce="n", qop="auth", domain="https://evil.example.com/ / https://api.example.com/x"',
    )
    expect([...state.last.keys()]).toEqual(['https://api.example.com'])
    const request = outgoing({ url: 'https://evil.example.com/' })
    await signDigest(request, state, 'me', 'secret')
    expect(request.headers.has('authorization')).toBe(false)
    expect(await signed(state, outgoing({ url: 'https://api.example.com/elsewhere' }))).toHaveProperty(
      'response',
    )
  })

  test('it cannot make a client keep more than its last challenge', async () => {
    const state = digestChallenges('auth', allAlgorithms)
    for (let round = 0; round < 200; round++) {
      const many = Array.from({ length: 50 }, (_, n) => `Digest realm="r", nonce="${round}-${n}", qop="auth"`)
      await showAnswer(state, refusal(...many), outgoing({ url }), 1)
      await signed(state)
    }
    expect(state.last.size).toBe(1)
    expect(state.counts.size).toBeLessThanOrEqual(100)
  })

  test('it gets the password in no header, whatever it sends', async () => {
    const secret = 'correct horse'
    for (const challenge of [
      'Digest realm="r", nonce="n"',
      'Digest realm="r", nonce="n", qop="auth-int", userhash=true',
    ]) {
      const request = outgoing({ url })
      await answer([challenge], { request, password: secret })
      expect(JSON.stringify([...request.headers])).not.toContain(secret)
    }
  })
})
