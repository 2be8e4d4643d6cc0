/** @section Signing */

import type { OutgoingRequest } from '../request/transport.ts'
import { readBody, setContentType } from './body-bytes.ts'
import { sha256Hex } from './sha256-hex.ts'

/** The hash that the caller has set as `x-amz-content-sha256`, if any. */
export function givenPayloadHash({ url, headers }: OutgoingRequest): string | undefined {
  return headers.get('x-amz-content-sha256') ?? /[?&]x-amz-content-sha256=([^&]*)/i.exec(url.search)?.[1]
}

/**
 * The caller's hash or, without one, the hash of the body.
 *
 * @throws ClientError `body_not_replayable` if the body is a stream, which needs an unsigned payload
 */
export async function payloadHash(request: OutgoingRequest): Promise<string> {
  const given = givenPayloadHash(request)
  if (given === undefined) return sha256Hex(await readBody(request))
  await setContentType(request)
  return given
}

/** The caller's hash or, without one, `UNSIGNED-PAYLOAD`. The content type is signed in both cases. */
export async function unsignedPayload(request: OutgoingRequest): Promise<string> {
  await setContentType(request)
  return givenPayloadHash(request) ?? 'UNSIGNED-PAYLOAD'
}

/** Adds the hash to the headers, as S3 requires, and returns it. */
export function setPayloadHash({ headers }: OutgoingRequest, hash: string): string {
  headers.set('x-amz-content-sha256', hash)
  return hash
}
