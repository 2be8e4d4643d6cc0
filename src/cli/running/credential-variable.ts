import { constantCase } from '../../diagnostics/hints.ts'

export const credentialPrefix: string = 'FLEXGEN_CREDENTIAL_'

/** Environment variable for a credential: `FLEXGEN_CREDENTIAL_CLIENT_SECRET` for `clientSecret`. */
export function credentialVariable(name: string): string {
  return credentialPrefix + constantCase(name)
}
