import type { Credential, KeyCredential, Note } from '../../model.ts'

/** How one request is authenticated. */
export interface Found {
  /** Name of the scheme, for `--scheme`. */
  readonly name: string
  readonly credential: Credential | undefined
  /** Further keys that the request sends: names of headers and parameters, in lower case, with the credential. */
  readonly more: ReadonlyMap<string, KeyCredential>
  /** What cannot be carried over. */
  readonly note: Omit<Note, 'place'> | undefined
}

/** What one place of a request says. */
export type FoundAuth = Omit<Found, 'more'>
