/** @section Signing */
import { ClientError } from '../errors.ts'

/**
 * The value of `Authorization` for HTTP Basic (RFC 7617 section 2), in UTF-8.
 *
 * @throws ClientError `invalid_credential`: a colon in the name, or a control character
 */
export function basicAuthorization(username: string, password: string): string {
  if (username.includes(':') || /[\0-\x1f\x7f]/.test(username + password)) {
    throw new ClientError(
      'invalid_credential',
      'A user name may hold no colon, and neither it nor its password a control character.',
    )
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
