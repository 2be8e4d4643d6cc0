import { asMap, asText, type DataMap, itemsOf } from '../data.ts'
import { joined } from '../parts.ts'
import type { NamedValue, Part, Value } from './request.ts'

/**
 * A string with the references of Postman, Insomnia and Bruno: `{{name}}`, `{{ _.name }}`. A call of a plugin, such as
 * Insomnia's `{% … %}`, is a reference whose value is not known.
 */
export function template(text: unknown): Value {
  const source = asText(text)
  if (source === '') return []
  const parts: Part[] = []
  let at = 0
  while (at < source.length) {
    const start = opening(source, at)
    if (start < 0) break
    const isCall = source[start + 1] === '%'
    const end = source.indexOf(isCall ? '%}' : '}}', start + 2)
    if (end < 0) break
    parts.push(source.slice(at, start))
    const name = source.slice(start + 2, end).trim()
    parts.push({
      name: isCall ? (/^\w+/.exec(name)?.[0] ?? 'value') : name.replace(/^_\.|^vault\.|^process\.env\./, ''),
    })
    at = end + 2
  }
  parts.push(source.slice(at))
  return joined(parts)
}

function opening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1)) {
    const next = source[at + 1]
    if (next === '{' || next === '%') return at
  }
  return -1
}

/** Entries of a list that are switched on, such as headers: `{ name, value }`, or `{ key, value }` in Postman. */
export function pairsOf(data: unknown, nameKey: 'name' | 'key' = 'name'): readonly NamedValue[] {
  return itemsOf(data)
    .map(asMap)
    .filter((each) => isOn(each) && asText(each[nameKey]) !== '')
    .map((each) => ({ name: template(each[nameKey]), value: template(each['value']) }))
}

/** False for an entry of a list that is switched off; the tools have two members for it. */
export function isOn({ enabled, disabled }: DataMap): boolean {
  return enabled !== false && disabled !== true
}

/** The fields of a body, which may contain references. */
export function bodyPairs(text: string): readonly NamedValue[] {
  return fieldsOf(text).map(([name, value]) => ({ name: template(name), value: template(value) }))
}

/** True for a body that is a JSON object, even if references in it are not in quotes. */
export function isJsonObject(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/** Text of a body as fields: the top level of a JSON object, or a form. */
export function fieldsOf(text: string): readonly (readonly [string, string])[] {
  if (text.length > 100_000) return []
  const start = text.trimStart()
  if (isJsonObject(text)) {
    try {
      return Object.entries(asMap(JSON.parse(start))).map(([name, value]) => [name, asText(value)])
    } catch {
      return []
    }
  }
  return /^[\w.[\]-]+=/.test(start) ? [...new URLSearchParams(start)] : []
}
