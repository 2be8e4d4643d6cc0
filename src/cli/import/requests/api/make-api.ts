import type { ImportedApi, ImportedScheme, ImportedUrl, Note } from '../../model.ts'
import { findBaseUrl } from './base-url.ts'
import type { ReadRequest } from './read-request.ts'
import { findOtherName, groupByCredential, makeScheme } from './schemes.ts'
import { findSharedHeaders, findSharedQuery } from './shared-values.ts'
import type { TokenCall } from './token-call.ts'

/** Schemes of one source. */
const schemeLimit = 100

/** A scheme that a request uses. */
export interface SchemeUse {
  /** Of the request. */
  readonly place: string
  readonly scheme: string
}

interface MadeApi {
  readonly api: ImportedApi
  readonly uses: readonly SchemeUse[]
}

/** Makes an API of the requests to one site. */
export function makeApi(
  reads: readonly ReadRequest[],
  tokenCall: TokenCall | undefined,
  title: string | undefined,
): MadeApi {
  const notes: Note[] = []
  const groups = groupByCredential(reads)
  const schemes: ImportedScheme[] = []
  const names = new Map<string, string>()
  const uses: SchemeUse[] = []
  const use = (group: readonly ReadRequest[], scheme: string): void => {
    for (const { request } of group) uses.push({ place: request.place, scheme })
  }
  for (const group of groups) {
    const [first] = group
    if (!first?.found) continue
    const { credential, note = { reason: 'Its auth is not known.' } } = first.found
    if (!credential) {
      notes.push({ place: first.request.place, ...note, schemes: [first.found.name] })
      use(group, first.found.name)
      continue
    }
    if (schemes.length >= schemeLimit) {
      notes.push({ place: first.request.place, reason: `Only the first ${schemeLimit} schemes were read.` })
      break
    }
    const scheme = makeScheme(group, first.found, credential, tokenCall)
    const name = names.has(scheme.name) ? findOtherName(scheme.name, group, names) : scheme.name
    names.set(name, first.url.host)
    schemes.push({ ...scheme, name })
    use(group, name)
  }
  const authenticated = reads.filter(({ found }) => found)
  const shared = authenticated.length ? authenticated : reads
  const base = findBaseUrl(shared)
  if (!schemes.length) notes.push(...base.notes)
  const api = {
    title,
    baseUrl: base.url,
    schemes: schemes.map((each) =>
      sameUrl(each.baseUrl ?? [], base.url) ? { ...each, baseUrl: undefined } : each,
    ),
    headers: findSharedHeaders(shared),
    query: findSharedQuery(shared),
    notes,
  }
  return { api, uses }
}

function sameUrl(a: ImportedUrl, b: ImportedUrl): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
