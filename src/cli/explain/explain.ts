import stringWidth from 'string-width'
import type { CompiledClient } from '../../compile-client.ts'
import { loadModule } from '../client.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { show, standardOutput } from '../printing/output.ts'
import { wrapProse } from '../printing/wrap.ts'
import { type EnvFiles, noEnvFiles, readEnvFiles } from '../running/env-files.ts'
import { checkNames } from '../running/inputs.ts'
import { explainModule, RefusedStandIns } from './explanation.ts'
import { forStandIns } from './stand-ins.ts'
import { explainTrace, type TraceOptions } from './trace-command.ts'
import { valueLines } from './value-lines.ts'

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
  const { columns } = standardOutput
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
  try {
    const { paragraphs, values } = await explainModule(compiled, await loadModule(compiled), {
      given,
      now,
      envFiles,
    })
    const all = [...paragraphs, ...valueLines(values, columns)]
    return `${all.map((each) => wrapProse(each, columns, stringWidth)).join('\n\n')}\n`
  } catch (error) {
    if (!(error instanceof RefusedStandIns)) throw error
    const names = error.variables.map((name) => `\`--variable ${name}=…\``)
    throw new UsageError(`${error.message}${names.length ? ` Pass ${names.join(', ')}.` : ''}`)
  }
}
