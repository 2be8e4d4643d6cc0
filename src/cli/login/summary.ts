import type { ClientPlan, Inputs } from '../../ir/plan.ts'
import { isRequired } from '../../ir/walk-plan.ts'
import type { Tokens } from '../client.ts'
import { printable } from '../printing/printable.ts'
import { durationWords } from './duration.ts'

/** What was stored, without the tokens, and what the client still needs, since a login's inputs are not stored. */
export function summaryOf(
  { name, inputs, auth }: ClientPlan,
  { expiresAt, refreshToken, scope, registeredClient }: Tokens,
  place: string,
): string {
  const rows = [
    ['stored in', printable(place)],
    ['access token', expiresAt === undefined ? 'unknown expiry' : expiryOf(expiresAt)],
    ...(auth.tokens?.facts.login?.kind === 'verifier'
      ? []
      : [['refresh token', refreshToken ? 'yes' : 'none; log in again when the access token expires']]),
    ...(scope ? [['scope', printable(scope)]] : []),
    ...(registeredClient ? [['client', `registered as ${printable(registeredClient.clientId)}`]] : []),
    ...needsOf(inputs).map((need, index) => [index ? '' : 'client needs', need]),
  ]
  const lines = rows.map(([title = '', text = '']) => `  ${title.padEnd(15)}${text}\n`)
  return `Logged in to ${name}.\n${lines.join('')}`
}

function needsOf({ env, credentials, variables }: Inputs): readonly string[] {
  const needs: readonly (readonly [kind: string, names: readonly string[]])[] = [
    ['environment variables', env.filter(({ optional }) => !optional).map(({ name }) => name)],
    ['credentials', credentials.filter(({ optional }) => !optional).map(({ name }) => name)],
    ['variables', variables.filter(isRequired).map(({ name }) => name)],
  ]
  return needs.flatMap(([kind, names]) => (names.length ? [`${kind}: ${names.join(', ')}`] : []))
}

function expiryOf(expiresAt: number): string {
  const time = new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')
  return `expires in ${durationWords(expiresAt - Date.now())}, at ${time} UTC`
}
