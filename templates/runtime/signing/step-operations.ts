/** @section Signing */
import { ClientError } from '../errors.ts'
import {
  type Bytes,
  base64Url,
  binaryBytes,
  fromBase64,
  fromHex,
  type HashName,
  type NodeDigest,
  type NodeHashes,
  type NodeHmac,
  nodeCrypto,
  nodeHash,
  toBase64,
  toHex,
  utf8,
} from './crypto.ts'
import { md5, md5Hex } from './md5.ts'

/** Strings and bytes, one after the other. */
export type Data = readonly (string | Bytes)[]

/** Strings, in UTF-8, and bytes as one. */
export function joinBytes(...parts: Data): Bytes {
  const all = parts.map(toBytes)
  const joined = new Uint8Array(all.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of all) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** A string in UTF-8, or bytes as they are. */
export function toBytes(value: string | Bytes): Bytes {
  return typeof value === 'string' ? utf8(value) : value
}

/** An HMAC (RFC 2104) of strings, in UTF-8, and bytes, one after the other. */
export async function hmacOf(step: string, hash: HashName, key: string | Bytes, ...data: Data): Promise<Bytes> {
  return nodeHmacOf(hash, key, data)?.digest() ?? webHmacOf(step, hash, key, data)
}

/** An HMAC (RFC 2104) of strings, in UTF-8, and bytes, in lower-case hexadecimal digits. */
export async function hmacHexOf(step: string, hash: HashName, key: string | Bytes, ...data: Data): Promise<string> {
  return nodeHmacOf(hash, key, data)?.digest('hex') ?? toHex(await webHmacOf(step, hash, key, data))
}

/** An HMAC (RFC 2104) of strings, in UTF-8, and bytes, in base64. */
export async function hmacBase64Of(step: string, hash: HashName, key: string | Bytes, ...data: Data): Promise<string> {
  return nodeHmacOf(hash, key, data)?.digest('base64') ?? toBase64(await webHmacOf(step, hash, key, data))
}

/** An HMAC by `node:crypto`; `undefined` if that is missing. */
export function nodeHmacOf(hash: HashName, key: string | Bytes, data: Data): NodeDigest | undefined {
  const mac = nodeCrypto<NodeHmac>()?.createHmac(nodeHash(hash), key)
  for (const part of data) mac?.update(part)
  return mac
}

/** An HMAC by Web Crypto. */
export async function webHmacOf(step: string, hash: HashName, key: string | Bytes, data: Data): Promise<Bytes> {
  const subtle = stepCrypto(step)
  const imported = await subtle.importKey('raw', toBytes(key), { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await subtle.sign('HMAC', imported, joinBytes(...data)))
}

/** A hash of strings, in UTF-8, and bytes, one after the other. */
export async function digestOf(step: string, hash: HashName, ...data: Data): Promise<Bytes> {
  return nodeDigestOf(hash, data)?.digest() ?? webDigestOf(step, hash, data)
}

/** A hash of strings, in UTF-8, and bytes, in lower-case hexadecimal digits. */
export async function digestHexOf(step: string, hash: HashName, ...data: Data): Promise<string> {
  return nodeDigestOf(hash, data)?.digest('hex') ?? toHex(await webDigestOf(step, hash, data))
}

/** A hash by `node:crypto`; `undefined` if that is missing. */
export function nodeDigestOf(hash: HashName, data: Data): NodeDigest | undefined {
  const digest = nodeCrypto<NodeHashes>()?.createHash(nodeHash(hash))
  for (const part of data) digest?.update(part)
  return digest
}

/** A hash by Web Crypto. */
export async function webDigestOf(step: string, hash: HashName, data: Data): Promise<Bytes> {
  return new Uint8Array(await stepCrypto(step).digest(hash, joinBytes(...data)))
}

/** Web Crypto. Throws `unsupported_runtime` if it is missing, with the step that needs it. */
export function stepCrypto(step: string): typeof crypto.subtle {
  if (crypto.subtle) return crypto.subtle
  const message = `steps.${step} needs Web Crypto, which is missing, as in browsers without HTTPS.`
  throw new ClientError('unsupported_runtime', message)
}

/** HMAC-MD5 (RFC 2104), which Web Crypto lacks. */
export function hmacMd5(key: Bytes, data: Bytes): Bytes {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? md5(key) : key)
  const padded = (mask: number): Bytes => block.map((byte) => byte ^ mask)
  return md5(joinBytes(padded(0x5c), md5(joinBytes(padded(0x36), data))))
}

/** A key. Throws `invalid_credential` if it is empty, because platforms differ on that. */
export function requiredKey<Key extends string | Bytes>(step: string, key: Key): Key {
  if (key.length) return key
  throw new ClientError('invalid_credential', `steps.${step} has an empty key.`)
}

/** A key in base64, of either alphabet. Throws `invalid_credential` if it is something else, or empty. */
export function base64Key(step: string, text: string): Bytes {
  return requiredKey(step, decodeBase64(step, text))
}

/** A key in hexadecimal digits. Throws `invalid_credential` if it is something else, or empty. */
export function hexKey(step: string, text: string): Bytes {
  return requiredKey(step, decodeHex(step, text))
}

/** A key in base58, with Bitcoin's alphabet. Throws `invalid_credential` if it is something else, or empty. */
export function base58Key(step: string, text: string): Bytes {
  return requiredKey(step, decodeBase58(step, text))
}

/** The bytes of base64, of either alphabet. Throws `invalid_credential` if it is something else. */
export function decodeBase64(step: string, text: string): Bytes {
  const binary = fromBase64(text.trim())
  if (binary === undefined) throw undecodable(step, 'base64')
  return binaryBytes(binary)
}

/** The bytes of hexadecimal digits. Throws `invalid_credential` if it is something else. */
export function decodeHex(step: string, text: string): Bytes {
  const bytes = fromHex(text)
  if (!bytes) throw undecodable(step, 'hexadecimal')
  return bytes
}

/** The bytes of base58, with Bitcoin's alphabet. Throws `invalid_credential` if it is something else. */
export function decodeBase58(step: string, text: string): Bytes {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  const trimmed = text.trim()
  // Literals would need ES2020.
  let value = BigInt(0)
  for (const character of trimmed) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) throw undecodable(step, 'base58')
    value = value * BigInt(58) + BigInt(digit)
  }
  const digits = value ? value.toString(16) : ''
  const [zeros = ''] = /^1*/.exec(trimmed) ?? []
  return decodeHex(step, '00'.repeat(zeros.length) + (digits.length % 2 ? `0${digits}` : digits))
}

/** The bytes of a percent-encoded value. Throws `invalid_credential` if an escape is malformed. */
export function decodePercent(step: string, text: string): Bytes {
  if (/%(?![\da-f]{2})/i.test(text)) throw undecodable(step, 'percent-encoded')
  const binary = bytesAsText(utf8(text)).replace(/%([\da-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return binaryBytes(binary)
}

/** One character for each byte. */
export function bytesAsText(bytes: Bytes): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

export function undecodable(step: string, encoding: string): ClientError {
  return new ClientError('invalid_credential', `steps.${step} has a value that is not ${encoding}.`)
}

/** Base64url with padding (RFC 4648 section 5). */
export function toPaddedBase64Url(bytes: Bytes): string {
  const text = base64Url(toBase64(bytes))
  return text.padEnd(4 * Math.ceil(text.length / 4), '=')
}

/** Percent-encodes all bytes but unreserved characters (RFC 3986 section 2.3). */
export function percentEncodeBytes(bytes: Bytes): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** Escapes bytes as in a form (URL Standard, section 1.3). */
export function formEncodeBytes(bytes: Bytes): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    if (character === ' ') return '+'
    return /[\w.*-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** MD5 of data, for protocols that require it. It is not secure. */
export function md5Of(data: Bytes): Bytes {
  return decodeHex('', md5Hex(data))
}

/** Strings, and bytes in UTF-8, as text. */
export function utf8Text(value: string | Bytes): string {
  return typeof value === 'string' ? value : new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(value)
}

/** Strings that are not empty, with a separator between them. */
export function joinGiven(items: readonly string[], separator: string): string {
  return items.filter((item) => item !== '').join(separator)
}

/** Strings and bytes that are not empty, with a separator between them. */
export function joinGivenBytes(items: readonly (string | Bytes)[], separator: string): Bytes {
  const given = items.filter((item) => item.length)
  return joinBytes(...given.flatMap((item, index) => (index ? [separator, item] : [item])))
}

/** The text of a JSON number. Throws `invalid_variable` if it is something else. */
export function jsonNumber(place: string, text: string): string {
  if (/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return text
  throw new ClientError('invalid_variable', `${place} must be a number as JSON writes it.`)
}

/** The text of a JSON number; `undefined` if it is empty. Throws `invalid_variable` if it is something else. */
export function optionalNumber(place: string, text: string): string | undefined {
  return text ? jsonNumber(place, text) : undefined
}
