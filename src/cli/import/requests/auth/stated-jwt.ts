import { holdsSecretFormat } from '../../../../diagnostics/secret-formats.ts'
import { asMap } from '../../data.ts'
import { resolveToText, type SourceJwt, type SourceRequest } from '../request.ts'
import type { FoundAuth } from './found.ts'
import { isName, keepPrefix } from './names.ts'

export function readJwt(auth: SourceJwt, { variables }: SourceRequest): FoundAuth {
  const claims = readMembers(auth.payload)
  const headers = readMembers(auth.headers)?.filter(({ name }) => name !== 'alg' && name !== 'typ')
  const copied = claims?.filter((claim) => claim.isString || isTime(claim.name))
  const others = (claims ?? []).filter((claim) => !copied?.includes(claim)).map(({ name }) => `\`${name}\``)
  const algorithm = resolveToText(auth.algorithm, variables) ?? ''
  const isKnown = /^(?:[HRPE]S(?:256|384|512)|EdDSA)$/.test(algorithm)
  const reasons = [
    ...(isKnown || algorithm === '' ? [] : ['flexgen does not know its algorithm. Check `algorithm`.']),
    ...(claims ? [] : ['The claims of its token cannot be read. Write them in `payload`.']),
    ...(others.length
      ? [`The values of ${others.join(', ')} are not strings. Write these claims in \`payload\`.`]
      : []),
    ...(claims?.some(({ name }) => name === 'exp')
      ? ['How long its token is valid is not known. Check `expiresIn`.']
      : []),
  ]
  const prefix = resolveToText(auth.prefix, variables)?.trim()
  const key = resolveToText(auth.queryKey, variables)
  return {
    name: 'jwt',
    credential: {
      kind: 'jwt',
      algorithm: isKnown ? algorithm : 'HS256',
      secretBase64: auth.isBase64 || undefined,
      claims: listNames(copied),
      headers: listNames(headers?.filter(({ isString }) => isString)),
      at:
        auth.addTo === 'query'
          ? { in: 'query', name: key && isName(key) ? key : 'token' }
          : { in: 'header', name: 'Authorization', ...keepPrefix(prefix) },
    },
    note: reasons.length ? { reason: reasons.join(' ') } : undefined,
  }
}

function listNames(members: readonly { readonly name: string }[] = []): readonly string[] | undefined {
  return members.length ? members.map(({ name }) => name) : undefined
}

/** Claims that the client sets itself. */
function isTime(name: string): boolean {
  return /^(?:iat|nbf|exp|jti)$/.test(name)
}

/** The names of an object in JSON, in which a reference may be in the place of a value. */
function readMembers(
  text: string,
): readonly { readonly name: string; readonly isString: boolean }[] | undefined {
  if (text.trim() === '') return []
  if (text.length > 20_000) return undefined
  for (const json of [text, text.replace(/([:[,]\s*)\{\{[^{}]*\}\}/g, '$1"{{}}"')]) {
    try {
      return Object.entries(asMap(JSON.parse(json)))
        .filter(([name]) => /^[\w.:/-]{1,100}$/.test(name) && !holdsSecretFormat(name))
        .slice(0, 50)
        .map(([name, value]) => ({ name, isString: typeof value === 'string' }))
    } catch {
      // A reference that is not in quotes.
    }
  }
  return undefined
}
