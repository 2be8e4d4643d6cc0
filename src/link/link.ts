import { fragments } from '../../generated/fragments.ts'
import { compareText } from '../diagnostics/diagnostic.ts'
import type { Linked } from '../ir/linked.ts'

/** In the order of files and lines. */
const all = Object.entries(fragments)

/**
 * Follows names from the roots, and places each declaration once.
 *
 * @throws Error a name that no fragment has: a fault of flexgen
 */
export function link(roots: Iterable<string>): Linked {
  const needed = new Set<string>()
  const waiting = [...roots]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    if (!Object.hasOwn(fragments, name)) throw new Error(`no fragment is named ${name}`)
    needed.add(name)
    const fragment = fragments[name]
    // What a slot holds in the fragments is for their tests; the client has its own.
    if (fragment && !fragment.slot) waiting.push(...fragment.needs)
  }
  for (const name of needed) dropReplaced(name, needed)
  const linked = all
    .filter(([name, { slot }]) => needed.has(name) && !slot)
    .map(([name, fragment]) => ({ name, fragment }))
  return {
    fragments: linked,
    replacing: all.flatMap(([name, { replaces }]) => (replaces === undefined ? [] : [name])),
    codes: [...new Set(linked.flatMap(({ fragment }) => fragment.codes))].sort(compareText),
  }
}

/** Drops what a declaration takes the place of, and what that would have. */
function dropReplaced(name: string, needed: Set<string>): void {
  for (let replaced = fragments[name]?.replaces; replaced; replaced = fragments[replaced]?.replaces) {
    needed.delete(replaced)
  }
}

/** Names of all fragments, linked or not: what a client calls nothing of its own. */
export const fragmentNames: ReadonlySet<string> = new Set(all.map(([name]) => name))
