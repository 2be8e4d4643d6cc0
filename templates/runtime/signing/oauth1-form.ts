/** @section Signing */

import { ClientError } from '../errors.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'

/**
 * The content of a form body (RFC 5849 section 3.4.1.3.1); `undefined` if the body is not a form. The request then has
 * this content as its body, and its content type.
 *
 * @throws ClientError `body_not_replayable` if the body is a stream
 */
export function readForm({ headers, init }: OutgoingRequest): string | undefined | Promise<string> {
  const { body } = init
  const type = headers.get('content-type') ?? ownContentType(body) ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return undefined
  if (isStream(body)) {
    throw new ClientError('body_not_replayable', 'A stream can be read only once.')
  }
  headers.set('content-type', type)
  // The caller may change the parameters before they are sent.
  if (body instanceof URLSearchParams) init.body = `${body}`
  return typeof init.body === 'string' ? init.body : new Response(init.body).text()
}

/** The content type of a `URLSearchParams` or a `Blob`, as `fetch` would add it; `undefined` for other bodies. */
export function ownContentType(body: unknown): string | undefined {
  if (body instanceof URLSearchParams) return 'application/x-www-form-urlencoded;charset=UTF-8'
  return body instanceof Blob ? body.type : undefined
}
