import type { Tokens } from '../client.ts'

/** A login in a browser that has begun, as its end is recognised. */
export interface BegunLogin {
  /** URL where the login begins. */
  readonly url: string
  /** True if the URL contains a secret of this login. */
  readonly isUrlSecret: boolean
  /** Where the server redirects to; `undefined` if that is not a URL. */
  readonly redirectUri: URL | undefined
  /** The key of the config that contains it. */
  readonly redirectKey: string
  /** What to check if the server refuses the URL; `undefined` if it has accepted all of it. */
  readonly check: string | undefined
  /** What the user pastes if flexgen does not see the redirect, in the imperative. */
  readonly pasted: string
  /** Says that nothing was pasted. */
  readonly missing: string
  /** What is wrong with what was pasted, in a sentence. Never contains it, because it may contain a secret. */
  readonly pasteProblem: (text: string) => string | undefined
  /** True for the parameters of a redirect that ends this login. */
  readonly isEnd: (parameters: URLSearchParams) => boolean
  /** Gets tokens for the URL of the redirect, or for what was pasted. */
  readonly exchange: (end: string) => Promise<Tokens>
}

/** The query of a URL that may be invalid; `undefined` if it has none. */
export function queryOf(address: string): string | undefined {
  return /\?([^#]*)/.exec(address)?.[1]
}

/** A URL; `undefined` if it is invalid. */
export function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined
}

/** How a redirect is pasted. */
export const pastedUrl: Pick<BegunLogin, 'pasted' | 'missing'> = {
  pasted: 'paste the URL of the last page',
  missing: 'No URL was pasted.',
}

/** Problems of a pasted URL. */
export const pasteProblems: Readonly<Record<'noUrl' | 'beginning' | 'otherLogin', string>> = {
  noUrl: 'That is not the URL of the last page of the login. Paste the whole URL.',
  beginning: 'That is the URL where the login begins. Log in, then paste the URL of the last page.',
  otherLogin: 'That URL belongs to another login. Paste the one from this login.',
}

export function lacksParameter(name: string): string {
  return `That URL has no \`${name}\`. Paste the whole URL.`
}
