/** @section Requests */
import type { OutgoingRequest } from './transport.ts'

/** Adds a cookie to those of a request, and replaces one with the same name (RFC 6265 section 4.2). */
export function putCookie({ headers }: OutgoingRequest, name: string, value: string): void {
  const others = (headers.get('cookie') ?? '').split(/; */).filter((pair) => pair && !pair.startsWith(`${name}=`))
  headers.set('cookie', [...others, `${name}=${value}`].join('; '))
}
