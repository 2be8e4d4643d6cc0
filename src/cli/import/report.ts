import type { CompiledClient } from '../../compile-client.ts'
import { literalOf } from '../../ir/text.ts'
import { isRequired } from '../../ir/walk-plan.ts'
import { commandName } from '../command-name.ts'
import { inShell, printable } from '../printing/printable.ts'
import { cut } from '../running/failure.ts'
import type { ImportedConfig } from './config/configs.ts'
import { redact } from './copied.ts'
import type { ImportedScheme, Note } from './model.ts'

/** Notes beyond these are counted. */
const noteLimit = 40

/** True for a note that the user of a scheme needs; without a name, of all schemes. */
export function concerns({ schemes }: Note, scheme: string | undefined): boolean {
  if (scheme === undefined || !schemes) return true
  // The schemes that one needs together have their names joined.
  return schemes.some((each) => each === scheme || scheme.split('+').includes(each))
}

/** What a config needs from its user. */
export function describeSettings({ place, text, client }: ImportedConfig): string {
  // In the order of the config: a client's ID, then its secret.
  const at = (each: string): number => text.indexOf(`\${env.${each}`)
  const env = [...listEnv(client)].sort((a, b) => at(a) - at(b))
  const variables = listVariables(client)
  const [host] = /^https?:\/\/[^/?]*/.exec(client.plan.baseUrl.written) ?? []
  return [
    `\n${place.path}\n`,
    ...(host === undefined ? [] : [`  sends to  ${host}\n`]),
    ...(env.length ? [`  set       ${env.join(', ')}\n`] : []),
    ...(variables.length ? [`  pass      ${variables.join(', ')} (variables)\n`] : []),
  ].join('')
}

/** What was not carried over as is, and what to do about it. */
export function describeNotes(notes: readonly Note[]): string {
  if (!notes.length) return ''
  // One reason may apply to many places.
  const byReason = new Map<string, string[]>()
  for (const { place, reason } of notes) {
    const places = byReason.get(reason) ?? []
    byReason.set(reason, [...places, redact(place)])
  }
  const rows = [...byReason].map(([reason, places]) => {
    const shown = [...new Set(places)]
    const more = shown.length > 5 ? ` and ${shown.length - 5} more` : ''
    return `  ${shown.slice(0, 5).join(', ')}${more}\n    ${cut(reason)}\n`
  })
  const more = rows.length > noteLimit ? `  … and ${rows.length - noteLimit} more\n` : ''
  return `\nNot carried over as is:\n${rows.slice(0, noteLimit).join('')}${more}`
}

/** What to do with the configs, with a command for the first. */
export function describeNextSteps(configs: readonly ImportedConfig[]): string {
  const [first] = configs
  if (!first) return ''
  const hasEnv = configs.some(({ client }) => listEnv(client).length > 0)
  const path = printable(inShell(first.place.path))
  const passed = listVariables(first.client)
    .map((each) => ` --variable ${each}=VALUE`)
    .join('')
  const steps = [
    ...(hasEnv
      ? ['Set the environment variables above, or write them to a file `.env` for `--env-file .env`.']
      : []),
    `Run \`${commandName()} build\` to write the client${configs.length > 1 ? 's' : ''}.`,
    first.client.plan.auth.tokens?.facts.login
      ? `Run \`${commandName()} login ${path}${passed}\` to log in.`
      : `Run \`${commandName()} fetch ${path} /PATH${bodyOptions(first)}${passed}\` to send a request.`,
  ]
  return `\nNext steps:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`
}

/** Names of environment variables that the client needs. */
function listEnv({ plan }: CompiledClient): readonly string[] {
  return plan.inputs.env.filter(({ optional }) => !optional).map(({ name }) => name)
}

/** Names of variables without a default. */
function listVariables({ plan }: CompiledClient): readonly string[] {
  return plan.inputs.variables.filter(isRequired).map(({ name }) => name)
}

/** Options with a body to which the auth can add, if it needs one. */
function bodyOptions({ client: { plan }, scheme }: ImportedConfig): string {
  const { bodies } = plan.auth
  if (!bodies) return ''
  const type = plan.headers.find(({ name }) => name === 'content-type')?.value
  const isForm = /^application\/x-www-form-urlencoded *(;|$)/i.test((type && literalOf(type)) ?? '')
  if (bodies.includes('json') && !isForm && !sendsForm(scheme)) return " -d '{}'"
  // Without a type, `fetch` sends a form.
  const typeOption =
    type === undefined || isForm ? '' : " -H 'Content-Type: application/x-www-form-urlencoded'"
  return ` -d NAME=VALUE${typeOption}`
}

/** True if requests of the source have their key in a form. */
function sendsForm(scheme: ImportedScheme | undefined): boolean {
  return (scheme?.credentials ?? []).some(
    (each) => each.kind === 'apiKey' && each.at.in === 'body' && each.at.format !== 'json',
  )
}
