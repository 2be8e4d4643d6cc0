/** @section Signing */
import { noteQuery, type OwnQuery } from '../request/configured.ts'
import { isNamed, queryPairs } from '../request/query.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { type SigV4Signer, settleRequest, signedHeaders, signSigV4 } from './sigv4.ts'

/**
 * Signs a request in its query, so that the URL is enough to send it (AWS Signature Version 4). The URL's host and the
 * headers are signed.
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
  const { accessKey, scope } = signer
  settleRequest(request)
  headers.delete('x-amz-date')
  const signed = signedHeaders(request)
  const own: OwnQuery = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${accessKey}/${scope.scope}`],
    ['X-Amz-Date', scope.date],
    ['X-Amz-SignedHeaders', signed.names],
    ...parameters,
  ]
  replaceOwnQuery(request, [...own, ['X-Amz-Signature', undefined]])
  const signature = await signSigV4(request, signed, payloadHash, signer)
  replaceOwnQuery(request, [['X-Amz-Signature', signature]])
}

/** Sets parameters of a query, replacing those of the same names. `undefined` only removes them. */
export function replaceOwnQuery(request: OutgoingRequest, entries: OwnQuery): void {
  const others = queryPairs(request.url).filter((pair) => !entries.some(([name]) => isNamed(pair, name)))
  request.url.search = `?${[...others, ...noteQuery(request, entries)].join('&')}`
}

/** The optional parameters of a presigned URL: how long it is valid, and a session token. */
export function presignParameters(sessionToken: string | undefined, expiresIn?: string): OwnQuery {
  return [
    ['X-Amz-Expires', expiresIn],
    ['X-Amz-Security-Token', sessionToken || undefined],
  ]
}
