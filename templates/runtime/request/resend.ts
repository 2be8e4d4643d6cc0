/** @section Requests */
import { ResponseClientError } from '../errors.ts'
import { isStream } from './stream.ts'
import { type Call, type Hop, type Preparation, sendOnce, type Transport } from './transport.ts'

/** What one call needs if its auth looks at responses. */
export interface AnsweringPreparation extends Preparation {
  /**
   * Looks at a response within the API's hosts.
   *
   * @param sent how many times the request has been sent
   * @returns whether to sign the request again and send it once more
   */
  readonly answered: (hop: Hop, sent: number, call: Call) => Promise<boolean>
}

/**
 * Sends a call to a URL. Within the API's hosts, the auth sees each response and may have the request sent again, with
 * its whole body and a new signature.
 *
 * @throws ClientError `body_not_replayable`, with the unread response, if the body is a stream
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
      throw new ResponseClientError('body_not_replayable', 'A stream is sent only once.', details)
    }
    await discard(response)
  }
}

/** A copy of an unread response without its URL, which may contain a secret. */
export function withoutUrl(response: Response): Response {
  return new Response(response.body, response)
}

/** Discards a response that nobody reads. Its connection may have broken meanwhile. */
export async function discard({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {})
}
