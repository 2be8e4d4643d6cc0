import { constantCase } from '../../diagnostics/hints.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { ClientPlan, CredentialPlan, Expression, TokenPlan, VariablePlan } from '../../ir/plan.ts'
import { referencesOf } from '../../ir/text.ts'
import { inputsOf, textOf, withInner } from '../../ir/walk-plan.ts'
import { UsageError } from '../exit.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { inShell } from '../printing/printable.ts'
import { canAsk, HiddenLines } from '../printing/terminal.ts'

/** Values that a client takes, by name. */
export interface LoginInputs {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

/** What a login takes of a client's inputs; requests may take more. */
export interface NeededInputs {
  readonly credentials: readonly CredentialPlan[]
  readonly env: readonly NeededEnv[]
  readonly variables: readonly VariablePlan[]
}

/** A name of the environment that a login takes. */
interface NeededEnv {
  readonly name: string
  /** For each of its uses, the credential that overrides it; `undefined` if there is none. */
  readonly overriding: readonly (string | undefined)[]
}

/** Something that a login cannot do without, and that has not been given. */
interface Missing {
  readonly kind: keyof LoginInputs
  readonly name: string
  /** How it can be given, for who cannot be asked: a name of the environment, or an argument. */
  readonly remedy: string
}

/**
 * What the given members of a client take.
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

/** For each use of a name of the environment, the credential that overrides it. */
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

/** The expressions of members, and of the client's own functions that they call. */
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

/** Name in the environment of a credential: `clientSecret` is `FLEXGEN_CREDENTIAL_CLIENT_SECRET`. */
export function credentialVariable(name: string): string {
  return credentialPrefix + constantCase(name)
}

/** What the values of a login come from, beside the environment. */
export interface InputSources {
  /** Of the config, as it was named. */
  readonly path: string
  /** Variables of the arguments. */
  readonly given: ReadonlyMap<string, string>
  readonly interruption: Interruption
}

/**
 * The values that a login takes: from the environment and the arguments, and on a terminal from the user.
 *
 * @throws UsageError an argument names no variable; what is missing cannot be asked for
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
  if (missing.length && !canAsk()) throw new UsageError(lackingWords(path, missing))
  if (missing.length) await ask(missing, inputs, interruption)
  return inputs
}

/** What is missing, and the command line that gives it. */
function lackingWords(path: string, missing: readonly Missing[]): string {
  const remediesOf = (isVariable: boolean): readonly string[] =>
    missing.filter(({ kind }) => (kind === 'variables') === isVariable).map(({ remedy }) => remedy)
  const [env, args] = [remediesOf(false), remediesOf(true)]
  const quoted = (remedies: readonly string[]): string => `\`${remedies.join('`, `')}\``
  const lacks = [
    ...(env.length ? [`${quoted(env)} in the environment`] : []),
    ...(args.length ? [quoted(args)] : []),
  ]
  const words = [...env.map((name) => `${name}=…`), 'npx flexgen login', inShell(path), ...args]
  return `The login lacks ${lacks.join(', and ')}. Give what is missing, as in ${quoted([words.join(' ')])}, or run it in a terminal, where it asks.`
}

/** @throws UsageError an argument names no variable of the config */
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

/** Takes credentials out of the environment, so that no program that is started has them. */
function takeCredentials(credentials: readonly CredentialPlan[]): Record<string, string> {
  const taken = credentials.map(({ name }) => [name, process.env[credentialVariable(name)]] as const)
  for (const name of Object.keys(process.env)) {
    if (name.startsWith(credentialPrefix)) delete process.env[name]
  }
  // As with every name of the environment, an empty one counts as none.
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

async function ask(
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

/** A line that is not shown; of a private key, which begins with a mark, all lines up to its end. */
async function readSecret(lines: HiddenLines, name: string): Promise<string> {
  say(`${name} (not shown): `)
  const text = [await lines.next()]
  while (text[0]?.startsWith('-----BEGIN ') && !text.at(-1)?.startsWith('-----END '))
    text.push(await lines.next())
  return text.join('\n')
}
