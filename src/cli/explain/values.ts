import type { ClientPlan, VariablePlan } from '../../ir/plan.ts'
import { printable } from '../printing/printable.ts'
import { wrap } from '../printing/wrap.ts'
import type { EnvFiles } from '../running/env-files.ts'
import { credentialVariable } from '../running/inputs.ts'
import { hidden, type StandIns } from './stand-ins.ts'

/** Columns that words need next to the names; if there are fewer, they go below. */
const leastColumns = 20

type Row = readonly [name: string, words: string]

/**
 * A list of the values that the client takes, and where they come from.
 *
 * @param columns width of a line; `undefined` for no limit
 * @param envFiles files with some of the values
 */
export function valueLines(
  { inputs }: ClientPlan,
  { token, redirect, labels, variables }: StandIns,
  columns: number | undefined,
  envFiles: EnvFiles,
): readonly string[] {
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
  ): readonly Row[] =>
    Object.entries(values).map(([name, value]) => [
      `\${${source}.${name}}`,
      labels.has(value) ? where : `${where}; shown as ${value}`,
    ])
  const plain: readonly Row[] = [
    ...inputs.env
      .filter(({ name }) => !name.startsWith(hidden))
      .map(
        ({ name, optional }): Row => [
          `\${env.${name}}`,
          `${optional ? 'optional: ' : ''}from the environment, or the option \`env\`${overrides(name)}${inFile(name)}`,
        ],
      ),
    ...inputs.credentials
      .filter(({ overrides }) => !overrides)
      .map(
        ({ name, optional }): Row => [
          `\${credentials.${name}}`,
          `${optional ? 'optional: passed to the client' : 'passed to the client'}${inFile(credentialVariable(name))}`,
        ],
      ),
    ...inputs.variables.map(
      (variable): Row => [
        `\${variables.${variable.name}}`,
        variableWords(variable, variables[variable.name], labels),
      ],
    ),
    ...returned('token', token, 'from the token response'),
    ...returned('redirect', redirect, 'from the redirect of the login'),
  ]
  if (!plain.length) return []
  const rows = plain.map(([name, words]): Row => [printable(name), printable(words)])
  const width = Math.max(...rows.map(([name]) => name.length))
  return [['Values:', '', ...rows.flatMap((row) => rowLines(row, width, columns))].join('\n')]
}

/** @param width length of the longest name */
function rowLines([name, words]: Row, width: number, columns: number | undefined): readonly string[] {
  const left = (columns ?? Number.POSITIVE_INFINITY) - width - 4
  if (left < leastColumns) return [`  ${name}`, ...wrap(words, Math.max(1, left + width)).map(indented(4))]
  const [first = '', ...others] = wrap(words, left)
  return [`  ${name.padEnd(width)}  ${first}`, ...others.map(indented(width + 4))]
}

function indented(spaces: number): (line: string) => string {
  return (line) => ' '.repeat(spaces) + line
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
