/** @section Signing */
import { type Bytes, hmac, type NodeCrypto, nodeCrypto, subtleCrypto, toHex, utf8 } from './crypto.ts'

/** What newer versions of `node:crypto` add: a hash in one step, in half the time. */
export interface NodeOneStepHash {
  readonly hash?: (name: string, data: string | Bytes, encoding: 'hex') => string
}

/**
 * SHA-256 in lower-case hexadecimal digits.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export async function sha256Hex(data: string | Bytes): Promise<string> {
  const node = nodeCrypto() as (NodeCrypto & NodeOneStepHash) | undefined
  if (node) return node.hash?.('sha256', data, 'hex') ?? node.createHash('sha256').update(data).digest('hex')
  const bytes = typeof data === 'string' ? utf8(data) : data
  return toHex(new Uint8Array(await subtleCrypto().digest('SHA-256', bytes)))
}

/** HMAC-SHA256 (RFC 2104) of a text in lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Bytes, text: string): string | Promise<string> {
  const node = nodeCrypto()
  if (!node) return hmac('SHA-256', key, utf8(text)).then(toHex)
  return node.createHmac('sha256', key).update(text).digest('hex')
}
