import type { LoginFacts } from '../../ir/plan.ts'
import { literalOf } from '../../ir/text.ts'
import type { LoginClient } from '../client.ts'
import { isClientError } from '../client-error.ts'
import { LoginFailure } from '../running/failure.ts'
import { urlParameters } from '../running/url-parameters.ts'
import { type BegunLogin, lacksParameter, pastedUrl, pasteProblems, queryOf, urlOf } from './begun-login.ts'
import { lackingSentence } from './lacking.ts'

type CodeFacts = Extract<LoginFacts, { kind: 'browser' }>

/** Begins a login with an authorization code. */
export async function beginCodeLogin(client: LoginClient, facts: CodeFacts): Promise<BegunLogin> {
  const login = await client.authorizationUrl()
  const { url, state, codeVerifier } = login
  const redirectUri = redirectOf(url, facts)
  const registered = redirectUri ? `, and that \`${redirectUri}\` is registered as a redirect URI` : ''
  return {
    ...pastedUrl,
    url,
    isUrlSecret: url.includes(codeVerifier),
    redirectUri: urlOf(redirectUri),
    redirectKey: 'redirectUri',
    check: `the client ID${registered}`,
    pasteProblem: (text) => pasteProblem(text, { url, state, codeParameter: facts.codeParameter }),
    isEnd: (parameters) => parameters.get('state') === state,
    exchange: (redirectUrl) =>
      client.exchange(redirectUrl, login).catch((error) => {
        throw lackingFailure(error, redirectUrl, facts) ?? error
      }),
  }
}

/** The redirect URI of a login, from its own URL or else from the config; `undefined` if it is not a URL. */
function redirectOf(url: string, { redirectParameter, redirectUri }: CodeFacts): string | undefined {
  const sent = urlParameters(new URL(url)).find(([name]) => name === redirectParameter)?.[1]
  const written = sent ?? literalOf(redirectUri)
  return written !== undefined && URL.canParse(written) ? written : undefined
}

/** The failure of an exchange whose URL refers to a parameter that the redirect does not have. */
function lackingFailure(
  error: unknown,
  redirectUrl: string,
  { codeParameter }: CodeFacts,
): LoginFailure | undefined {
  const isLacking = isClientError(error) && ['missing_variable', 'login_required'].includes(error.code)
  const word = isLacking ? /^(redirect\.\S+) is missing/.exec(error.message)?.[1] : undefined
  if (word === undefined) return undefined
  const present = [...new URLSearchParams(queryOf(redirectUrl)).keys()]
  const others = present.filter((each) => ![codeParameter, 'code', 'state'].includes(each))
  return new LoginFailure(`The login cannot be completed: ${lackingSentence(word, others)}`)
}

/** A login that has begun, as its redirect is recognised. */
interface Begun {
  /** URL where the login begins. */
  readonly url: string
  readonly state: string
  readonly codeParameter: string
}

/** What is wrong with a pasted URL. */
function pasteProblem(text: string, { url, state, codeParameter }: Begun): string | undefined {
  const query = queryOf(text)
  if (query === undefined) return pasteProblems.noUrl
  const parameters = new URLSearchParams(query)
  const given = parameters.get('state')
  if (given === state) {
    if (parameters.has(codeParameter) || parameters.has('error')) return undefined
    return query === queryOf(url) ? pasteProblems.beginning : lacksParameter(codeParameter)
  }
  return given === null ? lacksParameter('state') : pasteProblems.otherLogin
}
