/** @section Errors */
import { clientName, type ErrorCode } from './errors.ts'

/**
 * What is known of a failure beside its code.
 *
 * @public
 */
export interface ErrorDetails {
  readonly cause?: unknown
  /** HTTP status of the token endpoint's answer. */
  readonly status?: number | undefined
  /** `error` of the token endpoint or of the login's redirect (RFC 6749 sections 4.1.2.1 and 5.2). */
  readonly error?: string | undefined
  /** `error_description` beside it. */
  readonly errorDescription?: string | undefined
  /** The API's answer, unread: `body_not_replayable` alone has it. */
  readonly response?: Response | undefined
}

/**
 * What the client itself throws. It shows no secret; what `fetch` throws for the API's own call passes as it is.
 *
 * @public
 */
export class TokenClientError extends Error implements ErrorDetails {
  override readonly name: string = 'FlexgenError'
  /** Name of the API in its config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  readonly status: number | undefined
  readonly error: string | undefined
  readonly errorDescription: string | undefined
  readonly response: Response | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : {})
    this.code = code
    this.status = details.status
    this.error = details.error
    this.errorDescription = details.errorDescription
    this.response = details.response
  }
}
