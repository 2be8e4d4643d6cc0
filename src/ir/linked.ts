import type { Fragment } from './fragment.ts'

/** A declaration that a client needs. */
export interface LinkedFragment {
  readonly name: string
  readonly fragment: Fragment
}

/** What a client needs of the runtime. */
export interface Linked {
  /** In the order of files and lines. */
  readonly fragments: readonly LinkedFragment[]
  /** Codes that they throw. */
  readonly codes: readonly string[]
}
