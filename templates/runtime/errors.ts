/** @section Errors */

/**
 * What the client can throw.
 *
 * @public
 * @slot the linker counts which codes the linked fragments throw; the template writes just those
 */
export type ErrorCode =
  | 'missing_credential'
  | 'invalid_credential'
  | 'missing_variable'
  | 'invalid_variable'
  | 'host_not_allowed'
  | 'body_not_replayable'
  | 'body_not_form'
  | 'challenge_rejected'
  | 'unsupported_runtime'
  | 'login_required'
  | 'login_denied'
  | 'state_mismatch'
  | 'token_request'
  | 'token_response'
  | 'refresh_failed'
  | 'store_failed'
  | 'timeout'

/** @slot the config's `name` */
export const clientName: string = 'fragment'

/**
 * What the client itself throws. It shows no secret; what `fetch` throws passes as it is.
 *
 * @public
 */
export class ClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** Name of the API in its config. */
  readonly client: string = clientName
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * What the client itself throws. It shows no secret; what `fetch` throws passes as it is.
 *
 * @public
 * @replaces ClientError
 */
export class ResponseClientError extends Error {
  override readonly name: string = 'FlexgenError'
  /** Name of the API in its config. */
  readonly client: string = clientName
  readonly code: ErrorCode
  /** The API's response, unread and without its URL, with `body_not_replayable` and `challenge_rejected`. */
  declare readonly response?: Response | undefined

  constructor(code: ErrorCode, message: string, details: { readonly response?: Response } = {}) {
    super(message)
    Object.assign(this, details)
    this.code = code
  }
}
