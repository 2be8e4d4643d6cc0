import type { AdaptPlan } from '../../compile-client.ts'
import type { ClientPlan } from '../../ir/plan.ts'
import { commandName } from '../command-name.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { pass, show, standardOutput } from '../printing/output.ts'
import { inShell } from '../printing/printable.ts'
import { credentialVariable } from '../running/credential-variable.ts'
import { type EnvFiles, envValue } from '../running/env-files.ts'
import { checkNames } from '../running/inputs.ts'
import { readRequest } from '../running/request.ts'
import { isTraced, withTracedSteps } from './observe.ts'
import { forStandIns } from './stand-ins.ts'
import { type Trace, type TracedRequest, traceOf } from './trace.ts'
import type { TraceFormat } from './trace-formats.ts'
import { traceJson, traceText } from './trace-report.ts'

export interface TraceOptions {
  /** A method and a path, or one of them. */
  readonly request?: string | undefined
  readonly header?: readonly string[] | undefined
  /** The body, `@` and the path of a file with it, or `-` for standard input. */
  readonly body?: string | undefined
  /** Milliseconds since 1970. */
  readonly time?: number | undefined
  readonly nonce?: string | undefined
  readonly format?: TraceFormat | undefined
}

/**
 * `flexgen explain --trace`: shows each step with which a config's client signs a request. As for all of `explain`,
 * nothing is sent, and no secret is read.
 *
 * @returns the exit code
 * @throws UsageError
 */
export async function explainTrace(
  named: string,
  variables: ReadonlyMap<string, string>,
  envFiles: EnvFiles,
  options: TraceOptions,
): Promise<number> {
  const config = compileNamed(named, { command: 'explain', adapt: forTrace(variables) })
  await printProblemsOf(config, staleWarnings(config))
  const { client } = config
  if (!client) return exitCodes.problems
  const { plan } = client
  checkNames(variables, plan)
  if (!isTraced(plan)) {
    const reason =
      plan.auth.challenge === undefined
        ? 'does not sign requests'
        : 'signs only after a challenge of the server'
    const command = `${commandName()} explain ${inShell(config.path)}`
    throw new UsageError(
      `The auth of \`${config.path}\` ${reason}, so there are no steps to trace. Run \`${command}\` to see its requests.`,
    )
  }
  const trace = await traceOf(client, {
    ...(await readTraced(options, plan, variables)),
    absent: absentOf(plan, variables, envFiles),
  })
  if (options.format === 'json') pass(standardOutput, traceJson(trace))
  else if (trace.steps.length || trace.sent) show(traceText(plan.name, trace, standardOutput.columns))
  if (trace.failure) throw failureOf(trace.failure, options, plan, variables)
  return exitCodes.fine
}

/** Makes the plan of a client to trace. */
export function forTrace(variables: ReadonlyMap<string, string>): AdaptPlan {
  const adapt = forStandIns(variables)
  return (plan, root) => withTracedSteps(adapt(plan, root))
}

async function readTraced(
  { request = '', header, body, time = Date.now(), nonce }: TraceOptions,
  plan: ClientPlan,
  variables: ReadonlyMap<string, string>,
): Promise<Omit<TracedRequest, 'absent'>> {
  const [, method, path = '/example'] = /^(?:([\w-]+)(?: +|$))?(\S+)?$/.exec(request) ?? []
  const given = { request: method, header, data: body }
  const names = { header: '--header', data: '--body' }
  const init = await readRequest(path, given, plan, new AbortController().signal, names)
  return { path, init, now: time, nonce, variables }
}

/** The optional values that are not set, as `source.name`. Whether one is set is all that is read of it. */
function absentOf(
  { inputs }: ClientPlan,
  variables: ReadonlyMap<string, string>,
  envFiles: EnvFiles,
): readonly string[] {
  const isOptional = ({ optional }: { readonly optional: boolean }): boolean => optional
  const env = inputs.env.filter(isOptional).filter(({ name }) => !envValue(name, envFiles))
  const credentials = inputs.credentials
    .filter(({ optional, overrides }) => optional && !overrides)
    .filter(({ name }) => !envValue(credentialVariable(name), envFiles))
  return [
    ...env.map(({ name }) => `env.${name}`),
    ...credentials.map(({ name }) => `credentials.${name}`),
    ...inputs.variables
      .filter(isOptional)
      .filter(({ name }) => !variables.has(name))
      .map(({ name }) => `variables.${name}`),
  ]
}

function failureOf(
  { code, message }: NonNullable<Trace['failure']>,
  { body }: TraceOptions,
  { inputs }: ClientPlan,
  variables: ReadonlyMap<string, string>,
): UsageError {
  const bodies: Readonly<Record<string, string>> = {
    body_not_form: 'name=value',
    body_not_json: '{"name":"value"}',
  }
  const example = bodies[code]
  if (example !== undefined) {
    return new UsageError(
      `${message} ${body === undefined ? 'Pass one' : 'Pass another one'}: \`--body '${example}'\`.`,
    )
  }
  const names = inputs.variables
    .filter(({ name, optional, default: value }) => !optional && value === undefined && !variables.has(name))
    .map(({ name }) => `\`--variable ${name}=…\``)
  return new UsageError(`${message}${names.length ? ` Pass ${names.join(', ')}.` : ''}`)
}
