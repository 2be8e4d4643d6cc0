/** @section Types */
import type { Tokens } from '../stores/token-store.ts'

/**
 * A client that has registered itself at a server (RFC 7591).
 *
 * @public
 */
export interface RegisteredClient {
  readonly clientId: string
  readonly clientSecret?: string | undefined
  /** When the secret expires, in milliseconds since 1970. Missing if it never does. */
  readonly clientSecretExpiresAt?: number | undefined
  /** How the client authenticates at the token endpoint. */
  readonly tokenEndpointAuthMethod: string
  /** The URL at which it was registered. */
  readonly registrationUrl: string
  /** The only token endpoint that it is used at. */
  readonly accessTokenUrl: string
}

/**
 * The tokens of one account.
 *
 * @public
 * @replaces Tokens
 */
export interface ClientTokens extends Tokens {
  /** The client that they were issued to. */
  readonly registeredClient?: RegisteredClient | undefined
}

/**
 * The client of a login. It may contain a secret, so keep it on the server, or encrypted.
 *
 * @public
 */
export interface ClientLogin {
  readonly registeredClient: RegisteredClient
}
