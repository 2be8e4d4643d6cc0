import { variableHeader } from '../../templates/runtime/values/values.ts'
import { asName } from '../diagnostics/repairs.ts'
import { passes } from './passes.ts'

/** Headers that the platform sets itself, and refuses or ignores from others. */
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

/** What is wrong with a header's name (RFC 9110 section 5.1); `undefined`: nothing. */
export function headerNameProblem(name: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
    return 'is no name of a header: letters, digits and `-`, for instance'
  return platformHeaders.includes(name.toLowerCase())
    ? 'is a header that the platform sets itself'
    : undefined
}

/** The header's name that was likely meant; `undefined` if it is not known. */
export function nearHeaderName(name: string): string | undefined {
  const near = asName(name)
  return near && headerNameProblem(near) === undefined ? near : undefined
}

/** A text with spaces for what no header may hold. */
export function asHeaderValue(text: string): string {
  return text.replace(/[^\t -~\x80-\xff]+/g, ' ').trim()
}

/** True for what a header may hold (RFC 9110 section 5.5), as `Headers` takes it. */
export function isHeaderValue(text: string): boolean {
  return passes(() => variableHeader('', text))
}
