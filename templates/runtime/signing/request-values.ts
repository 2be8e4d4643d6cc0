/** @section Signing */
import { isNamed, queryPairs } from '../request/query.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { bodyBytes, encodeBody, fixBody, setContentType } from './body-bytes.ts'
import type { Bytes } from './crypto.ts'
import { jsonMembers, withoutJsonMembers } from './json-members.ts'

/** The method of a request, in upper case. */
export function methodOf({ init }: OutgoingRequest): string {
  return (init.method ?? 'GET').toUpperCase()
}

/** The port of a URL, also if it is the default. */
export function portOf({ url }: OutgoingRequest): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

/** The path below the base URL's, without the leading slash. Elsewhere, the whole path without it. */
export function subpathOf({ url }: OutgoingRequest, base: URL): string {
  const start = base.pathname.replace(/\/$/, '')
  const isBelow = url.origin === base.origin && `${url.pathname}/`.startsWith(`${start}/`)
  return url.pathname.slice(isBelow ? start.length : 0).replace(/^\//, '')
}

/**
 * The query as written, without `?`.
 *
 * @param later names of parameters that are added later
 */
export function queryOf({ url }: OutgoingRequest, later: readonly string[] = []): string {
  return pairsWithout(queryPairs(url), later).join('&')
}

/** Path and query; see `queryOf`. */
export function targetOf(request: OutgoingRequest, later: readonly string[] = []): string {
  const query = queryOf(request, later)
  return `${request.url.pathname}${query && `?${query}`}`
}

/** The whole URL, without a fragment; see `queryOf`. */
export function urlOf(request: OutgoingRequest, later: readonly string[] = []): string {
  return `${request.url.origin}${targetOf(request, later)}`
}

/** The `name=value` pairs that have none of the names. */
export function pairsWithout(pairs: readonly string[], names: readonly string[]): readonly string[] {
  return pairs.filter((pair) => !names.some((name) => isNamed(pair, name)))
}

/** The content type that will be sent, without parameters, in lower case. */
export async function mediaTypeOf(request: OutgoingRequest): Promise<string> {
  await setContentType(request)
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  return type.trim().toLowerCase()
}

/** A header that will be sent, by its name in lower case; empty if it is absent. */
export async function headerOf(request: OutgoingRequest, name: string): Promise<string> {
  if (name === 'host') return request.url.host
  if (name === 'content-length') {
    return (request.init.body ?? null) === null ? '' : `${(await bodyBytes(request)).length}`
  }
  if (name === 'content-type') await setContentType(request)
  return request.headers.get(name) ?? ''
}

/** The body as text. Bytes are read as UTF-8. Throws `body_not_replayable` if it is a stream. */
export async function bodyText(request: OutgoingRequest): Promise<string> {
  const body = await fixBody(request)
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
}

/** The body without parameters of a form, or members of an object, that are added later. */
export async function bodyWithout(
  request: OutgoingRequest,
  fields: readonly string[],
  members: readonly string[],
): Promise<string | Bytes> {
  const body = await fixBody(request)
  const type = await mediaTypeOf(request)
  if (type === 'application/x-www-form-urlencoded') {
    return pairsWithout((await bodyText(request)).split('&'), fields).join('&')
  }
  const text = await bodyText(request)
  return jsonMembers(text) ? withoutJsonMembers(text, members) : body
}

/** Names and decoded values, in order. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/** The parameters of the query; see `queryOf`. */
export function queryParameters(request: OutgoingRequest, later: readonly string[] = []): Pairs {
  return decodedPairs(queryOf(request, later))
}

/** Decodes pairs. A malformed escape stays as it is. */
export function decodedPairs(written: string): Pairs {
  // With `&` in front, because `URLSearchParams` drops a leading question mark.
  return [...new URLSearchParams(`&${written}`)]
}

/**
 * The parameters of a form body, without files; none if the body is not a form.
 *
 * @param later names of parameters that are added later
 */
export async function formParameters(request: OutgoingRequest, later: readonly string[] = []): Promise<Pairs> {
  const { body } = request.init
  if (body instanceof FormData) {
    const strings = [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
    return strings.filter(([name]) => !later.includes(name))
  }
  if (
    (body ?? null) === null ||
    isStream(body) ||
    (await mediaTypeOf(request)) !== 'application/x-www-form-urlencoded'
  ) {
    return []
  }
  return decodedPairs(pairsWithout((await bodyText(request)).split('&'), later).join('&'))
}

/**
 * The members of a JSON body: strings as they are, other values as written. None if the body is not a JSON object.
 *
 * @param later names of members that are added later
 * @param member the member whose members are meant, instead of the body's own
 */
export async function jsonParameters(
  request: OutgoingRequest,
  later: readonly string[] = [],
  member?: string,
): Promise<Pairs> {
  const own = await membersOf(request)
  const members = member === undefined ? own : jsonMembers(own.find(({ name }) => name === member)?.value ?? '')
  return (members ?? [])
    .filter(({ name }) => member !== undefined || !later.includes(name))
    .map(({ name, value }) => [name, value.startsWith('"') ? (JSON.parse(value) as string) : value])
}

/** The members of a JSON body; none if it is not a JSON object. */
export async function membersOf(request: OutgoingRequest): Promise<ReturnType<typeof membersIn>> {
  const { body } = request.init
  const isText = (body ?? null) !== null && !(body instanceof FormData)
  return isText ? membersIn(await bodyText(request)) : []
}

/** The members of a JSON object; none if the text is something else. */
export function membersIn(text: string): NonNullable<ReturnType<typeof jsonMembers>> {
  return jsonMembers(text) ?? []
}

/** The value of the first pair with a name; empty if there is none. */
export function valueOfPair(pairs: Pairs, name: string): string {
  return pairs.find(([own]) => own === name)?.[1] ?? ''
}

/** The headers that will be sent, of a list of names in lower case; `x-acs-*` means all that begin with `x-acs-`. */
export async function headerPairs(request: OutgoingRequest, names: readonly string[]): Promise<Pairs> {
  if (names.includes('content-type') || names.some((name) => 'content-type'.startsWith(name.replace('*', '')))) {
    await setContentType(request)
  }
  const present = [...request.headers.keys()]
  const wanted = names.flatMap((name) =>
    name.endsWith('*') ? present.filter((own) => own.startsWith(name.slice(0, -1))).sort() : [name],
  )
  const pairs: (readonly [string, string])[] = []
  for (const name of wanted) {
    const value = await headerOf(request, name)
    const isThere = request.headers.has(name) || value !== ''
    if (isThere) pairs.push([name, value.trim().replace(/ +/g, ' ')])
  }
  return pairs
}

/** Replaces a body by its bytes, so that it is sent as it was signed. */
export async function fixedBody(request: OutgoingRequest): Promise<Bytes> {
  const { body } = request.init
  return body instanceof FormData ? encodeBody(request, body) : bodyBytes(request)
}

/** True if a request has one of the methods. */
export function hasMethod(request: OutgoingRequest, methods: readonly string[]): boolean {
  return methods.includes(methodOf(request))
}

/** Lists of pairs as one. */
export function joinLists(...lists: readonly Pairs[]): Pairs {
  return lists.flat()
}
