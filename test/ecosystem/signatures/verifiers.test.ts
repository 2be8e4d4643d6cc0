/** Servers' own code accepts what clients of recipes send. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect } from 'vitest'
import { type Api, type ApiRequest, type Client, createClient, startApi } from '../../support/emitted.ts'
import { clientOf, packageOf, randomFor, recipeOf, requestOf, seed, test, textOf } from './support.ts'

const REQUESTS = 50
console.log(`FLEXGEN_SEED=${seed}`)

let api: Api | undefined
afterEach(() => api?.stop())

/** Sends requests to a server that verifies each; an error of the verifier is the response. */
async function expectVerified(
  name: string,
  verify: (request: ApiRequest) => unknown,
  clients: (origin: string) => Promise<{ right: Client; wrong: Client }>,
  requests: (random: () => number) => { target: string; init: RequestInit } = requestOf,
): Promise<void> {
  api = await startApi(async (request) => {
    try {
      await verify(request)
      return { status: 200 }
    } catch (error) {
      return { status: 401, body: String(error) }
    }
  })
  const { right, wrong } = await clients(api.origin)
  const random = randomFor(name)
  for (let index = 0; index < REQUESTS; index++) {
    const { target, init } = requests(random)
    const response = await right.fetch(target, init)
    expect([response.status, await response.text()], `${init.method} ${target}`).toEqual([200, '{}'])
  }
  const { target, init } = requests(random)
  expect((await wrong.fetch(target, init)).status).toBe(401)
}

describe('Hawk', () => {
  interface Hawk {
    readonly server: {
      authenticate: (request: object, credentials: () => object, options: object) => Promise<unknown>
    }
  }

  test('its server accepts requests and their bodies, and a nonce once', async () => {
    const { server } = packageOf('@hapi/hawk') as Hawk
    const credentials = { id: 'id', key: 'werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn', algorithm: 'sha256' }
    const used = new Set<string>()
    const nonceFunc = (_: string, nonce: string): void => {
      if (used.has(nonce)) throw new Error('used before')
      used.add(nonce)
    }
    const clients = async (origin: string) => ({
      right: await clientOf('hawk', origin, { HAWK_ID: 'id', HAWK_KEY: credentials.key }),
      wrong: await clientOf('hawk', origin, { HAWK_ID: 'id', HAWK_KEY: `${credentials.key}0` }),
    })
    await expectVerified(
      'hawk',
      // Without a body there is no hash of one.
      ({ body, ...request }) =>
        server.authenticate(request, () => credentials, { nonceFunc, ...(body && { payload: body }) }),
      clients,
    )
    expect(used.size).toBe(REQUESTS)
  })
})

describe('draft-cavage HTTP signatures', () => {
  interface Parsed {
    readonly params: { readonly keyId: string; readonly headers: readonly string[] }
    readonly algorithm: string
  }
  interface HttpSignature {
    readonly parseRequest: (request: object, options?: object) => Parsed
    readonly verifySignature: (parsed: Parsed, key: string) => boolean
    readonly verifyHMAC: (parsed: Parsed, secret: string) => boolean
  }
  const keys = (type: 'rsa' | 'p256' | 'p384') => {
    const { privateKey, publicKey } =
      type === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: type === 'p256' ? 'P-256' : 'P-384' })
    return {
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }
  }
  const [rsa, otherRsa] = [keys('rsa'), keys('rsa')]
  const verifyWith =
    (key: string, headers: readonly string[]) =>
    (request: ApiRequest): void => {
      const signature = packageOf('http-signature') as HttpSignature
      const parsed = signature.parseRequest({ ...request, httpVersion: '1.1' }, { headers })
      const isHmac = parsed.algorithm.startsWith('HMAC')
      if (!(isHmac ? signature.verifyHMAC(parsed, key) : signature.verifySignature(parsed, key)))
        throw new Error('another signature')
      const digest = createHash('sha256').update(request.body).digest('base64')
      if (headers.includes('digest')) expect(request.headers['digest']).toBe(`SHA-256=${digest}`)
    }

  test('http-signature verifies requests with bodies', async () => {
    const clients = async (origin: string) => ({
      right: await clientOf('cavage', origin, {
        HTTP_SIGNATURE_KEY_ID: 'key',
        HTTP_SIGNATURE_PRIVATE_KEY: rsa.privateKey,
      }),
      wrong: await clientOf('cavage', origin, {
        HTTP_SIGNATURE_KEY_ID: 'key',
        HTTP_SIGNATURE_PRIVATE_KEY: otherRsa.privateKey,
      }),
    })
    const signed = ['(request-target)', 'host', 'date', 'content-type', 'digest', 'content-length']
    await expectVerified('cavage', verifyWith(rsa.publicKey, signed), clients, (random) => {
      const body = `${textOf(random, 40)}.`
      return {
        ...requestOf(random),
        init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
      }
    })
  })

  test('http-signature verifies requests of ActivityPub', async () => {
    const clients = async (origin: string) => ({
      right: await clientOf('activitypub', origin, {
        ACTIVITYPUB_KEY_ID: 'https://a.example/key',
        ACTIVITYPUB_PRIVATE_KEY: rsa.privateKey,
      }),
      wrong: await clientOf('activitypub', origin, {
        ACTIVITYPUB_KEY_ID: 'https://a.example/key',
        ACTIVITYPUB_PRIVATE_KEY: otherRsa.privateKey,
      }),
    })
    await expectVerified(
      'activitypub',
      // The library reads `Authorization` unless told otherwise.
      (request) =>
        verifyWith(rsa.publicKey, ['(request-target)', 'host', 'date'])({
          ...request,
          headers: { ...request.headers, authorization: `Signature ${request.headers['signature']}` },
        }),
      clients,
    )
  })

  const [p256, p384] = [keys('p256'), keys('p384')]
  const secret = { privateKey: 'a secret: ü', publicKey: 'a secret: ü' }
  test.each([
    ['rsa-sha1', 'sign: RSA-SHA1', rsa],
    ['rsa-sha512', 'sign: RSA-SHA512', rsa],
    ['ecdsa-sha256', 'sign: ECDSA-SHA256, format: der', p256],
    ['ecdsa-sha512', 'sign: ECDSA-SHA512, format: der', p384],
    ['hmac-sha1', 'hmac: SHA-1, encoding: base64', secret],
    ['hmac-sha512', 'hmac: SHA-512, encoding: base64', secret],
  ] as const)('http-signature verifies %s', async (algorithm, operation, { privateKey, publicKey }) => {
    const config = `
baseUrl: https://api.example.com
auth:
  type: signature
  steps:
    method: { of: "\${request.method}", case: lower }
    signature: { ${operation}, key: "\${env.KEY}", of: "date: \${time.rfc1123}\\n(request-target): \${steps.method} \${request.target}" }
  headers:
    Date: \${time.rfc1123}
    Authorization: Signature keyId="a",algorithm="${algorithm}",headers="date (request-target)",signature="\${steps.signature}"
`
    const wrong = algorithm.startsWith('hmac')
      ? 'another'
      : algorithm.startsWith('rsa')
        ? otherRsa.privateKey
        : keys(algorithm === 'ecdsa-sha256' ? 'p256' : 'p384').privateKey
    const clientWith = (origin: string, KEY: string) =>
      createClient(config, { baseUrl: origin, env: { KEY } })
    const clients = async (origin: string) => ({
      right: await clientWith(origin, privateKey),
      wrong: await clientWith(origin, wrong),
    })
    await expectVerified(algorithm, verifyWith(publicKey, ['date', '(request-target)']), clients)
  })
})

describe('RFC 9421 message signatures', () => {
  interface MessageSignatures {
    readonly createVerifier: (key: unknown, algorithm: string) => unknown
    readonly httpbis: { readonly verifyMessage: (config: object, request: object) => Promise<boolean | null> }
  }
  const pairs = {
    ed25519: generateKeyPairSync('ed25519'),
    'ecdsa-p256-sha256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    'ecdsa-p384-sha384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    'rsa-v1_5-sha256': generateKeyPairSync('rsa', { modulusLength: 2048 }),
    'rsa-pss-sha512': generateKeyPairSync('rsa', { modulusLength: 2048 }),
  }
  test.each([
    ['ed25519', 'sign: Ed25519'],
    ['ecdsa-p256-sha256', 'sign: ECDSA-SHA256, format: raw'],
    ['ecdsa-p384-sha384', 'sign: ECDSA-SHA384, format: raw'],
    ['rsa-v1_5-sha256', 'sign: RSA-SHA256'],
    ['rsa-pss-sha512', 'sign: RSA-PSS-SHA512'],
    ['hmac-sha256', 'hmac: SHA-256'],
  ] as const)('http-message-signatures verifies %s', async (algorithm, operation) => {
    const { createVerifier, httpbis } = packageOf('http-message-signatures') as MessageSignatures
    const pair = algorithm === 'hmac-sha256' ? undefined : pairs[algorithm]
    const secret = pair?.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() ?? 'a secret: ü'
    const verifier = createVerifier(pair?.publicKey ?? secret, algorithm)
    // The recipe with other algorithms.
    const config = recipeOf('http-message-signatures')
      .replace('sign: Ed25519', operation.replace(', ', '\n      '))
      .replaceAll('ed25519', algorithm)
      .replace(/(hmac: SHA-256\n)/, '$1      encoding: base64\n')
    const other = pair
      ? (['rsa-v1_5-sha256', 'rsa-pss-sha512'].includes(algorithm)
          ? generateKeyPairSync('rsa', { modulusLength: 2048 })
          : algorithm === 'ed25519'
            ? generateKeyPairSync('ed25519')
            : generateKeyPairSync('ec', { namedCurve: algorithm.includes('256') ? 'P-256' : 'P-384' })
        ).privateKey
          .export({ type: 'pkcs8', format: 'pem' })
          .toString()
      : 'another'
    const clientWith = (origin: string, SECRET: string) =>
      createClient(config, {
        variables: { origin },
        env: { MESSAGE_SIGNATURE_KEY_ID: 'key-1', MESSAGE_SIGNATURE_PRIVATE_KEY: SECRET },
      })
    await expectVerified(
      algorithm,
      async (request) => {
        const verified = await httpbis.verifyMessage(
          {
            keyLookup: async ({ keyid }: { keyid: string }) =>
              keyid === 'key-1' ? { id: keyid, algs: [algorithm], verify: verifier } : null,
            requiredFields: ['@method', '@authority', '@path', '@query', 'content-digest'],
            requiredParams: ['created', 'keyid', 'alg'],
            maxAge: 60,
          },
          { ...request, url: `http://${request.headers['host']}${request.url}` },
        )
        if (verified !== true) throw new Error(`verified: ${verified}`)
        const digest = createHash('sha256').update(request.body).digest('base64')
        expect(request.headers['content-digest']).toBe(`sha-256=:${digest}:`)
      },
      async (origin) => ({ right: await clientWith(origin, secret), wrong: await clientWith(origin, other) }),
    )
  })
})

test('Escher accepts requests', async () => {
  interface Escher {
    readonly authenticate: (request: object, keys: (id: string) => string, signed: string[]) => string
  }
  const Class = packageOf('escher-auth') as new (config: object) => Escher
  const escher = new Class({
    algoPrefix: 'EMS',
    vendorKey: 'EMS',
    credentialScope: 'eu/suite/ems_request',
    authHeaderName: 'X-EMS-Auth',
    dateHeaderName: 'X-EMS-Date',
  })
  const variables = { region: 'eu', service: 'suite' }
  const clients = async (origin: string) => ({
    right: await clientOf('escher', origin, { ESCHER_KEY: 'key', ESCHER_SECRET: 'secret' }, { variables }),
    wrong: await clientOf('escher', origin, { ESCHER_KEY: 'key', ESCHER_SECRET: 'another' }, { variables }),
  })
  // Unlike AWS, from which the scheme is derived, this library does not escape `!` and `*` of a query.
  const characters = [...`abcXYZ0189-._~$(),;:@/? "#%&'+<=>[]\\^\`{|}é漢`, '😀']
  await expectVerified(
    'escher',
    (request) => escher.authenticate(request, (id) => (id === 'key' ? 'secret' : ''), []),
    clients,
    (random) => requestOf(random, characters),
  )
})

test('Standard Webhooks accepts payloads', async () => {
  interface Webhook {
    readonly verify: (payload: string, headers: Readonly<Record<string, string>>) => unknown
  }
  const { Webhook } = packageOf('standardwebhooks') as { Webhook: new (secret: string) => Webhook }
  const secret = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const webhook = new Webhook(`whsec_${secret}`)
  const clients = async (origin: string) => ({
    right: await clientOf('standard-webhooks', origin, { STANDARD_WEBHOOKS_SECRET: secret }),
    wrong: await clientOf('standard-webhooks', origin, { STANDARD_WEBHOOKS_SECRET: `A${secret.slice(1)}` }),
  })
  await expectVerified(
    'standard-webhooks',
    (request) => webhook.verify(request.body, request.headers),
    clients,
    (random) => {
      const body = JSON.stringify({ type: 'user.created', data: { name: textOf(random, 30) } })
      return {
        target: '/hook',
        init: { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      }
    },
  )
})
