import { describe, expect, test } from 'vitest'
import { createClient, rejection } from '../support/emitted.ts'

const config = `
baseUrl: https://api.example.com
auth:
  type: oauth2
  grantType: client_credentials
  accessTokenUrl: https://api.example.com/token
  clientId: me
  clientSecret: \${credentials.clientSecret}
  accessTokenResponseKey: [authed_user.access_token, access_token]
`

/** The API call of a client whose token endpoint returns this. */
async function callWith(tokens: object): Promise<string | null> {
  let sent: string | null = null
  const client = await createClient(config, {
    credentials: { clientSecret: 'secret' },
    fetch: async (url: string, init: RequestInit) => {
      if (url.endsWith('/token')) return Response.json(tokens)
      sent = new Headers(init.headers).get('authorization')
      return new Response()
    },
  })
  await client.fetch('/pets')
  return sent
}

describe('of a list of keys, the first with a value is used', () => {
  test.each([
    [{ authed_user: { access_token: 'user' }, access_token: 'bot' }, 'Bearer user'],
    [{ authed_user: { id: 1 }, access_token: 'bot' }, 'Bearer bot'],
    [{ authed_user: { access_token: '' }, access_token: 'bot' }, 'Bearer bot'],
    [{ authed_user: null, access_token: 'bot' }, 'Bearer bot'],
  ])('%j', async (tokens, authorization) => {
    expect(await callWith(tokens)).toBe(authorization)
  })

  test('without any, the error names them all', async () => {
    expect(await rejection(callWith({ authed_user: {}, access_token: 7 }))).toMatchObject({
      code: 'token_response',
      message: 'The response has no authed_user.access_token or access_token.',
    })
  })
})
