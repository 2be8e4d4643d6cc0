/** @section Types */

/**
 * What `fetch` takes, and `query`. In headers too, `undefined` drops what the config sends under a name.
 *
 * @public
 */
export interface ClientRequestInit extends Omit<RequestInit, 'headers'> {
  readonly headers?:
    | RequestInit['headers']
    | Readonly<Record<string, string | readonly string[] | undefined>>
    | undefined
  /** Replaces what the config and the URL have under a name. */
  readonly query?: QueryInit | undefined
}

/** What a query's value may be; written as `String` does. */
export type QueryValue = string | number | boolean

/** Values of a query: a list repeats its name, `undefined` drops what the config or the URL has under it. */
export type QueryInit = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>
