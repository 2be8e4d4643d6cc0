import { constantCase } from '../../diagnostics/hints.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { ClientPlan, CredentialPlan, Expression, TokenPlan, VariablePlan } from '../../ir/plan.ts'
import { referencesOf } from '../../ir/text.ts'
import { inputsOf, textOf, withInner } from '../../ir/walk-plan.ts'
import { UsageError } from '../exit.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { inShell } from '../printing/printable.ts'
import { canPrompt, HiddenLines } from '../printing/terminal.ts'

/** Values that a client takes, by name. */
export interface LoginInputs {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

/** The inputs of a client that a login needs; requests may need more. */
export interface NeededInputs {
  readonly credentials: readonly CredentialPlan[]
  readonly env: readonly NeededEnv[]
  readonly variables: readonly VariablePlan[]
}

/** An environment variable that a login needs. */
interface NeededEnv {
  readonly name: string
  /** For each of its uses, the credential that overrides it; `undefined` if there is none. */
  readonly overriding: readonly (string | undefined)[]
}

/** A value that a login needs and does not have. */
interface Missing {
  readonly kind: keyof LoginInputs
  readonly name: string
  /** How to pass it without a terminal: an environment variable or an argument. */
  readonly remedy: string
}

/**
 * The inputs that members of a client need.
 *
 * @param members names of the members that the login calls
 */
export function neededInputs({ auth, inputs }: ClientPlan, members: readonly string[]): NeededInputs {
  const reached = auth.tokens ? reachedFrom(auth.tokens, members) : []
  const used = inputsOf(reached, [])
  return {
    credentials: inputs.credentials.filter(({ name }) => used.has(`credentials.${name}`)),
    env: inputs.env
      .filter((name) => used.has(`env.${name}`))
      .map((name) => ({ name, overriding: overridingCredentials(name, reached, inputs.credentials) })),
    variables: inputs.variables.filter(({ name }) => used.has(`variables.${name}`)),
  }
}

/** For each use of an environment variable, the credential that overrides it. */
function overridingCredentials(
  env: string,
  expressions: readonly Expression[],
  credentials: readonly CredentialPlan[],
): readonly (string | undefined)[] {
  return expressions.flatMap(withInner).flatMap((expression) => {
    const field = expression.kind === 'secret' ? expression.secret.override : undefined
    const credential = credentials.find(({ name, overrides }) => overrides && name === field)?.name
    const uses = referencesOf(textOf(expression) ?? []).filter(
      ({ source, name }) => source === 'env' && name === env,
    )
    return uses.map(() => credential)
  })
}

/** The expressions of members, and of the client's functions that they call. */
function reachedFrom(tokens: TokenPlan, members: readonly string[]): readonly Expression[] {
  const reached: Expression[] = []
  const seen = new Set<string>()
  const waiting = tokens.members.filter(({ name }) => members.includes(name)).map(({ value }) => value)
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

const credentialPrefix = 'FLEXGEN_CREDENTIAL_'

/** Environment variable for a credential: `FLEXGEN_CREDENTIAL_CLIENT_SECRET` for `clientSecret`. */
export function credentialVariable(name: string): string {
  return credentialPrefix + constantCase(name)
}

/** Sources of a login's values besides the environment. */
export interface InputSources {
  /** Path of the config, as the user has written it. */
  readonly path: string
  /** Variables from the command line. */
  readonly given: ReadonlyMap<string, string>
  readonly interruption: Interruption
}

/**
 * Reads the values that a login needs from the environment and the arguments, and in a terminal from the user.
 *
 * @throws UsageError if an argument names no variable, or values are missing and there is no terminal
 */
export async function readInputs(
  plan: ClientPlan,
  needed: NeededInputs,
  { path, given, interruption }: InputSources,
): Promise<LoginInputs> {
  checkNames(given, plan)
  const inputs = {
    credentials: takeCredentials(plan.inputs.credentials),
    env: {} as Record<string, string>,
    variables: Object.fromEntries(given),
  }
  const missing = findMissing(needed, inputs)
  if (missing.length && !canPrompt()) throw new UsageError(missingWords(path, missing))
  if (missing.length) await promptFor(missing, inputs, interruption)
  return inputs
}

/** What is missing, and a command line that passes it. */
function missingWords(path: string, missing: readonly Missing[]): string {
  const remediesOf = (isVariable: boolean): readonly string[] =>
    missing.filter(({ kind }) => (kind === 'variables') === isVariable).map(({ remedy }) => remedy)
  const [env, args] = [remediesOf(false), remediesOf(true)]
  const quoted = (remedies: readonly string[]): string => `\`${remedies.join('`, `')}\``
  const needs = [
    ...(env.length ? [`${quoted(env)} in the environment`] : []),
    ...(args.length ? [quoted(args)] : []),
  ]
  const words = [...env.map((name) => `${name}=…`), 'npx flexgen login', inShell(path), ...args]
  return `The login needs ${needs.join(', and ')}. Run ${quoted([words.join(' ')])}, or run it in a terminal, where it prompts for them.`
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
function takeCredentials(credentials: readonly CredentialPlan[]): Record<string, string> {
  const taken = credentials.map(({ name }) => [name, process.env[credentialVariable(name)]] as const)
  for (const name of Object.keys(process.env)) {
    if (name.startsWith(credentialPrefix)) delete process.env[name]
  }
  // An empty environment variable counts as missing, as in the client.
  return Object.fromEntries(taken.filter((pair): pair is readonly [string, string] => Boolean(pair[1])))
}

function findMissing({ credentials, env, variables }: NeededInputs, inputs: LoginInputs): readonly Missing[] {
  const isGiven = (name: string | undefined): boolean =>
    name !== undefined && Object.hasOwn(inputs.credentials, name)
  return [
    ...credentials
      .filter(({ name, optional }) => !optional && !isGiven(name))
      .map(({ name }) => ({ kind: 'credentials' as const, name, remedy: credentialVariable(name) })),
    ...env
      .filter(({ name, overriding }) => !process.env[name] && !overriding.every(isGiven))
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
  inputs: Readonly<Record<keyof LoginInputs, Record<string, string>>>,
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
