import type { Imported, Note } from '../../model.ts'
import { findBodyKey } from '../auth/body-key.ts'
import { type RequestSource, requestLimit } from '../request.ts'
import { listHosts } from './base-url.ts'
import { dropRepeated } from './distinct-notes.ts'
import { makeApi, type SchemeUse } from './make-api.ts'
import { partitionRequests } from './partition.ts'
import type { ReadRequest } from './read-request.ts'
import { groupBySite } from './sites.ts'
import { findTokenCall } from './token-call.ts'

/**
 * What requests say about their API: schemes that some of them have, the base URL of each, and the headers that all have.
 * Requests for tokens belong to a scheme, not to the API.
 */
export function importRequests(source: RequestSource): Imported {
  const notes: Note[] = [...source.notes]
  const { reads, tokenCalls, deviceCalls } = partitionRequests(source.requests, notes)
  if (!reads.length) {
    const [call] = [...tokenCalls, ...deviceCalls]
    if (call) {
      notes.push({
        place: call.request.place,
        reason: 'It only requests a token. Import it together with a request to the API.',
        isLost: true,
      })
    } else if (!notes.length)
      notes.push({ place: 'the source', reason: 'It contains no request with a URL.', isLost: true })
    return { apis: [], notes: dropRepeated(notes) }
  }
  if (source.requests.length >= requestLimit) {
    notes.push({ place: 'the source', reason: `Only its first ${requestLimit} requests were read.` })
  }
  const hasAuth = reads.some(({ found }) => found)
  const all = hasAuth ? reads : reads.map((read) => ({ ...read, found: findBodyKey(read.request, read.url) }))
  if (!notes.some(({ isLost }) => isLost) && all.every(({ found }) => !found))
    notes.push(noteWithoutAuth(all))
  const sites = groupBySite(all)
  const authenticated = sites.filter((site) => site.some(({ found }) => found))
  // If no request has auth, those of one site are the API.
  const kept = authenticated.length ? authenticated : sites.slice(0, 1)
  for (const site of sites) {
    if (!kept.includes(site)) {
      const place = site[0]?.request.place ?? ''
      const host = listHosts([site[0]?.url.host ?? ''])
      notes.push({ place, reason: `Requests without auth go to another host${host}. They were left out.` })
    }
  }
  const tokenCall = findTokenCall(tokenCalls, deviceCalls)
  const [device] = tokenCall?.deviceAuthorizationUrl ? [] : deviceCalls
  if (device) {
    notes.push({
      place: device.request.place,
      reason:
        'It begins a login on another device. If your application has to do that, use `type: oauth2` with `grantType: device_code`.',
    })
  }
  const made = kept.map((site, index) => makeApi(site, tokenCall, index ? undefined : source.title))
  const schemesAt = collectSchemes(made.flatMap(({ uses }) => uses))
  const placed = notes.map((note) => ({ ...note, schemes: schemesAt.get(note.place) }))
  return { apis: made.map(({ api }) => api), notes: dropRepeated(placed) }
}

function noteWithoutAuth(reads: readonly ReadRequest[]): Note {
  const secret = reads.find(({ url }) => url.hasSecret)
  if (secret) {
    return {
      place: secret.request.place,
      reason:
        'Its path contains what looks like a secret. Write it as a reference in `baseUrl`, such as `/bot${env.BOT_TOKEN}`.',
    }
  }
  return {
    place: 'the requests',
    reason: 'flexgen finds no authentication in the requests. If the API needs it, add `auth` to the config.',
  }
}

/** The schemes of requests, by the places of these and of their folders. */
function collectSchemes(uses: readonly SchemeUse[]): ReadonlyMap<string, readonly string[]> {
  const schemes = new Map<string, Set<string>>()
  for (const { place, scheme } of uses) {
    for (let end = place.length; end > 0; end = place.lastIndexOf(' / ', end - 1)) {
      const folder = place.slice(0, end)
      const known = schemes.get(folder)
      if (known) known.add(scheme)
      else schemes.set(folder, new Set([scheme]))
    }
  }
  return new Map([...schemes].map(([place, names]) => [place, [...names]]))
}
