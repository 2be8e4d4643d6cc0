/** @section Signing */
import { ClientError } from '../errors.ts'
import { putCookie } from '../request/cookies.ts'
import { isBrowser } from '../request/platform.ts'
import type { OutgoingRequest } from '../request/transport.ts'

/**
 * Adds a cookie to a request.
 *
 * @throws ClientError `unsupported_runtime` in browsers, which send only their own cookies
 * @throws ClientError `invalid_credential` if the value has a character that cookies must not contain
 */
export function setCookie(request: OutgoingRequest, name: string, value: string): void {
  if (isBrowser()) throw new ClientError('unsupported_runtime', 'A browser sends only its own cookies.')
  if (/[^!#-+\--:<-[\]-~]/.test(value)) {
    throw new ClientError('invalid_credential', `The cookie ${name} has a forbidden character.`)
  }
  putCookie(request, name, value)
}
