import { isClientError } from '../client-error.ts'
import { printable } from '../printing/printable.ts'

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

/** What to check after an error of an OAuth 2 server, by its code. */
const advice: ReadonlyMap<string, string> = new Map([
  [
    'invalid_client',
    'Check the client ID and the secret. If both are right, the API may want the other one of `clientAuthentication: client_secret_basic` and `client_secret_post`.',
  ],
  ['invalid_scope', 'Check `scope` in the config.'],
  ['access_denied', 'If the user did not refuse the login, check `scope` in the config.'],
  ['unauthorized_client', "Check that the API allows the config's `grantType` for this client."],
])

/** What the server said, and what to check, as lines to print. */
export function serverLines(trouble: Trouble): string {
  const words = wordsOf(trouble)
  const said = words.length ? `The server says: ${printable(words.join(': '))}\n` : ''
  const check = advice.get(trouble.error ?? '')
  return check === undefined ? said : `${said}${check}\n`
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
