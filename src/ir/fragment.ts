/** One declaration of the emitted module's runtime, as the index holds it. */
export interface Fragment {
  /** The module below `templates/runtime/` that it comes from. */
  readonly file: string
  /** Title of the part of the client that it stands in. */
  readonly section: string
  /** Part of what a user imports: keeps its `export`. */
  readonly public: boolean
  /** The template puts something else in its place. */
  readonly slot: boolean
  /** The declaration whose place it takes in clients that have both. */
  readonly replaces?: string | undefined
  /** Text without `export`; every second part is the name of a declaration that the client renames. */
  readonly parts: readonly string[]
  /** A function that returns a promise, or may. */
  readonly async: boolean
  readonly needs: readonly string[]
  /** Codes of the client's error that it throws. */
  readonly codes: readonly string[]
}
