import type {
  AuthPlan,
  ClientPlan,
  CredentialPlan,
  EnvPlan,
  Expression,
  OptionName,
  TimePlan,
} from '../ir/plan.ts'
import type { ResolvedConfig } from '../ir/resolved-config.ts'
import { literalOf, type Reference, referencesOf } from '../ir/text.ts'
import { expressionsOf, ownValues, requestExpressions, textOf, withInner } from '../ir/walk-plan.ts'
import { pascalCase } from './names.ts'

/** Headers that a browser may send to another origin, if their values are literals. */
const harmlessHeaders: readonly string[] = ['accept', 'accept-language', 'content-type']

/**
 * Makes the decisions that do not depend on the code.
 *
 * @param exported functions that a client with tokens exports in addition to those that its config names
 */
export function planClient(
  { outputFile: _, variables, ...config }: ResolvedConfig,
  exported: readonly string[] = [],
): ClientPlan {
  const { headers, query, auth } = config
  const expressions = expressionsOf(auth)
  const ofAuth = expressions.map((expression) => textOf(expression) ?? [])
  const references = ownValues(config).concat(ofAuth).flatMap(referencesOf)
  return {
    ...config,
    auth: withExports(auth, exported),
    pascalName: pascalCase(config.name),
    inputs: {
      env: environment(references),
      credentials: credentials(references, expressions),
      variables,
      options: optionNames(auth, expressions, references),
    },
    times: timesIn(references),
    browserFollows:
      query.length === 0 &&
      !dependsOnRequest(auth) &&
      headers.every(({ name, value }) => harmlessHeaders.includes(name) && literalOf(value) !== undefined) &&
      auth.steps.every(
        (step) =>
          step.kind === 'now' || (step.kind === 'header' && step.name.toLowerCase() === 'authorization'),
      ),
  }
}

/** True if a value of the auth is another one for each request, so that a redirect needs a new one. */
function dependsOnRequest(auth: AuthPlan): boolean {
  return requestExpressions(auth)
    .flatMap(withInner)
    .some(
      (expression) =>
        expression.kind === 'request' ||
        expression.kind === 'requestUrl' ||
        referencesOf(textOf(expression) ?? []).some(({ source }) => source === 'nonce'),
    )
}

function withExports(auth: AuthPlan, names: readonly string[]): AuthPlan {
  const { tokens } = auth
  if (!tokens || !names.length) return auth
  return { ...auth, tokens: { ...tokens, exports: [...new Set([...tokens.exports, ...names])] } }
}

function environment(references: readonly Reference[]): readonly EnvPlan[] {
  const found = new Map<string, EnvPlan>()
  for (const { source, name, optional } of references) {
    if (source === 'env') found.set(name, { name, optional: optional && (found.get(name)?.optional ?? true) })
  }
  return Array.from(found.values())
}

/** The credentials that are referred to, and those that override environment variables. */
function credentials(
  references: readonly Reference[],
  expressions: readonly Expression[],
): readonly CredentialPlan[] {
  const found = new Map<string, CredentialPlan>()
  for (const { source, name, optional } of references) {
    if (source !== 'credentials') continue
    found.set(name, {
      name,
      optional: optional && (found.get(name)?.optional ?? true),
      overrides: undefined,
    })
  }
  for (const expression of expressions) {
    if (expression.kind !== 'secret') continue
    const { text, override } = expression.secret
    if (override === undefined || found.has(override)) continue
    const reference = referencesOf(text).find(({ source }) => source === 'env')
    if (!reference) continue
    found.set(override, { name: override, optional: true, overrides: { env: reference.name, text } })
  }
  return Array.from(found.values())
}

function optionNames(
  { tokens }: AuthPlan,
  expressions: readonly Expression[],
  references: readonly Reference[],
): readonly OptionName[] {
  const names = expressions.flatMap((expression) => (expression.kind === 'option' ? expression.name : []))
  const own = references.flatMap(({ source }): readonly OptionName[] =>
    source === 'time' || source === 'expires' ? ['clock'] : source === 'nonce' ? ['nonce'] : [],
  )
  return Array.from(new Set(names.concat(own, tokens?.options ?? [])))
}

/** The times that are referred to, each once. */
function timesIn(references: readonly Reference[]): readonly TimePlan[] {
  const found = new Map<string, TimePlan>()
  for (const { source, name } of references) {
    if (source === 'time' || source === 'expires') found.set(`${source}.${name}`, { source, format: name })
  }
  return Array.from(found.values())
}
