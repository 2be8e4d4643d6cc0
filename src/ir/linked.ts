import type { Fragment } from './fragment.ts'

/** A declaration that a client needs. */
export interface LinkedFragment {
  readonly name: string
  readonly fragment: Fragment
}

/** The declarations of a client's runtime. */
export interface Linked {
  /** In the order of their files and lines. */
  readonly fragments: readonly LinkedFragment[]
  /** Names of declarations that replace another one, and the name of that one. */
  readonly replacing: ReadonlyMap<string, string>
  /** Error codes that they throw. */
  readonly codes: readonly string[]
}
