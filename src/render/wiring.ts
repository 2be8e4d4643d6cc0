import { tokenFile } from '../ir/config-name.ts'
import type { AuthPlan, ClientPlan, ConstantPlan, Expression, MemberPlan, TokenPlan } from '../ir/plan.ts'
import {
  expressionsOfRequest,
  expressionsOfRequests,
  expressionsOfSteps,
  isForeignHost,
  ownDeclarations,
  survey,
  textsOfUrl,
  withInner,
} from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import { ExpressionWriter, isAsync, isAwaited, literalUrl } from './expressions.ts'
import { type BaseUrlCode, readInputs, writeBaseUrl } from './inputs.ts'
import { type Names, nameInputs } from './scope.ts'

/** The code that connects a client's fragments to its config. Pieces with several lines end with a line break. */
export interface Wiring {
  /** The fragments that the client starts from. */
  readonly roots: ReadonlySet<string>
  /** The code in slots. */
  readonly slots: ReadonlyMap<string, Code>
  /** The base URL: a literal, or a function of its references. */
  readonly baseUrl: Code | BaseUrlCode
  /** Statements that run once for each client. */
  readonly setup: Code
  readonly prepare: PrepareCode
  /** The member `prepare` of the client's `Transport`. */
  readonly transportPrepare: Code
  /** The declaration of another transport, which `client.sign` uses. */
  readonly signing: Code
  /** The value of `client.sign`, after its parameters. */
  readonly sign: Code
  /** The member `redirect` of the client's `Transport`, if it has one. */
  readonly redirect: Code | undefined
  /** Members of the client in addition to `baseUrl`, `fetch` and `sign`. */
  readonly members: readonly MemberCode[]
}

/** The function that reads what a call needs. */
export interface PrepareCode {
  readonly isAsync: boolean
  readonly parameters: Code
  readonly type: Code
  readonly reads: Code
  /** The member `base` of its result. */
  readonly base: Code
  /** The member `sign` of its result. */
  readonly sign: Code
  /** The member `answered` of its result, if it has one. */
  readonly answered: Code | undefined
}

/** A member of the client. */
export interface MemberCode {
  readonly [key: string]: Code
  readonly name: Code
  readonly doc: Code
  readonly type: Code
  readonly value: Code
}

/** The fragments that every client has. */
const commonRoots = ['sendCall', 'signCall', 'ClientError', 'ClientRequestInit', 'RequestInput']

/** Writes the code that connects a client's fragments to its config. */
export function writeWiring(plan: ClientPlan): Wiring {
  const { tokens } = plan.auth
  const transport = plan.browserFollows ? 'FollowingTransport' : 'Transport'
  const roots = new Set(commonRoots.concat(transport, tokens?.exports ?? []))
  const ofRequests = (tokens?.requests ?? []).flatMap(({ requests }) =>
    requests.flatMap((each) => each.steps),
  )
  const steps = plan.auth.steps
    .concat(ofRequests)
    .flatMap((step) => (step.kind === 'const' ? [step.name] : []))
  const states = (plan.auth.states ?? []).map(({ name }) => name)
  const names = nameInputs(plan.inputs, steps, plan.times, new Set(ownNames(tokens).concat(states)))
  // A credential that the config also refers to by name does not override anything.
  const overriding = new Set(
    plan.inputs.credentials.flatMap(({ name, overrides }) => (overrides ? name : [])),
  )
  const held = tokens?.renews ? Code.trusted`account.tokens` : Code.trusted`tokens`
  const writer = new ExpressionWriter(names, overriding, roots, {
    configName: plan.name,
    tokens: held,
    redirect: Code.trusted`${held}.redirect`,
    isTokenCall: false,
    last: undefined,
    cookie: tokens?.cookie,
    env: new Set(),
    lateCredentials: new Set(),
    urls: new Set(),
    hasTime: false,
    times: new Set(),
    made: plan.auth.made ?? {},
  })
  const literal = literalUrl(plan.baseUrl)
  const baseUrl = literal === undefined ? writeBaseUrl(plan, names, writer) : Code.literal(literal)
  const prepare = writePrepare(plan, names, writer, baseUrl)
  return {
    roots,
    slots: writeSlots(plan, writer),
    baseUrl,
    setup: writeSetup(plan, names, writer),
    prepare,
    transportPrepare: writeTransportPrepare(plan.auth, prepare, writer),
    signing: writeSigning(plan.auth, writer),
    sign: writeSign(plan.auth, writer),
    redirect: plan.browserFollows
      ? Code.trusted`${writer.call('isBrowser')} ? 'follow' : 'manual'`
      : undefined,
    members: (tokens?.members ?? []).map((member) => writeMember(member, writer)),
  }
}

/** Names that an auth with tokens gives to its own declarations and parameters. */
function ownNames(tokens: TokenPlan | undefined): readonly string[] {
  if (!tokens) return []
  const parameters = tokens.functions.flatMap((declared) => declared.parameters.map(([name]) => name))
  const requests = tokens.requests ?? []
  const declared = ownDeclarations(tokens).concat(requests.flatMap(({ constants }) => constants))
  const names = declared.map(({ name }) => name).concat(requests.map(({ name }) => name))
  return names.concat(parameters, requests.length ? ['last', 'stored'] : [])
}

/** The code in the slots of fragments. Choices between fragments link what they choose. */
function writeSlots(plan: ClientPlan, writer: ExpressionWriter): ReadonlyMap<string, Code> {
  const { auth, query, browserFollows } = plan
  const fragment = (name: string): Code => writer.expression({ kind: 'fragment', name })
  const ownQuery =
    query.length > 0 ||
    auth.steps.some((step) => step.kind === 'query' || (step.kind === 'call' && step.putsQuery === true))
  const target = ownQuery ? 'ownQueryRedirectUrl' : browserFollows ? 'redirectUrl' : 'visibleRedirectUrl'
  const { bodyHeader } = auth
  const ofPlan: readonly (readonly [string, Code])[] = [
    ['allows', fragment(plan.allowedHosts.length ? 'isAtAllowedHost' : 'isAtBase')],
    ['allowedHosts', Code.trusted`[${Code.join(plan.allowedHosts.map(Code.literal), ', ')}]`],
    ['redirectTarget', fragment(target)],
    ['redirectMode', browserFollows ? Code.trusted`transport.redirect` : Code.trusted`'manual'`],
    ['sendHop', fragment(auth.answered ? 'sendAgain' : 'sendOnce')],
    [
      'bodyHeader',
      bodyHeader === undefined ? Code.trusted`/^content-/` : Code.regExp(`^content-|^${bodyHeader}$`),
    ],
    ['clientName', Code.literal(plan.name)],
    ['tokenFilePath', Code.literal(tokenFile(plan.source))],
    ['loginStep', Code.literal(loginStep(plan))],
  ]
  const ofTokens = auth.tokens?.slots.map(([slot, value]) => [slot, writer.expression(value)] as const)
  return new Map(ofPlan.concat(ofTokens ?? []))
}

/** What a user does who is not logged in. */
function loginStep({ source, auth }: ClientPlan): string {
  if (!auth.tokens?.facts.login) return 'Log in.'
  // Any other name would have to be quoted for a shell, and made harmless for a log.
  return `Run \`npx flexgen login${/^\w[\w.-]*$/.test(source) ? ` ${source}` : ''}\`.`
}

/** The function that reads what a call needs, from the options and the session. */
function writePrepare(
  plan: ClientPlan,
  names: Names,
  writer: ExpressionWriter,
  baseUrlCode: Code | BaseUrlCode,
): PrepareCode {
  const { auth, headers, query } = plan
  const steps = expressionsOfSteps(auth.steps)
  const values = headers.concat(query).map(({ value }) => value)
  const reads = readInputs(plan, names, writer, steps, values, textsOfUrl(plan.baseUrl))
  const made = reads.writer.forRequest(reads)
  const statements = made.statements.concat(
    headers.map((header) => made.writer.defaultHeader(header)),
    query.length ? made.writer.defaultQuery(query) : [],
    auth.steps.flatMap((step) => made.writer.step(step)),
  )
  const awaitsArgs = reads.awaitsLate || steps.some(isAwaited)
  const calls = auth.steps.flatMap((step) => (step.kind === 'call' && isAsync(step.fragment) ? step : []))
  const only = statements.length === 1 && !awaitsArgs ? calls[0] : undefined
  const parameters =
    headers.length || query.length ? ['request', 'caller'] : statements.length ? ['request'] : []
  const head = Code.trusted`(${Code.join(parameters.map(Code.identifier), ', ')}) =>`
  const body = statements.length ? Code.trusted`{\n${Code.lines(statements, 8)}      }` : Code.trusted`{}`
  const typeCode = writer.expression({ kind: 'fragment', name: 'Preparation' })
  const isAsyncPrepare = reads.awaits || auth.tokens !== undefined
  const base = baseUrlCode instanceof Code ? undefined : referencedBase(plan, baseUrlCode, writer)
  const namesBase = base && steps.flatMap(withInner).some(({ kind }) => kind === 'base')
  const namedBase = namesBase ? [Code.trusted`const base = ${base}`] : []
  const check = auth.tokens?.check
  const checked = check ? writeCheck(check, auth, writer) : []
  return {
    isAsync: isAsyncPrepare,
    parameters: auth.tokens?.renews
      ? Code.parameter(Code.trusted`waits`, Code.trusted`boolean`)
      : Code.trusted``,
    type: isAsyncPrepare ? Code.trusted`Promise<${typeCode}>` : typeCode,
    reads: Code.lines(getTokens(auth.tokens, writer).concat(reads.statements, namedBase, checked), 4),
    base: !base || namedBase.length ? Code.trusted`base` : Code.trusted`base: ${base}`,
    sign: only
      ? Code.trusted`${head} ${made.writer.promise(only, Code.trusted`request`)}`
      : Code.trusted`${awaitsArgs || calls.length ? Code.trusted`async ` : Code.trusted``}${head} ${body}`,
    answered: auth.answered && reads.writer.expression(auth.answered),
  }
}

/** The statement that checks the tokens of a request. It declares a constant only if the response is checked too. */
function writeCheck(
  { name, value }: ConstantPlan,
  { answered }: AuthPlan,
  writer: ExpressionWriter,
): readonly Code[] {
  const checked = writer.expression(value)
  return [answered ? Code.trusted`const ${Code.identifier(name)} = ${checked}` : checked]
}

/** The statement that gets a call's tokens. If they can be renewed, an object keeps the last ones. */
function getTokens(tokens: TokenPlan | undefined, writer: ExpressionWriter): readonly Code[] {
  if (!tokens) return []
  const session = Code.trusted`session`
  return tokens.renews
    ? [
        Code.trusted`const account = { tokens: await ${writer.call(tokens.source, session, Code.trusted`waits`)} }`,
      ]
    : [Code.trusted`const tokens = await ${writer.call(tokens.source, session)}`]
}

/** A base URL with references, as a `URL`. */
function referencedBase({ baseUrl }: ClientPlan, { call }: BaseUrlCode, writer: ExpressionWriter): Code {
  const referenced = writer.call('referencedBaseUrl', call)
  const checked = isForeignHost(baseUrl) ? writer.call('allowedUrl', referenced) : referenced
  return Code.trusted`options.baseUrl === undefined ? ${checked} : new URL(options.baseUrl)`
}

function writeTransportPrepare(
  { tokens }: AuthPlan,
  { isAsync }: PrepareCode,
  writer: ExpressionWriter,
): Code {
  if (!isAsync) return Code.trusted`prepare`
  if (!tokens?.renews) {
    return Code.trusted`prepare: ({ signal }) => ${writer.call('untilAborted', Code.trusted`prepare()`, Code.trusted`signal`)}`
  }
  const prepared = Code.trusted`prepare(${writer.call('isStream', Code.trusted`init.body`)})`
  return Code.trusted`prepare: (init) => ${writer.call('untilAborted', prepared, Code.trusted`init.signal`)}`
}

/** How `client.sign` prepares a request, if that differs from `transport`. */
function writeSigning({ tokens }: AuthPlan, writer: ExpressionWriter): Code {
  if (!tokens?.renews) return Code.trusted``
  const prepared = writer.call('untilAborted', Code.trusted`prepare(true)`, Code.trusted`init.signal`)
  return Code.lines(
    [
      Code.trusted`// A signed request can be sent only once, so it waits for new tokens.`,
      Code.trusted`${Code.either(Code.trusted``, Code.trusted`/** @type {Transport} */\n  `)}const signing${Code.typed(Code.trusted`: Transport`)} = { ...transport, prepare: (init) => ${prepared} }`,
    ],
    2,
  )
}

function writeSign({ checkSigned, tokens }: AuthPlan, writer: ExpressionWriter): Code {
  const transport = tokens?.renews ? Code.trusted`signing` : Code.trusted`transport`
  const signed = writer.call('signCall', transport, Code.trusted`input`, Code.trusted`init`)
  return checkSigned === undefined ? signed : writer.call(checkSigned, signed)
}

/** The statements that make the auth's state, or its session and what that needs. */
function writeSetup(plan: ClientPlan, names: Names, writer: ExpressionWriter): Code {
  const { states = [], tokens } = plan.auth
  const constant = (name: string, value: Expression): Code =>
    Code.trusted`const ${Code.identifier(name)} = ${writer.expression(value)}`
  const made = states.map(({ name, value }) => constant(name, value))
  if (!tokens) return Code.lines(made, 2)
  const inFunction = writer.within({ redirect: Code.trusted`redirect`, isTokenCall: true })
  const functions = tokens.functions.map((declared) => {
    const values = declared.constants.map(({ value }) => value).concat(declared.value)
    const reads = readInputs(plan, names, inFunction, values)
    return reads.writer.declareFunction(declared, reads)
  })
  const constants = tokens.constants.map(({ name, value }) => constant(name, value))
  const requests = (tokens.requests ?? []).map((declared) => {
    // The stored tokens have a response too.
    const last = declared.isSingle ? Code.trusted`stored` : Code.trusted`last`
    const ofSession = writer.within({ last, tokens: Code.trusted`stored` })
    const reads = readInputs(plan, names, ofSession, expressionsOfRequests(declared))
    return reads.writer.declareRequests(declared, reads, reads.awaitsLate, (request) =>
      survey(expressionsOfRequest(request)),
    )
  })
  const session = constant('session', tokens.session)
  return Code.lines(made.concat(constants, functions, requests, session), 2)
}

function writeMember({ name, doc, type, value }: MemberPlan, writer: ExpressionWriter): MemberCode {
  return {
    name: Code.key(name),
    doc: Code.docComment(doc, '  '),
    type: writer.type(type),
    value: writer.expression(value),
  }
}
