import { existsSync } from 'node:fs'
import type { CompiledClient } from '../../compile-client.ts'
import { fileStoreFunction, loadClient } from '../client.ts'
import { isClientError } from '../client-error.ts'
import { exitCodes, UsageError } from '../exit.ts'
import {
  abortableFetch,
  abortableSleep,
  Interrupted,
  type Interruption,
  watchSignals,
} from '../interruption.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { say, show } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { type EnvFiles, readEnvFiles } from '../running/env-files.ts'
import { inputCodes, serverLines, troubleOf } from '../running/failure.ts'
import { checkNames, memberInputs, readInputs } from '../running/inputs.ts'
import { tokenPlace } from '../running/token-place.ts'

export interface LogoutOptions {
  /** Path of the file for the tokens. */
  readonly store?: string | undefined
  readonly variable?: ReadonlyMap<string, string> | undefined
  readonly envFile?: readonly string[] | undefined
}

/**
 * `flexgen logout`: ends the login of a config's client at the server, if the config says how, and removes the stored
 * tokens.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function logout(named: string, options: LogoutOptions): Promise<number> {
  const envFiles = readEnvFiles(options.envFile)
  const config = compileNamed(named, { command: 'logout', exported: [fileStoreFunction] })
  const { client } = config
  const informs = client !== undefined && informsServer(client)
  await printProblemsOf(config, informs ? staleWarnings(config) : [])
  if (!client) return exitCodes.problems
  const { plan } = client
  const { name } = plan
  checkNames(options.variable ?? new Map(), plan)
  const place = tokenPlace(plan, options.store)
  if (!place) throw new UsageError(`${name} has no login: its auth type does not get tokens.`)
  const path = printable(place.path)
  if (!existsSync(place.path)) {
    show(`${name} is not logged in: there is no file \`${path}\`.\n`)
    return exitCodes.fine
  }
  const interruption = watchSignals()
  try {
    if (informs) await logOut(config.path, client, { options, envFiles, interruption })
    else await clear(client, options)
  } catch (error) {
    return reportFailure(interruption.signal.aborted ? interruption.signal.reason : error, path)
  } finally {
    interruption.stop()
  }
  show(
    informs
      ? `Logged out of ${name}: the server was informed, and the tokens in \`${path}\` were removed.\n`
      : `Logged out of ${name}: removed the tokens in \`${path}\`.\n`,
  )
  if (!informs) {
    say('The server was not informed, so the tokens stay valid there until they expire or you revoke them.\n')
  }
  return exitCodes.fine
}

/** True if the client can end a login at the server. */
function informsServer({ plan }: CompiledClient): boolean {
  return plan.auth.tokens?.members.some(({ name }) => name === 'logout') === true
}

interface Run {
  readonly options: LogoutOptions
  readonly envFiles: EnvFiles
  readonly interruption: Interruption
}

/** @param path path of the config */
async function logOut(
  path: string,
  compiled: CompiledClient,
  { options, envFiles, interruption }: Run,
): Promise<void> {
  const { plan } = compiled
  const inputs = await readInputs(plan, memberInputs(plan, ['logout']), {
    subject: 'The logout',
    command: ['logout', path],
    given: options.variable ?? new Map(),
    envFiles,
    interruption,
  })
  const { create, fileTokenStore } = await loadClient(compiled)
  const client = create({
    ...inputs,
    tokenStore: fileTokenStore(options.store),
    fetch: abortableFetch(interruption.signal),
    sleep: abortableSleep(interruption.signal),
  })
  await client.logout()
}

/** Removes the tokens without a request. */
async function clear(compiled: CompiledClient, { store }: LogoutOptions): Promise<void> {
  const { create, fileTokenStore } = await loadClient(compiled)
  // The client takes the lock, so that a refresh in progress does not store new tokens afterwards.
  await create({ tokenStore: fileTokenStore(store) }).tokens.clear()
}

/**
 * Says why a logout has failed.
 *
 * @param path the file, to be printed
 * @returns the exit code
 * @throws the error itself if it is a usage error or a bug in flexgen
 */
function reportFailure(error: unknown, path: string): number {
  if (error instanceof UsageError) throw error
  if (error instanceof Interrupted) {
    say('\nThe logout was interrupted; the tokens were not removed.\n')
    return exitCodes.interrupted
  }
  const trouble = troubleOf(error)
  say(`flexgen: ${printable(trouble.message)}\n`)
  say(serverLines(trouble))
  const isOfServer = isClientError(error) && error.code === 'logout_failed'
  if (isOfServer) {
    say(`The tokens were not removed. To remove them without informing the server, delete \`${path}\`.\n`)
  }
  return isClientError(error) && inputCodes.includes(error.code) ? exitCodes.usage : exitCodes.problems
}
