/**
 * CPU time of one AWS Signature Version 4: `npx tsx bench/signers/sigv4.ts`.
 *
 * A request with 5 parameters, 4 headers and 1 KB of JSON. Ours makes its URL and headers anew each time, as the
 * transport does; the others get a plain object. Raw crypto is two hashes and an HMAC with a key at hand.
 */
import { createHash, createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { Hash } from '@smithy/hash-node'
import { SignatureV4 } from '@smithy/signature-v4'
import { lastMade } from '../../templates/runtime/crypto.ts'
import { deriveSigningKey, doublePath } from '../../templates/runtime/sigv4.ts'
import { signInHeader } from '../../templates/runtime/sigv4-header.ts'
import { payloadHash } from '../../templates/runtime/sigv4-payload.ts'
import type { OutgoingRequest } from '../../templates/runtime/transport.ts'

/** It comes without types. */
const aws4 = createRequire(import.meta.url)('aws4') as {
  sign(request: object, credentials: object): { readonly headers: Readonly<Record<string, string>> }
}

const accessKey = 'AKIDEXAMPLE'
const secretKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const region = 'eu-west-1'
const service = 'execute-api'
const now = Date.UTC(2026, 10, 24, 12)
const date = new Date(now).toISOString().replace(/[:-]|\..../g, '')
const host = 'abc123.execute-api.eu-west-1.amazonaws.com'
const path = '/prod/items/42'
const query = 'limit=20&sort=name&after=2026-01-01&filter=open%20only&page=3'
const body = JSON.stringify({ text: 'x'.repeat(1013) })
const given = { accept: 'application/json', 'content-type': 'application/json', 'x-request-id': '7f3a' }

const url = new URL(`https://${host}${path}?${query}`)
const headers = new Headers(given)
const signingKey = lastMade(deriveSigningKey)

async function ours(): Promise<string | null> {
  const copy = new Headers(headers)
  const request: OutgoingRequest = {
    url: new URL(url),
    headers: copy,
    init: { method: 'POST', body, headers: copy },
  }
  await signInHeader(request, await payloadHash(request), {
    accessKey,
    secretKey,
    region,
    service,
    now,
    canonicalPath: doublePath,
    signingKey,
  })
  return copy.get('authorization')
}

const reused: OutgoingRequest = { url, headers, init: { method: 'POST', body, headers } }

/** Without what the transport would do for any client. */
async function oursAlone(): Promise<string | null> {
  await signInHeader(reused, await payloadHash(reused), {
    accessKey,
    secretKey,
    region,
    service,
    now,
    canonicalPath: doublePath,
    signingKey,
  })
  return reused.headers.get('authorization')
}

function withAws4(): string {
  const request = {
    host,
    method: 'POST',
    path: `${path}?${query}`,
    // It signs the content length, as nobody else does.
    extraHeadersToIgnore: { 'content-length': true },
    headers: { ...given, 'X-Amz-Date': date },
    body,
    service,
    region,
  }
  const signed = aws4.sign(request, { accessKeyId: accessKey, secretAccessKey: secretKey })
  return signed.headers['Authorization'] ?? ''
}

const smithy = new SignatureV4({
  credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
  region,
  service,
  sha256: Hash.bind(null, 'sha256') as never,
  applyChecksum: false,
})

async function withSmithy(): Promise<string | undefined> {
  const request = {
    method: 'POST',
    protocol: 'https:',
    hostname: host,
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers: { ...given, host },
    body,
  }
  const signed = await smithy.sign(request, { signingDate: new Date(now) })
  return signed.headers['authorization']
}

const key = Buffer.from(
  await deriveSigningKey(`${date.slice(0, 8)}/${region}/${service}/aws4_request ${secretKey}`),
)
const canonical = 'c'.repeat(420)

function rawCrypto(): string {
  const payload = createHash('sha256').update(body).digest('hex')
  const hash = createHash('sha256')
    .update(canonical + payload)
    .digest('hex')
  return createHmac('sha256', key).update(`AWS4-HMAC-SHA256\n${date}\n${hash}`).digest('hex')
}

const contenders = {
  'raw crypto': rawCrypto,
  ours,
  'ours alone': oursAlone,
  aws4: withAws4,
  smithy: withSmithy,
}

const signatures = await Promise.all(
  [ours, oursAlone, withAws4, withSmithy].map(async (sign) => (await sign())?.split('Signature=')[1]),
)
if (new Set(signatures).size !== 1) throw new Error(`signatures differ: ${signatures.join(' ')}`)
console.log(`all sign ${signatures[0]}`)

/** Microseconds of CPU for each call, the least of some rounds, which is what noise adds least to. */
async function measure(): Promise<Record<string, number>> {
  const least: Record<string, number> = {}
  const calls = 20_000
  for (let round = 0; round < 9; round++) {
    for (const [name, sign] of Object.entries(contenders)) {
      const start = process.cpuUsage()
      for (let i = 0; i < calls; i++) {
        const signed = sign()
        // An `await` of what is no promise would cost the synchronous ones a turn.
        if (typeof signed !== 'string') await signed
      }
      const { user, system } = process.cpuUsage(start)
      const time = (user + system) / calls
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, time)
    }
  }
  return least
}

const times = await measure()
for (const [name, time] of Object.entries(times)) console.log(`${name.padEnd(12)} ${time.toFixed(2)} µs`)

const ratio = (name: string, to: string): number => (times[name] ?? 0) / (times[to] ?? 1)
for (const mine of ['ours', 'ours alone']) {
  console.log(
    `${mine}: ${ratio('aws4', mine).toFixed(2)} × as fast as aws4 (aim: at least 3), ` +
      `${ratio('smithy', mine).toFixed(2)} × as fast as smithy, ` +
      `${ratio(mine, 'raw crypto').toFixed(2)} × the time of raw crypto (aim: at most 1.7)`,
  )
}
