import type { ClientPlan, CredentialPlan, Expression, VariablePlan } from '../ir/plan.ts'
import { referencesOf, type Text } from '../ir/text.ts'
import { survey, textsOfUrl } from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import type { ExpressionWriter, FunctionReads } from './expressions.ts'
import type { Names } from './scope.ts'

/** Statements that read inputs, and the writer for the code after them. */
export interface Reads extends FunctionReads {
  readonly writer: ExpressionWriter
  /** True if a statement awaits something. */
  readonly awaits: boolean
  /** True if the code after them reads a credential. */
  readonly awaitsLate: boolean
}

/** A value that is read once for each call. */
interface Read {
  readonly name: Code
  /** The value, or a promise of it. */
  readonly value: Code
}

/**
 * Writes the statements that read the inputs of expressions and values: credentials, variables, and what would
 * otherwise be read several times.
 *
 * @param urls parts of URLs that a function of their own reads
 */
export function readInputs(
  plan: ClientPlan,
  names: Names,
  writer: ExpressionWriter,
  expressions: readonly Expression[],
  values: readonly Text[] = [],
  urls: readonly Text[] = [],
): Reads {
  const read = survey(expressions, values, urls)
  const used = read.inputs
  const credentials = plan.inputs.credentials.filter(({ name }) => used.has(`credentials.${name}`))
  const variables = plan.inputs.variables.filter(({ name }) => used.has(`variables.${name}`))
  const reads = credentials
    .filter(({ name }) => !read.lateCredentials.has(name))
    .map((credential) => readCredential(credential, names, writer))
    .concat(variables.map((variable) => readVariable(variable, names, writer)))
  const withEnv = writer.within({
    env: new Set(read.repeatedEnv),
    lateCredentials: read.lateCredentials,
  })
  const provided = credentials.length ? [provideCredentials(writer)] : []
  const optionalEnv = read.optionalEnv.map(
    (name) => Code.trusted`const ${names.of('env', name)} = ${writer.optionalEnv(name)}`,
  )
  const repeatedEnv = read.repeatedEnv.map(
    (name) => Code.trusted`const ${names.of('env', name)} = ${writer.readEnv(name)}`,
  )
  const repeatedUrls = read.repeatedUrls.map(
    ({ field, url }) => Code.trusted`const ${Code.identifier(field)} = ${withEnv.endpoint(field, url)}`,
  )
  return {
    statements: provided.concat(awaitReads(reads), optionalEnv, repeatedEnv, repeatedUrls),
    writer: withEnv.within({ urls: new Set(read.repeatedUrls.map(({ field }) => field)) }),
    sources: read.sources,
    times: read.times,
    awaits: credentials.length + variables.length > 0,
    awaitsLate: read.lateCredentials.size > 0,
  }
}

function provideCredentials(writer: ExpressionWriter): Code {
  return Code.trusted`const credentials = await ${writer.call('provide', Code.trusted`options.credentials`)}`
}

/** One statement that awaits all values. */
function awaitReads(reads: readonly Read[]): readonly Code[] {
  const first = reads[0]
  if (!first) return []
  if (reads.length === 1) return [Code.trusted`const ${first.name} = await ${first.value}`]
  const names = Code.join(
    reads.map(({ name }) => name),
    ', ',
  )
  const values = Code.join(
    reads.map(({ value }) => value),
    ', ',
  )
  return [Code.trusted`const [${names}] = await Promise.all([${values}])`]
}

function readCredential({ name, optional }: CredentialPlan, names: Names, writer: ExpressionWriter): Read {
  return { name: names.of('credentials', name), value: writer.readCredential(name, optional) }
}

function readVariable(variable: VariablePlan, names: Names, writer: ExpressionWriter): Read {
  const { name, optional, default: byDefault, enum: allowed, pattern } = variable
  const literal = Code.literal(name)
  const given = variableGiven(name)
  const plain =
    byDefault === undefined
      ? writer.call(optional ? 'optionalVariable' : 'readVariable', literal, given)
      : writer.call('variableOrDefault', literal, given, Code.literal(byDefault))
  const list = allowed && Code.trusted`[${Code.join(allowed.map(Code.literal), ', ')}]`
  const listed = list ? writer.call('oneOf', literal, list, plain) : plain
  const value =
    pattern === undefined ? listed : writer.call('matching', literal, Code.regExp(pattern), listed)
  return { name: names.of('variables', name), value }
}

/** The code of a base URL that has references. */
export interface BaseUrlCode {
  /** Parameters of the function that makes the URL from the values of its references. */
  readonly parameters: Code
  readonly url: Code
  /** The call of that function for a request. */
  readonly call: Code
  /** Statements that read the values as far as that is possible without calling a function. */
  readonly knownReads: readonly Code[]
  /** The call of that function with those values. */
  readonly knownCall: Code
}

/** Writes the function that makes a base URL with references, and its calls. */
export function writeBaseUrl(plan: ClientPlan, names: Names, writer: ExpressionWriter): BaseUrlCode {
  const references = textsOfUrl(plan.baseUrl).flatMap(referencesOf)
  const inputs = new Map(
    references
      .filter(({ source }) => source === 'credentials' || source === 'variables')
      .map((reference) => [`${reference.source}.${reference.name}`, reference]),
  )
  const values = Array.from(inputs.values(), ({ source, name }) => names.of(source, name))
  const reads = Array.from(inputs.values(), ({ source, name }) => {
    const known = source === 'credentials' ? knownCredential(name, writer) : knownVariable(plan, name, writer)
    return Code.trusted`const ${names.of(source, name)} = ${known}`
  })
  const hasTokens = references.some(({ source }) => source === 'token' || source === 'redirect')
  const tokens = Code.trusted`tokens`
  const known = hasTokens ? values.concat(tokens) : values
  const asked = hasTokens ? values.concat(writer.tokens) : values
  const typed = values
    .map((value) => Code.parameter(value, Code.trusted`string`))
    .concat(hasTokens ? Code.parameter(tokens, Code.trusted`Tokens`) : [])
  const inFunction = writer.within({ tokens, redirect: Code.trusted`tokens.redirect` })
  const call = (given: readonly Code[]): Code => Code.trusted`baseUrlOf(${Code.join(given, ', ')})`
  const unknown = known.map((value) => Code.trusted`${value} === undefined`)
  return {
    parameters: Code.join(typed, ', '),
    url: inFunction.baseUrl(plan.baseUrl),
    call: call(asked),
    knownReads: reads.concat(hasTokens ? Code.trusted`const tokens = session.current` : []),
    knownCall: unknown.length
      ? Code.trusted`${Code.join(unknown, ' || ')} ? undefined : ${call(known)}`
      : call(known),
  }
}

function knownCredential(name: string, writer: ExpressionWriter): Code {
  const all = writer.call('known', Code.trusted`options.credentials`)
  const given = writer.call('known', Code.trusted`${all}${Code.member(name, true)}`)
  return writer.call('encodableCredential', Code.literal(`credentials.${name}`), given)
}

function knownVariable({ inputs }: ClientPlan, name: string, writer: ExpressionWriter): Code {
  const byDefault = inputs.variables.find((variable) => variable.name === name)?.default
  const otherwise = byDefault === undefined ? Code.trusted`` : Code.trusted` ?? ${Code.literal(byDefault)}`
  const given = writer.call('known', Code.trusted`${variableGiven(name)}${otherwise}`)
  return writer.call('encodableVariable', Code.literal(`variables.${name}`), given)
}

/** A variable in the options. */
function variableGiven(name: string): Code {
  // Callers in JavaScript may omit what is required.
  return Code.trusted`options.variables${Code.member(name, true)}`
}
