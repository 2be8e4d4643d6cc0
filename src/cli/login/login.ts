import type { CompiledClient } from '../../compile-client.ts'
import { tokenFile } from '../../ir/config-name.ts'
import { type MapNode, nodeAt, type Path } from '../../ir/source.ts'
import { textInSlot } from '../../ir/walk-plan.ts'
import { isClientError, type LoginClient, loadClient, type Tokens } from '../client.ts'
import { exitCodes, UsageError } from '../exit.ts'
import {
  abortableFetch,
  abortableSleep,
  Interrupted,
  type Interruption,
  watchSignals,
} from '../interruption.ts'
import { compileNamed, loginRun, printProblemsOf, staleWarnings, storeWarnings } from '../named-config.ts'
import { pass, say, tell } from '../printing/output.ts'
import { printable, printJson } from '../printing/printable.ts'
import { hasBrowser } from './browser.ts'
import { loginWithBrowser } from './browser-login.ts'
import { loginWithDevice } from './device-login.ts'
import { troubleOf, wordsOf } from './failure.ts'
import { neededInputs, readInputs } from './inputs.ts'
import { lackingSentences } from './lacking.ts'
import { checkPlace } from './place.ts'
import { summaryOf } from './summary.ts'

export interface LoginOptions {
  /** Path of the file for the tokens. */
  readonly store?: string | undefined
  readonly print?: boolean | undefined
  readonly browser: boolean
  readonly variable?: ReadonlyMap<string, string> | undefined
  /** Milliseconds. */
  readonly timeout?: number | undefined
}

/** How long a login with a browser is waited for; a device code tells its own time. */
const usualLimit = 600_000

/** A kind of login, by the members of the client that it calls. */
type Way = readonly ['authorizationUrl', 'exchange'] | readonly ['deviceLogin']

const ways: readonly Way[] = [['authorizationUrl', 'exchange'], ['deviceLogin']]

/**
 * `flexgen login`: runs the login of the client that a config gives, and stores the tokens where that client's file
 * store reads them.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function login(named: string, options: LoginOptions): Promise<number> {
  const config = compileNamed(named, loginRun)
  const { client } = config
  if (!client) {
    await printProblemsOf(config, [])
    return exitCodes.problems
  }
  const way = wayOf(client)
  const place = options.print ? undefined : (options.store ?? tokenFile(client.plan.source))
  const isDefault = place !== undefined && options.store === undefined
  const noStore = isDefault ? storeWarnings(config, place) : []
  await printProblemsOf(config, [...noStore, ...staleWarnings(config)])

  const interruption = watchSignals()
  try {
    const tokens = await run(config.path, client, { way, options, place, interruption })
    if (place === undefined) pass(process.stdout, printJson(tokens))
    else tell(summaryOf(client.plan, tokens, place))
    for (const sentence of lackingSentences(client.plan, tokens)) say(`flexgen: ${printable(sentence)}\n`)
    return exitCodes.fine
  } catch (error) {
    return endWith(interruption.signal.aborted ? interruption.signal.reason : error)
  } finally {
    interruption.stop()
  }
}

/**
 * How one logs in.
 *
 * @throws UsageError there is nothing to log in to
 */
function wayOf({ plan }: CompiledClient): Way {
  const members = plan.auth.tokens?.members.map(({ name }) => name) ?? []
  const way = ways.find((names) => names.every((name) => members.includes(name)))
  if (way) return way
  throw new UsageError(
    plan.auth.tokens
      ? `${plan.name} needs no login: its client gets tokens by itself.`
      : `${plan.name} has no login: only an \`oauth2\` auth has one.`,
  )
}

interface Run {
  readonly way: Way
  readonly options: LoginOptions
  /** Where the tokens are stored; `undefined`: nowhere. */
  readonly place: string | undefined
  readonly interruption: Interruption
}

/** @param path of the config */
async function run(
  path: string,
  compiled: CompiledClient,
  { way, options, place, interruption }: Run,
): Promise<Tokens> {
  const { plan, root } = compiled
  const { name } = plan
  const inputs = await readInputs(plan, neededInputs(plan, way), {
    path,
    given: options.variable ?? new Map(),
    interruption,
  })
  if (place !== undefined) checkPlace(place, options.store === undefined)
  const { create, fileTokenStore } = await loadClient(compiled)
  const client: LoginClient = create({
    ...inputs,
    // Without a path, the store follows no link.
    tokenStore: place === undefined ? undefined : fileTokenStore(options.store),
    fetch: abortableFetch(interruption.signal),
    sleep: abortableSleep(interruption.signal),
  })
  const opensBrowser = options.browser && hasBrowser()
  if (way[0] === 'deviceLogin') {
    return loginWithDevice({ client, name, opensBrowser, limit: options.timeout, interruption })
  }
  return loginWithBrowser({
    client,
    name,
    redirectParameter: textAt(root, 'authorizationRename', 'redirect_uri') ?? 'redirect_uri',
    redirectUri: textAt(root, 'redirectUri'),
    codeParameter: plan.auth.tokens ? textInSlot(plan.auth.tokens, 'codeKey') : '',
    opensBrowser,
    // Who opens no browser here has one elsewhere. Else, what is no terminal may be there for another program.
    takesPaste: process.stdin.isTTY === true || !options.browser,
    limit: options.timeout ?? usualLimit,
    interruption,
  })
}

/** A plain value of the auth, as it was written. */
function textAt(root: MapNode, ...path: Path): string | undefined {
  const node = nodeAt(root, ['auth', ...path])
  return node?.kind === 'scalar' ? node.text : undefined
}

/** Codes of the client that tell of what it was given, and not of the login. */
const inputCodes: readonly string[] = [
  'missing_credential',
  'invalid_credential',
  'missing_variable',
  'invalid_variable',
]

/**
 * Tells why a login came to nothing.
 *
 * @returns the exit code
 * @throws what is no failure of a login
 */
function endWith(error: unknown): number {
  if (error instanceof UsageError) throw error
  if (error instanceof Interrupted) {
    say('\nThe login was interrupted; nothing is stored.\n')
    return exitCodes.interrupted
  }
  const trouble = troubleOf(error)
  say(`flexgen: ${printable(trouble.message)}\n`)
  const words = wordsOf(trouble)
  if (words.length) say(`The server says: ${printable(words.join(': '))}\n`)
  return isClientError(error) && inputCodes.includes(error.code) ? exitCodes.usage : exitCodes.problems
}
