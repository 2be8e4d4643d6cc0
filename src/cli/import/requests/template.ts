import { joined, type Part, type Value } from './request.ts'

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

/** Scalars of JSON and YAML as the tools send them. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export type Data = Readonly<Record<string, unknown>>

/** A map, or an empty one. */
export function asMap(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A member of a map, own members only. */
export function member(map: Data, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** Text of a body as fields: the top level of a JSON object, or a form. */
export function fieldsOf(text: string): readonly (readonly [string, string])[] {
  if (text.length > 100_000) return []
  const start = text.trimStart()
  if (start.startsWith('{')) {
    try {
      return Object.entries(asMap(JSON.parse(start))).map(([name, value]) => [name, asText(value)])
    } catch {
      return []
    }
  }
  return /^[\w.[\]-]+=/.test(start) ? [...new URLSearchParams(start)] : []
}
