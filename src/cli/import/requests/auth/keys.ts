import type { KeyCredential, Placement } from '../../model.ts'
import {
  isEmpty,
  literalOf,
  resolve,
  resolveToText,
  type SourceRequest,
  splitAll,
  splitAt,
  type Value,
} from '../request.ts'
import type { RequestUrl } from '../url.ts'
import { splitScheme } from './header-scheme.ts'
import { isCookieOfProxy, isLoginName, soundsLikeKey } from './key-names.ts'
import { findEnv, isName, keepPrefix, resolveName } from './names.ts'

interface Keys {
  readonly more: ReadonlyMap<string, KeyCredential>
  readonly signature: string | undefined
}

/**
 * Headers, cookies and parameters of a request that are credentials by their names.
 *
 * @param hasAuth of another kind
 */
export function findKeys(request: SourceRequest, url: RequestUrl, hasAuth: boolean): Keys {
  const more = new Map<string, KeyCredential>()
  let signature: string | undefined
  for (const { name, value } of request.headers) {
    const text = resolveToText(name, request.variables)?.trim()
    if (!text || !isName(text) || isEmpty(value)) continue
    if (/signature$/i.test(text)) signature ??= text
    else if (soundsLikeKey(text)) {
      addKey(more, {
        kind: 'apiKey',
        at: placeKey('header', text, resolve(value, request.variables)),
        value: findEnv(value),
      })
    }
  }
  for (const { name, value } of request.headers) {
    if (resolveName(name, request) !== 'cookie') continue
    const cookie = findCookie(resolve(value, request.variables), hasAuth)
    if (cookie)
      addKey(more, { kind: 'apiKey', at: { in: 'cookie', name: cookie.name }, value: findEnv(cookie.value) })
  }
  const parameters = [...request.query.map(({ name, value }) => [name, value] as const), ...url.query]
  for (const [name, value] of parameters) {
    const text = resolveToText(name, request.variables)
    if (text && isName(text) && soundsLikeKey(text) && !isLoginName(text))
      addKey(more, { kind: 'apiKey', at: { in: 'query', name: text }, value: findEnv(value) })
  }
  return { more, signature }
}

function addKey(keys: Map<string, KeyCredential>, key: KeyCredential): void {
  const id = `${key.at.in} ${key.at.in === 'header' ? key.at.name.toLowerCase() : key.at.name}`
  if (!keys.has(id)) keys.set(id, key)
}

/** The cookie of a session: one that sounds like it, or the only one of a request without other auth. */
function findCookie(
  value: Value,
  hasAuth: boolean,
): { readonly name: string; readonly value: Value } | undefined {
  const cookies = splitAll(value, ';', 100).flatMap((pair) => {
    const [name, content] = splitAt(pair, '=')
    const text = literalOf(name)?.trim()
    return text && content && isName(text) && !isCookieOfProxy(text) ? [{ name: text, value: content }] : []
  })
  const sounding = cookies.find(({ name }) =>
    /sess|sid$|token|auth|jwt|login|remember|^connect\./i.test(name),
  )
  return sounding ?? (cookies.length === 1 && !hasAuth ? cookies[0] : undefined)
}

/** The place of a key that a tool or a header states. */
export function placeKey(addTo: 'header' | 'query' | 'cookie', name: string, value: Value): Placement {
  if (addTo !== 'header') return { in: addTo, name }
  const { scheme } = splitScheme(value)
  return value.length > 1 || /\s/.test(String(value[0] ?? ''))
    ? { in: 'header', name, ...keepPrefix(scheme) }
    : { in: 'header', name }
}
