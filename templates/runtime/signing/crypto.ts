/** @section Signing */
import { ClientError } from '../errors.ts'

/** Bytes as this platform types them. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>['encode']>

/** A hash by its Web Crypto name. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

/** What signing uses of `node:crypto`: synchronous, and several times faster than a hop through Web Crypto. */
export interface NodeCrypto {
  createHash(name: string): NodeDigest
  createHmac(name: string, key: string | Bytes | NodeKey): NodeDigest
  createSecretKey(key: Bytes): NodeKey
  createPrivateKey(key: { key: Bytes; format: 'der'; type: 'pkcs8' }): NodeKey
  sign(hash: string | null, data: Bytes, key: NodeSigningKey): NodeBytes
}

/** Bytes that can encode themselves, faster than others can. */
export type NodeBytes = Bytes & { toString(encoding: 'base64url'): string }

/** A hash or MAC under way. */
export interface NodeDigest {
  update(data: string | Bytes): NodeDigest
  digest(): Bytes
  digest(encoding: 'base64' | 'base64url' | 'hex'): string
}

/** A key object. */
export interface NodeKey {
  readonly asymmetricKeyType?: string
  readonly asymmetricKeyDetails?: { readonly modulusLength?: number; readonly namedCurve?: string }
}

/** A key with its way of signing. */
export interface NodeSigningKey {
  readonly key: NodeKey
  readonly padding?: number
  readonly saltLength?: number
  readonly dsaEncoding?: 'ieee-p1363'
}

/** `node:crypto` on Node from 20.16 on, Deno, Bun, and Workers with Node's API; elsewhere `undefined`. */
export function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  return process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined
}

/** The name of a hash in `node:crypto`: `SHA-256` is `sha256`. */
export function nodeHash(hash: HashName): string {
  return hash.replace('-', '').toLowerCase()
}

/** A hash in lower-case hexadecimal digits; `undefined` if `node:crypto` is missing or lacks it, as MD5 in FIPS mode. */
export function nodeHashHex(name: string, data: Bytes): string | undefined {
  try {
    return nodeCrypto()?.createHash(name).update(data).digest('hex')
  } catch {
    return undefined
  }
}

/** UTF-8. A lone surrogate becomes U+FFFD. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** Lower-case hexadecimal digits. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A character for each byte. */
export function bytesBinary(bytes: Bytes): string {
  let binary = ''
  // Engines limit how many arguments a call can have.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192))
  }
  return binary
}

/** The bytes of a text that has a character for each. */
export function binaryBytes(binary: string): Bytes {
  return Uint8Array.from(binary, (byte) => byte.charCodeAt(0))
}

/** Base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Bytes): string {
  return btoa(bytesBinary(bytes))
}

/** Base64url without padding (RFC 7515 section 2). */
export function toBase64Url(bytes: Bytes): string {
  return base64Url(toBase64(bytes))
}

/** Base64 in its form for URLs. */
export function base64Url(base64: string): string {
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

/** Base64url of a text in UTF-8. */
export function base64UrlText(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? base64Url(btoa(text)) : toBase64Url(utf8(text))
}

/** What base64 or base64url, padded or not, stands for, a character for each byte; `undefined`: it is neither. */
export function fromBase64(text: string): string | undefined {
  try {
    return atob(
      text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/[=\s]+$/, ''),
    )
  } catch {
    return undefined
  }
}

/** Makes something of a text, such as a key, and keeps it until the text is another. */
export function lastMade<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | undefined
  return (text) => {
    if (last?.text !== text) {
      // First, since making may throw.
      last = undefined
      last = { text, made: make(text) }
    }
    return last.made
  }
}

/** @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS */
export function subtleCrypto(): typeof crypto.subtle {
  if (!crypto.subtle) {
    throw new ClientError('unsupported_runtime', 'Web Crypto is missing, as it is in browsers without HTTPS.')
  }
  return crypto.subtle
}

/**
 * A hash of data.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export async function hashOf(hash: HashName, data: Bytes): Promise<Bytes> {
  const node = nodeCrypto()
  if (node) return node.createHash(nodeHash(hash)).update(data).digest()
  return new Uint8Array(await subtleCrypto().digest(hash, data))
}
