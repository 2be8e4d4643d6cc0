import { fragments } from '../../generated/fragments.ts'
import { compareText } from '../diagnostics/diagnostic.ts'
import type { Linked, LinkedFragment } from '../ir/linked.ts'

/** In the order of their files and lines. Slots are filled by the client. */
const all: readonly LinkedFragment[] = Object.entries(fragments)
  .filter(([, { slot }]) => !slot)
  .map(([name, fragment]) => ({ name, fragment }))

/** The place of each in that order. */
const places: ReadonlyMap<string, number> = new Map(all.map(({ name }, place) => [name, place]))

/** The declarations that replace another one, each with the first that is replaced. */
const replacing: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ name, fragment }) => (fragment.replaces === undefined ? [] : [[name, firstReplaced(name)]])),
)

/** The places of what each needs. */
const neededAt: readonly (readonly number[])[] = all.map(({ fragment }) => placesOf(fragment.needs))

/**
 * Collects the fragments that the roots need, each once.
 *
 * @throws Error if no fragment has a name, which is a bug in flexgen
 */
export function link(roots: Iterable<string>): Linked {
  // A set of names would take four times as long.
  const isNeeded = new Array<boolean>(all.length).fill(false)
  const add = (place: number): void => {
    if (isNeeded[place]) return
    isNeeded[place] = true
    neededAt[place]?.forEach(add)
  }
  placesOf(roots).forEach(add)
  for (const name of replacing.keys()) {
    if (isNeeded[placeOf(name)]) dropReplaced(name, isNeeded)
  }
  const linked = all.filter((_, place) => isNeeded[place])
  return {
    fragments: linked,
    replacing,
    codes: Array.from(new Set(linked.flatMap(({ fragment }) => fragment.codes))).sort(compareText),
  }
}

/** The places of fragments. Slots have none: their default values are for the fragments' tests only. */
function placesOf(names: Iterable<string>): readonly number[] {
  return Array.from(names, placeOf).filter((place) => place >= 0)
}

/** The place of a fragment; -1 for a slot. */
function placeOf(name: string): number {
  if (!fragments[name]) throw new Error(`no fragment is called ${name}`)
  return places.get(name) ?? -1
}

/** The declaration that one replaces, directly or through others. */
function firstReplaced(name: string): string {
  const replaced = fragments[name]?.replaces
  return replaced === undefined ? name : firstReplaced(replaced)
}

/** Marks the declarations that one replaces, directly or through another one, as not needed. */
function dropReplaced(name: string, isNeeded: boolean[]): void {
  for (let replaced = fragments[name]?.replaces; replaced; replaced = fragments[replaced]?.replaces) {
    isNeeded[placeOf(replaced)] = false
  }
}
