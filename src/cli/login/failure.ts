import { isClientError } from '../client.ts'

/** A login came to nothing, for a reason that its message tells. */
export class LoginFailure extends Error {}

/** What went wrong, for the terminal and for the page. */
export interface Trouble {
  /** One sentence. */
  readonly message: string
  /** `error` as the server sent it; may be empty. */
  readonly error?: string
  /** `error_description` as the server sent it; may be empty. */
  readonly description?: string
}

/**
 * What went wrong, as far as it is not a fault of flexgen.
 *
 * @throws the error itself, where it is one
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof LoginFailure) return { message: error.message }
  if (!isClientError(error)) throw error
  const reason = systemCode(error.cause)
  const message = reason === undefined ? error.message : `${error.message.replace(/\.? *$/, '')} (${reason}).`
  return { message: cut(message), error: cut(error.error), description: cut(error.errorDescription) }
}

/** A server may send more than anybody reads. */
export function cut(text = ''): string {
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text
}

/** What of the server's words the message does not have. */
export function wordsOf({ message, error = '', description = '' }: Trouble): readonly string[] {
  return [error, description].filter((words) => words !== '' && !message.includes(words))
}

/**
 * The code that the system or Node gives a failure, as `ECONNREFUSED`, from whichever error below it has one. Their
 * messages are not shown: they may hold a URL with a secret in it.
 */
function systemCode(cause: unknown): string | undefined {
  let error = cause
  for (let depth = 0; depth < 5 && error instanceof Error; depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
    if (error.name === 'TimeoutError') return 'no answer in time'
    error = error.cause
  }
  return undefined
}
