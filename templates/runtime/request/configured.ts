/** @section Requests */
import { isNamed, queryPairs } from './query.ts'
import type { ClientRequestInit } from './request-init.ts'
import { type OutgoingRequest, visibleRedirectUrl } from './transport.ts'

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

/** Puts the config's parameters before a query, but for those that the caller has set or dropped. */
export function setDefaultQuery(
  request: OutgoingRequest,
  { query = {} }: ClientRequestInit,
  entries: OwnQuery,
): void {
  const pairs = queryPairs(request.url)
  const added = entries.filter(
    ([name]) => !Object.hasOwn(query, name) && !pairs.some((pair) => isNamed(pair, name)),
  )
  request.url.search = `?${[...noteQuery(request, added), ...pairs].join('&')}`
}

/** Puts a credential into a query in place of what it has under that name. */
export function setQueryCredential(request: OutgoingRequest, name: string, value: string): void {
  const pairs = queryPairs(request.url).filter((pair) => !isNamed(pair, name))
  request.url.search = `?${[...pairs, ...noteQuery(request, [[name, value]])].join('&')}`
}

/** The `name=value` pairs of entries; the request keeps them in a form that can be compared. */
export function noteQuery(request: OutgoingRequest, entries: OwnQuery): string[] {
  request.ours ??= new Set()
  const pairs: string[] = []
  for (const [name, value] of entries) {
    if (value === undefined) continue
    request.ours.add(`${new URLSearchParams([[name, value]])}`)
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  }
  return pairs
}

/**
 * Where an answer redirects to, without what signing has put into the query: servers repeat a query in where they
 * redirect to. At home, signing puts it in again.
 */
export function ownQueryRedirectUrl(response: Response, request: OutgoingRequest): URL | undefined {
  const url = visibleRedirectUrl(response, request)
  const pairs = url ? queryPairs(url) : []
  const kept = pairs.filter((pair) => !request.ours?.has(`${new URLSearchParams(`&${pair}`)}`))
  if (url && kept.length < pairs.length) url.search = `?${kept.join('&')}`
  return url
}
