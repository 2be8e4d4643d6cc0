import { distance } from 'fastest-levenshtein'

/** Letters of a word that anybody has typed in; to compare takes their third power. */
const longest = 100

/**
 * The name that was likely meant.
 *
 * @param part one in so many of its letters may differ; case and separators are not counted
 */
export function nearest(word: string, names: Iterable<string>, part: number = 3): string | undefined {
  const plain = simplify(word)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  if (word.length > longest) return undefined
  for (const name of names) {
    const limit = Math.min(least - 1, Math.floor(Math.max(plain.length, name.length) / part))
    const steps = stepsBetween(plain, simplify(name), limit)
    if (steps === undefined) continue
    best = name
    least = steps
  }
  return best
}

/**
 * Letters that differ; two neighbours in the wrong order are one mistake, as they are to a hand.
 *
 * @returns `undefined` for more than a limit, which is found out at little cost
 */
function stepsBetween(word: string, name: string, limit: number): number | undefined {
  if (Math.abs(word.length - name.length) > limit) return undefined
  const steps = distance(word, name)
  // With two neighbours exchanged, it is one less at best.
  if (steps > limit + 1) return undefined
  const exchanged = [...word.slice(1)].map(
    (letter, at) => 1 + distance(word.slice(0, at) + letter + word[at] + word.slice(at + 2), name),
  )
  const least = Math.min(steps, ...exchanged)
  return least <= limit ? least : undefined
}

/** A name without case and separators. */
export function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '')
}
