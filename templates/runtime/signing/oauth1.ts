/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { compareParameters, type EncodedParameter, percentEncode, writtenParameters } from '../values/percent-encode.ts'
import { type NodeHmac, nodeCrypto, subtleCrypto, toBase64, utf8 } from './crypto.ts'
import type { KeySigner } from './key-signers.ts'
import { readForm } from './oauth1-form.ts'

/**
 * The protocol parameters of a request (RFC 5849 section 3.1), without its signature; those that are `undefined` are
 * skipped. The names need no percent-encoding.
 */
export type OAuth1Parameters = readonly (readonly [name: string, value: string | undefined])[]

/** Computes the signature of a request and its protocol parameters. */
export type OAuth1Signer = (
  request: OutgoingRequest,
  parameters: readonly EncodedParameter[],
) => string | Promise<string>

/** The protocol parameters that are present, percent-encoded. */
export function encodedOAuth1(parameters: OAuth1Parameters): EncodedParameter[] {
  const encoded: EncodedParameter[] = []
  for (const [name, value] of parameters) {
    if (value !== undefined) encoded.push([name, percentEncode(value)])
  }
  return encoded
}

/** The normalised parameters (RFC 5849 section 3.4.1.3.2), encoded again for the base string. */
export function oauth1ParameterString(parameters: EncodedParameter[]): string {
  let text = ''
  for (const [name, value] of parameters.sort(compareParameters)) {
    // RFC 5849 section 3.4.1.3.1 excludes the signature.
    if (name === 'oauth_signature') continue
    const separator = text === '' ? '' : '%26'
    text += `${separator}${encodeAgain(name)}%3D${encodeAgain(value)}`
  }
  return text
}

/** Encodes a percent-encoded string again: only its percent signs change. */
export function encodeAgain(encoded: string): string {
  return encoded.includes('%') ? encoded.replace(/%/g, '%25') : encoded
}

/** The base string URI (RFC 5849 section 3.4.1.2). `URL` has lower-cased the host and removed a default port. */
export function oauth1BaseUri({ origin, pathname }: URL): string {
  return origin + pathname
}

/** Percent-encodes a URI. A usual one takes half the time of `percentEncode`. */
export function encodeUri(uri: string): string {
  return /[^\w.~:/-]/.test(uri) ? percentEncode(uri) : uri.replace(/:/g, '%3A').replace(/\//g, '%2F')
}

/**
 * The signature base string (RFC 5849 section 3.4.1.1).
 *
 * @param form the content of a form body
 */
export function oauth1BaseString(
  method: string,
  url: URL,
  form: string,
  parameters: readonly EncodedParameter[],
): string {
  const text = oauth1ParameterString([...parameters, ...writtenParameters(`${url.search.slice(1)}&${form}`)])
  return `${percentEncode(method.toUpperCase())}&${encodeUri(oauth1BaseUri(url))}&${text}`
}

/** The HMAC key, which is also the PLAINTEXT signature (RFC 5849 sections 3.4.2 and 3.4.4). */
export function oauth1Key(consumerSecret: string, tokenSecret: string = ''): string {
  return `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`
}

/** Signs the base string of a request. It contains the body only if that is a form. */
export function signBaseString(sign: (text: string) => string | Promise<string>): OAuth1Signer {
  return async (request, parameters) => {
    const { url, init } = request
    const form = init.body ? await readForm(request) : undefined
    // Servers verify upper case, but `fetch` would send `patch` unchanged.
    const method = (init.method ?? 'GET').toUpperCase()
    init.method = method
    return sign(oauth1BaseString(method, url, form ?? '', parameters))
  }
}

/** HMAC-SHA1 (RFC 5849 section 3.4.2). The variants with SHA-2 are a convention. */
export function oauth1Hmac(hash: NodeHashName, consumerSecret: string, tokenSecret?: string | undefined): OAuth1Signer {
  return signBaseString((text) => hmacBase64(hash, oauth1Key(consumerSecret, tokenSecret), text))
}

/** The hashes of HMAC by their `node:crypto` names. */
export type NodeHashName = 'sha1' | 'sha256' | 'sha512'

/**
 * HMAC (RFC 2104) of a string in UTF-8, as base64.
 *
 * @throws ClientError `unsupported_runtime` if Web Crypto is missing, as in browsers without HTTPS
 */
export function hmacBase64(hash: NodeHashName, key: string, text: string): string | Promise<string> {
  return nodeCrypto<NodeHmac>()?.createHmac(hash, key).update(text).digest('base64') ?? webHmacBase64(hash, key, text)
}

/** HMAC of a string in base64, with Web Crypto. */
export async function webHmacBase64(hash: NodeHashName, key: string, text: string): Promise<string> {
  const subtle = subtleCrypto()
  const algorithm = { name: 'HMAC', hash: hash.replace('sha', 'SHA-') }
  const imported = await subtle.importKey('raw', utf8(key), algorithm, false, ['sign'])
  return toBase64(new Uint8Array(await subtle.sign('HMAC', imported, utf8(text))))
}

/**
 * RSA-SHA1 (RFC 5849 section 3.4.3). The variants with SHA-2 are a convention.
 *
 * @param sign RSASSA-PKCS1-v1_5
 */
export function oauth1Rsa(sign: KeySigner, privateKey: string): OAuth1Signer {
  return signBaseString(async (text) => toBase64(await sign(privateKey, utf8(text))))
}

/** PLAINTEXT (RFC 5849 section 3.4.4), which does not depend on the request. */
export function oauth1Plaintext(consumerSecret: string, tokenSecret?: string | undefined): OAuth1Signer {
  return () => oauth1Key(consumerSecret, tokenSecret)
}

/** The protocol parameters and the signature, percent-encoded. */
export async function signedOAuth1(
  request: OutgoingRequest,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<EncodedParameter[]> {
  const encoded = encodedOAuth1(parameters)
  return [...encoded, ['oauth_signature', percentEncode(await sign(request, encoded))]]
}

/**
 * Signs a request in `Authorization` (RFC 5849 section 3.5.1).
 *
 * @param scheme `OAuth ` or `OAuth realm="…", `
 */
export async function signOAuth1Header(
  request: OutgoingRequest,
  scheme: string,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<void> {
  const signed = await signedOAuth1(request, parameters, sign)
  let text = ''
  for (const [name, value] of signed) text += `${text ? ', ' : scheme}${name}="${value}"`
  request.headers.set('authorization', text)
}

/** The start of an `Authorization` with a realm, which is a quoted string (RFC 9110 section 5.6.4). */
export function oauth1Scheme(realm: string): string {
  return `OAuth realm="${realm.replace(/["\\]/g, '\\$&')}", `
}

/** The value, or `undefined` if it is empty. */
export function unlessEmpty(value: string | undefined): string | undefined {
  return value || undefined
}

/** The time in seconds since 1970. */
export function oauth1Timestamp(clock: () => number = Date.now): string {
  return `${Math.floor(clock() / 1000)}`
}

/** A unique nonce of 20 to 30 letters and digits, because some servers accept nothing else. */
export function oauth1Nonce(nonce?: (() => string) | undefined): string {
  // The first and the last part of a UUID have 20 digits. Pages without HTTPS lack `randomUUID`.
  const id = nonce?.() ?? crypto.randomUUID?.().replace(/-.*-/, '')
  return id ?? crypto.getRandomValues(new Uint32Array(3)).join('')
}
