/** @section Signing */

import { ClientError } from '../errors.ts'
import {
  type Bytes,
  base64UrlText,
  binaryBytes,
  fromBase64,
  type HashName,
  lastMade,
  nodeCrypto,
  nodeHash,
  subtleCrypto,
  toBase64Url,
  toHex,
  utf8,
} from './crypto.ts'
import type { KeySigner } from './key-signers.ts'

/** Signs ASCII text with a secret or a private key; gives the signature as base64url. */
export type JwtSigner = (secret: string, text: string) => string | Promise<string>

/**
 * A JWS in its compact form (RFC 7515 section 3.1).
 *
 * @param header as base64url of its JSON
 * @param claims as JSON
 */
export function signJwt(sign: JwtSigner, secret: string, header: string, claims: string): string | Promise<string> {
  const text = `${header}.${base64UrlText(claims)}`
  const signature = sign(secret, text)
  return typeof signature === 'string' ? `${text}.${signature}` : signature.then((later) => `${text}.${later}`)
}

/**
 * Signs tokens and gives the last one again until shortly before its end, while all it was made from is the same.
 *
 * @param expiresAt when a token ends that was made at `now`; both in seconds since the epoch
 * @returns takes secret, header and claims as `signJwt` does, the claims by the time they are made at
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
    // Nothing of a former secret stays, not even where this one is refused.
    last = undefined
    const token = await signJwt(sign, secret, header, claims(now))
    const end = expiresAt(now)
    last = { secret, header, claims: timeless, from: now, until: end - Math.min(30, (end - now) / 10), token }
    return token
  }
}

/** The time as claims have it (RFC 7519 section 2). */
export function epochSeconds(clock: () => number = Date.now): number {
  return Math.floor(clock() / 1000)
}

/** A `jti` that no other token has. */
export function uniqueId(nonce: (() => string) | undefined): string {
  // Pages without HTTPS lack `randomUUID`.
  return nonce?.() ?? crypto.randomUUID?.() ?? toHex(crypto.getRandomValues(new Uint8Array(16)))
}

/** Signs for JWT with private keys. */
export function keyJwtSigner(sign: KeySigner): JwtSigner {
  const encoder = new TextEncoder()
  return (key, text) => {
    const signature = sign(key, encoder.encode(text))
    return signature instanceof Promise ? signature.then(toBase64Url) : signature.toString('base64url')
  }
}

/**
 * HS256 and its sisters (RFC 7518 section 3.2); keeps what it made of the last secret.
 *
 * @param keyOf `utf8` or `base64Secret`
 * @returns throws ClientError `invalid_credential`: an empty secret, or a PEM key
 */
export function hmacSigner(hash: HashName, keyOf: (secret: string) => Bytes): JwtSigner {
  const signerOf = lastMade((secret): ((text: string) => string | Promise<string>) => {
    const key = keyOf(secret)
    if (!key.length) throw new ClientError('invalid_credential', 'The secret is empty.')
    // A public key as a secret would let everybody sign.
    if (`${secret}${new TextDecoder().decode(key)}`.includes('-----BEGIN ')) {
      throw new ClientError('invalid_credential', 'The secret is a PEM key; expected a secret shared with the API.')
    }
    const node = nodeCrypto()
    if (node) {
      const name = nodeHash(hash)
      const object = node.createSecretKey(key)
      return (text) => node.createHmac(name, object).update(text).digest('base64url')
    }
    const subtle = subtleCrypto()
    const imported = subtle.importKey('raw', key, { name: 'HMAC', hash }, false, ['sign'])
    return async (text) => toBase64Url(new Uint8Array(await subtle.sign('HMAC', await imported, utf8(text))))
  })
  return (secret, text) => signerOf(secret)(text)
}

/**
 * A secret that is written as base64 or base64url, padded or not.
 *
 * @throws ClientError `invalid_credential`: neither
 */
export function base64Secret(secret: string): Bytes {
  const key = fromBase64(secret)
  if (key === undefined) throw new ClientError('invalid_credential', 'The secret is not base64.')
  return binaryBytes(key)
}
