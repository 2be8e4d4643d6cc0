/** @section Signing */
import { ClientError } from '../errors.ts'
import { isNamed, queryPairs } from '../request/query.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { bodyBytes, readBody, setContentType } from './body-bytes.ts'
import { type Bytes, utf8 } from './crypto.ts'
import { type JsonMember, jsonMembers, withoutJsonMembers } from './json-members.ts'

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

/** Drops a `?` without a query, because not every platform sends it. */
export function dropEmptyQuery({ url }: OutgoingRequest): void {
  if (!url.search) url.search = ''
}

/** Names of parameters that are added to the query later; entries of the body, only with GET and HEAD. */
export function laterInQuery(
  request: OutgoingRequest,
  query: readonly string[],
  body: readonly string[],
): readonly string[] {
  return /^(GET|HEAD)$/.test(methodOf(request)) ? [...query, ...body] : query
}

/** The query as written, without `?` and without parameters that are added later. */
export function queryWithout({ url }: OutgoingRequest, later: readonly string[]): string {
  return pairsWithout(queryPairs(url), later).join('&')
}

/** Path and query, without parameters that are added later. */
export function targetWithout(request: OutgoingRequest, later: readonly string[]): string {
  const query = queryWithout(request, later)
  return `${request.url.pathname}${query && `?${query}`}`
}

/** The `name=value` pairs that have none of the names. */
export function pairsWithout(pairs: readonly string[], names: readonly string[]): readonly string[] {
  return pairs.filter((pair) => !names.some((name) => isNamed(pair, name)))
}

/** The content type that will be sent; `null` if there is none. */
export async function contentTypeOf(request: OutgoingRequest): Promise<string | null> {
  await setContentType(request)
  return request.headers.get('content-type')
}

/** The content type without parameters, in lower case; empty if there is none. */
export async function mediaTypeOf(request: OutgoingRequest): Promise<string> {
  const { headers, init } = request
  // It is not serialised only for this, because entries may follow.
  if (init.body instanceof FormData && !headers.has('content-type')) return 'multipart/form-data'
  const [type = ''] = (await contentTypeOf(request))?.split(';') ?? []
  return type.trim().toLowerCase()
}

/** The length of the body in bytes; `null` if there is none. */
export async function contentLengthOf(request: OutgoingRequest): Promise<string | null> {
  return (request.init.body ?? null) === null ? null : `${(await bodyBytes(request)).length}`
}

/** A request whose body is read. Throws `body_not_replayable`, which names the place, if the body is a stream. */
export function requireReadable(request: OutgoingRequest, place: string): OutgoingRequest {
  if (!isStream(request.init.body)) return request
  throw new ClientError('body_not_replayable', `${place} needs the body, but a stream can be read only once.`)
}

/** The body as text. Bytes are read as UTF-8. Throws `body_not_replayable` if it is a stream. */
export async function bodyText(request: OutgoingRequest): Promise<string> {
  const body = await readBody(request)
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(body)
}

/** The body without parameters of a form, or members of an object, that are added later. */
export async function bodyWithout(
  request: OutgoingRequest,
  fields: readonly string[],
  members: readonly string[],
): Promise<Bytes> {
  const text = await bodyText(request)
  if ((await mediaTypeOf(request)) === 'application/x-www-form-urlencoded') {
    return utf8(pairsWithout(text.split('&'), fields).join('&'))
  }
  return jsonMembers(text) ? utf8(withoutJsonMembers(text, members)) : bodyBytes(request)
}

/** Names and decoded values, in order. */
export type Pairs = readonly (readonly [name: string, value: string])[]

/** Decodes pairs. A malformed escape stays as it is. */
export function decodedPairs(written: string): Pairs {
  // With `&` in front, because `URLSearchParams` drops a leading question mark.
  return [...new URLSearchParams(`&${written}`)]
}

/**
 * The parameters of a form body, without files; none if the body is not a form.
 *
 * @throws ClientError `body_not_replayable` if it is a stream, which the step or entry at `place` cannot read
 */
export async function formParameters(request: OutgoingRequest, place: string): Promise<Pairs> {
  const { body } = request.init
  const type = body instanceof FormData ? 'multipart/form-data' : await mediaTypeOf(request)
  if (type !== 'multipart/form-data' && type !== 'application/x-www-form-urlencoded') return []
  requireReadable(request, place)
  if (type === 'multipart/form-data') {
    const form = body instanceof FormData ? body : await serialisedForm(request)
    return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  }
  return decodedPairs(await bodyText(request))
}

/** A multipart form that was serialised already; empty if it is malformed. */
export async function serialisedForm(request: OutgoingRequest): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  const response = new Response(await bodyBytes(request), { headers: { 'content-type': type } })
  return response.formData().catch(() => new FormData())
}

/** The members of a JSON body: strings as they are, other values as written. None if it is not a JSON object. */
export async function jsonParameters(request: OutgoingRequest): Promise<Pairs> {
  return memberPairs(await membersOf(request))
}

/** The members of an object that is a member of a JSON body. */
export async function innerJsonParameters(request: OutgoingRequest, member: string): Promise<Pairs> {
  const outer = await membersOf(request)
  return memberPairs(membersIn(outer.find(({ name }) => name === member)?.value ?? ''))
}

/** Members with their values: strings as they are, others as written. */
export function memberPairs(members: readonly JsonMember[]): Pairs {
  return members.map(({ name, value }) => [name, value.startsWith('"') ? (JSON.parse(value) as string) : value])
}

/** The members of a JSON body; none if it is not a JSON object. */
export async function membersOf(request: OutgoingRequest): Promise<readonly JsonMember[]> {
  const { body } = request.init
  const isText = (body ?? null) !== null && !(body instanceof FormData)
  return isText ? membersIn(await bodyText(request)) : []
}

/** The members of a JSON object; none if the text is something else. */
export function membersIn(text: string): readonly JsonMember[] {
  return jsonMembers(text) ?? []
}

/** The value of the first pair with a name; empty if there is none. */
export function valueOfPair(pairs: Pairs, name: string): string {
  return pairs.find(([own]) => own === name)?.[1] ?? ''
}

/** The headers that are present. Their values are trimmed, and runs of spaces collapsed. */
export function presentHeaders(headers: readonly (readonly [name: string, value: string | null])[]): Pairs {
  return headers.flatMap(([name, value]) => (value === null ? [] : [[name, value.trim().replace(/ +/g, ' ')] as const]))
}

/** Pairs, the first of each name. */
export function distinctPairs(pairs: readonly (readonly [name: string, value: string | null])[]): typeof pairs {
  return [...new Map(pairs)]
}

/** The headers whose names begin with a prefix, by name. */
export function prefixedHeaders({ headers }: OutgoingRequest, prefix: string): Pairs {
  return [...headers].filter(([name]) => name.startsWith(prefix))
}

/** The headers whose names begin with `content` or a beginning of it, with the type and length that will be sent. */
export async function prefixedContentHeaders(request: OutgoingRequest, prefix: string): Promise<Pairs> {
  const length = await contentLengthOf(request)
  await setContentType(request)
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  if (length !== null) headers.set('content-length', length)
  return prefixedHeaders({ ...request, headers }, prefix)
}
