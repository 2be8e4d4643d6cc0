import { asMap, asText, type DataMap, itemsOf } from '../../data.ts'
import { joinParts } from '../../parts.ts'
import type { Body, NamedValue, Part, Value } from '../request.ts'

/**
 * A string with the references of Postman, Insomnia and Bruno: `{{name}}`, `{{ _.name }}`. A call of a plugin, such as
 * Insomnia's `{% … %}`, is a reference whose value is not known.
 */
export function parseTemplate(text: unknown): Value {
  const source = asText(text)
  if (source === '') return []
  const parts: Part[] = []
  let at = 0
  while (at < source.length) {
    const start = findOpening(source, at)
    if (start < 0) break
    const isCall = source[start + 1] === '%'
    const end = source.indexOf(isCall ? '%}' : '}}', start + 2)
    if (end < 0) break
    parts.push(source.slice(at, start))
    const name = source.slice(start + 2, end).trim()
    parts.push({
      name: isCall ? (/^\w+/.exec(name)?.[0] ?? 'value') : withoutScope(name),
    })
    at = end + 2
  }
  parts.push(source.slice(at))
  return joinParts(parts)
}

/** `name` for `_.name`, `_['name']` and `process.env.name`. */
function withoutScope(name: string): string {
  return /^_\[(['"])(.+)\1\]$/.exec(name)?.[2] ?? name.replace(/^_\.|^vault\.|^process\.env\./, '')
}

function findOpening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1)) {
    const next = source[at + 1]
    if (next === '{' || next === '%') return at
  }
  return -1
}

/** Entries of a list that are switched on, such as headers: `{ name, value }`, or `{ key, value }` in Postman. */
export function readEntries(data: unknown, nameKey: 'name' | 'key' = 'name'): readonly NamedValue[] {
  return itemsOf(data)
    .map(asMap)
    .filter((each) => isOn(each) && asText(each[nameKey]) !== '')
    .map((each) => ({ name: parseTemplate(each[nameKey]), value: parseTemplate(each['value']) }))
}

/** False for an entry of a list that is switched off; the tools have two members for it. */
export function isOn({ enabled, disabled }: DataMap): boolean {
  return enabled !== false && disabled !== true
}

/** A body as its text, which may contain references. */
export function readRawBody(text: string): Body {
  const fields = readFields(text).map(([name, value]) => ({
    name: parseTemplate(name),
    value: parseTemplate(value),
  }))
  return { fields, bodyFormat: isJsonObject(text) ? 'json' : fields.length ? 'form' : undefined }
}

/** True for a body that is a JSON object, even if references in it are not in quotes. */
export function isJsonObject(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/** Text of a body as fields: the top level of a JSON object, or a form. */
export function readFields(text: string): readonly (readonly [string, string])[] {
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
