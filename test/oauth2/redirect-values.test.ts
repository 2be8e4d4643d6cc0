import { describe, expect, test } from 'vitest'
import { fakeFetch, load, rejection } from '../support/emitted.ts'
import { type OAuthClient, type Tokens, watchedStore } from './clients.ts'

/* What the redirect of a login contains, in token requests; and parameters that are maps and lists. */

interface LoginClient extends OAuthClient {
  readonly exchange: (redirectUrl: string, login: object) => Promise<Tokens>
}

const login = { state: 'the-state', codeVerifier: 'v'.repeat(43) }

/** A client, its store, and what it sends. Every token call returns tokens. */
async function setUp(keys: string, stored?: Tokens) {
  const { create } = await load(`
    baseUrl: https://api.example.com
    auth:
      type: oauth2
      authorizationUrl: https://auth.example.com/authorize
      clientId: app
      clientAuthentication: none
${keys}`)
  const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'a', refresh_token: 'r2' }))
  const tokenStore = watchedStore(stored)
  const options = { fetch, tokenStore, env: { DEVICE: 'd', LATE: '' } }
  // Its members depend on the grant.
  return { client: create(options) as LoginClient, sent, tokenStore }
}

const url = '      accessTokenUrl: https://auth.example.com/token\n'
const keys = `${url}
      tokenRequest:
        headers: { X-Realm: "\${redirect.realm}" }
        additionalPostData: { state: "\${redirect.state}" }
      refresh:
        headers: { X-Region: "\${redirect.region}" }
        additionalPostData: { realm: "realms/\${redirect.realm}" }`

function exchange(client: LoginClient, query: Readonly<Record<string, string>>): Promise<Tokens> {
  const values = new URLSearchParams({ state: login.state, code: 'c', ...query })
  return client.exchange(`https://app.example.com/callback?${values}`, login)
}

const expired = { accessToken: 'a', refreshToken: 'r', response: {}, expiresAt: 1 }

describe('values of the redirect', () => {
  test('are sent with the code, and with every refresh; the state only with the code, and never stored', async () => {
    const { client, sent, tokenStore } = await setUp(keys)
    await exchange(client, { realm: 'r é', region: 'eu' })
    await client.refresh()
    const [first, second] = sent.map(({ headers, init }) => ({
      realm: headers.get('x-realm'),
      region: headers.get('x-region'),
      body: Object.fromEntries(new URLSearchParams(`${init.body}`)),
    }))
    expect(first).toMatchObject({ realm: 'r é', region: null, body: { code: 'c', state: 'the-state' } })
    expect(second).toMatchObject({
      realm: 'r é',
      region: 'eu',
      body: { refresh_token: 'r2', realm: 'realms/r é' },
    })
    expect(second?.body).not.toHaveProperty('state')
    expect(tokenStore.tokens).toMatchObject({ redirect: { realm: 'r é', region: 'eu' } })
    expect(JSON.stringify(tokenStore.tokens)).not.toContain('the-state')
  })

  test('with a line break are not sent', async () => {
    const { client, sent } = await setUp(keys)
    expect(await rejection(exchange(client, { realm: 'a\r\nX: 1' }))).toMatchObject({
      code: 'invalid_credential',
    })
    expect(sent).toEqual([])
  })
})

describe('a missing value', () => {
  test('of a login: the exchange is `login_required`, and nothing is sent', async () => {
    const { client, sent } = await setUp(keys)
    const error = await rejection(exchange(client, {}))
    expect(error).toMatchObject({ code: 'login_required' })
    expect(error.message).toMatch(/^redirect\.realm is missing\. .*`npx flexgen login pets\.flexgen\.yaml`/)
    expect(sent).toEqual([])
  })

  const once = `${keys}\n        useRefreshTokenOnce: true`
  const inUrl = '      accessTokenUrl: https://auth.example.com/${redirect.realm}/token'
  test.each([
    ['in a header', keys, { realm: 'r' }, 'region'],
    ['in a parameter', keys, { region: 'eu' }, 'realm'],
    ['with a refresh token that is sent once', once, { realm: 'r' }, 'region'],
    ['in a URL', inUrl, {}, 'realm'],
  ])(
    '%s: a refresh is `login_required`, nothing is sent, and the refresh token stays',
    async (_, own, redirect, name) => {
      const { client, sent, tokenStore } = await setUp(own, { ...expired, redirect } as Tokens)
      for (let times = 0; times < 2; times++) {
        const error = await rejection(client.fetch('/pets'))
        expect(error).toMatchObject({ code: 'login_required' })
        expect(error.message).toContain(`redirect.${name} is missing.`)
      }
      expect(sent).toEqual([])
      expect(tokenStore.tokens).toMatchObject({ refreshToken: 'r' })
      // A login ends it.
      await exchange(client, { realm: 'r', region: 'eu' })
      await client.fetch('/pets')
      expect(sent.map(({ url }) => new URL(url).pathname.split('/').at(-1))).toEqual(['token', 'pets'])
    },
  )
})

describe('additionalPostData', () => {
  test('in JSON may contain maps and lists; `null` drops a parameter only at the top', async () => {
    const { client, sent } = await setUp(`${url}
      tokenRequest:
        bodyFormat: json
        rename: { device: unit }
        additionalPostData:
          code_verifier: null
          client_id: null
          redirect_uri: null
          device: { id: "\${env.DEVICE}", "1": [1.50, null, "\${redirect.realm}", { late: "\${env.LATE?}" }], gone: null }
          late: ["\${env.LATE?}"]
          none: []
      refresh: { additionalPostData: { device: { id: ["\${env.DEVICE}"] } } }`)
    await exchange(client, { realm: 'r"' })
    await client.refresh()
    expect(sent.map(({ init }) => init.body)).toEqual([
      '{"grant_type":"authorization_code","code":"c","unit":{"id":"d","1":[1.50,null,"r\\"",{}],"gone":null},"none":[]}',
      '{"grant_type":"refresh_token","refresh_token":"r2","client_id":"app","unit":{"id":["d"]}}',
    ])
  })

  test('values in maps and lists are removed from what the server says', async () => {
    const { create } = await load(`
      baseUrl: https://api.example.com
      auth:
        type: oauth2
        grantType: client_credentials
        clientAuthentication: none
        clientId: app
        accessTokenUrl: https://auth.example.com/token
        tokenRequest: { bodyFormat: json, additionalPostData: { deep: [{ key: "\${env.KEY}" }] } }`)
    const answer = (): Response =>
      Response.json({ error: 'invalid_request', error_description: 'bad s3cret-key' }, { status: 400 })
    const client = create({ fetch: fakeFetch(answer).fetch, env: { KEY: 's3cret-key' } })
    expect(await rejection(client.fetch('/pets'))).toMatchObject({
      code: 'token_request',
      errorDescription: 'bad …',
    })
  })
})
