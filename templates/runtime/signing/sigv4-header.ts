/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { secretHeader } from '../values/values.ts'
import { type SigV4Signer, settleRequest, signedHeaders, signSigV4 } from './sigv4.ts'

/** Adds the token of a session, if there is one. */
export function setSessionToken({ headers }: OutgoingRequest, sessionToken: string | undefined): void {
  if (sessionToken) headers.set('x-amz-security-token', secretHeader('x-amz-security-token', sessionToken))
}

/**
 * Signs a request in `Authorization` (AWS Signature Version 4). The URL's host, the headers, and the time in
 * `x-amz-date`, which replaces the caller's, are signed.
 *
 * @param payloadHash in hexadecimal digits, or `UNSIGNED-PAYLOAD`
 */
export async function signInHeader(request: OutgoingRequest, payloadHash: string, signer: SigV4Signer): Promise<void> {
  const { headers } = request
  const { accessKey, scope } = signer
  settleRequest(request)
  headers.set('x-amz-date', scope.date)
  const signed = signedHeaders(request)
  const signature = await signSigV4(request, signed, payloadHash, signer)
  const credential = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope.scope}`
  const authorization = `${credential}, SignedHeaders=${signed.names}, Signature=${signature}`
  // The region may have a forbidden character too, so the whole header is checked.
  headers.set('authorization', secretHeader('authorization', authorization))
}
