import type { DevicePrompt, LoginClient, Tokens } from '../client.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'
import { LoginFailure } from './failure.ts'

export interface DeviceLogin {
  readonly client: LoginClient
  /** The API's name. */
  readonly name: string
  readonly opensBrowser: boolean
  /** Milliseconds that the user has, where that is less than the server gives. */
  readonly limit: number | undefined
  readonly interruption: Interruption
}

/**
 * Logs in by a code that the user types in elsewhere (RFC 8628). How long it waits between its questions, and how it
 * ends, is the client's own.
 *
 * @throws LoginFailure; Interrupted; ClientError
 */
export async function loginWithDevice(login: DeviceLogin): Promise<Tokens> {
  const { client, limit, interruption } = login
  const outOfTime = (): void => {
    interruption.end(new LoginFailure(`Nobody has logged in within ${durationWords(limit ?? 0)}.`))
  }
  const timer = limit === undefined ? undefined : setTimeout(outOfTime, limit)
  try {
    return await client.deviceLogin({
      onPrompt: (prompt) => showPrompt(prompt, login),
      signal: interruption.signal,
    })
  } finally {
    clearTimeout(timer)
  }
}

function showPrompt(
  prompt: DevicePrompt,
  { name, opensBrowser, limit = Number.POSITIVE_INFINITY }: DeviceLogin,
): void {
  const { userCode, verificationUri, verificationUriComplete = verificationUri, expiresAt } = prompt
  const left = Math.min(expiresAt - Date.now(), limit)
  say(
    `To log in to ${name}, open this address in a browser, here or on another device:\n\n  ${printable(verificationUri)}\n\n`,
  )
  say(`and type in the code there:\n\n  ${printable(userCode)}\n\n`)
  say(`Waiting for at most ${durationWords(left)}. Ctrl-C ends it.\n`)
  if (!opensBrowser || !URL.canParse(verificationUriComplete)) return
  // Not waited for: the user may have read it long before.
  openBrowser(verificationUriComplete)
}
