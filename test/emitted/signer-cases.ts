import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { ByAuthType } from '../support/auth-types.ts'
import type { SignedRequest, SignerCall } from './signer-driver.ts'

/** A published vector as calls of a built client. */
export interface SignerCase {
  readonly id: string
  /** Why no config or no `fetch` can express it; then there are no calls. */
  readonly leftOut: string | undefined
  /** Why no browser can send it. */
  readonly leftOutInBrowsers?: string | undefined
  /** The entry that makes the client throw `unsupported_runtime` in browsers. */
  readonly refusedInBrowsers?: string | undefined
  /** The name of a client is its config. */
  readonly calls: readonly SignerCall[]
  /** Fails if a request is not signed like the vector. */
  readonly check: (request: SignedRequest) => void
}

interface Vector {
  readonly id: string
}

/** Reads vectors; their `source` says where they come from. */
function vectorsOf<Case extends Vector>(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')).cases
}

function casesOf<Case extends Vector>(
  vectors: readonly Case[],
  leftOut: (one: Case) => string | undefined,
  callsOf: (one: Case) => readonly SignerCall[],
  check: (one: Case, request: SignedRequest) => void,
  leftOutInBrowsers?: (one: Case) => string | undefined,
): readonly SignerCase[] {
  return vectors.map((one) => {
    const reason = leftOut(one)
    return {
      id: one.id,
      leftOut: reason,
      leftOutInBrowsers: leftOutInBrowsers?.(one),
      calls: reason === undefined ? callsOf(one) : [],
      check: (request) => check(one, request),
    }
  })
}

/** A config with this auth. JSON is YAML. */
function configOf(baseUrl: string, auth: object): string {
  return `baseUrl: ${JSON.stringify(baseUrl)}\nauth: ${JSON.stringify(auth)}\n`
}

/** Escapes `${` for a config. */
function plain(text: string): string {
  return text.replaceAll('${', '$${')
}

interface JwtVector extends Vector {
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

const jwtCases = casesOf<JwtVector>(
  vectorsOf('jwt-sign'),
  (one) => {
    if (!one.payloadIsJsonObject || !one.payloadIsCanonicalJson) return 'a payload that is no map of a config'
    if (!one.headerIsCanonicalJson || !one.headerJson.startsWith('{"alg"'))
      return 'a header that does not begin with alg'
    return undefined
  },
  ({ alg, headerJson, payload, key }) => {
    const { alg: _, ...header } = JSON.parse(headerJson)
    const additionalHeaders = 'typ' in header ? header : { typ: null, ...header }
    const auth = {
      type: 'jwt',
      algorithm: alg,
      payload: JSON.parse(plain(payload ?? '')),
      additionalHeaders,
    }
    const call = (credentials: SignerCall['credentials'], more?: object): SignerCall => ({
      client: configOf('https://a.example', { ...auth, ...more }),
      credentials,
      input: '/',
    })
    const secret = key.secretAsConfigured?.value ?? key.secretBase64
    if (secret !== undefined) {
      const encoded = key.secretAsConfigured ? key.secretAsConfigured.encoding === 'base64' : true
      return [call({ secret }, { secretBase64Encoded: encoded })]
    }
    const forms = ['pkcs8', 'pkcs1', 'sec1'].flatMap((form) => key.pem?.[form] ?? [])
    return forms.map((privateKey) => call({ privateKey }))
  },
  ({ alg, deterministic, key, expected }, { headers }) => {
    const token = headers['authorization']?.replace('Bearer ', '') ?? ''
    const end = token.lastIndexOf('.')
    expect(token.slice(0, end)).toBe(expected.signingInput)
    if (deterministic) return expect(token).toBe(expected.compact)
    const verifier = {
      key: createPublicKey(key.pem?.['spki'] ?? ''),
      ...(alg.startsWith('PS')
        ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : { dsaEncoding: 'ieee-p1363' as const }),
    }
    const signature = Buffer.from(token.slice(end + 1), 'base64url')
    return expect(verify(`sha${alg.slice(2)}`, Buffer.from(token.slice(0, end)), verifier, signature)).toBe(
      true,
    )
  },
)

interface OAuth1Vector extends Vector {
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

const oauth1Cases = casesOf<OAuth1Vector>(
  vectorsOf<OAuth1Vector>('oauth1').filter(({ type }) => type === 'sign'),
  (one) => {
    const { method, body } = one.request
    if (Object.keys(one.extraOAuthParams ?? {}).some((name) => name !== 'oauth_body_hash'))
      return 'a parameter of no field'
    if (body && /^(GET|HEAD)$/i.test(method)) return 'a body that fetch refuses with this method'
    if (one.nonce === null || one.timestamp === null) return 'no nonce or timestamp, which are always sent'
    if (!/^\d+$/.test(one.timestamp)) return 'a timestamp that is no time'
    if (!URL.canParse(one.request.url)) return 'no URL'
    return undefined
  },
  (one) => {
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
    return [
      {
        client: configOf(new URL(request.url).origin, auth),
        credentials: {
          ...(isRsa ? { privateKey: one.privateKeyPem } : { consumerSecret: one.consumerSecret ?? '' }),
          ...(one.token !== null && { accessToken: one.token }),
          ...(one.tokenSecret !== null && !isRsa && { tokenSecret: one.tokenSecret }),
        },
        nonce: one.nonce ?? undefined,
        now: Number(one.timestamp) * 1000,
        input: request.url,
        init: {
          method: request.method,
          headers: request.contentType ? [['content-type', request.contentType]] : [],
          body: request.body || undefined,
        },
      },
    ]
  },
  ({ placement, expected }, { url, headers, body }) => {
    const header = /oauth_signature="([^"]*)"/.exec(headers['authorization'] ?? '')?.[1]
    const signature =
      placement === 'header'
        ? decodeURIComponent(header ?? '')
        : (placement === 'query' ? new URL(url).searchParams : new URLSearchParams(body)).get(
            'oauth_signature',
          )
    expect(signature).toBe(expected.signature)
  },
)

interface SigV4Vector extends Vector {
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

const unsigned =
  /^(authorization|connection|content-length|expect|host|transfer-encoding|user-agent|x-amzn-trace-id)$/

const sigV4Cases = casesOf<SigV4Vector>(
  vectorsOf('sigv4'),
  (one) => {
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
  },
  (one) => {
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
    const headers = request.headers.filter(
      ([name]) => !/^(host|x-amz-date|x-amz-security-token)$/i.test(name),
    )
    const body = Buffer.from(
      request.bodyHex ?? request.body ?? '',
      request.bodyHex === undefined ? 'utf8' : 'hex',
    )
    const hash = /^sha256/.test(options.payloadHash)
      ? createHash('sha256').update(body).digest('hex')
      : options.payloadHash
    // Clients only send this header for S3, so the caller sets it.
    const setsHash = options.addContentSha256Header && (one.service !== 's3' || one.placement === 'query')
    const own = setsHash ? ([['x-amz-content-sha256', hash]] as const) : []
    const inHeader = one.placement === 'header'
    return [
      {
        client: configOf(`https://${host}`, auth),
        credentials: {
          accessKey: credentials.accessKeyId,
          secretKey: credentials.secretAccessKey,
          ...(credentials.sessionToken !== null && { sessionToken: credentials.sessionToken }),
        },
        now: Date.parse(date),
        input: `https://${host}${request.path}${request.query ? `?${request.query}` : ''}`,
        init: {
          method: request.method,
          headers: [
            ...headers.filter(([name]) => !own.some(([set]) => name.toLowerCase() === set)),
            ...(inHeader ? own : []),
          ],
          body: body.length ? { base64: body.toString('base64') } : undefined,
          query: setsHash && !inHeader ? { 'X-Amz-Content-Sha256': hash } : undefined,
        },
      },
    ]
  },
  ({ placement, expected }, { url, headers }) => {
    const signature =
      placement === 'header'
        ? /Signature=([0-9a-f]+)/.exec(headers['authorization'] ?? '')?.[1]
        : new URL(url).searchParams.get('X-Amz-Signature')
    expect(signature).toBe(expected.signature)
  },
  ({ options }) =>
    options.signedHeaders.includes('date') ? 'signs `date`, which browsers let no script send' : undefined,
)

interface SignatureVector extends Vector {
  readonly baseUrl?: string
  readonly values: Readonly<Record<string, string>>
  readonly clock?: number
  readonly nonce?: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  readonly printed?: { readonly steps?: Readonly<Record<string, string>> }
  readonly expected: {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
  /** Results of steps by name, with `0x` in front of bytes, and their inputs by `NAME.in`. */
  readonly derived: Readonly<Record<string, string>>
  readonly config: {
    readonly steps: Readonly<Record<string, object>>
    readonly headers?: Readonly<Record<string, string>>
    readonly form?: object
  }
}

/** The names of a vector's steps. */
function stepsOf({ config }: SignatureVector): readonly string[] {
  return Object.keys(config.steps)
}

/** The config, whose clients also send the bytes of every step, in a header of their own. */
function showingSteps(one: SignatureVector): object {
  const shown = stepsOf(one).map((name) => [
    `${name}-shown`,
    { of: `\${steps.${name}}`, encoding: 'hex' as const },
  ])
  const headers = stepsOf(one).map((name) => [`x-shown-${name}`, `\${steps.${name}-shown}`])
  return {
    ...one.config,
    steps: { ...one.config.steps, ...Object.fromEntries(shown) },
    headers: { ...one.config.headers, ...Object.fromEntries(headers) },
  }
}

function hexOf(value: string): string {
  return value.startsWith('0x') ? value.slice(2) : Buffer.from(value).toString('hex')
}

const signatureVectors = vectorsOf<SignatureVector>('signature')

const signatureCases = signatureVectors.map((one): SignerCase => {
  const { values, request, expected, config, printed, derived } = one
  const names = Object.keys(values)
  const variables = names.filter((name) => JSON.stringify(config).includes(`\${variables.${name}}`))
  const declared = variables.length
    ? `variables: ${JSON.stringify(Object.fromEntries(variables.map((name) => [name, {}])))}\n`
    : ''
  const isForm = config.form !== undefined && !request.headers
  const given = Object.keys({ ...request.headers, ...config.headers })
  const dates = given.filter((name) => name.toLowerCase() === 'date')
  const isOwn = config.headers !== undefined && dates.some((name) => name in (config.headers ?? {}))
  const call = (auth: object): SignerCall => ({
    client: `${configOf(one.baseUrl ?? new URL(request.url).origin, auth)}${declared}`,
    credentials: values,
    env: values,
    variables: Object.fromEntries(variables.map((name) => [name, values[name] ?? ''])),
    nonce: one.nonce,
    now: one.clock,
    input: request.url,
    init: {
      method: request.method,
      headers: isForm
        ? [['content-type', 'application/x-www-form-urlencoded']]
        : Object.entries(request.headers ?? {}),
      body: request.body,
    },
  })
  return {
    id: one.id,
    leftOut: undefined,
    ...(dates.length &&
      !isOwn && { leftOutInBrowsers: 'has `date` from the caller, which browsers let no script send' }),
    ...(isOwn && { refusedInBrowsers: `headers.${dates}` }),
    // A client as configured, and one that shows its steps.
    calls: [call(config), call(showingSteps(one))],
    check: ({ url, headers, body }) => {
      expect(url).toBe(expected.url)
      for (const [name, value] of Object.entries(expected.headers)) {
        expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
      }
      expect(body).toBe(expected.body ?? '')
      for (const [name, value] of Object.entries(printed?.steps ?? {})) expect(derived[name]).toBe(value)
      const shown = Object.keys(headers).filter((name) => name.startsWith('x-shown-'))
      if (!shown.length) return
      for (const name of stepsOf(one)) {
        const value = derived[name] ?? ''
        expect([name, headers[`x-shown-${name.toLowerCase()}`] ?? '']).toEqual([name, hexOf(value)])
      }
    },
  }
})

/** The published vectors of each auth type. */
export const signerCases: ByAuthType<readonly SignerCase[]> = {
  none: 'not needed: it signs nothing',
  apiKey: 'not needed: it signs nothing',
  bearer: 'not needed: it signs nothing',
  basic: 'not needed: test/emitted/vectors.test.ts has its vectors',
  digest: 'not needed: a client signs only after a challenge, see test/runtime/digest.test.ts',
  jwt: jwtCases,
  oauth1: oauth1Cases,
  awsSigV4: sigV4Cases,
  signature: signatureCases,
  oauth2: 'not needed: it signs no request, only assertions, which are JWTs',
  session: 'not needed: the requests of its login are signed by the types above',
}
