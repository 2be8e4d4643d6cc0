/** @section Requests */

/**
 * Where a call goes. Input with a scheme or two slashes is absolute; all other is put behind the base's path as
 * text, and so cannot leave its origin.
 *
 * @throws TypeError an absolute input that is no URL
 */
export function locate(input: string, { protocol, origin, pathname }: URL): URL {
  // What a URL parser drops (WHATWG URL, section 4.4) must not hide a scheme or slashes from us.
  const target = input.replace(/^\s+|[\t\n\r]/g, '')
  const absolute = /^[/\\]{2}/.test(target) ? protocol + target : target
  if (/^[a-z][a-z\d+.-]*:/i.test(absolute)) return new URL(absolute)
  const path = /^[^?#]/.test(target) ? pathname.replace(/\/?$/, '/') : pathname
  return new URL(origin + path + target.replace(/^[/\\]/, ''))
}

/** A URL, or `undefined` for a text that is none: the error of `URL` would show the text. */
export function parseUrl(text: string, base?: URL | undefined): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/**
 * Whether credentials, and what the config sends, may go there.
 *
 * @slot `isHome`, or where the config has `allowedHosts`, `isHomeOrAllowed`
 */
export const allows: (url: URL, base: URL) => boolean = isHome

/** @slot the config's `allowedHosts`: `host[:port]`, or `*.host[:port]` for its subdomains of any depth */
export const allowedHosts: readonly string[] = []

/** True at the base's origin; a `href` with user information begins otherwise. */
export function isHome(url: URL, base: URL): boolean {
  return url.href.startsWith(`${base.origin}/`)
}

/** True at home and at an allowed host: over https, or http on loopback, and without user information. */
export function isHomeOrAllowed(url: URL, base: URL): boolean {
  return (
    isHome(url, base) || (isHome(url, url) && isSecure(url) && allowedHosts.some((host) => isHost(url, host)))
  )
}

/** True for https, and for http that stays on this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

/** True where the host is the rule's, or for `*.` a subdomain of any depth. */
export function isHost({ host }: URL, rule: string): boolean {
  return rule.startsWith('*') ? host.endsWith(rule.slice(1)) : host === rule
}

/** True for the names of this machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}
