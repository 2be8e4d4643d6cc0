/** @section Requests */
import { isNamed, queryPairs } from './query.ts'
import type { ClientRequestInit } from './request-init.ts'
import { type OutgoingRequest, visibleRedirectUrl } from './transport.ts'

/** A request, and the parameters that signing has added to its query. */
export interface QuerySigned extends OutgoingRequest {
  added?: Set<string>
}

/** Sets a header of the config, unless the caller has set or dropped it. */
export function setDefaultHeader(
  request: OutgoingRequest,
  { headers: given = {} }: ClientRequestInit,
  name: string,
  value: string,
): void {
  const dropped = !(Symbol.iterator in given) && Object.keys(given).some((own) => own.toLowerCase() === name)
  if (!dropped && !request.headers.has(name)) request.headers.set(name, value)
}

/** Parameters of the config; `undefined` if an optional value is absent. */
export type OwnQuery = readonly (readonly [name: string, value: string | undefined])[]

/** Adds the config's parameters in front of a query, except those that the caller has set or dropped. */
export function setDefaultQuery(request: OutgoingRequest, { query = {} }: ClientRequestInit, entries: OwnQuery): void {
  const pairs = queryPairs(request.url)
  const added = entries.filter(([name]) => !Object.hasOwn(query, name) && !pairs.some((pair) => isNamed(pair, name)))
  request.url.search = `?${[...noteQuery(request, added), ...pairs].join('&')}`
}

/** Sets a query parameter to a credential. */
export function setQueryCredential(request: OutgoingRequest, name: string, value: string): void {
  const pairs = queryPairs(request.url).filter((pair) => !isNamed(pair, name))
  request.url.search = `?${[...pairs, ...noteQuery(request, [[name, value]])].join('&')}`
}

/** The `name=value` pairs of parameters. The request notes them, so that a redirect can drop them. */
export function noteQuery(request: QuerySigned, entries: OwnQuery): string[] {
  request.added ??= new Set()
  const pairs: string[] = []
  for (const [name, value] of entries) {
    if (value === undefined) continue
    request.added.add(`${new URLSearchParams([[name, value]])}`)
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  }
  return pairs
}

/**
 * Where a response redirects to, without the parameters that signing has added: servers repeat a query in `Location`.
 * Within the API's hosts, signing adds them again.
 */
export function ownQueryRedirectUrl(response: Response, request: QuerySigned): URL | undefined {
  const url = visibleRedirectUrl(response, request)
  const pairs = url ? queryPairs(url) : []
  const kept = pairs.filter((pair) => !request.added?.has(`${new URLSearchParams(`&${pair}`)}`))
  if (url && kept.length < pairs.length) url.search = `?${kept.join('&')}`
  return url
}
