import type { OAuthClient, OAuthModule, OAuthOptions, Tokens } from '../oauth2/clients.ts'
import { load } from '../support/emitted.ts'
import {
  assertionIssuer,
  keyClientId,
  type OidcServer,
  oidcClients,
  publicClientId,
  redirectUri,
} from '../support/oidc-provider.ts'

/** A client whose user logs in. */
export interface LoginClient extends OAuthClient {
  readonly authorizationUrl: (init?: {
    readonly params?: Readonly<Record<string, string>>
  }) => Promise<BegunLogin & { readonly url: string }>
  readonly exchange: (redirectUrl: string, login: BegunLogin) => Promise<Tokens>
}

export interface BegunLogin {
  readonly state: string
  readonly codeVerifier: string
}

export interface DevicePrompt {
  readonly userCode: string
  readonly verificationUri: string
  readonly verificationUriComplete?: string
  readonly expiresAt: number
}

export interface DeviceClient extends OAuthClient {
  readonly deviceLogin: (init: { readonly onPrompt: (prompt: DevicePrompt) => void }) => Promise<Tokens>
}

/** Keys of an oauth2 auth. */
export type AuthKeys = Readonly<Record<string, unknown>>

/** A client of oidc-provider: the client authentication in its config, and its secrets. */
export interface ProvenClient {
  readonly clientId: string
  readonly keys: AuthKeys
  readonly credentials: (server: OidcServer) => Readonly<Record<string, string>>
}

function withSecret(
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  keys: AuthKeys,
): ProvenClient {
  return { clientId, keys: { clientId, ...keys }, credentials: () => ({ clientSecret }) }
}

function withAssertion(
  clientId: string,
  keys: AuthKeys,
  credentials: ProvenClient['credentials'],
): ProvenClient {
  return {
    clientId,
    keys: { clientId, clientAuthentication: 'private_key_jwt', clientAssertion: keys },
    credentials,
  }
}

const hmac = withAssertion(oidcClients.hmac.clientId, { algorithm: 'HS256' }, () => ({
  clientAssertionSecret: oidcClients.hmac.clientSecret,
}))
const signed = withAssertion(keyClientId, { algorithm: 'ES256' }, ({ clientKeys }) => ({
  clientAssertionPrivateKey: clientKeys.ES256,
}))

/** The client authentications of OpenID Connect Core section 9, and the keys of a config for each. */
export const provenClients = {
  client_secret_basic: withSecret(oidcClients.basic, { clientAuthentication: 'client_secret_basic' }),
  'client_secret_basic, form-encoded': withSecret(oidcClients.oddBasic, {
    clientAuthentication: 'client_secret_basic',
    basicEncoding: 'form',
  }),
  client_secret_post: withSecret(oidcClients.post, {}),
  client_secret_jwt: hmac,
  private_key_jwt: signed,
  none: {
    clientId: publicClientId,
    keys: { clientId: publicClientId, clientAuthentication: 'none' },
    credentials: () => ({}),
  },
} as const satisfies Readonly<Record<string, ProvenClient>>

/** Config of a client of `startOidcProvider`, whose addresses are variables. */
export function oidcConfig(keys: AuthKeys): string {
  const auth = { type: 'oauth2', accessTokenUrl: '${variables.issuer}/token', ...keys }
  return `
    baseUrl: "\${variables.api}"
    variables: { api: {}, issuer: {} }
    auth: ${JSON.stringify(auth)}`
}

export const clientCredentials = { grantType: 'client_credentials', scope: 'read' } as const

export const authorizationCode = {
  authorizationUrl: '${variables.issuer}/auth',
  redirectUri,
  issuer: '${variables.issuer}',
  scope: ['openid', 'offline_access', 'read'],
  // Without it, the server asks for no consent and returns no refresh token (OpenID Connect Core section 11).
  authorizationParams: { prompt: 'consent' },
} as const

export const deviceCode = {
  grantType: 'device_code',
  deviceAuthorizationUrl: '${variables.issuer}/device/auth',
  scope: ['openid', 'offline_access', 'read'],
} as const

export const jwtBearer = {
  grantType: 'jwt_bearer',
  scope: 'read',
  assertion: { algorithm: 'ES256', issuer: assertionIssuer, subject: 'rex' },
} as const

/** Options that a client of this server needs. */
export function oidcOptions(server: OidcServer): Pick<OAuthOptions, 'variables'> {
  return { variables: { api: server.api.origin, issuer: server.issuer } }
}

/** Creates clients with a client authentication. */
export async function oidcClient<Kind extends OAuthClient = OAuthClient>(
  server: OidcServer,
  { keys, credentials }: ProvenClient,
  grant: AuthKeys,
): Promise<(options?: OAuthOptions & { readonly nonce?: () => string }) => Kind> {
  // Every config has these names in its module.
  const { create } = (await load(oidcConfig({ ...keys, ...grant }))) as unknown as OAuthModule
  return (options) => {
    const all = { ...oidcOptions(server), credentials: credentials(server), ...options }
    // The members of the client depend on the grant.
    return create(all) as Kind
  }
}
