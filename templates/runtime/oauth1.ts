/** @section Signing */
import { type HashName, nodeCrypto, nodeHash, subtleCrypto, toBase64, utf8 } from './crypto.ts'
import type { KeySigner } from './key-signers.ts'
import { readForm } from './oauth1-form.ts'
import { percentEncode, percentEncodeWritten } from './percent-encode.ts'
import type { OutgoingRequest } from './transport.ts'

/**
 * The protocol parameters of a request (RFC 5849 section 3.1) but its signature; `undefined` is left out. Their
 * names are written as they are, so they hold only what needs no escape.
 */
export type OAuth1Parameters = Readonly<Record<string, string | undefined>>

/**
 * Encoded name and value with a blank between. It sorts before whatever else an encoded text holds, so such pairs
 * sort by name, then by value.
 */
export type OAuth1Pair = string

/** Makes a signature over a request and its protocol parameters. */
export type OAuth1Signer = (
  request: OutgoingRequest,
  pairs: readonly OAuth1Pair[],
) => string | Promise<string>

/** The parameters in a form or a query, but for a signature (RFC 5849 section 3.4.1.3.1). */
export function writtenPairs(text: string): OAuth1Pair[] {
  return percentEncodeWritten(text)
    .split('&')
    .filter((pair) => pair && !/^oauth_signature(=|$)/.test(pair))
    .map((pair) => {
      const end = pair.indexOf('=')
      return end < 0 ? `${pair} ` : `${pair.slice(0, end)} ${pair.slice(end + 1).replace(/=/g, '%3D')}`
    })
}

/** The protocol parameters. */
export function oauth1Pairs(parameters: OAuth1Parameters): OAuth1Pair[] {
  const pairs: OAuth1Pair[] = []
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) pairs.push(`${name} ${percentEncode(value)}`)
  }
  return pairs
}

/** The normalised parameters (RFC 5849 section 3.4.1.3.2), encoded once more as the base string has them. */
export function oauth1ParameterString(pairs: readonly OAuth1Pair[]): string {
  // Little is left to encode, and the order stays; `encodeURIComponent` of it all takes three times as long.
  return pairs
    .map((pair) => pair.replace(/%/g, '%25'))
    .sort()
    .join('%26')
    .replace(/ /g, '%3D')
}

/** The base string URI (RFC 5849 section 3.4.1.2): what `URL` writes in lower case, and without a usual port. */
export function oauth1BaseUri({ origin, pathname }: URL): string {
  return origin + pathname
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
  pairs: readonly OAuth1Pair[],
): string {
  const parameters = oauth1ParameterString([...pairs, ...writtenPairs(`${url.search.slice(1)}&${form}`)])
  return `${percentEncode(method.toUpperCase())}&${percentEncode(oauth1BaseUri(url))}&${parameters}`
}

/** The key of HMAC, and the signature of PLAINTEXT (RFC 5849 sections 3.4.2 and 3.4.4). */
export function oauth1Key(consumerSecret: string, tokenSecret: string = ''): string {
  return `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`
}

/** Signs the base string of what will be sent; of bodies only a form counts. */
export function signBaseString(sign: (text: string) => string | Promise<string>): OAuth1Signer {
  return async (request, pairs) => {
    const { url, init } = request
    const form = init.body && (await readForm(request))
    return sign(oauth1BaseString(init.method ?? 'GET', url, form || '', pairs))
  }
}

/** HMAC-SHA1 (RFC 5849 section 3.4.2), and by custom HMAC with other hashes. */
export function oauth1Hmac(
  hash: HashName,
  consumerSecret: string,
  tokenSecret?: string | undefined,
): OAuth1Signer {
  return signBaseString((text) => hmacBase64(hash, oauth1Key(consumerSecret, tokenSecret), text))
}

/**
 * HMAC (RFC 2104) of a text in base64.
 *
 * @throws ClientError `unsupported_runtime`: no Web Crypto, as in browsers without HTTPS
 */
export function hmacBase64(hash: HashName, key: string, text: string): string | Promise<string> {
  const node = nodeCrypto()
  return node
    ? node.createHmac(nodeHash(hash), key).update(text).digest('base64')
    : webHmacBase64(hash, key, text)
}

/** The same by Web Crypto. */
export async function webHmacBase64(hash: HashName, key: string, text: string): Promise<string> {
  const subtle = subtleCrypto()
  const imported = await subtle.importKey('raw', utf8(key), { name: 'HMAC', hash }, false, ['sign'])
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
export async function oauth1Signed(
  request: OutgoingRequest,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<OAuth1Pair[]> {
  const pairs = oauth1Pairs(parameters)
  return [...pairs, `oauth_signature ${percentEncode(await sign(request, pairs))}`]
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
  const pairs = await oauth1Signed(request, parameters, sign)
  request.headers.set('authorization', scheme + pairs.map((pair) => `${pair.replace(' ', '="')}"`).join(', '))
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
