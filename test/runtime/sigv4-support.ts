import * as nodeCrypto from 'node:crypto'
import { Hash } from '@smithy/hash-node'
import { SignatureV4 } from '@smithy/signature-v4'
import { afterAll, beforeAll } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import {
  pathEncodedOnce,
  type SigV4Scope,
  type SigV4ScopeInputs,
  type SigV4Signer,
  sigV4Scopes,
} from '../../templates/runtime/signing/sigv4.ts'

/** A request as specified by a test. */
export interface TestRequest {
  readonly url: string
  readonly method?: string
  readonly headers?: HeadersInit
  readonly body?: RequestInit['body']
}

/** A request as passed from the transport to a signer. */
export function outgoing({
  url,
  method = 'GET',
  headers: given,
  body = null,
}: TestRequest): OutgoingRequest & {
  readonly init: RequestInit
} {
  const headers = new Headers(given)
  return { url: new URL(url), headers, init: { method, body, headers } }
}

/** A signer, and what its scope was made from. */
export type TestSigner = SigV4Signer & SigV4ScopeInputs

/** A signer with an example's credentials; its service defaults to S3. */
export function testSigner({
  service = 's3',
  scopes = sigV4Scopes(service),
  ...some
}: Partial<Omit<TestSigner, 'scope'>> & {
  readonly service?: string
  readonly scopes?: (inputs: SigV4ScopeInputs) => SigV4Scope
} = {}): TestSigner {
  const signer = {
    accessKey: 'AKIDEXAMPLE',
    secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
    now: Date.UTC(2015, 7, 30, 12, 36),
    canonicalPath: pathEncodedOnce,
    ...some,
  }
  return { ...signer, scope: scopes(signer) }
}

/** `20150830T123600Z` in milliseconds since 1970. */
export function readAmzDate(date: string): number {
  return Date.parse(date.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'))
}

/** The decoded pairs of a query, sorted. */
export function sortedPairs(query: string): string[] {
  return Array.from(new URLSearchParams(query), ([name, value]) => `${name}=${value}`).sort()
}

/** Finds the platform's modules. */
export type Builtin = (name: string) => unknown

/** What remains of `node:crypto` with each engine. Fragments fall back to Web Crypto. */
export const engines: readonly { readonly engine: string; readonly builtin: Builtin | undefined }[] = [
  { engine: 'node:crypto', builtin: process.getBuiltinModule as Builtin },
  {
    engine: 'node:crypto without one-step hashes',
    builtin: () => ({ ...nodeCrypto, hash: undefined }),
  },
  { engine: 'Web Crypto', builtin: undefined },
  {
    engine: 'Web Crypto in the edge runtime of Next',
    builtin: () => {
      throw new Error('not supported')
    },
  },
]

/** Makes only this engine available to the tests of a `describe`. */
export function useEngine(builtin: Builtin | undefined): void {
  const { getBuiltinModule } = process
  beforeAll(() => void Object.assign(process, { getBuiltinModule: builtin }))
  afterAll(() => void Object.assign(process, { getBuiltinModule }))
}

/** The signer of AWS's own JavaScript clients. */
export function smithySigner(
  signer: SigV4ScopeInputs & Pick<SigV4Signer, 'accessKey'>,
  service: string,
  s3: boolean,
  sessionToken?: string,
): SignatureV4 {
  return new SignatureV4({
    credentials: {
      accessKeyId: signer.accessKey,
      secretAccessKey: signer.secretKey,
      ...(sessionToken !== undefined && { sessionToken }),
    },
    region: signer.region,
    service,
    sha256: Hash.bind(null, 'sha256') as never,
    applyChecksum: s3,
    uriEscapePath: !s3,
  })
}

/** A request as received by a server. */
export interface Received {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** Keys are in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
}

/**
 * Verifies a signature as a server does: only from what it received, and without our code.
 *
 * @returns what is wrong, or `undefined`
 */
export function verifySigV4(
  { method, target, headers, body }: Received,
  secretKey: string,
): string | undefined {
  const [path = '', search = ''] = target.split(/\?(.*)/s)
  const query = new URLSearchParams(search)
  const inQuery = query.get('X-Amz-Signature') !== null
  const told = /Credential=(.*), SignedHeaders=(.*), Signature=(.*)/.exec(`${headers['authorization']}`) ?? []
  const [credential, names, signature] = inQuery
    ? ['X-Amz-Credential', 'X-Amz-SignedHeaders', 'X-Amz-Signature'].map((name) => `${query.get(name)}`)
    : told.slice(1)
  const [, ...scope] = `${credential}`.split('/')
  if (headers['content-type'] !== undefined && !`${names}`.split(';').includes('content-type')) {
    return 'the content type is not signed'
  }
  const date = inQuery ? query.get('X-Amz-Date') : headers['x-amz-date']
  const s3 = scope[2] === 's3'
  query.delete('X-Amz-Signature')
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const hash = nodeCrypto.createHash('sha256').update(body).digest('hex')
  const sentHash = headers['x-amz-content-sha256'] ?? (s3 && inQuery ? 'UNSIGNED-PAYLOAD' : hash)
  if (sentHash !== hash && sentHash !== 'UNSIGNED-PAYLOAD') return 'the payload differs from its hash'
  const pairs = Array.from(query, (pair) => pair.map(encode))
  pairs.sort(([a = '', b = ''], [c = '', d = '']) => (a < c || (a === c && b < d) ? -1 : 1))
  const canonical = [
    method,
    s3
      ? path.split('/').map(decodeURIComponent).map(encode).join('/')
      : path.replace(/\/+/g, '/').split('/').map(encode).join('/'),
    pairs.map((pair) => pair.join('=')).join('&'),
    ...`${names}`.split(';').map((name) => `${name}:${`${headers[name]}`.replace(/[ \t]+/g, ' ')}`),
    '',
    names,
    sentHash,
  ].join('\n')
  // Node decodes headers as Latin-1.
  const canonicalHash = nodeCrypto.createHash('sha256').update(canonical, 'latin1').digest('hex')
  let key: Buffer | string = `AWS4${secretKey}`
  for (const part of [...scope, ['AWS4-HMAC-SHA256', date, scope.join('/'), canonicalHash].join('\n')]) {
    key = nodeCrypto.createHmac('sha256', key).update(part).digest()
  }
  return Buffer.from(key).toString('hex') === signature ? undefined : `another signature, of ${canonical}`
}
