/** Code that calls an API with expiring tokens through each library, as its readme shows. */
import { readFileSync, writeFileSync } from 'node:fs'
import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client'
import axios, { type AxiosError } from 'axios'
import { type AxiosAuthRefreshOptions, createAuthRefresh } from 'axios-auth-refresh'
import * as openid from 'openid-client'
import { AuthorizationCode } from 'simple-oauth2'

/** Settings of a process: the server, and the file that it shares with the others. */
export interface Setting {
  readonly origin: string
  readonly tokenFile: string
  /** Path of the emitted client. */
  readonly clientFile: string
}

/** Tokens in the file, for all peers. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Calls the API once and returns the status. */
export type Request = () => Promise<number>

const id = 'app'
const secret = 's3cret'

function read({ tokenFile }: Setting): Tokens {
  return JSON.parse(readFileSync(tokenFile, 'utf8')) as Tokens
}

function write({ tokenFile }: Setting, tokens: Tokens): void {
  writeFileSync(tokenFile, JSON.stringify(tokens))
}

function expiry(seconds: number | undefined): number {
  return Date.now() + (seconds ?? 0) * 1000
}

async function flexgen({ origin, tokenFile, clientFile }: Setting): Promise<Request> {
  const { createBenchClient, fileTokenStore } = await import(clientFile)
  const client = createBenchClient({
    variables: { origin },
    credentials: { clientSecret: secret },
    tokenStore: fileTokenStore(tokenFile),
  })
  return async () => (await client.fetch('/ok')).status
}

async function axiosAuthRefresh(setting: Setting, options: AxiosAuthRefreshOptions = {}): Promise<Request> {
  const instance = axios.create({ baseURL: setting.origin })
  instance.interceptors.request.use((request) => {
    request.headers.set('Authorization', `Bearer ${read(setting).accessToken}`)
    return request
  })
  const refresh = async (failed: AxiosError): Promise<void> => {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: read(setting).refreshToken,
      client_id: id,
      client_secret: secret,
    })
    const { data } = await axios.post(`${setting.origin}/token`, body)
    write(setting, {
      accessToken: data.access_token,
      refreshToken: data.refresh_token,
      expiresAt: expiry(data.expires_in),
    })
    failed.response?.config.headers.set('Authorization', `Bearer ${data.access_token}`)
  }
  createAuthRefresh(instance, refresh, options)
  return async () => (await instance.get('/ok')).status
}

async function badgateway(setting: Setting): Promise<Request> {
  const client = new OAuth2Client({
    server: setting.origin,
    clientId: id,
    clientSecret: secret,
    tokenEndpoint: '/token',
  })
  const wrapper = new OAuth2Fetch({
    client,
    getNewToken: () => null,
    storeToken: ({ accessToken, refreshToken, expiresAt }) =>
      write(setting, { accessToken, refreshToken: refreshToken ?? '', expiresAt: expiresAt ?? 0 }),
    getStoredToken: () => read(setting),
  })
  return async () => (await wrapper.fetch(`${setting.origin}/ok`)).status
}

async function simpleOauth2(setting: Setting): Promise<Request> {
  const client = new AuthorizationCode({
    client: { id, secret },
    auth: { tokenHost: setting.origin, tokenPath: '/token' },
  })
  return async () => {
    const { accessToken, refreshToken, expiresAt } = read(setting)
    let token = client.createToken({
      access_token: accessToken,
      refresh_token: refreshToken,
      expires_at: new Date(expiresAt).toISOString(),
    })
    if (token.expired()) {
      token = await token.refresh()
      write(setting, {
        accessToken: `${token.token['access_token']}`,
        refreshToken: `${token.token['refresh_token']}`,
        expiresAt: new Date(`${token.token['expires_at']}`).getTime(),
      })
    }
    const headers = { Authorization: `Bearer ${token.token['access_token']}` }
    return (await fetch(`${setting.origin}/ok`, { headers })).status
  }
}

async function openidClient(setting: Setting): Promise<Request> {
  const server = { issuer: setting.origin, token_endpoint: `${setting.origin}/token` }
  const config = new openid.Configuration(server, id, secret)
  openid.allowInsecureRequests(config)
  return async () => {
    let tokens = read(setting)
    if (tokens.expiresAt <= Date.now()) {
      const response = await openid.refreshTokenGrant(config, tokens.refreshToken)
      tokens = {
        accessToken: response.access_token,
        refreshToken: response.refresh_token ?? tokens.refreshToken,
        expiresAt: expiry(response.expiresIn()),
      }
      write(setting, tokens)
    }
    const url = new URL('/ok', setting.origin)
    return (await openid.fetchProtectedResource(config, tokens.accessToken, url, 'GET')).status
  }
}

/** The peers by their names in the table. */
export const peers: Readonly<Record<string, (setting: Setting) => Promise<Request>>> = {
  flexgen,
  'axios-auth-refresh': axiosAuthRefresh,
  // By default, it fails requests that are refused during a refresh.
  'the same, deduplicateRefresh: false': (setting) =>
    axiosAuthRefresh(setting, { deduplicateRefresh: false }),
  '@badgateway/oauth2-client': badgateway,
  'simple-oauth2': simpleOauth2,
  'openid-client': openidClient,
}
