import { describe, expect, test } from 'vitest'
import { fakeFetch, load, rejection } from '../support/emitted.ts'
import type { OAuthClient } from './clients.ts'

/* Logins that end, or are told, in another way than they should. */

interface LoginClient extends OAuthClient {
  readonly deviceLogin: (init: object) => Promise<unknown>
}

const credentials = { clientSecret: 'the secret of the client' }

/** A client, and what it sends; every token call is answered with tokens. */
async function setUp(
  auth: object,
  options: object = {},
): Promise<{ readonly client: LoginClient; readonly sent: readonly { readonly url: string }[] }> {
  const { create } = await load(`
    baseUrl: https://api.example.com
    allowedHosts: ["*.auth.example.com"]
    auth: ${JSON.stringify({
      type: 'oauth2',
      accessTokenUrl: 'https://auth.example.com/token',
      clientId: 'app',
      ...auth,
    })}`)
  const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a' }))
  // The grant says which members it has.
  return { client: create({ credentials, fetch, ...options }) as LoginClient, sent }
}

test('a device login whose signal has aborted before: nothing is sent', async () => {
  const { client, sent } = await setUp({
    grantType: 'device_code',
    deviceAuthorizationUrl: 'https://auth.example.com/device',
  })
  const signal = AbortSignal.abort(new RangeError('too late'))
  await expect(client.deviceLogin({ onPrompt: () => undefined, signal })).rejects.toThrow('too late')
  expect(sent).toEqual([])
})

describe('a token call by GET, for which `fetch` throws', () => {
  for (const thrown of ['a text', undefined, null, { cause: 'a text' }, new Error('', { cause: null })]) {
    test(`${JSON.stringify(thrown)}: \`refresh_failed\``, async () => {
      const keys = { grantType: 'client_credentials', tokenRequest: { method: 'GET' } }
      const fetch = (): Promise<Response> => Promise.reject(thrown)
      const { client } = await setUp(keys, { fetch, sleep: async () => undefined })
      expect(await rejection(client.fetch('/pets'))).toMatchObject({
        name: 'FlexgenError',
        code: 'refresh_failed',
      })
    })
  }
})
