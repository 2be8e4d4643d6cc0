/** @section Signing */
import { ClientError } from '../errors.ts'
import { noteQuery, type OwnQuery } from '../request/configured.ts'
import { isNamed, queryPairs } from '../request/query.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { percentEncode } from '../values/percent-encode.ts'
import { readBody } from './body-bytes.ts'
import { jsonMembers, withMember } from './json-members.ts'
import { bodyText, methodOf } from './request-values.ts'

/**
 * Pairs with entries, each in the place of the first pair of its name, or else behind all.
 *
 * @param before names of entries that were added earlier and come after these in the config
 */
export function replacePairs(
  pairs: readonly string[],
  entries: OwnQuery,
  write: (name: string, value: string) => string,
  before: readonly string[],
): string[] {
  const waiting = givenEntries(entries)
  const names = new Set(waiting.keys())
  const replaced = pairs.flatMap((pair) => {
    const [name = ''] = new URLSearchParams(`&${pair}`).keys()
    if (!names.has(name)) return [pair]
    const value = waiting.get(name)
    waiting.delete(name)
    return value === undefined ? [] : [write(name, value)]
  })
  const found = replaced.findIndex((pair) => before.some((name) => isNamed(pair, name)))
  const at = found < 0 ? replaced.length : found
  const added = [...waiting].map(([name, value]) => write(name, value))
  return [...replaced.slice(0, at), ...added, ...replaced.slice(at)]
}

/** Entries by name, without `undefined` ones. */
export function givenEntries(entries: OwnQuery): Map<string, string> {
  return new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}

/** Adds parameters to the query, percent-encoded as in RFC 3986. An `undefined` one is left out. */
export function addQuery(request: OutgoingRequest, entries: OwnQuery, before: readonly string[] = []): void {
  noteQuery(request, entries)
  const write = (name: string, value: string): string => `${percentEncode(name)}=${percentEncode(value)}`
  const pairs = replacePairs(queryPairs(request.url), entries, write, before)
  // A query that itself begins with a question mark would lose it.
  if (pairs.length) request.url.search = `?${pairs.join('&')}`
}

/**
 * Adds parameters to a form body; with GET and HEAD, to the query.
 *
 * @throws ClientError `body_not_form` if the body is something else
 * @throws ClientError `body_not_replayable` if it is a stream
 */
export async function addForm(
  request: OutgoingRequest,
  entries: OwnQuery,
  before: readonly string[] = [],
): Promise<void> {
  const { headers, init } = request
  if (/^(GET|HEAD)$/.test(methodOf(request))) return addQuery(request, entries, before)
  if (init.body instanceof FormData) {
    init.body = replacedForm(init.body, entries, before)
    return
  }
  const isMissing = (init.body ?? null) === null
  const type = headers.get('content-type') ?? (init.body instanceof Blob ? init.body.type : '')
  const isForm = /^application\/x-www-form-urlencoded *(;|$)/i.test(type) || init.body instanceof URLSearchParams
  const place = `form.${entries[0]?.[0]}`
  if (!isForm && !isMissing) {
    throw new ClientError('body_not_form', `${place} needs a form body, such as URLSearchParams.`)
  }
  requireReadable(request, place)
  if (!isForm) headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8')
  const text = isMissing ? '' : await bodyText(request)
  const pairs = text ? text.split('&') : []
  init.body = replacePairs(pairs, entries, (name, value) => `${new URLSearchParams([[name, value]])}`, before).join('&')
}

/** Throws `body_not_replayable` if the body, which an entry is added to, is a stream. */
export function requireReadable({ init }: OutgoingRequest, place: string): void {
  if (isStream(init.body)) {
    throw new ClientError('body_not_replayable', `${place} needs the body, but a stream can be read only once.`)
  }
}

/** A form with entries; see `replacePairs`. */
export function replacedForm(form: FormData, entries: OwnQuery, before: readonly string[]): FormData {
  const waiting = givenEntries(entries)
  const names = new Set(waiting.keys())
  const result = new FormData()
  const added = [...waiting].filter(([name]) => !form.has(name))
  const first = [...form.keys()].find((name) => before.includes(name))
  for (const [name, own] of form) {
    if (name === first) for (const [own, value] of added.splice(0)) result.append(own, value)
    const value = waiting.get(name)
    waiting.delete(name)
    if (value !== undefined) result.append(name, value)
    else if (!names.has(name)) result.append(name, own)
  }
  for (const [name, value] of added) result.append(name, value)
  return result
}

/**
 * Adds members to a JSON object; with GET and HEAD, parameters to the query. All other text of the body stays.
 *
 * @param entries names and values, which are JSON; an `undefined` one is left out
 * @throws ClientError `body_not_json` if the body is something else
 * @throws ClientError `body_not_replayable` if it is a stream
 */
export async function addJson(
  request: OutgoingRequest,
  entries: OwnQuery,
  before: readonly string[] = [],
): Promise<void> {
  const { headers, init } = request
  if (/^(GET|HEAD)$/.test(methodOf(request))) {
    const plain = (json: string): string => (json.startsWith('"') ? (JSON.parse(json) as string) : json)
    return addQuery(
      request,
      entries.map(([name, json]) => [name, json === undefined ? undefined : plain(json)]),
      before,
    )
  }
  const isMissing = (init.body ?? null) === null
  const isJson = /[/+]json\b/i.test(headers.get('content-type') ?? '')
  if (isMissing && !isJson) headers.set('content-type', 'application/json')
  const place = `json.${entries[0]?.[0]}`
  requireReadable(request, place)
  const isForm = init.body instanceof FormData || init.body instanceof URLSearchParams
  const text = isMissing ? '{}' : isForm ? '' : await bodyText(request)
  if (!jsonMembers(text)) {
    throw new ClientError('body_not_json', `${place} needs a body that is a JSON object.`)
  }
  await readBody(request)
  init.body = entries.reduce(
    (json, [name, value]) => (value === undefined ? json : withMember(json, name, value, before)),
    text,
  )
}

/** Throws `unsupported_runtime` in browsers, which drop such a header of a script (WHATWG Fetch, section 2.2.2). */
export function requireSettable({ url }: OutgoingRequest, name: string): void {
  if (new Request(url, { headers: { [name]: 'a' } }).headers.has(name)) return
  throw new ClientError('unsupported_runtime', `Browsers do not send headers.${name}.`)
}

/** Sets a header, unless its value is empty. */
export function setHeader({ headers }: OutgoingRequest, name: string, value: string): void {
  if (value) headers.set(name, value)
}
