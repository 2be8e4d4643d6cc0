import { printable } from '../printing/printable.ts'
import { redact } from './copied.ts'
import type { ImportedApi } from './model.ts'

const kinds = {
  apiKey: 'a key',
  awsSigV4: 'an AWS signature',
  basic: 'a user name and a password',
  bearer: 'a token',
  digest: 'a user name and a password, as a digest',
  jwt: 'a JSON Web Token that the client signs',
  oauth1: 'OAuth 1',
  oauth2: 'OAuth 2',
} as const

/** What a scheme sends, for a choice. */
export function descriptionOf(apis: readonly ImportedApi[], scheme: string): string {
  const found = apis.flatMap(({ schemes }) => schemes).find(({ name }) => name === scheme)
  const parts = (found?.credentials ?? []).map((credential) => {
    const at = 'at' in credential ? credential.at : undefined
    const place = at ? ` in the ${at.in} ${redact(at.name)}` : ''
    return `${kinds[credential.kind]}${credential.kind === 'oauth2' ? ` (${credential.grant})` : place}`
  })
  return printable(parts.join(', and '))
}
