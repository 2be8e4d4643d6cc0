import { isSecret } from '../../diagnostics/secret-names.ts'
import { printable } from '../printing/printable.ts'
import { urlParameters } from '../running/url-parameters.ts'
import { textFromBase64 } from './base64.ts'
import type { Call } from './play.ts'
import { hidden } from './stand-ins.ts'

/** Replaces values that were computed from secrets. */
export const computed = '<computed>'

/** Labels of the stand-ins in each of the two runs. */
export interface Shower {
  readonly first: ReadonlyMap<string, string>
  readonly second: ReadonlyMap<string, string>
  /** Query parameters that contain no secret, whatever their names. */
  readonly publicParameters: readonly string[]
}

/** A call with labels for what is not shown. */
export interface ShownCall {
  readonly method: string
  /** Without the query. */
  readonly url: string
  readonly query: readonly ShownPair[]
  readonly headers: readonly ShownPair[]
  /** The members of a form or of a JSON object; any other body as a whole, with an empty name. */
  readonly body: readonly ShownPair[]
}

interface ShownPair {
  readonly name: string
  readonly value: string
}

/** The lines of a call, from the same call in both runs. */
export function showCall(shower: Shower, first: Call, second: Call): readonly string[] {
  const { method, url, query, headers, body } = shownCall(shower, first, second)
  const rows = [...rowsOf('query', query), ...rowsOf('header', headers), ...rowsOf('body', body)]
  return [`${method} ${url}`, ...rows].map(printable)
}

/** The same as data. */
export function shownCall(shower: Shower, first: Call, second: Call): ShownCall {
  const [url, other] = [new URL(first.url), new URL(second.url)]
  return {
    method: first.method,
    url: showValue(shower, withoutQuery(url), withoutQuery(other)),
    query: shownPairs(shower, urlParameters(url), urlParameters(other)).map(({ name, value }) => {
      return { name, value: isPlainSecret(shower, name, value) ? hidden : value }
    }),
    headers: shownPairs(shower, first.headers, second.headers),
    body: shownPairs(shower, bodyOf(first), bodyOf(second)),
  }
}

type Pairs = readonly (readonly [name: string, value: string])[]

function shownPairs(shower: Shower, first: Pairs, second: Pairs): readonly ShownPair[] {
  return first.map(([name, value], index) => {
    const [, other = ''] = second[index] ?? []
    return { name: showValue(shower, name, name), value: showValue(shower, value, other) }
  })
}

function rowsOf(kind: string, pairs: readonly ShownPair[]): readonly string[] {
  return pairs.map(({ name, value }) => `  ${kind.padEnd(8)}${name === '' ? '' : `${name}: `}${value}`)
}

/** True for a query parameter that contains a secret of the config, by its name. */
function isPlainSecret({ publicParameters }: Shower, name: string, value: string): boolean {
  if (publicParameters.includes(name) || /[$<•]/.test(value)) return false
  return isSecret(name) || /^key$/i.test(name)
}

function withoutQuery({ origin, pathname, hash }: URL): string {
  const [route = ''] = hash.split('?')
  return origin + pathname + route
}

function bodyOf({ body, headers }: Call): Pairs {
  if (body === '') return []
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  if (type.includes('x-www-form-urlencoded')) return [...new URLSearchParams(body)]
  if (!type.includes('json')) return [['', body]]
  const data = JSON.parse(body) as Readonly<Record<string, unknown>>
  return Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}

/** A value with labels for its stand-ins; Base64 and JSON Web Tokens are decoded first. */
export function showValue(shower: Shower, first: string, second: string): string {
  const [words, others] = [wordsOf(first), wordsOf(second)]
  if (words.length !== others.length) return computed
  return words.map((word, index) => showWord(shower, word, others[index] ?? '')).join('')
}

function wordsOf(text: string): readonly string[] {
  return text.split(/([\s,"]+)/)
}

function showWord(shower: Shower, first: string, second: string): string {
  const [token, other] = [jsonToken(first), jsonToken(second)]
  if (token && other) {
    const parts = token.map((part, index) => `base64url(${showValue(shower, part, other[index] ?? '')})`)
    return `${parts.join('.')}.${computed}`
  }
  const encoded = showBase64(shower, first, second)
  if (encoded !== undefined) return encoded
  const shown = replaced(first, shower.first)
  if (shown === replaced(second, shower.second)) return shown
  // A signature in Base64 may contain slashes, so it must not be split at them.
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(first)) return computed
  const [pieces, others] = [piecesOf(first), piecesOf(second)]
  if (pieces.length < 2 || pieces.length !== others.length) return computed
  return pieces
    .map((piece, index) => {
      const text = replaced(piece, shower.first)
      return text === replaced(others[index] ?? '', shower.second) ? text : computed
    })
    .join('')
}

function piecesOf(word: string): readonly string[] {
  return word.split(/([=:;&/]+)/)
}

/** Header and payload of a JSON Web Token. */
function jsonToken(word: string): readonly [string, string] | undefined {
  const [, header, payload] = /^(eyJ[\w-]*)\.([\w-]+)\.[\w-]*$/.exec(word) ?? []
  if (header === undefined || payload === undefined) return undefined
  return [textFromBase64(header), textFromBase64(payload)]
}

/** Base64 that contains a stand-in; `undefined` for any other word. */
function showBase64({ first: labels, second }: Shower, word: string, other: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{4,}={0,2}$/.test(word)) return undefined
  const decoded = textFromBase64(word)
  const shown = replaced(decoded, labels)
  if (shown === decoded) return undefined
  return shown === replaced(textFromBase64(other), second) ? `base64(${shown})` : undefined
}

/**
 * Replaces stand-ins with their labels.
 *
 * Long values come first, since one may begin with another. A short value, which a config may contain by chance, is
 * replaced only if it is the whole text.
 */
function replaced(text: string, labels: ReadonlyMap<string, string>): string {
  const alone = labels.get(text)
  if (alone !== undefined) return alone
  const values = [...labels.keys()].filter(({ length }) => length > 3).sort((a, b) => b.length - a.length)
  return values.reduce((result, value) => result.replaceAll(value, labels.get(value) ?? ''), text)
}
