/** @section Signing */
import { ClientError, type ResponseClientError } from '../errors.ts'
import { withoutUrl } from '../request/resend.ts'
import type { Hop, OutgoingRequest } from '../request/transport.ts'
import { percentEncode } from '../values/percent-encode.ts'
import { uniqueId } from '../values/unique-id.ts'
import { encodeBody } from './body-bytes.ts'
import { type Bytes, nodeHashHex, utf8 } from './crypto.ts'

/** A hash in lower-case hexadecimal digits. Throws `unsupported_runtime` if the platform lacks it. */
export type DigestHash = (data: Bytes) => string | Promise<string>

/** What a response covers: `auth` the method and the URL, `auth-int` the body as well. */
export type DigestQop = 'auth' | 'auth-int'

/** How a client answers challenges, and what it knows about them. */
export interface DigestChallenges {
  /** The one to use if the server offers both. */
  readonly qop: DigestQop
  /** Hashes by the lower-case names of the allowed algorithms, the strongest first. */
  readonly algorithms: Readonly<Record<string, DigestHash>>
  /** The last challenge of each origin. */
  readonly last: Map<string, DigestChallenge>
  /** How many requests have used each nonce. */
  readonly counts: Map<string, number>
}

/** A challenge that can be answered. Strings of the server have one character for each byte. */
export interface DigestChallenge {
  readonly parameters: ChallengeParameters
  readonly realm: string
  readonly hash: DigestHash
  /** If omitted, the response is that of RFC 2069. */
  readonly qop: DigestQop | undefined
  /** For the next request; `nextnonce` changes it. */
  nonce: string
  /** With a `-sess` algorithm, the nonces of the server and of the client that its key is made of. */
  session: { readonly nonce: string; cnonce?: string } | undefined
}

/** A challenge as one request answers it: `nc` counts the requests with its nonce, in 8 hexadecimal digits. */
export type DigestUse = DigestChallenge & { readonly nc: string; readonly cnonce: string }

/** The parameters of a challenge, by their names in lower case. */
export type ChallengeParameters = Readonly<Record<string, string>>

/** What a client knows before its first challenge. */
export function digestChallenges(qop: DigestQop, algorithms: DigestChallenges['algorithms']): DigestChallenges {
  return { qop, algorithms, last: new Map(), counts: new Map() }
}

/** Signs a request if its origin has sent a challenge (RFC 7616 section 3.4). */
export async function signDigest(
  request: OutgoingRequest,
  { last, counts }: DigestChallenges,
  username: string,
  password: string,
  newNonce?: () => string,
): Promise<void> {
  const { url, headers, init } = request
  headers.delete('authorization')
  // `fetch` changes the case of some methods only.
  init.method = (init.method ?? 'GET').toUpperCase()
  // Platforms differ in whether they send the question mark of an empty query.
  if (!url.search) url.search = ''
  const challenge = last.get(url.origin)
  if (!challenge) return
  const uri = url.pathname + url.search
  const ha2 = await digestHa2(challenge, request, uri)
  const use = countUse(challenge, counts, newNonce)
  const response = await digestResponse(use, await digestHa1(use, username, password), ha2)
  headers.set('authorization', digestHeader(use, await digestUsername(use, username), uri, response))
}

/** Checks a request that is signed but not sent. Throws `challenge_rejected` if no challenge is known. */
export async function requireDigest(signing: Promise<Request>): Promise<Request> {
  const request = await signing
  if (request.headers.has('authorization')) return request
  throw new ClientError('challenge_rejected', 'No Digest challenge is known. Use `client.fetch` first.')
}

/**
 * Stores the challenge or the next nonce of a response. Returns whether to send the request again: after its first 401,
 * and with a new nonce up to the fourth time. Errors contain the unread response.
 */
export async function answerDigest(known: DigestChallenges, hop: Hop, sent: number): Promise<boolean> {
  const { origin } = hop.request.url
  const { status, headers } = hop.response
  if (status !== 401) {
    // The header has parameters without a scheme (RFC 7615 section 3).
    const nonce = digestParameters(`Digest ${headers.get('authentication-info') ?? ''}`)[0]?.['nextnonce']
    const challenge = known.last.get(origin)
    if (challenge && nonce) challenge.nonce = nonce
    return false
  }
  const offered = digestParameters(headers.get('www-authenticate') ?? '')
  if (!offered.length) return false
  try {
    const challenge = await chooseChallenge(offered, known)
    const session = known.last.get(origin)?.session
    if (session?.nonce === challenge.session?.nonce) challenge.session = session
    known.last.set(origin, challenge)
    return sent === 1 || (sent < 4 && /^true$/i.test(challenge.parameters['stale'] ?? ''))
  } catch (error) {
    throw Object.assign(error as ResponseClientError, { response: withoutUrl(hop.response) })
  }
}

/** The parameters of each Digest challenge in a header (RFC 9110 section 11.6.1), up to where it is malformed. */
export function digestParameters(header: string): ChallengeParameters[] {
  const found: ChallengeParameters[] = []
  // What is read is sent back, so it must not contain a line break or another control character.
  if (/[^\t -~\x80-\xff]/.test(header)) return found
  let parameters: Record<string, string> = {}
  // A scheme, or a parameter with a quoted or a plain value.
  const items = /[\t ,]*([^\t ",=]+)(?:[\t ]*=[\t ]*(?:"((?:[^"\\]|\\.)*)"|(?!")([^\t ",]*)))?/gy
  for (const [, name = '', quoted, plain] of header.matchAll(items)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
    if (value !== undefined) {
      parameters[name.toLowerCase()] = value
    } else {
      parameters = {}
      if (/^digest$/i.test(name)) found.push(parameters)
    }
  }
  return found
}

/** The challenge with the strongest algorithm. Throws `challenge_rejected` if the config allows none. */
export async function chooseChallenge(
  offered: readonly ChallengeParameters[],
  { qop, algorithms }: DigestChallenges,
): Promise<DigestChallenge> {
  let unsupported: unknown
  for (const [algorithm, hash] of Object.entries(algorithms)) {
    const challenge = offered.map((parameters) => readChallenge(parameters, algorithm, hash, qop)).find(Boolean)
    if (!challenge) continue
    try {
      // Throws if the platform lacks it.
      await hash(utf8(''))
      return challenge
    } catch (error) {
      unsupported = error
    }
  }
  throw unsupported ?? new ClientError('challenge_rejected', 'The config allows none of the challenges.')
}

/** A challenge with this algorithm; `undefined` if it has another, or cannot be answered. */
export function readChallenge(
  parameters: ChallengeParameters,
  algorithm: string,
  hash: DigestHash,
  wanted: DigestQop,
): DigestChallenge | undefined {
  const { realm, nonce, algorithm: name = 'MD5', qop: offered } = parameters
  if (name.toLowerCase() !== algorithm || realm === undefined || !nonce) return undefined
  const session = algorithm.endsWith('-sess') ? { nonce } : undefined
  const offeredNames = offered?.toLowerCase().split(/[\t ,]+/)
  const qop = [wanted, 'auth-int' as const].find((one) => offeredNames?.includes(one))
  // RFC 2069 has no `qop`, and no `-sess`.
  const isRfc2069 = !offered && wanted === 'auth' && !session
  return qop || isRfc2069 ? { parameters, realm, hash, qop, nonce, session } : undefined
}

/** Counts a request with the nonce of a challenge. */
export function countUse(challenge: DigestChallenge, counts: Map<string, number>, newNonce?: () => string): DigestUse {
  const { nonce, session } = challenge
  const count = (counts.get(nonce) ?? 0) + 1
  // A server may send a new nonce with each response.
  if (counts.size > 99) counts.clear()
  counts.set(nonce, count)
  const cnonce = session?.cnonce ?? uniqueId(newNonce)
  if (session) session.cnonce = cnonce
  return { ...challenge, nc: count.toString(16).padStart(8, '0'), cnonce }
}

/** The hash of the user, in UTF-8 (RFC 7616 section 3.4.2). */
export async function digestHa1(use: DigestUse, username: string, password: string): Promise<string> {
  const { realm, hash, session, cnonce } = use
  const ha1 = await hashJoined(hash, utf8Binary(username), realm, utf8Binary(password))
  return session ? hashJoined(hash, ha1, session.nonce, cnonce) : ha1
}

/** The hash of the request (RFC 7616 section 3.4.3). */
export async function digestHa2(challenge: DigestChallenge, request: OutgoingRequest, uri: string): Promise<string> {
  const { hash, qop } = challenge
  const { method = '', body } = request.init
  if (qop !== 'auth-int') return hashJoined(hash, method, uri)
  return hashJoined(hash, method, uri, await hash(body ? await encodeBody(request, body) : utf8('')))
}

/** The response to a challenge (RFC 7616 section 3.4.1; RFC 2069 section 2.1.2). */
export async function digestResponse(use: DigestUse, ha1: string, ha2: string): Promise<string> {
  const { hash, nonce, nc, cnonce, qop } = use
  return qop ? hashJoined(hash, ha1, nonce, nc, cnonce, qop, ha2) : hashJoined(hash, ha1, nonce, ha2)
}

/** The parameter with the user name (RFC 7616 section 3.4.4; RFC 8187 section 3.2). */
export async function digestUsername({ parameters, realm, hash }: DigestUse, username: string): Promise<string> {
  const isHashed = /^true$/i.test(parameters['userhash'] ?? '')
  if (isHashed) return `userhash=true, username="${await hashJoined(hash, utf8Binary(username), realm)}"`
  return /[^ -~]/.test(username) ? `username*=UTF-8''${percentEncode(username)}` : `username=${quotedString(username)}`
}

/** The value of `Authorization` (RFC 7616 section 3.4). */
export function digestHeader(use: DigestUse, username: string, uri: string, response: string): string {
  const { parameters, realm, qop, nonce, nc, cnonce } = use
  const { algorithm, opaque } = parameters
  let text = `Digest ${username}, realm=${quotedString(realm)}, uri=${quotedString(uri)}`
  text += `, nonce=${quotedString(nonce)}, response="${response}"`
  if (algorithm) text += `, algorithm=${algorithm}`
  if (qop) text += `, qop=${qop}, nc=${nc}, cnonce=${quotedString(cnonce)}`
  if (opaque !== undefined) text += `, opaque=${quotedString(opaque)}`
  return text
}

/** A quoted string (RFC 9110 section 5.6.4). */
export function quotedString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** UTF-8 with one character for each byte. */
export function utf8Binary(text: string): string {
  return String.fromCharCode(...utf8(text))
}

/** The hash of strings joined by colons, each with one character for each byte. */
export async function hashJoined(hash: DigestHash, ...parts: readonly string[]): Promise<string> {
  return hash(Uint8Array.from(parts.join(':'), (character) => character.charCodeAt(0)))
}

/** SHA-512/256 (FIPS 180-4 section 5.3.6.2) in lower-case hexadecimal digits. Web Crypto lacks it. */
export function sha512t256Hex(data: Bytes): string {
  const hex = nodeHashHex('sha512-256', data)
  if (hex === undefined) throw new ClientError('unsupported_runtime', 'This platform lacks SHA-512/256.')
  return hex
}
