/** @section Requests */
import { ResponseClientError } from '../errors.ts'
import type { ClientRequestInit } from './request-init.ts'
import { isStream } from './stream.ts'
import {
  type Call,
  discard,
  type Hop,
  type OutgoingRequest,
  type Preparation,
  sendOnce,
  type Transport,
} from './transport.ts'

/**
 * What one call needs, read from the options once.
 *
 * @replaces Preparation
 */
export interface AnsweringPreparation extends Preparation {
  /** Whether to sign and send the request again after a response. `sent` is how many times it has been sent. */
  readonly answered: (hop: Hop, sent: number, call: Call) => Promise<boolean>
}

/**
 * A call with its `Request` taken apart.
 *
 * @replaces Call
 */
export interface AnsweringCall extends OutgoingRequest {
  readonly caller: ClientRequestInit
  readonly preparation: AnsweringPreparation
}

/**
 * Sends a call to a URL and, within the API's hosts, again with a new signature as long as the auth requires it. Throws
 * `body_not_replayable`, with the unread response, if the body is a stream.
 */
export async function sendAgain(
  transport: Transport,
  call: AnsweringCall,
  url: URL,
  isWithinApi: boolean,
): Promise<Hop> {
  for (let sent = 1; ; sent++) {
    const hop = await sendOnce(transport, call, url, isWithinApi)
    if (!isWithinApi || !(await call.preparation.answered(hop, sent, call))) return hop
    if (isStream(call.init.body)) {
      const details = { response: withoutUrl(hop.response) }
      throw new ResponseClientError('body_not_replayable', 'A stream can be read only once.', details)
    }
    await discard(hop.response)
  }
}

/** A copy of an unread response without its URL, which may contain a secret. */
export function withoutUrl(response: Response): Response {
  return new Response(response.body, response)
}
