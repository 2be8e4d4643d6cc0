/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { compareParameters, type EncodedParameter, percentEncode, writtenParameters } from '../values/percent-encode.ts'
import { nodeCrypto, subtleCrypto, toBase64, utf8 } from './crypto.ts'
import type { KeySigner } from './key-signers.ts'
import { readForm } from './oauth1-form.ts'

/**
 * The protocol parameters of a request (RFC 5849 section 3.1) but its signature; `undefined` is left out. Their
 * names are written as they are, so they hold only what needs no escape.
 */
export type OAuth1Parameters = readonly (readonly [name: string, value: string | undefined])[]

/** Makes a signature over a request and its protocol parameters. */
export type OAuth1Signer = (
  request: OutgoingRequest,
  parameters: readonly EncodedParameter[],
) => string | Promise<string>

/** The protocol parameters that are there. */
export function encodedOAuth1(parameters: OAuth1Parameters): EncodedParameter[] {
  const encoded: EncodedParameter[] = []
  for (const [name, value] of parameters) if (value !== undefined) encoded.push([name, percentEncode(value)])
  return encoded
}

/** The normalised parameters (RFC 5849 section 3.4.1.3.2), encoded once more as the base string has them. */
export function oauth1ParameterString(parameters: EncodedParameter[]): string {
  let text = ''
  for (const [name, value] of parameters.sort(compareParameters)) {
    // A signature is none of them (section 3.4.1.3.1).
    if (name !== 'oauth_signature') text += `${text && '%26'}${encodeAgain(name)}%3D${encodeAgain(value)}`
  }
  return text
}

/** Percent-encodes what already is: only percent signs are left to encode. */
export function encodeAgain(encoded: string): string {
  return encoded.includes('%') ? encoded.replace(/%/g, '%25') : encoded
}

/** The base string URI (RFC 5849 section 3.4.1.2): what `URL` writes in lower case, and without a usual port. */
export function oauth1BaseUri({ origin, pathname }: URL): string {
  return origin + pathname
}

/** Percent-encodes a URI; a usual one in half the time. */
export function encodeUri(uri: string): string {
  return /[^\w.~:/-]/.test(uri) ? percentEncode(uri) : uri.replace(/:/g, '%3A').replace(/\//g, '%2F')
}

/**
 * The signature base string (RFC 5849 section 3.4.1.1).
 *
 * @param form the text of a form body
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

/** The key of HMAC, and the signature of PLAINTEXT (RFC 5849 sections 3.4.2 and 3.4.4). */
export function oauth1Key(consumerSecret: string, tokenSecret: string = ''): string {
  return `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`
}

/** Signs the base string of what will be sent; of bodies only a form counts. */
export function signBaseString(sign: (text: string) => string | Promise<string>): OAuth1Signer {
  return async (request, parameters) => {
    const { url, init } = request
    const form = init.body && (await readForm(request))
    // Servers verify upper case, and `fetch` changes only the case of some methods: `patch` would be sent as it is.
    const method = (init.method ?? 'GET').toUpperCase()
    init.method = method
    return sign(oauth1BaseString(method, url, form || '', parameters))
  }
}

/** HMAC-SHA1 (RFC 5849 section 3.4.2), and by custom HMAC with other hashes. */
export function oauth1Hmac(hash: NodeHashName, consumerSecret: string, tokenSecret?: string | undefined): OAuth1Signer {
  return signBaseString((text) => hmacBase64(hash, oauth1Key(consumerSecret, tokenSecret), text))
}

/** The hashes of HMAC as `node:crypto` calls them, whose turn comes first. */
export type NodeHashName = 'sha1' | 'sha256' | 'sha512'

/**
 * HMAC (RFC 2104) of a text in base64.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export function hmacBase64(hash: NodeHashName, key: string, text: string): string | Promise<string> {
  return nodeCrypto()?.createHmac(hash, key).update(text).digest('base64') ?? webHmacBase64(hash, key, text)
}

/** The same by Web Crypto. */
export async function webHmacBase64(hash: NodeHashName, key: string, text: string): Promise<string> {
  const subtle = subtleCrypto()
  const algorithm = { name: 'HMAC', hash: `SHA-${hash.slice(3)}` }
  const imported = await subtle.importKey('raw', utf8(key), algorithm, false, ['sign'])
  return toBase64(new Uint8Array(await subtle.sign('HMAC', imported, utf8(text))))
}

/**
 * RSA-SHA1 (RFC 5849 section 3.4.3), and by custom RSA with other hashes.
 *
 * @param sign RSASSA-PKCS1-v1_5
 */
export function oauth1Rsa(sign: KeySigner, privateKey: string): OAuth1Signer {
  return signBaseString(async (text) => toBase64(await sign(privateKey, utf8(text))))
}

/** PLAINTEXT (RFC 5849 section 3.4.4): nothing of the request is signed. */
export function oauth1Plaintext(consumerSecret: string, tokenSecret?: string | undefined): OAuth1Signer {
  return () => oauth1Key(consumerSecret, tokenSecret)
}

/** The protocol parameters with their signature. */
export async function signedOAuth1(
  request: OutgoingRequest,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<EncodedParameter[]> {
  const encoded = encodedOAuth1(parameters)
  return [...encoded, ['oauth_signature', percentEncode(await sign(request, encoded))]]
}

/**
 * Signs a request in its `Authorization` (RFC 5849 section 3.5.1).
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

/** What an `Authorization` with a realm begins with (RFC 9110 section 5.6.4). */
export function oauth1Scheme(realm: string): string {
  return `OAuth realm="${realm.replace(/["\\]/g, '\\$&')}", `
}

/** A value that is left out where it is empty. */
export function unlessEmpty(value: string | undefined): string | undefined {
  return value || undefined
}

/** The time in whole seconds since 1970. */
export function oauth1Timestamp(clock: () => number = Date.now): string {
  return `${Math.floor(clock() / 1000)}`
}

/** A nonce that no other request has: 20 letters and digits, since some servers take 20 to 30 and nothing else. */
export function oauth1Nonce(nonce?: (() => string) | undefined): string {
  // Pages without HTTPS lack `randomUUID`.
  const id = nonce?.() ?? crypto.randomUUID?.().replace(/-.*-/, '')
  return id ?? crypto.getRandomValues(new Uint32Array(3)).join('')
}
