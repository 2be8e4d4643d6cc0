/**
 * CPU time of an OAuth 1.0 signature, base string and `Authorization` included, beside that of oauth-1.0a.
 *
 * Both start from the same URL, method and secrets, make a nonce and a timestamp, and end with the header's value;
 * ours is in the request's headers by then.
 * `tsx bench/signers/oauth1.ts [ROUNDS]`
 */
import { createHmac } from 'node:crypto'
import OAuth from 'oauth-1.0a'
import { oauth1Hmac, oauth1Nonce, oauth1Timestamp, signOAuth1Header } from '../../templates/runtime/oauth1.ts'

const consumer = { key: 'xvz1evFS4wEEPTGEFPHBog', secret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw' }
const token = {
  key: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
  secret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
}
const query = 'include_entities=true&status=Hello%20Ladies%20%2B%20Gentlemen&count=200&lang=de&cursor=-1'
const form = 'status=Hello%20Ladies%20%2B%20Gentlemen%2C%20a%20signed%20request%21&a3=2&b5=%3D'
const base = 'https://api.twitter.com/1/statuses/update.json'

interface Scenario {
  readonly name: string
  readonly method: string
  readonly url: string
  readonly body: string | null
}

const scenarios: readonly Scenario[] = [
  { name: 'GET, 5 parameters in the query', method: 'GET', url: `${base}?${query}`, body: null },
  { name: 'POST, 3 parameters in a form', method: 'POST', url: base, body: form },
  { name: 'GET, no parameters', method: 'GET', url: base, body: null },
]

const peer = new OAuth({
  consumer,
  signature_method: 'HMAC-SHA1',
  hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
})

/** As the emitted client signs; the request is made once, since its client makes it with or without a signature. */
function ours(
  { method, url, body }: Scenario,
  clock?: () => number,
  nonce?: () => string,
): { readonly headers: Headers; readonly sign: () => Promise<void> } {
  const headers = new Headers(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' })
  const request = { url: new URL(url), headers, init: { method, headers, body } }
  return {
    headers,
    sign: () =>
      signOAuth1Header(
        request,
        'OAuth ',
        {
          oauth_consumer_key: consumer.key,
          oauth_nonce: oauth1Nonce(nonce),
          oauth_signature_method: 'HMAC-SHA1',
          oauth_timestamp: oauth1Timestamp(clock),
          oauth_token: token.key,
          oauth_version: '1.0',
        },
        oauth1Hmac('SHA-1', consumer.secret, token.secret),
      ),
  }
}

function theirs({ method, url, body }: Scenario): () => string {
  // It takes a form as an object, which a caller already has.
  const data = Object.fromEntries(new URLSearchParams(body ?? ''))
  return () =>
    peer.toHeader(peer.authorize({ url, method, ...(body === null ? {} : { data }) }, token)).Authorization
}

async function microseconds(work: () => unknown, rounds: number): Promise<number> {
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / rounds
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

const rounds = Number(process.argv[2] ?? 20_000)
for (const scenario of scenarios) {
  const expected = theirs(scenario)()
  const read = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(expected)?.[1] ?? ''
  const { headers, sign } = ours(
    scenario,
    () => Number(read('oauth_timestamp')) * 1000,
    () => read('oauth_nonce'),
  )
  await sign()
  const signed = `${headers.get('authorization')}`
  const sorted = (header: string): string => header.slice('OAuth '.length).split(', ').sort().join()
  if (sorted(signed) !== sorted(expected)) throw new Error(`${scenario.name}: ${signed} is not ${expected}`)

  const works = [ours(scenario).sign, theirs(scenario)] as const
  const times: [number[], number[]] = [[], []]
  for (let run = 0; run < 9; run++) {
    for (const which of [0, 1] as const) times[which].push(await microseconds(works[which], rounds))
  }
  const [mine, other] = [median(times[0]), median(times[1])]
  console.log(
    `${scenario.name.padEnd(32)} ours ${mine.toFixed(2)} µs, oauth-1.0a ${other.toFixed(2)} µs: ${(other / mine).toFixed(1)} times`,
  )
}
