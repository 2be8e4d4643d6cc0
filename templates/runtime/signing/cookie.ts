/** @section Signing */
import { ClientError } from '../errors.ts'
import { isBrowser } from '../request/platform.ts'
import type { OutgoingRequest } from '../request/transport.ts'

/**
 * Adds a cookie to the caller's, in place of one of the same name (RFC 6265 section 4.2).
 *
 * @throws ClientError `unsupported_runtime`: in a browser, which sends only its own cookies
 * @throws ClientError `invalid_credential`: a character that no cookie may hold
 */
export function setCookie({ headers }: OutgoingRequest, name: string, value: string): void {
  if (isBrowser()) throw new ClientError('unsupported_runtime', 'A browser lets no script send a cookie.')
  if (/[^!#-+\--:<-[\]-~]/.test(value)) {
    throw new ClientError('invalid_credential', `Cookie ${name} would hold a character that no cookie may hold.`)
  }
  const others = (headers.get('cookie') ?? '').split(/; */).filter((pair) => pair && !pair.startsWith(`${name}=`))
  headers.set('cookie', [...others, `${name}=${value}`].join('; '))
}
