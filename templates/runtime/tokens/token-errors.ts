/** @section Errors */
import { clientName, type ErrorCode } from '../errors.ts'

/** What is known of a failure beside its code. */
export type ErrorDetails = Partial<Omit<TokenClientError, 'name' | 'message' | 'client' | 'code'>>

/**
 * What the client itself throws. It shows no secret; what `fetch` throws for the API's own call passes as it is.
 *
 * @public
 * @replaces ResponseClientError
 */
export class TokenClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** Name of the API in its config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** HTTP status of the token endpoint's answer. */
  declare readonly status?: number | undefined
  /** `error` of the token endpoint or of the login's redirect (RFC 6749 sections 4.1.2.1 and 5.2). */
  declare readonly error?: string | undefined
  /** `error_description` beside it. */
  declare readonly errorDescription?: string | undefined
  /** The API's answer, unread, without its URL: `body_not_replayable` alone has it. */
  declare readonly response?: Response | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details)
    Object.assign(this, details)
    this.code = code
  }
}
