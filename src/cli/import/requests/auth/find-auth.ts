import { isEmpty, type SourceRequest, splitAt } from '../request.ts'
import type { RequestUrl } from '../url.ts'
import { readAuthorization } from './authorization-header.ts'
import type { Found } from './found.ts'
import { findKeys } from './keys.ts'
import { resolveName } from './names.ts'
import { makePassword, readStatedAuth } from './stated-auth.ts'

/** Auth of a request; undefined if it has none. */
export function findAuth(request: SourceRequest, url: RequestUrl): Found | undefined {
  const stated = readStatedAuth(request)
  const header = request.headers.find(
    (each) => resolveName(each.name, request) === 'authorization' && !isEmpty(each.value),
  )
  const keys = findKeys(request, url, stated !== undefined || header !== undefined)
  if (stated) return { ...stated, more: keys.more }
  if (header) return { ...readAuthorization(header.value, request), more: keys.more }
  if (url.userInfo) {
    const [username, password] = splitAt(url.userInfo, ':')
    return {
      name: 'basic',
      credential: makePassword('basic', username, password ?? []),
      more: keys.more,
      note: undefined,
    }
  }
  if (keys.signature !== undefined) {
    const note = `\`${keys.signature}\` looks like a signature. Describe how it is computed with \`type: signature\` in \`auth\`.`
    return { name: 'signature', credential: undefined, more: keys.more, note: { reason: note, isLost: true } }
  }
  const [first] = keys.more
  if (!first) return undefined
  const more = new Map(keys.more)
  more.delete(first[0])
  return { name: first[1].at.name, credential: first[1], more, note: undefined }
}
