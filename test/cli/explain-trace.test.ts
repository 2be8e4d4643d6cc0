/** `flexgen explain --trace`: each step of a signature, with the published values of each type that signs. */

import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { knownConfigs } from '../../generated/known-configs.ts'
import { type ShownStep, type Trace, type TracedRequest, traceOf } from '../../src/cli/explain/trace.ts'
import { forTrace } from '../../src/cli/explain/trace-command.ts'
import { traceText } from '../../src/cli/explain/trace-report.ts'
import type { TracedValue } from '../../src/cli/explain/traced-value.ts'
import { compileClient } from '../../src/compile-client.ts'
import { percentEncode } from '../../templates/runtime/values/percent-encode.ts'
import { type ByAuthType, namedRowsOf } from '../support/auth-types.ts'
import { createClient, fakeFetch } from '../support/emitted.ts'
import { SecretFinder } from '../support/secrets.ts'
import jwtVectors from '../vectors/jwt-sign.json' with { type: 'json' }
import oauth1Vectors from '../vectors/oauth1.json' with { type: 'json' }
import signatureVectors from '../vectors/signature.json' with { type: 'json' }
import sigv4Vectors from '../vectors/sigv4.json' with { type: 'json' }
import { createProject, type Project } from './project.ts'

interface Given extends Partial<Omit<TracedRequest, 'init'>> {
  readonly method?: string
  readonly headers?: Readonly<Record<string, readonly string[]>>
  readonly body?: string
}

async function traced(config: object, given: Given = {}): Promise<Trace> {
  const { path = '/example', method = 'GET', headers = {}, body, variables = new Map() } = given
  const { client, diagnostics } = compileClient('acme.flexgen.yaml', stringify({ flexgen: 1, ...config }), {
    adapt: forTrace(variables),
  })
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const init = { method, headers, query: {}, ...(body && { body: new TextEncoder().encode(body) }) }
  return traceOf(client, {
    path,
    init,
    now: given.now ?? 0,
    nonce: given.nonce,
    variables,
    absent: given.absent ?? [],
  })
}

function stepOf({ steps }: Trace, name: string): ShownStep {
  const step = steps.find((each) => each.name === name)
  if (!step) throw new Error(`no step ${name}`)
  return step
}

const computed = { text: '<computed>' }

/** A string that is shown completely. */
function exact(text: string): TracedValue {
  return { text, bytes: Buffer.byteLength(text) }
}

interface Vector {
  readonly id: string
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
  readonly derived: Readonly<Record<string, string>>
  readonly config: Config
}

interface Config {
  readonly steps: Readonly<Record<string, StepConfig>>
  readonly [map: string]: unknown
}

type StepConfig = Readonly<Record<string, unknown>>

const vectors = signatureVectors.cases as unknown as readonly Vector[]

/** True if a value of the config refers to a secret, directly, through a step or through the request. */
function refersToSecret(config: Config, value: unknown, seen: readonly string[] = []): boolean {
  const references = JSON.stringify(value ?? '').matchAll(/\$\{(\w+)(?:\.([\w-]+))?/g)
  return [...references].some(([, source = '', name = '']) => {
    if (source === 'env' || source === 'credentials') return true
    if (source === 'request') return seesSecret(config, name)
    if (source !== 'steps' || seen.includes(name)) return false
    const { key, ...input } = config.steps[name] ?? {}
    return key !== undefined || hasSecretInput(config, input, [...seen, name])
  })
}

/** True if the part of a request contains an entry with a secret, which a step may see. */
function seesSecret(config: Config, part: string): boolean {
  const maps: Readonly<Record<string, readonly string[]>> = {
    query: ['query'],
    target: ['query'],
    url: ['query'],
    body: ['form', 'json'],
    form: ['form'],
    json: ['json'],
    headers: ['headers'],
  }
  return (maps[part] ?? []).some((map) => {
    const entries = Object.entries(config[map] ?? {})
    return entries.some(([, entry]) => JSON.stringify(entry).includes('${env.'))
  })
}

function hasSecretInput(config: Config, step: StepConfig, seen: readonly string[] = []): boolean {
  const { key: _, paramsOf, headersOf, ...input } = step
  const parts = [paramsOf ?? []].flat().map((part) => `${part}`.replace(/\..*/, ''))
  return (
    refersToSecret(config, input, seen) ||
    parts.some((part) => seesSecret(config, part)) ||
    (headersOf !== undefined && seesSecret(config, 'headers'))
  )
}

/** A value of the vectors, in which bytes begin with `0x`. */
function derivedValue(value: string): TracedValue {
  if (!value.startsWith('0x')) return exact(value)
  const bytes = Buffer.from(value.slice(2), 'hex')
  const text = bytes.toString()
  const isText = Buffer.from(text).equals(bytes) && !/(?![\t\r\n])\p{Cc}/u.test(text)
  return isText ? exact(text) : { hex: value.slice(2), bytes: bytes.length }
}

/** What a value with placeholders stands for: secrets as they are or escaped, and anything where it is computed. */
function patternOf({ text, hex }: TracedValue, values: Vector['values'], bytes: boolean): RegExp {
  const quoted = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const hexOf = (part: string): string => Buffer.from(part).toString('hex')
  const parts = (hex ?? text ?? '').split(/(\$\{env\.\w+\}|<computed>)/).map((part) => {
    if (part === '<computed>') return '[^]*'
    const value = /^\$\{env\.(\w+)\}$/.exec(part)?.[1]
    const plain = value === undefined ? part : (values[value] ?? '')
    if (bytes) return value === undefined && hex !== undefined ? part : hexOf(plain)
    return value === undefined ? quoted(part) : [plain, percentEncode(plain)].map(quoted).join('|')
  })
  return new RegExp(`^${parts.map((part) => `(?:${part})`).join('')}$`)
}

describe('published examples, and requests of other libraries', () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_, vector) => {
    const { values, request, config, derived, clock, nonce } = vector
    const names = Object.keys(values)
    const variables = names.filter((name) => JSON.stringify(config).includes(`\${variables.${name}}`))
    const isForm = 'form' in config && !request.headers
    const trace = await traced(
      {
        baseUrl: vector.baseUrl ?? new URL(request.url).origin,
        ...(variables.length && { variables: Object.fromEntries(variables.map((name) => [name, {}])) }),
        auth: config,
      },
      {
        path: request.url,
        method: request.method,
        headers: {
          ...(request.body !== undefined && {
            'content-type': [isForm ? 'application/x-www-form-urlencoded' : 'text/plain;charset=UTF-8'],
          }),
          ...Object.fromEntries(
            Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), [value]]),
          ),
        },
        body: request.body ?? '',
        ...(clock !== undefined && { now: clock }),
        ...(nonce !== undefined && { nonce }),
        variables: new Map(variables.map((name) => [name, values[name] ?? ''])),
      },
    )
    expect(trace.failure).toBeUndefined()
    expect(trace.steps.map(({ name }) => name)).toEqual(Object.keys(config.steps))
    const shown = `${traceText('acme', trace, undefined)}${JSON.stringify(trace.steps)}`
    for (const { name, input, result } of trace.steps) {
      const step = config.steps[name] ?? {}
      const check = (value: TracedValue | undefined, key: string, mayBeSecret: boolean): void => {
        const expected = derived[key]
        if (expected === undefined || value === undefined) return
        if (!mayBeSecret || value.bytes !== undefined) {
          expect([key, value]).toEqual([key, derivedValue(expected)])
          for (const secret of Object.values(values).filter(({ length }) => length > 3)) {
            const isVariable = variables.some((name) => values[name] === secret)
            if (!isVariable) expect(expected).not.toContain(secret)
          }
          return
        }
        const isBytes = expected.startsWith('0x')
        const plain = isBytes ? expected.slice(2) : expected
        expect(plain).toMatch(patternOf(value, values, isBytes))
        if (plain.length > 7) expect(shown).not.toContain(plain)
      }
      const hasSecretKey = refersToSecret(config, step['key'])
      check(input, `${name}.in`, hasSecretInput(config, step))
      check(result, name, hasSecretInput(config, step) || hasSecretKey)
      // What was computed from a secret is not shown, even if it could be.
      if (hasSecretKey) expect(result).toEqual(computed)
      const isShown = input === undefined || input.bytes !== undefined
      if (result.bytes !== undefined) expect([name, isShown]).toEqual([name, true])
    }
  })
})

/** The text that a value stands for, with the secrets in it. */
function withSecrets(value: TracedValue | undefined, secrets: Readonly<Record<string, string>>): string {
  return (value?.text ?? '').replace(/\$\{env\.(\w+)\}/g, (_, name: string) => secrets[name] ?? '')
}

describe('awsSigV4', () => {
  const cases = sigv4Vectors.cases.filter(
    ({ sendableWithFetch, options, expected, credentials }) =>
      sendableWithFetch &&
      !options.signedHeaders.includes('content-length') &&
      options.normalizePath &&
      options.payloadHash === 'sha256(body)' &&
      !options.addContentSha256Header &&
      credentials.sessionToken === null &&
      expected.canonicalRequest !== undefined,
  )

  test('has enough published cases', () => {
    expect(cases.length).toBeGreaterThan(30)
  })

  test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { credentials, region, service, datetime, expires, placement, options, request, expected } = one
    const headers = new Map<string, string>()
    for (const [name = '', value = ''] of request.headers) {
      const before = headers.get(name.toLowerCase())
      headers.set(name.toLowerCase(), before === undefined ? value : `${before},${value}`)
    }
    const origin = `https://${headers.get('host')}`
    const trace = await traced(
      {
        baseUrl: origin,
        auth: {
          type: 'awsSigV4',
          ...{ region, service },
          accessKey: '${env.ID}',
          secretKey: '${env.KEY}',
          pathEncoding: options.pathEncoding === 'as-is' ? 'single' : 'double',
          ...(placement === 'query' && { addTo: 'query', expiresIn: `${expires}s` }),
        },
      },
      {
        path: `${origin}${request.target}`,
        method: request.method,
        headers: Object.fromEntries([...headers].map(([name, value]) => [name, [value]])),
        body: request.body,
        absent: ['credentials.sessionToken'],
        now: Date.parse(datetime.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')),
      },
    )
    const [canonical, text] = [stepOf(trace, 'canonical request'), stepOf(trace, 'string to sign')]
    const secrets = { ID: credentials.accessKeyId }
    expect(withSecrets(canonical.input, secrets)).toBe(expected.canonicalRequest)
    if (expected.stringToSign !== undefined) {
      // In a query, the hash depends on the ID of the key, which is a secret too.
      const hidden = { text: expected.stringToSign.replace(/[^\n]*$/, '<computed>') }
      expect(text.input).toEqual(placement === 'header' ? exact(expected.stringToSign) : hidden)
    }
    expect([text.result, stepOf(trace, 'signing key').result]).toEqual([computed, computed])
    expect(JSON.stringify(trace.steps)).not.toContain(expected.signature)
  })
})

describe('oauth1', () => {
  const cases = oauth1Vectors.cases.filter(
    ({ type, extraOAuthParams, expected }) =>
      type === 'sign' &&
      extraOAuthParams === undefined &&
      typeof expected === 'object' &&
      expected.baseString !== undefined,
  )

  test('has enough published cases', () => {
    expect(cases.length).toBeGreaterThan(5)
  })

  test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { request, expected, signatureMethod = '', token, tokenSecret, version, placement } = one
    if (!request || typeof expected === 'string') throw new Error('no request')
    const isRsa = signatureMethod.startsWith('RSA')
    const optional = Object.entries({ callback: one.callback, verifier: one.verifier, realm: one.realm })
    const trace = await traced(
      {
        baseUrl: new URL(request.url).origin.replace('http://', 'https://'),
        auth: {
          type: 'oauth1',
          signatureMethod,
          consumerKey: one.consumerKey,
          ...(isRsa ? { privateKey: '${env.PEM}' } : { consumerSecret: '${env.SECRET}' }),
          ...(token && { accessToken: '${env.TOKEN}' }),
          ...(tokenSecret && { tokenSecret: '${env.TOKEN_SECRET}' }),
          ...(version === null && { version: 'none' }),
          ...Object.fromEntries(optional.filter(([, value]) => value)),
          ...(placement === 'header' ? {} : { addTo: placement }),
        },
      },
      {
        path: request.url.replace('http://', 'https://'),
        method: request.method,
        headers: request.contentType ? { 'content-type': [request.contentType] } : {},
        body: request.body ?? '',
        now: Number(one.timestamp) * 1000,
        nonce: `${one.nonce}`,
        absent: ['credentials.accessToken', 'credentials.tokenSecret'],
      },
    )
    const { input, result, key } = stepOf(trace, 'base string')
    const isHttp = request.url.startsWith('http:')
    const baseString = isHttp ? expected.baseString?.replace('&http%3A', '&https%3A') : expected.baseString
    expect(withSecrets(input, { TOKEN: percentEncode(token ?? '') })).toBe(baseString)
    if (expected.parameterString !== undefined) {
      const parameters = stepOf(trace, 'parameters').result
      expect(withSecrets(parameters, { TOKEN: percentEncode(token ?? '') })).toBe(expected.parameterString)
    }
    expect(result).toEqual(computed)
    expect(key).toBe(isRsa ? '${env.PEM}' : `\${env.SECRET}&${tokenSecret ? '${env.TOKEN_SECRET}' : ''}`)
  })

  test('PLAINTEXT signs nothing', async () => {
    const auth = {
      type: 'oauth1',
      signatureMethod: 'PLAINTEXT',
      consumerKey: 'me',
      consumerSecret: '${env.SECRET}',
      tokenSecret: '${env.TOKEN_SECRET}',
    }
    const { steps } = await traced({ baseUrl: 'https://api.example.com', auth })
    expect(steps).toEqual([
      expect.objectContaining({
        name: 'signature',
        operation: 'PLAINTEXT',
        key: '${env.SECRET}&${env.TOKEN_SECRET}',
        input: undefined,
        result: computed,
      }),
    ])
  })
})

describe('jwt', () => {
  const cases = jwtVectors.cases.filter(({ headerJson, payload }) => {
    const isObject = payload !== undefined && /^\{/.test(payload) && payload === tidy(payload)
    return headerJson.startsWith('{"alg":"') && headerJson === tidy(headerJson) && isObject
  })

  function tidy(json: string): string {
    try {
      return JSON.stringify(JSON.parse(json))
    } catch {
      return ''
    }
  }

  test('has enough published cases', () => {
    expect(cases.length).toBeGreaterThan(5)
  })

  test.each(cases.map((one) => [`${one.id} ${one.alg}`, one] as const))('%s', async (_, one) => {
    const { alg: algorithm, headerJson, payload = '', expected } = one
    const { alg: _alg, ...others } = JSON.parse(headerJson) as Readonly<Record<string, unknown>>
    const trace = await traced({
      baseUrl: 'https://api.example.com',
      auth: {
        type: 'jwt',
        ...{ algorithm },
        [algorithm.startsWith('HS') ? 'secret' : 'privateKey']: '${env.KEY}',
        additionalHeaders: 'typ' in others ? others : { typ: null, ...others },
        payload: JSON.parse(payload),
      },
    })
    const [header, claims] = expected.signingInput.split('.')
    expect(stepOf(trace, 'header')).toMatchObject({ input: exact(headerJson), result: exact(header ?? '') })
    expect(stepOf(trace, 'payload')).toMatchObject({ input: exact(payload), result: exact(claims ?? '') })
    expect(stepOf(trace, 'signature')).toMatchObject({
      operation: `sign ${algorithm}`,
      key: '${env.KEY}',
      input: exact(expected.signingInput),
      result: computed,
    })
  })
})

/** Kraken's config with the values of its documentation. */
const kraken = `flexgen: 1
baseUrl: https://api.kraken.com
auth:
  type: signature
  nonce: increasing
  steps:
    inner: { hash: SHA-256, of: "\${nonce}\${request.body}", encoding: bytes }
    signature:
      hmac: SHA-512
      key: { value: "\${env.KRAKEN_SECRET}", encoding: base64 }
      of: "\${request.path}\${steps.inner}"
      encoding: base64
  form: { nonce: "\${nonce}" }
  headers: { API-Key: "\${env.KRAKEN_KEY}", API-Sign: "\${steps.signature}" }
`
const krakenBody = 'nonce=0&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25'
const krakenRequest = ['--request', 'POST /0/private/AddOrder', '--nonce', '1616492376594']

const titled = (auth: string): string => `flexgen: 1\nbaseUrl: https://api.example.com\nauth: { ${auth} }\n`

describe.concurrent('the command', () => {
  const run = (
    text: string,
    args: readonly string[],
    options: Parameters<Project['run']>[1] = {},
  ): ReturnType<Project['run']> => {
    const project = createProject({ 'acme.flexgen.yaml': text, 'body.bin': krakenBody })
    return project.run(['explain', 'acme.flexgen.yaml', ...args], options)
  }

  test('prints each step, with its input, operation and result', async () => {
    const { exitCode, stdout, stderr } = await run(kraken, [
      '--trace',
      ...krakenRequest,
      ...['--body', krakenBody, '--time', '1616492376'],
    ])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(
      stdout,
    ).toBe(`How the acme client signs a request. \`\${…}\` is a value that you provide; whatever depends on one is <computed>. Each \`|\` begins a line of a value.

  time   1616492376000 (2021-03-23T09:39:36.000Z)
  nonce  1616492376594

Step \`inner\`: hash SHA-256, encoding bytes

  input, 93 bytes
    | 1616492376594nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25
  result, 32 bytes, in hexadecimal
    | 23a1c1b34c6a11d641af0f24684896cb90f66fb991125c83dc357bdc3dc146f1

Step \`signature\`: hmac SHA-512, key \${env.KRAKEN_SECRET} in base64, encoding base64

  input, 51 bytes, in hexadecimal
    | 2f302f707269766174652f4164644f7264657223a1c1b34c6a11d641af0f24684896cb90f66fb991125c83dc357bdc3dc146f1
  result
    | <computed>

The request:

  POST https://api.kraken.com/0/private/AddOrder
    header  api-key: \${env.KRAKEN_KEY}
    header  api-sign: <computed>
    header  content-type: application/x-www-form-urlencoded
    body    nonce: 1616492376594
    body    ordertype: limit
    body    pair: XBTUSD
    body    price: 37500
    body    type: buy
    body    volume: 1.25
`)
  })

  test('makes line breaks, tabs, control characters and spaces at the end of a line visible', async () => {
    const auth =
      'type: signature, steps: { s: { hash: SHA-1, of: "${request.method} \\n\\n\\ta${request.query.x}\\u0007\\n" } }, headers: { X-S: "${steps.s}" }'
    const { stdout } = await run(titled(auth), ['--trace', '--request', '/?x=é%1b[31m%0d%0a'])
    expect(stdout).toContain(`  input, 19 bytes
    | GET␠
    |
    | ␉aé␛[31m␍
    | ␇
    |
  result, 40 bytes
`)
  })

  test('says which steps are skipped, and which results are those of an empty input', async () => {
    const auth =
      'type: signature, steps: { a: { hash: SHA-1, of: "${request.body}", methods: [POST, PUT] }, b: { hash: SHA-1, of: "${request.body}", ifEmpty: "no ${request.method}" }, c: { of: "${steps.a}${steps.b}", case: upper } }, headers: { X-S: "${steps.c}" }'
    const { stdout } = await run(titled(auth), ['--trace'])
    expect(stdout).toContain(`Step \`a\`: hash SHA-1, encoding hex

  skipped: only for POST, PUT

Step \`b\`: hash SHA-1, encoding hex

  input, empty
  result from \`ifEmpty\`, 6 bytes
    | no GET

Step \`c\`: case upper

  input, 6 bytes
    | no GET
  result, 6 bytes
    | NO GET
`)
  })

  test('takes a body from a file and from standard input', async () => {
    const sent = (args: readonly string[], input = ''): Promise<string> =>
      run(kraken, ['--trace', ...krakenRequest, ...args, '--time', '1616492376'], { input }).then(
        ({ stdout }) => stdout,
      )
    const expected = await sent(['--body', krakenBody])
    expect(expected).toContain('volume=1.25')
    expect(await sent(['--body', '@body.bin'])).toBe(expected)
    expect(await sent(['--body', '-'], krakenBody)).toBe(expected)
  })

  test('takes a time in seconds and in milliseconds, and makes a nonce and a time itself', async () => {
    const auth =
      'type: signature, nonce: { kind: digits, length: 9 }, steps: { s: { hash: SHA-1, of: "${time.ms}-${nonce}" } }, headers: { X-S: "${steps.s}" }'
    const shown = async (args: readonly string[]): Promise<string> =>
      (await run(titled(auth), ['--trace', ...args])).stdout
    expect(await shown(['--time', '1735732800', '--nonce', '7'])).toContain('| 1735732800000-7\n')
    expect(await shown(['--time', '1735732800123', '--nonce', '7'])).toContain('| 1735732800123-7\n')
    const made = await shown([])
    const [, time = '', nonce = ''] = /time {3}(\d+) .*\n {2}nonce {2}(\d{9})\n/.exec(made) ?? []
    expect(made).toContain(`| ${time}-${nonce}\n`)
    expect(Math.abs(Date.now() - Number(time))).toBeLessThan(60_000)
    // The same values give the same trace.
    expect(await shown(['--time', time, '--nonce', nonce])).toBe(made)
  })

  test('says which optional values are left out, and takes those that are set', async () => {
    const auth =
      'type: awsSigV4, service: iam, region: us-east-1, accessKey: "${env.ID}", secretKey: "${env.KEY}"'
    const left = await run(titled(auth), ['--trace'])
    expect(left.stdout).toContain(
      '\n\nLeft out, because optional and not set: `FLEXGEN_CREDENTIAL_SESSION_TOKEN`.\n\n',
    )
    expect(left.stdout).not.toContain('security-token')
    const env = { FLEXGEN_CREDENTIAL_SESSION_TOKEN: 's3cret-token' }
    const taken = await run(titled(auth), ['--trace'], { env })
    expect(taken.stdout).not.toContain('Left out')
    expect(taken.stdout).toContain('| x-amz-security-token:${credentials.sessionToken}\n')
    expect(taken.stdout).not.toContain('s3cret')
  })

  test('shows variables by name, and what depends on them once they have a value', async () => {
    const config = `${titled('type: signature, steps: { s: { hash: SHA-1, of: "${variables.site}${variables.mode}" } }, headers: { X-S: "${steps.s}" }')}variables: { site: {}, mode: { default: fast } }\n`
    const named = await run(config, ['--trace'])
    expect(named.stdout).toContain(`

To see what depends on variables, pass \`--variable site=…\`.

Step \`s\`: hash SHA-1, encoding hex

  input
    | \${variables.site}fast
  result
    | <computed>
`)
    const given = await run(config, ['--trace', '--variable', 'site=a'])
    expect(given.stdout).not.toContain('To see')
    const hash = createHash('sha1').update('afast').digest('hex')
    expect(given.stdout).toContain(`| afast\n  result, 40 bytes\n    | ${hash}\n`)
    const unknown = await run(config, ['--trace', '--variable', 'sit=a'])
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' })
    expect(unknown.stderr).toContain('Did you mean `site`?')
  })

  test('shows the references of a base URL', async () => {
    const config = `flexgen: 1
baseUrl: https://\${credentials.tenant}.example.com:\${variables.port}/v\${env.V}
variables: { port: {} }
auth:
  type: signature
  steps: { s: { hmac: SHA-256, key: "\${credentials.key}", of: "\${request.url} \${request.host} \${request.subpath}" } }
  headers: { X-S: "\${steps.s}" }
`
    const { stdout } = await run(config, ['--trace'])
    const host = '${credentials.tenant}.example.com:${variables.port}'
    expect(stdout).toContain(`    | https://${host}/v\${env.V}/example ${host} example\n`)
    expect(stdout).toContain('pass `--variable port=…`.')
  })

  test('prints the same as JSON', async () => {
    const args = [...krakenRequest, '--body', krakenBody, '--time', '1616492376', '--format', 'json']
    const { exitCode, stdout, stderr } = await run(kraken, ['--trace', ...args])
    expect([exitCode, stderr]).toEqual([0, ''])
    const inner = '23a1c1b34c6a11d641af0f24684896cb90f66fb991125c83dc357bdc3dc146f1'
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      time: 1616492376000,
      nonce: '1616492376594',
      absent: [],
      steps: [
        {
          name: 'inner',
          operation: 'hash SHA-256',
          key: null,
          keyEncoding: null,
          encoding: 'bytes',
          case: null,
          isSkipped: false,
          input: { text: `1616492376594${krakenBody.replace('=0', '=1616492376594')}`, bytes: 93 },
          result: { hex: inner, bytes: 32 },
        },
        {
          name: 'signature',
          operation: 'hmac SHA-512',
          key: '${env.KRAKEN_SECRET}',
          keyEncoding: 'base64',
          encoding: 'base64',
          case: null,
          isSkipped: false,
          input: { hex: `${Buffer.from('/0/private/AddOrder').toString('hex')}${inner}`, bytes: 51 },
          result: { text: '<computed>' },
        },
      ],
      request: {
        method: 'POST',
        url: 'https://api.kraken.com/0/private/AddOrder',
        query: [],
        headers: [
          { name: 'api-key', value: '${env.KRAKEN_KEY}' },
          { name: 'api-sign', value: '<computed>' },
          { name: 'content-type', value: 'application/x-www-form-urlencoded' },
        ],
        body: [
          { name: 'nonce', value: '1616492376594' },
          { name: 'ordertype', value: 'limit' },
          { name: 'pair', value: 'XBTUSD' },
          { name: 'price', value: '37500' },
          { name: 'type', value: 'buy' },
          { name: 'volume', value: '1.25' },
        ],
      },
      error: null,
    })
  })

  test('shows the steps that were computed before the client failed', async () => {
    const auth =
      'type: signature, steps: { a: { of: "${request.method}" }, b: { of: "${request.body}", decode: hex }, c: { hash: SHA-1, of: "${steps.a}${steps.b}" } }, headers: { X-S: "${steps.c}" }'
    const { exitCode, stdout, stderr } = await run(titled(auth), ['--trace', '--body', 'xyz'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('Step `a`\n\n  value, 4 bytes\n    | POST\n')
    expect(stdout).not.toContain('Step `b`')
    expect(stderr).toBe('flexgen: steps.b has a value that is not hexadecimal.\n')
    const json = await run(titled(auth), ['--trace', '--body', 'xyz', '--format', 'json'])
    expect(json).toMatchObject({ exitCode: 2, stderr })
    expect(JSON.parse(json.stdout)).toMatchObject({
      steps: [{ name: 'a' }],
      request: null,
      error: { code: 'invalid_credential', message: 'steps.b has a value that is not hexadecimal.' },
    })
  })

  const form = titled(
    'type: oauth1, addTo: body, consumerKey: me, consumerSecret: "${env.A}", accessToken: "${env.B}", tokenSecret: "${env.C}"',
  )
  test.each([
    [
      titled('type: bearer'),
      ['--trace'],
      'The auth of `acme.flexgen.yaml` does not sign requests, so there are no steps to trace. Run `npx flexgen explain acme.flexgen.yaml` to see its requests.',
    ],
    [
      titled('type: digest, username: ann'),
      ['--trace'],
      'The auth of `acme.flexgen.yaml` signs only after a challenge of the server, so there are no steps to trace.',
    ],
    [kraken, ['--request', 'POST /'], '`--request` needs `--trace`.'],
    [kraken, ['--format', 'json'], '`--format` needs `--trace`.'],
    [
      kraken,
      ['--trace', '--request', 'POST orders'],
      "Expected a method and a path, such as 'POST /orders'.",
    ],
    [kraken, ['--trace', '--request', 'orders'], "Expected a method and a path, such as 'POST /orders'."],
    [kraken, ['--trace', '--request', 'TRACE /'], '`fetch` cannot send the method `TRACE`.'],
    [
      kraken,
      ['--trace', '--time', 'now'],
      'Expected seconds or milliseconds since 1970, such as `1735732800`.',
    ],
    [kraken, ['--trace', '--time', '1735732800123456'], 'Expected seconds or milliseconds since 1970'],
    [kraken, ['--trace', '--header', 'nothing'], "`--header` needs `'NAME: VALUE'`"],
    [kraken, ['--trace', '--body', '@none'], '`none` of `--body` cannot be read'],
    [kraken, ['--trace', '--body', 'a', '--body', 'b'], 'Pass `--body` only once.'],
    [kraken, ['--trace', '--request', 'GET /', '--body', 'a'], 'A GET request has no body. Omit `--body`'],
    [kraken, ['--trace', '--request', 'GET https://example.com/'], 'example.com'],
    [kraken, ['--trace', '--frmat', 'json'], '(Did you mean --format?)'],
    [kraken, ['--trace', '--format', 'xml'], 'Allowed choices are pretty, json.'],
    [form, ['--trace'], "Pass one: `--body 'name=value'`."],
    [form, ['--trace', '--body', '{}'], "Pass another one: `--body 'name=value'`."],
  ])('refuses %#', async (text, args, words) => {
    const { exitCode, stdout, stderr } = await run(text, args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })

  test('refuses a body that is not JSON, if a member is added to it', async () => {
    const auth =
      'type: signature, steps: { s: { hash: SHA-1, of: "${request.body}" } }, json: { s: "${steps.s}" }'
    const { exitCode, stderr } = await run(titled(auth), ['--trace', '--body', 'a=b'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Pass another one: \`--body '{"name":"value"}'\`.`)
  })

  test('reports the problems of a config with errors', async () => {
    const { exitCode, stdout, stderr } = await run(kraken.replace('hash: SHA-256', 'hash: SHA-257'), [
      '--trace',
    ])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('SHA-256')
  })
})

/**
 * For each type that signs: a config, and the values of its references. `LITERAL` values are plain text in the config.
 */
const secret = (name: string): string => `${name}-Zp4kXfQ9gT6yHs2aUw1e/+= ü`
const signing: ByAuthType<Readonly<Record<string, string>>> = {
  none: 'not needed: it signs nothing',
  apiKey: 'not needed: it signs nothing',
  bearer: 'not needed: it signs nothing',
  basic: 'not needed: it signs nothing',
  oauth2: 'not needed: its requests are not signed',
  session: 'not needed: its requests are not signed',
  digest: 'not needed: it signs only after a challenge, which has no trace',
  awsSigV4: {
    'awsSigV4, in a header':
      'type: awsSigV4, service: iam, region: us-east-1, accessKey: "${env.A}", secretKey: "${env.B}", sessionToken: "${credentials.c}"',
    'awsSigV4, in the query':
      'type: awsSigV4, service: s3, region: us-east-1, addTo: query, accessKey: "${env.A}", secretKey: { literal: LITERAL }',
  },
  oauth1: {
    'oauth1, in a header':
      'type: oauth1, consumerKey: "${env.A}", consumerSecret: "${env.B}", accessToken: "${credentials.c}", tokenSecret: { literal: LITERAL }',
    'oauth1, in a body with RSA':
      'type: oauth1, signatureMethod: RSA-SHA256, addTo: body, consumerKey: me, privateKey: "${env.PEM}", accessToken: "${env.A}"',
    'oauth1, as plain text':
      'type: oauth1, signatureMethod: PLAINTEXT, addTo: query, consumerKey: me, consumerSecret: "${env.A}", tokenSecret: "${env.B}"',
  },
  jwt: {
    'jwt with a secret':
      'type: jwt, secret: "${env.A}", payload: { sub: "${env.B}", key: "x ${credentials.c}" }, additionalHeaders: { kid: "${env.B}" }',
    'jwt with a literal secret': 'type: jwt, secret: { literal: LITERAL }, payload: { iss: me }',
    'jwt with a private key': 'type: jwt, algorithm: ES256, privateKey: "${env.EC}", payload: { iss: me }',
  },
  signature: {
    'signature of everything':
      'type: signature, steps: { up: { of: "${env.A}", case: upper }, low: { of: "${env.B}|${request.body}", case: lower }, hex: { of: "${credentials.c}", encoding: hex }, form: { of: "a b ${env.A}", encoding: form }, json: { jsonOf: { k: "${env.A}", n: "${steps.up}" }, encoding: base64url }, params: { paramsOf: [query, form], escape: percent, add: { z: "${credentials.c}" } }, headers: { headersOf: [x-key, x-trace] }, raw: { hmac: SHA-256, key: "${env.B}", of: "${steps.params}", encoding: bytes }, sign: { hmac: MD5, key: "${steps.raw}", of: ["${steps.up}", "${steps.low}", "${steps.hex}", "${steps.form}", "${steps.json}", "${steps.headers}", "${steps.raw}"] } }, query: { a: "${env.A}" }, form: { b: "${env.B}", up: "${steps.up}" }, headers: { X-Key: "${credentials.c}", X-Trace: "t ${env.A}", X-Json: "${steps.json}", X-Sign: "${steps.sign}" }',
    'signature with private keys':
      'type: signature, steps: { rsa: { sign: RSA-SHA256, key: "${env.PEM}", of: "${env.A}" }, e-c: { sign: ECDSA-SHA256, key: "${env.EC}", of: "${steps.rsa}" }, seed: { sign: Ed25519, key: { value: "${env.SEED}", encoding: hex }, of: "${steps.e-c}", encoding: base64url } }, headers: { X-S: "${steps.seed}" }',
  },
}

test('a secret in the config is hidden, and so is what was computed from it', async () => {
  const config = {
    baseUrl: 'https://api.example.com',
    headers: { 'X-Api-Key': 'public-token', 'X-Auth-Token': 'pin' },
    auth: {
      type: 'signature',
      steps: {
        headers: { headersOf: ['x-api-key', 'x-auth-token'] },
        hash: { hash: 'SHA-256', of: '${steps.headers}' },
        lower: { of: '${request.headers.x-api-key}', case: 'lower' },
        form: { of: '/${request.headers.x-api-key}', encoding: 'form' },
        last: { hash: 'SHA-1', of: '${steps.hash}${steps.lower}${steps.form}' },
      },
      headers: { 'X-Hash': '${steps.hash}', 'X-Last': '${steps.last}' },
    },
  }
  const trace = await traced(config)
  const shown = Object.fromEntries(trace.steps.map(({ name, input, result }) => [name, [input, result]]))
  const headers = { text: 'x-api-key:••••\nx-auth-token:••••' }
  expect(shown).toEqual({
    headers: [headers, headers],
    hash: [headers, computed],
    lower: [{ text: '••••' }, computed],
    form: [{ text: '/••••' }, { text: '%2F••••' }],
    last: [{ text: '<computed>••••%2F••••' }, computed],
  })
  const text = traceText('acme', trace, undefined)
  expect(text).toContain('    header  x-hash: <computed>\n    header  x-last: <computed>\n')
  expect(text).not.toMatch(/public|pin/)
})

describe.concurrent('no secret, and nothing computed from one, is shown', () => {
  const pem = (type: 'rsa' | 'ec'): string => {
    const { privateKey } =
      type === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}`
  }
  // A header value must be Latin-1; Node would send others in other bytes.
  const secretsOf = (owner: string) => ({
    env: {
      A: secret(`a${owner}`),
      B: secret(`b${owner}`),
      PEM: pem('rsa'),
      EC: pem('ec'),
      SEED: randomBytes(32).toString('hex'),
    },
    credentials: { c: secret(`c${owner}`) },
  })
  const [{ env, credentials }, otherSecrets] = [secretsOf(''), secretsOf('-other')]
  const [plain, more] = ['hJ2mQ8rW3xLp7vZc5nBd', 'K9tR4wY6bN1mV8sD3fG5']
  const finder = new SecretFinder([...Object.values(env), credentials.c, plain, more])

  test.each(Object.entries(namedRowsOf(signing)))('%s', async (_, written) => {
    const config = `baseUrl: https://api.example.com\nheaders: { X-Api-Key: ${more}, X-Own: "\${env.A}" }\nquery: { q: "\${env.B}" }\nauth: { ${written.replace('LITERAL', plain)} }\n`
    const body = 'x=1&y=a+b'
    const given = [
      '--request',
      'POST /orders?p=1',
      '--body',
      body,
      '--time',
      '1735732800',
      '--nonce',
      'n0nce',
    ]
    const project = createProject({
      'acme.flexgen.yaml': `flexgen: 1\n${config}`,
      '.env': `FLEXGEN_CREDENTIAL_C='${credentials.c}'\nB='${env.B}'\n`,
    })
    const { B: _inFile, ...inEnvironment } = env
    const outputs = [[], ['--format', 'json']].map(async (format) => {
      const args = ['explain', 'acme.flexgen.yaml', '--trace', ...given, ...format, '--env-file', '.env']
      const { exitCode, stdout, stderr } = await project.run(args, { env: inEnvironment })
      expect([exitCode, stdout.length > 500]).toEqual([0, true])
      return stdout + stderr
    })
    const shown = (await Promise.all(outputs)).join('\n')
    expect(finder.find(shown)).toBeUndefined()
    // Nor is what the client really sends, as far as it is not what one with other secrets sends; or a stand-in.
    const options = { clock: () => 1_735_732_800_000, nonce: () => 'n0nce' }
    const wordsSent = async (text: string, values: object): Promise<readonly string[]> => {
      const { fetch, sent } = fakeFetch()
      const client = await createClient(text, { ...options, ...values, fetch })
      await client.fetch('/orders?p=1', { method: 'POST', body: new URLSearchParams(body) })
      const [call] = sent
      const whole = `${call?.url} ${[...(call?.headers ?? [])].join(' ')} ${call?.init.body}`
      return decodeURIComponent(whole).split(/[^\w+/%-]+/)
    }
    const words = await wordsSent(config, { env, credentials })
    const others = await wordsSent(config.replace(plain, more), otherSecrets)
    const computed = words.filter((word) => word.length >= 20 && !others.includes(word))
    // Two are in `q` and X-Own, which are not signatures.
    expect(computed.length).toBeGreaterThan(2)
    expect(new SecretFinder(computed).find(shown)).toBeUndefined()
    expect(shown).not.toMatch(/(?<![0-9a-f])f[0-9a-f]{23}(?![0-9a-f])/)
  })
})

describe('recipes', () => {
  const configs = Object.entries(knownConfigs).flatMap(([name, text]) => {
    const config = parse(text) as { readonly auth?: Config & { readonly type: string } }
    return config.auth?.type === 'signature' ? [[name, config, config.auth] as const] : []
  })

  test('are many', () => {
    expect(configs.length).toBeGreaterThan(50)
  })

  test.each(configs)(
    '%s: all steps are shown, and nothing of a stand-in',
    async (name, config, { steps }) => {
      const trace = await traced(config)
      expect(trace.failure).toBeUndefined()
      const shown = traceText(name, trace, undefined)
      expect(shown).not.toMatch(/(?<![0-9a-f])f[0-9a-f]{23}(?![0-9a-f])|undefined|\[object/i)
      expect(trace.steps.map((step) => step.name)).toEqual(Object.keys(steps))
    },
  )
})
