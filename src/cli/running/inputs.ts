import { nearest } from '../../diagnostics/nearest.ts'
import type {
  ClientPlan,
  CredentialPlan,
  EnvPlan,
  Expression,
  TokenPlan,
  VariablePlan,
} from '../../ir/plan.ts'
import { referencesOf } from '../../ir/text.ts'
import { ownValues, requestExpressions, survey, textOf, withInner } from '../../ir/walk-plan.ts'
import { commandName } from '../command-name.ts'
import { UsageError } from '../exit.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { inShell } from '../printing/printable.ts'
import { canPrompt, HiddenLines } from '../printing/terminal.ts'
import { credentialPrefix, credentialVariable } from './credential-variable.ts'
import { type EnvFiles, envValue, unreadEnvFile } from './env-files.ts'

/** Values that a client takes, by name. */
export interface ClientInputs {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

/** The inputs of a client that a command needs; another may need more. */
export interface NeededInputs {
  readonly credentials: readonly CredentialPlan[]
  readonly env: readonly NeededEnv[]
  readonly variables: readonly VariablePlan[]
}

/** An environment variable that a command needs. */
interface NeededEnv {
  readonly name: string
  /** For each of its uses, the credential that overrides it; `undefined` if there is none. */
  readonly overriding: readonly (string | undefined)[]
}

/** A value that a command needs and does not have. */
interface Missing {
  readonly kind: keyof ClientInputs
  readonly name: string
  /** How to pass it without a terminal: an environment variable or an argument. */
  readonly remedy: string
}

/**
 * The inputs that members of a client need.
 *
 * @param members names of the members that a login calls
 */
export function memberInputs(plan: ClientPlan, members: readonly string[]): NeededInputs {
  const { tokens } = plan.auth
  const called = tokens?.members.filter(({ name }) => members.includes(name)).map(({ value }) => value)
  return neededInputs(plan, tokens && called ? reachedFrom(tokens, called) : [])
}

/**
 * The inputs that a request needs.
 *
 * @param renews true if the client has to get tokens first
 */
export function requestInputs(plan: ClientPlan, renews: boolean): NeededInputs {
  const { auth } = plan
  return neededInputs(plan, [
    ...ownValues(plan).map((text): Expression => ({ kind: 'text', text })),
    ...requestExpressions(auth),
    ...(auth.tokens?.check ? reachedFrom(auth.tokens, [auth.tokens.check.value]) : []),
    ...(renews && auth.tokens ? reachedFrom(auth.tokens, [auth.tokens.session]) : []),
  ])
}

function neededInputs({ inputs }: ClientPlan, reached: readonly Expression[]): NeededInputs {
  const { inputs: used } = survey(reached)
  return {
    credentials: inputs.credentials.filter(({ name }) => used.has(`credentials.${name}`)),
    env: inputs.env
      .filter(({ name }) => used.has(`env.${name}`))
      .map(({ name }) => ({ name, overriding: overridingCredentials(name, reached, inputs.credentials) })),
    variables: inputs.variables.filter(({ name }) => used.has(`variables.${name}`)),
  }
}

/** For each use of an environment variable that needs a value, the credential that overrides it. */
function overridingCredentials(
  env: string,
  expressions: readonly Expression[],
  credentials: readonly CredentialPlan[],
): readonly (string | undefined)[] {
  return expressions.flatMap(withInner).flatMap((expression) => {
    const field = expression.kind === 'secret' ? expression.secret.override : undefined
    const credential = credentials.find(({ name, overrides }) => overrides && name === field)?.name
    const uses = referencesOf(textOf(expression) ?? []).filter(
      ({ source, name, optional }) => source === 'env' && name === env && !optional,
    )
    return uses.map(() => credential)
  })
}

/** Expressions, and those of the client's functions that they call. */
function reachedFrom(tokens: TokenPlan, begun: readonly Expression[]): readonly Expression[] {
  const reached: Expression[] = []
  const seen = new Set<string>()
  const waiting = [...begun]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    reached.push(next)
    for (const expression of withInner(next)) {
      if (expression.kind !== 'name' || seen.has(expression.name)) continue
      seen.add(expression.name)
      const isNamed = ({ name }: { readonly name: string }): boolean => name === expression.name
      waiting.push(...tokens.constants.filter(isNamed).map(({ value }) => value))
      for (const { constants, value } of tokens.functions.filter(isNamed)) {
        waiting.push(value, ...constants.map((constant) => constant.value))
      }
    }
  }
  return reached
}

/** Sources of a command's values besides the environment. */
export interface InputSources {
  /** What needs the values, as the beginning of a sentence. */
  readonly subject: string
  /** The command and its arguments, as the user has written them. */
  readonly command: readonly string[]
  /** Variables from the command line. */
  readonly given: ReadonlyMap<string, string>
  readonly envFiles: EnvFiles
  /** False if standard input is for something else. */
  readonly mayPrompt?: boolean
  readonly interruption: Interruption
}

/**
 * Reads the values that a command needs from the environment, its files and the arguments, and in a terminal from the
 * user.
 *
 * @throws UsageError if an argument names no variable, or values are missing and there is no terminal
 */
export async function readInputs(
  plan: ClientPlan,
  needed: NeededInputs,
  sources: InputSources,
): Promise<ClientInputs> {
  const { given, envFiles, mayPrompt = true, interruption } = sources
  checkNames(given, plan)
  const inputs = {
    credentials: takeCredentials(plan.inputs.credentials, envFiles),
    env: envInputs(plan.inputs.env, envFiles),
    variables: Object.fromEntries(given),
  }
  const missing = findMissing(needed, inputs)
  if (!missing.length) return inputs
  const unread = missing.some(({ kind }) => kind !== 'variables') ? unreadEnvFile(envFiles) : undefined
  if (!mayPrompt || !canPrompt()) throw new UsageError(missingWords(missing, sources, unread))
  if (unread !== undefined) say(`${unread}\n`)
  await promptFor(missing, inputs, interruption)
  return inputs
}

/** Environment variables from files; those of the process, which override them, are the client's own defaults. */
function envInputs(env: readonly EnvPlan[], envFiles: EnvFiles): Record<string, string> {
  const found = env.map(
    ({ name }) => [name, process.env[name] ? undefined : envValue(name, envFiles)] as const,
  )
  return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => Boolean(pair[1])))
}

/** What is missing, and a command line that passes it. */
function missingWords(
  missing: readonly Missing[],
  { subject, command, given, envFiles, mayPrompt = true }: InputSources,
  unread: string | undefined,
): string {
  const remediesOf = (isVariable: boolean): readonly string[] =>
    missing.filter(({ kind }) => (kind === 'variables') === isVariable).map(({ remedy }) => remedy)
  const [env, args] = [remediesOf(false), remediesOf(true)]
  const quoted = (remedies: readonly string[]): string => `\`${remedies.join('`, `')}\``
  const needs = [
    ...(env.length ? [`${quoted(env)} in the environment`] : []),
    ...(args.length ? [quoted(args)] : []),
  ]
  const words = [
    ...env.map((each) => `${each}=…`),
    commandName(),
    ...command.map(inShell),
    ...envFiles.paths.flatMap((path) => ['--env-file', inShell(path)]),
    ...[...given].flatMap((pair) => ['--variable', inShell(pair.join('='))]),
    ...args,
  ]
  const rest = mayPrompt ? ', or run it in a terminal, where it prompts for them' : ''
  const sentences = [
    `${subject} needs ${needs.join(', and ')}.`,
    `Run ${quoted([words.join(' ')])}${rest}.`,
    ...(unread === undefined ? [] : [unread]),
  ]
  return sentences.join(' ')
}

/** @throws UsageError if an argument names no variable of the config */
export function checkNames(given: ReadonlyMap<string, string>, { inputs }: ClientPlan): void {
  const names = inputs.variables.map(({ name }) => name)
  for (const name of given.keys()) {
    if (names.includes(name)) continue
    const near = nearest(name, names)
    throw new UsageError(
      `The config has no variable \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    )
  }
}

/** Removes credentials from the environment, so that a started browser does not inherit them. */
function takeCredentials(credentials: readonly CredentialPlan[], envFiles: EnvFiles): Record<string, string> {
  const taken = credentials.map(({ name }) => [name, envValue(credentialVariable(name), envFiles)] as const)
  for (const name of Object.keys(process.env)) {
    if (name.startsWith(credentialPrefix)) delete process.env[name]
  }
  // An empty environment variable counts as missing, as in the client.
  return Object.fromEntries(taken.filter((pair): pair is readonly [string, string] => Boolean(pair[1])))
}

function findMissing(
  { credentials, env, variables }: NeededInputs,
  inputs: ClientInputs,
): readonly Missing[] {
  const isGiven = (name: string | undefined): boolean =>
    name !== undefined && Object.hasOwn(inputs.credentials, name)
  return [
    ...credentials
      .filter(({ name, optional }) => !optional && !isGiven(name))
      .map(({ name }) => ({ kind: 'credentials' as const, name, remedy: credentialVariable(name) })),
    ...env
      .filter(({ name, overriding }) => !process.env[name] && !inputs.env[name] && !overriding.every(isGiven))
      .map(({ name }) => ({ kind: 'env' as const, name, remedy: name })),
    ...variables
      .filter(
        ({ name, optional, default: value }) =>
          !optional && value === undefined && !Object.hasOwn(inputs.variables, name),
      )
      .map(({ name }) => ({ kind: 'variables' as const, name, remedy: `--variable ${name}=…` })),
  ]
}

async function promptFor(
  missing: readonly Missing[],
  inputs: Readonly<Record<keyof ClientInputs, Record<string, string>>>,
  interruption: Interruption,
): Promise<void> {
  const lines = new HiddenLines(interruption.interrupt)
  const close = (): void => lines.close()
  interruption.signal.addEventListener('abort', close)
  try {
    for (const { kind, name } of missing) {
      inputs[kind][name] = kind === 'variables' ? await lines.ask(`${name}: `) : await readSecret(lines, name)
    }
  } finally {
    interruption.signal.removeEventListener('abort', close)
    lines.close()
  }
}

/** Reads a hidden line, or all lines of a private key in PEM. */
async function readSecret(lines: HiddenLines, name: string): Promise<string> {
  say(`${name} (hidden): `)
  const text = [await lines.next()]
  while (text[0]?.startsWith('-----BEGIN ') && !text.at(-1)?.startsWith('-----END '))
    text.push(await lines.next())
  return text.join('\n')
}
