/** @section Signing */
import { ClientError } from '../errors.ts'
import { noteQuery, type OwnQuery } from '../request/configured.ts'
import { queryPairs } from '../request/query.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { percentEncode } from '../values/percent-encode.ts'
import { readBody } from './body-bytes.ts'
import { jsonMembers, withMember } from './json-members.ts'
import { bodyText, methodOf, requireReadable } from './request-values.ts'

/**
 * Items with entries, each in the place of the first item of its name, or else at the end. An `undefined` entry is left
 * out.
 *
 * @param before names of entries that were added earlier and come after these in the config
 */
export function placeEntries<Item>(
  items: readonly Item[],
  entries: OwnQuery,
  nameOf: (item: Item) => string,
  write: (name: string, value: string) => Item,
  before: readonly string[],
): Item[] {
  const waiting = new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
  const names = new Set(waiting.keys())
  const placed = items.flatMap((item) => {
    const name = nameOf(item)
    if (!names.has(name)) return [item]
    const value = waiting.get(name)
    waiting.delete(name)
    return value === undefined ? [] : [write(name, value)]
  })
  const end = placed.map((item) => before.includes(nameOf(item))).lastIndexOf(false) + 1
  placed.splice(end, 0, ...[...waiting].map(([name, value]) => write(name, value)))
  return placed
}

/** The decoded name of a `name=value` pair. */
export function nameOfPair(pair: string): string {
  const [name = ''] = new URLSearchParams(`&${pair}`).keys()
  return name
}

/** Adds parameters to the query, percent-encoded as in RFC 3986. An `undefined` one is left out. */
export function addQuery(request: OutgoingRequest, entries: OwnQuery, before: readonly string[] = []): void {
  noteQuery(request, entries)
  const write = (name: string, value: string): string => `${percentEncode(name)}=${percentEncode(value)}`
  const pairs = placeEntries(queryPairs(request.url), entries, nameOfPair, write, before)
  // A query that itself begins with a question mark would lose it.
  request.url.search = pairs.length ? `?${pairs.join('&')}` : ''
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
  const write = (name: string, value: string): string => `${new URLSearchParams([[name, value]])}`
  init.body = placeEntries(pairs, entries, nameOfPair, write, before).join('&')
}

/** A form with entries; see `placeEntries`. */
export function replacedForm(form: FormData, entries: OwnQuery, before: readonly string[]): FormData {
  const result = new FormData()
  const fields = [...form]
  const write = (name: string, value: string): (typeof fields)[number] => [name, value]
  for (const [name, value] of placeEntries(fields, entries, ([name]) => name, write, before)) {
    result.append(name, value)
  }
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
