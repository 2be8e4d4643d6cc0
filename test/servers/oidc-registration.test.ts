/** Clients that register themselves at oidc-provider, whose refresh tokens rotate, and that it logs out. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type OAuthClient, type OAuthOptions, type Tokens, watchedStore } from '../oauth2/clients.ts'
import { load, rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { goThroughLogin } from '../support/login-pages.ts'
import { type OidcServer, oidcProvider, oidcUser, startOidcProvider } from '../support/oidc-provider.ts'

interface RegisteredClient {
  readonly clientId: string
  readonly clientSecret?: string
  readonly tokenEndpointAuthMethod: string
}

interface SelfRegistered extends OAuthClient {
  readonly authorizationUrl: () => Promise<{ readonly url: string }>
  readonly exchange: (redirectUrl: string, begun: object) => Promise<ClientTokens>
  readonly deviceLogin: (init: object) => Promise<ClientTokens>
  readonly register: () => Promise<RegisteredClient>
  readonly logout: () => Promise<void>
}

type ClientTokens = Tokens & { readonly registeredClient: RegisteredClient }

let server: OidcServer
beforeAll(async () => {
  if (oidcProvider !== undefined) server = await startOidcProvider()
})
afterAll(() => server?.stop())

const test = testWith({ 'oidc-provider': oidcProvider })

async function selfRegistered(
  grant: readonly string[],
  metadata: object = {},
): Promise<(options?: OAuthOptions & { registeredClient?: RegisteredClient }) => SelfRegistered> {
  const { create } = await load(`
    baseUrl: "\${variables.api}"
    variables: { api: {}, issuer: {} }
    auth:
      type: oauth2
      accessTokenUrl: "\${variables.issuer}/token"
      revocationUrl: "\${variables.issuer}/token/revocation"
      registration:
        url: "\${variables.issuer}/reg"
        metadata: ${JSON.stringify({ id_token_signed_response_alg: 'ES256', ...metadata })}
      scope: [openid, offline_access, read]
${grant.map((line) => `      ${line}`).join('\n')}`)
  return (options) =>
    (create as unknown as (options: object) => SelfRegistered)({
      variables: { api: server.api.origin, issuer: server.issuer },
      ...options,
    })
}

const browser = [
  'authorizationUrl: "${variables.issuer}/auth"',
  'authorizationParams: { prompt: consent }',
  'issuer: "${variables.issuer}"',
]
const device = ['grantType: device_code', 'deviceAuthorizationUrl: "${variables.issuer}/device/auth"']

async function logIn(client: SelfRegistered): Promise<ClientTokens> {
  const begun = await client.authorizationUrl()
  const { redirect = '' } = await goThroughLogin(begun.url, { fields: oidcUser })
  return client.exchange(redirect, begun)
}

async function logInOnDevice(client: SelfRegistered): Promise<ClientTokens> {
  return client.deviceLogin({
    onPrompt: async ({ verificationUriComplete }: { verificationUriComplete: string }) => {
      await goThroughLogin(verificationUriComplete, { fields: oidcUser })
    },
  })
}

describe.concurrent('a client that registers itself at oidc-provider', () => {
  for (const method of ['none', 'client_secret_basic', 'client_secret_post']) {
    for (const [kind, grant, login] of [
      ['browser', browser, logIn],
      ['device', device, logInOnDevice],
    ] as const) {
      test(`${method}, ${kind}: login, rotation, logout`, async () => {
        const create = await selfRegistered([...grant, `clientAuthentication: ${method}`])
        const store = watchedStore()
        const client = create({ tokenStore: store, sleep: async () => undefined })
        const tokens = await login(client)
        expect(tokens.registeredClient.tokenEndpointAuthMethod).toBe(method)
        expect(tokens.registeredClient.clientSecret).toEqual(
          method === 'none' ? undefined : expect.any(String),
        )
        const seen = (await (await client.fetch('/ok')).json()) as { client_id: string }
        expect(seen.client_id).toBe(tokens.registeredClient.clientId)
        // Another client with the same store goes on with it.
        const another = create({ tokenStore: store })
        for (const each of [client, another, another]) {
          const before = store.tokens?.refreshToken
          await each.refresh()
          expect(store.tokens?.refreshToken).not.toBe(before)
          expect((await each.fetch('/ok')).status).toBe(200)
        }
        const last = store.tokens as Tokens
        await another.logout()
        expect(store.tokens).toBeUndefined()
        // The server has ended the whole grant.
        const old = create({ tokenStore: watchedStore(last) })
        expect(await rejection(old.fetch('/ok'))).toMatchObject({
          code: 'login_required',
          error: 'invalid_grant',
        })
      })
    }
  }

  test('one client for several users', async () => {
    const create = await selfRegistered(browser)
    const registeredClient = await create().register()
    const logins = await Promise.all([0, 1].map(() => logIn(create({ registeredClient }))))
    expect(logins.map((tokens) => tokens.registeredClient.clientId)).toEqual([
      registeredClient.clientId,
      registeredClient.clientId,
    ])
  })

  test('refuses metadata that it does not accept', async () => {
    const create = await selfRegistered(browser, { redirect_uris: ['not a URI'] })
    expect(await rejection(create().authorizationUrl())).toMatchObject({
      code: 'registration_failed',
      status: 400,
      error: 'invalid_redirect_uri',
    })
  })

  test('a client that the server does not know registers again', async () => {
    const create = await selfRegistered(browser)
    const client = create()
    const { registeredClient, ...tokens } = await logIn(client)
    const unknown = { ...registeredClient, clientId: 'unknown' }
    await client.tokens.set({ ...tokens, registeredClient: unknown } as Tokens)
    expect(await rejection(client.refresh())).toMatchObject({
      code: 'login_required',
      error: 'invalid_client',
    })
    expect(await client.tokens.get()).toBeUndefined()
    await logIn(client)
    expect((await client.fetch('/ok')).status).toBe(200)
  })
})
