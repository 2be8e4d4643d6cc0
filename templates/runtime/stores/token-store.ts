/** @section Types */

/**
 * The tokens of one account.
 *
 * @public
 */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** A refresh token for one use that may have been used: it is not sent again. */
  readonly usedRefreshToken?: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  /** When the client received them, in milliseconds since 1970. Absent in tokens from elsewhere. */
  readonly receivedAt?: number | undefined
  readonly tokenType?: string | undefined
  /** What was granted, as the server wrote it. */
  readonly scope?: string | undefined
  /** The token responses, merged, without the access and the refresh token. */
  readonly response: Readonly<Record<string, unknown>>
  /** The query of the login's redirect, without its code and state. */
  readonly redirect: Readonly<Record<string, string>>
}

/**
 * Where the tokens of one account are kept.
 *
 * @public
 */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  set(tokens: Tokens): void | Promise<void>
  clear(): void | Promise<void>
  /**
   * Runs an action that no other holder of these tokens runs at the same time. Without it, that holds for this process.
   *
   * A lock that can be lost while the action runs passes `isHeld`, which extends it and returns whether it is held.
   */
  lock?<Result>(action: (isHeld?: () => Promise<boolean>) => Promise<Result>): Promise<Result>
}
