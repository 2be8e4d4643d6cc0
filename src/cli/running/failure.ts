import { isClientError } from '../client.ts'

/** Codes of the client's errors about its inputs, not about what was sent. */
export const inputCodes: readonly string[] = [
  'missing_credential',
  'invalid_credential',
  'missing_variable',
  'invalid_variable',
]

/** A login has failed for the reason in its message. */
export class LoginFailure extends Error {}

/** What went wrong, for the terminal and the page. */
export interface Trouble {
  /** One sentence. */
  readonly message: string
  /** `error` as the server sent it; may be empty. */
  readonly error?: string
  /** `error_description` as the server sent it; may be empty. */
  readonly description?: string
}

/**
 * What went wrong.
 *
 * @throws the error itself if it is a bug in flexgen
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof LoginFailure) return { message: error.message }
  if (!isClientError(error)) throw error
  const reason = systemCode(error.cause)
  const message = reason === undefined ? error.message : `${error.message.replace(/\.? *$/, '')} (${reason}).`
  return { message: cut(message), error: cut(error.error), description: cut(error.errorDescription) }
}

/** Cuts what a server has sent, which may be of any length. */
export function cut(text = ''): string {
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text
}

/** The server's words that are not in the message. */
export function wordsOf({ message, error = '', description = '' }: Trouble): readonly string[] {
  return [error, description].filter((words) => words !== '' && !message.includes(words))
}

/**
 * The system's or Node's code for a failure, such as `ECONNREFUSED`, from the first error in the chain that has one.
 * Messages are not shown, since they may contain a URL with a secret.
 */
export function systemCode(cause: unknown): string | undefined {
  let error = cause
  for (let depth = 0; depth < 5 && error instanceof Error; depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
    if (error.name === 'TimeoutError') return 'no response in time'
    error = error.cause
  }
  return undefined
}
