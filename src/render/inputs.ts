import type { ClientPlan, CredentialPlan, VariablePlan } from '../ir/plan.ts'
import { Code } from './code.ts'
import type { ExpressionWriter } from './expressions.ts'
import type { Names } from './scope.ts'

/** A value that is read once for each call. */
interface Read {
  readonly name: Code
  /** The value, or a promise of it. */
  readonly value: Code
}

/**
 * The statements that read what a call needs, with their line ends.
 *
 * @param used what of the plan's inputs that is, as `source.name`
 */
export function readStatements(
  plan: ClientPlan,
  names: Names,
  writer: ExpressionWriter,
  used: ReadonlySet<string>,
): Code {
  const credentials = plan.inputs.credentials.filter(({ name }) => used.has(`credentials.${name}`))
  const variables = plan.inputs.variables.filter(({ name }) => used.has(`variables.${name}`))
  const reads: Read[] = [
    ...credentials.map((credential) => readCredential(credential, names, writer)),
    ...variables.map((variable) => readVariable(variable, names, writer)),
  ]
  const set = credentials.length
    ? Code.trusted`    const credentials = await ${writer.call('provide', Code.trusted`options.credentials`)}\n`
    : Code.trusted``
  const [only, ...others] = reads
  if (!only) return set
  if (!others.length) return Code.trusted`${set}    const ${only.name} = await ${only.value}\n`
  const values = reads.map(({ value }) => Code.trusted`      ${value},\n`)
  return Code.trusted`${set}    const [${Code.join(
    reads.map(({ name }) => name),
    ', ',
  )}] = await Promise.all([\n${Code.join(values, '')}    ])\n`
}

function readCredential({ name, optional }: CredentialPlan, names: Names, writer: ExpressionWriter): Read {
  // A function for all may give nothing, whatever its type says.
  const given = Code.trusted`credentials${Code.member(name, true)}`
  const local = names.of('credentials', name)
  const reader = optional ? 'optionalCredential' : 'readCredential'
  return { name: local, value: writer.call(reader, Code.literal(name), given) }
}

function readVariable(variable: VariablePlan, names: Names, writer: ExpressionWriter): Read {
  const { name, enum: allowed, pattern } = variable
  const given = variableGiven(name)
  const literal = Code.literal(name)
  let value: Code
  if (variable.default !== undefined) {
    value = writer.call('variableOrDefault', literal, given, Code.literal(variable.default))
  } else {
    value = writer.call(variable.optional ? 'optionalVariable' : 'readVariable', literal, given)
  }
  if (allowed)
    value = writer.call(
      'oneOf',
      literal,
      Code.trusted`[${Code.join(allowed.map(Code.literal), ', ')}]`,
      value,
    )
  if (pattern !== undefined) value = writer.call('matching', literal, Code.regExp(pattern), value)
  return { name: names.of('variables', name), value }
}

/** The statements that read what the base URL needs, as far as that is known without asking. */
export function knownStatements(plan: ClientPlan, names: Names, writer: ExpressionWriter): KnownReads {
  const { variables } = plan.inputs
  const reads: Read[] = []
  const seen = new Set<string>()
  let foreign = false
  for (const part of plan.baseUrl.parts) {
    if (part.kind === 'literal') continue
    for (const reference of part.text) {
      if (typeof reference === 'string' || reference.source === 'env') continue
      const { source, name } = reference
      if (source === 'token' || source === 'redirect') {
        foreign = true
        continue
      }
      if (seen.has(`${source}.${name}`)) continue
      seen.add(`${source}.${name}`)
      if (source === 'credentials') {
        const set = writer.call('known', Code.trusted`options.credentials`)
        const given = writer.call('known', Code.trusted`${set}${Code.member(name, true)}`)
        const value = writer.call('encodableCredential', Code.literal(`credentials.${name}`), given)
        reads.push({ name: names.of(source, name), value })
      } else {
        const variable = variables.find((candidate) => candidate.name === name)
        const otherwise =
          variable?.default === undefined
            ? Code.trusted``
            : Code.trusted` ?? ${Code.literal(variable.default)}`
        const given = writer.call('known', Code.trusted`${variableGiven(name)}${otherwise}`)
        const value = writer.call('encodableVariable', Code.literal(`variables.${name}`), given)
        reads.push({ name: names.of(source, name), value })
      }
    }
  }
  const statements = reads.map(({ name, value }) => Code.trusted`    const ${name} = ${value}\n`)
  const unknown = reads.map(({ name }) => Code.trusted`${name} === undefined`)
  if (foreign) {
    const renews = plan.auth.tokens?.renews === true
    statements.push(
      renews
        ? Code.trusted`    const account = { tokens: session.current }\n`
        : Code.trusted`    const tokens = session.current\n`,
    )
    unknown.push(renews ? Code.trusted`!account.tokens` : Code.trusted`!tokens`)
  }
  return {
    statements: Code.join(statements, ''),
    unknown: unknown.length ? Code.join(unknown, ' || ') : undefined,
  }
}

/** What is read, and the condition under which a part is not known. */
export interface KnownReads {
  readonly statements: Code
  readonly unknown: Code | undefined
}

/** What the options have as a variable. */
function variableGiven(name: string): Code {
  // Callers in JavaScript may leave out what is required.
  return Code.trusted`options.variables${Code.member(name, true)}`
}
