/** @section Requests */

/** The URL of a call. Input without a scheme or two slashes is appended to the base's path, so it keeps the origin. */
export function locate(input: string, { protocol, origin, pathname }: URL): URL {
  // URL parsers drop these characters (WHATWG URL, section 4.4), so they must not hide a scheme or slashes.
  const target = input.replace(/^\s+|[\t\n\r]/g, '')
  const absolute = /^[/\\]{2}/.test(target) ? protocol + target : target
  if (/^[a-z][a-z\d+.-]*:/i.test(absolute)) return new URL(absolute)
  const path = /^[^?#]/.test(target) ? pathname.replace(/\/?$/, '/') : pathname
  return new URL(origin + path + target.replace(/^[/\\]/, ''))
}

/** A URL; `undefined` if it is invalid, because the error of `URL` would show it. */
export function parseUrl(text: string, base?: URL | undefined): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/** True for a URL whose path has a segment `.` or `..`, which URL parsers remove (WHATWG URL, section 4.4). */
export function hasDotSegment(text: string): boolean {
  return /^[^?#]*\/(\.|%2e){1,2}([/?#]|$)/i.test(text)
}

/**
 * Whether a URL is within the API's hosts.
 *
 * @slot `isAtBase`, or `isAtAllowedHost` if the config has `allowedHosts`
 */
export const allows: (url: URL, base: URL) => boolean = isAtBase

/** @slot the config's `allowedHosts`: `host[:port]`, or `*.host[:port]` for its subdomains of any depth */
export const allowedHosts: readonly string[] = []

/** True at the base's origin, without user information. */
export function isAtBase(url: URL, base: URL): boolean {
  return url.href.startsWith(`${base.origin}/`)
}

/** True at the base's origin, and at an allowed host over https, or http on this machine, without user information. */
export function isAtAllowedHost(url: URL, base: URL): boolean {
  if (isAtBase(url, base)) return true
  return isSecure(url) && !url.username && !url.password && allowedHosts.some((rule) => isHost(url, rule))
}

/** True for https, and for http on this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

/** True for the rule's own host. A rule that begins with `*.` means subdomains of any depth. */
export function isHost({ host }: URL, rule: string): boolean {
  return rule.startsWith('*') ? host.endsWith(rule.slice(1)) : host === rule
}

/** True for names of this machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
