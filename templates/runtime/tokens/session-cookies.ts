/** @section Tokens */
import { putCookie } from '../request/cookies.ts'
import { isBrowser } from '../request/platform.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import type { Tokens } from '../stores/token-store.ts'
import { SessionClientError } from './session-errors.ts'

/** Cookies by name. One that is removed is empty. */
export type Cookies = Readonly<Record<string, string>>

/** The cookies that a response sets (RFC 6265 section 5.2). Attributes other than the expiry are ignored. */
export function setCookies({ headers }: Response): Cookies {
  // The types of some platforms lack it.
  const lines = (headers as Headers & { getSetCookie(): string[] }).getSetCookie()
  const cookies = lines.map((line): readonly [string, string] => {
    const [pair = '', ...attributes] = line.split(';')
    const [name = '', ...value] = pair.split('=')
    return [name.trim(), isExpired(attributes) ? '' : value.join('=').trim()]
  })
  return Object.fromEntries(cookies.filter(([name]) => name))
}

/** True if the attributes of a cookie remove it. `Max-Age` comes before `Expires` (RFC 6265 section 5.3). */
export function isExpired(attributes: readonly string[]): boolean {
  const attribute = (name: RegExp): string | undefined => attributes.find((each) => name.test(each))?.replace(name, '')
  const maxAge = attribute(/^\s*max-age\s*=\s*/i)
  if (maxAge !== undefined) return Number(maxAge) <= 0
  const expires = attribute(/^\s*expires\s*=\s*/i)
  return expires !== undefined && Date.parse(expires) <= Date.now()
}

/** Cookies without those that were removed. */
export function presentCookies(cookies: Cookies): Cookies {
  return Object.fromEntries(Object.entries(cookies).filter(([, value]) => value))
}

/** Adds cookies to a request. */
export function addCookies(request: OutgoingRequest, cookies: Cookies): void {
  for (const [name, value] of Object.entries(cookies)) putCookie(request, name, value)
}

/** Adds the cookie of a session to a request. Throws `unsupported_runtime` in browsers, which send only their own. */
export function setSessionCookie(request: OutgoingRequest, name: string, value: string): void {
  if (isBrowser()) throw new SessionClientError('unsupported_runtime', 'A browser sends only its own cookies.')
  putCookie(request, name, value)
}

/** Adds the cookies of a session to a request: the access token, and the others that were stored with it. */
export function setSessionCookies(request: OutgoingRequest, name: string, { accessToken, response }: Tokens): void {
  setSessionCookie(request, name, accessToken)
  addCookies(request, Object(response['set-cookie']))
}
