import { type CompiledClient, compileClient } from '../../compile-client.ts'
import { type Diagnostic, Reporter } from '../../diagnostics/diagnostic.ts'
import { tokenFile } from '../../ir/config-name.ts'
import { keySpan, nodeAt, type Path } from '../../ir/source.ts'
import { findConfigs } from '../../load/find-configs.ts'
import { readConfig } from '../../load/read-config.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { printProblems } from '../print.ts'
import { printable } from '../printable.ts'
import { summarize } from '../report.ts'
import { hasBrowser } from './browser.ts'
import { loginWithBrowser } from './browser-login.ts'
import { fileStoreFunction, isClientError, type LoginClient, loadClient, type Tokens } from './client.ts'
import { loginWithDevice } from './device-login.ts'
import { Interrupted, troubleOf, wordsOf } from './failure.ts'
import { neededInputs, readInputs } from './inputs.ts'
import { abortableFetch, abortableSleep, type Interruption, watchSignals } from './interruption.ts'
import { checkPlace } from './place.ts'
import { summaryOf } from './summary.ts'
import { say } from './terminal.ts'

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
  const path = pathOf(named)
  const read = readConfig(path)
  const text = 'text' in read ? read.text : undefined
  const compiled =
    'text' in read
      ? compileClient(path, read.text, [fileStoreFunction])
      : { client: undefined, diagnostics: [read.problem] }
  const { client, diagnostics } = compiled
  const place = options.store ?? tokenFile(client?.plan.source ?? '')
  const isDefault = options.store === undefined && !options.print
  const warnings = client && isDefault ? storeWarnings(client, path, `${text}`, place) : []
  await printProblems(
    summarize([{ path, text, output: undefined }], [...diagnostics, ...warnings], [], undefined),
  )
  if (!client) return exitCodes.problems

  const way = wayOf(client)
  const interruption = watchSignals()
  try {
    const tokens = await run(client, way, options, options.print ? undefined : place, interruption)
    process.stdout.write(
      options.print
        ? `${JSON.stringify(tokens, undefined, 2)}\n`
        : summaryOf(client.plan.name, tokens, place),
    )
    return exitCodes.fine
  } catch (error) {
    return endWith(interruption.signal.aborted ? interruption.signal.reason : error)
  } finally {
    interruption.stop()
  }
}

/** The config that is meant: one file. */
function pathOf(named: string): string {
  const { paths, missing } = findConfigs([named])
  const [path, ...others] = paths
  if (missing.length) throw new UsageError(`There is no file \`${named}\`.`)
  if (path === undefined || others.length)
    throw new UsageError(`\`login\` takes one config, and \`${named}\` is none; name it.`)
  return path
}

/** Warns where the client has no store that reads what is stored. */
function storeWarnings(
  { root, plan }: CompiledClient,
  file: string,
  text: string,
  path: string,
): readonly Diagnostic[] {
  const key: Path = ['auth', 'tokenStores']
  const stores = nodeAt(root, key)
  const has =
    stores?.kind === 'list' && stores.items.some((item) => item.kind === 'scalar' && item.value === 'file')
  if (has || !plan.auth.tokens) return []
  const reporter = new Reporter(file, text.replace(/^\ufeff/, ''))
  const hint = stores ? 'add `file` to it' : 'tokenStores: [file]'
  reporter.report('login/no-file-store', keySpan(root, stores ? key : ['auth']), { path }, hint)
  return reporter.diagnostics
}

/**
 * How one logs in.
 *
 * @throws UsageError there is nothing to log in to
 */
function wayOf({ root, plan }: CompiledClient): Way {
  const members = plan.auth.tokens?.members.map(({ name }) => name) ?? []
  const way = ways.find((names) => names.every((name) => members.includes(name)))
  if (way) return way
  const value = (key: string): string => {
    const node = nodeAt(root, ['auth', key])
    return node?.kind === 'scalar' ? node.text : 'none'
  }
  throw new UsageError(
    plan.auth.tokens
      ? `${plan.name} needs no login: with the grant \`${value('grantType')}\`, its client gets tokens by itself.`
      : `${plan.name} has no login: its auth is of type \`${value('type')}\`, and a login is part of \`oauth2\`.`,
  )
}

/** @param place where the tokens are stored; `undefined`: nowhere */
async function run(
  compiled: CompiledClient,
  way: Way,
  options: LoginOptions,
  place: string | undefined,
  interruption: Interruption,
): Promise<Tokens> {
  const { plan, root } = compiled
  const { name } = plan
  const inputs = await readInputs(plan, neededInputs(plan, way), options.variable ?? new Map(), interruption)
  if (place !== undefined) checkPlace(place)
  const { create, fileTokenStore } = await loadClient(compiled)
  const client: LoginClient = create({
    ...inputs,
    tokenStore: place === undefined ? undefined : fileTokenStore(place),
    fetch: abortableFetch(interruption.signal),
    sleep: abortableSleep(interruption.signal),
  })
  const opensBrowser = options.browser && hasBrowser()
  if (way[0] === 'deviceLogin') {
    return loginWithDevice({ client, name, opensBrowser, limit: options.timeout, interruption })
  }
  const textAt = (key: Path): string | undefined => {
    const node = nodeAt(root, key)
    return node?.kind === 'scalar' ? node.text : undefined
  }
  return loginWithBrowser({
    client,
    name,
    redirectParameter: textAt(['auth', 'authorizationRename', 'redirect_uri']) ?? 'redirect_uri',
    redirectUri: textAt(['auth', 'redirectUri']),
    opensBrowser,
    limit: options.timeout ?? usualLimit,
    interruption,
  })
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
