import { dirname, join } from 'node:path'
import { authTypeChoices } from '../../../generated/choices.ts'
import { type CompiledConfig, compileClient } from '../../compile-client.ts'
import { listWords } from '../../diagnostics/hints.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { LoginFacts } from '../../ir/plan.ts'
import { literalOf } from '../../ir/text.ts'
import { isRequired } from '../../ir/walk-plan.ts'
import { type AuthType, authTypes, providerType, starterOf, usualAuthType } from '../../schemes/schemes.ts'
import { commandName } from '../command-name.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { Interrupted, type Interruption, watchSignals } from '../interruption.ts'
import { say, show } from '../printing/output.ts'
import { inShell, printable } from '../printing/printable.ts'
import { canPrompt } from '../printing/terminal.ts'
import { credentialVariable } from '../running/credential-variable.ts'
import { copySchema } from './copy-schema.ts'
import { knownNames } from './kinds.ts'
import { knownConfig } from './known-apis.ts'
import { listKnownApis } from './list.ts'
import type { ListFormat } from './list-format.ts'
import { withOutput } from './output.ts'
import { nameProblem, type Place, placeOf, writeNew } from './place.ts'
import { checkIssuer, ProviderFailure, readFrom } from './provider.ts'
import { Questions } from './questions.ts'
import {
  choicesOf,
  exampleBaseUrl,
  modeline,
  type ReadProvider,
  type Starter,
  starterText,
} from './starter.ts'

export interface InitOptions {
  readonly auth?: AuthType | undefined
  /** Grant type, for an auth type that has several. */
  readonly grant?: string | undefined
  readonly baseUrl?: string | undefined
  /** URL of a provider whose metadata is read. */
  readonly issuer?: string | undefined
  /** A document, a collection or commands to import: a file, a folder, `-` or an https URL. */
  readonly from?: string | undefined
  /** The scheme to import, if the source has several. */
  readonly scheme?: string | undefined
  /** Overwrites configs that exist, with `from`. */
  readonly force?: boolean | undefined
  /** Prints the known APIs, and writes nothing. */
  readonly list?: boolean | undefined
  readonly format?: ListFormat | undefined
}

/** A config to write. */
interface NewConfig {
  readonly place: Place
  readonly text: string
}

/**
 * `flexgen init`: writes a new config. In a terminal it prompts for its content, unless `--auth` or `--issuer` is set.
 *
 * @param named NAME of the config, which may follow folders
 * @param home folder of the package, with its schema
 * @returns the exit code
 * @throws UsageError
 */
export async function init(named: string | undefined, options: InitOptions, home: URL): Promise<number> {
  if (options.list) {
    if (named !== undefined) throw new UsageError('`--list` takes no NAME.')
    listKnownApis(options.format ?? 'pretty')
    return exitCodes.fine
  }
  if (options.format !== undefined) throw new UsageError('`--format` needs `--list`.')
  const { from } = options
  for (const key of ['scheme', 'force'] as const) {
    if (options[key] !== undefined && from === undefined)
      throw new UsageError(`\`--${key}\` needs \`--from\`.`)
  }
  if (from !== undefined) {
    // Its parsers are loaded only here.
    const { importConfigs } = await import('../import/import.ts')
    return await importConfigs(named, { ...options, from }, home)
  }
  checkGrant(options)
  if (named !== undefined) refuse(nameProblem(named))
  if (options.issuer !== undefined) return await fromProvider(named, options.issuer, options, home)
  if (options.auth !== undefined || !canPrompt()) {
    finish(withoutQuestions(named, options), home)
    return exitCodes.fine
  }
  const interruption = watchSignals()
  try {
    finish(await withQuestions(named, options, interruption), home)
    return exitCodes.fine
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    say('\nInterrupted; nothing was written.\n')
    return exitCodes.interrupted
  } finally {
    interruption.stop()
  }
}

/** @throws UsageError if the auth type has no grants, or not this one */
function checkGrant({
  issuer,
  auth = issuer === undefined ? undefined : providerType,
  grant,
}: InitOptions): void {
  if (grant === undefined) return
  const grants = auth && choicesOf(auth, {}).find(({ key }) => key === 'grantType')?.among
  if (!grants) {
    const withGrants = authTypes.filter((type) => choicesOf(type, {}).some(({ key }) => key === 'grantType'))
    throw new UsageError(`\`--grant\` needs \`--auth ${withGrants.join('|')}\`.`)
  }
  const names = Object.keys(grants)
  if (!names.includes(grant)) {
    throw new UsageError(`\`${printable(grant)}\` is not a grant. Expected ${listWords(names)}.`)
  }
}

/** @throws UsageError if there is a problem */
function refuse(problem: string | undefined): void {
  if (problem !== undefined) throw new UsageError(problem)
}

/** The known API that a name likely means. */
function nearKnown(name: string): string | undefined {
  return nearest(name.toLowerCase(), knownNames)
}

function withoutQuestions(named: string | undefined, { auth, grant, baseUrl }: InitOptions): NewConfig {
  if (named === undefined) {
    throw new UsageError('`init` needs the NAME of the API; in a terminal, it prompts for it.')
  }
  const place = placeOf(named)
  if (auth === undefined) {
    const known = baseUrl === undefined ? knownConfig(place.name) : undefined
    if (known !== undefined) return { place, text: withModeline(known, place) }
    const near = nearKnown(place.name)
    throw new UsageError(
      `Without a terminal, \`init\` needs \`--auth TYPE\`: ${authTypes.join(', ')}. ${
        near === undefined
          ? 'For some APIs, such as `github`, it has a complete config and needs no type; `--list` shows them.'
          : `It has a complete config for \`${near}\`. Did you mean that?`
      }`,
    )
  }
  const starter: Starter = {
    name: place.name,
    baseUrl: baseUrl ?? exampleBaseUrl,
    type: auth,
    choices: grant === undefined ? {} : { grantType: grant },
  }
  refuse(problemOf(starter, place))
  return { place, text: starterText(starter, place.schema) }
}

/**
 * Writes a config from a provider's metadata.
 *
 * @returns the exit code
 * @throws UsageError
 */
async function fromProvider(
  named: string | undefined,
  issuer: string,
  { auth = providerType, grant, baseUrl = exampleBaseUrl }: InitOptions,
  home: URL,
): Promise<number> {
  if (named === undefined) throw new UsageError('`--issuer` needs the NAME of the API.')
  const read = starterOf(auth).readProvider
  if (!read)
    throw new UsageError(
      `\`--issuer\` cannot be used with \`--auth ${auth}\`, only with \`--auth ${providerType}\`.`,
    )
  checkIssuer(issuer)
  const place = placeOf(named)
  const starter: Starter = { name: place.name, baseUrl, type: auth, choices: {} }
  // Before anything is sent.
  refuse(problemOf(starter, place))
  try {
    const provider = await readFrom(issuer, (metadata) => {
      const found = read(metadata, issuer, grant)
      if ('unusable' in found) return found
      const problem = problemOf(withProvider(starter, { ...found, source: '' }), place)
      return problem === undefined ? found : { unusable: problem }
    })
    say(readingOf(provider, issuer, grant))
    finish({ place, text: starterText(withProvider(starter, provider), place.schema) }, home)
    return exitCodes.fine
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error
    say(`flexgen: ${error.message}`)
    return exitCodes.problems
  }
}

function withProvider(starter: Starter, provider: ReadProvider): Starter {
  return { ...starter, choices: provider.choices, provider }
}

/** What was read from a provider, for the user to check. */
function readingOf(
  { source, endpoints, otherGrants, choices, isListed }: ReadProvider,
  issuer: string,
  grant: string | undefined,
): string {
  const { host } = new URL(issuer)
  const elsewhere = endpoints.filter(({ url }) => new URL(url).host !== host)
  const width = Math.max(...elsewhere.map(({ key }) => key.length))
  return [
    `read  ${printable(source)}`,
    ...(elsewhere.length
      ? [
          `These endpoints are on other hosts than ${host}. Check that they are the provider's:`,
          ...elsewhere.map(({ key, url }) => `  ${key.padEnd(width)}  ${printable(url)}`),
        ]
      : []),
    ...(isListed ? [] : [`The metadata does not list the grant ${choices['grantType']}.`]),
    ...(grant === undefined && otherGrants.length
      ? [
          `The grant is ${choices['grantType']}. To use ${listWords(otherGrants)}, which the provider also supports, pass it as \`--grant\`.`,
        ]
      : []),
    '',
  ].join('\n')
}

async function withQuestions(
  given: string | undefined,
  { baseUrl: givenUrl }: InitOptions,
  interruption: Interruption,
): Promise<NewConfig> {
  const questions = new Questions(interruption)
  try {
    const named = given ?? (await questions.text('Name of the API', undefined, nameProblem))
    const place = placeOf(named)
    const known = knownConfig(place.name)
    if (known !== undefined && givenUrl === undefined) {
      say(`flexgen has a config for ${place.name}: ${printable(descriptionOf(known, place))}\n`)
      if (await questions.yes('Use it?')) return { place, text: withModeline(known, place) }
    }
    const meant = known === undefined && givenUrl === undefined ? await meantApi(questions, named) : undefined
    if (meant) return meant
    if (givenUrl !== undefined) refuse(problemWithAnyType(place, givenUrl))
    const type = await questions.oneOf(
      'How does the API authenticate requests?',
      usualAuthType,
      authTypeChoices.values,
    )
    const starter = await chosenOf(questions, place, {
      name: place.name,
      baseUrl: exampleBaseUrl,
      type: type as AuthType,
      choices: {},
    })
    // Last, since what it may refer to depends on the grant.
    const urlProblem = (baseUrl: string): string | undefined => problemOf({ ...starter, baseUrl }, place)
    const problem = givenUrl === undefined ? undefined : urlProblem(givenUrl)
    if (problem !== undefined) say(`${printable(problem)}\n`)
    const baseUrl =
      problem === undefined && givenUrl !== undefined
        ? givenUrl
        : await questions.text('Base URL of all requests', exampleBaseUrl, urlProblem)
    return { place, text: starterText({ ...starter, baseUrl }, place.schema) }
  } finally {
    questions.close()
  }
}

/** The config of a known API whose name is close to NAME, if the user meant it. */
async function meantApi(questions: Questions, named: string): Promise<NewConfig | undefined> {
  const near = nearKnown(placeOf(named).name)
  const config = near === undefined ? undefined : knownConfig(near)
  if (near === undefined || config === undefined) return undefined
  const path = join(dirname(named), near)
  if (nameProblem(path) !== undefined) return undefined
  const place = placeOf(path)
  say(`flexgen has a config for ${near}: ${printable(descriptionOf(config, place))}\n`)
  return (await questions.yes(`Did you mean ${near}?`))
    ? { place, text: withModeline(config, place) }
    : undefined
}

/** A problem with a base URL, if it has one with every auth type; what it may refer to depends on the type. */
function problemWithAnyType({ name, ...place }: Place, baseUrl: string): string | undefined {
  const problems = authTypes.map((type) =>
    problemOf({ name, baseUrl, type, choices: {} }, { name, ...place }),
  )
  return problems.includes(undefined) ? undefined : problems.at(-1)
}

/** A starter with the choices of its type; prompts for each until it is valid. */
async function chosenOf(questions: Questions, place: Place, begun: Starter): Promise<Starter> {
  let starter = begun
  // Some choices, such as a grant, lead to more.
  for (let asked = 0; ; asked++) {
    const choice = choicesOf(starter.type, starter.choices)[asked]
    if (!choice) return starter
    const { key, prompt, among } = choice
    const chosen = (answer: string): Starter => ({
      ...starter,
      choices: { ...starter.choices, [key]: answer },
    })
    const answer = among
      ? await questions.oneOf(prompt, choice.default, among)
      : await questions.text(prompt, choice.default, (text) => problemOf(chosen(text), place))
    starter = chosen(answer)
  }
}

/** The `description` of a config. */
function descriptionOf(text: string, place: Place): string {
  return compiled(text, place).client?.plan.description ?? ''
}

function withModeline(text: string, { schema }: Place): string {
  return `${modeline(schema)}\n${text}`
}

/** The first error of a starter's config, in one line. */
function problemOf(starter: Starter, place: Place): string | undefined {
  const { diagnostics } = compiled(starterText(starter, place.schema), place)
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return first?.hint === undefined ? first?.message : `${first.message} Hint: ${first.hint}`
}

function compiled(text: string, { path }: Place): CompiledConfig {
  return compileClient(path, text)
}

/** The config with the output that fits the project, unless that is not valid: NAME may be a device on Windows. */
function textOf({ place, text }: NewConfig): string {
  const whole = withOutput(text, place.path, place.name)
  return compiled(whole, place).client ? whole : text
}

/** Where a login redirects to, if the config says so. */
function redirectUriOf(login: LoginFacts | undefined): string | undefined {
  if (login?.kind === 'browser') return literalOf(login.redirectUri)
  const callback = login?.kind === 'verifier' ? literalOf(login.callback) : undefined
  return callback === 'oob' ? undefined : callback
}

/** Writes the config, and says what to do next. */
function finish(config: NewConfig, home: URL): void {
  const { place } = config
  const text = textOf(config)
  writeNew(place.path, text)
  show(`written  ${printable(place.path)}\n`)
  copySchema(place, home)
  const { client } = compiled(text, place)
  if (!client) return
  const { auth, inputs } = client.plan
  const env = inputs.env.filter(({ optional }) => !optional).map(({ name }) => name)
  const credentials = inputs.credentials.filter(({ optional }) => !optional).map(({ name }) => name)
  const variables = inputs.variables.filter(isRequired).map(({ name }) => name)
  const login = auth.tokens?.facts.login
  const redirectUri = redirectUriOf(login)
  const registersItself = auth.tokens?.options.includes('registeredClient')
  const set = [...inOrderOf(text, env), ...credentials.map(credentialVariable)]
  const path = printable(inShell(place.path))
  const given = variables.map((name) => ` --variable ${name}=VALUE`).join('')
  const steps = [
    ...(/(\/\/|\*\.)[\w.-]*example\.com/.test(text)
      ? ['In the config, replace the example.com URLs with those of the API.']
      : []),
    ...(/^ *# scope: /m.test(text) ? ['In the config, choose the `scope`, unless the API has none.'] : []),
    ...(redirectUri === undefined || registersItself
      ? []
      : [`Register a client with the API. Its redirect URL is \`${printable(redirectUri)}\`.`]),
    ...(set.length
      ? [`Set ${set.join(', ')} in the environment, or in a file \`.env\` for \`--env-file .env\`.`]
      : []),
    `Run \`${commandName()} build\` to write the client.`,
    login
      ? `Run \`${commandName()} login ${path}${given}\` to log in.`
      : `Run \`${commandName()} fetch ${path} /PATH${given}\` to send a request.`,
    ...(credentials.length
      ? [`In your program, pass the ${named('credential', credentials)} to the client.`]
      : []),
    ...(variables.length ? [`In your program, pass the ${named('variable', variables)} to the client.`] : []),
  ]
  say(`\nNext steps:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`)
}

function named(kind: string, names: readonly string[]): string {
  return `${kind}${names.length > 1 ? 's' : ''} ${names.join(', ')}`
}

/** Names of environment variables in the order in which a config refers to them. */
function inOrderOf(text: string, names: readonly string[]): readonly string[] {
  const places = new Map(names.map((name) => [name, text.search(`\\$\\{env\\.${name}[?}]`)]))
  return [...names].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}
