/** @section Requests */

import type { QueryInit } from './request-init.ts'

/**
 * Puts values into a URL's query in place of what it has under their names. What stays, stays as it was
 * written: `%20` or `+`, or the case of an escape, may matter to a server. A lone surrogate throws `URIError`.
 */
export function setQuery(url: URL, query: QueryInit): void {
  const names = Object.keys(query)
  const pairs = queryPairs(url).filter((pair) => !names.some((name) => isNamed(pair, name)))
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value ?? []].flat()) {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`)
    }
  }
  url.search = `?${pairs.join('&')}`
}

/** The `name=value` pairs of a query as they were written. */
export function queryPairs({ search }: URL): string[] {
  return search ? search.slice(1).split('&') : []
}

/** Whether such a pair has a name, decoded. */
export function isNamed(pair: string, name: string): boolean {
  // Without the ampersand, a question mark at the beginning would be cut.
  return new URLSearchParams(`&${pair}`).has(name)
}
