import { isSecure } from '../../templates/runtime/request/location.ts'
import { yamlText } from '../diagnostics/hints.ts'
import { mendedUrl } from '../diagnostics/repairs.ts'
import type { BaseUrlPlan, EntryPlan, UrlPart } from '../ir/plan.ts'
import type { ScalarNode } from '../ir/source.ts'
import { literalOf, type Text } from '../ir/text.ts'
import { parameterHint } from './reference-hints.ts'
import { type ReferenceScope, readSoundText } from './references.ts'
import { reportOptional } from './refused-references.ts'

/** The base URL, and the entries of its query. */
export interface ResolvedBaseUrl {
  readonly plan: BaseUrlPlan
  readonly query: readonly EntryPlan[]
}

/**
 * Reads `baseUrl`, and decides how each reference is checked or encoded at run time.
 *
 * @returns `undefined` if a reference is wrong
 */
export function resolveBaseUrl(node: ScalarNode, scope: ReferenceScope): ResolvedBaseUrl | undefined {
  const text = readSoundText(node, scope)
  if (!text) return undefined
  reportOptional(text, 'the base URL', node.span, scope)
  const { origin, path, query } = splitUrl(text)
  const entries = queryEntries(query)
  const fragment = text.some((part) => typeof part === 'string' && part.includes('#'))
  const foreign = placeholderIn(text, scope)
  if (foreign) {
    scope.reporter.report('config/base-url', node.span, foreign, foreign.hint)
    return undefined
  }
  const problem =
    checkOrigin(origin) ??
    checkPath(path) ??
    (entries ? undefined : 'must not have a reference in the name of a query parameter') ??
    (fragment ? 'must not have a fragment, which is never sent' : undefined)
  if (problem) scope.reporter.report('config/base-url', node.span, { problem }, urlHint('baseUrl', node.text))
  else if (isInsecure(origin)) scope.reporter.report('config/insecure', node.span, undefined)

  return {
    plan: { written: node.text, parts: urlParts(origin, path) },
    query: entries ?? [],
  }
}

function urlParts(origin: Text, path: Text): readonly UrlPart[] {
  const originParts: readonly UrlPart[] =
    typeof origin[0] === 'string'
      ? origin.map((part) => urlPart('host', part))
      : [{ kind: 'start', text: origin }]
  return originParts.concat(path.map((part) => urlPart('path', part)))
}

function urlPart(kind: 'host' | 'path' | 'query', part: Text[number]): UrlPart {
  return typeof part === 'string' ? literalPart(part) : { kind, text: [part] }
}

function literalPart(text: string): UrlPart {
  return { kind: 'literal', text }
}

/**
 * Reads the URL of an endpoint, such as the token endpoint.
 *
 * @param allowsRoute whether it may have a fragment that begins with `#/`, which apps read as a path
 * @returns `undefined` if a problem was reported
 */
export function resolveEndpoint(
  key: string,
  node: ScalarNode,
  scope: ReferenceScope,
  allowsRoute: boolean,
): BaseUrlPlan | undefined {
  const text = readSoundText(node, scope)
  if (!text) return undefined
  reportOptional(text, `\`${key}\``, node.span, scope)
  const { before, fragment } = splitFragment(text)
  const { origin, path, query } = splitUrl(before)
  const foreign = placeholderIn(text, scope)
  if (foreign) {
    scope.reporter.report('config/wrong-value', node.span, { key, ...foreign }, foreign.hint)
    return undefined
  }
  const problem =
    checkOrigin(origin) ??
    checkPath(path.concat(query)) ??
    (fragment.length ? checkFragment(fragment, allowsRoute) : undefined)
  if (problem) {
    scope.reporter.report('config/wrong-value', node.span, { key, problem }, urlHint(key, node.text))
    return undefined
  }
  if (isInsecure(origin)) scope.reporter.report('config/insecure', node.span, undefined)
  return {
    written: node.text,
    parts: urlParts(origin, path).concat(
      query.length ? literalPart('?') : [],
      query.concat(fragment).map((part) => urlPart('query', part)),
    ),
  }
}

/** Splits a URL before the `#` of its fragment. */
function splitFragment(text: Text): { readonly before: Text; readonly fragment: Text } {
  const index = text.findIndex((part) => typeof part === 'string' && part.includes('#'))
  const part = text[index]
  if (typeof part !== 'string') return { before: text, fragment: [] }
  const at = part.indexOf('#')
  return {
    before: [...text.slice(0, index), ...(at ? [part.slice(0, at)] : [])],
    fragment: [part.slice(at), ...text.slice(index + 1)],
  }
}

function checkFragment([first]: Text, allowsRoute: boolean): string | undefined {
  if (!allowsRoute) return 'must not have a fragment'
  const isRoute = typeof first === 'string' && first.startsWith('#/')
  return isRoute ? undefined : 'must not have a fragment, unless it begins with `#/`'
}

/** Splits a URL into scheme with authority, path, and query without its question mark. */
function splitUrl(text: Text): { readonly origin: Text; readonly path: Text; readonly query: Text } {
  const pieces: { origin: Text[number][]; path: Text[number][]; query: Text[number][] } = {
    origin: [],
    path: [],
    query: [],
  }
  let piece: keyof typeof pieces = 'origin'
  text.forEach((part, index) => {
    if (typeof part !== 'string') return void pieces[piece].push(part)
    let rest = part
    if (piece === 'origin') {
      const scheme = index === 0 ? (/^https?:\/\//i.exec(part)?.[0] ?? '') : ''
      const end = part.slice(scheme.length).search(/[/?\\]/)
      if (end < 0) return void pieces.origin.push(part)
      const authority = part.slice(0, scheme.length + end)
      if (authority) pieces.origin.push(authority)
      rest = part.slice(authority.length)
      piece = 'path'
    }
    if (piece === 'path') {
      const mark = rest.indexOf('?')
      const before = mark < 0 ? rest : rest.slice(0, mark)
      if (before) pieces.path.push(before)
      if (mark < 0) return
      rest = rest.slice(mark + 1)
      piece = 'query'
    }
    if (rest) pieces.query.push(rest)
  })
  return pieces
}

/**
 * Finds a placeholder of another tool, such as OpenAPI's `{region}`, Postman's `{{region}}`, `<region>`, or `:region` as
 * a whole segment of a path. A segment that begins with a colon is written with `%3A`.
 */
function placeholderIn(
  text: Text,
  scope: ReferenceScope,
): { readonly problem: string; readonly hint: string } | undefined {
  const placeholder =
    /(?<![${])\{\{?\s*([\w.-]+)\s*\}?\}|<([A-Za-z][\w-]*)>|(?<=[^/:]\/):([A-Za-z_]\w*)(?=[/?]|$)/
  for (const part of text) {
    if (typeof part !== 'string') continue
    const [written, ...names] = placeholder.exec(part) ?? []
    const name = names.find((found) => found !== undefined)
    if (written === undefined || name === undefined) continue
    const variable = name.replaceAll('.', '_')
    if (scope.variables?.has(variable)) scope.used.add(variable)
    return {
      problem: `contains \`${written}\`, which is not a reference`,
      hint: parameterHint(variable, scope),
    }
  }
  return undefined
}

/** Suggests the URL that was likely meant, or an example. */
function urlHint(key: string, text: string): string {
  return `${key}: ${yamlText(mendedUrl(text) ?? 'https://api.example.com')}`
}

const noScheme = 'must begin with `https://`, `http://` or a reference that supplies it'

function checkOrigin(origin: Text): string | undefined {
  const [first, ...others] = origin
  if (first === undefined) return noScheme
  if (typeof first !== 'string') {
    return others.length
      ? 'must have `/` after its first reference, which is `https://host[:port][/path]`'
      : undefined
  }
  const written = origin.map((part, index) => {
    if (typeof part === 'string') return part
    const before = origin[index - 1]
    // A stand-in: a port after a colon, otherwise a name.
    return typeof before === 'string' && before.endsWith(':') ? '1' : 'x'
  })
  const url = written.join('')
  if (!/^https?:\/\//i.test(url)) return noScheme
  if (url.includes('@')) return 'must not contain user information; write credentials in `auth`'
  if (/[\s\\]/.test(url) || !URL.canParse(url)) return 'is not a valid URL'
  return undefined
}

function checkPath(path: Text): string | undefined {
  const problem = path.some((part) => typeof part === 'string' && /[\s\\]/.test(part))
  return problem ? 'must not contain whitespace or a backslash' : undefined
}

/** True for http to another machine, or to one that only a reference names. */
function isInsecure(origin: Text): boolean {
  const [first] = origin
  if (typeof first !== 'string') return false
  // After a host and its colon, a reference can only be the port: values with `@` or `/` are refused there.
  const written = literalOf(origin) ?? /^(.*[^:]):\d*$/.exec(first)?.[1]
  if (written === undefined || !URL.canParse(written)) return /^http:/i.test(first)
  return !isSecure(new URL(written))
}

/** Decodes the entries of the base URL's query. `undefined` if a name contains a reference. */
function queryEntries(query: Text): readonly EntryPlan[] | undefined {
  const entries: EntryPlan[] = []
  for (const [first, ...others] of splitPairs(query)) {
    if (typeof first !== 'string') return undefined
    const equals = first.indexOf('=')
    if (equals < 0 && others.length) return undefined
    const name = decode(equals < 0 ? first : first.slice(0, equals))
    const value = [equals < 0 ? '' : first.slice(equals + 1), ...others]
    entries.push({ name, value: value.map((part) => (typeof part === 'string' ? decode(part) : part)) })
  }
  return entries
}

/** Splits a query at each `&`. */
function splitPairs(query: Text): readonly Text[] {
  const pairs: Text[number][][] = [[]]
  for (const part of query) {
    if (typeof part !== 'string') {
      pairs.at(-1)?.push(part)
      continue
    }
    const [first, ...others] = part.split('&')
    if (first) pairs.at(-1)?.push(first)
    for (const other of others) pairs.push(other ? [other] : [])
  }
  return pairs.filter((pair) => pair.length)
}

/** Decodes a part of a query as a server does (WHATWG URL, section 5.1). */
function decode(text: string): string {
  return new URLSearchParams(`=${text}`).get('') ?? ''
}
