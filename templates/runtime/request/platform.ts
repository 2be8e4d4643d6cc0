/** @section Requests */

/** True in browsers: only they drop a script's `Cookie` header (WHATWG Fetch, section 2.2.2). */
export function isBrowser(): boolean {
  return !new Request('https://a', { headers: { cookie: 'a' } }).headers.has('cookie')
}
