import type { Explanation } from '../../../src/cli/explain/explanation.ts'
import type { PlayedConfig } from '../../../src/cli/explain/stand-ins.ts'

/** A client to explain, for the frame that runs it. */
export interface ExplainRequest extends PlayedConfig {
  /** The emitted module, in JavaScript. */
  readonly script: string
  /** Values of variables. */
  readonly given: ReadonlyMap<string, string>
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What the frame responds with. */
export type ExplainResponse =
  | { readonly explanation: Explanation }
  | { readonly problem: string; readonly variables: readonly string[] }
