import { createHash, createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import ccxt from 'ccxt'
import { host, wholeCalls } from './clients.ts'
import type { Group } from './rounds.ts'

/** The part of Tencent's SDK that is used. */
interface TencentSign {
  sign3(request: object): string
}

const require = createRequire(import.meta.url)
const { default: tencent } = require('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js') as {
  default: TencentSign
}

const secret = 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j'
const key = 'vmPUZE6mv9SAA5lIk2SXDTfhEDFRTQQjcDoZtsAb3aPyhDMRfcqDbtAm5CD1vjZo'

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest()

/** Signatures that a config describes, compared to libraries for the same APIs. */
export async function signatureGroups(): Promise<Group[]> {
  return [await binanceGroup(), await tc3Group()]
}

async function binanceGroup(): Promise<Group> {
  const order = {
    symbol: 'LTCBTC',
    side: 'BUY',
    type: 'LIMIT',
    timeInForce: 'GTC',
    quantity: '1',
    price: '0.1',
  }
  const body = `${new URLSearchParams(order)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const call = await wholeCalls(
    '{ type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.query}${request.body}" } }, query: { timestamp: "${time.ms}", signature: "${steps.signature}" }, headers: { X-MBX-APIKEY: "${credentials.key}" } }',
    { secret, key },
  )
  const exchange = new ccxt.binance({ apiKey: key, secret })
  const contenders = [
    {
      name: 'flexgen, whole call',
      work: async (): Promise<string> =>
        `${(await call('/api/v3/order', { method: 'POST', headers, body })).url}&${body}`,
    },
    {
      name: 'ccxt, sign',
      work: (): string => exchange.sign('order', 'private', 'POST', { ...order }).body,
    },
    {
      name: 'raw crypto',
      work: (): string => {
        const query = `timestamp=${Date.now()}`
        return `${query}&signature=${createHmac('sha256', secret)
          .update(query + body)
          .digest('hex')}&${body}`
      },
    },
  ]
  /** Removes the signature: what is left is signed, by ccxt with an `&` between query and body. */
  const check = async (name: string, made: unknown): Promise<void> => {
    const [, signed = ''] = /([^?]*)$/.exec(String(made)) ?? []
    const signature = /&signature=([\da-f]{64})/.exec(signed)?.[1] ?? ''
    const rest = signed.replace(`&signature=${signature}`, '')
    const text = name.startsWith('ccxt') ? rest : rest.replace(`&${body}`, body)
    if (hmac(secret, text).toString('hex') !== signature) throw new Error(`${name} made a wrong signature`)
  }
  return { title: 'Signature of Binance, 6 parameters in a form', contenders, calls: 2000, check }
}

async function tc3Group(): Promise<Group> {
  const payload = { Limit: 1, Filters: [{ Values: ['x'.repeat(950)], Name: 'instance-name' }] }
  const body = JSON.stringify(payload)
  const type = 'application/json'
  const call = await wholeCalls(tc3, { secret, id: key })
  const contenders = [
    {
      name: 'flexgen, whole call',
      work: async (): Promise<string> => {
        const { init } = await call('/', { method: 'POST', headers: { 'content-type': type }, body })
        const sent = init.headers as Headers
        return `${sent.get('x-tc-timestamp')} ${sent.get('authorization')}`
      },
    },
    {
      name: 'tencentcloud-sdk-nodejs-common, sign3',
      work: (): string => {
        const timestamp = Math.floor(Date.now() / 1000)
        const authorization = tencent.sign3({
          ...{ method: 'POST', url: `https://${host}/`, payload, timestamp, service: 'cvm' },
          ...{ secretId: key, secretKey: secret, headers: { 'Content-Type': type } },
        })
        return `${timestamp} ${authorization}`
      },
    },
    {
      name: 'raw crypto',
      work: (): string => {
        const timestamp = Math.floor(Date.now() / 1000)
        return `${timestamp} ${tc3Signature(timestamp, type, body)}`
      },
    },
  ]
  const check = async (name: string, made: unknown): Promise<void> => {
    const [timestamp = '', ...others] = String(made).split(' ')
    if (!others.join(' ').endsWith(tc3Signature(Number(timestamp), type, body))) {
      throw new Error(`${name} made a wrong signature`)
    }
  }
  return { title: 'Signature of Tencent Cloud (TC3), 1 KB of JSON', contenders, calls: 2000, check }
}

/** The two hashes and four MACs of a signature of Tencent Cloud. */
function tc3Signature(timestamp: number, type: string, body: string): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const canonical = `POST\n/\n\ncontent-type:${type}\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`
  const signingKey = hmac(hmac(hmac(`TC3${secret}`, date), 'cvm'), 'tc3_request')
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/cvm/tc3_request\n${sha256(canonical)}`
  return createHmac('sha256', signingKey).update(text).digest('hex')
}

/** Its `auth`, in lines of its own. */
const tc3 = `
  type: signature
  steps:
    names: { headersOf: [content-type, host], each: "\${name}", join: ";" }
    list: { headersOf: [content-type, host], each: "\${name}:\${value}\\n", join: "" }
    body: { hash: SHA-256, of: "\${request.body}" }
    request: { hash: SHA-256, of: ["\${request.method}", "\${request.path}", "\${request.query}", "\${steps.list}", "\${steps.names}", "\${steps.body}"], join: "\\n" }
    date: { hmac: SHA-256, key: "TC3\${credentials.secret}", of: "\${time.date}", encoding: bytes }
    service: { hmac: SHA-256, key: "\${steps.date}", of: cvm, encoding: bytes }
    key: { hmac: SHA-256, key: "\${steps.service}", of: tc3_request, encoding: bytes }
    signature: { hmac: SHA-256, key: "\${steps.key}", of: "TC3-HMAC-SHA256\\n\${time.s}\\n\${time.date}/cvm/tc3_request\\n\${steps.request}" }
  headers:
    X-TC-Timestamp: \${time.s}
    Authorization: TC3-HMAC-SHA256 Credential=\${credentials.id}/\${time.date}/cvm/tc3_request, SignedHeaders=\${steps.names}, Signature=\${steps.signature}`
