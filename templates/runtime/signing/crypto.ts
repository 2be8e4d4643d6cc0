/** @section Bytes and hashes */
import { ClientError } from '../errors.ts'

/** Bytes as this platform types them. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>['encode']>

/** A hash by its Web Crypto name. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

/** The part of `node:crypto` that hashes data at once. Old versions of Deno lack it. */
export interface NodeHash {
  hash?(name: string, data: string | Bytes, encoding: 'hex'): string
}

/** The part of `node:crypto` that hashes data in parts. */
export interface NodeHashes {
  createHash(name: string): NodeDigest
}

/** The part of `node:crypto` that HMAC uses. */
export interface NodeHmac {
  createHmac(name: string, key: string | Bytes): NodeDigest
}

/** The part of `node:crypto` that HMAC with a key object uses. */
export interface NodeKeyedHmac {
  createHmac(name: string, key: NodeKey): NodeDigest
  createSecretKey(key: Bytes): NodeKey
}

/** A hash or MAC in progress. */
export interface NodeDigest {
  update(data: string | Bytes): NodeDigest
  digest(): Bytes
  digest(encoding: 'base64' | 'base64url' | 'hex'): string
}

/** A key object. */
export interface NodeKey {
  readonly type: string
}

/** `node:crypto`, faster than Web Crypto. Browsers, Node before 20.16 and some Workers lack it; Next's edge throws. */
export function nodeCrypto<Used>(): Used | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  try {
    return process?.getBuiltinModule?.('node:crypto') as Used | undefined
  } catch {
    return undefined
  }
}

/** The name of a hash in `node:crypto`: `SHA-256` is `sha256`. */
export function nodeHash(hash: HashName): string {
  return hash.replace('-', '').toLowerCase()
}

/** A hash in lower-case hexadecimal digits; `undefined` if `node:crypto` is missing or lacks it, as in FIPS mode. */
export function nodeHashHex(name: string, data: string | Bytes): string | undefined {
  try {
    return nodeCrypto<NodeHash>()?.hash?.(name, data, 'hex')
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
  return bytes.reduce((digits, byte) => digits + byte.toString(16).padStart(2, '0'), '')
}

/** A string with one character for each byte. */
export function bytesBinary(bytes: Bytes): string {
  let binary = ''
  // Engines limit the number of arguments of a call.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192))
  }
  return binary
}

/** The bytes of a string that has one character for each byte. */
export function binaryBytes(binary: string): Bytes {
  return new Uint8Array(binary.length).map((_, index) => binary.charCodeAt(index))
}

/** Base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Bytes): string {
  return btoa(bytesBinary(bytes))
}

/** Base64url without padding (RFC 7515 section 2). */
export function toBase64Url(bytes: Bytes): string {
  return base64Url(toBase64(bytes))
}

/** Turns base64 into base64url. */
export function base64Url(base64: string): string {
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

/** Base64url of a string in UTF-8. */
export function base64UrlText(text: string): string {
  const isAscii = /^[\0-\x7f]*$/.test(text)
  return isAscii ? base64Url(btoa(text)) : toBase64Url(utf8(text))
}

/** Decodes base64 or base64url to one character for each byte. Padding is optional; `undefined` if it is neither. */
export function fromBase64(text: string): string | undefined {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/')
  try {
    return atob(base64.replace(/[=\s]+$/, ''))
  } catch {
    return undefined
  }
}

/** Decodes hexadecimal digits, ignoring white space around them; `undefined` if it is something else. */
export function fromHex(text: string): Bytes | undefined {
  const digits = text.trim()
  if (!/^([\da-f]{2})*$/i.test(digits)) return undefined
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Makes something from a string, such as a key, and keeps it until the string changes. */
export function lastMade<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | undefined
  return (text) => {
    if (last?.text !== text) {
      // Nothing of the old string is kept if this throws.
      last = undefined
      last = { text, made: make(text) }
    }
    return last.made
  }
}

/** Web Crypto. Throws `unsupported_runtime` if it is missing, as in browsers without HTTPS. */
export function subtleCrypto(): typeof crypto.subtle {
  if (crypto.subtle) return crypto.subtle
  throw new ClientError('unsupported_runtime', 'Web Crypto is missing, as in browsers without HTTPS.')
}

/** A hash of data. Throws `unsupported_runtime` if the platform has no cryptography. */
export async function hashOf(hash: HashName, data: Bytes): Promise<Bytes> {
  const node = nodeCrypto<NodeHashes>()
  if (node) return node.createHash(nodeHash(hash)).update(data).digest()
  return new Uint8Array(await subtleCrypto().digest(hash, data))
}
