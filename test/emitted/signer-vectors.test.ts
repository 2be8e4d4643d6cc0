import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createClient } from '../support/emitted.ts'

/* The published vectors through built clients: a config made from each case, and what the client would send. */

function casesOf<Case>(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')).cases
}

/** Signs with a client of a config, whose auth is given as data. */
async function signed(
  baseUrl: string,
  auth: object,
  options: object,
  input: string,
  init?: object,
): Promise<Request> {
  const config = `baseUrl: ${JSON.stringify(baseUrl)}\nauth: ${JSON.stringify(auth)}\n`
  return (await createClient(config, options)).sign(input, init)
}

/** Takes `${` for what it is in a config. */
function plain(text: string): string {
  return text.replaceAll('${', '$${')
}

describe('jwt', () => {
  interface JwtCase {
    readonly id: string
    readonly alg: string
    readonly deterministic: boolean
    readonly headerJson: string
    readonly headerIsCanonicalJson: boolean
    readonly payload?: string
    readonly payloadIsJsonObject?: boolean
    readonly payloadIsCanonicalJson?: boolean
    readonly key: {
      readonly pem?: Readonly<Record<string, string>>
      readonly secretUtf8?: string
      readonly secretBase64?: string
      readonly secretAsConfigured?: { readonly value: string; readonly encoding: string }
    }
    readonly expected: { readonly signingInput: string; readonly compact?: string }
  }

  const cases = casesOf<JwtCase>('jwt-sign')
  const leftOut = (one: JwtCase): string | undefined => {
    if (!one.payloadIsJsonObject || !one.payloadIsCanonicalJson) return 'a payload that is no map of a config'
    if (!one.headerIsCanonicalJson || !one.headerJson.startsWith('{"alg"'))
      return 'a header that does not begin with alg'
    return undefined
  }

  test.each(cases.filter((one) => leftOut(one)).map((one) => [one.id, leftOut(one)]))(
    'leaves out %s: %s',
    (id) => {
      expect(id).toMatch(/^(rfc7515|rfc7520|rfc8037|json-jwt|wycheproof)/)
    },
  )

  test.each(cases.filter((one) => !leftOut(one)))(
    '$id',
    async ({ alg, deterministic, headerJson, payload, key, expected }) => {
      const { alg: _, ...header } = JSON.parse(headerJson)
      const additionalHeaders = 'typ' in header ? header : { typ: null, ...header }
      const auth = {
        type: 'jwt',
        algorithm: alg,
        payload: JSON.parse(plain(payload ?? '')),
        additionalHeaders,
      }
      const secret = key.secretAsConfigured?.value ?? key.secretBase64
      const encoded = key.secretAsConfigured ? key.secretAsConfigured.encoding === 'base64' : true
      const tokens = await Promise.all(
        secret === undefined
          ? ['pkcs8', 'pkcs1', 'sec1'].flatMap((form) => {
              const privateKey = key.pem?.[form]
              return privateKey
                ? [signed('https://a.example', auth, { credentials: { privateKey } }, '/')]
                : []
            })
          : [
              signed(
                'https://a.example',
                { ...auth, secretBase64Encoded: encoded },
                { credentials: { secret } },
                '/',
              ),
            ],
      )
      expect(tokens.length).toBeGreaterThan(0)
      for (const { headers } of tokens) {
        const token = headers.get('authorization')?.replace('Bearer ', '') ?? ''
        const end = token.lastIndexOf('.')
        expect(token.slice(0, end)).toBe(expected.signingInput)
        if (deterministic) expect(token).toBe(expected.compact)
        else {
          const verifier = {
            key: createPublicKey(key.pem?.['spki'] ?? ''),
            ...(alg.startsWith('PS')
              ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
              : { dsaEncoding: 'ieee-p1363' as const }),
          }
          const signature = Buffer.from(token.slice(end + 1), 'base64url')
          expect(verify(`sha${alg.slice(2)}`, Buffer.from(token.slice(0, end)), verifier, signature)).toBe(
            true,
          )
        }
      }
    },
  )
})

describe('oauth1', () => {
  interface OAuth1Case {
    readonly id: string
    readonly type: string
    readonly signatureMethod: string
    readonly placement: 'header' | 'query' | 'body'
    readonly consumerKey: string
    readonly consumerSecret: string | null
    readonly token: string | null
    readonly tokenSecret: string | null
    readonly nonce: string | null
    readonly timestamp: string | null
    readonly version: string | null
    readonly callback: string | null
    readonly verifier: string | null
    readonly realm: string | null
    readonly privateKeyPem?: string
    readonly extraOAuthParams?: Readonly<Record<string, string>>
    readonly request: {
      readonly method: string
      readonly url: string
      readonly contentType: string | null
      readonly body: string | null
    }
    readonly expected: { readonly signature: string }
  }

  const cases = casesOf<OAuth1Case>('oauth1').filter(({ type }) => type === 'sign')
  const leftOut = (one: OAuth1Case): string | undefined => {
    const { method, body } = one.request
    if (Object.keys(one.extraOAuthParams ?? {}).some((name) => name !== 'oauth_body_hash'))
      return 'a parameter of no field'
    if (body && /^(GET|HEAD)$/i.test(method)) return 'a body that fetch refuses with this method'
    if (one.nonce === null || one.timestamp === null) return 'no nonce or timestamp, which are always sent'
    if (!/^\d+$/.test(one.timestamp)) return 'a timestamp that is no time'
    if (!URL.canParse(one.request.url)) return 'no URL'
    return undefined
  }

  test.each(cases.filter((one) => leftOut(one)).map((one) => [one.id, leftOut(one)]))(
    'leaves out %s: %s',
    (id, reason) => {
      expect(cases.some((one) => one.id === id) && reason).toBeTruthy()
    },
  )

  test.each(cases.filter((one) => !leftOut(one)))('$id', async (one) => {
    const { request, placement } = one
    const isRsa = one.signatureMethod.startsWith('RSA')
    const auth = {
      type: 'oauth1',
      signatureMethod: one.signatureMethod,
      consumerKey: plain(one.consumerKey),
      addTo: placement,
      version: one.version ?? 'none',
      ...(one.callback !== null && { callback: plain(one.callback) }),
      ...(one.verifier !== null && { verifier: plain(one.verifier) }),
      ...(one.realm !== null && placement === 'header' && { realm: plain(one.realm) }),
      ...(one.extraOAuthParams?.['oauth_body_hash'] !== undefined && { includeBodyHash: true }),
    }
    const credentials = {
      ...(isRsa ? { privateKey: one.privateKeyPem } : { consumerSecret: one.consumerSecret ?? '' }),
      ...(one.token !== null && { accessToken: one.token }),
      ...(one.tokenSecret !== null && !isRsa && { tokenSecret: one.tokenSecret }),
    }
    const options = { credentials, nonce: () => one.nonce, clock: () => Number(one.timestamp) * 1000 }
    const init = {
      method: request.method,
      ...(request.contentType && { headers: { 'content-type': request.contentType } }),
      ...(request.body && { body: request.body }),
    }
    const sent = await signed(new URL(request.url).origin, auth, options, request.url, init)
    const header = /oauth_signature="([^"]*)"/.exec(sent.headers.get('authorization') ?? '')?.[1]
    const signature =
      placement === 'header'
        ? decodeURIComponent(header ?? '')
        : placement === 'query'
          ? new URL(sent.url).searchParams.get('oauth_signature')
          : new URLSearchParams(await sent.text()).get('oauth_signature')
    expect(signature).toBe(one.expected.signature)
  })
})

describe('awsSigV4', () => {
  interface SigV4Case {
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
      readonly pathEncoding: string
      readonly payloadHash: string
      readonly sessionToken: string | null
      readonly addContentSha256Header: boolean
      readonly signedHeaders: readonly string[]
      readonly normalizePath: boolean
    }
    readonly request: {
      readonly method: string
      readonly path: string
      readonly query: string
      readonly headers: readonly (readonly [string, string])[]
      readonly body?: string
      readonly bodyHex?: string
      readonly pathIsWireForm: boolean
      readonly queryIsWireForm: boolean
    }
    readonly expected: { readonly signature?: string }
    readonly sendableWithFetch: boolean
  }

  const cases = casesOf<SigV4Case>('sigv4')
  const unsigned =
    /^(authorization|connection|content-length|expect|host|transfer-encoding|user-agent|x-amzn-trace-id)$/
  const leftOut = (one: SigV4Case): string | undefined => {
    const names = one.request.headers.map(([name]) => name.toLowerCase())
    if (!one.sendableWithFetch) return 'fetch cannot send it'
    if (one.expected.signature === undefined) return 'the source prints no signature'
    if (one.service === 's3' && one.placement === 'query' && one.expires === null)
      return 'no lifetime, which S3 needs'
    if (one.options.sessionToken === 'added-after-signing') return 'a token that is not signed'
    if (new Set(names).size < names.length)
      return 'a header twice, which Headers joins with a comma and a blank'
    if (!one.request.pathIsWireForm || !one.request.queryIsWireForm)
      return 'a URL that is not in its wire form'
    if (one.options.signedHeaders.some((name) => unsigned.test(name) && name !== 'host'))
      return 'a signed header that the contract leaves unsigned'
    if (!one.options.normalizePath && one.options.pathEncoding !== 'as-is')
      return 'a path that is not normalised, but encoded twice'
    if (one.expires !== null && one.expires > 604_800) return 'valid for more than 7 days'
    const mayBeSent = names.filter((name) => !unsigned.test(name))
    if (mayBeSent.some((name) => !one.options.signedHeaders.includes(name)))
      return 'a header that the source does not sign'
    return undefined
  }

  test.each(cases.filter((one) => leftOut(one)).map((one) => [one.id, leftOut(one)]))(
    'leaves out %s: %s',
    (id, reason) => {
      expect(cases.some((one) => one.id === id) && reason).toBeTruthy()
    },
  )

  test.each(cases.filter((one) => !leftOut(one)))('$id', async (one) => {
    const { request, options, credentials } = one
    const host = request.headers.find(([name]) => /^host$/i.test(name))?.[1] ?? 'example.amazonaws.com'
    const auth = {
      type: 'awsSigV4',
      region: one.region,
      service: one.service,
      addTo: one.placement,
      pathEncoding: options.pathEncoding === 'as-is' ? 'single' : 'double',
      unsignedPayload: options.payloadHash === 'UNSIGNED-PAYLOAD',
      ...(one.placement === 'query' && one.expires !== null && { expiresIn: one.expires }),
    }
    const date = one.datetime.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5')
    const headers = new Headers(
      request.headers
        .filter(([name]) => !/^(host|x-amz-date|x-amz-security-token)$/i.test(name))
        .map(([name, value]) => [name, value]),
    )
    const body = Buffer.from(
      request.bodyHex ?? request.body ?? '',
      request.bodyHex === undefined ? 'utf8' : 'hex',
    )
    const hash = /^sha256/.test(options.payloadHash)
      ? createHash('sha256').update(body).digest('hex')
      : options.payloadHash
    // What the contract sends for S3 alone, a caller sets.
    const setsHash = options.addContentSha256Header && (one.service !== 's3' || one.placement === 'query')
    if (setsHash && one.placement === 'header') headers.set('x-amz-content-sha256', hash)
    const query = setsHash && one.placement === 'query' ? { query: { 'X-Amz-Content-Sha256': hash } } : {}
    const sent = await signed(
      `https://${host}`,
      auth,
      {
        clock: () => Date.parse(date),
        credentials: {
          accessKey: credentials.accessKeyId,
          secretKey: credentials.secretAccessKey,
          ...(credentials.sessionToken !== null && { sessionToken: credentials.sessionToken }),
        },
      },
      `https://${host}${request.path}${request.query ? `?${request.query}` : ''}`,
      { method: request.method, headers, ...(body.length && { body }), ...query },
    )
    const signature =
      one.placement === 'header'
        ? /Signature=([0-9a-f]+)/.exec(sent.headers.get('authorization') ?? '')?.[1]
        : new URL(sent.url).searchParams.get('X-Amz-Signature')
    expect(signature).toBe(one.expected.signature)
  })
})
