import type { Note } from '../../model.ts'
import { findAuth } from '../auth/find-auth.ts'
import { isEmpty, resolve, type SourceRequest } from '../request.ts'
import { requestUrl } from '../url.ts'
import type { ReadRequest } from './read-request.ts'
import { isDeviceCall, isTokenCall } from './token-call.ts'

/** Requests by what they are for. */
interface Partition {
  /** To the API. */
  readonly reads: readonly ReadRequest[]
  /** Only for a token. */
  readonly tokenCalls: readonly ReadRequest[]
  /** Only for the code of a login on another device. */
  readonly deviceCalls: readonly ReadRequest[]
}

export function partitionRequests(requests: readonly SourceRequest[], notes: Note[]): Partition {
  const reads: ReadRequest[] = []
  const tokenCalls: ReadRequest[] = []
  const deviceCalls: ReadRequest[] = []
  for (const request of requests) {
    if (isEmpty(resolve(request.url, request.variables))) {
      notes.push({ place: request.place, reason: 'It has no URL. It was skipped.' })
      continue
    }
    const url = requestUrl(request.url, request.variables)
    if (!url) {
      notes.push({ place: request.place, reason: 'Its URL is not an http URL. It was skipped.' })
      continue
    }
    const read = { request, url, found: findAuth(request, url) }
    if (isTokenCall(read)) tokenCalls.push(read)
    else if (isDeviceCall(read)) deviceCalls.push(read)
    else reads.push(read)
  }
  return { reads, tokenCalls, deviceCalls }
}
