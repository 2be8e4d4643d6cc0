import { type DataMap, entriesOf, isMap, itemsOf, member, stringOf } from '../data.ts'
import type { ImportedUrl, ImportedVariable, Note, UrlPart } from '../model.ts'
import { addPart, joinParts } from '../parts.ts'

/** The base URL of a document. */
export interface Servers {
  readonly baseUrl: ImportedUrl
  /** The server's URL as written, with `/` at its end if it has one: relative URLs depend on it. */
  readonly server: ImportedUrl
  readonly notes: readonly Note[]
}

/** A server of the document. */
interface Server {
  readonly place: string
  readonly url: ImportedUrl
}

/** Servers beyond these are not looked at. */
const serverLimit = 200
/** A longer URL is not one. */
const urlLimit = 8000

/** The first server that can be used, its https twin before http. */
export function readServers(document: DataMap): Servers {
  return isSwagger(document) ? readHost(document) : readServerList(document)
}

/** True for OpenAPI 2.0. */
export function isSwagger(document: DataMap): boolean {
  return /^2(\.0)?$/.test(stringOf(member(document, 'swagger')) ?? '')
}

function readServerList(document: DataMap): Servers {
  const all = itemsOf(member(document, 'servers')).slice(0, serverLimit)
  const servers = all.flatMap((each, index): readonly Server[] => {
    const template = stringOf(member(each, 'url'))
    return template === undefined
      ? []
      : [{ place: `servers[${index}]`, url: withVariables(template, member(each, 'variables')) }]
  })
  const usable = servers.filter(({ url }) => isAbsolute(url))
  const first = usable[0]
  const chosen = first && (usable.find(({ url }) => isTwin(url, first.url)) ?? first)
  const own = pathsWithServers(document)
  const elsewhere: readonly Note[] = own
    ? [
        {
          place: 'paths',
          reason: `${own === 1 ? 'One of them has servers of its own' : `${own} of them have servers of their own`}. Call these with a config that has their base URL.`,
        },
      ]
    : []
  if (!chosen) {
    const relative = servers.find(({ url }) => typeof url[0] === 'string' && /^\/(?!\/)/.test(url[0]))
    const unusable = servers.filter((each) => each !== relative)
    return {
      baseUrl: relative ? withoutEnd(relative.url) : [],
      server: relative?.url ?? [],
      notes: [
        {
          place: servers.length ? 'servers' : 'the document',
          reason: 'It names no host. Pass the base URL to the client as the variable `baseUrl`.',
        },
        ...unusable.map(({ place }) => ({ place, reason: notUsed })),
        ...elsewhere,
      ],
    }
  }
  return {
    baseUrl: withoutEnd(chosen.url),
    server: chosen.url,
    notes: [
      ...servers.filter((each) => each !== chosen).map((each) => leftServer(each, chosen)),
      ...elsewhere,
    ],
  }
}

const notUsed = 'It is not an absolute http URL, and is left out.'

function leftServer(server: Server, chosen: Server): Note {
  const { place, url } = server
  if (!isAbsolute(url)) return { place, reason: notUsed }
  return {
    place,
    reason: isTwin(chosen.url, url)
      ? 'It is the same server without TLS, and is left out.'
      : `The config uses ${chosen.place}. To use this server, change \`baseUrl\`.`,
  }
}

/** How many paths have servers that are not those of the document. */
function pathsWithServers(document: DataMap): number {
  const urlsOf = (value: unknown): readonly unknown[] =>
    itemsOf(member(value, 'servers')).map((each) => withoutSlash(member(each, 'url')))
  const shared = new Set(urlsOf(document))
  const hasServers = (value: unknown): boolean => urlsOf(value).some((url) => !shared.has(url))
  return entriesOf(member(document, 'paths')).filter(
    ([, item]) => hasServers(item) || entriesOf(item).some(([, operation]) => hasServers(operation)),
  ).length
}

function withoutSlash(url: unknown): unknown {
  return typeof url === 'string' ? url.replace(/\/+$/, '') : url
}

function readHost(document: DataMap): Servers {
  const schemes = itemsOf(member(document, 'schemes'))
  const written = stringOf(member(document, 'host')) ?? ''
  // Some documents have a whole URL here.
  const [, scheme, host = ''] = /^(?:(https?):\/\/)?(.*)$/is.exec(written.trim()) ?? []
  const base = stringOf(member(document, 'basePath')) ?? ''
  const path = base === '' || base.startsWith('/') ? base : `/${base}`
  const withScheme = scheme ?? (schemes.includes('https') || !schemes.includes('http') ? 'https' : 'http')
  const parameterized = readParameterizedHost(document, withScheme, path)
  if (parameterized) return parameterized
  const url = withVariables(`${withScheme.toLowerCase()}://${host.replace(/\/+$/, '')}${path}`, undefined)
  if (isAbsolute(url)) return { baseUrl: withoutEnd(url), server: url, notes: [] }
  const relative = withVariables(path, undefined)
  return {
    baseUrl: withoutEnd(relative),
    server: relative,
    notes: [
      {
        place: host === '' ? 'the document' : 'host',
        reason: `${host === '' ? 'It names no host.' : 'It is not the name of a host.'} Pass the base URL to the client as the variable \`baseUrl\`.`,
      },
    ],
  }
}

/** The host of a document for Azure, which may be a whole URL in a parameter: `{endpoint}/text/v3.1`. */
function readParameterizedHost(document: DataMap, scheme: string, path: string): Servers | undefined {
  const host = member(document, 'x-ms-parameterized-host')
  const template = stringOf(member(host, 'hostTemplate'))
  if (template === undefined) return undefined
  const hasScheme = member(host, 'useSchemePrefix') !== false
  const parameters = itemsOf(member(host, 'parameters')).flatMap((each) => {
    const name = stringOf(member(each, 'name'))
    return name === undefined ? [] : [[name, each] as const]
  })
  const written = `${hasScheme ? `${scheme}://` : ''}${template.replace(/\/+$/, '')}${path}`
  const url = withVariables(written, Object.fromEntries(parameters))
  const isUsable = isAbsolute(url) || (typeof url[0] === 'object' && !hasScheme)
  return isUsable ? { baseUrl: withoutEnd(url), server: url, notes: [] } : undefined
}

/** The parts of a template such as `https://{region}.example.com/{version}`. */
export function withVariables(template: string, variables: unknown): ImportedUrl {
  const parts: UrlPart[] = []
  const add = (part: UrlPart): void => addPart(parts, part)
  if (template.length > urlLimit) return []
  const pieces = template.trim().split(/\{([^{}]*)\}/)
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      add(piece)
      continue
    }
    const variable = variableOf(piece, member(variables, piece))
    const isScheme = /^:\/\//.test(pieces[index + 1] ?? '') && parts.length === 0
    const value = variable.default
    // A scheme, several segments and an empty value cannot be a variable of a config.
    if (isScheme) add(variable.enum?.includes('https') ? 'https' : (value ?? 'https'))
    else if (value !== undefined && (value === '' || /[/\\?#]/.test(value))) add(afterSlash(parts, value))
    else add(variable)
  }
  return parts
}

/** A default such as `/prod` after a slash, as API Gateway writes it, without another. */
function afterSlash(parts: readonly UrlPart[], value: string): string {
  const last = parts.at(-1)
  return typeof last === 'string' && last.endsWith('/') ? value.replace(/^\/+/, '') : value
}

function variableOf(name: string, declared: unknown): ImportedVariable {
  const values = itemsOf(member(declared, 'enum')).flatMap((each) => stringOf(each) ?? [])
  return {
    variable: name,
    default: isMap(declared) ? stringOf(declared['default']) : undefined,
    enum: values.length ? values.slice(0, 500) : undefined,
  }
}

/** True if a URL begins with `http` and a host. */
export function isAbsolute([first = '', second]: ImportedUrl): boolean {
  if (typeof first !== 'string') return false
  const found = /^https?:\/\/([^/?#]*)(.?)/is.exec(first)
  if (!found) return false
  const [, host = '', next = ''] = found
  const goesOn = next === '' && second !== undefined
  return goesOn ? /^[A-Za-z0-9.-]*:?$/.test(host) : isHost(host)
}

function isHost(host: string): boolean {
  return /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?\.?|\[[0-9a-f:.]+\])(?::\d{0,5})?$/iu.test(host)
}

/** True if `url` is `other` with https. */
function isTwin(url: ImportedUrl, other: ImportedUrl): boolean {
  return (
    isAbsolute(other) &&
    String(other[0]).startsWith('http:') &&
    toComparable(url) === toComparable(other, 'https:')
  )
}

/** A URL as a string, to compare. */
function toComparable(url: ImportedUrl, scheme?: string): string {
  const text = url.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('')
  return (scheme === undefined ? text : text.replace(/^http:/, scheme)).replace(/\/+$/, '')
}

/** A base URL without `/` at its end, since paths of calls begin with it. */
function withoutEnd(url: ImportedUrl): ImportedUrl {
  const last = url.at(-1)
  if (typeof last !== 'string') return url
  const text = last.replace(/\/+$/, '')
  return text === '' ? url.slice(0, -1) : [...url.slice(0, -1), text]
}

/**
 * A URL of the document, relative to its server (RFC 3986, section 5).
 *
 * @param server its URL as written, such as `https://example.com/v1/`
 * @returns `undefined` if it is not an http URL
 */
export function resolveUrl(written: string, server: ImportedUrl): ImportedUrl | undefined {
  const text = written.trim()
  // The same name is the same variable.
  const variables = Object.fromEntries(
    server.flatMap((part) => (typeof part === 'object' && 'variable' in part ? [[part.variable, part]] : [])),
  )
  const url = withVariables(text, variables)
  if (isAbsolute(url)) return url
  if (text.startsWith('//')) {
    const [scheme = 'https:'] = /^https?:/i.exec(typeof server[0] === 'string' ? server[0] : '') ?? []
    const whole = withVariables(scheme + text, variables)
    return isAbsolute(whole) ? whole : undefined
  }
  if (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined
  const { origin, path } = split(server)
  if (text.startsWith('/')) return joinParts([...origin, ...url])
  let [, steps = '', rest = ''] = /^((?:\.{1,2}(?:\/|$))*)(.*)$/s.exec(text) ?? []
  let base = upToSlash(path)
  for (; steps !== ''; steps = steps.replace(/^\.+\/?/, '')) {
    if (steps.startsWith('..')) base = upToSlash(withoutEnd(base))
  }
  return joinParts([...origin, ...base, ...withVariables(rest, variables)])
}

/** The origin of a URL, which one with only a path lacks, and what follows it. */
function split(url: ImportedUrl): { readonly origin: ImportedUrl; readonly path: ImportedUrl } {
  for (const [index, part] of url.entries()) {
    if (typeof part !== 'string') continue
    const from = index === 0 ? (/^https?:\/\//i.exec(part)?.[0].length ?? 0) : 0
    const end = part.slice(from).search(/[/?#]/)
    if (end < 0) continue
    const before = [...url.slice(0, index), part.slice(0, from + end)]
    const path = [part.slice(from + end), ...url.slice(index + 1)]
    return { origin: before.filter((each) => each !== ''), path }
  }
  return { origin: url, path: [] }
}

/** A path up to its last `/`, with it. */
function upToSlash(path: ImportedUrl): ImportedUrl {
  const index = path.findLastIndex((part) => typeof part === 'string' && part.includes('/'))
  const part = path[index]
  return typeof part === 'string'
    ? [...path.slice(0, index), part.slice(0, part.lastIndexOf('/') + 1)]
    : ['/']
}
