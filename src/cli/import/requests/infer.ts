import { readSharedDomains } from '../../../resolve/public-suffix.ts'
import { isCopiedHeader, isCopiedValue, mayBeSecret, named, slug } from '../copied.ts'
import type {
  Credential,
  Imported,
  ImportedApi,
  ImportedScheme,
  ImportedUrl,
  KeyCredential,
  Note,
  OAuth2Credential,
  Placement,
  RequestParameter,
  SharedValue,
} from '../model.ts'
import { bodyKeyIn, type Found, foundIn, isName, isParameter, scopesOf } from './credentials.ts'
import {
  isEmpty,
  known,
  literal,
  onlyReference,
  type RequestSource,
  requestLimit,
  resolved,
  type SourceRequest,
  type Value,
} from './request.ts'
import { endpointUrl, isVersion, type RequestUrl, requestUrl } from './url.ts'

/** Schemes of one source. */
const schemeLimit = 100

/** A request, its URL, and how it is authenticated. */
interface Read {
  readonly request: SourceRequest
  readonly url: RequestUrl
  readonly found: Found | undefined
}

/**
 * What requests say about their API: schemes that some of them have, the base URL of each, and the headers that all have.
 * Requests for tokens belong to a scheme, not to the API.
 */
export function importRequests(source: RequestSource): Imported {
  const notes: Note[] = [...source.notes]
  const { reads, tokenCalls } = partitioned(source.requests, notes)
  if (!reads.length) {
    const [call] = tokenCalls
    if (call) {
      notes.push({
        place: call.request.place,
        reason: 'It only requests a token. Import it together with a request to the API.',
        isLost: true,
      })
    } else if (!notes.length)
      notes.push({ place: 'the source', reason: 'It contains no request with a URL.', isLost: true })
    return { apis: [], notes: distinct(notes) }
  }
  if (source.requests.length >= requestLimit) {
    notes.push({ place: 'the source', reason: `Only its first ${requestLimit} requests were read.` })
  }
  const hasAuth = reads.some(({ found }) => found)
  const all = hasAuth ? reads : reads.map((read) => ({ ...read, found: bodyKeyIn(read.request, read.url) }))
  const sites = bySite(all)
  const authenticated = sites.filter((site) => site.some(({ found }) => found))
  // If no request has auth, those of one site are the API.
  const kept = authenticated.length ? authenticated : sites.slice(0, 1)
  for (const site of sites) {
    if (!kept.includes(site)) {
      const place = site[0]?.request.place ?? ''
      const host = listed([site[0]?.url.host ?? ''])
      notes.push({ place, reason: `Requests without auth go to another host${host}. They were left out.` })
    }
  }
  const tokenCall = tokenCallOf(tokenCalls)
  const apis = kept.map((site, index) => apiOf(site, tokenCall, index ? undefined : source.title))
  return { apis, notes: distinct(notes) }
}

/** The requests to the API, and those that only get a token for it. */
function partitioned(
  requests: readonly SourceRequest[],
  notes: Note[],
): { readonly reads: readonly Read[]; readonly tokenCalls: readonly Read[] } {
  const reads: Read[] = []
  const tokenCalls: Read[] = []
  for (const request of requests) {
    if (isEmpty(resolved(request.url, request.variables))) {
      notes.push({ place: request.place, reason: 'It has no URL. It was skipped.' })
      continue
    }
    const url = requestUrl(request.url, request.variables)
    if (!url) {
      notes.push({ place: request.place, reason: 'Its URL is not an http URL. It was skipped.' })
      continue
    }
    const read = { request, url, found: foundIn(request, url) }
    if (isTokenCall(read)) tokenCalls.push(read)
    else reads.push(read)
  }
  return { reads, tokenCalls }
}

function apiOf(
  reads: readonly Read[],
  tokenCall: TokenCall | undefined,
  title: string | undefined,
): ImportedApi {
  const notes: Note[] = []
  const groups = grouped(reads)
  const schemes: ImportedScheme[] = []
  const names = new Map<string, string>()
  for (const group of groups) {
    const [first] = group
    if (!first?.found) continue
    const { credential, note = { reason: 'Its auth is not known.' } } = first.found
    if (!credential) {
      notes.push({ place: first.request.place, ...note })
      continue
    }
    if (schemes.length >= schemeLimit) {
      notes.push({ place: first.request.place, reason: `Only the first ${schemeLimit} schemes were read.` })
      break
    }
    const scheme = schemeOf(group, first.found, credential, tokenCall)
    const name = names.has(scheme.name) ? otherName(scheme.name, group, names) : scheme.name
    names.set(name, first.url.host)
    schemes.push({ ...scheme, name })
  }
  const authenticated = reads.filter(({ found }) => found)
  const shared = authenticated.length ? authenticated : reads
  const base = baseOf(shared)
  const own = title ?? hostTitle(base.url)
  if (!schemes.length) notes.push(...base.notes)
  return {
    title: own,
    baseUrl: base.url,
    schemes: schemes.map((each) =>
      sameUrl(each.baseUrl ?? [], base.url) ? { ...each, baseUrl: undefined } : each,
    ),
    headers: sharedHeaders(shared),
    query: sharedQuery(shared),
    notes,
  }
}

/** Requests by what authenticates them, in order of the first of each; those without auth are left out. */
function grouped(reads: readonly Read[]): readonly (readonly Read[])[] {
  const groups = new Map<string, Read[]>()
  for (const read of reads) {
    if (!read.found) continue
    const { credential, note, name } = read.found
    const key = credential ? keyOf(credential) : `${name} ${note?.reason}`
    const group = groups.get(key)
    if (group) group.push(read)
    else groups.set(key, [read])
  }
  return [...groups.values()]
}

/** Requests by the site of their host, since another site is another API; the one with the most requests first. */
function bySite(group: readonly Read[]): readonly (readonly Read[])[] {
  const sites = new Map<string, Read[]>()
  const unknown: Read[] = []
  const siteOf = siteReader()
  for (const read of group) {
    const site = siteOf(read.url.host)
    const same = site === undefined ? unknown : sites.get(site)
    if (same) same.push(read)
    else if (site !== undefined) sites.set(site, [read])
  }
  const sorted = [...sites.values()].sort((a, b) => b.length - a.length)
  const [most = [], ...others] = sorted
  return [[...most, ...unknown], ...others]
}

/** Finds the last labels of a host, which one owner has; undefined if the host is not known. */
function siteReader(): (host: string) => string | undefined {
  // Reading the list takes time, and a local host does not need it.
  let isShared: ReturnType<typeof readSharedDomains> | undefined
  return (host) => {
    const name = host.replace(/:\d+$/, '')
    if (/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(name)) return 'local'
    if (/^[\d.]+$|^\[[\da-f:.]/.test(name)) return name
    isShared ??= readSharedDomains()
    const labels = name.replace(/\.$/, '').split('.')
    // A variable has no place in the list.
    const known = labels.slice(labels.findLastIndex((label) => !/^[\w-]+$/.test(label)) + 1)
    for (let count = 2; count <= known.length; count++) {
      const site = known.slice(-count).join('.')
      if (!isShared(site)) return site
    }
    return known.length > 1 && known.length === labels.length ? name : undefined
  }
}

/** What makes two credentials the same: everything but names of variables, scopes and comments. */
function keyOf(credential: Credential): string {
  const ignored = new Set(['token', 'value', 'username', 'password', 'comments', 'scopes'])
  return JSON.stringify(credential, (key, value: unknown) => {
    if (ignored.has(key)) return undefined
    return key === 'name' && credential.kind === 'apiKey' && credential.at.in === 'header'
      ? String(value).toLowerCase()
      : value
  })
}

function schemeOf(
  group: readonly Read[],
  found: Found,
  credential: Credential,
  tokenCall: TokenCall | undefined,
): ImportedScheme {
  const notes: Note[] = []
  const place = group[0]?.request.place ?? ''
  if (found.note) notes.push({ place, ...found.note })
  const main = withTokenCall(withScopes(credential, group), tokenCall, notes)
  const more = furtherKeys(group, main)
  const base = baseOf(group)
  notes.push(...base.notes)
  const names = [found.name, ...more.map(({ at }) => at.name)]
  return { name: names.join('+'), credentials: [main, ...more], baseUrl: base.url, notes: distinct(notes) }
}

/** Keys that all requests of a group have, besides what authenticates them. */
function furtherKeys(group: readonly Read[], main: Credential): readonly KeyCredential[] {
  const [first, ...others] = group
  return [...(first?.found?.more ?? [])].flatMap(([id, key]) => {
    const isPlace = main.kind === 'apiKey' && main.at.in === key.at.in && main.at.name === key.at.name
    return !isPlace && others.every(({ found }) => found?.more.has(id)) ? [key] : []
  })
}

/** Scopes that any request of a group names. */
function withScopes(credential: Credential, group: readonly Read[]): Credential {
  if (credential.kind !== 'oauth2') return credential
  const scopes = group.flatMap(({ found }) =>
    found?.credential?.kind === 'oauth2' ? found.credential.scopes : [],
  )
  return { ...credential, scopes: [...new Set(scopes)] }
}

/** A request for a token: it says its grant, or its path is that of a token endpoint. */
function isTokenCall({ request, url, found }: Read): boolean {
  if (found && found.credential?.kind !== 'basic') return false
  const names = [
    ...request.fields.map(({ name }) => name),
    ...request.query.map(({ name }) => name),
    ...url.query.map(([name]) => name),
  ]
  if (names.some((name) => literal(name) === 'grant_type')) return true
  const path = url.segments.join('/').toLowerCase()
  return (
    request.method === 'POST' && /(?:oauth|connect|realms|openid)[\w./-]*\/(?:access_?)?token$/.test(path)
  )
}

/** What requests for a token say, if they all go to one place. */
interface TokenCall {
  readonly place: string
  readonly url: ImportedUrl
  readonly grant: string | undefined
  readonly scopes: readonly string[]
  readonly clientAuthentication: OAuth2Credential['clientAuthentication']
  readonly parameters: readonly RequestParameter[]
  readonly bodyFormat: 'json' | undefined
}

function tokenCallOf(calls: readonly Read[]): TokenCall | undefined {
  // One that says how it gets a token without a user is preferred to one that renews it.
  const grantOf = ({ request }: Read): string | undefined => fieldOf(request, 'grant_type')
  const call = calls.find((each) => /^(?:client_credentials|password)$/.test(grantOf(each) ?? '')) ?? calls[0]
  const places = new Set(calls.map(({ url }) => JSON.stringify([url.host, url.segments])))
  const endpoint = call && endpointUrl(call.request.url, call.request.variables)
  if (!endpoint || places.size > 1) return undefined
  const { request } = call
  // A client with this grant only refreshes.
  const of = grantOf(call) === 'refresh_token' ? 'refresh' : 'token'
  const hasSecret = request.fields.some(({ name }) => literal(name) === 'client_secret')
  return {
    place: request.place,
    url: endpoint,
    grant: grantOf(call),
    scopes: scopesOf(fieldOf(request, 'scope') ?? ''),
    parameters: request.fields.flatMap(({ name }): readonly RequestParameter[] => {
      const text = known(name, request.variables)
      return text !== undefined && isParameter(text) ? [{ of, in: 'body', name: text }] : []
    }),
    bodyFormat: request.isJson ? 'json' : undefined,
    clientAuthentication: hasSecret
      ? 'client_secret_post'
      : call.found?.credential?.kind === 'basic'
        ? 'client_secret_basic'
        : undefined,
  }
}

function fieldOf({ fields, variables }: SourceRequest, wanted: string): string | undefined {
  return known(fields.find(({ name }) => literal(name) === wanted)?.value, variables)
}

/** A token that a request of the source gets: the client then gets it itself, if the source says how. */
function withTokenCall(credential: Credential, call: TokenCall | undefined, notes: Note[]): Credential {
  if (credential.kind !== 'bearer' || !call) return credential
  const { grant, url, scopes, clientAuthentication, parameters, bodyFormat } = call
  if (grant === 'client_credentials' || grant === 'password' || grant === 'refresh_token') {
    const { prefix } = credential
    const at: Placement | undefined =
      prefix === undefined ? undefined : { in: 'header', name: 'Authorization', prefix }
    return {
      kind: 'oauth2',
      grant,
      accessTokenUrl: url,
      scopes,
      clientAuthentication,
      at,
      parameters: parameters.length ? parameters : undefined,
      bodyFormat,
    }
  }
  notes.push({
    place: call.place,
    reason:
      'It requests a token. If your application has to do that, use `type: oauth2` with its URL as `accessTokenUrl`.',
  })
  return { ...credential, comments: [{ text: 'from a request for a token:', url }] }
}

interface Base {
  readonly url: ImportedUrl
  readonly notes: readonly Note[]
}

/** The base URL of requests: the host that most have, and the path that they share up to a version. */
function baseOf(reads: readonly Read[]): Base {
  const hosts = new Map<string, Read[]>()
  for (const read of reads) {
    if (!read.url.host) continue
    const same = hosts.get(read.url.host)
    if (same) same.push(read)
    else hosts.set(read.url.host, [read])
  }
  const sorted = [...hosts.values()].sort((a, b) => b.length - a.length)
  const [most] = sorted
  if (!most?.[0]) return { url: [], notes: [] }
  const chosen = most.find(({ url }) => url.isHttps) ?? most[0]
  const path = sharedPath(most)
  const others = [...hosts].filter(([, same]) => same !== most).map(([host]) => host)
  const notes: Note[] = otherEnvironments(chosen)
  if (others.length) {
    const count = others.length === 1 ? 'another host' : `${others.length} other hosts`
    notes.push({
      place: hosts.get(others[0] ?? '')?.[0]?.request.place ?? '',
      reason: `Requests go to ${count}${listed(others)}, which the config leaves out. Write a config for each API, or add hosts of the same API to \`allowedHosts\`.`,
    })
  }
  return { url: appended(chosen.url.origin, path), notes }
}

/** The hosts that a request has in other environments. */
function otherEnvironments({ request, url }: Read): Note[] {
  const [first, ...rest] = request.url
  if (typeof first !== 'object') return []
  const hosts = request.variables
    .others(first.name)
    .map((value) => requestUrl([...value, ...rest], request.variables)?.host ?? '')
  const others = [...new Set(hosts)].filter((host) => host !== '' && host !== url.host)
  if (!others.length) return []
  const reason = `The URL of the first environment is used. Other environments have other hosts${listed(others)}; change \`baseUrl\` if you need one of them.`
  return [{ place: 'the environments', reason }]
}

function listed(hosts: readonly string[]): string {
  const names = hosts.filter((host) => /^[\w.:-]+$/.test(host) && !mayBeSecret(host)).slice(0, 10)
  return names.length ? ` (${names.join(', ')})` : ''
}

function appended(origin: ImportedUrl, path: string): ImportedUrl {
  if (!path) return origin
  const last = origin.at(-1)
  return typeof last === 'string' ? [...origin.slice(0, -1), last + path] : [...origin, path]
}

/**
 * The path of a base URL: the segments that all requests share, up to the last version, or `/api`; at least those that the
 * source's own variable for it has.
 */
function sharedPath(reads: readonly Read[]): string {
  const [first, ...others] = reads.map(({ url }) => url.segments)
  let shared = 0
  const isShared = (index: number): boolean =>
    first?.[index] !== undefined && others.every((segments) => segments[index] === first[index])
  while (isShared(shared)) shared++
  const common = (first ?? []).slice(0, shared).flatMap((segment) => segment ?? [])
  const own = Math.min(...reads.map(({ url }) => url.ownSegments))
  const version = common.findLastIndex((segment) => isVersion(segment)) + 1
  const start = /^(?:api|rest)$/i.test(common[0] ?? '') ? 1 : 0
  const length = Math.max(version || start, Math.min(own, shared))
  return common
    .slice(0, length)
    .map((segment) => `/${segment}`)
    .join('')
}

function sameUrl(a: ImportedUrl, b: ImportedUrl): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function hostTitle(url: ImportedUrl): string | undefined {
  const text = url.map((part) => (typeof part === 'string' ? part : '')).join('')
  return /^https?:\/\/(?:api\.|www\.)?([a-z\d.-]+)/.exec(text)?.[1]?.replace(/\.(?:com|org|net|io|dev)$/, '')
}

/** Headers that only a tool or a browser sends, that another part of the config sends, or that one request has. */
const unshared =
  /^(?:authorization|proxy-.*|cookie|host|user-agent|connection|cache-control|pragma|accept-encoding|content-length|content-md5|origin|referer|postman-token|sec-.*|dnt|te|expect|priority|upgrade.*|if-.*|range|transfer-encoding|date|x-requested-with|x-amz-.*|.*idempotency-key|x-forwarded-.*|.*signature)$/i

function sharedHeaders(reads: readonly Read[]): readonly SharedValue[] {
  const [first, ...others] = reads.map(({ request, found }) => headersOf(request, found))
  const shared: SharedValue[] = []
  for (const [id, { name, value }] of first ?? []) {
    const values = others.map((headers) => headers.get(id)?.value)
    if (values.some((each) => each === undefined)) continue
    const reference = onlyReference(value)
    const isSame = values.every((each) => JSON.stringify(each) === JSON.stringify(value))
    const text = literal(value)
    if (isCopiedHeader(name)) {
      if (isSame && text !== undefined && isCopiedValue(text)) shared.push({ name, value: text })
    } else shared.push({ name, value: reference?.isShell && isSame ? { env: reference.name } : undefined })
  }
  return shared
}

function headersOf(
  request: SourceRequest,
  found: Found | undefined,
): ReadonlyMap<string, { name: string; value: Value }> {
  const headers = new Map<string, { name: string; value: Value }>()
  for (const { name, value } of request.headers) {
    const text = known(name, request.variables)?.trim()
    if (!text || !isName(text) || unshared.test(text)) continue
    const id = text.toLowerCase()
    const isKey =
      found?.more.has(`header ${id}`) ||
      (found?.credential?.kind === 'apiKey' && found.credential.at.name.toLowerCase() === id)
    if (!isKey && !headers.has(id)) headers.set(id, { name: text, value: resolved(value, request.variables) })
  }
  return headers
}

/** Only versions: other parameters belong to a request. */
function sharedQuery(reads: readonly Read[]): readonly SharedValue[] {
  const [first, ...others] = reads.map(({ request, url }) => {
    const all = [...request.query.map(({ name, value }) => [name, value] as const), ...url.query]
    return new Map(
      all.map(([name, value]) => [literal(name) ?? '', literal(resolved(value, request.variables))]),
    )
  })
  return [...(first ?? [])].flatMap(([name, value]) =>
    /^(?:.*-)version$/i.test(name) &&
    isName(name) &&
    value &&
    isCopiedValue(value) &&
    others.every((each) => each.get(name) === value)
      ? [{ name, value }]
      : [],
  )
}

/** A name that another scheme has, with the host, the folder or the request that differs. */
function otherName(name: string, group: readonly Read[], hosts: ReadonlyMap<string, string>): string {
  const [first] = group
  const host = first && hosts.get(name) !== first.url.host ? first.url.host : ''
  const folders = new Set(group.map(({ request }) => request.place.split(' / ').slice(0, -1).at(-1) ?? ''))
  const request = first?.request.place.split(' / ').at(-1) ?? ''
  for (const each of [
    /^[\w.:-]+$/.test(host) ? host : '',
    folders.size === 1 ? [...folders][0] : '',
    request,
  ]) {
    const result = `${name}-${slug(named(each ?? ''))}`
    if (result.length > name.length + 1 && !hosts.has(result)) return result
  }
  return unused(name, hosts)
}

function unused(name: string, names: ReadonlyMap<string, string>): string {
  let result = name
  for (let count = 2; names.has(result); count++) result = `${name}-${count}`
  return result
}

/** One note for each reason, at the first place. */
function distinct(notes: readonly Note[]): readonly Note[] {
  const reasons = new Map<string, Note>()
  for (const note of notes) if (!reasons.has(note.reason)) reasons.set(note.reason, note)
  return [...reasons.values()]
}
