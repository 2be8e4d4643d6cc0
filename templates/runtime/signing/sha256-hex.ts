/** @section Bytes and hashes */
import { type Bytes, type NodeHmac, nodeCrypto, nodeHashHex, subtleCrypto, toHex, utf8 } from './crypto.ts'

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256Hex(data: string | Bytes): string | Promise<string> {
  return nodeHashHex('sha256', data) ?? webSha256Hex(typeof data === 'string' ? utf8(data) : data)
}

/** SHA-256 in lower-case hexadecimal digits, with Web Crypto. */
export async function webSha256Hex(data: Bytes): Promise<string> {
  return toHex(new Uint8Array(await subtleCrypto().digest('SHA-256', data)))
}

/** HMAC-SHA256 (RFC 2104) of a string in UTF-8. */
export function hmacSha256(key: Bytes, text: string): Bytes | Promise<Bytes> {
  return nodeCrypto<NodeHmac>()?.createHmac('sha256', key).update(text).digest() ?? webHmacSha256(key, text)
}

/** HMAC-SHA256 of a string, in lower-case hexadecimal digits. */
export function hmacSha256Hex(key: Bytes, text: string): string | Promise<string> {
  const mac = nodeCrypto<NodeHmac>()?.createHmac('sha256', key).update(text).digest('hex')
  return mac ?? webHmacSha256(key, text).then(toHex)
}

/** HMAC-SHA256 with Web Crypto. */
export async function webHmacSha256(key: Bytes, text: string): Promise<Bytes> {
  const subtle = subtleCrypto()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await subtle.importKey('raw', key, algorithm, false, ['sign'])
  return new Uint8Array(await subtle.sign('HMAC', imported, utf8(text)))
}
