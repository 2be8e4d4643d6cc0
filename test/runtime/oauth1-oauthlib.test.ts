import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import { type HashName, nodeHash } from '../../templates/runtime/signing/crypto.ts'
import { rsaSigner } from '../../templates/runtime/signing/key-signers.ts'
import {
  encodedOAuth1,
  hmacBase64,
  type NodeHashName,
  type OAuth1Parameters,
  type OAuth1Signer,
  oauth1BaseString,
  oauth1BaseUri,
  oauth1Hmac,
  oauth1Key,
  oauth1Nonce,
  oauth1Plaintext,
  oauth1Rsa,
  oauth1Scheme,
  oauth1Timestamp,
  signOAuth1Header,
} from '../../templates/runtime/signing/oauth1.ts'
import { oauth1BodyHash, signOAuth1Body } from '../../templates/runtime/signing/oauth1-body.ts'
import { signOAuth1Query } from '../../templates/runtime/signing/oauth1-query.ts'
import { findPython, testWith } from '../support/external.ts'
import { bundleScript, closeBrowser, runtimes } from '../support/runtimes.ts'

const script = fileURLToPath(new URL('oauth1_server.py', import.meta.url))
const oauthlib = findPython('oauthlib.oauth1', 'jwt', 'cryptography')
const needs = { 'python3 with oauthlib, jwt and cryptography': oauthlib }
const testHere = testWith(needs)

/** Seed and number of the random cases; `FLEXGEN_SEED` and `FLEXGEN_RUNS` set others. */
const seed = Number(process.env['FLEXGEN_SEED'] ?? 5849)
const numRuns = Number(process.env['FLEXGEN_RUNS'] ?? 2000)

/** Runs the script, and reads its lines in order. */
class Oauthlib {
  readonly #process: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor(mode: 'serve' | 'answer') {
    this.#process = spawn(`${oauthlib}`, [script, mode], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#process.stdout as Readable })[Symbol.asyncIterator]()
  }

  async ask(question: unknown): Promise<string> {
    this.#process.stdin?.write(`${JSON.stringify(question)}\n`)
    return (await this.#lines.next()).value ?? expect.fail('it ended')
  }

  end(): void {
    this.#process.kill()
  }
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKey = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
const publicKey = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString()

/** A client and its token, as known to a server. */
interface Known {
  readonly consumerKey: string
  readonly consumerSecret: string
  readonly accessToken: string
  readonly tokenSecret: string
  readonly publicKey: string
}

/** With characters that a credential may contain. */
const reserved: Known = {
  consumerKey: 'key &/\u00e4+%41"',
  consumerSecret: 'c&s %/\u00fc',
  accessToken: 'token=1,2',
  tokenSecret: 't%26s\u20ac',
  publicKey,
}

/**
 * Nothing that is sent contains a percent sign: oauthlib decodes `oauth_\u2026` in a query or form twice. So it cannot
 * match those, nor PLAINTEXT with secrets that need an escape.
 */
const plain: Known = {
  consumerKey: 'key &/\u00e4+"',
  consumerSecret: 'secret',
  accessToken: 'token=1,2',
  tokenSecret: 'other~Secret',
  publicKey,
}

function signerOf(method: string, { consumerSecret, tokenSecret }: Omit<Known, 'publicKey'>): OAuth1Signer {
  const hash = method.replace(/^.*SHA/, 'SHA-') as HashName
  if (method === 'PLAINTEXT') return oauth1Plaintext(consumerSecret, tokenSecret)
  return method.startsWith('HMAC')
    ? oauth1Hmac(nodeHash(hash) as NodeHashName, consumerSecret, tokenSecret)
    : oauth1Rsa(rsaSigner(hash, 1023), privateKey)
}

function parametersOf(method: string, { consumerKey, accessToken }: Known): OAuth1Parameters {
  return Object.entries({
    oauth_consumer_key: consumerKey,
    oauth_nonce: oauth1Nonce(),
    oauth_signature_method: method,
    oauth_timestamp: oauth1Timestamp(),
    oauth_token: accessToken,
    oauth_version: '1.0',
  })
}

function outgoing(url: string, init: RequestInit = {}): OutgoingRequest {
  const headers = new Headers(init.headers)
  return { url: new URL(url), headers, init: { ...init, headers } }
}

const methods = [
  'HMAC-SHA1',
  'HMAC-SHA256',
  'HMAC-SHA512',
  'RSA-SHA1',
  'RSA-SHA256',
  'RSA-SHA512',
  'PLAINTEXT',
]
const form = 'a=%C3%A4+b&a=1&c2=&%5B%5D=%2B%7E*'
const query = 'b5=%3D%253D&a3=a&c%40=&a2=r%20b&z=%2a+%7e'
const formType = 'application/x-www-form-urlencoded'

const forms: Readonly<Record<string, () => RequestInit>> = {
  URLSearchParams: () => ({ method: 'POST', body: new URLSearchParams(form) }),
  'a form as a string': () => ({ method: 'PUT', body: form, headers: { 'content-type': formType } }),
  'a form as bytes': () => ({
    method: 'PATCH',
    body: new TextEncoder().encode(form),
    headers: { 'content-type': `${formType}; charset=utf-8` },
  }),
}

const bodies: Readonly<Record<string, () => RequestInit>> = {
  ...forms,
  'no body': () => ({}),
  JSON: () => ({ method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } }),
  multipart: () => {
    const body = new FormData()
    body.set('a', '\u00e4')
    return { method: 'POST', body }
  },
}

function each(
  kinds: Readonly<Record<string, () => RequestInit>>,
): (readonly [string, string, RequestInit])[] {
  return methods.flatMap((method) =>
    Object.entries(kinds).map(([name, init]) => [method, name, init()] as const),
  )
}

/** The response of the server. */
interface Seen {
  readonly path: string
  readonly authorization: string | null
  readonly type: string | null
  readonly body: string
  readonly sha1: string
  readonly sha256: string
  readonly bodyHash: string | null
  readonly realm: string | null
  readonly error: string | null
}

describe('a server made with oauthlib', () => {
  const servers: Oauthlib[] = []
  let strict = ''
  let lax = ''

  beforeAll(async () => {
    if (oauthlib === undefined) return
    const start = async (known: Known): Promise<string> => {
      const server = new Oauthlib('serve')
      servers.push(server)
      return `http://127.0.0.1:${await server.ask(known)}`
    }
    strict = await start(reserved)
    lax = await start(plain)
  })
  afterAll(async () => {
    for (const server of servers) server.end()
    await closeBrowser()
  })

  async function send({ url, init }: OutgoingRequest): Promise<Seen & { readonly status: number }> {
    const response = await fetch(url.href, init)
    return { status: response.status, ...((await response.json()) as Seen) }
  }

  testHere.each(each(bodies))('accepts %s in the header, with %s', async (method, _, init) => {
    const request = outgoing(`${strict}/r%20v/X;p?${query}`, init)
    const scheme = oauth1Scheme('a "b", \\c')
    await signOAuth1Header(request, scheme, parametersOf(method, reserved), signerOf(method, reserved))
    expect(await send(request)).toMatchObject({ error: null, status: 200 })
  })

  testHere.each(each(bodies))('accepts %s in the query, with %s', async (method, _, init) => {
    const request = outgoing(`${lax}/?${query}&oauth_nonce=old`, init)
    await signOAuth1Query(request, parametersOf(method, plain), signerOf(method, plain))
    expect(await send(request)).toMatchObject({ error: null, status: 200, authorization: null })
  })

  testHere.each(each(forms))('accepts %s in the body, as %s', async (method, _, init) => {
    const request = outgoing(`${lax}/?${query}`, init)
    await signOAuth1Body(request, parametersOf(method, plain), signerOf(method, plain))
    const seen = await send(request)
    expect(seen).toMatchObject({ error: null, status: 200, authorization: null, path: `/?${query}` })
    expect(seen.body.startsWith(`${form}&oauth_`)).toBe(true)
  })

  testHere.each(methods)('refuses %s with another secret or for another request', async (method) => {
    const sent = async (
      change: (request: OutgoingRequest) => void,
      signer: OAuth1Signer,
    ): Promise<number> => {
      const request = outgoing(`${strict}/a?b=c`)
      await signOAuth1Header(request, 'OAuth ', parametersOf(method, reserved), signer)
      change(request)
      return (await send(request)).status
    }
    const nothing = (): void => {}
    const signer = signerOf(method, reserved)
    expect(await sent(nothing, signer)).toBe(200)
    if (method.startsWith('RSA')) {
      const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
      const pem = other.export({ format: 'pem', type: 'pkcs1' }).toString()
      expect(
        await sent(nothing, oauth1Rsa(rsaSigner(method.replace(/^.*SHA/, 'SHA-') as HashName, 1023), pem)),
      ).toBe(401)
    } else {
      expect(await sent(nothing, signerOf(method, { ...reserved, tokenSecret: 'x' }))).toBe(401)
      expect(await sent(nothing, signerOf(method, { ...reserved, consumerSecret: 'x' }))).toBe(401)
    }
    // PLAINTEXT signs nothing of a request.
    const changed = method === 'PLAINTEXT' ? 200 : 401
    expect(await sent(({ url }) => url.searchParams.append('b', 'd'), signer)).toBe(changed)
    expect(await sent(({ init }) => Object.assign(init, { method: 'PUT' }), signer)).toBe(changed)
  })

  testHere('refuses a repeated nonce, and accepts the same request signed again', async () => {
    const call = { url: `${strict}/`, init: { method: 'POST', body: new URLSearchParams(form) } }
    const signed = async (): Promise<OutgoingRequest> => {
      const request = outgoing(call.url, call.init)
      await signOAuth1Header(
        request,
        'OAuth ',
        parametersOf('HMAC-SHA1', reserved),
        signerOf('HMAC-SHA1', reserved),
      )
      return request
    }
    const first = await signed()
    expect((await send(first)).status).toBe(200)
    expect((await send(first)).status).toBe(401)
    expect((await send(await signed())).status).toBe(200)
  })

  testHere('gets the hash of exactly the bytes that it receives', async () => {
    for (const init of Object.values(bodies)) {
      const request = outgoing(`${strict}/`, init())
      const hash = await oauth1BodyHash(request, 'SHA-256')
      const parameters = [...parametersOf('HMAC-SHA256', reserved), ['oauth_body_hash', hash] as const]
      await signOAuth1Header(request, 'OAuth ', parameters, signerOf('HMAC-SHA256', reserved))
      const seen = await send(request)
      expect(seen).toMatchObject({ error: null, status: 200 })
      expect(seen.bodyHash).toBe(seen.type?.startsWith(formType) ? null : seen.sha256)
    }
  })

  describe.each(runtimes)('reached from $name', (runtime) => {
    const testThere = testWith({ ...needs, [runtime.name]: runtime.program })

    testThere('accepts what the fragments sign there', async () => {
      const folder = new URL('../../templates/runtime/signing/', import.meta.url)
      const from = (name: string): string => JSON.stringify(new URL(`${name}.ts`, folder).href)
      const bundle = await bundleScript(
        `import { oauth1Hmac, oauth1Nonce, oauth1Plaintext, oauth1Rsa, oauth1Timestamp, signOAuth1Header } from ${from('oauth1')}
         import { oauth1BodyHash, signOAuth1Body } from ${from('oauth1-body')}
         import { signOAuth1Query } from ${from('oauth1-query')}
         import { rsaSigner } from ${from('key-signers')}

         export async function main({ origin, known, privateKey, form }) {
           const hashes = { 1: 'SHA-1', 256: 'SHA-256', 512: 'SHA-512' }
           const signers = { PLAINTEXT: oauth1Plaintext(known.consumerSecret, known.tokenSecret) }
           for (const [size, hash] of Object.entries(hashes)) {
             signers['HMAC-SHA' + size] = oauth1Hmac('sha' + size, known.consumerSecret, known.tokenSecret)
             signers['RSA-SHA' + size] = oauth1Rsa(rsaSigner(hash, 1023), privateKey)
           }
           const multipart = new FormData()
           multipart.set('a', new Blob(['\u00e4']), 'a.txt')
           const statuses = {}
           for (const [method, signer] of Object.entries(signers)) {
             for (const placement of ['header', 'query', 'body', 'hash']) {
               const headers = new Headers()
               const body = placement === 'hash' ? multipart : new URLSearchParams(form)
               const request = { url: new URL(origin + '/r%20v?x=%7E+y'), headers, init: { method: 'POST', headers, body } }
               const parameters = Object.entries({
                 oauth_body_hash: placement === 'hash' ? await oauth1BodyHash(request, 'SHA-1') : undefined,
                 oauth_consumer_key: known.consumerKey,
                 oauth_nonce: oauth1Nonce(),
                 oauth_signature_method: method,
                 oauth_timestamp: oauth1Timestamp(),
                 oauth_token: known.accessToken,
                 oauth_version: '1.0',
               })
               if (placement === 'query') await signOAuth1Query(request, parameters, signer)
               else if (placement === 'body') await signOAuth1Body(request, parameters, signer)
               else await signOAuth1Header(request, 'OAuth ', parameters, signer)
               const response = await fetch(request.url.href, request.init)
               const seen = await response.json()
               const hashed = seen.bodyHash === (placement === 'hash' ? seen.sha1 : null)
               statuses[method + ' ' + placement] = response.status + (hashed ? '' : ' another hash') + (seen.error ?? '')
             }
           }
           return statuses
         }`,
        {},
      )
      const statuses = await runtime.run(bundle, { origin: lax, known: plain, privateKey, form })
      const expected = methods.flatMap((method) =>
        ['header', 'query', 'body', 'hash'].map((placement) => [`${method} ${placement}`, '200']),
      )
      expect(statuses).toEqual(Object.fromEntries(expected))
    })
  })
})

/** The result of oauthlib for a request. */
interface Answer {
  readonly uri: string
  readonly normalized: string
  readonly baseString: string
  readonly signature: string
  readonly error?: string
}

/**
 * oauthlib refuses a query with one of these characters or an invalid percent escape, and reads no parameters from such
 * a form. We sign them as they are sent, so they are compared in escaped form.
 */
function acceptable(written: string): string {
  return written
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~=&;:%+,*@!()/?'$]/gu, (character) => encodeURIComponent(character))
}

/**
 * oauthlib replaces bytes that are not UTF-8, although RFC 5849 section 3.6 encodes bytes. It also decodes the values
 * of `oauth_\u2026` in a query or form once too often. Neither is compared.
 */
function comparable(written: string): boolean {
  return written.split('&').every((pair) => {
    try {
      return !decodeURIComponent(pair.replace(/%(?![\dA-Fa-f]{2})/g, '%25')).startsWith('oauth_')
    } catch {
      return false
    }
  })
}

describe('oauthlib', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 12 })
  const written = fc.oneof(
    anything,
    anything.map(encodeURIComponent),
    fc.constantFrom(
      'a',
      'ab',
      'a-b',
      'a%20',
      'a%5B%5D',
      'a[]',
      'a+',
      '%7e',
      '%2f',
      '%C3%A4',
      '%zz',
      '%',
      '=',
      '&',
      '',
      '%00',
    ),
    fc.string({ unit: fc.constantFrom(...`!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~\0\n\t\x7f `), maxLength: 6 }),
  )
  const pairs = fc
    .array(fc.tuple(written, fc.option(written)), { maxLength: 6 })
    .map((list) => list.map(([name, value]) => (value === null ? name : `${name}=${value}`)).join('&'))
  const host = fc.constantFrom(
    'a.example',
    'EXAMPLE.com',
    'b\u00fccher.example',
    '127.0.0.1',
    '[::1]',
    '[2001:DB8::a]',
  )
  const port = fc.constantFrom('', ':80', ':443', ':8080', ':65535')
  // oauthlib drops an empty `;` at the end of a path.
  const path = fc
    .array(written, { maxLength: 3 })
    .map((parts) => `/${parts.join('/').replace(/[?#]/g, '')}`)
    .filter((text) => !/;$/.test(text))
  const secret = fc.oneof(anything, fc.constant(''))
  const requests = fc.record({
    method: fc.constantFrom('GET', 'POST', 'put', 'Patch', 'DELETE', 'OPTIONS', 'x-custom'),
    scheme: fc.constantFrom('http', 'HTTPS'),
    host,
    port,
    path,
    query: fc.option(pairs.map((text) => text.replace(/#/g, ''))),
    form: fc.option(
      fc.oneof(
        pairs,
        pairs.map((text) => `${new URLSearchParams(text)}`),
      ),
    ),
    hash: fc.constantFrom<HashName[]>('SHA-1', 'SHA-256', 'SHA-512'),
    consumerKey: anything,
    consumerSecret: secret,
    token: fc.option(anything),
    tokenSecret: secret,
    nonce: anything,
    callback: fc.option(anything),
  })

  testWith(needs)(
    `gets the same base string and signature for ${numRuns} random requests, seed ${seed}`,
    async () => {
      const peer = new Oauthlib('answer')
      let compared = 0
      let escaped = 0
      try {
        await fc.assert(
          fc.asyncProperty(requests, async (random) => {
            const { method, hash, consumerSecret, tokenSecret } = random
            const search = random.query === null ? '' : `?${random.query}`
            const given = `${random.scheme}://${random.host}${random.port}${random.path}${search}`
            const url = new URL(given)
            const sent = random.form ?? ''
            fc.pre(comparable(url.search.slice(1)) && comparable(sent) && !/;$/.test(url.pathname))
            const parameters = encodedOAuth1(
              Object.entries({
                oauth_callback: random.callback ?? undefined,
                oauth_consumer_key: random.consumerKey,
                oauth_nonce: random.nonce,
                oauth_signature_method: `HMAC-${hash.replace('-', '')}`,
                oauth_timestamp: '1318622958',
                oauth_token: random.token ?? undefined,
                oauth_version: '1.0',
              }),
            )
            const text = oauth1BaseString(method, url, sent, parameters)
            const safe = { query: acceptable(url.search.slice(1)), form: acceptable(sent) }
            const question = {
              method,
              url: `${url.origin}${url.pathname}${safe.query && '?'}${safe.query}`,
              form: safe.form,
              authorization: `OAuth ${parameters.map(([name, value]) => `${name}="${value}"`).join(', ')}`,
              hash,
              consumerSecret,
              tokenSecret,
            }
            const answer = JSON.parse(await peer.ask(question)) as Answer
            expect(answer.error, JSON.stringify(question)).toBeUndefined()
            expect(oauth1BaseUri(url)).toBe(answer.uri)
            expect(decodeURIComponent(`${text.split('&')[2]}`)).toBe(answer.normalized)
            expect(text).toBe(answer.baseString)
            expect(
              await hmacBase64(nodeHash(hash) as NodeHashName, oauth1Key(consumerSecret, tokenSecret), text),
            ).toBe(answer.signature)
            compared++
            if (safe.query !== url.search.slice(1) || safe.form !== sent) escaped++
          }),
          { seed, numRuns, endOnFailure: false },
        )
      } finally {
        peer.end()
      }
      console.log(
        `${compared} requests compared with oauthlib, ${escaped} of them in escaped form; seed ${seed}`,
      )
      expect(compared).toBe(numRuns)
    },
  )

  testHere('refuses what is not form encoding, and replaces what is not UTF-8', async () => {
    const peer = new Oauthlib('answer')
    const normalized = async (query: string): Promise<string | undefined> => {
      const question = {
        method: 'GET',
        url: `https://a.example/?${query}`,
        form: '',
        authorization: 'OAuth oauth_nonce="n"',
        hash: 'SHA-1',
        consumerSecret: '',
        tokenSecret: '',
      }
      const answer = JSON.parse(await peer.ask(question)) as Answer
      return answer.error ?? answer.normalized
    }
    expect(await normalized('a[]=1')).toContain('Found invalid characters')
    expect(await normalized('a=%zz')).toContain('Invalid hex encoding')
    expect(await normalized('a=%FF')).toBe('a=%EF%BF%BD&oauth_nonce=n')
    expect(await normalized('oauth_a=%2541')).toBe('oauth_a=A&oauth_nonce=n')
    peer.end()
  })
})
