import { tokenValue } from '../../../templates/runtime/tokens/token-values.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { ClientPlan } from '../../ir/plan.ts'
import { type Reference, referencesOf } from '../../ir/text.ts'
import { expressionsOf, textOf, textsOfUrl } from '../../ir/walk-plan.ts'
import type { Tokens } from '../client.ts'
import { cut } from '../running/failure.ts'

/**
 * A sentence for each reference of the config whose value the login did not return. Contains names, but no values.
 *
 * @param name name of the API
 */
export function lackingSentences({ name, ...plan }: ClientPlan, tokens: Tokens): readonly string[] {
  const written = new Set<string>()
  return serverReferences(plan).flatMap(({ source, name: path }) => {
    const word = `${source}.${path}`
    const data = source === 'redirect' ? tokens.redirect : tokens.response
    if (written.has(word) || isGiven(word, data, path)) return []
    written.add(word)
    return [`Requests of the ${name} client will fail: ${lackingSentence(word, Object.keys(data))}`]
  })
}

/** Says that a reference has no value, and which names there are. */
export function lackingSentence(word: string, present: readonly string[]): string {
  const [source, path = ''] = word.split(/\.(.*)/s)
  const response = source === 'redirect' ? 'the redirect' : 'the token response'
  if (present.includes(path))
    return `the config refers to \`\${${word}}\`, which is not a string in ${response}.`
  const names = cut(present.map((each) => `\`${each}\``).join(', '))
  const near = nearest(path, present)
  const hint = near === undefined ? '' : ` Did you mean \`\${${source}.${near}}\`?`
  return `the config refers to \`\${${word}}\`, but ${response} contains ${names ? `only ${names}` : 'no such value'}.${hint}`
}

/** References to values that servers return. */
function serverReferences({ baseUrl, headers, query, auth }: Omit<ClientPlan, 'name'>): readonly Reference[] {
  const own = [...textsOfUrl(baseUrl), ...[...headers, ...query].map(({ value }) => value)]
  const ofAuth = expressionsOf(auth).flatMap((expression) => referencesOf(textOf(expression) ?? []))
  return [...own.flatMap(referencesOf), ...ofAuth].filter(
    ({ source }) => source === 'token' || source === 'redirect',
  )
}

/** True if the client will find the value. */
function isGiven(word: string, data: unknown, path: string): boolean {
  try {
    tokenValue(word, data, path)
    return true
  } catch {
    return false
  }
}
