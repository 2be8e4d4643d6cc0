import type { CompiledClient } from '../../compile-client.ts'
import { tokenFile } from '../../ir/config-name.ts'
import type { LoginFacts } from '../../ir/plan.ts'
import { type LoginClient, loadClient, type Tokens } from '../client.ts'
import { isClientError } from '../client-error.ts'
import { exitCodes, UsageError } from '../exit.ts'
import {
  abortableFetch,
  abortableSleep,
  Interrupted,
  type Interruption,
  watchSignals,
} from '../interruption.ts'
import { compileNamed, loginRun, printProblemsOf, staleWarnings, storeWarnings } from '../named-config.ts'
import { pass, say, show, standardOutput } from '../printing/output.ts'
import { printable, printJson } from '../printing/printable.ts'
import { type EnvFiles, readEnvFiles } from '../running/env-files.ts'
import { inputCodes, serverLines, troubleOf } from '../running/failure.ts'
import { memberInputs, readInputs } from '../running/inputs.ts'
import { commandFor } from '../running/token-place.ts'
import { hasBrowser } from './browser.ts'
import { loginWithBrowser } from './browser-login.ts'
import { beginCodeLogin } from './code-login.ts'
import { loginWithDevice } from './device-login.ts'
import { lackingSentences } from './lacking.ts'
import { checkPlace } from './place.ts'
import { summaryOf } from './summary.ts'
import { beginVerifierLogin, callbackIn } from './verifier-login.ts'

export interface LoginOptions {
  /** Path of the file for the tokens. */
  readonly store?: string | undefined
  readonly print?: boolean | undefined
  readonly browser: boolean
  readonly variable?: ReadonlyMap<string, string> | undefined
  readonly envFile?: readonly string[] | undefined
  /** Milliseconds. */
  readonly timeout?: number | undefined
}

/** How long a login in a browser may take, in milliseconds; for a device code, the server decides. */
const usualLimit = 600_000

/** The members of the client that each kind of login calls. */
const calledMembers: Readonly<Record<LoginFacts['kind'], readonly (keyof LoginClient)[]>> = {
  browser: ['authorizationUrl', 'exchange'],
  device: ['deviceLogin'],
  verifier: ['authorizationUrl', 'exchange'],
}

/**
 * `flexgen login`: runs the login of a config's client, and stores the tokens where the client's file store reads them.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function login(named: string, options: LoginOptions): Promise<number> {
  const envFiles = readEnvFiles(options.envFile)
  const config = compileNamed(named, loginRun)
  const { client } = config
  if (!client) {
    await printProblemsOf(config, [])
    return exitCodes.problems
  }
  const facts = loginFactsOf(client)
  const place = options.print ? undefined : (options.store ?? tokenFile(client.plan.source))
  const isDefault = place !== undefined && options.store === undefined
  const noStore = isDefault ? storeWarnings(config, place) : []
  await printProblemsOf(config, [...noStore, ...staleWarnings(config)])

  const interruption = watchSignals()
  try {
    const tokens = await run(config.path, client, { facts, options, envFiles, place, interruption })
    if (place === undefined) pass(standardOutput, printJson(tokens))
    else {
      show(summaryOf(client.plan, tokens, place))
      say(nextStep(config.path, options, client))
    }
    for (const sentence of lackingSentences(client.plan, tokens)) say(`flexgen: ${printable(sentence)}\n`)
    return exitCodes.fine
  } catch (error) {
    return reportFailure(interruption.signal.aborted ? interruption.signal.reason : error)
  } finally {
    interruption.stop()
  }
}

/** What to do with the tokens. */
function nextStep(path: string, { store, variable }: LoginOptions, { plan }: CompiledClient): string {
  const command = commandFor(['fetch', path, '/PATH'], store, variable)
  const option = `\`tokenStore: fileTokenStore(${store === undefined ? '' : JSON.stringify(store)})\``
  const program = plan.auth.tokens?.facts.hasFileStore ? `, or create the client with ${option}` : ''
  return `Next step: run \`${printable(command)}\`${printable(program)}.\n`
}

/** @throws UsageError if no user logs in */
function loginFactsOf({ plan: { name, auth } }: CompiledClient): LoginFacts {
  if (!auth.tokens) throw new UsageError(`${name} has no login: its auth type does not get tokens.`)
  const { login } = auth.tokens.facts
  if (!login) throw new UsageError(`${name} needs no login: its client gets tokens without a user.`)
  return login
}

interface Run {
  readonly facts: LoginFacts
  readonly options: LoginOptions
  readonly envFiles: EnvFiles
  /** File for the tokens; `undefined` if they are not stored. */
  readonly place: string | undefined
  readonly interruption: Interruption
}

/** @param path path of the config */
async function run(
  path: string,
  compiled: CompiledClient,
  { facts, options, envFiles, place, interruption }: Run,
): Promise<Tokens> {
  const { plan } = compiled
  const { name } = plan
  const inputs = await readInputs(plan, memberInputs(plan, calledMembers[facts.kind]), {
    subject: 'The login',
    command: ['login', path],
    given: options.variable ?? new Map(),
    envFiles,
    interruption,
  })
  if (place !== undefined) checkPlace(place, options.store === undefined)
  const { create, fileTokenStore } = await loadClient(compiled)
  const request = abortableFetch(interruption.signal)
  let callback: string | undefined
  const client: LoginClient = create({
    ...inputs,
    // Without a path, the store follows no link.
    tokenStore: place === undefined ? undefined : fileTokenStore(options.store),
    fetch: (url, init) => {
      callback ??= callbackIn(init)
      return request(url, init)
    },
    sleep: abortableSleep(interruption.signal),
  })
  const opensBrowser = options.browser && hasBrowser()
  if (facts.kind === 'device') {
    return loginWithDevice({ client, name, opensBrowser, limit: options.timeout, interruption })
  }
  return loginWithBrowser({
    begin: () =>
      facts.kind === 'verifier' ? beginVerifierLogin(client, () => callback) : beginCodeLogin(client, facts),
    name,
    opensBrowser,
    // With `--no-browser`, the browser runs elsewhere. Otherwise, an input that is not a terminal may belong to another
    // program.
    takesPaste: process.stdin.isTTY === true || !options.browser,
    limit: options.timeout ?? usualLimit,
    interruption,
  })
}

/**
 * Says why a login has failed.
 *
 * @returns the exit code
 * @throws the error itself if it is a usage error or a bug in flexgen
 */
function reportFailure(error: unknown): number {
  if (error instanceof UsageError) throw error
  if (error instanceof Interrupted) {
    say('\nThe login was interrupted; no tokens were stored.\n')
    return exitCodes.interrupted
  }
  const trouble = troubleOf(error)
  say(`flexgen: ${printable(trouble.message)}\n`)
  say(serverLines(trouble))
  return isClientError(error) && inputCodes.includes(error.code) ? exitCodes.usage : exitCodes.problems
}
