/** What else changes with a value: keys that have no place any more, and those that are then required. */
import { withValueAt } from '../schema/document.ts'
import type { Path, Place, SchemaModel } from '../schema/model.ts'
import { has, isListValue, isMapValue, sameValue, type Value } from '../schema/rules.ts'
import { exampleOf, skeletonOf } from '../schema/snippets.ts'
import type { Edit, Rename } from './edits.ts'

/** A change of the config by the form. */
export interface FormChange {
  readonly edits: readonly (Edit | Rename)[]
  /** Shown and read out. */
  readonly says?: string
  /** Id of the element that has the focus afterwards. */
  readonly focus?: string
  /** True for one of many changes of a field that is typed in. */
  readonly isTyping?: boolean
}

export interface Adjusted {
  readonly edits: readonly Edit[]
  /** Keys that were removed, and were valid before. */
  readonly removed: readonly Path[]
  readonly added: readonly Path[]
}

/** How often what was added can require something else. */
const roundLimit = 6

/**
 * Sets a value, or removes it, and adjusts what depends on it. Of the keys next to it, those that were valid and are not
 * any more are removed. In all maps around it, what is now required gets an example. Everything else stays.
 */
export function adjusted(model: SchemaModel, config: Value, path: Path, value: Value): Adjusted {
  const change = new Adjustment(model, config)
  change.set(path, value)
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const map = path.slice(0, depth)
    if (typeof path[depth] !== 'string') continue
    if (depth === path.length - 1) change.settle(map, path[depth])
    else change.complete(map)
  }
  return change
}

class Adjustment implements Adjusted {
  readonly edits: Edit[] = []
  readonly removed: Path[] = []
  readonly added: Path[] = []
  readonly #model: SchemaModel
  readonly #before: Value
  #now: Value

  constructor(model: SchemaModel, config: Value) {
    this.#model = model
    this.#before = config
    this.#now = config
  }

  set(path: Path, value: Value): void {
    this.edits.push(value === undefined ? { path, value } : { path, value, ...this.#position(path) })
    this.#now = withValueAt(this.#now, path, value)
  }

  /** The keys that come before a key in the schema; of the map that has to be made for it, if it is missing. */
  #position(path: Path): { readonly after?: readonly string[] } {
    const name = path.at(-1)
    if (typeof name !== 'string') return {}
    const map = this.#model.at(this.#now, path.slice(0, -1))
    if (path.length > 1 && !(isMapValue(map.value) && Object.keys(map.value).length))
      return this.#position(path.slice(0, -1))
    const order = this.#model.order(map)
    const index = order.indexOf(name)
    return index < 0 ? {} : { after: order.slice(0, index) }
  }

  /** Adjusts the keys of a map to each other, except for the one that was changed. */
  settle(path: Path, changed: string | number | undefined): void {
    for (let round = 0; round < roundLimit; round++) {
      const before = this.edits.length
      const place = this.#model.at(this.#now, path)
      if (!isMapValue(place.value)) return
      for (const name of Object.keys(place.value)) {
        if (name !== changed) this.#fit([...path, name])
      }
      this.complete(path)
      if (this.edits.length === before) return
    }
  }

  #fit(path: Path): void {
    const now = this.#model.at(this.#now, path)
    const before = this.#model.at(this.#before, path)
    // What was added by this change fits.
    if (before.value === undefined && !this.added.some((each) => sameValue(each, path))) return
    const wasValid = this.#isAllowed(this.#before, path) && this.#model.accepts(before, before.value)
    if (this.#isAllowed(this.#now, path)) {
      if (this.#model.accepts(now, now.value)) return
      if (isMapValue(now.value) && this.#model.kinds(now).includes('map')) {
        for (const name of Object.keys(now.value)) this.#fit([...path, name])
        this.complete(path)
        return
      }
    }
    if (!wasValid) return
    this.set(path, undefined)
    this.removed.push(path)
  }

  #isAllowed(config: Value, path: Path): boolean {
    const map = this.#model.at(config, path.slice(0, -1))
    const name = path.at(-1)
    return typeof name !== 'string' || this.#model.allowsName(map, name)
  }

  /** Adds what a map requires. */
  complete(path: Path): void {
    const place = this.#model.at(this.#now, path)
    const missing = this.#model.keys(place).filter(({ required, isSet }) => required && !isSet)
    const skeleton = skeletonOf(this.#model, place)
    const whole = isMapValue(skeleton) ? skeleton : {}
    const names = [...new Set([...missing.map(({ name }) => name), ...this.#alsoMissing(place, whole)])]
    for (const name of names) {
      const own = has(whole, name) ? whole[name] : undefined
      const inner = [...path, name]
      this.set(inner, own ?? exampleOf(this.#model, this.#model.below(place, name)) ?? '')
      this.added.push(inner)
    }
  }

  /** Keys of a skeleton that no schema requires alone, since one of several is enough. */
  #alsoMissing(place: Place, skeleton: Value): readonly string[] {
    const map = place.value
    if (!isMapValue(skeleton) || !isMapValue(map) || this.#model.accepts(place, map)) return []
    return Object.keys(skeleton).filter((name) => !has(map, name) && this.#model.allowsName(place, name))
  }
}

/** A value to add to a list: one that is allowed and not there yet. */
export function nextItem(model: SchemaModel, place: Place): Value {
  const items = isListValue(place.value) ? place.value : []
  const inner = model.below(place, items.length)
  const lists = place.schemas.flatMap(({ examples = [] }) => examples.filter(isListValue))
  const known = [...model.choices(inner).map(({ value }) => value), ...lists.flat(), exampleOf(model, inner)]
  const isFree = (value: Value): boolean => !items.some((item) => sameValue(item, value))
  return known.find((value) => value !== undefined && isFree(value) && model.accepts(inner, value)) ?? ''
}

/** The edits that set a value with all that follows from it, and words for what was removed. */
export function adjustedChange(model: SchemaModel, config: Value, path: Path, value: Value): FormChange {
  const { edits, removed } = adjusted(model, config, path, value)
  const names = removed.map((each) => `\`${each.at(-1)}\``)
  if (!names.length) return { edits }
  const isOne = names.length === 1
  const says = `Removed ${names.join(', ')}, which ${isOne ? 'has' : 'have'} no effect any more. Undo in the editor restores ${isOne ? 'it' : 'them'}.`
  return { edits, says }
}
