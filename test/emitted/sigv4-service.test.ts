import { describe, expect, test } from 'vitest'
import { createClient, fakeFetch, rejection } from '../support/emitted.ts'

/* A service that is known only at run time: each request must be signed as with the same service in the config. */

const keys = 'region: eu-west-1, secretKey: "${credentials.secretKey}"'

function config(service: string, more: string): string {
  return `
    baseUrl: https://api.example.com
    variables: { service: {} }
    headers: { X-Service: "\${variables.service}" }
    auth: { type: awsSigV4, service: "${service}", ${keys}${more} }`
}

/** What is sent: the URL and the headers. */
async function sentBy(text: string, service: string, init?: RequestInit): Promise<object> {
  const { fetch, sent } = fakeFetch()
  const credentials = { secretKey: 'the secret key', accessKey: 'AK' }
  const client = await createClient(text, {
    fetch,
    credentials,
    variables: { service },
    clock: () => 1_700_000_000_000,
  })
  await client.fetch('/a b//ü%2Fx?q=1', init)
  return sent.map(({ url, headers }) => ({ url, headers: Object.fromEntries(headers) }))
}

const places: Readonly<Record<string, string>> = {
  'in a header': '',
  'in the query': ', addTo: query',
  'in the query, with a lifetime and the payload': ', addTo: query, expiresIn: 5m, unsignedPayload: false',
  'without the payload': ', unsignedPayload: true',
  'with a path encoding': ', pathEncoding: single',
}

describe.each(Object.entries(places))('%s', (_, more) => {
  test.each(['s3', 's3-outposts', 's3express', 'execute-api', 'dynamodb'])('%s', async (service) => {
    for (const init of [undefined, { method: 'POST', body: '{"a":1}' }]) {
      const fixed = await sentBy(config(service, more), service, init)
      expect(await sentBy(config('${variables.service}', more), service, init)).toEqual(fixed)
      expect(JSON.stringify(fixed)).toContain(service)
    }
  })
})

test('requests of one client can have different services', async () => {
  const { fetch, sent } = fakeFetch()
  let service = ''
  const text = config('${variables.service}', '')
  const options = {
    fetch,
    credentials: { secretKey: 'k', accessKey: 'AK' },
    variables: { service: () => service },
    clock: () => 0,
  }
  const client = await createClient(text, options)
  for (service of ['s3', 'sqs', 's3']) await client.fetch('/a')
  const signatures = sent.map(({ headers }) => headers.get('authorization'))
  expect(signatures[0]).toBe(signatures[2])
  expect(signatures[1]).toContain('/eu-west-1/sqs/aws4_request')
})

test.each(['', 'S3', 's3/x', 'a b', 'sqs\n', 'ü'])(
  '%j is `invalid_variable`, and nothing is sent',
  async (service) => {
    const { fetch, sent } = fakeFetch()
    const text = config('${variables.service}', '').replace(/headers:.*/, '')
    const client = await createClient(text, {
      fetch,
      credentials: { secretKey: 'k', accessKey: 'AK' },
      variables: { service },
    })
    expect(await rejection(client.fetch('/a'))).toMatchObject({ code: 'invalid_variable' })
    expect(sent).toEqual([])
  },
)

test('a credential that is not a service is `invalid_credential`, and is not shown', async () => {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config('x-${env.SERVICE}', ''), {
    ...{
      fetch,
      credentials: { secretKey: 'k', accessKey: 'AK' },
      variables: { service: 'a' },
      env: { SERVICE: 's3cret/' },
    },
  })
  const error = await rejection(client.fetch('/a'))
  expect(error.code).toBe('invalid_credential')
  expect(`${error.message} ${error.stack}`).not.toContain('s3cret')
  expect(sent).toEqual([])
})
