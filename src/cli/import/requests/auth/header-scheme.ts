import { mayBeSecret } from '../../copied.ts'
import { joinParts } from '../../parts.ts'
import type { Value } from '../request.ts'

/** Schemes of `Authorization` whose value is a token. Anything else could be a part of a secret. */
const tokenPrefix =
  /^(?:bearer|token|jwt|oauth|api-?key|key|bot|ssws|splunk|client-id|session|secret|private-token|deepl-auth-key|zoho-oauthtoken|apikeyauth|app|user|service|discogs|klaviyo-api-key|genie-?key|pve-?api-?token|access-token|x-api-key|auth)$/i

/** The scheme of a header, and what follows. Without a reference after it, only a known one is a scheme. */
export function splitScheme(value: Value): { readonly scheme: string | undefined; readonly rest: Value } {
  const first = typeof value[0] === 'string' ? value[0] : ''
  const [all, scheme] = /^\s*([A-Za-z][A-Za-z0-9-]{1,30})(?:\s+|$)/.exec(first) ?? []
  const rest = joinParts([first.slice(all?.length ?? 0), ...value.slice(1)])
  if (scheme === undefined || all === undefined || (rest.length === 0 && first.trim() !== scheme))
    return { scheme: undefined, rest: value }
  const isKnown =
    tokenPrefix.test(scheme) ||
    /^(?:basic|digest|hawk|ntlm|negotiate|signature|aws4-hmac-sha256)$/i.test(scheme)
  const isBeforeReference =
    typeof rest[0] === 'object' && /\s$/.test(all) && !/\d/.test(scheme) && !mayBeSecret(scheme)
  // A token that is one word has no scheme.
  if (rest.length === 0)
    return {
      scheme: isKnown && !/^(?:key|secret|app|user|service|session|auth)$/i.test(scheme) ? scheme : undefined,
      rest,
    }
  return isKnown || isBeforeReference ? { scheme, rest } : { scheme: undefined, rest: value }
}
