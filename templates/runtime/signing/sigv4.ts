/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { compareParameters, percentEncode, writtenParameters } from '../values/percent-encode.ts'
import { type Bytes, binaryBytes, nodeCrypto, utf8 } from './crypto.ts'
import { hmacSha256, hmacSha256Hex, sha256Hex } from './sha256-hex.ts'

/** What a signature needs besides the request. */
export interface SigV4Signer {
  readonly accessKey: string
  /** `pathEncodedOnce` or `pathEncodedTwice`. */
  readonly canonicalPath: (path: string) => string
  readonly scope: SigV4Scope
}

/** The secret, region and time of a signature. */
export interface SigV4ScopeInputs {
  readonly secretKey: string
  readonly region: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What all requests within one second share. */
export interface SigV4Scope {
  /** The time as `20150830T123600Z`. */
  readonly date: string
  /** What the key is valid for: `20150830/us-east-1/iam/aws4_request`. */
  readonly scope: string
  readonly key: Promise<Bytes>
}

/** Scopes of a service. The last one is kept for a second, and its key for a day, for the same region and secret. */
export function sigV4Scopes(service: string): (inputs: SigV4ScopeInputs) => SigV4Scope {
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
  return new Date(milliseconds).toISOString().replace(/[:-]|\.\d+/g, '')
}

/**
 * Prepares a request for signing: its method becomes upper case, spaces in its query become `%20`, because servers
 * differ in how they read `+`, and a `host` header is removed, because the URL's host is sent.
 */
export function settleRequest({ url, headers, init }: OutgoingRequest): void {
  init.method = (init.method ?? 'GET').toUpperCase()
  headers.delete('host')
  if (url.search.includes('+')) url.search = url.search.replace(/\+/g, '%20')
}

/** The canonical path for S3: each segment is decoded, then encoded (RFC 3986). */
export function pathEncodedOnce(path: string): string {
  return /[^\w./~-]/.test(path) ? path.split('/').map(encodeSegment).join('/') : path
}

/** Encodes a path segment that may contain escapes (RFC 3986). One that cannot be decoded is kept. */
export function encodeSegment(segment: string): string {
  try {
    return percentEncode(decodeURIComponent(segment))
  } catch {
    return segment
  }
}

/** The canonical path for other services: encoded again, without empty segments. `URL` has removed dot segments. */
export function pathEncodedTwice(path: string): string {
  const joined = path.replace(/\/\/+/g, '/')
  return /[^\w./~-]/.test(joined) ? percentEncode(joined).replace(/%2F/g, '/') : joined
}

/** The canonical query: encoded (RFC 3986), and sorted by name, then by value. */
export function canonicalQuery({ search }: URL): string {
  let query = ''
  for (const [name, value] of writtenParameters(search.slice(1)).sort(compareParameters)) {
    query += query === '' ? `${name}=${value}` : `&${name}=${value}`
  }
  return query
}

/** The signed headers, sorted by name. */
export interface SignedHeaders {
  /** Joined by semicolons. */
  readonly names: string
  /** A line `name:value` for each, with one space for each run of spaces and tabs. */
  readonly lines: string
}

/** The headers to sign: the host, and all others except those that proxies or platforms add, change or drop. */
export function signedHeaders({ url, headers }: OutgoingRequest): SignedHeaders {
  let names = ''
  let lines = ''
  // Browsers drop headers such as `date` (WHATWG Fetch, section 2.2.2); platforms with Node's API do not.
  const sent = nodeCrypto() ? headers : new Request('https://a', { headers }).headers
  for (const [name, value] of [...sent, ['host', url.host] as const].sort(compareParameters)) {
    // With `range`, `fetch` changes `accept-encoding` (WHATWG Fetch, section 4.6).
    if (isUnsigned(name) || (name === 'accept-encoding' && sent.has('range'))) continue
    names += names ? `;${name}` : name
    lines += `${name}:${value.replace(/[\t ]+/g, ' ')}\n`
  }
  return { names, lines }
}

/** True for headers that may be added or changed on the way. */
export function isUnsigned(name: string): boolean {
  return /^(authorization|connection|content-length|expect|transfer-encoding|user-agent|x-amzn-trace-id)$/.test(name)
}

/** The canonical request, which the server computes too. */
export function canonicalRequest(
  { url, init }: OutgoingRequest,
  { names, lines }: SignedHeaders,
  payloadHash: string,
  canonicalPath: (path: string) => string,
): string {
  return `${init.method}\n${canonicalPath(url.pathname)}\n${canonicalQuery(url)}\n${lines}\n${names}\n${payloadHash}`
}

/** The string to sign, from the hash of a canonical request. */
export function stringToSign({ date, scope }: SigV4Scope, canonicalHash: string): string {
  return `AWS4-HMAC-SHA256\n${date}\n${scope}\n${canonicalHash}`
}

/** The signature of a request, in hexadecimal digits. */
export async function signSigV4(
  request: OutgoingRequest,
  signed: SignedHeaders,
  payloadHash: string,
  { canonicalPath, scope }: SigV4Signer,
): Promise<string> {
  // Awaited first, so that its failure is always handled.
  const key = await scope.key
  const canonical = canonicalRequest(request, signed, payloadHash, canonicalPath)
  return hmacSha256Hex(key, stringToSign(scope, await sha256Hex(sentBytes(canonical))))
}

/** The bytes of a canonical request, with headers as the platform sends them; a string stands for UTF-8. */
export function sentBytes(canonical: string): string | Bytes {
  return /[^\0-\x7f]/.test(canonical) && sendsLatin1() ? binaryBytes(canonical) : canonical
}

/** True if headers are sent as Latin-1, as WHATWG Fetch requires. Workers accept other characters, and send UTF-8. */
export function sendsLatin1(): boolean {
  try {
    new Headers().set('name', '\u0100')
    return false
  } catch {
    return true
  }
}

/** The signing key of a scope: a chain of HMACs. */
export async function deriveSigningKey(scope: string, secretKey: string): Promise<Bytes> {
  let key = utf8(`AWS4${secretKey}`)
  for (const part of scope.split('/')) key = await hmacSha256(key, part)
  return key
}
