/** @section Requests */

import type { QueryInit } from './request-init.ts'

/** Sets parameters of a URL's query. The others stay as written, because the way of escaping may matter to a server. */
export function setQuery(url: URL, query: QueryInit): void {
  const names = Object.keys(query)
  const pairs = queryPairs(url).filter((pair) => !names.some((name) => isNamed(pair, name)))
  for (const name of names) {
    // A list has several items, `undefined` none.
    for (const item of [query[name] ?? []].flat()) {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`)
    }
  }
  // Without pairs, the `?` would remain.
  url.search = pairs.length ? `?${pairs.join('&')}` : ''
}

/** The `name=value` pairs of a query as written. */
export function queryPairs({ search }: URL): string[] {
  return search ? search.slice(1).split('&') : []
}

/** True if the decoded name of a `name=value` pair is this one. */
export function isNamed(pair: string, name: string): boolean {
  // With `&` in front, because `URLSearchParams` drops a leading question mark.
  return new URLSearchParams(`&${pair}`).has(name)
}
