import type { Comment, Placement } from '../../model.ts'
import { resolve, type SourceRequest, type Value } from '../request.ts'
import type { FoundAuth } from './found.ts'
import { splitScheme } from './header-scheme.ts'
import { findEnv, keepUnlessBearer } from './names.ts'
import { readOAuth1, reportUnsupported } from './stated-auth.ts'

/** What an `Authorization` header says. */
export function readAuthorization(value: Value, request: SourceRequest): FoundAuth {
  const text = resolve(value, request.variables)
  const { scheme, rest } = splitScheme(text)
  const lower = scheme?.toLowerCase()
  const token = findEnv(rest)
  const head = String(rest[0]).slice(0, 2_000)
  switch (lower) {
    case 'bearer':
      return {
        name: 'bearer',
        credential: { kind: 'bearer', ...keepUnlessBearer(scheme), token },
        note: undefined,
      }
    case 'basic':
      return { name: 'basic', credential: { kind: 'basic' }, note: undefined }
    case 'digest':
      return { name: 'digest', credential: { kind: 'digest' }, note: undefined }
    case 'oauth':
      // A header that was computed once, with its nonce.
      if (/oauth_\w+=/.test(head)) {
        const found = /oauth_signature_method="?([\w-]+)/.exec(head)?.[1]
        return readOAuth1(
          {
            kind: 'oauth1',
            signatureMethod: found ? [found] : [],
            addTo: 'header',
            hasToken: /oauth_token=/.test(head),
          },
          request,
        )
      }
      break
    case 'aws4-hmac-sha256': {
      const [, region, service] = /Credential=[^/\s]+\/\d+\/([\w-]+)\/([\w-]+)\//.exec(head) ?? []
      return { name: 'awsSigV4', credential: { kind: 'awsSigV4', region, service }, note: undefined }
    }
    case 'ntlm':
    case 'negotiate':
    case 'hawk':
    case 'signature':
      return reportUnsupported(lower)
  }
  // The `=` at the end of a token in Base64 is followed by nothing.
  const start = `${String(text[0] ?? '')}${text.length > 1 ? '…' : ''}`
  const glued = /^([A-Za-z]{2,20} [a-z_]{2,20}=)"?[^"=]/.exec(start)?.[1]
  if (scheme !== undefined && glued?.startsWith(`${scheme} `) && !String(text[0]).includes(',')) {
    const at: Placement = { in: 'header', name: 'Authorization', prefix: glued, isGlued: true }
    return { name: scheme, credential: { kind: 'apiKey', at, value: token }, note: undefined }
  }
  if (scheme !== undefined) {
    return { name: scheme, credential: { kind: 'bearer', prefix: scheme, token }, note: undefined }
  }
  const comment: Comment = { text: 'The value is the whole header, with its prefix if it has one.' }
  const at: Placement = { in: 'header', name: 'Authorization' }
  return {
    name: 'Authorization',
    credential: { kind: 'apiKey', at, value: findEnv(text), comments: [comment] },
    note: undefined,
  }
}
