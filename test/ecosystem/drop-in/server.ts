import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A request of the API, as it arrived. */
export interface Call {
  readonly method: string
  readonly url: URL
  /** Keys are in lower case; repeated ones are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** 401 without a valid credential, otherwise the status of the response. */
  readonly status: number
}

/** How the API answers a request whose credential is valid. */
export type Answer = (call: Omit<Call, 'status'>) => Response | Promise<Response>

/** Serves a request whose credential is valid, by itself. */
export type Serve = (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) => Promise<void>

/** APIs that check the credential of each request, and their authorization server, on one port of this machine. */
export interface Apis {
  /** Their `http` origin. */
  readonly origin: string
  /** Requests of the APIs since the last reset. */
  readonly calls: Call[]
  /** Requests of the token endpoint since the last reset. */
  readonly tokenCalls: URLSearchParams[]
  /** Defaults to what the library expects. */
  answer: Answer
  /** Overrides `answer` for paths. */
  readonly serve: Map<string, Serve>
  /** Refuses all tokens so far. */
  readonly revoke: () => void
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

/** Credentials that the API accepts; the environment of the clients contains the same. */
export const secrets = {
  NOTES_CLIENT_ID: 'app',
  NOTES_CLIENT_SECRET: 'fictional',
  AZURE_TENANT_ID: 'tenant',
  AZURE_CLIENT_ID: 'app',
  AZURE_CLIENT_SECRET: 'fictional',
  GITHUB_TOKEN: 'fictional-github',
  STRIPE_SECRET_KEY: 'fictional-stripe',
  CONSUMER_KEY: 'consumer',
  CONSUMER_SECRET: 'fictional-oauth1',
}

/** `expires_in` of each token. */
export const lifetime = 3600

/** Answers like the host or the path: notes in JSON, GraphQL, OpenAI or Stripe. */
const standard: Answer = ({ method, url, body }) => {
  const parse = () => JSON.parse(body.toString())
  if (url.pathname.endsWith('/graphql')) {
    const { title } = parse().variables ?? {}
    return Response.json({ data: title === undefined ? { titles: ['Milk'] } : { add: title } })
  }
  if (url.hostname.endsWith('.stripe.com')) {
    const name = new URLSearchParams(body.toString()).get('name')
    return Response.json(method === 'GET' ? { object: 'list', data: [{ id: 'Milk' }] } : { id: 'c', name })
  }
  if (url.hostname.endsWith('.openai.azure.com')) {
    if (method === 'GET') return Response.json({ object: 'list', data: [{ id: 'Milk' }] })
    return Response.json({ choices: [{ message: { content: parse().messages[0].content } }] })
  }
  return Response.json(method === 'GET' ? [{ title: 'Milk' }] : parse())
}

export async function startApis(): Promise<Apis> {
  let tokens = new Set<string>()
  let issued = 0
  const nonces = new Set<string>()

  function isValid(call: Omit<Call, 'status'>): boolean {
    const [, scheme, value = ''] = /^(\w+) (.+)$/.exec(call.headers['authorization'] ?? '') ?? []
    if (scheme === 'Bearer') return tokens.has(value) || value === secrets.GITHUB_TOKEN
    if (scheme === 'Basic') return atob(value) === `${secrets.STRIPE_SECRET_KEY}:`
    return scheme === 'OAuth' && isSigned(call, value, nonces)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error) => outgoing.writeHead(500).end(`${error.stack}`))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    // The host of the API is the first segment of the path.
    const url = new URL(`https:/${incoming.url}`)
    const body = await buffer(incoming)
    if (url.hostname.startsWith('login.')) {
      const parameters = new URLSearchParams(body.toString())
      apis.tokenCalls.push(parameters)
      const isClient = parameters.get('client_secret') === secrets.NOTES_CLIENT_SECRET
      const token = `token-${issued++}`
      if (isClient) tokens.add(token)
      const answer = isClient ? { access_token: token, expires_in: lifetime } : { error: 'invalid_client' }
      return send(outgoing, Response.json(answer, { status: isClient ? 200 : 401 }))
    }
    const headers = incoming.headers as Record<string, string>
    const call = { method: `${incoming.method}`, url, headers, body }
    if (!isValid(call)) {
      apis.calls.push({ ...call, status: 401 })
      return send(outgoing, Response.json({ error: 'unauthorized' }, { status: 401 }))
    }
    const own = apis.serve.get(url.pathname)
    if (own) {
      apis.calls.push({ ...call, status: 200 })
      return own(incoming, outgoing, body)
    }
    const response = await apis.answer(call)
    apis.calls.push({ ...call, status: response.status })
    return send(outgoing, response)
  }

  const apis: Apis = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    tokenCalls: [],
    answer: standard,
    serve: new Map(),
    revoke: () => {
      tokens = new Set()
    },
    reset: () => {
      apis.calls.length = 0
      apis.tokenCalls.length = 0
      apis.answer = standard
      apis.serve.clear()
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
  return apis
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

/** Whether OAuth 1 parameters sign a request and its body (RFC 5849 section 3.4), with a nonce that was never used. */
function isSigned(call: Omit<Call, 'status'>, header: string, nonces: Set<string>): boolean {
  const { method, url, headers, body } = call
  const given = new Map(
    [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeURIComponent(value),
    ]),
  )
  const nonce = given.get('oauth_nonce') ?? ''
  if (!nonce || nonces.has(nonce) || given.get('oauth_consumer_key') !== secrets.CONSUMER_KEY) return false
  nonces.add(nonce)
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const hash = createHash('sha1').update(body).digest('base64')
  if (!isForm && given.get('oauth_body_hash') !== hash) return false
  const parameters = [
    ...[...given].filter(([name]) => name !== 'oauth_signature'),
    ...url.searchParams,
    ...new URLSearchParams(isForm ? body.toString() : ''),
  ]
  const pairs = parameters.map((pair) => pair.map(encode).join('\0')).sort()
  const query = pairs.join('&').replaceAll('\0', '=')
  const text = [method, url.origin + url.pathname, query].map(encode).join('&')
  const expected = createHmac('sha1', `${encode(secrets.CONSUMER_SECRET)}&`)
    .update(text)
    .digest('base64')
  return given.get('oauth_signature') === expected
}

/** RFC 5849 section 3.6 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
