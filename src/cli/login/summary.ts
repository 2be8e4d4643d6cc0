import type { Tokens } from '../client.ts'
import { printable } from '../printable.ts'
import { durationWords } from './duration.ts'

/** What was stored, without the tokens. */
export function summaryOf(name: string, { expiresAt, refreshToken, scope }: Tokens, place: string): string {
  const rows = [
    ['stored in', printable(place)],
    ['access token', expiresAt === undefined ? 'its end is not known' : endOf(expiresAt)],
    ['refresh token', refreshToken ? 'yes' : 'none: once the access token ends, another login is needed'],
    ...(scope ? [['scope', printable(scope)]] : []),
  ]
  const lines = rows.map(([title = '', text = '']) => `  ${title.padEnd(15)}${text}\n`)
  return `Logged in to ${name}.\n${lines.join('')}`
}

function endOf(expiresAt: number): string {
  const time = new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')
  return `ends in ${durationWords(expiresAt - Date.now())}, at ${time} UTC`
}
