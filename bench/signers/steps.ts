import {
  encodedOAuth1,
  hmacBase64,
  oauth1BaseString,
  oauth1Key,
  oauth1Nonce,
  oauth1Timestamp,
} from '../../templates/runtime/signing/oauth1.ts'
import { hmacSha256Hex, sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'
import {
  canonicalQuery,
  canonicalRequest,
  deriveSigningKey,
  pathEncodedTwice,
  signedHeaders,
  stringToSign,
} from '../../templates/runtime/signing/sigv4.ts'
import { payloadHash } from '../../templates/runtime/signing/sigv4-payload.ts'
import { oauth1Request, oauth1Secrets } from './oauth1.ts'
import type { Group } from './rounds.ts'
import { sigV4Request } from './sigv4.ts'

/** Accepts any result: other groups verify the whole signature. */
const check = async (): Promise<void> => {}

/** The steps of a signature in the groups above. The first contender runs all of them in order. */
export async function stepGroups(): Promise<Group[]> {
  return [await sigV4Steps(), oauth1Steps()]
}

async function sigV4Steps(): Promise<Group> {
  const request = sigV4Request()
  const { url, headers } = request
  const scope = { date: '20261124T120000Z', scope: '20261124/eu-west-1/execute-api/aws4_request' }
  const key = await deriveSigningKey(scope.scope, 'secret')
  const made = { ...scope, key: Promise.resolve(key) }
  headers.set('x-amz-date', scope.date)
  const signed = signedHeaders(request)
  const hash = 'a'.repeat(64)
  const canonical = canonicalRequest(request, signed, hash, pathEncodedTwice)
  const text = stringToSign(made, hash)
  const authorization = (): string =>
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${scope.scope}, SignedHeaders=${signed.names}, Signature=${hash}`
  const steps = {
    'hash of the payload': () => payloadHash(request),
    'time put into the headers': () => headers.set('x-amz-date', scope.date),
    'headers read, sorted and written down': () => signedHeaders(request),
    'query read, sorted and written down': () => canonicalQuery(url),
    'hash of the canonical request': () => sha256Hex(`${canonical}${url.port}`),
    'MAC of the string to sign': () => hmacSha256Hex(key, `${text}${url.port}`),
    'signature put into the headers': () => headers.set('authorization', authorization()),
  }
  return group('AWS Signature', steps, () => headers.delete('authorization'))
}

function oauth1Steps(): Group {
  const request = oauth1Request()
  const { url, headers } = request
  const { consumer, token } = oauth1Secrets
  const own = (): readonly (readonly [string, string])[] => [
    ['oauth_consumer_key', consumer.key],
    ['oauth_nonce', oauth1Nonce()],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', oauth1Timestamp()],
    ['oauth_token', token.key],
    ['oauth_version', '1.0'],
  ]
  const encoded = encodedOAuth1(own())
  const text = oauth1BaseString('GET', url, '', encoded)
  const key = oauth1Key(consumer.secret, token.secret)
  const authorization = (): string => {
    let header = ''
    for (const [name, value] of encoded) header += `${header ? ', ' : 'OAuth '}${name}="${value}"`
    return header
  }
  const steps = {
    'own parameters, nonce and time': () => encodedOAuth1(own()),
    'base string: all read, sorted and written down': () => oauth1BaseString('GET', url, '', encoded),
    'key of two secrets': () => oauth1Key(consumer.secret, token.secret),
    'MAC of the base string': () => hmacBase64('sha1', key, `${text}${url.port}`),
    'parameters put into the headers': () => headers.set('authorization', authorization()),
  }
  return group('OAuth 1.0, 5 parameters in the query', steps, () => {})
}

function group(title: string, steps: Readonly<Record<string, () => unknown>>, before: () => void): Group {
  const works = Object.values(steps)
  const all = async (): Promise<void> => {
    before()
    for (const work of works) await work()
  }
  const contenders = [
    { name: 'all steps', work: all },
    ...Object.entries(steps).map(([name, work]) => ({ name, work })),
  ]
  return { title: `Steps of a signature: ${title}`, contenders, calls: 2000, check }
}
