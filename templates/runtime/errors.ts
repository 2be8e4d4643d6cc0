/** @section Errors */

/**
 * The codes of the client's errors.
 *
 * @public
 * @slot the codes that the client's fragments can throw
 */
export type ErrorCode =
  | 'missing_credential'
  | 'invalid_credential'
  | 'missing_variable'
  | 'invalid_variable'
  | 'host_not_allowed'
  | 'body_not_replayable'
  | 'body_not_form'
  | 'body_not_json'
  | 'challenge_rejected'
  | 'unsupported_runtime'
  | 'login_required'
  | 'login_denied'
  | 'registration_failed'
  | 'state_mismatch'
  | 'token_request'
  | 'token_response'
  | 'refresh_failed'
  | 'logout_failed'
  | 'store_failed'
  | 'timeout'

/** @slot the config's `name` */
export const clientName: string = 'fragment'

/**
 * The client's own errors. They contain no secrets. Errors of `fetch` are passed on unchanged.
 *
 * @public
 */
export class ClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** The API's name in the config. */
  readonly client: string = clientName
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The client's own errors. They contain no secrets. Errors of `fetch` are passed on unchanged.
 *
 * @public
 * @replaces ClientError
 */
export class ResponseClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** The API's name in the config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** With `body_not_replayable` and `challenge_rejected`, the API's unread response, without its URL. */
  readonly response?: Response | undefined

  constructor(code: ErrorCode, message: string, details: { readonly response?: Response } = {}) {
    super(message)
    Object.assign(this, details)
    this.code = code
  }
}
