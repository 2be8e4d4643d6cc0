/** @section Signing */
import { isStream } from './body-bytes.ts'
import { ClientError } from './errors.ts'
import type { OutgoingRequest } from './transport.ts'

/**
 * The text of a form body (RFC 5849 section 3.4.1.3.1), which also is what will be sent, with its content type;
 * `undefined` where the body is no form.
 *
 * @throws ClientError `body_not_replayable`: a stream can be read only once
 */
export async function readForm({ headers, init }: OutgoingRequest): Promise<string | undefined> {
  const { body } = init
  const isParams = body instanceof URLSearchParams
  const type: string | undefined =
    headers.get('content-type') ??
    (isParams ? 'application/x-www-form-urlencoded;charset=UTF-8' : Object(body).type)
  if (!type || !/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return undefined
  if (isStream(body)) {
    throw new ClientError('body_not_replayable', 'A stream cannot be read for signing and then be sent.')
  }
  headers.set('content-type', type)
  // A later change of the parameters must not reach what is sent.
  if (isParams) init.body = `${body}`
  return isParams || typeof body === 'string' ? `${body}` : new Response(body ?? null).text()
}
