/** @section Signing */

import { ClientError } from '../errors.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { type Bytes, utf8 } from './crypto.ts'

/** The bytes of a request's body, as `fetch` sends them. Throws `body_not_replayable` if it is a stream. */
export async function bodyBytes(request: OutgoingRequest): Promise<Bytes> {
  const body = await readBody(request)
  return typeof body === 'string' ? utf8(body) : body
}

/**
 * The body of a request: a string, which `fetch` sends as UTF-8, or bytes. Sets the content type that `fetch` would add
 * (WHATWG Fetch, section 5.2). Throws `body_not_replayable` if the body is a stream.
 */
export function readBody(request: OutgoingRequest): string | Promise<Bytes> {
  const { headers, init } = request
  const { body = null } = init
  if (body === null) return ''
  if (typeof body !== 'string') return encodeBody(request, body)
  if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return body
}

/** Sets the content type that `fetch` would add, without reading a file. */
export async function setContentType(request: OutgoingRequest): Promise<void> {
  const { headers, init } = request
  const { body } = init
  if (body instanceof Blob) {
    if (body.type && !headers.has('content-type')) headers.set('content-type', body.type)
  } else if (!isStream(body)) {
    await readBody(request)
  }
}

/** Replaces a body by its bytes, and sets its content type. Throws `body_not_replayable` if the body is a stream. */
export async function encodeBody(request: OutgoingRequest, body: NonNullable<RequestInit['body']>): Promise<Bytes> {
  if (isStream(body)) throw new ClientError('body_not_replayable', 'A stream can be read only once.')
  if (body instanceof Uint8Array) return body as Bytes
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  // Done once, because a form gets another boundary each time.
  const response = new Response(body)
  const { headers, init } = request
  const type = response.headers.get('content-type')
  if (type && !headers.has('content-type')) headers.set('content-type', type)
  const bytes = new Uint8Array(await response.arrayBuffer())
  init.body = bytes
  return bytes
}
