/** @section Signing */
import { type Bytes, type NodeCrypto, nodeCrypto, subtleCrypto, toHex, utf8 } from './crypto.ts'

/** What newer versions of `node:crypto` add: a hash in one step, in half the time. */
export interface NodeOneStepHash {
  readonly hash?: (name: string, data: string | Bytes, encoding: 'hex') => string
}

/**
 * SHA-256 in lower-case hexadecimal digits; by Web Crypto too where `node:crypto` is too old for one step.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export function sha256Hex(data: string | Bytes): string | Promise<string> {
  const node = nodeCrypto() as (NodeCrypto & NodeOneStepHash) | undefined
  return node?.hash?.('sha256', data, 'hex') ?? webSha256Hex(typeof data === 'string' ? utf8(data) : data)
}

/** The same by Web Crypto. */
export async function webSha256Hex(data: Bytes): Promise<string> {
  return toHex(new Uint8Array(await subtleCrypto().digest('SHA-256', data)))
}

/**
 * HMAC-SHA256 (RFC 2104) of a text.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export function hmacSha256(key: Bytes, text: string): Bytes | Promise<Bytes> {
  return nodeCrypto()?.createHmac('sha256', key).update(text).digest() ?? webHmacSha256(key, text)
}

/** The same in lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Bytes, text: string): string | Promise<string> {
  return nodeCrypto()?.createHmac('sha256', key).update(text).digest('hex') ?? webHmacSha256(key, text).then(toHex)
}

/** The same by Web Crypto. */
export async function webHmacSha256(key: Bytes, text: string): Promise<Bytes> {
  const subtle = subtleCrypto()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await subtle.importKey('raw', key, algorithm, false, ['sign'])
  return new Uint8Array(await subtle.sign('HMAC', imported, utf8(text)))
}
