/** @section Requests */

import type { QueryInit } from './request-init.ts'

/**
 * Puts values into a URL's query in place of what it has under their names. What stays, stays as it was
 * written: `%20` or `+`, or the case of an escape, may matter to a server. A lone surrogate throws `URIError`.
 */
export function setQuery(url: URL, query: QueryInit): void {
  const pairs = queryPairs(url).filter((pair) => !Object.hasOwn(query, pairName(pair)))
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value ?? []].flat())
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`)
  }
  url.search = pairs.join('&')
}

/** The `name=value` pairs of a query as they were written. */
export function queryPairs(url: URL): string[] {
  return url.search.slice(1).split('&').filter(Boolean)
}

/** The decoded name of such a pair. */
export function pairName(pair: string): string {
  return `${new URLSearchParams(pair).keys().next().value}`
}
