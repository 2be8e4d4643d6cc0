import type { LoginFacts } from '../../ir/plan.ts'
import { literalOf } from '../../ir/text.ts'
import { isClientError, type LoginClient, type Tokens } from '../client.ts'
import { Interrupted, type Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { HiddenLines } from '../printing/terminal.ts'
import { LoginFailure, troubleOf } from '../running/failure.ts'
import { urlParameters } from '../running/url-parameters.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'
import { lackingSentence } from './lacking.ts'
import { failurePage, type Page, successPage } from './page.ts'
import { isOnThisMachine, listenForRedirect, type RedirectListener } from './redirect-listener.ts'

/** How long an exchange may continue after the user has interrupted the login, in milliseconds. */
const graceTime = 3000

export interface BrowserLogin {
  readonly client: LoginClient
  /** The API's name. */
  readonly name: string
  readonly facts: Extract<LoginFacts, { kind: 'browser' }>
  readonly opensBrowser: boolean
  /** Whether the user may paste the redirect's URL. If flexgen cannot listen for the redirect, this is always possible. */
  readonly takesPaste: boolean
  /** Time for the user to log in, in milliseconds. */
  readonly limit: number
  readonly interruption: Interruption
}

/**
 * Logs in with an authorization code, from the redirect to this machine or from its URL that the user pastes, whichever
 * comes first. The client checks the redirect and exchanges the code.
 *
 * @throws LoginFailure; Interrupted; ClientError
 */
export async function loginWithBrowser(login: BrowserLogin): Promise<Tokens> {
  const { client, name, facts, limit, interruption } = login
  const { url, state, codeVerifier } = await client.authorizationUrl()
  // A signal may have come before the listener below is added.
  interruption.signal.throwIfAborted()
  const exchange = (redirectUrl: string): Promise<Tokens> =>
    client.exchange(redirectUrl, { state, codeVerifier }).catch((error) => {
      throw lackingFailure(error, redirectUrl, facts) ?? error
    })
  const ending = new Ending(exchange, limit)
  const end = async (redirectUrl: string): Promise<Page> => {
    try {
      await ending.end(redirectUrl)
      return successPage(name)
    } catch (error) {
      const { aborted } = interruption.signal
      return failurePage(
        name,
        aborted ? { message: 'It was interrupted in the terminal.' } : troubleOf(error),
      )
    }
  }
  const redirectUri = redirectOf(url, facts)
  let listener: RedirectListener | undefined
  let lines: HiddenLines | undefined
  const interrupt = (): void => ending.interrupt()
  interruption.signal.addEventListener('abort', interrupt)
  try {
    const awaited = redirectUri === undefined ? undefined : new URL(redirectUri)
    if (awaited && isOnThisMachine(awaited)) {
      listener = await listenForRedirect({ redirectUri: awaited, authorizationUrl: url, state, end })
    }
    const takesPaste = login.takesPaste || !listener
    // Other users see a browser's arguments in the list of processes.
    const start = listener?.startUrl ?? (url.includes(codeVerifier) ? undefined : url)
    const opens = login.opensBrowser && start !== undefined
    // Before the prompt, so that nothing that the user pastes is shown.
    if (takesPaste) lines = new HiddenLines(interruption.interrupt)
    sayWhereTo(name, url, { opens, listens: listener !== undefined, takesPaste, redirectUri, limit })
    if (lines) {
      const problemOf = (text: string): string | undefined =>
        pasteProblem(text, { url, state, codeParameter: facts.codeParameter })
      readPasted(lines, problemOf, ending, listener === undefined)
    }
    if (opens && !interruption.signal.aborted) await openBrowser(start)
    return await ending.tokens
  } finally {
    interruption.signal.removeEventListener('abort', interrupt)
    ending.stop()
    lines?.close()
    await listener?.close()
  }
}

/** The end of a login, which happens once. */
class Ending {
  readonly tokens: Promise<Tokens>
  readonly #exchange: (redirectUrl: string) => Promise<Tokens>
  readonly #timers: NodeJS.Timeout[] = []
  #resolve: (tokens: Tokens) => void = () => undefined
  #reject: (error: unknown) => void = () => undefined
  #exchanged: Promise<Tokens> | undefined

  constructor(exchange: (redirectUrl: string) => Promise<Tokens>, limit: number) {
    this.#exchange = exchange
    this.tokens = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // It may be rejected before it is awaited.
    this.tokens.catch(() => undefined)
    this.#after(limit, () => this.fail(new LoginFailure(`Nobody logged in within ${durationWords(limit)}.`)))
  }

  /** Exchanges the code of the first redirect; all later ones get the same result. */
  end(redirectUrl: string): Promise<Tokens> {
    if (!this.#exchanged) {
      // The user has logged in, so the time limit no longer applies.
      this.stop()
      this.#exchanged = this.#exchange(redirectUrl)
      // Resolving with the promise itself would make a later `fail` ineffective.
      this.#exchanged.then(this.#resolve, this.#reject)
    }
    return this.#exchanged
  }

  fail(error: unknown): void {
    this.stop()
    this.#reject(error)
  }

  /** Waits briefly for an exchange under way, since its code works only once. */
  interrupt(): void {
    const error = new Interrupted('The login was interrupted.')
    if (this.#exchanged) this.#after(graceTime, () => this.fail(error))
    else this.fail(error)
  }

  stop(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer)
  }

  #after(milliseconds: number, action: () => void): void {
    this.#timers.push(setTimeout(action, milliseconds))
  }
}

/** The redirect URI of a login, from its own URL or else from the config; `undefined` if it is not a URL. */
function redirectOf(
  url: string,
  { redirectParameter, redirectUri }: BrowserLogin['facts'],
): string | undefined {
  const sent = urlParameters(new URL(url)).find(([name]) => name === redirectParameter)?.[1]
  const written = sent ?? literalOf(redirectUri)
  return written !== undefined && URL.canParse(written) ? written : undefined
}

/** The failure of an exchange whose URL refers to a parameter that the redirect does not have. */
function lackingFailure(
  error: unknown,
  redirectUrl: string,
  { codeParameter }: BrowserLogin['facts'],
): LoginFailure | undefined {
  const isLacking = isClientError(error) && error.code === 'missing_variable'
  const word = isLacking ? /^(redirect\.\S+) is missing/.exec(error.message)?.[1] : undefined
  if (word === undefined) return undefined
  const present = [...new URLSearchParams(queryOf(redirectUrl)).keys()]
  const others = present.filter((each) => ![codeParameter, 'code', 'state'].includes(each))
  return new LoginFailure(`The login cannot be completed: ${lackingSentence(word, others)}`)
}

interface Way {
  readonly opens: boolean
  readonly listens: boolean
  readonly takesPaste: boolean
  readonly redirectUri: string | undefined
  readonly limit: number
}

function sayWhereTo(
  name: string,
  url: string,
  { opens, listens, takesPaste, redirectUri, limit }: Way,
): void {
  const begin = opens
    ? `Opening a browser to log in to ${name}. If none opens, visit this URL:`
    : `To log in to ${name}, open this URL in a browser:`
  const paste = listens
    ? 'If the browser runs on another machine, it ends on a page that does not load. Paste the URL of that page here'
    : 'After you have logged in, paste the URL of the last page here'
  say(`${begin}\n\n  ${printable(url)}\n\n`)
  if (takesPaste) say(`${paste} (hidden), then press Enter.\n`)
  // The server reports these mistakes only in the browser.
  const registered = redirectUri
    ? `, and that \`${printable(redirectUri)}\` is registered as a redirect URI`
    : ''
  say(`If the browser shows an error instead, check the client ID${registered}.\n`)
  say(`Waiting for up to ${durationWords(limit)}. Press Ctrl-C to cancel.\n`)
}

/**
 * Reads lines until one is the redirect's URL.
 *
 * @param problemOf what is wrong with a line, in a sentence
 */
async function readPasted(
  lines: HiddenLines,
  problemOf: (text: string) => string | undefined,
  ending: Ending,
  isOnlyWay: boolean,
): Promise<void> {
  try {
    for (;;) {
      const text = (await lines.next()).trim()
      if (!text) continue
      const problem = problemOf(text)
      if (problem === undefined) {
        say('Got it.\n')
        await ending.end(text)
        return
      }
      say(`${printable(problem)}\n`)
    }
  } catch (error) {
    // `ending` reports the errors of the exchange.
    if (isClientError(error)) return
    if (!(error instanceof Interrupted)) ending.fail(error)
    else if (isOnlyWay) ending.fail(new LoginFailure('No URL was pasted.'))
  }
}

/** A login that has begun, as its redirect is recognised. */
interface Begun {
  /** URL where the login begins. */
  readonly url: string
  readonly state: string
  readonly codeParameter: string
}

function queryOf(address: string): string | undefined {
  return /\?([^#]*)/.exec(address)?.[1]
}

/** What is wrong with a pasted URL. Never contains the URL, which may contain a code. */
function pasteProblem(text: string, { url, state, codeParameter }: Begun): string | undefined {
  const query = queryOf(text)
  if (query === undefined) return 'That is not the URL of the last page of the login. Paste the whole URL.'
  const parameters = new URLSearchParams(query)
  const given = parameters.get('state')
  if (given === state) {
    if (parameters.has(codeParameter) || parameters.has('error')) return undefined
    return query === queryOf(url)
      ? 'That is the URL where the login begins. Log in, then paste the URL of the last page.'
      : `That URL has no \`${codeParameter}\`. Paste the whole URL.`
  }
  return given === null
    ? 'That URL has no `state`. Paste the whole URL.'
    : 'That URL belongs to another login. Paste the one from this login.'
}
