import { existsSync } from 'node:fs'
import { fileStoreFunction, isClientError, loadClient } from '../client.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { compileNamed, printProblemsOf } from '../named-config.ts'
import { say, show } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { readEnvFiles } from '../running/env-files.ts'
import { troubleOf } from '../running/failure.ts'
import { checkNames } from '../running/inputs.ts'
import { tokenPlace } from '../running/token-place.ts'

export interface LogoutOptions {
  /** Path of the file for the tokens. */
  readonly store?: string | undefined
  readonly variable?: ReadonlyMap<string, string> | undefined
  readonly envFile?: readonly string[] | undefined
}

/**
 * `flexgen logout`: removes the stored tokens of a config's client.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function logout(named: string, options: LogoutOptions): Promise<number> {
  // Nothing needs a value yet, but a mistake in them is reported as it is by the other commands.
  readEnvFiles(options.envFile)
  const config = compileNamed(named, { command: 'logout', exported: [fileStoreFunction] })
  await printProblemsOf(config, [])
  const { client } = config
  if (!client) return exitCodes.problems
  const { plan } = client
  const { name } = plan
  checkNames(options.variable ?? new Map(), plan)
  const place = tokenPlace(plan, options.store)
  if (!place) throw new UsageError(`${name} has no login: its auth type does not get tokens.`)
  if (!existsSync(place.path)) {
    show(`${name} is not logged in: there is no file \`${printable(place.path)}\`.\n`)
    return exitCodes.fine
  }
  const { create, fileTokenStore } = await loadClient(client)
  try {
    // The client takes the lock, so that a refresh in progress does not store new tokens afterwards.
    await create({ tokenStore: fileTokenStore(options.store) }).tokens.clear()
  } catch (error) {
    if (!isClientError(error)) throw error
    say(`flexgen: ${printable(troubleOf(error).message)}\n`)
    return exitCodes.problems
  }
  show(`Logged out of ${name}: removed the tokens in \`${printable(place.path)}\`.\n`)
  say('The server was not informed, so the tokens stay valid there until they expire or you revoke them.\n')
  return exitCodes.fine
}
