import { printable } from './printing/printable.ts'
import type { LoadedConfig } from './run.ts'

/** Bugs in flexgen that configs of a run have triggered; the other configs are still compiled and written. */
export class Faults {
  readonly #found: Error[] = []

  /** The result of work on a config; `undefined` if it throws. */
  catch<Result>({ path }: LoadedConfig, work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      const stack = error instanceof Error ? error.stack : String(error)
      this.#found.push(new Error(`It occurred in \`${printable(path)}\`.\n${stack}`))
      return undefined
    }
  }

  /** The first bug, to be thrown after the rest of the run has been reported. */
  get first(): Error | undefined {
    return this.#found[0]
  }
}
