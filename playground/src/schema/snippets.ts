/** The schema's snippets, and examples. */
import { parse } from 'yaml'
import { constantCase } from '../../../src/diagnostics/hints.ts'
import { descriptionOf, type Place, type SchemaModel } from './model.ts'
import { has, isListValue, isMapValue, type Snippet, type SnippetBody, type Value } from './rules.ts'

/** Text to insert. The user then goes through its fields, each with a sample to replace. */
export type Insert = readonly (string | { readonly field: string })[]

/** A snippet's string, split at its placeholders. */
function partsOf(text: string): Insert {
  const parts: (string | { field: string })[] = []
  const plain = (part: string): void => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  for (let at = 0; at < text.length; ) {
    const [whole, escaped, choices, inner, number] =
      /^(?:\\([\\$}])|\$\{\d+\|([^|]*)\|\}|\$\{\d+(?::((?:\\.|[^\\}])*))?\}|\$(\d+))/.exec(text.slice(at)) ??
      []
    if (whole === undefined) plain(text[at] ?? '')
    else if (escaped !== undefined) plain(escaped)
    else if (choices !== undefined) parts.push({ field: choices.split(',')[0] ?? '' })
    else if (number !== undefined) parts.push({ field: '' })
    else parts.push({ field: (inner ?? '').replace(/\\([\\$}])/g, '$1') })
    at += whole?.length ?? 1
  }
  return parts
}

/** Text without the difference between fields and the rest. */
export function plainInsert(insert: Insert): string {
  return insert.map((part) => (typeof part === 'string' ? part : part.field)).join('')
}

/** A snippet as YAML: on one line, or the lines of a map. */
export function snippetInsert({ body }: Snippet, indent: string): Insert {
  if (typeof body === 'string') return partsOf(body)
  return joined(bodyLines(body), `\n${indent}`)
}

function joined(lines: readonly Insert[], separator: string): Insert {
  return lines.flatMap((line, index) => (index ? [separator, ...line] : line))
}

function bodyLines(body: SnippetBody): readonly Insert[] {
  if (Array.isArray(body))
    return body.flatMap((item) => bodyLines(item).map((line, index) => [index ? '  ' : '- ', ...line]))
  if (typeof body !== 'object') return [partsOf(String(body))]
  return Object.entries(body).flatMap(([key, inner]) => {
    const name = partsOf(key)
    if (typeof inner !== 'object') return [[...name, ': ', ...partsOf(String(inner))]]
    return [[...name, ':'], ...bodyLines(inner).map((line) => ['  ', ...line])]
  })
}

/** The value that the body of a snippet inserts if its fields are kept. */
function snippetValue(body: SnippetBody): Value {
  if (Array.isArray(body)) return body.map(snippetValue)
  if (typeof body !== 'object') return typeof body === 'string' ? scalarOf(plainInsert(partsOf(body))) : body
  const map: Record<string, Value> = Object.create(null)
  for (const [key, inner] of Object.entries(body)) map[plainInsert(partsOf(key))] = snippetValue(inner)
  return map
}

function scalarOf(text: string): Value {
  if (text.startsWith('${')) return text
  try {
    return parse(text) as Value
  } catch {
    return text
  }
}

/**
 * A value to begin with: an example of the schema, the default, or what its snippets insert; for a map, its required
 * keys with theirs. Only valid ones; `undefined` if there is none.
 */
export function exampleOf(model: SchemaModel, place: Place): Value {
  const valid = candidates(model, place).find((value) => value !== undefined && model.accepts(place, value))
  if (valid !== undefined) return valid
  if (model.kinds(place).includes('map')) {
    const map = withRequired(model, model.with(place, {}), {})
    if (model.accepts(place, map)) return map
  }
  return undefined
}

function candidates(model: SchemaModel, place: Place): readonly Value[] {
  const name = String(place.path.at(-1) ?? '')
  const described = /(?:^|\n\n)Example: `([^`]*)`/.exec(descriptionOf(place) ?? '')?.[1]
  const choices = model.choices(place)
  const preferred = choices.find(({ isDefault }) => isDefault) ?? choices[0]
  return [
    ...place.schemas.flatMap(({ examples = [] }) => examples),
    described === undefined ? undefined : scalarOf(described),
    ...model
      .snippets(place)
      .filter(({ body }) => typeof body === 'object')
      .map(({ body }) => snippetValue(body)),
    preferred?.value,
    `\${env.${constantCase(name)}}`,
  ]
}

/** A map with the required keys that it lacks, each with an example. */
export function withRequired(model: SchemaModel, place: Place, map: Value): Value {
  let value: Record<string, Value> = Object.assign(Object.create(null), isMapValue(map) ? map : {})
  // What a key is set to can require others.
  for (let round = 0; round < 4; round++) {
    const here = model.with(place, value)
    const missing = model.keys(here).filter(({ required, isSet }) => required && !isSet)
    if (!missing.length) break
    const skeleton = skeletonOf(model, here)
    value = Object.assign(Object.create(null), value)
    for (const { name } of missing) {
      const inner = model.below(here, name)
      const own = isMapValue(skeleton) && has(skeleton, name) ? skeleton[name] : undefined
      value[name] = own ?? exampleOf(model, inner) ?? ''
    }
  }
  return value
}

/** What the snippet of a whole map inserts: one that is labelled with the map's title. */
export function skeletonOf(model: SchemaModel, place: Place): Value {
  const titles = place.schemas.map(({ title }) => title)
  const [snippet] = model
    .snippets(place)
    .filter(
      ({ label, body }) => titles.includes(label) && typeof body === 'object' && !isListValue(body as Value),
    )
  return snippet && snippetValue(snippet.body)
}
