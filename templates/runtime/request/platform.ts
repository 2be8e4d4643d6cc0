/** @section Requests */

/** True in browsers, which alone keep `Cookie` out of a script's requests (WHATWG Fetch, section 2.2.2). */
export function isBrowser(): boolean {
  return !new Request('https://a', { headers: { cookie: 'a' } }).headers.has('cookie')
}
