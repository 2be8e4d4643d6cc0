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
  /** Those that take the place of another declaration: classes of the client's error. */
  readonly replacing: readonly string[]
  /** Codes that they throw. */
  readonly codes: readonly string[]
}
