/** @section Signing */

import { ClientError } from '../errors.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { bodyBytes } from './body-bytes.ts'
import { type HashName, hashOf, toBase64 } from './crypto.ts'
import { type OAuth1Parameters, type OAuth1Signer, signedOAuth1 } from './oauth1.ts'
import { readForm } from './oauth1-form.ts'
import { withoutOAuth1 } from './oauth1-query.ts'

/**
 * Signs a request in its form body (RFC 5849 section 3.5.2). Replaces parameters of the same names.
 *
 * @throws ClientError `body_not_form` if the body is not a form, or missing
 */
export async function signOAuth1Body(
  request: OutgoingRequest,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<void> {
  const { init } = request
  const form = await readForm(request)
  if (form === undefined) {
    throw new ClientError('body_not_form', 'Only a form (URLSearchParams) can contain the signature.')
  }
  const kept = withoutOAuth1(form.split('&').filter(Boolean), parameters)
  init.body = kept.join('&')
  const added = (await signedOAuth1(request, parameters, sign)).map((pair) => pair.join('='))
  init.body = [...kept, ...added].join('&')
}

/**
 * `oauth_body_hash` (OAuth Request Body Hash 1.0, draft 4): the hash of the body that will be sent, or of nothing if
 * there is no body. `undefined` for a form, because the signature covers it anyway.
 *
 * @throws ClientError `body_not_replayable` if the body is a stream
 */
export async function oauth1BodyHash(request: OutgoingRequest, hash: HashName): Promise<string | undefined> {
  if ((await readForm(request)) !== undefined) return undefined
  return toBase64(await hashOf(hash, await bodyBytes(request)))
}
