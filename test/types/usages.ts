/**
 * Programs that use the clients of `configs.ts`, by what they show. Each compiles. What must not compile is marked
 * `@ts-expect-error`, which is an error itself if nothing is wrong.
 */
export const usages: Readonly<Record<string, string>> = {
  'credentials without env are required': `
import { createGithubClient, type GithubCredentials } from './bearer-credentials.ts'

createGithubClient({ credentials: { token: 'a' } })
createGithubClient({ credentials: { token: () => 'a' } })
createGithubClient({ credentials: { token: async () => 'a' } })
createGithubClient({ credentials: () => ({ token: 'a' }) })
createGithubClient({ credentials: async () => ({ token: async () => 'a' }) })
export const credentials: GithubCredentials = { token: 'a' }

// @ts-expect-error
createGithubClient()
// @ts-expect-error
createGithubClient({})
// @ts-expect-error
createGithubClient({ credentials: undefined })
// @ts-expect-error
createGithubClient({ credentials: {} })
// @ts-expect-error
createGithubClient({ credentials: { token: undefined } })
// @ts-expect-error
createGithubClient({ credentials: { token: 1 } })
// @ts-expect-error
createGithubClient({ credentials: { token: () => undefined } })
// @ts-expect-error
createGithubClient({ credentials: () => ({}) })
// @ts-expect-error
createGithubClient({ credentials: { token: 'a', secret: 'b' } })`,

  'a client that registers itself': `
import {
  createRegisteredClient,
  fileTokenStore,
  type _RegisteredClient,
  type RegisteredClient,
  type Tokens,
} from './oauth2-registered.ts'
import { createRegisteredDeviceClient } from './oauth2-registered-device.ts'

const options = { credentials: { initial: 'a' }, variables: { host: 'b' } }
const client: _RegisteredClient = createRegisteredClient(options)
export const shared: Promise<RegisteredClient> = client.register()
export async function logIn(redirect: string): Promise<string | undefined> {
  const registeredClient = await shared
  const other = createRegisteredClient({ ...options, registeredClient, tokenStore: fileTokenStore() })
  const { url, nonce, ...begun } = await other.authorizationUrl()
  const { clientId }: RegisteredClient = begun.registeredClient
  const tokens: Tokens = await other.exchange(redirect, begun)
  await other.tokens.set({ accessToken: url + nonce + clientId, registeredClient })
  await other.logout()
  return tokens.registeredClient?.clientSecret
}
export const device: Promise<Tokens> = createRegisteredDeviceClient({ registeredClient: undefined }).deviceLogin({ onPrompt: () => {} })

// @ts-expect-error
client.exchange('a', { state: 'b', codeVerifier: 'c' })
// @ts-expect-error
createRegisteredClient({ ...options, registeredClient: { clientId: 'a' } })
// @ts-expect-error
createRegisteredDeviceClient().logout()
// @ts-expect-error
createRegisteredDeviceClient().refresh()`,

  'credentials and variables of a signature': `
import { createSignatureLateClient, type SignatureLateCredentials } from './signature-late.ts'
import { createSignatureJsonClient } from './signature-json.ts'
import { createSignatureEverythingClient } from './signature-everything.ts'

const credentials = { key: 'a', rsa: async () => 'b' }
const client = createSignatureLateClient({ credentials })
createSignatureLateClient({ credentials: { ...credentials, account: 'c' }, variables: { account: 'd' } })
createSignatureLateClient({ credentials: { ...credentials, account: undefined }, variables: { account: undefined } })
createSignatureLateClient({ credentials: () => credentials, env: { DEFAULT: 'e' }, clock: () => 1 })
export const given: SignatureLateCredentials = credentials
export const request: Promise<Request> = client.sign('/a', { method: 'POST' })

// @ts-expect-error
createSignatureLateClient()
// @ts-expect-error
createSignatureLateClient({ credentials: { key: 'a' } })
// @ts-expect-error
createSignatureLateClient({ credentials: { ...credentials, account: 1 } })
// @ts-expect-error
createSignatureLateClient({ credentials: { ...credentials, secret: 'a' } })
// @ts-expect-error
createSignatureLateClient({ credentials, variables: { other: 'a' } })
// @ts-expect-error
createSignatureLateClient({ credentials, env: { OTHER: 'a' } })

createSignatureJsonClient()
createSignatureJsonClient({ env: { SECRET: 'a' }, nonce: () => 'b', clock: () => 1 })
// @ts-expect-error
createSignatureJsonClient({ credentials: { sign: 'a' } })
// @ts-expect-error
createSignatureJsonClient({ nonce: () => 1 })

createSignatureEverythingClient({ variables: {}, env: { KEY: 'a', RSA_KEY: 'b', EC_KEY: 'c', SEED: 'd' } })
// @ts-expect-error
createSignatureEverythingClient({ variables: { team: 1 } })`,

  'several credentials are all required': `
import { createBasicClient } from './basic.ts'

createBasicClient({ credentials: { username: 'a', password: () => 'b' } })
// @ts-expect-error
createBasicClient({ credentials: { username: 'a' } })
// @ts-expect-error
createBasicClient({ credentials: async () => ({ password: 'b' }) })`,

  'a credential with env is optional': `
import { createAcmeClient } from './bearer-env.ts'

createAcmeClient()
createAcmeClient({})
createAcmeClient({ credentials: undefined })
createAcmeClient({ credentials: {} })
createAcmeClient({ credentials: { token: undefined } })
createAcmeClient({ credentials: { token: 'a' } })
createAcmeClient({ credentials: { token: async () => undefined } })
createAcmeClient({ credentials: async () => ({}) })
createAcmeClient({ env: undefined })
createAcmeClient({ env: {} })
createAcmeClient({ env: { ACME_TOKEN: undefined } })
createAcmeClient({ env: { ACME_TOKEN: 'a' } })

// @ts-expect-error
createAcmeClient({ credentials: { password: 'a' } })
// @ts-expect-error
createAcmeClient({ credentials: { token: 1 } })
// @ts-expect-error
createAcmeClient({ env: { OTHER: 'a' } })
// @ts-expect-error
createAcmeClient({ env: { ACME_TOKEN: 1 } })`,

  'credentials of configured headers are required': `
import { createByHandClient } from './none-by-hand.ts'

createByHandClient({ credentials: { key: 'a', token: 'b' } })
createByHandClient({ credentials: { key: 'a', token: 'b' }, env: { SOME_ENV: 'c' } })
// @ts-expect-error
createByHandClient({ credentials: { key: 'a' } })`,

  'options without a use do not exist': `
import type { BasicClientOptions } from './basic.ts'
import type { GithubClientOptions } from './bearer-credentials.ts'
import type { AcmeClientOptions } from './bearer-env.ts'
import type { PublicClientOptions } from './bearer-literal.ts'
import { createPlainClient, type PlainClientOptions } from './none-bare.ts'
import type { ShopClientOptions } from './variables.ts'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
export const plain: Same<keyof PlainClientOptions, 'baseUrl' | 'fetch'> = true
export const literal: Same<keyof PublicClientOptions, 'baseUrl' | 'fetch'> = true
export const github: Same<keyof GithubClientOptions, 'baseUrl' | 'fetch' | 'credentials'> = true
export const basic: Same<keyof BasicClientOptions, 'baseUrl' | 'fetch' | 'credentials'> = true
export const acme: Same<keyof AcmeClientOptions, 'baseUrl' | 'fetch' | 'credentials' | 'env'> = true
export const shop: Same<keyof ShopClientOptions, 'baseUrl' | 'fetch' | 'credentials' | 'env' | 'variables'> = true

createPlainClient()
// @ts-expect-error
createPlainClient({ credentials: { token: 'a' } })
// @ts-expect-error
createPlainClient({ env: {} })
// @ts-expect-error
createPlainClient({ variables: {} })
// @ts-expect-error
createPlainClient({ tokens: undefined })`,

  'variables are typed by their enums': `
import { createShopClient } from './variables.ts'

createShopClient({ variables: { 'org-id': 'a' } })
createShopClient({ variables: { 'org-id': async () => 'a', region: 'us', port: undefined, stage_name: "it's" } })
createShopClient({ variables: { 'org-id': 'a', region: () => '3', stage_name: async () => 'e\\tf' as const } })
createShopClient({ variables: { 'org-id': 'a', region: () => undefined, stage_name: () => undefined } })

// @ts-expect-error
createShopClient()
// @ts-expect-error
createShopClient({})
// @ts-expect-error
createShopClient({ variables: {} })
// @ts-expect-error
createShopClient({ variables: { 'org-id': undefined } })
// @ts-expect-error
createShopClient({ variables: { 'org-id': 'a', region: 'asia' } })
// @ts-expect-error
createShopClient({ variables: { 'org-id': 'a', region: () => 'asia' } })
// @ts-expect-error
createShopClient({ variables: { 'org-id': 'a', stage_name: 'its' } })
// @ts-expect-error
createShopClient({ variables: { 'org-id': 'a', other: 'a' } })`,

  'reserved words of JavaScript are members': `
import { createRequestClient } from './reserved.ts'

createRequestClient({
  credentials: { class: 'a', function: 'b', options: 'c', await: 'd', 'org-id': 'e' },
  variables: { default: 'a' },
})
createRequestClient({
  credentials: { class: 'a', function: 'b', options: 'c', await: 'd', 'org-id': 'e' },
  variables: { default: 'a', class: 'b', new: 'c', '1st': 'd', '-': 'e', org_id: 'f' },
  env: { class: 'a', 'a-b': 'b', '1': 'c' },
})
// @ts-expect-error
createRequestClient({ credentials: { class: 'a', options: 'c', await: 'd', 'org-id': 'e' }, variables: { default: 'a' } })`,

  'fetch is the fetch of the platform': `
import { createGithubClient } from './bearer-credentials.ts'
import { createPlainClient, type PlainClient } from './none-bare.ts'
import { createShopClient } from './variables.ts'

const github = createGithubClient({ credentials: { token: 'a' }, fetch })
export const dropIn: typeof fetch = github.fetch
export const others: (typeof fetch)[] = [createPlainClient().fetch, createShopClient({ variables: { 'org-id': 'a' } }).fetch]
export const inside: PlainClient = createPlainClient({ fetch: github.fetch, baseUrl: github.baseUrl })
export const traced: PlainClient = createPlainClient({ fetch: (url, init) => fetch(url.slice(1), { ...init, method: 'PUT' }) })

export async function call(init: RequestInit, controller: AbortController): Promise<number> {
  const response: Response = await github.fetch('/user', { ...init, signal: controller.signal })
  const request: Request = await github.sign(new URL('https://api.github.com'), init)
  await github.fetch(request)
  await github.fetch(request, { method: 'POST', body: 'a', headers: new Headers() })
  await github.fetch('/a', { headers: { accept: 'a', 'x-b': ['a', 'b'], 'x-c': undefined } })
  await github.fetch('/a', { headers: [['accept', 'a']] })
  // @ts-expect-error
  await github.fetch('/a', { headers: { accept: 1 } })
  // @ts-expect-error
  await github.fetch('/a', { metod: 'GET' })
  // @ts-expect-error
  await github.fetch()
  // @ts-expect-error
  await github.fetch(1)
  return response.status
}`,

  'query is typed': `
import { createGithubClient, type GithubRequestInit } from './bearer-credentials.ts'

const { fetch: get, sign } = createGithubClient({ credentials: { token: 'a' } })
const list: readonly (string | number)[] = ['a', 1]
export const init: GithubRequestInit = { query: { a: 'a', b: 1, c: false, d: ['a', 1, true], e: undefined, list } }
export const calls: Promise<Response>[] = [get('/a', init), get('/a', { query: undefined }), get('/a', { query: {} })]
export const signed: Promise<Request> = sign('/a', { query: { a: 'a' } })
// @ts-expect-error
get('/a', { query: { a: null } })
// @ts-expect-error
get('/a', { query: { a: {} } })
// @ts-expect-error
get('/a', { query: { a: [undefined] } })
// @ts-expect-error
get('/a', { query: { a: [['a']] } })
// @ts-expect-error
get('/a', { query: 'a=a' })`,

  'the base URL is a string if it is known': `
import { createGithubClient, type GithubClient } from './bearer-credentials.ts'
import { createOriginClient } from './origin-env.ts'
import { createShopClient } from './variables.ts'

const client: GithubClient = createGithubClient({ credentials: { token: 'a' }, baseUrl: 'https://localhost' })
export const known: string = client.baseUrl
const shop = createShopClient({ variables: { 'org-id': 'a' } })
export const perhaps: string | undefined = shop.baseUrl
// @ts-expect-error
export const unknown: string = shop.baseUrl
export const origin: string | undefined = createOriginClient({ credentials: { value: 'a' } }).baseUrl
// @ts-expect-error
client.baseUrl = 'https://example.com'
// @ts-expect-error
client.fetch = shop.fetch
// @ts-expect-error
client.refresh()`,

  'the codes of errors are a closed union': `
import { GithubClientError, type GithubClientErrorCode } from './bearer-credentials.ts'
import type { PlainClientErrorCode } from './none-bare.ts'
import type { ShopClientErrorCode } from './variables.ts'

export function words(error: unknown): string {
  if (!(error instanceof GithubClientError)) throw error
  // @ts-expect-error
  if (error.code === 'login_required') return 'a code of another client'
  // @ts-expect-error
  if (error.code === 'missing_variable') return 'a code of another config'
  switch (error.code) {
    case 'missing_credential':
    case 'invalid_credential':
    case 'host_not_allowed':
    case 'body_not_replayable':
      return error.message
    default:
      return noOther(error.code)
  }
}

export function some(code: GithubClientErrorCode): string {
  switch (code) {
    case 'missing_credential':
    case 'invalid_credential':
    case 'host_not_allowed':
      return code
    default:
      // @ts-expect-error
      return noOther(code)
  }
}

export function noOther(code: never): never {
  throw new Error(code)
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
export const plain: Same<PlainClientErrorCode, 'host_not_allowed' | 'body_not_replayable'> = true
export const shop: Same<ShopClientErrorCode, GithubClientErrorCode | 'missing_variable' | 'invalid_variable'> = true`,

  'an error is an Error with its code and client': `
import { AcmeClientError } from './bearer-env.ts'

const made = new AcmeClientError('missing_credential', 'text')
export const error: Error = made
export const texts: readonly string[] = [made.name, made.client, made.message, made.code]
// @ts-expect-error
new AcmeClientError('other', 'text')
// @ts-expect-error
made.code = 'host_not_allowed'`,

  'stores accept the connections that users have': `
import {
  createStoresClient,
  fileTokenStore,
  type IoRedis,
  memoryTokenStore,
  type NodeRedis,
  type PostgresPool,
  postgresTokenStore,
  redisTokenStore,
  type Tokens,
  type TokenStore,
  webStorageTokenStore,
} from './oauth2-stores.ts'

declare const connections: { one: IoRedis; other: NodeRedis; either: IoRedis | NodeRedis; pool: PostgresPool }
export const stores: readonly TokenStore[] = [
  memoryTokenStore(),
  fileTokenStore(),
  fileTokenStore('tokens.json'),
  redisTokenStore(connections.one, 'key'),
  redisTokenStore(connections.other, 'key'),
  redisTokenStore(connections.either, 'key'),
  postgresTokenStore(connections.pool, 'key'),
  webStorageTokenStore('key'),
]
for (const tokenStore of stores) createStoresClient({ tokenStore })
export async function tokensOf(store: TokenStore): Promise<Tokens | undefined> {
  return store.lock ? store.lock(async () => store.get()) : store.get()
}

// @ts-expect-error
redisTokenStore(connections.pool, 'key')
// @ts-expect-error
redisTokenStore(connections.one)
// @ts-expect-error
postgresTokenStore(connections.one, 'key')
// @ts-expect-error
webStorageTokenStore()
// @ts-expect-error
fileTokenStore(new URL('file:///tokens.json'))`,
}
