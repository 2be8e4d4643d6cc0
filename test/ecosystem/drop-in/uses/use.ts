/** Options of a call, if the library has them. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** Milliseconds for the library's own timeout. */
  readonly timeout?: number
  /** Turns the library's own retries off. */
  readonly once?: boolean
}

/** How the tests use a library, as its docs say, with what a program of the page has created. */
export interface Use {
  /** Sends a GET, or a query of GraphQL, and returns `['Milk']`. */
  readonly list: (options?: CallOptions) => Promise<readonly unknown[]>
  /** Sends a body with a title, and returns it. */
  readonly add: (title: string) => Promise<unknown>
  /** Sends a form with a title. */
  readonly form?: (form: URLSearchParams) => Promise<unknown>
  readonly multipart?: (form: FormData) => Promise<unknown>
  /** Sends text as a stream. */
  readonly stream?: (body: ReadableStream<Uint8Array>) => Promise<unknown>
}
