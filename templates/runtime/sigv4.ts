/** @section Signing */
import { type Bytes, hmac, nodeCrypto, utf8 } from './crypto.ts'
import { percentEncode, percentEncodeWritten } from './percent-encode.ts'
import { hmacSha256Hex, sha256Hex } from './sha256-hex.ts'
import type { OutgoingRequest } from './transport.ts'

/** Who signs, for what, and when. */
export interface SigV4Signer {
  readonly accessKey: string
  readonly secretKey: string
  readonly region: string
  readonly service: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** `singlePath` or `doublePath`. */
  readonly canonicalPath: (path: string) => string
  /** `deriveSigningKey`, with its last key kept. */
  readonly signingKey: (source: string) => Promise<Bytes>
}

/** A time as `20150830T123600Z`. */
export function amzDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[:-]|\..../g, '')
}

/** What a key is good for: `20150830/us-east-1/iam/aws4_request`. */
export function credentialScope({ region, service }: SigV4Signer, date: string): string {
  return `${date.slice(0, 8)}/${region}/${service}/aws4_request`
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
export function canonicalQuery(url: URL): string {
  const pairs: string[] = []
  for (const pair of percentEncodeWritten(url.search.slice(1)).split('&')) {
    // A blank sorts before all that is left after encoding, so that `a=1` comes before `a-b=1`.
    const end = `${pair}=`.indexOf('=')
    if (pair) pairs.push(`${pair.slice(0, end)} ${pair.slice(end + 1).replace(/=/g, '%3D')}`)
  }
  return pairs.sort().join('&').replace(/ /g, '=')
}

/** Names of the headers to sign, in order: the host, and all but what proxies and platforms add, change or drop. */
export function signedNames(headers: Headers): string[] {
  const names = ['host']
  // Browsers drop what they forbid, such as `date` (WHATWG Fetch, section 2.2.2); nothing with Node's API does.
  const sent = nodeCrypto() ? headers : new Request('https://a', { headers }).headers
  for (const name of sent.keys()) {
    // With a range, `fetch` adds `identity` to the encodings (section 4.6).
    const changes = name === 'accept-encoding' && sent.has('range')
    if (!changes && !isUnsigned(name)) names.push(name)
  }
  return names.sort()
}

/** True for what is not signed, since on the way it may be added or change. */
export function isUnsigned(name: string): boolean {
  return /^(authorization|connection|content-length|expect|transfer-encoding|user-agent|x-amzn-trace-id)$/.test(
    name,
  )
}

/** A line `name:value` for each header, with runs of blanks as one, of a settled request. */
export function canonicalHeaders({ url, headers }: OutgoingRequest, names: readonly string[]): string {
  let lines = ''
  // Only the host is missing among the headers.
  for (const name of names) lines += `${name}:${(headers.get(name) ?? url.host).replace(/[\t ]+/g, ' ')}\n`
  return lines
}

/** A settled request as its server writes it down too. */
export function canonicalRequest(
  request: OutgoingRequest,
  names: readonly string[],
  payloadHash: string,
  canonicalPath: (path: string) => string,
): string {
  const { url, init } = request
  return `${init.method}\n${canonicalPath(url.pathname)}\n${canonicalQuery(url)}\n${canonicalHeaders(request, names)}\n${names.join(';')}\n${payloadHash}`
}

/** What is signed of a canonical request with that hash. */
export function textToSign(date: string, scope: string, canonicalHash: string): string {
  return `AWS4-HMAC-SHA256\n${date}\n${scope}\n${canonicalHash}`
}

/** The signature of a request in hexadecimal digits. */
export async function signSigV4(
  request: OutgoingRequest,
  names: readonly string[],
  payloadHash: string,
  date: string,
  scope: string,
  { secretKey, canonicalPath, signingKey }: SigV4Signer,
): Promise<string> {
  const canonical = canonicalRequest(request, names, payloadHash, canonicalPath)
  const text = textToSign(date, scope, await sha256Hex(canonical))
  return hmacSha256Hex(await signingKey(`${scope} ${secretKey}`), text)
}

/** The key of a scope and a secret, written as `SCOPE SECRET`, from a chain of MACs. */
export async function deriveSigningKey(source: string): Promise<Bytes> {
  const end = source.indexOf(' ')
  let key = utf8(`AWS4${source.slice(end + 1)}`)
  for (const part of source.slice(0, end).split('/')) key = await hmac('SHA-256', key, utf8(part))
  return key
}
