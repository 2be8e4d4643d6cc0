/** @section Errors */
import { clientName, type ErrorCode } from '../errors.ts'
import type { ErrorDetails } from './token-errors.ts'

/**
 * The client's own errors. They contain no secrets. Errors of `fetch` for API calls are passed on unchanged.
 *
 * @public
 * @replaces TokenClientError
 */
export class SessionClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** The API's name in the config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** HTTP status of the response to a request of the login. */
  readonly status?: number | undefined
  /** `error` of that response, if it is a string. */
  readonly error?: string | undefined
  /** The `message` in the error or next to it, or `error_description`. */
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
