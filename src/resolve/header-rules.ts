import { variableHeader } from '../../templates/runtime/values/values.ts'
import { asName } from '../diagnostics/repairs.ts'
import { passes } from './passes.ts'

/** Headers that the platform sets itself; it refuses or ignores them from callers. */
const platformHeaders: readonly string[] = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** The problem of a header's name (RFC 9110 section 5.1); `undefined` if there is none. */
export function headerNameProblem(name: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
    return 'is not a valid header name: use letters, digits and `-`'
  return platformHeaders.includes(name.toLowerCase())
    ? 'is set by the platform and cannot be configured'
    : undefined
}

/** The header name that was likely meant; `undefined` if there is none. */
export function nearHeaderName(name: string): string | undefined {
  const near = asName(name)
  return near && headerNameProblem(near) === undefined ? near : undefined
}

/** Replaces what headers cannot contain with spaces. */
export function asHeaderValue(text: string): string {
  return text.replace(/[^\t -~\x80-\xff]+/g, ' ').trim()
}

/** True for a value that `Headers` accepts (RFC 9110 section 5.5). */
export function isHeaderValue(text: string): boolean {
  return passes(() => variableHeader('', text))
}
