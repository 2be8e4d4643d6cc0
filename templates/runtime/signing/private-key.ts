/** @section Signing */

import { ClientError } from '../errors.ts'
import { type Bytes, binaryBytes, fromBase64, type HashName } from './crypto.ts'

/** A kind of private key. */
export interface PrivateKeyKind {
  /** A description for messages: `an RSA private key`. */
  readonly expected: string
  /** Turns DER into PKCS#8, both with one character for each byte; `undefined` if it is not such a key. */
  readonly read: (der: string) => string | undefined
}

/**
 * The first private key in PEM (RFC 7468), as PKCS#8, the only format of Web Crypto.
 *
 * Accepts the forms of PEM in environment variables: its base64, and `\n` or spaces for line breaks.
 *
 * @throws ClientError `invalid_credential`, which describes what was found, but shows nothing of it
 */
export function readPrivateKey(text: string, { expected, read }: PrivateKeyKind): Bytes {
  const lineBreaks = /\\+[nr]/g
  const plain = text.replace(lineBreaks, '')
  const pem = plain.includes('-----') ? plain : (fromBase64(plain) ?? '').replace(lineBreaks, '')
  const [, label = '', body] = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----([\s\S]*?)-----END \1PRIVATE/.exec(pem) ?? []
  if (body === undefined) throw wrongPrivateKey(describeText(text, pem), expected)
  if (label === 'OPENSSH ') throw wrongPrivateKey("in OpenSSH's own format", expected)
  // PKCS#8 says so in its label, older formats in a header.
  const isEncrypted = label === 'ENCRYPTED ' || body.includes(',ENCRYPTED')
  if (isEncrypted) throw wrongPrivateKey('encrypted', expected)
  const key = read(fromBase64(body) ?? '')
  if (key === undefined) throw wrongPrivateKey('damaged, or of another kind or size', expected)
  return binaryBytes(key)
}

/** Describes a string that contains no private key. */
export function describeText(text: string, pem: string): string {
  const other = /-----BEGIN [\w ]*(PUBLIC KEY|CERTIFICATE)/.exec(pem)?.[1]
  if (other) return `a ${other.toLowerCase()}`
  return text.trim() ? 'not PEM, or not all of it' : 'empty'
}

/** The error for a private key that cannot be used. */
export function wrongPrivateKey(found: string, expected: string): ClientError {
  const message = `The private key is ${found}; expected ${expected} as PEM.`
  return new ClientError('invalid_credential', message)
}

/** An element of DER (X.690 section 8.1). */
export interface DerElement {
  readonly tag: number
  readonly content: string
}

/** The elements that DER consists of (X.690 section 8.1); an empty list if their lengths are wrong. */
export function derElements(der: string): readonly DerElement[] {
  const elements: DerElement[] = []
  let position = 0
  while (position < der.length) {
    const tag = der.charCodeAt(position)
    let length = der.charCodeAt(position + 1)
    let start = position + 2
    // From 128 on, it is the number of the bytes that contain the length.
    if (length >= 128) {
      const lengthBytes = binaryBytes(der.slice(start, start + length - 128))
      start += length - 128
      length = lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0)
    }
    position = start + length
    // `NaN` if the length is cut off.
    if (Number.isNaN(position) || position > der.length) return []
    elements.push({ tag, content: der.slice(start, position) })
  }
  return elements
}

/** The elements of a sequence; an empty list if the DER is anything else. */
export function derSequence(der: string): readonly DerElement[] {
  const [sequence, ...others] = derElements(der)
  return sequence?.tag === 0x30 && !others.length ? derElements(sequence.content) : []
}

/** An element in DER (X.690 section 8.1), of at most 65535 bytes. */
export function derEncode(tag: number, content: string): string {
  const { length } = content
  if (length < 128) return String.fromCharCode(tag, length) + content
  // 0x82: the length is in two bytes, 0x81: in one.
  const lengthBytes = length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256]
  return String.fromCharCode(tag, ...lengthBytes) + content
}

/**
 * The key inside PKCS#8 (RFC 5958 section 2).
 *
 * @param algorithm the start of its algorithm identifier
 * @returns `undefined` if it is not PKCS#8, or has another algorithm
 */
export function fromPkcs8(der: string, algorithm: string): string | undefined {
  const [version, identifier, key] = derSequence(der)
  const fits = version?.tag === 2 && identifier?.tag === 0x30 && identifier.content.startsWith(algorithm)
  return fits && key?.tag === 4 ? key.content : undefined
}

/** PKCS#8 of a key, without attributes (RFC 5958 section 2). */
export function toPkcs8(algorithm: string, key: string): string {
  return derEncode(0x30, `\x02\x01\0${derEncode(0x30, algorithm)}${derEncode(4, key)}`)
}

/** RSA keys in PKCS#8 or PKCS#1 (RFC 8017 appendix A.1.2). */
export function rsaKey(minimumBits: number): PrivateKeyKind {
  const algorithm = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01'
  return {
    expected: `an RSA private key of at least ${minimumBits} bits`,
    read: (der) => {
      const key = fromPkcs8(der, algorithm) ?? der
      const numbers = derSequence(key)
      const [version, modulus] = numbers
      const isComplete = numbers.length === 9 && numbers.every(({ tag, content }) => tag === 2 && content)
      // Keys of version 1 have more than two primes, which Web Crypto does not support.
      const fits = isComplete && version?.content === '\0' && modulus && bitLength(modulus.content) >= minimumBits
      return fits ? toPkcs8(`${algorithm}\x05\0`, key) : undefined
    },
  }
}

/** The bits of a positive number, without leading zeros. */
export function bitLength(number: string): number {
  const bytes = number.replace(/^\0+/, '')
  return (bytes.length - 1) * 8 + bytes.charCodeAt(0).toString(2).length
}

/** A curve and the hash that is used with it (RFC 7518 section 3.4). */
export interface Curve {
  readonly name: 'P-256' | 'P-384' | 'P-521'
  readonly hash: HashName
  /** The object identifier, in DER. */
  readonly identifier: string
  /** The length of a private key, in bytes. */
  readonly size: number
}

/** ES256. */
export const p256: Curve = {
  name: 'P-256',
  hash: 'SHA-256',
  identifier: '\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07',
  size: 32,
}

/** ES384. */
export const p384: Curve = {
  name: 'P-384',
  hash: 'SHA-384',
  identifier: '\x06\x05\x2b\x81\x04\x00\x22',
  size: 48,
}

/** ES512. */
export const p521: Curve = {
  name: 'P-521',
  hash: 'SHA-512',
  identifier: '\x06\x05\x2b\x81\x04\x00\x23',
  size: 66,
}

/** Keys of a named curve in PKCS#8 or SEC1 (RFC 5915 section 3). */
export function ecKey({ name, identifier, size }: Curve): PrivateKeyKind {
  const algorithm = `\x06\x07\x2a\x86\x48\xce\x3d\x02\x01${identifier}`
  return {
    expected: `a ${name} private key`,
    read: (der) => {
      const inner = fromPkcs8(der, algorithm)
      const [version, key, ...others] = derSequence(inner ?? der)
      // PKCS#8 names the curve outside the key, SEC1 inside, and some files do both.
      const curve = others.find(({ tag }) => tag === 0xa0)?.content ?? (inner && identifier)
      if (version?.content !== '\x01' || key?.tag !== 4 || key.content.length > size || curve !== identifier) {
        return undefined
      }
      // Some tools omit leading zeros.
      const scalar = derEncode(4, key.content.padStart(size, '\0'))
      // Some platforms refuse a private key without its public key.
      const point = others.filter(({ tag }) => tag === 0xa1).map(({ tag, content }) => derEncode(tag, content))
      return toPkcs8(algorithm, derEncode(0x30, `\x02\x01\x01${scalar}${point.join('')}`))
    },
  }
}

/** Ed25519 keys in PKCS#8 (RFC 8410 section 7). A public key next to them is dropped: Web Crypto refuses it. */
export function ed25519Key(): PrivateKeyKind {
  const algorithm = '\x06\x03\x2b\x65\x70'
  return {
    expected: 'an Ed25519 private key',
    read: (der) => {
      const key = fromPkcs8(der, algorithm)
      return key?.length === 34 && key.startsWith('\x04\x20') ? toPkcs8(algorithm, key) : undefined
    },
  }
}
