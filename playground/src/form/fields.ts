/** What a form shows for a place of a config, without the page. */
import type { Choice, Kind, Path, Place, SchemaModel } from '../schema/model.ts'
import { isListValue, isMapValue, type Value } from '../schema/rules.ts'
import { exampleOf, withRequired } from '../schema/snippets.ts'

/** How a value is edited. */
export type Control =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'duration' }
  | { readonly kind: 'text'; readonly choices: readonly Choice[]; readonly isSecret: boolean }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'map' }

/** The sorts of values between which a user chooses, if a place takes several. */
export type Sort = 'value' | 'list' | 'map' | 'null' | 'false'

export interface Field {
  readonly place: Place
  readonly sorts: readonly Sort[]
  readonly sort: Sort
  readonly control: Control
}

export function fieldOf(model: SchemaModel, place: Place): Field {
  const kinds = model.kinds(place)
  const sorts = sortsOf(model, place, kinds)
  const sort = sortOf(place.value, sorts)
  return { place, sorts, sort, control: controlOf(model, place, sort, kinds) }
}

function sortsOf(model: SchemaModel, place: Place, kinds: readonly Kind[]): readonly Sort[] {
  const isScalar = kinds.some((kind) => kind === 'string' || kind === 'number')
  // `refresh: false`.
  const isFalse = !isScalar && kinds.includes('boolean') && kinds.length > 1 && !model.accepts(place, true)
  const isValue = isScalar || (kinds.includes('boolean') && !isFalse)
  const sorts: readonly (Sort | false)[] = [
    isValue && 'value',
    kinds.includes('map') && 'map',
    kinds.includes('list') && 'list',
    isFalse && 'false',
    kinds.includes('null') && 'null',
  ]
  return sorts.filter((sort) => sort !== false)
}

function sortOf(value: Value, sorts: readonly Sort[]): Sort {
  if (isMapValue(value)) return 'map'
  if (isListValue(value)) return 'list'
  if (value === null && sorts.includes('null')) return 'null'
  if (value === false && sorts.includes('false')) return 'false'
  return value === undefined || value === null ? (sorts[0] ?? 'value') : 'value'
}

function controlOf(model: SchemaModel, place: Place, sort: Sort, kinds: readonly Kind[]): Control {
  if (sort === 'map') return { kind: 'map' }
  if (sort === 'list') {
    const item = model.below(place, isListValue(place.value) ? place.value.length : 0)
    return model.isClosed(item) ? { kind: 'choices', choices: model.choices(item) } : { kind: 'list' }
  }
  if (sort === 'false' || sort === 'null') return { kind: 'fixed' }
  if (kinds.every((kind) => kind === 'boolean')) return { kind: 'boolean' }
  const choices = model.choices(place)
  if (model.isClosed(place)) {
    // Such as `flexgen: 1`.
    return choices.length === 1 && place.value === choices[0]?.value
      ? { kind: 'fixed' }
      : { kind: 'choice', choices }
  }
  const takesText = model.accepts(place, 'x')
  const isDuration = !takesText && model.accepts(place, '5s') && model.accepts(place, 5) && !choices.length
  if (isDuration && (place.value === undefined || durationOf(place.value))) return { kind: 'duration' }
  const isSecret =
    !takesText && model.accepts(place, '${env.NAME}') && !model.accepts(place, 'https://example.com')
  return { kind: 'text', choices, isSecret }
}

export const units: Readonly<Record<string, string>> = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days' }

/** A duration such as `5m`, or a number of seconds. */
export function durationOf(value: Value): { readonly amount: string; readonly unit: string } | undefined {
  const [whole, amount = '', unit = 's'] = /^(-?\d*)([smhd]?)$/.exec(String(value ?? '')) ?? []
  return whole === undefined || typeof value === 'boolean' ? undefined : { amount, unit: unit || 's' }
}

/** The units that a place takes, such as only seconds. */
export function unitsOf(model: SchemaModel, place: Place): readonly string[] {
  return Object.keys(units).filter((unit) => model.accepts(place, `1${unit}`))
}

/** What typed characters mean at a place: a number if that is what it takes, or what it was. */
export function typedValue(model: SchemaModel, place: Place, text: string): Value {
  const kinds = model.kinds(place)
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)
  const asText = kinds.includes('string') && (model.accepts(place, text) || !isNumber)
  if (isNumber && kinds.includes('number') && (typeof place.value === 'number' || !asText))
    return Number(text)
  if (/^(?:true|false)$/.test(text) && kinds.includes('boolean')) {
    if (typeof place.value === 'boolean' || !kinds.includes('string') || !model.accepts(place, text))
      return text === 'true'
  }
  return text
}

/** A value as a string to edit. */
export function textOf(value: Value): string {
  return value === undefined || value === null || isMapValue(value) || isListValue(value) ? '' : String(value)
}

/** What a place has if the user chooses another sort of value. What it has is kept as far as possible. */
export function asSort(model: SchemaModel, place: Place, sort: Sort): Value {
  const { value } = place
  if (sort === 'false') return false
  if (sort === 'null') return null
  if (sort === 'list') {
    if (value !== undefined && model.accepts(place, [value])) return [value]
    const list = model.with(place, [])
    return [exampleOf(model, model.below(list, 0)) ?? '']
  }
  if (sort === 'map') return withRequired(model, model.with(place, {}), {})
  if (isListValue(value) && value.length && model.accepts(place, value[0])) return value[0]
  const scalar = model.with(place, undefined)
  const example = exampleOf(model, scalar)
  return isMapValue(example) || isListValue(example) ? '' : (example ?? '')
}

/** An entry for a map of any names, which is not there yet: from an example, or a name that the map takes. */
export function newEntry(model: SchemaModel, place: Place): readonly [string, Value] {
  const map = isMapValue(place.value) ? place.value : {}
  for (const { examples = [] } of place.schemas) {
    for (const example of examples) {
      const entry = isMapValue(example) && Object.entries(example).find(([name]) => !(name in map))
      if (entry) return entry
    }
  }
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'name' : `name${number}`
    if (name in map || (number < 100 && !model.allowsName(place, name))) continue
    return [name, exampleOf(model, model.below(place, name)) ?? '']
  }
}

/** Name of a value's sort for a menu. */
export const sortNames: Readonly<Record<Sort, string>> = {
  value: 'one value',
  list: 'a list',
  map: 'a map',
  null: 'null',
  false: 'false',
}

export function idOf(path: Path): string {
  // Half of a surrogate pair cannot be encoded.
  const steps = path.map((step) => encodeURIComponent(String(step).replace(/\p{Surrogate}/gu, '\ufffd')))
  return `field-${steps.join('/')}`
}
