/** @section Errors */
import { clientName, type ErrorCode } from '../errors.ts'
import type { ErrorDetails } from './token-errors.ts'

/**
 * The client's own errors. They contain no secrets. Errors of `fetch` for API calls are passed on unchanged.
 *
 * @public
 * @replaces TokenClientError
 */
export class OAuth1ClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** The API's name in the config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** HTTP status of a call of the login. */
  readonly status?: number | undefined
  /** `oauth_problem` or `error` of the server or of the redirect. */
  readonly error?: string | undefined
  /** The server's `oauth_problem_advice` or `error_description` next to it. */
  readonly errorDescription?: string | undefined

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details)
    Object.assign(this, details)
    this.code = code
  }
}
