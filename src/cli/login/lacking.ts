import { tokenValue } from '../../../templates/runtime/tokens/token-values.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { ClientPlan } from '../../ir/plan.ts'
import { type Reference, referencesOf } from '../../ir/text.ts'
import { expressionsOf, textOf, textsOfUrl } from '../../ir/walk-plan.ts'
import type { Tokens } from '../client.ts'
import { cut } from './failure.ts'

/**
 * What a config refers to and a login did not give: a sentence for each. Values are not shown, names are.
 *
 * @param name of the API
 */
export function lackingSentences({ name, ...plan }: ClientPlan, tokens: Tokens): readonly string[] {
  const written = new Set<string>()
  return serverReferences(plan).flatMap(({ source, name: path }) => {
    const word = `${source}.${path}`
    const data = source === 'redirect' ? tokens.redirect : tokens.response
    if (written.has(word) || isGiven(word, data, path)) return []
    written.add(word)
    return [`The client of ${name} will fail: ${lackingSentence(word, Object.keys(data))}`]
  })
}

/** That a reference leads to nothing, and the names that came. */
export function lackingSentence(word: string, came: readonly string[]): string {
  const [source, path = ''] = word.split(/\.(.*)/s)
  const answer = source === 'redirect' ? 'the redirect' : 'the token response'
  if (came.includes(path)) return `the config refers to \`\${${word}}\`, which is no text in ${answer}.`
  const names = cut(came.map((each) => `\`${each}\``).join(', '))
  const near = nearest(path, came)
  const hint = near === undefined ? '' : ` Did you mean \`\${${source}.${near}}\`?`
  return `the config refers to \`\${${word}}\`, and ${answer} has ${names ? `no such name, but ${names}` : 'no names of its own'}.${hint}`
}

/** References to what only servers tell. */
function serverReferences({ baseUrl, headers, query, auth }: Omit<ClientPlan, 'name'>): readonly Reference[] {
  const own = [...textsOfUrl(baseUrl), ...[...headers, ...query].map(({ value }) => value)]
  const ofAuth = expressionsOf(auth).flatMap((expression) => referencesOf(textOf(expression) ?? []))
  return [...own.flatMap(referencesOf), ...ofAuth].filter(
    ({ source }) => source === 'token' || source === 'redirect',
  )
}

/** True where the client will find it. */
function isGiven(word: string, data: unknown, path: string): boolean {
  try {
    tokenValue(word, data, path)
    return true
  } catch {
    return false
  }
}
