import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { binaryBytes, bytesBinary, fromBase64 } from '../../templates/runtime/signing/crypto.ts'
import { signJwt } from '../../templates/runtime/signing/jwt.ts'
import { ecdsaSigner, rsaSigner } from '../../templates/runtime/signing/key-signers.ts'
import {
  bitLength,
  derElements,
  derEncode,
  derSequence,
  ecKey,
  ed25519Key,
  p256,
  p384,
  p521,
  readPrivateKey,
  rsaKey,
} from '../../templates/runtime/signing/private-key.ts'
import {
  describeEngines,
  isSignedBy,
  keyAlgorithmNames,
  keyAlgorithms,
  keyForms,
  keyPair,
} from './jwt-support.ts'

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength, publicExponent: 65537 })
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const
const encryption = { cipher: 'aes-256-cbc', passphrase: 'a' } as const

describeEngines(() => {
  for (const algorithm of keyAlgorithmNames) {
    const { publicKey, privateKey } = keyPair(algorithm)
    for (const [form, text] of Object.entries(keyForms(privateKey))) {
      test(`${algorithm} takes ${form}`, async () => {
        const token = await signJwt(keyAlgorithms[algorithm](), text, 'e30', '{}')
        expect(isSignedBy(algorithm, token, publicKey)).toBe(true)
      })
    }
  }
})

const rsaPem = keyPair('RS256').privateKey.export(pkcs8).toString()
const ecPem = (algorithm: 'ES256' | 'ES384' | 'ES512') =>
  keyPair(algorithm).privateKey.export(pkcs8).toString()
const sec1Pem = keyPair('ES384').privateKey.export({ type: 'sec1', format: 'pem' }).toString()
const edPem = keyPair('EdDSA').privateKey.export(pkcs8).toString()
const shortPem = rsa(1024).privateKey.export(pkcs8).toString()
const armoured = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`
const rsaDer = keyPair('RS256').privateKey.export({ type: 'pkcs8', format: 'der' })
const pkcs1Der = keyPair('RS256').privateKey.export({ type: 'pkcs1', format: 'der' })
const flipped = Uint8Array.from(rsaDer, (byte, index) => (index === 5 ? byte ^ 1 : byte))

/** Web Crypto and OpenSSL report each of these differently; the client must not. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n ', 'empty'],
  ['some word', 'correct horse battery staple', 'not PEM, or not all of it'],
  ['base64 without PEM', rsaDer.toString('base64'), 'not PEM, or not all of it'],
  ['PEM without its end', rsaPem.slice(0, -40), 'not PEM, or not all of it'],
  ['PEM with two labels', rsaPem.replace('END PRIVATE', 'END RSA PRIVATE'), 'not PEM, or not all of it'],
  [
    'a public key',
    keyPair('RS256').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'a public key',
  ],
  [
    'a PKCS#1 public key',
    keyPair('RS256').publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    'a public key',
  ],
  ['a certificate', armoured('CERTIFICATE', rsaDer), 'a certificate'],
  [
    'an encrypted key (PKCS#8)',
    keyPair('RS256')
      .privateKey.export({ ...pkcs8, ...encryption })
      .toString(),
    'encrypted',
  ],
  [
    'an encrypted key (PKCS#1)',
    keyPair('RS256')
      .privateKey.export({ type: 'pkcs1', format: 'pem', ...encryption })
      .toString(),
    'encrypted',
  ],
  [
    'an encrypted key (SEC1), \\n',
    keyPair('ES256')
      .privateKey.export({ type: 'sec1', format: 'pem', ...encryption })
      .toString()
      .replaceAll('\n', '\\n'),
    'encrypted',
  ],
  ['OpenSSH', armoured('OPENSSH PRIVATE KEY', rsaDer), "in OpenSSH's own format"],
  ['an empty block', '-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----', ''],
  ['text that is not base64', armoured('PRIVATE KEY', rsaDer).replace('\nM', '\n*'), ''],
  ['a cut key', armoured('PRIVATE KEY', rsaDer.subarray(0, -9)), ''],
  ['a cut PKCS#1 key', armoured('RSA PRIVATE KEY', pkcs1Der.subarray(0, -9)), ''],
  ['more than a key', armoured('PRIVATE KEY', Buffer.concat([rsaDer, rsaDer])), ''],
  ['an invalid version', armoured('PRIVATE KEY', flipped), ''],
  ['rubbish', armoured('PRIVATE KEY', Buffer.alloc(300, 0x9f)), ''],
  ['a length without its bytes', armoured('PRIVATE KEY', Buffer.from('3084ffff', 'hex')), ''],
  ['a key with three primes', armoured('RSA PRIVATE KEY', multiPrime()), ''],
  [
    'RSA-PSS',
    generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey.export(pkcs8).toString(),
    '',
  ],
  [
    'DSA',
    generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
      .privateKey.export(pkcs8)
      .toString(),
    '',
  ],
  ['X25519', generateKeyPairSync('x25519').privateKey.export(pkcs8).toString(), ''],
  ['Ed448', generateKeyPairSync('ed448').privateKey.export(pkcs8).toString(), ''],
  [
    'secp256k1',
    generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export(pkcs8).toString(),
    '',
  ],
  [
    'P-256 with its parameters instead of its name',
    generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })
      .privateKey.export(pkcs8)
      .toString(),
    '',
  ],
  ['RSA with 1024 bits', shortPem, ''],
]

const fitting: readonly (readonly [string, string, readonly string[]])[] = [
  ['RSA', rsaPem, ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']],
  ['P-256', ecPem('ES256'), ['ES256']],
  ['P-384', ecPem('ES384'), ['ES384']],
  ['P-384 as SEC1', sec1Pem, ['ES384']],
  ['P-521', ecPem('ES512'), ['ES512']],
  ['Ed25519', edPem, ['EdDSA']],
]

function multiPrime(): Buffer {
  const numbers = derSequence(bytesBinary(pkcs1Der)).map(({ tag, content }, index) =>
    derEncode(tag, index === 0 ? '\x01' : content),
  )
  return Buffer.from(binaryBytes(derEncode(0x30, `${numbers.join('')}${derEncode(0x30, '')}`)))
}

function expectedOf(algorithm: string): string {
  if (algorithm.startsWith('ES'))
    return `a P-${algorithm === 'ES512' ? '521' : algorithm.slice(2)} private key`
  return algorithm === 'EdDSA' ? 'an Ed25519 private key' : 'an RSA private key of at least 2048 bits'
}

describeEngines(() => {
  for (const algorithm of keyAlgorithmNames) {
    const others = fitting
      .filter(([, , fits]) => !fits.includes(algorithm))
      .map(([name, text]) => [name, text, ''] as const)
    for (const [name, text, found] of [...wrong, ...others]) {
      test(`${algorithm} refuses ${name}`, async () => {
        const error = await refusal(() => signJwt(keyAlgorithms[algorithm](), text, 'e30', '{}'))
        expect(error).toMatchObject({
          code: 'invalid_credential',
          message: `The private key is ${found || 'damaged, or of another kind or size'}; expected ${expectedOf(algorithm)} as PEM.`,
        })
        expectNothingOf(text, error)
      })
    }
  }

  test('a key that only the platform finds invalid is invalid_credential', async () => {
    // Its public key is not a point on the curve.
    const point = derEncode(0xa1, derEncode(3, `\0\x04${'p'.repeat(64)}`))
    const curve = derEncode(0xa0, p256.identifier)
    const der = derEncode(0x30, `\x02\x01\x01${derEncode(4, 'k'.repeat(32))}${curve}${point}`)
    const pem = armoured('EC PRIVATE KEY', binaryBytes(der))
    const error = await refusal(async () => ecdsaSigner(p256)(pem, new Uint8Array(1)))
    expect(error).toMatchObject({
      code: 'invalid_credential',
      message: 'The private key is damaged; expected a P-256 private key as PEM.',
    })
    expectNothingOf(pem, error)
  })

  test('RSA keys may be shorter if the signer allows it', async () => {
    const signature = await rsaSigner('SHA-1', 1024)(shortPem, new Uint8Array(1))
    expect(signature.length).toBe(128)
    const tiny = rsa(768).privateKey.export(pkcs8).toString()
    const error = await refusal(async () => rsaSigner('SHA-1', 1024)(tiny, new Uint8Array(1)))
    expect(error).toMatchObject({
      message: expect.stringContaining('expected an RSA private key of at least 1024 bits'),
    })
  })
})

async function refusal(work: () => unknown): Promise<Error> {
  try {
    await work()
  } catch (error) {
    return error as Error
  }
  throw new Error('was not refused')
}

/** No form of an error may show eight consecutive characters of a key. */
function expectNothingOf(key: string, error: Error): void {
  const shown = [
    error.message,
    error.stack,
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
  ]
  expect(error.cause).toBeUndefined()
  // The error may contain the words of labels.
  const material = key.replace(/-----[^-]*-----/g, '').replace(/\s/g, '')
  for (let at = 0; at + 8 <= material.length; at += 4) {
    expect(shown.join('\n').includes(material.slice(at, at + 8))).toBe(false)
  }
}

describe('PKCS#8 of a key', () => {
  test.each([
    ['RSA', rsaPem, rsaKey(2048)],
    ['P-256', ecPem('ES256'), ecKey(p256)],
    ['P-384', ecPem('ES384'), ecKey(p384)],
    ['P-384 as SEC1', sec1Pem, ecKey(p384)],
    ['P-521', ecPem('ES512'), ecKey(p521)],
    ['Ed25519', edPem, ed25519Key()],
  ])('is the same for %s as OpenSSL writes', (_, pem, kind) => {
    const written = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
    expect(Buffer.from(readPrivateKey(pem, kind)).toString('hex')).toBe(written.toString('hex'))
  })

  test('drops the public key of an Ed25519 key, which Web Crypto refuses', () => {
    const [, , key] = derSequence(
      bytesBinary(createPrivateKey(edPem).export({ type: 'pkcs8', format: 'der' })),
    )
    const version2 = `\x02\x01\x01${derEncode(0x30, '\x06\x03\x2b\x65\x70')}${derEncode(4, key?.content ?? '')}`
    const withPublic = derEncode(0x30, `${version2}${derEncode(0x81, `\0${'p'.repeat(32)}`)}`)
    const pem = armoured('PRIVATE KEY', binaryBytes(withPublic))
    expect(readPrivateKey(pem, ed25519Key())).toEqual(readPrivateKey(edPem, ed25519Key()))
  })

  test('contains an EC key in full length, even if its leading zeros were omitted', () => {
    const short = derEncode(
      0x30,
      `\x02\x01\x01${derEncode(4, 'k'.repeat(31))}${derEncode(0xa0, p256.identifier)}`,
    )
    expect(ecKey(p256).read(short)).toContain(derEncode(4, `\0${'k'.repeat(31)}`))
  })

  test('is read from a bundle after other blocks', () => {
    const bundle = `${armoured('CERTIFICATE', rsaDer)}subject=x\n${rsaPem}`
    expect(readPrivateKey(bundle, rsaKey(2048))).toEqual(readPrivateKey(rsaPem, rsaKey(2048)))
  })

  test('is read from PKCS#1 with the label of PKCS#8', () => {
    const pem = armoured('PRIVATE KEY', pkcs1Der)
    expect(readPrivateKey(pem, rsaKey(2048))).toEqual(readPrivateKey(rsaPem, rsaKey(2048)))
  })
})

describe('DER', () => {
  test.each([0, 1, 127, 128, 255, 256, 65535])('of %i bytes is read as written', (length) => {
    const content = 'x'.repeat(length)
    expect(derElements(derEncode(4, content) + derEncode(2, '1'))).toEqual([
      { tag: 4, content },
      { tag: 2, content: '1' },
    ])
  })

  test.each(['30', '3001', '3081', '308201', '30ff', '3083ffffff00'])('%s is cut off', (hex) => {
    expect(derElements(bytesBinary(Buffer.from(hex, 'hex')))).toEqual([])
  })

  test('any cut of a key is refused', () => {
    const der = bytesBinary(rsaDer)
    for (let length = 0; length < der.length; length += 7) {
      expect(rsaKey(1024).read(der.slice(0, length))).toBeUndefined()
    }
  })

  test.each([
    ['\0\x80', 8],
    ['\x7f', 7],
    ['\x01\0', 9],
  ])('the bits of a number are counted', (number, bits) => {
    expect(bitLength(number)).toBe(bits)
  })
})

test.each([
  ['-_-_', '\xfb\xff\xbf'],
  ['+/+/', '\xfb\xff\xbf'],
  ['YQ==', 'a'],
  ['YQ=', 'a'],
  [' YQ\n', 'a'],
  ['Y', undefined],
  ['Y*==', undefined],
  ['', ''],
])('base64 %j is %j', (text, binary) => {
  expect(fromBase64(text)).toBe(binary)
})
