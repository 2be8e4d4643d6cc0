import type { LoginClient } from '../client.ts'
import { type BegunLogin, lacksParameter, pastedUrl, pasteProblems, queryOf, urlOf } from './begun-login.ts'

/**
 * Begins a login with OAuth 1.
 *
 * @param sentCallback the callback in the call that the client has made for it
 */
export async function beginVerifierLogin(
  client: LoginClient,
  sentCallback: () => string | undefined,
): Promise<BegunLogin> {
  const login = await client.authorizationUrl()
  const { url, requestToken } = login
  const callback = sentCallback()
  const common = {
    url,
    isUrlSecret: false,
    redirectKey: 'callback',
    check: undefined,
    isEnd: (parameters: URLSearchParams) => isEnd(parameters, requestToken),
    exchange: (end: string) => client.exchange(end, login),
  }
  return callback === 'oob'
    ? {
        ...common,
        redirectUri: undefined,
        pasted: 'enter the verifier that the last page shows',
        missing: 'No verifier was entered.',
        pasteProblem: verifierProblem,
      }
    : {
        ...common,
        ...pastedUrl,
        redirectUri: urlOf(callback),
        pasteProblem: (text) => pasteProblem(text, url, requestToken),
      }
}

/** The callback in a call that requests a token; `undefined` in any other. */
export function callbackIn({ headers }: RequestInit): string | undefined {
  const [, callback] = /oauth_callback="([^"]*)"/.exec(new Headers(headers).get('authorization') ?? '') ?? []
  return callback === undefined ? undefined : decodeURIComponent(callback)
}

/** Parameters with which a server says that the user or it has refused. */
const refusals: readonly string[] = ['denied', 'oauth_problem', 'error']

/** True for a redirect of this login. Some refusals contain no token; X writes it as `denied`. */
function isEnd(parameters: URLSearchParams, requestToken: string): boolean {
  const token = parameters.get('oauth_token')
  return token === null ? refusals.some((name) => parameters.get(name)) : token === requestToken
}

/** What is wrong with a pasted URL. */
function pasteProblem(text: string, url: string, requestToken: string): string | undefined {
  const query = queryOf(text)
  if (query === undefined) return pasteProblems.noUrl
  const parameters = new URLSearchParams(query)
  if (refusals.some((name) => parameters.get(name))) return undefined
  const token = parameters.get('oauth_token')
  if (token === null) return lacksParameter('oauth_token')
  if (token !== requestToken) return pasteProblems.otherLogin
  if (parameters.get('oauth_verifier')) return undefined
  return query === queryOf(url) ? pasteProblems.beginning : lacksParameter('oauth_verifier')
}

function verifierProblem(text: string): string | undefined {
  return /^https?:/.test(text) ? 'That is a URL. Enter the verifier that the last page shows.' : undefined
}
