/** @section Signing */
import { amzDate, credentialScope, type SigV4Signer, settleRequest, signedNames, signSigV4 } from './sigv4.ts'
import type { OutgoingRequest } from './transport.ts'
import { secretHeader } from './values.ts'

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
export async function signInHeader(
  request: OutgoingRequest,
  payloadHash: string,
  signer: SigV4Signer,
): Promise<void> {
  const { headers } = request
  const date = amzDate(signer.now)
  const scope = credentialScope(signer, date)
  settleRequest(request)
  headers.set('x-amz-date', date)
  const names = signedNames(headers)
  const signature = await signSigV4(request, names, payloadHash, date, scope, signer)
  headers.set(
    'authorization',
    `AWS4-HMAC-SHA256 Credential=${secretHeader('accessKey', signer.accessKey)}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  )
}
