/** Vendors' SDKs make the same signatures as clients of recipes. */
import { join } from 'node:path'
import { afterEach, expect, vi } from 'vitest'
import { type Api, createClient, startApi } from '../../support/emitted.ts'
import {
  below,
  characters,
  clientOf,
  folder,
  packageOf,
  pick,
  type Random,
  randomFor,
  recipeOf,
  requestOf,
  seed,
  test,
  textOf,
  timeOf,
} from './support.ts'

const REQUESTS = 100
console.log(`FLEXGEN_SEED=${seed}`)

let api: Api | undefined
afterEach(async () => {
  vi.useRealTimers()
  await api?.stop()
  api = undefined
})

/** Runs a check with many random requests; a failure says which. */
async function repeat(
  name: string,
  check: (random: Random) => Promise<void>,
  times = REQUESTS,
): Promise<void> {
  const random = randomFor(name)
  for (let index = 0; index < times; index++) {
    try {
      await check(random)
    } catch (error) {
      throw new Error(`FLEXGEN_SEED=${seed}, request ${index}`, { cause: error as Error })
    }
  }
}

/** Parameters with plain names, in any order. */
function paramsOf(random: Random, from?: readonly string[]): Record<string, string> {
  const names = ['a', 'B', 'b2', 'Zz', 'x-y', 'a_b'].sort(() => random() - 0.5).slice(0, below(random, 6))
  return Object.fromEntries(names.map((name) => [name, textOf(random, 10, from)]))
}

test('akamai-edgegrid', async () => {
  interface EdgeGrid {
    readonly generateAuth: (
      request: object,
      ...values: (string | number)[]
    ) => {
      readonly headers: { readonly Authorization: string }
    }
  }
  const { generateAuth } = packageOf(join(folder, 'node_modules/akamai-edgegrid/src/auth.js')) as EdgeGrid
  const host = 'https://akab-x.luna.akamaiapis.net'
  let now = 0
  let nonce = ''
  const env = {
    AKAMAI_CLIENT_TOKEN: 'akab-c',
    AKAMAI_ACCESS_TOKEN: 'akab-a',
    AKAMAI_CLIENT_SECRET: 'c2VjcmV0=',
  }
  const client = await clientOf('akamai-edgegrid', host, env, {
    variables: { host: 'akab-x.luna.akamaiapis.net' },
    clock: () => now,
    nonce: () => nonce,
  })
  await repeat('akamai-edgegrid', async (random) => {
    now = timeOf(random)
    nonce = `nonce-${below(random, 1e9)}`
    const { target, init } = requestOf(random)
    const signed = await client.sign(target, init)
    const time = `${new Date(now).toISOString().replaceAll('-', '').slice(0, 17)}+0000`
    const request = { method: init.method, path: target, headers: {}, body: init.body }
    const keys = [env.AKAMAI_CLIENT_TOKEN, env.AKAMAI_CLIENT_SECRET, env.AKAMAI_ACCESS_TOKEN] as const
    const expected = generateAuth(request, ...keys, host, 131_072, nonce, time)
    expect(signed.headers.get('authorization')).toBe(expected.headers.Authorization)
  })
})

test('@imgix/js-core', async () => {
  interface Imgix {
    readonly buildURL: (path: string, params: object) => string
  }
  const Class = packageOf('@imgix/js-core') as new (options: object) => Imgix
  const imgix = new Class({ domain: 'a.imgix.net', secureURLToken: 'token', includeLibraryParam: false })
  const client = await clientOf(
    'imgix',
    'https://a.imgix.net',
    { IMGIX_TOKEN: 'token' },
    { variables: { source: 'a' } },
  )
  await repeat('imgix', async (random) => {
    // The SDK leaves some characters of a query as they are, which URLs escape.
    const expected = imgix.buildURL(
      `/${textOf(random, 8, characters.unreserved)}.jpg`,
      paramsOf(random, characters.unreserved),
    )
    const { url } = await client.sign(expected.replace(/[?&]s=[\da-f]{32}$/, ''))
    expect(url).toBe(expected)
  })
})

test('cloudinary', async () => {
  interface Cloudinary {
    readonly v2: {
      readonly utils: {
        readonly api_sign_request: (params: object, secret: string, hash: string, version: number) => string
      }
    }
  }
  const { api_sign_request } = (packageOf('cloudinary') as Cloudinary).v2.utils
  const env = { CLOUDINARY_KEY: 'key', CLOUDINARY_SECRET: 'secret' }
  let now = 0
  const client = await clientOf('cloudinary', 'https://api.cloudinary.com/v1_1/a', env, {
    variables: { cloud: 'a' },
    clock: () => now,
  })
  await repeat('cloudinary', async (random) => {
    now = timeOf(random)
    const form = { public_id: textOf(random, 10), tags: textOf(random, 10), eager: '' }
    const body = new URLSearchParams({ ...form, file: 'data:,a', resource_type: 'image' })
    const request = await client.sign('/image/upload', { method: 'POST', body })
    const sent = new URLSearchParams(await request.text())
    const signed = { ...form, timestamp: Math.floor(now / 1000) }
    expect(sent.get('signature')).toBe(api_sign_request(signed, 'secret', 'sha1', 1))
    // The second version differs in `&` only, which it escapes.
    if (!body.toString().includes('%26'))
      expect(sent.get('signature')).toBe(api_sign_request(signed, 'secret', 'sha1', 2))
  })
})

test('pusher', async () => {
  interface Requests {
    readonly createSignedQueryString: (token: object, request: object) => string
  }
  const { createSignedQueryString } = packageOf('pusher/lib/requests.js') as Requests
  const Token = packageOf('pusher/lib/token.js') as new (key: string, secret: string) => object
  const token = new Token('key', 'secret')
  const env = { PUSHER_APP_ID: '3', PUSHER_KEY: 'key', PUSHER_SECRET: 'secret' }
  const variables = { cluster: 'eu' }
  const client = await clientOf('pusher', 'https://api-eu.pusher.com', env, { variables })
  vi.useFakeTimers({ toFake: ['Date'] })
  await repeat('pusher', async (random) => {
    vi.setSystemTime(timeOf(random))
    const method = pick(random, ['GET', 'POST'])
    const body = method === 'POST' ? JSON.stringify({ name: textOf(random, 10) }) : undefined
    // The API signs names in lower case, which the SDK takes for granted.
    const pairs = Object.entries(paramsOf(random)).map(([name, value]) => [name.toLowerCase(), value])
    const params: Record<string, string> = Object.fromEntries(pairs)
    const path = '/apps/3/events'
    const expected = createSignedQueryString(token, { method, path, params, body })
    const { url } = await client.sign(path, {
      method,
      query: params,
      ...(body === undefined ? {} : { body }),
    })
    const sent = new URL(url).searchParams
    expect(sent.get('auth_signature')).toBe(/auth_signature=(.*)/s.exec(expected)?.[1])
    expect(sent.get('body_md5')).toBe(/body_md5=([\da-f]{32})/.exec(expected)?.[1] ?? null)
  })
})

test('tencentcloud-sdk-nodejs', async () => {
  interface Sign {
    readonly default: { readonly sign3: (request: object) => string }
  }
  const { sign3 } = (packageOf('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js') as Sign).default
  let now = 0
  // The SDK does not sign this header, which is optional.
  const config = recipeOf('tc3').replaceAll(', x-tc-action', '')
  const client = await createClient(config, {
    variables: { service: 'cvm' },
    env: { TENCENT_SECRET_ID: 'id', TENCENT_SECRET_KEY: 'secret' },
    clock: () => now,
  })
  await repeat('tc3', async (random) => {
    now = timeOf(random)
    const { init } = requestOf(random)
    const headers = { 'Content-Type': 'application/json', 'X-TC-Action': 'DescribeInstances' }
    const request =
      init.body === undefined ? { method: 'GET', headers } : { method: 'POST', headers, body: init.body }
    const signed = await client.sign(`/?${new URLSearchParams(paramsOf(random))}`, request)
    const expected = sign3({
      method: request.method,
      url: signed.url,
      payload: init.body === undefined ? '' : Buffer.from(init.body),
      timestamp: Math.floor(now / 1000),
      service: 'cvm',
      secretId: 'id',
      secretKey: 'secret',
      headers,
    })
    expect(signed.headers.get('authorization')).toBe(expected)
  })
})

test('cos-nodejs-sdk-v5', async () => {
  const { getAuthorization } = packageOf('cos-nodejs-sdk-v5') as {
    getAuthorization: (options: object) => string
  }
  let now = 0
  const client = await clientOf(
    'tencent-cos',
    'https://a-1.cos.ap-beijing.myqcloud.com',
    { TENCENT_SECRET_ID: 'id', TENCENT_SECRET_KEY: 'secret' },
    { variables: { bucket: 'a-1', region: 'ap-beijing' }, clock: () => now },
  )
  await repeat('tencent-cos', async (random) => {
    now = timeOf(random)
    const method = pick(random, ['GET', 'PUT', 'DELETE'])
    const query = paramsOf(random)
    const path = `/a/${textOf(random, 8).replaceAll('/', '')}x`
    const body = method === 'PUT' ? textOf(random, 20) : undefined
    const headers: Record<string, string> = {
      'x-cos-acl': 'private',
      'X-Cos-Meta-a': textOf(random, 8, characters.unescaped),
      ...(body === undefined ? {} : { 'Content-Type': 'text/plain' }),
    }
    const signed = await client.sign(path.split('/').map(encodeURIComponent).join('/'), {
      method,
      query,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    const length = body === undefined ? {} : { 'Content-Length': `${Buffer.byteLength(body)}` }
    const seconds = Math.floor(now / 1000)
    const expected = getAuthorization({
      Method: method,
      Pathname: path,
      Query: query,
      Headers: { ...headers, ...length, Host: 'a-1.cos.ap-beijing.myqcloud.com' },
      SecretId: 'id',
      SecretKey: 'secret',
      KeyTime: `${seconds};${seconds + 7200}`,
    })
    expect(signed.headers.get('authorization')).toBe(expected)
  })
})

test('iyzipay', async () => {
  interface Utils {
    readonly generateAuthorizationHeaderV2: (...values: unknown[]) => string
  }
  const { generateAuthorizationHeaderV2 } = packageOf('iyzipay/lib/utils.js') as Utils
  let nonce = ''
  const env = { IYZICO_KEY: 'key', IYZICO_SECRET: 'secret' }
  const client = await clientOf('iyzico', 'https://api.iyzipay.com', env, { nonce: () => nonce })
  await repeat('iyzico', async (random) => {
    nonce = `${below(random, 1e15)}`
    const body = { locale: 'tr', name: textOf(random, 20), price: random() * 100 }
    const request = { method: 'POST', body: JSON.stringify(body) }
    const signed = await client.sign('/payment/auth', request)
    expect(signed.headers.get('authorization')).toBe(
      generateAuthorizationHeaderV2('IYZWSv2', 'key', ':', 'secret', '/payment/auth', body, nonce),
    )
  })
})

const alibaba = { ALIBABA_ACCESS_KEY_ID: 'id', ALIBABA_ACCESS_KEY_SECRET: 'secret' }
const alibabaConfig = { accessKeyId: 'id', accessKeySecret: 'secret', apiVersion: '2014-05-26' }

test('@alicloud/pop-core, RPC', async () => {
  interface PopCore {
    readonly RPCClient: new (
      config: object,
    ) => {
      readonly request: (action: string, params: object, options: object) => Promise<unknown>
    }
  }
  const { RPCClient } = packageOf('@alicloud/pop-core') as PopCore
  api = await startApi()
  const { origin, take } = api
  const sdk = new RPCClient({ ...alibabaConfig, endpoint: origin })
  let now = 0
  let nonce = ''
  const client = await clientOf('alibaba-rpc', origin, alibaba, {
    variables: { service: 'a' },
    clock: () => now,
    nonce: () => nonce,
  })
  await repeat(
    'alibaba-rpc',
    async (random) => {
      await sdk.request('DescribeRegions', paramsOf(random), { method: pick(random, ['GET', 'POST']) })
      const [request] = take()
      const isPost = request?.method === 'POST'
      const text = `${isPost ? request.body : request?.url.replace(/^.*?\?/, '')}`
      const sent = new URLSearchParams(text)
      now = Date.parse(`${sent.get('Timestamp')}`)
      nonce = `${sent.get('SignatureNonce')}`
      const own = [
        'Signature',
        'Timestamp',
        'SignatureNonce',
        'SignatureMethod',
        'SignatureVersion',
        'AccessKeyId',
      ]
      const rest = text
        .split('&')
        .filter((pair) => !own.includes(pair.split('=')[0] ?? ''))
        .join('&')
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const signed = isPost
        ? await client.sign('/', { method: 'POST', headers: type, body: rest })
        : await client.sign(`/?${rest}`)
      expect(new URL(signed.url).searchParams.get('Signature')).toBe(sent.get('Signature'))
    },
    30,
  )
})

test('@alicloud/pop-core, ROA', async () => {
  interface PopCore {
    readonly ROAClient: new (
      config: object,
    ) => {
      readonly request: (...values: unknown[]) => Promise<unknown>
    }
  }
  const { ROAClient } = packageOf('@alicloud/pop-core') as PopCore
  api = await startApi()
  const { origin, take } = api
  const sdk = new ROAClient({ ...alibabaConfig, endpoint: origin })
  let now = 0
  let nonce = ''
  const client = await clientOf('alibaba-roa', origin, alibaba, {
    variables: { service: 'a' },
    clock: () => now,
    nonce: () => nonce,
  })
  await repeat(
    'alibaba-roa',
    async (random) => {
      const body = JSON.stringify({ name: textOf(random, 20) })
      const headers = {
        'content-type': 'application/json',
        'x-acs-meta': textOf(random, 8, characters.unreserved),
      }
      await sdk.request(pick(random, ['POST', 'PUT']), '/clusters', paramsOf(random), body, headers)
      const [request] = take()
      const sent = request?.headers ?? {}
      now = Date.parse(`${sent['date']}`)
      nonce = `${sent['x-acs-signature-nonce']}`
      const kept = Object.entries(sent).filter(([name]) => /^(accept|content-type|x-acs-.*)$/.test(name))
      const signed = await client.sign(`${request?.url}`, {
        method: `${request?.method}`,
        headers: Object.fromEntries(kept),
        body,
      })
      expect(signed.headers.get('authorization')).toBe(sent['authorization'])
    },
    30,
  )
})
