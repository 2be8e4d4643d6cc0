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
  /** Names of declarations that replace another one: classes of the client's error. */
  readonly replacing: readonly string[]
  /** Error codes that they throw. */
  readonly codes: readonly string[]
}
