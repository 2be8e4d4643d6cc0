import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { verifySigV4 } from '../runtime/sigv4-support.ts'
import { bundleClients } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import { bodies, type Scenario } from './scenarios.ts'

/* What is sent is what was signed: a server verifies requests from every runtime. */

const credentials = { accessKey: 'AKIDEXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

/**
 * Headers that browsers do not let scripts send, or not with these values (WHATWG Fetch, section 2.2.2), and others
 * that a platform may change. `docs/config.md` names those that are missing: `keep-alive`, `sec-fetch-mode`, `te`,
 * `trailer`.
 */
const headers: Readonly<Record<string, string>> = {
  Accept: 'text/x-pets',
  'Accept-Charset': 'utf-8',
  'Accept-Encoding': 'identity',
  'Accept-Language': 'de, fr;q=0.5',
  'Access-Control-Request-Headers': 'x-a',
  'Access-Control-Request-Method': 'PUT',
  'Cache-Control': 'no-cache',
  Cookie: 'a=b; c=d',
  Date: 'Sun, 30 Aug 2015 12:36:00 GMT',
  DNT: '1',
  'If-None-Match': '"a"',
  Origin: 'https://app.example.com',
  Pragma: 'no-cache',
  'Proxy-X': 'a',
  Range: 'bytes=0-9',
  Referer: 'https://app.example.com/page',
  'Sec-X': 'a',
  'Content-Type': 'text/x-pets',
  'Content-Encoding': 'x-own',
  'Content-Language': 'de',
  Priority: 'u=1',
  'If-Range': '"a"',
  'If-Modified-Since': 'Sun, 30 Aug 2015 12:36:00 GMT',
  'User-Agent': 'pets/1.0',
  Via: '1.1 a',
  'X-Amz-Meta-Note': '  a   b\tc ',
  // issue 12, B1
  'X-Amz-Meta-Latin': 'é\xa0ÿ  \x80',
  'X-Amz-Meta-UTF8': 'Ã©',
  'X-HTTP-Method-Override': 'TRACE',
}

const clientOf = (base: string, keys: string): string =>
  `baseUrl: ${base}\nheaders: { X-Api-Version: 1, Accept-Encoding: identity }\nauth: { type: awsSigV4, region: us-east-1, service: s3, ${keys} }`

const clientNames = ['header', 'query', 'header, unsigned'] as const

let server: Server
let base: string
let script: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': `${request.headers['access-control-request-headers'] ?? '*'}`,
      'access-control-allow-methods': '*',
    })
    const { method = '', url: target = '', headers } = request
    const received = { method, target, headers, body: await buffer(request) }
    response.end(verifySigV4(received, credentials.secretKey) ?? 'verified')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clients: Record<(typeof clientNames)[number], string> = {
    header: clientOf(base, 'addTo: header'),
    query: clientOf(base, 'addTo: query'),
    // issue 12, B2
    'header, unsigned': clientOf(base, 'unsignedPayload: true'),
  }
  script = await bundleClients(clients, new URL('scenarios.ts', import.meta.url))
})
afterAll(async () => {
  await closeBrowser()
  server.close()
  server.closeAllConnections()
})

const calls: Readonly<Record<string, Pick<Scenario, 'init' | 'body'>>> = {
  'no header': { init: {} },
  ...Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, { init: { headers: { [name]: value } } }]),
  ),
  'a body': { init: { method: 'POST', body: 'Grüße' } },
  'a body with a type': { init: { method: 'put', body: 'a=b', headers: { 'Content-Type': 'text/x-pets' } } },
  ...Object.fromEntries(
    (Object.keys(bodies) as (keyof typeof bodies)[]).map((body) => [
      `a body of ${body}`,
      { init: { method: 'POST', body: 'Grüße' }, body },
    ]),
  ),
  // issue 12, B6
  'a method in lower case': { init: { method: 'patch', body: 'a' } },
}

/** Each call in each placement: as input and init, as a `Request`, and as a signed `Request`. */
function scenarios(): Readonly<Record<string, Scenario>> {
  const all = Object.entries(calls).flatMap(([name, call]) =>
    clientNames.flatMap((client) =>
      ([undefined, 'Request', 'signed'] as const).map((as) => {
        const scenario = { client, options: { credentials }, input: `${base}/a b`, ...call }
        return [`${name}, in the ${client}, ${as}`, as ? { ...scenario, as } : scenario] as const
      }),
    ),
  )
  return Object.fromEntries(all)
}

describe.each(runtimes)('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })('sends what it signed', async () => {
    const outcomes = (await runtime.run(script, scenarios())) as Readonly<Record<string, { text?: string }>>
    const wrong = Object.entries(outcomes).filter(([, { text }]) => text !== 'verified')
    expect(Object.keys(outcomes)).toHaveLength(9 * Object.keys(calls).length)
    expect(wrong).toEqual([])
  })
})
