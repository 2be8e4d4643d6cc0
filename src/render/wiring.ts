import type { ClientPlan } from '../ir/plan.ts'
import { Code } from './code.ts'
import { ExpressionWriter } from './expressions.ts'
import { type KnownReads, knownStatements, readStatements } from './inputs.ts'
import { nameInputs } from './scope.ts'

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
  readonly prepare: Code
  readonly redirect: Code
  /** Statements that are run once for each client. */
  readonly setup: Code
  readonly known: KnownReads
}

/**
 * Writes what ties a client's runtime to its config.
 *
 * @param taken names of all fragments
 */
export function writeWiring(plan: ClientPlan, taken: ReadonlySet<string>): Wiring {
  const roots = new Set(['sendCall', 'signCall', 'Transport', 'ClientError', 'ClientRequestInit'])
  const names = nameInputs(plan.inputs, taken)
  // One that the config also names itself is what it says there, and no field's override.
  const overrides = new Set(
    plan.inputs.credentials.flatMap(({ name, env }) => (env === undefined ? [] : name)),
  )
  const writer = new ExpressionWriter(names, overrides, roots)
  const asks = plan.inputs.credentials.length + plan.inputs.variables.length > 0
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
  const base = fixedBaseUrl
    ? Code.trusted`base`
    : Code.trusted`base: options.baseUrl === undefined ? ${writer.call('referencedBaseUrl', baseUrl)} : new URL(options.baseUrl)`
  const preparation = Code.trusted`{\n      ${base},\n      sign: ${writer.waits ? Code.trusted`async ` : Code.trusted``}(${parameters}) => ${body},\n    }`
  roots.add('Preparation')

  const { bodyHeader } = plan.auth
  const allows = plan.allowedHosts.length ? 'isHomeOrAllowed' : 'isHome'
  const target = ownQuery ? 'ownQueryRedirectUrl' : plan.browserFollows ? 'redirectUrl' : 'visibleRedirectUrl'
  roots.add(allows).add(target)
  return {
    roots,
    slots: new Map([
      ['allows', Code.identifier(allows)],
      ['allowedHosts', Code.trusted`[${Code.join(plan.allowedHosts.map(Code.literal), ', ')}]`],
      ['redirectTarget', Code.identifier(target)],
      [
        'bodyHeader',
        bodyHeader === undefined ? Code.trusted`/^content-/` : Code.regExp(`^content-|^${bodyHeader}$`),
      ],
      ['clientName', Code.literal(plan.name)],
    ]),
    baseUrl,
    fixedBaseUrl,
    reads: readStatements(plan, names, writer),
    asks,
    preparation,
    prepare: asks
      ? Code.trusted`(signal) => ${writer.call('untilAborted', Code.trusted`prepare()`, Code.trusted`signal`)}`
      : Code.trusted`prepare`,
    setup: plan.auth.state
      ? Code.trusted`  const signer = ${writer.expression(plan.auth.state)}\n`
      : Code.trusted``,
    redirect: plan.browserFollows
      ? Code.trusted`${writer.call('isBrowser')} ? 'follow' : 'manual'`
      : Code.trusted`'manual'`,
    known: fixedBaseUrl
      ? { statements: Code.trusted``, unknown: undefined }
      : knownStatements(plan, names, writer),
  }
}
