/** @section Errors */
import { clientName, type ErrorCode } from '../errors.ts'

/**
 * The client's own errors. They contain no secrets. Errors of `fetch` for API calls are passed on unchanged.
 *
 * @public
 * @replaces ResponseClientError
 */
export class TokenClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** The API's name in the config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** HTTP status of the token endpoint. */
  readonly status?: number | undefined
  /** `error` of the token endpoint or of the redirect (RFC 6749 sections 4.1.2.1 and 5.2). */
  readonly error?: string | undefined
  /** The `error_description` next to it. */
  readonly errorDescription?: string | undefined
  /** With `body_not_replayable`, the API's unread response, without its URL. */
  readonly response?: Response | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details)
    // Details may be an error of this class, so the code follows.
    Object.assign(this, details)
    this.code = code
  }
}

/** The details of a failure, in addition to its code. */
export type ErrorDetails = Partial<Omit<TokenClientError, 'name' | 'message' | 'client' | 'code'>>
