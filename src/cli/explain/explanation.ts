import type { ClientPlan, LoginFacts } from '../../ir/plan.ts'
import type { EnvFiles } from '../running/env-files.ts'
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
import { type PlayedConfig, standIns } from './stand-ins.ts'
import { type ValueRow, valueRows } from './values.ts'

/** What a client sends, and the values that it takes. */
export interface Explanation {
  /** Sentences without indentation, and the lines of calls with it. */
  readonly paragraphs: readonly string[]
  readonly values: readonly ValueRow[]
}

/** How to run a client. */
export interface ExplainedRun {
  /** Values of variables. */
  readonly given: ReadonlyMap<string, string>
  /** Milliseconds since 1970. */
  readonly now: number
  /** Files with values of the client's secrets, which are named. */
  readonly envFiles: EnvFiles
}

/** A client that rejects the stand-ins, or a variable's value. */
export class RefusedStandIns extends Error {
  /** The variables whose values may help. */
  readonly variables: readonly string[]

  /** @param given values of variables */
  constructor({ inputs }: ClientPlan, { message = '' }: Played, given: ReadonlyMap<string, string>) {
    const [, refused = ''] = /^variables\.([\w-]+) /.exec(message) ?? []
    const isOwn = given.has(refused)
    super(isOwn ? message : `The client does not work with placeholder values: ${message}`)
    const required = inputs.variables.filter(
      ({ optional, default: value }) => !optional && value === undefined,
    )
    this.variables = isOwn ? [refused] : required.map(({ name }) => name)
  }
}

/**
 * Explains a client by running it with stand-ins for all values and for the network.
 *
 * @param module the emitted module
 * @throws RefusedStandIns
 */
export async function explainModule(
  compiled: PlayedConfig,
  module: Stage['module'],
  { given, now, envFiles }: ExplainedRun,
): Promise<Explanation> {
  const stage = async (run: 'first' | 'second'): Promise<Stage> => ({
    compiled,
    module,
    values: await standIns(compiled, given, run),
    now,
  })
  const both: Comparison = { first: await stage('first'), second: await stage('second') }
  const { plan } = compiled
  // If a user has to log in, the request is shown as after a login.
  const tokens = plan.auth.tokens?.facts.login ? 'both' : 'none'
  const request = await compare(both, (each) =>
    playRequest(each, { tokens, statuses: [200], refuses: false }),
  )
  if (request.first.status === undefined) throw new RefusedStandIns(plan, request.first, given)
  return {
    paragraphs: [
      `Requests of the ${plan.name} client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.`,
      ...(await loginParagraphs(plan, both, given)),
      ...requestParagraphs(both, request),
      ...(await renewalParagraphs(plan, both)),
      ...(await logoutParagraphs(plan, both)),
    ],
    values: valueRows(plan, both.first.values, envFiles),
  }
}

async function loginParagraphs(
  plan: ClientPlan,
  both: Comparison,
  given: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const facts = plan.auth.tokens?.facts.login
  if (!facts) return []
  const login = await compare(both, (stage) => playLogin(stage, facts))
  if (login.first.code !== undefined) throw new RefusedStandIns(plan, login.first, given)
  const registers = plan.auth.tokens?.members.some(({ name }) => name === 'register') === true
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

async function logoutParagraphs({ auth }: ClientPlan, both: Comparison): Promise<readonly string[]> {
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
