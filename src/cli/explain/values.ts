import type { ClientPlan, VariablePlan } from '../../ir/plan.ts'
import { printable } from '../printing/printable.ts'
import { credentialVariable } from '../running/credential-variable.ts'
import type { EnvFiles } from '../running/env-files.ts'
import { hidden, type StandIns } from './stand-ins.ts'

/** A value that a client takes, and where it comes from. Both are printable. */
export type ValueRow = readonly [name: string, words: string]

/**
 * The values that the client takes.
 *
 * @param envFiles files with some of the values
 */
export function valueRows(
  { inputs }: ClientPlan,
  { token, redirect, labels, variables }: StandIns,
  envFiles: EnvFiles,
): readonly ValueRow[] {
  const inFile = (name: string): string => {
    const path = envFiles.values.get(name)?.path
    return path === undefined ? '' : `; set in ${path}`
  }
  const overrides = (env: string): string => {
    const names = inputs.credentials.flatMap((each) =>
      each.overrides?.env === env ? [`\`credentials.${each.name}\``] : [],
    )
    return names.length ? `; ${names.join(', ')} override${names.length > 1 ? '' : 's'} it` : ''
  }
  const returned = (
    source: string,
    values: Readonly<Record<string, string>>,
    where: string,
  ): readonly ValueRow[] =>
    Object.entries(values).map(([name, value]) => [
      `\${${source}.${name}}`,
      labels.has(value) ? where : `${where}; shown as ${value}`,
    ])
  const plain: readonly ValueRow[] = [
    ...inputs.env
      .filter(({ name }) => !name.startsWith(hidden))
      .map(
        ({ name, optional }): ValueRow => [
          `\${env.${name}}`,
          `${optional ? 'optional: ' : ''}from the environment, or the option \`env\`${overrides(name)}${inFile(name)}`,
        ],
      ),
    ...inputs.credentials
      .filter(({ overrides }) => !overrides)
      .map(
        ({ name, optional }): ValueRow => [
          `\${credentials.${name}}`,
          `${optional ? 'optional: passed to the client' : 'passed to the client'}${inFile(credentialVariable(name))}`,
        ],
      ),
    ...inputs.variables.map(
      (variable): ValueRow => [
        `\${variables.${variable.name}}`,
        variableWords(variable, variables[variable.name], labels),
      ],
    ),
    ...returned('token', token, 'from the token response'),
    ...returned('redirect', redirect, 'from the redirect of the login'),
  ]
  return plain.map(([name, words]): ValueRow => [printable(name), printable(words)])
}

function variableWords(
  variable: VariablePlan,
  value: string | undefined,
  labels: StandIns['labels'],
): string {
  const isStandIn = value !== undefined && labels.has(value)
  const { optional, enum: among } = variable
  const words = [
    optional
      ? 'optional: passed to the client; whatever contains it is left out if it is absent'
      : 'passed to the client',
    ...(among ? [`one of ${among.join(', ')}`] : []),
    ...(variable.default === undefined || optional ? [] : [`defaults to ${variable.default}`]),
    ...(value === undefined || value === variable.default || isStandIn ? [] : [`shown as ${value}`]),
  ]
  return words.join('; ')
}
