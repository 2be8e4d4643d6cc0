import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type AnsweringPreparation, sendAgain } from '../../templates/runtime/request/resend.ts'
import type { Transport } from '../../templates/runtime/request/transport.ts'
import {
  answerDigest,
  type DigestChallenges,
  type DigestQop,
  digestChallenges,
  sha512t256Hex,
  signDigest,
} from '../../templates/runtime/signing/digest.ts'
import { md5Hex } from '../../templates/runtime/signing/md5.ts'
import { sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'

/** The algorithms of a config that lists none. */
export const allAlgorithms: DigestChallenges['algorithms'] = {
  'sha-512-256-sess': sha512t256Hex,
  'sha-512-256': sha512t256Hex,
  'sha-256-sess': sha256Hex,
  'sha-256': sha256Hex,
  'md5-sess': md5Hex,
  md5: md5Hex,
}

export interface User {
  readonly username: string
  readonly password: string
}

/** The Digest part of a client with one user. */
export interface DigestClient {
  readonly challenges: DigestChallenges
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>
}

export interface DigestClientOptions {
  readonly qop?: DigestQop
  readonly algorithms?: DigestChallenges['algorithms']
  readonly nonce?: () => string
  readonly send?: (url: string, init: RequestInit) => Promise<Response>
}

/** A client that only consists of the fragments. */
export function digestClient(
  { username, password }: User,
  { qop = 'auth', algorithms = allAlgorithms, nonce, send = fetch }: DigestClientOptions = {},
): DigestClient {
  const challenges = digestChallenges(qop, algorithms)
  return {
    challenges,
    fetch: async (url, init = {}) => {
      const base = new URL(url)
      const preparation: AnsweringPreparation = {
        base,
        sign: (request) => signDigest(request, challenges, username, password, nonce),
        answered: (hop, sent) => answerDigest(challenges, hop, sent),
      }
      const transport: Transport = {
        prepare: () => preparation,
        send: (request) => send(request.url.href, request.init),
      }
      const headers = new Headers(init.headers)
      const call = {
        url: base,
        headers,
        init: { redirect: 'manual', ...init },
        caller: {},
        preparation,
      } as const
      return (await sendAgain(transport, call, base, true)).response
    },
  }
}

/** A 401 with these challenges. */
export function refusal(...challenges: readonly string[]): Response {
  const headers = new Headers()
  for (const challenge of challenges) headers.append('www-authenticate', challenge)
  return new Response('who are you?', { status: 401, headers })
}

/** The parameters of an `Authorization`, parsed without our code. Quotes and escapes are removed. */
export function authorizationParameters(header: string): Readonly<Record<string, string>> {
  const [, scheme, rest = ''] = /^(\S+) (.*)$/s.exec(header) ?? []
  if (scheme !== 'Digest') throw new Error(`not Digest: ${header}`)
  const parameters: Record<string, string> = {}
  let text = rest
  while (text !== '') {
    const [whole = '', name = '', quoted, plain = ''] =
      /^([a-z]+\*?)=(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))(?:, |$)/s.exec(text) ?? []
    if (whole === '' || name in parameters) throw new Error(`malformed or repeated: ${text}`)
    parameters[name] = quoted?.replace(/\\(.)/gs, '$1') ?? plain
    text = text.slice(whole.length)
  }
  return parameters
}

const nodeNames: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-256': 'sha256',
  'SHA-512-256': 'sha512-256',
}

/** A response as computed by a server (RFC 7616 section 3.4.1), without our code. Strings are bytes. */
export function expectedResponse(
  { algorithm = 'MD5', realm, nonce, nc, cnonce, qop, uri }: Readonly<Record<string, string>>,
  user: User,
  method: string,
  body: Uint8Array,
  sessionNonce = nonce,
): string {
  const hash = (data: string | Uint8Array): string =>
    createHash(nodeNames[algorithm.replace('-sess', '')] ?? '')
      .update(typeof data === 'string' ? Buffer.from(data, 'latin1') : data)
      .digest('hex')
  const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
  let ha1 = hash(`${bytes(user.username)}:${realm}:${bytes(user.password)}`)
  if (algorithm.endsWith('-sess')) ha1 = hash(`${ha1}:${sessionNonce}:${cnonce}`)
  const ha2 = hash(qop === 'auth-int' ? `${method}:${uri}:${hash(body)}` : `${method}:${uri}`)
  return hash(qop === undefined ? `${ha1}:${nonce}:${ha2}` : `${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${ha2}`)
}

export interface DigestServerOptions {
  readonly user: User
  readonly algorithms?: readonly string[]
  /** `null` for a server of RFC 2069. */
  readonly qop?: string | null
  readonly realm?: string
  readonly opaque?: string
  readonly userhash?: boolean
  /** Number of requests for which a nonce is valid; then it is stale. Unlimited if omitted. */
  readonly uses?: number
  /** Sends `nextnonce` with the last response for which a nonce is valid. */
  readonly nextnonce?: boolean
  /** Uses one nonce for everybody until it is used up. If omitted, each 401 has its own. */
  readonly sharedNonce?: boolean
  /** Sends `stale=true` for a used-up nonce. Defaults to true. */
  readonly saysStale?: boolean
  /** Headers that pages of other origins may read. Defaults to those that Digest needs. */
  readonly exposes?: string
}

/** A request received by the server. */
export interface DigestArrival {
  readonly method: string
  readonly target: string
  readonly parameters: Readonly<Record<string, string>> | undefined
  readonly body: string
  readonly status: number
  /** Why it was refused. */
  readonly reason: string | undefined
}

export interface DigestServer {
  readonly origin: string
  readonly arrivals: DigestArrival[]
  readonly stop: () => Promise<void>
}

/** Headers that a page of another origin needs for Digest. */
const exposedHeaders = 'www-authenticate, authentication-info'

interface KnownNonce {
  readonly algorithm: string
  readonly counts: Set<string>
  readonly sessionNonce: string
  /** With a `-sess` algorithm, its key is computed once. */
  sessionCnonce?: string
}

/**
 * A server on loopback that is stricter than others: it refuses a repeated count of a nonce, and a session has one key.
 */
export async function startDigestServer(options: DigestServerOptions): Promise<DigestServer> {
  const { user, algorithms = ['MD5'], qop = 'auth', realm = 'a "realm"', uses = Infinity } = options
  const nonces = new Map<string, KnownNonce>()
  const shared = new Map<string, string>()
  const arrivals: DigestArrival[] = []
  const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
  const newNonce = (algorithm: string, session?: KnownNonce): string => {
    const nonce = randomBytes(9).toString('base64')
    const counts = new Set<string>()
    nonces.set(nonce, session ? { ...session, counts } : { algorithm, counts, sessionNonce: nonce })
    return nonce
  }
  const offeredNonce = (algorithm: string): string => {
    if (!options.sharedNonce) return newNonce(algorithm)
    const last = shared.get(algorithm)
    if (last !== undefined && (nonces.get(last)?.counts.size ?? 0) < uses) return last
    const nonce = newNonce(algorithm)
    shared.set(algorithm, nonce)
    return nonce
  }
  const challenges = (stale: boolean): readonly string[] =>
    algorithms.map((algorithm) =>
      [
        `Digest realm=${quoted(realm)}`,
        `nonce=${quoted(offeredNonce(algorithm))}`,
        ...(qop === null ? [] : [`qop="${qop}"`, `algorithm=${algorithm}`]),
        ...(options.opaque === undefined ? [] : [`opaque=${quoted(options.opaque)}`]),
        ...(options.userhash ? ['userhash=true'] : []),
        ...(stale ? ['stale=true'] : []),
      ].join(', '),
    )

  /** Why a request is refused; `undefined` if it is valid. */
  const fault = (
    request: IncomingMessage,
    body: Uint8Array,
    sent: Readonly<Record<string, string>>,
  ): string | undefined => {
    const known = nonces.get(sent['nonce'] ?? '')
    if (!known) return 'unknown nonce'
    if ((sent['algorithm'] ?? 'MD5') !== known.algorithm) return 'another algorithm'
    if (sent['realm'] !== realm || sent['uri'] !== request.url) return 'another realm or uri'
    if (sent['opaque'] !== options.opaque) return 'another opaque'
    const hashed = createHash(nodeNames[known.algorithm.replace('-sess', '')] ?? '')
      .update(Buffer.concat([Buffer.from(`${user.username}:`, 'utf8'), Buffer.from(realm, 'latin1')]))
      .digest('hex')
    const [, encoded] = /^UTF-8''(.*)$/.exec(sent['username*'] ?? '') ?? []
    const name = encoded === undefined ? sent['username'] : decodeURIComponent(encoded)
    if (sent['userhash'] === 'true' ? name !== hashed : name !== user.username) return 'another user'
    if ((sent['userhash'] === 'true') !== (options.userhash === true)) return 'userhash'
    if (qop === null ? sent['qop'] !== undefined : !qop.split(/, */).includes(sent['qop'] ?? '')) return 'qop'
    if (known.algorithm.endsWith('-sess')) {
      known.sessionCnonce ??= sent['cnonce'] ?? ''
      if (sent['cnonce'] !== known.sessionCnonce) return 'another session'
    }
    const response = expectedResponse(sent, user, request.method ?? '', body, known.sessionNonce)
    if (sent['response'] !== response) return 'another response'
    if (qop === null) return undefined
    if (!/^[0-9a-f]{8}$/.test(sent['nc'] ?? '') || known.counts.has(sent['nc'] ?? '')) return 'replay'
    if (known.counts.size >= uses) return 'stale'
    known.counts.add(sent['nc'] ?? '')
    return undefined
  }

  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    // For pages of other origins.
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Expose-Headers', options.exposes ?? exposedHeaders)
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type')
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE')
      response.writeHead(204).end()
      return
    }
    const header = request.headers.authorization
    const parameters = header === undefined ? undefined : authorizationParameters(header)
    const reason = parameters ? fault(request, body, parameters) : 'unsigned'
    const status = reason === undefined ? 200 : 401
    if (reason !== undefined) {
      response.setHeader('WWW-Authenticate', [
        'Negotiate YIIabc==',
        'Basic realm="Digest, realm=\\"no\\""',
        ...challenges(reason === 'stale' && options.saysStale !== false),
      ])
    } else if (options.nextnonce && parameters) {
      const known = nonces.get(parameters['nonce'] ?? '')
      if (known && known.counts.size >= uses) {
        response.setHeader('Authentication-Info', `nextnonce="${newNonce(known.algorithm, known)}"`)
      }
    }
    const { method = '', url: target = '' } = request
    arrivals.push({ method, target, parameters, body: body.toString('latin1'), status, reason })
    response.writeHead(status).end(reason ?? 'welcome')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
