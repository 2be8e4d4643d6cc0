import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import { hmacSha256Hex, sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'
import {
  canonicalQuery,
  canonicalRequest,
  deriveSigningKey,
  pathEncodedOnce,
  pathEncodedTwice,
  type SignedHeaders,
  type SigV4Signer,
  signedHeaders,
  stringToSign,
} from '../../templates/runtime/signing/sigv4.ts'
import { setSessionToken, signInHeader } from '../../templates/runtime/signing/sigv4-header.ts'
import {
  payloadHash,
  setPayloadHash,
  unsignedPayload,
} from '../../templates/runtime/signing/sigv4-payload.ts'
import { signInQuery } from '../../templates/runtime/signing/sigv4-query.ts'
import { engines, outgoing, readAmzDate, sortedPairs, testSigner, useEngine } from './sigv4-support.ts'

interface Vector {
  readonly id: string
  readonly placement: 'header' | 'query'
  readonly credentials: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken: string | null
  }
  readonly region: string
  readonly service: string
  readonly datetime: string
  readonly expires: number | null
  readonly options: {
    readonly normalizePath: boolean
    readonly pathEncoding: 'encode-once' | 'as-is'
    readonly payloadHash: string
    readonly addContentSha256Header: boolean
    readonly sessionToken: 'signed' | 'added-after-signing'
    readonly signedHeaders: readonly string[]
  }
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: readonly (readonly [string, string])[]
    readonly body: string
  }
  readonly expected: Expected
  readonly derived?: Expected
  readonly sendableWithFetch: boolean
  readonly notSendableBecause?: readonly string[]
}

interface Expected {
  readonly canonicalRequest?: string
  readonly canonicalRequestSha256?: string
  readonly stringToSign?: string
  readonly signingKeyHex?: string
  readonly signature?: string
  readonly signedHeaders?: string
  readonly authorization?: string
  readonly addedHeaders?: readonly (readonly [string, string])[]
  readonly signedTarget?: string
  readonly signedRequest?: string
}

interface Step {
  readonly id: string
  readonly type: string
  readonly mode?: 'encode' | 's3-as-is'
  readonly service?: string
  readonly input: string
  readonly expected: unknown
  readonly contested?: string
}

const vectors: readonly Vector[] = read('sigv4.json')
const steps: readonly Step[] = read('sigv4-canonical.json')

function read<Case>(file: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')).cases
}

describe.each(engines)('AWS Signature Version 4 by $engine', ({ builtin }) => {
  useEngine(builtin)

  for (const vector of vectors) {
    if (!vector.sendableWithFetch) {
      test.skip(`${vector.id}, left out: ${vector.notSendableBecause}`, () => {})
      continue
    }
    test(`${vector.id}: each step`, () => checkSteps(vector))
    const { signedHeaders } = vector.options
    if (signedHeaders.includes('content-length')) {
      test.skip(`${vector.id}, the placement left out: it signs content-length, which we do not`, () => {})
      continue
    }
    test(`${vector.id}: the signed request`, () => checkPlacement(vector))
  }
})

/** The request of a vector before signing. */
function requestOf({ request: { method, target, headers: given, body } }: Vector) {
  // `Headers` would join them with a comma and a space; a single value is sent unchanged.
  const joined = new Map<string, string>()
  for (const [name, value] of given) {
    const key = name.toLowerCase()
    joined.set(key, joined.has(key) ? `${joined.get(key)},${value}` : value)
  }
  const host = joined.get('host')
  const url = `https://${host}${target}`
  // `fetch` would add a content type to a string, which is signed; bytes get none.
  const sent = joined.has('content-type') ? body : new TextEncoder().encode(body)
  return outgoing({ url, method, headers: [...joined], body: body ? sent : null })
}

function signerOf({ credentials, region, service, datetime, options }: Vector): SigV4Signer {
  const { accessKeyId: accessKey, secretAccessKey: secretKey } = credentials
  // A path that is encoded once and not normalised only differs from S3's for reserved characters.
  const single = options.pathEncoding === 'as-is' || !options.normalizePath
  return testSigner({
    accessKey,
    secretKey,
    region,
    service,
    now: readAmzDate(datetime),
    canonicalPath: single ? pathEncodedOnce : pathEncodedTwice,
  })
}

/** The token at the time of signing. */
function signedToken({ credentials, options }: Vector): string | undefined {
  return (options.sessionToken === 'signed' && credentials.sessionToken) || undefined
}

/** Runs the steps one by one, with the headers of the vector. */
async function checkSteps(vector: Vector): Promise<void> {
  const { expected, derived, datetime, expires, options, placement, credentials } = vector
  const request = requestOf(vector)
  const signer = signerOf(vector)
  const hash = options.payloadHash === 'UNSIGNED-PAYLOAD' ? options.payloadHash : await payloadHash(request)
  const { date, scope } = signer.scope
  expect(date).toBe(datetime)
  request.headers.delete('host')
  const token = signedToken(vector)
  if (placement === 'header') {
    request.headers.set('x-amz-date', date)
    if (token !== undefined) request.headers.set('x-amz-security-token', token)
    if (options.addContentSha256Header) request.headers.set('x-amz-content-sha256', hash)
  } else {
    const { searchParams } = request.url
    searchParams.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256')
    searchParams.set('X-Amz-Credential', `${credentials.accessKeyId}/${scope}`)
    searchParams.set('X-Amz-Date', date)
    searchParams.set('X-Amz-SignedHeaders', options.signedHeaders.join(';'))
    if (expires !== null) searchParams.set('X-Amz-Expires', `${expires}`)
    if (token !== undefined) searchParams.set('X-Amz-Security-Token', token)
    if (options.addContentSha256Header) searchParams.set('X-Amz-Content-Sha256', hash)
  }
  const canonical = canonicalRequest(
    request,
    signedAs(request, options.signedHeaders),
    hash,
    signer.canonicalPath,
  )
  const canonicalHash = await sha256Hex(canonical)
  const text = stringToSign(signer.scope, canonicalHash)
  const key = await deriveSigningKey(scope, credentials.secretAccessKey)
  const actual: Expected = {
    canonicalRequest: canonical,
    canonicalRequestSha256: canonicalHash,
    stringToSign: text,
    signingKeyHex: Buffer.from(key).toString('hex'),
    signature: await hmacSha256Hex(key, text),
    signedHeaders: options.signedHeaders.join(';'),
  }
  const printed = { ...derived, ...expected }
  const compared = Object.keys(actual).filter((name) => Object.hasOwn(printed, name)) as (keyof Expected)[]
  expect(compared.length).toBeGreaterThan(1)
  for (const name of compared) expect({ [name]: actual[name] }).toEqual({ [name]: printed[name] })
}

/** Our signed headers, plus those of the vector that we do not sign. */
function signedAs(request: OutgoingRequest, names: readonly string[]): SignedHeaders {
  const ours = signedHeaders(request)
  const lines = names.map((name) => {
    const line = ours.lines.split(/(?<=\n)/).find((one) => one.startsWith(`${name}:`))
    return line ?? (name === 'content-length' ? `${name}:${request.headers.get(name)}\n` : expect.fail(name))
  })
  if (!names.includes('content-length'))
    expect(ours).toEqual({ names: names.join(';'), lines: lines.join('') })
  return { names: names.join(';'), lines: lines.join('') }
}

/** Signs as a client does, and compares what is sent. */
async function checkPlacement(vector: Vector): Promise<void> {
  const { expected, options, placement, credentials, expires } = vector
  const request = requestOf(vector)
  const signer = signerOf(vector)
  const token = signedToken(vector)
  const hash =
    options.payloadHash === 'UNSIGNED-PAYLOAD' ? await unsignedPayload(request) : await payloadHash(request)
  if (placement === 'header') {
    setSessionToken(request, token)
    if (options.addContentSha256Header) setPayloadHash(request, hash)
    await signInHeader(request, hash, signer)
  } else {
    await signInQuery(request, hash, signer, [
      ['X-Amz-Expires', expires === null ? undefined : `${expires}`],
      ['X-Amz-Security-Token', token],
      ['X-Amz-Content-Sha256', options.addContentSha256Header ? hash : undefined],
    ])
  }
  const { url, headers, init } = request
  expect(signedHeaders(request).names).toBe(options.signedHeaders.join(';'))
  if (options.sessionToken === 'added-after-signing') {
    if (placement === 'header') headers.set('x-amz-security-token', `${credentials.sessionToken}`)
    else url.searchParams.set('X-Amz-Security-Token', `${credentials.sessionToken}`)
  }
  const sent = { signature: sentSignature(url, headers), authorization: headers.get('authorization') }
  if (expected.signature) expect(sent.signature).toBe(expected.signature)
  if (expected.authorization) expect(fields(sent.authorization)).toEqual(fields(expected.authorization))
  for (const [name, value] of expected.addedHeaders ?? []) expect(headers.get(name)).toBe(value)
  if (expected.signedTarget) expectTarget(url, expected.signedTarget)
  if (expected.signedRequest) {
    const [head = '', body] = expected.signedRequest.split('\n\n')
    const [start = '', ...lines] = head.split('\n')
    const [method, target = ''] = start.split(' ')
    expect(init.method).toBe(method)
    expectTarget(url, target.replace(/ HTTP.*/, ''))
    expect(await new Response(init.body).text()).toBe(body ?? '')
    const expectedHeaders = outgoing({
      url: url.href,
      headers: lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 1),
      ]),
    }).headers
    expectedHeaders.delete('host')
    // A repeated header: see `requestOf`.
    const list = (of: Headers) => [...of].map(([name, value]) => [name, value.replace(/, ?/g, ',')])
    expect(list(headers)).toEqual(list(expectedHeaders))
  }
  // Signing a redirect's target starts from the caller's request, with the same result.
  expect(new URL(url).href).toBe(url.href)
}

function sentSignature(url: URL, headers: Headers): string | null | undefined {
  return (
    url.searchParams.get('X-Amz-Signature') ?? /Signature=(\w+)/.exec(headers.get('authorization') ?? '')?.[1]
  )
}

/** An `Authorization` without the spaces after its commas, which only some sources print. */
function fields(authorization: string | null | undefined): string[] | undefined {
  return authorization?.split(/, ?/)
}

function expectTarget(url: URL, target: string): void {
  const [path = '', query = ''] = target.split('?')
  // A URL is also sent as normalised.
  expect(url.pathname).toBe(new URL(`https://a${path}`).pathname)
  expect(sortedPairs(url.search)).toEqual(sortedPairs(query))
}

/** Steps in which our canonical form differs. */
const otherwise: Readonly<Record<string, string>> = {
  'curl/path-test-equals-noencode':
    'curl signs a path as it is; we encode it as AWS documents it for S3, in line with aws4/work-with-rfc-3986-chars-with-s3',
}

describe('canonical forms', () => {
  for (const step of steps) {
    const reason = step.contested ?? otherwise[step.id]
    if (reason === undefined) test(step.id, () => expect(takeStep(step)).toEqual(step.expected))
    else test.skip(`${step.id}, left out: ${reason}`, () => {})
  }
})

function takeStep({ type, mode, service, input }: Step): unknown {
  switch (type) {
    case 'canonical-path':
      return mode === 'encode' ? pathEncodedTwice(input) : pathEncodedOnce(input)
    case 'canonical-query':
      return canonicalQuery(new URL(`https://a/?${input}`))
    case 'canonical-path-and-query': {
      // aws4 decodes and re-encodes a path or query with non-ASCII characters before it signs.
      const wire = /[^ -~]/.test(input) ? encodeURI(decodeURI(input)) : input
      const url = new URL(`https://a${wire}`)
      return {
        path: service === 's3' ? pathEncodedOnce(url.pathname) : pathEncodedTwice(url.pathname),
        query: canonicalQuery(url),
      }
    }
    case 'canonical-header-value':
      return signedHeaders(outgoing({ url: 'https://a', headers: { a: input } })).lines.slice(2, -8)
    case 'host-header':
      return signedHeaders(outgoing({ url: input })).lines.slice(5, -1)
    default:
      throw new Error(`no step ${type}`)
  }
}
