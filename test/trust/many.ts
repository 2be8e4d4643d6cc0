/** Compiles many random configs, and records failures. */

import { compile } from '../../src/compile.ts'
import type { WrittenConfig } from './configs.ts'
import { pairs } from './configs.ts'
import { compareTwins } from './twins.ts'

/** Options of a run. */
export interface RunOptions {
  readonly seed: number
  readonly configs: number
  /** One in this many is compared with its twin. */
  readonly compareEach: number
  /** Receives the figures from time to time. */
  readonly onProgress?: (figures: Figures) => void
  /** Receives each failure at once. */
  readonly onFailure?: (what: string) => void
  /** Receives the clients that were compared with their twins. */
  readonly onClient?: (text: string) => void
}

export interface Figures {
  readonly tried: number
  /** Number of those without an error. */
  readonly compiled: number
  /** Number of clients that were compared with their twins. */
  readonly compared: number
  /** CPU time of the slowest config, in milliseconds. */
  readonly slowest: number
  /** Peak memory of the process, in MB. */
  readonly memory: number
  readonly failures: readonly string[]
}

/** Limits for one config: CPU time in milliseconds, and memory of the process in MB. */
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
      // Each at another position among the variants.
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

/** The best of three if it takes long, since other programs or garbage collection may have slowed it down. */
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
