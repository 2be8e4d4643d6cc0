/** @section Requests */

import type { QueryInit } from './request-init.ts'

/**
 * Sets parameters of a URL's query. The others stay exactly as written, because `%20` or `+`, or the case of an
 * escape, may matter to a server. A lone surrogate throws `URIError`.
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

/** The `name=value` pairs of a query as written. */
export function queryPairs({ search }: URL): string[] {
  return search ? search.slice(1).split('&') : []
}

/** Whether the decoded name of such a pair is this one. */
export function isNamed(pair: string, name: string): boolean {
  // `URLSearchParams` would drop a leading question mark.
  return new URLSearchParams(`&${pair}`).has(name)
}
