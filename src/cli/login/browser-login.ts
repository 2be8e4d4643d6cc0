import { isClientError, type LoginClient, type Tokens } from '../client.ts'
import { Interrupted, type Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { HiddenLines } from '../printing/terminal.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'
import { LoginFailure, troubleOf } from './failure.ts'
import { lackingSentence } from './lacking.ts'
import { failurePage, type Page, successPage } from './page.ts'
import { isOnThisMachine, listenForRedirect, type RedirectListener } from './redirect-listener.ts'

/** How long what is under way may take to end once the user has interrupted it, in milliseconds. */
const graceTime = 3000

export interface BrowserLogin {
  readonly client: LoginClient
  /** The API's name. */
  readonly name: string
  /** Name of the parameter that tells the server where the login leads back to. */
  readonly redirectParameter: string
  /** Where it leads back to by the server's own word, where the login names no such place. */
  readonly redirectUri: string | undefined
  /** Name of the parameter that the redirect has its code in. */
  readonly codeParameter: string
  readonly opensBrowser: boolean
  /** Whether the redirect's URL may be pasted; where nothing can listen to it, it may in any case. */
  readonly takesPaste: boolean
  /** Milliseconds that the user has. */
  readonly limit: number
  readonly interruption: Interruption
}

/**
 * Logs in with an authorization code: by the redirect to this machine, or by its URL, which the user pastes; whichever
 * comes first. Its check and its exchange are the client's own.
 *
 * @throws LoginFailure; Interrupted; ClientError
 */
export async function loginWithBrowser(login: BrowserLogin): Promise<Tokens> {
  const { client, name, codeParameter, limit, interruption } = login
  const { url, state, codeVerifier } = await client.authorizationUrl()
  // What came before somebody listens to it.
  interruption.signal.throwIfAborted()
  const exchange = (redirectUrl: string): Promise<Tokens> =>
    client.exchange(redirectUrl, { state, codeVerifier }).catch((error) => {
      throw lackingFailure(error, redirectUrl, login) ?? error
    })
  const ending = new Ending(exchange, limit)
  const end = async (redirectUrl: string): Promise<Page> => {
    try {
      await ending.end(redirectUrl)
      return successPage(name)
    } catch (error) {
      const { aborted } = interruption.signal
      return failurePage(name, aborted ? { message: 'It was ended in the terminal.' } : troubleOf(error))
    }
  }
  const redirectUri = redirectOf(url, login)
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
    // What a browser is opened with is seen in the list of processes.
    const start = listener?.startUrl ?? (url.includes(codeVerifier) ? undefined : url)
    const opens = login.opensBrowser && start !== undefined
    // Before the user is asked to paste: from then on, nothing is shown that is typed.
    if (takesPaste) lines = new HiddenLines(interruption.interrupt)
    sayWhereTo(name, url, { opens, listens: listener !== undefined, takesPaste, redirectUri, limit })
    if (lines) {
      const problemOf = (text: string): string | undefined =>
        pasteProblem(text, { url, state, codeParameter })
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

/** The end of a login, which comes once. */
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
    // It may be rejected before anybody waits for it.
    this.tokens.catch(() => undefined)
    this.#after(limit, () =>
      this.fail(new LoginFailure(`Nobody has logged in within ${durationWords(limit)}.`)),
    )
  }

  /** Exchanges the code of the first redirect; for all others gives the same. */
  end(redirectUrl: string): Promise<Tokens> {
    if (!this.#exchanged) {
      // The user has done what there is to do: no limit of theirs holds any more.
      this.stop()
      this.#exchanged = this.#exchange(redirectUrl)
      // Not resolved with the promise itself: it would then be too late to fail.
      this.#exchanged.then(this.#resolve, this.#reject)
    }
    return this.#exchanged
  }

  fail(error: unknown): void {
    this.stop()
    this.#reject(error)
  }

  /** Waits for an exchange that is under way, since a code is good only once; but not for long. */
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

/** Where the login leads back to, as its own URL says; `undefined` where that is no URL. */
function redirectOf(url: string, { redirectParameter, redirectUri }: BrowserLogin): string | undefined {
  const written = new URL(url).searchParams.get(redirectParameter) ?? redirectUri
  return written !== undefined && URL.canParse(written) ? written : undefined
}

/** The failure of an exchange that did not begin, since its URL refers to what the redirect does not have. */
function lackingFailure(
  error: unknown,
  redirectUrl: string,
  { codeParameter }: BrowserLogin,
): LoginFailure | undefined {
  const isLacking = isClientError(error) && error.code === 'missing_variable'
  const word = isLacking ? /^(redirect\.\S+) is missing/.exec(error.message)?.[1] : undefined
  if (word === undefined) return undefined
  const came = [...new URLSearchParams(queryOf(redirectUrl)).keys()]
  const others = came.filter((each) => ![codeParameter, 'code', 'state'].includes(each))
  return new LoginFailure(`The login cannot be ended: ${lackingSentence(word, others)}`)
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
    ? `Opening a browser to log in to ${name}. If none opens, go to this address:`
    : `To log in to ${name}, open this address in a browser:`
  const paste = listens
    ? 'If the browser runs on another machine, it ends at a page that it cannot show. Then paste the address of that page here'
    : 'Then paste the address of the page here that the login ends at'
  say(`${begin}\n\n  ${printable(url)}\n\n`)
  if (takesPaste) say(`${paste} (it is not shown), and press Enter.\n`)
  // The server tells nobody but the browser of these.
  const registered = redirectUri
    ? `, and whether \`${printable(redirectUri)}\` is registered as redirect URI`
    : ''
  say(`Where the browser shows an error instead, check the client id${registered}.\n`)
  say(`Waiting for at most ${durationWords(limit)}. Ctrl-C ends it.\n`)
}

/**
 * Takes lines until one is the address that the login ends at.
 *
 * @param problemOf what is wrong with a line in its place, in a sentence
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
    // Of what the exchange throws, `ending` tells.
    if (isClientError(error)) return
    if (!(error instanceof Interrupted)) ending.fail(error)
    else if (isOnlyWay) ending.fail(new LoginFailure('The address of the page was not pasted.'))
  }
}

/** What the redirect of a login is known by. */
interface Begun extends Pick<BrowserLogin, 'codeParameter'> {
  /** Where it begins. */
  readonly url: string
  readonly state: string
}

function queryOf(address: string): string | undefined {
  return /\?([^#]*)/.exec(address)?.[1]
}

/** What is wrong with a text in place of the redirect's URL; never with the text, which may hold a code. */
function pasteProblem(text: string, { url, state, codeParameter }: Begun): string | undefined {
  const query = queryOf(text)
  if (query === undefined)
    return 'That is no address with an answer in it. Paste all of it, from its beginning to its end.'
  const parameters = new URLSearchParams(query)
  const given = parameters.get('state')
  if (given === state) {
    if (parameters.has(codeParameter) || parameters.has('error')) return undefined
    return query === queryOf(url)
      ? 'That is the address that the login begins at. Paste the one that it ends at, once you have logged in.'
      : `That address has no \`${codeParameter}\` in it. Paste all of it, from its beginning to its end.`
  }
  return given === null
    ? 'That address has no `state` in it. Paste all of it, from its beginning to its end.'
    : 'That address is the answer to another login. Paste the one that this login ends at.'
}
