/** @section Tokens */
import { oneLine } from '../values/one-line.ts'

/**
 * What is shown of a database's failure: its words and its code. Beside them, drivers tell what they were to send
 * (ioredis), and servers the row that they refuse (PostgreSQL): tokens.
 */
export function driverError(thrown: unknown): Error {
  // Anything can be thrown.
  const { message = '', code }: { readonly message?: unknown; readonly code?: unknown } = Object(thrown)
  // Where the words repeat the tokens, their JSON begins so, escaped or not.
  return Object.assign(new Error(oneLine(`${message}`.replace(/\{\\*".*/s, '…'))), { code })
}
