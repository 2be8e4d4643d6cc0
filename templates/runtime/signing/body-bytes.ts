/** @section Signing */

import { ClientError } from '../errors.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { type Bytes, utf8 } from './crypto.ts'

/**
 * The body of a request in bytes, as `fetch` sends it.
 *
 * @throws ClientError `body_not_replayable`: a stream can be read only once
 */
export async function bodyBytes(request: OutgoingRequest): Promise<Bytes> {
  const body = await fixBody(request)
  return typeof body === 'string' ? utf8(body) : body
}

/**
 * The body of a request as `fetch` sends it: a text, to be sent in UTF-8, or bytes. Bytes take the body's place,
 * since a form's boundary differs each time; and the content type is set that `fetch` would have set (WHATWG
 * Fetch, section 5.2).
 *
 * @throws ClientError `body_not_replayable`: a stream can be read only once
 */
export function fixBody({ headers, init }: OutgoingRequest): string | Promise<Bytes> {
  const { body = null } = init
  if (body === null) return ''
  if (typeof body !== 'string') return encodeBody(body, headers, init)
  if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return body
}

/** Sets the content type that `fetch` would add. A file is not read for that. */
export async function setContentType(request: OutgoingRequest): Promise<void> {
  const { headers, init } = request
  const { body } = init
  if (body instanceof Blob) {
    if (body.type && !headers.has('content-type')) headers.set('content-type', body.type)
  } else if (!isStream(body)) {
    await fixBody(request)
  }
}

/**
 * Puts bytes in place of a body that is no text, and sets its content type. What is bytes already is not copied.
 *
 * @throws ClientError `body_not_replayable`: a stream can be read only once
 */
export async function encodeBody(
  body: NonNullable<RequestInit['body']>,
  headers: Headers,
  init: RequestInit,
): Promise<Bytes> {
  if (isStream(body)) {
    throw new ClientError('body_not_replayable', 'A stream is sent only once.')
  }
  if (body instanceof Uint8Array) return body as Bytes
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  const response = new Response(body)
  const type = response.headers.get('content-type')
  if (type && !headers.has('content-type')) headers.set('content-type', type)
  const bytes = new Uint8Array(await response.arrayBuffer())
  init.body = bytes
  return bytes
}
