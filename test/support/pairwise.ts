import { seededRandom } from './random.ts'

/** One value of each factor. */
export type Choice<Factors extends Readonly<Record<string, readonly unknown[]>>> = {
  readonly [Name in keyof Factors]: Factors[Name][number]
}

/** Candidates for a row; the one with the most new pairs is used. */
const candidates = 40

/**
 * Rows that contain each pair of values of different factors at least once.
 *
 * @param seed seed for the choice among equally good rows
 */
export function pairwise<const Factors extends Readonly<Record<string, readonly unknown[]>>>(
  factors: Factors,
  seed = 1,
): readonly Choice<Factors>[] {
  const random = seededRandom(seed)
  const names = Object.keys(factors)
  const sizes = names.map((name) => factors[name]?.length ?? 0)
  const pairsOf = (row: readonly number[]): readonly string[] =>
    row.flatMap((one, a) => row.slice(a + 1).map((other, b) => `${a}:${one} ${a + 1 + b}:${other}`))
  const missing = new Set<string>()
  for (const [a, size] of sizes.entries()) {
    for (const [b, other] of sizes.entries()) {
      if (a >= b) continue
      for (let i = 0; i < size; i++) for (let j = 0; j < other; j++) missing.add(`${a}:${i} ${b}:${j}`)
    }
  }
  const rows: (readonly number[])[] = []
  for (const pair of missing) {
    // Iterating over a set skips what has been deleted meanwhile.
    const [[a = 0, i = 0] = [], [b = 0, j = 0] = []] = pair
      .split(' ')
      .map((part) => part.split(':').map(Number))
    let best: readonly number[] = []
    let most = 0
    for (let count = 0; count < candidates; count++) {
      const row = sizes.map((size) => Math.floor(random() * size))
      row[a] = i
      row[b] = j
      const fresh = pairsOf(row).filter((one) => missing.has(one)).length
      if (fresh > most) [best, most] = [row, fresh]
    }
    for (const one of pairsOf(best)) missing.delete(one)
    rows.push(best)
  }
  return rows.map((row) => {
    const entries = names.map((name, index) => [name, factors[name]?.[row[index] ?? 0]])
    // The keys and values are those of the factors.
    return Object.fromEntries(entries) as Choice<Factors>
  })
}
