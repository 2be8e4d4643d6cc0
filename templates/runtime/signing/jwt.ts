/** @section Signing */

import { ClientError } from '../errors.ts'
import {
  type Bytes,
  base64UrlText,
  binaryBytes,
  fromBase64,
  fromHex,
  type HashName,
  lastMade,
  type NodeKeyedHmac,
  nodeCrypto,
  nodeHash,
  subtleCrypto,
  toBase64Url,
  utf8,
} from './crypto.ts'
import type { KeySigner } from './key-signers.ts'

/** Signs an ASCII string with a secret or a private key, and returns the signature as base64url. */
export type JwtSigner = (secret: string, text: string) => string | Promise<string>

/**
 * A JWT as a compact JWS (RFC 7515 section 3.1).
 *
 * @param header base64url of its JSON
 * @param claims as JSON
 */
export function signJwt(sign: JwtSigner, secret: string, header: string, claims: string): string | Promise<string> {
  const text = `${header}.${base64UrlText(claims)}`
  const signature = sign(secret, text)
  return typeof signature === 'string' ? `${text}.${signature}` : signature.then((signed) => `${text}.${signed}`)
}

/**
 * Signs JWTs, and returns the last one until shortly before it expires, as long as its secret, header and claims are
 * the same.
 *
 * @param expiresAt when a JWT that is made at `now` expires; both in seconds since 1970
 * @returns as `signJwt`, with claims that depend on the time
 */
export function reusedJwt(
  sign: JwtSigner,
  expiresAt: (now: number) => number,
  clock?: () => number,
): (secret: string, header: string, claims: (now: number) => string) => Promise<string> {
  let last: { secret: string; header: string; claims: string; from: number; until: number; token: string } | undefined
  return async (secret, header, claims) => {
    const now = epochSeconds(clock)
    const timeless = claims(0)
    if (
      last?.secret === secret &&
      last.header === header &&
      last.claims === timeless &&
      last.from <= now &&
      now < last.until
    ) {
      return last.token
    }
    // Nothing signed with an old secret is kept, even if signing fails.
    last = undefined
    const token = await signJwt(sign, secret, header, claims(now))
    const end = expiresAt(now)
    last = { secret, header, claims: timeless, from: now, until: end - Math.min(30, (end - now) / 10), token }
    return token
  }
}

/** The time in seconds since 1970, as in claims (RFC 7519 section 2). */
export function epochSeconds(clock: () => number = Date.now): number {
  return Math.floor(clock() / 1000)
}

/** Signs JWTs with private keys. */
export function keyJwtSigner(sign: KeySigner): JwtSigner {
  const encoder = new TextEncoder()
  return (key, text) => {
    const signature = sign(key, encoder.encode(text))
    return signature instanceof Promise ? signature.then(toBase64Url) : signature.toString('base64url')
  }
}

/**
 * HS256, HS384 and HS512 (RFC 7518 section 3.2). The key of the last secret is kept.
 *
 * @param keyOf makes the key's bytes from the secret
 * @returns a signer that throws `invalid_credential` if the secret is empty or a PEM key
 */
export function hmacSigner(hash: HashName, keyOf: (secret: string) => Bytes): JwtSigner {
  const signerOf = lastMade((secret): ((text: string) => string | Promise<string>) => {
    const key = keyOf(secret)
    if (!key.length) throw new ClientError('invalid_credential', 'The secret is empty.')
    // With a public key as the secret, anyone could sign.
    if (`${secret}${new TextDecoder().decode(key)}`.includes('-----BEGIN ')) {
      throw new ClientError('invalid_credential', 'The secret must not be a PEM key.')
    }
    const node = nodeCrypto<NodeKeyedHmac>()
    if (node) {
      const name = nodeHash(hash)
      const secretKey = node.createSecretKey(key)
      return (text) => node.createHmac(name, secretKey).update(text).digest('base64url')
    }
    const subtle = subtleCrypto()
    const imported = subtle.importKey('raw', key, { name: 'HMAC', hash }, false, ['sign'])
    return async (text) => toBase64Url(new Uint8Array(await subtle.sign('HMAC', await imported, utf8(text))))
  })
  return (secret, text) => signerOf(secret)(text)
}

/** The bytes of a secret in hexadecimal digits. Throws `invalid_credential` if it is something else. */
export function hexSecret(secret: string): Bytes {
  const key = fromHex(secret)
  if (!key) throw new ClientError('invalid_credential', 'The secret is not hexadecimal.')
  return key
}

/** The bytes of a secret in base64 or base64url, padded or not. Throws `invalid_credential` if it is not base64. */
export function base64Secret(secret: string): Bytes {
  const key = fromBase64(secret)
  if (key === undefined) throw new ClientError('invalid_credential', 'The secret is not base64.')
  return binaryBytes(key)
}
