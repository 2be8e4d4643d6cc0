import { fragments } from '../../generated/fragments.ts'
import { compareText } from '../diagnostics/diagnostic.ts'
import type { Linked } from '../ir/linked.ts'

/** In the order of their files and lines. Slots are filled by the client. */
const all = Object.entries(fragments)
  .filter(([, { slot }]) => !slot)
  .map(([name, fragment]) => ({ name, fragment }))

/** The place of each in that order. */
const places: ReadonlyMap<string, number> = new Map(all.map(({ name }, index) => [name, index]))

/** The declarations that replace another one, each with the first that is replaced. */
const replacing: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ name, fragment }) => (fragment.replaces === undefined ? [] : [[name, firstReplaced(name)]])),
)

/**
 * Collects the fragments that the roots need, each once.
 *
 * @throws Error if no fragment has a name, which is a bug in flexgen
 */
export function link(roots: Iterable<string>): Linked {
  const needed = new Set(roots)
  // This also visits what is added meanwhile.
  for (const name of needed) {
    const fragment = fragments[name]
    if (!fragment) throw new Error(`no fragment is called ${name}`)
    // The default value of a slot is for the fragments' tests only.
    if (!fragment.slot) for (const need of fragment.needs) needed.add(need)
  }
  for (const name of replacing.keys()) if (needed.has(name)) dropReplaced(name, needed)
  const linkedPlaces = Uint16Array.from([...needed].flatMap((name) => places.get(name) ?? [])).sort()
  const linked = [...linkedPlaces].flatMap((place) => all[place] ?? [])
  return {
    fragments: linked,
    replacing,
    codes: [...new Set(linked.flatMap(({ fragment }) => fragment.codes))].sort(compareText),
  }
}

/** The declaration that one replaces, directly or through others. */
function firstReplaced(name: string): string {
  const replaced = fragments[name]?.replaces
  return replaced === undefined ? name : firstReplaced(replaced)
}

/** Removes the declarations that one replaces, directly or through another one. */
function dropReplaced(name: string, needed: Set<string>): void {
  for (let replaced = fragments[name]?.replaces; replaced; replaced = fragments[replaced]?.replaces) {
    needed.delete(replaced)
  }
}
