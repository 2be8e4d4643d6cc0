import type { CompiledClient } from '../../compile-client.ts'
import type { LoginFacts } from '../../ir/plan.ts'
import { loadModule } from '../client.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { show } from '../printing/output.ts'
import { wrapProse } from '../printing/wrap.ts'
import { type EnvFiles, noEnvFiles, readEnvFiles } from '../running/env-files.ts'
import { checkNames } from '../running/inputs.ts'
import { type ComparedPlay, type Comparison, callParagraph, callParagraphs, compare } from './compare.ts'
import {
  type Played,
  playBrowserLogin,
  playDeviceLogin,
  playLogout,
  playRequest,
  playVerifierLogin,
  type Stage,
} from './play.ts'
import { renewalParagraphs } from './renewal.ts'
import { forStandIns, standIns } from './stand-ins.ts'
import { explainTrace, type TraceOptions } from './trace-command.ts'
import { valueLines } from './values.ts'

export interface ExplainOptions extends TraceOptions {
  readonly variable?: ReadonlyMap<string, string> | undefined
  readonly envFile?: readonly string[] | undefined
  readonly trace?: boolean | undefined
}

/**
 * `flexgen explain`: shows the requests of a config's client, by running it with stand-ins for all values and for the
 * network. Nothing is sent, and no secret is read.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function explain(
  named: string,
  { variable = new Map(), envFile, trace = false, ...request }: ExplainOptions,
): Promise<number> {
  const envFiles = readEnvFiles(envFile)
  if (trace) return explainTrace(named, variable, envFiles, request)
  const [alone] = Object.keys(request)
  if (alone !== undefined) throw new UsageError(`\`--${alone}\` needs \`--trace\`.`)
  const config = compileNamed(named, { command: 'explain', adapt: forStandIns(variable) })
  await printProblemsOf(config, staleWarnings(config))
  const { client } = config
  if (!client) return exitCodes.problems
  checkNames(variable, client.plan)
  // Without a terminal, there is no width to keep to.
  const { columns } = process.stdout
  show(await explanationOf(client, variable, Date.now(), columns, envFiles))
  return exitCodes.fine
}

/**
 * The explanation of a client, of several lines.
 *
 * @param given values of variables
 * @param now milliseconds since 1970
 * @param columns width to wrap sentences at; `undefined` for no limit
 * @param envFiles files with values of the client's secrets, which are named
 * @throws UsageError if the client rejects the stand-ins
 */
export async function explanationOf(
  compiled: CompiledClient,
  given: ReadonlyMap<string, string>,
  now: number = Date.now(),
  columns?: number,
  envFiles: EnvFiles = noEnvFiles,
): Promise<string> {
  const module = await loadModule(compiled)
  const stage = (run: 'first' | 'second'): Stage => ({
    compiled,
    module,
    values: standIns(compiled, given, run),
    now,
  })
  const both: Comparison = { first: stage('first'), second: stage('second') }
  const { plan } = compiled
  // If a user has to log in, the request is shown as after a login.
  const tokens = plan.auth.tokens?.facts.login ? 'both' : 'none'
  const request = await compare(both, (each) =>
    playRequest(each, { tokens, statuses: [200], refuses: false }),
  )
  if (request.first.status === undefined) throw noStandIn(compiled, request.first)
  const paragraphs = [
    `Requests of the ${plan.name} client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.`,
    ...(await loginParagraphs(compiled, both)),
    ...requestParagraphs(both, request),
    ...(await renewalParagraphs(plan, both)),
    ...(await logoutParagraphs(plan, both)),
    ...valueLines(plan, both.first.values, columns, envFiles),
  ]
  return `${paragraphs.map((each) => wrapProse(each, columns)).join('\n\n')}\n`
}

async function loginParagraphs(compiled: CompiledClient, both: Comparison): Promise<readonly string[]> {
  const facts = compiled.plan.auth.tokens?.facts.login
  if (!facts) return []
  const login = await compare(both, (stage) => playLogin(stage, facts))
  if (login.first.code !== undefined) throw noStandIn(compiled, login.first)
  const registers = compiled.plan.auth.tokens?.members.some(({ name }) => name === 'register') === true
  const titles = [
    ...(registers ? ['If it has none yet, the client registers itself:'] : []),
    ...loginTitles[facts.kind],
  ]
  return titles.flatMap((title, index) => callParagraph(both, login, index, title))
}

function playLogin(stage: Stage, facts: LoginFacts): Promise<Played> {
  if (facts.kind === 'device') return playDeviceLogin(stage)
  return facts.kind === 'verifier' ? playVerifierLogin(stage, facts) : playBrowserLogin(stage, facts)
}

/** What the calls of each kind of login are for. */
const loginTitles: Readonly<Record<LoginFacts['kind'], readonly string[]>> = {
  browser: [
    'Login. The user opens this URL in a browser:',
    'With the code from the redirect, the client requests tokens:',
  ],
  device: [
    'Login. The client requests a code, which the user enters on another device:',
    'Until the user has entered it, the client polls for tokens:',
  ],
  verifier: [
    'Login. The client requests a request token:',
    'The user opens this URL in a browser:',
    'With the verifier, the client requests the token:',
  ],
}

async function logoutParagraphs(
  { auth }: CompiledClient['plan'],
  both: Comparison,
): Promise<readonly string[]> {
  if (!auth.tokens?.members.some(({ name }) => name === 'logout')) return []
  const logout = await compare(both, playLogout)
  return callParagraphs(
    both,
    logout,
    0,
    'Logout. `client.logout()` ends the login at the server, and removes the tokens:',
  )
}

function requestParagraphs(both: Comparison, request: ComparedPlay): readonly string[] {
  const { calls } = request.first
  const at = calls.findIndex(({ isRequest }) => isRequest)
  return [
    ...(at > 0
      ? callParagraphs(both, request, 0, 'Before its first request, the client requests a token:')
      : []),
    ...callParagraph(both, request, at, "A request, such as `client.fetch('/example')`:"),
  ]
}

function noStandIn({ plan }: CompiledClient, { message = '' }: Played): UsageError {
  const names = plan.inputs.variables
    .filter(({ optional, default: value }) => !optional && value === undefined)
    .map(({ name }) => `\`--variable ${name}=…\``)
  const remedy = names.length ? ` Pass ${names.join(', ')}.` : ''
  return new UsageError(`The client does not work with placeholder values: ${message}${remedy}`)
}
