/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { secretHeader } from '../values/values.ts'
import { type SigV4Signer, settleRequest, signedHeaders, signSigV4 } from './sigv4.ts'

/** Sends a session's token along, where there is one. */
export function setSessionToken({ headers }: OutgoingRequest, sessionToken: string | undefined): void {
  if (sessionToken) headers.set('x-amz-security-token', secretHeader('x-amz-security-token', sessionToken))
}

/**
 * Signs a request in `Authorization` (AWS Signature Version 4): its `host`, which is always the URL's, its headers
 * as they stand, and its time in `x-amz-date`, in place of the caller's.
 *
 * @param payloadHash in hexadecimal digits, or `UNSIGNED-PAYLOAD`
 */
export async function signInHeader(request: OutgoingRequest, payloadHash: string, signer: SigV4Signer): Promise<void> {
  const { headers } = request
  const scope = signer.scopeOf(signer)
  settleRequest(request)
  headers.set('x-amz-date', scope.date)
  const signed = signedHeaders(request)
  const signature = await signSigV4(request, signed, payloadHash, scope, signer)
  headers.set(
    'authorization',
    // The whole, for the region may be what is wrong.
    secretHeader(
      'authorization',
      `AWS4-HMAC-SHA256 Credential=${signer.accessKey}/${scope.scope}, SignedHeaders=${signed.names}, Signature=${signature}`,
    ),
  )
}
