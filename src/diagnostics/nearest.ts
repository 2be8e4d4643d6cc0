import { distance } from 'fastest-levenshtein'

/** The name that was likely meant: at most a third of its letters differ, case and separators not counted. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const plain = simplify(word)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const steps = distance(plain, simplify(name))
    if (steps < least && steps <= Math.max(plain.length, name.length) / 3) {
      best = name
      least = steps
    }
  }
  return best
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '')
}
