import { describe, expect, test } from 'vitest'
import { driverError } from '../../templates/runtime/stores/driver-error.ts'
import { unansweredWithoutUrl } from '../../templates/runtime/tokens/token-call.ts'
import { oneLine } from '../../templates/runtime/values/one-line.ts'
import type { OAuthClient, OAuthClientError } from '../oauth2/clients.ts'
import { fakeFetch, load, rejection } from '../support/emitted.ts'

/*
 * Messages of servers that try to add lines to a log, move a terminal's cursor, or run a command of a build server
 * (issue 12, A11).
 */

const hostile: readonly string[] = [
  'a\nERROR forged line',
  'a\r\nb\rc',
  'a\u2028b\u2029c\u0085d\vd\fe',
  '\x1b[2J\x1b]0;title\x07',
  'a\x9b31mb\x00c\x7fd\b',
  '\u202egpj.exe\u2066\u2069\u200b\u200e\ufeff',
  '\ud800 \udc00',
  '::error::forged',
  ' \n ::set-output name=a::b',
  ':::::stop-commands::x',
  'see ##[add-path]/tmp',
  'see ###[add-path]/tmp',
  '##vso[task.setvariable variable=a]b',
  '###VSO[task.complete]',
  '#\u200b#vso[task.complete]',
  '#\x00#[error]',
  'a\u3164b\u034f\u115f\ufe0f\u{e0101}c',
]

/** Characters that nothing in a log may contain. */
function expectHarmless(text: unknown): void {
  expect(text).toBeTypeOf('string')
  expect(text).not.toMatch(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|^\s*::|##(vso)?\[/iu,
  )
}

/** Everything of an error that a logger prints. */
function expectHarmlessError(error: OAuthClientError): void {
  expect(error.name).toBe('FlexgenError')
  for (const text of [error.message, error.error, error.errorDescription, `${error}`]) {
    if (text !== undefined) expectHarmless(text)
  }
}

const token = 'accessTokenUrl: https://login.example.com/token, clientId: app'
const code = `authorizationUrl: https://login.example.com/authorize, ${token}`
const device = `grantType: device_code, deviceAuthorizationUrl: https://login.example.com/device, ${token}`

async function clientOf(keys: string, answer: () => Response) {
  const { create } = await load(`baseUrl: https://api.example.com\nauth: { type: oauth2, ${keys} }`)
  return create({
    credentials: { clientSecret: 's3cret' },
    fetch: fakeFetch(answer).fetch,
    sleep: async () => undefined,
  }) as OAuthClient & {
    readonly exchange: (url: string, login: object) => Promise<unknown>
    readonly deviceLogin: (init: object) => Promise<unknown>
  }
}

describe.each(hostile)('%j', (words) => {
  const refusal = (): Response =>
    Response.json({ error: words, error_description: `${words} ${words}` }, { status: 400 })

  test('of a token endpoint', async () => {
    const client = await clientOf(`grantType: client_credentials, ${token}`, refusal)
    const error: OAuthClientError = await rejection(client.fetch('/'))
    expect(error).toMatchObject({ code: 'token_request', error: expect.any(String) })
    expectHarmlessError(error)
  })

  test('of a device endpoint', async () => {
    const client = await clientOf(device, refusal)
    expectHarmlessError(await rejection(client.deviceLogin({ onPrompt: () => undefined })))
  })

  test('of a redirect', async () => {
    const client = await clientOf(code, refusal)
    const query = new URLSearchParams({ state: 's', error: words, error_description: words })
    const login = { state: 's', codeVerifier: 'v'.repeat(43) }
    const error: OAuthClientError = await rejection(
      client.exchange(`https://app.example.com/?${query}`, login),
    )
    expect(error).toMatchObject({ code: 'login_denied', errorDescription: expect.any(String) })
    expectHarmlessError(error)
  })

  test('of a database, and of a network error that is partly shown', () => {
    const { cause } = unansweredWithoutUrl(new Error(words)).details
    for (const error of [driverError(new Error(words)), cause as Error]) expectHarmless(error.message)
  })
})

test('what is harmless is unchanged', () => {
  const words = 'The code "a::b" – größer als 5 % 😀 {"a":[1]} #[x] # # https://a.example/?b=c#d'
  expect(oneLine(words)).toBe(words)
})

test('a redirect is limited like a token endpoint', async () => {
  const client = await clientOf(code, () => new Response())
  const query = new URLSearchParams({ state: 's', error: 'x'.repeat(9000) })
  const login = { state: 's', codeVerifier: 'v'.repeat(43) }
  const error: OAuthClientError = await rejection(client.exchange(`https://app.example.com/?${query}`, login))
  expect(error.error).toBe('x'.repeat(500))
})

// A server chooses the target of a redirect too.
test.each([
  'https://api.example.com:99999/\n',
  'foo:\u001b[2Jbar',
  'https://\u202e/',
  'javascript:alert(1)\r\n',
])('a Location of %j', async (location) => {
  const { create } = await load('baseUrl: https://api.example.com')
  const response = new Response(null, { status: 302 })
  Object.defineProperty(response, 'headers', { value: { get: () => location } })
  const error = await rejection(create({ fetch: async () => response }).fetch('/'))
  expectHarmless(error.message)
})
