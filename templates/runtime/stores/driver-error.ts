/** @section Token stores */
import { oneLine } from '../values/one-line.ts'

/**
 * The message and the code of a database error. The rest may contain tokens: ioredis includes the command, PostgreSQL
 * the row.
 */
export function driverError(thrown: unknown): Error {
  // Anything can be thrown.
  const { message = '', code }: { readonly message?: unknown; readonly code?: unknown } = Object(thrown)
  // JSON of tokens in the message begins like this, escaped or not.
  return Object.assign(new Error(oneLine(`${message}`.replace(/\{\\*"[\s\S]*/, '…'))), { code })
}
