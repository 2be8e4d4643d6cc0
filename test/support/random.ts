/**
 * Pseudo-random numbers that are the same for each run (mulberry32).
 *
 * @param seed any whole number
 * @returns a function for the next number, at least 0 and below 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Seed of a random test: `FLEXGEN_SEED`, in CI the same in each run, otherwise a new one. A test prints it. */
export function testSeed(): number {
  const { FLEXGEN_SEED: given, FLEXGEN_TEST_ALL: inCi } = process.env
  if (given !== undefined) return Number(given)
  return inCi ? 1 : Date.now() % 1_000_000_000
}
