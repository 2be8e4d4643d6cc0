/** @section Requests */
import { pairName, queryPairs } from './query.ts'
import type { ClientRequestInit } from './request-init.ts'
import type { OutgoingRequest } from './transport.ts'

/** Puts a header of the config's, unless the caller has set or dropped it. */
export function setDefaultHeader(
  request: OutgoingRequest,
  { headers: given = {} }: ClientRequestInit,
  name: string,
  value: string,
): void {
  const dropped = !(Symbol.iterator in given) && Object.keys(given).some((own) => own.toLowerCase() === name)
  if (!dropped && !request.headers.has(name)) request.headers.set(name, value)
}

/** What the config sends in every query; `undefined` where an optional variable is absent. */
export type OwnQuery = readonly (readonly [name: string, value: string | undefined])[]

/**
 * Puts the config's parameters before a query, but for those that the caller has set or dropped.
 *
 * @param ours takes note of what was put in, for `dropOwnQuery`
 */
export function setDefaultQuery(
  { url }: OutgoingRequest,
  { query }: ClientRequestInit,
  entries: OwnQuery,
  ours: Set<string>,
): void {
  const pairs = queryPairs(url)
  const names = new Set([...pairs.map(pairName), ...Object.keys(query ?? {})])
  const added = entries.filter(([name]) => !names.has(name))
  url.search = [...noteQuery(added, ours), ...pairs].join('&')
}

/**
 * Puts a credential into a query in place of what it has under that name.
 *
 * @param ours takes note of it, for `dropOwnQuery`
 */
export function setQueryCredential(
  { url }: OutgoingRequest,
  name: string,
  value: string,
  ours: Set<string>,
): void {
  const pairs = queryPairs(url).filter((pair) => pairName(pair) !== name)
  url.search = [...pairs, ...noteQuery([[name, value]], ours)].join('&')
}

/** The `name=value` pairs of entries, noted in decoded form. */
export function noteQuery(entries: OwnQuery, ours: Set<string>): string[] {
  return entries.flatMap(([name, value]) => {
    if (value === undefined) return []
    ours.add(`${name}=${value}`)
    return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  })
}

/** Takes the noted pairs out of a URL elsewhere, for servers repeat a query in where they redirect to. */
export function dropOwnQuery(url: URL, ours: ReadonlySet<string>): void {
  const kept = queryPairs(url).filter((pair) => {
    const [name, value] = [...new URLSearchParams(pair)][0] ?? []
    return !ours.has(`${name}=${value}`)
  })
  url.search = kept.join('&')
}
