import {
  type AuthPlan,
  type ClientPlan,
  type CredentialPlan,
  expressionsOf,
  type OptionName,
  textOf,
  textsOfUrl,
} from '../ir/plan.ts'
import type { ResolvedConfig } from '../ir/resolved-config.ts'
import { literalOf, referencesOf, type Text } from '../ir/text.ts'
import { pascalCase } from './names.ts'

/** Headers that a browser may take along to another origin, as long as they hold nothing of the caller's. */
const harmlessHeaders: readonly string[] = ['accept', 'accept-language', 'content-type']

/**
 * Decides all that is decided at build.
 *
 * @param exported functions that a client with tokens has beside those that its config asks for
 */
export function planClient(
  { outputFile: _, variables, ...config }: ResolvedConfig,
  exported: readonly string[] = [],
): ClientPlan {
  const { headers, query, auth } = config
  return {
    ...config,
    auth: withExports(auth, exported),
    pascalName: pascalCase(config.name),
    inputs: {
      env: envNames(config),
      credentials: credentials(config),
      variables,
      options: optionNames(config),
    },
    browserFollows:
      query.length === 0 &&
      headers.every(({ name, value }) => harmlessHeaders.includes(name) && literalOf(value) !== undefined) &&
      auth.steps.every(
        (step) =>
          step.kind === 'now' || (step.kind === 'header' && step.name.toLowerCase() === 'authorization'),
      ),
  }
}

function withExports(auth: AuthPlan, names: readonly string[]): AuthPlan {
  const { tokens } = auth
  if (!tokens || !names.length) return auth
  return { ...auth, tokens: { ...tokens, exports: [...new Set([...tokens.exports, ...names])] } }
}

type Sources = Pick<ResolvedConfig, 'baseUrl' | 'headers' | 'query' | 'auth'>

function envNames(sources: Sources): readonly string[] {
  const names = textsOf(sources)
    .flatMap(referencesOf)
    .filter(({ source }) => source === 'env')
  return [...new Set(names.map(({ name }) => name))]
}

/** The credentials that are referred to, and those that may be given in place of the environment. */
function credentials(sources: Sources): readonly CredentialPlan[] {
  const found = new Map<string, CredentialPlan>()
  for (const { source, name, optional } of textsOf(sources).flatMap(referencesOf)) {
    if (source !== 'credentials') continue
    found.set(name, { name, optional: optional && (found.get(name)?.optional ?? true), env: undefined })
  }
  for (const expression of expressionsOf(sources.auth)) {
    if (expression.kind !== 'secret') continue
    const { text, override } = expression.secret
    if (override === undefined || found.has(override)) continue
    const env = referencesOf(text).find(({ source }) => source === 'env')?.name
    found.set(override, { name: override, optional: true, env })
  }
  return [...found.values()]
}

function optionNames({ auth }: Sources): readonly OptionName[] {
  const names = expressionsOf(auth).flatMap((expression) =>
    expression.kind === 'option' ? expression.name : [],
  )
  names.push(...(auth.tokens?.options ?? []))
  return [...new Set(names)]
}

function textsOf({ baseUrl, headers, query, auth }: Sources): readonly Text[] {
  return [
    ...textsOfUrl(baseUrl),
    ...[...headers, ...query].map(({ value }) => value),
    ...expressionsOf(auth).flatMap((expression) => {
      const text = textOf(expression)
      return text ? [text] : []
    }),
  ]
}
