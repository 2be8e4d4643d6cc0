import { isClientError, type LoginClient, type Tokens } from '../client.ts'
import { Interrupted, type Interruption } from '../interruption.ts'
import { HiddenLines, say } from '../terminal.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'
import { LoginFailure, troubleOf } from './failure.ts'
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
  readonly opensBrowser: boolean
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
  const { client, name, limit, interruption } = login
  const { url, state, codeVerifier } = await client.authorizationUrl()
  // What came before somebody listens to it.
  interruption.signal.throwIfAborted()
  const ending = new Ending((redirectUrl) => client.exchange(redirectUrl, { state, codeVerifier }), limit)
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
    if (redirectUri && isOnThisMachine(redirectUri)) {
      listener = await listenForRedirect({ redirectUri, authorizationUrl: url, state, end })
    }
    // A listener is enough for who cannot type.
    const takesPaste = !listener || process.stdin.isTTY === true
    // What a browser is opened with is seen in the list of processes.
    const start = listener?.startUrl ?? (url.includes(codeVerifier) ? undefined : url)
    const opens = login.opensBrowser && start !== undefined
    // Before the user is asked to paste: from then on, nothing is shown that is typed.
    if (takesPaste) lines = new HiddenLines(interruption.interrupt)
    sayWhereTo(name, url, { opens, listens: listener !== undefined, takesPaste, limit })
    if (lines) readPasted(lines, state, ending, listener === undefined)
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
function redirectOf(url: string, { redirectParameter, redirectUri }: BrowserLogin): URL | undefined {
  const written = new URL(url).searchParams.get(redirectParameter) ?? redirectUri
  return written !== undefined && URL.canParse(written) ? new URL(written) : undefined
}

interface Way {
  readonly opens: boolean
  readonly listens: boolean
  readonly takesPaste: boolean
  readonly limit: number
}

function sayWhereTo(name: string, url: string, { opens, listens, takesPaste, limit }: Way): void {
  const begin = opens
    ? `Opening a browser to log in to ${name}. If none opens, go to this address:`
    : `To log in to ${name}, open this address in a browser:`
  const paste = listens
    ? 'If the browser runs on another machine, it ends at a page that it cannot show. Then paste the address of that page here'
    : 'Then paste the address of the page here that the login ends at'
  say(`${begin}\n\n  ${url}\n\n`)
  if (takesPaste) say(`${paste} (it is not shown), and press Enter.\n`)
  say(`Waiting for at most ${durationWords(limit)}. Ctrl-C ends it.\n`)
}

/** Takes lines until one is the address that the login ends at. */
async function readPasted(
  lines: HiddenLines,
  state: string,
  ending: Ending,
  isOnlyWay: boolean,
): Promise<void> {
  try {
    for (;;) {
      const text = (await lines.next()).trim()
      if (!text) continue
      const problem = pasteProblem(text, state)
      if (problem === undefined) {
        say('Got it.\n')
        await ending.end(text)
        return
      }
      say(`${problem}\n`)
    }
  } catch (error) {
    // Of what the exchange throws, `ending` tells.
    if (isClientError(error)) return
    if (!(error instanceof Interrupted)) ending.fail(error)
    else if (isOnlyWay) ending.fail(new LoginFailure('The address of the page was not pasted.'))
  }
}

/** What is wrong with a text in place of the redirect's URL; never with the text, which may hold a code. */
function pasteProblem(text: string, state: string): string | undefined {
  const query = /\?([^#]*)/.exec(text)?.[1]
  if (query === undefined)
    return 'That is no address with an answer in it. Paste all of it, from its beginning to its end.'
  const given = new URLSearchParams(query).get('state')
  if (given === state) return undefined
  return given === null
    ? 'That address has no `state` in it. Paste all of it, from its beginning to its end.'
    : 'That address is the answer to another login. Paste the one that this login ends at.'
}
