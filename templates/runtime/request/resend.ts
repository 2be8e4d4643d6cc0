/** @section Requests */
import { ResponseClientError } from '../errors.ts'
import { isStream } from './stream.ts'
import { type Call, discard, type Hop, type Preparation, sendOnce, type Transport } from './transport.ts'

/** What one call needs if its auth looks at responses. */
export interface AnsweringPreparation extends Preparation {
  /** Whether to sign and send the request again after a response. `sent` is how many times it has been sent. */
  readonly answered: (hop: Hop, sent: number, call: Call) => Promise<boolean>
}

/**
 * Sends a call to a URL and, within the API's hosts, again with a new signature as long as the auth requires it. Throws
 * `body_not_replayable`, with the unread response, if the body is a stream.
 */
export async function sendAgain(transport: Transport, call: Call, url: URL, isWithinApi: boolean): Promise<Hop> {
  // The client's own `prepare` made it.
  const { answered } = call.preparation as AnsweringPreparation
  for (let sent = 1; ; sent++) {
    const hop = await sendOnce(transport, call, url, isWithinApi)
    if (!isWithinApi || !(await answered(hop, sent, call))) return hop
    const { response } = hop
    if (isStream(call.init.body)) {
      const details = { response: withoutUrl(response) }
      throw new ResponseClientError('body_not_replayable', 'A stream can be read only once.', details)
    }
    await discard(response)
  }
}

/** A copy of an unread response without its URL, which may contain a secret. */
export function withoutUrl(response: Response): Response {
  return new Response(response.body, response)
}
