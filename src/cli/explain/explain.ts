import type { CompiledClient } from '../../compile-client.ts'
import { loadModule } from '../client.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { checkNames } from '../login/inputs.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { tell } from '../printing/output.ts'
import { wrapProse } from '../printing/wrap.ts'
import { type ComparedPlay, type Comparison, callParagraph, compare } from './compare.ts'
import {
  type Played,
  playBrowserLogin,
  playDeviceLogin,
  playRequest,
  type Scene,
  type Stage,
} from './play.ts'
import { renewalParagraphs } from './renewal.ts'
import { standIns, withoutPatterns } from './stand-ins.ts'
import { valueLines } from './values.ts'

export interface ExplainOptions {
  readonly variable?: ReadonlyMap<string, string> | undefined
}

/**
 * `flexgen explain`: tells what the client of a config sends, by running it with stand-ins for all values and for the
 * network. Nothing is sent, and no secret is read.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function explain(named: string, { variable = new Map() }: ExplainOptions): Promise<number> {
  const config = compileNamed(named, {
    command: 'explain',
    adapt: (plan) => withoutPatterns(plan, variable),
  })
  await printProblemsOf(config, staleWarnings(config))
  const { client } = config
  if (!client) return exitCodes.problems
  checkNames(variable, client.plan)
  // Without a terminal there is no width to keep to.
  const { columns } = process.stdout
  tell(await explanationOf(client, variable, Date.now(), columns))
  return exitCodes.fine
}

/**
 * The explanation of a client, of several lines.
 *
 * @param given values of variables
 * @param now milliseconds since 1970
 * @param columns that its sentences may take; `undefined`: any
 * @throws UsageError the client takes none of the stand-ins for a value
 */
export async function explanationOf(
  compiled: CompiledClient,
  given: ReadonlyMap<string, string>,
  now: number = Date.now(),
  columns?: number,
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
  const tokens = firstTokens(compiled)
  const request = await compare(both, (each) =>
    playRequest(each, { tokens, statuses: [200], refuses: false }),
  )
  if (request.first.status === undefined) throw noStandIn(compiled, request.first)
  const paragraphs = [
    `What the client of ${plan.name} sends. \`\${…}\` stands for a value of yours, <…> for what a server gives or the client computes.`,
    ...(await loginParagraphs(compiled, both)),
    ...requestParagraphs(both, request),
    ...(await renewalParagraphs(plan, both)),
    ...valueLines(plan, both.first.values, columns),
  ]
  return `${paragraphs.map((each) => wrapProse(each, columns)).join('\n\n')}\n`
}

/** Tokens are at hand where a user has to log in. */
function firstTokens({ plan }: CompiledClient): Scene['tokens'] {
  return plan.auth.tokens && hasLogin(plan.auth.tokens.members.map(({ name }) => name)) ? 'both' : 'none'
}

function hasLogin(members: readonly string[]): boolean {
  return members.includes('exchange') || members.includes('deviceLogin')
}

async function loginParagraphs(compiled: CompiledClient, both: Comparison): Promise<readonly string[]> {
  const members = compiled.plan.auth.tokens?.members.map(({ name }) => name) ?? []
  if (!hasLogin(members)) return []
  const isDevice = members.includes('deviceLogin')
  const login = await compare(both, isDevice ? playDeviceLogin : playBrowserLogin)
  if (login.first.code !== undefined) throw noStandIn(compiled, login.first)
  const [first, second] = isDevice
    ? [
        'Login. The client asks for a code, which the user types in elsewhere:',
        'Until the user has done so, it asks again and again for tokens:',
      ]
    : ['Login. The user opens in a browser:', 'With the code of the redirect, the client asks for tokens:']
  return [...callParagraph(both, login, 0, first), ...callParagraph(both, login, 1, second)]
}

function requestParagraphs(both: Comparison, request: ComparedPlay): readonly string[] {
  const { calls } = request.first
  const at = calls.findIndex(({ isRequest }) => isRequest)
  return [
    ...(at > 0 ? callParagraph(both, request, 0, 'Before its first request, the client gets a token:') : []),
    ...callParagraph(both, request, at, "A request, as of `client.fetch('/example')`:"),
  ]
}

function noStandIn({ plan }: CompiledClient, { message = '' }: Played): UsageError {
  const names = plan.inputs.variables
    .filter(({ optional, default: value }) => !optional && value === undefined)
    .map(({ name }) => `\`--variable ${name}=…\``)
  const remedy = names.length ? ` Give it ${names.join(', ')}.` : ''
  return new UsageError(
    `With values that only stand in for yours, this client does not come to an end: ${message}${remedy}`,
  )
}
