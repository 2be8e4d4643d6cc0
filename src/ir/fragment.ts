/** One declaration of `templates/runtime/`, as the index describes it. */
export interface Fragment {
  /** Path of its module below `templates/runtime/`. */
  readonly file: string
  /** Title of its section in the client. */
  readonly section: string
  /** True for an interface or a type alias. */
  readonly isType: boolean
  /** True if users may import it: it keeps its `export`. */
  readonly public: boolean
  /** True if the client replaces it with its own code. */
  readonly slot: boolean
  /** The declaration that it replaces in clients that have both. */
  readonly replaces?: string | undefined
  /**
   * Its text without `export`, in both languages (`typed-code.ts`); every second part is the name of a declaration that
   * the client replaces.
   */
  readonly parts: readonly string[]
  /** The same of what declares it to other modules. Only functions and classes that users may import have it. */
  readonly declaration?: readonly string[] | undefined
  /** True for a function that returns a promise, or may do so. */
  readonly async: boolean
  /** Names of the declarations that it refers to. */
  readonly needs: readonly string[]
  /** Error codes that it throws. */
  readonly codes: readonly string[]
}
