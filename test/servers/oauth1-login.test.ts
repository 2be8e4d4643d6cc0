import { afterAll, beforeAll, describe, expect } from 'vitest'
import { bundleClients, load, rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import {
  agree,
  consumer,
  loginUrls,
  type OAuth1Server,
  oauth1Python,
  startOAuth1Server,
} from '../support/oauth1-server.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import type { Begun, Job, LoginClient } from './oauth1-driver.ts'

/* Logins of built clients with OAuth 1, at a server made with oauthlib, which checks all three legs and the requests. */

const needs = { 'python3 with oauthlib, jwt and cryptography': oauth1Python }
const test = testWith(needs)

let server: OAuth1Server

beforeAll(async () => {
  if (oauth1Python !== undefined) server = await startOAuth1Server()
})
afterAll(async () => {
  server?.stop()
  await closeBrowser()
})

function configOf(keys: object, login: object = {}): string {
  const auth = {
    type: 'oauth1',
    consumerKey: consumer.consumerKey,
    ...keys,
    login: { ...loginUrls, ...login },
  }
  return `
    baseUrl: "\${variables.origin}"
    variables: { origin: {} }
    auth: ${JSON.stringify(auth)}`
}

/** What clients are created with; those that sign with a private key take no secret. */
function optionsFor(name: string): object {
  const { consumerSecret, privateKey } = consumer
  const credentials = name.startsWith('RSA') ? { privateKey } : { consumerSecret }
  return { variables: { origin: server.origin }, credentials }
}

const kinds: Readonly<Record<string, object>> = {
  'HMAC-SHA1': {},
  'HMAC-SHA256': { signatureMethod: 'HMAC-SHA256', includeBodyHash: true, realm: 'photos' },
  'HMAC-SHA512': { signatureMethod: 'HMAC-SHA512', addTo: 'query' },
  'RSA-SHA1': { signatureMethod: 'RSA-SHA1', addTo: 'body' },
  'RSA-SHA256': { signatureMethod: 'RSA-SHA256', version: 'none' },
  'RSA-SHA512': { signatureMethod: 'RSA-SHA512', includeBodyHash: true },
  PLAINTEXT: { signatureMethod: 'PLAINTEXT', realm: 'photos' },
}

async function clientOf(name: string, login: object = {}): Promise<LoginClient> {
  const { create } = await load(configOf(kinds[name] ?? {}, login))
  // Every config here has a login.
  return create(optionsFor(name)) as LoginClient
}

test.each(Object.keys(kinds))('accepts the three legs and requests with %s', async (name) => {
  const client = await clientOf(name)
  const before = (await server.calls()).length
  const begun = await client.authorizationUrl()
  const redirect = await agree(begun.url)
  expect(redirect).toContain('http://127.0.0.1:8976/callback?')
  const tokens = await client.exchange(redirect, begun)
  expect(tokens.response).toMatchObject({ user_id: '7' })
  const response = await client.fetch('/me?x=%20', {
    method: 'POST',
    body: new URLSearchParams({ a: 'ä b' }),
  })
  expect(await response.json()).toEqual({ token: tokens.accessToken })
  const calls = (await server.calls()).slice(before)
  expect(calls).toEqual([
    ['/request_token', 200],
    ['/access_token', 200],
    ['/me', 200],
  ])
})

test('refuses another secret, a verifier of another login, and one that was used', async () => {
  const { create } = await load(configOf({}))
  const credentials = { consumerSecret: 'a wrong one' }
  const stranger = create({ ...optionsFor('HMAC-SHA1'), credentials }) as LoginClient
  expect(await rejection(stranger.authorizationUrl())).toMatchObject({ code: 'token_request', status: 401 })
  const client = await clientOf('HMAC-SHA1')
  const [one, other] = [await client.authorizationUrl(), await client.authorizationUrl()]
  const [redirect, foreign] = [await agree(one.url), await agree(other.url)]
  expect(await rejection(client.exchange(foreign, one))).toMatchObject({ code: 'state_mismatch' })
  const verifierOf = (url: string): string => `${new URL(url).searchParams.get('oauth_verifier')}`
  const mixed = redirect.replace(verifierOf(redirect), verifierOf(foreign))
  expect(await rejection(client.exchange(mixed, one))).toMatchObject({ code: 'token_request', status: 401 })
  await client.exchange(redirect, one)
  expect(await rejection(client.exchange(redirect, one))).toMatchObject({
    code: 'token_request',
    status: 401,
  })
})

test('says what is wrong in the words of the server', async () => {
  const client = await clientOf('HMAC-SHA1')
  const begun: Begun = { url: '', requestToken: '', requestTokenSecret: '' }
  const oob = await clientOf('HMAC-SHA1', { callback: 'oob' })
  expect(await rejection(oob.exchange('1234', begun))).toMatchObject({
    code: 'token_request',
    status: 400,
    error: 'invalid_request',
    errorDescription: 'Missing resource owner.',
  })
  expect(await rejection(client.fetch('/me'))).toMatchObject({ code: 'login_required' })
})

describe.each(runtimes)('reached from $name', (runtime) => {
  const testThere = testWith({ ...needs, [runtime.name]: runtime.program })

  testThere('accepts a login with `oob` and a request', async () => {
    const names = ['HMAC-SHA1', 'RSA-SHA256', 'PLAINTEXT']
    const configs = names.map((name) => [name, configOf(kinds[name] ?? {}, { callback: 'oob' })] as const)
    const script = await bundleClients(
      Object.fromEntries(configs),
      new URL('oauth1-driver.ts', import.meta.url),
    )
    const jobs = names.map((client): Job => ({ client, options: optionsFor(client) }))
    expect(await runtime.run(script, { jobs })).toEqual(names.map((name) => `${name} 200`))
  })
})
