/** @section Signing */

import { ClientError } from '../errors.ts'
import type { Bytes, HashName } from './crypto.ts'
import { bytesBinary, fromBase64, toBase64 } from './crypto.ts'
import { type KeySigner, keySigner } from './key-signers.ts'
import { type Curve, derEncode, ecKey, p256, p384, p521, readPrivateKey, toPkcs8 } from './private-key.ts'

/** A private key as PEM: the base64 of DER gets its first and last line (RFC 7468), anything else stays as it is. */
export function privateKeyPem(key: string): string {
  // 0x30 begins a sequence, which every private key is.
  const isDer = !key.includes('-----') && fromBase64(key)?.startsWith('\x30')
  return isDer ? `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----` : key
}

/** A signer whose errors name the step. */
export function stepSigner(step: string, sign: KeySigner): KeySigner {
  return async (key, data) => {
    try {
      return await sign(key, data)
    } catch (error) {
      // Signers throw only errors of the client.
      const problem = error as ClientError
      problem.message = `steps.${step}: ${problem.message}`
      throw problem
    }
  }
}

/** ECDSA (FIPS 186-5) with any hash, on the curve of the key. The signature is DER, or its two numbers joined. */
export function anyEcdsaSigner(hash: HashName, format: 'der' | 'raw'): KeySigner {
  const signers = [p256, p384, p521].map((curve) => ({ curve, sign: curveSigner(curve, hash) }))
  return async (key, data) => {
    const { curve, sign } = signers.find(({ curve }) => isOnCurve(key, curve)) ?? signers[0] ?? noCurve()
    const raw = new Uint8Array(await sign(key, data))
    return format === 'raw' ? raw : derSignature(raw, curve)
  }
}

export function noCurve(): never {
  throw new ClientError('unsupported_runtime', 'There is no such curve.')
}

export function curveSigner(curve: Curve, hash: HashName): KeySigner {
  return keySigner(ecKey(curve), { name: 'ECDSA', hash, namedCurve: curve.name }, { dsaEncoding: 'ieee-p1363' })
}

/** True if a private key is on a curve. */
export function isOnCurve(key: string, curve: Curve): boolean {
  try {
    readPrivateKey(key, ecKey(curve))
    return true
  } catch {
    return false
  }
}

/** The two numbers of a signature as DER (RFC 3279 section 2.2.3). */
export function derSignature(raw: Bytes, { size }: Curve): Bytes {
  const binary = bytesBinary(raw)
  const number = (digits: string): string => {
    const plain = digits.replace(/^\0+(?=[\s\S])/, '')
    return derEncode(2, plain.charCodeAt(0) > 127 ? `\0${plain}` : plain)
  }
  const der = derEncode(0x30, number(binary.slice(0, size)) + number(binary.slice(size)))
  return Uint8Array.from(der, (character) => character.charCodeAt(0))
}

/** PKCS#8 in PEM of an Ed25519 seed of 32 bytes, also with the public key behind it (RFC 8410 section 7). */
export function ed25519Seed(step: string, seed: Bytes): string {
  if (seed.length !== 32 && seed.length !== 64) {
    throw new ClientError('invalid_credential', `steps.${step} must have a private key of 32 or 64 bytes.`)
  }
  const key = toPkcs8('\x06\x03\x2b\x65\x70', derEncode(4, bytesBinary(seed.subarray(0, 32))))
  return privateKeyPem(toBase64(Uint8Array.from(key, (character) => character.charCodeAt(0))))
}
