import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient, fakeFetch, rejection } from '../support/emitted.ts'

/* A reference at the start of a URL supplies scheme, host, port and path: of the base URL, and of the auth's endpoints. */

const whole = 'baseUrl: "${variables.base}/v1"\nvariables: { base: {} }'

/** The URL of a call to `/pets`; or the error's code, if nothing was sent. */
async function outcome(config: string, options: object): Promise<string> {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config, { fetch, ...options })
  const failed = await client.fetch('/pets').then(
    () => undefined,
    (error) => error,
  )
  if (!failed) return sent.map(({ url }) => url).join(' ')
  expect([failed.name, sent]).toEqual(['FlexgenError', []])
  return failed.code
}

describe('a variable', () => {
  test.each([
    ['https://api.example.com', 'https://api.example.com/v1/pets'],
    ['https://api.example.com/', 'https://api.example.com/v1/pets'],
    ['HTTPS://API.example.com:443', 'https://api.example.com/v1/pets'],
    ['https://api.example.com:8443', 'https://api.example.com:8443/v1/pets'],
    ['https://[::1]:8443', 'https://[::1]:8443/v1/pets'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/v1/pets'],
    ['https://api.example.com/gitlab', 'https://api.example.com/gitlab/v1/pets'],
    ['https://api.example.com/gitlab/', 'https://api.example.com/gitlab/v1/pets'],
    ['https://api.example.com:8443/a/b%20c/@d', 'https://api.example.com:8443/a/b%20c/@d/v1/pets'],
    ['https://api.example.com/a..b/.well-known/...', 'https://api.example.com/a..b/.well-known/.../v1/pets'],
    ['https://api.example.com/é', 'https://api.example.com/%C3%A9/v1/pets'],
  ])('%s is valid', async (base, url) => {
    expect(await outcome(whole, { variables: { base } })).toBe(url)
  })

  test.each([
    '',
    'api.example.com',
    '//api.example.com',
    'https://',
    'https:///path',
    'https:api.example.com',
    'https://api.example.com?a=1',
    'https://api.example.com/a?b=1',
    'https://api.example.com#a',
    'https://api.example.com/a#b',
    'https://user:pw@api.example.com',
    'https://@api.example.com/a',
    'https://api.example.com\\@evil.example',
    'https://api.example.com/a\\b',
    'https://api.example.com\r\n',
    'https://api.example.com/a\tb',
    'https://api.example.com/a\0',
    'https://api.example.com/a\x7f',
    'https://api.example.com/a\x85',
    'https://api.example.com/a b',
    'https://api.example.com/a\u00a0b',
    'https://api.example.com/.',
    'https://api.example.com/..',
    'https://api.example.com/a/../b',
    'https://api.example.com/a/./b',
    'https://api.example.com/a/%2e%2E/b',
    'https://api.example.com/a/.%2e',
    'https://api.example.com/%2e/b',
    ' https://api.example.com',
    'https://api example.com',
    'https://api.example.com:port',
    'https://api.example.com:99999',
    'http://api.example.com',
    'https://[',
    'ftp://api.example.com',
    'file:///etc',
    'data:text/plain,x',
    'javascript:0',
  ])('%j is invalid_variable', async (base) => {
    expect(await outcome(whole, { variables: { base } })).toBe('invalid_variable')
  })

  test('in front of a query is not cut', async () => {
    const config = 'baseUrl: "${variables.base}?key=1"\nvariables: { base: {} }'
    const variables = { base: 'https://api.example.com/v1/' }
    expect(await outcome(config, { variables })).toBe('https://api.example.com/v1/pets?key=1')
  })

  test('with any path leads to its own host, and below its own path', async () => {
    const { fetch, sent } = fakeFetch()
    let base = ''
    const client = await createClient(whole, { fetch, variables: { base: () => base } })
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2E',
      '%2f',
      '\\',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '%',
      'a',
      '。',
      '／',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 7 }), async (pieces) => {
        sent.length = 0
        base = `https://api.example.com/base/${pieces.join('')}`
        await client.fetch('/pets').catch(() => undefined)
        for (const { url } of sent) {
          expect(new URL(url).host).toBe('api.example.com')
          expect(new URL(url).pathname).toMatch(/^\/base\/.*\/?v1\/pets$/)
        }
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})

describe('a credential', () => {
  test.each(['env', 'credentials'])(
    'of %s that cannot begin a URL is invalid_credential, and is not shown',
    async (source) => {
      const { fetch, sent } = fakeFetch()
      const bad = 'https://s3cret.example.com/..'
      const client = await createClient(`baseUrl: "\${${source}.BASE}/v1"`, {
        fetch,
        [source]: { BASE: bad },
      })
      const error = await rejection(client.fetch('/pets'))
      expect(error.code).toBe('invalid_credential')
      expect(`${error.message} ${error.stack}`).not.toContain('s3cret')
      expect(sent).toEqual([])
    },
  )

  test('with a path is used', async () => {
    expect(await outcome('baseUrl: "${env.BASE}/v1"', { env: { BASE: 'https://a.example/b/' } })).toBe(
      'https://a.example/b/v1/pets',
    )
  })
})

describe('in the URL of a token endpoint', () => {
  const config = (url: string): string => `
    baseUrl: https://api.example.com
    variables: { issuer: {} }
    auth: { type: oauth2, grantType: client_credentials, clientId: app, accessTokenUrl: "${url}" }`
  const requested = async (url: string, issuer: string): Promise<string | undefined> => {
    const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a' }))
    const options = { fetch, credentials: { clientSecret: 'x' }, variables: { issuer } }
    const client = await createClient(config(url), options)
    const failed = await client.fetch('/pets').then(
      () => undefined,
      (error) => error,
    )
    if (failed) expect([failed.code, sent]).toEqual(['invalid_variable', []])
    return sent[0]?.url
  }

  test.each([
    [
      '${variables.issuer}/token',
      'https://id.example.com/realms/a/',
      'https://id.example.com/realms/a/token',
    ],
    // A whole URL keeps its slash: some servers refuse a POST without it.
    ['${variables.issuer}', 'https://id.example.com/o/token/', 'https://id.example.com/o/token/'],
    ['${variables.issuer}?a=b', 'https://id.example.com/o/token/', 'https://id.example.com/o/token/?a=b'],
    ['${variables.issuer}/token', 'https://id.example.com/a/..', undefined],
    ['${variables.issuer}/token', 'https://id.example.com/a/%2E.', undefined],
    ['${variables.issuer}/token', 'https://id.example.com/a?b', undefined],
    ['${variables.issuer}/token', 'http://id.example.com/a', undefined],
    ['https://id.example.com/${variables.issuer}?a=b', '..', undefined],
    ['https://id.example.com/%2e${variables.issuer}/token', '.', undefined],
  ])('%s with %s requests %s', async (url, issuer, sent) => {
    expect(await requested(url, issuer)).toBe(sent)
  })
})

describe('from a server', () => {
  const config = `
    baseUrl: "\${token.instance_url}/v1"
    allowedHosts: ["*.example.net"]
    auth: { type: oauth2, grantType: client_credentials, clientId: app, accessTokenUrl: https://id.example.com/token }`

  test.each([
    ['https://eu.example.net/tenant/', 'https://eu.example.net/tenant/v1/pets'],
    ['https://evil.example/x.example.net', 'host_not_allowed'],
    ['https://evil.example/a.example.net/', 'host_not_allowed'],
    ['https://example.net.evil.example/a', 'host_not_allowed'],
    ['https://a.example.net@evil.example/a', 'invalid_variable'],
    ['http://a.example.net/a', 'invalid_variable'],
  ])('%s: %s', async (instance, expected) => {
    const tokens = { accessToken: 'a', response: { instance_url: instance } }
    expect(await outcome(config, { credentials: { clientSecret: 'x' }, tokens })).toBe(expected)
  })
})
