/**
 * Random requests, signed by our code and by two implementations of AWS. `FLEXGEN_SEED` sets the seed, `FLEXGEN_RUNS`
 * the number of requests. A failure prints both, with the smallest request that fails.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import {
  amzDate,
  canonicalRequest,
  pathEncodedOnce,
  pathEncodedTwice,
  signedHeaders,
} from '../../templates/runtime/signing/sigv4.ts'
import { setSessionToken, signInHeader } from '../../templates/runtime/signing/sigv4-header.ts'
import {
  payloadHash,
  setPayloadHash,
  unsignedPayload,
} from '../../templates/runtime/signing/sigv4-payload.ts'
import { signInQuery } from '../../templates/runtime/signing/sigv4-query.ts'
import { percentEncode } from '../../templates/runtime/values/percent-encode.ts'
import { testWith } from '../support/external.ts'
import { outgoing, smithySigner, sortedPairs, type TestSigner, testSigner } from './sigv4-support.ts'

const seed = Number(process.env['FLEXGEN_SEED'] ?? 20261124)
const numRuns = Number(process.env['FLEXGEN_RUNS'] ?? 2000)

/** A request in decoded parts. */
interface Case {
  readonly s3: boolean
  readonly method: string
  readonly origin: string
  readonly segments: readonly string[]
  readonly query: readonly (readonly [string, string])[]
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string | Uint8Array | null
  /** How each character is written in the URL, in turn: unescaped, or escaped in upper or lower case. */
  readonly spelling: readonly ('plain' | 'lower' | 'upper' | 'plus' | 'all')[]
  readonly accessKey: string
  readonly secretKey: string
  readonly sessionToken: string | undefined
  readonly region: string
  readonly service: string
  readonly seconds: number
  readonly expires: number
}

/** No lone surrogates, which have no UTF-8. */
const isWellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value)

const unicode = fc.string({ unit: 'binary', maxLength: 8 }).filter(isWellFormed)
const reserved = fc.string({
  unit: fc.constantFrom(...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~aZ09éß€😀\u0000\t\n\u007f'),
  maxLength: 12,
})
const text = fc.oneof(unicode, reserved, fc.string({ unit: 'grapheme', maxLength: 8 }))

/** A URL does not keep segments of dots. */
const segment = text.filter((value) => !/^\.{1,2}$/.test(value))

const word = (characters: string, length: { minLength?: number; maxLength: number }): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), ...length })

/** Headers that every party signs and none adds or interprets, and two that none signs. */
const headerName = fc.oneof(
  word("abcdefghijklmnopqrstuvwxyzABC0189-!#$%&'*+.^_`|~", { maxLength: 10 }).map((rest) => `X-T${rest}`),
  fc.constantFrom(
    'Accept',
    'If-Match',
    'Range',
    'X-Amz-Acl',
    'x-amz-meta-a',
    'User-Agent',
    'X-Amzn-Trace-Id',
  ),
)
/** Printable ASCII and Latin-1, except characters that only some treat as whitespace. */
const headerValue = fc
  .string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '\t', ',', '"', '/', 'é', 'ÿ', '¡') },
      { weight: 5, arbitrary: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) },
    ),
    maxLength: 16,
  })
  .map((value) => value.replace(/^[\t ]+|[\t ]+$/g, ''))

const cases = fc.record<Case>({
  s3: fc.boolean(),
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS'),
  origin: fc.constantFrom(
    'https://example.amazonaws.com',
    'https://bucket.s3.eu-west-1.amazonaws.com:8443',
    'https://127.0.0.1:9000',
    'https://[::1]:9000',
  ),
  segments: fc.array(segment, { maxLength: 5 }),
  query: fc.uniqueArray(fc.tuple(text, text), { maxLength: 6, selector: ([name]) => name }),
  headers: fc.uniqueArray(fc.tuple(headerName, headerValue), {
    maxLength: 5,
    selector: ([name]) => name.toLowerCase(),
  }),
  body: fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary', maxLength: 40 }).filter(isWellFormed),
    fc.uint8Array({ maxLength: 40 }),
  ),
  spelling: fc.array(fc.constantFrom('plain', 'lower', 'upper', 'plus', 'all'), {
    minLength: 1,
    maxLength: 5,
  }),
  accessKey: word('ABCXYZ019', { minLength: 1, maxLength: 20 }),
  secretKey: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter(isWellFormed),
  sessionToken: fc.option(word('abcXYZ019+/=', { minLength: 1, maxLength: 60 }), { nil: undefined }),
  region: word('abcdefgh-123', { minLength: 1, maxLength: 14 }),
  service: word('abcdefgh-123', { minLength: 1, maxLength: 14 }),
  seconds: fc.integer({ min: 0, max: 4_000_000_000 }),
  expires: fc.integer({ min: 1, max: 604_800 }),
})

/** Writes a string into a URL as callers do: characters that need no escape are escaped or not. */
function spell(value: string, mayStay: RegExp, { spelling }: Case): string {
  let at = 0
  return Array.from(value, (character) => {
    const how = spelling[at++ % spelling.length]
    if (how === 'plain' && mayStay.test(character)) return character
    if (how === 'plus' && character === ' ' && mayStay.test('?')) return '+'
    const escaped = percentEncode(character).replace(/^[\w.~-]$/, (own) =>
      // Escapes for characters that need none, but no segments of dots, which a URL would remove.
      how === 'all' && own !== '.' ? `%${own.charCodeAt(0).toString(16).toUpperCase()}` : own,
    )
    return how === 'lower' && escaped.length > 1 ? escaped.toLowerCase() : escaped
  }).join('')
}

/** Writes a string into a URL as AWS's clients do. */
function spellPlainly(value: string): string {
  return percentEncode(value)
}

/** The request of a caller. */
function requestOf(one: Case, spellSegment: typeof spell = spell): OutgoingRequest {
  const { origin, segments, query, method, headers, body } = one
  const path = segments.map((value) => spellSegment(value, /[!$&'()*+,:;=@]/, one)).join('/')
  const pairs = query.map(
    ([name, value]) => `${spell(name, /[!$'()*,/:;?@]/, one)}=${spell(value, /[!$'()*,/:;=?@]/, one)}`,
  )
  const url = `${origin}/${path}${pairs.length ? `?${pairs.join('&')}` : ''}`
  // The peers sign UTF-8, which others send; `fetch` sends a byte for each character.
  const copy = headers.map(([name, value]): [string, string] => [name, Buffer.from(value).toString('latin1')])
  return outgoing({ url, method, headers: copy, body: body as RequestInit['body'] })
}

/** The headers at the time of signing: the caller's, and the content type of a string. */
function headersOf({ headers, body }: Case): (readonly [string, string])[] {
  return [
    ...headers,
    ...(typeof body === 'string' ? [['Content-Type', 'text/plain;charset=UTF-8'] as const] : []),
  ]
}

function signerOf({ s3, accessKey, secretKey, region, service, seconds }: Case): TestSigner {
  const canonicalPath = s3 ? pathEncodedOnce : pathEncodedTwice
  return testSigner({ accessKey, secretKey, region, service, now: seconds * 1000, canonicalPath })
}

interface Outcome {
  readonly canonicalRequest?: string
  readonly authorization?: string | null | undefined
  readonly query?: readonly string[]
}

async function signHeader(one: Case, request: OutgoingRequest): Promise<Outcome> {
  const signer = signerOf(one)
  setSessionToken(request, one.sessionToken)
  const hash = await payloadHash(request)
  if (one.s3) setPayloadHash(request, hash)
  await signInHeader(request, hash, signer)
  const canonical = canonicalRequest(request, signedHeaders(request), hash, signer.canonicalPath)
  return {
    canonicalRequest: Buffer.from(canonical, 'latin1').toString(),
    authorization: request.headers.get('authorization'),
  }
}

async function signQuery(one: Case, request: OutgoingRequest): Promise<Outcome> {
  const hash = one.s3 ? await unsignedPayload(request) : await payloadHash(request)
  const parameters = [
    ['X-Amz-Expires', `${one.expires}`],
    ['X-Amz-Security-Token', one.sessionToken],
  ] as const
  await signInQuery(request, hash, signerOf(one), parameters)
  return { query: sortedPairs(request.url.search) }
}

/** Checks a property with many requests. */
async function check(property: (one: Case) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(cases, property), { seed, numRuns })
}

const python = '/usr/bin/python3'
const botocore = spawnSync(python, ['-c', 'import botocore.auth']).status === 0 ? python : undefined
const testWithBotocore = testWith({ botocore })

/** A path that is encoded again is signed as written, and botocore rewrites it itself. */
function botocoreRequest(one: Case): OutgoingRequest {
  return requestOf(one, one.s3 ? spell : spellPlainly)
}

let peer: ChildProcess | undefined
let answers: AsyncIterator<string> | undefined

async function askBotocore(one: Case, placement: 'header' | 'query'): Promise<Outcome & { url: string }> {
  if (!peer || !answers) {
    const script = new URL('sigv4-botocore.py', import.meta.url).pathname
    peer = spawn(`${botocore}`, ['-W', 'ignore', script], { stdio: ['pipe', 'pipe', 'inherit'] })
    if (!peer.stdout) throw new Error('no output')
    answers = createInterface(peer.stdout)[Symbol.asyncIterator]()
  }
  const asked = {
    ...one,
    placement,
    // A URL has at least one slash.
    segments: one.segments.length ? one.segments : [''],
    headers: headersOf(one),
    body: Buffer.from(one.body ?? '').toString('base64'),
    sessionToken: one.sessionToken ?? null,
    date: amzDate(one.seconds * 1000),
  }
  peer.stdin?.write(`${JSON.stringify(asked)}\n`)
  const { value } = await answers.next()
  if (value === undefined) throw new Error('botocore ended')
  return JSON.parse(value)
}

afterAll(() => {
  peer?.kill()
})

describe(`botocore, ${numRuns} requests from seed ${seed}`, () => {
  testWithBotocore('in the header', () =>
    check(async (one) => {
      const { canonicalRequest, authorization } = await askBotocore(one, 'header')
      expect(await signHeader(one, botocoreRequest(one))).toEqual({ canonicalRequest, authorization })
    }),
  )

  testWithBotocore('in the query', () =>
    check(async (one) => {
      const { url } = await askBotocore(one, 'query')
      expect(await signQuery(one, botocoreRequest(one))).toEqual({
        query: sortedPairs(new URL(url).search),
      })
    }),
  )
})

describe(`@smithy/signature-v4, ${numRuns} requests from seed ${seed}`, () => {
  /** As the peer takes it, with S3's path as it is signed. */
  function smithyRequest(one: Case) {
    const { url } = requestOf(one)
    return {
      method: one.method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port && { port: Number(url.port) }),
      path: one.s3 ? pathEncodedOnce(url.pathname) : url.pathname,
      query: Object.assign(Object.create(null), Object.fromEntries(one.query)) as Record<string, string>,
      headers: { ...Object.fromEntries(headersOf(one)), host: url.host },
      body: one.body === null ? undefined : one.body,
    }
  }

  test('in the header', () =>
    check(async (one) => {
      const signed = await smithySigner(signerOf(one), one.service, one.s3, one.sessionToken).sign(
        smithyRequest(one),
        {
          signingDate: new Date(one.seconds * 1000),
        },
      )
      const { authorization } = await signHeader(one, requestOf(one))
      expect(authorization).toBe(signed.headers['authorization'])
    }))

  test('in the query', () =>
    check(async (one) => {
      const request = smithyRequest(one)
      const own = requestOf(one)
      if (one.s3) {
        // The peer always adds this to S3's query.
        own.url.searchParams.append('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD')
        Object.assign(request.headers, { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' })
      }
      const names = one.headers.map(([name]) => name.toLowerCase())
      const signed = await smithySigner(signerOf(one), one.service, one.s3, one.sessionToken).presign(
        request,
        {
          signingDate: new Date(one.seconds * 1000),
          expiresIn: one.expires,
          unhoistableHeaders: new Set(names),
        },
      )
      const query = Object.entries(signed.query ?? {}).map(([name, value]) => `${name}=${value}`)
      expect(await signQuery(one, own)).toEqual({ query: query.sort() })
    }))
})
