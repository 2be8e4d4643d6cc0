/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { compareParameters, percentEncode, writtenParameters } from '../values/percent-encode.ts'
import { type Bytes, binaryBytes, nodeCrypto, utf8 } from './crypto.ts'
import { hmacSha256, hmacSha256Hex, sha256Hex } from './sha256-hex.ts'

/** Who signs, where, and when. */
export interface SigV4Signer {
  readonly accessKey: string
  readonly secretKey: string
  readonly region: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** `singlePath` or `doublePath`. */
  readonly canonicalPath: (path: string) => string
  /** Made by `sigV4Scopes`. */
  readonly scopeOf: (signer: SigV4Signer) => SigV4Scope
}

/** What the requests of one second have in common. */
export interface SigV4Scope {
  /** The time as `20150830T123600Z`. */
  readonly date: string
  /** What the key is good for: `20150830/us-east-1/iam/aws4_request`. */
  readonly scope: string
  readonly key: Promise<Bytes>
}

/** Scopes of a service; the last one is kept for its second, and its key for its day, with region and secret. */
export function sigV4Scopes(service: string): (signer: SigV4Signer) => SigV4Scope {
  let last: (SigV4Scope & { second: number; region: string; secretKey: string }) | undefined
  return ({ now, region, secretKey }) => {
    const second = Math.floor(now / 1000)
    if (last?.second !== second || last.region !== region || last.secretKey !== secretKey) {
      const date = amzDate(now)
      const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`
      const key = last?.scope === scope && last.secretKey === secretKey ? last.key : deriveSigningKey(scope, secretKey)
      last = { second, region, secretKey, date, scope, key }
    }
    return last
  }
}

/** A time as `20150830T123600Z`. */
export function amzDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[:-]|\..../g, '')
}

/**
 * Puts into a request what has to be known of it: its method, in upper case; its host, which is always the URL's, in
 * place of one among its headers; and blanks in its query as `%20`, since servers differ about `+`.
 */
export function settleRequest({ url, headers, init }: OutgoingRequest): void {
  init.method = (init.method ?? 'GET').toUpperCase()
  headers.delete('host')
  if (url.search.includes('+')) url.search = url.search.replace(/\+/g, '%20')
}

/** A path for S3: its segments decoded, then encoded by RFC 3986. */
export function singlePath(path: string): string {
  return /[^\w./~-]/.test(path) ? path.split('/').map(encodeSegment).join('/') : path
}

/** A segment that may hold escapes, encoded by RFC 3986. What cannot be decoded stays as it is. */
export function encodeSegment(segment: string): string {
  try {
    return percentEncode(decodeURIComponent(segment))
  } catch {
    return segment
  }
}

/** A path for other services: without empty segments (`URL` leaves no dots), and encoded once more. */
export function doublePath(path: string): string {
  const joined = path.replace(/\/\/+/g, '/')
  return /[^\w./~-]/.test(joined) ? percentEncode(joined).replace(/%2F/g, '/') : joined
}

/** The query as a server reads it, encoded by RFC 3986, in order of name, then value. */
export function canonicalQuery({ search }: URL): string {
  let query = ''
  for (const [name, value] of writtenParameters(search.slice(1)).sort(compareParameters)) {
    query += `${query && '&'}${name}=${value}`
  }
  return query
}

/** The headers that are signed, in order. */
export interface SignedHeaders {
  /** Joined by semicolons. */
  readonly names: string
  /** A line `name:value` for each, with runs of blanks as one. */
  readonly lines: string
}

/** The headers to sign of a settled request: the host, and all but what proxies and platforms add, change or drop. */
export function signedHeaders({ url, headers }: OutgoingRequest): SignedHeaders {
  let names = ''
  let lines = ''
  // Browsers drop what they forbid, such as `date` (WHATWG Fetch, section 2.2.2); nothing with Node's API does.
  const sent = nodeCrypto() ? headers : new Request('https://a', { headers }).headers
  for (const [name, value] of [...sent, ['host', url.host] as const].sort(compareParameters)) {
    // With a range, `fetch` adds `identity` to the encodings (section 4.6).
    if (isUnsigned(name) || (name === 'accept-encoding' && sent.has('range'))) continue
    names += names ? `;${name}` : name
    lines += `${name}:${value.replace(/[\t ]+/g, ' ')}\n`
  }
  return { names, lines }
}

/** True for what is not signed, since on the way it may be added or change. */
export function isUnsigned(name: string): boolean {
  return /^(authorization|connection|content-length|expect|transfer-encoding|user-agent|x-amzn-trace-id)$/.test(name)
}

/** A settled request as its server writes it down too. */
export function canonicalRequest(
  { url, init }: OutgoingRequest,
  { names, lines }: SignedHeaders,
  payloadHash: string,
  canonicalPath: (path: string) => string,
): string {
  return `${init.method}\n${canonicalPath(url.pathname)}\n${canonicalQuery(url)}\n${lines}\n${names}\n${payloadHash}`
}

/** What is signed of a canonical request with that hash. */
export function textToSign({ date, scope }: SigV4Scope, canonicalHash: string): string {
  return `AWS4-HMAC-SHA256\n${date}\n${scope}\n${canonicalHash}`
}

/** The signature of a request in hexadecimal digits. */
export async function signSigV4(
  request: OutgoingRequest,
  signed: SignedHeaders,
  payloadHash: string,
  scope: SigV4Scope,
  { canonicalPath }: SigV4Signer,
): Promise<string> {
  // First: a key that cannot be made must not fail unheard.
  const key = await scope.key
  const canonical = canonicalRequest(request, signed, payloadHash, canonicalPath)
  return hmacSha256Hex(key, textToSign(scope, await sha256Hex(sentBytes(canonical))))
}

/** A canonical request as bytes, its headers as they are sent; UTF-8 if it is a string. All but headers is ASCII. */
export function sentBytes(canonical: string): string | Bytes {
  return /[^\0-\x7f]/.test(canonical) && sendsLatin1() ? binaryBytes(canonical) : canonical
}

/** True for `fetch` by its standard, which refuses other characters. Workers take them, and send UTF-8. */
export function sendsLatin1(): boolean {
  try {
    return !new Headers([['a', '\u0100']])
  } catch {
    return true
  }
}

/** The key of a scope, from a chain of MACs. */
export async function deriveSigningKey(scope: string, secretKey: string): Promise<Bytes> {
  let key = utf8(`AWS4${secretKey}`)
  for (const part of scope.split('/')) key = await hmacSha256(key, part)
  return key
}
