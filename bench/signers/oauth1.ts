import { createHmac } from 'node:crypto'
import OAuth from 'oauth-1.0a'
import type { OutgoingRequest } from '../../templates/runtime/request/transport.ts'
import {
  oauth1Hmac,
  oauth1Nonce,
  oauth1Timestamp,
  signOAuth1Header,
} from '../../templates/runtime/signing/oauth1.ts'
import { host, wholeCalls } from './clients.ts'
import type { Group } from './rounds.ts'

const consumer = { key: 'xvz1evFS4wEEPTGEFPHBog', secret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw' }
const token = {
  key: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  secret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
}
const query = 'include_entities=true&status=Hello%20Ladies%20%2B%20Gentlemen&count=200&lang=de&cursor=-1'
const form = 'status=Hello%20Ladies%20%2B%20Gentlemen%2C%20a%20signed%20request%21&a3=2&b5=%3D'
const base = `https://${host}/1/statuses/update.json`
const formType = { 'content-type': 'application/x-www-form-urlencoded' }

interface Scenario {
  readonly title: string
  readonly method: string
  readonly url: string
  readonly body?: string
}

const scenarios: readonly Scenario[] = [
  { title: '5 parameters in the query', method: 'GET', url: `${base}?${query}` },
  { title: '3 parameters in a form', method: 'POST', url: base, body: form },
  { title: 'no parameters', method: 'GET', url: base },
]

const sha1 = (text: string, key: string): string => createHmac('sha1', key).update(text).digest('base64')
const peer = new OAuth({ consumer, signature_method: 'HMAC-SHA1', hash_function: sha1 })

export const oauth1Secrets = { consumer, token }

/** The request for our signer, as the transport passes it. */
export function oauth1Request({ method, url, body }: Scenario = scenarios[0] as Scenario): OutgoingRequest {
  const headers = new Headers(body === undefined ? {} : formType)
  return { url: new URL(url), headers, init: { method, headers, body: body ?? null } }
}

export async function oauth1Groups(): Promise<Group[]> {
  const call = await wholeCalls(`{ type: oauth1, consumerKey: ${consumer.key} }`, {
    consumerSecret: consumer.secret,
    accessToken: token.key,
    tokenSecret: token.secret,
  })
  return scenarios.map((scenario) => {
    const { title, method, url, body } = scenario
    const headers = new Headers(body === undefined ? {} : formType)
    const request: OutgoingRequest = {
      url: new URL(url),
      headers,
      init: { method, headers, body: body ?? null },
    }
    const sent = { method, ...(body !== undefined && { body, headers: formType }) }
    const contenders = [
      {
        name: 'flexgen',
        work: async (): Promise<string> => {
          await signOAuth1Header(
            request,
            'OAuth ',
            [
              ['oauth_consumer_key', consumer.key],
              ['oauth_nonce', oauth1Nonce()],
              ['oauth_signature_method', 'HMAC-SHA1'],
              ['oauth_timestamp', oauth1Timestamp()],
              ['oauth_token', token.key],
              ['oauth_version', '1.0'],
            ],
            oauth1Hmac('sha1', consumer.secret, token.secret),
          )
          return `${headers.get('authorization')}`
        },
      },
      {
        name: 'flexgen, whole call',
        work: async (): Promise<string> => {
          const { init } = await call(url, sent)
          return `${new Headers(init.headers).get('authorization')}`
        },
      },
      { name: 'oauth-1.0a', work: withPeer(scenario) },
      { name: 'raw crypto', work: rawCrypto(scenario) },
    ]
    const check = async (name: string, made: unknown): Promise<void> => verify(scenario, name, `${made}`)
    return { title: `OAuth 1.0, HMAC-SHA1, ${title}`, contenders, calls: 2000, check }
  })
}

/** The form as an object, which oauth-1.0a takes and its caller already has. */
function withPeer({ method, url, body }: Scenario): () => string {
  const data = body === undefined ? {} : { data: Object.fromEntries(new URLSearchParams(body)) }
  return () => peer.toHeader(peer.authorize({ url, method, ...data }, token)).Authorization
}

/** MAC of a base string. Its key is a string in both libraries. */
function rawCrypto(scenario: Scenario): () => string {
  const text = baseString(scenario, protocolParameters(withPeer(scenario)()))
  const key = `${consumer.secret}&${token.secret}`
  return () => sha1(text, key)
}

/** Decoded parameters of an `Authorization` header. */
function protocolParameters(authorization: string): Record<string, string> {
  const pairs = authorization.matchAll(/(\w+)="([^"]*)"/g)
  return Object.fromEntries(Array.from(pairs, ([, name, value = '']) => [name, decodeURIComponent(value)]))
}

/** Signature base string by RFC 5849 section 3.4.1, written independently of the contenders. */
function baseString(
  { method, url, body = '' }: Scenario,
  protocol: Readonly<Record<string, string>>,
): string {
  const { origin, pathname, searchParams } = new URL(url)
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const { oauth_signature: _, ...signed } = protocol
  const pairs = [...searchParams, ...new URLSearchParams(body), ...Object.entries(signed)]
  const encoded = pairs.map((pair) => pair.map(encode).join('=')).sort()
  return [method, origin + pathname, encoded.join('&')].map(encode).join('&')
}

async function verify(scenario: Scenario, name: string, made: string): Promise<void> {
  if (name === 'raw crypto') return
  const protocol = protocolParameters(made)
  const expected = sha1(baseString(scenario, protocol), `${consumer.secret}&${token.secret}`)
  const names = ['consumer_key', 'nonce', 'signature_method', 'timestamp', 'token', 'version']
  for (const one of names) if (!protocol[`oauth_${one}`]) throw new Error(`${name} sends no oauth_${one}`)
  if (protocol['oauth_signature'] !== expected) throw new Error(`${name} signs ${made}, not ${expected}`)
}
