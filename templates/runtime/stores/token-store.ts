/** @section Types */

/**
 * The tokens of one account.
 *
 * @public
 */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** A single-use refresh token that may have been used, and is not sent again. */
  readonly usedRefreshToken?: string | undefined
  /** When the access token expires, in milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  /** When the client received them, in milliseconds since 1970. Missing in tokens from elsewhere. */
  readonly receivedAt?: number | undefined
  readonly tokenType?: string | undefined
  /** The granted scope, as the server wrote it. */
  readonly scope?: string | undefined
  /** The token responses, merged, without the access and the refresh token. */
  readonly response: Readonly<Record<string, unknown>>
  /** The query of the login's redirect, without the code and the state. */
  readonly redirect: Readonly<Record<string, string>>
}

/**
 * The token of one account.
 *
 * @public
 * @replaces Tokens
 */
export interface OAuth1Tokens {
  readonly accessToken: string
  /** The secret that requests are signed with, besides the consumer's. */
  readonly tokenSecret?: string | undefined
  /** When the client received it, in milliseconds since 1970. Missing in tokens from elsewhere. */
  readonly receivedAt?: number | undefined
  /** The response that contained the token, without it and its secret. */
  readonly response: Readonly<Record<string, unknown>>
  /** The query of the login's redirect, without the token and the verifier. */
  readonly redirect: Readonly<Record<string, string>>
}

/**
 * Tokens from elsewhere.
 *
 * @public
 */
export type GivenTokens = Partial<Tokens> & Pick<Tokens, 'accessToken'>

/**
 * Stores the tokens of one account; errors name its `place`.
 *
 * @public
 */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  set(tokens: Tokens): void | Promise<void>
  clear(): void | Promise<void>
  readonly place?: string | undefined
  /**
   * Runs an action while no other client with these tokens runs one. If omitted, only clients of the process wait.
   *
   * If the lock can be lost meanwhile, pass `isHeld`, which extends the lock and returns whether it is still held.
   */
  lock?<Result>(action: (isHeld?: () => Promise<boolean>) => Promise<Result>): Promise<Result>
}
