/** An error of an emitted client. */
export interface ClientError extends Error {
  readonly code: string
  readonly error?: string
  readonly errorDescription?: string
  /** A response that the client could not answer. */
  readonly response?: unknown
}

export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === 'FlexgenError' && 'code' in error
}
