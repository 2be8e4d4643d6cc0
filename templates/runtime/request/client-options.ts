/** @section Types */
import type { GivenTokens, TokenStore, Tokens } from '../stores/token-store.ts'
import type { RegisteredClient } from '../tokens/registered-client.ts'

/** @slot the options of the client that fragments use */
export interface ClientOptions {
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  readonly clock?: (() => number) | undefined
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined
  readonly tokenStore?: TokenStore | undefined
  readonly tokens?: GivenTokens | undefined
  readonly onTokens?: ((tokens: Tokens | undefined) => void | Promise<void>) | undefined
  readonly registeredClient?: RegisteredClient | undefined
}
