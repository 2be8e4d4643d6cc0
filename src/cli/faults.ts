import { printable } from './printing/printable.ts'
import type { LoadedConfig } from './run.ts'

/** Bugs in flexgen that configs of a run have met; the other configs are compiled and written all the same. */
export class Faults {
  readonly #found: Error[] = []

  /** What work on a config returns, `undefined` if it throws. */
  catch<Result>({ path }: LoadedConfig, work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      const stack = error instanceof Error ? error.stack : String(error)
      this.#found.push(new Error(`It met \`${printable(path)}\`.\n${stack}`))
      return undefined
    }
  }

  /** The first one; to be thrown once the rest of the run has been reported. */
  get first(): Error | undefined {
    return this.#found[0]
  }
}
