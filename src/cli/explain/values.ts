import type { ClientPlan, VariablePlan } from '../../ir/plan.ts'
import { printable } from '../printing/printable.ts'
import { wrap } from '../printing/wrap.ts'
import type { StandIns } from './stand-ins.ts'

/** Columns that words need beside the names; where there are less, they stand below. */
const leastColumns = 20

/**
 * Where the values come from that the client takes.
 *
 * @param columns that a line may take; `undefined`: any
 */
export function valueLines(
  { inputs }: ClientPlan,
  { token, redirect, labels, variables }: StandIns,
  columns: number | undefined,
): readonly string[] {
  const replacing = (name: string): string => {
    const names = inputs.credentials.flatMap((each) =>
      each.overrides?.env === name ? [`\`credentials.${each.name}\``] : [],
    )
    return names.length ? `; ${names.join(', ')} override${names.length > 1 ? '' : 's'} it` : ''
  }
  const told = (source: string, values: Readonly<Record<string, string>>, where: string): readonly Row[] =>
    Object.entries(values).map(([name, value]) => [
      `\${${source}.${name}}`,
      labels.has(value) ? where : `${where}; here ${value}`,
    ])
  const plain: readonly Row[] = [
    ...inputs.env.map(
      (name): Row => [`\${env.${name}}`, `from the environment, or \`env\`${replacing(name)}`],
    ),
    ...inputs.credentials
      .filter(({ overrides }) => !overrides)
      .map(
        ({ name, optional }): Row => [
          `\${credentials.${name}}`,
          optional ? 'may be given to the client; left out otherwise' : 'given to the client',
        ],
      ),
    ...inputs.variables.map(
      (variable): Row => [
        `\${variables.${variable.name}}`,
        variableWords(variable, variables[variable.name], labels),
      ],
    ),
    ...told('token', token, 'from the answers of the token endpoint'),
    ...told('redirect', redirect, "from the login's redirect"),
  ]
  if (!plain.length) return []
  const rows = plain.map(([name, words]): Row => [printable(name), printable(words)])
  const width = Math.max(...rows.map(([name]) => name.length))
  return [['Values:', '', ...rows.flatMap((row) => rowLines(row, width, columns))].join('\n')]
}

/** @param width of the longest name */
function rowLines([name, words]: Row, width: number, columns: number | undefined): readonly string[] {
  const left = (columns ?? Number.POSITIVE_INFINITY) - width - 4
  if (left < leastColumns) return [`  ${name}`, ...wrap(words, Math.max(1, left + width)).map(below(4))]
  const [first = '', ...others] = wrap(words, left)
  return [`  ${name.padEnd(width)}  ${first}`, ...others.map(below(width + 4))]
}

function below(blanks: number): (line: string) => string {
  return (line) => ' '.repeat(blanks) + line
}

type Row = readonly [name: string, words: string]

function variableWords(
  variable: VariablePlan,
  value: string | undefined,
  labels: StandIns['labels'],
): string {
  const isStandIn = value !== undefined && labels.has(value)
  const { optional, enum: among } = variable
  const words = [
    optional
      ? 'may be given to the client; what it stands in is left out otherwise'
      : variable.default === undefined
        ? 'given to the client'
        : `may be given to the client; default ${variable.default}`,
    ...(among ? [`one of ${among.join(', ')}`] : []),
    ...(value === undefined || value === variable.default || isStandIn ? [] : [`here ${value}`]),
  ]
  return words.join('; ')
}
