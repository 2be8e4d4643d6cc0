/** @section Signing */

import { ClientError } from '../errors.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'

/**
 * The text of a form body (RFC 5849 section 3.4.1.3.1), which also is what will be sent, with its content type;
 * `undefined` where the body is no form.
 *
 * @throws ClientError `body_not_replayable`: a stream can be read only once
 */
export function readForm({ headers, init }: OutgoingRequest): string | undefined | Promise<string> {
  const { body } = init
  const type = `${headers.get('content-type') ?? ownContentType(body)}`
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return undefined
  if (isStream(body)) {
    throw new ClientError('body_not_replayable', 'A stream is sent only once.')
  }
  headers.set('content-type', type)
  // A later change of the parameters must not reach what is sent.
  if (body instanceof URLSearchParams) init.body = `${body}`
  return typeof init.body === 'string' ? init.body : new Response(init.body).text()
}

/** The content type of a `URLSearchParams` or a `Blob`, as `fetch` would add it; `undefined` for anything else. */
export function ownContentType(body: unknown): string | undefined {
  return body instanceof URLSearchParams ? 'application/x-www-form-urlencoded;charset=UTF-8' : Object(body).type
}
