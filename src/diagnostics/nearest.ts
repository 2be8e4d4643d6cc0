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
    const steps = stepsBetween(plain, simplify(name))
    if (steps < least && steps <= Math.max(plain.length, name.length) / part) {
      best = name
      least = steps
    }
  }
  return best
}

/** Letters that differ; two neighbours in the wrong order are one mistake, as they are to a hand. */
function stepsBetween(word: string, name: string): number {
  const exchanged = [...word.slice(1)].map(
    (letter, at) => 1 + distance(word.slice(0, at) + letter + word[at] + word.slice(at + 2), name),
  )
  return Math.min(distance(word, name), ...exchanged)
}

/** A name without case and separators. */
export function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '')
}
