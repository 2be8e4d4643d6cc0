/** One declaration of `templates/runtime/`, as the index describes it. */
export interface Fragment {
  /** Title of its section in the client. */
  readonly section: string
  /** True for an interface or a type alias. */
  readonly isType: boolean
  /** True if users may import it. */
  readonly public: boolean
  /** True if the client replaces it with its own code. */
  readonly slot: boolean
  /** The declaration that it replaces in clients that have both. */
  readonly replaces?: string | undefined
  /** True for a function that returns a promise, or may do so. */
  readonly async: boolean
  /**
   * Its text, with `export` if users may import it; every second part is the name of a declaration that the client
   * replaces.
   */
  readonly parts: readonly string[]
  /** Names of the declarations that it refers to. */
  readonly needs: readonly string[]
  /** Error codes that it throws. */
  readonly codes: readonly string[]
}

/** The text of a fragment in clients that are written in JavaScript, in parts as in `Fragment`. */
export interface JavaScriptFragment {
  /** In the module, with types in comments. Types that users may import are only in the declarations. */
  readonly parts?: readonly string[]
  /** What declares it in the `.d.ts`. Only functions and classes that users may import have it. */
  readonly declaration?: readonly string[]
}
