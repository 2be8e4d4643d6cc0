/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { fixBody, setContentType } from './body-bytes.ts'
import { sha256Hex } from './sha256-hex.ts'

/** The payload's hash that the caller has set as `x-amz-content-sha256`, if any. */
export function givenPayloadHash({ url, headers }: OutgoingRequest): string | undefined {
  return headers.get('x-amz-content-sha256') ?? /[?&]x-amz-content-sha256=([^&]*)/i.exec(url.search)?.[1]
}

/**
 * The hash of what is sent: the caller's, else that of the body.
 *
 * @throws ClientError `body_not_replayable`: a stream, which only an unsigned payload may be
 */
export async function payloadHash(request: OutgoingRequest): Promise<string> {
  const given = givenPayloadHash(request)
  if (given === undefined) return sha256Hex(await fixBody(request))
  await setContentType(request)
  return given
}

/** In place of a hash: the caller's, else that the payload is not signed. The content type is signed in any case. */
export async function unsignedPayload(request: OutgoingRequest): Promise<string> {
  await setContentType(request)
  return givenPayloadHash(request) ?? 'UNSIGNED-PAYLOAD'
}

/** Sends the payload's hash along, as S3 wants it, and returns it. */
export function sendPayloadHash({ headers }: OutgoingRequest, hash: string): string {
  headers.set('x-amz-content-sha256', hash)
  return hash
}
