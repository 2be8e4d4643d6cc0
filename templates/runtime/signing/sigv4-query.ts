/** @section Signing */
import { noteQuery, type OwnQuery } from '../request/configured.ts'
import { isNamed, queryPairs } from '../request/query.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { type SigV4Signer, settleRequest, signedHeaders, signSigV4 } from './sigv4.ts'

/**
 * Signs a request in its query, so that its URL alone lets others send it (AWS Signature Version 4): its `host`,
 * which is always the URL's, and its headers as they stand.
 *
 * @param payloadHash in hexadecimal digits, or `UNSIGNED-PAYLOAD`
 * @param parameters further ones: `X-Amz-Expires` in seconds, `X-Amz-Security-Token`
 */
export async function signInQuery(
  request: OutgoingRequest,
  payloadHash: string,
  signer: SigV4Signer,
  parameters: OwnQuery,
): Promise<void> {
  const { headers } = request
  const scope = signer.scopeOf(signer)
  settleRequest(request)
  headers.delete('x-amz-date')
  const signed = signedHeaders(request)
  const own: OwnQuery = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${signer.accessKey}/${scope.scope}`],
    ['X-Amz-Date', scope.date],
    ['X-Amz-SignedHeaders', signed.names],
    ...parameters,
  ]
  replaceOwnQuery(request, [...own, ['X-Amz-Signature', undefined]])
  const signature = await signSigV4(request, signed, payloadHash, scope, signer)
  replaceOwnQuery(request, [['X-Amz-Signature', signature]])
}

/** Puts parameters into a query in place of what it has under their names; `undefined` only takes those out. */
export function replaceOwnQuery(request: OutgoingRequest, entries: OwnQuery): void {
  const others = queryPairs(request.url).filter((pair) => !entries.some(([name]) => isNamed(pair, name)))
  request.url.search = `?${[...others, ...noteQuery(request, entries)].join('&')}`
}

/** The parameters of a presigned URL that not each has: how long it is valid, and a session's token. */
export function presignParameters(sessionToken: string | undefined, expiresIn?: string): OwnQuery {
  return [
    ['X-Amz-Expires', expiresIn],
    ['X-Amz-Security-Token', sessionToken || undefined],
  ]
}
