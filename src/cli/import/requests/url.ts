import { isCopiedSegment, mayBeSecret, withoutSecrets } from '../copied.ts'
import type { ImportedUrl, UrlPart } from '../model.ts'
import { type Part, type Reference, resolve, resolveToText, type Scope, type Value } from './request.ts'

/** A request's URL in parts. */
export interface RequestUrl {
  /** Scheme and host; a variable alone if the source does not say what it is. Empty without a host. */
  readonly origin: ImportedUrl
  /** The same as a string, to compare; a host without its scheme. */
  readonly host: string
  readonly isHttps: boolean
  /** Segments of the path; undefined for those that are not the same in all requests. */
  readonly segments: readonly (string | undefined)[]
  /** How many segments belong to the source's own variable for the base URL. */
  readonly ownSegments: number
  readonly query: readonly (readonly [Value, Value])[]
  readonly userInfo: Value | undefined
  /** True if a segment of the path looks like a secret. */
  readonly hasSecret: boolean
}

/** Stands for a reference while a URL is taken apart; control characters are removed before. */
const mark = /\x01(\d+)\x01/
const marks = new RegExp(mark, 'g')
const urlLimit = 8_000

/** Takes a URL apart; undefined for one that is not for HTTP. */
export function requestUrl(url: Value, variables: Scope): RequestUrl | undefined {
  const references: Reference[] = []
  const whole = markReferences(resolve(url, variables), references).trim().slice(0, urlLimit)
  const [, scheme, authority = '', path = '', query = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(whole.replaceAll('\\', '/')) ?? []
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined
  const at = authority.lastIndexOf('@')
  const host = hostOf(authority.slice(at + 1), scheme, references)
  const segments = path.split('/').slice(1)
  return {
    ...host,
    segments: segments.map((each) => segmentOf(each)),
    hasSecret: segments.some((each) => mayBeSecret(each)),
    ownSegments: ownSegments(url, variables),
    query: queryOf(query, references),
    userInfo: at >= 0 ? restoreReferences(authority.slice(0, at), references) : undefined,
  }
}

/** A URL as parts, for a token endpoint; undefined if it cannot be one. Its query is left out. */
export function endpointUrl(url: Value, variables: Scope): ImportedUrl | undefined {
  const references: Reference[] = []
  const whole = markReferences(resolve(url, variables), references).trim().slice(0, urlLimit)
  const [address = ''] = /^[^?#]*/.exec(whole) ?? []
  if (!/^https?:\/\/[^/@\s]+(\/\S*)?$|^\x01\d+\x01(\/\S*)?$/i.test(address)) return undefined
  return restoreReferences(address, references).map((part) => urlPart(part))
}

type Host = Pick<RequestUrl, 'origin' | 'host' | 'isHttps'>

function hostOf(authority: string, scheme: string | undefined, references: readonly Reference[]): Host {
  const none: Host = { origin: [], host: '', isHttps: true }
  // A variable after the port is the start of a path.
  const text = authority.replace(/(:\d+)\x01[\s\S]*$/, '$1')
  const isVariable = new RegExp(`^${mark.source}$`).test(text)
  if (scheme === undefined && isVariable) {
    const parts = restoreReferences(text, references).map((part) => urlPart(part))
    return { origin: parts, host: JSON.stringify(parts), isHttps: true }
  }
  const plain = text.replace(marks, 'x')
  if (plain.length > 253) return none
  if (!/^(?:\[[\da-f:.]+\]|[a-z\d](?:[a-z\d._-]*[a-z\d])?\.?)(?::\d{1,5})?$/i.test(plain)) return none
  const isLocal = /^(?:localhost|127\.[\d.]+|\[::1\])(?::|$)/i.test(text)
  const isHost = isLocal || scheme !== undefined || /\.[a-z\d-]|:\d/i.test(plain)
  if (!isHost) return none
  const isHttps = scheme === undefined ? !isLocal : scheme.toLowerCase() === 'https'
  const parts = restoreReferences(`${isHttps ? 'https' : 'http'}://${text.toLowerCase()}`, references)
  return { origin: parts.map((part) => urlPart(part)), host: hostKey(text, references), isHttps }
}

function hostKey(text: string, references: readonly Reference[]): string {
  return text.toLowerCase().replace(marks, (_, index: string) => `{${references[Number(index)]?.name ?? ''}}`)
}

/** A segment, if it is copied and needs no escapes. */
function segmentOf(segment: string): string | undefined {
  const isPlain = /^[\w.~-]{1,64}$/.test(segment) && !/^\.+$/.test(segment)
  return isPlain && isCopiedSegment(segment) ? segment : undefined
}

/** Segments of a variable that the URL begins with, if its value is a URL. */
function ownSegments(url: Value, variables: Scope): number {
  const [first] = url
  if (typeof first !== 'object') return 0
  const value = resolveToText([first], variables) ?? ''
  const [, path = ''] = /^(?:https?:\/\/)?[^/?#]+([^?#]*)/i.exec(value) ?? []
  return path.split('/').filter(Boolean).length
}

function queryOf(query: string, references: readonly Reference[]): readonly (readonly [Value, Value])[] {
  return query
    .split('&', 200)
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=')
      const name = equals < 0 ? pair : pair.slice(0, equals)
      return [
        restoreReferences(name, references),
        restoreReferences(equals < 0 ? '' : pair.slice(equals + 1), references),
      ]
    })
}

function markReferences(value: Value, references: Reference[]): string {
  return value
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\x00-\x1f\x7f]/g, '')
      references.push(part)
      return `\x01${references.length - 1}\x01`
    })
    .join('')
}

function restoreReferences(text: string, references: readonly Reference[]): Value {
  const parts: Part[] = []
  for (const [index, piece] of text.split(marks).entries()) {
    if (index % 2 === 0) {
      if (piece) parts.push(piece)
    } else {
      const reference = references[Number(piece)]
      if (reference) parts.push(reference)
    }
  }
  return parts
}

/** A part of a URL; a variable's name is reduced to what a config allows. */
export function urlPart(part: Part): UrlPart {
  if (typeof part === 'string') return part
  const name = withoutSecrets(part.name, '')
    .replace(/[^\w-]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
  if (part.isShell) return { env: name || 'VALUE' }
  return { variable: name || 'value' }
}
