import { createHmac, createSecretKey } from 'node:crypto'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { link } from '../../src/link/link.ts'
import { base64UrlText, lastMade, nodeCrypto, utf8 } from '../../templates/runtime/signing/crypto.ts'
import {
  base64Secret,
  epochSeconds,
  hexSecret,
  hmacSigner,
  type JwtSigner,
  keyJwtSigner,
  reusedJwt,
  signJwt,
} from '../../templates/runtime/signing/jwt.ts'
import { ed25519Signer, rsaSigner } from '../../templates/runtime/signing/key-signers.ts'
import { uniqueId } from '../../templates/runtime/values/unique-id.ts'
import { describeEngines, isSignedBy, keyAlgorithms, keyPair } from './jwt-support.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const pemOf = (algorithm: 'RS256' | 'ES256' | 'EdDSA') =>
  keyPair(algorithm).privateKey.export(pkcs8).toString()
const publicPem = keyPair('RS256').publicKey.export({ type: 'spki', format: 'pem' }).toString()
const pemMessage = 'The secret must not be a PEM key.'
const mac = (key: string | Buffer, text: string) =>
  createHmac('sha256', createSecretKey(Buffer.from(key)))
    .update(text)
    .digest('base64url')

describeEngines(() => {
  test('a secret is encoded as UTF-8', async () => {
    const sign = hmacSigner('SHA-256', utf8)
    for (const secret of ['s', 'sehr geheim: äöü€😀', ' a ', 'x'.repeat(300)]) {
      expect(await sign(secret, 'a.b')).toBe(mac(secret, 'a.b'))
    }
  })

  test.each(['-_8', '+/8=', '+/8', ' -_8=\n'])('the secret %j is base64', async (secret) => {
    expect(await hmacSigner('SHA-256', base64Secret)(secret, 'a.b')).toBe(
      mac(Buffer.from('fbff', 'hex'), 'a.b'),
    )
  })

  test.each(['fbff', 'FBff\n', ' fbff '])('the secret %j is hexadecimal', async (secret) => {
    expect(await hmacSigner('SHA-256', hexSecret)(secret, 'a.b')).toBe(mac(Buffer.from('fbff', 'hex'), 'a.b'))
  })

  test.each([
    ['', utf8, 'The secret is empty.'],
    [' ', hexSecret, 'The secret is empty.'],
    ['fbf', hexSecret, 'The secret is not hexadecimal.'],
    ['0xfb', hexSecret, 'The secret is not hexadecimal.'],
    ['', base64Secret, 'The secret is empty.'],
    [' == ', base64Secret, 'The secret is empty.'],
    ['no*base64', base64Secret, 'The secret is not base64.'],
    ['fünf', base64Secret, 'The secret is not base64.'],
    ['abcde', base64Secret, 'The secret is not base64.'],
    // issue 12, A16
    [pemOf('RS256'), utf8, pemMessage],
    [publicPem, utf8, pemMessage],
    [`Bag Attributes\n${publicPem}`, utf8, pemMessage],
    [btoa(publicPem), base64Secret, pemMessage],
    [publicPem, base64Secret, pemMessage],
  ])('the secret %j is refused', async (secret, keyOf, message) => {
    const error = await refusal(() => signJwt(hmacSigner('SHA-256', keyOf), secret, 'e30', '{}'))
    expect(error).toMatchObject({ code: 'invalid_credential', message })
    expect(error.cause).toBeUndefined()
    if (secret.trim().length > 4) {
      expect(`${error.stack}${inspect(error)}${JSON.stringify(error)}`).not.toContain(secret)
    }
  })

  test('a changed secret is noticed, and after a refused one the previous one is not used', async () => {
    const sign = hmacSigner('SHA-256', utf8)
    const token = (secret: string) => signJwt(sign, secret, 'e30', '{}')
    for (const secret of ['one', 'two', 'one']) {
      expect(await token(secret)).toBe(`e30.e30.${mac(secret, 'e30.e30')}`)
    }
    await expect(refusal(() => token(''))).resolves.toMatchObject({ code: 'invalid_credential' })
    expect(await token('one')).toBe(`e30.e30.${mac('one', 'e30.e30')}`)
  })

  test('a changed private key is noticed', async () => {
    const sign = keyJwtSigner(ed25519Signer())
    const other = await import('node:crypto').then(({ generateKeyPairSync }) =>
      generateKeyPairSync('ed25519'),
    )
    for (const pair of [keyPair('EdDSA'), other, keyPair('EdDSA')]) {
      const token = await signJwt(sign, pair.privateKey.export(pkcs8).toString(), 'e30', '{}')
      expect(isSignedBy('EdDSA', token, pair.publicKey)).toBe(true)
    }
    await expect(refusal(() => sign('no key', ''))).resolves.toMatchObject({ code: 'invalid_credential' })
  })

  test('signs in parallel', async () => {
    const sign = keyJwtSigner(rsaSigner('SHA-256', 2048))
    const work = Array.from({ length: 20 }, (_, index) =>
      signJwt(sign, pemOf('RS256'), 'e30', `{"a":${index}}`),
    )
    for (const token of await Promise.all(work)) {
      expect(isSignedBy('RS256', token, keyPair('RS256').publicKey)).toBe(true)
    }
  })

  test('claims may contain any character', async () => {
    const claims = JSON.stringify({ name: 'Zoë 😀', lone: '\ud800', control: '\u0000' })
    const token = await signJwt(hmacSigner('SHA-256', utf8), 's', 'e30', claims)
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).toBe(claims)
  })
})

describe('with Web Crypto', () => {
  test.each([
    ['without `getBuiltinModule`', undefined],
    [
      'in the edge runtime of Next',
      () => {
        throw new Error('not supported')
      },
    ],
  ])('%s, a key is imported once', async (_, getBuiltinModule) => {
    vi.stubGlobal('process', { ...process, getBuiltinModule })
    expect(nodeCrypto()).toBeUndefined()
    const imported = vi.spyOn(crypto.subtle, 'importKey')
    const sign = keyJwtSigner(rsaSigner('SHA-256', 2048))
    for (let turn = 0; turn < 3; turn++) await sign(pemOf('RS256'), 'a.b')
    const secretSign = hmacSigner('SHA-256', utf8)
    for (let turn = 0; turn < 3; turn++) await secretSign('s', 'a.b')
    expect(imported).toHaveBeenCalledTimes(2)
  })

  test('an algorithm that the platform does not support is unsupported_runtime', async () => {
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'))
    const error = await refusal(() => keyJwtSigner(ed25519Signer())(pemOf('EdDSA'), 'a.b'))
    expect(error).toMatchObject({
      code: 'unsupported_runtime',
      message: 'This platform cannot sign with Ed25519.',
    })
  })

  test.each([
    ['a secret', () => hmacSigner('SHA-256', utf8)('s', 'a.b')],
    ['a private key', () => keyJwtSigner(ed25519Signer())(pemOf('EdDSA'), 'a.b')],
  ])('a page without HTTPS cannot sign with %s', async (_, work) => {
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
    vi.stubGlobal('crypto', {})
    await expect(refusal(work)).resolves.toMatchObject({ code: 'unsupported_runtime' })
  })
})

describe('with node:crypto', () => {
  test('a key is parsed once', async () => {
    const node = process.getBuiltinModule('node:crypto')
    const parsed = vi.fn(node.createPrivateKey)
    vi.stubGlobal('process', { getBuiltinModule: () => ({ ...node, createPrivateKey: parsed }) })
    const sign = rsaSigner('SHA-256', 2048)
    for (let turn = 0; turn < 3; turn++) await sign(pemOf('RS256'), new Uint8Array(1))
    expect(parsed).toHaveBeenCalledTimes(1)
  })
})

test('Web Crypto signs if node:crypto accepts no key object with options, as in Workers', async () => {
  const node = process.getBuiltinModule('node:crypto')
  const sign = vi.fn(() => {
    throw new TypeError('options.key')
  })
  vi.stubGlobal('process', { getBuiltinModule: () => ({ ...node, sign }) })
  const signer = keyAlgorithms.ES256()
  for (let turn = 0; turn < 3; turn++) {
    const token = await signJwt(signer, pemOf('ES256'), 'e30', '{}')
    expect(isSignedBy('ES256', token, keyPair('ES256').publicKey)).toBe(true)
  }
  expect(sign).toHaveBeenCalledTimes(1)
})

test('nothing of the previous key is used after the next one is refused', () => {
  const made = vi.fn((text: string) => {
    if (!text) throw new Error('empty')
    return text.length
  })
  const of = lastMade(made)
  expect([of('a'), of('a'), of('bb')]).toEqual([1, 1, 2])
  expect(() => of('')).toThrow('empty')
  expect(of('bb')).toBe(2)
  expect(made).toHaveBeenCalledTimes(4)
})

describe('a token is used again', () => {
  const start = 1_700_000_000_999
  const setting = (lifetime: number) => {
    const time = { now: start }
    let signed = 0
    const sign = vi.fn<JwtSigner>((secret) => `${secret}${++signed}`)
    const token = reusedJwt(
      sign,
      (now) => now + lifetime,
      () => time.now,
    )
    const claims = (now: number) => `{"iat":${now}}`
    return { time, sign, token, claims }
  }

  test.each([
    [300, 270],
    [3600, 3570],
    [60, 54],
    [301, 271],
    [10, 9],
    [5, 5],
    [1, 1],
  ])('of %i s for less than %i', async (lifetime, usable) => {
    const { time, sign, token, claims } = setting(lifetime)
    const first = await token('s', 'h', claims)
    time.now = start + (usable - 1) * 1000
    expect(await token('s', 'h', claims)).toBe(first)
    time.now += 1
    expect(await token('s', 'h', claims)).not.toBe(first)
    expect(sign).toHaveBeenCalledTimes(2)
  })

  test('with the times at which it was created', async () => {
    const { time, token, claims } = setting(300)
    const first = await token('s', 'h', claims)
    expect(first).toBe(`h.${base64UrlText('{"iat":1700000000}')}.s1`)
    time.now += 290_000
    expect(await token('s', 'h', claims)).toBe(`h.${base64UrlText('{"iat":1700000290}')}.s2`)
  })

  test('while secret, header and claims are the same', async () => {
    const { sign, token, claims } = setting(300)
    const other = (now: number) => `{"a":1,"iat":${now}}`
    await token('s', 'h', claims)
    await token('t', 'h', claims)
    await token('t', 'i', claims)
    await token('t', 'i', other)
    await token('t', 'i', other)
    await token('s', 'h', claims)
    expect(sign).toHaveBeenCalledTimes(5)
  })

  test('not if the clock is set back', async () => {
    const { time, sign, token, claims } = setting(300)
    await token('s', 'h', claims)
    time.now -= 60_000
    await token('s', 'h', claims)
    expect(sign).toHaveBeenCalledTimes(2)
  })

  test('not if a literal expiry has passed or is not a time', async () => {
    for (const end of [1_600_000_000, Number.NaN]) {
      const sign = vi.fn<JwtSigner>(() => 's')
      const token = reusedJwt(sign, () => end, Date.now)
      for (let turn = 0; turn < 2; turn++) await token('s', 'h', () => `{"exp":${end}}`)
      expect(sign).toHaveBeenCalledTimes(2)
    }
  })

  test('by the platform’s clock if none is given', async () => {
    vi.useFakeTimers({ now: start })
    try {
      const sign = vi.fn<JwtSigner>(() => 's')
      const token = reusedJwt(sign, (now) => now + 60, undefined)
      for (const wait of [0, 50_000, 10_000]) {
        vi.advanceTimersByTime(wait)
        await token('s', 'h', (now) => `{"iat":${now}}`)
      }
      expect(sign).toHaveBeenCalledTimes(2)
    } finally {
      vi.useRealTimers()
    }
  })

  test('not after a failure', async () => {
    const sign = vi.fn<JwtSigner>(() => 's')
    const token = reusedJwt(
      sign,
      (now) => now + 300,
      () => start,
    )
    await token('s', 'h', () => '{}')
    sign.mockImplementationOnce(() => {
      throw new Error('refused')
    })
    await expect(token('', 'h', () => '{}')).rejects.toThrow('refused')
    await token('s', 'h', () => '{}')
    expect(sign).toHaveBeenCalledTimes(3)
  })
})

test.each([
  [
    'hmacSigner',
    ['lastMade', 'subtleCrypto'],
    /Pem|Pkcs8|^der|PrivateKey|keySigner|^(rsa|ec|ed25519)|fromBase64/,
  ],
  ['rsaSigner', ['rsaKey', 'toPkcs8'], /^(ec|ed25519|p256|Curve|pss|hmac)/],
  ['pssSigner', ['rsaKey'], /^(ec|ed25519|p256|Curve|rsaSigner|hmac)/],
  ['ecdsaSigner', ['ecKey', 'Curve'], /^(rsa|pss|ed25519|p256|p384|p521|bitLength|hmac)/],
  ['ed25519Signer', ['ed25519Key'], /^(rsa|pss|ec|p256|Curve|bitLength|hmac)/],
])('%s needs only its own fragments', (signer, needed, foreign) => {
  const names = link([signer]).fragments.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([...needed, 'ClientError']))
  const wrong = names.filter((name) => foreign.test(name) && name !== signer)
  expect(wrong).toEqual([])
})

test('times are whole seconds', () => {
  expect(epochSeconds(() => 1_999)).toBe(1)
  expect(epochSeconds(() => 2_000.5)).toBe(2)
  expect(Number.isInteger(epochSeconds())).toBe(true)
})

test('a `jti` is the nonce, otherwise a UUID, otherwise equally random', () => {
  expect(uniqueId(() => 'n')).toBe('n')
  expect(uniqueId(undefined)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
  expect(uniqueId(undefined)).toMatch(/^[0-9a-f]{32}$/)
  expect(uniqueId(undefined)).not.toBe(uniqueId(undefined))
})

async function refusal(work: () => unknown): Promise<Error> {
  try {
    await work()
  } catch (error) {
    return error as Error
  }
  throw new Error('was not refused')
}
