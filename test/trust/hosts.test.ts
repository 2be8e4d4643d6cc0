import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OAuthClient } from '../oauth2/clients.ts'
import { createClient, fakeFetch, load, rejection } from '../support/emitted.ts'
import { finder, marks } from './clients.ts'

/*
 * Whatever a call, a token response or a login's redirect contains: requests only go to allowed origins, as parsed by
 * the URL Standard, and no value adds a header.
 */

const seed = 1
const runs = 2000

/** The parts of URLs, and characters that parsers treat differently. */
const pieces: readonly string[] = [
  ...[
    '/',
    '\\',
    ':',
    '@',
    '?',
    '#',
    '.',
    '..',
    '\t',
    '\n',
    '\r',
    ' ',
    '\0',
    '\x01',
    '\x7f',
    '\xa0',
    '\ufeff',
  ],
  ...[
    'https:',
    'http:',
    'HTTPS://',
    '//',
    'file:',
    'evil.example',
    'api.example.com',
    'API.EXAMPLE.COM',
    '.evil.example',
  ],
  ...[
    'user:pw@',
    '%',
    '%2f',
    '%5c',
    '%40',
    '%00',
    '%2e',
    '[::1]',
    '[fe80::1%25eth0]',
    '127.1',
    '0x7f.1',
    '2130706433',
  ],
  ...[
    'localhost',
    '／',
    '。',
    '．',
    '℀',
    'ß',
    '\xad',
    '\u200d',
    '\ud800',
    ':443',
    ':80',
    ':8443',
    '443',
    'x',
    '-',
    '*',
  ],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((list) => list.join(''))

/** As in the URL Standard: host, and port if it is not the default. */
const allowed: readonly RegExp[] = [
  /^https:\/\/api\.example\.com$/,
  /^https:\/\/uploads\.example\.net$/,
  // No server can have a name with an empty label.
  /^https:\/\/(?:[^/:@]*\.)+github\.dev$/,
  /^https:\/\/files\.example\.net:8443$/,
]
const rules = 'allowedHosts: [uploads.example.net, "*.github.dev", "files.example.net:8443"]'

function expectAllowed(urls: readonly string[]): void {
  for (const url of urls) {
    const { origin, username, password } = new URL(url)
    expect([url, allowed.some((rule) => rule.test(origin)), username, password]).toEqual([url, true, '', ''])
  }
}

/** The reason for which a promise is rejected; `undefined` if it is not. */
function failure(promise: Promise<unknown>): Promise<(Error & { readonly code?: string }) | undefined> {
  return promise.then(
    () => undefined,
    (error) => error,
  )
}

/** A client's own codes, and the errors of `URL` and `encodeURIComponent`, as with `fetch`. */
function expectRefusal(error: (Error & { readonly code?: string }) | undefined, codes: RegExp): void {
  if (!error || error instanceof TypeError || error instanceof URIError) return
  expect([error.name, error.code]).toEqual(['FlexgenError', expect.stringMatching(codes)])
}

describe(`hosts, ${runs} runs each, seed ${seed}`, () => {
  test('of a call: string, URL and Request', async () => {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(
      `\nbaseUrl: https://api.example.com/v1\nheaders: { X-Tenant: acme }\n${rules}\nauth: { type: bearer }`,
      { credentials: { token: marks.token }, fetch },
    )
    const near = fc.constantFrom(
      'https://uploads.example.net',
      'https://a.github.dev',
      '//files.example.net:8443',
      '',
    )
    let answered = 0
    await fc.assert(
      fc.asyncProperty(near, text, async (start, end) => {
        sent.length = 0
        const input = start + end
        const inputs: (string | URL | Request)[] = [input]
        if (URL.canParse(input)) inputs.push(new URL(input))
        if (
          /^https?:/.test(input) &&
          URL.canParse(input) &&
          !new URL(input).username &&
          !new URL(input).password
        )
          inputs.push(new Request(input))
        for (const one of inputs) expectRefusal(await failure(client.fetch(one)), /^host_not_allowed$/)
        expectAllowed(sent.map(({ url }) => url))
        answered += sent.length
      }),
      { seed, numRuns: runs },
    )
    expect(answered).toBeGreaterThan(runs / 4)
  })

  const auth = `auth: { type: oauth2, authorizationUrl: https://auth.example.net/authorize, accessTokenUrl: https://auth.example.net/token, clientId: app }`

  test.each([
    ['that begin a URL', '"${token.instance}/v1"', (value: string) => `https://a.github.dev${value}`],
    [
      'that begin a URL, with a path',
      '"${token.instance}/v1"',
      (value: string) => `https://a.github.dev/a${value}`,
    ],
    ['that are part of a host', '"https://${token.instance}.github.dev/v1"', (value: string) => `a${value}`],
    [
      'that are the end of a host',
      '"https://a.${token.instance}/v1"',
      (value: string) => `github.dev${value}`,
    ],
    [
      'that are a port',
      '"https://files.example.net:${token.instance}/v1"',
      (value: string) => `8443${value}`,
    ],
    ['in a path', '"https://uploads.example.net/${token.instance}/v1"', (value: string) => value],
  ])('of token responses %s', async (_, baseUrl, near) => {
    const { fetch, sent } = fakeFetch()
    const { create } = await load(`\nbaseUrl: ${baseUrl}\n${rules}\n${auth}`)
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (value, isNear) => {
        sent.length = 0
        const instance = isNear ? near(value) : value
        const client = create({
          fetch,
          credentials: { clientSecret: 'x' },
          tokens: { accessToken: marks.token, response: { instance } },
        })
        expectRefusal(
          await failure(client.fetch('/pets')),
          /^(host_not_allowed|invalid_variable|missing_variable)$/,
        )
        expectAllowed(sent.map(({ url }) => url))
      }),
      { seed, numRuns: runs },
    )
    sent.length = 0
    const good = create({
      fetch,
      credentials: { clientSecret: 'x' },
      tokens: { accessToken: marks.token, response: { instance: near('') } },
    })
    await good.fetch('/pets')
    expect(sent).toHaveLength(1)
  })

  test('of a login’s redirect, in the token endpoint’s URL: no secret is sent elsewhere', async () => {
    const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a' }))
    const { create } = await load(`
      baseUrl: https://api.example.com
      allowedHosts: ["*.github.dev"]
      auth: { type: oauth2, authorizationUrl: https://auth.example.net/authorize, accessTokenUrl: "https://\${redirect.shop}.github.dev/token/\${redirect.realm}", clientId: app }`)
    const client = create({ fetch, credentials: { clientSecret: marks.secret } }) as OAuthClient & {
      exchange(url: string, login: object): Promise<unknown>
    }
    await fc.assert(
      fc.asyncProperty(text, text, async (shop, realm) => {
        sent.length = 0
        const query = new URLSearchParams({ state: 's', code: 'c', shop: `a${shop}`, realm })
        const exchanged = client.exchange(`https://app.example/?${query}`, { state: 's', codeVerifier: 'v' })
        expectRefusal(await failure(exchanged), /^(host_not_allowed|invalid_variable|missing_variable)$/)
        for (const { url } of sent) expect(new URL(url).host).toMatch(/^[^/:@]+\.github\.dev$/)
      }),
      { seed, numRuns: runs },
    )
  })
})

describe('a value of a header', () => {
  const bad: Readonly<Record<string, string>> = {
    'CR LF': '\r\nX-Evil: 1',
    'a line feed': '\nX-Evil: 1',
    'a carriage return': '\rX-Evil: 1',
    'a NUL': '\0',
    'a delete': '\x7f',
    'a line separator': '\u2028',
    'a character that becomes a line feed if it is cut to a byte': '\u010a',
  }
  const login = 'authorizationUrl: https://auth.example.com/authorize, clientId: app'
  const oauth2 = (keys: string, rest = ''): string => `
    baseUrl: https://api.example.com
    variables: { note: { default: a } }
    ${rest}
    auth: { type: oauth2, accessTokenUrl: https://auth.example.com/token, ${keys} }`

  const places: Readonly<Record<string, readonly [config: string, options: (value: string) => object]>> = {
    'from a token response': [
      oauth2(login, 'headers: { X-Note: "${token.note}" }'),
      (note) => ({ tokens: { accessToken: 'a', response: { note } } }),
    ],
    'from a login’s redirect': [
      oauth2(login, 'headers: { X-Note: "${redirect.note}" }'),
      (note) => ({ tokens: { accessToken: 'a', redirect: { note } } }),
    ],
    'from a variable': [
      oauth2(login, 'headers: { X-Note: "${variables.note}" }'),
      (note) => ({ tokens: { accessToken: 'a' }, variables: { note } }),
    ],
    'with an access token': [oauth2(login), (token) => ({ tokens: { accessToken: token } })],
    'of a token request, from a credential': [
      oauth2(
        'grantType: client_credentials, clientId: app, tokenRequest: { headers: { X-Note: "${credentials.note}" } }',
      ),
      (note) => ({ credentials: { clientSecret: 'x', note } }),
    ],
    'of a token request, from a variable': [
      oauth2(
        'grantType: client_credentials, clientId: app, tokenRequest: { headers: { X-Note: "${variables.note}" } }',
      ),
      (note) => ({ variables: { note } }),
    ],
    'of a token request, from the environment': [
      oauth2(
        'grantType: client_credentials, clientId: app, tokenRequest: { headers: { X-Note: "${env.NOTE}" } }',
      ),
      (note) => ({ env: { NOTE: note } }),
    ],
  }

  for (const [place, [config, options]] of Object.entries(places)) {
    test.each(Object.entries(bad))(
      `${place}, with %s: nothing is sent, and it is not shown`,
      async (_, sign) => {
        const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a' }))
        const { create } = await load(config)
        const client = create({
          fetch,
          credentials: { clientSecret: 'x' },
          sleep: async () => undefined,
          ...options(`${marks.secret}${sign}${marks.other}`),
        })
        const error = await rejection(client.fetch('/pets'))
        expect(error).toMatchObject({
          name: 'FlexgenError',
          code: expect.stringMatching(/^invalid_(credential|variable)$/),
        })
        expect(finder.find(`${error.stack} ${JSON.stringify(error)} ${error.cause}`)).toBeUndefined()
        expect(sent).toEqual([])
      },
    )
  }
})
