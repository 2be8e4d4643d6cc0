import { authTypeChoices } from '../../../generated/choices.ts'
import { type CompiledConfig, compileClient } from '../../compile-client.ts'
import { listWords } from '../../diagnostics/hints.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { type AuthType, authTypes } from '../../schemes/schemes.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { Interrupted, type Interruption, watchSignals } from '../interruption.ts'
import { say, tell } from '../printing/output.ts'
import { inShell, printable } from '../printing/printable.ts'
import { canAsk } from '../printing/terminal.ts'
import { knownConfig, knownNames } from './known-apis.ts'
import { nameProblem, type Place, placeOf, writeNew } from './place.ts'
import { Questions } from './questions.ts'
import { choicesOf, exampleBaseUrl, modeline, type Starter, starterText } from './starter.ts'

export interface InitOptions {
  readonly auth?: AuthType | undefined
  /** Of `oauth2`. */
  readonly grant?: string | undefined
  readonly baseUrl?: string | undefined
}

/** A config to write. */
interface NewConfig {
  readonly place: Place
  readonly text: string
}

/**
 * `flexgen init`: writes a config to begin with. It asks in a terminal; with `--auth`, or for an API that flexgen
 * knows, it need not.
 *
 * @param named NAME of the config, before which folders may stand
 * @returns the exit code
 * @throws UsageError
 */
export async function init(named: string | undefined, options: InitOptions): Promise<number> {
  checkGrant(options)
  if (named !== undefined) refuse(nameProblem(named))
  if (options.auth !== undefined || !canAsk()) {
    end(withoutQuestions(named, options))
    return exitCodes.fine
  }
  const interruption = watchSignals()
  try {
    end(await withQuestions(named, options, interruption))
    return exitCodes.fine
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    say('\nInterrupted; nothing is written.\n')
    return exitCodes.interrupted
  } finally {
    interruption.stop()
  }
}

/** @throws UsageError the auth type has no grants, or not this one */
function checkGrant({ auth, grant }: InitOptions): void {
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

/** @throws UsageError with the problem, where there is one */
function refuse(problem: string | undefined): void {
  if (problem !== undefined) throw new UsageError(problem)
}

function withoutQuestions(named: string | undefined, { auth, grant, baseUrl }: InitOptions): NewConfig {
  if (named === undefined) {
    throw new UsageError('`init` takes the NAME of the API; in a terminal, it asks for it.')
  }
  const place = placeOf(named)
  if (auth === undefined) {
    const known = baseUrl === undefined ? knownConfig(place.name) : undefined
    if (known !== undefined) return { place, text: withModeline(known, place) }
    const near = nearest(place.name.toLowerCase(), knownNames)
    throw new UsageError(
      `Where nobody can be asked, \`init\` takes \`--auth TYPE\`: ${authTypes.join(', ')}. ${
        near === undefined
          ? 'It needs none for an API that it knows, such as `github`.'
          : `It knows the API \`${near}\`.`
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
      say(`flexgen knows ${place.name}: ${printable(about(known, place))}\n`)
      if (await questions.yes('Take its config?')) return { place, text: withModeline(known, place) }
    }
    if (givenUrl !== undefined) refuse(problemWithAnyType(place, givenUrl))
    const type = await questions.oneOf(
      'How does the API authenticate requests?',
      'bearer',
      authTypeChoices.values,
    )
    const starter = await chosenOf(questions, place, {
      name: place.name,
      baseUrl: exampleBaseUrl,
      type: type as AuthType,
      choices: {},
    })
    // Asked for last: what it may refer to depends on who logs in.
    const urlProblem = (baseUrl: string): string | undefined => problemOf({ ...starter, baseUrl }, place)
    const problem = givenUrl === undefined ? undefined : urlProblem(givenUrl)
    if (problem !== undefined) say(`${printable(problem)}\n`)
    const baseUrl =
      problem === undefined && givenUrl !== undefined
        ? givenUrl
        : await questions.text('Base URL, which all requests begin with', exampleBaseUrl, urlProblem)
    return { place, text: starterText({ ...starter, baseUrl }, place.schema) }
  } finally {
    questions.close()
  }
}

/** What is wrong with a base URL, whatever the auth type: what it may refer to depends on that. */
function problemWithAnyType({ name, ...place }: Place, baseUrl: string): string | undefined {
  const problems = authTypes.map((type) =>
    problemOf({ name, baseUrl, type, choices: {} }, { name, ...place }),
  )
  return problems.includes(undefined) ? undefined : problems.at(-1)
}

/** A starter with the choices of its type, each asked for until it is right. */
async function chosenOf(questions: Questions, place: Place, begun: Starter): Promise<Starter> {
  let starter = begun
  // The choice of a grant brings further ones.
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

/** What a config is about, as its `description` says. */
function about(text: string, place: Place): string {
  return compiled(text, place).client?.plan.description ?? ''
}

function withModeline(text: string, { schema }: Place): string {
  return `${modeline(schema)}\n${text}`
}

/** What is wrong with the config that a starter gives, in a line. */
function problemOf(starter: Starter, place: Place): string | undefined {
  const { diagnostics } = compiled(starterText(starter, place.schema), place)
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return first?.hint === undefined ? first?.message : `${first.message} Hint: ${first.hint}`
}

function compiled(text: string, { path }: Place): CompiledConfig {
  return compileClient(path, text)
}

/** Writes the config, and tells how to go on. */
function end({ place, text }: NewConfig): void {
  writeNew(place, text)
  tell(`written  ${printable(place.path)}\n`)
  const { client } = compiled(text, place)
  if (!client) return
  const { auth, inputs } = client.plan
  const credentials = inputs.credentials.filter(({ optional }) => !optional).map(({ name }) => name)
  const variables = inputs.variables.filter((each) => !each.optional && each.default === undefined)
  const members = auth.tokens?.members.map(({ name }) => name) ?? []
  const steps = [
    ...(/(\/\/|\*\.)[\w.-]*example\.com/.test(text)
      ? ['In it, put the URLs of the API in place of example.com.']
      : []),
    ...(inputs.env.length ? [`In the environment, set ${inputs.env.join(', ')}.`] : []),
    '`npx flexgen build` writes the client.',
    ...(members.includes('authorizationUrl') || members.includes('deviceLogin')
      ? [`\`npx flexgen login ${printable(inShell(place.path))}\` logs you in.`]
      : []),
    ...(credentials.length ? [`To the client, give the credentials ${credentials.join(', ')}.`] : []),
    ...(variables.length
      ? [`To the client, give the variables ${variables.map(({ name }) => name).join(', ')}.`]
      : []),
  ]
  say(`\nWhat comes next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`)
}
