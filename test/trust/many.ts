/** Compiles many random configs, and takes note of what goes wrong. */

import { compile } from '../../src/compile.ts'
import type { WrittenConfig } from './configs.ts'
import { pairs } from './configs.ts'
import { compareTwins } from './twins.ts'

/** What is asked of a run. */
export interface RunOptions {
  readonly seed: number
  readonly configs: number
  /** Each of so many is held against its twin. */
  readonly compareEach: number
  /** Is told of the figures now and then. */
  readonly onProgress?: (figures: Figures) => void
  /** Is told of each failure at once. */
  readonly onFailure?: (what: string) => void
  /** Takes the clients that were held against their twins. */
  readonly onClient?: (text: string) => void
}

export interface Figures {
  readonly tried: number
  /** Of those, how many have no error. */
  readonly compiled: number
  /** How many clients were held against their twins. */
  readonly compared: number
  /** CPU time of the config that took most, in milliseconds. */
  readonly slowest: number
  /** The most memory that the process ever had, in MB. */
  readonly memory: number
  readonly failures: readonly string[]
}

/** What one config may take: CPU time in milliseconds, and memory of the process in MB. */
export const limits: { readonly time: number; readonly memory: number } = { time: 1000, memory: 500 }

/** Compiles configs; stops at the tenth failure. */
export function compileMany(options: RunOptions): Figures {
  const { seed, configs, compareEach, onProgress, onFailure, onClient } = options
  const failures: string[] = []
  let [tried, compiled, compared, slowest] = [0, 0, 0, 0]
  const figures = (): Figures => ({
    ...{ tried, compiled, compared, slowest, failures },
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  })
  for (const pair of pairs(seed)) {
    if (tried === configs || failures.length === 10) break
    tried++
    const { config } = pair
    const failed = (what: string): void => {
      failures.push(`${what}\n${JSON.stringify(config)}`)
      onFailure?.(failures.at(-1) ?? '')
    }
    try {
      const taken = compileTimed(config)
      compiled += taken.compiled ? 1 : 0
      slowest = Math.max(slowest, taken.time)
      if (taken.time > limits.time) failed(`it took ${taken.time} ms`)
      // Each at another place of the round of variants.
      if ((tried * 7) % compareEach === 0) {
        const { client, problems } = compareTwins(pair)
        if (client !== undefined) {
          compared++
          onClient?.(client)
        }
        for (const problem of problems) failed(problem)
      }
    } catch (error) {
      failed(`it threw: ${(error as Error).stack}`)
    }
    if (tried % 10_000 === 0) onProgress?.(figures())
  }
  return figures()
}

/** The best of three, where it takes long: another program may have had the processor's cache, or ours its garbage. */
export function compileTimed(config: Pick<WrittenConfig, 'path' | 'text'>): {
  readonly compiled: boolean
  readonly time: number
} {
  let best = Number.POSITIVE_INFINITY
  let compiled = false
  for (let count = 0; count < 3; count++) {
    const time = cpuTimeOf(() => {
      compiled = compile(config).files.length > 0
    })
    best = Math.min(best, time)
    if (best <= limits.time / 4) break
  }
  return { compiled, time: best }
}

/** CPU time of the process while something runs, in milliseconds. */
export function cpuTimeOf(action: () => void): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
