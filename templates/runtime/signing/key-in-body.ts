/** @section Signing */
import { ClientError } from '../errors.ts'
import { isNamed } from '../request/query.ts'
import { isStream } from '../request/stream.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { utf8 } from './crypto.ts'
import { jsonMembers, withMemberAt } from './json-members.ts'
import { bodyText } from './request-values.ts'

/**
 * Inserts a key into a JSON object, at a path with dots, or into a URL-encoded form. The rest of the body stays as it is.
 *
 * @throws ClientError `body_not_form` if the body is something else, or missing
 */
export async function setBodyKey(request: OutgoingRequest, name: string, key: string): Promise<void> {
  const { headers, init } = request
  const { body = null } = init
  const isText = body !== null && !isStream(body) && !(body instanceof FormData)
  const text = isText ? await bodyText(request) : ''
  const isForm = isText && /^application\/x-www-form-urlencoded *(;|$)/i.test(headers.get('content-type') ?? '')
  if (!isForm && !jsonMembers(text)) {
    throw new ClientError('body_not_form', 'The key needs a body that is a JSON object or a form (URLSearchParams).')
  }
  const changed = isForm ? withParameter(text, name, key) : withMemberAt(text, name.split('.'), JSON.stringify(key))
  // For a string, `fetch` would add a content type.
  init.body = typeof body === 'string' ? changed : utf8(changed)
}

/** A form with a parameter, which replaces the first of its name and drops the others, or else follows all. */
export function withParameter(form: string, name: string, value: string): string {
  const own = `${new URLSearchParams([[name, value]])}`
  const pairs = form ? form.split('&') : []
  const first = pairs.findIndex((pair) => isNamed(pair, name))
  if (first < 0) return [...pairs, own].join('&')
  const others = pairs.slice(first + 1).filter((pair) => !isNamed(pair, name))
  return [...pairs.slice(0, first), own, ...others].join('&')
}
