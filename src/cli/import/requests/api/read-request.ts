import type { Found } from '../auth/found.ts'
import type { SourceRequest } from '../request.ts'
import type { RequestUrl } from '../url.ts'

/** A request, its URL, and how it is authenticated. */
export interface ReadRequest {
  readonly request: SourceRequest
  readonly url: RequestUrl
  readonly found: Found | undefined
}
