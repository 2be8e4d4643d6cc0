import { constants, createHash, generateKeyPairSync, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { createAmazonSellerClient } from '../../examples/generated/amazon-seller.ts'
import { createCloverClient } from '../../examples/generated/clover.ts'
import { createEBayClient } from '../../examples/generated/ebay.ts'
import { createGitHubAppClient } from '../../examples/generated/github-app.ts'
import { createGitHubDeviceClient } from '../../examples/generated/github-device.ts'
import { createGoogleCalendarClient } from '../../examples/generated/google-calendar.ts'
import { createGoogleDirectoryClient } from '../../examples/generated/google-directory.ts'
import { createMarketoClient } from '../../examples/generated/marketo.ts'
import { createMicrosoftDaemonClient } from '../../examples/generated/microsoft-daemon.ts'
import { createMicrosoftGraphClient } from '../../examples/generated/microsoft-graph.ts'
import { createNotionClient } from '../../examples/generated/notion.ts'
import { createNotionMCPClient } from '../../examples/generated/notion-mcp.ts'
import { createQuickBooksClient } from '../../examples/generated/quickbooks.ts'
import { createRedditClient } from '../../examples/generated/reddit.ts'
import { createSalesforceClient } from '../../examples/generated/salesforce.ts'
import { createServiceNowClient } from '../../examples/generated/servicenow.ts'
import { createSlackClient } from '../../examples/generated/slack.ts'
import { createStravaClient } from '../../examples/generated/strava.ts'
import { createTikTokClient } from '../../examples/generated/tiktok.ts'
import { createTikTokAdsClient } from '../../examples/generated/tiktok-ads.ts'
import { createZohoCRMClient } from '../../examples/generated/zoho-crm.ts'
import { createZoomClient } from '../../examples/generated/zoom.ts'
import { rejection } from '../support/emitted.ts'
import { fakeTime } from './clients.ts'
import { type Api, form, type Imitation, imitate, json, type TokenRequest } from './imitation.ts'

/*
 * Each example of oauth2 with an imitation of its API, which only accepts the calls that the API documents. The clients
 * are the committed ones, with the real URLs.
 */

/** Options that all clients have. */
interface World {
  readonly fetch: Imitation['fetch']
  readonly clock: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** The members of a client that the tests use. */
interface ExampleClient {
  readonly fetch: (input: string) => Promise<Response>
  readonly tokens: { readonly get: () => Promise<ExampleTokens | undefined> }
  readonly refresh?: () => Promise<ExampleTokens>
  readonly authorizationUrl?: () => Promise<Login & { readonly url: string }>
  readonly exchange?: (redirectUrl: string, login: Login) => Promise<ExampleTokens>
  readonly deviceLogin?: (init: { onPrompt: (prompt: object) => void }) => Promise<ExampleTokens>
}

interface Login {
  readonly state: string
  readonly codeVerifier: string
}

interface ExampleTokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  readonly expiresAt?: number | undefined
}

interface Example {
  readonly api: Api
  readonly create: (world: World) => ExampleClient
  /** The address at which the user logs in, and its parameters except `state` and those of PKCE. */
  readonly login?: readonly [url: string, parameters: Readonly<Record<string, string>>]
  readonly pkce?: true
  /** Parameters of the redirect besides `state` and the code. */
  readonly redirect?: Readonly<Record<string, string>>
  /** Name of the parameter with the code. */
  readonly codeName?: string
  /** A request, and the URL at which it arrives. */
  readonly request: readonly [path: string, url: string]
  /** Lifetime of the tokens, in seconds. */
  readonly lifetime?: number
  /** Calls for the first tokens. */
  readonly first: readonly string[]
  /** The call for further tokens; without it, a refused token stays refused. */
  readonly next?: 'refresh' | 'grant'
  /** Calls after the grant has ended, and the error that the client then throws. */
  readonly ended?: readonly [calls: readonly string[], code: string]
}

const id = 'the-id'
const secret = 'the-secret'
const basic = { authorization: `Basic ${btoa(`${id}:${secret}`)}` }
const loopback = 'http://127.0.0.1:8976/callback'
const localhost = 'http://localhost:8976/callback'
const bearer = (token: string): readonly [string, string] => ['Authorization', `Bearer ${token}`]
const invalidGrant = json({ error: 'invalid_grant' }, 400)
const unauthorized = json({ error: 'unauthorized' }, 401)

const time = fakeTime()
// In whole seconds, since some servers have no finer times.
time.now = Date.UTC(2026, 0, 1)

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = `${privateKey.export({ type: 'pkcs8', format: 'pem' })}`

type Calls = Required<Pick<Api['calls'], 'login' | 'refresh'>>

/** The usual calls of a login and its refreshes (RFC 6749 sections 4.1.3 and 6). */
function usualCalls(
  url: string,
  redirectUri: string,
  { asBasic = false, pkce = false, idName = 'client_id' } = {},
): Calls {
  const proof = asBasic ? {} : { [idName]: id, client_secret: secret }
  const head = { url, method: 'POST', format: 'form', ...(asBasic ? { headers: basic } : {}) } as const
  return {
    login: ({ code, codeVerifier }) => ({
      ...head,
      parameters: {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        ...(pkce ? { code_verifier: codeVerifier } : {}),
        ...proof,
      },
    }),
    refresh: ({ refreshToken }) => ({
      ...head,
      parameters: { grant_type: 'refresh_token', refresh_token: refreshToken, ...proof },
    }),
  }
}

/** The same calls with another format or further headers. */
function changed(
  { login, refresh }: Calls,
  change: Pick<TokenRequest, 'headers'> | { format: 'json' },
): Calls {
  const all = (call: TokenRequest): TokenRequest => ({
    ...call,
    ...change,
    headers: { ...call.headers, ...('headers' in change ? change.headers : {}) },
  })
  return { login: (given) => all(login(given)), refresh: (given) => all(refresh(given)) }
}

/** A JWT signed with our key, with this header, these claims and the usual times. */
function isJwt(header: object, claims: object, lifetime: number): (jwt: string) => boolean {
  return (jwt) => {
    const [head = '', body = '', signature = '', ...rest] = jwt.split('.')
    const read = (part: string): Record<string, unknown> =>
      JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    const { iat, exp, jti, ...others } = read(body)
    const now = Math.floor(time.now / 1000)
    const padding =
      read(head)['alg'] === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING
    return (
      isDeepStrictEqual(read(head), { typ: 'JWT', ...header }) &&
      isDeepStrictEqual(others, claims) &&
      isDeepStrictEqual([iat, exp, rest], [now, now + lifetime, []]) &&
      /^[\w-]{20,}$/.test(`${jti}`) &&
      verify(
        'sha256',
        Buffer.from(`${head}.${body}`),
        { key: publicKey, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
        Buffer.from(signature, 'base64url'),
      )
    )
  }
}

/** Registers clients at a URL, each with the same ID and without a secret; other calls go to the API. */
function registering(registrationUrl: string, fetch: World['fetch']): World['fetch'] {
  return async (url, init) =>
    url === registrationUrl ? Response.json({ client_id: id }, { status: 201 }) : fetch(url, init)
}

const examples: Readonly<Record<string, Example>> = {
  'github-app': {
    create: (world) =>
      createGitHubAppClient({
        ...world,
        env: { GITHUB_APP_CLIENT_ID: id, GITHUB_APP_CLIENT_SECRET: secret },
      }),
    login: ['https://github.com/login/oauth/authorize', { client_id: id, redirect_uri: loopback }],
    pkce: true,
    api: {
      calls: usualCalls('https://github.com/login/oauth/access_token', loopback, { pkce: true }),
      tokens: ({ accessToken, refreshToken, accept }) => {
        const fields = { access_token: accessToken, refresh_token: refreshToken, token_type: 'bearer' }
        const times = { expires_in: '28800', refresh_token_expires_in: '15897600', scope: '' }
        return accept.includes('application/json')
          ? json({ ...fields, ...times, expires_in: 28_800, refresh_token_expires_in: 15_897_600 })
          : form({ ...fields, ...times })
      },
      rotates: true,
      refusal: json({ error: 'bad_refresh_token', error_description: 'The refresh token is incorrect.' }),
      header: bearer,
      unauthorized: json({ message: 'Bad credentials' }, 401),
    },
    request: ['/user', 'https://api.github.com/user'],
    lifetime: 28_800,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'github-device': {
    create: (world) => createGitHubDeviceClient({ ...world, variables: { clientId: id } }),
    api: {
      calls: {
        device: () => ({
          url: 'https://github.com/login/device/code',
          method: 'POST',
          format: 'form',
          parameters: { client_id: id, scope: 'repo read:org' },
        }),
        login: ({ deviceCode }) => ({
          url: 'https://github.com/login/oauth/access_token',
          method: 'POST',
          format: 'form',
          parameters: {
            client_id: id,
            device_code: deviceCode,
            grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
          },
        }),
      },
      deviceCode: json({
        device_code: 'the-device-code',
        user_code: 'WDJB-MJHT',
        verification_uri: 'https://github.com/login/device',
        expires_in: 900,
        interval: 5,
      }),
      // With the status 200.
      pending: [
        json({ error: 'authorization_pending' }),
        json({ error: 'slow_down', interval: 10 }),
        json({ error: 'authorization_pending' }),
      ],
      tokens: ({ accessToken }) =>
        json({ access_token: accessToken, token_type: 'bearer', scope: 'repo,read:org' }),
      refusal: json({ error: 'incorrect_device_code' }),
      header: bearer,
      unauthorized: json({ message: 'Bad credentials' }, 401),
    },
    request: ['/user', 'https://api.github.com/user'],
    first: ['device', 'login', 'login', 'login', 'login'],
  },
  'google-calendar': {
    create: (world) =>
      createGoogleCalendarClient({ ...world, env: { GOOGLE_CLIENT_ID: id, GOOGLE_CLIENT_SECRET: secret } }),
    login: [
      'https://accounts.google.com/o/oauth2/v2/auth',
      {
        client_id: id,
        redirect_uri: loopback,
        scope: 'https://www.googleapis.com/auth/calendar.readonly',
        access_type: 'offline',
        prompt: 'consent',
      },
    ],
    pkce: true,
    redirect: { scope: 'https://www.googleapis.com/auth/calendar.readonly' },
    api: {
      calls: usualCalls('https://oauth2.googleapis.com/token', loopback, { pkce: true }),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 3599,
          token_type: 'Bearer',
        }),
      // Only the consent returns a refresh token.
      renewedTokens: ({ accessToken }) =>
        json({ access_token: accessToken, expires_in: 3599, token_type: 'Bearer' }),
      refusal: json({ error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }, 400),
      header: bearer,
      unauthorized: json({ error: { code: 401, status: 'UNAUTHENTICATED' } }, 401),
    },
    request: ['/calendars/primary/events', 'https://www.googleapis.com/calendar/v3/calendars/primary/events'],
    lifetime: 3599,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'google-directory': {
    create: (world) =>
      createGoogleDirectoryClient({
        ...world,
        variables: { admin: 'admin@example.com' },
        env: {
          GOOGLE_PRIVATE_KEY: pem,
          GOOGLE_PRIVATE_KEY_ID: 'key-1',
          GOOGLE_SERVICE_ACCOUNT: 'robot@example.iam.gserviceaccount.com',
        },
      }),
    api: {
      calls: {
        grant: () => ({
          url: 'https://oauth2.googleapis.com/token',
          method: 'POST',
          format: 'form',
          parameters: {
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: isJwt(
              { alg: 'RS256', kid: 'key-1' },
              {
                iss: 'robot@example.iam.gserviceaccount.com',
                sub: 'admin@example.com',
                aud: 'https://oauth2.googleapis.com/token',
                scope: 'https://www.googleapis.com/auth/admin.directory.user.readonly',
              },
              3600,
            ),
          },
        }),
      },
      tokens: ({ accessToken }) =>
        json({ access_token: accessToken, expires_in: 3599, token_type: 'Bearer' }),
      refusal: json({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }, 400),
      header: bearer,
      unauthorized,
    },
    request: [
      '/users?domain=example.com',
      'https://admin.googleapis.com/admin/directory/v1/users?domain=example.com',
    ],
    lifetime: 3599,
    first: ['grant'],
    next: 'grant',
    ended: [['grant'], 'token_request'],
  },
  'microsoft-graph': {
    create: (world) =>
      createMicrosoftGraphClient({
        ...world,
        variables: { tenant: 'contoso.onmicrosoft.com' },
        env: { MICROSOFT_CLIENT_ID: id, MICROSOFT_CLIENT_SECRET: secret },
      }),
    login: [
      'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize',
      { client_id: id, redirect_uri: localhost, scope: 'offline_access User.Read Calendars.Read' },
    ],
    pkce: true,
    redirect: { session_state: 'fe1540c3-a69a-469a-9fa3-8a2470936421' },
    api: {
      calls: usualCalls(
        'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
        localhost,
        { pkce: true },
      ),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 3599,
          ext_expires_in: 3599,
        }),
      rotates: true,
      refusal: json({ error: 'invalid_grant', error_description: 'AADSTS70008', error_codes: [70_008] }, 400),
      header: bearer,
      unauthorized: json({ error: { code: 'InvalidAuthenticationToken' } }, 401),
    },
    request: ['/me', 'https://graph.microsoft.com/v1.0/me'],
    lifetime: 3599,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'microsoft-daemon': {
    create: (world) =>
      createMicrosoftDaemonClient({
        ...world,
        variables: { tenant: 'contoso.onmicrosoft.com' },
        env: {
          MICROSOFT_CLIENT_ID: id,
          MICROSOFT_PRIVATE_KEY: pem,
          MICROSOFT_CERTIFICATE_THUMBPRINT: 'A1bC2dE3fH4iJ5kL6mN7oP8qR9sT0u',
        },
      }),
    api: {
      calls: {
        grant: () => ({
          url: 'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
          method: 'POST',
          format: 'form',
          parameters: {
            grant_type: 'client_credentials',
            client_id: id,
            scope: 'https://graph.microsoft.com/.default',
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: isJwt(
              { alg: 'PS256', 'x5t#S256': 'A1bC2dE3fH4iJ5kL6mN7oP8qR9sT0u' },
              {
                iss: id,
                sub: id,
                aud: 'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
              },
              300,
            ),
          },
        }),
      },
      tokens: ({ accessToken }) =>
        json({ access_token: accessToken, expires_in: 3599, token_type: 'Bearer' }),
      refusal: json({ error: 'invalid_client', error_description: 'AADSTS700027' }, 401),
      header: bearer,
      unauthorized,
    },
    request: ['/users', 'https://graph.microsoft.com/v1.0/users'],
    lifetime: 3599,
    first: ['grant'],
    next: 'grant',
    ended: [['grant'], 'token_request'],
  },
  salesforce: {
    create: (world) =>
      createSalesforceClient({
        ...world,
        env: { SALESFORCE_CLIENT_ID: id, SALESFORCE_CLIENT_SECRET: secret },
      }),
    login: [
      'https://login.salesforce.com/services/oauth2/authorize',
      { client_id: id, redirect_uri: localhost, scope: 'api refresh_token' },
    ],
    pkce: true,
    api: {
      calls: usualCalls('https://login.salesforce.com/services/oauth2/token', localhost, { pkce: true }),
      // Without a lifetime, but with the host of the organisation.
      tokens: ({ accessToken, refreshToken, now }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          instance_url: 'https://acme.my.salesforce.com',
          id: 'https://login.salesforce.com/id/00Dx0000000BV7z/005x00000012Q9P',
          issued_at: `${now * 1000}`,
        }),
      // A refresh may omit the host, which is then kept.
      renewedTokens: ({ accessToken, now }) =>
        json({ access_token: accessToken, issued_at: `${now * 1000}` }),
      refusal: json({ error: 'invalid_grant', error_description: 'expired access/refresh token' }, 400),
      header: bearer,
      unauthorized: json([{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }], 401),
    },
    request: ['/sobjects', 'https://acme.my.salesforce.com/services/data/v62.0/sobjects'],
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  quickbooks: {
    create: (world) =>
      createQuickBooksClient({
        ...world,
        variables: { host: 'sandbox-quickbooks.api.intuit.com' },
        env: { QUICKBOOKS_CLIENT_ID: id, QUICKBOOKS_CLIENT_SECRET: secret },
      }),
    login: [
      'https://appcenter.intuit.com/connect/oauth2',
      { client_id: id, redirect_uri: localhost, scope: 'com.intuit.quickbooks.accounting' },
    ],
    redirect: { realmId: '9341453474484455' },
    api: {
      calls: usualCalls('https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer', localhost, {
        asBasic: true,
      }),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 3600,
          x_refresh_token_expires_in: 8_726_400,
          token_type: 'bearer',
        }),
      rotates: true,
      refusal: json({ error: 'invalid_grant', error_description: 'Incorrect or invalid refresh token' }, 400),
      header: bearer,
      unauthorized: json({ fault: { type: 'AUTHENTICATION' } }, 401),
    },
    request: [
      '/companyinfo/9341453474484455',
      'https://sandbox-quickbooks.api.intuit.com/v3/company/9341453474484455/companyinfo/9341453474484455',
    ],
    lifetime: 3600,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  slack: {
    create: (world) =>
      createSlackClient({ ...world, env: { SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret } }),
    login: [
      'https://slack.com/oauth/v2/authorize',
      {
        client_id: id,
        redirect_uri: 'https://example.com/slack/callback',
        scope: 'channels:read,chat:write',
      },
    ],
    api: {
      calls: usualCalls('https://slack.com/api/oauth.v2.access', 'https://example.com/slack/callback'),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          ok: true,
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 43_200,
          token_type: 'bot',
          scope: 'channels:read,chat:write',
          team: { id: 'T9TK3CUKW', name: 'Acme' },
        }),
      rotates: true,
      refusal: json({ ok: false, error: 'invalid_refresh_token' }),
      header: bearer,
      unauthorized: json({ ok: false, error: 'token_expired' }),
    },
    request: ['/conversations.list', 'https://slack.com/api/conversations.list'],
    lifetime: 43_200,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  notion: {
    create: (world) =>
      createNotionClient({ ...world, env: { NOTION_CLIENT_ID: id, NOTION_CLIENT_SECRET: secret } }),
    login: [
      'https://api.notion.com/v1/oauth/authorize',
      { client_id: id, redirect_uri: localhost, owner: 'user' },
    ],
    api: {
      calls: changed(usualCalls('https://api.notion.com/v1/oauth/token', localhost, { asBasic: true }), {
        format: 'json',
      }),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: 'bearer',
          bot_id: 'b3414d65-1224-5ty7-6ffr-cc9d8773drt601',
          workspace_id: 'j565j4d7x3-2882-61bs-564a-jj9d9ui-c36hxfr7x',
        }),
      rotates: true,
      refusal: json({ error: 'invalid_grant' }, 400),
      header: bearer,
      unauthorized: json({ object: 'error', status: 401, code: 'unauthorized' }, 401),
    },
    request: ['/users/me', 'https://api.notion.com/v1/users/me'],
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'notion-mcp': {
    create: (world) => {
      const fetch = registering('https://mcp.notion.com/register', world.fetch)
      const { exchange, ...client } = createNotionMCPClient({ ...world, fetch })
      // A begun login has all members that it needs.
      return { ...client, exchange: (url, login) => exchange(url, login as Parameters<typeof exchange>[1]) }
    },
    login: ['https://mcp.notion.com/authorize', { client_id: id, redirect_uri: loopback }],
    pkce: true,
    api: {
      calls: {
        login: ({ code, codeVerifier }) => ({
          url: 'https://mcp.notion.com/token',
          method: 'POST',
          format: 'form',
          parameters: {
            grant_type: 'authorization_code',
            code,
            redirect_uri: loopback,
            code_verifier: codeVerifier,
            client_id: id,
          },
        }),
        refresh: ({ refreshToken }) => ({
          url: 'https://mcp.notion.com/token',
          method: 'POST',
          format: 'form',
          parameters: { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: id },
        }),
      },
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: 'bearer',
          expires_in: 3600,
        }),
      rotates: true,
      refusal: invalidGrant,
      header: bearer,
      unauthorized: json({ error: 'invalid_token' }, 401),
    },
    request: ['/mcp', 'https://mcp.notion.com/mcp'],
    lifetime: 3600,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  reddit: {
    create: (world) =>
      createRedditClient({ ...world, env: { REDDIT_CLIENT_ID: id, REDDIT_CLIENT_SECRET: secret } }),
    login: [
      'https://www.reddit.com/api/v1/authorize',
      { client_id: id, redirect_uri: loopback, scope: 'identity read', duration: 'permanent' },
    ],
    api: {
      calls: changed(usualCalls('https://www.reddit.com/api/v1/access_token', loopback, { asBasic: true }), {
        headers: { 'user-agent': 'nodejs:com.example.flexgen:v1.0.0 (by /u/example)' },
      }),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: 'bearer',
          expires_in: 86_400,
          scope: 'identity read',
        }),
      // With the status 200, as for a code used twice.
      refusal: json({ error: 'invalid_grant' }),
      header: bearer,
      unauthorized: json({ message: 'Unauthorized', error: 401 }, 401),
    },
    request: ['/api/v1/me', 'https://oauth.reddit.com/api/v1/me'],
    lifetime: 86_400,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  tiktok: {
    create: (world) =>
      createTikTokClient({ ...world, env: { TIKTOK_CLIENT_KEY: id, TIKTOK_CLIENT_SECRET: secret } }),
    login: [
      'https://www.tiktok.com/v2/auth/authorize/',
      {
        client_key: id,
        redirect_uri: 'https://example.com/tiktok/callback',
        scope: 'user.info.basic,video.list',
      },
    ],
    redirect: { scopes: 'user.info.basic,video.list' },
    api: {
      calls: usualCalls(
        'https://open.tiktokapis.com/v2/oauth/token/',
        'https://example.com/tiktok/callback',
        {
          idName: 'client_key',
        },
      ),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 7200,
          refresh_expires_in: 15_552_000,
          open_id: 'afd97af1-b87b-48b9-ac98-410aghda5344',
          scope: 'user.info.basic,video.list',
          token_type: 'Bearer',
        }),
      rotates: true,
      refusal: json(
        { error: 'invalid_grant', error_description: 'Refresh token is invalid.', log_id: '1' },
        400,
      ),
      header: bearer,
      unauthorized: json({ error: { code: 'access_token_invalid' } }, 401),
    },
    request: ['/user/info/?fields=open_id', 'https://open.tiktokapis.com/v2/user/info/?fields=open_id'],
    lifetime: 7200,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'tiktok-ads': {
    create: (world) =>
      createTikTokAdsClient({ ...world, env: { TIKTOK_ADS_APP_ID: id, TIKTOK_ADS_SECRET: secret } }),
    login: [
      'https://business-api.tiktok.com/portal/auth',
      { app_id: id, redirect_uri: 'https://example.com/tiktok-ads/callback' },
    ],
    codeName: 'auth_code',
    api: {
      calls: {
        login: ({ code }) => ({
          url: 'https://business-api.tiktok.com/open_api/v1.3/oauth2/access_token/',
          method: 'POST',
          format: 'json',
          parameters: { app_id: id, secret, auth_code: code },
        }),
      },
      tokens: ({ accessToken }) =>
        json({
          code: 0,
          message: 'OK',
          request_id: '2020042715295501023125104093250',
          data: { access_token: accessToken, scope: [4], advertiser_ids: ['7000000000000'] },
        }),
      refusal: json({ code: 40_110, message: 'The auth_code is invalid.', data: {} }),
      header: (token) => ['Access-Token', token],
      unauthorized: json({ code: 40_105, message: 'Access token is incorrect or has been revoked.' }, 401),
    },
    request: [
      '/oauth2/advertiser/get/?app_id=1',
      'https://business-api.tiktok.com/open_api/v1.3/oauth2/advertiser/get/?app_id=1',
    ],
    first: ['login'],
  },
  strava: {
    create: (world) =>
      createStravaClient({ ...world, env: { STRAVA_CLIENT_ID: id, STRAVA_CLIENT_SECRET: secret } }),
    login: [
      'https://www.strava.com/oauth/authorize',
      { client_id: id, redirect_uri: loopback, scope: 'read,activity:read_all', approval_prompt: 'auto' },
    ],
    redirect: { scope: 'read,activity:read_all' },
    api: {
      calls: usualCalls('https://www.strava.com/api/v3/oauth/token', loopback),
      tokens: ({ accessToken, refreshToken, now }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          token_type: 'Bearer',
          expires_at: now + 21_600,
          // Only the other one matters.
          expires_in: 1,
        }),
      rotates: true,
      refusal: json({ message: 'Bad Request', errors: [{ field: 'refresh_token', code: 'invalid' }] }, 400),
      header: bearer,
      unauthorized: json({ message: 'Authorization Error' }, 401),
    },
    request: ['/athlete', 'https://www.strava.com/api/v3/athlete'],
    lifetime: 21_600,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  'zoho-crm': {
    create: (world) =>
      createZohoCRMClient({ ...world, env: { ZOHO_CLIENT_ID: id, ZOHO_CLIENT_SECRET: secret } }),
    login: [
      'https://accounts.zoho.com/oauth/v2/auth',
      {
        client_id: id,
        redirect_uri: localhost,
        scope: 'ZohoCRM.modules.READ,ZohoCRM.users.READ',
        access_type: 'offline',
        prompt: 'consent',
      },
    ],
    redirect: { location: 'eu', 'accounts-server': 'https://accounts.zoho.eu' },
    api: {
      // Not the host at which the login began.
      calls: usualCalls('https://accounts.zoho.eu/oauth/v2/token', localhost),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          api_domain: 'https://www.zohoapis.eu',
          token_type: 'Bearer',
          expires_in: 3600,
        }),
      renewedTokens: ({ accessToken }) =>
        json({
          access_token: accessToken,
          api_domain: 'https://www.zohoapis.eu',
          token_type: 'Bearer',
          expires_in: 3600,
        }),
      // With the status 200.
      refusal: json({ error: 'invalid_code' }),
      header: (token) => ['Authorization', `Zoho-oauthtoken ${token}`],
      unauthorized: json({ code: 'INVALID_TOKEN', status: 'error' }, 401),
    },
    request: ['/Leads?fields=Email', 'https://www.zohoapis.eu/crm/v8/Leads?fields=Email'],
    lifetime: 3600,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  ebay: {
    create: (world) =>
      createEBayClient({
        ...world,
        env: { EBAY_CLIENT_ID: id, EBAY_CLIENT_SECRET: secret, EBAY_RU_NAME: 'Acme-Acme-acme-P-rhcbz' },
      }),
    login: [
      'https://auth.ebay.com/oauth2/authorize',
      {
        client_id: id,
        redirect_uri: 'Acme-Acme-acme-P-rhcbz',
        scope:
          'https://api.ebay.com/oauth/api_scope https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly',
      },
    ],
    redirect: { expires_in: '299' },
    api: {
      calls: usualCalls('https://api.ebay.com/identity/v1/oauth2/token', 'Acme-Acme-acme-P-rhcbz', {
        asBasic: true,
      }),
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          expires_in: 7200,
          refresh_token: refreshToken,
          refresh_token_expires_in: 47_304_000,
          token_type: 'User Access Token',
        }),
      renewedTokens: ({ accessToken }) =>
        json({ access_token: accessToken, expires_in: 7200, token_type: 'User Access Token' }),
      refusal: invalidGrant,
      header: bearer,
      unauthorized: json({ errors: [{ errorId: 1001, message: 'Invalid access token' }] }, 401),
    },
    request: ['/sell/fulfillment/v1/order', 'https://api.ebay.com/sell/fulfillment/v1/order'],
    lifetime: 7200,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  clover: {
    create: (world) =>
      createCloverClient({ ...world, env: { CLOVER_APP_ID: id, CLOVER_APP_SECRET: secret } }),
    login: [
      'https://www.clover.com/oauth/v2/authorize',
      { client_id: id, redirect_uri: 'https://example.com/clover/callback' },
    ],
    redirect: { merchant_id: 'HBTTXPGXDXF91', employee_id: '', client_id: id },
    api: {
      calls: {
        login: ({ code }) => ({
          url: 'https://api.clover.com/oauth/v2/token',
          method: 'POST',
          format: 'json',
          parameters: { client_id: id, client_secret: secret, code },
        }),
        refresh: ({ refreshToken }) => ({
          url: 'https://api.clover.com/oauth/v2/refresh',
          method: 'POST',
          format: 'json',
          parameters: { client_id: id, refresh_token: refreshToken },
        }),
      },
      tokens: ({ accessToken, refreshToken, now }) =>
        json({
          access_token: accessToken,
          access_token_expiration: now + 1800,
          refresh_token: refreshToken,
          refresh_token_expiration: now + 31_536_000,
        }),
      rotates: true,
      refusal: json({ message: 'Failed to validate authentication token.' }, 400),
      header: bearer,
      unauthorized: json({ message: '401 Unauthorized' }, 401),
    },
    request: ['/orders', 'https://api.clover.com/v3/merchants/HBTTXPGXDXF91/orders'],
    lifetime: 1800,
    first: ['login'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  zoom: {
    create: (world) =>
      createZoomClient({
        ...world,
        env: { ZOOM_CLIENT_ID: id, ZOOM_CLIENT_SECRET: secret, ZOOM_ACCOUNT_ID: 'the-account' },
      }),
    api: {
      calls: {
        grant: () => ({
          url: 'https://zoom.us/oauth/token',
          method: 'POST',
          format: 'form',
          headers: basic,
          parameters: { grant_type: 'account_credentials', account_id: 'the-account' },
        }),
      },
      tokens: ({ accessToken }) =>
        json({
          access_token: accessToken,
          token_type: 'bearer',
          expires_in: 3599,
          api_url: 'https://api.zoom.us',
        }),
      refusal: json({ reason: 'Invalid client_id or client_secret', error: 'invalid_client' }, 400),
      header: bearer,
      unauthorized: json({ code: 124, message: 'Invalid access token.' }, 401),
    },
    request: ['/users/me', 'https://api.zoom.us/v2/users/me'],
    lifetime: 3599,
    first: ['grant'],
    next: 'grant',
    ended: [['grant'], 'token_request'],
  },
  'amazon-seller': {
    create: (world) =>
      createAmazonSellerClient({
        ...world,
        variables: { region: 'eu' },
        env: { AMAZON_CLIENT_ID: id, AMAZON_CLIENT_SECRET: secret, AMAZON_REFRESH_TOKEN: 'refresh-0' },
      }),
    api: {
      calls: { refresh: usualCalls('https://api.amazon.com/auth/o2/token', loopback).refresh },
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          expires_in: 3600,
          token_type: 'bearer',
        }),
      refusal: json({ error: 'invalid_grant', error_description: 'The request has an invalid grant' }, 400),
      header: (token) => ['x-amz-access-token', token],
      unauthorized: json(
        { errors: [{ code: 'Unauthorized', details: 'The access token you provided has expired.' }] },
        403,
      ),
    },
    request: [
      '/sellers/v1/marketplaceParticipations',
      'https://sellingpartnerapi-eu.amazon.com/sellers/v1/marketplaceParticipations',
    ],
    lifetime: 3600,
    // The config's refresh token is not tried again, since it is the one that was refused.
    first: ['refresh'],
    next: 'refresh',
    ended: [['refresh'], 'login_required'],
  },
  marketo: {
    create: (world) =>
      createMarketoClient({
        ...world,
        variables: { instance: '123-abc-456' },
        env: { MARKETO_CLIENT_ID: id, MARKETO_CLIENT_SECRET: secret },
      }),
    api: {
      calls: {
        grant: () => ({
          url: 'https://123-abc-456.mktorest.com/identity/oauth/token',
          method: 'GET',
          format: 'query',
          parameters: { grant_type: 'client_credentials', client_id: id, client_secret: secret },
        }),
      },
      tokens: ({ accessToken }) =>
        json({
          access_token: accessToken,
          token_type: 'bearer',
          expires_in: 3599,
          scope: 'apis@acmeinc.com',
        }),
      refusal: json({ error: 'unauthorized', error_description: 'No client with requested id' }, 401),
      header: bearer,
      // With the status 200.
      unauthorized: json({
        requestId: '185d6#14b51985ff0',
        success: false,
        errors: [{ code: '602', message: 'Access token expired' }],
      }),
    },
    request: ['/rest/v1/campaigns.json', 'https://123-abc-456.mktorest.com/rest/v1/campaigns.json'],
    lifetime: 3599,
    first: ['grant'],
    next: 'grant',
    ended: [['grant'], 'token_request'],
  },
  servicenow: {
    create: (world) =>
      createServiceNowClient({
        ...world,
        variables: { instance: 'acme' },
        env: {
          SERVICENOW_CLIENT_ID: id,
          SERVICENOW_CLIENT_SECRET: secret,
          SERVICENOW_USERNAME: 'abel.tuter',
          SERVICENOW_PASSWORD: 'the-password',
        },
      }),
    api: {
      calls: {
        grant: () => ({
          url: 'https://acme.service-now.com/oauth_token.do',
          method: 'POST',
          format: 'form',
          parameters: {
            grant_type: 'password',
            client_id: id,
            client_secret: secret,
            username: 'abel.tuter',
            password: 'the-password',
          },
        }),
        refresh: usualCalls('https://acme.service-now.com/oauth_token.do', loopback).refresh,
      },
      tokens: ({ accessToken, refreshToken }) =>
        json({
          access_token: accessToken,
          refresh_token: refreshToken,
          scope: 'useraccount',
          token_type: 'Bearer',
          expires_in: 1799,
        }),
      refusal: json({ error: 'access_denied', error_description: 'access_denied' }, 401),
      header: bearer,
      unauthorized: json({ error: { message: 'User Not Authenticated' }, status: 'failure' }, 401),
    },
    request: ['/table/incident', 'https://acme.service-now.com/api/now/table/incident'],
    lifetime: 1799,
    // If the refresh token is refused, the password is tried.
    first: ['grant'],
    next: 'refresh',
    ended: [['refresh', 'grant'], 'token_request'],
  },
}

const open: Imitation[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()))
})

interface Started {
  readonly example: Example
  readonly api: Imitation
  readonly client: ExampleClient
}

/** Starts the imitation of an example's API, and creates a client. */
function start(name: string): Promise<Started> {
  return startOther(name, (api) => api)
}

/** The same with changes to the API. */
async function startOther(name: string, change: (api: Api) => Api): Promise<Started> {
  const example = examples[name]
  if (!example) throw new Error(`${name} is no example`)
  const api = await imitate(change(example.api), time.clock)
  open.push(api)
  return { example, api, client: example.create({ fetch: api.fetch, clock: time.clock, sleep: time.sleep }) }
}

/** Makes the user log in, and returns the address that the browser comes back with. */
async function consent(client: ExampleClient, example: Example, api: Imitation): Promise<[string, Login]> {
  const { url, ...login } = (await client.authorizationUrl?.()) ?? { url: '', state: '', codeVerifier: '' }
  const { state, codeVerifier } = login
  const [place, parameters] = example.login ?? []
  const sent = new URL(url)
  expect(`${sent.origin}${sent.pathname}`).toBe(place)
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url')
  expect([...sent.searchParams].sort()).toEqual(
    Object.entries({
      ...(example.codeName ? {} : { response_type: 'code' }),
      ...parameters,
      ...(example.pkce ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
      state,
    }).sort(),
  )
  const code = { [example.codeName ?? 'code']: api.consent(codeVerifier) }
  return [`${loopback}?${new URLSearchParams({ ...code, ...example.redirect, state })}`, login]
}

/** Gets the first tokens, if only a user can. */
async function logIn(client: ExampleClient, example: Example, api: Imitation): Promise<void> {
  if (client.exchange) await client.exchange(...(await consent(client, example, api)))
  const prompts: object[] = []
  await client.deviceLogin?.({ onPrompt: (prompt) => prompts.push(prompt) })
  expect(prompts).toHaveLength(client.deviceLogin ? 1 : 0)
}

/** The response of the API to the example's request. */
async function ask(client: ExampleClient, { request }: Example): Promise<unknown> {
  return (await client.fetch(request[0])).json()
}

describe('the examples of oauth2', () => {
  test('are all tested here', () => {
    const folder = new URL('../../examples/', import.meta.url)
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.flexgen.yaml'))
      .filter((name) => /^ {2}type: oauth2$/m.test(readFileSync(new URL(name, folder), 'utf8')))
      .map((name) => name.replace('.flexgen.yaml', ''))
    expect(names.sort()).toEqual(Object.keys(examples).sort())
  })
})

describe.each(Object.keys(examples))('%s', (name) => {
  test('gets tokens, and sends them', async () => {
    const { example, api, client } = await start(name)
    await logIn(client, example, api)
    expect(await ask(client, example)).toEqual({ fine: true })
    expect(await ask(client, example)).toEqual({ fine: true })
    expect(api.tokenCalls).toEqual(example.first)
    const call = `GET ${example.request[1]} good`
    expect(api.apiCalls).toEqual([call, call])
    expect((await client.tokens.get())?.expiresAt).toBe(
      example.lifetime === undefined ? undefined : time.now + example.lifetime * 1000,
    )
  })

  test('replaces a refused token, once for all requests', async () => {
    const { example, api, client } = await start(name)
    await logIn(client, example, api)
    await ask(client, example)
    api.expire()
    const answers = await Promise.all([1, 2, 3].map(() => ask(client, example)))
    const { next, first } = example
    expect(answers).toEqual(
      answers.map(() => (next ? { fine: true } : JSON.parse(example.api.unauthorized.body))),
    )
    expect(api.tokenCalls).toEqual(next ? [...first, next] : first)
    expect(client.refresh === undefined).toBe(next === undefined)
  })

  test('replaces a token shortly before it expires', async () => {
    const { example, api, client } = await start(name)
    await logIn(client, example, api)
    await ask(client, example)
    const { first, next, lifetime } = example
    time.now += (lifetime ?? 1e9) * 1000 - 60_000
    await ask(client, example)
    expect(api.tokenCalls).toEqual(first)
    time.now += 31_000
    await ask(client, example)
    expect(api.tokenCalls).toEqual(next && lifetime !== undefined ? [...first, next] : first)
    expect(api.apiCalls.filter((call) => !call.endsWith('good'))).toEqual([])
  })

  test('says what to do after the grant has ended', async () => {
    const { example, api, client } = await start(name)
    await logIn(client, example, api)
    await ask(client, example)
    const { first, ended } = example
    api.end()
    api.expire()
    if (!ended) {
      expect(await ask(client, example)).toEqual(JSON.parse(example.api.unauthorized.body))
      return
    }
    const error = await rejection(client.fetch(example.request[0]))
    expect(error).toMatchObject({ name: 'FlexgenError', code: ended[1] })
    expect(api.tokenCalls).toEqual([...first, ...ended[0]])
  })
})

const logins = Object.keys(examples).filter((name) => examples[name]?.login)

describe.each(logins)('%s', (name) => {
  test('asks for a login if there are no tokens', async () => {
    const { example, api, client } = await start(name)
    expect(await rejection(client.fetch(example.request[0]))).toMatchObject({ code: 'login_required' })
    expect([...api.tokenCalls, ...api.apiCalls]).toEqual([])
  })

  test('accepts a code only for its own login, and once', async () => {
    const { example, api, client } = await start(name)
    const [redirectUrl, login] = await consent(client, example, api)
    const exchange = client.exchange ?? expect.fail('it has no exchange')
    const other = exchange(redirectUrl, { ...login, state: 'of another login' })
    expect(await rejection(other)).toMatchObject({ code: 'state_mismatch' })
    expect(api.tokenCalls).toEqual([])
    await exchange(redirectUrl, login)
    expect(await rejection(exchange(redirectUrl, login))).toMatchObject({
      code: name === 'tiktok-ads' ? 'token_response' : 'token_request',
    })
  })

  test('reports a refusal of the user', async () => {
    const { example, client, api } = await start(name)
    const [, login] = await consent(client, example, api)
    const redirectUrl = `${loopback}?error=access_denied&state=${login.state}`
    expect(await rejection(client.exchange?.(redirectUrl, login) ?? Promise.resolve())).toMatchObject({
      code: 'login_denied',
      error: 'access_denied',
    })
  })
})

describe('unusual behaviour', () => {
  test('GitHub: a form instead of JSON, as if a proxy dropped `Accept`', async () => {
    const { example, api } = await start('github-app')
    const fetch: World['fetch'] = (url, init) => {
      const headers = new Headers(init.headers)
      headers.delete('accept')
      return api.fetch(url, { ...init, headers })
    }
    const client = example.create({ ...time, fetch })
    await logIn(client, example, api)
    expect(await client.tokens.get()).toMatchObject({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      expiresAt: time.now + 28_800_000,
      response: { refresh_token_expires_in: '15897600' },
    })
    api.expire()
    expect(await ask(client, example)).toEqual({ fine: true })
    expect(api.tokenCalls).toEqual(['login', 'refresh'])
  })

  test('GitHub: a device login polls less often after `slow_down`', async () => {
    const { example, api, client } = await start('github-device')
    time.waits.length = 0
    await logIn(client, example, api)
    expect(time.waits).toEqual([5000, 5000, 10_000, 10_000])
  })

  test('Salesforce: a host that is not one of its own receives no token', async () => {
    const { example, api, client } = await startOther('salesforce', ({ tokens, ...rest }) => ({
      ...rest,
      tokens: (issued) => {
        const body = JSON.parse(tokens(issued).body)
        return json({ ...body, instance_url: 'https://acme.my.salesforce.com.example.net' })
      },
    }))
    await logIn(client, example, api)
    expect(await rejection(client.fetch('/sobjects'))).toMatchObject({ code: 'host_not_allowed' })
    expect(api.apiCalls).toEqual([])
  })

  test('Zoho: a foreign server named by a redirect receives neither the code nor the secret', async () => {
    const { example, api, client } = await start('zoho-crm')
    const [redirectUrl, login] = await consent(client, example, api)
    const forged = redirectUrl.replace('accounts.zoho.eu', 'accounts.zoho.eu.example.net')
    expect(forged).not.toBe(redirectUrl)
    expect(await rejection(client.exchange?.(forged, login) ?? Promise.resolve())).toMatchObject({
      code: 'host_not_allowed',
    })
    expect([...api.tokenCalls, ...api.apiCalls]).toEqual([])
  })

  test('Google: a refresh without a refresh token keeps the one from the consent', async () => {
    const { example, api, client } = await start('google-calendar')
    await logIn(client, example, api)
    await client.refresh?.()
    await client.refresh?.()
    expect(await client.tokens.get()).toMatchObject({ accessToken: 'access-3', refreshToken: 'refresh-1' })
  })

  test.each(['slack', 'marketo'])(
    '%s: an error in a 200 that is not about the token starts no refresh',
    async (name) => {
      const other = name === 'slack' ? { ok: false, error: 'not_in_channel' } : { errors: [{ code: '610' }] }
      const { example, api, client } = await startOther(name, (known) => ({
        ...known,
        unauthorized: json(other),
      }))
      await logIn(client, example, api)
      await ask(client, example)
      api.expire()
      expect(await ask(client, example)).toEqual(other)
      expect(api.tokenCalls).toEqual(example.first)
    },
  )

  test('Clover: a refresh that the server may have received is not sent again', async () => {
    const { example, api } = await start('clover')
    let cuts = 0
    const fetch: World['fetch'] = async (url, init) => {
      const response = await api.fetch(url, init)
      if (!url.endsWith('/refresh')) return response
      cuts++
      throw new TypeError('fetch failed')
    }
    const client = example.create({ ...time, fetch })
    await logIn(client, example, api)
    api.expire()
    expect(await rejection(client.fetch('/orders'))).toMatchObject({ code: 'refresh_failed' })
    expect(await rejection(client.fetch('/orders'))).toMatchObject({ code: 'login_required' })
    expect(cuts).toBe(1)
  })
})
