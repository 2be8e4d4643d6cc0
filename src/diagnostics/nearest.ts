import { distance } from 'fastest-levenshtein'

/** Limit of a word's letters; comparing takes their third power. */
const longest = 100

/**
 * Finds the name that was likely meant.
 *
 * @param part one of this many letters may differ; case and separators do not count
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
 * Counts the letters that differ. Two neighbours in the wrong order count as one mistake.
 *
 * @returns `undefined` if there are more than the limit allows, which is cheap to find
 */
function stepsBetween(word: string, name: string, limit: number): number | undefined {
  if (Math.abs(word.length - name.length) > limit) return undefined
  const steps = distance(word, name)
  // Exchanging two neighbours saves one at most.
  if (steps > limit + 1) return undefined
  const exchanged = [...word.slice(1)].map(
    (letter, at) => 1 + distance(word.slice(0, at) + letter + word[at] + word.slice(at + 2), name),
  )
  const least = Math.min(steps, ...exchanged)
  return least <= limit ? least : undefined
}

/** A name in lower case and without separators. */
export function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '')
}
