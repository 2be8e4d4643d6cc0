import type { KeyCredential } from '../../model.ts'
import { isEmpty, resolveToText, type SourceRequest } from '../request.ts'
import type { RequestUrl } from '../url.ts'
import type { Found } from './found.ts'
import { isLoginName, soundsLikeBodyKey } from './key-names.ts'
import { findEnv, isName } from './names.ts'

/**
 * A key in the body of a request, which has no other auth. What a request to log in or to verify a token contains is not
 * one, nor is the key of an entry, next to its value.
 */
export function findBodyKey(request: SourceRequest, url: RequestUrl): Found | undefined {
  if (/^(?:GET|HEAD)$/.test(request.method) || url.segments.some((each) => loginSegments.test(each ?? '')))
    return undefined
  const names = request.fields.flatMap(({ name, value }) => {
    const text = resolveToText(name, request.variables)
    return text !== undefined && !isEmpty(value) ? [{ name: text, value }] : []
  })
  if (names.some(({ name }) => isLoginName(name))) return undefined
  const isEntry = names.some(({ name }) => name.toLowerCase() === 'value')
  const keys = names.filter(
    ({ name }) =>
      // A dot would be the path of a member.
      isName(name) &&
      !name.includes('.') &&
      !(isEntry && name.toLowerCase() === 'key') &&
      soundsLikeBodyKey(name),
  )
  const format = request.bodyFormat ?? 'form'
  const [first, ...more] = keys.map(({ name, value }): KeyCredential => {
    return { kind: 'apiKey', at: { in: 'body', name, format }, value: findEnv(value) }
  })
  if (!first) return undefined
  const others = new Map(more.map((key) => [`body ${key.at.name}`, key]))
  const reason = `\`${first.at.name}\` is in a multipart body, but the client adds it only to forms (URLSearchParams) and JSON. Send one of these if the API accepts it; otherwise add the key to each \`FormData\` yourself.`
  const note = format === 'multipart' ? { reason } : undefined
  return { name: first.at.name, credential: first, more: others, note }
}

/** Segments of paths at which a token in the body is what the request is about. */
const loginSegments =
  /^(?:log-?(?:in|out)|sign-?(?:in|up|out)|auth(?:enticate)?|sessions?|register|verif[\w-]*|confirm[\w-]*|reset[\w-]*|activat[\w-]*|refresh[\w-]*|revoke|introspect|invit[\w-]*|accept|token|password|otp|2fa|webhooks?)$/i
