/** @section Signing */
import { ClientError } from '../errors.ts'

/**
 * The value of `Authorization` for HTTP Basic (RFC 7617 section 2), in UTF-8.
 *
 * @throws ClientError `invalid_credential` if the user name has a colon, or either a control character
 */
export function basicAuthorization(username: string, password: string): string {
  if (username.includes(':')) {
    throw new ClientError('invalid_credential', 'The user name must not contain a colon.')
  }
  if (/[\0-\x1f\x7f]/.test(username + password)) {
    throw new ClientError('invalid_credential', 'The user name or password has a control character.')
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
