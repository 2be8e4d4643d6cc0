import { createHash, randomBytes } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { utf8 } from '../../templates/runtime/signing/crypto.ts'
import { md5, md5Hex } from '../../templates/runtime/signing/md5.ts'

const { getBuiltinModule } = process

afterEach(() => {
  Object.assign(process, { getBuiltinModule })
})

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function nodeMd5(data: Uint8Array): string {
  return createHash('md5').update(data).digest('hex')
}

/** RFC 1321 appendix A.5. */
const suite: Readonly<Record<string, string>> = {
  '': 'd41d8cd98f00b204e9800998ecf8427e',
  a: '0cc175b9c0f1b6a831c399e269772661',
  abc: '900150983cd24fb0d6963f7d28e17f72',
  'message digest': 'f96b697d7cb7938d525a2f31aaf161d0',
  abcdefghijklmnopqrstuvwxyz: 'c3fcd3d76192e4007dfb496cca67e13b',
  ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789: 'd174ab98d277d9f5a5611c2c9f419d9f',
  '12345678901234567890123456789012345678901234567890123456789012345678901234567890':
    '57edf4a22be3c955ac49da2e2107b67a',
}

describe('md5', () => {
  test.each(Object.entries(suite))('has the digest of RFC 1321 for "%s"', (text, digest) => {
    expect(hex(md5(utf8(text)))).toBe(digest)
  })

  test('has the digests of node:crypto for each length up to five blocks, so 55, 56, 63, 64 and 65 too', () => {
    for (let length = 0; length <= 320; length++) {
      for (const data of [new Uint8Array(length), new Uint8Array(length).fill(255), randomBytes(length)]) {
        expect(hex(md5(new Uint8Array(data))), `${length} bytes`).toBe(nodeMd5(data))
      }
    }
  })

  test('has the digests of node:crypto for random data, parts of larger buffers, and a megabyte', () => {
    for (let round = 0; round < 200; round++) {
      const data = new Uint8Array(randomBytes(1000)).subarray(round, round + Math.floor(Math.random() * 800))
      expect(hex(md5(data))).toBe(nodeMd5(data))
    }
    const megabyte = new Uint8Array(randomBytes(1_000_003))
    expect(hex(md5(megabyte))).toBe(nodeMd5(megabyte))
  })

  test('does not modify the data', () => {
    const data = utf8('abc')
    md5(data)
    expect(data).toEqual(utf8('abc'))
  })
})

describe('md5Hex', () => {
  const engines = {
    'node:crypto': getBuiltinModule,
    'no crypto of the platform': undefined,
    'a node:crypto without MD5, as in FIPS mode': () => ({
      hash: () => {
        throw new Error('error:0308010C:digital envelope routines::unsupported')
      },
    }),
  }

  test.each(Object.entries(engines))('has the same digest with %s', (_, builtin) => {
    Object.assign(process, { getBuiltinModule: builtin })
    for (const [text, digest] of Object.entries(suite)) expect(md5Hex(utf8(text))).toBe(digest)
  })
})
