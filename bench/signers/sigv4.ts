import { createHash, createHmac, hash } from 'node:crypto'
import { createRequire } from 'node:module'
import { Hash } from '@smithy/hash-node'
import { SignatureV4 } from '@smithy/signature-v4'
import { AwsV4Signer } from 'aws4fetch'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import { pathEncodedTwice, sigV4Scopes } from '../../templates/runtime/signing/sigv4.ts'
import { signInHeader } from '../../templates/runtime/signing/sigv4-header.ts'
import { payloadHash } from '../../templates/runtime/signing/sigv4-payload.ts'
import { host, wholeCalls } from './clients.ts'
import type { Group } from './rounds.ts'

/** The part that is used: aws4 has no types. */
const aws4 = createRequire(import.meta.url)('aws4') as {
  sign(request: object, credentials: object): { readonly headers: Readonly<Record<string, string>> }
}

/** Signed headers of a contender. */
type Signed = Headers | Readonly<Record<string, string>>

const accessKey = 'AKIDEXAMPLE'
const secretKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const region = 'eu-west-1'
const service = 'execute-api'
const path = '/prod/items/42'
const query = 'limit=20&sort=name&after=2026-01-01&filter=open%20only&page=3'
const url = `https://${host}${path}?${query}`
const method = 'POST'
const body = JSON.stringify({ text: 'x'.repeat(1013) })
const given = { accept: 'application/json', 'content-type': 'application/json', 'x-request-id': '7f3a' }

const smithy = new SignatureV4({
  credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
  region,
  service,
  sha256: Hash.bind(null, 'sha256') as never,
  applyChecksum: false,
})

/** A request in the form that smithy takes. */
function smithyRequest(headers: Readonly<Record<string, string>>) {
  const parameters = Object.fromEntries(new URLSearchParams(query))
  return { method, protocol: 'https:', hostname: host, path, query: parameters, headers, body }
}

/** The request for our signer, as the transport passes it. */
export function sigV4Request(): OutgoingRequest {
  const headers = new Headers(given)
  return { url: new URL(url), headers, init: { method, body, headers } }
}

/** The same request for each signer: `URL` and `Headers` for ours, the documented input for the others. */
export async function sigV4Group(): Promise<Group> {
  const scopes = sigV4Scopes(service)
  const request = sigV4Request()
  const { headers } = request
  const call = await wholeCalls(`{ type: awsSigV4, region: ${region}, service: ${service} }`, {
    accessKey,
    secretKey,
  })
  const cache = new Map<string, ArrayBuffer>()
  const contenders = [
    {
      name: 'flexgen',
      work: async (): Promise<Signed> => {
        // The signature of the last call would be one more header.
        headers.delete('authorization')
        await signInHeader(request, await payloadHash(request), {
          accessKey,
          canonicalPath: pathEncodedTwice,
          scope: scopes({ secretKey, region, now: Date.now() }),
        })
        return headers
      },
    },
    {
      name: 'flexgen, whole call',
      work: async (): Promise<Signed> =>
        (await call(url, { method, body, headers: given })).init.headers as Headers,
    },
    {
      name: 'aws4',
      work: (): Signed =>
        aws4.sign(
          { host, method, path: `${path}?${query}`, headers: { ...given }, body, service, region },
          { accessKeyId: accessKey, secretAccessKey: secretKey },
        ).headers,
    },
    {
      name: 'aws4fetch',
      work: async (): Promise<Signed> => {
        const signer = new AwsV4Signer({
          method,
          url,
          headers: given,
          body,
          accessKeyId: accessKey,
          secretAccessKey: secretKey,
          region,
          service,
          cache,
          // By default, it would not sign the content type, as all others do.
          allHeaders: true,
        })
        return (await signer.sign()).headers
      },
    },
    {
      name: '@smithy/signature-v4',
      work: async (): Promise<Signed> => (await smithy.sign(smithyRequest({ ...given, host }))).headers,
    },
    { name: 'raw crypto', work: rawCrypto(hash) },
    { name: 'raw crypto, createHash', work: rawCrypto(createHashOnce) },
  ]
  return { title: 'AWS Signature, 5 parameters, 4 headers, 1 KB of JSON', contenders, calls: 2000, check }
}

function createHashOnce(algorithm: string, data: string, encoding: 'hex'): string {
  return createHash(algorithm).update(data).digest(encoding)
}

/** Two hashes and a MAC with the day's key, of the bytes that a signature covers. */
function rawCrypto(digest: (algorithm: string, data: string, encoding: 'hex') => string): () => string {
  const date = '20261124T120000Z'
  const scope = `20261124/${region}/${service}/aws4_request`
  const key = createHash('sha256').update(secretKey).digest()
  const names = 'accept;content-type;host;x-amz-date;x-request-id'
  const lines = `accept:${given.accept}\ncontent-type:${given.accept}\nhost:${host}\nx-amz-date:${date}\nx-request-id:7f3a\n`
  const canonical = `${method}\n${path}\n${query}\n${lines}\n${names}\n`
  return () => {
    const hashed = digest('sha256', canonical + digest('sha256', body, 'hex'), 'hex')
    return createHmac('sha256', key).update(`AWS4-HMAC-SHA256\n${date}\n${scope}\n${hashed}`).digest('hex')
  }
}

/** Signs the same headers and time with smithy, or with aws4 if smithy is the contender, and compares. */
async function check(name: string, made: unknown): Promise<void> {
  if (typeof made === 'string') return
  const headers = new Headers(made as HeadersInit)
  const [, names = '', signature] =
    /SignedHeaders=(.*), ?Signature=(\w+)/.exec(`${headers.get('authorization')}`) ?? []
  const date = `${headers.get('x-amz-date')}`
  const signed = Object.fromEntries(names.split(';').map((one) => [one, headers.get(one) ?? host]))
  for (const own of ['accept', 'content-type', 'host', 'x-amz-date', 'x-request-id']) {
    if (!signed[own]) throw new Error(`${name} does not sign ${own}`)
  }
  const again = name.includes('smithy') ? withAws4(signed, date) : await withSmithy(signed, date)
  if (again !== signature) throw new Error(`${name} signs ${signature}, others ${again}`)
}

function withAws4(
  { 'x-amz-date': _, ...signed }: Readonly<Record<string, string>>,
  date: string,
): string | undefined {
  const request = {
    ...{ host, method, path: `${path}?${query}`, body, service, region },
    headers: { ...signed, 'X-Amz-Date': date },
    extraHeadersToIgnore: { 'content-length': true },
  }
  const { headers } = aws4.sign(request, { accessKeyId: accessKey, secretAccessKey: secretKey })
  return headers['Authorization']?.split('Signature=')[1]
}

async function withSmithy(
  signed: Readonly<Record<string, string>>,
  date: string,
): Promise<string | undefined> {
  const signingDate = new Date(date.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'))
  const { headers } = await smithy.sign(smithyRequest({ ...signed, host }), { signingDate })
  return headers['authorization']?.split('Signature=')[1]
}
