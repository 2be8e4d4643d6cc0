import type { Tokens } from '../client.ts'
import { isClientError } from '../client-error.ts'
import { Interrupted, type Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { HiddenLines } from '../printing/terminal.ts'
import { LoginFailure, troubleOf } from '../running/failure.ts'
import type { BegunLogin } from './begun-login.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'
import { failurePage, type Page, successPage } from './page.ts'
import { isOnThisMachine, listenForRedirect, type RedirectListener } from './redirect-listener.ts'

/** How long an exchange may continue after the user has interrupted the login, in milliseconds. */
const graceTime = 3000

export interface BrowserLogin {
  readonly begin: () => Promise<BegunLogin>
  /** The API's name. */
  readonly name: string
  readonly opensBrowser: boolean
  /** Whether the user may paste the end of the login. If flexgen cannot listen for the redirect, this is always possible. */
  readonly takesPaste: boolean
  /** Time for the user to log in, in milliseconds. */
  readonly limit: number
  readonly interruption: Interruption
}

/**
 * Logs in with a browser, which ends with a redirect to this machine or with what the user pastes, whichever comes
 * first. The client checks that and exchanges it for tokens.
 *
 * @throws LoginFailure; Interrupted; ClientError
 */
export async function loginWithBrowser(login: BrowserLogin): Promise<Tokens> {
  const { name, limit, interruption } = login
  const begun = await login.begin()
  // A signal may have come before the listener below is added.
  interruption.signal.throwIfAborted()
  const ending = new Ending(begun.exchange, limit)
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
  let listener: RedirectListener | undefined
  let lines: HiddenLines | undefined
  const interrupt = (): void => ending.interrupt()
  interruption.signal.addEventListener('abort', interrupt)
  try {
    const { redirectUri } = begun
    if (redirectUri && isOnThisMachine(redirectUri)) {
      listener = await listenForRedirect({ redirectUri, begun, end })
    }
    const takesPaste = login.takesPaste || !listener
    // Other users see a browser's arguments in the list of processes.
    const start = listener?.startUrl ?? (begun.isUrlSecret ? undefined : begun.url)
    const opens = login.opensBrowser && start !== undefined
    // Before the prompt, so that nothing that the user pastes is shown.
    if (takesPaste) lines = new HiddenLines(interruption.interrupt)
    sayWhereTo(name, begun, { opens, listens: listener !== undefined, takesPaste, limit })
    if (lines) readPasted(lines, begun, ending, listener === undefined)
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

interface Way {
  readonly opens: boolean
  readonly listens: boolean
  readonly takesPaste: boolean
  readonly limit: number
}

function sayWhereTo(
  name: string,
  { url, pasted, check }: BegunLogin,
  { opens, listens, takesPaste, limit }: Way,
): void {
  const begin = opens
    ? `Opening a browser to log in to ${name}. If none opens, visit this URL:`
    : `To log in to ${name}, open this URL in a browser:`
  const paste = listens
    ? 'If the browser runs on another machine, it ends on a page that does not load. Paste the URL of that page here'
    : `After you have logged in, ${pasted} here`
  say(`${begin}\n\n  ${printable(url)}\n\n`)
  if (takesPaste) say(`${paste} (hidden), then press Enter.\n`)
  // The server reports these mistakes only in the browser.
  if (check !== undefined) say(`If the browser shows an error instead, check ${printable(check)}.\n`)
  say(`Waiting for up to ${durationWords(limit)}. Press Ctrl-C to cancel.\n`)
}

/** Reads lines until one is the end of the login. */
async function readPasted(
  lines: HiddenLines,
  { pasteProblem, missing }: BegunLogin,
  ending: Ending,
  isOnlyWay: boolean,
): Promise<void> {
  try {
    for (;;) {
      const text = (await lines.next()).trim()
      if (!text) continue
      const problem = pasteProblem(text)
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
    else if (isOnlyWay) ending.fail(new LoginFailure(missing))
  }
}
