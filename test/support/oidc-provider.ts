import { generateKeyPairSync, type KeyObject, type KeyPairKeyObjectResult } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { jwtVerify } from 'jose'
import { fileIfThere } from './external.ts'
import { goThroughLogin } from './login-pages.ts'
import { bearerToken, type ProtectedApi, startProtectedApi } from './protected-api.ts'

/*
 * oidc-provider, certified by the OpenID Foundation, with a client for each client authentication, and an API that
 * checks each token with it.
 */

/** The server's module; `undefined` if it is not installed. */
export const oidcProvider: string | undefined = fileIfThere(
  fileURLToPath(new URL('../runtimes/node_modules/oidc-provider/lib/index.js', import.meta.url)),
)

/** The parts of the server that are used. They are typed here because it may not be installed. */
interface Provider {
  readonly callback: () => (incoming: IncomingMessage, outgoing: ServerResponse) => void
  readonly registerGrantType: (
    name: string,
    handler: (ctx: GrantContext, next: () => Promise<void>) => Promise<void>,
    parameters: readonly string[],
  ) => void
  readonly ClientCredentials: new (
    token: object,
  ) => { readonly save: () => Promise<string>; readonly expiration: number }
}

interface GrantContext {
  body: unknown
  status: number
  /** Our own: the subject of an assertion. */
  service?: unknown
  readonly oidc: {
    readonly params: Readonly<Record<string, string | undefined>>
    readonly client: object
    readonly entity: (name: string, value: object) => void
  }
}

type ProviderConstructor = new (issuer: string, config: object) => Provider

/** A client that the server knows, and its credentials. */
export interface KnownClient {
  readonly clientId: string
  /** Printable ASCII. */
  readonly clientSecret: string
}

/** Clients with a secret, by purpose. */
export const oidcClients = {
  basic: { clientId: 'basic', clientSecret: 'basic-secret-0123456789' },
  /** RFC 6749 section 2.3.1 requires encoding for names and secrets like these. */
  oddBasic: { clientId: 'odd:client+%20', clientSecret: 'odd secret+with/%25=&:all?;"kinds"' },
  post: { clientId: 'post', clientSecret: 'post-secret-0123456789+/%25' },
  hmac: {
    clientId: 'hmac',
    clientSecret: 'hmac-secret-of-64-bytes-as-sha-512-wants-it-0123456789abcdefghij',
  },
  /** May only check tokens of others. */
  api: { clientId: 'api', clientSecret: 'api-secret-0123456789' },
} as const satisfies Readonly<Record<string, KnownClient>>

/** Identifiers of clients that authenticate with a signature, or not at all. */
export const keyClientId = 'key'
export const publicClientId = 'public'

/** The user: the fields of the login page. The server accepts any. */
export const oidcUser = { login: 'alice', password: 'any' } as const

/** Algorithms of the client with keys. */
export type KeyAlgorithm = 'ES256' | 'RS256' | 'PS256' | 'EdDSA'

/** Redirect URI of all clients, unless another one is passed. */
export const redirectUri = 'http://127.0.0.1:8976/callback'

/** An API that tokens may be requested for (RFC 8707). */
export const resource = 'https://pets.example.com/v1'

/** `grant_type` of RFC 7523, which the server does not have itself. */
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** Issuer whose assertions the server exchanges. */
export const assertionIssuer = 'service@pets.example.com'

export interface OidcServer {
  readonly issuer: string
  readonly authorizationUrl: string
  readonly tokenUrl: string
  readonly deviceUrl: string
  readonly registrationUrl: string
  readonly revocationUrl: string
  /** The API whose tokens this server issues. */
  readonly api: ProtectedApi
  /** Private keys, as PKCS#8, of the client with keys, by algorithm. */
  readonly clientKeys: Readonly<Record<KeyAlgorithm, string>>
  /** Key of `assertionIssuer`, for ES256. */
  readonly assertionKey: string
  /** Statuses of the token endpoint's responses so far. */
  readonly tokenCalls: readonly number[]
  /** Revokes a token of a client, as its user may (RFC 7009); a refresh token with its whole grant. */
  readonly revoke: (token: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Starts the server, and the API that trusts it, on the loopback address. Refresh tokens rotate.
 *
 * @param redirect redirect URI of all clients; another one for each test file in which a login listens
 */
export async function startOidcProvider(redirect: string = redirectUri): Promise<OidcServer> {
  if (oidcProvider === undefined) throw new Error('oidc-provider is not installed')
  // The package's default export.
  const { default: Provider } = (await import(pathToFileURL(oidcProvider).href)) as {
    readonly default: ProviderConstructor
  }
  const keys = {
    client: {
      ec: newKey(),
      rsa: keyOf(generateKeyPairSync('rsa', { modulusLength: 2048 })),
      ed: keyOf(generateKeyPairSync('ed25519')),
    },
    assertion: newKey(),
    server: newKey(),
  }
  const tokenCalls: number[] = []
  let handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void = () => undefined
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST' && incoming.url === '/token') {
      outgoing.once('finish', () => tokenCalls.push(outgoing.statusCode))
    }
    handle(incoming, outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configuration(keys.server, Object.values(keys.client), redirect))
  provider.registerGrantType(
    jwtBearer,
    (ctx, next) => exchangeAssertion(provider, `${issuer}/token`, keys.assertion, ctx, next),
    ['assertion', 'scope'],
  )
  handle = provider.callback()

  /** Calls an endpoint for clients. */
  async function callAs(
    client: KnownClient,
    path: string,
    parameters: Record<string, string>,
  ): Promise<unknown> {
    const proof = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')
    const response = await fetch(`${issuer}${path}`, {
      method: 'POST',
      headers: { authorization: `Basic ${proof}` },
      body: new URLSearchParams(parameters),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answers ${response.status} ${text}`)
    return text && JSON.parse(text)
  }

  const api = await startProtectedApi(
    async (incoming) => {
      const token = bearerToken(incoming)
      if (token === undefined) return undefined
      // RFC 7662 section 2.2.
      const told = (await callAs(oidcClients.api, '/token/introspection', { token })) as { active: boolean }
      return told.active ? told : undefined
    },
    async (url) => `${(await goThroughLogin(url, { fields: oidcUser })).redirect}`,
  )
  return {
    issuer,
    authorizationUrl: `${issuer}/auth`,
    tokenUrl: `${issuer}/token`,
    deviceUrl: `${issuer}/device/auth`,
    registrationUrl: `${issuer}/reg`,
    revocationUrl: `${issuer}/token/revocation`,
    api,
    clientKeys: {
      ES256: keys.client.ec.pem,
      RS256: keys.client.rsa.pem,
      PS256: keys.client.rsa.pem,
      EdDSA: keys.client.ed.pem,
    },
    assertionKey: keys.assertion.pem,
    tokenCalls,
    revoke: async (token) => {
      await callAs(oidcClients.basic, '/token/revocation', { token })
    },
    stop: async () => {
      await api.stop()
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}

interface Key {
  readonly pem: string
  readonly publicKey: KeyObject
  /** As JWK (RFC 7517). */
  readonly jwk: object
  readonly publicJwk: object
}

/** A new key on P-256. */
function newKey(): Key {
  return keyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
}

function keyOf({ privateKey, publicKey }: KeyPairKeyObjectResult): Key {
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey,
    jwk: privateKey.export({ format: 'jwk' }),
    publicJwk: publicKey.export({ format: 'jwk' }),
  }
}

function configuration(serverKey: Key, clientKeys: readonly Key[], redirect: string): object {
  const user = {
    grant_types: [
      'authorization_code',
      'client_credentials',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:device_code',
    ],
    response_types: ['code'],
    redirect_uris: [redirect],
    token_endpoint_auth_method: 'client_secret_basic',
  }
  const known = ({ clientId, clientSecret }: KnownClient): object => ({
    ...user,
    client_id: clientId,
    client_secret: clientSecret,
  })
  return {
    clients: [
      known(oidcClients.basic),
      known(oidcClients.oddBasic),
      { ...known(oidcClients.post), token_endpoint_auth_method: 'client_secret_post' },
      {
        ...known(oidcClients.hmac),
        token_endpoint_auth_method: 'client_secret_jwt',
        grant_types: ['client_credentials', jwtBearer],
        response_types: [],
        redirect_uris: [],
      },
      { ...known(oidcClients.api), grant_types: [], response_types: [], redirect_uris: [] },
      {
        ...user,
        client_id: keyClientId,
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: clientKeys.map(({ publicJwk }) => publicJwk) },
      },
      {
        ...user,
        client_id: publicClientId,
        token_endpoint_auth_method: 'none',
        grant_types: user.grant_types.filter((name) => name !== 'client_credentials'),
      },
    ].map((client) => ({
      ...client,
      scope: 'openid offline_access read write',
      id_token_signed_response_alg: 'ES256',
    })),
    scopes: ['openid', 'offline_access', 'read', 'write', 'admin'],
    jwks: { keys: [serverKey.jwk] },
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_jwt',
      'client_secret_post',
      'private_key_jwt',
      'none',
    ],
    enabledJWA: {
      clientAuthSigningAlgValues: ['HS256', 'HS384', 'HS512', 'ES256', 'RS256', 'PS256', 'EdDSA'],
    },
    cookies: { keys: ['what cookies are signed with'] },
    // Tests in browsers call it from pages of other origins.
    clientBasedCORS: () => true,
    features: {
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      registration: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        getResourceServerInfo: () => ({ scope: 'read write', accessTokenFormat: 'opaque' }),
        useGrantedResource: () => false,
      },
    },
    extraTokenClaims: ({ service }: GrantContext) => service && { service },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: 3600, ClientCredentials: 600, DeviceCode: 600, RefreshToken: 86_400 },
  }
}

/** Issues a token for an assertion, after `jose` has verified it (RFC 7523 section 3). */
async function exchangeAssertion(
  { ClientCredentials }: Provider,
  audience: string,
  { publicKey }: Key,
  ctx: GrantContext,
  next: () => Promise<void>,
): Promise<void> {
  const { params, client } = ctx.oidc
  try {
    const { payload } = await jwtVerify(params['assertion'] ?? '', publicKey, {
      audience,
      issuer: assertionIssuer,
      requiredClaims: ['exp', 'iat', 'jti'],
    })
    ctx.service = payload.sub
    const token = new ClientCredentials({ client, scope: params['scope'] })
    ctx.oidc.entity('ClientCredentials', token)
    ctx.body = { access_token: await token.save(), expires_in: token.expiration, token_type: 'Bearer' }
  } catch (error) {
    ctx.status = 400
    ctx.body = { error: 'invalid_grant', error_description: `${error}` }
  }
  await next()
}
