/** @section Signing */

import { ClientError } from '../errors.ts'
import { type Bytes, binaryBytes, fromBase64, type HashName } from './crypto.ts'

/** A kind of private key. */
export interface PrivateKeyKind {
  /** What a text should be, in words: `an RSA private key`. */
  readonly expected: string
  /** DER, a character for each byte, as PKCS#8; `undefined` where it is something else. */
  readonly read: (der: string) => string | undefined
}

/**
 * The first private key in a PEM text (RFC 7468), as PKCS#8, which is all that Web Crypto takes.
 *
 * Takes what becomes of PEM in environment variables: base64 of it, `\n` for line ends, blanks for them.
 *
 * @throws ClientError `invalid_credential`, which says what was found and shows nothing of it
 */
export function readPrivateKey(text: string, { expected, read }: PrivateKeyKind): Bytes {
  const lineEnds = /\\+[nr]/g
  const plain = text.replace(lineEnds, '')
  const pem = plain.includes('-----') ? plain : (fromBase64(plain) ?? '').replace(lineEnds, '')
  const [, label = '', body] = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----(.*?)-----END \1PRIVATE/s.exec(pem) ?? []
  let found = 'damaged, or of another kind or size'
  if (body === undefined) {
    const other = /-----BEGIN [\w ]*(PUBLIC KEY|CERTIFICATE)/.exec(pem)?.[1]?.toLowerCase()
    found = other ? `a ${other}` : text.trim() ? 'not PEM, or not all of it' : 'empty'
  } else if (label === 'OPENSSH ') {
    found = "in OpenSSH's own format"
  } else if (label === 'ENCRYPTED ' || body.includes(',ENCRYPTED')) {
    // PKCS#8 tells it in its label, the older forms in a header.
    found = 'encrypted'
  } else {
    const key = read(fromBase64(body) ?? '')
    if (key !== undefined) return binaryBytes(key)
  }
  throw wrongPrivateKey(found, expected)
}

/** Says what a private key is and what it should be. */
export function wrongPrivateKey(found: string, expected: string): ClientError {
  return new ClientError('invalid_credential', `The private key is ${found}; expected ${expected} as PEM.`)
}

/** A piece of DER. */
export interface DerElement {
  readonly tag: number
  readonly content: string
}

/** The elements that lie side by side in DER (X.690 section 8.1); none where their lengths do not fit. */
export function derElements(der: string): readonly DerElement[] {
  const elements: DerElement[] = []
  for (let at = 0; at < der.length; ) {
    const tag = der.charCodeAt(at)
    let length = der.charCodeAt(at + 1)
    let start = at + 2
    if (length > 127) {
      start += length & 127
      length = Array.from(der.slice(at + 2, start)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0)
    }
    at = start + length
    // It is no number where the length is cut off.
    if (!(at <= der.length)) return []
    elements.push({ tag, content: der.slice(start, at) })
  }
  return elements
}

/** The elements of a sequence that is all of the DER; none where it is something else. */
export function derSequence(der: string): readonly DerElement[] {
  const [sequence, ...others] = derElements(der)
  return sequence?.tag === 0x30 && !others.length ? derElements(sequence.content) : []
}

/** @param content at most 65535 bytes */
export function derEncode(tag: number, content: string): string {
  const { length } = content
  const long = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return String.fromCharCode(tag, ...long) + content
}

/**
 * The key inside PKCS#8 (RFC 5958 section 2).
 *
 * @param algorithm what its algorithm identifier begins with
 * @returns `undefined`: no PKCS#8, or of another algorithm
 */
export function fromPkcs8(der: string, algorithm: string): string | undefined {
  const [version, identifier, key] = derSequence(der)
  const fits = version?.tag === 2 && identifier?.tag === 0x30 && identifier.content.startsWith(algorithm)
  return fits && key?.tag === 4 ? key.content : undefined
}

/** PKCS#8 of a key, without attributes. */
export function toPkcs8(algorithm: string, key: string): string {
  return derEncode(0x30, `\x02\x01\0${derEncode(0x30, algorithm)}${derEncode(4, key)}`)
}

/** RSA keys as PKCS#8 or PKCS#1 (RFC 8017 appendix A.1.2). */
export function rsaKey(minimumBits: number): PrivateKeyKind {
  const algorithm = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01'
  return {
    expected: `an RSA private key of at least ${minimumBits} bits`,
    read: (der) => {
      const key = fromPkcs8(der, algorithm) ?? der
      const numbers = derSequence(key)
      const [version, modulus] = numbers
      const whole = numbers.length === 9 && numbers.every(({ tag, content }) => tag === 2 && content)
      // Version 1 has more than two primes, which Web Crypto does not know.
      const fits = whole && version?.content === '\0' && modulus && bitLength(modulus.content) >= minimumBits
      return fits ? toPkcs8(`${algorithm}\x05\0`, key) : undefined
    },
  }
}

/** Digits of a positive number without its leading zeros. */
export function bitLength(number: string): number {
  const bytes = number.replace(/^\0+/, '')
  return bytes.length * 8 + 24 - Math.clz32(bytes.charCodeAt(0))
}

/** A curve with its algorithm (RFC 7518 section 3.4). */
export interface Curve {
  readonly name: 'P-256' | 'P-384' | 'P-521'
  readonly hash: HashName
  /** The object identifier, in DER. */
  readonly identifier: string
  /** Bytes of a private key. */
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

/** Keys on a named curve as PKCS#8 or SEC1 (RFC 5915 section 3). */
export function ecKey({ name, identifier, size }: Curve): PrivateKeyKind {
  const algorithm = `\x06\x07\x2a\x86\x48\xce\x3d\x02\x01${identifier}`
  return {
    expected: `a ${name} private key`,
    read: (der) => {
      const inner = fromPkcs8(der, algorithm)
      const [version, key, ...others] = derSequence(inner ?? der)
      // PKCS#8 names the curve outside, SEC1 inside, and some name it twice.
      const curve = others.find(({ tag }) => tag === 0xa0)?.content ?? (inner && identifier)
      if (version?.content !== '\x01' || key?.tag !== 4 || key.content.length > size || curve !== identifier) {
        return undefined
      }
      // Some writers leave out a number's leading zeros.
      const scalar = derEncode(4, key.content.padStart(size, '\0'))
      // Without the public key some platforms refuse the private one.
      const point = others.filter(({ tag }) => tag === 0xa1).map(({ tag, content }) => derEncode(tag, content))
      return toPkcs8(algorithm, derEncode(0x30, `\x02\x01\x01${scalar}${point.join('')}`))
    },
  }
}

/** Ed25519 keys as PKCS#8 (RFC 8410 section 7); with their public key too, which Web Crypto refuses. */
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
