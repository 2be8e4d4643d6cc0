import { tokenFile } from '../ir/config-name.ts'
import type { AuthPlan, BaseUrlPlan, ClientPlan, MemberPlan, TokenPlan } from '../ir/plan.ts'
import { expressionsOfSteps, inputsOf, isForeignHost, ownDeclarations, textsOfUrl } from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import { ExpressionWriter } from './expressions.ts'
import { type KnownReads, knownStatements, readStatements } from './inputs.ts'
import { type Names, nameInputs } from './scope.ts'

/** What ties a client's runtime to its config. */
export interface Wiring {
  /** The fragments that it starts from. */
  readonly roots: ReadonlySet<string>
  readonly slots: ReadonlyMap<string, Code>
  readonly baseUrl: Code
  /** True where nothing about the base URL depends on the caller. */
  readonly fixedBaseUrl: boolean
  /** Statements that read what a call needs; empty where nothing has to be asked for. */
  readonly reads: Code
  readonly asks: boolean
  readonly preparation: Code
  readonly preparationType: Code
  readonly prepareParameters: Code
  readonly prepare: Code
  /** What `client.sign` calls. */
  readonly sign: Code
  readonly redirect: Code
  /** What the client has beside `fetch` and `sign`. */
  readonly members: readonly MemberCode[]
  /** Statements that are run once for each client. */
  readonly setup: Code
  readonly known: KnownReads
}

/** A member of the client. */
export interface MemberCode {
  readonly [key: string]: Code
  readonly name: Code
  readonly doc: Code
  readonly type: Code
  readonly value: Code
}

/**
 * Writes what ties a client's runtime to its config.
 *
 * @param taken names of all fragments
 */
export function writeWiring(plan: ClientPlan, taken: ReadonlySet<string>): Wiring {
  const roots = new Set([
    'sendCall',
    'signCall',
    'Transport',
    'ClientError',
    'ClientRequestInit',
    'RequestInput',
  ])
  for (const name of plan.auth.tokens?.exports ?? []) roots.add(name)
  const names = nameInputs(plan.inputs, taken, new Set(ownNames(plan.auth.tokens)))
  // One that the config also names itself is what it says there, and no field's override.
  const overriding = new Set(
    plan.inputs.credentials.flatMap(({ name, overrides }) => (overrides ? name : [])),
  )
  const { tokens } = plan.auth
  const held = tokens?.renews ? Code.trusted`account.tokens` : Code.trusted`tokens`
  const writer = new ExpressionWriter(names, overriding, roots, held)
  const fixedBaseUrl = plan.baseUrl.parts.every(({ kind }) => kind === 'literal')
  const baseUrl = writer.baseUrl(plan.baseUrl)

  const sends = plan.headers.length + plan.query.length > 0
  const steps = [
    ...plan.headers.map((header) => writer.defaultHeader(header)),
    ...(plan.query.length ? [writer.defaultQuery(plan.query)] : []),
    ...plan.auth.steps.map((step) => writer.step(step)),
  ]
  const ownQuery =
    plan.query.length > 0 ||
    plan.auth.steps.some((step) => step.kind === 'query' || (step.kind === 'call' && step.putsQuery === true))
  const lines = steps.map((step) => Code.trusted`        ${step}\n`)
  const parameters = sends
    ? Code.trusted`request, caller`
    : steps.length
      ? Code.trusted`request`
      : Code.trusted``
  const body = steps.length ? Code.trusted`{\n${Code.join(lines, '')}      }` : Code.trusted`{}`
  const answered = plan.auth.answered
    ? Code.trusted`      answered: ${writer.expression(plan.auth.answered)},\n`
    : Code.trusted``
  const preparation = Code.trusted`{\n      ${writeBase(plan.baseUrl, baseUrl, fixedBaseUrl, writer)},\n      sign: ${writer.waits ? Code.trusted`async ` : Code.trusted``}(${parameters}) => ${body},\n${answered}    }`

  const used = inputsOf(expressionsOfSteps(plan.auth.steps), [
    ...textsOfUrl(plan.baseUrl),
    ...[...plan.headers, ...plan.query].map(({ value }) => value),
  ])
  const asks = [...used].some((input) => /^(credentials|variables)\./.test(input)) || tokens !== undefined
  const getTokens = tokens
    ? writeHeld(
        tokens,
        tokens.renews
          ? writer.call('freshTokens', Code.trusted`session`, Code.trusted`waits`)
          : writer.call('freshTokens', Code.trusted`session`),
      )
    : Code.trusted``
  const preparationType = plan.auth.answered ? 'AnsweringPreparation' : 'Preparation'
  roots.add(preparationType)

  const { bodyHeader } = plan.auth
  const allows = plan.allowedHosts.length ? 'isAtAllowedHost' : 'isAtBase'
  const target = ownQuery ? 'ownQueryRedirectUrl' : plan.browserFollows ? 'redirectUrl' : 'visibleRedirectUrl'
  const sendHop = plan.auth.answered ? 'sendAgain' : 'sendOnce'
  roots.add(allows).add(target).add(sendHop)
  return {
    roots,
    slots: new Map([
      ['allows', Code.identifier(allows)],
      ['allowedHosts', Code.trusted`[${Code.join(plan.allowedHosts.map(Code.literal), ', ')}]`],
      ['redirectTarget', Code.identifier(target)],
      ['sendHop', Code.identifier(sendHop)],
      [
        'bodyHeader',
        bodyHeader === undefined ? Code.trusted`/^content-/` : Code.regExp(`^content-|^${bodyHeader}$`),
      ],
      ['clientName', Code.literal(plan.name)],
      ['tokenFilePath', Code.literal(tokenFile(plan.source))],
      ...(tokens?.slots ?? []).map(([slot, value]) => [slot, writer.inSlot(value)] as const),
    ]),
    baseUrl,
    fixedBaseUrl,
    reads: Code.trusted`${getTokens}${readStatements(plan, names, writer, used)}`,
    asks,
    preparation,
    preparationType: Code.identifier(preparationType),
    prepareParameters: tokens?.renews ? Code.trusted`waits: boolean` : Code.trusted``,
    prepare: asks
      ? tokens?.renews
        ? Code.trusted`(init, isSigned) => ${writer.call('untilAborted', Code.trusted`prepare(isSigned || ${writer.call('isStream', Code.trusted`init.body`)})`, Code.trusted`init.signal`)}`
        : Code.trusted`({ signal }) => ${writer.call('untilAborted', Code.trusted`prepare()`, Code.trusted`signal`)}`
      : Code.trusted`prepare`,
    sign: writeSign(plan.auth, writer),
    setup: plan.auth.state
      ? Code.trusted`  const signer = ${writer.constant(plan.auth.state)}\n`
      : writeSession(plan, names, writer),
    members: (tokens?.members ?? []).map((member) => writeMember(member, writer)),
    redirect: plan.browserFollows
      ? Code.trusted`${writer.call('isBrowser')} ? 'follow' : 'manual'`
      : Code.trusted`'manual'`,
    known: fixedBaseUrl
      ? { statements: Code.trusted``, unknown: undefined }
      : knownStatements(plan, names, writer),
  }
}

/** What `client.sign` calls. */
function writeSign({ checkSigned }: AuthPlan, writer: ExpressionWriter): Code {
  const signed = writer.call('signCall', Code.trusted`transport`, Code.trusted`input`, Code.trusted`init`)
  return checkSigned === undefined ? signed : writer.call(checkSigned, signed)
}

/** What an auth with tokens calls its own. */
function ownNames(tokens: TokenPlan | undefined): readonly string[] {
  if (!tokens) return []
  const parameters = tokens.functions.flatMap((declared) => declared.parameters.map(([name]) => name))
  return [...ownDeclarations(tokens).map(({ name }) => name), ...parameters]
}

/** The member of a preparation that is the base URL. */
function writeBase(plan: BaseUrlPlan, baseUrl: Code, fixed: boolean, writer: ExpressionWriter): Code {
  if (fixed) return Code.trusted`base`
  const referenced = writer.call('referencedBaseUrl', baseUrl)
  const checked = isForeignHost(plan) ? writer.call('allowedUrl', referenced) : referenced
  return Code.trusted`base: options.baseUrl === undefined\n        ? ${checked}\n        : new URL(options.baseUrl)`
}

/** The statement that gets a call's tokens; where they may be renewed, in an object that keeps the last ones. */
function writeHeld({ renews }: TokenPlan, fresh: Code): Code {
  return renews
    ? Code.trusted`    const account = { tokens: await ${fresh} }\n`
    : Code.trusted`    const tokens = await ${fresh}\n`
}

/** The statements that make what an auth with tokens needs for each client. */
function writeSession(plan: ClientPlan, names: Names, writer: ExpressionWriter): Code {
  const { tokens } = plan.auth
  if (!tokens) return Code.trusted``
  const constants = tokens.constants.map(
    ({ name, value }) => Code.trusted`  const ${Code.identifier(name)} = ${writer.constant(value)}\n`,
  )
  const functions = tokens.functions.map((declared) => {
    const values = [...declared.constants, declared].map(({ value }) => value)
    return writer.declareFunction(declared, readStatements(plan, names, writer, inputsOf(values, [])))
  })
  const session = Code.trusted`  const session = ${writer.constant(tokens.session)}\n`
  return Code.join([...constants, ...functions, session], '')
}

/** What the client's interface says of a member, and what it is. */
function writeMember({ name, doc, type, types, value }: MemberPlan, writer: ExpressionWriter): MemberCode {
  for (const needed of types) writer.link(needed)
  return {
    name: Code.key(name),
    doc: Code.docComment(doc, '  '),
    type: Code.fragment(type),
    value: writer.expression(value),
  }
}
