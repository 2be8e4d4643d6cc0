import type { DevicePrompt, LoginClient, Tokens } from '../client.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { LoginFailure } from '../running/failure.ts'
import { openBrowser } from './browser.ts'
import { durationWords } from './duration.ts'

export interface DeviceLogin {
  readonly client: LoginClient
  /** The API's name. */
  readonly name: string
  readonly opensBrowser: boolean
  /** Time for the user to log in, in milliseconds, if it is less than the server allows. */
  readonly limit: number | undefined
  readonly interruption: Interruption
}

/**
 * Logs in with a code that the user enters on another device (RFC 8628). The client polls for the tokens.
 *
 * @throws LoginFailure; Interrupted; ClientError
 */
export async function loginWithDevice(login: DeviceLogin): Promise<Tokens> {
  const { client, limit, interruption } = login
  const outOfTime = (): void => {
    interruption.end(new LoginFailure(`Nobody logged in within ${durationWords(limit ?? 0)}.`))
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
    `To log in to ${name}, open this URL in a browser, here or on another device:\n\n  ${printable(verificationUri)}\n\n`,
  )
  say(`and enter this code:\n\n  ${printable(userCode)}\n\n`)
  say(`Waiting for up to ${durationWords(left)}. Press Ctrl-C to cancel.\n`)
  if (!opensBrowser || !URL.canParse(verificationUriComplete)) return
  // Not awaited: the user may already have read the prompt.
  openBrowser(verificationUriComplete)
}
