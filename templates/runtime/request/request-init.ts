/** @section Types */

/** Input of `fetch`. */
export type RequestInput = string | URL | Request

/**
 * Options of a request: those of the platform's `fetch`, and `query`.
 *
 * @public
 */
export interface ClientRequestInit extends Omit<RequestInit, 'headers'> {
  /** A map may contain lists; `undefined` drops a header of the config. */
  readonly headers?: RequestInit['headers'] | Readonly<Record<string, string | readonly string[] | undefined>>
  /** Overrides parameters of the config and of the URL. A list repeats the name, `undefined` drops it. */
  readonly query?: QueryInit | undefined
}

/** Query parameters by name. Values are written as by `String()`. */
export type QueryInit = Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>
>
